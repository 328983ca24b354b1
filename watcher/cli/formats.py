"""Rows of any query as text: a table for people; JSON, NDJSON, CSV and Markdown for everything else.

All but the table are written as the rows come, however many. It knows no query.
"""

from __future__ import annotations

import csv
import json
from itertools import chain
from typing import TYPE_CHECKING, Any, TextIO

from watcher.cli.terminal import printable
from watcher.pipeline.cells import harmless, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FORMS = ("table", "json", "ndjson", "csv", "markdown")

_MARKDOWN = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_[]|#!~$"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
)
_LONGEST = 400
"""Characters of a value in a table; the other forms give it whole."""


def write_rows(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], form: str, stream: TextIO) -> int:
    """Write rows that have these columns in one of ``FORMS``; how many they were."""
    writer = {
        "table": _write_table,
        "json": _write_json,
        "ndjson": _write_ndjson,
        "csv": _write_csv,
        "markdown": _write_markdown,
    }[form]
    counted = _Counted(rows)
    writer(columns, counted, stream)
    return counted.number


class _Counted:
    """Rows, counted as they pass."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._rows = rows
        self.number = 0

    def __iter__(self) -> Any:
        for row in self._rows:
            self.number += 1
            yield row


def _write_json(_columns: Sequence[str], rows: Iterable[Mapping[str, Any]], stream: TextIO) -> None:
    before = "[\n  "
    for row in rows:
        stream.write(before)
        stream.write(json.dumps({name: plain(value) for name, value in row.items()}, ensure_ascii=False))
        before = ",\n  "
    stream.write("\n]\n" if before.startswith(",") else "[]\n")


def _write_ndjson(_columns: Sequence[str], rows: Iterable[Mapping[str, Any]], stream: TextIO) -> None:
    stream.writelines(map(json_line, rows))


def json_line(row: Mapping[str, Any]) -> str:
    """A row as one line of NDJSON."""
    return json.dumps({name: plain(value) for name, value in row.items()}, ensure_ascii=False) + "\n"


def _write_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], stream: TextIO) -> None:
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(map(harmless, columns))
    for row in rows:
        writer.writerow([harmless(row[name]) for name in columns])


def _write_markdown(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], stream: TextIO) -> None:
    titles = [_cell(name) for name in columns]
    lines = (f"| {' | '.join(_cell(row[name]) for name in columns)} |" for row in rows)
    stream.writelines(
        f"{line}\n" for line in chain([f"| {' | '.join(titles)} |", f"|{'---|' * len(titles)}"], lines)
    )


def _cell(value: Any) -> str:
    """One cell of a Markdown table, in which nothing of the value is markup."""
    value = plain(value)
    return "" if value is None else " ".join(printable(str(value)).split()).translate(_MARKDOWN)


def _write_table(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], stream: TextIO) -> None:
    from watcher.cli.tables import Column, write_table

    listed = [[row[name] for name in columns] for row in rows]
    kinds = zip(*listed, strict=True) if listed else ([] for _ in columns)
    write_table(
        [
            Column(name, right=all(cell is None or isinstance(cell, int | float) for cell in cells))
            for name, cells in zip(columns, kinds, strict=True)
        ],
        ([_shown(cell) for cell in row] for row in listed),
        stream,
    )


def _shown(value: Any) -> str:
    if value is None:
        return ""
    text = printable(str(plain(value)))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text):,} characters)"
