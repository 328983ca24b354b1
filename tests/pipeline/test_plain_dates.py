"""Dates in plain forms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.plain_dates import Span, during, span

NOW = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)


def day(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2022-10-26", "2022-10-26", "2022-10-27"),
        ("2022-10", "2022-10-01", "2022-11-01"),
        ("2022-12", "2022-12-01", "2023-01-01"),
        ("2022", "2022-01-01", "2023-01-01"),
        ("2022-W43", "2022-10-24", "2022-10-31"),
        ("today", "2026-11-21", "2026-11-22"),
        ("Yesterday", "2026-11-20", "2026-11-21"),
    ],
)
def test_a_date_is_a_span(text, start, end):
    """Its end is not included."""
    assert span(text, NOW) == Span(day(start), day(end))


def test_a_span_before_now_ends_now():
    """Days, weeks, months of 30 days, years of 365."""
    for text, days in (("3d", 3), ("2w", 14), ("6m", 180), ("1y", 365)):
        assert span(text, NOW) == Span(NOW - timedelta(days=days), NOW)


def test_a_time_of_day_is_a_moment():
    """In UTC unless it says otherwise."""
    for text in ("2022-10-26T12:00", "2022-10-26 12:00", "2022-10-26T14:00+02:00"):
        assert span(text, NOW) == Span(*[datetime(2022, 10, 26, 12, tzinfo=UTC)] * 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-10-01..2022-11-01", (day("2022-10-01"), day("2022-11-02"))),
        ("2022-10..2022-11", (day("2022-10-01"), day("2022-12-01"))),
        ("2022-10-01..", (day("2022-10-01"), None)),
        ("..2022-10-01", (None, day("2022-10-02"))),
        ("4w..2w", (NOW - timedelta(weeks=4), NOW - timedelta(weeks=2))),
        ("2022-10", (day("2022-10-01"), day("2022-11-01"))),
        ("..", None),
        ("2022-10-01..never", None),
        ("never..", None),
    ],
)
def test_two_dates_with_dots_are_a_span_with_both_days(text, expected):
    """Either may be left out."""
    assert during(text, NOW) == expected


@given(st.text(max_size=20) | st.from_regex(r"[0-9]{1,5}-?[0-9w]{0,3}-?[0-9]{0,3}", fullmatch=True))
def test_anything_else_is_no_date(text):
    """Never an error; a span never ends before it starts."""
    found = span(text, NOW)
    assert found is None or found.start <= found.end
