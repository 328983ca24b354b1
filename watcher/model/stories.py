"""Hits that tell of one event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model.articles import Hit


@dataclass(frozen=True, slots=True)
class Traits:
    """What stories are compared by: language-free features of one article."""

    published: datetime
    """Or when it was found."""
    features: frozenset[str] = frozenset()
    """Prefixed by kind: "p:" town, "c:" state, "m:" other mention, "a:" act, "n:" number, "k:" small one, "w:" name,
    "h:" the same once more where it is a person's, "t:" thing that it speaks of (a restaurant, a prosecutor)."""
    lead: frozenset[str] = frozenset()
    """Those of them that stand in its headline, standfirst or first two sentences."""
    headline: frozenset[str] = frozenset()
    """The towns among them that its headline names."""
    shingles: frozenset[int] = frozenset()
    """Hashes of the runs of four words (or eight CJK characters) of the text."""
    language: str = ""
    places: tuple[tuple[str, int], ...] = ()
    """Countries (ISO 3166-1 alpha-2) that the article names, sorted, and how often."""
    facts: tuple[tuple[str, str], ...] = ()
    """Acts, people and countries of its first sentences: id or country code, sorted, and the words for it."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A stored hit as far as grouping needs it."""

    story: str
    traits: Traits
    pinned: bool = False
    """A person has put it there."""


@dataclass(frozen=True, slots=True)
class Membership:
    """Which story a hit belongs to, and why."""

    story: str
    """Key of the story; empty for a new one."""
    relation: str
    """"first", "report", "development" (a report with something new) or "copy"."""
    why: str = ""
    """In words, with figures."""
    merges: tuple[tuple[str, str], ...] = ()
    """Keys of younger stories that this hit shows to be the same one, and why."""


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story as a reader is told it."""

    key: str
    topic: str
    lead: Hit
    followers: tuple[Hit, ...] = ()
    """Later reports and copies, oldest first."""


@dataclass(frozen=True, slots=True)
class StoryState:
    """A story as people put it right: which hits it holds, whatever readers see of them."""

    key: str
    topic: str
    title: str
    hits: tuple[int, ...]
    """Ids, oldest first; none of a story that was merged into another."""
    lead: int
    """The hit that its post tells first: the oldest that is for readers, else the oldest."""
