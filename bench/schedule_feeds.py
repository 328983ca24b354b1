"""Invented feeds for the simulation of schedules: when each publishes, what it shows, when it fails.

A part of schedule.py. All chance comes from the seed. Times are seconds from the start of the simulation, which
is a Monday, midnight UTC; what lies before it is negative.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from math import inf
from typing import TYPE_CHECKING

from watcher.model import Failure, PollHints, Reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

START = datetime(2026, 3, 2, tzinfo=UTC)
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
NO_HINTS = PollHints()

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A time in which every request fails."""

    start: float
    end: float
    failure: Failure


@dataclass(frozen=True, slots=True)
class SyntheticFeed:
    """One feed: its whole life, known in advance."""

    habit: str
    published: list[float]
    """Ascending."""
    window: int
    """The body holds the newest entries, this many."""
    span: float = inf
    """Seconds; entries older than this are not in the body (news sitemaps)."""
    dated: bool = True
    """Whether the entries say when they were published."""
    hints: PollHints = NO_HINTS
    max_age: float | None = None
    troubles: tuple[Trouble, ...] = ()
    closed: tuple[Span, ...] = ()
    """What skipHours and skipDays come to."""
    limit: float = 0.0
    """Seconds; a request that comes sooner after the last answer is answered with 429."""
    promised: bool = True
    """False for what lies beyond the bursts that the policy is built for: reported, not counted."""


def make_feeds(count: int, days: float, dice: Random) -> list[SyntheticFeed]:
    """``count`` feeds of all habits, in proportion to their shares."""
    whole = sum(share for share, _ in HABITS)
    feeds: list[SyntheticFeed] = []
    due = 0.0
    for share, make in HABITS:
        due += count * share / whole
        feeds += [make(dice, days * DAY) for _ in range(round(due) - len(feeds))]
    return feeds


def _poisson(dice: Random, a_day: float, start: float, end: float) -> list[float]:
    """Moments of entries that come by chance, ``a_day`` on average."""
    moments, at = [], start
    while (at := at + dice.expovariate(a_day / DAY)) < end:
        moments.append(at)
    return moments


def _log_uniform(dice: Random, low: float, high: float) -> float:
    return float(low * (high / low) ** dice.random())


def _past(window: int, a_day: float) -> float:
    """How long before the start a feed must have published for its window to be full by then."""
    return -1.5 * DAY * (window + 5) / a_day


def _steady(dice: Random, end: float) -> SyntheticFeed:
    rate, window = _log_uniform(dice, 1, 12), dice.choice([10, 15, 20, 25, 30, 50])
    return SyntheticFeed("steady, 1-12 a day", _poisson(dice, rate, _past(window, rate), end), window)


def _busy(dice: Random, end: float) -> SyntheticFeed:
    rate, window = _log_uniform(dice, 24, 150), dice.choice([20, 30, 50, 100])
    return SyntheticFeed("busy, 24-150 a day", _poisson(dice, rate, _past(window, rate), end), window)


def _daytime(dice: Random, rate: float, window: int, end: float) -> list[float]:
    """Entries between 6 and 22 local time, a third as many on Saturday and Sunday."""
    zone = dice.uniform(0, DAY)
    return [
        at
        for at in _poisson(dice, rate * 1.5, 3 * _past(window, rate) - 3 * DAY, end)
        if 6 * HOUR <= (at + zone) % DAY < 22 * HOUR
        and ((at + zone) % (7 * DAY) < 5 * DAY or dice.random() < 1 / 3)
    ]


def _rhythm(dice: Random, end: float) -> SyntheticFeed:
    rate, window = _log_uniform(dice, 5, 60), dice.choice([10, 20, 30, 50, 100])
    return SyntheticFeed("day and night, 5-60 a day", _daytime(dice, rate, window, end), window)


def _bursts(dice: Random, every: float, size: int, start: float, end: float) -> list[float]:
    """``size`` entries within an hour, at moments of no pattern."""
    return [
        at + dice.uniform(0, HOUR)
        for at in _poisson(dice, DAY / every, start, end - HOUR)
        for _ in range(size)
    ]


def _bursty(window: int) -> Callable[[Random, float], SyntheticFeed]:
    def make(dice: Random, end: float) -> SyntheticFeed:
        rate = _log_uniform(dice, 2, 10)
        past = _past(window, rate)
        published = _poisson(dice, rate, past, end) + _bursts(dice, 5 * DAY, 30, past, end)
        return SyntheticFeed(f"bursts of 30 in an hour, window {window}", sorted(published), window)

    return make


def _storm(dice: Random, end: float) -> SyntheticFeed:
    past = _past(50, 10)
    published = _poisson(dice, 10, past, end) + _bursts(dice, 10 * DAY, 150, 0, end)
    name = "storms of 150 in an hour, window 50"
    return SyntheticFeed(name, sorted(published), 50, promised=False)


def _batch(dice: Random, end: float) -> SyntheticFeed:
    """All of a day's entries at once, at the same hour."""
    size, hour = dice.randint(5, 25), dice.uniform(0, DAY)
    published = [
        day * DAY + hour + dice.uniform(0, MINUTE) for day in range(-9, int(end / DAY)) for _ in range(size)
    ]
    return SyntheticFeed("one batch of 5-25 a day", sorted(published), 30)


def _weekly(dice: Random, end: float) -> SyntheticFeed:
    window = dice.choice([10, 20])
    return SyntheticFeed("weekly", _poisson(dice, 1 / 7, _past(window, 1 / 7), end), window)


def _dead(dice: Random, end: float) -> SyntheticFeed:
    published = [-dice.uniform(1, 3) * 365 * DAY for _ in range(10)]
    return SyntheticFeed("dead for a year", sorted(at for at in published if at < end), 10)


def _awakening(dice: Random, end: float) -> SyntheticFeed:
    past = sorted(-dice.uniform(1, 3) * 365 * DAY for _ in range(10))
    awake = _poisson(dice, 4, dice.uniform(0.3, 0.6) * end, end)
    return SyntheticFeed("dead for a year, then 4 a day", past + awake, 10)


_FAILURES = (
    *(Failure(Reason.TIMEOUT), Failure(Reason.SERVER_ERROR, status=503), Failure(Reason.CONNECT)),
    *(Failure(Reason.DNS), Failure(Reason.CHALLENGE, status=403), Failure(Reason.TLS)),
    *(Failure(Reason.NOT_FOUND, status=404), Failure(Reason.NOT_A_FEED)),
)


def _failing(dice: Random, end: float) -> SyntheticFeed:
    """A newsroom that is away for hours or days, once in ten days or so, and publishes meanwhile."""
    rate, window = _log_uniform(dice, 5, 60), dice.choice([10, 20, 30, 50])
    troubles: list[Trouble] = []
    for at in _poisson(dice, 0.1, 0, end):
        if not troubles or at > troubles[-1].end + DAY:
            away = _log_uniform(dice, HOUR, 5 * DAY)
            troubles.append(Trouble(at, at + away, dice.choice(_FAILURES)))
    name = "away for 1 h to 5 days, then back"
    return SyntheticFeed(name, _daytime(dice, rate, window, end), window, troubles=tuple(troubles))


def _shaky(dice: Random, end: float) -> SyntheticFeed:
    """A server that is out for some minutes several times a day."""
    rate, window = _log_uniform(dice, 5, 60), dice.choice([10, 20, 30, 50])
    troubles: list[Trouble] = []
    for at in _poisson(dice, 6, 0, end):
        if not troubles or at > troubles[-1].end + 30 * MINUTE:
            troubles.append(Trouble(at, at + dice.uniform(MINUTE, 20 * MINUTE), dice.choice(_FAILURES[:3])))
    return SyntheticFeed(
        "out for minutes, often", _daytime(dice, rate, window, end), window, troubles=tuple(troubles)
    )


def _wishful(dice: Random, end: float) -> SyntheticFeed:
    """The publisher says how often to come, sensibly or not."""
    rate, window = _log_uniform(dice, 2, 30), dice.choice([10, 10, 20, 50])
    ttl = dice.choice([None, 5, 30, 60, 60, 60, 180, 1440])
    max_age = dice.choice([None, None, 300.0, 1800.0, 86_400.0])
    return SyntheticFeed(
        "ttl, sy: and max-age",
        _daytime(dice, rate, window, end),
        window,
        hints=PollHints(ttl=None if ttl is None else ttl * MINUTE),
        max_age=max_age,
    )


def _resting(dice: Random, end: float) -> SyntheticFeed:
    """Skips hours at night, and half of them the weekend; hardly publishes then."""
    window = dice.choice([10, 20, 50])
    weekend = dice.random() < 0.5
    published = [
        at
        for at in _poisson(dice, 20, _past(window, 10) - 3 * DAY, end)
        if (at % DAY >= 6 * HOUR and (at % (7 * DAY) < 5 * DAY or not weekend)) or dice.random() < 0.02
    ]
    hints = PollHints(skip_hours=(0, 1, 2, 3, 4, 5), skip_days=(5, 6) if weekend else ())
    closed = tuple(
        (day * DAY, day * DAY + (DAY if weekend and day % 7 >= 5 else 6 * HOUR))
        for day in range(int(end / DAY) + 1)
    )
    return SyntheticFeed("skipHours and skipDays", published, window, hints=hints, closed=closed)


def _limited(dice: Random, end: float) -> SyntheticFeed:
    """Answers 429 with Retry-After to whoever comes again within 20 to 60 minutes."""
    rate, window = _log_uniform(dice, 5, 30), dice.choice([20, 50])
    limit = dice.uniform(20, 60) * MINUTE
    return SyntheticFeed(
        "429 with Retry-After", _poisson(dice, rate, _past(window, rate), end), window, limit=limit
    )


def _undated(dice: Random, end: float) -> SyntheticFeed:
    rate, window = _log_uniform(dice, 0.1, 30), dice.choice([10, 20, 50])
    published = _poisson(dice, rate, _past(window, rate), end)
    return SyntheticFeed("entries without dates", published, window, dated=False)


def _sitemap(dice: Random, end: float) -> SyntheticFeed:
    rate = _log_uniform(dice, 10, 200)
    return SyntheticFeed("news sitemap, last 48 h", _daytime(dice, rate, 200, end), 1000, span=2 * DAY)


HABITS: tuple[tuple[float, Callable[[Random, float], SyntheticFeed]], ...] = (
    (14, _steady),
    (6, _busy),
    (14, _rhythm),
    (5, _bursty(10)),
    (3, _bursty(30)),
    (3, _bursty(100)),
    (4, _batch),
    (12, _weekly),
    (9, _dead),
    (2, _awakening),
    (6, _failing),
    (4, _shaky),
    (8, _wishful),
    (2, _resting),
    (3, _limited),
    (3, _undated),
    (2, _sitemap),
    (1, _storm),
)
"""Shares and makers. The mix is an assumption: a list of newsrooms, institutes and forgotten weblogs."""
