"""Health of the feeds, measured beside the visitors: a look over every entry takes long where there are many."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from watcher.adapters.store.health import feed_rows
from watcher.doctor import FEED_WINDOW, feed_health

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection

_FRESH = 60.0
"""Seconds for which a measurement is shown without a new one."""
_PATIENCE = 1.0
"""Seconds that the first visitor waits for it."""


class FeedHealth:
    """The last measurement, and the one that is under way."""

    def __init__(self) -> None:
        self._last: dict[str, Any] | None = None
        self._at = 0.0
        self._running: asyncio.Task[dict[str, Any]] | None = None

    async def read(self, site: Any) -> dict[str, Any]:
        """The last measurement; a new one is begun when it is old, and awaited only for a moment."""
        if self._running is None and (self._last is None or time.monotonic() - self._at > _FRESH):
            self._running = asyncio.create_task(site.read_slowly(measure))
        if self._running is not None:
            await asyncio.wait({self._running}, timeout=_PATIENCE if self._last is None else 0.05)
            if self._running.done():
                running, self._running = self._running, None
                self._at = time.monotonic()
                self._last = running.result()
        return self._last or {"feeds": None}


async def read_health(site: Any) -> dict[str, Any]:
    """What the page of the feeds shows; ``feeds`` is None while the first measurement is under way."""
    found: dict[str, Any] = await site.feed_health.read(site)
    return found


def measure(db: Connection) -> dict[str, Any]:
    """Every feed with its health, the troubled ones first."""
    now = datetime.now(UTC)
    judged = []
    for row in feed_rows(db, now - FEED_WINDOW):
        health = feed_health(row, now)
        # Addresses of feeds may hold a key, and so may what went wrong with them: none is shown.
        detail = "" if "://" in row["detail"] else row["detail"]
        failing = any(flag.word == "failing" for flag in health.flags)
        judged.append(
            {
                **{key: row[key] for key in _COLUMNS},
                "name": row["name"],
                "word": health.word,
                "troubled": health.troubled,
                "said": [flag.sentence for flag in health.flags],
                "meaning": health.meaning.sentence if failing or row["state"] != "active" else "",
                "remedy": health.meaning.remedy.replace(" ID", f" {row['id']}") if failing else "",
                "detail": detail if failing else "",
                "per_week": health.per_week,
                "weeks": health.weeks,
            }
        )
    judged.sort(key=lambda feed: not feed["troubled"])
    return {
        "feeds": judged,
        "measured_at": now,
        "active": sum(feed["state"] == "active" for feed in judged),
        "troubled": sum(feed["troubled"] for feed in judged),
    }


_COLUMNS = (
    "id", "language", "country", "group", "kind", "state", "last_success_at", "next_poll_at", "last_new_at",
    "entries", "articles", "hits",
)  # fmt: skip
