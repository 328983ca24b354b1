"""Replies, list-posts and leases: what the outbox needs so that a story can grow and one sender serves each chat."""

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
      topic TEXT NOT NULL REFERENCES topics(id),
      story_id INTEGER NOT NULL REFERENCES stories(id),
      kind TEXT NOT NULL, -- story, edit (of it), development, correction, withdrawal (replies), roundup (a list)
      revision INTEGER NOT NULL, -- story: 1; edit: counts on; reply: number of what it tells; roundup: counts
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
    """
    INSERT INTO posts_next (id, channel, topic, story_id, kind, revision, body, preview_url, state, created_at,
      next_attempt_at, attempts, floor_id, message_id, sent_at, detail)
    SELECT id, channel, topic, story_id, kind, revision, body, preview_url, state, created_at,
      next_attempt_at, attempts, floor_id, message_id, sent_at, detail FROM posts""",
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
      held_until TEXT -- another one may take over then
    )""",
    "INSERT INTO channels_next (name, chat, resume_at, parked) SELECT name, chat, resume_at, parked FROM channels",
    "DROP TABLE deliveries",
    "DROP TABLE posts",
    "DROP TABLE channels",
    "ALTER TABLE posts_next RENAME TO posts",
    "ALTER TABLE deliveries_next RENAME TO deliveries",
    "ALTER TABLE channels_next RENAME TO channels",
    "CREATE INDEX posts_queue ON posts(channel, state, id)",
    "CREATE INDEX posts_by_story ON posts(story_id)",
    "CREATE INDEX posts_by_message ON posts(message_id) WHERE message_id IS NOT NULL",
    "CREATE INDEX posts_told ON posts(told_in) WHERE told_in IS NOT NULL",
    "CREATE INDEX deliveries_by_post ON deliveries(post_id)",
    "CREATE INDEX deliveries_by_date ON deliveries(at)",
)


@MIGRATIONS()
def m008_delivery(db: Database) -> None:
    """Replies, list-posts and leases."""
    # A view that names a table in between its two lives would make the renaming fail; the start makes them anew.
    for view in db.view_names():
        db.execute(f'DROP VIEW "{view}"')
    for statement in _TABLES:
        db.execute(statement)
