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
from itertools import islice
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from watcher.pipeline.parse_dates import parse_date
from watcher.pipeline.parse_draft import MAX_ENTRIES, MAX_READ, MAX_TOKENS, newest
from watcher.pipeline.parse_leaf import ADDRESS_LIMIT, Leaf, join
from watcher.pipeline.parse_scan import attributes, legal, scan
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
    TRANSPARENT,
    vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from watcher.pipeline.parse_scan import Token

_NAMESPACES = (
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
)
_FRAMES = {
    "rss": (f'<rss version="2.0"{_NAMESPACES}><channel>', "</channel></rss>"),
    "rdf": (f'<rdf:RDF xmlns="http://purl.org/rss/1.0/"{_NAMESPACES}><channel>', "</channel></rdf:RDF>"),
    "atom": (f'<feed xmlns="http://www.w3.org/2005/Atom"{_NAMESPACES}>', "</feed>"),
}
_MAX_LEAVES = 64
"""Elements read of one entry, and four times as many of the feed itself."""
_DEEPEST = 16
"""Containers inside one another; feeds have three or four."""
_XHTML = frozenset({"xhtml", "application/xhtml+xml"})
_ENTITY = re.compile(
    r"""<!ENTITY\s+([A-Za-z][A-Za-z0-9]{0,31})\s+(?:"([^"&<%]{0,200})"|'([^'&<%]{0,200})')\s*>"""
)
_MAX_ENTITIES = 256


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
    problems: tuple[str, ...]


@dataclass(slots=True)
class _Open:
    """A container that is open: root, channel, entry or Atom's source."""

    tag: str
    base: str
    role: str


@dataclass(slots=True)
class _Item:
    opening: str
    pieces: list[str] = field(default_factory=list)
    dates: dict[str, str] = field(default_factory=dict)
    leaves: int = 0


def reduce(text: str, now: datetime) -> Reduced:
    """The first feed in ``text``; what stands before its root element is passed over."""
    reducer = _Reducer()
    for token in islice(scan(text), MAX_TOKENS):
        reducer.take(token)
        if reducer.finished or reducer.full:
            break
    return reducer.result(now)


class _Reducer:
    """Walks over the tokens of one document."""

    def __init__(self) -> None:
        self.format = "rss"
        self.finished = False
        self._stack: list[_Open] = []
        self._declared: dict[str, str] = {}
        self._entities: dict[str, str] = {}
        self._leaf: Leaf | None = None
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
            self._leaf.take(token, self._entities)

    @property
    def full(self) -> bool:
        """Whether more entries were read than can matter."""
        return len(self._items) >= MAX_READ

    def result(self, now: datetime) -> Reduced:
        """What was read, once all tokens were taken."""
        items = self._items
        kept = newest(items, [_date(item, now) for item in items]) if len(items) > MAX_ENTRIES else items
        opening, closing = _FRAMES[self.format]
        body = [opening, *self._feed.pieces]
        end = "</entry>" if self.format == "atom" else "</item>"
        for item in kept:
            body += [item.opening, *item.pieces, end]
        problems = []
        if not self.finished:
            problems.append(
                f"read no further than {MAX_READ} entries"
                if self.full
                else "truncated: the feed does not end"
            )
        if len(items) > len(kept):
            problems.append(f"{len(items)} entries; the {len(kept)} newest were kept")
        return Reduced(
            format=self.format,
            xml="".join([*body, closing]),
            entries=len(kept),
            notes={name: tuple(values) for name, values in self._notes.items()},
            cut_off=self._item is not None,
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
            self._leaf.start_child(tag, closed=token.closed)
        elif self._skip[0]:
            if tag == self._skip[0] and not token.closed:
                self._skip = (tag, self._skip[1] + 1)
        elif local == "channel" and len(self._stack) < _DEEPEST and space == CORE:
            given = attributes(token.text)
            self._note_namespaces(given)
            self._push(tag, given, "channel")
        elif (space, local) in LEAVES:
            self._open_leaf(token, tag, LEAVES[space, local])
        elif not token.closed and local not in TRANSPARENT:
            self._skip = (tag, 1)

    def _open_root(self, token: Token, tag: str, local: str) -> None:
        if local not in ROOTS:
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
        self._stack.append(_Open(tag, join(base, given.get("xml:base", "")), role))

    def _open_item(self, token: Token, tag: str) -> None:
        self._close_leaf()
        self._skip = ("", 0)
        while self._stack[-1].role in ("item", "source"):
            self._pop()
        given = attributes(token.text)
        self._note_namespaces(given)
        self._push(tag, given, "item")
        about = given.get("rdf:about") or given.get("about") or ""
        kept = f" rdf:about={quoteattr(legal(about))}" if 0 < len(about) <= ADDRESS_LIMIT else ""
        if self.format != "atom" and given.get("href"):
            kept += f" href={quoteattr(legal(given['href'][:ADDRESS_LIMIT]))}"
        self._item = _Item(f"<entry{kept}>" if self.format == "atom" else f"<item{kept}>")
        if token.closed:
            self._pop()

    def _open_leaf(self, token: Token, tag: str, name: str) -> None:
        given = attributes(token.text)
        self._note_namespaces(given)
        if name == "source" and self._item and self.format == "atom" and self._stack[-1].role == "item":
            self._push(tag, given, "source")
            self._item.pieces.append("<source>")
            return
        home = self._item or self._feed
        home.leaves += 1
        limit = _MAX_LEAVES if self._item else 4 * _MAX_LEAVES
        if home.leaves > limit or (not self._item and name in ONLY_IN_ITEMS):
            self._skip = ("", 0) if token.closed else (tag, 1)
            return
        kind = given.get("type", "").lower()
        self._leaf = Leaf(
            tag=tag,
            name=name,
            base=join(self._stack[-1].base, given.get("xml:base", "")),
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
        elif leaf is not None:
            leaf.end_child(tag)

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
        if leaf.name in NOTES:
            if not self._item:
                self._notes.setdefault(leaf.name, []).append(leaf.text.strip())
            return
        if leaf.name in DATES and self._item:
            self._item.dates.setdefault(leaf.name, leaf.text)
        (self._item or self._feed).pieces.append(leaf.written())


def _date(item: _Item, now: datetime) -> datetime | None:
    for name in DATES:
        if (text := item.dates.get(name)) and (date := parse_date(text, now)):
            return date
    return None
