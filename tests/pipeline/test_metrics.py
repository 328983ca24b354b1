"""Figures of merit, against examples worked by hand."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.metrics import Counts, average_precision, calibration, counts, distance

SCORED = st.lists(st.tuples(st.integers(0, 1000).map(lambda n: n / 1000), st.booleans()), max_size=60)


def test_precision_recall_and_f1_of_a_worked_example():
    """Five relevant, four said, three of them rightly: 3/4, 3/5, and 2*3/(2*3+1+2)."""
    found = counts([(True, True)] * 3 + [(False, True)] + [(True, False)] * 2 + [(False, False)] * 4)
    assert found == Counts(found=3, false_alarms=1, missed=2, passed=4)
    assert found.precision == pytest.approx(0.75)
    assert found.recall == pytest.approx(0.6)
    assert found.f1 == pytest.approx(6 / 9)


def test_what_cannot_be_measured_is_no_number():
    """Nothing said has no precision, nothing to find no recall, nothing at all no F1."""
    assert counts([(True, False)]).precision is None
    assert counts([(True, False)]).recall == 0.0
    assert counts([(False, True)]).recall is None
    assert counts([(False, False)]).f1 is None
    assert counts([]) == Counts()


def test_average_precision_of_a_worked_example():
    """Relevant at ranks 1, 3 and 5: (1/1 + 2/3 + 3/5) / 3."""
    scored = [(0.9, True), (0.8, False), (0.7, True), (0.6, False), (0.5, True)]
    assert average_precision(scored) == pytest.approx((1 + 2 / 3 + 3 / 5) / 3)


def test_a_tie_is_one_threshold():
    """Two of one score, one relevant, then the last relevant one: 1/2 * 1/2 + 1/2 * 2/3; order does not matter."""
    expected = 0.5 * 0.5 + 0.5 * (2 / 3)
    assert average_precision([(0.9, True), (0.9, False), (0.1, True)]) == pytest.approx(expected)
    assert average_precision([(0.9, False), (0.1, True), (0.9, True)]) == pytest.approx(expected)


def test_all_in_one_tie_gives_the_share_of_the_relevant():
    """A scorer that cannot tell gets no credit for the order of its input."""
    assert average_precision([(0.5, True), (0.5, True), (0.5, False), (0.5, False)]) == pytest.approx(0.5)
    assert average_precision([(0.5, False)]) is None
    assert average_precision([]) is None


@given(SCORED, st.integers())
def test_average_precision_is_a_share_and_ignores_order(scored, seed):
    """Between nothing and one, whatever the order."""
    shuffled = scored[:]
    random.Random(seed).shuffle(shuffled)
    value = average_precision(scored)
    if value is None:
        assert not any(truth for _, truth in scored)
    else:
        assert 0 < value <= 1 + 1e-9
        assert average_precision(shuffled) == pytest.approx(value)


@given(SCORED)
def test_a_perfect_ranking_has_average_precision_one(scored):
    """Every relevant article above every other."""
    perfect = [
        (value / 2 + (0.5 if truth else 0) + (0.001 if truth else 0), truth) for value, truth in scored
    ]
    if any(truth for _, truth in scored):
        assert average_precision(perfect) == pytest.approx(1.0)


def test_calibration_puts_each_score_into_its_tenth():
    """Borders belong to the upper tenth, 1 to the last; shares and means are those of the inside."""
    bins = calibration([(0.0, False), (0.05, True), (0.1, True), (0.3, False), (0.999, True), (1.0, True)])
    assert [each.count for each in bins] == [2, 1, 0, 1, 0, 0, 0, 0, 0, 2]
    assert bins[0].share == pytest.approx(0.5)
    assert bins[0].mean == pytest.approx(0.025)
    assert (bins[2].share, bins[2].mean) == (None, None)
    assert (bins[9].low, bins[9].high, bins[9].share) == (0.9, 1.0, 1.0)


@given(SCORED)
def test_calibration_loses_nobody(scored):
    """Each article is in one bin, and within its borders."""
    bins = calibration(scored)
    assert sum(each.count for each in bins) == len(scored)
    for value, _ in scored:
        assert sum(each.low <= value < each.high or value == each.high == 1 for each in bins) == 1


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        (2, 0.6, 0.0),
        (2, 0.5, 0.1),
        (2, 0.0, 0.6),
        (1, 0.35, 0.0),
        (1, 0.599, 0.0),
        (1, 0.2, 0.15),
        (1, 0.6, 0.001),
        (0, 0.349, 0.0),
        (0, 0.35, 0.001),
        (0, 1.0, 0.651),
    ],
)
def test_the_distance_of_an_error_is_how_far_it_lies_outside_its_range(label, value, expected):
    """And whatever is decided wrongly has one above zero."""
    assert distance(label, value, post_at=0.6, review_at=0.35) == pytest.approx(expected)
