"""What two hits have in common, and what holds them apart. Part of ``stories``.

Signs that survive translation: the rarest things that both leads name, acts, numbers, towns, states, and the time
between. The best evidence counts, not the mean: a long report shares little of what it says with a short one. What they
amount to, ``stories_likeness`` says.
"""

from __future__ import annotations

import math
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from watcher.pipeline.stories_names import fold

if TYPE_CHECKING:
    from watcher.model import Traits
    from watcher.pipeline.stories_rarity import Rarity

_SPARSE = 5
"""Names, places and numbers that a lead counts as telling at least: to tell nothing is no sign of one event."""
_SOON = 2.0
"""Days after which that both speak of an act counts for a third."""
_LONG = 45.0
"""Days after which an event is told anew: what is farther apart is seldom one, whoever is named."""
_WANING = 3.0
"""Days beyond those that count as much as the first ones. Set by hand: no pair in the fit lies so far apart, and in six
weeks more nothing but a person's correction should bind two reports."""
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
    further: float
    """Logarithm of what the others amount to: many common ones may say as much as a rare one."""
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
    things: float
    """Weight of the things that both leads speak of."""
    all_things: float
    """Cosine over the things that they speak of anywhere."""
    days: float
    """Logarithm of the days between them; after six weeks each further ``_WANING`` of them count as the first do."""
    lasting: float
    """``name`` times the logarithm of the days, up to six weeks: what else two articles share fades, but whose name
    comes up again is told of again."""
    second_lasting: float
    """The same of ``second_name``."""
    one_language: float
    """1 when both write names with capitals and in one language."""


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
        "lead_things",
        "main",
        "names",
        "numbers",
        "opening_acts",
        "people",
        "placed",
        "things",
        "where",
    )

    def __init__(self, traits: Traits) -> None:
        kinds: dict[str, set[str]] = {kind: set() for kind in "wnmpcakht"}
        for feature in traits.features:
            kinds.setdefault(feature[0], set()).add(feature)
        parts = frozenset(chain.from_iterable(map(_parts, kinds["p"] | kinds["c"])))
        self.names = frozenset(kinds["m"] | {stem for stem in kinds["w"] if stem[2 : 2 + _PART] not in parts})
        self.lead = traits.lead.difference(kinds["a"], kinds["k"], kinds["c"], kinds["h"], kinds["t"])
        self.people = frozenset(map(_as_name, kinds["h"]))
        self.lead_people = frozenset(map(_as_name, kinds["h"] & traits.lead))
        self.lead_states = traits.lead & kinds["c"]
        self.things = frozenset(kinds["t"])
        self.lead_things = traits.lead & kinds["t"]
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
        further=math.log1p(math.fsum(lead[2:])),
        state=float(state),
        leads=math.log1p(
            max(_SPARSE, min(len(a.lead) + len(a.lead_states), len(b.lead) + len(b.lead_states)))
        ),
        nothing=float(not lead and not state),
        name=name,
        second_name=second_name,
        acts=_cosine(a.acts, b.acts, rarity) * math.exp(-days / _SOON),
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
        things=math.sqrt(rarity.weight(a.lead_things & b.lead_things)),
        all_things=_cosine(a.things, b.things, rarity),
        days=math.log1p(days) + max(0.0, days - _LONG) / _WANING,
        lasting=name * math.log1p(min(days, _LONG)),
        second_lasting=second_name * math.log1p(min(days, _LONG)),
        one_language=float(a.language == b.language not in _UNCAPITALISED),
    )


def _cosine(a: frozenset[str], b: frozenset[str], rarity: Rarity) -> float:
    shared = rarity.weight(a & b)
    return shared / math.sqrt(rarity.weight(a) * rarity.weight(b)) if shared else 0.0
