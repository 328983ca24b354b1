"""Any markup into a small, well-formed document of the same feed. A part of parse.py.

feedparser reads every dialect, but its tolerant half and parts of its strict half take quadratic time on
bodies that anybody can serve. So it never sees what came over the wire: this module walks over the body once,
keeps the elements that parse_vocabulary.py names, escapes all markup inside them, closes what was left open,
puts their customary names on them, applies ``xml:base`` to links, and cuts what is too long or too much.
It knows where an entry begins and ends, not what its fields mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from xml.sax.saxutils import escape, quoteattr

from watcher.pipeline.parse_dates import parse_date
from watcher.pipeline.parse_draft import newest
from watcher.pipeline.parse_scan import Token, attributes, characters, legal, scan
from watcher.pipeline.parse_vocabulary import (
    CORE,
    DATES,
    ITEMS,
    KEPT_ATTRIBUTES,
    LEAVES,
    NOTES,
    ONLY_IN_ITEMS,
    PEOPLE,
    RICH,
    ROOTS,
    vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_NAMESPACES = (
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
)
_FRAMES = {
    "rss": (f'<rss version="2.0"{_NAMESPACES}><channel>', "</channel></rss>"),
    "rdf": (f'<rdf:RDF xmlns="http://purl.org/rss/1.0/"{_NAMESPACES}><channel>', "</channel></rdf:RDF>"),
    "atom": (f'<feed xmlns="http://www.w3.org/2005/Atom"{_NAMESPACES}>', "</feed>"),
}
_RICH_LIMIT = 600_000
"""Characters of a description or content: six times what is kept of it as text."""
_PLAIN_LIMIT = 20_000
_PERSON_LIMIT = 200
"""feedparser's search for an e-mail address is quadratic: 16,000 characters took it four seconds."""
_ADDRESS_LIMIT = 8192
"""A longer link or guid is none; a shortened one would be another's."""
_MAX_LEAVES = 64
"""Elements read of one entry, and four times as many of the feed itself."""
_ENTITY = re.compile(r"""<!ENTITY\s+([A-Za-z][A-Za-z0-9]{0,31})\s+(?:"([^"&<%]{0,200})"|'([^'&<%]{0,200})')\s*>""")
_MAX_ENTITIES = 256
_XHTML = frozenset({"xhtml", "application/xhtml+xml"})


@dataclass(frozen=True, slots=True)
class Reduced:
    """A feed as a small, well-formed document."""

    format: str
    xml: str
    entries: int
    notes: Mapping[str, tuple[str, ...]]
    """What the feed says about polling, by element."""
    cut_off: bool
    """The body ended inside an entry, which was dropped."""
    surplus: int
    """Entries beyond the number that is kept."""
    problems: tuple[str, ...]


@dataclass(slots=True)
class _Open:
    """A container that is open: root, channel, entry or Atom's source."""

    tag: str
    base: str
    role: str


@dataclass(slots=True)
class _Leaf:
    """An element whose text is being collected."""

    tag: str
    name: str
    base: str
    attributes: dict[str, str]
    pieces: list[str] = field(default_factory=list)
    size: int = 0
    xhtml: bool = False
    inside: str = ""
    """Of a person: the child being read."""
    parts: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Item:
    opening: str
    pieces: list[str] = field(default_factory=list)
    dates: dict[str, str] = field(default_factory=dict)
    leaves: int = 0


def reduce(text: str, start: int, now: datetime) -> Reduced | None:
    """The feed whose root element begins at ``start``; ``None`` when that is no feed's root."""
    reducer = _Reducer()
    for token in scan(text, start):
        reducer.take(token)
        if reducer.finished:
            break
    return reducer.result(now)


class _Reducer:
    """Walks over the tokens of one document."""

    def __init__(self) -> None:
        self.format = ""
        self.finished = False
        self._stack: list[_Open] = []
        self._declared: dict[str, str] = {}
        self._entities: dict[str, str] = {}
        self._leaf: _Leaf | None = None
        self._skip = ("", 0)
        self._item: _Item | None = None
        self._items: list[_Item] = []
        self._feed = _Item("")
        self._notes: dict[str, list[str]] = {}

    def take(self, token: Token) -> None:
        """The next token."""
        if token.kind == "start":
            self._start(token)
        elif token.kind == "end":
            self._end(token.name.lower())
        elif token.kind == "declaration":
            self._declare(token.text)
        elif self._leaf and not self._skip[0]:
            _collect(self._leaf, token, self._entities)

    def result(self, now: datetime) -> Reduced | None:
        """What was read, once all tokens were taken."""
        if not self.format:
            return None
        cut_off = self._item is not None
        items = self._items
        if len(items) == 0 and cut_off and self._item is not None and not self._stack[-1:]:
            items = []
        dates = [_date(item, now) for item in items] if items else []
        kept = newest(items, dates)
        opening, closing = _FRAMES[self.format]
        body = [opening, *self._feed.pieces]
        end = "</entry>" if self.format == "atom" else "</item>"
        for item in kept:
            body += [item.opening, *item.pieces, end]
        problems = []
        if not self.finished:
            problems.append("truncated: the body ends before the feed does")
        if len(items) > len(kept):
            problems.append(f"{len(items)} entries; the {len(kept)} newest were kept")
        return Reduced(
            format=self.format,
            xml="".join([*body, closing]),
            entries=len(kept),
            notes={name: tuple(values) for name, values in self._notes.items()},
            cut_off=cut_off,
            surplus=len(items) - len(kept),
            problems=tuple(problems),
        )

    def _declare(self, text: str) -> None:
        """Entities of the document's own, if they are plain text: no nesting, no files, no bombs."""
        for match in _ENTITY.finditer(text):
            if len(self._entities) < _MAX_ENTITIES:
                self._entities.setdefault(match[1], legal(match[2] or match[3] or ""))

    def _resolve(self, name: str) -> tuple[str, str]:
        prefix, _, local = name.rpartition(":")
        return vocabulary(prefix, self._declared), local

    def _start(self, token: Token) -> None:
        tag = token.name.lower()
        space, local = self._resolve(tag)
        if not self._stack:
            self._open_root(token, tag, local)
        elif local in ITEMS and space == CORE:
            self._open_item(token, tag)
        elif self._leaf is not None and not self._ends_leaf(space, local):
            self._child(token, tag)
        elif self._skip[0]:
            if tag == self._skip[0] and not token.closed:
                self._skip = (tag, self._skip[1] + 1)
        elif local == "channel" and space == CORE:
            given = attributes(token.text)
            self._note_namespaces(given)
            self._push(tag, given, "channel")
        elif local == "source" and space == CORE and self._item and self.format == "atom":
            self._push(tag, attributes(token.text), "source")
            self._item.pieces.append("<source>")
        elif (space, local) in LEAVES:
            self._open_leaf(token, tag, LEAVES[space, local])
        elif not token.closed:
            self._skip = (tag, 1)

    def _open_root(self, token: Token, tag: str, local: str) -> None:
        if local not in ROOTS:
            self.finished = True
            return
        self.format = ROOTS[local]
        given = attributes(token.text)
        self._note_namespaces(given)
        self._push(tag, given, "root")
        self.finished = token.closed

    def _note_namespaces(self, given: Mapping[str, str]) -> None:
        for name, value in given.items():
            if name.startswith("xmlns:"):
                self._declared.setdefault(name[6:], value)

    def _push(self, tag: str, given: Mapping[str, str], role: str) -> None:
        base = self._stack[-1].base if self._stack else ""
        self._stack.append(_Open(tag, _join(base, given.get("xml:base", "")), role))

    def _open_item(self, token: Token, tag: str) -> None:
        self._close_leaf()
        self._skip = ("", 0)
        while self._stack[-1].role in ("item", "source"):
            self._pop()
        given = attributes(token.text)
        self._note_namespaces(given)
        self._push(tag, given, "item")
        about = given.get("rdf:about") or given.get("about") or ""
        kept = f" rdf:about={quoteattr(legal(about))}" if 0 < len(about) <= _ADDRESS_LIMIT else ""
        if self.format != "atom" and given.get("href"):
            kept += f" href={quoteattr(legal(given['href'][:_ADDRESS_LIMIT]))}"
        self._item = _Item(f"<entry{kept}>" if self.format == "atom" else f"<item{kept}>")
        if token.closed:
            self._pop()

    def _open_leaf(self, token: Token, tag: str, name: str) -> None:
        given = attributes(token.text)
        self._note_namespaces(given)
        home = self._item or self._feed
        home.leaves += 1
        limit = _MAX_LEAVES if self._item else 4 * _MAX_LEAVES
        if home.leaves > limit or (not self._item and name in ONLY_IN_ITEMS):
            self._skip = ("", 0) if token.closed else (tag, 1)
            return
        kind = given.get("type", "").lower()
        self._leaf = _Leaf(
            tag=tag,
            name=name,
            base=_join(self._stack[-1].base, given.get("xml:base", "")),
            attributes={key: legal(given[key]) for key in KEPT_ATTRIBUTES if key in given},
            xhtml=kind in _XHTML and given.get("mode", "xml").lower() == "xml",
        )
        if token.closed:
            self._close_leaf()

    def _ends_leaf(self, space: str, local: str) -> bool:
        """Whether another element's start means that this leaf's end tag is missing."""
        leaf = self._leaf
        if leaf is None or leaf.name in RICH or leaf.name in PEOPLE:
            return False
        if (space, local) not in LEAVES:
            return False
        self._close_leaf()
        return True

    def _child(self, token: Token, tag: str) -> None:
        leaf = self._leaf
        if leaf is None:
            return
        if leaf.name in PEOPLE:
            leaf.inside = "" if token.closed else tag.rpartition(":")[2]
            return
        if leaf.name not in ("link", "guid", "id"):
            leaf.attributes["type"] = "html"
            _add(leaf, f"<{tag.rpartition(':')[2]}/>" if token.closed else f"<{tag.rpartition(':')[2]}>")

    def _end(self, tag: str) -> None:
        leaf = self._leaf
        if leaf is not None and tag == leaf.tag:
            self._close_leaf()
        elif self._skip[0] and tag == self._skip[0]:
            name, depth = self._skip
            self._skip = (name, depth - 1) if depth > 1 else ("", 0)
        elif any(open_.tag == tag for open_ in self._stack):
            self._close_leaf()
            self._skip = ("", 0)
            while self._pop().tag != tag:
                pass
        elif leaf is not None and leaf.name in PEOPLE:
            leaf.inside = ""
        elif leaf is not None and leaf.name not in ("link", "guid", "id"):
            _add(leaf, f"</{tag.rpartition(':')[2]}>")

    def _pop(self) -> _Open:
        gone = self._stack.pop()
        if gone.role == "source" and self._item:
            self._item.pieces.append("</source>")
        elif gone.role == "item" and self._item:
            self._items.append(self._item)
            self._item = None
        self.finished = not self._stack
        return gone

    def _close_leaf(self) -> None:
        leaf, self._leaf = self._leaf, None
        if leaf is None:
            return
        value = "".join(leaf.pieces)
        if leaf.name in NOTES:
            if not self._item:
                self._notes.setdefault(leaf.name, []).append(value.strip())
            return
        if leaf.name in DATES and self._item:
            self._item.dates.setdefault(leaf.name, value)
        (self._item or self._feed).pieces.append(_written(leaf, value))


def _join(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference.strip())
    except ValueError:
        return base


def _date(item: _Item, now: datetime) -> datetime | None:
    for name in DATES:
        if (text := item.dates.get(name)) and (date := parse_date(text, now)):
            return date
    return None


def _collect(leaf: _Leaf, token: Token, entities: Mapping[str, str]) -> None:
    text = token.text if token.kind == "cdata" else characters(token.text, entities)
    if leaf.name in PEOPLE:
        known = leaf.parts.get(leaf.inside, "")
        leaf.parts[leaf.inside] = (known + text)[:_PERSON_LIMIT]
    else:
        _add(leaf, escape(text) if leaf.xhtml else text)


def _add(leaf: _Leaf, text: str) -> None:
    limit = _RICH_LIMIT if leaf.name in RICH else _PLAIN_LIMIT
    if leaf.size < limit:
        leaf.pieces.append(text[: limit - leaf.size])
        leaf.size += len(text)


def _written(leaf: _Leaf, value: str) -> str:
    """The leaf as an element of the reduced document; empty when there is nothing sound to write."""
    name = leaf.name
    given = dict(leaf.attributes)
    if name in PEOPLE:
        value = leaf.parts.get("name", "").strip() or leaf.parts.get("", "").strip() or leaf.parts.get("email", "")
        return f"<author>{escape(value)}</author>"
    if leaf.xhtml:
        given["type"] = "html"
    if name in ("link", "origlink", "guid", "id"):
        if len(value.strip() or given.get("href", "")) > _ADDRESS_LIMIT:
            return ""
        if name == "origlink":
            given, name, value = {"rel": "x-original", "href": value.strip()}, "link", ""
        if leaf.base and name == "link":
            value = _join(leaf.base, value) if value.strip() else ""
            given.update({key: _join(leaf.base, given[key]) for key in ("href",) if key in given})
    if name == "source" and not value.strip() and not given:
        return ""
    written = "".join(f" {'isPermaLink' if key == 'ispermalink' else key}={quoteattr(text)}" for key, text in given.items())
    return f"<{name}{written}>{escape(legal(value))}</{name}>"
