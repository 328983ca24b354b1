"""When a permanent redirect is believed."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import NOON
from watcher.model import Redirect
from watcher.pipeline.moving import believed, sighted

OLD, NEW, OTHER = "https://a.example/feed", "https://b.example/feed", "https://c.example/feed"


def polls(*targets_and_hours, url=OLD):
    """The sighting after polls that led to these targets at these hours, and whether it is believed."""
    seen, now = Redirect(), NOON
    for target, hours in targets_and_hours:
        now = NOON + timedelta(hours=hours)
        seen = sighted(seen, target, url=url, now=now)
    return seen, believed(seen, now)


def test_the_same_target_three_times_over_a_day_is_believed():
    """And neither twice over a day nor often within one."""
    assert polls((NEW, 0), (NEW, 12), (NEW, 24))[1]
    assert not polls((NEW, 0), (NEW, 24))[1]
    assert not polls(*((NEW, hour) for hour in range(24)))[1]


def test_one_forged_answer_changes_nothing():
    """Another target, or none, starts the count anew."""
    assert not polls((NEW, 0), (NEW, 12), (OTHER, 24))[1]
    assert not polls((NEW, 0), (NEW, 12), ("", 18), (NEW, 24))[1]
    assert polls((NEW, 0), (NEW, 12), ("", 18), (NEW, 24), (NEW, 36), (NEW, 48))[1]


def test_nothing_leads_from_https_to_http():
    """However often it is said; the other way is welcome."""
    assert polls(*(("http://b.example/feed", 12 * n) for n in range(9))) == (Redirect(), False)
    assert polls(*((OLD, 12 * n) for n in range(3)), url="http://a.example/feed")[1]


def test_a_redirect_to_the_same_address_is_none():
    """Some servers send one."""
    assert polls((OLD, 0), (OLD, 24), (OLD, 48)) == (Redirect(), False)


@given(st.lists(st.tuples(st.sampled_from(["", NEW, OTHER]), st.integers(0, 30)), max_size=30))
def test_whatever_is_believed_was_named_by_the_last_three_polls_over_a_day(steps):
    """The rule itself, from outside."""
    hours, history, seen, now = 0, [], Redirect(), NOON
    for target, more in steps:
        hours += more
        now = NOON + timedelta(hours=hours)
        seen = sighted(seen, target, url=OLD, now=now)
        history.append((target, now))
    run = []
    for target, when in reversed(history):
        if not target or target != history[-1][0]:
            break
        run.append(when)
    expected = len(run) >= 3 and run[0] - run[-1] >= timedelta(hours=24)
    assert believed(seen, now) == expected
