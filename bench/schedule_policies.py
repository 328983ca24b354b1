"""The policies that are compared: ours, fixed intervals, and what three other programs do. A part of schedule.py.

The others are written anew from their published behaviour, with their default settings, and only as far as the
simulation asks: intervals, hints, failures.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from math import ceil, inf
from typing import TYPE_CHECKING

from bench.schedule_feeds import DAY, HOUR, MINUTE, START
from watcher.model import Habit, PollHints
from watcher.pipeline import pacing

if TYPE_CHECKING:
    from random import Random

    from bench.schedule_drive import Answer
    from bench.schedule_feeds import SyntheticFeed
    from watcher.model import Failure

SHORTEST = 15 * MINUTE
"""The default min_interval."""


@dataclass(slots=True)
class Paced:
    """The policy of this program, called just as a poll calls it."""

    limits: pacing.Limits
    dice: Random
    interval: float = 0.0
    failures: float = 0.0
    habit: Habit = field(default_factory=Habit)
    hints: PollHints = field(default_factory=PollHints)
    last: float | None = None

    def answered(self, answer: Answer) -> float:
        """Plan the visit after an answer."""
        feed = answer.feed
        self.hints = feed.hints
        visit = pacing.Visit(
            # A body without anything new is the same body, or is not sent at all.
            entries=answer.last - answer.first if answer.new or self.last is None else None,
            new=answer.new,
            elapsed=None if self.last is None else answer.now - self.last,
            dates=()
            if self.last is not None or not feed.dated
            else tuple(START + timedelta(seconds=at) for at in feed.published[answer.first : answer.last]),
        )
        self.last = answer.now
        return self._keep(
            pacing.after_success(
                visit,
                interval=self.interval,
                habit=self.habit,
                hints=feed.hints,
                max_age=feed.max_age,
                limits=self.limits,
                now=START + timedelta(seconds=answer.now),
                dice=self.dice.random(),
            )
        )

    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float:  # noqa: ARG002 - a Policy's shape
        """Plan the visit after a failure."""
        return self._keep(
            pacing.after_failure(
                failure,
                interval=self.interval,
                failures=self.failures,
                habit=self.habit,
                hints=self.hints,
                limits=self.limits,
                now=START + timedelta(seconds=now),
                dice=self.dice.random(),
            )
        )

    def _keep(self, plan: pacing.Plan) -> float:
        self.interval, self.failures, self.habit = plan.interval, plan.failures, plan.habit
        return (plan.at - START).total_seconds()


@dataclass(slots=True)
class Fixed:
    """Always the same interval, whatever happens."""

    interval: float = SHORTEST

    def answered(self, answer: Answer) -> float:
        """Plan the visit after an answer."""
        return answer.now + self.interval

    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float:  # noqa: ARG002 - a Policy's shape
        """Plan the visit after a failure."""
        return now + self.interval


@dataclass(slots=True)
class EntryFrequency:
    """Miniflux 2, entry_frequency: the mean gap of the last week, 5 min to 24 h; gives up after three failures."""

    errors: int = 0

    def answered(self, answer: Answer) -> float:
        """Plan the visit after an answer."""
        self.errors = 0
        feed = answer.feed
        recent = [at for at in feed.published[answer.first : answer.last] if at > answer.now - 7 * DAY]
        interval = DAY
        if len(recent) > 1:
            gap = max((recent[-1] - recent[0]) / (len(recent) - 1), 1.0)
            interval = min(max(7 * DAY / ceil(7 * DAY / gap), 5 * MINUTE), DAY)
        return answer.now + min(max(interval, feed.hints.ttl or 0.0, feed.max_age or 0.0), DAY)

    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float:  # noqa: ARG002 - a Policy's shape
        """Plan the visit after a failure."""
        if failure.retry_after is not None:
            return now + max(failure.retry_after, HOUR)
        self.errors += 1
        return inf if self.errors >= 3 else now + HOUR


@dataclass(slots=True)
class Overlap:
    """Media Cloud's rss-fetcher: from 12 h on, longer while two thirds are known, shorter while two thirds are new."""

    interval: float = 12 * HOUR
    failures: float = 0.0
    last: float | None = None
    last_new: float = 0.0

    def answered(self, answer: Answer) -> float:
        """Plan the visit after an answer."""
        self.failures = 0.0
        if self.last is not None:
            late = answer.now - self.last - self.interval
            shown = answer.last - answer.first
            known = 1 - answer.new / shown if shown and answer.new else 1.01
            if answer.new:
                self.last_new = answer.now
            if known >= 2 / 3 and late >= -20 * MINUTE:
                step = 10 * MINUTE if answer.now - self.last_new <= 31 * DAY or known < 1 else HOUR
                self.interval = min(self.interval + step, DAY)
            elif known < 1 / 3 and late <= 20 * MINUTE:
                shorter = 12 * HOUR if self.interval > 12 * HOUR else self.interval - HOUR
                self.interval = max(shorter, answer.feed.hints.ttl or 0.0, 10 * MINUTE)
        self.last = answer.now
        return answer.now + self.interval

    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float:  # noqa: ARG002 - a Policy's shape
        """Plan the visit after a failure."""
        self.failures += pacing.weight(failure)
        wait = min(self.interval * max(self.failures, 1.0), DAY)
        return now + max(wait, min(failure.retry_after or 0.0, DAY))


@dataclass(slots=True)
class Recency:
    """CommaFeed, empirical: half the mean gap, 5 min to 1 h; 1, 2 and 4 h once silent for 7, 14 and 30 days."""

    errors: int = 0

    def answered(self, answer: Answer) -> float:
        """Plan the visit after an answer."""
        self.errors = 0
        shown = answer.feed.published[answer.first : answer.last]
        silent = answer.now - shown[-1] if shown else inf
        for days, wait in ((30, 4 * HOUR), (14, 2 * HOUR), (7, HOUR)):
            if silent >= days * DAY:
                return answer.now + wait
        gap = (shown[-1] - shown[0]) / max(len(shown) - 1, 1)
        wait = min(max(gap / 2, 5 * MINUTE), HOUR)
        return answer.now + min(max(wait, answer.feed.max_age or 0.0), 4 * HOUR)

    def failed(self, now: float, feed: SyntheticFeed, failure: Failure) -> float:  # noqa: ARG002 - a Policy's shape
        """Plan the visit after a failure."""
        self.errors += 1
        wait = 5 * MINUTE if self.errors < 3 else min((self.errors - 2) * HOUR, 4 * HOUR)
        return now + min(max(wait, failure.retry_after or 0.0), 4 * HOUR)
