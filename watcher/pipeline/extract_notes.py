"""Correction and editor's notes of an article, word for word.

Knows how newsrooms begin such notes in the languages that the project reads. Looks at the page's blocks itself,
because extractors take notes for boilerplate, and because a note is a fact about the article even where its place
on the page is not in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from watcher.pipeline import extract_phrases as phrases
from watcher.pipeline.extract_page import Tree, walk
from watcher.pipeline.extract_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_NOTES: Final = 5
MAX_LENGTH: Final = 1_000

# After a label: the date of the correction, then a colon, a dash or the end of the line.
_DATED: Final = r"(?:\s*(?:\([^()]{1,60}\)|\[[^\[\]]{1,60}\]|,? ?(?:\w+\.? ){0,2}\d[\w., /年月日]{1,30}))?"
_ENDING: Final = r"\s*(?:[:：\u2013\u2014|]|\s-\s|$)"
_LABEL: Final = rf"\W{{0,6}}(?:{phrases.NOTE_LABELS})(?:[】）〕\])»]|{_DATED}{_ENDING})"
_NOTE: Final = re.compile(rf"{_LABEL}|\W{{0,6}}(?:{phrases.NOTE_SENTENCES})", re.IGNORECASE)
# Then the note itself is the next block.
_LABEL_ONLY: Final = re.compile(rf"{_LABEL}\W{{0,4}}", re.IGNORECASE)
_SILENT: Final = frozenset({"script", "style", "title"})
_BREAKS: Final = frozenset(
    {
        *(
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "blockquote",
            "figure",
            "pre",
        ),
        *("ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "hr", "br"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    }
)
# Most of a block being a link makes it a pointer to another story ("Correction: Storm-Ports story").
_LINKED: Final = 0.6


def notes_on(tree: Tree) -> tuple[str, ...]:
    """Give the notes among the blocks of a page, verbatim, at most five of at most 1,000 characters.

    A label that stands alone is joined with the block after it.
    """
    found: dict[str, str] = {}
    waiting = ""
    for line in _lines(tree):
        note = ""
        if waiting:
            note, waiting = f"{waiting} {line}", ""
        elif _NOTE.match(line):
            if _LABEL_ONLY.fullmatch(line):
                waiting = line
            else:
                note = line
        if note:
            found.setdefault(note.casefold(), note[:MAX_LENGTH])
        if len(found) == MAX_NOTES:
            break
    return tuple(found.values())


def _lines(tree: Tree) -> Iterator[str]:
    """Give the text between block borders and line breaks, in order, without what is mostly a link."""
    text: list[str] = []
    linked = 0
    depth_in_link = 0

    def flush() -> str:
        nonlocal linked
        line = one_line("".join(text))
        whole = sum(map(len, text))
        pointer = linked > _LINKED * whole
        text.clear()
        linked = 0
        return "" if pointer else line

    for event, element in walk(tree):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        border = tag in _BREAKS
        if border and (line := flush()):
            yield line
        if tag == "a":
            depth_in_link += 1 if event == "start" else -1
        piece = element.text if event == "start" else element.tail
        if piece and tag not in _SILENT:
            text.append(piece)
            linked += len(piece) if depth_in_link else 0
    if line := flush():
        yield line
