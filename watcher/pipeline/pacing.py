"""When to ask a feed again, and when to try a page again. Decides only; the clock and the dice are passed in.

The rule that matters is overlap: two polls in a row must share entries, or something may have fallen out of
the feed's window between them. Polls come closer while much is new, and drift apart while nothing is; the
publisher's own hints and the configuration set the limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model import PollHints

LONGEST = 30 * 86_400.0
"""No feed waits longer than 30 days, whatever it answers: what is dead for a month may come back."""
SPREAD = 0.1
"""Share of the interval over which polls are spread, so that feeds added together drift apart."""

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
    Reason.CHALLENGE: 0.5,
    Reason.FORBIDDEN: 0.5,
    Reason.TLS: 0.5,
}

_PAGE_DELAYS = (10 * 60.0, 3600.0, 6 * 3600.0)
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
    }
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds between two polls, from the configuration."""

    first: float
    shortest: float
    longest: float


@dataclass(frozen=True, slots=True)
class Visit:
    """What a poll brought, as far as pacing cares."""

    entries: int = 0
    new: int = 0
    first: bool = False
    """The feed's first success: everything is new, which says nothing."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When to come back."""

    at: datetime
    interval: float
    """Seconds; the feed's own pace, without jitter and without what the publisher asked for."""
    failures: float
    """Weighted failures in a row."""


def after_success(
    visit: Visit,
    *,
    interval: float,
    hints: PollHints,
    max_age: float | None,
    limits: Limits,
    now: datetime,
    dice: float,
) -> Plan:
    """Plan the visit after one that worked (new body, same body or 304).

    ``dice`` is uniform in [0, 1). ``interval`` is the present pace in seconds, 0 for a new feed.
    """
    pace = interval or limits.first
    if not visit.first:
        share = visit.new / visit.entries if visit.entries else 0.0
        if share > 1 / 3:
            pace /= 2 if share < 1 else 4  # nothing shared with the last poll: something may be lost already
        elif share == 0:
            pace *= 1.25
    pace = min(max(pace, limits.shortest), limits.longest)
    wait = max(pace, min(hints.ttl or 0.0, limits.longest), min(max_age or 0.0, limits.longest))
    at = now + timedelta(seconds=wait * (1 + SPREAD * dice))
    return Plan(_outside_quiet_times(at, hints), pace, 0.0)


def after_failure(
    failure: Failure, *, interval: float, failures: float, limits: Limits, now: datetime, dice: float
) -> Plan:
    """Plan the visit after a failed one: linear backoff in weighted failures, at most ``LONGEST``."""
    pace = interval or limits.first
    total = failures + _WEIGHT.get(failure.reason, 1.0)
    wait = min(pace * (1 + total), LONGEST)
    wait = max(wait, min(failure.retry_after or 0.0, LONGEST))
    return Plan(now + timedelta(seconds=wait * (1 + SPREAD * dice)), pace, total)


def page_retry(failure: Failure, *, attempts: int, retries: int, now: datetime) -> datetime | None:
    """When to try a page again, or None when that is pointless.

    ``attempts`` counts those already made, the failed one included.
    """
    if failure.reason not in _PASSING or attempts > retries:
        return None
    wait = _PAGE_DELAYS[min(attempts, len(_PAGE_DELAYS)) - 1]
    return now + timedelta(seconds=max(wait, min(failure.retry_after or 0.0, 86_400.0)))


def _outside_quiet_times(at: datetime, hints: PollHints) -> datetime:
    """The first moment from ``at`` on that is outside the feed's skipHours and skipDays."""
    if len(hints.skip_hours) >= 24 or len(hints.skip_days) >= 7:
        return at  # a feed that forbids every hour means none
    for _ in range(24 * 7):
        if at.hour not in hints.skip_hours and at.weekday() not in hints.skip_days:
            return at
        at = (at + timedelta(hours=1)).replace(minute=0, second=0)
    return at
