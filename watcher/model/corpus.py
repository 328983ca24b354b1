"""A seed corpus, as read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a concept of the lexicon does in a verdict."""

    ENTITY = "entity"
    """Speaks for the topic by itself: an organisation or report that exists only in this affair."""
    CORE = "core"
    """A phrase that names the affair itself."""
    PERSON = "person"
    """A named person; counts only where one of ``needs`` is also found, because names are shared."""
    PART = "part"
    """Says nothing alone; rules combine parts that stand near each other."""
    CONTEXT = "context"
    """Supports a verdict, never makes one."""
    AGAINST = "against"
    """Speaks against the topic: its points are negative."""
    MENTION = "mention"
    """Worth no points; recognised so that stories and tags know places and people in any language."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One group of the lexicon: many words, one meaning."""

    id: str
    label: str
    """What readers see."""
    role: Role
    weight: float = 0.0
    kind: str = ""
    """"person", "organisation", "place", "report", "act" (what authorities do) or empty."""
    country: str = ""
    """For places: ISO 3166-1 alpha-2."""
    needs: tuple[str, ...] = ()
    """Concepts of which one must be in the article for this one to count."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Language ("*" for any) and its patterns, sorted by language."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Two parts near each other mean what neither means alone."""

    id: str
    label: str
    weight: float
    near: tuple[str, str]
    """Ids of the two concepts."""
    within: int
    """Characters between them."""
    boosted_by: tuple[str, ...] = ()
    """Concepts that give the rule its full weight when one stands within ``boost_within``; else half."""
    boost_within: int = 250
    needs: tuple[str, ...] = ()
    """Concepts of which one must be in the article for this rule to count."""


@dataclass(frozen=True, slots=True)
class SeedRecord:
    """One article that the topic was built from: facts and an abstract in our own words."""

    id: str
    title: str
    outlet: str
    published: str
    """ISO date, as far as it is known: "2022-11-01", "2022-10", or empty."""
    language: str
    abstract: str
    url: str = ""
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """A topic's seed corpus as read from its folder."""

    topic: str
    """Short name, used in the database and on the command line."""
    title: str
    description: str
    concepts: tuple[Concept, ...]
    rules: tuple[Rule, ...]
    records: tuple[SeedRecord, ...]
    shared: frozenset[str] = frozenset()
    """Ids of the concepts that it takes over from the shipped topic."""

    @property
    def scored(self) -> tuple[Concept, ...]:
        """The concepts that a verdict can rest on; the others only say where and who."""
        return tuple(concept for concept in self.concepts if concept.role is not Role.MENTION)

    @property
    def terms(self) -> int:
        """How many terms these concepts are written in, in all languages together."""
        return sum(len(terms) for concept in self.scored for _, terms in concept.aliases)
