"""Draws the pictures of the README and of docs/: posts and a digest as in a chat, a terminal, and the pages in a browser.

Usage: python docs/pictures.py [NAME ...]. Needs Debian's packages chromium, fonts-noto-core, fonts-noto-cjk,
fonts-noto-color-emoji and fonts-dejavu-core. All show the demo's newsroom; the browser reaches this machine alone.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

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
BIGGEST = 120_000
"""Bytes of one picture."""
WIDTH = 560
NEWSROOMS = {"dutch": ("nl", ""), "chinese": ("zh", ""), "arabic": ("ar", "ar")}
"""A picture's name, the language of the story's first report, and of the outlets that take part (all when empty)."""
_MEASURE = "<script>document.title = document.documentElement.scrollHeight</script>"


DIGEST, TERMINAL, WEB = "digest", "terminal", "web"
COLUMNS = 104
"""Of the terminal: what stands beside the text in a README at its usual width."""
_TERMINAL = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; background: #1b1f24; }}
pre {{ margin: 0; padding: 18px 22px; font: 14px/1.4 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; color: {{foreground}}; }}
</style><pre>{{code}}</pre>""".replace("{{", "{").replace("}}", "}")

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


def draw(name: str, shown: list[Shown], folder: Path, scale: float = 1.35) -> None:
    """One picture."""
    page = folder / f"{name}.html"
    text = chat_page(name, bubbles(shown, notes=False)).replace("min-height: 100vh; ", "")
    page.write_text(text, encoding="utf-8", errors="replace")
    height = _height(page)
    picture = PICTURES / f"{name}.png"
    _browse(
        page,
        f"--screenshot={picture}",
        f"--window-size={WIDTH},{height}",
        f"--force-device-scale-factor={scale}",
    )
    size = picture.stat().st_size
    if size > BIGGEST:
        sys.exit(f"{picture}: {size} bytes, more than {BIGGEST}")
    print(f"{picture.relative_to(PICTURES.parent.parent)}: {size} bytes")


def _height(page: Path) -> int:
    """How tall the page is, asked of a copy whose policy allows the question."""
    text = page.read_text(encoding="utf-8").replace(
        "default-src 'none';", "default-src 'none'; script-src 'unsafe-inline';"
    )
    asking = page.with_suffix(".measure.html")
    asking.write_text(text.replace("</body>", f"{_MEASURE}</body>"), encoding="utf-8")
    answer = _browse(asking, "--dump-dom", f"--window-size={WIDTH},100")
    return int(answer.partition("<title>")[2].partition("</title>")[0])


def _browse(page: Path, *options: str) -> str:
    browser = shutil.which("chromium") or sys.exit("chromium is not installed")
    quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--proxy-server=127.0.0.1:9"]
    done = subprocess.run(  # noqa: S603 - a browser of this machine on a page of ours
        [browser, *quiet, *options, page.as_uri()], capture_output=True, text=True, timeout=120, check=True
    )
    return done.stdout


class _Silent:
    """Progress that nobody watches."""

    def polled(self, *_: object) -> None: ...
    def read(self, *_: object) -> None: ...


def main() -> None:
    """Draw them all."""
    PICTURES.mkdir(exist_ok=True)
    wanted = sys.argv[1:] or [*NEWSROOMS, DIGEST]
    known: dict[str, tuple[list[Shown], list[Shown]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in wanted:
            language, of = NEWSROOMS.get(name, ("", ""))
            if of not in known:
                place = Path(folder, f"newsroom-{of}")
                place.mkdir()
                known[of] = asyncio.run(stories(place, of))
            posts, digests = known[of]
            if name == DIGEST:
                draw(name, digests, Path(folder), scale=0.9)
                continue
            richest = max(
                (
                    item
                    for item in posts
                    if item.story and item.story.lead.article.language.startswith(language)
                ),
                key=lambda item: len(item.story.followers) if item.story else 0,
            )
            draw(name, [richest], Path(folder))


if __name__ == "__main__":
    main()
