"""What ``watcher status`` says to a person: in true words, with the right number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from watcher.adapters.store.database import to_text
from watcher.adapters.store.pulse import Beats
from watcher.model import ALIVE


@pytest.fixture
def now():
    return datetime.now(UTC)


def add_feeds(desk, count, failing, now):
    """So many feeds, of which the first ones failed once, an hour ago; the others wait for their first poll."""
    for number in range(count):
        desk.store.db.run(
            "INSERT INTO feeds (url, configured_url, title, added_at, last_polled_at, next_poll_at, failures,"
            " outcome) VALUES (?1, ?1, ?1, ?2, ?2, ?2, ?3, ?4)",
            (
                f"https://paper.example/{number}",
                to_text(now - timedelta(hours=1)),
                number < failing,
                "dns" if number < failing else "",
            ),
        )


def beats(desk, now):
    return Beats(desk.store.db, lambda: now, timedelta(0))


def test_feeds_that_fail_since_today_are_counted_as_such(desk, now):
    """Nothing is wrong yet, and it is told what the number means."""
    add_feeds(desk, 12, 1, now)
    beats(desk, now).ended(ALIVE)
    said = desk.run("status").output
    assert "Nothing is wrong." in said
    assert "12 feeds, 1 with trouble (1 failing for less than a day: watcher feeds)" in said


def test_most_feeds_failing_is_wrong_at_once(desk, now):
    """It is this machine's network, and waiting for a day helps nobody."""
    add_feeds(desk, 12, 11, now)
    beats(desk, now).ended(ALIVE)
    said = desk.run("status", code=1).output
    assert "11 of 12 feeds fail: check this machine's network" in said
    assert "Nothing is wrong." not in said


def test_a_service_that_was_stopped_is_told_from_one_that_runs(desk, now):
    """From the moment of its stop, and no longer than to the next start."""
    pulse = beats(desk, now)
    pulse.ended(ALIVE)
    assert "The service is running." in desk.run("status").output
    pulse.stopped()
    said = desk.run("status", code=1).output
    assert f"it was stopped in order at {now:%Y-%m-%d %H:%M} UTC: start it" in said
    desk.run("status", "--healthy", code=1)
    beats(desk, now).ended(ALIVE)
    assert "The service is running." in desk.run("status").output
