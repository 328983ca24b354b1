"""Writes the pages of docs/ that are made from the program itself: the database and the command line.

Usage: python docs/generate.py [--check]. With --check nothing is written; the exit code is 1 when a page is stale.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.adapters.store import open_database
from watcher.cli.main import watcher

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).resolve().parent

_DATABASE_HEAD = """\
# The database

One SQLite file holds everything the watcher knows; any SQLite tool reads it, also while the service runs. This
page is made from the schema (`make docs`). Times are UTC, written `2026-01-31T18:05:00Z`, so that they sort as
text; booleans are 0 or 1; lists are JSON. Start with the view `coverage`: one row for each hit, no joins needed.

```sql
SELECT date, outlet, language, title, url FROM coverage WHERE decision = 'post' ORDER BY date;
```
"""

_CLI_HEAD = """\
# The command line

This page is made from the program's own help (`make docs`).

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | the work failed, or a check found a fault |
| 2 | wrong usage |
| 3 | the configuration or the seed corpus has mistakes; each is named |
| 4 | the database cannot be used |
| 130 | interrupted |
"""


def database_page() -> str:
    """docs/database.md, from the comments in the schema."""
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(Path(folder) / "watcher.db")
        objects = db.rows(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('view', 'table')"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY type DESC, name"
        )
        parts = [_DATABASE_HEAD]
        for row in objects:
            columns = db.rows(f"PRAGMA table_info({row['name']})")
            comments = dict(_comments(row["sql"]))
            parts.append(f"\n## {row['name']}{' (view)' if row['type'] == 'view' else ''}\n")
            parts.append(f"{comments.get('', '')}\n")
            parts.append("| column | type | what |\n|---|---|---|")
            for column in columns:
                key = " (key)" if column["pk"] else ""
                parts.append(
                    f"| {column['name']} | {column['type']}{key} | {comments.get(column['name'], '')} |"
                )
            keys = db.rows(f"PRAGMA foreign_key_list({row['name']})")
            parts += [f"\n`{key['from']}` refers to `{key['table']}.{key['to']}`." for key in reversed(keys)]
        db.raw.close()
    return "\n".join(parts) + "\n"


def _comments(sql: str) -> Iterator[tuple[str, str]]:
    """Column names with the comment on their line; the comment on a line of its own belongs to the table."""
    for line in sql.splitlines():
        found = re.match(r"\s*(\w*)[^-]*?-- (.+)$", line)
        if found:
            named = re.search(r" AS (\w+),? -- ", line)  # a column of a view
            yield named[1] if named else found[1], found[2]


def cli_page() -> str:
    """docs/cli.md, from the help of every command."""
    parts = [_CLI_HEAD]
    top = click.Context(watcher, info_name="watcher", terminal_width=100)
    parts.append(f"\n```text\n{watcher.get_help(top).rstrip()}\n```")
    parts += _command_parts(watcher, top, "watcher")
    return "\n".join(parts) + "\n"


def _command_parts(group: click.Group, parent: click.Context, title: str) -> Iterator[str]:
    """The help of each command of a group, and of the commands within it."""
    for name in group.list_commands(parent):
        command = group.get_command(parent, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=parent, terminal_width=100)
        yield f"\n## {title} {name}\n\n```text\n{command.get_help(context).rstrip()}\n```"
        if isinstance(command, click.Group):
            yield from _command_parts(command, context, f"{title} {name}")


def main() -> int:
    """Write the pages, or with --check compare them."""
    stale = []
    for name, page in (("database.md", database_page()), ("cli.md", cli_page())):
        path = DOCS / name
        if "--check" not in sys.argv[1:]:
            path.write_text(page, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != page:
            stale.append(name)
    if stale:
        print(f"stale: {', '.join(stale)}; run `make docs`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
