"""Questions that people ask of the database. Reads only."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection


@dataclass(frozen=True, slots=True)
class HitQuery:
    """Which hits; every condition that is given must hold."""

    words: tuple[str, ...] = ()
    """Each must stand in title or text, whatever its case and accents."""
    since: datetime | None = None
    """Published, or found when the date is not known, then or later."""
    language: str = ""
    """"zh" finds "zh-Hans" and "zh-Hant"."""
    outlet: str = ""
    """A part of the outlet's name."""
    concept: str = ""
    story: str = ""
    decision: str = ""
    """"post", "review", "drop", or empty for the first two."""
    limit: int = 50


_FIND = """
    SELECT coverage.* FROM coverage
    JOIN hits ON hits.id = coverage.id
    JOIN articles ON articles.id = hits.article_id
    WHERE NOT EXISTS (
        SELECT 1 FROM json_each(:words)
        WHERE instr(folded(articles.title || char(10) || coalesce(articles.text, '')), value) = 0)
      AND (:since IS NULL OR coalesce(coverage.published_at, coverage.found_at) >= :since)
      AND (:language = '' OR lower(coverage.language) = :language OR lower(coverage.language) LIKE :language || '-%')
      AND (:outlet = '' OR instr(folded(coverage.outlet), :outlet) > 0)
      AND (:concept = '' OR EXISTS (
        SELECT 1 FROM matches WHERE hit_id = hits.id AND concept = :concept AND points > 0))
      AND (:story = '' OR coverage.story = :story)
      AND iif(:decision = '', coverage.decision <> 'drop', coverage.decision = :decision)
    ORDER BY coalesce(coverage.published_at, coverage.found_at) DESC, coverage.id DESC
    LIMIT :limit"""


def find_hits(db: Connection, query: HitQuery) -> list[dict[str, Any]]:
    """Rows of the view ``coverage``, newest first."""
    db.raw.create_function("folded", 1, _folded, deterministic=True)
    rows = db.raw.execute(
        _FIND,
        {
            "words": json.dumps([_folded(word) for word in query.words]),
            "since": to_text(query.since),
            "language": query.language.lower(),
            "outlet": _folded(query.outlet),
            "concept": query.concept,
            "story": query.story,
            "decision": query.decision,
            "limit": query.limit,
        },
    )
    return [dict(row) for row in rows]


def known_concepts(db: Connection) -> list[str]:
    """Concepts that any hit has matched."""
    return [row["concept"] for row in db.rows("SELECT DISTINCT concept FROM matches ORDER BY concept")]


def _folded(text: str | None) -> str:
    decomposed = unicodedata.normalize("NFKD", (text or "").casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
