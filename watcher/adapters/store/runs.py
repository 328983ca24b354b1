"""Rounds of work: one row for each, for the record and for `watcher status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import Tally


class Runs:
    """The table ``runs``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def begin(self, now: datetime) -> int:
        """Open a round; its id."""
        return self._db.run("INSERT INTO runs (started_at) VALUES (?)", (to_text(now),))

    def finish(self, run_id: int, tally: Tally, now: datetime) -> None:
        """Close a round with its numbers."""
        self._db.run(
            "UPDATE runs SET finished_at = ?, feeds = ?, failures = ?, entries = ?, pages = ?, hits = ? WHERE id = ?",
            (to_text(now), tally.feeds, tally.failures, tally.entries, tally.pages, tally.hits, run_id),
        )
