"""The benches of growth and of the idle service, in small."""

from __future__ import annotations

import os
import random
from datetime import timedelta

import pytest

from bench.growth import judged
from bench.growth_build import build, lend
from bench.growth_subject import questions
from bench.idle import family, held, spent, unkept
from bench.year import RECORD, allowed, levels_off, sizes
from bench.year_life import BEGIN, Life
from tests.blank import blank
from watcher.adapters.store import Store


@pytest.fixture
def store(tmp_path):
    made = Store(blank(tmp_path / "watcher.db"))
    yield made
    made.close()


def test_simulated_days_fill_every_table_of_the_record(store):
    """By the store's own methods."""
    life = Life(store, feeds=4, daily=30, relevant=0.2, dice=random.Random(1))
    life.begin()
    for day in range(5):
        life.day(BEGIN + timedelta(days=day))
    found = sizes(store.db)
    assert not [name for name in RECORD if not found[name][0]]
    assert all(size > 0 for _, size in found.values())


@pytest.mark.parametrize(("rows", "level"), [((100, 180, 181), True), ((100, 200, 300), False)])
def test_what_grows_on_is_told_from_what_levels_off(rows, level):
    """A table that is no public record must not grow on."""
    months = [{"polls": (count, 1.0)} for count in rows]
    assert levels_off("polls", months) is level
    assert allowed("polls", months) is level


def test_a_database_that_was_lived_in_answers_every_question(tmp_path):
    """Lent to feeds of other addresses, which alone are due then."""
    build(tmp_path / "a.db", 600, words=7_000)
    lend(tmp_path / "a.db", ["http://127.1.0.1/feed/0", "http://127.1.0.2/feed/1"])
    store = Store(blank(tmp_path / "a.db"))
    for _, question in questions(store, 2):
        question()
    assert len(store.feeds.due(BEGIN + timedelta(days=365))) == 2
    store.close()


@pytest.mark.parametrize(("times", "code"), [(1.1, 0), (1.3, 1)])
def test_a_poll_that_grows_dearer_is_a_failure(times, code):
    """By processor time; the wall clock decides nothing."""

    def runs(cost, wall):
        return {phase: [{"cpu_s": cost, "hub_s": cost, "wall_s": wall}] for phase in ("304", "new")}

    assert judged({0: runs(1.0, 1.0), 1_000: runs(times, 9.0)}) == code


def test_the_memory_and_time_of_a_process_are_read():
    """Those of the test itself; proportional memory is no more than resident memory."""
    resident, proportional = held(os.getpid())
    assert 0 < proportional <= resident
    assert spent(os.getpid())[os.getpid()][1] > 0
    assert next(family(os.getpid())) == (os.getpid(), "hub")


def test_an_idle_service_that_costs_too_much_is_told():
    """Each promise by itself."""
    found = {
        "cpu_s_per_hour": {"hub": 50.0},
        "memory_mb": [{"name": "hub", "rss": 160.0}, {"name": "worker", "rss": 210.0}],
        "exit_code": 0,
    }
    assert len(list(unkept(found))) == 3
