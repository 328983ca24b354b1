"""Every target by its name; the folder of its seeds has the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz import asking, reading, telling

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).parent / "seeds"
TARGETS: dict[str, Callable[[bytes], None]] = {
    "feed": reading.feed,
    "page": reading.page,
    "address": reading.address,
    "opml": reading.feed_list,
    "question": asking.question,
    "sql": asking.sql,
    "config": asking.config,
    "render": telling.render,
    "revision": telling.changes,
}


def seeds(target: str) -> list[Path]:
    """The seeds of a target, in the order of their names."""
    return sorted(path for path in (SEEDS / target).iterdir() if path.is_file())
