"""Databases of earlier versions as text, so that each can be opened by every later one.

``python -m tests.store.dump VERSION`` writes ``tests/store/released/VERSION.sql``: the schema as it is today with a
little data in it. It is run once for each release, and its file is never changed afterwards; until there is a release,
the one file there is may be written anew when a step of the schema has been edited.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.blank import blank
from tests.store.shelf import NOON, fill
from watcher.adapters.store import Store
from watcher.model import Feed, Post

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASED = Path(__file__).parent / "released"


def furnish(store: Store) -> None:
    """A little of everything that an operator would miss."""
    fill(store)
    store.feeds.configure([Feed(0, "https://a.example/feed", "A"), Feed(0, "https://b.example/feed")], NOON)
    for key in ("stations-en", "stations-nl"):
        store.outbox.queue("main", "stations", key, Post("A story", f"<b>{key}</b>"), now=NOON, settle=600.0)
    head = store.outbox.head("main", NOON)
    assert head is not None
    store.outbox.begin(head.id, None, head.post.body)
    store.outbox.conclude(head.id, "sent", "sent", now=NOON + timedelta(seconds=1), message_id=17)


def dumped(db: sqlite3.Connection) -> Iterator[str]:
    """Statements that make the same database again. Tables that belong to an index are made and filled by it."""
    (mark,) = db.execute("PRAGMA application_id").fetchone()
    yield f"PRAGMA application_id = {mark};"
    parts = db.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT IN"
        " (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow') ORDER BY rowid"
    ).fetchall()
    tables = [name for kind, name, _ in parts if kind == "table"]
    yield from (f"{sql};" for kind, _, sql in parts if kind == "table")
    for table in tables:
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        names = ", ".join(f'"{column}"' for column in columns)
        if (
            db.execute("SELECT type FROM pragma_table_list WHERE name = ?", (table,)).fetchone()[0]
            == "virtual"
        ):
            names = f"rowid, {names}"
        places = ", ".join(f"quote({name})" for name in names.split(", "))
        for row in db.execute(f'SELECT {places} FROM "{table}" ORDER BY 1'):  # noqa: S608 - names of our own schema
            yield f'INSERT INTO "{table}" ({names}) VALUES ({", ".join(map(str, row))});'  # noqa: S608 - a dump
    yield from (f"{sql};" for kind, _, sql in parts if kind != "table")


def load(script: str, path: Path) -> None:
    """Make the database of a dump."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(f"BEGIN;\n{script}\nCOMMIT;")
        db.execute("PRAGMA journal_mode = WAL")


def schema_of(path: Path) -> list[tuple[str, str, str]]:
    """Every part of a database's schema, by name; the spelling of what SQLite rewrites is levelled."""
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY 1, 2").fetchall()
    return [(kind, name, " ".join(sql.split())) for kind, name, sql in rows]


def main(version: str) -> None:
    """Write the dump of the present schema."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(blank(Path(folder) / "watcher.db"))
        furnish(store)
        text = "\n".join(dumped(store.db.raw))
        store.close()
    (RELEASED / f"{version}.sql").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
