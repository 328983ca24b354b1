"""Pages that a public archive is asked to keep. It remembers; when and what is asked is decided elsewhere."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import Archiving

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_LONGEST_WAIT = timedelta(days=2)
"""No wait is longer: one that seems to be was begun while the clock was wrong, and is over."""


class Archivings:
    """The table ``archivings``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def enqueue(self, since: datetime, now: datetime) -> int:
        """Put the pages of hits for readers that were found since then in line; how many were new."""
        return self._db.raw.execute(
            "INSERT INTO archivings (article_id, url, state, next_at)"
            " SELECT DISTINCT articles.id, articles.link, 'ready', ? FROM hits"
            " JOIN articles ON articles.id = hits.article_id"
            " WHERE hits.decision = 'post' AND hits.found_at >= ?"
            " AND articles.id NOT IN (SELECT article_id FROM archivings)",
            (to_text(now), to_text(since)),
        ).rowcount

    def recover(self, now: datetime) -> int:
        """Put requests in line again that were out when the last run ended; how many."""
        return self._db.raw.execute(
            "UPDATE archivings SET state = 'ready', next_at = ?, detail = 'interrupted' WHERE state = 'asking'",
            (to_text(now),),
        ).rowcount

    def due(self, now: datetime, *, working: bool) -> Archiving | None:
        """The next page whose job is to be looked at, or that is to be submitted; None when none is due."""
        row = self._db.row(
            "SELECT * FROM archivings WHERE state = ? AND (next_at <= ? OR next_at > ?)"
            " ORDER BY next_at, article_id LIMIT 1",
            ("working" if working else "ready", to_text(now), to_text(now + _LONGEST_WAIT)),
        )
        if row is None:
            return None
        return Archiving(row["article_id"], row["url"], row["job"], row["attempts"])

    def last_asked(self) -> datetime | None:
        """When a copy was last asked for."""
        row = self._db.row("SELECT max(asked_at) AS at FROM archivings")
        return from_text(row["at"]) if row else None

    def asking(self, article_id: int, now: datetime) -> None:
        """A request goes out now."""
        self._db.run(
            "UPDATE archivings SET state = 'asking', asked_at = ? WHERE article_id = ?",
            (to_text(now), article_id),
        )

    def working(self, article_id: int, job: str, until: datetime) -> None:
        """The archive works on it; look again then."""
        self._db.run(
            "UPDATE archivings SET state = 'working', job = ?, next_at = ?, detail = '',"
            " attempts = attempts + (job <> ?) WHERE article_id = ?",
            (job, to_text(until), job, article_id),
        )

    def postpone(self, article_id: int, detail: str, until: datetime, *, counts: bool = True) -> None:
        """It came to nothing; ask again then. ``counts`` is false when that was not the page's fault."""
        self._db.run(
            "UPDATE archivings SET state = iif(?1 OR job = '', 'ready', 'working'), next_at = ?2, detail = ?3,"
            " attempts = attempts + (?1 AND job = ''), job = iif(?1, '', job) WHERE article_id = ?4",
            (int(counts), to_text(until), detail, article_id),
        )

    def done(self, article_id: int, archive_url: str, now: datetime) -> None:
        """The archive has it."""
        self._db.run(
            "UPDATE archivings SET state = 'done', archive_url = ?, done_at = ?, detail = '' WHERE article_id = ?",
            (archive_url, to_text(now), article_id),
        )

    def failed(self, article_id: int, detail: str, now: datetime) -> None:
        """It is given up."""
        self._db.run(
            "UPDATE archivings SET state = 'failed', done_at = ?, detail = ? WHERE article_id = ?",
            (to_text(now), detail, article_id),
        )
