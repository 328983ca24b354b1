"""The weights of the likeness model, fitted on the labelled stream and the demo's newsroom.

Logistic regression with a ridge, by Newton's method. The pairs of the stream are taken three times, with rarity
reckoned on all hits, on sixty and on thirty, as a database knows them at different ages.
"""

from __future__ import annotations

import itertools
import math
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.gate.stream import replay
from watcher.demo.newsroom import read_newsroom
from watcher.examine import judge
from watcher.model import Article
from watcher.pipeline.stories_likeness import Profiled, Rarity, Signs, signs

if TYPE_CHECKING:
    from watcher.model import Traits

_RIDGE = 3.0
_STEPS = 25
_DEMO_NOW = datetime(2023, 7, 1, tzinfo=UTC)
"""Any time; only the hours between the articles matter."""

Example = tuple[Signs, bool]


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


def fit() -> tuple[Signs, float]:
    """Weights and bias."""
    stream = labelled()
    pairs = [*examples(demo(), None), *(pair for size in (None, 60, 30) for pair in examples(stream, size))]
    width = len(Signs._fields)
    means = [math.fsum(pair[0][k] for pair in pairs) / len(pairs) for k in range(width)]
    spreads = [
        math.sqrt(math.fsum((pair[0][k] - means[k]) ** 2 for pair in pairs) / len(pairs)) or 1.0
        for k in range(width)
    ]
    rows = [([(v - m) / s for v, m, s in zip(x, means, spreads, strict=True)] + [1.0], y) for x, y in pairs]
    weights = [0.0] * (width + 1)
    for _ in range(_STEPS):
        weights = [w - step for w, step in zip(weights, _newton(rows, weights), strict=True)]
    scaled = [w / s for w, s in zip(weights[:width], spreads, strict=True)]
    return Signs(*scaled), weights[width] - math.fsum(w * m for w, m in zip(scaled, means, strict=True))


def _newton(rows: list[tuple[list[float], bool]], weights: list[float]) -> list[float]:
    """One step towards the best weights."""
    width = len(weights)
    ridge = [_RIDGE] * (width - 1) + [1e-9]
    slope = [r * w for r, w in zip(ridge, weights, strict=True)]
    bend = [[ridge[i] if i == j else 0.0 for j in range(width)] for i in range(width)]
    for x, y in rows:
        p = 1.0 / (1.0 + math.exp(-_dot(weights, x)))
        for i, value in enumerate(x):
            slope[i] += value * (p - y)
            scaled = value * p * (1.0 - p)
            if scaled:
                line = bend[i]
                for j in range(i + 1):
                    line[j] += scaled * x[j]
    for i in range(width):
        for j in range(i):
            bend[j][i] = bend[i][j]
    return _solve(bend, slope)


def _dot(left: list[float], right: list[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss, with the largest pivot."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for k in range(size):
        _, pivot = max((abs(rows[i][k]), i) for i in range(k, size))
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for i in range(k + 1, size):
            factor = rows[i][k] / rows[k][k]
            rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k], strict=True)]
    found = [0.0] * size
    for k in reversed(range(size)):
        found[k] = (rows[k][size] - _dot(rows[k][k + 1 : size], found[k + 1 :])) / rows[k][k]
    return found
