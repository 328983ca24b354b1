"""How much one person may ask."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.patience import Patience


@given(
    st.lists(st.tuples(st.integers(1, 5), st.floats(0, 30)), max_size=200),
    st.integers(1, 10),
)
def test_nobody_is_answered_more_than_the_limit_allows(questions, each):
    """Whatever the order: at most the bucket, and what has flowed into it since."""
    patience = Patience(each=each, together=10_000)
    answered: dict[int, int] = {}
    now = 0.0
    for person, wait in questions:
        now += wait
        answered[person] = answered.get(person, 0) + patience.allows(person, now)
        assert answered[person] <= each + now * each / 60 + 1e-6


def test_all_together_have_a_limit_too():
    """Many people at once do not keep the machine from its work."""
    patience = Patience(each=10, together=60)
    assert sum(patience.allows(person, 0.0) for person in range(1_000)) == 60
    assert sum(patience.allows(person, 30.0) for person in range(2_000, 3_000)) == 30


def test_what_is_remembered_is_bounded():
    """A flood of accounts fills no memory."""
    patience = Patience(each=1, together=10**9, most=100)
    for person in range(10_000):
        patience.allows(person, 0.0)
        patience.allows(person, 0.0)
        patience.warn(person)
    assert len(patience._people) == len(patience._warned) == 100


def test_the_warning_comes_once_until_a_question_is_answered_again():
    """Silence is the better answer to noise."""
    patience = Patience(each=1, together=100)
    assert patience.allows(7, 0.0)
    assert not patience.allows(7, 0.0)
    assert patience.warn(7)
    assert not patience.warn(7)
    assert patience.allows(7, 60.0)
    assert not patience.allows(7, 60.0)
    assert patience.warn(7)


def test_a_clock_that_is_set_back_takes_nothing_away():
    """Nor does it give anything."""
    patience = Patience(each=2, together=100)
    assert patience.allows(7, 100.0)
    assert patience.allows(7, 50.0)
    assert not patience.allows(7, 50.0)
