"""A small web of real pages on loopback: the seed articles, wrapped as pages, among real news pages."""

from __future__ import annotations

import gzip
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

FIRST = datetime(2022, 10, 26, 8, tzinfo=UTC)
"""When the first of the pages is said to have been published."""
_FEEDS = 7


@dataclass
class Site:
    """The running web: its feeds and what was asked of it."""

    feeds: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    """Addresses of the real pages."""
    seeds: list[str] = field(default_factory=list)
    """Addresses of the five seeds."""
    asked: list[str] = field(default_factory=list)
    """Paths of all requests."""

    def pages_asked(self) -> list[str]:
        """Requests for articles, not for feeds or robots.txt."""
        return [path for path in self.asked if path.startswith(("/page/", "/seed/"))]


def seed_page(text: str, title: str) -> str:
    """A seed as its site would show it: everything that was saved with it stays on the page."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    menu = [line for line in lines if line.startswith("•")]
    body = "\n".join(f"<p>{escape(line)}</p>" for line in lines if not line.startswith("•"))
    items = "\n".join(f"<li>{escape(line.lstrip('• '))}</li>" for line in menu)
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{escape(title)}</title>"
        f"<meta property='og:title' content='{escape(title)}'></head><body><nav><ul>{items}</ul></nav>"
        f"<main><article><h1>{escape(title)}</h1>{body}</article></main></body></html>"
    )


def real_pages(shared: Path) -> list[tuple[str, bytes]]:
    """Name and body of every real page."""
    return [
        (f"{file.parent.name}-{file.name.removesuffix('.html.gz')}", gzip.decompress(file.read_bytes()))
        for file in sorted((shared / "real" / "pages").glob("*/*.html.gz"))
    ]


@asynccontextmanager
async def serve(shared: Path, titles: list[str], *, most: int = 1000) -> AsyncIterator[Site]:
    """Serve the seeds, entitled ``titles``, and up to ``most`` real pages; the feeds mix them."""
    site = Site()
    bodies: dict[str, bytes] = {}
    for number, (file, title) in enumerate(
        zip(sorted((shared / "seeds").glob("*.txt")), titles, strict=True)
    ):
        bodies[f"/seed/{number}"] = seed_page(file.read_text(encoding="utf-8"), title).encode()
    for name, body in real_pages(shared)[:most]:
        bodies[f"/page/{name}"] = body
    paths = sorted(bodies, key=lambda path: json.dumps([path[::-1]]))

    async def answer(request: web.Request) -> web.Response:
        site.asked.append(request.path)
        if request.path in bodies:
            return web.Response(body=bodies[request.path], headers={"Content-Type": "text/html"})
        if request.path.startswith("/feed/"):
            mine = paths[int(request.path.rsplit("/", 1)[1]) :: _FEEDS]
            return web.Response(
                text=_rss(str(request.url.origin()), mine, paths), content_type="application/rss+xml"
            )
        return web.Response(status=404)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    site.feeds = [f"{origin}/feed/{number}" for number in range(_FEEDS)]
    site.pages = [f"{origin}{path}" for path in paths if path.startswith("/page/")]
    site.seeds = [f"{origin}{path}" for path in sorted(bodies) if path.startswith("/seed/")]
    try:
        yield site
    finally:
        await runner.cleanup()


def _rss(origin: str, mine: list[str], paths: list[str]) -> str:
    items = "\n".join(
        f"<item><title>{path}</title><link>{origin}{path}</link><guid>{path}</guid>"
        f"<pubDate>{format_datetime(FIRST + timedelta(minutes=paths.index(path)))}</pubDate></item>"
        for path in mine
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Real pages</title>{items}</channel></rss>'
    )


def configuration(site: Site, root: Path, *, channel: str, extra: str = "") -> str:
    """A configuration file that watches the site; its entries count as news whatever their age."""
    feeds = "\n".join(f'[[feed]]\nurl = "{url}"' for url in site.feeds)
    return f"""
[data]
database = "watcher.db"
[fetch]
spacing = "0s"
per_host = 10
allow_private = ["127.0.0.0/8"]
[engine]
deadline = "90s"
[schedule]
baseline_age = "3650d"
[[topic]]
id = "police-stations"
seed_corpus = "{root}/seed_corpus"
{channel}
{extra}
{feeds}
"""
