"""Rows as CSV that a spreadsheet opens without running any of it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from watcher.pipeline.cells import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Columns and rows, each cell harmless."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(map(harmless, columns))
    for row in rows:
        writer.writerow(harmless(value) for value in tuple(row))
    return stream.getvalue()
