"""What a person sees of the outbox and does about it: the side of ``watcher outbox``.

Each act is one statement that names the states it may start from, so that it can meet the service at work. They
answer with nothing when done, else with why it cannot be.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.posts import QUEUED, queued_from
from watcher.model import Post

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import QueuedPost


@dataclass(frozen=True, slots=True)
class Item:
    """One post as an operator sees it."""

    id: int
    channel: str
    topic: str
    story: str
    title: str
    """Of the story."""
    kind: str
    revision: int
    state: str
    detail: str
    attempts: int
    created_at: datetime | None
    next_attempt_at: datetime | None
    sent_at: datetime | None
    message_id: int | None
    told_in: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One channel's part of the outbox, in figures."""

    channel: str
    counts: dict[str, int]
    """Posts by state."""
    parked: str
    resume_at: datetime | None
    holder: str
    held_until: datetime | None
    blind: int
    """Posts that were sent again without knowing whether they had arrived."""


def items(
    db: Connection,
    *,
    states: Sequence[str] = (),
    channel: str = "",
    kind: str = "",
    story: str = "",
    limit: int = 50,
) -> list[Item]:
    """Posts in their order, by filters that are given; the last ``limit`` of them."""
    conditions, values = ["1"], []
    if states:
        conditions.append(f"posts.state IN ({', '.join('?' * len(states))})")
        values += list(states)
    for column, value in (("posts.channel", channel), ("posts.kind", kind), ("stories.key", story)):
        if value:
            conditions.append(f"{column} = ?")
            values.append(value)
    rows = db.rows(
        "SELECT posts.*, coalesce(stories.key, '') AS story_key, coalesce(stories.title, 'Digest') AS title FROM posts"
        f" LEFT JOIN stories ON stories.id = posts.story_id WHERE {' AND '.join(conditions)}"
        f" ORDER BY posts.id DESC LIMIT {int(limit)}",
        values,
    )
    return [_item(row) for row in reversed(rows)]


def queued(db: Connection, *, channel: str = "", limit: int = 1_000) -> list[tuple[QueuedPost, Post | None]]:
    """What waits, in the order of the queue, each with the first message of its story as it was composed."""
    rows = db.rows(
        f"{QUEUED} WHERE posts.state IN ('ready', 'sending', 'unsure') AND ?1 IN ('', posts.channel)"
        " ORDER BY posts.channel, posts.id LIMIT ?2",
        (channel, limit),
    )
    found = []
    for row in rows:
        first = db.row(
            "SELECT body FROM posts WHERE channel = ? AND story_id = ? AND kind = 'story'",
            (row["channel"], row["story_id"]),
        )
        found.append((queued_from(row), Post("", first["body"]) if first else None))
    return found


def lines(db: Connection) -> list[Line]:
    """Every channel that has posts or is known, by name."""
    found = []
    for row in db.rows("SELECT name FROM channels UNION SELECT channel FROM posts ORDER BY 1"):
        name = row["name"]
        counts = db.rows("SELECT state, count(*) AS n FROM posts WHERE channel = ? GROUP BY state", (name,))
        blind = db.row(
            "SELECT count(*) AS n FROM deliveries JOIN posts ON posts.id = post_id"
            " WHERE channel = ? AND outcome = 'blind'",
            (name,),
        )
        state = db.row("SELECT * FROM channels WHERE name = ?", (name,))
        found.append(
            Line(
                name,
                {count["state"]: count["n"] for count in counts},
                state["parked"] if state else "",
                from_text(state["resume_at"]) if state else None,
                state["holder"] if state else "",
                from_text(state["held_until"]) if state else None,
                blind["n"] if blind else 0,
            )
        )
    return found


def retry(db: Connection, post_id: int, now: datetime) -> str:
    """Let a post be tried again, at once; edits that died with their message come back with it."""
    row = _row(db, post_id)
    if row is None:
        return _NONE.format(post_id)
    if row["state"] not in {"dead", "ready", "unsure"} or row["told_in"] is not None:
        return f"post {post_id} is {row['state']}; only what is dead or waits can be tried again"
    with db.transaction():
        db.run(
            "UPDATE posts SET state = iif(state = 'dead', 'ready', state), aside = 0, next_attempt_at = ?"
            " WHERE id = ? AND state IN ('dead', 'ready', 'unsure')",
            (to_text(now), post_id),
        )
        if row["kind"] == "story" and row["state"] == "dead":
            db.run(
                "UPDATE posts SET state = 'ready', next_attempt_at = ? WHERE id = (SELECT max(id) FROM posts"
                " WHERE channel = ? AND story_id = ? AND kind = 'edit' AND state = 'dead')",
                (to_text(now), row["channel"], row["story_id"]),
            )
        _remember(db, post_id, "retry", "an operator asked for another attempt", now)
    return ""


def cancel(db: Connection, post_id: int, now: datetime) -> str:
    """Take a waiting post out of the queue for good; one of uncertain fate may be in the channel all the same."""
    row = _row(db, post_id)
    if row is None:
        return _NONE.format(post_id)
    if row["state"] not in {"ready", "unsure"}:
        return f"post {post_id} is {row['state']}; only what waits can be cancelled"
    with db.transaction():
        changed = db.raw.execute(
            "UPDATE posts SET state = 'dead', detail = 'cancelled by an operator', next_attempt_at = NULL"
            " WHERE id = ? AND state IN ('ready', 'unsure')",
            (post_id,),
        ).rowcount
        if changed:
            _remember(db, post_id, "cancelled", "by an operator", now)
    return "" if changed else f"post {post_id} is being sent at this moment; try again"


def resolve(db: Connection, post_id: int, now: datetime, *, message_id: int | None) -> str:
    """Settle an uncertain post: it is in the channel under ``message_id``, or (None) it was lost and goes out again."""
    row = _row(db, post_id)
    if row is None:
        return _NONE.format(post_id)
    if row["state"] not in {"unsure", "dead"}:
        return f"post {post_id} is {row['state']}; only what is unsure or dead can be resolved"
    taken = message_id is not None and db.row(
        "SELECT id FROM posts WHERE channel = ? AND message_id = ? AND id <> ?",
        (row["channel"], message_id, post_id),
    )
    if taken:
        return f"message {message_id} is post {taken['id']} already"
    with db.transaction():
        if message_id is None:
            db.run(
                "UPDATE posts SET state = 'ready', aside = 0, next_attempt_at = ?, detail = 'lost, says an operator'"
                " WHERE id = ? AND state IN ('unsure', 'dead')",
                (to_text(now), post_id),
            )
        else:
            db.run(
                "UPDATE posts SET state = 'sent', message_id = ?, sent_at = ?, next_attempt_at = NULL,"
                " detail = 'found by an operator' WHERE id = ? AND state IN ('unsure', 'dead')",
                (message_id if row["kind"] != "edit" else None, to_text(now), post_id),
            )
            db.run("DELETE FROM pictures WHERE post_id = ?", (post_id,))
        _remember(db, post_id, "lost" if message_id is None else "found", "says an operator", now)
    return ""


def unpark(db: Connection, channel: str) -> str:
    """Let a parked channel be tried again."""
    row = db.row("SELECT parked FROM channels WHERE name = ?", (channel,))
    if row is None:
        known = ", ".join(line.channel for line in lines(db))
        return f"there is no channel {channel}" + (f"; known: {known}" if known else "")
    if not row["parked"]:
        return f"channel {channel} is not parked"
    db.run("UPDATE channels SET parked = '', resume_at = NULL WHERE name = ?", (channel,))
    return ""


_NONE = "there is no post {}; `watcher outbox` lists them"


def _row(db: Connection, post_id: int) -> sqlite3.Row | None:
    return db.row("SELECT * FROM posts WHERE id = ?", (post_id,))


def _remember(db: Connection, post_id: int, outcome: str, detail: str, now: datetime) -> None:
    db.run(
        "INSERT INTO deliveries (post_id, at, outcome, detail) VALUES (?, ?, ?, ?)",
        (post_id, to_text(now), outcome, detail),
    )


def _item(row: sqlite3.Row) -> Item:
    return Item(
        id=row["id"],
        channel=row["channel"],
        topic=row["topic"] or "",
        story=row["story_key"],
        title=row["title"],
        kind=row["kind"],
        revision=row["revision"],
        state=row["state"],
        detail=row["detail"],
        attempts=row["attempts"],
        created_at=from_text(row["created_at"]),
        next_attempt_at=from_text(row["next_attempt_at"]),
        sent_at=from_text(row["sent_at"]),
        message_id=row["message_id"],
        told_in=row["told_in"],
    )
