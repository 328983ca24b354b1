"""Stories that turned out to be one, and hits that a person has put in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_STORIES = (
    # No comment can stand in an added column. Id of the story that goes on in its stead; empty for one that stands.
    "ALTER TABLE stories ADD COLUMN merged_into INTEGER REFERENCES stories(id)",
    # Words, and when.
    "ALTER TABLE stories ADD COLUMN merged_why TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE stories ADD COLUMN merged_at TEXT",
    """
    CREATE TABLE story_pins (
      -- Hits that a person has put into their story or left there. Stories that hold one are merged by people only.
      hit_id INTEGER PRIMARY KEY REFERENCES hits(id),
      pinned_at TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '' -- what was done, in words
    )""",
)


@MIGRATIONS()
def m004_stories(db: Database) -> None:
    """Stories that turned out to be one, and hits that a person has put in their place."""
    for statement in _STORIES:
        db.execute(statement)
