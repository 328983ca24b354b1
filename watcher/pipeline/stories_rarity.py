"""How much a name, a town or a number tells: the less, the more events have it. Part of ``stories``.

Knows what is common in the news of this affair (``stories_common``) and in the stories at hand.
"""

from __future__ import annotations

import math
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from watcher.pipeline.stories_common import COUNTED, EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from watcher.model import Traits

_PRIOR = 30
"""Stories that are assumed seen beside those at hand and those that common things were counted in."""
_HERE = 0.3
"""What a further story at hand counts: it may be a part of the same one that has not been recognised yet."""
_LEAST = 0.02


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
