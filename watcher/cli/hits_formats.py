"""Hits as text: a list for people with the words of the question marked, bars for counts, citations."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TextIO

from watcher.cli.terminal import console_on, printable
from watcher.pipeline.cite import Source, bibtex, csl, markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console
    from rich.text import Text

    from watcher.pipeline.snippet import Marked

CITATIONS = ("bibtex", "csl-json")

_SIGNS = {"post": "", "review": " ?", "drop": " x"}
_NARROW = 90
"""Columns under which a table of hits leaves its titles no room."""
_BAR = 40
"""Columns of the longest bar, at most."""


def write_hits(hits: Iterable[tuple[Mapping[str, Any], Marked, Marked]], stream: TextIO) -> None:
    """Rows of the view ``coverage`` for people, each with its title and a piece of its text, both marked."""
    console = console_on(stream)
    if console.width < _NARROW:
        _write_list(hits, console)
    else:
        _write_table(hits, console)


def _write_list(hits: Iterable[tuple[Mapping[str, Any], Marked, Marked]], console: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    for row, title, piece in hits:
        facts = (row["date"], row["outlet"], row["language"], _score(row))
        line = " · ".join(printable(str(fact)) for fact in facts if fact)
        console.print(Text(f"{row['id']}  {line}", style="dim"))
        console.print(Padding(_styled(title), (0, 0, 0, 2)))
        if piece.text:
            console.print(Padding(_styled(piece, "dim"), (0, 0, 0, 4)))


def _write_table(hits: Iterable[tuple[Mapping[str, Any], Marked, Marked]], console: Console) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("id", "date", "outlet", "lang", "score", "story"):
        table.add_column(name, no_wrap=True, max_width=24)
    table.add_column("title", ratio=1)
    for row, title, piece in hits:
        cells = (row["id"], row["date"], row["outlet"], row["language"], _score(row), row["story"])
        shown = _styled(title)
        if piece.text:
            shown.append("\n").append_text(_styled(piece, "dim"))
        table.add_row(*(Text(printable(str(cell))) for cell in cells), shown)
    console.print(table)


def _score(row: Mapping[str, Any]) -> str:
    return f"{row['score']:.2f}{_SIGNS[row['decision']]}"


def _styled(marked: Marked, style: str = "") -> Text:
    from rich.text import Text

    text = Text(printable(marked.text), style=style)
    for start, end in marked.marks:
        text.stylize("bold yellow not dim", start, end)
    return text


def write_bars(groups: Sequence[str], rows: Sequence[Mapping[str, Any]], stream: TextIO) -> None:
    """Counts as bars, as long as the terminal allows."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    console = console_on(stream)
    most = max((row["hits"] for row in rows), default=1)
    width = max(5, min(_BAR, console.width - 14 * len(groups) - 12))
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in groups:
        table.add_column(name, overflow="ellipsis", no_wrap=True, max_width=max(8, console.width // 3))
    table.add_column("hits", justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    for row in rows:
        cells = (printable(str("" if row[name] is None else row[name])) or "not known" for name in groups)
        table.add_row(
            *map(Text, cells), Text(f"{row['hits']:,}"), Text(bar(row["hits"] / most, width), style="cyan")
        )
    console.print(table)


_EIGHTHS = " ▏▎▍▌▋▊▉█"


def bar(share: float, width: int) -> str:
    """A bar that fills a share of ``width`` columns, to an eighth of one; what is not nothing shows."""
    eighths = max(round(share * width * 8), 1 if share > 0 else 0)
    return "█" * (eighths // 8) + (_EIGHTHS[eighths % 8] if eighths % 8 else "")


def write_citations(rows: Iterable[Mapping[str, Any]], form: str, stream: TextIO) -> int:
    """Rows of the view ``coverage`` as one bibliography, or ("markdown") a line each; how many they were."""
    number = 0
    if form == "bibtex":
        for number, row in enumerate(rows, 1):
            stream.write(("\n" if number > 1 else "") + bibtex(_source(row)))
        return number
    if form == "markdown":
        for number, row in enumerate(rows, 1):  # noqa: B007 -- counted for the caller
            stream.write(markdown(_source(row)))
        return number
    before = "[\n"
    for number, row in enumerate(rows, 1):  # noqa: B007 -- counted for the caller
        stream.write(f"{before}  {json.dumps(csl(_source(row)), ensure_ascii=False)}")
        before = ",\n"
    stream.write("[]\n" if number == 0 else "\n]\n")
    return number


def _source(row: Mapping[str, Any]) -> Source:
    return Source(
        url=row["url"],
        title=row["title"],
        outlet=row["outlet"],
        author=row["author"],
        language=row["language"],
        published=_moment(row["published_at"]),
        accessed=_moment(row["accessed_at"]),
        archived=row.get("archive_url") or "",
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) if text else None
