"""What is to be thought of a feed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import NOON
from watcher.model import Reason
from watcher.pipeline.health import FLAGS, MEANINGS, Vitals, examine

TODAY = NOON.date()


def vitals(*ages, **more):
    """A working feed with one entry on each of these days before today."""
    days = tuple((TODAY - timedelta(days=age), 1) for age in sorted(ages, reverse=True))
    values: dict[str, Any] = {
        "state": "active",
        "outcome": "ok",
        "polled_at": NOON,
        "success_at": NOON,
        "days": days,
        "entries": len(days),
    }
    return Vitals(**(values | more))


def words(one):
    return [flag.word for flag in examine(one, NOON).flags]


def test_every_word_that_can_be_stored_has_a_sentence_and_trouble_has_a_remedy():
    """Outcomes of polls, and states."""
    for word in (*Reason, "new", "ok", "same", "unchanged", "paused", "retired"):
        assert MEANINGS[word].sentence.endswith(".")
    for reason in Reason:
        assert MEANINGS[reason].remedy
    assert all(flag.sentence.endswith(".") for flag in FLAGS.values())


def test_a_feed_that_keeps_its_habit_is_well():
    """Daily, weekly, or in bursts with a week between."""
    assert words(vitals(*range(1, 40))) == []
    assert words(vitals(6, 13, 20, 27, 34, 41)) == []
    assert words(vitals(8, 9, 10, 18, 19, 20, 28, 29)) == []


def test_a_silence_is_measured_by_the_feeds_own_habit():
    """Ten days are long for a daily and nothing for a monthly."""
    assert words(vitals(*range(10, 40))) == ["silent"]
    [flag] = examine(vitals(*range(10, 40)), NOON).flags
    assert flag.sentence == "silent for 10 days; before, never longer than 1 day"
    assert words(vitals(10, 40, 55, 75, 90)) == []
    assert words(vitals(*range(3, 40))) == []  # a long weekend


def test_a_feed_with_too_little_history_has_no_habit():
    """Nothing is claimed of it until it is old."""
    assert words(vitals(30, 31, 32)) == []
    assert words(vitals(70, 71)) == ["old"]


def test_old_entries_and_none_are_told_apart():
    """A museum, an empty room, and entries without dates that were seen long ago."""
    assert words(vitals(newest=NOON - timedelta(days=400), entries=20)) == ["old"]
    assert words(vitals()) == ["empty"]
    assert words(vitals(entries=5, new_at=NOON - timedelta(days=90))) == ["old"]
    assert words(vitals(entries=5, new_at=NOON - timedelta(days=2))) == []


def test_failing_outranks_silence_and_says_since_when():
    """What does not answer cannot be silent."""
    failing = vitals(*range(30, 60), failures=2.0, outcome="timeout", success_at=NOON - timedelta(days=2))
    health = examine(failing, NOON)
    assert [flag.sentence for flag in health.flags] == ["failing since 2026-02-27 12:00"]
    assert health.troubled
    assert health.meaning == MEANINGS["timeout"]
    never = examine(vitals(failures=0.25, outcome="dns", success_at=None), NOON)
    assert never.flags[0].sentence == "failing from the first poll on"


def test_what_is_not_asked_is_not_blamed():
    """Paused is somebody's decision; retired wants a look."""
    paused = examine(vitals(state="paused", failures=3.0, outcome="timeout"), NOON)
    assert (paused.word, paused.flags, paused.troubled) == ("paused", (), False)
    retired = examine(vitals(state="retired", failures=1.0, outcome="gone"), NOON)
    assert (retired.word, retired.flags, retired.troubled) == ("retired", (), True)


def test_a_new_feed_and_a_redirect_are_no_trouble():
    """Both settle by themselves."""
    new = examine(Vitals("active", ""), NOON)
    assert (new.word, new.troubled, new.per_week) == ("new", False, None)
    moved = examine(vitals(1, redirect_to="https://b.example/feed"), NOON)
    assert ([flag.word for flag in moved.flags], moved.troubled) == (["redirected"], False)


def test_a_word_of_a_later_version_is_shown_as_it_is():
    """An older program reads a newer database's history."""
    assert examine(vitals(1, outcome="quantum"), NOON).meaning.sentence == "quantum."


def test_entries_a_week_count_what_is_known():
    """A month of history, or less where there is less."""
    daily = examine(vitals(*range(60)), NOON)
    assert daily.per_week == 7.0
    assert daily.weeks == (7,) * 8
    assert examine(vitals(*range(15)), NOON).per_week == 7.5
    assert examine(vitals(0, 1, 2), NOON).per_week is None


@given(
    st.dictionaries(st.dates(date(2024, 1, 1), date(2026, 3, 2)), st.integers(1, 50), max_size=60),
    st.sampled_from(["active", "paused", "retired"]),
    st.sampled_from(["", "ok", "same", *Reason]),
    st.floats(0, 100),
)
def test_no_numbers_are_beyond_words(days, state, outcome, failures):
    """Every flag is in the table, and no week is counted twice."""
    one = Vitals(
        state,
        outcome,
        failures=failures,
        success_at=NOON if outcome else None,
        days=tuple(sorted(days.items())),
        entries=sum(days.values()),
    )
    health = examine(one, NOON)
    assert all(flag.word in FLAGS for flag in health.flags)
    assert sum(health.weeks) <= sum(days.values())
