"""Hours of the day as people keep them: when a channel is quiet, and when its digest is due.

Everything is reckoned in moments, from the wall clock of the channel's place. A clock that is put forward skips an
hour: what was set within it happens as much later. One that is put back repeats an hour: the first time counts.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from watcher.model import Period

if TYPE_CHECKING:
    from datetime import date, time, tzinfo

    from watcher.model import Quiet, Timetable

_DAY = timedelta(days=1)


def quiet_until(quiet: Quiet, now: datetime) -> datetime | None:
    """When the quiet hours end that ``now`` lies in; None when it lies in none."""
    today = now.astimezone(quiet.zone).date()
    for day in (today - _DAY, today):
        start = _moment(day, quiet.start, quiet.zone)
        end = _moment(day if quiet.start < quiet.end else day + _DAY, quiet.end, quiet.zone)
        if start <= now < end:
            return end
    return None


def last_period(timetable: Timetable, now: datetime) -> Period:
    """The period that ended at the last scheduled moment, be it this very one."""
    day = now.astimezone(timetable.zone).date()
    while not (_listed(timetable, day) and _moment(day, timetable.at, timetable.zone) <= now):
        day -= _DAY
    days = 1 if timetable.weekday is None else 7

    def ago(periods: int) -> datetime:
        return _moment(day - periods * days * _DAY, timetable.at, timetable.zone)

    return Period(start=ago(1), end=ago(0), before=ago(2), zone=timetable.zone, days=days)


def period_until(now: datetime, days: int, zone: tzinfo) -> Period:
    """So many days up to now, the second included that is under way; whatever is scheduled."""
    now = now.replace(microsecond=0) + timedelta(seconds=1)
    clock = now.astimezone(zone)

    def ago(periods: int) -> datetime:
        return _moment(clock.date() - periods * days * _DAY, clock.time(), zone)

    return Period(start=ago(1), end=now, before=ago(2), zone=zone, days=days, by_days=False)


def _listed(timetable: Timetable, day: date) -> bool:
    return timetable.weekday in {None, day.weekday()}


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)
