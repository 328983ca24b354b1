"""A copy of the database to try things on: complete, and bound to nobody."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from watcher.adapters.store.database import StoreError, open_database, open_readonly

if TYPE_CHECKING:
    from pathlib import Path


def copy_to_rehearse(source: Path, target: Path) -> list[tuple[str, str]]:
    """Copy a database, also while the service writes to it; the channels that are parked, and why.

    In the copy no process holds a channel, and none pauses. Without a database there is nothing to copy: the
    rehearsal starts with an empty one. Raises StoreError when it cannot be read.
    """
    if source.exists():
        original = open_readonly(source)
        try:
            with sqlite3.connect(target) as made:
                original.raw.backup(made)
            made.close()
        except sqlite3.Error as error:
            raise StoreError(f"database {source}: {error}") from None
        finally:
            original.raw.close()
    copy = open_database(target)
    copy.run("UPDATE channels SET holder = '', held_until = NULL, resume_at = NULL")
    parked = copy.rows("SELECT name, parked FROM channels WHERE parked <> '' ORDER BY name")
    copy.raw.close()
    return [(row["name"], row["parked"]) for row in parked]
