"""The search index over hits: kept in step with them, and built anew when the form of its words changes.

The one place of the store that knows a step: the index must hold words in the very form that questions come in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.pipeline.fold import fold
from watcher.pipeline.segment import FORM, segmented

if TYPE_CHECKING:
    import sqlite3

    from watcher.adapters.store.database import Connection

_BATCH = 500
"""Hits in memory at a time while the index is built: some 5 MB of text."""
_TEXTS = """
    SELECT hits.id, articles.title, articles.description || char(10) || coalesce(articles.text, '') AS text,
      hits.summary
    FROM hits JOIN articles ON articles.id = hits.article_id"""


class Search:
    """The table ``search``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def put(self, hit_id: int) -> None:
        """Make the index say of a hit what it and its article now say, in the transaction that changed them."""
        for row in self._db.rows(f"{_TEXTS} WHERE hits.id = ?", (hit_id,)):
            _put(self._db.raw, row)

    def put_article(self, article_id: int) -> None:
        """The same for every hit of an article whose title or text was changed."""
        for row in self._db.rows(f"{_TEXTS} WHERE hits.article_id = ?", (article_id,)):
            _put(self._db.raw, row)


def _put(raw: sqlite3.Connection, row: tuple[int, str, str, str] | sqlite3.Row) -> None:
    hit_id, title, text, summary = row
    raw.execute("DELETE FROM search WHERE rowid = ?", (hit_id,))
    raw.execute(
        "INSERT INTO search (rowid, title, text, summary) VALUES (?, ?, ?, ?)",
        (hit_id, segmented(title), segmented(text), segmented(summary)),
    )


def refresh_search(raw: sqlite3.Connection) -> None:
    """Build the index anew when it holds words in another form than questions come in; all or nothing."""
    (form,) = raw.execute("SELECT form FROM search_form").fetchone()
    if form == FORM:
        return
    raw.execute("BEGIN IMMEDIATE")
    try:
        raw.execute("DELETE FROM search")
        last = 0
        while rows := raw.execute(
            f"{_TEXTS} WHERE hits.id > ? ORDER BY hits.id LIMIT {_BATCH}", (last,)
        ).fetchall():
            for row in rows:
                _put(raw, row)
            last = rows[-1][0]
        raw.execute("UPDATE search_form SET form = ?", (FORM,))
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise


def folded(text: str) -> str:
    """Names as they are compared: the outlet's, a concept's."""
    return fold(text.replace("-", " "))
