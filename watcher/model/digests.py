"""What a digest tells: a stretch of time, its figures beside those of the one before, and what a chart shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo

    from watcher.model.delivery import Post


@dataclass(frozen=True, slots=True)
class Period:
    """A day or a week, from one scheduled moment to the next; ``end`` is no part of it."""

    start: datetime
    end: datetime
    before: datetime
    """Where the period before begins; it ends where this one starts."""
    zone: tzinfo
    days: int
    """1 or 7."""
    by_days: bool = True
    """Whether its days name it; one that was asked for out of turn is named by the moment up to which it counts."""


@dataclass(frozen=True, slots=True)
class Volume:
    """How much coverage a period had."""

    stories: int = 0
    reports: int = 0
    outlets: int = 0
    countries: int = 0
    languages: int = 0


@dataclass(frozen=True, slots=True)
class Day:
    """One bar of the days."""

    date: date
    reports: int
    present: bool
    """Whether it lies in the digest's own period."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of languages or countries."""

    name: str
    """In English."""
    count: int
    native: str = ""
    """In the language itself; shown where a font has its letters."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What a digest's picture shows. Bars count reports."""

    title: str
    subtitle: str
    days: tuple[Day, ...]
    languages: tuple[Bar, ...]
    """Of the period, most first."""
    countries: tuple[Bar, ...]
    """Of the outlets, most first."""


@dataclass(frozen=True, slots=True)
class Digest:
    """A period told in one message."""

    period: Period
    figures: Volume
    post: Post
    chart: Chart | None
    """None when there was nothing to show."""
