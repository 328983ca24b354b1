"""Where the words of a question stand in a text, and the piece of it that shows most of them.

It compares folded forms and marks the original; it knows no index and no terminal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.pipeline.fold import Folded, within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Text

WIDTH = 160
"""Characters of a piece: two lines of a terminal."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, and which ranges of it are marked; these are in order and do not touch."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()

    def with_signs(self, before: str, after: str) -> str:
        """The text with signs around what is marked."""
        pieces, done = [], 0
        for start, end in self.marks:
            pieces += [self.text[done:start], before, self.text[start:end], after]
            done = end
        return "".join([*pieces, self.text[done:]])


def mark(text: str, words: Sequence[Text]) -> Marked:
    """The text with every place marked where one of the words stands."""
    if not words or not text:
        return Marked(text)
    folded = Folded(text)
    found = sorted(
        folded.original(place.start(), place.end())
        for word in words
        for place in _pattern(word).finditer(folded.text)
    )
    marks: list[tuple[int, int]] = []
    for start, end in found:
        if marks and start <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return Marked(text, tuple(marks))


def _pattern(word: Text) -> re.Pattern[str]:
    *whole, last = word.runs
    return re.compile(" ?".join([*map(within, whole), within(last, goes_on=word.prefix)]))


def snippet(text: str, words: Sequence[Text], *, width: int = WIDTH) -> Marked:
    """The piece of the text, about ``width`` characters, with the most marks; empty when there is none.

    It begins and ends at a space where one is near, and shows what was left out with an ellipsis.
    """
    marked = mark(text, words)
    if not marked.marks:
        return Marked("")
    best, most = 0, 0
    for number, (start, _) in enumerate(marked.marks):
        count = sum(1 for _, end in marked.marks[number:] if end <= start + width * 3 // 4)
        if count > most:
            best, most = start, count
    start = _left(text, max(0, best - width // 4))
    end = _right(text, min(len(text), start + width), at_least=marked.marks[0][1])
    head, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    shift = len(head) - start
    marks = tuple((a + shift, min(b, end) + shift) for a, b in marked.marks if start <= a < end)
    # One line: a line break of the text is one space here, so every mark keeps its place.
    piece = re.sub(r"\s", " ", text[start:end])
    return Marked(f"{head}{piece}{tail}", marks)


_NEAR = 20
"""How far a word's border is looked for; scripts without spaces have none."""


def _left(text: str, place: int) -> int:
    if place == 0:
        return 0
    space = re.search(r"\s", text[place : place + _NEAR])
    return place + space.end() if space else place


def _right(text: str, place: int, *, at_least: int) -> int:
    if place == len(text):
        return place
    for back in range(place, max(place - _NEAR, at_least), -1):
        if text[back].isspace():
            return back
    return place
