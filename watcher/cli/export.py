"""``watcher export``: the hits as a dated dataset that can be handed on."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from watcher.cli.filters import Asking, asked, filters, tell_absent, unknown
from watcher.cli.main import EXIT_DATABASE, EXIT_FAILED
from watcher.cli.setup import configuration, database, give_up

if TYPE_CHECKING:
    from collections.abc import Mapping


@click.command(cls=Asking)
@filters
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Folder in which the dataset's folder is made.  [default: here]",
)
@click.pass_obj
def export(
    config_path: Path,
    /,
    *,
    words: tuple[str, ...],
    since: datetime | None,
    until: datetime | None,
    during: tuple[datetime | None, datetime | None] | None,
    folder: Path,
    **fields: tuple[str, ...],
) -> None:
    """Write the folder coverage-YYYY-MM-DD: reports, stories, corrections, outlets, and what tells of them.

    A choice of hits gets a folder of its own, named after what was asked for. The same export of the same day is
    replaced, but never a folder in which there is anything else, or anything changed.

    Without --decision only what was posted is in it, nothing that still waits for a person. WORDS and options choose as
    in watcher hits. Texts of articles are never in it; docs/export.md tells what is. Parquet files are written when the
    extra "parquet" is installed.
    """
    from watcher.adapters.folder import FolderError, drafted
    from watcher.adapters.store.database import StoreError
    from watcher.adapters.store.known import Unknown
    from watcher.adapters.store.queries import choose_hits
    from watcher.cli.export_files import PACKAGE, Chosen, write_dataset
    from watcher.parts import site_builder

    given = {**fields, "decision": fields["decision"] or ("post",)}
    spans = [(since, until), *([during] if during else [])]
    question = asked(words, given, spans)
    config, _ = configuration(config_path)
    day = datetime.now(UTC).date()
    chosen = Chosen(_in_words(words, given, spans), _in_short(words, given, spans))
    target = (folder / chosen.name(day)).absolute()
    with database(config_path) as db:
        db.run("BEGIN")  # one moment of the database
        number = choose_hits(db, question)
        if isinstance(number, Unknown):
            raise unknown(number)
        if not number:
            click.echo("No hits; nothing was written.", err=True)
            tell_absent(db, question)
            return
        publication = site_builder(config).titled(db)
        try:
            with drafted(target, PACKAGE) as draft:
                counts = write_dataset(db, draft, publication, day, chosen)
        except FolderError as error:
            give_up(str(error), EXIT_FAILED)
        except StoreError as error:
            give_up(str(error), EXIT_DATABASE)
        except sqlite3.Error as error:
            give_up(f"database {config.data.database}: {error}", EXIT_DATABASE)
    click.echo(f"{target}: {', '.join(f'{count:,} {name}' for name, count in counts.items())}")


def _in_short(
    words: tuple[str, ...],
    fields: Mapping[str, tuple[str, ...]],
    spans: list[tuple[datetime | None, datetime | None]],
) -> str:
    """The words and filters for a folder's name; empty when all posted hits are asked for."""
    decision = fields["decision"] if set(fields["decision"]) != {"post"} else ()
    parts = list(words)
    for name, values in {**fields, "decision": decision}.items():
        parts += [name, *values] if values else []
    for start, end in spans:
        parts += ["since", f"{start:%Y-%m-%d}"] if start else []
        parts += ["before", f"{end:%Y-%m-%d}"] if end else []
    return " ".join(parts)


def _in_words(
    words: tuple[str, ...],
    fields: Mapping[str, tuple[str, ...]],
    spans: list[tuple[datetime | None, datetime | None]],
) -> str:
    """Which hits were asked for, for those who find the dataset later."""
    decided = {"post": "posted", "review": "waiting for a person", "drop": "dropped"}
    parts = [" or ".join(decided[word] for word in fields["decision"])]
    parts += [f"with the words {' '.join(words)}"] if words else []
    parts += [
        f"{name}: {' or '.join(values)}" for name, values in fields.items() if values and name != "decision"
    ]
    for start, end in spans:
        parts += [f"from {start:%Y-%m-%d %H:%M}"] if start else []
        parts += [f"until {end:%Y-%m-%d %H:%M}"] if end else []
    return "; ".join(parts)
