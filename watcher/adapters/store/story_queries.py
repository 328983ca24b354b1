"""Questions that people ask about stories. Reads only."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection


@dataclass(frozen=True, slots=True)
class StoryQuery:
    """Which stories; every condition that is given must hold."""

    since: datetime | None = None
    """One of its reports was published, or found when the date is not known, then or later."""
    topic: str = ""
    limit: int = 50


_FIND = """
    SELECT coverage.story AS key, coverage.topic AS topic, stories.title AS title,
      min(coverage.date) AS date, max(coverage.date) AS last_date,
      count(*) AS reports, sum(coverage.relation = 'copy') AS copies,
      sum(coverage.decision = 'post') AS for_readers,
      json_group_array(DISTINCT coverage.language) FILTER (WHERE coverage.language <> '') AS languages,
      json_group_array(DISTINCT coverage.country) FILTER (WHERE coverage.country <> '') AS countries
    FROM coverage JOIN stories ON stories.key = coverage.story
    WHERE coverage.decision <> 'drop' AND (:topic = '' OR coverage.topic = :topic)
    GROUP BY stories.id
    HAVING :since IS NULL OR max(coalesce(coverage.published_at, coverage.found_at)) >= :since
    ORDER BY max(coalesce(coverage.published_at, coverage.found_at)) DESC, stories.id DESC
    LIMIT :limit"""

_MEMBERS = """
    SELECT coverage.*, hits.relation_why AS why, story_pins.note AS pinned FROM coverage
    JOIN hits ON hits.id = coverage.id LEFT JOIN story_pins ON story_pins.hit_id = hits.id
    WHERE coverage.story = ? ORDER BY coverage.id"""

_POSTS = """
    SELECT channel, kind, revision, state, message_id, sent_at, detail FROM posts
    JOIN stories ON stories.id = posts.story_id WHERE stories.key = ? ORDER BY channel, posts.id"""


def find_stories(db: Connection, query: StoryQuery) -> list[dict[str, Any]]:
    """Stories that hold a hit which was not dropped, the one with the latest report first."""
    rows = db.raw.execute(
        _FIND, {"since": to_text(query.since), "topic": query.topic, "limit": query.limit}
    ).fetchall()
    return [
        dict(row)
        | {
            "languages": sorted(json.loads(row["languages"])),
            "countries": sorted(json.loads(row["countries"])),
        }
        for row in rows
    ]


def known_topics(db: Connection) -> list[str]:
    """Topics that the database knows."""
    return [row["id"] for row in db.rows("SELECT id FROM topics ORDER BY id")]


def known_keys(db: Connection) -> list[str]:
    """Keys that any story has or had, the latest first."""
    return [row["key"] for row in db.rows("SELECT key FROM stories ORDER BY id DESC")]


def story_record(db: Connection, key: str) -> dict[str, Any] | None:
    """One story with its members, its posts and the keys that lead to it; None when there is none of this key."""
    story = db.row(
        "SELECT stories.key, stories.topic, stories.title, stories.created_at AS created,"
        " stories.updated_at AS updated, standing.key AS merged_into, stories.merged_why, stories.merged_at"
        " FROM stories LEFT JOIN stories AS standing ON standing.id = stories.merged_into WHERE stories.key = ?",
        (key,),
    )
    if story is None:
        return None
    merged = db.rows(
        "SELECT gone.key, gone.merged_why AS why, gone.merged_at AS at FROM stories AS gone"
        " JOIN stories ON stories.id = gone.merged_into WHERE stories.key = ? ORDER BY gone.merged_at, gone.id",
        (key,),
    )
    return dict(story) | {
        "merged": [dict(row) for row in merged],
        "hits": [dict(row) for row in db.rows(_MEMBERS, (key,))],
        "posts": [dict(row) for row in db.rows(_POSTS, (key,))],
    }
