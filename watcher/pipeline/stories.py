"""Which hits tell of one event. Decides; remembers nothing itself.

A copy stands where its original stands. Any other hit joins the story whose members it is most like on average
(``stories_likeness``); when it is like two stories, and these are like each other, they turn out to be one. What it
tells that its story had not (``stories_news``) makes it a development. docs/stories.md says where the figures are from.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from heapq import nsmallest
from statistics import fmean
from typing import TYPE_CHECKING

from watcher.model import Membership
from watcher.pipeline.stories_common import EVENTS
from watcher.pipeline.stories_likeness import SHIPPED, Model, likeness, lowered, shared_words, together
from watcher.pipeline.stories_news import new_facts
from watcher.pipeline.stories_rarity import COMMON, Rarity
from watcher.pipeline.stories_signs import Profiled, profiled
from watcher.pipeline.stories_traits import traits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from watcher.model import Grouped, Traits

__all__ = ["assign", "story_key", "traits"]

SAME_STORY = 0.47
"""Likeness, taken together, to the members of a story from which a hit joins it. Below an even chance:
chosen by the figures of seasons that the model was not fitted on."""
ONE_STORY, ONE_LARGE_STORY = 0.36, 0.6
"""Mean likeness between the members of two stories from which they are one, when a later hit is like both; the second
when each has ``_LARGE`` members: to mix two events that many outlets tell does the most harm."""
_LARGE = 3
_MAIN = 0.75
"""Share of a story's reports from which a person whom they name is whom it is about; at least ``_TWICE``."""
_TWICE = 2
_MISSED = 0.6
"""What a report loses, in units of the model's bias, that names nobody whom the story is about."""
COPY_CONTAINMENT, COPY_SHARED, COPY_JACCARD = 0.3, 40, 0.16
"""Thresholds for copies: of real pages the two nearest that are none reach 0.074 and 0.035; of texts with every fifth
word changed the farthest from its original 0.31 and 0.18."""
_SKETCH = 96
"""Of a text's shingles, the smallest so many are looked for first: who shares none of them is no copy. A text of which
another holds a tenth passes by with a chance of one in twenty-five thousand."""


def assign(
    candidate: Traits,
    known: Sequence[Grouped],
    model: Model = SHIPPED,
    counted: tuple[Mapping[str, int], int] = (COMMON, EVENTS),
) -> Membership:
    """The story that a hit joins, or none. ``known`` are the recent hits of its topic, oldest first.

    ``counted`` says in how many of how many other events things are told.
    """
    copy = _copy_of(candidate, known)
    if copy is not None:
        return copy
    told: dict[str, list[Traits]] = {}
    for other in known:
        told.setdefault(other.story, []).append(other.traits)
    rarity = Rarity(told.values(), *counted)
    stories = _Stories(candidate, known, rarity, model)
    best = stories.nearest()
    if best is None:
        return Membership("", "first", "nothing recent is alike")
    key, merges = stories.bound_with(best)
    members = [one for story in {best, key, *(gone for gone, _ in merges)} for one in stories.members[story]]
    why = f"likeness {stories.alike[best]:.2f} of 1: {shared_words(candidate, stories.nearest_in(best), rarity)}"
    news = new_facts(candidate, members)
    if news:
        return Membership(key, "development", f"new: {'; '.join(news)}; {why}", merges)
    return Membership(key, "report", why, merges)


def story_key(topic: str, url: str) -> str:
    """The stable name of the story whose first article has this canonical address."""
    return "s" + hashlib.sha256(f"{topic}\n{url}".encode()).hexdigest()[:10]


class _Stories:
    """The recent stories as a new hit sees them."""

    def __init__(self, candidate: Traits, known: Sequence[Grouped], rarity: Rarity, model: Model) -> None:
        self._rarity, self._model = rarity, model
        self._pinned = {other.story for other in known if other.pinned}
        self.members: dict[str, list[Traits]] = {}
        """Oldest story first."""
        self.likeness: dict[str, list[float]] = {}
        """Of each member to the new hit."""
        own = Profiled(candidate)  # not remembered: when it is stored it comes back as another, equal object
        for other in known:
            self.members.setdefault(other.story, []).append(other.traits)
            value = likeness(own, profiled(other.traits), rarity, model)
            self.likeness.setdefault(other.story, []).append(value)
        self.alike: Mapping[str, float] = {
            story: together(values)
            if self._could_be_about(own, story)
            else lowered(together(values), _MISSED)
            for story, values in self.likeness.items()
        }

    def _could_be_about(self, own: Profiled, story: str) -> bool:
        """Whether the hit names one whom the story is about, or nothing of the kind is to be expected of it.

        Two trials in one city and one week have everything in common but who is tried.
        """
        if not own.shows_people:
            return True
        main = _main_people([profiled(member) for member in self.members[story]])
        return not main or not main.isdisjoint(own.names)

    def nearest(self) -> str | None:
        """The story that the hit belongs to; of two as near the older one."""
        best = max(self.alike, key=lambda story: self.alike[story], default=None)
        return best if best is not None and self.alike[best] >= SAME_STORY else None

    def nearest_in(self, story: str) -> Traits:
        """The member of a story that is most like the new hit."""
        values = self.likeness[story]
        return self.members[story][values.index(max(values))]

    def bound_with(self, best: str) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The oldest of the stories that the hit shows to be one with ``best``, and the others with the reason.

        A story in which a person has placed a hit is left as it is.
        """
        if best in self._pinned:
            return best, ()
        bound = {best: 1.0}
        for story, value in self.alike.items():
            if story == best or story in self._pinned or value < SAME_STORY:
                continue
            left, right = (list(map(profiled, self.members[one])) for one in (best, story))
            between = fmean(likeness(a, b, self._rarity, self._model) for a in left for b in right)
            if _about_others(left, right) or _about_others(right, left):
                between = lowered(between, _MISSED)
            if between >= (ONE_LARGE_STORY if min(len(left), len(right)) >= _LARGE else ONE_STORY):
                bound[story] = between
        oldest, *younger = [story for story in self.members if story in bound]
        return oldest, tuple(
            (story, f"a later report binds both: likeness {min(bound[story], bound[oldest]):.2f} of 1")
            for story in younger
        )


def _main_people(members: Sequence[Profiled]) -> frozenset[str]:
    """Whom a story is about: the people whom nearly all of its reports name that could."""
    told = [member for member in members if member.shows_people]
    people = frozenset[str]().union(*(member.people for member in told))
    times = Counter(person for member in told for person in people & member.names)
    return frozenset(person for person, count in times.items() if count >= max(_TWICE, _MAIN * len(told)))


def _about_others(members: Sequence[Profiled], others: Sequence[Profiled]) -> bool:
    """Whether most of the others name nobody whom the members are about."""
    main = _main_people(members)
    could = [other for other in others if other.shows_people]
    return bool(main) and sum(main.isdisjoint(other.names) for other in could) > len(could) / 2


def _copy_of(candidate: Traits, known: Sequence[Grouped]) -> Membership | None:
    best: tuple[float, Grouped] | None = None
    sketch = frozenset(nsmallest(_SKETCH, candidate.shingles))
    for other in known:
        if sketch.isdisjoint(other.traits.shingles):
            continue
        shared = len(candidate.shingles & other.traits.shingles)
        containment = shared / min(len(candidate.shingles), len(other.traits.shingles))
        jaccard = shared / (len(candidate.shingles) + len(other.traits.shingles) - shared)
        alike = (containment >= COPY_CONTAINMENT and shared >= COPY_SHARED) or (
            jaccard >= COPY_JACCARD and shared >= COPY_SHARED // 4
        )
        if alike and (best is None or containment > best[0]):
            best = (containment, other)
    if best is None:
        return None
    return Membership(best[1].story, "copy", f"{best[0]:.0%} of its text stands in an earlier report")
