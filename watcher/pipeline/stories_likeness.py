"""How likely two hits tell of one event. Part of ``stories``.

A logistic model over eighteen signs, which survive translation: the rarest things that both leads name, acts, numbers,
towns, states, and the time between. The best evidence counts, not the mean: a long report shares little of what it says
with a short one. The weights were fitted by ``python -m bench.stories --fit`` on the labelled streams and the demo's
newsroom.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from watcher.pipeline.stories_common import COUNTED, EVENTS
from watcher.pipeline.stories_names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from watcher.model import Traits

_PRIOR = 30
"""Stories that are assumed seen beside those at hand and those that common things were counted in."""
_HERE = 0.3
"""What a further story at hand counts: it may be a part of the same one that has not been recognised yet."""
_LEAST = 0.02
_SPARSE = 5
"""Names, places and numbers that a lead counts as telling at least: to tell nothing is no sign of one event."""
_SOON = 2.0
"""Days after which that both speak of an act counts for a third."""
_LONG = 45.0
"""Days after which an event is told anew: what is farther apart is seldom one, whoever is named."""
_UNCAPITALISED = frozenset({"zh", "ja", "ko", "ar", "fa", "he", "th", "ka", "hi", "bn", "ur"})
"""Languages whose names no capital shows."""
_IN_HAN = frozenset({"zh", "ja"})
"""Those among them that write a Chinese name in letters from which its spelling elsewhere is known."""
_PART = 4
"""Letters by which a capitalised word is known for a part of a place's name."""


class Signs(NamedTuple):
    """What two hits have in common, and what holds them apart."""

    rarest: float
    """The rarest name, town or number that both leads tell."""
    second: float
    """The next one, which may be the same thing in another way: a name as the lexicon has it and as it is written."""
    state: float
    """1 when both leads name one state or town, or one names no place and is about the other's state. However rare a
    state is in the news, it is large: it says less than a town."""
    leads: float
    """Logarithm of the names, places and numbers in the shorter lead: who tells much shares something by chance."""
    nothing: float
    """1 when their leads share no name, town, number or state."""
    name: float
    """The rarest name of a person or body in one's lead that stands anywhere in the other."""
    second_name: float
    """The next one: of a surname and a given name one may be common."""
    acts: float
    """Cosine over the acts that they speak of, fading with the days between."""
    other_acts: float
    """1 when each opens with acts, and none is the other's."""
    numbers: float
    """Weight of shared numbers from 20 on."""
    counts: float
    """Weight of shared numbers up to 20, in words or figures."""
    elsewhere: float
    """1 when neither names the country that the other names most."""
    other_towns: float
    """1 when both headlines name towns, and one's are not in the other's lead."""
    strangers: float
    """1 when both leads name persons with Chinese names, and nobody of one's lead is anywhere in the other."""
    days: float
    """Logarithm of the days between them; after six weeks each further week counts as much as the first days do."""
    lasting: float
    """``name`` times the logarithm of the days, up to six weeks: what else two articles share fades, but whose name
    comes up again is told of again."""
    second_lasting: float
    """The same of ``second_name``."""
    one_language: float
    """1 when both write names with capitals and in one language."""


WEIGHTS = Signs(
    rarest=2.82,
    second=1.68,
    state=1.57,
    leads=-2.45,
    nothing=-1.04,
    name=1.74,
    second_name=1.06,
    acts=2.01,
    other_acts=-0.92,
    numbers=3.45,
    counts=3.23,
    elsewhere=-1.30,
    other_towns=-0.84,
    strangers=-1.66,
    days=-0.43,
    lasting=0.37,
    second_lasting=0.20,
    one_language=-1.39,
)
BIAS = 1.69


class Model(NamedTuple):
    """What the signs count for."""

    weights: Signs
    bias: float


SHIPPED = Model(WEIGHTS, BIAS)


def _read(table: str) -> dict[str, int]:
    """Features of a table in which a number stands before all that were told in so many events."""
    counts: dict[str, int] = {}
    count = 0
    for word in table.split():
        if word.isdigit():
            count = int(word)
        else:
            counts[word] = count
    return counts


COMMON = _read(COUNTED)
_BACKGROUND = dict.fromkeys(("k:11", "n:30", "n:48", "n:53", "n:54", "n:102", "n:110", "n:2022"), 32)
"""Figures of the reports that began the affair: 54 stations, then 102 in 53 countries, 11 of them in Italy. Any article
may end with them, more than in the labelled streams, so they count as told in a quarter of all events. Set after the
fit."""


class Rarity:
    """How much a feature tells: 0 for what all stories have, towards 1 for what one has.

    Counted in the stories at hand and, because these may be few, in those of the labelled streams (``common``). A name
    that ten outlets print of one event is as rare as one that a single outlet does.
    """

    def __init__(
        self,
        stories: Iterable[Iterable[Traits]],
        common: Mapping[str, int] = COMMON,
        events: int = EVENTS,
    ) -> None:
        told = [frozenset(chain.from_iterable(traits.features for traits in story)) for story in stories]
        self._counts = Counter(chain.from_iterable(told))
        self._common = common
        self._all = math.log(len(told) + events + _PRIOR)
        self._known: dict[str, float] = {}
        self._weights: dict[frozenset[str], float] = {}

    def of(self, feature: str) -> float:
        """Between 0.02 and 1."""
        value = self._known.get(feature)
        if value is None:
            further = max(0, self._counts[feature] - 1)
            count = 1 + _HERE * further + max(self._common.get(feature, 0), _BACKGROUND.get(feature, 0))
            value = self._known[feature] = max(_LEAST, 1.0 - math.log(count) / self._all)
        return value

    def weight(self, features: frozenset[str]) -> float:
        """Of several features: the sum of their squares."""
        if not features:
            return 0.0
        value = self._weights.get(features)
        if value is None:
            value = self._weights[features] = math.fsum(self.of(feature) ** 2 for feature in features)
        return value


class Profiled:
    """One hit's traits with what comparing needs of them; ``profiled`` makes them."""

    __slots__ = (
        "acts",
        "countries",
        "counts",
        "day",
        "headline",
        "language",
        "lead",
        "lead_names",
        "lead_people",
        "lead_states",
        "main",
        "names",
        "numbers",
        "opening_acts",
        "people",
        "placed",
        "where",
    )

    def __init__(self, traits: Traits) -> None:
        kinds: dict[str, set[str]] = {kind: set() for kind in "wnmpcakh"}
        for feature in traits.features:
            kinds.setdefault(feature[0], set()).add(feature)
        parts = frozenset(chain.from_iterable(map(_parts, kinds["p"] | kinds["c"])))
        self.names = frozenset(kinds["m"] | {stem for stem in kinds["w"] if stem[2 : 2 + _PART] not in parts})
        self.lead = traits.lead.difference(kinds["a"], kinds["k"], kinds["c"], kinds["h"])
        self.people = frozenset(map(_as_name, kinds["h"]))
        self.lead_people = frozenset(map(_as_name, kinds["h"] & traits.lead))
        self.lead_states = traits.lead & kinds["c"]
        self.headline = traits.headline
        self.lead_names = self.names & traits.lead
        self.acts, self.numbers, self.counts = (frozenset(kinds[kind]) for kind in "ank")
        self.opening_acts = frozenset(f"a:{fact}" for fact, _ in traits.facts) & self.acts
        self.countries = frozenset(country for country, _ in traits.places)
        self.main = max(traits.places, key=lambda place: place[1])[0] if traits.places else ""
        # Facts are acts and people by their ids in small letters, and countries by their codes in capitals.
        self.placed = bool(self.lead_states or any(feature in kinds["p"] for feature in traits.lead))
        self.where = frozenset(fact for fact, _ in traits.facts if fact.isupper()) or frozenset(
            {self.main} - {""}
        )
        self.day = traits.published.timestamp() / 86_400
        self.language = traits.language

    @property
    def shows_people(self) -> bool:
        """Whether a person with a Chinese name would be known in it for the one that others name."""
        return self.language not in _UNCAPITALISED or self.language in _IN_HAN


def _as_name(person: str) -> str:
    """A person's feature as that of the same word where nothing says that it is a person's name."""
    return "w" + person[1:]


@lru_cache(maxsize=6_000)
def profiled(traits: Traits) -> Profiled:
    """Known by the traits, for every new hit is compared with the same recent ones.

    So many are 130 a day for as long as stories are open; were fewer kept than there are, each hit would make all anew.
    """
    return Profiled(traits)


@cache
def _parts(place: str) -> frozenset[str]:
    """The beginnings of the words of a place's name, as capitalised words are folded."""
    return frozenset(fold(part)[:_PART] for part in place[2:].split("-")[1:] if len(part) >= _PART)


def signs(a: Profiled, b: Profiled, rarity: Rarity) -> Signs:
    """What two hits have in common."""
    shared = a.lead & b.lead
    lead = sorted(map(rarity.of, shared), reverse=True)
    names = (a.lead_names & b.names) | (b.lead_names & a.names)
    acts = rarity.weight(a.acts & b.acts)
    if acts:
        acts /= math.sqrt(rarity.weight(a.acts) * rarity.weight(b.acts))
    days = abs(a.day - b.day)
    apart = a.main and b.main and a.main not in b.countries and b.main not in a.countries
    state = (
        not a.lead_states.isdisjoint(b.lead_states)
        or any(feature.startswith("p:") for feature in shared)
        or (not (a.placed and b.placed) and not a.where.isdisjoint(b.where))
    )
    towns = a.headline and b.headline and (a.headline.isdisjoint(b.lead) or b.headline.isdisjoint(a.lead))
    name, second_name, *_ = *sorted(map(rarity.of, names), reverse=True), 0.0, 0.0
    return Signs(
        rarest=lead[0] if lead else 0.0,
        second=lead[1] if len(lead) > 1 else 0.0,
        state=float(state),
        leads=math.log1p(
            max(_SPARSE, min(len(a.lead) + len(a.lead_states), len(b.lead) + len(b.lead_states)))
        ),
        nothing=float(not lead and not state),
        name=name,
        second_name=second_name,
        acts=acts * math.exp(-days / _SOON),
        other_acts=float(
            bool(a.opening_acts and b.opening_acts) and a.opening_acts.isdisjoint(b.opening_acts)
        ),
        numbers=math.sqrt(rarity.weight(a.numbers & b.numbers)),
        counts=math.sqrt(rarity.weight(a.counts & b.counts)),
        elsewhere=float(bool(apart)),
        other_towns=float(bool(towns)),
        strangers=float(
            bool(a.lead_people and b.lead_people)
            and a.lead_people.isdisjoint(b.names)
            and b.lead_people.isdisjoint(a.names)
        ),
        days=math.log1p(days) + max(0.0, days - _LONG) / 7,
        lasting=name * math.log1p(min(days, _LONG)),
        second_lasting=second_name * math.log1p(min(days, _LONG)),
        one_language=float(a.language == b.language not in _UNCAPITALISED),
    )


def likeness(a: Profiled, b: Profiled, rarity: Rarity, model: Model = SHIPPED) -> float:
    """The probability that two hits tell of one event, as the labelled streams have it."""
    return probability(signs(a, b, rarity), model)


def probability(found: Signs, model: Model = SHIPPED) -> float:
    """What the signs amount to."""
    total = model.bias + sum(weight * sign for weight, sign in zip(model.weights, found, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def lowered(value: float, by: float) -> float:
    """A probability after something has spoken against it, in logits."""
    if not 0.0 < value < 1.0:
        return value
    return 1.0 / (1.0 + math.exp(by - math.log(value / (1.0 - value))))


def shared_words(a: Traits, b: Traits, rarity: Rarity, most: int = 5) -> str:
    """What two hits share, rarest first, for people to read.

    Names that the lexicon lacks are counted only: they are compared as stems across scripts, which nobody can read.
    """
    shared = sorted(a.features & b.features, key=lambda feature: (-rarity.of(feature), feature))
    words = [feature[2:].removeprefix("act-") for feature in shared if feature[0] not in "wh"][:most]
    names = sum(feature[0] == "w" for feature in shared)
    if names:
        words.append(f"{names} {'name' if names == 1 else 'names'} written alike")
    return ", ".join(words)


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
