"""Questions to the editors' chat: which hits are asked about, and what each message says. Decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.database import to_text
from watcher.model import Card, Ruling

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from watcher.adapters.store.database import Connection

_JUDGED = (
    " FROM review_posts AS cards JOIN hits ON hits.id = cards.hit_id"
    " LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic"
)
_OPEN = "hits.decision = 'review' AND labels.label IS NULL"
_HOLDS = f"iif({_OPEN}, '', hits.decision || ':' || coalesce(labels.source, ''))"
"""The same as ``Ruling.word``."""

_COLLECT = f"""
    INSERT INTO review_posts (hit_id, created_at) SELECT hits.id, ? FROM hits
    LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic
    WHERE {_OPEN} AND hits.id > (SELECT CAST(value AS INTEGER) FROM bot_state WHERE name = 'review_after')
      AND hits.id NOT IN (SELECT hit_id FROM review_posts)
    ORDER BY hits.id"""  # noqa: S608 - the condition is the constant above


class ReviewPosts:
    """The table ``review_posts``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def recover(self) -> int:
        """Questions found in the middle of sending, after a crash, may or may not have arrived; how many."""
        return self._db.raw.execute(
            "UPDATE review_posts SET state = 'unsure', detail = 'the process ended while sending'"
            " WHERE state = 'sending'"
        ).rowcount

    def begin_with(self, now: datetime) -> None:
        """At the very first time, leave out the hits that are stored already: the chat is for new ones."""
        self._db.run(
            "INSERT OR IGNORE INTO bot_state (name, value, at)"
            " SELECT 'review_after', coalesce(max(id), 0), ? FROM hits",
            (to_text(now),),
        )

    def collect(self, now: datetime) -> int:
        """Put a question in line for each new hit that waits for a person; how many."""
        return self._db.raw.execute(_COLLECT, (to_text(now),)).rowcount

    def head(self, now: datetime) -> Card | None:
        """The oldest question that is due, about a hit that still waits; None when there is none."""
        row = self._db.row(
            f"SELECT cards.* {_JUDGED} WHERE cards.state IN ('ready', 'unsure') AND {_OPEN}"
            " AND coalesce(cards.next_attempt_at, '') <= ? ORDER BY cards.hit_id LIMIT 1",
            (to_text(now),),
        )
        return None if row is None else _card(row)

    def outdated(self, now: datetime) -> Card | None:
        """The oldest message that no longer says what holds; None when all do."""
        row = self._db.row(
            f"SELECT cards.* {_JUDGED} WHERE cards.state = 'sent' AND cards.shown <> {_HOLDS}"
            " AND coalesce(cards.next_attempt_at, '') <= ? ORDER BY cards.hit_id LIMIT 1",
            (to_text(now),),
        )
        return None if row is None else _card(row)

    def card(self, hit_id: int) -> Card | None:
        """The question about a hit, or None."""
        row = self._db.row("SELECT * FROM review_posts WHERE hit_id = ?", (hit_id,))
        return None if row is None else _card(row)

    def waiting(self) -> int:
        """Questions that are still to be sent."""
        row = self._db.row(
            f"SELECT count(*) AS n {_JUDGED} WHERE cards.state IN ('ready', 'unsure') AND {_OPEN}"
        )
        return int(row["n"]) if row else 0

    def begin(self, hit_id: int) -> None:
        """The intent, written before the call."""
        self._db.run(
            "UPDATE review_posts SET state = 'sending', attempts = attempts + 1 WHERE hit_id = ?", (hit_id,)
        )

    def conclude(
        self,
        hit_id: int,
        state: str,
        *,
        detail: str = "",
        chat: str = "",
        message_id: int | None = None,
        until: datetime | None = None,
    ) -> None:
        """The outcome, written after the call."""
        self._db.run(
            "UPDATE review_posts SET state = ?, detail = ?, chat = coalesce(nullif(?, ''), chat),"
            " message_id = coalesce(?, message_id), next_attempt_at = ? WHERE hit_id = ?",
            (state, detail, chat, message_id, to_text(until), hit_id),
        )

    def show(self, hit_id: int, shown: str, *, detail: str = "") -> None:
        """The message says this now."""
        self._db.run(
            "UPDATE review_posts SET shown = ?, detail = ?, next_attempt_at = NULL WHERE hit_id = ?",
            (shown, detail, hit_id),
        )

    def ruling(self, hit_id: int) -> Ruling | None:
        """What holds of a hit, and who says so; None when there is none."""
        row = self._db.row(
            "SELECT hits.decision, coalesce(labels.source, '') AS source FROM hits LEFT JOIN labels"
            " ON labels.article_id = hits.article_id AND labels.topic = hits.topic WHERE hits.id = ?",
            (hit_id,),
        )
        return None if row is None else Ruling(row["decision"], row["source"])

    def feed_of(self, hit_id: int) -> int | None:
        """The feed that brought a hit first, or None when that is not known any more."""
        row = self._db.row(
            "SELECT entries.feed_id FROM entries JOIN hits ON hits.article_id = entries.article_id"
            " WHERE hits.id = ? ORDER BY entries.id LIMIT 1",
            (hit_id,),
        )
        return None if row is None else int(row["feed_id"])


def _card(row: sqlite3.Row) -> Card:
    return Card(row["hit_id"], row["state"], row["attempts"], row["chat"], row["message_id"], row["shown"])
