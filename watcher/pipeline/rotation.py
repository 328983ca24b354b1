"""Which backups are kept: many recent ones, fewer old ones. Knows times only, no disk and no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime


class Keep(NamedTuple):
    """How many are kept of each kind; one backup may serve several kinds."""

    latest: int
    daily: int
    weekly: int
    monthly: int


def kept(taken: Iterable[datetime], keep: Keep) -> frozenset[datetime]:
    """Those to keep: the latest ones, and the last of each of the latest days, weeks and months that have one.

    Days, weeks (from Monday) and months are those of UTC. With at least one backup and all numbers zero, the newest is
    kept all the same: a rotation never leaves nothing.
    """
    newest_first = sorted(taken, reverse=True)
    chosen = set(newest_first[: max(keep.latest, 1)])
    periods: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
        (keep.daily, lambda moment: (moment.year, moment.month, moment.day)),
        (keep.weekly, lambda moment: tuple(moment.isocalendar()[:2])),
        (keep.monthly, lambda moment: (moment.year, moment.month)),
    )
    for number, period in periods:
        last: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            last.setdefault(period(moment), moment)
        chosen.update(list(last.values())[:number])
    return frozenset(chosen)
