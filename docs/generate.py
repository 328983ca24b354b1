"""Writes the pages of docs/ that are made from the program: database and its words, commands, configuration, manual.

Usage: python docs/generate.py [--check]. With --check nothing is written; the exit code is 1 when a page is stale.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click
from configuration import config_page
from manual import manual_page
from vocabulary import words_page

from watcher.adapters.store import open_database
from watcher.adapters.store.schema import described
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

The views and the tables `facets` and `tags` answer most questions without touching an article.
[How to ask](querying.md), [how long it takes](database-figures.md). `watcher sql --schema` lists what a database holds.
"""

_CLI_HEAD = """\
# The command line

This page is made from the program's own help (`make docs`), as is the manual page: `man watcher` where the package is
installed, `man docs/watcher.1` in a checkout. `watcher completion bash` (or `zsh`, `fish`) prints the script that lets
the shell finish commands, options and values. Colours appear on terminals only, and never when `NO_COLOR` is set.

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
        parts = [_DATABASE_HEAD]
        for thing in described(db):
            note = {"view": " (view)", "index": " (full-text index)", "table": ""}[thing.kind]
            parts.append(f"\n## {thing.name}{note}\n")
            parts.append(f"{thing.comment}\n")
            parts.append("| column | type | what |\n|---|---|---|")
            for column in thing.columns:
                key = " (key)" if column.key else ""
                parts.append(f"| {column.name} | {column.type}{key} | {column.comment} |")
            parts += [f"\n`{name}` refers to `{target}`." for name, target in thing.references]
        db.raw.close()
    return "\n".join(parts) + "\n"


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
    pages = {
        "database.md": database_page(),
        "cli.md": cli_page(),
        "config.md": config_page(),
        "words.md": words_page(),
        "watcher.1": manual_page(),
    }
    for name, page in pages.items():
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
