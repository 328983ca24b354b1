"""What may be written to a terminal, and how wide it is."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

_UNBOUNDED = 160
"""Columns where there is no terminal: wide enough for a line, narrow enough for an editor."""

_TIED = "\u00a0\u202f"
"""Spaces at which no line ends, as before a French exclamation mark; Python calls them unprintable."""


def printable(text: str) -> str:
    """``text`` without control characters, so that no title can steer the terminal. Every letter keeps its place."""
    return text if text.isprintable() else "".join(c if c.isprintable() or c in _TIED else " " for c in text)


def say(text: str) -> None:
    """Print text; on a terminal its lines break between words, with the indent that each begins with."""
    import click

    if not sys.stdout.isatty():
        click.echo(text)
        return
    from rich.text import Text

    from watcher.cli.tables import put

    console = console_on(sys.stdout)
    for line in text.split("\n"):
        told = line.lstrip()
        edge = line[: len(line) - len(told)]
        put(console, Text(told), first=edge, then=edge or "  ")


@contextmanager
def meanwhile(words: str) -> Iterator[None]:
    """Say on a terminal what goes on, where that takes seconds, and take it back when it is over.

    The words stand on standard error, and nowhere when that is no terminal: a log needs no sign of life.
    """
    import click

    if not sys.stderr.isatty():
        yield
        return
    click.echo(words, err=True, nl=False)
    try:
        yield
    finally:
        click.echo(f"\r{' ' * len(words)}\r", err=True, nl=False)


def console_on(stream: TextIO) -> Console:
    """A console as wide as the terminal, in colour only there."""
    from rich.console import Console

    return Console(file=stream) if stream.isatty() else Console(file=stream, width=_UNBOUNDED)
