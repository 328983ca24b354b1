"""The feeds as people keep them: looked up, added, paused, resumed, removed. What polls write is feeds.py's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.database import to_text
from watcher.adapters.store.feeds import BY_NAME, FEEDS
from watcher.model import Feed, FeedKind

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from watcher.adapters.store.database import Connection


@dataclass(frozen=True, slots=True)
class Listed:
    """A feed with what people decided about it."""

    feed: Feed
    given_url: str
    """As it was given; the feed's own address may since have moved."""
    origin: str
    """"config" or "added"."""
    state: str
    """"active", "paused", "retired" or "removed"."""
    reason: str = ""
    """Why it is paused or retired."""


class Roster:
    """The table ``feeds``, as far as people change it. Each change is one short transaction."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> list[Listed]:
        """Every feed that is not removed, by group, title and address."""
        rows = self._db.rows(f"{FEEDS} WHERE state <> 'removed' ORDER BY group_name, {BY_NAME}")
        return [_listed(row) for row in rows]

    def get(self, feed_id: int) -> Listed | None:
        """The feed with this id, also when it is removed."""
        row = self._db.row(f"{FEEDS} WHERE id = ?", (feed_id,))
        return None if row is None else _listed(row)

    def at(self, url: str) -> Listed | None:
        """The feed that has or was given this address, also when it is removed."""
        row = self._db.row(
            f"{FEEDS} WHERE ?1 IN (url, configured_url) ORDER BY state = 'removed', url = ?1 DESC",
            (url,),
        )
        return None if row is None else _listed(row)

    def naming(self, part: str) -> list[Listed]:
        """Feeds, not removed, with ``part`` in title or address, whatever its case (of ASCII letters)."""
        rows = self._db.rows(
            f"{FEEDS} WHERE state <> 'removed'"
            " AND instr(lower(coalesce(nullif(title, ''), own_title) || ' ' || url || ' ' || configured_url), lower(?))"
            f" ORDER BY {BY_NAME}",
            (part,),
        )
        return [_listed(row) for row in rows]

    def configured(self) -> bool:
        """Whether the configuration's feeds have ever been taken over."""
        return self._db.row("SELECT 1 FROM feeds WHERE origin = 'config' LIMIT 1") is not None

    def add(self, feed: Feed, now: datetime) -> int:
        """Watch a feed from ``now`` on; its id. One that was removed comes back with its history.

        A feed that is watched already is left as it is.
        """
        at = to_text(now)
        values = (feed.title, feed.language, feed.country, feed.group, feed.kind.value)
        with self._db.transaction():
            known = self.at(feed.url)
            if known is None:
                return self._db.run(
                    "INSERT INTO feeds (title, language, country, group_name, kind, url, configured_url, origin,"
                    " added_at, next_poll_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'added', ?, ?)",
                    (*values, feed.url, feed.url, at, at),
                )
            if known.state == "removed":
                self._db.run(
                    "UPDATE feeds SET title = ?, language = ?, country = ?, group_name = ?, kind = ?,"
                    " origin = 'added', state = 'active', state_reason = '', failures = 0, next_poll_at = ?"
                    " WHERE id = ?",
                    (*values, at, known.feed.id),
                )
            return known.feed.id

    def pause(self, feed_id: int, reason: str) -> None:
        """Ask the feed no more until it is resumed."""
        self._db.run(
            "UPDATE feeds SET state = 'paused', state_reason = ? WHERE id = ? AND state <> 'removed'",
            (reason, feed_id),
        )

    def resume(self, feed_id: int, now: datetime) -> None:
        """Ask the feed again, at once and without the patience that its failures have taught."""
        self._db.run(
            "UPDATE feeds SET state = 'active', state_reason = '', failures = 0, next_poll_at = ? WHERE id = ?",
            (to_text(now), feed_id),
        )

    def remove(self, feed_id: int) -> None:
        """Ask the feed no more; its history stays."""
        self._db.run("UPDATE feeds SET state = 'removed', state_reason = '' WHERE id = ?", (feed_id,))


def _listed(row: sqlite3.Row) -> Listed:
    return Listed(
        feed=Feed(
            id=row["id"],
            url=row["url"],
            title=row["title"],
            language=row["language"],
            country=row["country"],
            group=row["group_name"],
            kind=FeedKind(row["kind"]),
            own_title=row["own_title"],
        ),
        given_url=row["configured_url"] or row["url"],
        origin=row["origin"],
        state=row["state"],
        reason=row["state_reason"],
    )
