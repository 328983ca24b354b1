"""Digests: messages that belong to no story, their pictures, and channels whose messages cannot be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

# The tables are made anew, because an added column can carry no comment. Those that refer to others go first.
_TABLES = (
    """
    CREATE TABLE posts_next (
      -- The outbox: written with the hit, sent later, never forgotten.
      id INTEGER PRIMARY KEY,
      channel TEXT NOT NULL, -- name in config.toml
      topic TEXT REFERENCES topics(id), -- empty for a digest
      story_id INTEGER REFERENCES stories(id), -- empty for a digest
      kind TEXT NOT NULL, -- story, edit (of it), development, correction, withdrawal (replies), report, roundup, digest
      revision INTEGER NOT NULL, -- story: 1; edit, roundup: counts; digest: end of its period, in seconds since 1970;
        -- else number of what it tells
      body TEXT NOT NULL, -- frozen, Telegram HTML
      preview_url TEXT NOT NULL DEFAULT '',
      large_preview INTEGER NOT NULL DEFAULT 0, -- whether the preview shows its picture large
      state TEXT NOT NULL DEFAULT 'ready', -- ready, sending, sent, unsure, dead or superseded
      created_at TEXT NOT NULL,
      next_attempt_at TEXT, -- not before
      attempts INTEGER NOT NULL DEFAULT 0,
      aside INTEGER NOT NULL DEFAULT 0, -- failed so often that those behind it no longer wait
      floor_id INTEGER, -- highest message id known in the chat when sending began
      message_id INTEGER, -- in the channel
      sent_at TEXT,
      told_in INTEGER REFERENCES posts_next(id), -- the list-post that tells the story in its stead
      detail TEXT NOT NULL DEFAULT '', -- outcome of the last attempt
      UNIQUE (channel, story_id, kind, revision)
    )""",
    "INSERT INTO posts_next SELECT * FROM posts",
    """
    CREATE TABLE deliveries_next (
      -- Every attempt to send a post, and every look for one.
      id INTEGER PRIMARY KEY,
      post_id INTEGER NOT NULL REFERENCES posts_next(id),
      at TEXT NOT NULL,
      outcome TEXT NOT NULL, -- one word of docs/delivery.md
      detail TEXT NOT NULL DEFAULT ''
    )""",
    "INSERT INTO deliveries_next SELECT * FROM deliveries",
    """
    CREATE TABLE channels_next (
      -- What was learnt about a channel while running.
      name TEXT PRIMARY KEY, -- in config.toml
      chat TEXT NOT NULL DEFAULT '', -- new id after Telegram moved the chat
      place TEXT NOT NULL DEFAULT '', -- the chat itself, as configured: channels that share one share its message ids
      resume_at TEXT, -- paused until then (flood limit)
      parked TEXT NOT NULL DEFAULT '', -- why nothing is sent, until an operator acts
      holder TEXT NOT NULL DEFAULT '', -- the process that may send
      held_until TEXT, -- another one may take over then
      fixed INTEGER NOT NULL DEFAULT 0 -- whether its messages stay as they were sent
    )""",
    "INSERT INTO channels_next SELECT *, 0 FROM channels",
    """
    CREATE TABLE pictures (
      -- Of posts that have one and are not yet sent.
      post_id INTEGER PRIMARY KEY REFERENCES posts_next(id),
      png BLOB NOT NULL
    )""",
    "DROP TABLE deliveries",
    "DROP TABLE posts",
    "DROP TABLE channels",
    "ALTER TABLE posts_next RENAME TO posts",
    "ALTER TABLE deliveries_next RENAME TO deliveries",
    "ALTER TABLE channels_next RENAME TO channels",
    "CREATE UNIQUE INDEX posts_digests ON posts(channel, revision) WHERE kind = 'digest'",
    "CREATE INDEX posts_queue ON posts(channel, state, id)",
    "CREATE INDEX posts_by_story ON posts(story_id)",
    "CREATE INDEX posts_by_message ON posts(message_id) WHERE message_id IS NOT NULL",
    "CREATE INDEX posts_told ON posts(told_in) WHERE told_in IS NOT NULL",
    "CREATE INDEX deliveries_by_post ON deliveries(post_id)",
    "CREATE INDEX deliveries_by_date ON deliveries(at)",
)


@MIGRATIONS()
def m012_digests(db: Database) -> None:
    """Digests, pictures and fixed channels."""
    # A view that names a table in between its two lives would make the renaming fail; the start makes them anew.
    for view in db.view_names():
        db.execute(f'DROP VIEW "{view}"')
    for statement in _TABLES:
        db.execute(statement)
