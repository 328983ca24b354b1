"""Weak spots of a lexicon: aliases that add nothing, aliases of two meanings, aliases nobody has ever written.

Whether one alias covers another is tried out, not guessed: the shortest and the longest text that a form stands for are
built, and whoever is found in both covers it. It reads no files and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from watcher.model import Role
from watcher.pipeline.fold import fold
from watcher.pipeline.matching import Matcher
from watcher.pipeline.patterns import Pattern, parse
from watcher.pipeline.variants import variants

if TYPE_CHECKING:
    from collections.abc import Iterable

    from watcher.model import Concept, Corpus

_FILLER = "\ue000"
"""A letter that no language has: stands for whatever may be there."""


@dataclass(frozen=True, slots=True)
class Alias:
    """One term as it stands in the lexicon."""

    concept: str
    language: str
    term: str


@dataclass(frozen=True, slots=True)
class Covered:
    """An alias that can be taken out and nothing less is found."""

    alias: Alias
    by: tuple[Alias, ...]
    """Others of the same concept that find whatever it finds."""
    duplicate: bool
    """The one in ``by`` says exactly the same after folding."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The same words in two concepts: where they stand, both are found."""

    words: str
    """Folded."""
    one: Alias
    other: Alias


def covered(corpus: Corpus, *, across: bool = False) -> list[Covered]:
    """Aliases that add nothing, concept by concept; all of them together can be taken out.

    Of two that say the same, the later one is named. An alias is compared with those of its own language and of "*";
    ``across`` with those of all languages, for terms are found in texts of any language.
    """
    return [one for concept in corpus.concepts for one in _covered(concept, across=across)]


def ambiguous(corpus: Corpus) -> list[Ambiguous]:
    """Forms that two concepts share, once for each pair of aliases.

    Parts of rules are left out: they say nothing alone, and sharing words with what does is how rules are made.
    """
    owners: dict[Pattern, dict[str, Alias]] = {}
    for concept in corpus.concepts:
        if concept.role is not Role.PART:
            for alias, forms in _forms(concept):
                for form in forms:
                    owners.setdefault(form, {}).setdefault(concept.id, alias)
    found: dict[tuple[Alias, Alias], Ambiguous] = {}
    for form, aliases in owners.items():
        for one, other in combinations(aliases.values(), 2):
            words = " ... ".join(piece.literal.strip() for piece in form)
            found.setdefault((one, other), Ambiguous(words, one, other))
    return list(found.values())


def unseen(corpus: Corpus, texts: Iterable[str]) -> tuple[list[Alias], int]:
    """Aliases that none of the texts has, and how many aliases there are."""
    aliases: list[Alias] = []
    forms: list[tuple[Pattern, ...]] = []
    for concept in corpus.concepts:
        for alias, patterns in _forms(concept):
            aliases.append(alias)
            forms.append(patterns)
    matcher = Matcher(tuple(forms))
    seen: set[int] = set()
    for text in texts:
        seen.update(matcher.find(f" {fold(text)} "))
    return [alias for place, alias in enumerate(aliases) if place not in seen], len(aliases)


def _forms(concept: Concept) -> list[tuple[Alias, tuple[Pattern, ...]]]:
    """Each alias with every form it stands for, as the compiled profile knows them."""
    return [
        (
            Alias(concept.id, language, term),
            tuple({form: None for spelling in variants(language, term) for form in parse(spelling)}),
        )
        for language, terms in concept.aliases
        for term in terms
    ]


def _covered(concept: Concept, *, across: bool) -> list[Covered]:
    forms = _forms(concept)
    matcher = Matcher(tuple(patterns for _, patterns in forms))
    # For each alias and each of its forms: who else is found wherever the form is.
    others = [
        [(_found(matcher, form) - {place}, form) for form in patterns]
        for place, (_, patterns) in enumerate(forms)
    ]
    alive = set(range(len(forms)))
    found: list[Covered] = []
    for place in reversed(range(len(forms))):
        alias, patterns = forms[place]
        rest = {
            other for other in alive - {place} if across or forms[other][0].language in {alias.language, "*"}
        }
        if not all(owners & rest for owners, _ in others[place]):
            continue
        alive.discard(place)
        same = [other for other in sorted(rest) if set(forms[other][1]) == set(patterns)]
        by = same[:1] or _fewest([owners & rest for owners, _ in others[place]])
        found.append(Covered(alias, tuple(forms[other][0] for other in by), duplicate=bool(same)))
    return found[::-1]


def _fewest(needed: list[set[int]]) -> list[int]:
    """Few aliases of which one is in each of the sets: the one that is in most of them, and so on."""
    chosen: list[int] = []
    while open_sets := [one for one in needed if not one & set(chosen)]:
        choices = {candidate for one in open_sets for candidate in one}
        chosen.append(max(sorted(choices), key=lambda other: sum(other in one for one in open_sets)))
    return chosen


def _found(matcher: Matcher, form: Pattern) -> set[int]:
    """Owners that are found in every text that has the form."""
    return set(matcher.find(_witness(form, widest=False))) & set(matcher.find(_witness(form, widest=True)))


def _witness(form: Pattern, *, widest: bool) -> str:
    """The shortest or the longest folded text that the form stands for: open edges grown on, gaps filled."""
    filler = _FILLER if widest else ""
    text = ""
    for place, piece in enumerate(form):
        closed_left, closed_right = piece.literal.startswith(" "), piece.literal.endswith(" ")
        if place == 0:
            text = " " if closed_left else f" {filler}"
        else:
            text += _between(form, place, closed_left=closed_left, widest=widest)
        text += piece.literal.strip(" ")
        if place == len(form) - 1:
            text += " " if closed_right else f"{filler} "
    return text


def _between(form: Pattern, place: int, *, closed_left: bool, widest: bool) -> str:
    """What stands between a piece and the one before it."""
    piece, before = form[place], form[place - 1]
    closed_before = before.literal.endswith(" ")
    if piece.dense:
        ends = closed_before + closed_left
        inner = _FILLER * max(0, piece.gap + 1 - ends) if widest else ""
        between = f"{' ' if closed_before else ''}{inner}{' ' if closed_left else ''}"
        return between if inner or not (closed_before and closed_left) else " "
    if not widest:
        return " "
    words = f"{_FILLER} " * piece.gap
    return f"{'' if closed_before else _FILLER} {words}{'' if closed_left else _FILLER}"
