"""What people have decided about hits. It only remembers; what follows from a decision is done elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection


@dataclass(frozen=True, slots=True)
class Label:
    """One decision."""

    label: int
    note: str
    decided_at: datetime
    source: str
    """Where it was made: "cli" or "telegram"."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A decision with the article it is about."""

    label: int
    note: str
    topic: str
    url: str
    title: str
    text: str
    """Empty when it was not kept."""
    description: str
    language: str


class Labels:
    """The table ``labels``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, hit_id: int, label: int, *, note: str, now: datetime, source: str = "cli") -> None:
        """Keep the decision about a hit, made at ``source``; an earlier one is replaced."""
        self._db.run(
            "INSERT INTO labels (article_id, topic, label, note, source, decided_at)"
            " SELECT article_id, topic, ?, ?, ?, ? FROM hits WHERE id = ?"
            " ON CONFLICT (article_id, topic) DO UPDATE SET label = excluded.label, note = excluded.note,"
            " source = excluded.source, decided_at = excluded.decided_at",
            (label, note, source, to_text(now), hit_id),
        )

    def get(self, hit_id: int) -> Label | None:
        """The decision about a hit, or None."""
        row = self._db.row(
            "SELECT label, note, decided_at, source FROM labels"
            " JOIN hits ON hits.article_id = labels.article_id AND hits.topic = labels.topic WHERE hits.id = ?",
            (hit_id,),
        )
        if row is None:
            return None
        decided = from_text(row["decided_at"])
        assert decided is not None
        return Label(row["label"], row["note"], decided, row["source"])

    def remove(self, hit_id: int) -> None:
        """Forget the decision about a hit."""
        self._db.run(
            "DELETE FROM labels WHERE (article_id, topic) = (SELECT article_id, topic FROM hits WHERE id = ?)",
            (hit_id,),
        )

    def waiting(self, limit: int) -> list[int]:
        """Ids of the hits that a person is still to decide about, newest first."""
        rows = self._db.rows(
            "SELECT hits.id FROM hits JOIN articles ON articles.id = hits.article_id"
            " LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic"
            " WHERE hits.decision = 'review' AND labels.label IS NULL"
            " ORDER BY coalesce(articles.published_at, hits.found_at) DESC, hits.id DESC LIMIT ?",
            (limit,),
        )
        return [row["id"] for row in rows]

    def count_waiting(self) -> int:
        """How many hits a person is still to decide about."""
        row = self._db.row(
            "SELECT count(*) AS n FROM hits"
            " LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic"
            " WHERE hits.decision = 'review' AND labels.label IS NULL"
        )
        return int(row["n"]) if row else 0

    def every(self) -> list[Labelled]:
        """All decisions with their articles, in the order in which they were made."""
        rows = self._db.rows(
            "SELECT label, note, topic, articles.url, articles.title, articles.text, articles.description,"
            " articles.language FROM labels JOIN articles ON articles.id = labels.article_id"
            " ORDER BY decided_at, article_id, topic"
        )
        return [
            Labelled(
                label=row["label"],
                note=row["note"],
                topic=row["topic"],
                url=row["url"],
                title=row["title"],
                text=row["text"] or "",
                description=row["description"],
                language=row["language"],
            )
            for row in rows
        ]
