"""Lines of an extracted text that are not the article: sign-up lines, pointers, bylines, the list of other stories.

A line is dropped only when it is short and says nothing else; when in doubt it stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from watcher.pipeline import extract_phrases as phrases
from watcher.pipeline.extract_wall import is_gate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Longer lines carry something besides the phrase.
_SHORT: Final = 160
_HEADING: Final = 60


_END: Final = re.compile(phrases.END, re.IGNORECASE)
_ASK: Final = re.compile(phrases.ASK, re.IGNORECASE)
_DATE_LINE: Final = re.compile(
    rf"(?:(?:{phrases.DATED}).{{0,20}}?)?(?=.{{0,40}}\d)[\w,.:/|()年月日時分\s+-]{{4,40}}", re.IGNORECASE
)
_CLOCK_OR_DATE: Final = re.compile(
    r"\d{1,2}[:.h時]\d{2}|\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}|(?:19|20)\d\d"
)
_ELLIPSIS: Final = re.compile(r"(?:\.{3}|…|\[[.…]+\]|→|»)\s*$")
_SENTENCE_END: Final = re.compile(r"[.!?。！？؟।…:”\"»)」』]\s*$")
_EDGE: Final = " \t.:：!»>›→-\u2013|…"
_BULLET: Final = re.compile(r"^[-•*]\s+")
_CELLS: Final = re.compile(r"^\|\s?|\s?\|$")
# What is left of a line when the author's name is taken out of a byline: "Von", "By ... Updated by", a role.
_BYLINE_REST: Final = 40
_LAST_SHARE: Final = 0.5
# A first line this many times longer than the headline that it begins with is headline and text in one.
_RUN_TOGETHER: Final = 3
# Pages hold the same text for several screens, and placeholders for blocked content. Shorter lines are repeated
# by interviews and poems.
_REFRAIN: Final = 25


def article_lines(text: str, *, title: str, author: str, headings: frozenset[str] = frozenset()) -> list[str]:
    """Give the lines of the article proper, without title, byline, asking lines and what follows the story."""
    lines: list[str] = []
    for raw in text.split("\n"):
        line = _CELLS.sub("", _BULLET.sub("", raw.strip())).strip()
        if line and not set(line) <= set("|- "):
            lines.append(line)
    lines = _said_once(lines)
    lines = _before_other_stories(lines, headings)
    names = [name for name in author.split(", ") if name]
    kept = [line for line in lines if is_gate(line) or not (is_asking(line) or _is_byline(line, names))]
    while kept and (_same(kept[0], title) or _is_date(kept[0])):
        kept.pop(0)
    if kept and title and kept[0].startswith(f"{title} ") and len(kept[0]) > _RUN_TOGETHER * len(title):
        kept[0] = kept[0][len(title) :].strip()
    return kept


def _said_once(lines: Iterable[str]) -> list[str]:
    """Keep the first of each longer line."""
    seen: set[str] = set()
    kept = []
    for line in lines:
        if len(line) < _REFRAIN or line not in seen:
            kept.append(line)
        seen.add(line)
    return kept


def is_asking(line: str) -> bool:
    """Tell whether a line asks for a subscription, credits a picture or points to another story."""
    return len(line) <= _SHORT and bool(_ASK.match(line))


def _is_end(line: str) -> bool:
    return len(line) <= _HEADING and bool(_END.fullmatch(line.strip(_EDGE)))


def _is_date(line: str) -> bool:
    return bool(_CLOCK_OR_DATE.search(line)) and bool(_DATE_LINE.fullmatch(line))


def _same(line: str, title: str) -> bool:
    return line.casefold().strip(_EDGE) == title.casefold().strip(_EDGE)


def _is_byline(line: str, names: Sequence[str]) -> bool:
    rest = line
    for name in names:
        rest = re.sub(re.escape(name), "", rest, flags=re.IGNORECASE)
    return rest != line and len(rest.strip()) <= _BYLINE_REST and not _SENTENCE_END.search(line)


def _before_other_stories(lines: list[str], headings: Iterable[str]) -> list[str]:
    """Cut the text where a list of other stories begins, and drop such headings where the story goes on.

    A box in the middle of a story has the same heading as the list at its end, so the cut is made only when what
    follows does not read like prose.
    """
    marked = set(headings)
    kept = list(lines)
    for number in range(len(lines) - 1, -1, -1):
        if not _is_end(lines[number]):
            continue
        tail = kept[number + 1 :]
        kept = kept[:number] if not _is_prose(tail, marked) else kept[:number] + tail
    return kept


def _is_prose(lines: Sequence[str], headings: set[str]) -> bool:
    """Tell whether most characters stand in full sentences of some length."""
    total = sum(len(line) for line in lines)
    prose = sum(
        len(line)
        for line in lines
        if line not in headings
        and len(line) > _HEADING
        and _SENTENCE_END.search(line)
        and not _ELLIPSIS.search(line)
    )
    return total > 0 and prose >= _LAST_SHARE * total
