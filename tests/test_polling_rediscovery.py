"""Feeds that move: redirects believed late, vanished feeds found again on their own site."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.blank import blank
from tests.fakes import FakeFetcher, SameProcess, SetClock
from watcher.model import Failure, Feed, Fetched, Reason, Unchanged, Validators
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling, poll

OLD = "https://krant.example/old/rss"
HOME = "https://krant.example/"
NEW = "https://krant.example/new/rss"


def rss(*numbers, title="De Krant"):
    items = "".join(
        f"<item><guid>{n}</guid><title>Entry {n}</title><link>https://krant.example/{n}</link>"
        f"<pubDate>Sun, 01 Mar 2026 0{n % 10}:00:00 GMT</pubDate></item>"
        for n in numbers
    )
    return f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>"


def announcing(*addresses):
    return "".join(f"<link rel=alternate type='application/rss+xml' href='{url}'>" for url in addresses)


class Desk:
    """One feed that is polled when the test says so."""

    def __init__(self, store, url=OLD, title="Configured title"):
        self.store, self.clock, self.fetcher = store, SetClock(), FakeFetcher()
        store.feeds.configure([Feed(0, url, title)], self.clock())
        self.run = store.runs.begin(self.clock())

    async def poll(self, **after):
        """Ask the feed, then let time pass; what was recorded."""
        [state] = self.store.feeds.due(self.clock() + timedelta(days=99))
        polling = Polling(Limits(1800, 900, 21_600), timedelta(days=7), self.clock, lambda: 0.0)
        record = await poll(
            state,
            polling,
            fetcher=self.fetcher,
            workers=SameProcess(),
            book=self.store.feeds,
        )
        self.store.feeds.record_poll(record, self.run)
        self.clock.forward(**(after or {"hours": 6}))
        return record

    async def vanish(self):
        """The feed worked, then answered 404 twice."""
        self.fetcher.give(OLD, rss(1, 2, 3), validators=Validators('"old"', ""))
        await self.poll()
        del self.fetcher.answers[OLD]
        await self.poll()
        return await self.poll()

    @property
    def row(self):
        return self.store.db.row("SELECT * FROM feeds")

    def asked(self):
        return [url for url, _ in self.fetcher.asked]


@pytest.fixture
def store(tmp_path):
    from watcher.adapters.store import Store

    made = Store(blank(tmp_path / "watcher.db"))
    yield made
    made.close()


@pytest.fixture
def desk(store):
    return Desk(store)


async def test_a_permanent_redirect_moves_the_feed_after_a_day_of_agreement(desk):
    """Until then the old address is asked, and what is seen is kept for people to see."""
    desk.fetcher.give(OLD, rss(1), permanent_url=NEW)
    await desk.poll(hours=12)
    assert (desk.row["url"], desk.row["redirect_to"], desk.row["redirect_seen"]) == (OLD, NEW, 1)
    await desk.poll(hours=12)
    assert desk.row["url"] == OLD
    record = await desk.poll()
    assert record.moved_to == NEW
    assert (desk.row["url"], desk.row["configured_url"], desk.row["redirect_to"]) == (NEW, OLD, "")


async def test_one_forged_redirect_is_forgotten(desk):
    """A captive network answers once for everybody."""
    for hour in range(4):
        forged = {"permanent_url": "https://portal.example/login"} if hour == 1 else {}
        desk.fetcher.give(OLD, rss(1), **forged)
        await desk.poll(hours=12)
    assert (desk.row["url"], desk.row["redirect_to"]) == (OLD, "")


async def test_an_unchanged_feed_may_move_and_a_failing_one_does_not(desk):
    """304 confirms a redirect; a redirect that ends in no feed says nothing."""
    desk.fetcher.give(OLD, rss(1), permanent_url=NEW, validators=Validators('"a"', ""))
    await desk.poll(hours=12)
    desk.fetcher.answers[OLD] = Failure(Reason.NOT_FOUND, "404", 404, permanent_url="https://x.example/")
    await desk.poll(hours=12)
    desk.fetcher.answers[OLD] = Unchanged(OLD, Validators('"a"', ""), NEW)
    await desk.poll(hours=12)
    assert (await desk.poll()).moved_to == NEW


async def test_no_redirect_leads_from_https_to_http(desk):
    """Not even after a month."""
    desk.fetcher.give(OLD, rss(1), permanent_url="http://krant.example/new/rss")
    for _ in range(5):
        await desk.poll(days=7)
    assert desk.row["url"] == OLD


async def test_a_vanished_feed_is_found_on_its_sites_front_page(desk):
    """It moves, is asked there at once and without the old validators, and brings only what is new."""
    desk.fetcher.give(HOME, announcing("/sport/rss", NEW))
    desk.fetcher.give("https://krant.example/sport/rss", rss(7, 8, 9, title="Sport"))
    desk.fetcher.give(NEW, rss(2, 3, 4))
    record = await desk.vanish()
    assert (record.outcome, record.moved_to, record.success) == ("not-found", NEW, False)
    assert record.detail.startswith(f"moved: its site now offers it at {NEW}")
    assert (desk.row["url"], desk.row["etag"], desk.row["failures"]) == (NEW, "", 0)
    [state] = desk.store.feeds.due(desk.clock())
    assert state.feed.url == NEW
    record = await desk.poll()
    assert record.outcome == "ok"
    assert desk.store.feeds.known_identities(1, ["1", "2", "3", "4", "7"]) == {"1", "2", "3", "4"}
    assert desk.row["last_new_at"] == "2026-03-02T06:00:00Z"


async def test_the_first_404_may_be_a_mishap(desk):
    """Nothing else is asked before the second."""
    await desk.poll()
    assert desk.asked() == [OLD]
    await desk.poll()
    assert desk.asked() == [OLD, OLD, HOME]


async def test_a_site_is_searched_once_a_week(desk):
    """However often the feed fails meanwhile."""
    for _ in range(10):
        await desk.poll(days=1)
    assert desk.asked().count(HOME) == 2


@pytest.mark.parametrize("fault", ["timeout", "forbidden", "server-error"])
async def test_other_failures_search_nothing(desk, fault):
    """A feed that does not answer has not moved."""
    desk.fetcher.answers[OLD] = Failure(Reason(fault), "no")
    for _ in range(12):
        await desk.poll()
    assert set(desk.asked()) == {OLD}


async def test_two_feeds_that_both_might_be_it_move_nothing(desk):
    """A person must choose."""
    other = "https://krant.example/all/rss"
    desk.fetcher.give(HOME, announcing(NEW, other))
    desk.fetcher.give(NEW, rss(2, 3, 4))
    desk.fetcher.give(other, rss(1, 2, 3))
    assert (await desk.vanish()).moved_to == ""
    assert desk.row["url"] == OLD


async def test_two_names_of_one_address_are_one_feed(desk):
    """Both lead to the same place."""
    alias = "https://krant.example/rss"
    desk.fetcher.give(HOME, announcing(NEW, alias))
    desk.fetcher.give(NEW, rss(2, 3))
    fetched = desk.fetcher.answers[NEW]
    assert isinstance(fetched, Fetched)
    desk.fetcher.answers[alias] = replace(fetched, url=alias, final_url=NEW)
    assert (await desk.vanish()).moved_to == NEW


@pytest.mark.parametrize(
    ("page", "body"),
    [
        (announcing(NEW), rss(1, 11, 12, 13, 14)),  # the site's main feed shows one of ours among many
        (announcing(NEW), "<html><p>no feed</p></html>"),
        (announcing("https://other.example/rss"), rss(1, 2, 3)),
        (announcing("http://krant.example/new/rss"), rss(1, 2, 3)),
        (announcing(OLD), rss(1, 2, 3)),
        ("<p>nothing announced</p>", rss(1, 2, 3)),
    ],
)
async def test_what_is_not_plainly_the_same_feed_of_the_same_site_is_left_alone(desk, page, body):
    """Another feed, a page, another site, an insecure address, the old address itself, nothing."""
    desk.fetcher.give(HOME, page)
    for url in (NEW, "https://other.example/rss", "http://krant.example/new/rss"):
        desk.fetcher.give(url, body)
    assert (await desk.vanish()).moved_to == ""
    assert desk.row["url"] == OLD


async def test_the_same_title_will_do_when_all_entries_are_new(store):
    """A feed that comes back after a month shares nothing else."""
    desk = Desk(store, title="De Krant")
    desk.fetcher.give(HOME, announcing(NEW))
    desk.fetcher.give(NEW, rss(7, 8, title="de krant"))
    assert (await desk.vanish()).moved_to == NEW


async def test_a_feed_never_moves_onto_another(desk):
    """Two feeds never become one by accident."""
    desk.store.roster.add(Feed(0, NEW, "New"), desk.clock())
    desk.store.db.run("UPDATE feeds SET state = 'paused' WHERE url = ?", (NEW,))
    desk.fetcher.give(HOME, announcing(NEW))
    desk.fetcher.give(NEW, rss(1, 2, 3))
    await desk.vanish()
    assert desk.row["url"] == OLD
