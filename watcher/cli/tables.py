"""Every table that a person sees: beside one another while words stay whole, else one row below the other.

Owns widths and line breaks. It knows no query and no noun. A word is never cut, so that ids, keys and addresses can be
copied; a line is wider than the terminal only when one of them is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TextIO

from watcher.adapters.console_html import columns as columns_of
from watcher.adapters.console_html import may_break
from watcher.cli.terminal import console_on, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rich.console import Console
    from rich.text import Text

_GAP = 2
_PROSE = 20
"""Columns below which sentences are hard to read: about three words."""
_LINES = 6
"""Lines that a cell may take before a table is harder to read than a list of its rows."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column, with how its cells may be laid out."""

    name: str
    right: bool = False
    whole: bool = False
    """Its cells are never broken, not at spaces either."""


def write_table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[str | Text]],
    stream: TextIO,
    *,
    narrow: Callable[[Console], None] | None = None,
) -> None:
    """Write rows as a table, or where the terminal is too narrow for it as a list.

    ``narrow`` writes that list when these rows have a better form of one. Into a file or pipe a table stays one.
    """
    from rich.text import Text

    console = console_on(stream)
    cells = [
        [cell if isinstance(cell, Text) else Text(printable(cell), end="") for cell in row] for row in rows
    ]
    widths = _widths(columns, cells, console.width, needed=not stream.isatty())
    if widths is not None:
        _put_table(console, columns, cells, widths)
    elif narrow is not None:
        narrow(console)
    else:
        _put_list(console, columns, cells)


def room_beside(columns: Sequence[Column], rows: Iterable[Sequence[str]], stream: TextIO) -> int:
    """Columns of the terminal that a table of these whole rows leaves for one more."""
    names = [column.name for column in columns]
    wants = [max(map(_width, texts)) for texts in zip(names, *rows, strict=True)]
    return console_on(stream).width - sum(wants) - _GAP * len(wants)


def put(console: Console, text: Text, *, first: str = "", then: str = "") -> None:
    """Write text over as many lines as it takes, the first one behind ``first``, the others behind ``then``."""
    from rich.text import Text

    lines = wrapped(text, console.width - len(then), first=console.width - len(first))
    for number, line in enumerate(lines):
        _line(console, Text(then if number else first).append_text(line))


def _widths(
    columns: Sequence[Column], cells: Sequence[Sequence[Text]], room: int, *, needed: bool
) -> list[int] | None:
    """How wide each column is; None when there is no room for all of them and they are not ``needed`` as a table."""
    needs, wants = [], []
    for number, column in enumerate(columns):
        texts = [column.name, *(row[number].plain for row in cells)]
        want = max(_width(line) for text in texts for line in text.split("\n"))
        word = max(_longest_unit(text) for text in texts)
        wants.append(want)
        needs.append(want if column.whole else max(word, min(want, _PROSE), -(-want // _LINES)))
    left = room - sum(needs) - _GAP * (len(columns) - 1)
    if left < 0 and not needed:
        return None
    # What little is wanted is given first; what is left is shared by those that want more.
    waiting = sorted(range(len(columns)), key=lambda number: wants[number] - needs[number])
    for place, number in enumerate(waiting):
        more = min(wants[number] - needs[number], max(left, 0) // (len(waiting) - place))
        needs[number] += more
        left -= more
    return needs


def _put_table(
    console: Console, columns: Sequence[Column], cells: Sequence[Sequence[Text]], widths: Sequence[int]
) -> None:
    from rich.text import Text

    titles = [Text(printable(column.name), style="bold") for column in columns]
    rule = "─" if console.encoding.startswith("utf") else "-"
    for number, row in enumerate([titles, *cells]):
        parts = [wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
        for height in range(max(map(len, parts))):
            line = Text()
            start = 0
            for column, part, width in zip(columns, parts, widths, strict=True):
                piece = part[height] if height < len(part) else Text()
                before = width - _width(piece.plain) if column.right else 0
                line.append(" " * max(start + before - _width(line.plain), 0)).append_text(piece)
                start += width + _GAP
            _line(console, line)
        if number == 0:
            _line(console, Text(rule * (sum(widths) + _GAP * (len(widths) - 1)), style="dim"))


def _put_list(console: Console, columns: Sequence[Column], cells: Sequence[Sequence[Text]]) -> None:
    """One block for each row: what is short side by side, what is long below it; empty values are left out."""
    from rich.text import Text

    for number, row in enumerate(cells):
        if number:
            _line(console, Text())
        line = Text()
        edge = ""
        for column, cell in zip(columns, row, strict=True):
            if not cell.plain:
                continue
            pair = Text().append(f"{printable(column.name)}: ", style="dim").append_text(cell)
            if line and _width(f"{edge}{line.plain} · {pair.plain}") > console.width:
                put(console, line, first=edge, then="    ")
                line, edge = Text(), "  "
            line = line.append(" · ", style="dim").append_text(pair) if line else pair
        put(console, line, first=edge, then="    ")


def _line(console: Console, line: Text) -> None:
    line.rstrip()
    console.print(line, soft_wrap=True, highlight=False)


def wrapped(text: Text, room: int, *, first: int | None = None) -> list[Text]:
    """The lines of a text, broken at spaces and between wide characters; a longer word stands alone, whole.

    The first line may have another width than the others.
    """
    lines: list[Text] = []
    allowed = room if first is None else first
    for paragraph in text.split("\n", allow_blank=True):
        cuts: list[int] = []
        used = 0
        for start, end in _units(paragraph.plain):
            unit = paragraph.plain[start:end]
            size = _width(unit)
            if used and used + size > allowed and unit.strip():
                cuts.append(start)
                used, allowed = 0, room
            used += size
        for part in paragraph.divide(cuts):
            part.rstrip()
            lines.append(part)
        allowed = room
    return lines


_SPACES = re.compile(r" +|[^ ]+")


def _units(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of the text that a line break must not part: words, runs of spaces, single wide characters."""
    for found in _SPACES.finditer(text):
        start, end = found.span()
        if not found[0].isascii():
            for place in range(start + 1, end):
                if may_break(text[place - 1], text[place]):
                    yield start, place
                    start = place
        yield start, end


def _longest_unit(text: str) -> int:
    lines = text.split("\n")
    return max((_width(line[start:end]) for line in lines for start, end in _units(line)), default=0)


def _width(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_columns_of, text))


_columns_of = cache(columns_of)
