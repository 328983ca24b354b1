"""What a visitor's own SQL may do: read the public tables, within limits. Knows no page."""

from __future__ import annotations

import sqlite3
from typing import Any

from watcher.adapters.store.free import confine, reads_only

VIEWS = ("coverage", "coverage_by_week", "outlets", "story_timeline", "corrections", "proofs")
"""What is offered, in this order."""
PUBLIC = frozenset({
    *VIEWS,
    "facets", "tags", "search",
    # What the views stand on, and what was published anyway.
    "articles", "hits", "matches", "stories", "topics", "versions", "revisions", "evidence", "archivings",
    # SQLite's own.
    "sqlite_master", "sqlite_schema", "json_each", "json_tree",
})  # fmt: skip
"""Tables and views that can be read. What operators and reviewers note for themselves is not among them: queues and
their errors, chats, alerts, labels with their notes, second opinions, and addresses of feeds, which may hold a key."""
_STATE = frozenset({"schema_version", "data_version"})
"""Settings that may be asked, but never set."""


def confine_visitor(raw: sqlite3.Connection) -> None:
    """Prepare a read-only connection for anybody's SQL."""
    raw.execute("SELECT count(*) FROM search WHERE search MATCH 'a'").fetchone()  # the index sets itself up
    confine(raw)
    # SQLite's own need the product of both lengths, and cannot be interrupted.
    raw.create_function("instr", 2, _instr, deterministic=True)
    raw.create_function("replace", 3, _replace, deterministic=True)
    stored = {name.lower() for (name,) in raw.execute("SELECT name FROM sqlite_master").fetchall()}

    def authorize(
        action: int, first: str | None, second: str | None, _database: str | None, _within: str | None
    ) -> int:
        name = (first or "").lower()
        if action == sqlite3.SQLITE_READ:
            # What a question itself defines by WITH has any name that is not stored.
            stranger = name in stored or name.startswith(("sqlite_", "dbstat"))
            public = name in PUBLIC or name.startswith("search_") or not stranger
            return sqlite3.SQLITE_OK if public else sqlite3.SQLITE_DENY
        if action == sqlite3.SQLITE_PRAGMA and name in _STATE and second is None:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_OK if reads_only(action, first, second) else sqlite3.SQLITE_DENY

    raw.set_authorizer(authorize)


def _instr(text: Any, sought: Any) -> int | None:
    if text is None or sought is None:
        return None
    if isinstance(text, bytes) and isinstance(sought, bytes):
        return text.find(sought) + 1
    return _text(text).find(_text(sought)) + 1


def _replace(text: Any, old: Any, new: Any) -> str | None:
    if text is None or old is None or new is None:
        return None
    whole, gone, put = _text(text), _text(old), _text(new)
    return whole.replace(gone, put) if gone else whole


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
