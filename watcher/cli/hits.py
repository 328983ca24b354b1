"""``watcher hits``: stored hits, by words and filters."""

from __future__ import annotations

import csv
import json
import sys
from typing import TYPE_CHECKING, Any, TextIO

import click

from watcher.cli.dates import Since
from watcher.cli.setup import database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SIGNS = {"post": "", "review": " ?", "drop": " x"}


@click.command()
@click.argument("words", nargs=-1)
@click.option("--since", type=Since(), help="Published then or later: 2022-10-26, or 3d, 2w, 6m, 1y.")
@click.option("--lang", default="", help="Language, such as nl or zh.")
@click.option("--outlet", default="", help="A part of the outlet's name.")
@click.option("--concept", default="", help="A concept of the lexicon that was found.")
@click.option("--story", default="", help="All hits of a story.")
@click.option(
    "--decision",
    type=click.Choice(["post", "review", "drop"]),
    default=None,
    help="Only these; without it, all but the dropped ones.",
)
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True)
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True
)
@click.pass_obj
def hits(
    config_path: Path,
    *,
    words: tuple[str, ...],
    since: datetime | None,
    lang: str,
    outlet: str,
    concept: str,
    story: str,
    decision: str | None,
    limit: int,
    form: str,
) -> None:
    """List stored hits, newest first.

    Every WORD must stand in title or text, whatever its case and accents. Each hit's id leads to its reasons:
    watcher show ID.
    """
    from watcher.adapters.store.queries import HitQuery, find_hits, known_concepts

    with database(config_path) as db:
        query = HitQuery(words, since, lang, outlet, concept, story, decision or "", limit)
        rows = find_hits(db, query)
        if not rows and concept and concept not in (known := known_concepts(db)):
            raise click.UsageError(
                f"No hit has the concept {concept}; found so far: {', '.join(known) or 'none'}."
            )
    write(rows, form, sys.stdout)


def write(rows: Sequence[dict[str, Any]], form: str, stream: TextIO) -> None:
    """Write rows of the view ``coverage`` as a table for people, or whole as JSON or CSV."""
    if form == "json":
        json.dump(list(rows), stream, ensure_ascii=False, indent=2)
        stream.write("\n")
    elif form == "csv":
        _write_csv(rows, stream)
    elif rows:
        _write_table(rows, stream)
    else:
        click.echo("No hits.", err=True)


def _write_csv(rows: Sequence[dict[str, Any]], stream: TextIO) -> None:
    if not rows:
        return
    writer = csv.DictWriter(stream, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _harmless(value) for key, value in row.items()})


def _harmless(value: Any) -> Any:
    """A cell that a spreadsheet will not run: what looks like a formula gets an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _write_table(rows: Sequence[dict[str, Any]], stream: TextIO) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=stream) if stream.isatty() else Console(file=stream, width=160)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("id", "date", "outlet", "lang", "score", "story"):
        table.add_column(name, no_wrap=True, max_width=24)
    table.add_column("title", ratio=1)
    for row in rows:
        score = f"{row['score']:.2f}{_SIGNS[row['decision']]}"
        cells = (row["id"], row["date"], row["outlet"], row["language"], score, row["story"], row["title"])
        table.add_row(*(Text(printable(str(cell))) for cell in cells))
    console.print(table)


def printable(text: str) -> str:
    """``text`` without control characters, so that no title can steer the terminal."""
    return "".join(c if c.isprintable() else " " for c in text)
