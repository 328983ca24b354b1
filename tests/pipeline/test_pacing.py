"""When feeds and pages are asked again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import NOON
from watcher.model import Failure, Habit, PollHints, Reason
from watcher.pipeline.pacing import (
    EASING,
    LONGEST,
    SPREAD,
    Limits,
    Visit,
    after_failure,
    after_success,
    page_retry,
)

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
LIMITS = Limits(first=30 * MINUTE, shortest=15 * MINUTE, longest=6 * HOUR)
QUARTER_HOUR = 15 * MINUTE
QUIET = Visit(elapsed=QUARTER_HOUR)
"""A poll a quarter of an hour after the last that brought nothing."""
LARGE = 500
"""A window that no burst fills soon."""


def habit(mean=0.25, *, window=LARGE, peak=0.0, tolerance=0.0):
    return Habit(window=window, mean=mean, peak=peak, tolerance=tolerance)


def succeed(visit, *, interval=6 * HOUR, habit=habit(), hints=PollHints(), max_age=None, dice=0.0, now=NOON):  # noqa: B008 - frozen
    return after_success(
        visit,
        interval=interval,
        habit=habit,
        hints=hints,
        max_age=max_age,
        limits=LIMITS,
        now=now,
        dice=dice,
    )


def fail(
    reason,
    *,
    failures=0.0,
    interval=HOUR,
    retry_after=None,
    dice=0.0,
    habit=habit(),  # noqa: B008 - frozen
    hints=PollHints(),  # noqa: B008 - frozen
):
    return after_failure(
        Failure(reason, retry_after=retry_after),
        interval=interval,
        failures=failures,
        habit=habit,
        hints=hints,
        limits=LIMITS,
        now=NOON,
        dice=dice,
    )


def dated(*hours_ago):
    """A first body with entries of these ages."""
    return Visit(
        entries=len(hours_ago),
        new=len(hours_ago),
        dates=tuple(NOON - timedelta(hours=hours) for hours in hours_ago),
    )


def seconds(plan):
    return (plan.at - NOON).total_seconds()


def test_the_interval_falls_with_the_square_root_of_the_rate():
    """A feed that publishes a fourth as often is asked half as often: so readers wait least for what it costs."""
    assert pytest.approx(succeed(QUIET, habit=habit(1.0)).interval, rel=0.01) == 900
    assert pytest.approx(succeed(QUIET, habit=habit(1 / 4)).interval, rel=0.01) == 1800
    assert pytest.approx(succeed(QUIET, habit=habit(1 / 16)).interval, rel=0.01) == 3600


def test_sudden_news_shortens_the_interval_at_once():
    """Four entries in an hour, from a feed of one a week: a quarter of an hour from the next poll on."""
    assert succeed(Visit(entries=20, new=4, elapsed=HOUR), habit=habit(0.006)).interval == 900


def test_calm_lengthens_the_interval_slowly():
    """By half at most, poll after poll."""
    assert succeed(QUIET, interval=900, habit=habit(0.006)).interval == 900 * EASING


def test_a_small_window_is_looked_into_more_often_than_a_large_one():
    """An unusual burst must not fill it between two polls."""
    ten, thirty, many = (
        succeed(QUIET, habit=habit(0.1, window=window)).interval for window in (10, 30, LARGE)
    )
    assert LIMITS.shortest == ten < thirty < many
    assert thirty < HOUR / 2, "thirty entries in an hour do not fill a window of thirty unseen"


def test_a_feed_of_one_entry_a_month_is_not_believed_to_burst():
    """In its worst hour it brings a month's worth: a single entry."""
    assert succeed(QUIET, habit=habit(1 / 720, window=10)).interval > 2 * HOUR
    assert succeed(QUIET, habit=habit(1 / 720, window=30)).interval == LIMITS.longest


def test_a_denser_burst_than_believed_is_remembered():
    """A window of 50 that was half new after a quarter of an hour."""
    wary = succeed(Visit(entries=50, new=25, elapsed=QUARTER_HOUR), habit=habit(0.1, window=50)).habit
    calm = succeed(QUIET, habit=habit(0.1, window=50))
    assert succeed(QUIET, habit=wary).interval < calm.interval / 2
    after_months = Habit(wary.window, 0.1, wary.peak / 16)
    assert succeed(QUIET, habit=after_months).interval == pytest.approx(calm.interval)


def test_polls_that_share_nothing_count_as_a_burst_of_unknown_size():
    """Something may have come and gone between them."""
    lost = succeed(Visit(entries=10, new=10, elapsed=HOUR), habit=habit(0.1, window=10))
    assert lost.interval == LIMITS.shortest
    assert lost.habit.peak == 20
    long_away = succeed(Visit(entries=10, new=10, elapsed=20 * DAY), habit=habit(1.0, window=10))
    assert long_away.habit.mean == 1.0, "ten are all that it can show"


def test_the_first_body_tells_the_pace_by_its_dates():
    """An old feed is not asked as if it were lively, nor a lively one as if it were old."""
    lively = succeed(dated(*range(LARGE)), interval=0.0)
    assert lively.interval == LIMITS.shortest
    weekly = succeed(dated(*(168 * n for n in range(1, 21))), interval=0.0)
    assert weekly.interval == LIMITS.first
    assert weekly.habit.mean == pytest.approx(1 / 168)
    assert weekly.habit.window == 20


def test_a_burst_in_the_first_body_counts():
    """Twenty entries within an hour, last month."""
    body = [700 + minute / 20 for minute in range(20)]
    assert succeed(dated(*body), interval=0.0).habit.peak == pytest.approx(20, rel=0.1)


def test_a_first_body_without_dates_says_nothing_of_the_pace():
    """Nor does one whose dates lie ahead, or one that stamps all with the present."""
    assert succeed(Visit(entries=LARGE, new=LARGE), interval=0.0).interval == LIMITS.first
    assert succeed(dated(*[-1.0] * LARGE), interval=0.0).interval == LIMITS.first
    assert succeed(Visit(entries=0), interval=0.0).interval == LIMITS.first
    assert succeed(dated(*[0.0] * 20), interval=0.0).habit.mean == 20


def test_feeds_that_were_added_together_part_at_their_first_poll():
    """Anywhere between half the first interval and the whole, so that they never come back as one."""
    earliest = succeed(Visit(entries=LARGE, new=LARGE), interval=0.0, dice=0.999)
    latest = succeed(Visit(entries=LARGE, new=LARGE), interval=0.0, dice=0.0)
    assert seconds(earliest) < 0.6 * LIMITS.first
    assert seconds(latest) == LIMITS.first


def test_a_feed_of_a_span_of_time_keeps_its_window_through_quiet_hours():
    """News sitemaps show two days: fewer entries on a Sunday are no smaller window at once."""
    assert succeed(Visit(entries=5, elapsed=HOUR), habit=habit(window=100)).habit.window == 90
    assert succeed(Visit(entries=120, new=1, elapsed=HOUR), habit=habit(window=100)).habit.window == 120
    assert succeed(QUIET, habit=habit(window=100)).habit.window == 100


def test_the_publishers_wishes_are_kept_within_limits():
    """Ttl and max-age delay a visit, but no feed can switch itself off with them."""
    lively = habit(1.0)
    assert seconds(succeed(QUIET, habit=lively, hints=PollHints(ttl=7200.0))) == 7200
    assert seconds(succeed(QUIET, habit=lively, max_age=7200.0)) == 7200
    assert seconds(succeed(QUIET, habit=lively, max_age=10**9)) == LIMITS.longest


def test_a_wish_that_would_lose_what_the_feed_has_shown_to_publish_is_cut_short():
    """Once a day, says a feed that has filled its window within hours."""
    daily = PollHints(ttl=DAY)
    busy = habit(1.0, window=20, peak=6.0)
    assert LIMITS.shortest < seconds(succeed(QUIET, habit=busy, hints=daily)) < 20 / 6 * HOUR / 2


def test_quiet_hours_and_days_are_left_out():
    """SkipHours and skipDays move a visit to the next hour that is allowed, after failures too."""
    hourly = {"interval": HOUR, "habit": habit(1 / 16)}
    assert succeed(QUIET, hints=PollHints(skip_hours=(13, 14)), **hourly).at == NOON.replace(hour=15)
    spread = succeed(QUIET, hints=PollHints(skip_hours=(13, 14)), dice=0.5, **hourly)
    assert spread.at == NOON.replace(hour=15, minute=5)
    monday = succeed(QUIET, hints=PollHints(skip_days=(6,)), **hourly)  # the first of March 2026 is a Sunday
    assert (monday.at.weekday(), monday.at.hour) == (0, 0)
    assert fail(Reason.TIMEOUT, hints=PollHints(skip_hours=(13, 14))).at == NOON.replace(hour=15)


def test_forbidding_every_hour_forbids_none():
    """A feed cannot switch itself off by mistake."""
    plain = succeed(QUIET)
    assert succeed(QUIET, hints=PollHints(skip_hours=tuple(range(24)))).at == plain.at
    assert succeed(QUIET, hints=PollHints(skip_days=tuple(range(7)))).at == plain.at


def test_failures_are_weighed_by_how_final_they_look():
    """A time-out counts a quarter of a missing page, what may be a block a half."""
    assert fail(Reason.TIMEOUT).failures == 0.25
    assert fail(Reason.CHALLENGE).failures == 0.5
    assert fail(Reason.NOT_FOUND).failures == 1


def test_a_success_forgets_all_failures_but_not_the_habit():
    """Recovery is immediate: the feed goes on at the pace it had."""
    down = fail(Reason.TIMEOUT, failures=30.0, interval=1800)
    back = succeed(Visit(entries=20, new=0, elapsed=DAY), interval=down.interval, habit=down.habit)
    assert back.failures == 0
    assert back.interval <= 1800 * EASING


def life_of_failures(reason, *, habit, days):
    """Requests to a feed that fails all the time, and the last wait in seconds."""
    passed, failures, requests, wait = 0.0, 0.0, 0, 0.0
    while passed < days * DAY:
        plan = fail(reason, failures=failures, interval=QUARTER_HOUR, habit=habit)
        wait, failures, requests = seconds(plan), plan.failures, requests + 1
        passed += wait
    return requests, wait


@pytest.mark.parametrize(
    ("reason", "requests", "noticed"),
    [(Reason.TIMEOUT, 180, 0.026), (Reason.FORBIDDEN, 110, 0.052), (Reason.NOT_FOUND, 65, 0.11)],
)
def test_waits_grow_in_step_with_the_time_of_trouble(reason, requests, noticed):
    """A month of it costs a few requests a day, and the end is noticed soon, as measured by its length."""
    made, wait = life_of_failures(reason, habit=habit(0.01), days=30)
    assert made <= requests
    assert wait <= noticed * 31 * DAY


def test_a_lively_feed_that_fails_is_looked_after_before_its_window_fills():
    """For days, then it backs off like the others."""
    small = habit(1.0, window=10)
    assert seconds(fail(Reason.NOT_FOUND, failures=40.0, habit=small, interval=QUARTER_HOUR)) < 2 * HOUR
    _, wait = life_of_failures(Reason.NOT_FOUND, habit=small, days=365)
    assert wait > 10 * DAY


def test_retry_after_is_obeyed():
    """Up to the longest wait, never beyond."""
    assert seconds(fail(Reason.RATE_LIMITED, retry_after=50_000.0)) == 50_000
    assert seconds(fail(Reason.SERVER_ERROR, retry_after=50_000.0)) == 50_000
    assert seconds(fail(Reason.RATE_LIMITED, retry_after=10.0**9)) == LONGEST


def test_too_many_requests_widen_the_distance_for_days():
    """Also when the feed works again; then, bit by bit, the limit is tried anew."""
    refused = fail(Reason.RATE_LIMITED, interval=QUARTER_HOUR)
    assert refused.habit.tolerance == 1.5 * QUARTER_HOUR
    assert seconds(refused) == 1.5 * QUARTER_HOUR
    lively = habit(4.0, tolerance=3 * HOUR)
    assert seconds(succeed(QUIET, habit=lively)) == pytest.approx(3 * HOUR, rel=0.01)
    assert succeed(Visit(elapsed=3 * DAY), habit=lively).habit.tolerance == 1.5 * HOUR


def test_too_many_requests_alone_never_silence_a_feed():
    """A host that refuses everybody for a day is not avoided for a month."""
    plan = fail(Reason.RATE_LIMITED, failures=20.0, interval=QUARTER_HOUR, habit=habit(tolerance=1e6))
    assert plan.habit.tolerance == 6 * HOUR


ANY_TIME = st.floats(-1e11, 1e11)
HABITS = st.builds(
    Habit,
    window=st.integers(0, 5000),
    mean=st.none() | st.floats(0, 1e6),
    peak=st.floats(0, 1e6),
    tolerance=st.floats(0, 6 * HOUR),
)
HINTS = st.builds(
    PollHints,
    ttl=st.none() | st.floats(60, LONGEST),
    skip_hours=st.sets(st.integers(0, 23)).map(tuple),
    skip_days=st.sets(st.integers(0, 6)).map(tuple),
)
DICE = st.floats(0, 1, exclude_max=True)


@given(st.sampled_from(Reason), st.floats(0, 10_000), DICE, st.none() | st.floats(0, 1e12), HABITS)
def test_no_feed_is_ever_dead(reason, failures, dice, retry_after, known):
    """Whatever happens, a feed is asked again, later than now and within 30 days and the spread."""
    plan = fail(reason, failures=failures, dice=dice, retry_after=retry_after, habit=known)
    assert NOON < plan.at <= NOON + timedelta(seconds=LONGEST * (1 + SPREAD))


@given(st.sampled_from(Reason), st.floats(0, 1000), st.floats(0, 100), HABITS)
def test_backoff_never_shrinks(reason, failures, more, known):
    """The longer a feed fails, the longer the wait."""
    assert (
        fail(reason, failures=failures + more, habit=known).at
        >= fail(reason, failures=failures, habit=known).at
    )


@given(
    interval=st.floats(0, 1e6),
    known=HABITS,
    entries=st.none() | st.integers(0, 2000),
    share=st.floats(0, 1),
    elapsed=st.none() | ANY_TIME,
    dice=DICE,
    ttl=st.none() | st.floats(0, 1e9),
    max_age=st.none() | st.floats(0, 1e9),
)
def test_a_healthy_feed_is_asked_within_the_limits(
    interval, known, entries, share, elapsed, dice, ttl, max_age
):
    """Never sooner than the shortest, never later than the longest interval and its spread.

    That holds however the clock was set between two polls; only a publisher that refused goes beyond.
    """
    plan = succeed(
        Visit(entries, round((entries or 0) * share), elapsed),
        interval=interval,
        habit=known,
        hints=PollHints(ttl),
        max_age=max_age,
        dice=dice,
    )
    assert LIMITS.shortest <= plan.interval <= LIMITS.longest
    longest = max(LIMITS.longest, known.tolerance)
    assert LIMITS.shortest - 1 <= seconds(plan) <= longest * (1 + SPREAD) + 1
    assert plan.habit.mean is not None
    assert plan.habit.mean >= 0


@given(HINTS, DICE)
def test_visits_keep_out_of_skipped_hours(hints, dice):
    """Unless all are skipped; and never by more than a week."""
    plan = succeed(QUIET, hints=hints, dice=dice)
    wait = seconds(plan)
    assert wait <= LIMITS.longest * (1 + SPREAD) + 7 * DAY + 10 * MINUTE
    if len(hints.skip_hours) < 24 and len(hints.skip_days) < 7:
        assert plan.at.hour not in hints.skip_hours
        assert plan.at.weekday() not in hints.skip_days


@given(HABITS, st.integers(1, 500), st.floats(0, 30 * DAY))
def test_more_news_never_means_a_later_visit(known, new, elapsed):
    """All else being equal."""
    entries = 2 * new + 1
    less = succeed(Visit(entries, new - 1, elapsed), habit=known)
    more = succeed(Visit(entries, new, elapsed), habit=known)
    assert more.at <= less.at


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
