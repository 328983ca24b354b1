"""``watcher run``: the service itself."""

from __future__ import annotations

import asyncio
import json
import math
import os
import signal
import sqlite3
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.main import EXIT_CONFIG, EXIT_DATABASE, EXIT_FAILED, EXIT_INTERRUPTED
from watcher.cli.setup import configuration, give_up, log_as_json, start_logging

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.config import Config

OWN_DESCRIPTORS = 60
"""Files open beside the connections: libraries, database and journal (several times, by threads), child processes with
two pipes each, chats, health addresses."""


@click.command()
@click.option("--once", is_flag=True, help="One round: poll what is due, read, post, end.")
@click.option(
    "--dry-run",
    is_flag=True,
    help="Show what would be sent, send nothing, and forget all of it: works on a copy of the database.",
)
@click.option("-v", "--verbose", is_flag=True, help="Log every outcome.")
@click.option("--json", "as_json", is_flag=True, help="With --once: what the round did, for machines.")
@click.pass_obj
def run(config_path: Path, *, once: bool, dry_run: bool, verbose: bool, as_json: bool) -> None:
    """Watch the feeds and post what is found.

    Runs until it is told to stop (Ctrl-C or SIGTERM); with --once, for one round. Posts go to the channels of
    the configuration; while no Telegram token is given, they appear here.
    """
    if as_json and not once:
        raise click.UsageError("--json goes with --once.")
    start_logging(verbose=verbose or not once)
    config, token = configuration(config_path)
    if config.log.format == "json":
        log_as_json()
    if dry_run:
        _rehearse(config, once=once, as_json=as_json)
        return
    if not token and any(channel.kind == "telegram" for channel in config.channel):
        click.echo("No Telegram token: posts appear here. Set WATCHER_TELEGRAM_TOKEN to send them.", err=True)
    for channel in config.channel:
        if token and channel.kind == "telegram" and not channel.chat:
            from watcher.parts import NO_CHAT

            click.echo(f"Channel {channel.name}: {NO_CHAT}. Its posts wait meanwhile.", err=True)
    execute(config, token, once=once, as_json=as_json)


def _rehearse(config: Config, *, once: bool, as_json: bool) -> None:
    """Run on a copy of the database that is thrown away; may go on beside the service."""
    from watcher.adapters.store import StoreError, copy_to_rehearse

    with tempfile.TemporaryDirectory(prefix="watcher-") as folder:
        copy = Path(folder) / "watcher.db"
        try:
            parked = copy_to_rehearse(config.data.database, copy)
        except StoreError as error:
            give_up(str(error), EXIT_DATABASE)
        for name, why in parked:
            click.echo(f"Channel {name} is parked, so nothing would go there: {why}", err=True)
        data = config.data.model_copy(update={"database": copy})
        # Pages are not kept either: evidence is of what was really found.
        evidence = config.evidence.model_copy(update={"enabled": False, "folder": Path(folder) / "evidence"})
        rehearsed = config.model_copy(update={"data": data, "evidence": evidence})
        execute(rehearsed, "", once=once, rehearsal=True, as_json=as_json)
    click.echo("A dry run: nothing was sent, nothing was kept.", err=True)


def execute(
    config: Config, token: str, *, once: bool, rehearsal: bool = False, as_json: bool = False
) -> None:
    """Run the service; every fault of the set-up ends in one line and an exit code."""
    from watcher.adapters.apprise import AppriseError
    from watcher.adapters.offload import OffloadError
    from watcher.adapters.probes import ProbesError
    from watcher.adapters.store import StoreError
    from watcher.corpus import CorpusError
    from watcher.rhythm import database_fault

    _raise_descriptors(config.fetch.connections)
    try:
        asyncio.run(_run(config, token, once=once, rehearsal=rehearsal, as_json=as_json))
    except (AppriseError, CorpusError) as error:
        give_up(str(error), EXIT_CONFIG)
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    except (OffloadError, ProbesError) as error:
        give_up(str(error), EXIT_FAILED)
    except (sqlite3.Error, ExceptionGroup) as error:
        fault = database_fault(error)
        if not fault:
            raise
        words = f"database {config.data.database}: {fault}; nothing is lost: mend that and run it again"
        give_up(words, EXIT_DATABASE)


def _raise_descriptors(connections: int) -> None:
    """Take as many open files as the machine allows; too few would fail in the middle of the work."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = connections + OWN_DESCRIPTORS
    if soft != resource.RLIM_INFINITY and soft < needed:
        soft = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        if soft < needed:
            give_up(
                f"only {soft} files may be open at once, {needed} are needed: raise the limit (ulimit -n, "
                "LimitNOFILE=, or ulimits in compose.yaml), or lower fetch.connections",
                EXIT_FAILED,
            )


async def _run(config: Config, token: str, *, once: bool, rehearsal: bool, as_json: bool) -> None:
    from watcher.assembly import open_service
    from watcher.cli.progress import NoProgress, progress_on
    from watcher.topics import forget_compiling

    stop = asyncio.Event()
    _stop_on_signals(stop)
    out = sys.stderr if as_json else sys.stdout  # posts that appear here make way for the answer
    async with open_service(config, token, rehearsal=rehearsal, once=once, out=out) as service:
        if not once:
            forget_compiling()
            await service.serve(NoProgress(), stop)
            return
        with progress_on(sys.stderr) as progress:
            tally = await service.gatherer.round(progress, stop)
        await service.finish(stop)
        due = service.store.feeds.next_due()
        if not tally.feeds:
            click.echo(_nothing_due(due, service.clock.now()), err=True)
        waiting = sum(service.store.outbox.waiting(channel.name) for channel in config.channel)
    if as_json:
        told = {**asdict(tally), "hits": tally.hits + tally.review, "posts_waiting": waiting}
        click.echo(json.dumps({**told, "next_due": f"{due:%Y-%m-%dT%H:%M:%SZ}" if due else None}, indent=2))
        return
    click.echo(
        f"{tally.feeds} feeds polled ({tally.failures} failed), {tally.entries} new entries, "
        f"{tally.pages} pages read, {tally.found}"
        + (f"; {waiting} posts wait for their turn" if waiting else ""),
        err=True,
    )


def _nothing_due(at: datetime | None, now: datetime) -> str:
    """Why no feed was asked."""
    if at is None:
        return "No feed is watched: add one with watcher feeds add ADDRESS, or as [[feed]] in config.toml."
    minutes = max(1, math.ceil((at - now).total_seconds() / 60))
    when = f"in {minutes} minute{'s' if minutes > 1 else ''}"
    return f"No feed is due before {at:%H:%M} UTC, {when}; [schedule] says how often each is asked."


def _stop_on_signals(stop: asyncio.Event) -> None:
    """The first signal ends the work at a safe point; a second one ends the process at once."""

    def on_signal() -> None:
        if stop.is_set():
            os._exit(EXIT_INTERRUPTED)
        stop.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, on_signal)
