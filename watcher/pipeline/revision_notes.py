"""Correction and editor's notes of two versions: which are new, which are gone, which were only dated anew.

Also knows an article that says of itself that it was taken back. A part of ``revision``.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from watcher.model import Change
from watcher.pipeline import revision_words as words
from watcher.pipeline.revision_text import is_furniture, squeezed
from watcher.pipeline.revision_wording import Finding, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_RETRACTION: Final = re.compile(rf"\W{{0,6}}(?:{words.RETRACTION})", re.IGNORECASE)
_LABELLED: Final = re.compile(r"\W{0,6}[^:：]{1,60}[:：]\s*")
# From here on two notes are one that was reworded.
_ALIKE: Final = 0.8
_MOST: Final = 1_000


def notes(before: Sequence[str], after: Sequence[str]) -> tuple[list[Finding], tuple[str, ...]]:
    """What has become of the notes, and the new ones. A note that says nothing but a date is none."""
    was, now = _telling(before), _telling(after)
    gone = [note for note in was if not _among(note, now)]
    new = [note for note in now if not _among(note, was)]
    findings = []
    for note in list(new):
        twin = next((old for old in gone if _likeness(old, note) >= _ALIKE), None)
        if twin is not None:
            gone.remove(twin)
            new.remove(note)
            findings.append(Finding(Change.MINOR, f"a note was reworded: {quoted(note)}"))
    findings += [
        Finding(Change.SUBSTANTIVE, f"a correction or editor's note was added: {quoted(note)}")
        for note in new
    ]
    findings += [
        Finding(Change.SUBSTANTIVE, f"a correction or editor's note is gone: {quoted(note)}") for note in gone
    ]
    return findings, tuple(new)


def retraction(before: Iterable[str], after: Iterable[str]) -> str:
    """The sentence by which the later version says that it was taken back, and the earlier did not; else empty."""
    known = {squeezed(line) for line in before}
    return next(
        (line for line in after if _RETRACTION.match(_bare(line)) and squeezed(line) not in known), ""
    )


def _bare(line: str) -> str:
    """A line without the label of a note before it, unless the label is what says it."""
    if _RETRACTION.match(line):
        return line
    label = _LABELLED.match(line)
    return line[label.end() :] if label else line


def _telling(found: Iterable[str]) -> list[str]:
    return [note for note in found if not is_furniture(note) and not is_furniture(_bare(note) or "0")]


def _among(note: str, others: Iterable[str]) -> bool:
    """Whether a note is there already; pages hold the same note with and without its label."""
    said = squeezed(note)
    return any(said in other or other in said for other in map(squeezed, others))


def _likeness(one: str, two: str) -> float:
    return SequenceMatcher(None, one[:_MOST], two[:_MOST], autojunk=False).ratio()
