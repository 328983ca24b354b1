"""The editors' chat, and where the bot stands in what people say to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_REVIEW = (
    """
    CREATE TABLE review_posts (
      -- Questions to the editors' chat, one for each hit that waits for a person. Holds nothing about those who answer.
      hit_id INTEGER PRIMARY KEY REFERENCES hits(id),
      state TEXT NOT NULL DEFAULT 'ready', -- ready, sending, sent, unsure (sent again later) or dead (refused)
      created_at TEXT NOT NULL,
      next_attempt_at TEXT, -- not before
      attempts INTEGER NOT NULL DEFAULT 0,
      chat TEXT NOT NULL DEFAULT '', -- where the message is
      message_id INTEGER, -- there
      shown TEXT NOT NULL DEFAULT '', -- what the message says was decided, and where: post:cli ...; empty: it asks
      detail TEXT NOT NULL DEFAULT '' -- what went wrong last
    )""",
    "CREATE INDEX review_posts_waiting ON review_posts(state, hit_id) WHERE state <> 'sent'",
    """
    CREATE TABLE bot_state (
      -- Where the bot stands; nothing about the people who talk to it.
      name TEXT PRIMARY KEY, -- offset (next update), taken (the one under way), review_after (a hit), chats that moved
      value TEXT NOT NULL,
      at TEXT NOT NULL -- when it was written
    ) WITHOUT ROWID""",
)


@MIGRATIONS()
def m011_review(db: Database) -> None:
    """The editors' chat, and where the bot stands in what people say to it."""
    for statement in _REVIEW:
        db.execute(statement)
