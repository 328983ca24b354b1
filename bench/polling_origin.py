"""Serves the feeds of ``bench.polling`` in a process of its own: 20 entries each, as news as the phase wants.

    python -m bench.polling_origin FEEDS ENTRIES

The first line of its output is the port. Every feed has a loopback address of its own, 127.1.x.y, so that each is a
host to whoever asks. ``GET /phase/NAME`` on any of them sets what is answered from then on; beside the names in
``PHASES``, ``new 1``, ``new 2`` and so on show one entry more each. Raw protocol instead of a server library: it must
cost less than the cheapest of those that ask.
"""

from __future__ import annotations

import asyncio
import hashlib
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from bench.origin import announced
from bench.raw_http import listen

if TYPE_CHECKING:
    from bench.raw_http import Answer

PHASES = ("cold", "304", "unchanged", "churning", "one new", "latency")
LATENCY_S = 0.2
_CHANGING = "Sun, 22 Nov 2026 01:MM:SS GMT"
"""Stands where a churning feed says when it was made."""
_BEGAN = datetime(2026, 11, 1, 6, tzinfo=UTC)
_LEAD = (
    "The council voted on {n} of the {m} proposals after a debate that went on into the evening, and sent the rest "
    "back to the committee &lt;b&gt;for another reading&lt;/b&gt;. Residents of district {m} had asked for the lights, "
    "the crossing and the bench by the river for years; the report on what they would cost is expected in week {n}. "
    "Nobody could say who is to pay &amp; when."
)


def host(number: int) -> str:
    """The address of a feed."""
    return f"127.1.{number // 250}.{number % 250 + 1}"


def body(number: int, entries: int, *, new: int = 0, built: str = "") -> bytes:
    """One feed: ``entries`` items, of which ``new`` came after the first edition."""
    items = []
    for n in range(new + entries - 1, new - 1, -1):
        link = f"https://outlet-{number}.example/news/2026/{n}-what-the-council-decided"
        items.append(
            f"<item><title>Council {number}: decision {n} on the river bank, and what it means</title>"
            f'<link>{link}</link><guid isPermaLink="false">tag:outlet-{number}.example,2026:{n}</guid>'
            f"<pubDate>{format_datetime(_BEGAN + timedelta(hours=3 * n))}</pubDate>"
            f"<dc:creator>Reporter {n % 7}</dc:creator><category>Local</category>"
            f"<description>{_LEAD.format(n=n, m=number)}</description></item>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Outlet {number}</title><link>https://outlet-{number}.example/</link>"
        f"<description>News of district {number}</description><language>en</language>"
        f"<lastBuildDate>{built or format_datetime(_BEGAN)}</lastBuildDate>{''.join(items)}</channel></rss>"
    ).encode()


class _Origin:
    def __init__(self, feeds: int, entries: int) -> None:
        self._feeds, self._entries = feeds, entries
        first = [body(number, entries) for number in range(feeds)]
        later = [
            body(number, entries, new=1, built="Sun, 22 Nov 2026 05:06:07 GMT") for number in range(feeds)
        ]
        churning = [_answer(body(number, entries, built=_CHANGING), tag=False) for number in range(feeds)]
        tagged = [_answer(one, tag=True) for one in first]
        self._answers = {
            "cold": tagged,
            "304": tagged,
            "unchanged": [_answer(one, tag=False) for one in first],
            "one new": [_answer(one, tag=True) for one in later],
            "latency": [_answer(one, tag=True) for one in later],
        }
        self._churning = [answer.split(_CHANGING.encode()) for answer in churning]
        self._asked = [0] * feeds
        self._tags = {
            "304": [_tag(one) for one in first],
            "latency": [_tag(one) for one in later],
        }
        self.phase = "cold"

    def answer(self, path: str, head: bytes) -> Answer:
        if path.startswith("/phase/"):
            self._set(path.removeprefix("/phase/").replace("%20", " "))
            return b"HTTP/1.1 204 No Content\r\n\r\n", 0.0
        wait = LATENCY_S if self.phase == "latency" else 0.0
        return self._feed(int(path.removeprefix("/feed/")), head), wait

    def _set(self, phase: str) -> None:
        self.phase = phase
        name, _, count = phase.partition(" ")
        if name == "new":
            self._answers[phase] = [
                _answer(body(number, self._entries, new=int(count)), tag=True)
                for number in range(self._feeds)
            ]

    def _feed(self, number: int, head: bytes) -> bytes:
        tags = self._tags.get(self.phase)
        if tags and tags[number] in head:
            return b"HTTP/1.1 304 Not Modified\r\nETag: " + tags[number] + b"\r\n\r\n"
        if self.phase == "churning":  # another envelope in each answer
            self._asked[number] += 1
            minutes, seconds = divmod(self._asked[number], 60)
            before, after = self._churning[number]
            return b"%bSun, 22 Nov 2026 01:%02d:%02d GMT%b" % (before, minutes, seconds, after)
        return self._answers[self.phase][number]


def _tag(content: bytes) -> bytes:
    return b'"' + hashlib.sha256(content).hexdigest()[:20].encode() + b'"'


def _answer(content: bytes, *, tag: bool) -> bytes:
    tagged = b"ETag: " + _tag(content) + b"\r\n" if tag else b""
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml; charset=utf-8\r\n"
        + tagged
        + f"Content-Length: {len(content)}\r\n\r\n".encode()
        + content
    )


async def serve(feeds: int, entries: int) -> None:
    """Serve until standard input ends."""
    origin = _Origin(feeds, entries)
    await announced(await listen(origin.answer))


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
