"""What may be written to a terminal, and how wide it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

_UNBOUNDED = 160
"""Columns where there is no terminal: wide enough for a line, narrow enough for an editor."""


def printable(text: str) -> str:
    """``text`` without control characters, so that no title can steer the terminal. Every letter keeps its place."""
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


def console_on(stream: TextIO) -> Console:
    """A console as wide as the terminal, in colour only there."""
    from rich.console import Console

    return Console(file=stream) if stream.isatty() else Console(file=stream, width=_UNBOUNDED)
