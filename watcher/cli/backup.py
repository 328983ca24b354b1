"""``watcher backup`` and ``watcher restore``: copies of the database, and the way back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from watcher.cli.main import EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, give_up


@click.command()
@click.option(
    "--to", "target", type=click.Path(path_type=Path, dir_okay=False), help="A file of your choice instead."
)
@click.option("--list", "listing", is_flag=True, help="List the copies that there are.")
@click.option(
    "--verify",
    "file",
    type=click.Path(path_type=Path, dir_okay=False, readable=False),
    help="See whether a copy is whole.",
)
@click.option("--json", "as_json", is_flag=True, help="With --list: for machines.")
@click.pass_obj
def backup(
    config_path: Path, *, target: Path | None, listing: bool, file: Path | None, as_json: bool
) -> None:
    """Copy the database, also while the service runs; the copy is opened and verified.

    Copies lie in backup.folder and are thinned out as [backup] says; the service takes one by itself every
    backup.every. A copy holds the database only: evidence and configuration are files of their own.
    """
    from watcher.adapters.store.backup import back_up, backups, verify
    from watcher.adapters.store.database import StoreError
    from watcher.pipeline.rotation import Keep

    config, _ = configuration(config_path)
    settings = config.backup
    if listing:
        found = backups(settings.folder)
        if as_json:
            rows = [
                {"path": str(b.path), "taken_at": f"{b.taken_at:%Y-%m-%dT%H:%M:%SZ}", "bytes": b.size}
                for b in found
            ]
            click.echo(json.dumps(rows, indent=2))
            return
        for one in found:
            click.echo(f"{one.taken_at:%Y-%m-%d %H:%M} UTC  {one.size / 1e6:8.1f} MB  {one.path}")
        if not found:
            click.echo(f"no backup in {settings.folder} yet", err=True)
        return
    try:
        if file is not None:
            verify(file)
            click.echo(f"{file}: whole")
            return
        if target is not None:
            taken = back_up(config.data.database, target)
        else:
            from watcher.backups import Keeping

            keep = Keep(settings.latest, settings.daily, settings.weekly, settings.monthly)
            taken = Keeping(config.data.database, settings.folder, keep, lambda: datetime.now(UTC)).take()
    except (StoreError, OSError) as error:
        give_up(str(error), EXIT_FAILED if file is not None else EXIT_DATABASE)
    click.echo(f"{taken.path}: {taken.size / 1e6:.1f} MB, verified")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, readable=False))
@click.option("-y", "--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def restore(config_path: Path, *, file: Path, yes: bool) -> None:
    """Put a backup in the place of the database; stop the service first.

    The backup is verified first. The present database is moved aside, never deleted. Posts that went out since the
    backup was taken are not known to it: look at docs/backups.md before you start the service again.
    """
    from watcher.adapters.store import only_instance
    from watcher.adapters.store.backup import restore as put_back
    from watcher.adapters.store.backup import verify
    from watcher.adapters.store.database import StoreError

    config, _ = configuration(config_path)
    database = config.data.database
    try:
        verify(file)
        if not yes:
            click.confirm(f"Put {file} in the place of {database}?", abort=True)
        with only_instance(database):
            former = put_back(file, database, datetime.now(UTC))
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    click.echo(f"{database} is now as in {file}" + (f"; the former one lies at {former}" if former else ""))
