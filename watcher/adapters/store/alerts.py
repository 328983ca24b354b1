"""What the operator is told about the service's health: opened, told, closed. Judges nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.model import Alert

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import Ailment


class Alerts:
    """The table ``alerts``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def settle(self, ailments: Sequence[Ailment], now: datetime) -> None:
        """Open an alert for each new ailment, close those that are over; one for each code and subject at a time."""
        present = {(ailment.code, ailment.subject): ailment for ailment in ailments}
        with self._db.transaction():
            for alert in self.open():
                ailment = present.pop((alert.code, alert.subject), None)
                if ailment is None:
                    self._db.run("UPDATE alerts SET closed_at = ? WHERE id = ?", (to_text(now), alert.id))
                elif _words(ailment) != alert.words:
                    self._db.run("UPDATE alerts SET words = ? WHERE id = ?", (_words(ailment), alert.id))
            for ailment in present.values():
                self._db.run(
                    "INSERT INTO alerts (code, subject, words, opened_at) VALUES (?, ?, ?, ?)",
                    (ailment.code, ailment.subject, _words(ailment), to_text(now)),
                )

    def open(self) -> list[Alert]:
        """Those that are not over, oldest first."""
        return [
            _alert(row) for row in self._db.rows("SELECT * FROM alerts WHERE closed_at IS NULL ORDER BY id")
        ]

    def untold(self) -> list[Alert]:
        """Those that are not over and of which the operator does not know."""
        return [
            _alert(row)
            for row in self._db.rows(
                "SELECT * FROM alerts WHERE closed_at IS NULL AND told_at IS NULL ORDER BY id"
            )
        ]

    def over(self) -> list[Alert]:
        """Those of which the operator knows, but not that they are over."""
        return [
            _alert(row)
            for row in self._db.rows(
                "SELECT * FROM alerts WHERE closed_at IS NOT NULL AND told_at IS NOT NULL"
                " AND recovery_told_at IS NULL ORDER BY id"
            )
        ]

    def told(self, alerts: Sequence[Alert], now: datetime) -> None:
        """The operator has been told of these: that they began, or, of those that are closed, that they are over."""
        with self._db.transaction():
            for alert in alerts:
                sql = (
                    "UPDATE alerts SET told_at = ? WHERE id = ?"
                    if alert.closed_at is None
                    else "UPDATE alerts SET recovery_told_at = ? WHERE id = ?"
                )
                self._db.run(sql, (to_text(now), alert.id))


def _words(ailment: Ailment) -> str:
    return f"{ailment.what}. {ailment.remedy[:1].upper()}{ailment.remedy[1:]}."


def _alert(row: sqlite3.Row) -> Alert:
    opened = from_text(row["opened_at"])
    assert opened is not None
    return Alert(row["id"], row["code"], row["subject"], row["words"], opened, from_text(row["closed_at"]))
