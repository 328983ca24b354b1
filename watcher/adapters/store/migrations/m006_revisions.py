"""Articles looked at again, their versions, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_REVISIONS = (
    """
    CREATE TABLE versions (
      -- What changed articles said, and when. Articles that never changed have none; the present text is in articles.
      article_id INTEGER NOT NULL REFERENCES articles(id),
      number INTEGER NOT NULL, -- 1 is the article as it was first read
      at TEXT NOT NULL, -- when it was first seen
      title TEXT NOT NULL,
      text TEXT NOT NULL, -- paragraphs, one a line, as the page showed them: behind a paywall only the beginning
      text_hash TEXT NOT NULL, -- SHA-256 of title and text
      notes TEXT NOT NULL DEFAULT '[]', -- JSON list of the correction and editor's notes on the page
      paywalled INTEGER NOT NULL DEFAULT 0,
      returns INTEGER NOT NULL DEFAULT 0, -- how often the page came back to it from another version
      PRIMARY KEY (article_id, number)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE revisions (
      -- Steps from one version of an article to another, or to its withdrawal.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      at TEXT NOT NULL, -- when it was seen
      change TEXT NOT NULL, -- minor, substantive or withdrawn
      reasons TEXT NOT NULL, -- JSON list, in words, weightiest first
      notes TEXT NOT NULL DEFAULT '[]', -- JSON list of the correction and editor's notes that came with it
      before_version INTEGER NOT NULL, -- number of the version before it
      after_version INTEGER NOT NULL -- number of the version that it led to; 0 when the article went away
    )""",
    """
    CREATE TABLE rechecks (
      -- Articles of hits, and when each is looked at again.
      article_id INTEGER PRIMARY KEY REFERENCES articles(id),
      next_at TEXT, -- empty when no more looks are planned
      looks INTEGER NOT NULL DEFAULT 0, -- so far, failed ones included
      attempts INTEGER NOT NULL DEFAULT 0, -- failed looks in a row
      missing_since TEXT, -- the first of the looks in a row that found it gone; believed when a later one agrees
      withdrawn INTEGER NOT NULL DEFAULT 0, -- it is known to be gone
      current_version INTEGER NOT NULL DEFAULT 1, -- the version that the page showed last
      etag TEXT NOT NULL DEFAULT '', -- of the page; opaque, sent back as received
      last_modified TEXT NOT NULL DEFAULT '', -- of the page; opaque, sent back as received
      looked_at TEXT -- the last look
    )""",
    """
    CREATE TABLE looks (
      -- Every look at a known article, successful or not.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      at TEXT NOT NULL,
      outcome TEXT NOT NULL, -- one word of docs/corrections.md
      status INTEGER NOT NULL DEFAULT 0, -- HTTP status, 0 without an answer or when it was 200
      detail TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX rechecks_due ON rechecks(next_at)",
    "CREATE INDEX revisions_by_article ON revisions(article_id)",
    "CREATE INDEX looks_by_article ON looks(article_id)",
)


@MIGRATIONS()
def m006_revisions(db: Database) -> None:
    """Articles looked at again, their versions, and what has changed."""
    for statement in _REVISIONS:
        db.execute(statement)
