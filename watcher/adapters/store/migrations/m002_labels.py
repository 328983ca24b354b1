"""What people decide about hits, and what rescoring replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_LABELS = (
    """
    CREATE TABLE labels (
      -- What people have decided about hits. Holds no names: the decision counts, not who made it.
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      label INTEGER NOT NULL, -- 2 must be posted, 1 is rightly left to people, 0 must not
      note TEXT NOT NULL DEFAULT '', -- why, in the person's words
      source TEXT NOT NULL, -- where the decision was made: cli or telegram (the editors' chat)
      decided_at TEXT NOT NULL,
      PRIMARY KEY (article_id, topic)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE past_verdicts (
      -- Verdicts on hits that a later profile has replaced (watcher rescore); none is ever overwritten unseen.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      score REAL NOT NULL, -- 0 to 1
      decision TEXT NOT NULL, -- post, review or drop
      profile TEXT NOT NULL, -- version of the profile that judged
      summary TEXT NOT NULL,
      matches TEXT NOT NULL, -- JSON list of concept, term, count, points, sentence
      replaced_at TEXT NOT NULL
    )""",
    "CREATE INDEX hits_by_decision ON hits(decision, found_at)",
    "CREATE INDEX past_verdicts_by_article ON past_verdicts(article_id, topic)",
)


@MIGRATIONS()
def m002_labels(db: Database) -> None:
    """What people decide about hits, and what rescoring replaces."""
    for statement in _LABELS:
        db.execute(statement)
