"""What each part of the service did last, and what the operator was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_PULSE = (
    """
    CREATE TABLE beats (
      -- The heartbeat: what each part of the service did last.
      part TEXT PRIMARY KEY, -- alive (the process itself), gather, publish, tidy, backup ...
      begun_at TEXT, -- its present or last turn
      ended_at TEXT, -- its last turn that ended, well or not
      good_at TEXT, -- its last turn that went well
      error TEXT NOT NULL DEFAULT '' -- why the last turn did not go well
    ) WITHOUT ROWID""",
    """
    CREATE TABLE alerts (
      -- What the operator is or was told about the service's health.
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL, -- one word of docs/health.md
      subject TEXT NOT NULL DEFAULT '', -- the feed, channel or part it is about
      words TEXT NOT NULL, -- the fault and the remedy
      opened_at TEXT NOT NULL,
      told_at TEXT, -- when the operator's chat had it
      closed_at TEXT, -- when it was over
      recovery_told_at TEXT -- when the operator's chat had that
    )""",
    "CREATE UNIQUE INDEX alerts_open ON alerts(code, subject) WHERE closed_at IS NULL",
)


@MIGRATIONS()
def m010_pulse(db: Database) -> None:
    """What each part of the service did last, and what the operator was told."""
    for statement in _PULSE:
        db.execute(statement)
