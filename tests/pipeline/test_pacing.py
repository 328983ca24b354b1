"""When feeds and pages are asked again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import NOON
from watcher.model import Failure, PollHints, Reason
from watcher.pipeline.pacing import LONGEST, SPREAD, Limits, Visit, after_failure, after_success, page_retry

LIMITS = Limits(first=1800.0, shortest=900.0, longest=21_600.0)


def succeed(visit, *, interval=3600.0, hints=PollHints(), max_age=None, dice=0.0, now=NOON):  # noqa: B008 - frozen
    return after_success(
        visit, interval=interval, hints=hints, max_age=max_age, limits=LIMITS, now=now, dice=dice
    )


def fail(reason, *, failures=0.0, retry_after=None, dice=0.0):
    failure = Failure(reason, retry_after=retry_after)
    return after_failure(failure, interval=3600.0, failures=failures, limits=LIMITS, now=NOON, dice=dice)


def test_polls_come_closer_while_much_is_new():
    """Half of the entries new: the interval halves; all of them new: something may be lost already."""
    assert succeed(Visit(entries=10, new=5)).interval == 1800
    assert succeed(Visit(entries=10, new=10)).interval == 900


def test_polls_drift_apart_while_nothing_is_new():
    """A quiet feed is asked less and less, up to the limit."""
    assert succeed(Visit(entries=10, new=0)).interval == 4500
    assert succeed(Visit(), interval=21_000.0).interval == 21_600


def test_a_few_new_entries_are_the_right_pace():
    """Overlap between two polls is what counts."""
    assert succeed(Visit(entries=10, new=2)).interval == 3600


def test_the_first_poll_says_nothing_about_the_pace():
    """Everything is new the first time."""
    assert succeed(Visit(entries=10, new=10, first=True), interval=0.0).interval == 1800


def test_the_publishers_wishes_are_kept_within_limits():
    """Ttl and max-age delay a visit, but no feed can switch itself off with them."""
    assert succeed(Visit(10, 2), hints=PollHints(ttl=7200.0)).at == NOON + timedelta(hours=2)
    assert succeed(Visit(10, 2), max_age=7200.0).at == NOON + timedelta(hours=2)
    assert succeed(Visit(10, 2), max_age=10**9).at == NOON + timedelta(seconds=LIMITS.longest)


def test_quiet_hours_and_days_are_left_out():
    """SkipHours and skipDays move a visit to the next hour that is allowed; forbidding all means none."""
    plan = succeed(Visit(10, 2), hints=PollHints(skip_hours=(13, 14)))
    assert plan.at == NOON.replace(hour=15)
    monday = succeed(Visit(10, 2), hints=PollHints(skip_days=(6,)))  # the first of March 2026 is a Sunday
    assert (monday.at.weekday(), monday.at.hour) == (0, 0)
    assert succeed(Visit(10, 2), hints=PollHints(skip_hours=tuple(range(24)))).at == NOON + timedelta(hours=1)


def test_failures_are_weighed_by_how_final_they_look():
    """A time-out counts a quarter of a missing page."""
    assert fail(Reason.TIMEOUT).failures == 0.25
    assert fail(Reason.NOT_FOUND).failures == 1


def test_a_success_forgets_all_failures():
    """Recovery is immediate."""
    assert succeed(Visit(10, 1)).failures == 0


def test_retry_after_is_obeyed():
    """Up to the longest wait, never beyond."""
    assert fail(Reason.RATE_LIMITED, retry_after=50_000.0).at == NOON + timedelta(seconds=50_000)
    assert fail(Reason.RATE_LIMITED, retry_after=10.0**9).at == NOON + timedelta(seconds=LONGEST)


@given(
    reason=st.sampled_from(Reason),
    failures=st.floats(0, 10_000),
    dice=st.floats(0, 1, exclude_max=True),
    retry_after=st.none() | st.floats(0, 1e12),
)
def test_no_feed_is_ever_dead(reason, failures, dice, retry_after):
    """Whatever happens, a feed is asked again, later than now and within 30 days and the spread."""
    plan = fail(reason, failures=failures, dice=dice, retry_after=retry_after)
    assert NOON < plan.at <= NOON + timedelta(seconds=LONGEST * (1 + SPREAD))


@given(st.sampled_from(Reason), st.floats(0, 1000), st.floats(0, 100))
def test_backoff_never_shrinks(reason, failures, more):
    """The longer a feed fails, the longer the wait."""
    assert fail(reason, failures=failures + more).at >= fail(reason, failures=failures).at


@given(
    interval=st.floats(0, 1e6),
    entries=st.integers(0, 2000),
    share=st.floats(0, 1),
    dice=st.floats(0, 1, exclude_max=True),
    ttl=st.none() | st.floats(0, 1e9),
    max_age=st.none() | st.floats(0, 1e9),
)
def test_a_healthy_feed_is_asked_within_the_limits(interval, entries, share, dice, ttl, max_age):
    """Never sooner than the shortest, never later than the longest interval and its spread."""
    plan = succeed(
        Visit(entries, round(entries * share)),
        interval=interval,
        hints=PollHints(ttl),
        max_age=max_age,
        dice=dice,
    )
    assert LIMITS.shortest <= plan.interval <= LIMITS.longest
    wait = (plan.at - NOON).total_seconds()
    assert LIMITS.shortest - 1 <= wait <= LIMITS.longest * (1 + SPREAD) + 1


@pytest.mark.parametrize(("attempts", "wait"), [(1, 600), (2, 3600), (3, 21_600)])
def test_a_page_in_passing_trouble_is_tried_again_later_and_later(attempts, wait):
    """Ten minutes, an hour, six hours."""
    again = page_retry(Failure(Reason.TIMEOUT), attempts=attempts, retries=3, now=NOON)
    assert again == NOON + timedelta(seconds=wait)


def test_a_page_is_given_up_after_its_retries_or_at_once_when_the_answer_is_final():
    """What a publisher has refused or removed is not asked for again."""
    assert page_retry(Failure(Reason.TIMEOUT), attempts=4, retries=3, now=NOON) is None
    assert page_retry(Failure(Reason.NOT_FOUND), attempts=1, retries=3, now=NOON) is None
    assert page_retry(Failure(Reason.ROBOTS), attempts=1, retries=3, now=NOON) is None
