"""Draws the pictures of the README and of docs/: posts and a digest as in a chat, a terminal, the pages in a browser.

Usage: python docs/pictures.py [--to FOLDER] [NAME ...]. Needs Debian's packages chromium, fonts-noto-core,
fonts-noto-cjk, fonts-noto-color-emoji and fonts-dejavu-core. The service runs as in ``watcher demo``; the browser can
reach this machine alone.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from browsing import draw, height_of
from screens import terminal, web

from watcher.adapters.chat_page import chat_page
from watcher.adapters.store import open_readonly
from watcher.assembly import open_service
from watcher.cli.demo import configuration
from watcher.cli.posts import bubbles, digests_now, latest
from watcher.demo.newsroom import read_newsroom
from watcher.demo.server import serve

if TYPE_CHECKING:
    from watcher.cli.posts import Shown

PICTURES = Path(__file__).resolve().parent / "pictures"
WIDTH = 560
NEWSROOMS = {"dutch": ("nl", ""), "chinese": ("zh", ""), "arabic": ("ar", "ar")}
"""A picture's name, the language of the story's first report, and of the outlets that take part (all when empty)."""
DIGEST, TERMINAL, WEB = "digest", "terminal", "web"


async def stories(folder: Path, language: str) -> tuple[list[Shown], list[Shown]]:
    """What the service makes of the newsroom's outlets of one language, or of all: posts, and the week's digest."""
    newsroom = read_newsroom()
    outlets = tuple(outlet for outlet in newsroom.outlets if outlet.language.startswith(language))
    async with serve(replace(newsroom, outlets=outlets), now=datetime.now(UTC)) as origin:
        config = configuration(origin, folder)
        with (folder / "posts.txt").open("w", encoding="utf-8") as out:
            async with open_service(config, token="", out=out) as service:
                await service.gatherer.round(_Silent(), asyncio.Event())
    db = open_readonly(config.data.database)
    shown = latest(db, config, 100), digests_now(db, config, config.channel[0].name)
    db.raw.close()
    return shown


def draw_chat(picture: Path, shown: list[Shown], folder: Path, scale: float = 1.35) -> None:
    """One picture of messages."""
    page = folder / f"{picture.stem}.html"
    text = chat_page(picture.stem, bubbles(shown, notes=False)).replace("min-height: 100vh; ", "")
    page.write_text(text, encoding="utf-8", errors="replace")
    draw(picture, page.as_uri(), width=WIDTH, height=height_of(page, WIDTH), scale=scale)


class _Silent:
    """Progress that nobody watches."""

    def polled(self, *_: object) -> None: ...
    def read(self, *_: object) -> None: ...


def main() -> None:
    """Draw them all, or those that are named."""
    given = argparse.ArgumentParser(description="Draw the pictures of the documents.")
    given.add_argument("--to", type=Path, default=PICTURES)
    given.add_argument("names", nargs="*", metavar="NAME", default=[*NEWSROOMS, DIGEST, TERMINAL, WEB])
    options = given.parse_args()
    options.to.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if {TERMINAL, WEB} & set(options.names):
            web(terminal(folder, options.to / f"{TERMINAL}.png"), options.to / f"{WEB}.png")
        known: dict[str, tuple[list[Shown], list[Shown]]] = {}
        for name in (name for name in options.names if name not in {TERMINAL, WEB}):
            language, of = NEWSROOMS.get(name, ("", ""))
            if of not in known:
                place = folder / f"newsroom-{of}"
                place.mkdir()
                known[of] = asyncio.run(stories(place, of))
            posts, digests = known[of]
            picture = options.to / f"{name}.png"
            if name == DIGEST:
                draw_chat(picture, digests, folder, scale=0.9)
                continue
            richest = max(
                (
                    item
                    for item in posts
                    if item.story and item.story.lead.article.language.startswith(language)
                ),
                key=lambda item: len(item.story.followers) if item.story else 0,
            )
            draw_chat(picture, [richest], folder)


if __name__ == "__main__":
    main()
