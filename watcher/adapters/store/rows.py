"""Rows of the tables back into nouns, for all parts of the store that read articles and reasons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from watcher.adapters.store.database import from_text
from watcher.model import Article, Match

if TYPE_CHECKING:
    import sqlite3

    from watcher.adapters.store.database import Connection


def article_from(row: sqlite3.Row, *, url: str) -> Article:
    """The article of a row of ``articles``; ``url`` is its address for identity or the one to open, as needed."""
    return Article(
        url=url,
        title=row["title"],
        text=row["text"] or "",
        outlet=row["outlet"],
        author=row["author"],
        published=from_text(row["published_at"]),
        published_precision=row["published_precision"],
        language=row["language"],
        description=row["description"],
        image=row["image"],
        origin=row["origin"],
        paywalled=bool(row["paywalled"]),
        corrections=tuple(json.loads(row["corrections"])),
    )


def matches_of(db: Connection, hit_id: int) -> tuple[Match, ...]:
    """The reasons of a hit, strongest first."""
    rows = db.rows("SELECT * FROM matches WHERE hit_id = ? ORDER BY position", (hit_id,))
    return tuple(
        Match(row["concept"], row["term"], row["count"], row["points"], row["sentence"]) for row in rows
    )
