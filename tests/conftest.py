"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

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
