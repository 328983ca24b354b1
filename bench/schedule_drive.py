"""Drives one invented feed through one policy and keeps account of every entry. A part of schedule.py."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from math import ceil, inf
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
    """Plans the visits of one feed."""

    def answered(self, answer: Answer) -> float:
        """When to come again, in seconds from the start, after a poll that worked."""
        ...

    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float:
        """When to come again after one that failed; infinity for never."""
        ...


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


def drive(
    feed: SyntheticFeed,
    policy: Policy,
    terms: Terms,
    account: Account,
    load: list[int],
    *,
    end: float,
    dice: Random,
) -> None:
    """Live through one feed from its first visit to ``end``; count each request in its minute of ``load``."""
    watch = _Watch(feed, terms, account)
    account.feeds += 1
    at = dice.uniform(0, 10 * TICK)
    while at < end - TICK:
        now = ceil(at / TICK) * TICK
        account.requests += 1
        load[int(now // TICK)] += 1
        failure = watch.refusal(now)
        if failure is None:
            at = policy.answered(watch.answer(now))
        else:
            account.failures += 1
            at = policy.failed(now, feed, failure)
    watch.close(end)


class _Watch:
    """What one poller has seen of one feed."""

    def __init__(self, feed: SyntheticFeed, terms: Terms, account: Account) -> None:
        self._feed, self._terms, self._account = feed, terms, account
        self._troubles = iter((*feed.troubles, None))
        self._trouble = next(self._troubles)
        self._refused = Failure(Reason.RATE_LIMITED, status=429, retry_after=feed.limit)
        self._answered = -feed.limit
        self._seen = -1
        """Entries up to here are dealt with; -1 before the first answer, which is the baseline."""
        self._away = False

    def refusal(self, now: float) -> Failure | None:
        """Why a request fails now; None when it is answered."""
        while self._trouble and self._trouble.end <= now:
            self._trouble = next(self._troubles)
        if self._trouble and self._trouble.start <= now:
            self._away = True
            return self._trouble.failure
        return self._refused if now - self._answered < self._feed.limit else None

    def answer(self, now: float) -> Answer:
        """Look at the body: what is new is seen, what came and went since the last look is lost."""
        feed, account, seen = self._feed, self._account, self._seen
        last = bisect_right(feed.published, now)
        first = max(last - feed.window, 0)
        if feed.span < inf:
            first = max(first, bisect_left(feed.published, now - feed.span))
        new = last - max(seen, first)
        if seen >= 0 and new:
            account.fates["seen"] += new
            account.delays += [_delay(feed, feed.published[k], now) for k in range(last - new, last)]
            self._lose(range(seen, first))
        self._seen, self._answered, self._away = last, now, False
        return Answer(now, feed, first, last, new)

    def close(self, end: float) -> None:
        """At the end, what has left the feed unseen is lost; what it still shows is open."""
        if self._seen >= 0:
            self._lose(range(self._seen, bisect_right(self._feed.published, end) - self._feed.window))

    def _lose(self, entries: range) -> None:
        for entry in entries:
            fate = _fate(self._feed, entry, self._terms, away=self._away)
            self._account.fates[fate] += 1


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
