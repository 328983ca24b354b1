"""How many columns the lines of a stream may have."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

READABLE = 100
"""Columns of prose; longer lines are hard to read, and files get lines of this length."""


def prose_width(stream: TextIO) -> int:
    """As wide as the terminal that the stream is, but no wider than prose should be."""
    return min(shutil.get_terminal_size().columns, READABLE) if stream.isatty() else READABLE
