"""What the database says of itself: tables and views with their columns, and the comments of the schema."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.adapters.store.database import Connection


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table or view."""

    name: str
    type: str
    """Empty where SQLite knows none."""
    key: bool
    comment: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or a view."""

    kind: str
    """view, table or index (of full text)."""
    name: str
    comment: str
    columns: tuple[Column, ...]
    references: tuple[tuple[str, str], ...]
    """Column, and the ``table.column`` that it refers to."""


_SINCE = {
    "hits": {
        "relation": "first, report (one more outlet), development (a report with something new) or copy (the same text)"
    }
}
"""What a column has come to hold since its step was released: released steps are never edited."""


def described(db: Connection) -> Iterator[Relation]:
    """Views, then tables; without what SQLite keeps for itself."""
    kinds = {
        row["name"]: row["type"]
        for row in db.rows("SELECT name, type FROM pragma_table_list WHERE schema = 'main'")
    }
    for row in db.rows(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('view', 'table') ORDER BY type DESC, name"
    ):
        name, kind = row["name"], kinds[row["name"]]
        if kind == "shadow" or name.startswith(("sqlite_", "_")):
            continue
        comments = dict(_comments(row["sql"])) | _SINCE.get(name, {})
        columns = tuple(
            Column(column["name"], column["type"], bool(column["pk"]), comments.get(column["name"], ""))
            for column in db.rows("SELECT * FROM pragma_table_info(?)", (name,))
        )
        keys = db.rows('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)', (name,))
        references = tuple((key["from"], f"{key['table']}.{key['to']}") for key in reversed(keys))
        kind = "index" if kind == "virtual" else row["type"]
        yield Relation(kind, name, comments.get("", ""), columns, references)


def comments_of_views() -> dict[str, dict[str, str]]:
    """What the schema says of the columns of each view, as this program has it."""
    return {view.split("VIEW ", 1)[1].split()[0]: dict(_comments(view)) for view in VIEWS}


def _comments(sql: str) -> Iterator[tuple[str, str]]:
    """Column names with the comment on their line, which lines of their own go on with; above them, of the whole."""
    told: dict[str, list[str]] = {"": []}
    name = ""
    for line in sql.splitlines():
        found = re.match(r"\s*(\w*)[^-]*?-- (.+)$", line)
        if found:
            named = re.search(r" AS (\w+),? -- ", line)  # a column of a view
            name = named[1] if named else found[1] or name
            told.setdefault(name, []).append(found[2])
    yield from ((column, " ".join(lines)) for column, lines in told.items())
