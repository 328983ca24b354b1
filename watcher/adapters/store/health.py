"""What the database knows of each feed's health, in numbers. Reads only; what to think of it is decided elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from watcher.adapters.store.database import to_text
from watcher.adapters.store.feeds import BY_NAME, FEEDS
from watcher.model import feed_name

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_FEEDS = f"""{FEEDS} WHERE state <> 'removed' ORDER BY {BY_NAME}"""
_TOLD = (
    "id", "url", "title", "own_title", "language", "country", "kind", "origin", "state", "state_reason", "outcome",
    "detail", "failures", "interval_seconds", "added_at", "first_success_at", "last_polled_at", "last_success_at",
    "last_new_at", "next_poll_at", "redirect_to",
)  # fmt: skip

# Read as it lies: by an index, each of a million entries would be looked up on its own.
_YIELD = """
    SELECT feed_id, count(*) AS entries, count(DISTINCT article_id) AS articles, max(published_at) AS newest
    FROM entries NOT INDEXED GROUP BY feed_id"""

_HITS = """
    SELECT entries.feed_id, count(DISTINCT hits.article_id) AS hits
    FROM hits CROSS JOIN entries ON entries.article_id = hits.article_id GROUP BY entries.feed_id"""

# An entry that claims to come from the future, or has no date, counts for the day on which it was first seen.
_DAYS = """
    SELECT feed_id, substr(min(coalesce(published_at, first_seen_at), first_seen_at), 1, 10) AS day, count(*) AS entries
    FROM entries NOT INDEXED GROUP BY feed_id, day HAVING day >= substr(?, 1, 10) ORDER BY feed_id, day"""

_POLLS = """
    SELECT at, outcome, status, detail, entries, new_entries FROM polls
    WHERE feed_id = ? ORDER BY at DESC, id DESC LIMIT ?"""


def feed_rows(db: Connection, since: datetime) -> list[dict[str, Any]]:
    """One row for each feed that is not removed: columns of ``feeds`` and what its entries came to.

    ``name`` is what people know it by. ``entries``, ``articles`` (read and judged) and ``hits`` count all that is kept;
    ``newest`` is the latest date of publication; ``days`` lists pairs of a day ("2026-01-31", from ``since`` on) and
    its number of entries.
    """
    yields = {row["feed_id"]: row for row in db.rows(_YIELD)}
    hits = {row["feed_id"]: row["hits"] for row in db.rows(_HITS)}
    days: dict[int, list[tuple[str, int]]] = {}
    for row in db.rows(_DAYS, (to_text(since),)):
        days.setdefault(row["feed_id"], []).append((row["day"], row["entries"]))
    found = []
    for row in db.rows(_FEEDS):
        brought = yields.get(row["id"])
        found.append(
            {
                **{column: row[column] for column in _TOLD},
                "given_url": row["configured_url"],
                "group": row["group_name"],
                "name": feed_name(row["title"], row["own_title"], row["url"]),
                "entries": brought["entries"] if brought else 0,
                "articles": brought["articles"] if brought else 0,
                "hits": hits.get(row["id"], 0),
                "newest": brought["newest"] if brought else None,
                "days": days.get(row["id"], []),
            }
        )
    return found


def poll_history(db: Connection, feed_id: int, limit: int) -> list[dict[str, Any]]:
    """The feed's last polls, newest first."""
    return [dict(row) for row in db.rows(_POLLS, (feed_id, limit))]
