"""``watcher evidence``: the pages kept as proof of hits are verified, bundled and deleted."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.dates import Since
from watcher.cli.main import EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, give_up, writable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NoReturn

    from watcher.adapters.store.evidence import Evidence
    from watcher.adapters.vault import Vault
    from watcher.adapters.wacz import Item
    from watcher.model import Witness


@click.group()
def evidence() -> None:
    """Verify, bundle and delete the pages kept as proof of hits.

    Every command works while the service runs. What is kept, and what may be deleted, stands in docs/evidence.md.
    """


@evidence.command()
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def verify(config_path: Path, *, as_json: bool) -> None:
    """Hash everything again; name what is missing or altered, and end with exit code 1 if something is."""
    from watcher.adapters.vault import read_tail
    from watcher.auditing import audit

    with _opened(config_path) as (book, vault):
        try:
            result = audit(vault, book, read_tail)
        except OSError as error:
            give_up(f"{error.filename}: cannot be read: {error.strerror}", EXIT_FAILED)
        bare = book.bare_hits()
    if as_json:
        found = {"whole": result.whole, "faults": result.faults, "notes": result.notes, "hits_without": bare}
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for line in result.faults:
            click.echo(f"{click.style('FAULT', fg='red')} {_printable(line)}")
        for line in result.notes:
            click.echo(f"note  {_printable(line)}")
        if bare:
            click.echo(
                f"note  {_count(bare, 'hit')} without evidence: read while none was kept, or before being a hit"
            )
        click.echo(f"{_count(result.whole, 'page')} as stored, {_count(len(result.faults), 'fault')}")
    if result.faults:
        raise click.exceptions.Exit(EXIT_FAILED)


@evidence.command()
@click.argument("hit_ids", type=click.IntRange(1), nargs=-1, required=True, metavar="ID...")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The bundle to write, such as bundle.wacz; a file that is there is never replaced.",
)
@click.pass_obj
def export(config_path: Path, *, hit_ids: tuple[int, ...], out: Path) -> None:
    """Bundle the pages of the hits ID... for others: a WACZ file that web archive readers open.

    Each page is hashed before it goes in; one that is missing or altered is named, and no bundle is written.
    """
    from watcher.adapters import wacz
    from watcher.parts import software

    if out.exists():
        _refuse_existing(out)
    with _opened(config_path) as (book, vault):
        if unknown := book.unknown_hits(hit_ids):
            give_up(f"there is no hit {unknown[0]}; `watcher hits` lists them", EXIT_FAILED)
        rows = book.of_hits(hit_ids)
        items = list(_items(rows, hit_ids, vault, book))
    try:
        digest = wacz.write(out, items, software=software(), now=datetime.now(UTC))
    except FileExistsError:
        _refuse_existing(out)
    except OSError as error:
        give_up(f"{out}: cannot be written: {error.strerror}; name another file with --out", EXIT_FAILED)
    click.echo(f"{out}: {_count(len(items), 'page')}, SHA-256 {digest}")


def _refuse_existing(out: Path) -> NoReturn:
    # A second bundle of the same pages has another SHA-256, since it tells when it was made.
    give_up(
        f"{out}: is there already, and its SHA-256 may have been written down; name another file with --out",
        EXIT_FAILED,
    )


@evidence.command()
@click.option(
    "--before", type=Since(), help="What was fetched before then: 2022-10-26, or 3d, 2w, 6m, 1y ago."
)
@click.option(
    "--hit", "hit_ids", type=click.IntRange(1), multiple=True, metavar="ID", help="Of this hit; repeatable."
)
@click.option("--reason", default="", help="Why; stays with the row.")
@click.option("-y", "--yes", is_flag=True, help="Delete. Without it, only say what would be.")
@click.pass_obj
def prune(
    config_path: Path, *, before: datetime | None, hit_ids: tuple[int, ...], reason: str, yes: bool
) -> None:
    """Delete kept pages for good: those fetched before a day, or those of single hits.

    The hits stay, and so do hashes, times and a row that says that the page was deleted, when and why.
    """
    from watcher.parts import build_keeper

    if (before is None) == (not hit_ids):
        raise click.UsageError("Say what to delete: either --before or --hit.")
    with writable(config_path) as (config, store):
        book = store.evidence
        if unknown := book.unknown_hits(hit_ids):
            give_up(f"there is no hit {unknown[0]}; `watcher hits` lists them", EXIT_FAILED)
        rows = book.kept_before(before) if before else book.of_hits(hit_ids)
        doomed = {row.id: row for row in rows if row.stretch is not None}
        size = sum(row.stretch.length for row in doomed.values() if row.stretch is not None)
        if not yes:
            click.echo(f"{_count(len(doomed), 'page')}, {size:,} bytes, would be deleted; add --yes to do it")
            return
        why = reason or (f"fetched before {before:%Y-%m-%d}" if before else "deleted by hand")
        try:
            gone = build_keeper(config, store).erase(doomed, why, datetime.now(UTC))
        except OSError as error:
            give_up(
                f"evidence: {error.strerror}: {error.filename}; free some room, then try again", EXIT_FAILED
            )
    click.echo(f"{_count(gone, 'page')}, {size:,} bytes, deleted; the rows say so")


@contextmanager
def _opened(config_path: Path) -> Iterator[tuple[Evidence, Vault]]:
    """The rows and the files of evidence, for reading; ends the command when there is no database."""
    from watcher.adapters.store.database import StoreError, open_readonly
    from watcher.adapters.store.evidence import Evidence
    from watcher.adapters.vault import Vault

    config, _ = configuration(config_path)
    try:
        db = open_readonly(config.data.database)
    except StoreError as error:
        give_up(str(error), EXIT_DATABASE)
    try:
        yield Evidence(db), Vault(config.evidence.folder, software="")
    finally:
        db.raw.close()


def _items(rows: Sequence[Witness], hit_ids: Sequence[int], vault: Vault, book: Evidence) -> Iterator[Item]:
    """What goes into the bundle, in the order in which the hits were named."""
    from watcher.adapters.vault import read_tail
    from watcher.adapters.wacz import Item
    from watcher.auditing import name_of, wrong

    for hit_id in dict.fromkeys(hit_ids):
        if not any(hit_id in row.hits and row.stretch for row in rows):
            said = next((f": {row.state}: {row.reason}" for row in rows if hit_id in row.hits), "")
            give_up(f"hit {hit_id} has no evidence to export{said}", EXIT_FAILED)
    order = {hit_id: place for place, hit_id in enumerate(hit_ids)}
    kept = [row for row in rows if row.stretch is not None]
    for row in sorted(kept, key=lambda row: min(order.get(one, len(order)) for one in row.hits)):
        assert row.stretch is not None
        try:
            data = vault.read(row.stretch)
        except OSError as error:
            give_up(f"{name_of(row)}: missing: {row.stretch.file}: {error.strerror}", EXIT_FAILED)
        if fault := wrong(row, data, read_tail):
            give_up(f"{name_of(row)}: {fault}", EXIT_FAILED)
        yield Item(row, data, book.archive_url(row.article_id))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _printable(text: str) -> str:
    from watcher.cli.terminal import printable

    return printable(text)
