"""What a proposed word is probably for: which of the two things that must meet it tells of, or what kind of name it is.

Knows the words that the user gave for either side; a guess for a person to agree to, nothing is decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from watcher.model import Use
from watcher.pipeline.fold import fold, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable

STEM = 5
"""Letters by which two words are taken for forms of one another."""
COGNATE = 0.75
"""Likeness from which on words of two languages are taken for the same one: sabotage and sabotaje have 0.88."""
SHORTEST_COGNATE = 5
LONGEST_PERSON = 3
"""Words of a person's name."""

_LATIN = dict(
    zip("абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
        ["a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
         "c", "ch", "sh", "sh", "", "y", "", "e", "yu", "ya", "i", "i", "e", "g"], strict=True)
)  # fmt: skip
_BODY = re.compile(
    r"\b(group|lab|labs|ministr\w*|minister\w*|agenc\w*|agentur|court|gericht\w*|tribunal|cour|police|polizei|policia|"
    r"union|committee|comite|council|rat|conseil|institut\w*|universit\w*|association|federation|verband|guard|navy|"
    r"marine|armada|inc|ltd|gmbh|ag|sa|corp\w*|company|bank|party|partei|parti|partido|international|network|house|"
    r"office|amt|bundes\w*|parliament|parlament\w*|senate|senat\w*|commission|kommission|comision|times|post|press)\b"
)


@dataclass(frozen=True, slots=True)
class Sides:
    """Words and phrases that the user gave for the two things, folded."""

    one: tuple[str, ...] = ()
    two: tuple[str, ...] = ()

    def of(self, phrase: str) -> Use | None:
        """The side that a phrase shares its last word with; CORE when it has words of both, None when of neither.

        A piece of a phrase that was given belongs to no side: whoever gives *undersea cable* does not mean any cable.
        """
        folded = fold(phrase)
        one, two = (any(_shares(folded, given) for given in side) for side in (self.one, self.two))
        if one and two:
            return Use.CORE
        return Use.ONE if one else Use.TWO if two else None

    def akin(self, word: str) -> Use | None:
        """The side that has a word of another language which this one resembles."""
        mine = _latin(fold(word))
        if len(mine) < SHORTEST_COGNATE or " " in mine:
            return None
        best = {
            use: max((_likeness(mine, _latin(given)) for given in side if " " not in given), default=0.0)
            for use, side in ((Use.ONE, self.one), (Use.TWO, self.two))
        }
        use = max(best, key=lambda use: best[use])
        return use if best[use] >= COGNATE else None


def sides(one: Iterable[str], two: Iterable[str]) -> Sides:
    """The sides of the words that were given."""
    return Sides(tuple(filter(None, map(fold, one))), tuple(filter(None, map(fold, two))))


def named_sides(title: str, is_function: Iterable[bool]) -> tuple[str, str]:
    """The two things that a title names: before and behind its little words, or the last word and the rest.

    ``is_function`` tells for each word of the title whether it only holds others together.
    """
    words = title.split()
    little = list(is_function)
    cuts = [place for place, small in enumerate(little) if small and 0 < place < len(words) - 1]
    if cuts:
        behind = [word for word, small in zip(words[cuts[0] :], little[cuts[0] :], strict=True) if not small]
        return " ".join(words[: cuts[0]]), " ".join(behind)
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (title, "")


def kind_of_name(name: str) -> Use:
    """Whether a name is rather a person's or an organisation's."""
    words = name.split()
    if _BODY.search(fold(name)) or not 1 < len(words) <= LONGEST_PERSON:
        return Use.ORGANISATION
    return Use.PERSON if all(word[0].isupper() and not word.isupper() for word in words) else Use.ORGANISATION


def _shares(folded: str, given: str) -> bool:
    if is_unspaced(given[0]):
        return given in folded
    word = given.rpartition(" ")[2]
    parts = folded.split()
    if " " in given and len(parts) == 1:
        return False
    stem = word[:-1] if len(word) > STEM else word
    # The end of a compound is what it is: a Seekabel is a Kabel.
    return any(part.startswith(stem) or (len(word) >= STEM and part.endswith(word)) for part in parts)


def _latin(folded: str) -> str:
    return "".join(_LATIN.get(letter, letter) for letter in folded)


def _likeness(one: str, other: str) -> float:
    if not other or is_unspaced(other[0]):
        return 0.0
    size = min(len(one), len(other))
    matcher = SequenceMatcher(None, one[: size + 1], other[: size + 1], autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= COGNATE else 0.0
