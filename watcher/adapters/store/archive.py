"""Stored articles with what holds of each, so that they can be judged again. Judges nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.rows import article_from, matches_of
from watcher.model import Decision

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import Article, Match, Score

_BATCH = 200
"""Articles in memory at a time: some 2 MB of text."""

_SELECT = """
    SELECT articles.*, hits.id AS hit_id, stories.key AS story,
      coalesce(hits.decision, judgements.decision, 'drop') AS decision,
      coalesce(hits.score, judgements.score, 0) AS score,
      judgements.profile AS profile, labels.label AS label, coalesce(hits.demoted, 0) AS demoted
    FROM articles
    LEFT JOIN judgements ON judgements.article_id = articles.id AND judgements.topic = :topic
    LEFT JOIN hits ON hits.article_id = articles.id AND hits.topic = :topic
    LEFT JOIN stories ON stories.id = hits.story_id
    LEFT JOIN labels ON labels.article_id = articles.id AND labels.topic = :topic
    WHERE articles.text IS NOT NULL"""
_SINCE = " AND (:since IS NULL OR coalesce(articles.published_at, articles.fetched_at) >= :since)"


@dataclass(frozen=True, slots=True)
class Standing:
    """A stored article and what holds of it in one topic."""

    article_id: int
    article: Article
    fetched_at: datetime
    decision: Decision
    value: float
    profile: str
    """Version that judged it; empty when the topic never has."""
    hit_id: int | None
    story: str
    """Key; empty for what is no hit."""
    label: int | None
    """What a person has decided."""
    demoted: bool
    """A second opinion leaves to people what the lexicon would post."""
    matches: tuple[Match, ...]
    """Of a hit, strongest first."""


class Archive:
    """The tables ``articles`` and ``judgements``, read again."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def size(self, since: datetime | None) -> tuple[int, int]:
        """Articles published (or, without a date, fetched) since then: those whose text is kept, and the others."""
        row = self._db.row(
            "SELECT count(text) AS kept, count(*) - count(text) AS bare FROM articles"
            " WHERE ?1 IS NULL OR coalesce(published_at, fetched_at) >= ?1",
            (to_text(since),),
        )
        return (0, 0) if row is None else (row["kept"], row["bare"])

    def standings(self, topic: str, since: datetime | None) -> Iterator[Standing]:
        """Every article whose text is kept, in the order in which they were stored."""
        last = 0
        sql = f"{_SELECT}{_SINCE} AND articles.id > :last ORDER BY articles.id LIMIT {_BATCH}"
        while rows := self._db.raw.execute(
            sql, {"topic": topic, "since": to_text(since), "last": last}
        ).fetchall():
            for row in rows:
                yield self._standing(row)
            last = rows[-1]["id"]

    def standing(self, topic: str, article_id: int) -> Standing | None:
        """One article as it stands now; None when it or its text is gone."""
        sql = f"{_SELECT} AND articles.id = :id"
        row = self._db.raw.execute(sql, {"topic": topic, "id": article_id}).fetchone()
        return None if row is None else self._standing(row)

    def judged(self, article_id: int, score: Score, now: datetime) -> None:
        """Keep the lexicon's verdict on an article; an earlier one is replaced."""
        self._db.run(
            "INSERT INTO judgements (article_id, topic, score, decision, profile, judged_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (article_id, topic) DO UPDATE SET score = excluded.score,"
            " decision = excluded.decision, profile = excluded.profile, judged_at = excluded.judged_at",
            (article_id, score.topic, score.value, score.decision.value, score.profile, to_text(now)),
        )

    def negatives(self, topic: str, limit: int) -> list[tuple[str, str]]:
        """Language and text of articles that the topic has dropped or a person has refused, newest first."""
        rows = self._db.rows(
            "SELECT articles.language, articles.title, articles.text FROM articles"
            " JOIN judgements ON judgements.article_id = articles.id AND judgements.topic = ?"
            " LEFT JOIN hits ON hits.article_id = articles.id AND hits.topic = judgements.topic"
            " WHERE articles.text IS NOT NULL AND coalesce(hits.decision, judgements.decision) = 'drop'"
            " ORDER BY articles.id DESC LIMIT ?",
            (topic, limit),
        )
        return [(row["language"], f"{row['title']}\n{row['text']}") for row in rows]

    def texts(self) -> Iterator[str]:
        """Title and text of every article whose text is kept."""
        for row in self._db.raw.execute(
            "SELECT title, text FROM articles WHERE text IS NOT NULL ORDER BY id"
        ):
            yield f"{row['title']}\n{row['text']}"

    def _standing(self, row: sqlite3.Row) -> Standing:
        fetched = from_text(row["fetched_at"])
        assert fetched is not None
        return Standing(
            article_id=row["id"],
            article=article_from(row, url=row["url"]),
            fetched_at=fetched,
            decision=Decision(row["decision"]),
            value=row["score"],
            profile=row["profile"] or "",
            hit_id=row["hit_id"],
            story=row["story"] or "",
            label=row["label"],
            demoted=bool(row["demoted"]),
            matches=matches_of(self._db, row["hit_id"]) if row["hit_id"] is not None else (),
        )
