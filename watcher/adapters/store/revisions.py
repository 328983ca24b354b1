"""Versions of articles, the revisions between them, and when each article is looked at again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.rows import article_from
from watcher.adapters.store.search import Search
from watcher.model import Change, Known, Look, Revision, Validators, Version, text_hash

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from watcher.adapters.store.database import Connection
    from watcher.model import Article, Comparison

_KNOWN = (
    "SELECT articles.*, rechecks.next_at, rechecks.looks, rechecks.attempts, rechecks.missing_since,"
    " rechecks.withdrawn, rechecks.current_version, rechecks.etag, rechecks.last_modified"
    " FROM articles JOIN rechecks ON rechecks.article_id = articles.id"
)
_TOLD = (Change.SUBSTANTIVE, Change.WITHDRAWN)
"""What readers should hear of."""


class Revisions:
    """The tables ``versions``, ``revisions``, ``rechecks`` and ``looks``."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._search = Search(db)

    def unplanned(self, since: datetime, limit: int) -> list[tuple[int, datetime]]:
        """Articles of hits that nobody has planned to look at again, read after ``since``: id and time."""
        rows = self._db.rows(
            # A hit is found when its article is read, or later: so only the latest hits are looked through.
            "SELECT DISTINCT articles.id, fetched_at FROM hits CROSS JOIN articles ON articles.id = hits.article_id"
            " WHERE hits.decision IN ('post', 'review') AND hits.found_at > ?1 AND fetched_at > ?1"
            " AND NOT EXISTS (SELECT 1 FROM rechecks WHERE rechecks.article_id = articles.id)"
            " ORDER BY articles.id LIMIT ?2",
            (to_text(since), limit),
        )
        return [(row["id"], _moment(row["fetched_at"])) for row in rows]

    def plan(self, article_id: int, next_at: datetime | None) -> None:
        """When an article is to be looked at for the first time; one that is planned already stays so."""
        self._db.run(
            "INSERT INTO rechecks (article_id, next_at) VALUES (?, ?) ON CONFLICT (article_id) DO NOTHING",
            (article_id, to_text(next_at)),
        )

    def due(self, now: datetime, longest: timedelta, limit: int) -> list[int]:
        """Articles to be looked at now, longest due first; those of hits that nobody wants any more are left alone.

        No wait is longer than ``longest``: one that seems to be was begun while the clock was wrong, and is over.
        """
        rows = self._db.rows(
            "SELECT article_id FROM rechecks WHERE (next_at <= ? OR next_at > ?)"
            " AND EXISTS (SELECT 1 FROM hits WHERE hits.article_id = rechecks.article_id"
            "  AND decision IN ('post', 'review'))"
            " ORDER BY +next_at, article_id LIMIT ?",
            (to_text(now), to_text(now + longest), limit),
        )
        return [row["article_id"] for row in rows]

    def known(self, article_id: int) -> Known | None:
        """An article that is looked at again, as it stands now; None when no look was ever planned."""
        row = self._db.row(f"{_KNOWN} WHERE articles.id = ?", (article_id,))
        if row is None:
            return None
        validators = Validators(row["etag"], row["last_modified"])
        return Known(
            article_id=article_id,
            article=article_from(row, url=row["url"]),
            link=row["link"],
            read_at=_moment(row["fetched_at"]),
            next_at=from_text(row["next_at"]),
            looks=row["looks"],
            attempts=row["attempts"],
            missing_since=from_text(row["missing_since"]),
            withdrawn=bool(row["withdrawn"]),
            validators=validators if validators != Validators() else None,
            versions=versions_of(self._db, article_id),
            current=row["current_version"],
        )

    def looked(self, article_id: int, look: Look) -> None:
        """Keep what a look has left behind."""
        kept = look.validators or Validators()
        self._db.run(
            "UPDATE rechecks SET next_at = ?, looks = looks + 1, attempts = ?, missing_since = ?, withdrawn = ?,"
            " current_version = ?, etag = ?, last_modified = ?, looked_at = ? WHERE article_id = ?",
            (
                to_text(look.next_at),
                look.attempts,
                to_text(look.missing_since),
                int(look.withdrawn),
                look.current,
                kept.etag,
                kept.last_modified,
                to_text(look.at),
                article_id,
            ),
        )
        self._db.run(
            "INSERT INTO looks (article_id, at, outcome, status, detail) VALUES (?, ?, ?, ?, ?)",
            (article_id, to_text(look.at), look.outcome, look.status, look.detail),
        )

    def add_version(self, article_id: int, number: int, article: Article, at: datetime) -> None:
        """Keep what the page says, as seen ``at`` first."""
        self._db.run(
            "INSERT INTO versions (article_id, number, at, title, text, text_hash, notes, paywalled)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article_id,
                number,
                to_text(at),
                article.title,
                article.text,
                text_hash(article),
                json.dumps(article.corrections, ensure_ascii=False),
                int(article.paywalled),
            ),
        )

    def returned(self, article_id: int, number: int) -> None:
        """Count that the page shows an earlier version again."""
        self._db.run(
            "UPDATE versions SET returns = returns + 1 WHERE article_id = ? AND number = ?",
            (article_id, number),
        )

    def add(self, article_id: int, comparison: Comparison, *, before: int, after: int, now: datetime) -> None:
        """Keep a step from one version to another; ``after`` is 0 when the article went away."""
        self._db.run(
            "INSERT INTO revisions (article_id, at, change, reasons, notes, before_version, after_version)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                article_id,
                to_text(now),
                comparison.change.value,
                json.dumps(comparison.reasons, ensure_ascii=False),
                json.dumps(comparison.notes, ensure_ascii=False),
                before,
                after,
            ),
        )

    def rewrite(self, article_id: int, article: Article) -> None:
        """Let the article say what its page says now. Address, outlet and date stay as they were first read."""
        self._db.run(
            "UPDATE articles SET title = ?, text = ?, text_hash = ?, description = ?, language = ?, origin = ?,"
            " paywalled = ?, corrections = ? WHERE id = ?",
            (
                article.title,
                article.text,
                text_hash(article),
                article.description,
                article.language,
                article.origin,
                int(article.paywalled),
                json.dumps(article.corrections, ensure_ascii=False),
                article_id,
            ),
        )
        self._search.put_article(article_id)


def versions_of(db: Connection, article_id: int) -> tuple[Version, ...]:
    """All versions of an article, oldest first; none when it never changed."""
    rows = db.rows("SELECT * FROM versions WHERE article_id = ? ORDER BY number", (article_id,))
    return tuple(
        Version(
            number=row["number"],
            at=_moment(row["at"]),
            title=row["title"],
            text=row["text"],
            text_hash=row["text_hash"],
            notes=tuple(json.loads(row["notes"])),
            paywalled=bool(row["paywalled"]),
            returns=row["returns"],
        )
        for row in rows
    )


def revisions_of(db: Connection, article_id: int, changes: Sequence[Change] = _TOLD) -> tuple[Revision, ...]:
    """The revisions of an article that are of these kinds, oldest first."""
    rows = db.rows(
        "SELECT revisions.*, former.title AS headline_before, later.title AS headline,"
        " rechecks.current_version, rechecks.withdrawn FROM revisions"
        " JOIN versions AS former ON former.article_id = revisions.article_id"
        "  AND former.number = revisions.before_version"
        " LEFT JOIN versions AS later ON later.article_id = revisions.article_id"
        "  AND later.number = revisions.after_version"
        " JOIN rechecks ON rechecks.article_id = revisions.article_id"
        " WHERE revisions.article_id = ? ORDER BY revisions.id",
        (article_id,),
    )
    standing = _standing(rows)
    return tuple(
        Revision(
            at=_moment(row["at"]),
            change=Change(row["change"]),
            reasons=tuple(json.loads(row["reasons"])),
            notes=tuple(json.loads(row["notes"])),
            headline_before=row["headline_before"],
            headline=row["headline"] or "",
            before=row["before_version"],
            after=row["after_version"],
            undone=row["id"] not in standing,
        )
        for row in rows
        if Change(row["change"]) in changes
    )


def looks_of(db: Connection, article_id: int) -> list[Look]:
    """Every look at an article, oldest first."""
    rows = db.rows("SELECT * FROM looks WHERE article_id = ? ORDER BY id", (article_id,))
    return [
        Look(at=_moment(row["at"]), outcome=row["outcome"], detail=row["detail"], status=row["status"])
        for row in rows
    ]


def _standing(rows: Sequence[sqlite3.Row]) -> set[int]:
    """Ids of the revisions that led to what the page shows now, walked back from there."""
    found: set[int] = set()
    if not rows:
        return found
    version, gone = rows[0]["current_version"], bool(rows[0]["withdrawn"])
    for row in reversed(rows):
        if row["after_version"] == 0:
            if gone:
                found.add(row["id"])
            gone = False
        elif row["after_version"] == version:
            found.add(row["id"])
            version = row["before_version"]
    return found


def _moment(text: str) -> datetime:
    moment = from_text(text)
    assert moment is not None
    return moment
