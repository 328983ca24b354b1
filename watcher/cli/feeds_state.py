"""``watcher feeds pause``, ``resume``, ``remove`` and ``history``: one feed at a time."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from watcher.cli.feeds_book import book, name, pick

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("feed", metavar="ID|URL")
@click.option("--reason", default="", help="Why; shown by watcher feeds list.")
@click.pass_obj
def pause(config_path: Path, *, feed: str, reason: str) -> None:
    """Stop asking a feed until it is resumed.

    Works for feeds of config.toml and for added ones, also while the service runs, and outlasts its restart.
    """
    with book(config_path) as (config, roster):
        found = pick(roster, config, feed)
        roster.pause(found.feed.id, reason)
    click.echo(f"paused: {name(found)}; ask it again with watcher feeds resume {found.feed.id}")


@click.command()
@click.argument("feed", metavar="ID|URL")
@click.pass_obj
def resume(config_path: Path, *, feed: str) -> None:
    """Ask a feed again that was paused, retired or is failing; in the next round."""
    with book(config_path) as (config, roster):
        found = pick(roster, config, feed)
        roster.resume(found.feed.id, datetime.now(UTC))
    click.echo(f"resumed: {name(found)}; it is asked in the next round")


@click.command()
@click.argument("feed", metavar="ID|URL")
@click.pass_obj
def remove(config_path: Path, *, feed: str) -> None:
    """Stop watching a feed that was added by hand. What it brought stays.

    A feed of config.toml is removed there: set enabled = false, or take it out of the file.
    """
    from watcher.cli.main import EXIT_FAILED
    from watcher.cli.setup import give_up

    with book(config_path) as (config, roster):
        found = pick(roster, config, feed)
        if found.origin == "config":
            give_up(
                f"{name(found)} stands in config.toml, which would bring it back: set enabled = false for "
                f"{found.given_url} there\n"
                f"to stop it until then: watcher feeds pause {found.feed.id}",
                EXIT_FAILED,
            )
        roster.remove(found.feed.id)
    click.echo(
        f"removed: {name(found)}; its history stays, watcher feeds add {found.feed.url} brings it back"
    )


@click.command()
@click.argument("feed", metavar="ID|URL")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="Polls shown.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def history(config_path: Path, *, feed: str, limit: int, as_json: bool) -> None:
    """Show a feed's last polls, newest first."""
    from watcher.adapters.store.health import poll_history
    from watcher.adapters.store.roster import Roster
    from watcher.cli.feeds_show import put
    from watcher.cli.setup import configuration, database

    config, _ = configuration(config_path)
    with database(config_path) as db:
        found = pick(Roster(db), config, feed)
        rows = poll_history(db, found.feed.id, limit)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    click.echo(f"{name(found)}  {found.feed.url}  ({found.state})")
    if found.given_url != found.feed.url:
        click.echo(f"given as {found.given_url}")
    put(
        ("at", "outcome", "status", "entries", "new", "detail"),
        (
            (
                (
                    row["at"].replace("T", " ").rstrip("Z"),
                    row["outcome"],
                    row["status"] or "",
                    row["entries"] or "",
                    row["new_entries"] or "",
                    row["detail"],
                ),
                "",
            )
            for row in rows
        ),
        wrapped=("detail",),
        right=("entries", "new"),
    )
