"""Entries that wait for their article, and the articles that were read."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.feeds import OWN_TITLE
from watcher.model import Entry, Feed, FeedKind, PendingEntry, text_hash

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.adapters.store.database import Connection
    from watcher.model import Article, Score

_LONGEST_WAIT = timedelta(days=1, minutes=1)
"""Between two attempts to read a page, whatever its site asks for, and a little for rounding."""


_COLUMNS = (
    "entries.*, feeds.url AS feed_url, feeds.title AS feed_title, feeds.language AS feed_language,"
    f" feeds.country AS feed_country, feeds.group_name AS feed_group, feeds.kind AS feed_kind, {OWN_TITLE}"
)
_PENDING = f"SELECT {_COLUMNS} FROM entries JOIN feeds ON feeds.id = entries.feed_id"  # noqa: S608 - a constant


class Entries:
    """The tables ``entries``, ``articles`` and ``judgements``."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def pending(self, now: datetime, limit: int) -> list[PendingEntry]:
        """Entries whose article may be read now, oldest publication first, what searches found last.

        A publisher's own feed gives the article's address and text, a search often neither; when both tell of it, the
        feed's entry is to be the one that is read. The order depends only on what feeds say, not on when or in which
        order they were polled, so that a run that was cut short and repeated comes to the same end.

        No wait is longer than a day: one that seems to be was begun while the clock was wrong, and is over.
        """
        rows = self._db.rows(
            f"{_PENDING} WHERE entries.state = 'pending'"
            " AND (entries.next_attempt_at <= ? OR entries.next_attempt_at > ?)"
            " ORDER BY feeds.kind = 'search', coalesce(entries.published_at, '9999'), entries.url, feeds.url,"
            " entries.identity LIMIT ?",
            (to_text(now), to_text(now + _LONGEST_WAIT), limit),
        )
        return [_pending(row) for row in rows]

    def article_id(self, url: str) -> int | None:
        """The stored article with this canonical address, if any.

        Pages may name another canonical address than the one that led to them; both lead to the article.
        """
        row = self._db.row(
            "SELECT id FROM articles WHERE url = ?1 UNION ALL"
            " SELECT article_id FROM entries WHERE url = ?1 AND article_id IS NOT NULL LIMIT 1",
            (url,),
        )
        return None if row is None else int(row["id"])

    def headlines(
        self, since: datetime, until: datetime, *, shortest: int, longest: int
    ) -> list[tuple[int, str, str, str]]:
        """Id, title, outlet and link of articles published then, with a title of so many characters; oldest first."""
        rows = self._db.rows(
            "SELECT id, title, outlet, link FROM articles WHERE published_at BETWEEN ? AND ?"
            " AND length(title) BETWEEN ? AND ? ORDER BY published_at, id",
            (to_text(since), to_text(until), shortest, longest),
        )
        return [(row["id"], row["title"], row["outlet"], row["link"]) for row in rows]

    def finish(self, entry_id: int, outcome: str, *, detail: str = "", article_id: int | None = None) -> None:
        """The entry is dealt with; its text is no longer needed."""
        self._db.run(
            "UPDATE entries SET state = 'done', outcome = ?, detail = ?, article_id = ?, next_attempt_at = NULL,"
            " summary = '', content = '', attempts = attempts + 1 WHERE id = ?",
            (outcome, detail, article_id, entry_id),
        )

    def postpone(
        self, entry_id: int, outcome: str, *, detail: str, until: datetime, counts: bool = True
    ) -> None:
        """The page could not be read now; it is tried again. ``counts`` is false when nobody was asked."""
        self._db.run(
            "UPDATE entries SET outcome = ?, detail = ?, next_attempt_at = ?, attempts = attempts + ? WHERE id = ?",
            (outcome, detail, to_text(until), int(counts), entry_id),
        )

    def add_article(
        self, article: Article, *, link: str, country: str, now: datetime, scores: Sequence[Score]
    ) -> int:
        """Store an article with the verdict of each topic; its id.

        The text is kept when a topic found anything in it at all: such articles can be judged again later.
        """
        keep = any(score.value > 0 for score in scores)
        article_id = self._db.run(
            "INSERT INTO articles (url, link, outlet, country, title, author, published_at, published_precision,"
            " language, description, text, text_hash, image, origin, paywalled, corrections, fetched_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                article.url,
                link,
                article.outlet,
                country,
                article.title,
                article.author,
                to_text(article.published),
                article.published_precision,
                article.language,
                article.description,
                article.text if keep else None,
                text_hash(article),
                article.image,
                article.origin,
                int(article.paywalled),
                json.dumps(article.corrections, ensure_ascii=False),
                to_text(now),
            ),
        )
        for score in scores:
            self._db.run(
                "INSERT INTO judgements (article_id, topic, score, decision, profile, judged_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (article_id, score.topic, score.value, score.decision.value, score.profile, to_text(now)),
            )
        return article_id


def _pending(row: sqlite3.Row) -> PendingEntry:
    first_seen = from_text(row["first_seen_at"])
    assert first_seen is not None
    return PendingEntry(
        id=row["id"],
        feed=Feed(
            id=row["feed_id"],
            url=row["feed_url"],
            title=row["feed_title"],
            language=row["feed_language"],
            country=row["feed_country"],
            group=row["feed_group"],
            kind=FeedKind(row["feed_kind"]),
            own_title=row["own_title"],
        ),
        entry=Entry(
            identity=row["identity"],
            link=row["link"],
            title=row["title"],
            summary=row["summary"],
            content=row["content"],
            published=from_text(row["published_at"]),
            author=row["author"],
            outlet=row["outlet"],
        ),
        url=row["url"],
        attempts=row["attempts"],
        first_seen_at=first_seen,
    )
