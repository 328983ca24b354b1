"""Feeds in the database."""

from __future__ import annotations

from datetime import timedelta

from tests.fakes import NOON
from watcher.model import Entry, Feed, PollHints, PollRecord, Validators

A = Feed(0, "https://a.example/feed", "A", "nl", "NL", "national")
B = Feed(0, "https://b.example/feed", "B")


def record(state, *, at=NOON, entries=(), **more):
    """A successful poll."""
    values = {
        "outcome": "ok",
        "next_poll_at": at + timedelta(hours=1),
        "interval": 3600.0,
        "failures": 0.0,
        "success": True,
    }
    return PollRecord(feed=state.feed, at=at, entries=tuple(entries), **(values | more))


def entry(identity, **more):
    return Entry(identity=identity, link=f"https://a.example/{identity}", **more)


def test_a_configured_feed_is_due_at_once(store):
    """With everything that the configuration says of it."""
    store.feeds.configure([A], NOON)
    [state] = store.feeds.due(NOON)
    assert (state.feed.url, state.feed.title, state.feed.country) == (A.url, "A", "NL")
    assert state.first_success_at is None


def test_a_feed_that_leaves_the_configuration_rests_and_comes_back_with_its_history(store):
    """Removing a feed from the file forgets nothing."""
    store.feeds.configure([A, B], NOON)
    first = next(s for s in store.feeds.due(NOON) if s.feed.url == A.url)
    run = store.runs.begin(NOON)
    store.feeds.record_poll(record(first, entries=[(entry("1"), "https://a.example/1", False)]), run)
    store.feeds.configure([B], NOON)
    later = NOON + timedelta(days=1)
    assert [s.feed.url for s in store.feeds.due(later)] == [B.url]
    store.feeds.configure([A, B], later)
    back = next(s for s in store.feeds.due(later) if s.feed.url == A.url)
    assert back.first_success_at == NOON
    assert store.feeds.known_identities(back.feed.id, ["1", "2"]) == {"1"}


def test_a_poll_keeps_entries_validators_and_the_next_visit_together(store):
    """What a poll brought is there whole."""
    store.feeds.configure([A], NOON)
    [state] = store.feeds.due(NOON)
    run = store.runs.begin(NOON)
    new = store.feeds.record_poll(
        record(
            state,
            entries=[(entry("1"), "https://a.example/1", False), (entry("2"), "https://a.example/2", True)],
            validators=Validators('"e"', "yesterday"),
            body_hash="h",
            hints=PollHints(600.0, (1, 2), (6,)),
        ),
        run,
    )
    assert new == 2
    assert store.feeds.due(NOON + timedelta(minutes=59)) == []
    [again] = store.feeds.due(NOON + timedelta(hours=1))
    assert again.validators == Validators('"e"', "yesterday")
    assert again.hints == PollHints(600.0, (1, 2), (6,))
    assert again.body_hash == "h"
    assert [p.entry.identity for p in store.entries.pending(NOON, 10)] == ["1"]


def test_an_entry_seen_again_is_not_new(store):
    """The feed still shows it: only the time of last sight moves."""
    store.feeds.configure([A], NOON)
    [state] = store.feeds.due(NOON)
    run = store.runs.begin(NOON)
    shown = [(entry("1", title="first"), "https://a.example/1", False)]
    assert store.feeds.record_poll(record(state, entries=shown), run) == 1
    later = NOON + timedelta(hours=2)
    changed = [(entry("1", title="edited"), "https://a.example/1", False)]
    assert store.feeds.record_poll(record(state, at=later, entries=changed), run) == 0
    row = store.db.row("SELECT * FROM entries")
    assert (row["first_seen_at"], row["last_seen_at"]) == ("2026-03-01T12:00:00Z", "2026-03-01T14:00:00Z")


def test_an_entry_without_an_address_is_remembered_but_not_read(store):
    """It is counted as what it is, and never comes up again as new."""
    store.feeds.configure([A], NOON)
    [state] = store.feeds.due(NOON)
    store.feeds.record_poll(record(state, entries=[(entry("1"), "", False)]), store.runs.begin(NOON))
    assert store.entries.pending(NOON, 10) == []
    assert store.db.row("SELECT outcome FROM entries")["outcome"] == "no-link"


def test_a_feed_that_moved_for_good_keeps_its_configuration(store):
    """The new address is asked from then on, and the file need not change."""
    store.feeds.configure([A], NOON)
    [state] = store.feeds.due(NOON)
    store.feeds.record_poll(record(state, moved_to="https://new.example/feed"), store.runs.begin(NOON))
    store.feeds.configure([A], NOON)
    [moved] = store.feeds.due(NOON + timedelta(days=1))
    assert moved.feed.url == "https://new.example/feed"
    assert moved.feed.id == state.feed.id


def test_a_feed_that_moves_onto_another_stays_where_it_is(store):
    """Two feeds never become one by accident."""
    store.feeds.configure([A, B], NOON)
    state = next(s for s in store.feeds.due(NOON) if s.feed.url == A.url)
    store.feeds.record_poll(record(state, moved_to=B.url), store.runs.begin(NOON))
    assert sorted(s.feed.url for s in store.feeds.due(NOON + timedelta(days=1))) == [A.url, B.url]


def test_a_retired_feed_is_not_asked_again(store):
    """410 Gone is final, and the reason is kept."""
    store.feeds.configure([A], NOON)
    [state] = store.feeds.due(NOON)
    gone = record(state, success=False, retired=True, outcome="gone", detail="410 Gone")
    store.feeds.record_poll(gone, store.runs.begin(NOON))
    store.feeds.configure([A], NOON)
    assert store.feeds.due(NOON + timedelta(days=99)) == []
    assert store.db.row("SELECT state_reason FROM feeds")["state_reason"] == "410 Gone"
