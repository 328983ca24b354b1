"""What stands in front of an article: challenges for robots, consent screens, subscription walls.

Knows the marks of the products in use. A mark alone proves nothing: Cloudflare's script is on ordinary pages too,
so a page is only called a challenge when it has hardly any text besides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from watcher.pipeline import extract_phrases as phrases
from watcher.pipeline.extract_text import weight

if TYPE_CHECKING:
    from collections.abc import Sequence

# A headline may begin like one of their titles; then more text than this tells that it is a story.
_TITLED_TEXT: Final = 1_200
# The marks are on ordinary pages too.
_MARKED_TEXT: Final = 800
# Weight of a challenge page's whole text; the wordiest one known has some 1,100.
_CHALLENGE_TEXT: Final = 2_500
_TITLES: Final = re.compile(rf"\s*(?:{phrases.CHALLENGE_TITLES})", re.IGNORECASE)
_MARKS: Final = re.compile(phrases.CHALLENGE_MARKS, re.IGNORECASE)
_WORDS: Final = re.compile(phrases.CHALLENGE_WORDS, re.IGNORECASE)
_GATE: Final = re.compile(phrases.GATE, re.IGNORECASE)
_GATE_LENGTH: Final = 320
# The wall stands at the end; further up the same words are part of a story about subscriptions.
_LAST_LINES: Final = 8
_TEASER_WEIGHT: Final = 1_500
_CUT_OFF: Final = re.compile(r"(?:\.{3}|…|\[(?:\.{3}|…)\])\s*$")


def is_challenge(*, source: str, title: str, text: str) -> bool:
    """Tell whether a page is a check for robots or for consent, from its markup, title and whole visible text."""
    said = weight(text)
    if said <= _TITLED_TEXT and _TITLES.match(title):
        return True
    if said <= _MARKED_TEXT and _MARKS.search(source[:300_000]):
        return True
    return said <= _CHALLENGE_TEXT and bool(_WORDS.search(text))


def is_gate(line: str) -> bool:
    """Tell whether a line says that the rest is for subscribers."""
    return len(line) <= _GATE_LENGTH and bool(_GATE.search(line))


def without_gate(lines: Sequence[str]) -> tuple[list[str], bool]:
    """Give the lines before a subscription wall, and whether there is one.

    A short text that breaks off with an ellipsis is behind a wall too, though nothing says so.
    """
    first = max(0, len(lines) - _LAST_LINES)
    for number in range(first, len(lines)):
        if is_gate(lines[number]):
            return list(lines[:number]), True
    cut_off = bool(lines) and bool(_CUT_OFF.search(lines[-1])) and sum(map(weight, lines)) < _TEASER_WEIGHT
    return list(lines), cut_off
