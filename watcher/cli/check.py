"""``watcher check``: the whole set-up, verified."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration
from watcher.pipeline.health import OURS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from watcher.config import Config
    from watcher.surroundings import Finding


@click.command()
@click.option("-q", "--quiet", is_flag=True, help="Only faults.")
@click.option("-v", "--verbose", is_flag=True, help="Each feed, also when most fail for one reason.")
@click.option("--json", "as_json", is_flag=True, help="One object a line, for machines.")
@click.pass_obj
def check(config_path: Path, *, quiet: bool, verbose: bool, as_json: bool) -> None:
    """Verify configuration, seed corpus, database, channels, feeds and clock; say what to do about each fault.

    Ends with exit code 1 when a fault keeps the service from doing its work. Feeds that fail are named, but
    only when none works is that such a fault; what most of them fail by alike is said once.
    """
    config, token = configuration(config_path)
    if as_json:
        _tell({"what": "configuration", "good": True, "detail": str(config_path), "grave": True}, quiet=quiet)
    elif not quiet:
        click.echo(f"{click.style('ok', fg='green')}     configuration: {config_path}")
    if asyncio.run(_look(config, token, quiet=quiet, verbose=verbose, as_json=as_json)):
        raise click.exceptions.Exit(EXIT_FAILED)


async def _look(config: Config, token: str, *, quiet: bool, verbose: bool, as_json: bool) -> bool:
    """Whether a grave fault was found."""
    from watcher.check import findings

    grave = False
    feeds = 0
    failed: list[Finding] = []
    async for finding in findings(config, token):
        if finding.what.startswith("feed "):
            feeds += 1
            if not finding.good:
                failed.append(finding)
        grave |= finding.grave and not finding.good
        if as_json:
            _tell(asdict(finding), quiet=quiet)
        elif (verbose or not finding.reason) and not (finding.good and quiet):
            _say(finding)
    if not as_json:
        common = ""
        if not verbose:
            common = _say_failed(failed, feeds)
        if feeds:
            click.echo(f"{feeds - len(failed)} of {feeds} feeds answer")
        if common or (feeds and len(failed) == feeds):
            whole = "No feed answers" if len(failed) == feeds else "Hardly any feed answers"
            click.echo(f"{whole}: {OURS}")
    return grave or (feeds > 0 and len(failed) == feeds)


def _say(finding: Finding) -> None:
    from watcher.cli.terminal import printable

    sign = click.style("ok", fg="green") if finding.good else click.style("FAULT", fg="red")
    for line in finding.detail.splitlines():
        click.echo(
            f"{sign:<{6 + len(click.style('', fg='red'))}} {printable(finding.what)}: {printable(line)}"
        )


def _say_failed(failed: Sequence[Finding], feeds: int) -> str:
    """Name the feeds that failed; what most of them fail by alike is said once, and given back."""
    from watcher.pipeline.health import MEANINGS, common_reason, some

    common = common_reason([finding.reason for finding in failed], feeds)
    alike = [finding for finding in failed if finding.reason == common]
    for finding in failed:
        if finding.reason != common:
            _say(finding)
    if common:
        names = some([finding.what.removeprefix("feed ") for finding in alike])
        detail = f"{common}: {MEANINGS[common].sentence} {names} (--verbose tells of each)"
        _say(replace(alike[0], what=f"{len(alike)} of {feeds} feeds", detail=detail))
    return common


def _tell(finding: dict[str, object], *, quiet: bool) -> None:
    if not (quiet and finding["good"]):
        click.echo(json.dumps(finding, ensure_ascii=False))
