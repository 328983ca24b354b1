"""The newsroom of the cluster's benchmark: feeds and real-size pages on loopback, in a process of its own.

``python -m bench.cluster_origin FEEDS ENTRIES SEED`` prints its port and serves until its input is closed. The same
seed gives the same pages: 115 kB each, the median of real ones, mostly markup; one in fifty is about the matter.
"""

from __future__ import annotations

import asyncio
import random
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from aiohttp import web

from bench.origin import announced

PAGE_BYTES = 115_000
RELEVANT = 50
NEWEST = datetime(2026, 3, 1, 11, tzinfo=UTC)
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "ok")]


class Press:
    """All of it, made as it is asked for."""

    def __init__(self, feeds: int, entries: int, seed: int) -> None:
        self.feeds, self.entries, self.seed = feeds, entries, seed
        self.address = ""

    def title(self, number: int) -> str:
        """An article's headline, the same each time."""
        dice = random.Random(self.seed * 1_000_003 + number)  # noqa: S311 - dice of a simulation
        return f"{_words(dice, 5).capitalize()} {number}"

    def page(self, number: int) -> bytes:
        """An article's page, the same each time."""
        dice = random.Random(self.seed * 1_000_003 - number - 1)  # noqa: S311 - dice of a simulation
        told = "the overseas police stations of China in " if number % RELEVANT == 0 else "the tulips of "
        text = "".join(
            f"<p>The {_words(dice, 3)} of {_word(dice).capitalize()} said about {told}{_word(dice).capitalize()} "
            f"that {_words(dice, 24)} and {_words(dice, 19)} in {_word(dice).capitalize()}.</p>"
            for _ in range(14)
        )
        title = self.title(number)
        head = f"<html lang='en'><head><title>{title}</title></head><body>"
        article = f"<main><article><h1>{title}</h1>{text}</article></main>"
        item = "<li class='teaser teaser--small'><a href='/news/{0}'><span class='kicker'>{0}</span></a></li>"
        menu, size = [], len(head) + len(article)
        while size < PAGE_BYTES:
            menu.append(item.format(_word(dice)))
            size += len(menu[-1])
        half = len(menu) // 2
        parts = (head, "<nav><ul>", *menu[:half], "</ul></nav>", article, "<aside><ul>", *menu[half:])
        return "".join((*parts, "</ul></aside></body></html>")).encode()

    def feed(self, number: int) -> bytes:
        """A feed's body."""
        items = "".join(
            f"<item><guid isPermaLink='false'>{n}</guid><title>{self.title(n)}</title>"
            f"<link>{self.address}/page/{n}</link>"
            f"<pubDate>{format_datetime(NEWEST - timedelta(seconds=n))}</pubDate></item>"
            for n in range(number * self.entries, (number + 1) * self.entries)
        )
        return f"<rss version='2.0'><channel><title>Paper {number}</title>{items}</channel></rss>".encode()

    async def answer(self, request: web.Request) -> web.Response:
        """Answer for any path."""
        kind, _, number = request.path.strip("/").partition("/")
        if kind == "feed":
            return web.Response(body=self.feed(int(number)), content_type="application/rss+xml")
        if kind == "page":
            return web.Response(body=self.page(int(number)), content_type="text/html", charset="utf-8")
        return web.Response(status=404)


def _word(dice: random.Random) -> str:
    return "".join(dice.choices(SYLLABLES, k=dice.randint(2, 4)))


def _words(dice: random.Random, count: int) -> str:
    return " ".join(_word(dice) for _ in range(count))


async def _serve(press: Press) -> None:
    app = web.Application()
    app.router.add_get("/{path:.*}", press.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    press.address = f"http://127.0.0.1:{port}"
    await announced(port)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(_serve(Press(*map(int, sys.argv[1:4]))))
