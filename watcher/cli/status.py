"""``watcher status``: how the service is doing, for a person or for a health check."""

from __future__ import annotations

import dataclasses
import json
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, give_up

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.model import Ailment, Standing


@click.command()
@click.option(
    "--healthy", is_flag=True, help="Say nothing but a word; exit code 1 when the service does not live."
)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def status(config_path: Path, *, healthy: bool, as_json: bool) -> None:
    """Say how the service is doing, what is wrong, and what to do about it.

    The exit code is 1 when something grave is wrong. With --healthy it is 1 only when the process gives no sign of
    life or hangs, so that a container is not restarted for a fault that a restart cannot mend.
    """
    from watcher.adapters.store import StoreError, explained
    from watcher.doctor import consult
    from watcher.pipeline.diagnosis import alive, diagnose

    config, _ = configuration(config_path)
    try:
        standing = consult(
            config.data.database, datetime.now(UTC), [channel.name for channel in config.channel]
        )
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    except sqlite3.Error as error:
        give_up(explained(error, config.data.database), EXIT_DATABASE)
    ailments = diagnose(standing)
    if healthy:
        ill = not alive(standing) or any(ailment.code == "stuck" for ailment in ailments)
        click.echo("ill" if ill else "healthy")
        raise click.exceptions.Exit(EXIT_FAILED if ill else 0)
    if as_json:
        click.echo(
            json.dumps(_for_machines(standing, ailments), ensure_ascii=False, indent=2, default=_plain)
        )
    else:
        _print(standing, ailments)
    raise click.exceptions.Exit(EXIT_FAILED if any(ailment.grave for ailment in ailments) else 0)


def _print(standing: Standing, ailments: tuple[Ailment, ...]) -> None:
    from watcher.cli.terminal import printable
    from watcher.pipeline.diagnosis import alive

    if alive(standing):
        click.echo("The service is running.")
    elif not standing.beats:
        click.echo("The service is not running on this database: watcher run")
    for ailment in ailments:
        sign = click.style("!" if ailment.grave else "-", fg="red" if ailment.grave else "yellow", bold=True)
        click.echo(f"{sign} {printable(ailment.what)}: {ailment.remedy}")
    if not ailments:
        click.echo("Nothing is wrong.")
    at = standing.at
    polled = _ago(standing.polled_well_at, at)
    click.echo(f"{_many(standing.feeds, 'feed')}, {_trouble(standing, ailments)}; last good poll {polled}")
    click.echo(
        f"{_many(standing.hits, 'hit')} in {standing.stories} {'story' if standing.stories == 1 else 'stories'},"
        f" the last posted {_ago(standing.last_hit_at, at)}; {_waiting(standing.review)} for a person;"
        f" {_many(standing.pending, 'page')} to read"
    )
    for queue in standing.queues:
        held = f", held until {queue.resume_at:%H:%M} UTC" if queue.resume_at and queue.resume_at > at else ""
        click.echo(f"channel {queue.channel}: {_waiting(queue.waiting, 'post')}{held}")
    free = "" if standing.free_bytes is None else f", {standing.free_bytes / 1e9:.1f} GB free"
    click.echo(f"database {standing.database_bytes / 1e6:.1f} MB{free}")


def _trouble(standing: Standing, ailments: tuple[Ailment, ...]) -> str:
    """How many feeds have trouble, and how many of them nothing is said of yet, because they may come back."""
    told = {ailment.subject for ailment in ailments}
    fresh = sum(f"feed {feed.id}" not in told for feed in standing.troubled)
    words = f"{len(standing.troubled)} with trouble"
    return f"{words} ({fresh} failing for less than a day: watcher feeds)" if fresh else words


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _waiting(number: int, what: str = "") -> str:
    named = _many(number, what) if what else f"{number} of them"
    return f"{named} {'waits' if number == 1 else 'wait'}"


def _ago(moment: datetime | None, at: datetime) -> str:
    if moment is None:
        return "never"
    seconds = max((at - moment).total_seconds(), 0)
    for unit, size in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit} ago"
    return "just now" if seconds < 60 else "a minute ago"


def _for_machines(standing: Standing, ailments: tuple[Ailment, ...]) -> dict[str, Any]:
    from watcher.pipeline.diagnosis import alive

    return {
        "running": alive(standing),
        "ailments": [dataclasses.asdict(ailment) for ailment in ailments],
        **dataclasses.asdict(standing),
    }


def _plain(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
