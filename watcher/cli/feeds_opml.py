"""``watcher feeds import`` and ``export``: lists of feeds as other programs exchange them (OPML)."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import database, give_up

if TYPE_CHECKING:
    from watcher.pipeline.opml import FeedList

_LARGEST = 10_000_000
"""Bytes; a list of ten thousand feeds has three million."""


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True, allow_dash=True))
@click.option("--group", default="", help="Put all of them into this group instead of the file's own.")
@click.option("--dry-run", is_flag=True, help="Only say what would be added.")
@click.pass_obj
def import_feeds(config_path: Path, *, file: Path, group: str, dry_run: bool) -> None:
    """Watch the feeds of an OPML file ("-" for standard input).

    Feeds that are watched already, and those that config.toml names, are left as they are. Nothing is asked here:
    watcher feeds check shows what works.
    """
    from dataclasses import replace

    from watcher.cli.feeds_book import book, configured_source
    from watcher.cli.terminal import printable
    from watcher.pipeline.canonical import canonical

    listed = _read(file)
    added = known = 0
    with book(config_path) as (config, roster):
        watched = {canonical(url) for one in roster.all() for url in (one.feed.url, one.given_url)}
        for feed in listed.feeds:
            if canonical(feed.url) in watched or configured_source(config, feed.url):
                known += 1
                continue
            watched.add(canonical(feed.url))
            added += 1
            if not dry_run:
                roster.add(replace(feed, group=group or feed.group), datetime.now(UTC))
            click.echo(f"{'would add' if dry_run else 'added'}: {printable(feed.name)}  {feed.url}")
    for line in listed.refused:
        click.echo(f"left out: {printable(line)}", err=True)
    click.echo(
        f"{added} {'would be ' if dry_run else ''}added, {known} known already, {len(listed.refused)} left out"
    )


def _read(file: Path) -> FeedList:
    from watcher.model import Failure
    from watcher.pipeline import opml

    try:
        if str(file) == "-":
            body = sys.stdin.buffer.read(_LARGEST + 1)
        else:
            with file.open("rb") as opened:
                body = opened.read(_LARGEST + 1)
    except OSError as error:
        give_up(f"{file} cannot be read: {error.strerror}", EXIT_FAILED)
    if len(body) > _LARGEST:
        give_up(f"{file} is larger than {_LARGEST // 1_000_000} MB, which no list of feeds is", EXIT_FAILED)
    listed = opml.read(body)
    if isinstance(listed, Failure):
        give_up(f"{file} {listed.detail}", EXIT_FAILED)
    return listed


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, writable=True), required=False)
@click.pass_obj
def export(config_path: Path, *, file: Path | None) -> None:
    """Write all feeds as an OPML file, or to standard output; groups become folders."""
    from watcher.adapters.store.roster import Roster
    from watcher.pipeline import opml

    with database(config_path) as db:
        feeds = [one.feed for one in Roster(db).all()]
    body = opml.write(feeds, title="Coverage watcher: feeds", at=datetime.now(UTC))
    if file is None:
        sys.stdout.buffer.write(body)
        return
    try:
        file.write_bytes(body)
    except OSError as error:
        give_up(f"{file} cannot be written: {error.strerror}", EXIT_FAILED)
    click.echo(f"{len(feeds)} feeds written to {file}", err=True)
