"""A hash of a feed's body that stays the same while only its envelope changes.

Many servers write a new date, a generator's count or a comment into every answer. This module leaves those out
before the first and after the last entry; what lies between is hashed byte for byte, so no new, edited, reordered or
removed entry can hide. It does not parse: where it finds no entries, or does not understand, the whole body counts.
"""

from __future__ import annotations

import hashlib
import re

# What parse.py may take for an entry, by any prefix and in any case, and the ends of it. A body in an encoding
# without ASCII bytes has none of them and is hashed whole.
_NAMES = rb"(?:[^\s<>/:]*+:)?+(?:item|entry|url|sitemap)"
_START = re.compile(rb"<" + _NAMES + rb"(?=[\s/>\x80-\xff])", re.IGNORECASE)
_END = re.compile(rb"</" + _NAMES + rb"\s*+[^<>]*+>", re.IGNORECASE)
# What the parser drops before it looks for tags: "<it\0em>" is an entry to it.
_DROPPED = bytes({*range(0x20)} - {*b"\t\n\r"})
_DROPPED_TOO = re.compile(rb"\xef\xbf[\xbe\xbf]")
_TAILS = (256, 4096)
"""Bytes: the last entry of most feeds ends within the first of them, of nearly all within the second."""
# Elements of the feed itself that say when or by what it was made. Neither part looks beyond the next "<".
_VOLATILE = re.compile(
    rb"<((?:[\w.\-]+:)?(?:lastBuildDate|pubDate|updated|modified|date|generator|updateBase))(?:\s[^<>]*+)?>"
    rb"(?:[^<]*+|\s*+<!\[CDATA\[[^\]<]*+\]\]>\s*+)</\1\s*+>",
    re.IGNORECASE,
)


_REMEMBERED = 20_000
"""Feeds, each with 0.4 kB."""


class BodyHashes:
    """Hashes of bodies, remembered for the very same body.

    Where a server knows no 304, most bodies are byte for byte what it sent before, and to see that takes a third of
    the time that the look for the envelope takes.
    """

    def __init__(self) -> None:
        self._last: dict[int, tuple[bytes, str]] = {}

    def of(self, feed_id: int, body: bytes) -> str:
        """What ``body_hash`` gives."""
        exact = hashlib.sha256(body).digest()
        known = self._last.get(feed_id)
        if known is not None and known[0] == exact:
            return known[1]
        found = body_hash(body)
        if known is not None or len(self._last) < _REMEMBERED:
            self._last[feed_id] = (exact, found)
        return found


def body_hash(body: bytes) -> str:
    """Hexadecimal SHA-256 of ``body`` without the feed's own dates, generator and comments outside of its entries."""
    first = _START.search(body)
    if first is None or _has_dropped(body):
        return _hash(b"", body, b"")
    tail = _last_end(body, first.start())
    if _START.search(body, tail):
        # An entry that is not closed: nothing after the first may be left out.
        tail = len(body)
    entries = memoryview(body)[first.start() : tail]
    return _hash(_steady(body[: first.start()]), entries, _steady(body[tail:]))


def _has_dropped(body: bytes) -> bool:
    # To look for each of them is fifteen times as fast as one search for any of them.
    return any(map(body.__contains__, _DROPPED)) or (not body.isascii() and bool(_DROPPED_TOO.search(body)))


def _last_end(body: bytes, start: int) -> int:
    # An end holds no "<" but its first, so the last one is the same wherever the search begins before it.
    for reach in (*_TAILS, len(body)):
        ends = [match.end() for match in _END.finditer(body, max(start, len(body) - reach))]
        if ends:
            return ends[-1]
    return start


def _steady(part: bytes) -> bytes:
    return _VOLATILE.sub(b"", _without_comments(part))


def _without_comments(part: bytes) -> bytes:
    pieces: list[bytes] = []
    position = 0
    while (start := part.find(b"<!--", position)) >= 0 and (end := part.find(b"-->", start + 4)) >= 0:
        pieces.append(part[position:start])
        position = end + 3
    return b"".join((*pieces, part[position:]))


def _hash(*parts: bytes | memoryview) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
