"""A seed corpus compiled into what judging needs: every term in every spelling, ready to be looked for in one pass.

Owns the profile and its version. It reads no files (``watcher.corpus`` does) and gives no verdicts.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from watcher.pipeline.matching import Matcher
from watcher.pipeline.patterns import Pattern, parse
from watcher.pipeline.variants import variants

if TYPE_CHECKING:
    from watcher.model import Concept, Corpus, Rule

JUDGEMENT = 4
"""Raised by hand whenever folding, matching or scoring change what a verdict would be; part of every version."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A topic, compiled. Immutable and picklable (the automaton is rebuilt on arrival)."""

    topic: str
    version: str
    """Twelve hexadecimal digits over all that affects a verdict: concepts, rules, compiled terms, ``JUDGEMENT``."""
    concepts: tuple[Concept, ...]
    rules: tuple[Rule, ...]
    matcher: Matcher = field(repr=False, compare=False)
    """Owner n is ``concepts[n]``."""

    @property
    def terms(self) -> tuple[tuple[Pattern, ...], ...]:
        """For each concept, in the order of ``concepts``: its patterns, each a row of folded literals."""
        return self.matcher.terms


def compile_profile(corpus: Corpus) -> Profile:
    """The corpus as a profile. Same corpus, same profile. Raises ``PatternError`` for a term against the grammar."""
    terms = tuple(_patterns(concept) for concept in corpus.concepts)
    return Profile(
        topic=corpus.topic,
        version=_version(corpus, terms),
        concepts=corpus.concepts,
        rules=corpus.rules,
        matcher=Matcher(terms),
    )


def _patterns(concept: Concept) -> tuple[Pattern, ...]:
    spellings = {
        spelling: None
        for language, terms in concept.aliases
        for term in terms
        for spelling in variants(language, term)
    }
    return tuple({pattern: None for spelling in spellings for pattern in parse(spelling)})


def _version(corpus: Corpus, terms: tuple[tuple[Pattern, ...], ...]) -> str:
    weighed = [
        (
            concept.id,
            concept.label,
            concept.role,
            concept.weight,
            concept.kind,
            concept.country,
            concept.needs,
        )
        for concept in corpus.concepts
    ]
    literals = [
        [[(p.literal, p.gap, p.dense) for p in pattern] for pattern in patterns] for patterns in terms
    ]
    rules = [asdict(rule) for rule in corpus.rules]
    told = json.dumps([JUDGEMENT, corpus.topic, weighed, rules, literals], ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:12]
