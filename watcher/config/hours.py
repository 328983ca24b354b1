"""Hours and schedules as people write them in the configuration."""

from __future__ import annotations

import difflib
import re
from datetime import time
from zoneinfo import ZoneInfo, available_timezones

from watcher.model import Quiet, Timetable

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = r"([01]?\d|2[0-3]):([0-5]\d)"


def read_zone(name: str) -> ZoneInfo:
    """The time zone of that name. Raises ValueError with what may have been meant."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        known = sorted(available_timezones())
        close = difflib.get_close_matches(name, known, n=1, cutoff=0.6) or [
            zone for zone in known if zone.rpartition("/")[2].lower() == name.lower().replace(" ", "_")
        ]
        hint = f"; did you mean {close[0]}?" if close else ', such as "Europe/Amsterdam"'
        raise ValueError(f'timezone "{name}" is not known: write one of the tz database{hint}') from None


def read_quiet(text: str, zone: str) -> Quiet:
    """The quiet hours of "22:00-07:00". Raises ValueError."""
    found = re.fullmatch(rf"{_CLOCK}\s*-\s*{_CLOCK}", text.strip())
    if not found:
        raise ValueError(f'quiet "{text}" must be two times of day, such as "22:00-07:00"')
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start == end:
        raise ValueError(f'quiet "{text}" would be the whole day or nothing; name two different times')
    return Quiet(start, end, read_zone(zone))


def read_timetable(text: str, zone: str) -> Timetable:
    """The schedule of "daily 18:00" or "weekly mon 09:00". Raises ValueError."""
    found = re.fullmatch(
        rf"(?:daily|weekly ({'|'.join(_WEEKDAYS)})) {_CLOCK}", " ".join(text.lower().split())
    )
    if not found:
        raise ValueError(
            f'digest "{text}" must be such as "daily 18:00" or "weekly mon 09:00"; days: {", ".join(_WEEKDAYS)}'
        )
    weekday = _WEEKDAYS.index(found[1]) if found[1] else None
    return Timetable(time(int(found[2]), int(found[3])), read_zone(zone), weekday)
