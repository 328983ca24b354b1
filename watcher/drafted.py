"""What was accepted of a topic in the making: its corpus, and how that would judge.

The second half of ``drafting``. What an article says is never copied into the corpus, only facts about it and words
that many articles share. Reads and writes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from watcher.model import NAMES, Concept, Corpus, Proposal, Role, Rule, SeedRecord, Use
from watcher.pipeline import relevance
from watcher.pipeline.aliases import covered
from watcher.pipeline.fold import Folded
from watcher.pipeline.lexicon import compile_profile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from watcher.model import Article, Score

FIRST, SECOND, AFFAIR, AROUND, ELSEWHERE = "first", "second", "affair", "around", "elsewhere"
"""Ids of the concepts that words of one use share."""
_PLACES = {
    Use.CORE: AFFAIR,
    Use.ONE: FIRST,
    Use.TWO: SECOND,
    Use.CONTEXT: AROUND,
    Use.AGAINST: ELSEWHERE,
}
CORE_WEIGHT = 2.5
"""As for the phrases of the shipped topic."""
ALONE_WEIGHT = 2.0
"""Of the first side where there is no second: once in a text is for people to decide, thrice is posted."""
AROUND_WEIGHT = 1.0
AGAINST_WEIGHT = -4.0
ENTITY_WEIGHT = 2.5
MEETING = ("meeting", 2.0, 100)
"""Both sides in one sentence: once with a little around it is for people to decide, twice or in the title is posted."""
PASSAGE = ("passage", 1.75, 300)
"""Both sides in neighbouring sentences: in a short report that is enough for people to decide."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the topic is called, and what people are told about it."""

    topic: str
    title: str
    description: str
    shared: tuple[str, ...] = ()
    """Lexicon files that it takes over from the shipped topic."""


def lump(words: Iterable[Proposal]) -> Concept:
    """One concept of all their terms."""
    aliases: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for one in words:
        aliases[one.language] |= dict.fromkeys(one.terms)
    return Concept(
        "lump", "", Role.PART, aliases=tuple((key, tuple(terms)) for key, terms in sorted(aliases.items()))
    )


def build(plan: Plan, accepted: Sequence[Proposal], articles: Sequence[Article]) -> Corpus:
    """The corpus of what was accepted. Its records hold facts of the articles and no sentence of theirs."""
    accepted = [one for one in accepted if one.use is not Use.DROP]
    concepts = [concept for use in _PLACES if (concept := _shared_concept(use, accepted))]
    concepts += [_named(one) for one in accepted if one.use in NAMES]
    concepts = _without_dead(concepts)
    known = {concept.id: concept for concept in concepts}
    rules: tuple[Rule, ...] = ()
    if FIRST in known and SECOND in known:
        label = f"{known[FIRST].label} with {known[SECOND].label}"
        rules = tuple(
            Rule(name, label, weight, (FIRST, SECOND), within) for name, weight, within in (MEETING, PASSAGE)
        )
    corpus = Corpus(plan.topic, plan.title, plan.description, tuple(concepts), rules, ())
    return replace(corpus, records=_records(corpus, accepted, articles))


def _without_dead(concepts: list[Concept]) -> list[Concept]:
    """Without terms whatever they find others of the same concept find."""
    corpus = Corpus("draft", "", "", tuple(concepts), (), ())
    dead = {(one.alias.concept, one.alias.language, one.alias.term) for one in covered(corpus)}
    return [
        replace(
            concept,
            aliases=tuple(
                (language, left)
                for language, terms in concept.aliases
                if (left := tuple(term for term in terms if (concept.id, language, term) not in dead))
            ),
        )
        for concept in concepts
    ]


def _shared_concept(use: Use, accepted: Sequence[Proposal]) -> Concept | None:
    words = [one for one in accepted if one.use is use]
    if not words:
        return None
    two_sided = any(one.use is Use.TWO for one in accepted)
    role, weight = {
        Use.CORE: (Role.CORE, CORE_WEIGHT),
        Use.ONE: (Role.PART, 0.0) if two_sided else (Role.CORE, ALONE_WEIGHT),
        Use.TWO: (Role.PART, 0.0),
        Use.CONTEXT: (Role.CONTEXT, AROUND_WEIGHT),
        Use.AGAINST: (Role.AGAINST, AGAINST_WEIGHT),
    }[use]
    label = {Use.CONTEXT: "what is told around it", Use.AGAINST: "what only looks like it"}.get(
        use, words[0].label
    )
    return Concept(
        _PLACES[use],
        label,
        role,
        weight,
        aliases=lump(words).aliases,
    )


def _named(one: Proposal) -> Concept:
    entity = one.use is Use.ENTITY
    return Concept(
        one.id,
        one.label,
        Role.ENTITY if entity else Role.MENTION,
        ENTITY_WEIGHT if entity else 0.0,
        kind="organisation" if entity else one.use.value,
        aliases=((one.language, one.terms),),
    )


def _records(
    corpus: Corpus, accepted: Sequence[Proposal], articles: Sequence[Article]
) -> tuple[SeedRecord, ...]:
    present = presence(accepted, articles)
    made: list[SeedRecord] = []
    for number, article in enumerate(articles):
        here = [one for one in accepted if number in present[one.id]]
        kinds = {
            use: tuple(one.label for one in here if one.use is use)
            for use in (Use.PERSON, Use.ORGANISATION, Use.PLACE)
        }
        kinds[Use.ORGANISATION] += tuple(one.label for one in here if one.use is Use.ENTITY)
        made.append(
            SeedRecord(
                id=f"article-{number + 1:02}",
                title=" ".join(article.title.split()),
                outlet=article.outlet,
                published=f"{article.published:%Y-%m-%d}" if article.published else "",
                language=article.language or "und",
                abstract=_abstract(corpus, here),
                url=article.url,
                people=kinds[Use.PERSON],
                organisations=kinds[Use.ORGANISATION],
                places=kinds[Use.PLACE],
            )
        )
    return tuple(made)


def _abstract(corpus: Corpus, here: Sequence[Proposal]) -> str:
    """A sentence of ours, from what was accepted."""
    told = [one.label for use in (Use.CORE, Use.ONE, Use.TWO) for one in here if one.use is use]
    words = list(dict.fromkeys(told))[:6]
    return f"An article on {corpus.title}" + (f"; it speaks of {', '.join(words)}." if words else ".")


def presence(proposals: Sequence[Proposal], articles: Sequence[Article]) -> Mapping[str, frozenset[int]]:
    """In which of the articles each proposal's terms stand, by its id."""
    concepts = tuple(
        Concept(str(place), "", Role.PART, aliases=((one.language, one.terms),))
        for place, one in enumerate(proposals)
    )
    matcher = compile_profile(Corpus("draft", "", "", concepts, (), ())).matcher
    where: defaultdict[int, set[int]] = defaultdict(set)
    for number, article in enumerate(articles):
        for owner in matcher.find(Folded(f"{article.title}\n{article.description}\n{article.text}").text):
            where[owner].add(number)
    return {one.id: frozenset(where[place]) for place, one in enumerate(proposals)}


def trial(
    plan: Plan, accepted: Sequence[Proposal], articles: Sequence[Article], *, post_at: float, review_at: float
) -> list[Score]:
    """How each article scores by what the others and the user taught: words that it alone has do not count."""
    present = presence(accepted, articles)
    scores = []
    for number, article in enumerate(articles):
        taught = [one for one in accepted if one.given or present[one.id] - {number}]
        scores.append(score(build(plan, taught, ()), article, post_at=post_at, review_at=review_at))
    return scores


def score(corpus: Corpus, article: Article, *, post_at: float, review_at: float) -> Score:
    """How an article scores by a corpus."""
    return relevance.judge(compile_profile(corpus), article, post_at=post_at, review_at=review_at)


def mute(accepted: Sequence[Proposal], languages: Iterable[str]) -> list[tuple[str, Use]]:
    """Languages of the articles that have no word for a side that others have one for: nothing in them can be found."""
    ears = {use: {one.language for one in accepted if one.use is use} for use in (Use.ONE, Use.TWO)}
    return [
        (language, use)
        for language in languages
        for use, heard in ears.items()
        if heard and not heard & {language, "*"}
    ]


def concept_of(use: Use) -> str:
    """The concept of the lexicon in which words of this use stand together."""
    return _PLACES[use]
