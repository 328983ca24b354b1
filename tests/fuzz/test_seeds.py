"""Every seed through its target: what fuzzing once found does not come back."""

from __future__ import annotations

import pytest

from tests.fuzz.targets import SEEDS, TARGETS, seeds

ALL = [(name, path) for name in TARGETS for path in seeds(name)]


@pytest.mark.parametrize(("name", "path"), ALL, ids=[f"{name}-{path.name}" for name, path in ALL])
def test_a_seed_keeps_what_must_hold(name, path):
    """And so do its first half, and the whole of it twice."""
    data = path.read_bytes()
    for form in (data, data[: len(data) // 2], data + data):
        TARGETS[name](form)


def test_every_target_has_seeds_and_every_seed_a_target():
    """A renamed folder is noticed."""
    assert {path.name for path in SEEDS.iterdir()} == set(TARGETS)
    assert all(len(seeds(name)) >= 3 for name in TARGETS)
