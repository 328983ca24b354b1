"""The outbox: posts waiting for their channel, and what became of each attempt."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import ChannelState, Post, QueuedPost

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_QUEUED = (
    "SELECT posts.*, stories.key AS story_key, first.message_id AS first_message, first.state AS first_state"
    " FROM posts JOIN stories ON stories.id = posts.story_id"
    " JOIN posts AS first ON first.channel = posts.channel AND first.story_id = posts.story_id"
    " AND first.kind = 'story'"
)


class Outbox:
    """The tables ``posts``, ``deliveries`` and ``channels``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def queue(
        self, channel: str, topic: str, story: str, post: Post, *, now: datetime, settle: float
    ) -> None:
        """Put a story's post, or its new version, in line.

        A version that nobody has tried to send is replaced; once one has been tried, its body is frozen and the
        change becomes an edit, which waits ``settle`` seconds for further changes.
        """
        known = self._db.rows(
            "SELECT posts.* FROM posts JOIN stories ON stories.id = posts.story_id"
            " WHERE channel = ? AND stories.key = ? ORDER BY posts.revision DESC",
            (channel, story),
        )
        latest = next((row for row in known if row["state"] != "superseded"), None)
        if latest is None and known:  # withdrawn: the story's one first message takes its place in line again
            self._db.run(
                "UPDATE posts SET body = ?, preview_url = ?, state = 'ready', detail = '', next_attempt_at = ?"
                " WHERE id = ?",
                (post.body, post.preview_url, to_text(now), known[-1]["id"]),
            )
            return
        if latest is not None and latest["body"] == post.body:
            return
        if latest is not None and latest["state"] == "ready" and latest["attempts"] == 0:
            self._db.run(
                "UPDATE posts SET body = ?, preview_url = ? WHERE id = ?",
                (post.body, post.preview_url, latest["id"]),
            )
            return
        kind, revision, wait = (
            ("story", 1, 0.0) if latest is None else ("edit", known[0]["revision"] + 1, settle)
        )
        self._db.run(
            "INSERT INTO posts (channel, topic, story_id, kind, revision, body, preview_url, created_at,"
            " next_attempt_at) VALUES (?, ?, (SELECT id FROM stories WHERE key = ?), ?, ?, ?, ?, ?, ?)",
            (
                channel,
                topic,
                story,
                kind,
                revision,
                post.body,
                post.preview_url,
                to_text(now),
                to_text(now + timedelta(seconds=wait)),
            ),
        )

    def withdraw(self, story: str, why: str) -> int:
        """Take back what surely nobody has of a story's posts; how many.

        What was sent, or may have arrived, stays as it is. ``why`` is kept with a post of which attempts are on
        record; one that nobody has tried leaves no trace.
        """
        with self._db.transaction():
            untried = self._db.raw.execute(
                "DELETE FROM posts WHERE story_id = (SELECT id FROM stories WHERE key = ?)"
                " AND state = 'ready' AND attempts = 0",
                (story,),
            ).rowcount
            tried = self._db.raw.execute(
                "UPDATE posts SET state = 'superseded', detail = ?, next_attempt_at = NULL"
                " WHERE story_id = (SELECT id FROM stories WHERE key = ?) AND state = 'ready'",
                (why, story),
            ).rowcount
        return untried + tried

    def standing(self, story: str) -> list[tuple[str, str]]:
        """For each channel that has or awaits the story: its name, and the state of its first message."""
        rows = self._db.rows(
            "SELECT channel, state FROM posts JOIN stories ON stories.id = posts.story_id"
            " WHERE stories.key = ? AND kind = 'story' AND state <> 'superseded' ORDER BY channel",
            (story,),
        )
        return [(row["channel"], row["state"]) for row in rows]

    def seen(self, story: str) -> list[tuple[str, Post]]:
        """For each channel in which somebody may have read the story: its name, and the post as it last went out."""
        rows = self._db.rows(
            "SELECT channel, body, preview_url, max(posts.id) FROM posts JOIN stories ON stories.id = posts.story_id"
            " WHERE stories.key = ? AND state IN ('sending', 'sent', 'unsure')"
            " AND channel IN (SELECT channel FROM posts WHERE story_id = stories.id AND kind = 'story'"
            "  AND state IN ('sending', 'sent', 'unsure')) GROUP BY channel ORDER BY channel",
            (story,),
        )
        return [(row["channel"], Post(story, row["body"], row["preview_url"])) for row in rows]

    def recover(self) -> int:
        """Posts found in the middle of sending, after a crash, may or may not have arrived; how many."""
        return self._db.raw.execute(
            "UPDATE posts SET state = 'unsure', detail = 'the process ended while sending' WHERE state = 'sending'"
        ).rowcount

    def head(self, channel: str, now: datetime) -> QueuedPost | None:
        """What to send next: the oldest unsent story, else the oldest due edit; None when nothing is due.

        Stories keep their order: while the first one waits for another attempt, so do those behind it. An edit
        waits only for its own story.
        """
        first = self._db.row(
            f"{_QUEUED} WHERE posts.channel = ? AND posts.kind = 'story' AND posts.state IN ('ready', 'unsure')"
            " ORDER BY posts.id LIMIT 1",
            (channel,),
        )
        if first is not None and (first["next_attempt_at"] or "") <= (to_text(now) or ""):
            return _queued(first)
        edit = self._db.row(
            f"{_QUEUED} WHERE posts.channel = ? AND posts.kind = 'edit' AND posts.state IN ('ready', 'unsure')"
            " AND posts.next_attempt_at <= ? AND first.state IN ('sent', 'dead') ORDER BY posts.id LIMIT 1",
            (channel, to_text(now)),
        )
        return None if edit is None else _queued(edit)

    def waiting(self, channel: str) -> int:
        """Posts not yet sent and not given up."""
        row = self._db.row(
            "SELECT count(*) AS n FROM posts WHERE channel = ? AND state IN ('ready', 'sending', 'unsure')",
            (channel,),
        )
        return int(row["n"]) if row else 0

    def floor(self, channel: str) -> int | None:
        """The highest message id known in the channel's chat, or None."""
        row = self._db.row("SELECT max(message_id) AS top FROM posts WHERE channel = ?", (channel,))
        return None if row is None or row["top"] is None else int(row["top"])

    def sent_since(self, channel: str, since: datetime) -> list[datetime]:
        """When messages went out to the channel, oldest first."""
        rows = self._db.rows(
            "SELECT deliveries.at FROM deliveries JOIN posts ON posts.id = deliveries.post_id"
            " WHERE posts.channel = ? AND deliveries.at > ? AND deliveries.outcome IN ('sent', 'unsure')"
            " ORDER BY deliveries.id",
            (channel, to_text(since)),
        )
        return [moment for row in rows if (moment := from_text(row["at"]))]

    def begin(self, post_id: int, floor: int | None, body: str) -> bool:
        """The intent, written before the call; False when the post is no longer as it was when it was taken.

        A person at the command line may have withdrawn it in between, or given it another ``body``.
        """
        changed = self._db.raw.execute(
            "UPDATE posts SET state = 'sending', attempts = attempts + 1, floor_id = ?"
            " WHERE id = ? AND body = ? AND state IN ('ready', 'unsure')",
            (floor, post_id, body),
        ).rowcount
        return changed == 1

    def looks(self, post_id: int) -> int:
        """How often a post was looked for in vain since its last attempt."""
        row = self._db.row(
            "SELECT count(*) AS n FROM deliveries WHERE post_id = ?1 AND outcome = 'unknown' AND id >"
            " (SELECT coalesce(max(id), 0) FROM deliveries WHERE post_id = ?1 AND outcome <> 'unknown')",
            (post_id,),
        )
        return int(row["n"]) if row else 0

    def conclude(
        self,
        post_id: int,
        state: str,
        outcome: str,
        *,
        detail: str = "",
        now: datetime,
        message_id: int | None = None,
        until: datetime | None = None,
    ) -> None:
        """The outcome, written after the call."""
        at = to_text(now)
        with self._db.transaction():
            self._db.run(
                "UPDATE posts SET state = ?, detail = ?, message_id = coalesce(?, message_id), next_attempt_at = ?,"
                " sent_at = iif(? = 'sent', ?, sent_at) WHERE id = ?",
                (state, detail, message_id, to_text(until), state, at, post_id),
            )
            self._db.run(
                "INSERT INTO deliveries (post_id, at, outcome, detail) VALUES (?, ?, ?, ?)",
                (post_id, at, outcome, detail),
            )

    def channel(self, name: str) -> ChannelState:
        """What was learnt about a channel while running."""
        row = self._db.row("SELECT * FROM channels WHERE name = ?", (name,))
        if row is None:
            return ChannelState()
        return ChannelState(chat=row["chat"], resume_at=from_text(row["resume_at"]), parked=row["parked"])

    def set_channel(self, name: str, state: ChannelState) -> None:
        """Keep what was learnt about a channel."""
        self._db.run(
            "INSERT INTO channels (name, chat, resume_at, parked) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE"
            " SET chat = excluded.chat, resume_at = excluded.resume_at, parked = excluded.parked",
            (name, state.chat, to_text(state.resume_at), state.parked),
        )


def _queued(row: sqlite3.Row) -> QueuedPost:
    return QueuedPost(
        id=row["id"],
        kind=row["kind"],
        post=Post(
            key=f"{row['story_key']}/{row['kind']}/{row['revision']}",
            body=row["body"],
            preview_url=row["preview_url"],
        ),
        unsure=row["state"] == "unsure",
        attempts=row["attempts"],
        floor=row["floor_id"],
        message_id=row["first_message"],
    )
