"""Which stretches of a paragraph stand between quotation marks or brackets.

Knows the marks of all the scripts and the habits around them: German „…“, Swedish ”…”, French « … », Danish »…«,
Japanese 「…」, and the straight mark that Hebrew also puts inside words. What is not closed within the paragraph
encloses nothing.
"""

from __future__ import annotations

import re
from typing import Final

REACH: Final = 700
"""Characters; marks farther apart than this belong to different quotations."""

_MARK: Final = re.compile('["“”„«»‹›「」『』（）()\\[\\]《》〈〉【】]')
_PAIRS: Final = {
    "「": "」", "『": "』", "（": "）", "(": ")", "[": "]", "《": "》", "〈": "〉", "【": "】", "‹": "›",
}  # fmt: skip
_CLOSERS: Final = frozenset(_PAIRS.values())
_CLOSED_BY: Final = {"„": '“”"', "“": "”", "”": "”", "«": "»", "»": "«»", '"': '"'}
_WORDY: Final = re.compile(r"\w")
_DENSE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def quoted(paragraph: str) -> list[tuple[int, int]]:
    """Start and end (past the closing mark) of every such stretch, outer and inner ones."""
    return _stretches(paragraph)[0]


def unclosed(paragraph: str) -> int | None:
    """Where a quotation begins that the paragraph does not close, 0 for one that began before it; None for neither."""
    return _stretches(paragraph)[1]


def _stretches(paragraph: str) -> tuple[list[tuple[int, int]], int | None]:
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    began_before = False
    for mark in _MARK.finditer(paragraph):
        place, sign = mark.start(), mark[0]
        if sign == '"' and _inside_word(paragraph, place):
            continue
        begins = _begins(paragraph, place)
        depth = _closed(opened, sign, begins=begins)
        if depth is not None:
            begin = opened[depth][1]
            if place - begin <= REACH:
                found.append((begin, place + 1))
            del opened[depth:]
        elif sign in _PAIRS or begins:
            opened.append((sign, place))
        elif sign not in ")]）】〉》":  # a list's "1)" closes nothing
            began_before = True
    left = [place for sign, place in opened if sign in _CLOSED_BY or sign in "「『"]
    return found, 0 if began_before else min(left, default=None)


def _closed(opened: list[tuple[str, int]], sign: str, *, begins: bool) -> int | None:
    """Index of the open mark that this one closes, the innermost first; None when it closes none."""
    for depth in range(len(opened) - 1, -1, -1):
        one = opened[depth][0]
        if one == sign and begins and sign != '"':
            return None
        if _PAIRS.get(one) == sign or sign in _CLOSED_BY.get(one, ""):
            return depth
    return None


def _begins(paragraph: str, place: int) -> bool:
    """Whether the mark stands where a quotation opens: behind a space, or in a script without spaces; before a word."""
    before, after = paragraph[place - 1 : place], paragraph[place + 1 : place + 2]
    if paragraph[place] in "“«„" and (_DENSE.match(before) or before in "，、。！？；："):
        return True
    return (not before or before.isspace() or before in "(（[:：—–-/'‘“„\"") and (
        paragraph[place] == "«" or not after.isspace()
    )


def _inside_word(paragraph: str, place: int) -> bool:
    """Hebrew abbreviations have the mark between their last letters."""
    return (
        place > 0
        and _WORDY.match(paragraph[place - 1]) is not None
        and _WORDY.match(paragraph[place + 1 : place + 2]) is not None
        and not paragraph[place - 1].isdecimal()
    )
