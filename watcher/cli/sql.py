"""``watcher sql``: the database asked in SQL, by anybody, without harm."""

from __future__ import annotations

import difflib
import os
import re
import sys
import threading
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.formats import FORMS
from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import database, give_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from watcher.adapters.store.canned import Canned
    from watcher.adapters.store.database import Connection
    from watcher.adapters.store.free import Answer

_USAGE = 2
_GRACE = 1.0
"""Seconds beyond the limit after which a function of SQLite that never looks up is ended with the process."""


@click.command()
@click.argument("statement", default="", metavar="[SQL|NAME]")
@click.option("--value", "values", multiple=True, metavar="NAME=VALUE", help="For :NAME in the statement.")
@click.option(
    "--time-limit", type=click.FloatRange(0.1, 3_600), default=5.0, show_default=True, help="Seconds."
)
@click.option("--limit", type=click.IntRange(1, 10_000_000), default=1_000, show_default=True, help="Rows.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("--schema", is_flag=True, help="List tables and views with their columns instead.")
@click.option("--canned", is_flag=True, help="List the questions that have a NAME instead.")
@click.pass_obj
def sql(
    config_path: Path,
    *,
    statement: str,
    values: tuple[str, ...],
    time_limit: float,
    limit: int,
    form: str,
    schema: bool,
    canned: bool,
) -> None:
    """Ask the database in SQL, or one of the questions that have a NAME. A hyphen reads SQL from standard input.

    Begin with the view coverage, one row for each hit: docs/database.md tells of it and of all others. Nothing can be
    changed here, and no question takes longer than the limit.
    """
    from watcher.adapters.store.canned import CANNED
    from watcher.adapters.store.free import FreeReader, Refusal
    from watcher.cli.formats import write_rows

    if canned:
        listed = [{"name": one.name, "question": one.title, "values": _needs(one)} for one in CANNED]
        write_rows(("name", "question", "values"), listed, form, sys.stdout)
        return
    if statement == "-":
        statement = sys.stdin.read()
    if not statement.strip() and not schema:
        raise click.UsageError(
            "What is to be asked? Give SQL or a name; --canned and --schema list what there is."
        )
    given = _values(values)
    statement = statement if schema else _statement(statement, given)
    with database(config_path) as db:
        if schema:
            write_rows(("kind", "name", "columns"), _schema(db), form, sys.stdout)
            return
        reader = FreeReader(db, seconds=time_limit)
        with _Deadline(time_limit + _GRACE, f"sql: stopped after {time_limit:g} s; ask for less"):
            answer = reader.ask(statement, given)
            if isinstance(answer, Refusal):
                give_up(
                    f"sql: {answer.message}{_named(config_path, answer.message)}",
                    _USAGE if answer.usage else EXIT_FAILED,
                )
            rows = _Rows(answer, limit)
            number = write_rows(answer.columns, rows, form, sys.stdout)
    sys.stdout.flush()
    _tell(rows, number, limit)


def _tell(rows: _Rows, number: int, limit: int) -> None:
    """How the answer ended, beside it."""
    if rows.refusal:
        give_up(f"sql: {rows.refusal.message}", EXIT_FAILED)
    if not number:
        click.echo("No rows.", err=True)
    if rows.more:
        click.echo(f"There are more than {limit:,} rows; --limit shows more.", err=True)


class _Rows:
    """The rows of an answer by name, up to a limit; afterwards, how it ended."""

    def __init__(self, answer: Answer, limit: int) -> None:
        self._answer = answer
        self._limit = limit
        self.more = False
        self.refusal: Any = None

    def __iter__(self) -> Iterator[dict[str, Any]]:
        from watcher.adapters.store.free import Refusal

        rows = iter(self._answer.rows)
        for row in islice(rows, self._limit):
            if isinstance(row, Refusal):
                self.refusal = row
                return
            yield dict(zip(self._answer.columns, row, strict=True))
        last = next(rows, None)
        self.more = last is not None
        self.refusal = last if isinstance(last, Refusal) else None


class _Deadline:
    """Ends the process with one line when what is inside has not ended by itself.

    SQLite looks at the clock between its instructions; a single function over a huge value is one instruction. Nothing
    is lost with the process: it only reads.
    """

    def __init__(self, seconds: float, message: str) -> None:
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True
        self._message = message

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def _end(self) -> None:
        os.write(2, f"watcher: {self._message}\n".encode())
        os._exit(EXIT_FAILED)


def _values(given: tuple[str, ...]) -> dict[str, str]:
    values = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip().isidentifier():
            raise click.UsageError(f'"{pair}" is no value; write --value story=KEY')
        values[name.strip()] = value
    return values


def _statement(asked: str, given: Mapping[str, str]) -> str:
    """The SQL of a question that has a name, or what was asked."""
    from watcher.adapters.store.canned import CANNED

    known = {one.name: one for one in CANNED}
    if asked in known:
        missing = [name for name, _ in known[asked].values if name not in given]
        if missing:
            raise click.UsageError(f"{asked} needs {_needs(known[asked])}.{_near_values(given, missing)}")
        return known[asked].sql
    if re.fullmatch(r"[\w-]+", asked.strip()):
        close = difflib.get_close_matches(asked.strip(), known, n=1)
        hint = f"did you mean {close[0]}?" if close else "--canned lists them"
        raise click.UsageError(f"There is no question called {asked.strip()}; {hint}")
    return asked


def _near_values(given: Iterable[str], missing: Sequence[str]) -> str:
    """What a value that is missing may have been called by mistake."""
    slips = [name for name in given if difflib.get_close_matches(name, missing, n=1)]
    return f" There is a value {slips[0]}; did you mean {missing[0]}?" if slips else ""


def _named(config_path: Path, message: str) -> str:
    """What a column or table that is not there may have been meant to be; empty for any other mistake."""
    found = re.search(r"no such (column|table): ([\w.]+)", message)
    if not found:
        return ""
    from watcher.adapters.store.schema import described

    with database(config_path) as db:  # the asking connection is closed to all but the question
        things = list(described(db))
    names = [thing.name for thing in things]
    if found[1] == "column":
        names = list(dict.fromkeys(column.name for thing in things for column in thing.columns))
    close = difflib.get_close_matches(found[2].rpartition(".")[2], names, n=1)
    return (
        f"; did you mean {close[0]}?"
        if close
        else "; `watcher sql --schema` lists them; text stands in 'apostrophes'"
    )


def _needs(one: Canned) -> str:
    return ", ".join(f"--value {name}=... ({what})" for name, what in one.values)


def _schema(db: Connection) -> Iterator[dict[str, str]]:
    """Views first: they are what to ask."""
    from watcher.adapters.store.schema import described

    for thing in described(db):
        yield {"kind": thing.kind, "name": thing.name, "columns": ", ".join(c.name for c in thing.columns)}
