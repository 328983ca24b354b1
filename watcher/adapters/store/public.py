"""The public record: stories with the reports that are for readers, and the keys that lead to them. Reads only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text
from watcher.adapters.store.hits import Hits
from watcher.adapters.store.stories import surviving
from watcher.model import PublicStory

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_KEYS = """
    SELECT stories.key, max(
        max(hits.found_at),
        coalesce(max((SELECT decided_at FROM labels
          WHERE labels.article_id = hits.article_id AND labels.topic = hits.topic)), ''),
        coalesce(max(joined.at), '')
      ) AS changed
    FROM stories JOIN hits ON hits.story_id = stories.id
    LEFT JOIN (SELECT merged_into AS id, max(merged_at) AS at FROM stories
      WHERE merged_into IS NOT NULL GROUP BY merged_into) AS joined ON joined.id = stories.id
    WHERE hits.decision = 'post' AND (:topics = '[]' OR stories.topic IN (SELECT value FROM json_each(:topics)))
    GROUP BY stories.id ORDER BY stories.id"""


def public_stories(db: Connection, topics: Sequence[str] = ()) -> Iterator[PublicStory]:
    """The stories of these topics (of all when none is given), one by one, in the order in which they began."""
    hits = Hits(db)
    for row in db.rows(_KEYS, {"topics": json.dumps(list(topics))}):
        view = hits.story(row["key"])
        changed = from_text(row["changed"])
        assert view is not None
        assert changed is not None
        seen = (step.at for hit in (view.lead, *view.followers) for step in hit.revisions)
        yield PublicStory(view, max([changed, *seen]))


def forwards(db: Connection) -> dict[str, str]:
    """Keys of stories that went into others, each with the key that it leads to today."""
    gone = db.rows("SELECT key FROM stories WHERE merged_into IS NOT NULL ORDER BY id")
    return {row["key"]: surviving(db, row["key"]) for row in gone}


def topic_titles(db: Connection, topics: Sequence[str] = ()) -> dict[str, str]:
    """Readers' words for topics, by id."""
    rows = db.rows("SELECT id, title FROM topics ORDER BY id")
    return {row["id"]: row["title"] for row in rows if not topics or row["id"] in topics}


def read_at(db: Connection) -> datetime | None:
    """When a page was last read: the age of the record. None before the first."""
    row = db.row("SELECT max(found_at) AS at FROM facets WHERE decision = 'post'")
    return from_text(row["at"]) if row else None
