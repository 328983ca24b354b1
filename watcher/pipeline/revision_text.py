"""An article's text as changes are looked for in it: its lines without furniture, its words, its figures.

Owns what counts as the same although it is written otherwise (spaces, quotation marks, thousands separators). Knows
nothing of two versions. A part of ``revision``.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from watcher.pipeline import revision_words as words
from watcher.pipeline.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS: Final = r"[^\W\d_]"
_UNSPACED: Final = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30fa\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_HAN_FIGURES: Final = "〇零一二三四五六七八九十百千万萬亿億两兩"
TOKEN: Final = re.compile(
    rf"\d+(?:[.,:'’\u00a0\u202f]\d+)*"  # a figure with its separators
    rf"|[{_HAN_FIGURES}]{{2,}}"  # one written in Han
    r"|[\u30a1-\u30ff]+"  # a katakana word
    rf"|[{_UNSPACED}]"  # scripts without spaces go letter by letter
    rf"|(?:(?![{_UNSPACED}])[^\W\d_]|[\u0300-\u036f\u0590-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u200c\u200d])+"
    rf"(?:['’\u2010\u2011-](?:(?![{_UNSPACED}])[^\W\d_])+)*"  # a word, with what hangs on it
    r"|\s+|.",
    re.DOTALL,
)
_FIGURE: Final = re.compile(rf"\d|[{_HAN_FIGURES}]{{2,}}")
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+")
_HAN_DIGITS: Final = str.maketrans("〇零一二三四五六七八九萬億兩两", "00123456789万亿22")
_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
        **dict.fromkeys("“”„‟″«»「」『』", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "\u00ad": "",
        "\u200b": "",
    }
)
_SPACE: Final = re.compile(r"\s+")
_STOPS: Final = re.compile(r"[.!?。！？؟۔।][\"'”’»)\]」』）]*\s*$")
_WORDS: Final = re.compile(rf"{_LETTERS}+")
_FURNITURE_DENSE: Final = re.compile(words.FURNITURE_DENSE)
# Characters. Longer lines are paragraphs, whatever words they are made of.
_FURNITURE_LENGTH: Final = 120
_DENSE: Final = re.compile(rf"[{_UNSPACED}\u30a1-\u30ff\uac00-\ud7a3]")
# A Han letter says about as much as three of a Latin script.
_DENSE_FACTOR: Final = 3


def weight(text: str) -> int:
    """How much ``text`` says, in characters of a Latin script."""
    return len(text) + (_DENSE_FACTOR - 1) * len(_DENSE.findall(text))


def tokens(text: str) -> list[str]:
    """Words, figures, signs and spaces; joined they are the text."""
    return TOKEN.findall(text)


def plain(text: str) -> str:
    """``text`` with one form of every space, quotation mark and dash, and of letters that look the same."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).translate(_SAME)).strip()


@lru_cache(maxsize=500)
def squeezed(text: str) -> str:
    """``text`` with nothing but its letters and digits, for telling whether the same was said."""
    return "".join(letter for letter in plain(text).casefold() if letter.isalnum())


def lines(text: str) -> list[str]:
    """The lines that say something: no dates, counters and signs of advertising."""
    return [line for raw in text.split("\n") if (line := raw.strip()) and not is_furniture(line)]


def is_sentence(line: str) -> bool:
    """Whether a line ends as sentences do; headings and links to other stories do not."""
    return _STOPS.search(line) is not None


def is_furniture(line: str) -> bool:
    """Whether a line only dates, counts or announces an advertisement."""
    if len(line) > _FURNITURE_LENGTH:
        return False
    if fold(line) in words.ADVERT or not any(letter.isalnum() for letter in line):
        return True
    if not any(letter.isdecimal() for letter in line):
        said = fold(line).split()
        return bool(said) and len(said) > 1 and all(word in words.FURNITURE for word in said)
    rest = _FURNITURE_DENSE.sub(" ", line)
    left = [word for word in map(fold, _WORDS.findall(rest)) if word and word not in words.FURNITURE]
    return len(left) <= 1 and sum(map(weight, left)) <= 12 and not (left and is_sentence(line))


def is_figure(token: str) -> bool:
    """Whether a token is a number written in digits, or in Han."""
    return _FIGURE.match(token) is not None


def figure(token: str) -> str:
    """A figure in one form: plain digits, a point before decimals."""
    digits = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in token.translate(_HAN_DIGITS)
    )
    if _GROUPED.fullmatch(digits):
        return re.sub(r"\D", "", digits)
    return digits.replace(",", ".").replace("\u00a0", "").replace("\u202f", "")


def is_word(token: str) -> bool:
    """Whether a token has letters."""
    return token[0].isalpha()


def content_hash(title: str, text: str, notes: Iterable[str]) -> str:
    """The hash by which a version is known again, blind to furniture, spaces and the shape of quotation marks."""
    said = [squeezed(title), *map(squeezed, lines(text)), "", *sorted(map(squeezed, notes))]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()
