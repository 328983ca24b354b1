"""Channels that an operator has paused. What else keeps a channel from sending is none of its business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.model import PAUSED

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection


class Pauses:
    """The column ``parked`` of ``channels``, as far as operators write it."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def pause(self, channel: str) -> str:
        """Send nothing more to a channel; empty, or why nothing was sent to it already."""
        with self._db.transaction():
            before = self._parked(channel)
            if not before:
                self._db.run(
                    "INSERT INTO channels (name, parked) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET parked = excluded.parked",
                    (channel, PAUSED),
                )
        return before

    def resume(self, channel: str) -> str:
        """Send again to a channel that an operator had paused; what it was parked for.

        One that is parked for another reason stays so; one that is not parked gives nothing.
        """
        with self._db.transaction():
            before = self._parked(channel)
            if before == PAUSED:
                self._db.run("UPDATE channels SET parked = '' WHERE name = ?", (channel,))
        return before

    def _parked(self, channel: str) -> str:
        row = self._db.row("SELECT parked FROM channels WHERE name = ?", (channel,))
        return "" if row is None else str(row["parked"])
