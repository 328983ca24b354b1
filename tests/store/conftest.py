"""A store in a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.blank import blank
from watcher.adapters.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new, empty store."""
    made = Store(blank(tmp_path / "watcher.db"))
    yield made
    made.close()
