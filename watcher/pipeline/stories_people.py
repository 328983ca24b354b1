"""Persons with Chinese names, in letters that have capitals. Part of ``stories``.

Who is accused, tried or expelled in this affair mostly has one: a surname of one syllable beside a given name of two,
in either order. Its syllables tell it from other names, however they are spelt, and Chinese texts write it too; so of
all names these show best whether two reports are about different people. A given name of one syllable, or one as
Cantonese or older spellings have it, is not recognised.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from watcher.pipeline.pinyin import SURNAMES, spelt, syllables
from watcher.pipeline.stories_names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST = 4
"""Letters of a folded given name of two syllables."""
_ENDING = 3
"""Letters that an ending adds at most; it begins with a vowel."""
_WORD = r"[^\W\d_]+"
_SIDE_BY_SIDE = re.compile(rf"({_WORD})[ \u00a0](?=({_WORD}))")


def people_in(text: str) -> Iterator[str]:
    """The given names, as they are written; a name as often as it stands there in full."""
    for found in _SIDE_BY_SIDE.finditer(text):
        one, other = found.groups()
        if not (one[0].isupper() and other[0].isupper()):
            continue
        if fold(one) in _surnames() and _is_given(fold(other)):
            yield other
        elif fold(other) in _surnames() and _is_given(fold(one)):
            yield one


def _is_given(name: str) -> bool:
    if name in _given_names():
        return True
    longest = min(_ENDING, len(name) - _SHORTEST)
    return any(name[-cut] in "aeiou" and name[:-cut] in _given_names() for cut in range(1, longest + 1))


@cache
def _surnames() -> frozenset[str]:
    return frozenset(fold(spelt(letter)) for letter in SURNAMES)


@cache
def _given_names() -> frozenset[str]:
    folded = {fold(syllable) for syllable in syllables()}
    return frozenset(name for one in folded for other in folded if len(name := one + other) >= _SHORTEST)
