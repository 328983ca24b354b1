"""A public archive is asked for a copy of each posted page: slowly, again after failures, once after success."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest

from tests.archive_server import archive
from tests.blank import blank
from tests.fakes import NOON, SetClock
from watcher.adapters.store import Store
from watcher.adapters.wayback import Wayback
from watcher.archiving import ATTEMPTS, Archiver
from watcher.model import Article, Decision, Failure, Membership, Reason, Score, Traits

KEYS = "access:s3cret"
PAGE = "https://paper.example/news/1"


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def store(tmp_path):
    made = Store(blank(tmp_path / "watcher.db"))
    made.hits.set_topic("t", "Topic", "1")
    yield made
    made.close()


def hit(store, number, *, decision=Decision.POST, found=NOON):
    """A stored hit; its id."""
    one = Article(f"https://paper.example/news/{number}", f"Title {number}", "Text")
    score = Score("t", 1.0, decision)
    article_id = store.entries.add_article(one, link=one.url, country="", now=found, scores=[score])
    return store.hits.add(
        article_id,
        score,
        summary="",
        membership=Membership("", "first"),
        new_key=f"s{number}",
        title=one.title,
        traits=Traits(found),
        now=found,
    )


@asynccontextmanager
async def archiver(store, clock, *, per_hour=60):
    async with (
        archive() as server,
        Wayback(endpoint=server.base_url, keys=KEYS, timeout=5.0, now=clock) as wayback,
    ):
        yield server, Archiver(wayback, store.archivings, per_hour, clock)


def state(store):
    return store.db.row("SELECT state, attempts, detail FROM archivings")[:]


async def rounds(one, clock, count, **forward):
    for _ in range(count):
        await one.round(asyncio.Event())
        clock.forward(**forward)


async def test_the_page_of_a_posted_hit_gets_an_address_in_the_archive(store, clock):
    """Asked once, looked at until it is done; the hit carries the address, and the keys stay in their header."""
    hit_id = hit(store, 1)
    hit(store, 2, decision=Decision.REVIEW)
    async with archiver(store, clock) as (server, one):
        server.script += [{"url": PAGE, "job_id": "spn2-1"}, {"status": "pending"}]
        await rounds(one, clock, 6, minutes=1)
        found = store.hits.hit(hit_id)
        assert found.archive_url == f"{server.base_url}/web/20260301120102/{PAGE}"
        assert server.asked == [f"save {PAGE}", "status spn2-1", "status spn2-1"]
        assert server.keys == {f"LOW {KEYS}"}
        assert server.forms[0]["if_not_archived_within"] == "1d"
    assert state(store) == ("done", 1, "")
    assert store.db.row("SELECT archive_url FROM coverage WHERE id = ?", (hit_id,))[0] == found.archive_url
    assert "s3cret" not in repr(one)


async def test_it_asks_no_more_often_than_it_may(store, clock):
    """Six pages an hour are one in ten minutes, whoever asks how often."""
    for number in range(1, 6):
        hit(store, number)
    async with archiver(store, clock, per_hour=6) as (server, one):
        await rounds(one, clock, 60, seconds=30)
        assert [line for line in server.asked if line.startswith("save")] == [
            f"save https://paper.example/news/{n}" for n in (1, 2, 3)
        ]


async def test_what_the_archive_has_from_today_is_not_made_again(store, clock):
    """It answers without a job; the address leads to the nearest copy."""
    hit_id = hit(store, 1)
    async with archiver(store, clock) as (server, one):
        server.script.append(
            {"url": PAGE, "job_id": None, "message": "The same snapshot had been made 2 hours ago."}
        )
        await rounds(one, clock, 1)
        assert store.hits.hit(hit_id).archive_url == f"{server.base_url}/web/20260301120000/{PAGE}"


async def test_failures_are_tried_again_ever_later_and_then_given_up(store, clock):
    """Of submissions and of jobs alike."""
    hit(store, 1)
    broken = {"status": "error", "status_ext": "error:job-failed", "message": "Sorry"}
    async with archiver(store, clock) as (server, one):
        server.script += [500, b"<html>", 503, {"url": PAGE, "job_id": "spn2-1"}, broken, 500, 500, 500]
        saves = []
        for _ in range(60 * 24 * 2):
            before = len(server.forms)
            await one.round(asyncio.Event())
            if len(server.forms) > before:
                saves.append((clock() - NOON).total_seconds() / 60)
            if state(store)[0] == "failed":
                break
            clock.forward(minutes=1)
        assert len(saves) == ATTEMPTS
        waits = [later - earlier for earlier, later in pairwise(saves)]
        assert waits == sorted(waits)
        assert waits[0] == 10
        assert waits[-1] > 100
    assert state(store)[0] == "failed"
    await rounds(one, clock, 3, days=1)
    assert state(store)[0] == "failed"


@pytest.mark.parametrize(
    ("answer", "headers", "minutes"),
    [
        (429, {"Retry-After": "1200"}, 20),
        (429, {}, 15),
        ({"status": "error", "status_ext": "error:user-session-limit", "message": "Wait"}, {}, 15),
        (401, {}, 24 * 60),
    ],
)
async def test_a_pause_is_a_pause_for_everything(store, clock, answer, headers, minutes):
    """And is not counted against the page that was asked for."""
    hit(store, 1)
    hit(store, 2)
    async with archiver(store, clock, per_hour=360) as (server, one):
        server.script.append(answer)
        server.headers = headers
        await rounds(one, clock, minutes, minutes=1)
        assert len(server.asked) == 1
        await rounds(one, clock, 6, minutes=1)
    assert {row["state"] for row in store.db.rows("SELECT state FROM archivings")} == {"done"}
    assert {row["attempts"] for row in store.db.rows("SELECT attempts FROM archivings")} == {1}


async def test_a_page_that_may_not_be_archived_is_not_asked_for_again(store, clock):
    """The publisher has said so."""
    hit(store, 1)
    async with archiver(store, clock) as (server, one):
        server.script.append(
            {"status": "error", "status_ext": "error:blocked-url", "message": "Excluded\x1b[2J"}
        )
        await rounds(one, clock, 5, days=1)
        assert len(server.asked) == 1
    assert state(store) == ("failed", 0, "Excluded [2J")


async def test_a_request_that_a_crash_interrupted_is_made_again(store, clock):
    """The intent was written down; a copy of the same day is not made twice by the archive."""
    hit(store, 1)
    async with archiver(store, clock) as (server, one):
        one.book.enqueue(NOON, NOON)
        one.book.asking(1, NOON)
        await rounds(one, clock, 3, minutes=1)
        assert server.asked == []
        assert store.archivings.recover(clock()) == 1
        await rounds(one, clock, 3, minutes=1)
    assert state(store)[0] == "done"


async def test_old_hits_are_not_submitted_when_it_is_switched_on(store, clock):
    """Their pages are not what was reported any more."""
    hit(store, 1, found=NOON.replace(year=2025))
    async with archiver(store, clock) as (server, one):
        await rounds(one, clock, 3, minutes=1)
        assert server.asked == []


async def test_an_archive_that_is_not_there_is_an_ordinary_failure(clock):
    """Named without keys."""
    async with Wayback(endpoint="http://127.0.0.1:9", keys=KEYS, timeout=2.0, now=clock) as wayback:
        said = await wayback.submit(PAGE)
    assert isinstance(said, Failure)
    assert said.reason is Reason.CONNECT
    assert "s3cret" not in said.detail
