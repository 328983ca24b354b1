"""Questions start fast: they load nothing that only the service needs."""

from __future__ import annotations

import sys

import pytest

from bench.start import CODE, prepared, started

FOR_THE_SERVICE = {"trafilatura", "numpy", "telegram", "aiohttp", "sqlite_utils", "feedparser", "lxml"}


@pytest.fixture(scope="module")
def config(tmp_path_factory):
    return prepared(tmp_path_factory.mktemp("start"))


@pytest.mark.parametrize(
    "command", [("hits",), ("hits", "police"), ("sql", "SELECT 1"), ("status",), ("show", "1")]
)
def test_a_question_loads_nothing_that_only_the_service_needs(config, command):
    """The modules of a real run, to its end."""
    _, loaded = started((sys.executable, "-c", CODE, "--config", str(config), *command))
    assert "watcher" in loaded
    assert not loaded & FOR_THE_SERVICE
