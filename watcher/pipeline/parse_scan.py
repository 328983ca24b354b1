"""Markup into tokens: the one tokenizer under every reader of feeds, sitemaps and HTML fragments.

It never fails and its work grows with the length of the text only, whatever the text is: an unclosed
comment, a million ``<`` and a tag of a megabyte are text to it. It knows tags, not what they mean; character
references are left to :func:`characters` because only the caller knows what is text.
"""

from __future__ import annotations

import html
import itertools
import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_ATTRIBUTES = 64
"""Attributes read of one tag; feeds use fewer than ten."""

_NAME = r"[^\W\d][\w.\-]*+(?::[^\W\d][\w.\-]*+)?+"
# A tag ends at the first ">" outside quotes; where quotes do not pair, at the first ">". Neither looks beyond
# the next "<", and nothing is tried twice (possessive quantifiers): that is what keeps the scan linear.
_REST = r"""(?:[^<>"']*+(?:(?:"[^"<]*+"|'[^'<]*+')[^<>"']*+)*+|[^<>]*+)>"""
_MARKUP = re.compile(
    rf"<(?:(?=[?]|!--|!\[CDATA\[|![A-Za-z])|/({_NAME})[^<>]*+>|({_NAME})(?=[\s/>])({_REST}))"
)
_ATTRIBUTE = re.compile(r"""([^\s=<>"'/]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
_DECLARATION = re.compile(r"[^<>\[]*+")
_SUBSET_END = re.compile(r"\]\s*+>")
_REFERENCE = re.compile(r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]+")


class Token(NamedTuple):
    """One piece of markup."""

    kind: Literal["text", "cdata", "start", "end", "declaration"]
    name: str = ""
    """Of a tag, as written, prefix included."""
    text: str = ""
    """Of text: as written. Of CDATA: what is inside. Of a start tag: its attributes. Of a declaration: all of it."""

    @property
    def closed(self) -> bool:
        """Whether a start tag is an element by itself (``<br/>``)."""
        return self.text.endswith("/")


def scan(text: str, start: int = 0) -> Iterator[Token]:
    """Tokens of ``text`` from ``start``; comments and processing instructions are left out."""
    position = start
    absent: set[str] = set()
    while match := _MARKUP.search(text, position):
        if match.start() > position:
            yield Token("text", "", text[position : match.start()])
        position = match.end()
        if match[2]:
            yield Token("start", match[2], match[3][:-1].strip())
        elif match[1]:
            yield Token("end", match[1])
        else:
            token, position = _special(text, match.start(), absent)
            if token is not None:
                yield token
    if position < len(text):
        yield Token("text", "", text[position:])


def _special(text: str, open_: int, absent: set[str]) -> tuple[Token | None, int]:
    """Comment, CDATA section, processing instruction or declaration at ``open_``.

    ``absent`` remembers closers that do not come any more, so that each is looked for once.
    """
    if text.startswith("<![CDATA[", open_):
        close = _find(text, "]]>", open_ + 9, absent)
        end = len(text) if close < 0 else close
        return Token("cdata", "", text[open_ + 9 : end]), end + 3
    if text.startswith("<!--", open_):
        close = _find(text, "-->", open_ + 4, absent)
        return None, open_ + 4 if close < 0 else close + 3
    if text.startswith("<?", open_):
        close = _find(text, "?>", open_ + 2, absent)
        return None, open_ + 2 if close < 0 else close + 2
    return _declaration(text, open_, absent)


def _declaration(text: str, open_: int, absent: set[str]) -> tuple[Token | None, int]:
    match = _DECLARATION.match(text, open_ + 1)
    end = match.end() if match else open_ + 1
    if text.startswith("[", end) and "subset" not in absent:
        if close := _SUBSET_END.search(text, end):
            return Token("declaration", "", text[open_ : close.end()]), close.end()
        absent.add("subset")
    if text.startswith(">", end):
        return Token("declaration", "", text[open_ : end + 1]), end + 1
    return Token("text", "", "<"), open_ + 1


def _find(text: str, closer: str, start: int, absent: set[str]) -> int:
    if closer in absent:
        return -1
    found = text.find(closer, start)
    if found < 0:
        absent.add(closer)
    return found


def attributes(text: str) -> dict[str, str]:
    """Attributes of a start token, names in lower case; the first of a repeated name counts."""
    found: dict[str, str] = {}
    for match in itertools.islice(_ATTRIBUTE.finditer(text), MAX_ATTRIBUTES):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), characters(value) if "&" in value else value)
    return found


def characters(text: str, entities: Mapping[str, str] | None = None) -> str:
    """Replace character references once.

    Only what is closed by ``;`` and known is replaced, so ``R&D``, ``AT&T`` and ``?a=1&copy=2`` stay as they are.
    ``entities`` are those that the document declares itself.
    """
    if "&" not in text:
        return text

    def replace(match: re.Match[str]) -> str:
        if entities and match[1] in entities:
            return entities[match[1]]
        return legal(html.unescape(match[0]))

    return _REFERENCE.sub(replace, text)


def legal(text: str) -> str:
    """Drop what XML 1.0 forbids: control characters, surrogates, non-characters."""
    return _ILLEGAL.sub("", text)


def local(name: str) -> str:
    """The name of a tag without its prefix, in lower case."""
    return name.rpartition(":")[2].lower()
