"""``watcher hits``: stored hits, by words, fields and dates; listed, counted or cited."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.filters import Asking, asked, filters, tell_absent, unknown
from watcher.cli.formats import FORMS
from watcher.cli.setup import database

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from watcher.adapters.store.database import Connection
    from watcher.adapters.store.queries import HitQuery
    from watcher.pipeline.snippet import Marked

_CITATIONS = ("bibtex", "csl-json")
_SORTS = ("relevance", "newest", "oldest", "score", "outlet", "found")
_MOST = 1_000_000


@click.command(cls=Asking)
@filters
@click.option("--sort", type=click.Choice(_SORTS), help="Best first when words are given, else newest first.")
@click.option(
    "--by", default="", metavar="COLUMNS", help="Count instead: week, country, outlet, week,country ..."
)
@click.option("--limit", type=click.IntRange(1, _MOST), default=50, show_default=True)
@click.option("--page", type=click.IntRange(1, _MOST), default=1, help="The next so many: 2, 3 ...")
@click.option("--all", "everything", is_flag=True, help="Without limit.")
@click.option(
    "--format", "form", type=click.Choice([*FORMS, *_CITATIONS]), default="table", show_default=True
)
@click.option(
    "--snippets/--no-snippets", default=None, help="The piece of text with the words.  [default: in tables]"
)
@click.pass_obj
def hits(
    config_path: Path,
    /,
    *,
    words: tuple[str, ...],
    since: datetime | None,
    until: datetime | None,
    during: tuple[datetime | None, datetime | None] | None,
    sort: str | None,
    by: str,
    limit: int,
    page: int,
    everything: bool,
    form: str,
    snippets: bool | None,
    **fields: tuple[str, ...],
) -> None:
    """Find stored hits: list them, count them, cite them.

    WORDS must all stand in title, text or summary, whatever their case and accents. "Two words" in quotation marks
    stand beside one another, polic* finds longer words, OR and brackets give a choice, and fields such as outlet:,
    lang:, person:, before: do what the options do; docs/querying.md tells all of it. Each hit's id leads to its
    reasons: watcher show ID.
    """
    from watcher.adapters.store.queries import HitQuery

    question = asked(words, fields, [(since, until), *([during] if during else [])])
    groups = _groups(by)
    if everything:
        limit, page = _MOST, 1
    query = HitQuery(question, sort or "relevance", limit, (page - 1) * limit)
    if groups and form in _CITATIONS:
        raise click.UsageError(f"Counts cannot be cited: --by and --format {form} do not go together.")
    with database(config_path) as db:
        if groups:
            _count(db, query, groups, form)
        else:
            list_hits(db, query, form, snippets=snippets)


def _groups(by: str) -> tuple[str, ...]:
    from watcher.adapters.store.queries import GROUPS

    groups = tuple(dict.fromkeys(part.strip().lower() for part in by.split(",") if part.strip()))
    groups = tuple({"lang": "language", "date": "day"}.get(group, group) for group in groups)
    for group in groups:
        if group not in GROUPS:
            raise click.UsageError(f"Hits cannot be counted by {group}; possible are {', '.join(GROUPS)}.")
    return groups


def _count(db: Connection, query: HitQuery, groups: tuple[str, ...], form: str) -> None:
    from watcher.adapters.store.known import Unknown
    from watcher.adapters.store.queries import count_by
    from watcher.cli.formats import write_rows
    from watcher.cli.hits_formats import write_bars

    rows = count_by(db, query.question, groups, limit=query.limit + 1, offset=query.offset)
    if isinstance(rows, Unknown):
        raise unknown(rows)
    shown = rows[: query.limit]
    if form != "table":
        write_rows((*groups, "hits"), shown, form, sys.stdout)
    elif shown:
        write_bars(groups, shown, sys.stdout)
    elif query.offset == 0:
        click.echo("No hits.", err=True)
    if not shown:
        tell_absent(db, query.question)
    if len(rows) > len(shown):
        click.echo(
            f"There are more; --limit or --page {query.offset // query.limit + 2} shows them.", err=True
        )


def list_hits(db: Connection, query: HitQuery, form: str, *, snippets: bool | None = None) -> None:
    """Write the hits of a query to standard output; how many more there are to standard error."""
    from watcher.adapters.store.known import Unknown
    from watcher.adapters.store.queries import coverage_columns, find_hits
    from watcher.cli.formats import write_rows
    from watcher.cli.hits_formats import write_citations, write_hits

    rows = find_hits(db, query)
    if isinstance(rows, Unknown):
        raise unknown(rows)
    if form == "table":
        found = list(_marked(db, rows, query, snippets=snippets is not False))
        if found:
            write_hits(found, sys.stdout)
        number = len(found)
    elif form in _CITATIONS:
        number = write_citations(rows, form, sys.stdout)
    elif snippets:
        columns = (*coverage_columns(db), "snippet", "marks")
        plain = (
            {**row, "snippet": piece.text, "marks": [list(mark) for mark in piece.marks]}
            for row, _, piece in _marked(db, rows, query, snippets=True)
        )
        number = write_rows(columns, plain, form, sys.stdout)
    else:
        number = write_rows(coverage_columns(db), rows, form, sys.stdout)
    _tell(db, query, number, form)


def _tell(db: Connection, query: HitQuery, shown: int, form: str) -> None:
    """How much more there is, for people and beside what machines read."""
    from watcher.adapters.store.queries import count_hits

    if shown == 0:
        if form == "table":
            click.echo("No hits." if query.offset == 0 else "No more hits.", err=True)
        tell_absent(db, query.question)
    elif shown == query.limit and query.limit < _MOST:
        total = count_hits(db, query.question)
        if isinstance(total, int) and total > query.offset + shown:
            page = query.offset // query.limit + 2
            first = query.offset + 1
            click.echo(f"{first} to {query.offset + shown} of {total:,}; --page {page} shows more.", err=True)


def _marked(
    db: Connection, rows: Iterable[dict[str, Any]], query: HitQuery, *, snippets: bool
) -> Iterator[tuple[dict[str, Any], Marked, Marked]]:
    """Each row with its title and a piece of its text, in which the words of the question are marked."""
    from watcher.adapters.store.queries import text_of
    from watcher.model.questions import wanted
    from watcher.pipeline.snippet import Marked, mark, snippet

    words = wanted(query.question)
    body = [word for word in words if not word.title]
    for row in rows:
        piece = snippet(text_of(db, row["id"]), body) if snippets and body else Marked("")
        yield row, mark(row["title"], words), piece
