"""Second opinions, and whether one has demoted a hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_OPINIONS = (
    """
    CREATE TABLE opinions (
      -- What a language model said of articles, when one is configured. Machine-made; never the verdict itself.
      text_hash TEXT NOT NULL, -- of the article: SHA-256 of title and text
      topic TEXT NOT NULL REFERENCES topics(id),
      prompt TEXT NOT NULL, -- version of the question
      model TEXT NOT NULL, -- name, as configured
      relevant INTEGER NOT NULL,
      score REAL NOT NULL, -- 0 to 1, as the model claims
      why TEXT NOT NULL,
      summary TEXT NOT NULL, -- in English, machine-made
      given_at TEXT NOT NULL,
      PRIMARY KEY (text_hash, topic, prompt, model)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE opinion_calls (
      -- How many calls were made, for the daily budget.
      day TEXT PRIMARY KEY, -- UTC, 2026-01-31
      calls INTEGER NOT NULL
    ) WITHOUT ROWID""",
    # No comment can stand in it: SQLite would let it swallow the rest of the table. 1 when a second opinion has moved
    # the hit from post to review.
    "ALTER TABLE hits ADD COLUMN demoted INTEGER NOT NULL DEFAULT 0",
)


@MIGRATIONS()
def m003_opinions(db: Database) -> None:
    """Second opinions, and whether one has demoted a hit."""
    for statement in _OPINIONS:
        db.execute(statement)
