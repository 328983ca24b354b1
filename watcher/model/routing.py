"""Which reports a channel is for, how it tells them, and when it speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, time, tzinfo


@dataclass(frozen=True, slots=True)
class Route:
    """What a channel takes. An empty filter takes everything; of several, all must be met."""

    style: str = "stories"
    """"stories": one message for each, which grows; "every": a message for each report; "digest": none of its own."""
    languages: tuple[str, ...] = ()
    """BCP 47; "zh" stands for "zh-Hans" too."""
    countries: tuple[str, ...] = ()
    """Of the outlet, ISO 3166-1 alpha-2."""
    concepts: tuple[str, ...] = ()
    """Ids of the lexicon: recognised in the report, or named by it."""
    min_score: float = 0.0
    groups: tuple[str, ...] = ()
    """Of the feeds that showed the report."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A hit as far as routes and counts need it."""

    hit: int
    story: str
    found_at: datetime
    dated: datetime
    """When it was published, or found where that is not known."""
    outlet: str
    country: str
    language: str
    score: float
    concepts: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of each day in which a channel gets nothing, by the clock of a place."""

    start: time
    end: time
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a channel gets its digest, by the clock of a place."""

    at: time
    zone: tzinfo
    weekday: int | None = None
    """0 for Monday; None for every day."""
