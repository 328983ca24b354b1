"""How likely two hits tell of one event. Part of ``stories``.

A logistic model over what they have in common (``stories_signs``). The weights were fitted by
``python -m bench.stories --fit`` on the labelled streams and the demo's newsroom.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from watcher.pipeline.stories_signs import Signs, signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Traits
    from watcher.pipeline.stories_rarity import Rarity
    from watcher.pipeline.stories_signs import Profiled

WEIGHTS = Signs(
    rarest=3.06,
    second=1.04,
    further=2.09,
    state=0.94,
    leads=-3.11,
    nothing=-1.11,
    name=1.58,
    second_name=0.33,
    acts=0.95,
    other_acts=-0.96,
    numbers=3.69,
    counts=3.68,
    elsewhere=-1.42,
    other_towns=-1.01,
    strangers=-1.67,
    things=3.79,
    all_things=3.44,
    days=-0.29,
    lasting=0.33,
    second_lasting=0.42,
    one_language=-1.78,
)
BIAS = 2.09


class Model(NamedTuple):
    """What the signs count for."""

    weights: Signs
    bias: float


SHIPPED = Model(WEIGHTS, BIAS)


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
