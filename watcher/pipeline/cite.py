"""Citations of articles, as reference managers read them: BibTeX and CSL-JSON.

It takes plain facts and knows no database. Keys depend on the article's address alone, so a citation keeps its key in
any database and any export.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Source:
    """What a citation says of an article."""

    url: str
    title: str
    outlet: str
    author: str
    language: str
    """BCP 47."""
    published: datetime | None
    accessed: datetime | None
    """When the page was read."""
    archived: str = ""
    """Address of a copy in an archive; empty for none."""


# What BibTeX and the TeX behind it would take for an order. Braces must stay in pairs, so they become words as well.
_TEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", '"': "''",
})  # fmt: skip
_LONGEST = 20
"""Letters of an outlet's name in a key."""


def key(source: Source) -> str:
    """Outlet, year, and a hash of the address: ``lageblad2022-3f9a1c``. ASCII letters, digits and a hyphen."""
    plain = unicodedata.normalize("NFKD", source.outlet).encode("ascii", "ignore").decode().lower()
    outlet = re.sub("[^a-z0-9]", "", plain)[:_LONGEST] or "source"
    year = str(source.published.year) if source.published else ""
    # 40 bits: among 100,000 articles of one outlet and year two would share a key once in 220 exports.
    return f"{outlet}{year}-{hashlib.sha256(source.url.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"


def bibtex(source: Source) -> str:
    """One ``@online`` entry for BibLaTeX, in UTF-8."""
    fields = {
        "title": _tex(source.title),
        # In braces of its own: what stands there may be several people or none, and must not be taken apart.
        "author": f"{{{_tex(source.author)}}}" if source.author.strip() else "",
        "organization": _tex(source.outlet),
        "date": f"{source.published:%Y-%m-%d}" if source.published else "",
        "url": _address(source.url),
        "urldate": f"{source.accessed:%Y-%m-%d}" if source.accessed else "",
        "langid": re.sub("[^A-Za-z0-9-]", "", source.language),
        "note": rf"Archived at \url{{{_address(source.archived)}}}" if source.archived else "",
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@online{{{key(source)},\n{lines}}}\n"


def csl(source: Source) -> dict[str, Any]:
    """One item of CSL-JSON."""
    item: dict[str, Any] = {
        "id": key(source),
        "type": "article-newspaper",
        "title": _line(source.title),
        "container-title": _line(source.outlet),
        "URL": _address(source.url),
    }
    if source.author.strip():
        item["author"] = [{"literal": _line(source.author)}]
    if source.language:
        item["language"] = source.language
    if source.published:
        item["issued"] = _parts(source.published)
    if source.accessed:
        item["accessed"] = _parts(source.accessed)
    if source.archived:
        item["archive_location"] = _address(source.archived)
    return item


def _parts(moment: datetime) -> dict[str, list[list[int]]]:
    return {"date-parts": [[moment.year, moment.month, moment.day]]}


def _line(text: str) -> str:
    """One line without control characters."""
    shown = (
        text if text.isprintable() else "".join(letter if letter.isprintable() else " " for letter in text)
    )
    return " ".join(shown.split())


def _tex(text: str) -> str:
    return _line(text).translate(_TEX)


def _address(url: str) -> str:
    """An address that cannot end the braces it stands in."""
    return quote(url, safe="!#$%&'()*+,-./:;=?@[]_~", errors="replace")
