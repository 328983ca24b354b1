"""Databases that have been lived in, for ``bench.growth``: so many stored entries, two fifths as many articles.

One in a hundred articles is a hit. Two hundred polls of each feed are remembered, as the service keeps them.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bench.database_build import DAYS, START, fill
from watcher.adapters.store import Store, open_database
from watcher.adapters.store.database import to_text
from watcher.adapters.store.retention import POLLS_KEPT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

END = START + timedelta(days=DAYS)
"""When the last entry came."""
FAR = END + timedelta(days=9_999)


def build(path: Path, entries: int, words: int = 20_000) -> None:
    """Make the database beside its name and give it the name when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    store = Store(open_database(draft))
    articles = entries * 2 // 5
    for _ in fill(store, entries=entries, articles=articles, hits=articles // 100, words=words):
        pass
    if entries:
        with store.transaction():
            store.db.run("INSERT INTO runs (started_at, finished_at) VALUES (?1, ?1)", (to_text(END),))
            store.db.raw.executemany(
                "INSERT INTO polls (feed_id, run_id, at, outcome, status) SELECT id, 1, ?, 'unchanged', 304 FROM feeds",
                [(to_text(END - timedelta(hours=hour)),) for hour in range(POLLS_KEPT, 0, -1)],
            )
    store.db.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    draft.rename(path)


def lend(path: Path, urls: Sequence[str]) -> None:
    """Let as many of the database's feeds have these addresses, with all that they have shown; the others sleep.

    Addresses beyond the number of its feeds are left to be new ones.
    """
    store = Store(open_database(path))
    with store.transaction():
        store.db.run(
            "UPDATE feeds SET origin = 'added', last_polled_at = ?, next_poll_at = ?",
            (to_text(END), to_text(FAR)),
        )
        store.db.raw.executemany(
            "UPDATE feeds SET url = ?, configured_url = ?, last_polled_at = NULL, next_poll_at = '' WHERE id = ?",
            [(url, url, number) for number, url in enumerate(urls, 1)],
        )
    store.db.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
