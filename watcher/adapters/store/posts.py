"""The outbox: posts waiting for their channel, and what became of each attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store import chats, queue
from watcher.adapters.store.chats import SAME_CHAT
from watcher.adapters.store.database import from_text, to_text
from watcher.model import ChannelState, Post, QueuedPost

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection

QUEUED = (
    "SELECT posts.*, coalesce(stories.key, '') AS story_key, first.state AS first_state, listed.state AS list_state,"
    " coalesce(first.message_id, listed.message_id) AS first_message,"
    " (SELECT png FROM pictures WHERE post_id = posts.id) AS picture"
    " FROM posts LEFT JOIN stories ON stories.id = posts.story_id"
    " LEFT JOIN posts AS first ON first.channel = posts.channel AND first.story_id = posts.story_id"
    " AND first.kind = 'story'"
    " LEFT JOIN posts AS listed ON listed.id = first.told_in"
)
"""Posts with the message that tells their story: its first, or the list that it stands in; a digest has none."""

_MESSAGES = "posts.channel = :channel AND posts.kind <> 'edit'"


class Outbox:
    """The tables ``posts``, ``deliveries`` and ``channels``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    # Into the queue

    def queue(
        self,
        channel: str,
        topic: str,
        story: str,
        post: Post,
        *,
        now: datetime,
        settle: float,
        substantive: bool = False,
    ) -> None:
        """Put a story's post, or its new version, in line; edits beyond a bound only when ``substantive``."""
        queue.put(self._db, channel, topic, story, post, now=now, settle=settle, substantive=substantive)

    def reply(
        self, channel: str, topic: str, story: str, post: Post, *, kind: str, number: int, now: datetime
    ) -> bool:
        """Put a reply to a story's message in line, once; whether it is new."""
        return queue.reply(self._db, channel, topic, story, post, kind=kind, number=number, now=now)

    def digest(self, channel: str, number: int, post: Post, *, now: datetime) -> bool:
        """Put the digest of the period ``number`` in line, once; whether it is new. An empty one is only noted."""
        return queue.digest(self._db, channel, number, post, now=now)

    def has_digest(self, channel: str, number: int) -> bool:
        """Whether the period ``number`` has been dealt with; of any period when that is 0."""
        row = self._db.row(
            "SELECT 1 FROM posts WHERE channel = ?1 AND kind = 'digest' AND ?2 IN (0, revision) LIMIT 1",
            (channel, number),
        )
        return row is not None

    def withdraw(self, story: str, why: str, channel: str = "") -> int:
        """Take back what surely nobody has of a story's posts, in one channel or in all; how many."""
        return queue.withdraw(self._db, story, why, channel)

    def backlog(self, channel: str) -> list[str]:
        """Keys of the stories whose first message waits untried, in their order."""
        return queue.backlog(self._db, channel)

    def collapse(
        self, channel: str, topic: str, stories: Sequence[str], post: Post, *, now: datetime
    ) -> None:
        """Let one list-post tell ``stories`` in place of their own messages."""
        queue.collapse(self._db, channel, topic, stories, post, now=now)

    # What stands in it

    def standing(self, story: str) -> list[tuple[str, str]]:
        """For each channel that has or awaits the story: its name, and the state of the message that tells it."""
        rows = self._db.rows(
            "SELECT posts.channel, coalesce(listed.state, posts.state) AS state"
            " FROM posts JOIN stories ON stories.id = posts.story_id"
            " LEFT JOIN posts AS listed ON listed.id = posts.told_in WHERE stories.key = ? AND posts.kind = 'story'"
            " AND (posts.state <> 'superseded' OR listed.id IS NOT NULL) ORDER BY posts.channel",
            (story,),
        )
        return [(row["channel"], row["state"]) for row in rows]

    def seen(self, story: str) -> list[tuple[str, Post]]:
        """For each channel in which somebody may have read the story: its name, and the post as it last went out."""
        rows = self._db.rows(
            "SELECT channel, body, preview_url, large_preview, max(posts.id) FROM posts"
            " JOIN stories ON stories.id = posts.story_id"
            " WHERE stories.key = ? AND kind IN ('story', 'edit')"
            " AND state IN ('sending', 'sent', 'unsure')"
            " AND channel IN (SELECT channel FROM posts WHERE story_id = stories.id AND kind = 'story'"
            "  AND state IN ('sending', 'sent', 'unsure')) GROUP BY channel ORDER BY channel",
            (story,),
        )
        return [
            (
                row["channel"],
                Post(story, row["body"], row["preview_url"], large_preview=bool(row["large_preview"])),
            )
            for row in rows
        ]

    def head(self, channel: str, now: datetime) -> QueuedPost | None:
        """What to send next: the oldest message that is not yet sent, else the oldest due edit; None if none is due.

        One of uncertain fate comes before all others: until it is found or missed, nothing else may take an id
        that is its own. Messages keep their order: while the first one waits for another attempt, so do those
        behind it, unless it has been put aside. A reply waits for the message that it answers; an edit waits only
        for its own story.
        """
        at = to_text(now)
        first = self._db.row(
            f"{QUEUED} WHERE {_MESSAGES} AND posts.state IN ('ready', 'unsure') AND (posts.state = 'unsure' OR ("
            "(posts.aside = 0 OR posts.next_attempt_at <= :now)"
            " AND (posts.kind IN ('story', 'roundup', 'digest')"
            "  OR coalesce(listed.state, first.state) NOT IN ('ready', 'sending', 'unsure'))))"
            " ORDER BY posts.state = 'ready', posts.id LIMIT 1",
            {"channel": channel, "now": at},
        )
        if first is not None and (first["next_attempt_at"] or "") <= (at or ""):
            return queued_from(first)
        edit = self._db.row(
            f"{QUEUED} WHERE posts.channel = :channel AND posts.kind = 'edit' AND posts.state IN ('ready', 'unsure')"
            " AND posts.next_attempt_at <= :now AND first.state IN ('sent', 'dead') ORDER BY posts.id LIMIT 1",
            {"channel": channel, "now": at},
        )
        return None if edit is None else queued_from(edit)

    def waiting(self, channel: str) -> int:
        """Posts not yet sent and not given up."""
        row = self._db.row(
            "SELECT count(*) AS n FROM posts WHERE channel = ? AND state IN ('ready', 'sending', 'unsure')",
            (channel,),
        )
        return int(row["n"]) if row else 0

    def contested(self, channel: str) -> bool:
        """Whether another channel of the same chat, served by the same process, has a message of uncertain fate."""
        row = self._db.row(
            "SELECT 1 FROM posts JOIN channels AS theirs ON theirs.name = posts.channel"
            " JOIN channels AS mine ON mine.name = :channel AND mine.holder = theirs.holder"
            f" WHERE posts.channel IN {SAME_CHAT} AND posts.channel <> :channel AND posts.kind <> 'edit'"
            " AND posts.state IN ('unsure', 'sending') AND mine.holder <> ''",
            {"channel": channel},
        )
        return row is not None

    def floor(self, channel: str) -> int | None:
        """The highest message id known in the channel's chat, or None."""
        row = self._db.row(
            f"SELECT message_id FROM posts WHERE message_id IS NOT NULL AND +channel IN {SAME_CHAT}"
            " ORDER BY message_id DESC LIMIT 1",
            {"channel": channel},
        )
        return None if row is None else int(row["message_id"])

    def known(self, channel: str, above: int) -> frozenset[int]:
        """Message ids above ``above`` in the channel's chat that are known to be posts of ours."""
        rows = self._db.rows(
            f"SELECT message_id FROM posts WHERE message_id > :above AND channel IN {SAME_CHAT}",
            {"channel": channel, "above": above},
        )
        return frozenset(row["message_id"] for row in rows)

    def sent_since(self, channel: str, since: datetime) -> list[datetime]:
        """When messages went out to the channel's chat, oldest first."""
        rows = self._db.rows(
            "SELECT deliveries.at FROM deliveries CROSS JOIN posts ON posts.id = deliveries.post_id"
            f" WHERE +posts.channel IN {SAME_CHAT} AND deliveries.at >= :since"
            " AND deliveries.outcome IN ('sent', 'unsure') ORDER BY deliveries.at, deliveries.id",
            {"channel": channel, "since": to_text(since)},
        )
        return [moment for row in rows if (moment := from_text(row["at"]))]

    def overtaken(self, post_id: int) -> bool:
        """Whether a later message of the same channel got through since this one was first tried."""
        row = self._db.row(
            "SELECT 1 FROM posts AS mine JOIN posts AS later ON later.channel = mine.channel AND later.id > mine.id"
            " AND later.kind <> 'edit' AND later.state = 'sent' WHERE mine.id = ?1"
            " AND later.sent_at >= (SELECT min(at) FROM deliveries WHERE post_id = ?1)",
            (post_id,),
        )
        return row is not None

    # Attempts

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

    def failures(self, post_id: int) -> int:
        """How many attempts to send a post have broken off."""
        row = self._db.row(
            "SELECT count(*) AS n FROM deliveries WHERE post_id = ? AND outcome = 'unsure'", (post_id,)
        )
        return int(row["n"]) if row else 0

    def looks(self, post_id: int) -> int:
        """How often a post was looked for in vain since its last attempt."""
        row = self._db.row(
            "SELECT count(*) AS n FROM deliveries WHERE post_id = ?1 AND outcome = 'unknown' AND id >"
            " (SELECT coalesce(max(id), 0) FROM deliveries WHERE post_id = ?1 AND outcome <> 'unknown')",
            (post_id,),
        )
        return int(row["n"]) if row else 0

    def note(self, post_id: int, outcome: str, detail: str, now: datetime) -> None:
        """Something learnt about a post that changes nothing about it."""
        self._db.run(
            "INSERT INTO deliveries (post_id, at, outcome, detail) VALUES (?, ?, ?, ?)",
            (post_id, to_text(now), outcome, detail),
        )

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
        aside: bool = False,
    ) -> None:
        """The outcome, written after the call. An edit that a later one replaces is not tried again."""
        at = to_text(now)
        with self._db.transaction():
            self._db.run(
                "UPDATE posts SET state = iif(? IN ('ready', 'unsure') AND kind = 'edit' AND EXISTS"
                " (SELECT 1 FROM posts AS later WHERE later.channel = posts.channel AND later.kind = 'edit'"
                " AND later.story_id = posts.story_id AND later.id > posts.id), 'superseded', ?), detail = ?,"
                " message_id = coalesce(?, message_id), next_attempt_at = ?, aside = ?,"
                " sent_at = iif(? = 'sent', ?, sent_at) WHERE id = ?",
                (state, state, detail, message_id, to_text(until), int(aside), state, at, post_id),
            )
            if state == "sent":  # the channel works: what was put aside is tried again, in its order
                self._db.run(
                    "UPDATE posts SET next_attempt_at = ? WHERE aside = 1 AND state = 'ready'"
                    " AND channel = (SELECT channel FROM posts WHERE id = ?)",
                    (at, post_id),
                )
                self._db.run("DELETE FROM pictures WHERE post_id = ?", (post_id,))
            self.note(post_id, outcome, detail, now)

    # Channels

    def register(self, places: Mapping[str, str], fixed: Collection[str] = ()) -> None:
        """The chat of each channel, as configured, and which of them cannot change what they have sent."""
        chats.register(self._db, places, fixed)

    def hold(
        self, channel: str, holder: str, *, now: datetime, until: datetime, gone: Callable[[str], bool]
    ) -> str:
        """Make ``holder`` the one sender of the channel's chat until then; empty, or who has it already."""
        return chats.hold(self._db, channel, holder, now=now, until=until, gone=gone)

    def release(self, holder: str) -> None:
        """End what a process holds."""
        chats.release(self._db, holder)

    def moved(self, channel: str, chat: str) -> None:
        """The chat has a new id, under which no earlier message can be reached."""
        chats.moved(self._db, channel, chat)

    def channel(self, name: str) -> ChannelState:
        """What was learnt about a channel while running."""
        return chats.state_of(self._db, name)

    def set_channel(self, name: str, state: ChannelState) -> None:
        """Keep what was learnt about a channel."""
        chats.set_state(self._db, name, state)


def queued_from(row: sqlite3.Row) -> QueuedPost:
    """The post of a row of ``QUEUED``."""
    return QueuedPost(
        id=row["id"],
        kind=row["kind"],
        post=Post(
            key=f"{row['story_key']}/{row['kind']}/{row['revision']}".lstrip("/"),
            body=row["body"],
            preview_url=row["preview_url"],
            large_preview=bool(row["large_preview"]),
            picture=row["picture"] or b"",
        ),
        unsure=row["state"] == "unsure",
        attempts=row["attempts"],
        floor=row["floor_id"],
        message_id=row["first_message"],
        story=row["story_key"],
        topic=row["topic"] or "",
        channel=row["channel"],
        state=row["state"],
    )
