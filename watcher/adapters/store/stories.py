"""Two stories that turn out to be one: what becomes of their hits and of their posts.

The story that was there first goes on under its key. Of the other one the row stays, so that its key still leads
somewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_MAYBE_SEEN = "('sending', 'sent', 'unsure', 'dead')"
"""States of posts that somebody may have read."""


def surviving(db: Connection, key: str) -> str:
    """The story that goes on under which a key is told today: itself, or the one that it was merged into."""
    row = db.row(
        "WITH RECURSIVE chain(id, key, merged_into) AS ("
        "  SELECT id, key, merged_into FROM stories WHERE key = ?"
        "  UNION SELECT stories.id, stories.key, stories.merged_into FROM stories"
        "  JOIN chain ON stories.id = chain.merged_into)"
        " SELECT key FROM chain WHERE merged_into IS NULL",
        (key,),
    )
    return key if row is None else str(row["key"])


def merge(db: Connection, older: str, younger: str, why: str, now: datetime) -> None:
    """Let ``older`` go on with the hits of both.

    Posts of ``younger`` that were sent stay where they are and grow no further; those that still wait are taken back.
    On a channel that has seen ``younger`` but never ``older``, the message becomes the one of ``older``.
    """
    with db.transaction():
        older = surviving(db, older)
        ids = {
            row["key"]: row["id"]
            for row in db.rows("SELECT key, id FROM stories WHERE key IN (?, ?)", (older, younger))
        }
        if older == younger or len(ids) < 2 or surviving(db, younger) != younger:
            return
        into, gone = ids[older], ids[younger]
        _settle_posts(db, into, gone, f"its story goes on as {older}")
        db.run(
            "UPDATE hits SET relation = 'report', relation_why = ? WHERE story_id = ? AND relation = 'first'",
            (why, gone),
        )
        db.run("UPDATE hits SET story_id = ? WHERE story_id = ?", (into, gone))
        at = to_text(now)
        db.run(
            "UPDATE stories SET merged_into = ?, merged_why = ?, merged_at = ? WHERE id = ?",
            (into, why, at, gone),
        )
        db.run("UPDATE stories SET updated_at = max(updated_at, ?) WHERE id = ?", (at, into))


def _settle_posts(db: Connection, into: int, gone: int, why: str) -> None:
    """Leave each channel with one message that grows. Lists stay as they are: they tell of others, too."""
    db.run(
        "DELETE FROM posts WHERE story_id = ? AND state = 'ready' AND attempts = 0 AND kind <> 'roundup'",
        (gone,),
    )
    db.run(
        "UPDATE posts SET state = 'superseded', detail = ?, next_attempt_at = NULL"
        " WHERE story_id = ? AND state = 'ready' AND kind <> 'roundup'",
        (why, gone),
    )
    seen = (
        f"SELECT channel FROM posts WHERE story_id = ? AND kind = 'story' AND state IN {_MAYBE_SEEN}"  # noqa: S608 - a constant
        " AND channel NOT IN (SELECT channel FROM posts WHERE story_id = ?"
        f" AND (attempts > 0 OR told_in IS NOT NULL OR state IN {_MAYBE_SEEN}))"
    )
    for row in db.rows(seen, (gone, into)):
        db.run(
            "DELETE FROM posts WHERE story_id = ? AND channel = ? AND kind <> 'roundup'",
            (into, row["channel"]),
        )
        db.run(
            "UPDATE posts SET story_id = ? WHERE story_id = ? AND channel = ? AND kind <> 'roundup'",
            (into, gone, row["channel"]),
        )
