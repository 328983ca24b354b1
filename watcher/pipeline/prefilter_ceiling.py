"""The most that a topic's standard could give for what a text may name. Plainly a part of scoring.

Owns the argument that nothing is lost: ``relevance`` holds the numbers, every one of them is taken here at its most
favourable, and tests compare the two. Knows no term and no page.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Final

from watcher.model import Role
from watcher.pipeline import relevance
from watcher.pipeline.prefilter_terms import CUT_IN_SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from watcher.model import Rule
    from watcher.pipeline.lexicon import Profile
    from watcher.pipeline.patterns import Pattern

_DIRECT: Final = frozenset({Role.ENTITY, Role.CORE, Role.PERSON})
CUT_BETWEEN: Final = 1_000
"""Characters that extraction may cut out between two sentences: an advertisement, a box of other stories."""
# What is looked for first. With these 37 of 139 real pages are looked at again; 9,000 of 18,000 terms come first.
_SHORT_WORD: Final = 10
"""Bytes: ten Latin letters, five Cyrillic ones, three of Han."""
_PER_TERM: Final = 0.01
"""Short words that weigh as much as one more term."""
_FEW_TERMS: Final = 350
_SLIP: Final = 1e-6
"""Points; more than the rounding errors of any sum."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """A concept that speaks for the topic by itself. Sets of concepts are numbers with one bit for each."""

    concept: int
    needs: int
    points: float


@dataclass(frozen=True, slots=True)
class _Pair:
    """A rule."""

    first: int
    """Number of the concept."""
    second: int
    near: int
    needs: int
    boosters: tuple[int, ...]
    boosted_by: int
    within: int
    """Characters between places where terms of both were found; what may have been cut out is in it."""
    boost_within: int
    across: bool
    """Whether it joins what stands in a title and what stands in the text."""
    points: float
    weak_points: float


@dataclass(frozen=True, slots=True)
class Ceiling:
    """One topic's standard, at its most favourable."""

    review_at: float
    signs: tuple[_Sign, ...]
    pairs: tuple[_Pair, ...]
    bounded: bool
    """False for a profile with signs the wrong way round (an entity of negative weight): anything may come of it."""

    @classmethod
    def of(cls, profile: Profile, review_at: float, *, offset: int, extents: Mapping[int, int]) -> Ceiling:
        """The ceiling of a profile whose concept n is number ``offset`` + n."""
        numbers = {concept.id: offset + place for place, concept in enumerate(profile.concepts)}
        return cls(
            review_at=review_at,
            signs=tuple(
                _Sign(1 << numbers[concept.id], _bits(concept.needs, numbers), _most(concept.weight))
                for concept in profile.concepts
                if concept.role in _DIRECT and concept.weight > 0
            ),
            pairs=tuple(
                _pair(rule, numbers, extents)
                for rule in profile.rules
                if rule.weight > 0 and all(name in numbers for name in rule.near)
            ),
            bounded=all(
                concept.weight <= 0 if concept.role is Role.AGAINST else concept.weight >= 0
                for concept in profile.concepts
            ),
        )

    @property
    def placed(self) -> int:
        """The concepts whose places ``is_reached`` asks for, one bit each."""
        return reduce(or_, (pair.near | pair.boosted_by for pair in self.pairs), 0)

    def is_reached(
        self, named: int, places: Mapping[int, Sequence[int]] | None = None, *, border: int = 0
    ) -> bool:
        """Whether a text that names at most these concepts can score ``review_at``.

        With ``places`` the rules' distances count too; what stands before ``border`` may end up beside anything.
        """
        if not self.bounded:
            return True
        strong = math.fsum(
            sign.points
            for sign in self.signs
            if named & sign.concept and (not sign.needs or named & sign.needs)
        )
        weak = 0.0
        for pair in self.pairs:
            if named & pair.near != pair.near or (pair.needs and not named & pair.needs):
                continue
            met = [] if places is None else _met(pair, places, border)
            if places is not None and not met:
                continue
            if not pair.boosted_by or (
                named & pair.boosted_by and (places is None or _is_boosted(pair, met, places, border))
            ):
                strong += pair.points
            else:
                weak += pair.weak_points
        context = min(relevance.CONTEXT_LIMIT, relevance.CONTEXT_SHARE * strong)
        total = strong + min(weak, relevance.WEAK_LIMIT) + context
        return round(1.0 - math.exp(-(total + _SLIP) / relevance.SCALE), 3) >= self.review_at


def concerned(profile: Profile) -> frozenset[str]:
    """Ids of the concepts on which a ceiling depends; context, mentions and what speaks against the topic are not."""
    signs = [concept for concept in profile.concepts if concept.role in _DIRECT]
    rules = [rule for rule in profile.rules if rule.weight > 0]
    return frozenset(
        name
        for names in (
            *((sign.id, *sign.needs) for sign in signs),
            *((*rule.near, *rule.needs, *rule.boosted_by) for rule in rules),
        )
        for name in names
    )


def telling(profile: Profile) -> frozenset[str]:
    """Ids of the concepts to be looked for first: few pages name enough of them, and they have few common words.

    What speaks for the topic by itself; for each rule a part that it cannot do without, the rarest; and parts with few
    terms. It decides how soon a page is ruled out, never whether.
    """
    terms = {concept.id: patterns for concept, patterns in zip(profile.concepts, profile.terms, strict=True)}
    commonness = {
        name: sum(map(_is_common, patterns)) + _PER_TERM * len(patterns) for name, patterns in terms.items()
    }
    chosen = frozenset(concept.id for concept in profile.concepts if concept.role in _DIRECT)
    rules = [rule for rule in profile.rules if rule.weight > 0]
    left = [
        {frozenset(part) for part in parts if part and terms.keys() >= set(part)}
        for parts in ((rule.near[:1], rule.near[1:], rule.needs, rule.boosted_by) for rule in rules)
    ]
    while left := [parts for parts in left if parts and not any(part <= chosen for part in parts)]:
        priced = [(_price(part, chosen, left, commonness), sorted(part)) for parts in left for part in parts]
        chosen |= frozenset(min(priced)[1])
    few = {name for rule in rules for name in rule.near if len(terms.get(name, ())) <= _FEW_TERMS}
    return chosen | few


def _price(
    part: frozenset[str],
    chosen: frozenset[str],
    left: Iterable[set[frozenset[str]]],
    commonness: Mapping[str, float],
) -> float:
    """How common a part is, for each rule that nothing but it is needed for."""
    served = sum(any(other <= part | chosen for other in parts) for parts in left)
    return sum(commonness[name] for name in part - chosen) / served


def _is_common(pattern: Pattern) -> bool:
    """Whether a term is one short word; texts about anything have many of these, and few of the others."""
    word = pattern[0].literal.strip(" ")
    return len(pattern) == 1 and " " not in word and len(word.encode()) <= _SHORT_WORD


def _most(weight: float) -> float:
    """Points of evidence that is everywhere, the title included: the sum of all halves, half as much again."""
    return weight / (1.0 - relevance.SATURATION) * relevance.TITLE_FACTOR


def _bits(names: Iterable[str], numbers: Mapping[str, int]) -> int:
    return sum({1 << numbers[name] for name in names if name in numbers})


def _pair(rule: Rule, numbers: Mapping[str, int], extents: Mapping[int, int]) -> _Pair:
    first, second = (numbers[name] for name in rule.near)
    own = extents.get(first, 0) + extents.get(second, 0)
    across = rule.within > relevance.SENTENCE_WITHIN
    within = rule.within + own + (CUT_BETWEEN if across else CUT_IN_SENTENCE)
    boosters = tuple(numbers[name] for name in rule.boosted_by if name in numbers)
    longest = max((extents.get(booster, 0) for booster in boosters), default=0)
    return _Pair(
        first=first,
        second=second,
        near=1 << first | 1 << second,
        needs=_bits(rule.needs, numbers),
        boosters=boosters,
        boosted_by=_bits(rule.boosted_by, numbers),
        within=within,
        boost_within=within + rule.boost_within + longest + CUT_BETWEEN,
        across=across,
        points=_most(rule.weight),
        weak_points=rule.weight * relevance.UNBOOSTED,
    )


def _met(pair: _Pair, places: Mapping[int, Sequence[int]], border: int) -> list[int]:
    """Places of the first concept that have the second near them."""
    others = places[pair.second]
    return [
        place
        for place in places[pair.first]
        if _near(place, others, pair.within, border if pair.across else 0)
    ]


def _is_boosted(pair: _Pair, met: Sequence[int], places: Mapping[int, Sequence[int]], border: int) -> bool:
    return any(
        _near(place, places[booster], pair.boost_within, border)
        for booster in pair.boosters
        if booster in places
        for place in met
    )


def _near(place: int, others: Sequence[int], within: int, border: int) -> bool:
    """Whether one of the other places, in order and at least one, is near enough."""
    if place < border or others[0] < border:
        return True
    next_one = bisect_left(others, place - within)
    return next_one < len(others) and others[next_one] <= place + within
