"""Drives one invented feed through one policy and keeps account of every entry. A part of schedule.py."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING, Protocol

from bench.schedule_feeds import MINUTE
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from random import Random

    from bench.schedule_feeds import Span, SyntheticFeed

TICK = MINUTE
"""Seconds; how often the service looks for feeds that are due, and so the grain of every visit."""


@dataclass(slots=True)
class Answer:
    """What a poll that worked found in the body: the feed's entries ``first`` to ``last``, ``new`` of them new."""

    now: float
    feed: SyntheticFeed
    first: int
    last: int
    new: int


class Policy(Protocol):
    """Plans the visits of one feed. Both give the moment of the next visit, in seconds from the start."""

    def answered(self, answer: Answer) -> float: ...
    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float: ...


@dataclass(slots=True)
class Terms:
    """When an entry is owed: what the configuration would have allowed any poller to do."""

    distance: float
    """Seconds between two visits at the shortest interval with all its jitter and a tick."""
    longest: float
    """Seconds; how far a publisher's wish counts."""
    spread: float


@dataclass(slots=True)
class Account:
    """What became of the entries of one habit."""

    feeds: int = 0
    requests: int = 0
    failures: int = 0
    fates: Counter[str] = field(default_factory=Counter)
    """seen; impossible (gone before the shortest interval was over, or while the feed was away); wish (to be seen
    only against the publisher's wish); outage (lost behind the waits that the feed's own failures had brought
    about); avoidable."""
    delays: list[float] = field(default_factory=list)
    """Seconds until an entry was seen, of those in which the feed answered and visits were welcome."""
    avoidable: list[tuple[int, float]] = field(default_factory=list)
    """Number of the feed, and when the entry appeared: to look into."""


def drive(
    feed: SyntheticFeed,
    number: int,
    policy: Policy,
    terms: Terms,
    account: Account,
    load: list[int],
    *,
    end: float,
    dice: Random,
) -> None:
    """Live through one feed from its first visit to ``end``."""
    published, window, span = feed.published, feed.window, feed.span
    troubles = iter((*feed.troubles, None))
    trouble = next(troubles)
    refused = Failure(Reason.RATE_LIMITED, status=429, retry_after=feed.limit)
    at = dice.uniform(0, 10 * TICK)
    answered = -feed.limit
    seen = -1
    away = False
    account.feeds += 1

    def lose(entries: range) -> None:
        for entry in entries:
            fate = _fate(feed, entry, terms, away=away)
            account.fates[fate] += 1
            if fate == "avoidable":
                account.avoidable.append((number, published[entry]))

    while at < end - TICK:
        now = ceil(at / TICK) * TICK
        account.requests += 1
        load[int(now // TICK)] += 1
        while trouble and trouble.end <= now:
            trouble = next(troubles)
        if trouble and trouble.start <= now:
            away = True
            account.failures += 1
            at = policy.failed(now, feed, trouble.failure)
            continue
        if now - answered < feed.limit:
            account.failures += 1
            at = policy.failed(now, feed, refused)
            continue
        answered = now
        last = bisect_right(published, now)
        first = max(last - window, 0)
        if span < end:
            first = max(first, bisect_left(published, now - span))
        new = last - first
        if seen >= 0 and last > seen:
            new = last - max(seen, first)
            account.fates["seen"] += new
            account.delays += [_delay(feed, published[k], now) for k in range(last - new, last)]
            if seen < first:
                lose(range(seen, first))
        elif seen >= 0:
            new = 0
        seen = last
        away = False
        at = policy.answered(Answer(now, feed, first, last, new))
    if seen >= 0:
        lose(range(seen, bisect_right(published, end) - window))


def _delay(feed: SyntheticFeed, published: float, seen: float) -> float:
    if not feed.troubles and not feed.closed:
        return seen - published
    return sum(b - a for a, b in _without(((published, seen),), (*_spans(feed), *feed.closed)))


def _fate(feed: SyntheticFeed, entry: int, terms: Terms, *, away: bool) -> str:
    """Why an entry was lost."""
    appeared = feed.published[entry]
    shown = (appeared, min(feed.published[entry + feed.window], appeared + feed.span))
    reachable = tuple(_without((shown,), _spans(feed)))
    if all(b - a < terms.distance for a, b in reachable):
        return "impossible"
    # To find out where a limit lies it must be hit; then visits keep up to half as much again.
    wish = max(min(max(feed.hints.ttl or 0.0, feed.max_age or 0.0), terms.longest), 1.5 * feed.limit)
    distance = max(wish * (1 + terms.spread) + TICK, terms.distance)
    welcome = tuple(_without(reachable, feed.closed))
    if all(b - a < distance for a, b in welcome):
        return "wish"
    return "outage" if away else "avoidable"


def _spans(feed: SyntheticFeed) -> tuple[Span, ...]:
    return tuple((trouble.start, trouble.end) for trouble in feed.troubles)


def _without(spans: Iterable[Span], holes: Sequence[Span]) -> Iterator[Span]:
    """The parts of ``spans`` that lie in none of ``holes``."""
    for start, end in spans:
        at = start
        for a, b in sorted(hole for hole in holes if hole[0] < end and hole[1] > start):
            if a > at:
                yield at, a
            at = max(at, b)
        if at < end:
            yield at, end
