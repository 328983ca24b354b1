"""Posts into the outbox: a story's message, its later versions, replies to it, lists in place of many, digests.

Nothing here sends. A body that nobody has tried to send takes the newest form; one that was tried is frozen.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store import chats
from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import Post

MOST_EDITS = 20
"""Edits of one story's message in one channel; after that only what is substantive is still worth one."""

_TOLD = "the story's first message tells it"


def put(
    db: Connection,
    channel: str,
    topic: str,
    story: str,
    post: Post,
    *,
    now: datetime,
    settle: float,
    substantive: bool,
) -> None:
    """Put a story's post, or its new version, in line; a change waits ``settle`` seconds for further ones."""
    known = _of_story(db, channel, story)
    first = next((row for row in known if row["kind"] == "story"), None)
    edits = [row for row in known if row["kind"] == "edit" and row["state"] != "superseded"]
    if first is None:
        _insert(db, channel, topic, story, "story", 1, post, at=now, due=now)
        return
    if first["told_in"] is not None:
        return  # a list tells it; lists are not edited
    if (
        first["state"] == "superseded"
    ):  # withdrawn: the story's one first message takes its place in line again
        _rewrite(db, first["id"], post)
        db.run(
            "UPDATE posts SET state = 'ready', detail = '', next_attempt_at = ? WHERE id = ?",
            (to_text(now), first["id"]),
        )
        return
    latest = edits[-1] if edits else first
    if latest["body"] == post.body:
        return
    if latest["state"] == "ready" and latest["attempts"] == 0:
        _rewrite(db, latest["id"], post)
        return
    if (len(edits) >= MOST_EDITS and not substantive) or chats.is_fixed(db, channel):
        return
    db.run(
        "UPDATE posts SET state = 'superseded', detail = 'a later version takes its place', next_attempt_at = NULL"
        " WHERE channel = ? AND story_id = ? AND kind = 'edit' AND state IN ('ready', 'unsure')",
        (channel, first["story_id"]),
    )
    revision = max(row["revision"] for row in known if row["kind"] in {"story", "edit"}) + 1
    due = now + timedelta(seconds=settle)
    _insert(db, channel, topic, story, "edit", revision, post, at=now, due=due)


def reply(
    db: Connection, channel: str, topic: str, story: str, post: Post, *, kind: str, number: int, now: datetime
) -> bool:
    """Put a reply to a story's message in line, once; whether it is new and worth telling.

    A channel that gets the story only now is told all by its first message.
    """
    known = _of_story(db, channel, story)
    if any(row["kind"] == kind and row["revision"] == number for row in known):
        return False
    first = next((row for row in known if row["kind"] == "story"), None)
    if first is None or (first["state"] == "superseded" and first["told_in"] is None):
        _insert(db, channel, topic, story, kind, number, post, at=now, due=None, told=_TOLD)
        return False
    _insert(db, channel, topic, story, kind, number, post, at=now, due=now)
    return True


def digest(db: Connection, channel: str, number: int, post: Post, *, now: datetime) -> bool:
    """Put a digest in line with its picture, once for each period; whether it is new.

    One without a body has nothing to tell: it is noted, so that nobody asks again.
    """
    with db.transaction():
        made = db.row(
            "INSERT INTO posts (channel, kind, revision, body, state, detail, created_at, next_attempt_at)"
            " VALUES (?, 'digest', ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
            (
                channel,
                number,
                post.body,
                "ready" if post.body else "superseded",
                "" if post.body else "nothing to tell yet",
                to_text(now),
                to_text(now) if post.body else None,
            ),
        )
        if made is not None and post.picture:
            db.run("INSERT INTO pictures (post_id, png) VALUES (?, ?)", (made["id"], post.picture))
    return made is not None


def withdraw(db: Connection, story: str, why: str, channel: str = "") -> int:
    """Take back what surely nobody has of a story's posts, in one channel or in all; how many.

    What was sent, or may have arrived, stays as it is. ``why`` is kept with a post of which attempts are on
    record; one that nobody has tried leaves no trace. A list that names the story and has not gone out is
    dissolved: its other stories are back in line.
    """
    with db.transaction():
        lists = db.rows(
            "SELECT DISTINCT lists.id FROM posts JOIN stories ON stories.id = posts.story_id"
            " JOIN posts AS lists ON lists.id = posts.told_in"
            " WHERE stories.key = ? AND lists.state = 'ready' AND lists.attempts = 0 AND ? IN ('', posts.channel)",
            (story, channel),
        )
        for row in lists:
            db.run(
                "UPDATE posts SET state = 'ready', told_in = NULL, detail = '', next_attempt_at = created_at"
                " WHERE told_in = ?",
                (row["id"],),
            )
            db.run("DELETE FROM posts WHERE id = ?", (row["id"],))
        untried = db.raw.execute(
            "DELETE FROM posts WHERE story_id = (SELECT id FROM stories WHERE key = ?)"
            " AND state = 'ready' AND attempts = 0 AND kind <> 'roundup' AND ? IN ('', channel)",
            (story, channel),
        ).rowcount
        tried = db.raw.execute(
            "UPDATE posts SET state = 'superseded', detail = ?, next_attempt_at = NULL"
            " WHERE story_id = (SELECT id FROM stories WHERE key = ?) AND state = 'ready' AND kind <> 'roundup'"
            " AND ? IN ('', channel)",
            (why, story, channel),
        ).rowcount
    return untried + tried


def backlog(db: Connection, channel: str) -> list[str]:
    """Keys of the stories whose first message waits in the channel and was never tried, in their order.

    Without those that have replies waiting: these answer a message of the story's own.
    """
    rows = db.rows(
        "SELECT stories.key FROM posts JOIN stories ON stories.id = posts.story_id WHERE channel = ?"
        " AND kind = 'story' AND state = 'ready' AND attempts = 0 AND NOT EXISTS (SELECT 1 FROM posts AS other"
        "  WHERE other.channel = posts.channel AND other.story_id = posts.story_id AND other.id <> posts.id"
        "  AND other.kind NOT IN ('edit', 'roundup') AND other.state = 'ready') ORDER BY posts.id",
        (channel,),
    )
    return [row["key"] for row in rows]


def collapse(
    db: Connection, channel: str, topic: str, stories: Sequence[str], post: Post, *, now: datetime
) -> None:
    """Let one list tell ``stories``, whose own messages were never tried; they stay on record, superseded."""
    with db.transaction():
        row = db.row(
            "SELECT coalesce(max(revision), 0) + 1 AS next FROM posts JOIN stories ON stories.id = posts.story_id"
            " WHERE channel = ? AND kind = 'roundup' AND stories.key = ?",
            (channel, stories[0]),
        )
        assert row is not None
        made = _insert(db, channel, topic, stories[0], "roundup", row["next"], post, at=now, due=now)
        for story in stories:
            db.run(
                "UPDATE posts SET state = 'superseded', told_in = ?, detail = 'told in a list',"
                " next_attempt_at = NULL WHERE channel = ? AND kind = 'story' AND state = 'ready' AND attempts = 0"
                " AND story_id = (SELECT id FROM stories WHERE key = ?)",
                (made, channel, story),
            )


def _of_story(db: Connection, channel: str, story: str) -> list[sqlite3.Row]:
    return db.rows(
        "SELECT posts.* FROM posts JOIN stories ON stories.id = posts.story_id"
        " WHERE channel = ? AND stories.key = ? AND kind <> 'roundup' ORDER BY revision",
        (channel, story),
    )


def _rewrite(db: Connection, post_id: int, post: Post) -> None:
    db.run(
        "UPDATE posts SET body = ?, preview_url = ?, large_preview = ? WHERE id = ?",
        (post.body, post.preview_url, int(post.large_preview), post_id),
    )


def _insert(
    db: Connection,
    channel: str,
    topic: str,
    story: str,
    kind: str,
    revision: int,
    post: Post,
    *,
    at: datetime,
    due: datetime | None,
    told: str = "",
) -> int:
    return db.run(
        "INSERT INTO posts (channel, topic, story_id, kind, revision, body, preview_url, large_preview, state,"
        " detail, created_at, next_attempt_at) VALUES (?, ?, (SELECT id FROM stories WHERE key = ?), ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?)",
        (
            channel,
            topic,
            story,
            kind,
            revision,
            post.body,
            post.preview_url,
            int(post.large_preview),
            "superseded" if told else "ready",
            told,
            to_text(at),
            to_text(due),
        ),
    )
