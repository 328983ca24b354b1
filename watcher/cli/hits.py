"""``watcher hits``: stored hits, by words, fields and dates; listed, counted or cited."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.dates import During, Since, Until
from watcher.cli.formats import FORMS
from watcher.cli.setup import database
from watcher.model import AllOf, AnyOf, Dated, Field, Misread, Not

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from watcher.adapters.store.conditions import Unknown
    from watcher.adapters.store.database import Connection
    from watcher.adapters.store.queries import HitQuery
    from watcher.model import Question
    from watcher.pipeline.snippet import Marked

_CITATIONS = ("bibtex", "csl-json")
_SORTS = ("relevance", "newest", "oldest", "score", "outlet", "found")
_MOST = 1_000_000
_NAMES = 12
"""Known values that a mistake names."""


@click.command()
@click.argument("words", nargs=-1)
@click.option("--phrase", multiple=True, help="Words that stand beside one another.")
@click.option("--not", "unwanted", multiple=True, metavar="WORD", help="A word that must not be there.")
@click.option("--title", multiple=True, metavar="WORD", help="A word of the title.")
@click.option(
    "--since", type=Since(), help="Published then or later: 2022-10-26, 2022-10, yesterday, 3d, 2w, 6m, 1y."
)
@click.option("--until", type=Until(), help="Published then or earlier; a day or month is included.")
@click.option("--during", type=During(), help="Both: 2022-10, or 2022-10-01..2022-11-01.")
@click.option("--lang", multiple=True, help="Language, such as nl or zh.")
@click.option("--country", multiple=True, help="Country of the outlet, such as NL.")
@click.option("--outlet", multiple=True, help="A part of the outlet's name.")
@click.option("--person", multiple=True, help="A person, place or organisation of the lexicon that is named.")
@click.option("--concept", multiple=True, help="A concept of the lexicon that was found.")
@click.option("--story", multiple=True, help="All hits of a story.")
@click.option("--relation", multiple=True, type=click.Choice(["first", "report", "copy"]))
@click.option("--topic", multiple=True, help="A topic's short name.")
@click.option(
    "--decision",
    multiple=True,
    type=click.Choice(["post", "review", "drop"]),
    help="Only these; without it, all but the dropped ones.",
)
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

    question = _question(words, fields, [(since, until), *([during] if during else [])])
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


def _question(
    words: tuple[str, ...],
    fields: Mapping[str, tuple[str, ...]],
    spans: Iterable[tuple[datetime | None, datetime | None]],
) -> Question:
    """Everything that was typed as one question. An option that is given twice means either."""
    from watcher.pipeline.question import read_question

    now = datetime.now(UTC)

    def read(text: str, where: str) -> Question:
        found = read_question(text, now)
        if isinstance(found, Misread):
            raise click.UsageError(f"In {where}, at character {found.place + 1}: {found.message}.")
        return found

    parts: list[Question] = [read(" ".join(words), "the question")] if words else []
    parts += [read(_quote(phrase), "--phrase") for phrase in fields["phrase"]]
    parts += [read(f"title:{_quote(title)}", "--title") for title in fields["title"]]
    parts += [Not(read(_quote(word), "--not")) for word in fields["unwanted"]]
    for name in ("lang", "country", "outlet", "person", "concept", "story", "relation", "topic", "decision"):
        if values := [value for value in fields[name] if value.strip()]:
            parts.append(AnyOf(tuple(Field(name, value.strip()) for value in values)))
    parts += [Dated(*span) for span in spans if any(span)]
    # What was typed joins the options, so that the index answers for all of its words at once.
    return AllOf(tuple(chain.from_iterable(p.parts if isinstance(p, AllOf) else (p,) for p in parts)))


def _quote(text: str) -> str:
    return f'"{text.replace(chr(34), " ")}"'


def _groups(by: str) -> tuple[str, ...]:
    from watcher.adapters.store.queries import GROUPS

    groups = tuple(dict.fromkeys(part.strip().lower() for part in by.split(",") if part.strip()))
    groups = tuple({"lang": "language", "date": "day"}.get(group, group) for group in groups)
    for group in groups:
        if group not in GROUPS:
            raise click.UsageError(f"Hits cannot be counted by {group}; possible are {', '.join(GROUPS)}.")
    return groups


def _count(db: Connection, query: HitQuery, groups: tuple[str, ...], form: str) -> None:
    from watcher.adapters.store.conditions import Unknown
    from watcher.adapters.store.queries import count_by
    from watcher.cli.formats import write_rows
    from watcher.cli.hits_formats import write_bars

    rows = count_by(db, query.question, groups, limit=query.limit + 1, offset=query.offset)
    if isinstance(rows, Unknown):
        raise _unknown(rows)
    shown = rows[: query.limit]
    if form != "table":
        write_rows((*groups, "hits"), shown, form, sys.stdout)
    elif shown:
        write_bars(groups, shown, sys.stdout)
    else:
        click.echo("No hits.", err=True)
    if len(rows) > len(shown):
        click.echo(
            f"There are more; --limit or --page {query.offset // query.limit + 2} shows them.", err=True
        )


def list_hits(db: Connection, query: HitQuery, form: str, *, snippets: bool | None = None) -> None:
    """Write the hits of a query to standard output; how many more there are to standard error."""
    from watcher.adapters.store.conditions import Unknown
    from watcher.adapters.store.queries import coverage_columns, find_hits
    from watcher.cli.formats import write_rows
    from watcher.cli.hits_formats import write_citations, write_hits

    rows = find_hits(db, query)
    if isinstance(rows, Unknown):
        raise _unknown(rows)
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

    if shown == 0 and form == "table":
        click.echo("No hits." if query.offset == 0 else "No more hits.", err=True)
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


def _unknown(what: Unknown) -> click.UsageError:
    """The line for a value that no hit has: names like it, or the first that there are."""
    import difflib

    from watcher.cli.terminal import printable

    close = difflib.get_close_matches(what.value, what.known, n=_NAMES, cutoff=0.5)
    named = close or what.known[:_NAMES]
    rest = f" and {len(what.known) - len(named)} more" if len(what.known) > len(named) else ""
    return click.UsageError(
        printable(
            f"No hit has the {what.field} {what.value}; found so far: {', '.join(named) or 'none'}{rest}."
        )
    )
