"""When to ask a feed again, and when to try a page again. Decides only; the clock and the dice are passed in.

Two things make a visit due, whichever comes first.

*News is waiting.* For a given number of requests in all, readers wait least when a feed's interval falls with the
square root of its rate: a feed that publishes four times as often is asked twice as often.

*Something could be lost.* Two polls in a row must share entries, or some may have come and gone between them. A
burst cannot be foreseen, so the interval is kept so short that even an unusual burst does not fill the feed's
window; the shorter the window, the shorter the interval.

The publisher's wishes lengthen an interval and the configuration bounds it. What a feed's polls teach is kept
in its ``Habit``; how pages and feeds are fetched is none of this module's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import exp, inf, sqrt
from typing import TYPE_CHECKING, NamedTuple

from watcher.model import Failure, Habit, Reason

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model import PollHints

HOUR, DAY = 3600.0, 86_400.0

LONGEST = 30 * DAY
"""No feed waits longer than 30 days, whatever it answers: what is dead for a month may come back."""
SPREAD = 0.1
"""Share of the interval over which polls are spread, so that feeds added together drift apart."""

BUSY = 1.0
"""New entries an hour from which on a feed is asked at the shortest interval."""
BURST = 30.0
"""New entries an hour that any lively feed is believed capable of, at any time and without warning: breaking news
at a mid-sized newsroom, or a day's stories released together."""
BURST_HOURS = 720.0
"""And a less lively one: in its worst hour it brings what it else brings in 30 days."""
MARGIN = 4.0
"""Standard deviations between what a burst brings on average and what the window holds. Entries come in clumps:
were they to fit just so on average, every second burst would overflow."""
AGAIN = 1.5
"""A feed's next burst may be denser than the densest seen by this much."""
EASING = 1.5
"""Most by which one interval exceeds the one before: haste comes at once, calm comes slowly."""

_MEMORY = 7 * DAY
"""Seconds after which a poll counts for 1/e in the average: a whole week, because weekends are quiet."""
_FADING = 30 * DAY
"""Seconds in which the memory of the densest burst fades by half."""
_FORGIVING = 3 * DAY
"""Seconds in which what "too many requests" has taught fades by half: limits change, and must be found again."""
_MOST_TOLERANT = 6 * HOUR
"""Longest distance between requests that "too many requests" alone, without a date, can bring about."""
_PRESUMED = 0.25
"""New entries an hour of a feed whose entries bear no dates, until polls know better."""
_OPENING = timedelta(minutes=10)
"""Over which visits spread that a feed's skipHours have put off to the same full hour."""
_BACKOFF = 1.1
"""Growth of the wait for each weighted failure. Waits then grow in step with the time of trouble: a feed that
comes back is noticed within a fortieth (time-outs) to a tenth (not found) of the time it was away."""
_GUARDED = 48.0
"""Weighted failures during which a lively feed is asked before what it may publish meanwhile fills its window."""
_MOST_FAILURES = 200.0
"""Weighted failures from which on the wait cannot grow: far beyond ``LONGEST`` at any pace."""
_TOO_MANY = 1.5
"""Growth of the distance between requests each time that there were too many."""

_WEIGHT = {
    # Trouble of the moment counts a quarter, what may be a block counts half, what looks final counts one
    # (weights as rss-fetcher of Media Cloud uses them).
    Reason.DNS: 0.5,
    Reason.CONNECT: 0.25,
    Reason.TIMEOUT: 0.25,
    Reason.TRUNCATED: 0.25,
    Reason.RATE_LIMITED: 0.25,
    Reason.SERVER_ERROR: 0.25,
    Reason.DEADLINE: 0.5,
    Reason.CRASHED: 0.5,
    Reason.MEMORY: 0.5,
    Reason.CLUSTER: 0.25,
    Reason.CHALLENGE: 0.5,
    Reason.FORBIDDEN: 0.5,
    Reason.TLS: 0.5,
}

_PAGE_DELAYS = (10 * 60.0, HOUR, 6 * HOUR)
"""Seconds before the second, third and later attempts to read a page."""

_PASSING = frozenset(
    {
        Reason.DNS,
        Reason.CONNECT,
        Reason.TIMEOUT,
        Reason.TRUNCATED,
        Reason.RATE_LIMITED,
        Reason.SERVER_ERROR,
        Reason.PROTOCOL,
        Reason.DEADLINE,
        Reason.CRASHED,
        Reason.MEMORY,
        Reason.CLUSTER,
    }
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds between two polls, from the configuration."""

    first: float
    shortest: float
    longest: float


class Visit(NamedTuple):
    """What a poll brought, as far as pacing cares."""

    entries: int | None = None
    """Entries in the body; None when there was no new body."""
    new: int = 0
    elapsed: float | None = None
    """Seconds since the feed last answered, by a clock that may have been set meanwhile; None at its first answer,
    where everything is new, which says nothing."""
    dates: tuple[datetime, ...] = ()
    """When the entries were published, of those that say; looked at only at the first answer."""


class Plan(NamedTuple):
    """When to come back."""

    at: datetime
    interval: float
    """Seconds; the feed's own pace, without jitter and without what the publisher asked for."""
    failures: float
    """Weighted failures in a row."""
    habit: Habit
    """What is known of the feed from now on."""


def after_success(
    visit: Visit,
    *,
    interval: float,
    habit: Habit,
    hints: PollHints,
    max_age: float | None,
    limits: Limits,
    now: datetime,
    dice: float,
) -> Plan:
    """Plan the visit after one that worked (new body, same body or 304).

    ``dice`` is uniform in [0, 1). ``interval`` is the present pace in seconds, 0 for a new feed.
    """
    elapsed = None if visit.elapsed is None else min(max(visit.elapsed, limits.shortest), _MEMORY)
    if elapsed is None or habit.mean is None:
        habit = _acquainted(visit, habit, limits.shortest, now)
        rate = habit.mean or 0.0
    else:
        habit = _learnt(visit, habit, elapsed)
        rate = max(habit.mean or 0.0, visit.new / elapsed * HOUR)
    pace = limits.shortest * sqrt(BUSY / rate) if rate > 0 else inf
    pace = min(pace, interval * EASING if interval else limits.first, _safe(habit))
    pace = min(max(pace, limits.shortest), limits.longest)
    wished = min(max(hints.ttl or 0.0, max_age or 0.0), limits.longest, _overrun(habit))
    wait = max(pace, wished, habit.tolerance)
    if elapsed is None:  # feeds that were added together part at once
        wait = max(wait * (1 - dice / 2), limits.shortest, wished, habit.tolerance)
    return Plan(_when(wait, hints, now, dice), pace, 0.0, habit)


def after_failure(
    failure: Failure,
    *,
    interval: float,
    failures: float,
    habit: Habit,
    hints: PollHints,
    limits: Limits,
    now: datetime,
    dice: float,
) -> Plan:
    """Plan the visit after a failed one: later with each weighted failure, at most after ``LONGEST``.

    What the other side asks for is kept, unless it is more than ``LONGEST``; being told that there were too many
    requests widens the distance that is kept from then on, also when the feed works again.
    """
    pace = interval or limits.first
    total = failures + weight(failure)
    if failure.reason is Reason.RATE_LIMITED:
        tolerance = min(_TOO_MANY * max(pace, habit.tolerance), max(_MOST_TOLERANT, pace))
        habit = habit._replace(tolerance=tolerance)
    total = min(total, _MOST_FAILURES)
    guard = max(_filled(habit.window, 2 * (habit.mean or 0.0)), pace) * _BACKOFF ** max(total - _GUARDED, 0.0)
    wait = max(min(pace * _BACKOFF**total, guard), habit.tolerance, failure.retry_after or 0.0)
    return Plan(_when(min(wait, LONGEST), hints, now, dice), pace, total, habit)


def weight(failure: Failure) -> float:
    """How much a failure counts: 0.25 for trouble of the moment, 0.5 for what may be a block, else 1."""
    return _WEIGHT.get(failure.reason, 1.0)


def page_retry(failure: Failure, *, attempts: int, retries: int, now: datetime) -> datetime | None:
    """When to try a page again, or None when that is pointless.

    ``attempts`` counts those already made, the failed one included.
    """
    if failure.reason not in _PASSING or attempts > retries:
        return None
    wait = _PAGE_DELAYS[min(attempts, len(_PAGE_DELAYS)) - 1]
    return now + timedelta(seconds=max(wait, min(failure.retry_after or 0.0, DAY)))


def _acquainted(visit: Visit, habit: Habit, shortest: float, now: datetime) -> Habit:
    """What the first body tells: its size, and from the dates in it the rate and the densest stretch."""
    dates = sorted(date for date in visit.dates if date <= now)
    window = visit.entries or 0
    if 2 * len(dates) < max(window, 1):  # too few to stand for the others
        return habit._replace(window=window, mean=_PRESUMED)
    # A feed that stamps every entry with the present says nothing; an hour keeps the rate within reason.
    span = max((now - dates[0]).total_seconds(), HOUR)
    half = (len(dates) + 1) // 2
    peak = max(
        (
            half / max((last - first).total_seconds(), shortest)
            for first, last in zip(dates, dates[half:], strict=False)
        ),
        default=0.0,
    )
    return habit._replace(window=window, mean=len(dates) / span * HOUR, peak=peak * HOUR)


def _learnt(visit: Visit, habit: Habit, elapsed: float) -> Habit:
    """The habit after one more poll, ``elapsed`` seconds after the one before."""
    window = habit.window
    if visit.entries is not None:
        # Feeds that show a span of time instead of a number of entries shrink in quiet hours.
        window = max(visit.entries, int(window * 0.9))
    rate = visit.new / elapsed * HOUR
    kept = exp(-elapsed / _MEMORY)
    mean = (habit.mean or 0.0) * kept + rate * (1 - kept)
    # One entry is no burst. Nothing shared with the poll before: there may have been any number.
    dense = (visit.new - 1) / elapsed * HOUR
    if visit.new and visit.new == visit.entries:
        mean, dense = max(mean, habit.mean or 0.0), 2 * rate
    return Habit(
        window=window,
        mean=mean,
        peak=max(dense, habit.peak * 0.5 ** (elapsed / _FADING)),
        tolerance=habit.tolerance * 0.5 ** (elapsed / _FORGIVING),
    )


def _safe(habit: Habit) -> float:
    """Longest interval at which no burst that the feed is believed capable of overflows its window."""
    believed = min(BURST, (habit.mean or 0.0) * BURST_HOURS)
    return _filled(habit.window, max(believed, habit.peak * AGAIN))


def _overrun(habit: Habit) -> float:
    """Longest interval that what the feed has really shown allows; no wish of the publisher exceeds it."""
    return _filled(habit.window, habit.peak * AGAIN)


def _filled(window: int, rate: float) -> float:
    """Seconds in which entries at ``rate`` an hour all but surely do not fill a window.

    With m entries expected and Poisson scatter, m + MARGIN * sqrt(m) of them just fill it.
    """
    if not window or rate <= 0:
        return inf
    expected = (sqrt(MARGIN**2 / 4 + window) - MARGIN / 2) ** 2
    return expected / rate * HOUR / (1 + SPREAD)


def _when(wait: float, hints: PollHints, now: datetime, dice: float) -> datetime:
    """The moment after ``wait`` and its jitter, or the next one outside the feed's skipHours and skipDays."""
    at = now + timedelta(seconds=wait * (1 + SPREAD * dice))
    if not (hints.skip_hours or hints.skip_days):
        return at
    allowed = at
    for _ in range(7 * 24 + 1):
        if allowed.hour not in hints.skip_hours and allowed.weekday() not in hints.skip_days:
            return at if allowed is at else allowed + _OPENING * dice
        allowed = (allowed + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
    return at  # who forbids every hour forbids none
