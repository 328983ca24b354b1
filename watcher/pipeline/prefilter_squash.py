"""Characters into nothing but letters: what any two spellings of one term have in common.

Owns the squashed form: folded exactly as terms are (``fold`` does it, letter by letter), then without a single space,
so that a tag, a line break or a soft hyphen inside a word hides nothing. It remembers where words may begin and end.
Knows neither pages nor terms.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from watcher.pipeline.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

MARK: Final = "\x01"
"""Stands where an element begins or ends: a word may end there, or go on."""

_SPACE: Final = ord(" ")
_ASCII: Final = 0x80
# What a table says of a letter that it has not looked up yet.
_UNKNOWN: Final = 0
# Hangul consonants that begin a syllable written apart.
_FIRST_LOOSE, _LAST_LOOSE = 0x1100, 0x113F


@dataclass(frozen=True, slots=True)
class Squashed:
    """A text without spaces."""

    letters: str
    edges: bytes
    """One for every place in ``letters`` and one for its end: not zero where a word may begin or end."""


class _Table:
    """Every letter seen so far and its folded form, a space for what parts words.

    Looking all letters of a text up at once takes a tenth of the time that ``str.translate`` takes. Rows that no page
    needed take no memory. What is said of a letter that does not fold to one other: ``gone`` for nothing, ``several``.
    """

    def __init__(self, codec: str, kind: str, rows: int, several: int) -> None:
        self.codec, self.kind = codec, kind
        self.several, self.gone = several, several + 1
        self.rows: NDArray[Any] = np.zeros(rows, kind)
        self.rows[0] = _SPACE

    def learn(self, code: int) -> None:
        folded = _between_letters(chr(code))
        if not folded:
            self.rows[code] = self.gone
        elif folded.isspace():
            self.rows[code] = _SPACE
        else:
            single = len(folded) == 1 and ord(folded) < min(len(self.rows), self.several)
            self.rows[code] = ord(folded) if single else self.several


# Two bytes a letter do for all but rare texts, in half the time. U+FFFE and U+FFFF are no letters.
_NARROW: Final = _Table("utf-16-le", "<u2", 0x10000, 0xFFFE)
_WIDE: Final = _Table("utf-32-le", "<u4", 0x110000, 0x110000)


def squash(text: str) -> Squashed:
    """``text`` as letters and digits alone."""
    for letter, spelt in _SPELT_OUT.items():
        if letter in text:
            text = text.replace(letter, spelt)
    folded, last = _folded(text)
    if last < _ASCII:
        folded = folded.astype(np.uint8)  # half the memory to go through three times
    solid = np.flatnonzero(folded != _SPACE)
    letters = folded.take(solid)
    if last >= _FIRST_LOOSE and ((letters >= _FIRST_LOOSE) & (letters <= _LAST_LOOSE)).any():
        return _composed(_text(letters, last))
    begins = np.diff(solid) != 1  # of all letters but the first
    return Squashed(_text(letters, last), b"\x01" * bool(len(letters)) + begins.tobytes() + b"\x01")


def _between_letters(letter: str) -> str:
    """Fold one letter; alone, ``fold`` would trim a space away."""
    return fold(f"a{letter}a")[1:-1]


# The usual ones of those that fold to several, half of all pages have one: a second pass is saved.
_SPELT_OUT: Final = {letter: _between_letters(letter) for letter in "ßæœ"}


def squash_term(literal: str) -> str:
    """A folded literal of a term in the form that texts are squashed to."""
    return unicodedata.normalize("NFC", literal.replace(" ", ""))


def _folded(text: str) -> tuple[NDArray[Any], int]:
    """Every letter of a text, folded, and the largest of them."""
    table = _NARROW
    codes = _codes(text, table)
    if len(codes) > len(text):  # a letter took two places
        table = _WIDE
        codes = _codes(text, table)
    folded = table.rows.take(codes)
    if not folded.min(initial=table.gone):
        for code in set(codes.compress(folded == _UNKNOWN).tolist()):
            table.learn(code)
        folded = table.rows.take(codes)
    last = int(folded.max(initial=0))
    if last < table.several:
        return folded, last
    # What is spelt out folds to itself.
    several = set(codes.compress(folded == table.several).tolist())
    for letter in map(chr, several):
        text = text.replace(letter, _between_letters(letter))
    if several:
        return _folded(text)
    left = folded.compress(folded != table.gone)
    return left, int(left.max(initial=0))


def _codes(text: str, table: _Table) -> NDArray[Any]:
    return np.frombuffer(text.encode(table.codec, "surrogatepass"), table.kind)


def _text(letters: NDArray[Any], last: int) -> str:
    """Give letters as text; the narrower they are, the sooner they are read."""
    if last < _ASCII:
        return str(letters.tobytes(), "ascii")
    if last < 0x10000:
        return str(letters.astype("<u2").tobytes(), "utf-16-le")
    return str(letters.astype("<u4").tobytes(), "utf-32-le")


def _composed(letters: str) -> Squashed:
    """Join Hangul that is written in single letters. Places move then, but Korean terms are open at their edges."""
    joined = unicodedata.normalize("NFC", letters)
    return Squashed(joined, b"\x01" * (len(joined) + 1))
