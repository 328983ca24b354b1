"""The web of the soak: thousands of feeds on one loopback server, articles that appear, and faults at random."""

from __future__ import annotations

import asyncio
import gzip
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncIterator
    from datetime import datetime

NEWS_A_CYCLE, HITS_A_CYCLE = 12, 3
HELD = 40
"""Items that a feed shows."""
MOST_FAULTS = 2
"""Of one page; the service asks four times before it gives a page up."""
LOST_NAMES = 10
"""Feeds whose host name nobody knows."""
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "ok")]


@dataclass
class Web:
    """What there is to be read."""

    feeds: int
    dice: random.Random
    address: str = ""
    calm: bool = False
    """Nothing goes wrong any more."""
    expected: list[str] = field(default_factory=list)
    """Titles of the articles that are hits."""
    asked: int = 0
    spoilt: int = 0
    _items: dict[int, list[tuple[str, str, datetime]]] = field(default_factory=dict)
    _pages: dict[str, bytes] = field(default_factory=dict)
    _faults: dict[str, int] = field(default_factory=dict)

    def sources(self) -> str:
        """The feeds, as a configuration names them."""
        lines = [f'[[feed]]\nurl = "{self.address}/feed/{n}"\ntitle = "Paper {n}"' for n in range(self.feeds)]
        lines += [f'[[feed]]\nurl = "http://lost-{n}.invalid/feed"' for n in range(LOST_NAMES)]
        return "\n".join(lines)

    def publish(self, now: datetime) -> None:
        """A few new articles in feeds drawn by lot; some are hits."""
        for number in range(NEWS_A_CYCLE):
            name = f"{self._words(4).capitalize()} {len(self._pages)}"
            path = f"/page/{len(self._pages)}"
            told = "the overseas police stations in " if number < HITS_A_CYCLE else "the tulips of "
            text = "".join(
                f"<p>The {self._words(3)} of {self._word().capitalize()} said about {told}"
                f"{self._word().capitalize()} that {self._words(14)} and {self._words(9)}"
                f" in {self._word().capitalize()}.</p>"
                for _ in range(4)
            )
            self._pages[path] = (
                f"<html lang='en'><head><title>{name}</title></head><body><article><h1>{name}</h1>{text}</article>"
                "</body></html>"
            ).encode()
            if number < HITS_A_CYCLE:
                self.expected.append(name)
            self._items.setdefault(self.dice.randrange(self.feeds), []).append((path, name, now))

    def _word(self) -> str:
        return "".join(self.dice.choices(SYLLABLES, k=self.dice.randint(2, 4)))

    def _words(self, count: int) -> str:
        return " ".join(self._word() for _ in range(count))

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """A feed or a page, unless something goes wrong."""
        self.asked += 1
        path = request.path
        body = self._feed(int(path[6:])) if path.startswith("/feed/") else self._pages.get(path)
        if body is None:
            return web.Response(status=404)
        likely = 0.03 if path.startswith("/feed/") else 0.1
        if not self.calm and self.dice.random() < likely and self._faults.get(path, 0) < MOST_FAULTS:
            if not path.startswith("/feed/"):
                self._faults[path] = self._faults.get(path, 0) + 1
            self.spoilt += 1
            return await self._spoil(request, body)
        kind = "application/rss+xml" if path.startswith("/feed/") else "text/html"
        return web.Response(body=body, content_type=kind, charset="utf-8")

    async def _spoil(self, request: web.Request, body: bytes) -> web.StreamResponse:
        match self.dice.randrange(6):
            case 0:
                return web.Response(status=500)
            case 1:
                return web.Response(status=503, headers={"Retry-After": "1200"})
            case 2 if request.transport is not None:
                request.transport.abort()
            case 3:  # a packed body that breaks off, which its framing does not tell
                packed = gzip.compress(body)[:-12]
                return web.Response(
                    body=packed, headers={"Content-Encoding": "gzip"}, content_type="text/html"
                )
            case 4:
                await asyncio.sleep(5)
            case _:
                return web.Response(body=b"\x00\xff<<<&&&" * 50, content_type="application/octet-stream")
        return web.Response(status=502)

    def _feed(self, number: int) -> bytes:
        items = "".join(
            f"<item><guid isPermaLink='false'>{path}</guid><title>{name}</title><link>{self.address}{path}</link>"
            f"<pubDate>{format_datetime(at)}</pubDate></item>"
            for path, name, at in reversed(self._items.get(number, [])[-HELD:])
        )
        return f"<rss version='2.0'><channel><title>Paper {number}</title>{items}</channel></rss>".encode()


@asynccontextmanager
async def serve(feeds: int, dice: random.Random) -> AsyncIterator[Web]:
    """Serve it until the block ends."""
    there = Web(feeds, dice)
    app = web.Application()
    app.router.add_get("/{path:.*}", there.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    there.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield there
    finally:
        await runner.cleanup()
