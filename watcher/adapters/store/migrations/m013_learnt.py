"""What a start has learnt and the next one need not work out anew; what feeds call themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_LEARNT = (
    """
    CREATE TABLE sources (
      -- What each topic's profile was last made from: while that is the same, a round without work need not make it.
      topic TEXT PRIMARY KEY REFERENCES topics(id),
      digest TEXT NOT NULL -- SHA-256 of the program, the seed corpus and what channels ask of it
    ) WITHOUT ROWID""",
    """
    CREATE TABLE feed_names (
      -- What feeds call themselves; shown where nobody has given a feed a title.
      feed_id INTEGER PRIMARY KEY REFERENCES feeds(id),
      title TEXT NOT NULL -- as its last whole body had it
    )""",
)


@MIGRATIONS()
def m013_learnt(db: Database) -> None:
    """What profiles were made from, and what feeds call themselves."""
    for statement in _LEARNT:
        db.execute(statement)
