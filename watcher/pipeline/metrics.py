"""How good verdicts are, measured on articles whose right answer is known.

Pure arithmetic on pairs of truth and verdict. It knows no lexicon, no files and no opinion about which figure is good
enough. A figure that would divide by nothing is None: "not measurable", never a flattering 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BINS = 10


@dataclass(frozen=True, slots=True)
class Counts:
    """Right and wrong answers to a yes-or-no question."""

    found: int = 0
    """Yes, and rightly so (true positives)."""
    false_alarms: int = 0
    """Yes, wrongly (false positives)."""
    missed: int = 0
    """No, wrongly (false negatives)."""
    passed: int = 0
    """No, and rightly so (true negatives)."""

    @property
    def precision(self) -> float | None:
        """Share of the answers yes that are right; None without any."""
        return _share(self.found, self.found + self.false_alarms)

    @property
    def recall(self) -> float | None:
        """Share of what should have been found; None when there was nothing to find."""
        return _share(self.found, self.found + self.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall: 2 found / (2 found + false alarms + missed)."""
        return _share(2 * self.found, 2 * self.found + self.false_alarms + self.missed)


@dataclass(frozen=True, slots=True)
class Bin:
    """The articles whose score lies in one tenth of the scale."""

    low: float
    high: float
    """Excluded, but for the last tenth."""
    count: int
    relevant: int
    mean: float | None
    """Of the scores; None for an empty bin."""

    @property
    def share(self) -> float | None:
        """Share of relevant articles; beside ``mean`` it tells whether scores can be read as probabilities."""
        return _share(self.relevant, self.count)


def counts(answers: Iterable[tuple[bool, bool]]) -> Counts:
    """Count pairs of what is true and what was said."""
    cells = {(True, True): 0, (False, True): 0, (True, False): 0, (False, False): 0}
    for truth, said in answers:
        cells[truth, said] += 1
    return Counts(cells[True, True], cells[False, True], cells[True, False], cells[False, False])


def average_precision(scored: Iterable[tuple[float, bool]]) -> float | None:
    """Area under precision over recall, in steps: the sum of (R_n - R_n-1) x P_n over falling thresholds.

    Articles of one score stand or fall together: a tie is one threshold, so that the result does not depend on the
    order of the input. None when nothing is relevant.
    """
    ranked = sorted(scored, key=lambda pair: -pair[0])
    relevant = sum(truth for _, truth in ranked)
    if not relevant:
        return None
    area, seen, found = 0.0, 0, 0
    for _, tied in groupby(ranked, key=lambda pair: pair[0]):
        truths = [truth for _, truth in tied]
        seen += len(truths)
        found += sum(truths)
        area += sum(truths) / relevant * (found / seen)
    return area


def calibration(scored: Sequence[tuple[float, bool]]) -> tuple[Bin, ...]:
    """Ten bins over scores from 0 to 1: [0, 0.1), [0.1, 0.2) ... [0.9, 1]."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for value, truth in scored:
        # Through a rounded product: 0.3 * 10 and the like must not fall a bin short.
        bins[min(int(round(value * BINS, 9)), BINS - 1)].append((value, truth))
    return tuple(
        Bin(
            low=place / BINS,
            high=(place + 1) / BINS,
            count=len(inside),
            relevant=sum(truth for _, truth in inside),
            mean=_share(sum(value for value, _ in inside), len(inside)),
        )
        for place, inside in enumerate(bins)
    )


def distance(label: int, value: float, *, post_at: float, review_at: float) -> float:
    """How far a score lies outside the range that its label asks for; 0 within it.

    Labels: 2 belongs at ``post_at`` or above, 1 between the thresholds, 0 below ``review_at``. A score exactly on the
    threshold above its range counts as wrong, though its distance is nil: it gets the smallest positive number that
    scores, rounded to three places, can be apart.
    """
    step = 0.001
    if label == 2:
        return max(0.0, post_at - value)
    if label == 0:
        return value - review_at + step if value >= review_at else 0.0
    if value >= post_at:
        return value - post_at + step
    return max(0.0, review_at - value)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
