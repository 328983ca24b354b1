"""Commands run as a user runs them: as processes, on what the demo has stored."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.cli.desk import Desk, make_desk
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Watcher(Protocol):
    """Runs a command; gives its output, error output and exit code."""

    def __call__(
        self, *words: str, stdin: str | bytes = "", **environ: str
    ) -> subprocess.CompletedProcess[str]: ...


def run_watcher(
    folder: Path, *words: str, stdin: str | bytes = "", **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run ``watcher`` in ``folder`` without a terminal."""
    return run_python(folder, "-m", "watcher", *words, stdin=stdin, **environ)


def run_python(
    folder: Path, *words: str, stdin: str | bytes = "", **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run this Python in ``folder`` without a terminal; it finds this ``watcher``, and nothing of it set outside."""
    raw = stdin.encode() if isinstance(stdin, str) else stdin
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WATCHER_")}
    done = subprocess.run(
        [sys.executable, *words],
        input=raw,
        capture_output=True,
        cwd=folder,
        env={**clean, "PYTHONPATH": str(ROOT), "COLUMNS": "100", **environ},
        timeout=100,
        check=False,
    )
    return subprocess.CompletedProcess(words, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The demo, run once: its folder and what it printed."""
    folder = tmp_path_factory.mktemp("demo")
    return folder, run_watcher(folder, "demo", "--folder", str(folder))


@pytest.fixture
def watcher(demo: tuple[Path, object]) -> Watcher:
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
