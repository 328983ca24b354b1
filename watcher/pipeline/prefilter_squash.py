"""Characters into nothing but letters: what any two spellings of one term have in common.

Owns the squashed form: folded exactly as terms are (``fold`` does it, letter by letter), then without a single space,
so that a tag, a line break or a soft hyphen inside a word hides nothing. It remembers where words may begin and end.
Knows neither pages nor terms.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from watcher.pipeline.fold import fold

if TYPE_CHECKING:
    from collections.abc import Container

MARK: Final = "\x01"
"""Stands where an element begins or ends: a word may end there, or go on."""

_ASCII: Final = bytes(range(128))
_LOWER: Final = bytes(
    ord(chr(code).lower()) if chr(code).isalnum() or code > 127 else ord(" ") for code in range(128)
) + bytes(range(128, 256))
# Bytes of other letters than ASCII up to which words are folded one by one, most of them from memory: a page in a Latin
# script. Beyond, as in Cyrillic or Chinese, the whole text is translated at once.
_FEW: Final = 6_000
# First bytes of the Hangul consonants that begin a syllable written apart (U+1100 to U+113F).
_LOOSE_HANGUL: Final = b"\xe1\x84"


@dataclass(frozen=True, slots=True)
class Squashed:
    """A text without spaces."""

    letters: str
    edges: Container[int]
    """Places in ``letters`` where a word may begin or end; the places of the text's own two ends are among them."""


class _Table(dict[int, str]):
    """Every letter seen so far and its folded form, a space for what parts words; at most one per code point."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold(f"a{chr(code)}a")[
            1:-1
        ]  # between letters, or fold would trim the space away
        return folded


_TABLE: Final = _Table()


def squash(text: str) -> Squashed:
    """``text`` as letters and digits alone."""
    raw = text.encode("utf-8", "replace").translate(_LOWER)
    foreign = raw.translate(None, _ASCII)
    words = raw.split()
    if len(foreign) > _FEW:
        folded = b" ".join(words).decode().translate(_TABLE)
    elif foreign:
        folded = b" ".join([word if word.isascii() else _fold_word(word) for word in words]).decode()
    else:
        folded = raw.decode()
    # Dashes and the like have become spaces.
    parts = folded.split()
    letters = "".join(parts)
    if _LOOSE_HANGUL in foreign:
        letters = unicodedata.normalize("NFC", letters)
        return Squashed(letters, range(len(letters) + 1))
    return Squashed(letters, set(accumulate(map(len, parts), initial=0)))


def squash_term(literal: str) -> str:
    """A folded literal of a term in the form that texts are squashed to."""
    return unicodedata.normalize("NFC", literal.replace(" ", ""))


@lru_cache(maxsize=8192)
def _fold_word(word: bytes) -> bytes:
    return word.decode().translate(_TABLE).encode()
