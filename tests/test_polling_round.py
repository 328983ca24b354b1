"""Polls are recorded in groups: one wait for the disk, nothing lost, nobody's trouble anybody else's."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.blank import blank
from tests.fakes import NOON, FakeFetcher, SameProcess, SetClock
from watcher.adapters.store import Store
from watcher.model import Feed, Validators
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling
from watcher.polling_round import PollRound

FEEDS = 120


def url(number):
    return f"https://outlet-{number}.example/feed"


def rss(number):
    return (
        f"<rss version='2.0'><channel><title>{number}</title><item><guid>{number}</guid><title>Entry</title>"
        f"<link>https://outlet-{number}.example/1</link></item></channel></rss>"
    )


class Desk:
    """A store with many feeds, all of which answer, and what was told of their polls."""

    def __init__(self, path):
        self.clock = SetClock()
        self.store = Store(blank(path))
        self.store.feeds.configure([Feed(0, url(n)) for n in range(FEEDS)], NOON)
        self.fetcher = FakeFetcher()
        for n in range(FEEDS):
            self.fetcher.give(url(n), rss(n), validators=Validators(f'"{n}"'))
        self.told = []

    def round(self, fetcher=None):
        return PollRound(
            polling=Polling(Limits(1800, 900, 21_600), timedelta(days=7), self.clock, lambda: 0.0),
            fetcher=fetcher or self.fetcher,
            workers=SameProcess(),
            book=self.store.feeds,
            at_once=10,
            told=lambda record, new: self.told.append((record.feed.url, new)),
        )

    async def run(self, fetcher=None, stop=None):
        due = self.store.feeds.due(self.clock())
        await self.round(fetcher).run(due, self.store.runs.begin(self.clock()), stop or asyncio.Event())

    def count(self, table):
        [(number,)] = self.store.db.rows(f"SELECT count(*) FROM {table}")  # noqa: S608 - a name of this file's
        return number


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path / "watcher.db")
    yield made
    made.store.close()


async def test_a_round_waits_for_the_disk_a_few_times_and_not_once_for_each_feed(desk):
    """Every poll is there, told once, with its new entries; transactions are few."""
    begun = []
    desk.store.db.raw.set_trace_callback(lambda sql: begun.append(sql) if sql.startswith("COMMIT") else None)
    await desk.run()
    desk.store.db.raw.set_trace_callback(None)
    assert sorted(desk.told) == sorted((url(n), 1) for n in range(FEEDS))
    assert (desk.count("polls"), desk.count("entries")) == (FEEDS, FEEDS)
    assert len(begun) <= FEEDS / 10


async def test_a_record_does_not_wait_for_a_feed_that_dawdles(desk):
    """What has answered is kept and told while another feed is still awaited."""
    kept = asyncio.Event()

    class Dawdling(FakeFetcher):
        async def feed(self, address, validators):
            if address == url(0):
                await kept.wait()
            return await super().feed(address, validators)

    running = asyncio.create_task(desk.run(Dawdling(desk.fetcher.answers)))
    while desk.count("polls") < FEEDS - 1:
        await asyncio.sleep(0.02)
    assert len(desk.told) == FEEDS - 1
    kept.set()
    await running
    assert desk.count("polls") == FEEDS


async def test_a_record_that_cannot_be_kept_takes_none_of_its_group_with_it(desk):
    """A lone surrogate cannot be written as UTF-8: the mistake is raised, the other feeds are recorded."""
    answer = desk.fetcher.answers[url(7)]
    desk.fetcher.answers[url(7)] = replace(answer, validators=Validators("\ud800"))
    with pytest.raises(ExceptionGroup) as raised:
        await desk.run()
    assert raised.group_contains(UnicodeEncodeError)
    assert desk.count("polls") >= 1
    assert url(7) not in dict(desk.told)
    assert desk.count("polls") == len(desk.told) == desk.count("entries")


async def test_a_stop_keeps_what_was_polled_and_begins_no_more(desk):
    """The rest is due in the next round."""
    stop = asyncio.Event()

    class Stopping(FakeFetcher):
        async def feed(self, address, validators):
            if len(self.asked) == 30:
                stop.set()
            await asyncio.sleep(0)
            return await super().feed(address, validators)

    await desk.run(Stopping(desk.fetcher.answers), stop)
    assert 30 <= len(desk.told) < FEEDS
    assert desk.count("polls") == len(desk.told)
    await desk.run()
    assert desk.count("polls") == desk.count("entries") == FEEDS


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from tests.test_polling_round import Desk
desk = Desk(Path(sys.argv[1]))
at = int(sys.argv[2])
run = desk.store.runs.begin(desk.clock())
class Book:
    def __getattr__(self, name):
        return getattr(desk.store.feeds, name)
    def record_polls(self, records, run_id):
        with desk.store.transaction():
            for n, record in enumerate(records):
                desk.store.feeds.record_poll(record, run_id)
                if n == at:
                    os.kill(os.getpid(), signal.SIGKILL)
from dataclasses import replace
asyncio.run(replace(desk.round(), book=Book()).run(desk.store.feeds.due(desk.clock()), run, asyncio.Event()))
"""


@pytest.mark.parametrize("at", [0, 30])
def test_a_kill_amid_a_group_repeats_polls_and_loses_no_entry(tmp_path, at):
    """No feed is left with validators of a body whose entries were not kept."""
    path = tmp_path / "watcher.db"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", KILLED, path, str(at)], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM feeds WHERE etag <> '' OR body_hash <> ''").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM entries").fetchone() == (0,)
    db.close()
    desk = Desk(path)
    asyncio.run(desk.run())
    assert desk.count("entries") == FEEDS
    assert {new for _, new in desk.told} == {1}
    desk.store.close()


async def test_a_long_body_is_hashed_by_a_child_process(desk):
    """The loop is not held up by what a publisher sends."""
    steps = []

    class Watching(SameProcess):
        async def run(self, step, *args):
            steps.append(step.__name__)
            return await super().run(step, *args)

    await desk.run()
    desk.fetcher.give(url(0), rss(0))
    desk.fetcher.give(url(1), rss(1).replace("</channel>", f"<!--{' ' * 200_000}--></channel>"))
    desk.clock.forward(hours=7)
    polls = replace(desk.round(), workers=Watching())
    await polls.run(desk.store.feeds.due(desk.clock()), 1, asyncio.Event())
    assert steps == ["body_hash"]
    polled = desk.store.db.rows("SELECT outcome FROM polls ORDER BY id DESC LIMIT ?", (FEEDS,))
    assert {row["outcome"] for row in polled} == {"same"}
