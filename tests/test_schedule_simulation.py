"""The schedule as a whole: weeks of polling over invented feeds, and a clock that was wrong."""

from __future__ import annotations

import json
from datetime import timedelta
from random import Random

import pytest

from bench.schedule import main, run
from bench.schedule_drive import TICK
from bench.schedule_feeds import DAY, HOUR, MINUTE, SyntheticFeed, make_feeds
from bench.schedule_policies import SHORTEST, Fixed, Paced
from tests.blank import blank
from tests.fakes import NOON
from watcher.adapters.store import Store
from watcher.model import Feed, PollRecord
from watcher.pipeline.pacing import SPREAD, Limits

LIMITS = Limits(first=30 * MINUTE, shortest=SHORTEST, longest=HOUR)
FEEDS, DAYS, SEED = 300, 10, 7
DISTURBED = {
    "away for 1 h to 5 days, then back",
    "out for minutes, often",
    "skipHours and skipDays",
    "429 with Retry-After",
}
"""Habits in which a visit may fail or be unwelcome."""


@pytest.fixture(scope="module")
def feeds():
    return make_feeds(FEEDS, DAYS, Random(SEED))


@pytest.fixture(scope="module")
def result(feeds):
    return run(feeds, lambda dice: Paced(LIMITS, dice), limits=LIMITS, days=DAYS, seed=SEED)


def test_nothing_is_missed_that_could_have_been_seen(result):
    """No entry that stayed in its feed for the shortest interval, its jitter and a tick."""
    total = result.total()
    assert total.fates["seen"] > 10_000
    assert total.fates["avoidable"] == 0
    assert total.fates["wish"] == 0


def test_a_feed_that_was_away_loses_hardly_anything_on_its_return(result):
    """What fell out of the window after the feed answered again, before it was asked."""
    fates = result.accounts["away for 1 h to 5 days, then back"].fates
    assert fates["outage"] <= 0.005 * fates["seen"]


def test_the_schedule_asks_for_less_than_a_fixed_one(result):
    """Two thirds of what a visit every quarter of an hour costs; for dead and rare feeds far less."""
    fixed = DAY / SHORTEST * DAYS
    assert result.total().requests < 0.7 * fixed * result.total().feeds
    for habit, share in (("dead for a year", 0.25), ("weekly", 0.4), ("ttl, sy: and max-age", 0.5)):
        account = result.accounts[habit]
        assert account.requests < share * fixed * account.feeds


def test_news_is_seen_soon(result):
    """Busy feeds within the shortest interval, half of it as a rule; all others within the longest."""
    busy = sorted(result.accounts["busy, 24-150 a day"].delays)
    assert busy[len(busy) // 2] < SHORTEST * 0.6
    assert busy[-1] < 1.5 * SHORTEST
    for habit, account in result.accounts.items():
        if habit not in DISTURBED and account.delays:
            assert max(account.delays) <= LIMITS.longest * (1 + SPREAD) + TICK


def test_a_feed_that_comes_back_is_noticed_soon(result):
    """Within a tenth of the five days that it may have been away, and its own pace."""
    assert max(result.accounts["away for 1 h to 5 days, then back"].delays) < 0.1 * 5 * DAY + 2 * HOUR
    assert max(result.accounts["out for minutes, often"].delays) < 3 * LIMITS.longest


def test_a_publisher_that_refuses_is_not_asked_in_vain(result):
    """The distance that it tolerates is found and kept."""
    account = result.accounts["429 with Retry-After"]
    assert account.failures < 0.05 * account.requests
    assert max(account.delays) < 3 * HOUR


def test_feeds_that_are_added_together_do_not_come_back_together(result):
    """After the first day no minute is much fuller than the others."""
    later = result.load[int(DAY / TICK) :]
    mean = sum(later) / len(later)
    assert max(later) < mean + 7 * mean**0.5


def test_every_entry_is_accounted_for(feeds, result):
    """Seen or lost, once; open are at most those that a feed still shows at the end."""
    total = sum(sum(account.fates.values()) for account in result.accounts.values())
    published = sum(0 < at < DAYS * DAY for feed in feeds for at in feed.published)
    still_shown = sum(min(feed.window, len(feed.published)) for feed in feeds)
    assert published - still_shown <= total <= published


def test_the_referee_sees_what_a_careless_schedule_misses(feeds):
    """An hourly visit loses bursts, and never asking again loses everything."""
    hourly = run(feeds, lambda _: Fixed(HOUR), limits=LIMITS, days=DAYS, seed=SEED).total()
    assert hourly.fates["avoidable"] > 50


@pytest.mark.parametrize(
    ("minutes_apart", "fate"), [(5, "avoidable"), (1, "impossible")], ids=["owed", "impossible"]
)
def test_an_entry_is_owed_when_it_stays_for_the_shortest_interval(minutes_apart, fate):
    """A window of four: entries that are five minutes apart stay for twenty, one minute apart for four."""
    burst = [DAY + minutes_apart * MINUTE * n for n in range(60)]
    feed = SyntheticFeed("burst", [-HOUR, *burst], window=4)
    daily = run([feed], lambda _: Fixed(DAY), limits=LIMITS, days=3, seed=SEED).accounts["burst"]
    assert set(daily.fates) == {"seen", fate}
    assert daily.fates[fate] > 40


def test_the_command_writes_its_figures(tmp_path, capsys):
    """A table for people, a file for machines."""
    path = tmp_path / "figures.json"
    assert main(["--feeds", "40", "--days", "2", "--rivals", "--json", str(path)]) == 0
    assert "of fixed" in capsys.readouterr().out
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["watcher"]["habits"]["all of these"]["avoidable"] == 0


@pytest.fixture
def store(tmp_path):
    made = Store(blank(tmp_path / "watcher.db"))
    yield made
    made.close()


def polled(store, state, at, wait):
    """Record a successful poll."""
    record = PollRecord(state.feed, at, "ok", at + wait, wait.total_seconds(), 0.0, success=True)
    store.feeds.record_poll(record, store.runs.begin(at))


def test_a_clock_that_was_ahead_puts_no_feed_to_sleep(store):
    """Ten years ahead for one poll: set right, the planned wait is counted from the true time."""
    store.feeds.configure([Feed(0, "https://a.example/feed")], NOON)
    [state] = store.feeds.due(NOON)
    polled(store, state, NOON + timedelta(days=3650), timedelta(minutes=20))
    assert store.feeds.due(NOON) == []
    assert store.feeds.due(NOON + timedelta(minutes=19)) == []
    assert len(store.feeds.due(NOON + timedelta(minutes=20))) == 1


def test_a_feed_added_while_the_clock_was_ahead_is_polled_at_once(store):
    """It has never been asked; that is all that counts."""
    store.feeds.configure([Feed(0, "https://a.example/feed")], NOON + timedelta(days=3650))
    assert len(store.feeds.due(NOON)) == 1


def test_a_clock_that_was_behind_does_no_harm(store):
    """A visit planned in the past is due."""
    store.feeds.configure([Feed(0, "https://a.example/feed")], NOON)
    [state] = store.feeds.due(NOON)
    polled(store, state, NOON - timedelta(days=3650), timedelta(minutes=20))
    assert len(store.feeds.due(NOON)) == 1
