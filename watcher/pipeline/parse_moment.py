"""A moment as written: numbers and a zone. Knows zones, not formats."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

ZONES = {
    name: minutes
    for minutes, names in (
        (0, "z ut utc gmt wet"),
        (60, "cet met mez west bst wat"),
        (120, "cest mest mesz eet sast cat idt"),
        (180, "eest msk trt eat"),
        (210, "irst"),
        (240, "gst samt msd"),
        (270, "irdt"),
        (300, "pkt yekt uzt"),
        (330, "ist"),
        (345, "npt"),
        (360, "omst almt"),
        (420, "ict wib novt krat"),
        (480, "hkt sgt myt pht awst wita irkt"),
        (540, "jst kst wit yakt"),
        (570, "acst"),
        (600, "aest vlat"),
        (630, "acdt"),
        (660, "aedt"),
        (720, "nzst"),
        (780, "nzdt"),
        (-150, "ndt"),
        (-180, "adt brt art uyt clst"),
        (-210, "nst"),
        (-240, "ast edt clt vet bot"),
        (-300, "est cdt pet cot ect"),
        (-360, "cst mdt"),
        (-420, "mst pdt"),
        (-480, "pst akdt"),
        (-540, "akst hdt"),
        (-600, "hst"),
    )
    for name in names.split()
}
"""Minutes east of UTC. Military letters are left out: RFC 2822 calls them meaningless."""
_FURTHEST = 14 * 60
"""Minutes; no place on earth is further from UTC."""
_MINUTES = 60


class Moment(NamedTuple):
    """Numbers of a date; ``offset`` is minutes east of UTC."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = 0
    offset: int = 0

    def utc(self) -> datetime | None:
        """The moment in UTC; ``None`` when there is no such moment. 24:00 is the next midnight."""
        year, month, day, hour, minute, second, offset = self
        midnight = (hour, minute, second) == (24, 0, 0)
        try:
            local = datetime(year, month, day, 0 if midnight else hour, minute, min(second, 59), tzinfo=UTC)
            return local + timedelta(days=int(midnight), minutes=-offset)
        except (ValueError, OverflowError):
            return None


def offset(sign: str | None, hours: str | None, minutes: str | None, name: str | None = None) -> int | None:
    """Minutes east of UTC, 0 where nothing is given; ``None`` for a zone that does not exist or is not known."""
    if sign and hours:
        total = int(hours) * _MINUTES + int(minutes or 0)
        if total > _FURTHEST or int(minutes or 0) >= _MINUTES:
            return None
        return total if sign == "+" else -total
    return ZONES.get(name) if name else 0
