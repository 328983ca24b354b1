"""``watcher check``: the whole set-up, verified."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.config import Config


@click.command()
@click.option("-q", "--quiet", is_flag=True, help="Only faults.")
@click.pass_obj
def check(config_path: Path, *, quiet: bool) -> None:
    """Verify configuration, seed corpus, database, channels, feeds and clock; say what to do about each fault.

    Ends with exit code 1 when a fault keeps the service from doing its work. Feeds that fail are named, but
    only when none works is that such a fault.
    """
    config, token = configuration(config_path)
    if not quiet:
        click.echo(f"{click.style('ok', fg='green')}     configuration: {config_path}")
    if asyncio.run(_look(config, token, quiet=quiet)):
        raise click.exceptions.Exit(EXIT_FAILED)


async def _look(config: Config, token: str, *, quiet: bool) -> bool:
    """Whether a grave fault was found."""
    from watcher.check import findings
    from watcher.cli.terminal import printable

    grave = False
    feeds = working = 0
    async for finding in findings(config, token):
        if finding.what.startswith("feed "):
            feeds += 1
            working += finding.good
        grave |= finding.grave and not finding.good
        if finding.good and quiet:
            continue
        sign = click.style("ok", fg="green") if finding.good else click.style("FAULT", fg="red")
        for line in finding.detail.splitlines():
            click.echo(
                f"{sign:<{6 + len(click.style('', fg='red'))}} {printable(finding.what)}: {printable(line)}"
            )
    if feeds:
        click.echo(f"{working} of {feeds} feeds answer")
    if feeds and not working:
        click.echo(
            "No feed answers: look at this machine's network, name service and clock, and at fetch.proxy"
        )
    return grave or (feeds > 0 and working == 0)
