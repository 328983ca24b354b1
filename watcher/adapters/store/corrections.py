"""Stories put right by people: which hits each holds, and hits taken out of one.

It only keeps what was decided; what follows for channels is done elsewhere. Merging is ``stories.merge``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from watcher.adapters.store.database import to_text
from watcher.model import StoryState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection


class Corrections:
    """The table ``story_pins``, and what people change in ``stories`` and ``hits``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def state(self, key: str) -> StoryState | None:
        """The story of this very key as it stands, also when it was merged into another; None when there is none."""
        row = self._db.row("SELECT id, topic, title FROM stories WHERE key = ?", (key,))
        if row is None:
            return None
        members = self._db.rows("SELECT id, decision FROM hits WHERE story_id = ? ORDER BY id", (row["id"],))
        ids = tuple(member["id"] for member in members)
        told = (member["id"] for member in members if member["decision"] == "post")
        return StoryState(key, row["topic"], row["title"], ids, next(told, ids[0] if ids else 0))

    def address(self, hit_id: int) -> str:
        """The canonical address of a hit's article: what story keys are made of."""
        row = self._db.row(
            "SELECT url FROM articles JOIN hits ON hits.article_id = articles.id WHERE hits.id = ?", (hit_id,)
        )
        return "" if row is None else str(row["url"])

    def split(self, story: str, leaving: Sequence[int], new_key: str, why: str, now: datetime) -> None:
        """Move hits of a story into one of their own, and pin them there.

        ``new_key`` is that of no story, or of one without hits, which stands again. The oldest hit of each part is its
        first one from now on, and gives it its title.
        """
        ids = json.dumps(list(leaving))
        with self._db.transaction():
            self._db.run(
                "INSERT INTO stories (key, topic, title, created_at, updated_at)"
                " SELECT ?1, topic, title, ?2, updated_at FROM stories WHERE key = ?3"
                " ON CONFLICT (key) DO UPDATE SET merged_into = NULL, merged_why = '', merged_at = NULL",
                (new_key, to_text(now), story),
            )
            self._db.run(
                "UPDATE hits SET story_id = (SELECT id FROM stories WHERE key = ?1),"
                " relation_why = trim(relation_why || '; ' || ?2, '; ')"
                " WHERE id IN (SELECT value FROM json_each(?3))"
                " AND story_id = (SELECT id FROM stories WHERE key = ?4)",
                (new_key, why, ids, story),
            )
            self._lead(story, f"what came before it was {why}")
            self._lead(new_key, why)
            self._db.run(
                "UPDATE stories SET updated_at = (SELECT max(found_at) FROM hits WHERE story_id = stories.id)"
                " WHERE key = ?",
                (new_key,),
            )
            self._db.run(
                "INSERT INTO story_pins (hit_id, pinned_at, note) SELECT value, ?, ? FROM json_each(?)"
                " WHERE true ON CONFLICT (hit_id) DO UPDATE SET pinned_at = excluded.pinned_at, note = excluded.note",
                (to_text(now), why, ids),
            )

    def _lead(self, story: str, why: str) -> None:
        """Make the oldest hit of a story its first one; nothing changes where it is already."""
        self._db.run(
            "UPDATE hits SET relation = iif(id = oldest, 'first', 'report'), relation_why = iif(id = oldest, ?2,"
            " relation_why) FROM (SELECT min(hits.id) AS oldest, stories.id AS story FROM hits"
            "  JOIN stories ON stories.id = hits.story_id WHERE stories.key = ?1)"
            " WHERE story_id = story AND (id = oldest) <> (relation = 'first')",
            (story, why),
        )
        self._db.run(
            "UPDATE stories SET title = (SELECT articles.title FROM hits"
            "  JOIN articles ON articles.id = hits.article_id WHERE hits.story_id = stories.id"
            "  ORDER BY hits.id LIMIT 1) WHERE key = ?",
            (story,),
        )
