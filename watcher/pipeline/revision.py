"""Two versions of an article into a change, or none, with reasons in words.

Owns how much each kind of change weighs; its parts (``revision_*``) own one question each. Pure: it knows no page, no
clock and no store, and the same two versions always give the same answer. It refuses to call a text shorter that only
shows less of itself: a paywall is no news about the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from watcher.model import Change, Comparison
from watcher.pipeline.extract_wall import is_gate
from watcher.pipeline.fold import fold
from watcher.pipeline.revision_absence import is_missing, led_away, related
from watcher.pipeline.revision_diff import align, as_text, difference, rendered, restored
from watcher.pipeline.revision_headline import headline
from watcher.pipeline.revision_notes import notes, retraction
from watcher.pipeline.revision_text import content_hash, is_sentence, lines, squeezed, weight
from watcher.pipeline.revision_wording import Finding, Scene, quoted, wording
from watcher.pipeline.sentences import split

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from watcher.model import Article, Version

__all__ = [
    "as_text",
    "compare",
    "content_hash",
    "difference",
    "is_missing",
    "led_away",
    "related",
    "rendered",
    "restored",
]

_RANK: Final = {Change.NONE: 0, Change.MINOR: 1, Change.SUBSTANTIVE: 2, Change.WITHDRAWN: 3}
# Weight of what is new in a paragraph, or gone from it, from which on it counts as a paragraph of its own.
_PARAGRAPH: Final = 60
# Share of a text, by weight, that must have lost its end before a page that states a paywall counts as cut off; and of
# one that states none: an editor's cut is news, but hardly one that leaves a third, of a teaser's length.
_CUT: Final = 0.15
_CUT_UNSTATED: Final = 0.6
_TEASER: Final = 1_500
# Share of its words that an edited text has lost or gained from which on small changes are not small together.
_MUCH: Final = 0.15
_MOST_REASONS: Final = 8
# Letters of a text's first lines by which its opening is known.
_OPENING: Final = 40


class _Lines(NamedTuple):
    """The lines of both versions that are compared, and which of them go together."""

    before: list[str]
    after: list[str]
    steps: list[tuple[int | None, int | None]]


def _no_names(_text: str) -> dict[str, int]:
    return {}


def compare(
    before: Article,
    after: Article,
    *,
    earlier: Sequence[Version] = (),
    names: Callable[[str], Mapping[str, int]] = _no_names,
) -> Comparison:
    """What tells the later version from the earlier one.

    ``earlier`` are all versions so far: what has come and gone before is no news a second time. ``names`` tells the
    people, places and organisations that a text names, for scripts without capitals.
    """
    known = frozenset(squeezed(s) for v in earlier for line in v.text.split("\n") for s in _sentences(line))
    scene = Scene(after.language or before.language, before.text, after.text, names, known)
    found, new_notes = notes(before.corrections, after.corrections)
    was, now = lines(before.text), lines(after.text)
    if said := retraction((before.title, *was, *before.corrections), (after.title, *now, *after.corrections)):
        found.append(Finding(Change.WITHDRAWN, f"the page says that it was retracted: {quoted(said)}"))
    found += headline(before.title, after.title, after.outlet, scene, [v.title for v in earlier])
    keeps = False
    if before.origin != "page" and after.origin == "page":
        found.append(Finding(Change.MINOR, "the page gives its text now; before, only the feed's was known"))
        return _comparison(found, new_notes)
    if end := _cut_off(was, now, stated=after.paywalled):
        keeps = True
        words = "a paywall appeared" if after.paywalled else "the page shows only the beginning of the text"
        if not before.paywalled:
            found.append(Finding(Change.MINOR, f"{words}; the earlier text is kept"))
        was, now = was[: end[0]], now[: end[1]]
    elif before.paywalled and (end := _cut_off(now, was, stated=True)):
        found.append(Finding(Change.MINOR, "the paywall is gone; the whole text is there"))
        was, now = was[: end[1]], now[: end[0]]
    elif before.paywalled and not after.paywalled:
        found.append(Finding(Change.MINOR, "the paywall is gone"))
    both = _Lines(was, now, align(was, now))
    found += _changed(both, scene)
    found += _came_and_went(
        both, scene, {squeezed(note) for note in (*before.corrections, *after.corrections)}, earlier
    )
    return _comparison(found, new_notes, keeps_text=keeps)


def _comparison(
    found: Sequence[Finding], new_notes: tuple[str, ...], *, keeps_text: bool = False
) -> Comparison:
    told = list(dict.fromkeys(sorted(found, key=lambda finding: -_RANK[finding.change])))
    reasons = tuple(finding.words for finding in told[:_MOST_REASONS])
    if len(told) > _MOST_REASONS:
        reasons = (*reasons, f"and {len(told) - _MOST_REASONS} more")
    change = told[0].change if told else Change.NONE
    return Comparison(change, reasons, new_notes, keeps_text)


def _changed(both: _Lines, scene: Scene) -> list[Finding]:
    """What was changed within paragraphs."""
    found: list[Finding] = []
    touched = 0
    for i, j in both.steps:
        if i is None or j is None or squeezed(both.before[i]) == squeezed(both.after[j]):
            continue
        judged = wording(both.before[i], both.after[j], scene)
        found += judged
        if any(finding.change is not Change.NONE for finding in judged):
            touched += _touched(both.before[i], both.after[j])
    total = sum(map(weight, both.before)) + sum(map(weight, both.after))
    if total and touched / total >= _MUCH and not any(f.change is Change.SUBSTANTIVE for f in found):
        found.append(Finding(Change.SUBSTANTIVE, f"{touched / total:.0%} of the text was reworded"))
    return found


def _touched(before: str, after: str) -> int:
    return sum(
        weight(piece.text)
        for block in difference(before, after)
        for piece in block.pieces
        if piece.sign != "="
    )


def _came_and_went(both: _Lines, scene: Scene, noted: set[str], earlier: Sequence[Version]) -> list[Finding]:
    """Paragraphs that only one version has, moved, split and joined ones left out, and notes, which are told apart."""
    last = max((n for n, (i, j) in enumerate(both.steps) if _stands(both, i, j)), default=-1)
    gone: list[str] = []
    new: list[str] = []
    loose: list[str] = []
    for number, (i, j) in enumerate(both.steps):
        if (i is None) == (j is None):
            continue
        line, other = (both.before[i], scene.after) if i is not None else (both.after[j or 0], scene.before)
        if any(squeezed(line) in note or note in squeezed(line) for note in noted if note):
            continue
        fresh = _fresh(line, other)
        if weight(fresh) < _PARAGRAPH and is_sentence(line):
            loose += [fresh] if fresh else []
        elif is_sentence(line) or weight(line) > 2 * _PARAGRAPH:
            (gone if i is not None else new).append(line)
        elif fresh and number < last:  # a heading; after the last sentence stand links to other stories
            loose.append(fresh)
    found = [*_counted(new, "added", scene.known)]
    found += _counted(gone, "gone", frozenset() if not earlier else _missed(gone, earlier))
    if loose and not found:
        found.append(Finding(Change.MINOR, f"a short line came or went: {quoted(loose[0])}"))
    return found


def _stands(both: _Lines, i: int | None, j: int | None) -> bool:
    return (i is not None and is_sentence(both.before[i])) or (j is not None and is_sentence(both.after[j]))


def _counted(paragraphs: Sequence[str], word: str, known: frozenset[str]) -> list[Finding]:
    """Paragraphs that came or went, in one reason; those that did so before in another."""
    found = []
    again = [line for line in paragraphs if any(squeezed(s) in known for s in _sentences(line))]
    once = [line for line in paragraphs if line not in again]
    for these, change, manner in (
        (once, Change.SUBSTANTIVE, ""),
        (again, Change.MINOR, ", as in an earlier version"),
    ):
        if these:
            number = {1: "a", 2: "two", 3: "three", 4: "four", 5: "five"}.get(len(these), str(len(these)))
            plural = "s" if len(these) > 1 else ""
            found.append(Finding(change, f"{number} paragraph{plural} {word}{manner}: {quoted(these[0])}"))
    return found


def _missed(gone: Sequence[str], earlier: Sequence[Version]) -> frozenset[str]:
    """Those sentences of what is gone that some earlier version did not have either."""
    texts = [squeezed(version.text) for version in earlier]
    said = {squeezed(sentence) for line in gone for sentence in _sentences(line)}
    return frozenset(sentence for sentence in said if any(sentence not in text for text in texts))


def _fresh(line: str, other: str) -> str:
    """The sentences of a line that the other version has nowhere."""
    elsewhere = squeezed(other)
    return " ".join(sentence for sentence in _sentences(line) if squeezed(sentence) not in elsewhere)


def _sentences(line: str) -> list[str]:
    return [line[begin:end] for begin, end in split(line)]


def _cut_off(whole: Sequence[str], rest: Sequence[str], *, stated: bool) -> tuple[int, int] | None:
    """How many lines of both may be compared when ``rest`` is only the beginning of ``whole``; None when it is not.

    The lines of a teaser are the first ones of the text, the last of them perhaps broken off; or a standfirst that is
    not in the text at all, of which nothing can be said.
    """
    total, left = sum(map(weight, whole)), sum(map(weight, rest))
    lost = 1 - left / total if total else 0.0
    if lost < _CUT or (not stated and (lost < _CUT_UNSTATED or left > _TEASER)):
        return None
    shown = [line for line in rest if not is_gate(line)]
    steps = align(whole, shown)
    matched = [(i, j) for i, j in steps if i is not None and j is not None]
    if shown and (not matched or (len(shown) == 1 and squeezed(shown[0]) not in map(squeezed, whole))):
        return (0, 0) if lost >= _CUT_UNSTATED and (stated or _opens(whole, shown)) else None
    end = matched[-1][0] + 1 if matched else 0
    tail = sum(map(weight, whole[end:]))
    unknown = sum(weight(shown[j]) for i, j in steps if i is None and j is not None)
    if tail < _CUT * total or (not stated and unknown > _PARAGRAPH):
        return None
    final = matched[-1] if matched else None
    if final and _is_beginning(shown[final[1]], whole[final[0]]):
        return final[0], final[1]
    return end, (matched[-1][1] + 1 if matched else 0)


def _opens(whole: Sequence[str], shown: Sequence[str]) -> bool:
    """Whether the opening of a text stands somewhere in what is shown: of short pages, the extractor makes one line."""
    said = squeezed("".join(shown))
    return any(len(start := squeezed(line)[:_OPENING]) == _OPENING and start in said for line in whole[:3])


def _is_beginning(part: str, line: str) -> bool:
    said = squeezed(part)
    return (
        bool(said) and squeezed(line).startswith(said[: max(len(said) - 20, 1)]) and fold(part) != fold(line)
    )
