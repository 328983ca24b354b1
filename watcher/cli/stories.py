"""``watcher stories``: what happened, one line for each event."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.dates import Since
from watcher.cli.setup import database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path


@click.command()
@click.option("--since", type=Since(), help="Reported then or later: 2022-10-26, or 3d, 2w, 6m, 1y.")
@click.option("--topic", default="", help="Only this topic's.")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=50, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def stories(config_path: Path, *, since: datetime | None, topic: str, limit: int, as_json: bool) -> None:
    """List stories, the one with the latest report first.

    The date is that of the first report; reports that were dropped do not count. Each story's key leads to its
    reports: watcher story show KEY.
    """
    from watcher.adapters.store.story_queries import StoryQuery, find_stories, known_topics

    with database(config_path) as db:
        rows = find_stories(db, StoryQuery(since, topic, limit))
        if not rows and topic and topic not in (known := known_topics(db)):
            raise click.UsageError(
                f"There is no topic {topic}; known are: {', '.join(known) or 'none so far'}."
            )
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif rows:
        _write_table(rows)
    else:
        click.echo("No stories.", err=True)


def _write_table(rows: Sequence[dict[str, Any]]) -> None:
    from watcher.cli.tables import Column, write_table

    columns = [Column(name, whole=True) for name in ("key", "date", "reports")]
    columns += [Column(name) for name in ("languages", "countries", "title")]
    write_table(
        columns,
        (
            (
                row["key"],
                row["date"],
                _count(row),
                " ".join(row["languages"]),
                " ".join(row["countries"]),
                row["title"],
            )
            for row in rows
        ),
        sys.stdout,
    )


def _count(row: dict[str, Any]) -> str:
    """How many reports; those among them that are copies, and a question mark where none is for readers yet."""
    copies = f" ({row['copies']} copied)" if row["copies"] else ""
    return f"{row['reports']}{copies}{'' if row['for_readers'] else ' ?'}"
