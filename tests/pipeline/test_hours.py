"""Quiet hours and timetables, over nights and changes of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.config.hours import read_quiet, read_timetable
from watcher.pipeline.hours import last_period, period_until, quiet_until

ZONES = ("UTC", "Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")
MOMENTS = st.datetimes(datetime(2022, 1, 1), datetime(2032, 1, 1)).map(lambda when: when.replace(tzinfo=UTC))
CLOCKS = st.times().map(lambda at: f"{at.hour:02}:{at.minute:02}")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("quiet", "now", "until"),
    [
        ("22:00-07:00", "2026-11-21T21:59:59+01:00", None),
        ("22:00-07:00", "2026-11-21T22:00:00+01:00", "2026-11-22T07:00:00+01:00"),
        ("22:00-07:00", "2026-11-22T06:59:59+01:00", "2026-11-22T07:00:00+01:00"),
        ("22:00-07:00", "2026-11-22T07:00:00+01:00", None),
        ("13:00-14:00", "2026-11-22T13:30:00+01:00", "2026-11-22T14:00:00+01:00"),
        # The night of 29 March 2026 has eight hours of these nine, that of 25 October ten.
        ("22:00-07:00", "2026-03-29T00:00:00+01:00", "2026-03-29T07:00:00+02:00"),
        ("22:00-07:00", "2026-10-25T06:59:00+01:00", "2026-10-25T07:00:00+01:00"),
        # An hour that comes twice: the first time counts.
        ("22:00-02:30", "2026-10-25T02:20:00+02:00", "2026-10-25T02:30:00+02:00"),
        ("22:00-02:30", "2026-10-25T02:20:00+01:00", None),
    ],
)
def test_quiet_hours_follow_the_clock_of_the_place(quiet: str, now: str, until: str | None) -> None:
    """In Amsterdam, in winter, in summer and in the nights between."""
    assert quiet_until(read_quiet(quiet, "Europe/Amsterdam"), at(now)) == (at(until) if until else None)


@given(MOMENTS, CLOCKS, CLOCKS, st.sampled_from(ZONES))
def test_quiet_hours_end_and_are_over_then(now: datetime, start: str, end: str, zone: str) -> None:
    """Within a day and an hour; the clock then shows the end, unless it skips it."""
    if start == end:
        return
    until = quiet_until(read_quiet(f"{start}-{end}", zone), now)
    if until is not None:
        assert now < until <= now + timedelta(hours=25)
        again = quiet_until(read_quiet(f"{start}-{end}", zone), until)
        assert again is None or again > until


@given(MOMENTS, CLOCKS, st.sampled_from(("daily", "weekly mon", "weekly sun")), st.sampled_from(ZONES))
def test_periods_follow_one_another_without_gap(now: datetime, clock: str, rhythm: str, zone: str) -> None:
    """Each ends where the next one begins, at the scheduled time of day, whatever the clocks do."""
    timetable = read_timetable(f"{rhythm} {clock}", zone)
    period = last_period(timetable, now)
    days = 1 if rhythm == "daily" else 7
    assert period.before < period.start < period.end <= now < period.end + timedelta(days=days, hours=2)
    earlier = last_period(timetable, period.end - timedelta(seconds=1))
    assert (earlier.start, earlier.end) == (period.before, period.start)
    assert last_period(timetable, period.end) == period


def test_a_weekly_digest_comes_on_its_day() -> None:
    """On Monday morning it is about the seven days before, also across a change of the clock."""
    timetable = read_timetable("weekly mon 09:00", "Europe/Amsterdam")
    period = last_period(timetable, at("2026-10-28T12:00:00+01:00"))
    assert period.end == at("2026-10-26T09:00:00+01:00")
    assert period.start == at("2026-10-19T09:00:00+02:00")
    assert period.before == at("2026-10-12T09:00:00+02:00")


def test_a_period_up_to_now_needs_no_timetable() -> None:
    """As many days back, by the clock of the place."""
    now = at("2026-10-25T12:00:00+01:00")
    period = period_until(now, 7, ZoneInfo("Europe/Amsterdam"))
    assert (period.end, period.start) == (now + timedelta(seconds=1), at("2026-10-18T12:00:01+02:00"))
