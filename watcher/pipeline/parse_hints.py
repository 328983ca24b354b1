"""What a feed says about how often it wants to be asked. A part of parse.py; junk is ignored, never an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.model import PollHints

if TYPE_CHECKING:
    from collections.abc import Mapping

_PERIODS = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_LONGEST = 2_592_000
"""Seconds: a feed that wants to be asked less than once in 30 days holds a mistake (ttl in seconds, mostly)."""
_SHORTEST = 60
_HOURS = 24
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DIGITS = 9
"""More digits than this are no number of minutes, hours or times."""


def hints(notes: Mapping[str, tuple[str, ...]]) -> PollHints:
    """Hints from the texts of ttl, hour, day, updateperiod and updatefrequency.

    ``ttl`` (minutes) wins over the syndication module, which programs fill in and people do not. Intervals below a
    minute or above 30 days are junk; so is a list that skips every hour or every day.
    """
    ttl = _seconds(60 * _number(notes.get("ttl")))
    if ttl is None:
        period = _PERIODS.get(next(iter(notes.get("updateperiod", ())), "").lower(), 0)
        ttl = _seconds(period / (_number(notes.get("updatefrequency"), 1) or 1))
    # RSS 0.91 counts hours from 1 to 24, RSS 2.0 from 0 to 23.
    hours = {int(hour) % _HOURS for hour in notes.get("hour", ()) if _is_number(hour) and int(hour) <= _HOURS}
    days = {_DAYS.index(day.lower()) for day in notes.get("day", ()) if day.lower() in _DAYS}
    return PollHints(
        ttl=ttl,
        skip_hours=tuple(sorted(hours)) if len(hours) < _HOURS else (),
        skip_days=tuple(sorted(days)) if len(days) < len(_DAYS) else (),
    )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _DIGITS


def _number(texts: tuple[str, ...] | None, default: int = 0) -> int:
    first = texts[0] if texts else ""
    return int(first) if _is_number(first) else default


def _seconds(value: float) -> float | None:
    return float(value) if _SHORTEST <= value <= _LONGEST else None
