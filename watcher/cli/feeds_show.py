"""How feeds are shown on a terminal, and in a file or pipe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import timedelta

    from rich.table import Table

_PLAIN_WIDTH = 160
"""Columns when the output goes to a file or a pipe."""


def table(headings: Iterable[str], *, wrapped: Collection[str] = (), right: Collection[str] = ()) -> Table:
    """An empty table; only the ``wrapped`` columns take more than one line, numbers stand ``right``."""
    from rich import box
    from rich.table import Table

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in headings:
        made.add_column(
            heading,
            no_wrap=heading not in wrapped,
            overflow="fold",
            justify="right" if heading in right else "left",
        )
    return made


def put(shown: Table, rows: Iterable[tuple[Iterable[object], str]]) -> None:
    """Fill a table with rows of (cells, style) and print it."""
    from rich.console import Console
    from rich.text import Text

    from watcher.cli.terminal import printable

    for cells, style in rows:
        shown.add_row(*(Text(printable(str(cell)), style=style) for cell in cells))
    terminal = sys.stdout.isatty()
    Console(file=sys.stdout, width=None if terminal else _PLAIN_WIDTH).print(shown)


def span(length: timedelta) -> str:
    """A length of time in its largest unit that says enough: "45 m", "30 h", "12 d"."""
    seconds = max(length.total_seconds(), 0)
    for unit, size in (("d", 86_400), ("h", 3600), ("m", 60)):
        if seconds >= 2 * size:
            return f"{seconds // size:.0f} {unit}"
    return f"{seconds:.0f} s"
