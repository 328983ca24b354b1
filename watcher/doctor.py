"""How the service is doing: what its database and its disk say, judged by the steps that know what is usual.

One road for all who ask: `watcher status`, the health page, the metrics and the operator's alerts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text
from watcher.adapters.store.standing import read_standing
from watcher.model import FeedTrouble
from watcher.pipeline.diagnosis import QUIET_DAYS
from watcher.pipeline.health import HABIT, Vitals, examine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from watcher.model import Standing
    from watcher.pipeline.health import Health

FEED_WINDOW = 2 * HABIT
"""How far back a feed's days are looked at: its habit lies before its newest entry."""


def consult(
    database: Path,
    now: datetime,
    channels: Sequence[str] = (),
    troubled: tuple[FeedTrouble, ...] | None = None,
) -> Standing:
    """Everything that a judgement of the service rests on; safe to call from any thread.

    ``troubled`` are the feeds' troubles as they were found a while ago; None: they are looked for now.
    Raises StoreError when there is no database, or sqlite3.Error when it cannot be read.
    """
    standing, feeds = read_standing(
        database,
        now,
        channels=channels,
        hit_window=timedelta(days=QUIET_DAYS),
        feed_window=FEED_WINDOW if troubled is None else None,
    )
    return replace(standing, troubled=tuple(_troubled(feeds, now)) if troubled is None else troubled)


def _troubled(rows: Iterable[Mapping[str, Any]], now: datetime) -> Iterator[FeedTrouble]:
    for row in rows:
        health = feed_health(row, now)
        title = row["name"]
        if health.word == "retired":
            yield FeedTrouble(
                row["id"], title, "retired", "is gone for good (410)", from_text(row["last_polled_at"])
            )
            continue
        for flag in health.flags:
            if flag.word == "redirected":
                continue
            words = flag.sentence
            if flag.word == "failing":
                words = f"{words}: {row['outcome']}" + (f" ({row['detail']})" if row["detail"] else "")
                # One that never worked has failed since it was added.
                since = from_text(row["last_success_at"]) or from_text(row["added_at"])
            else:
                since = from_text(row["last_new_at"])
            yield FeedTrouble(row["id"], title, flag.word, words, since)
            break


def feed_health(row: Mapping[str, Any], now: datetime) -> Health:
    """What is to be thought of a feed, given its row of ``feed_rows``."""
    vitals = Vitals(
        state=row["state"],
        outcome=row["outcome"],
        detail=row["detail"],
        failures=row["failures"],
        polled_at=from_text(row["last_polled_at"]),
        success_at=from_text(row["last_success_at"]),
        new_at=from_text(row["last_new_at"]),
        newest=from_text(row["newest"]),
        days=tuple((date.fromisoformat(day), count) for day, count in row["days"]),
        entries=row["entries"],
        redirect_to=row["redirect_to"],
    )
    return examine(vitals, now)
