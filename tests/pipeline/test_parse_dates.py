"""Dates as publishers write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.parse_dates import parse_date

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
JANUARY = datetime(2026, 1, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Thu, 01 Jan 2026 10:00:00 GMT",
        "Thu, 1 Jan 2026 10:00 +0000",
        "Thu, 01 Jan 2026 10:00:00",
        "01 Jan 26 10:00 UT",
        "Thu, 01 Jan 2026 11:00:00 CET",
        "Thu, 01 Jan 2026 05:00:00 EST",
        "Thu, 01 Jan 2026 18:00:00 +0800 (CST)",
        "Thu,01 Jan 2026 10:00:00 Z",
        "Thu, 01-Jan-26 10:00:00 GMT",
        "Thu Jan  1 10:00:00 2026",
        "Thu Jan 01 11:00:00 CET 2026",
        "Thu Jan 01 10:00:00 +0000 2026",
        "Thu Jan 01 2026 18:00:00 GMT+0800 (China Standard Time)",
        "January 1st, 2026, 10:00 AM",
        "Jan 1, 2026 5:00 am EST",
        "2026-01-01T10:00:00Z",
        "2026-01-01T10:00Z",
        "2026-01-01t12:00:00.123456+02:00",
        "2026-01-01 18:00:00 +0800",
        "2026-01-01T10:00:00+00",
        "20260101T100000Z",
        "20260101100000",
        "2026/01/01 10:00:00",
        "2026年1月1日 10:00",
        "2026年01月01日 上午10:00",
        "2026年1月1日(木) 10時00分",
        "2026년 1월 1일 오전 10:00",
        "1767261600",
        "1767261600000",
        "jeudi 1er janvier 2026 à 10h00",
        "Do, 01 Jän 2026 11:00:00 +0100",
        "čtvrtek 1. ledna 2026 10:00",
        "2026. január 1., csütörtök 10:00",
        "quinta-feira, 1 de janeiro de 2026 10:00",
        "1 января 2026 г. 10:00",
        "Πέμπτη, 1 Ιανουαρίου 2026 10:00".replace("ί", "ι"),
        "Thứ năm, 01 tháng 1, 2026 10:00",
        "1 มกราคม 2569 10:00 น.",
        "٠١ يناير ٢٠٢٦ ١٠:٠٠",
        "1 בינואר 2026 10:00",
        "01.01.2026 10:00",
    ],
)
def test_one_moment_in_many_spellings(text: str) -> None:
    """All mean ten o'clock UTC on the first of January 2026."""
    assert parse_date(text, NOW) == JANUARY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu, 01 Jul 2026 10:00:00 CEST", datetime(2026, 7, 1, 8, tzinfo=UTC)),
        ("mar. 1 sept. 2026 10:00", datetime(2026, 9, 1, 10, tzinfo=UTC)),
        ("2026-01-01", datetime(2026, 1, 1, tzinfo=UTC)),
        ("20260101", datetime(2026, 1, 1, tzinfo=UTC)),
        ("2026年1月1日", datetime(2026, 1, 1, tzinfo=UTC)),
        ("13/02/2026 10:00", datetime(2026, 2, 13, 10, tzinfo=UTC)),
        ("02/13/2026 10:00", datetime(2026, 2, 13, 10, tzinfo=UTC)),
        ("Thu, 01 Jan 2026 24:00:00 GMT", datetime(2026, 1, 2, tzinfo=UTC)),
        ("Thu, 01 Jan 2026 23:59:60 GMT", datetime(2026, 1, 1, 23, 59, 59, tzinfo=UTC)),
        ("Fri, 2 Jan 2026 12:05 AM", datetime(2026, 1, 2, 0, 5, tzinfo=UTC)),
        ("2026年1月1日 下午3:05", datetime(2026, 1, 1, 15, 5, tzinfo=UTC)),
    ],
)
def test_particular_moments(text: str, expected: datetime) -> None:
    """Names of zones and halves of days."""
    assert parse_date(text, NOW) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2026",
        "2026-01",
        "2026-13-01",
        "2026-02-30",
        "01/02/2026",
        "Thu, 32 Jan 2026 10:00:00 GMT",
        "Thu, 01 Jan 0000 10:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 01 Jan 2099 00:00:00 GMT",
        "Thu, 01 Jan 2026 10:00:00 XYZ",
        "Thu, 01 Jan 2026 10:00:00 +1500",
        "Thu Jan 01 10:00:00 CST 2026",
        "20 listopada 2026",
        "1 1 2026 10:00",
        "1 January 2 February 2026",
        "Thu, 01 Jan 2026 25:00:00 GMT",
        "13 PM 1 January",
        "1" * 200,
        "٣٤٥٦٧",
    ],
)
def test_what_is_not_surely_known_is_none(text: str) -> None:
    """Wrong is worse than none."""
    assert parse_date(text, NOW) is None


def test_a_day_ahead_is_believed_and_more_is_not() -> None:
    """Clocks are wrong by hours, not by days."""
    assert parse_date((NOW + timedelta(hours=23)).isoformat(), NOW) == NOW + timedelta(hours=23)
    assert parse_date((NOW + timedelta(hours=25)).isoformat(), NOW) is None


MOMENTS = st.datetimes(
    min_value=datetime(1995, 1, 3),
    max_value=datetime(2026, 11, 20),
    timezones=st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours))),
).map(lambda moment: moment.replace(microsecond=0))


@given(MOMENTS)
def test_standard_spellings_survive_a_round_trip(moment: datetime) -> None:
    """RFC 822, RFC 3339 and the basic form say the same moment."""
    expected = moment.astimezone(UTC)
    for text in (
        format_datetime(moment),
        moment.isoformat(),
        moment.strftime("%Y%m%dT%H%M%S%z"),
        moment.strftime("%d %b %Y %H:%M:%S %z"),
    ):
        assert parse_date(text, NOW) == expected


@given(st.text(alphabet="0123456789 :-/.+,TZGMTJanFeb年月日()AaPpMm", max_size=40))
def test_no_text_raises_and_no_answer_is_beyond_belief(text: str) -> None:
    """Whatever stands in a date field."""
    date = parse_date(text, NOW)
    assert date is None or datetime(1995, 1, 1, tzinfo=UTC) <= date <= NOW + timedelta(days=1)
