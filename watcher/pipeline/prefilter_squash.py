"""Characters into nothing but letters: what any two spellings of one term have in common.

Owns the squashed form: folded exactly as terms are (``fold`` does it, letter by letter), then without a single space,
so that a tag, a line break or a soft hyphen inside a word hides nothing. It remembers where words may begin and end.
Knows neither pages nor terms.
"""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass
from typing import Final

from watcher.pipeline.fold import fold

MARK: Final = "\x01"
"""Stands where an element begins or ends: a word may end there, or go on."""

_ASCII: Final = "".join(map(chr, range(128)))
_ASCII_BYTES: Final = _ASCII.encode()
_LOWER: Final = bytes(ord(letter.lower()) if letter.isalnum() else ord(" ") for letter in _ASCII)
# Every letter an "a", spaces kept; then a capital, as words begin with in a title, is a one, and any other a zero.
_ALIKE: Final = bytes(ord("a") if code != ord(" ") else code for code in range(256))
_CAPITAL: Final = bytes(code == ord("A") for code in range(256))
# Different letters outside ASCII, folded ones included, for which a page gets an alphabet of its own with one byte a
# letter: all scripts but Han, kana and Hangul. Translating a text letter by letter takes five times as long.
_ALPHABET: Final = 128
_UNUSED: Final = "\ufffe"
# First bytes of the Hangul consonants that begin a syllable written apart (U+1100 to U+113F).
_LOOSE_HANGUL: Final = b"\xe1\x84"


@dataclass(frozen=True, slots=True)
class Squashed:
    """A text without spaces."""

    letters: str
    edges: bytes
    """One for every place in ``letters`` and one for its end: not zero where a word may begin or end."""


class _Table(dict[int, str]):
    """Every letter seen so far and its folded form, a space for what parts words; at most one per code point."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold(f"a{chr(code)}a")[
            1:-1
        ]  # between letters, or fold would trim the space away
        return folded


_TABLE: Final = _Table({0: " "})


def squash(text: str) -> Squashed:
    """``text`` as letters and digits alone."""
    foreign = text.encode("utf-8", "replace").translate(None, _ASCII_BYTES)
    raw, alphabet = _in_one_byte(text, set(foreign.decode()))
    if raw is None:
        return _squashed_by_letter(text)
    letters = codecs.charmap_decode(raw.translate(None, b" "), "strict", alphabet)[0]
    if _LOOSE_HANGUL in foreign:
        return _composed(letters)
    edges = raw.translate(_ALIKE).title().translate(_CAPITAL, b" ")
    return Squashed(letters, edges + b"\x01")


def squash_term(literal: str) -> str:
    """A folded literal of a term in the form that texts are squashed to."""
    return unicodedata.normalize("NFC", literal.replace(" ", ""))


def _in_one_byte(text: str, foreign: set[str]) -> tuple[bytes | None, str]:
    """Fold a text to one byte a letter, with the alphabet to read it by; None when it has too many letters."""
    if len(foreign) > _ALPHABET:
        return None, ""
    folds = {letter: _TABLE[ord(letter)] for letter in foreign}
    letters = [*foreign, *{part for folded in folds.values() for part in folded if part > "\x7f"} - foreign]
    if len(letters) > _ALPHABET:
        return None, ""
    alphabet = _ASCII + "".join(letters) + _UNUSED * (_ALPHABET - len(letters))
    codes = {letter: code for code, letter in enumerate(alphabet)}
    table = bytearray(_LOWER) + bytes(range(len(_ASCII), len(alphabet)))
    gone = bytes(codes[letter] for letter, folded in folds.items() if not folded)
    several: dict[int, bytes] = {}
    for letter, folded in folds.items():
        if folded.isspace():
            table[codes[letter]] = ord(" ")
        elif len(folded) == 1:
            table[codes[letter]] = codes[folded]
        elif folded:
            several[codes[letter]] = bytes(codes[part] for part in folded)
    raw = codecs.charmap_encode(text, "replace", codecs.charmap_build(alphabet))[0].translate(table, gone)
    for code, spelt in several.items():
        raw = raw.replace(bytes([code]), spelt)
    return raw, alphabet


def _squashed_by_letter(text: str) -> Squashed:
    words = text.translate(_TABLE).split()
    letters = "".join(words)
    if any("\u1100" <= letter <= "\u113f" for letter in set(letters)):
        return _composed(letters)
    return Squashed(letters, b"".join(b"\x01" + bytes(len(word) - 1) for word in words) + b"\x01")


def _composed(letters: str) -> Squashed:
    """Join Hangul that is written in single letters. Places move then, but Korean terms are open at their edges."""
    joined = unicodedata.normalize("NFC", letters)
    return Squashed(joined, b"\x01" * (len(joined) + 1))
