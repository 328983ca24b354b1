"""What is forgotten, and that nothing comes back as news because of it."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.blank import blank
from tests.fakes import NOON, FakeFetcher, SameProcess, SetClock
from tests.store.shelf import add
from watcher.adapters.store import Store
from watcher.adapters.store.alerts import Alerts
from watcher.adapters.store.retention import POLLS_KEPT, Pruned
from watcher.model import (
    Ailment,
    Article,
    Decision,
    Failure,
    Feed,
    PollRecord,
    Reason,
    Score,
    Unchanged,
    Validators,
)
from watcher.pipeline.opinion import Opinion
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling, poll

KEEP = 180
URL = "https://a.example/feed"


def rss(numbers):
    items = "".join(
        f"<item><guid>{n}</guid><title>E{n}</title><link>https://a.example/{n}</link></item>" for n in numbers
    )
    return f"<rss version='2.0'><channel><title>A</title>{items}</channel></rss>"


class Desk:
    """One feed, polled on given days."""

    def __init__(self, store):
        self.store, self.clock, self.fetcher = store, SetClock(), FakeFetcher()
        store.feeds.configure([Feed(0, URL, "A")], NOON)
        self.run = store.runs.begin(NOON)

    async def poll(self, answer):
        """Ask the feed now, due or not; the number of new entries."""
        if isinstance(answer, Unchanged | Failure):
            self.fetcher.answers[URL] = answer
        else:
            self.fetcher.give(URL, rss(answer))
        [state] = self.store.feeds.due(self.clock() + timedelta(days=99))
        polling = Polling(Limits(1800, 900, 21_600), timedelta(days=7), self.clock, lambda: 0.0)
        record = await poll(
            state,
            polling,
            fetcher=self.fetcher,
            workers=SameProcess(),
            book=self.store.feeds,
        )
        new = self.store.feeds.record_poll(record, self.run)
        self.store.db.run("UPDATE entries SET state = 'done', summary = '', content = ''")
        return new

    def prune(self):
        return self.store.prune(self.clock(), KEEP)

    def known(self):
        return {row["identity"] for row in self.store.db.rows("SELECT identity FROM entries")}


@pytest.fixture
def desk(store):
    return Desk(store)


async def test_what_the_feed_dropped_long_ago_is_forgotten(desk):
    """Once it has been read for the whole time without it."""
    await desk.poll([1, 2])
    desk.clock.forward(days=1)
    await desk.poll([2, 3])
    desk.clock.forward(days=KEEP)
    await desk.poll([3, 4])
    assert desk.prune().entries == 1
    assert desk.known() == {"2", "3", "4"}


async def test_a_feed_that_slept_failed_or_said_unchanged_keeps_everything(desk):
    """However long: it has shown nothing else since, and may show the old entries tomorrow."""
    await desk.poll([1, 2])
    for answer in (Unchanged(URL, Validators()), [1, 2], Failure(Reason.TIMEOUT, "slow")):
        desk.clock.forward(days=KEEP)
        await desk.poll(answer)
        assert desk.prune().entries == 0
    assert await desk.poll([1, 2, 3]) == 1


async def test_what_still_waits_to_be_read_is_kept(desk):
    """An entry that was never dealt with is not history."""
    await desk.poll([1])
    desk.store.db.run("UPDATE entries SET state = 'pending'")
    desk.clock.forward(days=KEEP + 1)
    desk.store.db.run(
        "INSERT INTO entries (feed_id, identity, link, url, first_seen_at, last_seen_at, state)"
        " VALUES (1, '9', '', '', '2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', 'done')"
    )
    assert desk.prune().entries == 0


async def test_hits_keep_their_text_and_the_entry_that_led_to_them(desk):
    """Evidence has no end; the text of what is no hit has, and the article too once no entry leads to it."""
    store = desk.store
    store.hits.set_topic("t", "T", "1")
    await desk.poll([1, 2])
    for n in (1, 2):
        article = Article(f"https://a.example/{n}", f"E{n}", "text")
        found = store.entries.add_article(article, link=article.url, country="", now=NOON, scores=[])
        store.db.run("UPDATE articles SET text = 'text' WHERE id = ?", (found,))
        store.db.run("UPDATE entries SET article_id = ? WHERE identity = ?", (found, str(n)))
    store.db.run(
        "INSERT INTO stories (id, key, topic, title, created_at, updated_at) VALUES (1, 's', 't', 'E1', '', '')"
    )
    store.db.run(
        "INSERT INTO hits (article_id, topic, story_id, relation, score, decision, profile, summary, found_at)"
        " VALUES (1, 't', 1, 'first', 1, 'post', '1', '', '')"
    )
    desk.clock.forward(days=KEEP + 1)
    await desk.poll([2, 3])
    pruned = desk.prune()
    assert (pruned.entries, pruned.texts, pruned.articles) == (0, 1, 0)
    texts = store.db.rows("SELECT url, text FROM articles ORDER BY url")
    assert [row["text"] for row in texts] == ["text", None]
    assert store.entries.article_id("https://a.example/2") is not None
    desk.clock.forward(days=KEEP + 1)
    await desk.poll([3])
    pruned = desk.prune()
    assert (pruned.entries, pruned.articles) == (1, 1)
    assert desk.known() == {"1", "3"}
    assert store.entries.article_id("https://a.example/1") is not None
    assert store.entries.article_id("https://a.example/2") is None


async def test_an_article_on_which_a_person_has_decided_is_kept(desk):
    """Also when it is no hit; its verdict stays beside it, while those of the forgotten go with them."""
    store = desk.store
    store.hits.set_topic("t", "T", "1")
    score = Score("t", 0.0, Decision.DROP, profile="1")
    for n in (1, 2):
        store.entries.add_article(
            Article(f"https://a.example/{n}", "E", "text"), link="", country="", now=NOON, scores=[score]
        )
    store.db.run(
        "INSERT INTO labels (article_id, topic, label, source, decided_at) VALUES (1, 't', 0, 'cli', '')"
    )
    desk.clock.forward(days=KEEP + 1)
    assert desk.prune().articles == 1
    assert [row["article_id"] for row in store.db.rows("SELECT article_id FROM judgements")] == [1]


def test_alerts_are_forgotten_when_they_were_over_long_ago(store):
    """Not while they last, however long."""
    alerts = Alerts(store.db)
    old, lasting = (Ailment(code, "x", "y") for code in ("old", "lasting"))
    alerts.settle([old, lasting], NOON)
    alerts.settle([lasting], NOON + timedelta(days=1))
    assert store.prune(NOON + timedelta(days=KEEP), KEEP).alerts == 0
    assert store.prune(NOON + timedelta(days=KEEP + 2), KEEP).alerts == 1
    assert [alert.code for alert in alerts.open()] == ["lasting"]


def test_a_second_opinion_lasts_as_long_as_what_it_was_given_on(store):
    """That of a hit for good; the count of each day's calls goes too."""
    store.hits.set_topic("stations", "Stations", "1")
    add(store, "https://a.example/1", "T", "text")
    kept = store.db.rows("SELECT text_hash FROM articles")[0]["text_hash"]
    for text in (kept, "of nothing"):
        store.opinions.keep(
            text, "stations", "1", "m", Opinion(relevant=True, score=1.0, why="", summary=""), NOON
        )
    assert store.opinions.spend("2026-03-01", 9)
    assert store.prune(NOON + timedelta(days=KEEP + 1), KEEP).opinions == 1
    assert store.opinions.find(kept, "stations", "1", "m")
    assert store.db.rows("SELECT day FROM opinion_calls") == []


async def test_a_clock_that_once_stood_ahead_ages_nothing(desk):
    """An entry seen in 2099 does not make all others old."""
    await desk.poll([1])
    desk.store.db.run("UPDATE entries SET last_seen_at = '2099-01-01T00:00:00Z'")
    desk.clock.forward(hours=1)
    await desk.poll([2])
    assert desk.prune().entries == 0


def test_the_last_polls_of_each_feed_and_their_rounds_are_kept(store):
    """And no more."""
    store.feeds.configure([Feed(0, URL), Feed(0, "https://b.example/feed")], NOON)
    states = store.feeds.due(NOON)
    for n in range(POLLS_KEPT + 5):
        at = NOON + timedelta(hours=n)
        run = store.runs.begin(at)
        for state in states[: 1 if n else 2]:
            store.feeds.record_poll(PollRecord(state.feed, at, "same", at, 1.0, 0.0, success=True), run)
    pruned = store.prune(NOON + timedelta(days=KEEP + 30), KEEP)
    assert pruned.polls == 5
    assert pruned.runs == 4  # the first one is that of the other feed's only poll
    assert store.db.row("SELECT min(at) FROM polls WHERE feed_id = 1")[0] == "2026-03-01T17:00:00Z"
    assert store.prune(NOON + timedelta(days=KEEP + 30), KEEP).polls == 0


WINDOW = st.lists(st.integers(0, 12), max_size=6, unique=True)
ANSWER = st.one_of(
    WINDOW.filter(bool), st.sampled_from([Unchanged(URL, Validators()), Failure(Reason.TIMEOUT, "slow")])
)


@settings(max_examples=40)
@given(st.lists(st.tuples(ANSWER, st.sampled_from([0, 1, 90, 181, 400])), min_size=1, max_size=8))
async def test_what_the_feed_showed_last_is_never_new_again(steps):
    """Whatever it showed before, however long it was silent, and whenever things were forgotten."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Store(blank(Path(folder) / "watcher.db")))
        shown: list[int] = []
        for answer, days in steps:
            await desk.poll(answer)
            shown = answer if isinstance(answer, list) else shown
            desk.prune()
            desk.clock.forward(days=days)
            desk.prune()
            assert {str(n) for n in shown} <= desk.known()
        if shown:
            assert await desk.poll(shown) == 0
        desk.store.close()


async def test_others_come_between_two_steps_of_forgetting(desk):
    """What is shown meanwhile stays, what was over goes, and who breaks off has only forgotten less."""
    await desk.poll([1, 2])
    desk.clock.forward(days=KEEP + 1)
    await desk.poll([3])
    steps = desk.store.pruning(desk.clock(), KEEP)
    next(steps)
    assert not desk.store.db.raw.in_transaction
    await desk.poll([2, 3])
    assert sum(steps, Pruned()).entries == 1
    assert desk.known() == {"2", "3"}
