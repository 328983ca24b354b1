"""Entries that wait, entries under new names, and articles looked for by their headline."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes import NOON
from watcher.model import Article, Entry, Feed, FeedKind, PollRecord, Reason

URL = "https://krant.example/1"


@pytest.fixture
def feed(store):
    store.feeds.configure([Feed(0, "https://krant.example/feed")], NOON)
    [state] = store.feeds.due(NOON)
    return state.feed


def show(store, feed, *entries, at=NOON):
    """Record a poll that showed these (identity, address, baseline); how many were new."""
    run = store.runs.begin(at)
    return store.feeds.record_poll(
        PollRecord(
            feed=feed,
            at=at,
            outcome="ok",
            next_poll_at=at + timedelta(hours=1),
            interval=3600,
            failures=0,
            success=True,
            entries=tuple((Entry(name, url, "Title", "Text"), url, old) for name, url, old in entries),
        ),
        run,
    )


def article(number, title="A headline that is long enough", published=NOON):
    return Article(f"https://krant.example/{number}", title, "Text", "De Krant", published=published)


def test_a_renamed_entry_shares_the_fate_of_the_old_one(store, feed):
    """Baseline stays baseline; a page's attempts and its next moment go on counting."""
    assert show(store, feed, ("a", URL, True), ("b", f"{URL}b", False)) == 2
    [waiting] = store.entries.pending(NOON, 9)
    store.entries.postpone(waiting.id, Reason.TIMEOUT, detail="slow", until=NOON + timedelta(hours=1))
    assert show(store, feed, ("a2", URL, False), ("b2", f"{URL}b", False)) == 0
    rows = store.db.rows(
        "SELECT identity, state, outcome, attempts, summary FROM entries ORDER BY id DESC LIMIT 2"
    )
    assert [tuple(row) for row in rows] == [
        ("b2", "pending", "timeout", 1, "Text"),
        ("a2", "done", "baseline", 0, ""),
    ]
    assert store.entries.pending(NOON, 9) == []
    assert store.feeds.known_urls(feed.id, [URL, "https://other.example", ""]) == {URL}


def test_a_renamed_entry_of_an_article_leads_to_it(store, feed):
    """As known, not as judged a second time."""
    show(store, feed, ("a", URL, False))
    [waiting] = store.entries.pending(NOON, 9)
    key = store.entries.add_article(article(1), link=URL, country="", now=NOON, scores=[])
    store.entries.finish(waiting.id, "judged", article_id=key)
    show(store, feed, ("a2", URL, False))
    row = store.db.row("SELECT outcome, article_id FROM entries WHERE identity = 'a2'")
    assert tuple(row) == ("known", key)


def test_entries_without_an_address_share_nothing(store, feed):
    """They are told apart by their identity alone."""
    assert show(store, feed, ("a", "", False), ("b", "", False)) == 2


def test_the_same_address_in_another_feed_is_an_entry_of_its_own(store, feed):
    """One feed's past may be another's news."""
    show(store, feed, ("a", URL, True))
    store.feeds.configure([Feed(0, feed.url), Feed(0, "https://other.example/feed")], NOON)
    [other] = [state.feed for state in store.feeds.due(NOON) if state.feed.id != feed.id]
    assert show(store, other, ("x", URL, False)) == 1
    assert [waiting.entry.identity for waiting in store.entries.pending(NOON, 9)] == ["x"]


def test_no_entry_waits_longer_than_a_day(store, feed):
    """What seems to was put off while the clock was wrong."""
    show(store, feed, ("a", URL, False), ("b", f"{URL}b", False))
    first, second = store.entries.pending(NOON, 9)
    store.entries.postpone(first.id, Reason.TIMEOUT, detail="", until=NOON + timedelta(days=1))
    store.entries.postpone(second.id, Reason.TIMEOUT, detail="", until=NOON + timedelta(days=2))
    assert [waiting.id for waiting in store.entries.pending(NOON, 9)] == [second.id]


def test_what_searches_found_is_read_last(store, feed):
    """However old it is."""
    search = "https://search.example/rss"
    store.feeds.configure([Feed(0, feed.url), Feed(0, search, kind=FeedKind.SEARCH)], NOON)
    [found] = [state.feed for state in store.feeds.due(NOON) if state.feed.url == search]
    show(store, found, ("s", "https://a.example", False))
    show(store, feed, ("f", URL, False))
    assert [waiting.entry.identity for waiting in store.entries.pending(NOON, 9)] == ["f", "s"]


def test_headlines_are_found_by_day_and_length(store):
    """Oldest first, with what tells whose they are; those without a date are not found."""
    added = [
        store.entries.add_article(one, link=f"{one.url}?open", country="", now=NOON, scores=[])
        for one in (
            article(1),
            article(2, published=NOON - timedelta(hours=1)),
            article(3, title="Short"),
            article(4, published=NOON - timedelta(days=2)),
            article(5, published=None),
        )
    ]
    day = timedelta(days=1)
    found = store.entries.headlines(NOON - day, NOON + day, shortest=20, longest=40)
    title = "A headline that is long enough"
    assert found == [
        (added[1], title, "De Krant", "https://krant.example/2?open"),
        (added[0], title, "De Krant", "https://krant.example/1?open"),
    ]


def test_an_article_that_is_no_hit_stands_in_no_story(store):
    """The story is named by a hit only."""
    key = store.entries.add_article(article(1), link=URL, country="", now=NOON, scores=[])
    assert store.hits.story_of(key, "t") == ""
