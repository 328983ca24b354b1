"""How the help of every command looks: examples below it, and lines that fit a narrow terminal."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import click

from watcher.cli.examples import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterable

_NARROW, _NARROWEST = 52, 30
"""Columns below which click writes as if there were so many, and below which we do."""


class _Context(click.Context):
    """Knows how wide the terminal is."""

    def make_formatter(self) -> click.HelpFormatter:
        columns = shutil.get_terminal_size().columns
        if self.terminal_width is not None or columns >= _NARROW:
            return super().make_formatter()
        return _NarrowFormatter(width=max(columns, _NARROWEST) - 2)


class _NarrowFormatter(click.HelpFormatter):
    """Puts explanations below long options instead of beside them."""

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        folded = [(self._folded(name), text) for name, text in rows]
        super().write_dl(folded, col_max=min(col_max, 10), col_spacing=col_spacing)

    def _folded(self, name: str) -> str:
        """A list of values over several lines."""
        lines = [""]
        for part in name.replace("|", "|\n").split("\n"):
            if lines[-1] and len(lines[-1]) + len(part) + self.current_indent > self.width:
                lines.append(" " * 6)
            lines[-1] += part
        return "\n".join(lines)


def furnish(command: click.Command, name: str) -> None:
    """Give the command called ``name``, and those within it, its examples and its width."""
    command.context_class = _Context
    if lines := EXAMPLES.get(name, ()):
        # The mark keeps click from wrapping: a command is copied as it stands.
        command.epilog = "\n".join(("\b", "Examples:", *(f"  {line}" for line in lines)))
    if isinstance(command, click.Group):
        for word, part in command.commands.items():
            furnish(part, f"{name} {word}")
