"""``watcher check``: the whole set-up, verified."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.config import Config


@click.command()
@click.option("-q", "--quiet", is_flag=True, help="Only faults.")
@click.option("--json", "as_json", is_flag=True, help="One object a line, for machines.")
@click.pass_obj
def check(config_path: Path, *, quiet: bool, as_json: bool) -> None:
    """Verify configuration, seed corpus, database, channels, feeds and clock; say what to do about each fault.

    Ends with exit code 1 when a fault keeps the service from doing its work. Feeds that fail are named, but
    only when none works is that such a fault.
    """
    config, token = configuration(config_path)
    if as_json:
        _tell({"what": "configuration", "good": True, "detail": str(config_path), "grave": True}, quiet=quiet)
    elif not quiet:
        click.echo(f"{click.style('ok', fg='green')}     configuration: {config_path}")
    if asyncio.run(_look(config, token, quiet=quiet, as_json=as_json)):
        raise click.exceptions.Exit(EXIT_FAILED)


async def _look(config: Config, token: str, *, quiet: bool, as_json: bool) -> bool:
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
        if as_json:
            _tell(asdict(finding), quiet=quiet)
            continue
        if finding.good and quiet:
            continue
        sign = click.style("ok", fg="green") if finding.good else click.style("FAULT", fg="red")
        for line in finding.detail.splitlines():
            click.echo(
                f"{sign:<{6 + len(click.style('', fg='red'))}} {printable(finding.what)}: {printable(line)}"
            )
    if feeds and not as_json:
        click.echo(f"{working} of {feeds} feeds answer")
    if feeds and not working:
        click.echo(
            "No feed answers: look at this machine's network, name service and clock, and at fetch.proxy"
        )
    return grave or (feeds > 0 and working == 0)


def _tell(finding: dict[str, object], *, quiet: bool) -> None:
    if not (quiet and finding["good"]):
        click.echo(json.dumps(finding, ensure_ascii=False))
