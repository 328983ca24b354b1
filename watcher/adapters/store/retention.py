"""Forgets what is no longer needed, and nothing that could come back as news.

A feed says what it shows, not what is new; "new" is what is not remembered. So an entry is forgotten only when its
feed was read again and again for the whole time and showed it no more. The measure is the feed's own last reading, not
the calendar: a feed that failed, slept or answered "unchanged" for a year has shown nothing else since, and may show
the old entries tomorrow. An article that is no hit goes when no remembered entry leads to it any more: whoever would
show it again would show an entry that is forgotten as well. Hits, their articles, their entries, what people decided
and posts are never touched.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from watcher.adapters.store.database import Connection

POLLS_KEPT = 200
"""Polls remembered of each feed: two days of a busy one, seven weeks of a slow one."""
_BATCH = 2_000
"""Rows changed in one transaction, so that the loops never wait long: about 10 ms each."""

_OLD_ENTRIES = """
    DELETE FROM entries WHERE id IN (
      SELECT id FROM entries
      WHERE feed_id = ? AND state = 'done' AND last_seen_at < ?
        AND (article_id IS NULL OR article_id NOT IN (SELECT article_id FROM hits))
      LIMIT ?)"""
_OLD_TEXTS = """
    UPDATE articles SET text = NULL WHERE id IN (
      SELECT id FROM articles
      WHERE text IS NOT NULL AND fetched_at < ? AND id NOT IN (SELECT article_id FROM hits)
      LIMIT ?)"""
_OLD_ARTICLES = """
    SELECT id FROM articles
    WHERE id > ? AND fetched_at < ?
      AND NOT EXISTS (SELECT 1 FROM entries WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM hits WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM labels WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM past_verdicts WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM versions WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM revisions WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM rechecks WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM looks WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE article_id = articles.id)
      AND NOT EXISTS (SELECT 1 FROM archivings WHERE article_id = articles.id)
    ORDER BY id LIMIT ?"""
_OLD_ALERTS = """
    DELETE FROM alerts WHERE id IN (SELECT id FROM alerts WHERE closed_at < ? LIMIT ?)"""
# What was said of a hit, or of a former version of its article, belongs to the record.
_OLD_OPINIONS = """
    DELETE FROM opinions WHERE (text_hash, topic, prompt, model) IN (
      SELECT text_hash, topic, prompt, model FROM opinions
      WHERE given_at < ? AND text_hash NOT IN (SELECT text_hash FROM versions)
        AND text_hash NOT IN (SELECT text_hash FROM articles WHERE id IN (SELECT article_id FROM hits))
      LIMIT ?)"""
_OLD_CALLS = """
    DELETE FROM opinion_calls WHERE day IN (SELECT day FROM opinion_calls WHERE day < ? LIMIT ?)"""
_OLD_POLLS = """
    DELETE FROM polls WHERE id IN (
      SELECT id FROM polls WHERE feed_id = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?)"""
_OLD_RUNS = """
    DELETE FROM runs WHERE id IN (
      SELECT id FROM runs
      WHERE started_at < ? AND id NOT IN (SELECT run_id FROM polls WHERE run_id IS NOT NULL)
      LIMIT ?)"""


@dataclass(frozen=True, slots=True)
class Pruned:
    """Rows that were forgotten; for ``texts``, rows whose text was emptied."""

    entries: int = 0
    texts: int = 0
    polls: int = 0
    runs: int = 0
    articles: int = 0
    alerts: int = 0
    opinions: int = 0

    def __add__(self, other: Pruned) -> Pruned:
        return Pruned(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(Pruned)))


def pruning(db: Connection, now: datetime, keep_days: float) -> Iterator[Pruned]:
    """Forget what has been over for ``keep_days``, step by step; what each step forgot.

    A step is one transaction of some hundredths of a second; between two of them others may read and write. Who breaks
    off between them has forgotten less, and the next time forgets the rest.

    Entries go when their feed has been read since and has not shown them for that long; texts of articles that are no
    hits, that long after they were read, and these articles themselves once no entry leads to them; polls, all but the
    last of each feed; rounds of which no poll is left; alerts that were over by then; opinions on what is no hit.
    """
    keep = timedelta(days=keep_days)
    before = to_text(now - keep)
    for count in _in_batches(db, _OLD_TEXTS, (before, _BATCH)):
        yield Pruned(texts=count)
    feeds = [row["id"] for row in db.rows("SELECT id FROM feeds")]
    for feed_id in feeds:
        for count in _forget_entries(db, feed_id, now, keep):
            yield Pruned(entries=count)
        for count in _in_batches(db, _OLD_POLLS, (feed_id, _BATCH, POLLS_KEPT)):
            yield Pruned(polls=count)
    for count in _in_batches(db, _OLD_RUNS, (before, _BATCH)):
        yield Pruned(runs=count)
    for count in _in_batches(db, _OLD_ALERTS, (before, _BATCH)):
        yield Pruned(alerts=count)
    for count in _in_batches(db, _OLD_OPINIONS, (before, _BATCH)):
        yield Pruned(opinions=count)
    for _ in _in_batches(db, _OLD_CALLS, (f"{now - keep:%Y-%m-%d}", _BATCH)):
        yield Pruned()
    for count in _forget_articles(db, before):
        yield Pruned(articles=count)


def _forget_entries(db: Connection, feed_id: int, now: datetime, keep: timedelta) -> Iterator[int]:
    """Entries that the feed has not shown for so long, though it was read."""
    row = db.row("SELECT max(last_seen_at) FROM entries WHERE feed_id = ?", (feed_id,))
    read_at = from_text(row[0]) if row else None
    yield 0  # the question reads all that the feed ever showed, and so does what follows
    if read_at is not None:
        # A clock that once stood ahead must not make everything before it look old.
        cutoff = to_text(min(read_at, now) - keep)
        yield from _in_batches(db, _OLD_ENTRIES, (feed_id, cutoff, _BATCH))


def _forget_articles(db: Connection, before: str | None) -> Iterator[int]:
    """Articles that nothing leads to, with their verdicts, in one walk through all that is stored."""
    last = 0
    while True:
        with db.transaction():
            ids = [row["id"] for row in db.rows(_OLD_ARTICLES, (last, before, _BATCH))]
            for table, column in (("judgements", "article_id"), ("articles", "id")):
                db.run(
                    f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608 - names above
                    (json.dumps(ids),),
                )
        yield len(ids)
        if len(ids) < _BATCH:
            return
        last = ids[-1]


def _in_batches(db: Connection, sql: str, parameters: tuple[object, ...]) -> Iterator[int]:
    """Run a statement that ends in LIMIT until it finds nothing more; the rows of each time."""
    while True:
        with db.transaction():
            changed = db.raw.execute(sql, parameters).rowcount
        yield changed
        if changed < _BATCH:
            return
