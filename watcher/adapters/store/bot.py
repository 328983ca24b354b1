"""Where the bot stands in what people say to it: which update is next, which one is under way. Knows no person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from watcher.adapters.store.database import Connection


class BotState:
    """The table ``bot_state``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def offset(self, now: datetime, fresh: timedelta) -> int:
        """The update to go on with; 0 when none is known that is ``fresh``."""
        row = self._db.row("SELECT value, at FROM bot_state WHERE name = 'offset'")
        written = None if row is None else from_text(row["at"])
        if row is None or written is None or now - written > fresh:
            return 0
        return int(row["value"])

    def taken(self) -> int:
        """The update whose answer was under way last; 0 when none was."""
        return int(self._get("taken") or 0)

    def begin(self, number: int, now: datetime) -> None:
        """The intent: an answer to this update goes out now."""
        self._put("taken", str(number), now)

    def done(self, number: int, now: datetime) -> None:
        """The outcome: this update and all before it are dealt with."""
        self._put("offset", str(number + 1), now)

    def moved_to(self, chat: str) -> str:
        """The id that a chat has had since it moved; its own when it never did."""
        return self._get(f"moved {chat}") or chat

    def move(self, chat: str, new: str, now: datetime) -> None:
        """A chat has a new id."""
        self._put(f"moved {chat}", new, now)

    def _get(self, name: str) -> str:
        row = self._db.row("SELECT value FROM bot_state WHERE name = ?", (name,))
        return "" if row is None else str(row["value"])

    def _put(self, name: str, value: str, now: datetime) -> None:
        self._db.run(
            "INSERT INTO bot_state (name, value, at) VALUES (?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value, at = excluded.at",
            (name, value, to_text(now)),
        )
