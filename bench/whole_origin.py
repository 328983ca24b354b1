"""Serves the feeds and pages of ``bench.whole`` in a process of its own, one entry in a hundred about the affair.

    python -m bench.whole_origin FEEDS ENTRIES PAGES_FOLDER

The first line of its output is the port. Every feed and its pages have a loopback address of their own, 127.1.x.y.
The pages are real ones, taken in turn, without what they say of their own address; the others are ours, as long.
"""

from __future__ import annotations

import asyncio
import gzip
import re
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bench.origin import announced
from bench.polling_origin import host
from bench.raw_http import listen

if TYPE_CHECKING:
    from bench.raw_http import Answer

EVERY = 100
"""One entry in so many is about the affair."""
_ADDRESS = re.compile(
    rb"<link[^>]{0,2000}?rel=[\"']?canonical[^>]{0,2000}>|<meta[^>]{0,2000}?og:url[^>]{0,2000}>"
    rb"|\"(?:url|@id|mainEntityOfPage)\"\s*:\s*\"http[^\"]{0,2000}\"\s*,",
    re.IGNORECASE,
)
_CITIES = (
    *(
        "Rotterdam",
        "Madrid",
        "Dublin",
        "Glasgow",
        "Prague",
        "Lisbon",
        "Vienna",
        "Athens",
        "Budapest",
        "Toronto",
    ),
    *("Vancouver", "Seoul", "Osaka", "Belgrade", "Lagos", "Milan", "Valencia", "Porto", "Lyon", "Antwerp"),
    *("Oslo", "Malmo", "Turku", "Zagreb", "Sofia", "Split", "Gdansk", "Naples", "Leeds", "Cardiff"),
)
_ACTS = (
    "was searched by the police",
    "must close",
    "is being looked into",
    "was shut down",
    "denies its task",
)
_TEXT = (
    "<p>An overseas police station in {city} {act}, the city's council heard on day {n} of its session. It was run for "
    "the public security bureau of Fuzhou, says a report of Safeguard Defenders.</p>"
    "<p>The police service station had {n} visitors a month, neighbours told the paper; {m} of them were asked to go "
    "back to China, the report says. The embassy calls it a service centre for citizens abroad.</p>"
    "<p>The council of {city} wants to know by autumn who gave the permission for house number {m}.</p>"
)


def path_of(number: int, entry: int) -> str:
    """Of an entry's page, on its feed's address."""
    return f"/page/{number}/{entry}"


def matters(number: int, entry: int) -> bool:
    """Whether an entry is about the affair."""
    return (number * 7 + entry) % EVERY == 0


class _Origin:
    def __init__(self, feeds: int, entries: int, folder: Path) -> None:
        files = sorted(folder.glob("*/*.html.gz"))
        self._pages = [_ADDRESS.sub(b"", gzip.decompress(file.read_bytes())) for file in files]
        self._began = datetime.now(UTC) - timedelta(days=1)
        self._entries = entries
        self._filler = b"<script>" + b"window.state = [0, 1, 2];" * 4_000 + b"</script>"
        self.port = 0
        self.feeds = feeds

    def feed(self, number: int) -> bytes:
        items = "".join(
            f"<item><title>{_title(number, entry)}</title>"
            f"<link>http://{host(number)}:{self.port}{path_of(number, entry)}</link>"
            f"<pubDate>{format_datetime(self._began + timedelta(minutes=entry))}</pubDate>"
            f"<description>What the paper knows of this so far, in two sentences, page {entry}.</description></item>"
            for entry in range(self._entries)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
            f"<title>Outlet {number}</title><link>http://{host(number)}:{self.port}/</link>{items}</channel></rss>"
        ).encode()

    def page(self, number: int, entry: int) -> bytes:
        if not matters(number, entry):
            return self._pages[(number * self._entries + entry) % len(self._pages)]
        told = _TEXT.format(city=_city(number, entry), act=_act(number), n=number % 97 + 2, m=entry % 41 + 3)
        title = _title(number, entry)
        return (
            f"<html lang='en'><head><title>{title}</title>".encode()
            + self._filler
            + f"</head><body><main><article><h1>{title}</h1>{told}</article></main></body></html>".encode()
        )

    def answer(self, path: str, _head: bytes) -> Answer:
        kind, *numbers = path.strip("/").split("/")
        if kind == "feed":
            return _answer(self.feed(int(numbers[0])), "application/rss+xml"), 0.0
        if kind == "page":
            return _answer(self.page(int(numbers[0]), int(numbers[1])), "text/html"), 0.0
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", 0.0


def _city(number: int, entry: int) -> str:
    return _CITIES[(number + entry) % len(_CITIES)]


def _act(number: int) -> str:
    return _ACTS[number % len(_ACTS)]


def _title(number: int, entry: int) -> str:
    if matters(number, entry):
        return f"Overseas police station in {_city(number, entry)} {_act(number)}: report {number}.{entry}"
    return f"Council {number}: what decision {entry} on the river bank means"


def _answer(content: bytes, kind: str) -> bytes:
    return (
        f"HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {len(content)}\r\n\r\n".encode()
        + content
    )


async def serve(feeds: int, entries: int, folder: Path) -> None:
    """Serve until standard input ends."""
    origin = _Origin(feeds, entries, folder)
    origin.port = await listen(origin.answer)
    await announced(origin.port)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
