"""How the service stands, read from its database and its disk. Judges nothing; reads only."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, open_readonly, to_text
from watcher.adapters.store.health import feed_rows
from watcher.adapters.store.overview import counted
from watcher.adapters.store.pulse import read_beats
from watcher.model import Queue, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from pathlib import Path
    from typing import Any

    from watcher.adapters.store.database import Connection

_QUEUE = """
    SELECT channel,
      sum(state IN ('ready', 'sending', 'unsure')) AS waiting,
      min(iif(state IN ('ready', 'sending', 'unsure') AND coalesce(next_attempt_at, created_at) <= :now,
        created_at, NULL)) AS oldest,
      sum(state = 'dead' AND (SELECT max(at) FROM deliveries WHERE post_id = posts.id) >= :yesterday) AS dead
    FROM posts WHERE state IN ('ready', 'sending', 'unsure', 'dead') GROUP BY channel"""


def read_standing(
    path: Path,
    now: datetime,
    *,
    channels: Sequence[str],
    hit_window: timedelta,
    feed_window: timedelta | None,
) -> tuple[Standing, list[dict[str, Any]]]:
    """The standing of the service whose database lies at ``path``, without ``troubled``, and the rows of its feeds.

    Days with hits are counted over ``hit_window``, the feeds' entries over ``feed_window``; None: the feeds, the one
    part that grows with what is stored, are not looked at. ``channels`` are the
    configured ones, told also when nothing waits for them. Safe to call from any thread. Raises StoreError when there
    is no database, or sqlite3.Error when it cannot be read.
    """
    db = open_readonly(path)
    try:
        db.run("BEGIN")  # one moment for all questions
        hits = db.row(
            "SELECT min(found_at) AS first, max(found_at) AS last FROM hits WHERE decision = 'post'"
        )
        found = counted(db)
        since = to_text(now - hit_window)
        standing = Standing(
            at=now,
            beats=read_beats(db),
            feeds=_count(db, "SELECT count(*) FROM feeds WHERE state = 'active'"),
            polled_well_at=_moment(db, "SELECT max(last_success_at) FROM feeds"),
            queues=tuple(_queues(db, now, channels)),
            hits=found.hits,
            stories=found.stories,
            first_hit_at=from_text(hits["first"]) if hits else None,
            last_hit_at=from_text(hits["last"]) if hits else None,
            hit_days=_count(
                db,
                "SELECT count(DISTINCT substr(found_at, 1, 10)) FROM hits WHERE decision = 'post' AND found_at >= ?",
                since,
            ),
            review=found.review,
            pending=_count(db, "SELECT count(*) FROM entries WHERE state = 'pending'"),
            database_bytes=_size(path),
            wal_bytes=_size(path.with_name(f"{path.name}-wal")),
            free_bytes=_free(path),
        )
        return standing, feed_rows(db, now - feed_window) if feed_window else []
    finally:
        db.raw.close()


def _queues(db: Connection, now: datetime, channels: Sequence[str]) -> Iterator[Queue]:
    waiting = {
        row["channel"]: row
        for row in db.rows(_QUEUE, {"now": to_text(now), "yesterday": to_text(now - timedelta(days=1))})
    }
    learnt = {row["name"]: row for row in db.rows("SELECT * FROM channels")}
    for name in dict.fromkeys((*channels, *sorted(waiting), *sorted(learnt))):
        row, state = waiting.get(name), learnt.get(name)
        yield Queue(
            channel=name,
            waiting=row["waiting"] if row else 0,
            oldest_at=from_text(row["oldest"]) if row else None,
            dead=row["dead"] if row else 0,
            parked=state["parked"] if state else "",
            resume_at=from_text(state["resume_at"]) if state else None,
        )


def _count(db: Connection, sql: str, *parameters: object) -> int:
    row = db.row(sql, parameters)
    return int(row[0]) if row else 0


def _moment(db: Connection, sql: str) -> datetime | None:
    row = db.row(sql)
    return from_text(row[0]) if row else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _free(path: Path) -> int | None:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None
