"""Text reduced to what the eye skips over, with the way back to the original.

Owns folding: compatibility forms, case, accents, soft hyphens, zero-width characters and punctuation all go, on
articles and on terms alike, so that the same word always looks the same. It knows no term and no language; what it
refuses to lose is the place of every letter in the original text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

BARRIER = "\x00"
"""Stands between two texts that are folded as one; it is a word of its own, so that no phrase reaches across."""

_REPLACED = {
    # Letters that Unicode does not take apart, as typists without the key write them.
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "ŋ": "n", "ı": "i",
    # Apostrophes that Unicode counts as letters.
    "ʼ": " ", "ʻ": " ", "ʹ": " ", "ʾ": " ", "ʿ": " ",
    # Arabic and Persian keyboards write the same letters with different code points.
    "ـ": "", "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه",
    # Hindi writes a vowel through the nose with either sign.
    "ँ": "ं",
    BARRIER: BARRIER,
}  # fmt: skip
_SPOKEN = re.compile("[\u0900-\u0d7f]")
"""Scripts of India and Bangladesh: their vowels are marks on consonants, and a word without them is another word."""
_DOT_BELOW = frozenset("\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc")
"""Marks among them that many typists leave out."""

_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_HANGUL = "\uac00-\ud7a3"
_WORD = re.compile(r"[^ ]+")
_SPACED_OUT = re.compile(f"(?<=[{_UNSPACED}])[ \\t\u3000](?=[{_UNSPACED}])")
_LOOSE_HANGUL = re.compile(r"[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?")
_DENSE = re.compile(f"[{_UNSPACED}{_HANGUL}]")
_RUN = re.compile(f"[{_UNSPACED}{_HANGUL}]+|[^ {_UNSPACED}{_HANGUL}]+")
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")


@cache
def is_dense(letter: str) -> bool:
    """Whether the letter is Han, kana, Hangul, Thai or the like: a script where terms are found inside longer runs."""
    return _DENSE.match(letter) is not None


@cache
def is_unspaced(letter: str) -> bool:
    """Whether the letter is of a script that puts no spaces between words; Korean puts them."""
    return _UNSPACED_LETTER.match(letter) is not None


def runs(folded: str) -> list[str]:
    """The words of a folded text, cut also where a dense script begins or ends."""
    return _RUN.findall(folded)


def within(run: str, *, goes_on: bool = False) -> str:
    """A pattern that finds ``run`` in a folded text: as whole words, or anywhere when it is of a dense script.

    ``goes_on`` also finds longer words that begin with it.
    """
    other = f"[^ {_UNSPACED}{_HANGUL}]"
    lead = "" if is_dense(run[0]) else f"(?<!{other})"
    tail = "" if is_dense(run[-1]) else f"{other}*" if goes_on else f"(?!{other})"
    return f"{lead}{re.escape(run)}{tail}"


def _reduced(text: str) -> str:
    kept: list[str] = []
    for letter in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()):
        category = unicodedata.category(letter)
        if letter in _REPLACED:
            kept.append(_REPLACED[letter])
        elif letter.isdecimal():
            kept.append(str(unicodedata.decimal(letter)))
        elif category[0] == "M" and _SPOKEN.match(letter) and letter not in _DOT_BELOW:
            kept.append(letter)
        elif category[0] == "M" or category == "Cf":
            continue
        else:
            kept.append(letter if letter.isalnum() else " ")
    return "".join(kept)


def _fold_letter(letter: str) -> str:
    if "\uac00" <= letter <= "\ud7a3":  # a Hangul syllable stays whole, or terms would match half of one
        return letter
    folded = _reduced(letter)
    while (again := _reduced(folded)) != folded:
        folded = again
    return folded


class _Table(dict[str, str]):
    """Every letter seen so far and its folded form; filled as letters come, at most one entry per code point."""

    def __missing__(self, letter: str) -> str:
        folded = _fold_letter(letter)
        if _LOOSE_HANGUL.search(
            folded
        ):  # a syllable in a circle comes apart into the letters that it is made of
            folded = unicodedata.normalize("NFC", folded)
        self[letter] = folded
        return folded


_TABLE = _Table()


class Folded:
    """A text folded: words parted by single spaces, one space at either end.

    ``text`` is what terms are looked for in; ``original`` leads a range of it back to the words they stand for.
    """

    __slots__ = ("__dict__", "_letters", "_source", "text")

    def __init__(self, source: str) -> None:
        self._source = source
        letters = list(map(_TABLE.__getitem__, source))
        seen = set(source)
        if _LOOSE_HANGUL.search(source):
            for found in _LOOSE_HANGUL.finditer(source):
                letters[found.start()] = unicodedata.normalize("NFC", found.group())
                letters[found.start() + 1 : found.end()] = [""] * (found.end() - found.start() - 1)
        if any(map(is_unspaced, seen)):
            for found in _SPACED_OUT.finditer(source):
                letters[found.start()] = ""
        self._letters = letters
        self.text = f" {' '.join(''.join(letters).split())} "

    @cached_property
    def _origins(self) -> Sequence[int]:
        """For each letter of the joined fold, where in the source it comes from."""
        if set(map(len, self._letters)) == {1}:  # the usual case: every letter folds to one
            return range(len(self._source))
        return [place for place, letter in enumerate(self._letters) for _ in letter]

    @cached_property
    def _starts(self) -> tuple[list[int], list[int]]:
        """Where each word starts: in ``text``, and in the joined fold before spaces were evened out."""
        joined = "".join(self._letters)
        words = self.text.split()
        return (
            list(accumulate((len(word) + 1 for word in words), initial=1)),
            [found.start() for found in _WORD.finditer(joined)],
        )

    def origin(self, place: int) -> int:
        """Where in the source the letter at ``place`` of ``text`` comes from; ``place`` must not be a space."""
        even, rough = self._starts
        word = bisect_right(even, place) - 1
        return self._origins[rough[word] + place - even[word]]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Start and end in the source of ``text[start:end]``, whose first and last letters are no spaces."""
        first, last = self.origin(start), self.origin(end - 1) + 1
        while last < len(self._source) and self._letters[last] == "" and not self._source[last].isspace():
            last += 1  # accents and soft hyphens that hang on the last letter
        return first, last


def fold(text: str) -> str:
    """Folded words parted by single spaces, nothing at the ends: the form terms are kept in."""
    return Folded(text).text.strip(" ")
