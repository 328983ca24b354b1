"""How feeds are shown: their tables, and lengths of time in words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import timedelta


def put(
    headings: Iterable[str],
    rows: Iterable[tuple[Iterable[object], str]],
    *,
    wrapped: Collection[str] = (),
    right: Collection[str] = (),
) -> None:
    """Print rows of (cells, style); only the ``wrapped`` columns take more than one line, numbers stand ``right``."""
    from rich.text import Text

    from watcher.cli.tables import Column, write_table
    from watcher.cli.terminal import printable

    write_table(
        [Column(name, right=name in right, whole=name not in wrapped) for name in headings],
        ([Text(printable(str(cell)), style=style) for cell in cells] for cells, style in rows),
        sys.stdout,
    )


def span(length: timedelta) -> str:
    """A length of time in its largest unit that says enough: "45 m", "30 h", "12 d"."""
    seconds = max(length.total_seconds(), 0)
    for unit, size in (("d", 86_400), ("h", 3600), ("m", 60)):
        if seconds >= 2 * size:
            return f"{seconds // size:.0f} {unit}"
    return f"{seconds:.0f} s"
