"""``watcher feeds``: the feeds and their health."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from watcher.cli.setup import database

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def feeds(config_path: Path, *, as_json: bool) -> None:
    """Show each feed's last outcome, next visit and yield, the troubled ones first."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from watcher.adapters.store.queries import feed_health
    from watcher.cli.hits import printable

    with database(config_path) as db:
        rows = feed_health(db)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    console = Console(file=sys.stdout) if sys.stdout.isatty() else Console(file=sys.stdout, width=160)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("feed", "state", "last", "success", "next", "entries", "hits", "detail"):
        table.add_column(name, no_wrap=name not in {"feed", "detail"})
    for row in rows:
        cells = (
            row["title"] or row["url"],
            row["state"],
            row["outcome"] or "not yet polled",
            (row["last_success_at"] or "never")[:16],
            row["next_poll_at"][:16],
            row["entries"],
            row["hits"],
            row["detail"],
        )
        table.add_row(*(Text(printable(str(cell))) for cell in cells))
    console.print(table)
