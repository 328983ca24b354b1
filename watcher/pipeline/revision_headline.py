"""Whether a headline was turned, or only touched up. A part of ``revision``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from watcher.model import Change
from watcher.pipeline import revision_words as words
from watcher.pipeline.fold import fold
from watcher.pipeline.function_words import function_words
from watcher.pipeline.revision_text import is_figure, plain
from watcher.pipeline.revision_wording import Finding, content_words, hunks, quoted, wording

if TYPE_CHECKING:
    from collections.abc import Collection

    from watcher.pipeline.revision_wording import Scene

_KICKER: Final = re.compile(words.KICKER, re.IGNORECASE)
_TAIL: Final = re.compile(r"\s+[|\u2013\u2014•·-]\s+[^|\u2013\u2014•·]{2,60}$")
# Share of a headline's words that came or went from which on it tells something else.
_TURNED: Final = 1 / 3
# Letters that two forms of one word share at their beginning: says, said; closes, closing.
_STEM: Final = 0.6


def headline(before: str, after: str, outlet: str, scene: Scene, earlier: Collection[str]) -> list[Finding]:
    """What has become of a headline. ``earlier`` are headlines that the article had before."""
    one, two = _bare(before, outlet), _bare(after, outlet)
    if fold(one) == fold(two):
        if ("?" in plain(one)) != ("?" in plain(two)):
            return [Finding(Change.MINOR, f"headline: {quoted(before)} → {quoted(after)}")]
        return []
    change = Change.SUBSTANTIVE if _is_turned(one, two, scene) else Change.MINOR
    back = any(fold(_bare(title, outlet)) == fold(two) for title in earlier)
    if back:
        return [Finding(Change.MINOR, f"headline back to an earlier one: {quoted(before)} → {quoted(after)}")]
    return [Finding(change, f"headline: {quoted(before)} → {quoted(after)}")]


def _bare(title: str, outlet: str) -> str:
    """A headline without "LIVE:" before it and the outlet's name behind it."""
    title = plain(title)
    tail = _TAIL.search(title)
    if tail and outlet and fold(outlet) in {fold(tail[0]), fold(tail[0]).removeprefix("the ")}:
        title = title[: tail.start()]
    return _KICKER.sub("", title) or title


def _is_turned(before: str, after: str, scene: Scene) -> bool:
    common = function_words(scene.language)
    was, now = content_words(before, common), content_words(after, common)
    told = set(was) & set(now)
    gone = [word for word in was if word not in told and not _has_form(word, now)]
    new = [word for word in now if word not in told and not _has_form(word, was)]
    if len(gone) + len(new) >= _TURNED * (len(was) + len(now)) or (gone and new):
        return True
    if any(is_figure(word) for word in (*gone, *new)):
        return True
    return any(
        finding.change is Change.SUBSTANTIVE
        for finding in wording(before.casefold(), after.casefold(), scene)
        if hunks(before, after)
    )


def _has_form(word: str, others: Collection[str]) -> bool:
    """Whether another form of a word, or a mistyped one, is among ``others``."""
    for other in others:
        shared = 0
        for one, two in zip(word, other, strict=False):
            if one != two:
                break
            shared += 1
        if shared >= 3 and shared >= _STEM * max(len(word), len(other)):
            return True
        if len(word) > 3 and sorted(word) == sorted(other):
            return True
    return False
