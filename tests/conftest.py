"""What every test may ask for."""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
import subprocess
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# How long an example takes says nothing on a shared machine; what it finds is the same every time in CI.
settings.register_profile("project", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("project")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages and feeds; tests that need it skip where it is absent."""
    folder = Path(os.environ.get("WATCHER_SHARED", ROOT.parent / "shared"))
    if not (folder / "real").is_dir():
        pytest.skip(
            f"real pages and feeds are not here ({folder.name}/real beside the project; or set WATCHER_SHARED)"
        )
    return folder


@contextmanager
def one_at_a_time(factory: pytest.TempPathFactory, name: str) -> Iterator[Path]:
    """A folder that all processes that test share; for what is made by the first that asks, while the others wait."""
    base = factory.getbasetemp()
    place = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    place.mkdir(exist_ok=True)
    with (place / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield place


MadeDemo = tuple[Path, subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> MadeDemo:
    """The demo, run once for all processes that test: its folder, which nobody may write to, and what it printed."""
    from tests.commands import run_watcher  # which starts from ROOT

    with one_at_a_time(tmp_path_factory, "made-demo") as place:
        folder, said = place / "demo", place / "said.json"
        if not said.exists():
            folder.mkdir()
            done = run_watcher(folder, "demo", "--folder", str(folder))
            with closing(sqlite3.connect(folder / "watcher.db")) as db:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # one file is all there is to copy
            said.write_text(json.dumps([done.returncode, done.stdout, done.stderr]), encoding="utf-8")
    return folder, subprocess.CompletedProcess(("demo",), *json.loads(said.read_text(encoding="utf-8")))
