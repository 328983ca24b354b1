"""What digests and routes count: the hits of a stretch of time that are for readers, without their texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import Sighting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_SIGHTINGS = (
    "SELECT hits.id, stories.key, hits.found_at, coalesce(articles.published_at, hits.found_at) AS dated,"
    " articles.outlet, articles.country, articles.language, hits.score, hits.mentions,"
    " (SELECT json_group_array(concept) FROM matches WHERE hit_id = hits.id AND points > 0) AS recognised,"
    " (SELECT json_group_array(DISTINCT group_name) FROM entries JOIN feeds ON feeds.id = entries.feed_id"
    "  WHERE entries.article_id = hits.article_id AND group_name <> '') AS groups"
    " FROM hits JOIN articles ON articles.id = hits.article_id JOIN stories ON stories.id = hits.story_id"
)


def sightings(db: Connection, topics: Collection[str], since: datetime, until: datetime) -> list[Sighting]:
    """The hits for readers (decision "post") of these topics that were found in between, oldest first."""
    rows = db.rows(
        f"{_SIGHTINGS} WHERE hits.decision = 'post' AND hits.found_at >= ? AND hits.found_at < ?"
        f" AND hits.topic IN ({', '.join('?' * len(topics))}) ORDER BY hits.id",
        (to_text(since), to_text(until), *topics),
    )
    return [_sighting(row) for row in rows]


def _sighting(row: sqlite3.Row) -> Sighting:
    found, dated = from_text(row["found_at"]), from_text(row["dated"])
    assert found is not None
    assert dated is not None
    return Sighting(
        hit=row["id"],
        story=row["key"],
        found_at=found,
        dated=dated,
        outlet=row["outlet"],
        country=row["country"],
        language=row["language"],
        score=row["score"],
        concepts=frozenset({*json.loads(row["recognised"]), *json.loads(row["mentions"])}),
        groups=frozenset(json.loads(row["groups"])),
    )
