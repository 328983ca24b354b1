"""What the loops ask all the time is looked up by index, however much is stored."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.store.shelf import NOON
from watcher.model import Entry, Feed, PollRecord

CHANNEL, FEED = "main", "https://a.example/feed"
NEWS = ((Entry("1", "https://a.example/1", "News"), "https://a.example/1", False),)
QUESTIONS = {
    "feeds that are due": lambda store: store.feeds.due(NOON),
    "entries known by name": lambda store: store.feeds.known_identities(1, ["x"]),
    "entries known by address": lambda store: store.feeds.known_urls(1, ["x"]),
    "a poll that brings news": lambda store: store.feeds.record_poll(
        PollRecord(Feed(1, FEED), NOON, "ok", NOON, 1.0, 0.0, success=True, entries=NEWS),
        store.runs.begin(NOON),
    ),
    "article by address": lambda store: store.entries.article_id("x"),
    "next post": lambda store: store.outbox.head(CHANNEL, NOON),
    "posts that wait": lambda store: store.outbox.waiting(CHANNEL),
    "highest message": lambda store: store.outbox.floor(CHANNEL),
    "messages sent lately": lambda store: store.outbox.sent_since(CHANNEL, NOON),
    "looks to plan": lambda store: store.revisions.unplanned(NOON, 50),
    "looks that are due": lambda store: store.revisions.due(NOON, timedelta(days=90), 50),
}
GROWING = ("entries", "articles", "hits", "posts", "first", "deliveries", "rechecks", "polls")
WIDE = ("USING INDEX sqlite_autoindex_entries_1 (feed_id=?)", "posts_queue (channel=?)")
"""Looked up by index, but all that a feed ever showed, or a channel ever sent."""


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_asked_all_the_time_reads_nothing_that_grows_from_end_to_end(store, question):
    """Neither a whole table, nor all rows of one feed or channel."""
    store.feeds.configure([Feed(0, FEED)], NOON)
    asked: list[str] = []
    store.db.raw.set_trace_callback(asked.append)
    QUESTIONS[question](store)
    store.db.raw.set_trace_callback(None)
    statements = [sql for sql in asked if sql.lstrip().startswith(("SELECT", "UPDATE", "INSERT"))]
    assert statements
    for sql in statements:
        steps = [row["detail"] for row in store.db.rows(f"EXPLAIN QUERY PLAN {sql}")]
        assert not any(
            step.startswith(f"SCAN {table}") and "INDEX posts_by_message" not in step
            for step in steps
            for table in GROWING
        ), (sql, steps)
        assert not any(wide in step for step in steps for wide in WIDE), (sql, steps)
