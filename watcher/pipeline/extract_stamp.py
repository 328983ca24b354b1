"""One written time into a moment, saying what it left open: the zone, the hour.

Knows the notations of machines and of pages in many scripts; knows neither pages nor a clock. A notation that
could mean two days (03/04/2024) is refused rather than guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
# Hours from UTC. CST, IST and BST are left out: each names zones on different continents.
_ZONES: Final = {
    **dict.fromkeys(("Z", "UTC", "GMT", "WET"), 0),
    **dict.fromkeys(("CET", "WEST", "MEZ"), 1),
    **dict.fromkeys(("CEST", "EET", "MESZ", "SAST"), 2),
    **dict.fromkeys(("EEST", "MSK"), 3),
    **dict.fromkeys(("WIB", "ICT"), 7),
    **dict.fromkeys(("HKT", "SGT", "MYT", "PHT"), 8),
    **dict.fromkeys(("JST", "KST"), 9),
    **dict.fromkeys(("AEST",), 10),
    **dict.fromkeys(("AEDT",), 11),
    **dict.fromkeys(("EDT",), -4),
    **dict.fromkeys(("EST", "CDT"), -5),
    **dict.fromkeys(("MDT",), -6),
    **dict.fromkeys(("MST", "PDT"), -7),
    **dict.fromkeys(("PST",), -8),
}
_ZONE: Final = r"(?:\s?\(?(?P<zone>(?:UTC|GMT)?[+\-\u2212]\d{1,2}:?(?:\d{2})?(?!\d)|[A-Z]{1,4}\b))?"
_CLOCK: Final = (
    r"(?P<hour>[01]?\d|2[0-3])(?:[:.h]|\s?[時时点시]\s?)(?P<minute>[0-5]\d)(?:[:분分]\s?(?P<second>[0-5]\d)?)?(?:[.,]\d{1,9})?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?"
)
_LINK: Final = r"(?:T|[\s,|•·\-\u2013()]{1,4}(?:at\s|um\s|kl\.?\s|klo\s|à\s|a las\s)?)"
_REST: Final = rf"(?:{_LINK}{_CLOCK}{_ZONE})?"
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY: Final = r"(?:[a-z]{2,9}\.?,?\s)?"
_NAME: Final = r"(?P<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"

_NOTATIONS: Final = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        # 2024-05-02T10:15:00+02:00, 2024/5/2 10:15, 2024年5月2日 10時15分, 2024.05.02. 10:15
        rf"{_YEAR}(?:[-/.]|\s?[年년]\s?)(?P<month>[01]?\d)(?:[-/.]|\s?[月월]\s?)(?P<day>[0-3]?\d)(?!\d)(?:\s?[日일]|\.(?!\d))?{_REST}",
        # 20240502T101500Z, 20240502
        rf"{_YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?(?P<hour>[0-2]\d):?(?P<minute>[0-5]\d):?(?P<second>[0-5]\d)?{_ZONE})?(?!\d)",
        # 2.5.2024, 10:15 Uhr
        rf"{_WEEKDAY}(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?{_YEAR}(?!\d){_REST}",
        # Thu, 02 May 2024 10:15:00 +0200; 2nd May 2024
        rf"{_WEEKDAY}(?P<day>[0-3]?\d)(?:st|nd|rd|th)?[\s-](?:of\s)?{_NAME},?[\s-]{_YEAR}{_REST}",
        # May 2, 2024, 10:15 a.m. EDT; Thu May 02 2024 10:15:00 GMT+0200 (CEST)
        rf"{_WEEKDAY}{_NAME}\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s{_YEAR}{_REST}",
        # Thu May 02 10:15:00 CEST 2024
        rf"{_WEEKDAY}{_NAME}\s(?P<day>[0-3]?\d)\s{_CLOCK}{_ZONE}\s{_YEAR}",
    )
)
_SLASHED: Final = re.compile(
    rf"(?P<first>[0-3]?\d)[/-](?P<other>[0-3]?\d)[/-]{_YEAR}(?!\d){_REST}", re.IGNORECASE
)
_EPOCH: Final = re.compile(r"(1[0-9]{9})(?:\.\d+|\d{3})?")
_MONTHS_IN_YEAR: Final = 12
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Stamp:
    """A written time."""

    wall: datetime
    """What it says, without a zone; midnight when it names only a day."""
    offset: timedelta | None = None
    """The zone it names, None when it names none."""
    timed: bool = False
    """It names an hour and a minute. Midnight to the second counts as none: systems write it for a bare date."""

    @property
    def moment(self) -> datetime | None:
        """The moment in UTC; None when the zone or the hour is open."""
        if self.offset is None or not self.timed:
            return None
        return (self.wall - self.offset).replace(tzinfo=UTC)

    @property
    def day(self) -> datetime:
        """Midnight UTC of the day that it names in its own calendar."""
        return self.wall.replace(hour=0, minute=0, second=0, tzinfo=UTC)


def read_stamp(value: str) -> Stamp | None:
    """Read a time at the start of ``value``; None when there is none, or more than one reading."""
    text = value.strip()[:100]
    if epoch := _EPOCH.fullmatch(text):
        wall = datetime.fromtimestamp(int(epoch[1]), tz=UTC).replace(tzinfo=None)
        return Stamp(wall=wall, offset=timedelta(0), timed=True)
    for notation in _NOTATIONS:
        if found := notation.match(text):
            parts = found.groupdict()
            month = int(parts["month"]) if parts.get("month") else _MONTHS[parts["name"].lower()]
            return _stamp(parts, month=month, day=int(parts["day"]))
    if found := _SLASHED.match(text):
        first, other = int(found["first"]), int(found["other"])
        if first > _MONTHS_IN_YEAR >= other or first == other:
            return _stamp(found.groupdict(), month=other, day=first)
        if other > _MONTHS_IN_YEAR >= first:
            return _stamp(found.groupdict(), month=first, day=other)
    return None


def _stamp(parts: dict[str, str | None], *, month: int, day: int) -> Stamp | None:
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    if half := parts.get("half"):
        hour = hour % _NOON + (_NOON if half.lower() == "p" else 0)
    try:
        wall = datetime(int(parts["year"] or 0), month, day, hour, minute, second)  # noqa: DTZ001 - a wall clock
    except ValueError:
        return None
    timed = parts.get("hour") is not None and (hour, minute, second) != (0, 0, 0)
    return Stamp(wall=wall, offset=_offset(parts.get("zone")), timed=timed)


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    name = zone.upper()
    if name in _ZONES:
        return timedelta(hours=_ZONES[name])
    found = re.fullmatch(r"(?:UTC|GMT)?([+\-\u2212])(\d{1,2}):?(\d{2})?", name)
    if found is None:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    if size > timedelta(hours=14):
        return None
    return size if found[1] == "+" else -size


def in_zone(stamp: Stamp, offset: timedelta) -> datetime:
    """Give the moment of a stamp without a zone, read in this one."""
    return stamp.wall.replace(tzinfo=timezone(offset)).astimezone(UTC)
