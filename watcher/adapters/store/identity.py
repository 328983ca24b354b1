"""By what a database is known to be ours, and of which version. Knows no library, so that a question starts fast."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x57544348
"""Marks a database as ours ("WTCH"): an empty or foreign file must never pass for an empty history."""
STEPS_OF = "watcher"
"""The name under which the steps of our schema are listed in the database."""


def known_steps() -> frozenset[str]:
    """The steps of the schema that this program has, by the names of their files, none of which is read."""
    return frozenset(path.stem for path in Path(__file__).with_name("migrations").glob("m[0-9]*.py"))


def applied_steps(raw: sqlite3.Connection) -> frozenset[str]:
    """The steps that the database has gone through."""
    if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return frozenset()
    rows = raw.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (STEPS_OF,))
    return frozenset(name for (name,) in rows)
