"""Citations of articles: BibTeX and CSL-JSON for reference managers, a line of Markdown for footnotes.

It takes plain facts and knows no database. Keys depend on the article's address alone, so a citation keeps its key in
any database and any export.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

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


_NO_NAME = frozenset({"www", "m", "amp"})
"""What stands before a host's name and says nothing of whose it is."""
_TELLING = 3
"""Letters of an outlet's name that tell it; with fewer, as of one in another script, the host's name does."""


def key(source: Source) -> str:
    """Outlet, year, and a hash of the address: ``lageblad2022-3f9a1c``. ASCII letters, digits and a hyphen."""
    outlet = _plain(source.outlet)
    if len(outlet) < _TELLING:
        outlet = _host_name(source.url) or outlet or _plain(source.language) or "source"
    year = str(source.published.year) if source.published else ""
    # 40 bits: among 100,000 articles of one outlet and year two would share a key once in 220 exports.
    digest = hashlib.sha256(source.url.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"{outlet[:_LONGEST]}{year}-{digest}"


def _plain(text: str) -> str:
    ascii_only = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]", "", ascii_only)


def _host_name(url: str) -> str:
    """A host's name without its ending: ``rfi`` of www.rfi.fr; empty for a bare number or none at all."""
    try:
        labels = (urlsplit(url).hostname or "").split(".")
    except ValueError:
        return ""
    named = "".join(label for label in labels[:-1] if label not in _NO_NAME)
    return "" if ":" in labels[0] or named.isdigit() else _plain(named)


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


def markdown(source: Source) -> str:
    """A line for a footnote: author, title with its address, outlet, day, and when it was read."""
    title = _plain_markdown(source.title) or "without title"
    facts = [
        _plain_markdown(source.author),
        f"[{title}](<{_address(source.url)}>)",
        f"*{_plain_markdown(source.outlet)}*" if source.outlet.strip() else "",
        f"{source.published:%Y-%m-%d}" if source.published else "",
        f"read {source.accessed:%Y-%m-%d}" if source.accessed else "",
        f"[archived copy](<{_address(source.archived)}>)" if source.archived else "",
    ]
    return f"{', '.join(fact for fact in facts if fact)}.\n"


def _plain_markdown(text: str) -> str:
    """One line in which nothing is markup."""
    return re.sub(r"([\\`*_\[\]<>#|!~$&])", r"\\\1", _line(text))


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
