"""Those that ``bench.whole`` lets watch the same newspapers: the service, the obvious script, and the stages alone.

    python -m bench.whole_contestants NAME PORT FEEDS API TOKEN FOLDER

Each works on a new database in FOLDER, and prints one line of JSON: wall and processor seconds with all child
processes, pages read, addresses of the hits, and what else it knows.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import json
import re
import sqlite3
import sys
import time
import urllib.parse
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.polling_contestants import processor_seconds
from bench.polling_origin import host

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from watcher.config import Config

CHAT = -1001234567890
_THREADS = 20
_WORDS = re.compile(
    r"(?:overseas|secret|chinese|unofficial) police (?:service )?(?:station|outpost)|safeguard defenders",
    re.IGNORECASE,
)
_CHUNK = 400
"""Pages held in memory at a time while the stages are taken one by one."""


def ours(feeds: list[str], api: str, token: str, folder: Path) -> dict[str, Any]:
    """The service as shipped, one round; only Telegram's pace is lifted, which would take minutes."""
    from tests.fakes import Silent
    from watcher.assembly import open_service

    async def live() -> list[str]:
        async with open_service(_config(feeds, api, folder), token) as service:
            await service.once(Silent(), asyncio.Event())
            rows = service.store.db.rows("SELECT url FROM coverage WHERE decision = 'post'")
            return [row["url"] for row in rows]

    hits = asyncio.run(live())
    return {"hits": hits}


def script(feeds: list[str], api: str, token: str, folder: Path) -> dict[str, Any]:
    """What a good engineer would write first: threads, feedparser, trafilatura, a pattern, a table, a message.

    Only fetching is done in threads: trafilatura in them ends in "free(): invalid pointer" sooner or later.
    """
    import feedparser
    import trafilatura

    db = sqlite3.connect(folder / "script.db")
    db.execute("CREATE TABLE articles (url TEXT PRIMARY KEY, title TEXT, text TEXT, hit INTEGER)")

    def get(url: str) -> bytes:
        with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310 - our own newspapers
            return bytes(answer.read())

    def entries(url: str) -> list[tuple[str, str]]:
        return [(entry.link, entry.title) for entry in feedparser.parse(get(url)).entries]

    def page(entry: tuple[str, str]) -> tuple[str, str, bytes]:
        return *entry, get(entry[0])

    with concurrent.futures.ThreadPoolExecutor(_THREADS) as threads:
        found = [entry for some in threads.map(entries, feeds) for entry in some]
        for url, title, body in threads.map(page, found):
            text = trafilatura.extract(body, url=url) or ""
            hit = bool(_WORDS.search(f"{title}\n{text}"))
            with db:
                db.execute("INSERT OR IGNORE INTO articles VALUES (?, ?, ?, ?)", (url, title, text, hit))
            if hit:
                told = urllib.parse.urlencode({"chat_id": CHAT, "text": f"{title}\n{url}"}).encode()
                urllib.request.urlopen(f"{api}/bot{token}/sendMessage", told).close()  # noqa: S310 - our own
    return {"hits": [url for (url,) in db.execute("SELECT url FROM articles WHERE hit")]}


def stages(feeds: list[str], api: str, token: str, folder: Path) -> dict[str, Any]:
    """Our own steps one after another in one process, each timed: what the work costs without moving it about."""
    return asyncio.run(_stages(feeds, _config(feeds, api, folder), token))


async def _stages(feeds: list[str], config: Config, token: str) -> dict[str, Any]:
    from tests.fakes import Silent
    from watcher import examine, reading
    from watcher.assembly import open_service
    from watcher.model import Failure, Fetched, Tally
    from watcher.topics import build_judges, read_corpora

    spent: dict[str, float] = {}

    @contextmanager
    def timed(stage: str) -> Iterator[None]:
        began = processor_seconds()
        yield
        spent[stage] = spent.get(stage, 0.0) + processor_seconds() - began

    class Here:
        """Does the work in this process."""

        async def run(self, step: Callable[..., Any], *args: Any) -> Any:
            with timed({"read_feed": "feeds parsed"}.get(step.__name__, step.__name__)):
                return step(judges, *args)

    with timed("corpus read and compiled"):
        judges = build_judges(config, read_corpora(config))
    async with open_service(config, token, workers=Here()) as service:
        gatherer = service.gatherer
        due = service.store.feeds.due(service.clock.now())
        run = service.store.runs.begin(service.clock.now())
        with timed("feeds polled and recorded"):
            await gatherer._poll_all(  # noqa: SLF001 - the half of a round
                due, run, Tally(), Silent(), asyncio.Event()
            )
        spent["feeds polled and recorded"] -= spent.get("feeds parsed", 0.0) + spent.get("body_hash", 0.0)
        tally = Tally()
        while batch := service.store.entries.pending(service.clock.now(), _CHUNK):
            with timed("pages fetched"):
                pages = await _fetched([entry.entry.link for entry in batch], gatherer.fetcher)
            outcomes = []
            with timed("pages judged"):
                for pending, page in zip(batch, pages, strict=True):
                    feed = pending.feed
                    result = examine.read_page(judges, page, pending.entry, feed, service.clock.now())
                    wanted = not isinstance(result, Failure) and any(
                        verdict.score.decision != "drop" for verdict in result.verdicts
                    )
                    kept = page if wanted and isinstance(page, Fetched) else None
                    outcomes.append(reading.Outcome(result, answer=kept))
            with timed("outcomes stored"), service.store.transaction():
                for pending, outcome in zip(batch, outcomes, strict=True):
                    reading.store(pending, outcome, gatherer.reading, service.store, tally)
        with timed("posts sent"):
            await service.publish(asyncio.Event())
        rows = service.store.db.rows("SELECT url FROM coverage WHERE decision = 'post'")
        return {"hits": [row["url"] for row in rows], "stages": spent, "feeds": len(feeds)}


async def _fetched(urls: list[str], fetcher: Any) -> list[Any]:
    slots = asyncio.Semaphore(50)

    async def one(url: str) -> Any:
        async with slots:
            return await fetcher.page(url)

    return await asyncio.gather(*(one(url) for url in urls))


def _config(feeds: list[str], api: str, folder: Path) -> Config:
    """The shipped topic and defaults, these feeds, one channel without a pace."""
    from tests.conftest import ROOT
    from watcher.config import load_config

    sources = "\n".join(f'[[feed]]\nurl = "{url}"' for url in feeds)
    (folder / "config.toml").write_text(
        f'[fetch]\nallow_private = ["127.0.0.0/8"]\n[data]\ndatabase = "watcher.db"\n'
        f'[[topic]]\nseed_corpus = "{ROOT}/seed_corpus"\n[telegram]\napi_base_url = "{api}"\n'
        f'[[channel]]\nname = "main"\nchat = "{CHAT}"\ndigest_after = "30d"\n{sources}\n'
    )
    config = load_config(folder / "config.toml", {})
    channels = tuple(channel.model_copy(update={"per_minute": 100_000}) for channel in config.channel)
    return config.model_copy(update={"channel": channels})


CONTESTANTS: dict[str, Callable[[list[str], str, str, Path], dict[str, Any]]] = {
    "ours": ours,
    "script": script,
    "stages": stages,
}


def main() -> None:
    """Run one of them and print its figures."""
    name, port, feeds, api, token, folder = sys.argv[1:]
    urls = [f"http://{host(number)}:{port}/feed/{number}" for number in range(int(feeds))]
    wall, work = time.perf_counter(), processor_seconds()
    found = CONTESTANTS[name](urls, api, token, Path(folder))
    found |= {"wall_s": time.perf_counter() - wall, "cpu_s": processor_seconds() - work}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
