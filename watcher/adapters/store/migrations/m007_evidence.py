"""What is kept of the exchanges that brought hits, and which pages a public archive was asked to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_EVIDENCE = (
    """
    CREATE TABLE evidence_files (
      -- The WARC files in the folder of evidence.
      name TEXT PRIMARY KEY,
      state TEXT NOT NULL, -- open (grows), closed, or doomed (to be deleted, its rows live elsewhere)
      begun_at TEXT NOT NULL,
      head_length INTEGER NOT NULL, -- bytes of the record that opens it
      head_sha256 TEXT NOT NULL -- of these bytes
    ) WITHOUT ROWID""",
    """
    CREATE TABLE evidence (
      -- One row for each page of a hit as it came over the wire: kept, or why not.
      id INTEGER PRIMARY KEY,
      article_id INTEGER REFERENCES articles(id), -- empty for one found after a crash without its article
      url TEXT NOT NULL, -- the address that answered
      status INTEGER NOT NULL DEFAULT 0, -- HTTP status
      fetched_at TEXT NOT NULL,
      state TEXT NOT NULL, -- kept, missing (could not be kept) or deleted (on purpose)
      reason TEXT NOT NULL DEFAULT '', -- why it is not kept
      file TEXT REFERENCES evidence_files(name), -- of what is kept
      offset INTEGER, -- where its records begin in the file
      length INTEGER, -- bytes of its records, packed
      records_sha256 TEXT NOT NULL DEFAULT '', -- of these bytes
      payload_sha256 TEXT NOT NULL DEFAULT '', -- of the body, unpacked; outlives the records
      text_sha256 TEXT NOT NULL DEFAULT '', -- of extracted title and text, a newline between them; outlives the records
      deleted_at TEXT
    )""",
    """
    CREATE TABLE archivings (
      -- Pages that a public archive was asked to keep.
      article_id INTEGER PRIMARY KEY REFERENCES articles(id),
      url TEXT NOT NULL, -- the address that is to be archived
      state TEXT NOT NULL, -- ready, asking (a request is out), working (the archive is at it), done or failed
      job TEXT NOT NULL DEFAULT '', -- the archive's name for its work
      attempts INTEGER NOT NULL DEFAULT 0, -- requests to archive it
      next_at TEXT NOT NULL, -- not before
      archive_url TEXT NOT NULL DEFAULT '', -- where the copy is
      asked_at TEXT, -- the last request to archive it
      done_at TEXT,
      detail TEXT NOT NULL DEFAULT '' -- of the last attempt
    )""",
    "CREATE INDEX evidence_by_article ON evidence(article_id, fetched_at)",
    "CREATE INDEX evidence_by_place ON evidence(file, offset)",
    "CREATE INDEX archivings_due ON archivings(state, next_at)",
)


@MIGRATIONS()
def m007_evidence(db: Database) -> None:
    """What is kept of the exchanges that brought hits, and which pages a public archive was asked to keep."""
    for statement in _EVIDENCE:
        db.execute(statement)
