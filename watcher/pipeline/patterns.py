"""The small language that lexicon terms are written in.

Owns its grammar (docs/seed-corpus.md describes it) and what a term comes down to: literal pieces that follow one
another. Knows nothing of concepts, points or articles.

* words in a row must follow one another: ``police station``
* ``*`` at a word's edge leaves that edge open: ``*polizeistation*``, ``policejn* stanic*``
* ``(a|b|c)`` stands for each alternative in turn, an empty one included: ``police (|service )station(|s)``
* ``{n}`` lets at most n words stand between its neighbours; where words are not spaced, n characters

Case, accents and punctuation do not matter. Edges in Han, kana, Hangul, Thai and the like are always open, and a space
beside such a letter may be missing from the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from watcher.pipeline.fold import fold, is_dense

MOST_FORMS = 400
"""Forms that one term may stand for; more is a slip of the pen, or several terms in one."""
WIDEST_GAP = 12
SHORTEST_OPEN = 3
"""Letters that a word with an open edge needs: shorter ones are found everywhere."""
SHORTEST = 2
_REMEMBERED = 65_536
"""Terms and their words: a corpus is read and then compiled, and its terms share most of their words."""

_GROUP = re.compile(r"\(([^()]*)\)")
_GAP = re.compile(r"\{(\d+)\}")


class PatternError(ValueError):
    """A term that breaks the grammar; the message says how and what would be right."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A literal to be found in folded text."""

    literal: str
    """Folded; a space at an end means that the word ends there."""
    gap: int = 0
    """How much may stand between the piece before this one and this one: other words, or characters."""
    dense: bool = False
    """True when ``gap`` counts characters: one of the two neighbours is of a script without spaces."""


Pattern = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    open_left: bool
    open_right: bool
    gap: int | None
    """Words that may stand before it; None when it follows its neighbour directly."""


@lru_cache(_REMEMBERED)
def parse(term: str) -> tuple[Pattern, ...]:
    """Every form the term stands for, in order, each one once. Raises ``PatternError``."""
    forms: dict[Pattern, None] = {}
    for plain in _alternatives(term):
        for pattern in _joined(_words(plain)):
            forms[pattern] = None
    return tuple(forms)


def forget() -> None:
    """Let go of what was remembered of terms."""
    parse.cache_clear()
    _split.cache_clear()


def _alternatives(term: str) -> list[str]:
    parts = _GROUP.split(term)
    if any(bracket in text for text in parts[::2] for bracket in "()"):
        raise PatternError("brackets must come in pairs and cannot stand inside one another")
    if any("|" in text for text in parts[::2]):
        raise PatternError("| belongs inside brackets: (a|b)")
    choices = [[text] if place % 2 == 0 else text.split("|") for place, text in enumerate(parts)]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > MOST_FORMS:
        raise PatternError(f"stands for {count} forms, more than {MOST_FORMS}: write it as several terms")
    return ["".join(chosen) for chosen in product(*choices)]


def _words(plain: str) -> list[_Word]:
    words: list[_Word] = []
    gap: int | None = None
    for token in plain.split():
        if found := _GAP.fullmatch(token):
            if gap is not None or not words:
                raise PatternError(f"{token} must stand between two words")
            gap = int(found[1])
            if not 1 <= gap <= WIDEST_GAP:
                raise PatternError(f"{token} must be a number from 1 to {WIDEST_GAP}")
            continue
        words += _split(token, gap)
        gap = None
    if gap is not None:
        raise PatternError("a gap must stand between two words, not at the end")
    if not words:
        raise PatternError("stands for nothing: write at least one word")
    return words


@lru_cache(_REMEMBERED)
def _split(token: str, gap: int | None) -> tuple[_Word, ...]:
    inner = token.removeprefix("*").removesuffix("*")
    if any(sign in inner for sign in "*{}"):
        raise PatternError(f"{token!r}: * goes at a word's edge, {{n}} between two words")
    texts = fold(inner).split()
    if not texts:
        raise PatternError(f"{token!r} has no letters or digits")
    last = len(texts) - 1
    return tuple(
        _Word(
            text,
            open_left=is_dense(text[0]) or (place == 0 and token.startswith("*")),
            open_right=is_dense(text[-1]) or (place == last and token.endswith("*")),
            gap=gap if place == 0 else None,
        )
        for place, text in enumerate(texts)
    )


def _joined(words: list[_Word]) -> list[Pattern]:
    """Neighbours whose edges are closed become one literal; beside dense letters both with and without a space."""
    forms: list[list[_Word]] = [[words[0]]]
    for word in words[1:]:
        grown: list[list[_Word]] = []
        for form in forms:
            before = form[-1]
            touches_dense = is_dense(before.text[-1]) or is_dense(word.text[0])
            closed = not before.open_right and not word.open_left
            if word.gap is None and (closed or touches_dense):
                for between in ("", " ") if touches_dense else (" ",):
                    text = before.text + between + word.text
                    grown.append([*form[:-1], _Word(text, before.open_left, word.open_right, before.gap)])
            else:
                grown.append([*form, word])
        forms = grown
    return [_pieces(form) for form in forms]


def _shortest(word: _Word, *, alone: bool) -> int:
    """Letters the word needs: beside another word even one will do, as in ``w {1} krajach``."""
    if (word.open_left or word.open_right) and not is_dense(word.text[0]):
        return SHORTEST_OPEN
    return SHORTEST if alone else 1


def _pieces(form: list[_Word]) -> Pattern:
    pieces: list[Piece] = []
    for place, word in enumerate(form):
        shortest = _shortest(word, alone=len(form) == 1)
        if len(word.text) < shortest:
            raise PatternError(f"{word.text!r} is too short: at least {shortest} letters here")
        literal = ("" if word.open_left else " ") + word.text + ("" if word.open_right else " ")
        dense = place > 0 and (is_dense(form[place - 1].text[-1]) or is_dense(word.text[0]))
        pieces.append(Piece(literal, word.gap or 0, dense))
    return tuple(pieces)
