"""One element of a feed while its text is collected, and as it is written into the reduced document.

A part of parse_reduce.py. Owns how much text is kept and how markup inside it is escaped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from xml.sax.saxutils import escape, quoteattr

from watcher.pipeline.parse_scan import characters, legal, local
from watcher.pipeline.parse_vocabulary import PEOPLE, RICH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.pipeline.parse_scan import Token

_RICH_LIMIT = 600_000
"""Characters of a description or content: six times what is kept of it as text."""
_PLAIN_LIMIT = 20_000
_PERSON_LIMIT = 200
"""feedparser's search for an e-mail address is quadratic: 16,000 characters took it four seconds."""
ADDRESS_LIMIT = 8192
"""A longer link or guid is none; a shortened one would be another's."""


_LINKS = frozenset({"link", "origlink"})
_ADDRESSES = _LINKS | {"guid", "id"}


@dataclass(slots=True)
class Leaf:
    """An element whose text is being collected."""

    tag: str
    """As written in the body; its end tag closes the leaf."""
    name: str
    """As it is handed on."""
    base: str
    """What ``xml:base`` says; empty where nothing does."""
    attributes: dict[str, str]
    xhtml: bool = False
    _pieces: list[str] = field(default_factory=list)
    _size: int = 0
    _inside: str = ""
    """Of a person: the child being read."""
    _parts: dict[str, str] = field(default_factory=dict)

    def take(self, token: Token, entities: Mapping[str, str]) -> None:
        """Text or CDATA inside the leaf."""
        text = token.text if token.kind == "cdata" else characters(token.text, entities)
        if self.name in PEOPLE:
            known = self._parts.get(self._inside, "")
            self._parts[self._inside] = (known + text)[:_PERSON_LIMIT]
        else:
            self._add(escape(text) if self.xhtml else text)

    def start_child(self, tag: str, *, closed: bool) -> None:
        """An element inside the leaf begins: markup that the publisher did not escape, or part of a person."""
        if self.name in PEOPLE:
            self._inside = "" if closed else local(tag)
        elif self.name not in _LINKS:
            self.attributes["type"] = "html"
            self._add(f"<{local(tag)}{'/' * closed}>")

    def end_child(self, tag: str) -> None:
        """An element inside the leaf ends."""
        if self.name in PEOPLE:
            self._inside = ""
        elif self.name not in _LINKS:
            self._add(f"</{local(tag)}>")

    @property
    def text(self) -> str:
        """What was collected."""
        return legal("".join(self._pieces))

    def written(self) -> str:
        """The leaf as an element of the reduced document; empty when there is nothing sound to write."""
        if self.name in PEOPLE:
            told = [self._parts.get(part, "").strip() for part in ("name", "", "email")]
            return f"<author>{escape(next(filter(None, told), ''))}</author>"
        if self.name in _ADDRESSES:
            return self._address()
        given = {**self.attributes, "type": "html"} if self.xhtml else self.attributes
        if self.name == "source" and not self.text.strip() and not given:
            return ""
        return _element(self.name, given, self.text)

    def _address(self) -> str:
        value = self.text.strip()
        given = dict(self.attributes)
        if len(value or given.get("href", "")) > ADDRESS_LIMIT:
            return ""
        if self.name == "origlink":
            return _element("link", {"rel": "x-original", "href": value}, "")
        if self.name == "link" and self.base:
            value = value and join(self.base, value)
            if "href" in given:
                given["href"] = join(self.base, given["href"])
        return _element(self.name, given, value)

    def _add(self, text: str) -> None:
        room = (_RICH_LIMIT if self.name in RICH else _PLAIN_LIMIT) - self._size
        self._size += len(text)
        if room > 0 and (len(text) <= room or not text.startswith("<")):
            self._pieces.append(text[:room])


def join(base: str, reference: str) -> str:
    """``reference`` against ``base``; ``base`` where that is no address."""
    try:
        return urljoin(base, reference.strip())
    except ValueError:
        return base


def _element(name: str, given: Mapping[str, str], text: str) -> str:
    written = "".join(
        f" {'isPermaLink' if key == 'ispermalink' else key}={quoteattr(value)}"
        for key, value in given.items()
    )
    return f"<{name}{written}>{escape(text)}</{name}>"
