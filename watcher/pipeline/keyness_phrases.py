"""Every run of words or characters of a text that may be a phrase. Part of ``keyness``.

Runs end at sentences and at punctuation, begin and end in words that say something, and are told from names by their
capitals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.pipeline.fold import fold, is_dense, is_unspaced
from watcher.pipeline.function_words import CONNECTING, FUNCTION_LETTERS, function_words
from watcher.pipeline.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_WORDS = 4
LONGEST_DENSE = 6

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # kana, Han
)
_KATAKANA = "\u30a1-\u30fa\u30fc"
_PIECE = re.compile(f"[{_KATAKANA}]+|[{_UNSPACED}]|[^{_UNSPACED}]+")
"""A run of katakana is a word of its own; any other letter of a script without spaces is taken singly."""
_TITLE_CASE = 0.6
"""Share of capitalised words from which on capitals mark a headline, not a name."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and its language."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Token:
    """A word in its place; in scripts without spaces a character, or a run of katakana."""

    text: str
    start: int
    end: int
    breaks: bool
    """Something other than a space stands before it."""
    opens: bool
    """It begins a sentence, where a capital says nothing."""


def phrases(passage: Passage) -> Iterator[tuple[tuple[str, ...], Sequence[Token], bool]]:
    """Every run of words or characters that may be a phrase: folded, in place, and whether it is a name."""
    language = passage.language
    for sentence in _sentences(passage.text, language):
        names = _names(sentence)
        for place in range(len(sentence)):
            for length in range(1, LONGEST_DENSE + 1):
                run = sentence[place : place + length]
                dense = is_unspaced(run[0].text[0])
                if len(run) < length or (length > 1 and run[-1].breaks):
                    break
                if is_unspaced(run[-1].text[0]) != dense or (length > LONGEST_WORDS and not dense):
                    break
                if (
                    (dense and length < 2)
                    or is_function(run[0].text, language)
                    or is_function(run[-1].text, language)
                ):
                    continue
                folded = tuple(fold(token.text) for token in run)
                if all(folded):
                    yield folded, run, (place, place + length) in names


def _sentences(text: str, language: str) -> Iterator[list[Token]]:
    offset = 0
    for paragraph in text.split("\n"):
        for begin, finish in split(paragraph, language):
            tokens = _tokens(text, offset + begin, offset + finish)
            if tokens:
                yield tokens
        offset += len(paragraph) + 1


def _tokens(text: str, start: int, end: int) -> list[Token]:
    """Words; in scripts without spaces single characters, katakana excepted."""
    tokens: list[Token] = []
    for found in _WORD.finditer(text, start, end):
        for piece in _pieces(found[0]):
            begin = found.start() + piece.start()
            between = text[tokens[-1].end : begin] if tokens else ""
            tokens.append(
                Token(
                    piece[0],
                    begin,
                    found.start() + piece.end(),
                    breaks=bool(between.strip()) or not tokens,
                    opens=not tokens or bool(set(between) & set(':“”"«»„')),
                )
            )
    return tokens


def _pieces(word: str) -> Iterator[re.Match[str]]:
    return _PIECE.finditer(word)


def _names(sentence: Sequence[Token]) -> set[tuple[int, int]]:
    """Ranges of capitalised words in a row, small connecting words between them included.

    One word is a name only within a sentence; and where most words have capitals, none is known by them.
    """
    lettered = [token for token in sentence if token.text[0].isalpha() and not is_dense(token.text[0])]
    if sum(token.text[0].isupper() for token in lettered) > _TITLE_CASE * len(lettered):
        return set()
    names: set[tuple[int, int]] = set()
    place = 0
    while place < len(sentence):
        if not sentence[place].text[0].isupper():
            place += 1
            continue
        end = _name_end(sentence, place)
        if end - place > 1 or not sentence[place].opens:
            names.add((place, end))
        place = end
    return names


def _name_end(sentence: Sequence[Token], start: int) -> int:
    """Where the name that begins at ``start`` ends; up to two connecting words may stand in a row: van der."""
    end = start + 1
    while True:
        ahead = end
        while ahead < min(end + 2, len(sentence)) and sentence[ahead].text in CONNECTING:
            ahead += 1
        if ahead >= len(sentence) or not sentence[ahead].text[0].isupper():
            return end
        if any(token.breaks for token in sentence[end : ahead + 1]):
            return end
        end = ahead + 1


def is_function(word: str, language: str) -> bool:
    """Whether a word only holds others together."""
    if is_unspaced(word[0]):
        return word in FUNCTION_LETTERS
    folded = fold(word)
    return folded in function_words(language) or not any(letter.isalpha() for letter in folded)
