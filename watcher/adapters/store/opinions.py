"""Second opinions, and how many were asked for. It remembers; what an opinion is worth is decided elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection


class Answer(Protocol):
    """An opinion as far as it is kept."""

    @property
    def relevant(self) -> bool:
        """Whether the article is about the matter."""

    @property
    def score(self) -> float:
        """How surely, 0 to 1."""

    @property
    def why(self) -> str:
        """In a sentence."""

    @property
    def summary(self) -> str:
        """In English."""


class Opinions:
    """The tables ``opinions`` and ``opinion_calls``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def find(self, text_hash: str, topic: str, prompt: str, model: str) -> str | None:
        """The answer that was given to this question before, as JSON."""
        row = self._db.row(
            "SELECT relevant, score, why, summary FROM opinions"
            " WHERE text_hash = ? AND topic = ? AND prompt = ? AND model = ?",
            (text_hash, topic, prompt, model),
        )
        return None if row is None else json.dumps({**dict(row), "relevant": bool(row["relevant"])})

    def keep(
        self, text_hash: str, topic: str, prompt: str, model: str, answer: Answer, now: datetime
    ) -> None:
        """Remember an answer."""
        self._db.run(
            "INSERT OR REPLACE INTO opinions (text_hash, topic, prompt, model, relevant, score, why, summary, given_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                text_hash,
                topic,
                prompt,
                model,
                int(answer.relevant),
                answer.score,
                answer.why,
                answer.summary,
                to_text(now),
            ),
        )

    def spend(self, day: str, budget: int) -> bool:
        """Count one more call on this day; False, and nothing counted, when the budget is used up."""
        with self._db.transaction():
            row = self._db.row("SELECT calls FROM opinion_calls WHERE day = ?", (day,))
            if (row["calls"] if row else 0) >= budget:
                return False
            self._db.run(
                "INSERT INTO opinion_calls (day, calls) VALUES (?, 1)"
                " ON CONFLICT (day) DO UPDATE SET calls = calls + 1",
                (day,),
            )
        return True

    def of_hit(self, hit_id: int) -> dict[str, Any] | None:
        """The latest opinion on a hit: model, relevant, score, why, summary, given_at; or None."""
        row = self._db.row(
            "SELECT opinions.model, relevant, opinions.score, why, opinions.summary, given_at FROM hits"
            " JOIN articles ON articles.id = hits.article_id"
            " JOIN opinions ON opinions.text_hash = articles.text_hash AND opinions.topic = hits.topic"
            " WHERE hits.id = ? ORDER BY given_at DESC LIMIT 1",
            (hit_id,),
        )
        return None if row is None else {**dict(row), "relevant": bool(row["relevant"])}
