"""Dates as people write them: ``2022-10-26``, ``2022-10``, ``2022-W43``, ``yesterday``, ``2w``, or two with ``..``.

Each means a span of time, its end not included. The present moment is passed in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

FORMS = (
    "write 2022-10-26, 2022-10, 2022, 2022-W43, today, yesterday, or 3d, 2w, 6m, 1y for the time before now"
)

_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_BACK = re.compile(r"([0-9]{1,4})([dwmy])")
_YEAR = re.compile(r"([0-9]{4})")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{1,2})")
_WEEK = re.compile(r"([0-9]{4})-w([0-9]{1,2})")
_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` on, before ``end``."""

    start: datetime
    end: datetime


def span(text: str, now: datetime) -> Span | None:
    """The span that one date means; None when it is none. ``2w`` is the last two weeks."""
    word = text.strip().lower()
    try:
        return _span(word, now)
    except (ValueError, OverflowError):  # a month 13, a 30 February, a year 0
        return None


def _span(word: str, now: datetime) -> Span | None:
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    day = timedelta(days=1)
    if word in {"today", "now"}:
        return Span(today, today + day)
    if word == "yesterday":
        return Span(today - day, today)
    if found := _BACK.fullmatch(word):
        return Span(now - timedelta(days=int(found[1]) * _DAYS[found[2]]), now)
    if found := _YEAR.fullmatch(word):
        return Span(datetime(int(found[1]), 1, 1, tzinfo=UTC), datetime(int(found[1]) + 1, 1, 1, tzinfo=UTC))
    if found := _MONTH.fullmatch(word):
        year, month = int(found[1]), int(found[2])
        after = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
        return Span(datetime(year, month, 1, tzinfo=UTC), after)
    if found := _WEEK.fullmatch(word):
        monday = datetime.fromisocalendar(int(found[1]), int(found[2]), 1).replace(tzinfo=UTC)
        return Span(monday, monday + 7 * day)
    if found := _DAY.fullmatch(word):
        start = datetime(int(found[1]), int(found[2]), int(found[3]), tzinfo=UTC)
        return Span(start, start + day)
    moment = datetime.fromisoformat(word.upper())
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return Span(moment, moment)


def during(text: str, now: datetime) -> tuple[datetime | None, datetime | None] | None:
    """Start and end of ``A..B``, both days included, of ``A..`` or ``..B``, or of one date; None when it is none.

    An end that is a span before now, as in ``4w..2w``, is the moment at which that span begins.
    """
    first, dots, last = text.partition("..")
    if not dots:
        whole = span(text, now)
        return None if whole is None else (whole.start, whole.end)
    begin, end = span(first, now), span(last, now)
    if (first.strip() and begin is None) or (last.strip() and end is None) or (begin is None and end is None):
        return None
    return begin.start if begin else None, until(last, end) if end else None


def until(text: str, end: Span) -> datetime:
    """The moment at which a span that is named as an end is over."""
    return end.start if _BACK.fullmatch(text.strip().lower()) else end.end
