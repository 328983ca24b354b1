"""How likely two hits tell of one event. Part of ``stories``.

A logistic model over thirteen signs, most of which survive translation: names, acts, numbers, countries,
towns, capitalised stems, CJK runs, and the time between. Each shared thing counts by its rarity among the recent hits.
The weights were fitted by ``python -m bench.stories --fit`` on the labelled stream and the demo's newsroom.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from watcher.model import Traits

_PRIOR = 30
"""Hits that are assumed seen before the first one, so that rarity means something in an empty database."""
_COMMON = {"m": 8, "a": 8, "k": 4}
"""Of these, how many are assumed to have a given person, place, organisation, act of the lexicon or small number."""
_PLACELESS = 0.6
"""What two reports are taken to share in countries when one of them names none."""
_LEAST = 0.05
_UNCAPITALISED = frozenset({"zh", "ja", "ko", "ar", "fa", "he", "th", "ka"})
"""Languages whose names no capital shows."""


class Signs(NamedTuple):
    """What two hits have in common, and what holds them apart."""

    mentions: float
    """Cosine over people, places and organisations."""
    acts: float
    """Cosine over the acts that they speak of."""
    other_acts: float
    """1 when each opens with acts, and none is the other's."""
    numbers: float
    """Weight of shared numbers from 20 on."""
    counts: float
    """Weight of shared numbers up to 20, in words or figures."""
    stems: float
    """Cosine over capitalised stems; 0 across languages, where the rest says nothing."""
    stems_abroad: float
    """Weight of shared stems across languages."""
    runs: float
    """Cosine over runs of CJK characters."""
    countries: float
    """Cosine over countries by how often each is named."""
    towns: float
    """The same for towns; 0 when one names none."""
    other_towns: float
    """1 when each names towns that the other does not."""
    days: float
    """Logarithm of the days between them."""
    one_language: float
    """1 when both write names with capitals and in one language."""


WEIGHTS = Signs(
    mentions=3.29,
    acts=1.75,
    other_acts=-1.72,
    numbers=5.73,
    counts=5.45,
    stems=7.75,
    stems_abroad=1.78,
    runs=1.95,
    countries=4.19,
    towns=1.01,
    other_towns=-2.49,
    days=-2.33,
    one_language=-1.77,
)
BIAS = -3.88


class Model(NamedTuple):
    """What the signs count for."""

    weights: Signs
    bias: float


SHIPPED = Model(WEIGHTS, BIAS)


class Rarity:
    """How much a feature tells among the hits at hand: 0 for what all have, towards 1 for what one has."""

    def __init__(self, everyone: Iterable[Traits]) -> None:
        features = [traits.features for traits in everyone]
        self._counts = Counter(chain.from_iterable(features))
        self._all = math.log(len(features) + _PRIOR)
        self._known: dict[str, float] = {}

    def of(self, feature: str) -> float:
        """Between 0.05 and 1."""
        value = self._known.get(feature)
        if value is None:
            count = max(1, self._counts[feature]) + _COMMON.get(feature[0], 0)
            value = self._known[feature] = max(_LEAST, 1.0 - math.log(count) / self._all)
        return value

    def weight(self, features: Iterable[str]) -> float:
        """Of several features: the sum of their squares."""
        return sum(self.of(feature) ** 2 for feature in features)


class Profiled:
    """One hit's traits with what comparing needs of them, reckoned when first asked for."""

    __slots__ = ("acts", "kinds", "places", "towns", "traits", "weights")

    def __init__(self, traits: Traits) -> None:
        self.traits = traits
        self.kinds: dict[str, frozenset[str]] = {}
        self.weights: dict[str, float] = {}
        self.places = dict(traits.places)
        self.towns = dict(traits.towns)
        acts = (f"a:{fact}" for fact, _ in traits.facts)
        self.acts = frozenset(act for act in acts if act in traits.features)

    def kind(self, kind: str) -> frozenset[str]:
        """Its features of one kind."""
        if kind not in self.kinds:
            self.kinds[kind] = frozenset(f for f in self.traits.features if f[0] == kind)
        return self.kinds[kind]

    def weight(self, kind: str, rarity: Rarity) -> float:
        """Of all its features of a kind."""
        if kind not in self.weights:
            self.weights[kind] = rarity.weight(self.kind(kind))
        return self.weights[kind]


def signs(a: Profiled, b: Profiled, rarity: Rarity) -> Signs:
    """What two hits have in common."""
    shared = a.traits.features & b.traits.features
    common = {kind: [f for f in shared if f[0] == kind] for kind in "mankwh"}
    one_language = a.traits.language == b.traits.language not in _UNCAPITALISED
    stems = rarity.weight(common["w"])
    towns = _cosine(a.towns, b.towns) if a.towns and b.towns else 0.0
    days = abs((a.traits.published - b.traits.published).total_seconds()) / 86_400
    return Signs(
        mentions=_share(rarity.weight(common["m"]), a, b, "m", rarity),
        acts=_share(rarity.weight(common["a"]), a, b, "a", rarity),
        other_acts=float(bool(a.acts and b.acts) and a.acts.isdisjoint(b.acts)),
        numbers=math.sqrt(rarity.weight(common["n"])),
        counts=math.sqrt(rarity.weight(common["k"])),
        stems=_share(stems, a, b, "w", rarity) if one_language else 0.0,
        stems_abroad=0.0 if one_language else math.sqrt(stems),
        runs=_share(rarity.weight(common["h"]), a, b, "h", rarity),
        countries=_cosine(a.places, b.places) if a.places and b.places else _PLACELESS,
        towns=towns,
        other_towns=1.0 - towns if a.towns and b.towns else 0.0,
        days=math.log1p(days),
        one_language=float(one_language),
    )


def likeness(a: Profiled, b: Profiled, rarity: Rarity, model: Model = SHIPPED) -> float:
    """The probability that two hits tell of one event, as the labelled streams have it."""
    return probability(signs(a, b, rarity), model)


def probability(found: Signs, model: Model = SHIPPED) -> float:
    """What the signs amount to."""
    total = model.bias + sum(weight * sign for weight, sign in zip(model.weights, found, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def hopeless(a: Traits, b: Traits) -> bool:
    """Whether two hits speak of different countries only and share too little to be worth comparing in full."""
    if not a.places or not b.places or not {c for c, _ in a.places}.isdisjoint(c for c, _ in b.places):
        return False
    shared = a.features & b.features
    return len(shared) < _WORTH or sum(feature[0] in "nwh" for feature in shared) < _WORTH


_WORTH = 6
"""Shared numbers, stems and runs below which reports of different countries are taken for different events: of 30,986
such pairs of the labelled stream 17 are of one event."""


def shared_words(a: Traits, b: Traits, rarity: Rarity, most: int = 5) -> str:
    """What two hits share, rarest first, for people to read."""
    rarest = sorted(a.features & b.features, key=lambda feature: (-rarity.of(feature), feature))[:most]
    return ", ".join(feature[2:].removeprefix("act-") for feature in rarest)


def _share(common: float, a: Profiled, b: Profiled, kind: str, rarity: Rarity) -> float:
    return common / math.sqrt(a.weight(kind, rarity) * b.weight(kind, rarity)) if common else 0.0


def _cosine(left: Mapping[str, int], right: Mapping[str, int]) -> float:
    both = sum(left[name] * right[name] for name in left.keys() & right.keys())
    if not both:
        return 0.0
    return both / math.sqrt(_squares(left.values()) * _squares(right.values()))


def _squares(values: Iterable[int]) -> int:
    return sum(value * value for value in values)


def together(values: Sequence[float]) -> float:
    """How alike a story is, by the likeness to each of its members.

    The root of the mean square, so that a member who tells the same in the same words counts more than one in a far
    language; and one doubtful member more, so that a single one has to be liker than many.
    """
    if not values:
        return 0.0
    count = len(values)
    square = math.fsum(value * value for value in values) / count
    return (math.sqrt(square) * count + _DOUBTFUL) / (count + 1)


_DOUBTFUL = 0.25
