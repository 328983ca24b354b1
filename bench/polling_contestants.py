"""Those that ``bench.polling`` lets poll the same feeds: ours as the service builds it, reader, and the bare floor.

    python -m bench.polling_contestants NAME PORT FEEDS ENTRIES FOLDER REST

Runs all phases one after another on a new database in FOLDER and prints one line of JSON: wall seconds and processor
seconds of each phase, child processes included. Before each phase it waits REST seconds. The exit code is 1 when the
database does not hold at the end what the feeds have shown.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import random
import sqlite3
import statistics
import sys
import time
import urllib.request
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bench.polling_origin import PHASES, host

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Self

_AT_ONCE = 50
"""Our default; reader is given as many threads in the phase where the server is slow, else its own best of 10."""
_THREADS = 10
_TICK = os.sysconf("SC_CLK_TCK")
_AGAIN = frozenset({"304", "unchanged", "churning", "latency"})
"""Phases that are the same in each round. A round of five hundred such feeds takes a tenth of a second, in which
somebody else's twentieth is half: there the median of several is taken."""
_LONG_ENOUGH_S, _MOST_ROUNDS = 3.0, 15


class Contestant(Protocol):
    """Polls every feed once."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    async def round(self, phase: str) -> None: ...
    def stored(self) -> int: ...


class Ours:
    """The polling half of a round: default durability, real store, real child processes, default limits."""

    def __init__(self, urls: Sequence[str], folder: Path) -> None:
        self._urls = urls
        self._path = folder / "ours.db"
        self._now = datetime(2026, 11, 22, 6, tzinfo=UTC)
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        from watcher.adapters.fetch import Fetcher, FetchLimits
        from watcher.adapters.store import Store, open_database
        from watcher.config import Config
        from watcher.model import Feed
        from watcher.parts import build_workers
        from watcher.pipeline.pacing import Limits
        from watcher.polling import Polling
        from watcher.polling_round import PollRound

        self._round = PollRound
        self._store = Store(open_database(self._path))
        self._store.feeds.configure([Feed(0, url) for url in self._urls], self._now)
        self._fetcher = await self._stack.enter_async_context(
            Fetcher(
                user_agent="bench", limits=FetchLimits(), now=lambda: self._now, allow_private=["127.0.0.0/8"]
            )
        )
        self._workers = await self._stack.enter_async_context(build_workers(Config(), ()))
        self._polling = Polling(
            Limits(1800.0, 900.0, 3600.0), timedelta(days=7), lambda: self._now, random.random
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()
        self._store.close()

    async def round(self, phase: str) -> None:  # noqa: ARG002 - the same in all of them
        self._now += timedelta(days=1)
        due = self._store.feeds.due(self._now)
        assert len(due) == len(self._urls), f"{len(due)} feeds are due"
        await self._round(
            polling=self._polling,
            fetcher=self._fetcher,
            workers=self._workers,
            book=self._store.feeds,
            at_once=_AT_ONCE,
            told=lambda *_: None,
        ).run(due, self._store.runs.begin(self._now), asyncio.Event())

    def stored(self) -> int:
        (count,) = self._store.db.raw.execute("SELECT count(*) FROM entries").fetchone()
        return int(count)


class Reader:
    """lemon24/reader as its documentation starts it."""

    def __init__(self, urls: Sequence[str], folder: Path) -> None:
        self._urls = urls
        self._path = folder / "reader.db"

    async def __aenter__(self) -> Self:
        from reader import make_reader

        self._reader = make_reader(str(self._path))
        for url in self._urls:
            self._reader.add_feed(url)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._reader.close()

    async def round(self, phase: str) -> None:
        self._reader.update_feeds(scheduled=False, workers=_AT_ONCE if phase == "latency" else _THREADS)

    def stored(self) -> int:
        return self._reader.get_entry_counts().total or 0


class Floor:
    """What cannot be left out: aiohttp, a hash, feedparser, and one transaction for all feeds of a round."""

    def __init__(self, urls: Sequence[str], folder: Path) -> None:
        self._urls = urls
        self._path = folder / "floor.db"

    async def __aenter__(self) -> Self:
        import aiohttp
        import feedparser

        self._parse = feedparser.parse
        self._db = sqlite3.connect(self._path)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("CREATE TABLE feeds (url TEXT PRIMARY KEY, etag TEXT, hash TEXT)")
        self._db.execute(
            "CREATE TABLE entries"
            " (url TEXT, id TEXT, link TEXT, title TEXT, summary TEXT, at TEXT, PRIMARY KEY (url, id))"
        )
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_AT_ONCE))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()
        self._db.close()

    async def round(self, phase: str) -> None:  # noqa: ARG002 - the same in all of them
        known = {url: (etag, body) for url, etag, body in self._db.execute("SELECT * FROM feeds")}
        waiting = iter(self._urls)

        async def some() -> None:
            for url in waiting:
                await self._one(url, *known.get(url, ("", "")))

        with self._db:
            await asyncio.gather(*(some() for _ in range(_AT_ONCE)))

    async def _one(self, url: str, etag: str, known: str) -> None:
        async with self._session.get(url, headers={"If-None-Match": etag} if etag else {}) as response:
            if response.status == 304:
                return
            body = await response.read()
            etag = response.headers.get("ETag", "")
        digest = hashlib.sha256(body).hexdigest()
        if digest == known:
            return
        parsed = self._parse(io.BytesIO(body), resolve_relative_uris=False, sanitize_html=False)
        self._db.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(url, e.id, e.link, e.title, e.summary, e.published) for e in parsed.entries],
        )
        self._db.execute("REPLACE INTO feeds VALUES (?, ?, ?)", (url, etag, digest))

    def stored(self) -> int:
        (count,) = self._db.execute("SELECT count(*) FROM entries").fetchone()
        return int(count)


CONTESTANTS: dict[str, Callable[[Sequence[str], Path], Contestant]] = {
    "ours": Ours,
    "reader": Reader,
    "floor": Floor,
}


class Spent:
    """Processor seconds, of this process and everything it has started, and those of the clock. Begins when made.

    To look for child processes takes longer than some rounds' spread: it happens before and after what is measured.
    """

    def __init__(self) -> None:
        self._children = children_seconds()
        self._own, self._wall = own_seconds(), time.perf_counter()

    def since(self) -> tuple[float, float]:
        """By the clock, and of processors."""
        wall, own = time.perf_counter() - self._wall, own_seconds() - self._own
        return wall, own + children_seconds() - self._children


def processor_seconds() -> float:
    """Of this process and everything it has started, ended children included."""
    return own_seconds() + children_seconds()


def own_seconds() -> float:
    """Of this process and its ended children; of itself in finer steps than the kernel's hundredths."""
    own = os.times()
    return time.process_time() + own[2] + own[3]


def children_seconds() -> float:
    """Of everything that this process has started and that still runs."""
    parents: dict[int, int] = {}
    spent: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(path.parent.name)] = int(fields[1])
        spent[int(path.parent.name)] = sum(map(int, fields[11:15]))
    family = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(spent[pid] for pid in family - {os.getpid()}) / _TICK


async def run(name: str, port: int, feeds: int, entries: int, folder: Path, rest: float) -> bool:
    """All phases, printed; whether nothing is missing at the end."""
    urls = [f"http://{host(number)}:{port}/feed/{number}" for number in range(feeds)]
    found = {}
    async with CONTESTANTS[name](urls, folder) as contestant:
        for phase in PHASES:
            await asyncio.to_thread(set_phase, port, phase)
            walls: list[float] = []
            works: list[float] = []
            while not walls or (
                phase in _AGAIN and sum(walls) < _LONG_ENOUGH_S and len(walls) < _MOST_ROUNDS
            ):
                await asyncio.sleep(rest)
                spent = Spent()
                await contestant.round(phase)
                wall, work = spent.since()
                walls.append(wall)
                works.append(work)
            found[phase] = {"wall_s": statistics.median(walls), "cpu_s": statistics.median(works)}
        stored = contestant.stored()
    print(json.dumps(found))
    if stored != feeds * (entries + 1):
        print(f"{name} stored {stored} entries, {feeds * (entries + 1)} were shown", file=sys.stderr)
        return False
    return True


def set_phase(port: int, phase: str) -> None:
    """Tell the server what to answer from now on; it has made that ready when this returns."""
    urllib.request.urlopen(f"http://127.0.0.1:{port}/phase/{phase.replace(' ', '%20')}").close()


if __name__ == "__main__":
    name, port, feeds, entries, folder, rest = sys.argv[1:]
    done = asyncio.run(run(name, int(port), int(feeds), int(entries), Path(folder), float(rest)))
    sys.exit(0 if done else 1)
