"""Characters into nothing but letters: what any two spellings of one term have in common.

Owns the squashed form: folded exactly as terms are (``fold`` does it, letter by letter), then without a single space,
so that a tag, a line break or a soft hyphen inside a word hides nothing. It remembers where words may begin and end.
Knows neither pages nor terms.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from watcher.pipeline.fold import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

MARK: Final = "\x01"
"""Stands where an element begins or ends: a word may end there, or go on."""

_SPACE: Final = ord(" ")
_CODE_POINTS: Final = 0x110000
# What the table says of a letter that does not fold to one other: not looked up yet, to nothing, to more than one.
_UNKNOWN: Final = 0
_GONE: Final = _CODE_POINTS
_SEVERAL: Final = _CODE_POINTS + 1
# Hangul consonants that begin a syllable written apart.
_FIRST_LOOSE, _LAST_LOOSE = 0x1100, 0x113F


@dataclass(frozen=True, slots=True)
class Squashed:
    """A text without spaces."""

    letters: str
    edges: bytes
    """One for every place in ``letters`` and one for its end: not zero where a word may begin or end."""


# Every letter seen so far and its folded form, a space for what parts words. Looking all letters of a text up at once
# takes a tenth of the time that ``str.translate`` takes. Rows that no page needed take no memory.
_TABLE: Final[NDArray[np.uint32]] = np.zeros(_CODE_POINTS, np.uint32)
_TABLE[0] = _SPACE


def squash(text: str) -> Squashed:
    """``text`` as letters and digits alone."""
    folded = _folded(text)
    spaces = folded == _SPACE
    letters = folded.compress(~spaces)
    last = int(letters.max(initial=0))
    if last >= _FIRST_LOOSE and ((letters >= _FIRST_LOOSE) & (letters <= _LAST_LOOSE)).any():
        return _composed(_text(letters, last))
    after_space = spaces[:-1].compress(~spaces[1:]).tobytes()
    if len(after_space) < len(letters):  # the first letter of all has nothing before it
        after_space = b"\x01" + after_space
    return Squashed(_text(letters, last), after_space + b"\x01")


def squash_term(literal: str) -> str:
    """A folded literal of a term in the form that texts are squashed to."""
    return unicodedata.normalize("NFC", literal.replace(" ", ""))


def _folded(text: str) -> NDArray[np.uint32]:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    folded = _TABLE.take(codes)
    if not folded.min(initial=_GONE):
        for code in set(codes.compress(folded == _UNKNOWN).tolist()):
            _TABLE[code] = _fold_of(chr(code))
        folded = _TABLE.take(codes)
    if folded.max(initial=0) < _CODE_POINTS:
        return folded
    # What is spelt out folds to itself.
    several = set(codes.compress(folded == _SEVERAL).tolist())
    for letter in map(chr, several):
        text = text.replace(letter, _between_letters(letter))
    return _folded(text) if several else folded.compress(folded != _GONE)


def _fold_of(letter: str) -> int:
    folded = _between_letters(letter)
    if not folded:
        return _GONE
    if folded.isspace():
        return _SPACE
    return ord(folded) if len(folded) == 1 else _SEVERAL


def _between_letters(letter: str) -> str:
    """Fold one letter; alone, ``fold`` would trim a space away."""
    return fold(f"a{letter}a")[1:-1]


def _text(letters: NDArray[np.uint32], last: int) -> str:
    """Give letters as text; the narrower they are, the sooner they are read."""
    if last < 0x80:
        return str(letters.astype(np.uint8).tobytes(), "ascii")
    if last < 0x10000:
        return str(letters.astype("<u2").tobytes(), "utf-16-le")
    return str(letters.astype("<u4").tobytes(), "utf-32-le")


def _composed(letters: str) -> Squashed:
    """Join Hangul that is written in single letters. Places move then, but Korean terms are open at their edges."""
    joined = unicodedata.normalize("NFC", letters)
    return Squashed(joined, b"\x01" * (len(joined) + 1))
