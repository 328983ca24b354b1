"""The weights of the likeness model, fitted on the labelled streams and the demo's newsroom.

Logistic regression with a ridge, by Newton's method. Each season of the stream is the work of other authors and counts
as much as every other, however many articles it has; how common a thing is, a season's pairs are told by the other
seasons, as a database that never saw these events would be. How well such a model does on authors whom it was not
fitted on, cross-validation tells.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tests.gate.stream import replay
from watcher.demo.newsroom import read_newsroom
from watcher.examine import judge
from watcher.model import Article, Grouped
from watcher.pipeline.stories import assign
from watcher.pipeline.stories_likeness import Model
from watcher.pipeline.stories_rarity import Rarity
from watcher.pipeline.stories_signs import Signs, profiled, signs

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from watcher.model import Traits

_RIDGE = 30.0
_STEPS = 25
_NEAR = 45
"""Days; pairs farther apart are left out: no story is open that long without a report."""
_MASS, _DEMO_MASS = 4000.0, 4000.0
"""What the pairs of a season count together, and those of the demo, which has four events."""
_DEMO_NOW = datetime(2023, 7, 1, tzinfo=UTC)
"""Any time; only the hours between the articles matter."""
_TOLD_OFTEN = 2
"""Events from which a thing is common."""

_DIRECTION = Signs(*[1] * len(Signs._fields))._replace(
    leads=-1, nothing=-1, other_acts=-1, elsewhere=-1, other_towns=-1, strangers=-1, days=-1, one_language=-1
)
"""Which way each sign may point: what is shared never speaks against one event, distance never for it."""

Told = list[tuple[str, "Traits"]]
"""Events and traits of articles."""


@cache
def demo() -> Told:
    """The newsroom's news."""
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
                found.append((f"demo {told.event}", verdict.traits))
    return found


@cache
def seasons() -> dict[str, Told]:
    """The labelled stream by season, which is by author, and the demo."""
    found: dict[str, Told] = {}
    for season, stream in replay.seasons(replay.read_stream("labelled")).items():
        judged = replay.judged(stream)
        found[season] = [(told.event, v.traits) for told, v in judged if v.traits is not None]
    return {**found, "demo": demo()}


def common(seasons_told: Iterable[Told]) -> tuple[dict[str, int], int]:
    """In how many events each thing is told that is told in several, and how many events there are."""
    events: dict[str, set[str]] = defaultdict(set)
    for event, traits in itertools.chain.from_iterable(seasons_told):
        events[event].update(feature for feature in traits.features if not feature.startswith("h:"))
    counts = Counter(itertools.chain.from_iterable(events.values()))
    return {feature: n for feature, n in sorted(counts.items()) if n >= _TOLD_OFTEN}, len(events)


def examples(season: str, without: str = "") -> list[tuple[Signs, bool]]:
    """Every pair of a season, things being as common as the others have it."""
    told = seasons()[season]
    counted = common(them for name, them in seasons().items() if name not in {season, without})
    stories: dict[str, list[Traits]] = defaultdict(list)
    for event, traits in told:
        stories[event].append(traits)
    rarity = Rarity(stories.values(), *counted)
    profiles = [(event, profiled(traits)) for event, traits in told]
    return [
        (signs(one, other, rarity), event == its)
        for (event, one), (its, other) in itertools.combinations(profiles, 2)
        if abs(one.day - other.day) <= _NEAR
    ]


def fit(without: str = "") -> Model:
    """The model, from all seasons but one that is held out."""
    found = {season: examples(season, without) for season in seasons() if season != without}
    mass = {
        season: (_DEMO_MASS if season == "demo" else _MASS) / len(pairs) for season, pairs in found.items()
    }
    rows = [(pair, same, mass[season]) for season, pairs in found.items() for pair, same in pairs]
    chosen = list(range(len(Signs._fields)))
    while True:
        weights, bias = _fitted([([pair[k] for k in chosen], same, worth) for pair, same, worth in rows])
        wrong = {k for k, weight in zip(chosen, weights, strict=True) if weight * _DIRECTION[k] < 0}
        if not wrong:
            whole = dict(zip(chosen, weights, strict=True))
            return Model(Signs(*(whole.get(k, 0.0) for k in range(len(Signs._fields)))), bias)
        chosen = [k for k in chosen if k not in wrong]


def cross_validated() -> dict[tuple[str, str], tuple[float, float]]:
    """B-cubed precision and recall by season and order, each grouped by what its authors had no part in."""
    found = {}
    beside = {told.event for told in replay.read_stream("labelled") if told.beside}
    for season, told in seasons().items():
        if season == "demo":
            continue
        model = fit(season)
        counted = common(them for name, them in seasons().items() if name != season)
        ordered = sorted(told, key=lambda one: one[1].published)
        for order in replay.ORDERS:
            pairs = _grouped(ordered, order, model, counted)
            found[season, order] = replay.b_cubed(pairs, {event for event, _ in pairs} - beside)
    return found


def _grouped(
    stream: Told, order: str, model: Model, counted: tuple[dict[str, int], int]
) -> list[tuple[Hashable, Hashable]]:
    """Event and story of each hit, stories being open as long as the shipped configuration has it."""
    _, window = replay.shipped()
    arriving = list(enumerate(stream))
    if order != "arrival":
        random.Random(int(order.split()[1])).shuffle(arriving)  # noqa: S311 -- draws an order, no secret
    known: list[tuple[int, Grouped]] = []
    for n, (_, traits) in arriving:
        touched = {one.story for _, one in known if one.traits.published >= traits.published - window}
        recent = [one for _, one in known if order != "arrival" or one.story in touched]
        found = assign(traits, recent, model, counted)
        gone = {younger for younger, _ in found.merges}
        known = [(k, replace(one, story=found.story) if one.story in gone else one) for k, one in known]
        known.append((n, Grouped(found.story or f"s{n}", traits)))
    return [(stream[n][0], one.story) for n, one in known]


def _fitted(pairs: list[tuple[list[float], bool, float]]) -> tuple[list[float], float]:
    """Weights and bias of a logistic regression with a ridge; each pair has a worth of its own."""
    signed = np.array([x for x, _, _ in pairs])
    same = np.array([float(y) for _, y, _ in pairs])
    worth = np.array([w for _, _, w in pairs])
    means = np.average(signed, axis=0, weights=worth)
    spreads = np.sqrt(np.average((signed - means) ** 2, axis=0, weights=worth))
    spreads[spreads == 0] = 1.0
    rows = np.column_stack([(signed - means) / spreads, np.ones(len(signed))])
    ridge = np.append(np.full(signed.shape[1], _RIDGE), 1e-9)
    weights = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        p = 1.0 / (1.0 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (worth * (p - same)) + ridge * weights
        bend = (rows * (worth * p * (1.0 - p))[:, None]).T @ rows + np.diag(ridge)
        weights -= np.linalg.solve(bend, slope)
    scaled = weights[:-1] / spreads
    return [float(w) for w in scaled], float(weights[-1] - scaled @ means)
