"""Telegram's HTML as lines of text for a terminal or a file.

Owns the reading of the small HTML that Telegram knows, wrapping by the width that characters take on a screen,
and the guarantee that no text of a publisher can command the terminal. Knows no post and writes nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NARROWEST = 10
"""Columns; a narrower screen would leave no room beside the bar of a quotation."""

_STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strike",
    "strike": "strike",
    "del": "strike",
    "code": "code",
    "pre": "code",
    "tg-spoiler": "spoiler",
    "a": "link",
}

_SGR = {"bold": 1, "dim": 2, "italic": 3, "underline": 4, "link": 4, "spoiler": 7, "strike": 9, "code": 36}
"""Parameters of the terminal sequence "select graphic rendition" (ECMA-48, 8.3.117)."""

_UNKNOWN_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-f]+);)", re.IGNORECASE)
"""Telegram shows these as they are written."""

_STAYS_WITH_THE_LAST = frozenset("、。，．：；！？）」』】〕》〉…—～%,.:;!?)]}»”’")
"""Closing punctuation: it must not begin a line."""

_WIDE = 2
_HANGUL = "\uac00\ud7a3"
"""First and last syllable: Korean is wide, but parts its words by spaces."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character with what makes it look so."""

    text: str
    styles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """A line before wrapping."""

    glyphs: tuple[Glyph, ...]
    quoted: bool = False


def rendered(source: str, *, width: int, colour: bool, bar: str = "│") -> list[str]:
    """Return the lines that show ``source``, none wider than ``width`` columns but for addresses.

    Quotations have a bar at their left. Links are numbered, their addresses follow at the end, unbroken so that
    they can be copied. With ``colour`` terminal sequences show the styles; without, the lines are plain.
    """
    reader = _Reader()
    reader.feed(_UNKNOWN_ENTITY.sub("&amp;", source))
    reader.close()
    shown: list[str] = []
    for line in reader.lines():
        edge = f"{bar} " if line.quoted else ""
        room = max(width, _NARROWEST) - len(edge)
        shown += [edge + _painted(part, colour=colour) for part in wrapped(line.glyphs, room)]
    notes = (f"[{number}] {harmless(address)}" for number, address in enumerate(reader.addresses, start=1))
    return shown + [_painted([Glyph(note, frozenset({"dim"}))], colour=colour) for note in notes]


def harmless(text: str) -> str:
    """Return ``text`` as one line without anything that a terminal obeys: controls, and what reorders characters.

    Telegram shows control characters as spaces and drops the reordering ones; so does this.
    """
    return "".join(_harmless_one(character) for character in text if character != "\n")


def columns(character: str) -> int:
    """Return how many columns a character takes: 0 for combining ones, 2 for East Asian wide ones, else 1."""
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return _WIDE if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def wrapped(glyphs: Iterable[Glyph], room: int) -> Iterator[list[Glyph]]:
    """Yield lines of at most ``room`` columns, broken at spaces and between wide characters.

    A longer word is cut. Spaces at a break are dropped. An empty line stays one empty line.
    """
    line: list[Glyph] = []
    used = 0
    for unit in _units(glyphs):
        size = sum(columns(glyph.text) for glyph in unit)
        if used + size > room and line:
            yield _without_trailing_spaces(line)
            line, used = [], 0
            if unit[0].text == " ":
                continue
        for glyph in unit:
            if used + columns(glyph.text) > room:
                yield line
                line, used = [], 0
            line.append(glyph)
            used += columns(glyph.text)
    yield _without_trailing_spaces(line)


def _units(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Yield the stretches that a line break must not part: words, runs of spaces, single wide characters."""
    unit: list[Glyph] = []
    for glyph in glyphs:
        if unit and may_break(unit[-1].text, glyph.text):
            yield unit
            unit = []
        unit.append(glyph)
    if unit:
        yield unit


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters."""
    if columns(after) == 0 or (after in _STAYS_WITH_THE_LAST and before != " "):
        return False
    if (before == " ") != (after == " "):
        return True
    return any(columns(one) == _WIDE and not _HANGUL[0] <= one <= _HANGUL[1] for one in (before, after))


def _without_trailing_spaces(line: list[Glyph]) -> list[Glyph]:
    end = len(line)
    while end and line[end - 1].text == " ":
        end -= 1
    return line[:end]


def _painted(glyphs: Iterable[Glyph], *, colour: bool) -> str:
    parts = []
    for styles, run in groupby(glyphs, key=lambda glyph: glyph.styles):
        text = "".join(glyph.text for glyph in run)
        codes = sorted({_SGR[style] for style in styles})
        if colour and codes:
            text = f"\x1b[{';'.join(map(str, codes))}m{text}\x1b[0m"
        parts.append(text)
    return "".join(parts)


def _harmless_one(character: str) -> str:
    if character == "\r" or "\u2028" <= character <= "\u202e" or "\u2066" <= character <= "\u2069":
        return ""
    if character < " ":
        return " "
    return "\ufffd" if unicodedata.category(character) in {"Cc", "Cs"} else character


class _Reader(HTMLParser):
    """Collects styled characters, line by line, and the addresses of links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.addresses: list[str] = []
        self._open: list[tuple[str, str]] = []
        self._link_words = ""
        self._quotes = 0
        self._after_quote = False
        self._done: list[Line] = []
        self._line: list[Glyph] = []

    def lines(self) -> list[Line]:
        """Return all lines; call once, at the end."""
        if self._line or not self._after_quote:
            self._break()
        return self._done

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._close_paragraph()
            self._quotes += 1
        if tag == "a":
            self._link_words = ""
        self._open.append((tag, dict(attrs).get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        address = ""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                address = self._open.pop(at)[1]
                break
        if tag == "a" and address and self._link_words.strip() != address:
            self._add(f" [{self._number(address)}]", frozenset({"dim"}))
        if tag == "blockquote" and self._quotes:
            self._close_paragraph()
            self._quotes -= 1
            self._after_quote = True

    def handle_data(self, data: str) -> None:
        if self._after_quote:
            data = data.removeprefix("\n")  # it only ends the quotation's last line
        self._after_quote = False
        self._link_words += data
        styles = frozenset(_STYLES[tag] for tag, _ in self._open if tag in _STYLES)
        for number, part in enumerate(data.split("\n")):
            if number:
                self._break()
            self._add(harmless(part), styles)

    def _number(self, address: str) -> int:
        if address not in self.addresses:
            self.addresses.append(address)
        return self.addresses.index(address) + 1

    def _add(self, text: str, styles: frozenset[str]) -> None:
        self._line += [Glyph(character, styles) for character in text]

    def _break(self) -> None:
        self._done.append(Line(tuple(self._line), quoted=self._quotes > 0))
        self._line = []

    def _close_paragraph(self) -> None:
        """A quotation stands on lines of its own, without an empty one in between."""
        if self._line:
            self._break()
