"""The heartbeat: what each part of the service did last. Judges nothing."""

from __future__ import annotations

import logging
import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import ALIVE, STOPPED, Beat

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from watcher.adapters.store.database import Connection

log = logging.getLogger(__name__)


class Beats:
    """The table ``beats``.

    A part that has its turn every few seconds and nothing new to say is written down once in ``rest`` only. A beat that
    cannot be written (full disk) is kept in memory, so that the process itself still knows it.
    """

    def __init__(self, db: Connection, now: Callable[[], datetime], rest: timedelta) -> None:
        self._db = db
        self._now = now
        self._rest = rest
        self._last: dict[str, Beat] = {}
        self._written: dict[str, Beat] = {}

    def begun(self, part: str) -> None:
        """A turn has begun."""
        before = self._last.get(part, Beat(part))
        self._keep(Beat(part, self._now(), before.ended_at, before.good_at, before.error))

    def ended(self, part: str, error: str = "") -> None:
        """A turn has ended, well or with an error."""
        now = self._now()
        before = self._last.get(part, Beat(part))
        self._keep(Beat(part, before.begun_at or now, now, before.good_at if error else now, error))

    def stopping(self) -> None:
        """No turn begins any more: nothing to write, the beats that end say it."""

    def stopped(self) -> None:
        """The last turn has ended: from now on silence is no fault."""
        self.ended(ALIVE, STOPPED)

    def _keep(self, beat: Beat) -> None:
        self._last[beat.part] = beat
        written = self._written.get(beat.part)
        if written is not None and written.error == beat.error and written.ended_at and beat.begun_at:
            latest = max(beat.begun_at, beat.ended_at or beat.begun_at)
            # After a clock was set back the difference is negative, perhaps for days: then a beat is written at once.
            if timedelta(0) <= latest - written.ended_at < self._rest:
                return
        try:
            self._db.run(
                "INSERT INTO beats (part, begun_at, ended_at, good_at, error) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (part) DO UPDATE SET begun_at = excluded.begun_at,"
                " ended_at = coalesce(excluded.ended_at, ended_at), good_at = coalesce(excluded.good_at, good_at),"
                " error = excluded.error",
                (
                    beat.part,
                    to_text(beat.begun_at),
                    to_text(beat.ended_at),
                    to_text(beat.good_at),
                    beat.error,
                ),
            )
        except sqlite3.Error as error:
            log.debug("the beat of %s could not be written: %s", beat.part, error)
        else:
            self._written[beat.part] = beat


def forget_beat(db: Connection, part: str) -> None:
    """A part does not run any more; what went wrong with it last is no fault of the service."""
    db.run("DELETE FROM beats WHERE part = ?", (part,))


def read_beats(db: Connection) -> tuple[Beat, ...]:
    """The last beat of each part, by name."""
    return tuple(
        Beat(
            row["part"],
            from_text(row["begun_at"]),
            from_text(row["ended_at"]),
            from_text(row["good_at"]),
            row["error"],
        )
        for row in db.rows("SELECT * FROM beats ORDER BY part")
    )
