"""Hits as text: a list for people with the words of the question marked, bars for counts, citations."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TextIO

from watcher.cli.tables import Column, put, room_beside, write_table
from watcher.cli.terminal import printable
from watcher.pipeline.cite import Source, bibtex, csl, markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console
    from rich.text import Text

    from watcher.pipeline.snippet import Marked

CITATIONS = ("bibtex", "csl-json")

_SIGNS = {"post": "", "review": " ?", "drop": " x"}
_COLUMNS = (
    *(Column(name, whole=True) for name in ("id", "date")),
    Column("outlet"),
    *(Column(name, whole=True) for name in ("lang", "score", "story")),
    Column("title"),
)
_BAR, _SHORTEST_BAR = 40, 5
"""Columns of the longest bar, at most and at least."""


def write_hits(hits: Iterable[tuple[Mapping[str, Any], Marked, Marked]], stream: TextIO) -> None:
    """Rows of the view ``coverage`` for people, each with its title and a piece of its text, both marked."""
    listed = list(hits)
    write_table(_COLUMNS, map(_cells, listed), stream, narrow=lambda console: _write_list(listed, console))


def _cells(hit: tuple[Mapping[str, Any], Marked, Marked]) -> list[str | Text]:
    row, title, piece = hit
    shown = _styled(title)
    if piece.text:
        shown.append("\n").append_text(_styled(piece, "dim"))
    return [str(row["id"]), row["date"], row["outlet"], row["language"], _score(row), row["story"], shown]


def _write_list(hits: Iterable[tuple[Mapping[str, Any], Marked, Marked]], console: Console) -> None:
    from rich.text import Text

    for row, title, piece in hits:
        facts = (row["date"], row["outlet"], row["language"], _score(row), row["story"])
        line = " · ".join(printable(str(fact)) for fact in facts if fact)
        put(console, Text(f"{row['id']}  {line}", style="dim"), then="    ")
        put(console, _styled(title), first="  ", then="  ")
        if piece.text:
            put(console, _styled(piece, "dim"), first="    ", then="    ")


def _score(row: Mapping[str, Any]) -> str:
    return f"{row['score']:.2f}{_SIGNS[row['decision']]}"


def _styled(marked: Marked, style: str = "") -> Text:
    from rich.text import Text

    text = Text(printable(marked.text), style=style)
    for start, end in marked.marks:
        text.stylize("bold yellow not dim", start, end)
    return text


def write_bars(groups: Sequence[str], rows: Sequence[Mapping[str, Any]], stream: TextIO) -> None:
    """Counts as bars, as long as the terminal allows; none where it has no room for them."""
    from rich.text import Text

    most = max((row["hits"] for row in rows), default=1)
    columns = [*(Column(name, whole=True) for name in groups), Column("hits", right=True, whole=True)]
    cells = [
        [*(str("" if row[name] is None else row[name]) or "not known" for name in groups), f"{row['hits']:,}"]
        for row in rows
    ]
    width = min(_BAR, room_beside(columns, cells, stream))
    if width >= _SHORTEST_BAR:
        columns.append(Column("", whole=True))
        drawn: list[list[str | Text]] = [
            [*cell, Text(bar(row["hits"] / most, width), style="cyan")]
            for cell, row in zip(cells, rows, strict=True)
        ]
        write_table(columns, drawn, stream)
    else:
        write_table(columns, cells, stream)


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
