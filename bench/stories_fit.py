"""The weights of the likeness model, fitted on the labelled stream and the demo's newsroom.

Logistic regression with a ridge, by Newton's method. The pairs of the stream are taken three times, with rarity
reckoned on all hits, on sixty and on thirty, as a database knows them at different ages. How well such a model does on
events that it was not fitted on, cross-validation tells.
"""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from statistics import fmean
from typing import TYPE_CHECKING

import numpy as np

from tests.gate.stream import replay
from watcher.demo.newsroom import read_newsroom
from watcher.examine import judge
from watcher.model import Article, Grouped
from watcher.pipeline.stories import assign
from watcher.pipeline.stories_likeness import Model, Profiled, Rarity, Signs, signs

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable

    from watcher.model import Traits

_RIDGE = 3.0
_STEPS = 25
_DEMO_NOW = datetime(2023, 7, 1, tzinfo=UTC)
"""Any time; only the hours between the articles matter."""

_DIRECTION = Signs(*[1] * len(Signs._fields))._replace(
    other_acts=-1, other_towns=-1, days=-1, one_language=-1
)
"""Which way each sign may point: what is shared never speaks against one event, distance never for it."""

Example = tuple[Signs, bool]


@cache
def demo() -> list[tuple[str, Traits]]:
    """Events and traits of the newsroom's news."""
    standard, _ = replay.shipped()
    newsroom = read_newsroom()
    found = []
    for outlet in newsroom.outlets:
        for told in outlet.articles:
            if told not in newsroom.news:
                continue
            article = Article(
                url=f"https://{outlet.host}/{told.slug}",
                title=told.title,
                text="\n".join(told.paragraphs),
                description=told.description,
                language=outlet.language,
                published=_DEMO_NOW - timedelta(hours=told.hours_ago),
            )
            (verdict,) = judge((standard,), article, _DEMO_NOW)
            if verdict.traits is not None:
                found.append((told.event, verdict.traits))
    return found


@cache
def labelled() -> list[tuple[str, Traits]]:
    """Events and traits of the labelled stream."""
    verdicts = replay.judged(replay.read_stream("labelled"))
    return [(told.event, verdict.traits) for told, verdict in verdicts if verdict.traits is not None]


def examples(told: list[tuple[str, Traits]], among: int | None) -> list[Example]:
    """Every pair, with rarity as so many hits have it."""
    dice = random.Random(among or 0)  # noqa: S311 -- draws a sample, no secret
    rarity = Rarity(traits for _, traits in (dice.sample(told, among) if among else told))
    profiled = [(event, Profiled(traits)) for event, traits in told]
    return [
        (signs(one, other, rarity), event == its)
        for (event, one), (its, other) in itertools.combinations(profiled, 2)
    ]


def fit(held_out: Collection[str] = ()) -> Model:
    """The model, from all events but those held out."""
    stream = [(event, traits) for event, traits in labelled() if event not in held_out]
    pairs = [*examples(demo(), None), *(pair for size in (None, 60, 30) for pair in examples(stream, size))]
    chosen = list(range(len(Signs._fields)))
    while True:
        weights, bias = _fitted([([pair[0][k] for k in chosen], pair[1]) for pair in pairs])
        wrong = {k for k, weight in zip(chosen, weights, strict=True) if weight * _DIRECTION[k] < 0}
        if not wrong:
            whole = dict(zip(chosen, weights, strict=True))
            return Model(Signs(*(whole.get(k, 0.0) for k in range(len(Signs._fields)))), bias)
        chosen = [k for k in chosen if k not in wrong]


def cross_validated(groups: int = 5) -> dict[str, tuple[float, float]]:
    """B-cubed precision and recall by order, each event grouped by a model that was fitted without it.

    The whole stream is grouped, so that events are as easily mixed up as in earnest; only the held-out ones count.
    """
    stream = sorted(labelled(), key=lambda told: told[1].published)
    events = sorted({event for event, _ in stream})
    random.Random(7).shuffle(events)  # noqa: S311 -- draws groups, no secret
    scores: dict[str, list[tuple[float, float]]] = {order: [] for order in replay.ORDERS}
    for group in range(groups):
        held_out = set(events[group::groups])
        model = fit(held_out)
        for order, found in scores.items():
            placed = _grouped(stream, order, model)
            found.extend(replay.shares(placed, held_out))
    return {
        order: (fmean(p for p, _ in found), fmean(r for _, r in found)) for order, found in scores.items()
    }


def _grouped(stream: list[tuple[str, Traits]], order: str, model: Model) -> list[tuple[Hashable, Hashable]]:
    """Event and story of each hit, stories being open as long as the shipped configuration has it."""
    _, window = replay.shipped()
    arriving = list(enumerate(stream))
    if order != "arrival":
        random.Random(int(order.split()[1])).shuffle(arriving)  # noqa: S311 -- draws an order, no secret
    known: list[tuple[int, Grouped]] = []
    for n, (_, traits) in arriving:
        touched = {one.story for _, one in known if one.traits.published >= traits.published - window}
        recent = [one for _, one in known if order != "arrival" or one.story in touched]
        found = assign(traits, recent, model)
        gone = {younger for younger, _ in found.merges}
        known = [(k, replace(one, story=found.story) if one.story in gone else one) for k, one in known]
        known.append((n, Grouped(found.story or f"s{n}", traits)))
    return [(stream[n][0], one.story) for n, one in known]


def _fitted(pairs: list[tuple[list[float], bool]]) -> tuple[list[float], float]:
    """Weights and bias of a logistic regression with a ridge."""
    signed = np.array([x for x, _ in pairs])
    same = np.array([float(y) for _, y in pairs])
    means, spreads = signed.mean(axis=0), signed.std(axis=0)
    spreads[spreads == 0] = 1.0
    rows = np.column_stack([(signed - means) / spreads, np.ones(len(signed))])
    ridge = np.append(np.full(signed.shape[1], _RIDGE), 1e-9)
    weights = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        p = 1.0 / (1.0 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (p - same) + ridge * weights
        bend = (rows * (p * (1.0 - p))[:, None]).T @ rows + np.diag(ridge)
        weights -= np.linalg.solve(bend, slope)
    scaled = weights[:-1] / spreads
    return [float(w) for w in scaled], float(weights[-1] - scaled @ means)
