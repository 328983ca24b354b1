"""The command line on what the demo has stored, in an empty folder, and on a small topic."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.cli.desk import Desk, make_desk
from tests.commands import run_watcher

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from tests.commands import Watcher
    from tests.conftest import MadeDemo


@pytest.fixture(scope="session")
def demo(made_demo: MadeDemo, tmp_path_factory: pytest.TempPathFactory) -> MadeDemo:
    """A folder as the demo leaves it, and what it printed."""
    made, done = made_demo
    return shutil.copytree(made, tmp_path_factory.mktemp("demo"), dirs_exist_ok=True), done


@pytest.fixture
def watcher(demo: MadeDemo) -> Watcher:
    """The command line on the demo's configuration and database."""
    folder, _ = demo

    def run(*words: str, stdin: str | bytes = "", **environ: str) -> subprocess.CompletedProcess[str]:
        return run_watcher(folder, "--config", "config.toml", *words, stdin=stdin, **environ)

    return run


@pytest.fixture
def alone(tmp_path: Path) -> Watcher:
    """The command line in an empty folder."""

    def run(*words: str, stdin: str | bytes = "", **environ: str) -> subprocess.CompletedProcess[str]:
        return run_watcher(tmp_path, *words, stdin=stdin, **environ)

    return run


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A small topic with a database of its own, and the command line on it, in this process."""
    yield from make_desk(tmp_path)
