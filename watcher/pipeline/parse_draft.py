"""What the readers of each format hand to parse.py: the fields of a feed as given, before anything is judged.

A part of parse.py. Strings are raw (markup, relative links, guids as they stand); dates are read already.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from watcher.model import PollHints

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

MAX_ENTRIES = 2000
"""Entries kept of one body: twice the longest feed and news sitemap we poll (1,000 by Google's rule)."""
MAX_READ = 50_000
"""Entries looked at to find the newest: what the sitemap protocol allows in one file."""
MAX_TOKENS = 1_000_000
"""Tags and texts read of one body; an honest body of 5 MB has a fifth of that."""

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Draft:
    """One entry as its format gives it."""

    guid: str = ""
    link: str = ""
    title: str = ""
    summary: str = ""
    content: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    author: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class DraftFeed:
    """One feed as its format gives it."""

    format: str
    title: str = ""
    home: str = ""
    language: str = ""
    drafts: tuple[Draft, ...] = ()
    skipped: int = 0
    problems: tuple[str, ...] = ()
    hints: PollHints = field(default_factory=PollHints)


def newest(items: Sequence[_Item], dates: Sequence[datetime | None], limit: int = MAX_ENTRIES) -> list[_Item]:
    """The ``limit`` newest of ``items``, in their own order.

    An item without a date counts as old as the one before it; without any date the first ``limit`` are kept,
    because feeds put news on top.
    """
    if len(items) <= limit:
        return list(items)
    ages: list[tuple[float, int]] = []
    age = float("-inf") if any(dates) else 0.0
    for index, date in enumerate(dates):
        age = -date.timestamp() if date else age
        ages.append((age, index))
    kept = sorted(index for _, index in sorted(ages)[:limit])
    return [items[index] for index in kept]
