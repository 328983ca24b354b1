"""Words that mark a set of texts: names, phrases and runs of characters far more frequent there than elsewhere.

Counts runs of one to four words, in scripts without spaces runs of two to six characters, and compares each with its
frequency in a background by log-likelihood (Dunning 1993). It knows no lexicon: the caller tells which words are known
already. Nothing it proposes is a term before a person has read it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from watcher.pipeline.fold import is_unspaced
from watcher.pipeline.keyness_phrases import is_function, phrases
from watcher.pipeline.sentences import around

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from watcher.pipeline.keyness_phrases import Passage, Token

    Known = Callable[[str], Sequence[tuple[int, int]]]

SIGNIFICANT = 6.63
"""Log-likelihood from which chance is an explanation in less than one case of a hundred (chi-squared, one degree)."""
PRESUMED = 10_000
"""Words of background presumed where there are fewer: a phrase that was never met is rare, not impossible."""
UNSEEN = 0.5
"""Times that a word which the background does not have is presumed to stand there."""
ABSORBED = 0.6
"""A phrase of which this share stands in one longer phrase is only a piece of that one."""
SHORTEST = 4
"""Letters of a single word that is no name."""
STEM = 7
"""Letters that the forms of one word share; the same figure as in telling stories apart."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words that may be worth a place in the lexicon: the forms of one phrase."""

    language: str
    forms: tuple[str, ...]
    """As they stand in the texts, most frequent first."""
    is_name: bool
    count: int
    texts: int
    """How many of the texts have it."""
    keyness: float
    """Log-likelihood; above 6.63 it is no chance, above 10.83 surely not."""
    example: str
    """The sentence of its first occurrence, at most 400 characters."""


@dataclass(slots=True)
class _Seen:
    """One phrase, folded, and all that was seen of it."""

    forms: Counter[str] = field(default_factory=Counter)
    texts: set[int] = field(default_factory=set)
    names: int = 0
    known: int = 0
    first: tuple[int, int, int] = (0, 0, 0)
    """Text, start, end."""

    @property
    def count(self) -> int:
        return sum(self.forms.values())


def suggest(
    passages: Sequence[Passage],
    background: Sequence[Passage],
    *,
    known: Known,
    least: int = 2,
) -> list[Suggestion]:
    """What marks the passages against the background, the strongest first.

    ``known`` gives the ranges of a text that the lexicon finds already; ``least`` is the smallest number of
    occurrences. Each language is compared with itself.
    """
    found: list[Suggestion] = []
    for language in dict.fromkeys(passage.language for passage in passages):
        mine = [passage for passage in passages if passage.language == language]
        others = [passage for passage in background if passage.language == language]
        found += _of_language(language, mine, others, known, least)
    return sorted(found, key=lambda one: (-one.keyness, one.forms))


def log_likelihood(count: int, total: int, other: float, other_total: float) -> float:
    """How surely a phrase is more frequent here than there (G squared); negative when it is rarer here.

    ``count`` of ``total`` here, ``other`` of ``other_total`` there; the totals are above zero.
    """
    expected = total * (count + other) / (total + other_total)
    other_expected = other_total * (count + other) / (total + other_total)
    value = 2.0 * (_part(count, expected) + _part(other, other_expected))
    return value if count / total >= other / other_total else -value


def _part(seen: float, expected: float) -> float:
    return seen * math.log(seen / expected) if seen else 0.0


def _of_language(
    language: str, passages: Sequence[Passage], background: Sequence[Passage], known: Known, least: int
) -> list[Suggestion]:
    here: defaultdict[tuple[str, ...], _Seen] = defaultdict(_Seen)
    total = 0
    for number, passage in enumerate(passages):
        ranges = known(passage.text)
        for phrase, tokens, is_name in phrases(passage):
            _note(here[phrase], number, passage, tokens, ranges, is_name=is_name)
            total += len(phrase) == _counted(phrase)
    there: Counter[tuple[str, ...]] = Counter()
    other_total = 0
    for passage in background:
        for phrase, _, _ in phrases(passage):
            there[phrase] += phrase in here
            other_total += len(phrase) == _counted(phrase)
    # A small background is taken for a sample of a larger one, in which words are as frequent.
    presumed = max(other_total, PRESUMED, total)
    scale = presumed / other_total if other_total else 0.0
    scored = {
        phrase: log_likelihood(seen.count, max(total, 1), max(there[phrase] * scale, UNSEEN), presumed)
        for phrase, seen in here.items()
        if seen.count >= least and seen.known * 2 < seen.count and _worth(phrase, seen, texts=len(passages))
    }
    marked = {phrase: value for phrase, value in scored.items() if value >= SIGNIFICANT}
    return _grouped(language, _whole(marked, here), here, passages)


def _note(
    seen: _Seen,
    number: int,
    passage: Passage,
    tokens: Sequence[Token],
    ranges: Sequence[tuple[int, int]],
    *,
    is_name: bool,
) -> None:
    start, end = tokens[0].start, tokens[-1].end
    if not seen.forms:
        seen.first = (number, start, end)
    seen.forms[" ".join(passage.text[start:end].split())] += 1
    seen.texts.add(number)
    seen.names += is_name
    seen.known += all(
        is_function(token.text, passage.language)
        or any(low < token.end and token.start < high for low, high in ranges)
        for token in tokens
    )


def _counted(phrase: tuple[str, ...]) -> int:
    """Length of the runs that a text's size is counted by: words, or pairs of characters."""
    return 2 if is_unspaced(phrase[0][0]) else 1


def _worth(phrase: tuple[str, ...], seen: _Seen, *, texts: int) -> bool:
    """Whether a phrase says enough by itself: a name, several words, or a word that is no scrap.

    Of three texts or more, two must have such a word: menus and other page furniture stand in one.
    """
    joined = "".join(phrase)
    if is_unspaced(joined[0]):
        return len(joined) > 1
    if len(phrase) > 1 or 2 * seen.names > seen.count:
        return len(joined) > 1
    return len(joined) >= SHORTEST and (texts < 3 or len(seen.texts) > 1)


def _whole(
    marked: dict[tuple[str, ...], float], here: dict[tuple[str, ...], _Seen]
) -> dict[tuple[str, ...], float]:
    """Without pieces of longer phrases, and without longer phrases that hold nothing together."""
    kept = dict(marked)
    for phrase in sorted(marked, key=lambda phrase: (len(phrase), phrase)):
        for longer in _longer(phrase, marked):
            if longer not in kept or phrase not in kept:
                continue
            share = here[longer].count / here[phrase].count
            if share >= ABSORBED:
                del kept[phrase]
            elif 2 * here[longer].names <= here[longer].count and kept[longer] <= kept[phrase]:
                del kept[longer]
    return kept


def _longer(phrase: tuple[str, ...], marked: dict[tuple[str, ...], float]) -> list[tuple[str, ...]]:
    size = len(phrase)
    return [
        other
        for other in marked
        if len(other) > size and any(other[at : at + size] == phrase for at in range(len(other) - size + 1))
    ]


def _grouped(
    language: str,
    kept: dict[tuple[str, ...], float],
    here: dict[tuple[str, ...], _Seen],
    passages: Sequence[Passage],
) -> list[Suggestion]:
    """Forms of one phrase together: their words begin alike."""
    groups: defaultdict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for phrase in sorted(kept, key=lambda phrase: (-kept[phrase], phrase)):
        groups[tuple(word[:STEM] for word in phrase)].append(phrase)
    suggestions = []
    for alike in groups.values():
        seen = [here[phrase] for phrase in alike]
        number, start, end = seen[0].first
        passage = passages[number]
        begin, finish = around(passage.text, start, end, passage.language)
        suggestions.append(
            Suggestion(
                language=language,
                forms=tuple(_form(one) for one in seen),
                is_name=2 * sum(one.names for one in seen) > sum(one.count for one in seen),
                count=sum(one.count for one in seen),
                texts=len(set().union(*(one.texts for one in seen))),
                keyness=kept[alike[0]],
                example=" ".join(passage.text[begin:finish].split()),
            )
        )
    return suggestions


def _form(seen: _Seen) -> str:
    """How a phrase is written; what is no name is shown as it stands within a sentence."""
    forms = seen.forms
    if 2 * seen.names <= seen.count:
        forms = Counter({form: count for form, count in forms.items() if form[0].islower()}) or forms
    return forms.most_common(1)[0][0]
