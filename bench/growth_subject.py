"""One database of ``bench.growth``: polls its feeds and asks it what the service asks, in a process of its own.

    python -m bench.growth_subject FOLDER PORT FEEDS ENTRIES ROUNDS

FOLDER holds ``ours.db``, which is changed. Prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import statistics
import sys
import time
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bench.database_build import DAYS, TOPIC
from bench.growth_build import END, lend
from bench.polling_contestants import Ours, processor_seconds, set_phase
from bench.polling_origin import host
from watcher.adapters.store import Store, open_database
from watcher.adapters.store.known import Unknown
from watcher.adapters.store.queries import HitQuery, find_hits
from watcher.doctor import consult
from watcher.model import AllOf, Field
from watcher.pipeline.question import read_question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REST_S = 1.1
"""Between two rounds: longer than the second that we leave between two requests to one host."""
LEAST_S, LEAST = 0.2, 5
"""A question is asked for so long, and so often."""
NOW = END + timedelta(days=60)
CHANNEL = "main"
RETENTION_DAYS = DAYS + 24
"""So that about one day of what is stored is old, as on any day of a database that has been lived in."""

Figures = dict[str, float]


async def polls(folder: Path, port: int, feeds: int, entries: int, rounds: int) -> dict[str, list[Figures]]:
    """What rounds cost in which nothing is new, then in which each feed has one new entry."""
    urls = [f"http://{host(number)}:{port}/feed/{number}" for number in range(feeds)]
    lend(folder / "ours.db", urls)
    phases = ["cold", *["304"] * rounds, *(f"new {number}" for number in range(1, rounds + 1))]
    found: dict[str, list[Figures]] = {"cold": [], "304": [], "new": []}
    async with Ours(urls, folder) as contestant:
        before = contestant.stored()
        for phase in phases:
            await asyncio.to_thread(set_phase, port, phase)
            await asyncio.sleep(REST_S)
            wall, work, own = time.perf_counter(), processor_seconds(), time.process_time()
            await contestant.round(phase)
            found[phase.split(" ")[0]].append(
                {
                    "wall_s": time.perf_counter() - wall,
                    "cpu_s": processor_seconds() - work,
                    "hub_s": time.process_time() - own,
                }
            )
        added = contestant.stored() - before
    assert added == feeds * (entries + rounds), f"{added} entries were added"
    return found


def questions(store: Store, feeds: int) -> Iterator[tuple[str, Callable[[], object]]]:
    """What the service and its users ask most, each with a name."""
    shown = [
        (
            row["feed_id"],
            [
                entry["identity"]
                for entry in store.db.rows(
                    "SELECT identity FROM entries WHERE feed_id = ? ORDER BY id DESC LIMIT 20",
                    (row["feed_id"],),
                )
            ],
        )
        for row in store.db.rows("SELECT id AS feed_id FROM feeds WHERE id <= ?", (feeds,))
    ]
    turns = itertools.cycle(shown)
    urls = itertools.cycle(
        [row["url"] for row in store.db.rows("SELECT url FROM entries ORDER BY id DESC LIMIT 500")]
    )
    week = read_question(f"after:{END - timedelta(days=7):%Y-%m-%d}", END)

    def hits(question: AllOf | Field) -> list[dict[str, object]]:
        rows = find_hits(store.db, HitQuery(question))
        assert not isinstance(rows, Unknown)
        return list(rows)

    yield "feeds due, none is", partial(store.feeds.due, END)
    yield "feeds due, all are", partial(store.feeds.due, NOW + timedelta(days=30))
    yield "entries known by name", lambda: store.feeds.known_identities(*next(turns))
    yield "entries known by address", lambda: store.feeds.known_urls(next(turns)[0], [next(urls)] * 20)
    yield "pages to read", partial(store.entries.pending, NOW, 50)
    yield "article by address", lambda: store.entries.article_id(next(urls))
    yield "article by address, unknown", partial(store.entries.article_id, "https://nowhere.example/")
    yield "hits to compare with", partial(store.hits.recent, TOPIC, END - timedelta(days=14))
    yield "hits --since 1w", partial(hits, week)  # type: ignore[arg-type]  # it is well formed
    yield "hits", partial(hits, AllOf(()))
    yield "outbox: next", partial(store.outbox.head, CHANNEL, NOW)
    yield "outbox: waiting", partial(store.outbox.waiting, CHANNEL)
    yield "outbox: sent lately", partial(store.outbox.sent_since, CHANNEL, NOW - timedelta(minutes=1))
    yield "outbox: highest message", partial(store.outbox.floor, CHANNEL)
    yield "looks: unplanned", partial(store.revisions.unplanned, NOW - timedelta(days=30), 50)
    yield "looks: due", partial(store.revisions.due, NOW, timedelta(days=90), 50)


def jobs(store: Store, path: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """What the schedule runs now and then."""
    yield "each minute: how it stands", partial(consult, path, NOW, (CHANNEL,), ())
    yield "each 15 minutes: with all feeds", partial(consult, path, NOW, (CHANNEL,))
    yield "each day: forgetting", partial(store.prune, NOW, RETENTION_DAYS)


def asked(question: Callable[[], object], least_s: float) -> Figures:
    """Median cost of asking, in milliseconds."""
    question()
    walls: list[float] = []
    works: list[float] = []
    until = time.perf_counter() + least_s
    while len(walls) < LEAST or time.perf_counter() < until:
        wall, work = time.perf_counter(), time.process_time()
        question()
        walls.append((time.perf_counter() - wall) * 1_000)
        works.append((time.process_time() - work) * 1_000)
    return {"wall_ms": statistics.median(walls), "cpu_ms": statistics.median(works)}


def main() -> None:
    """Poll, ask, print."""
    folder, port, feeds, entries, rounds = sys.argv[1:]
    path = Path(folder) / "ours.db"
    found = asyncio.run(polls(Path(folder), int(port), int(feeds), int(entries), int(rounds)))
    store = Store(open_database(path))
    store.db.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    answers = {name: asked(question, LEAST_S) for name, question in questions(store, int(feeds))}
    for name, job in jobs(store, path):
        wall, work = time.perf_counter(), time.process_time()
        job()
        answers[name] = {
            "wall_ms": (time.perf_counter() - wall) * 1_000,
            "cpu_ms": (time.process_time() - work) * 1_000,
        }
    store.close()
    print(json.dumps({"polls": found, "questions": {name: [figures] for name, figures in answers.items()}}))


if __name__ == "__main__":
    main()
