"""A topic in the making: what is proposed for its lexicon, and what a person makes of each proposal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Use(StrEnum):
    """What a proposed word is to do in the lexicon."""

    CORE = "core"
    """Names the affair by itself."""
    ONE = "one"
    """Belongs to the first of two things that must meet."""
    TWO = "two"
    """Belongs to the second."""
    CONTEXT = "context"
    """Supports a verdict, never makes one."""
    AGAINST = "against"
    """Speaks against the topic."""
    ENTITY = "entity"
    """A name that exists in this affair only."""
    PERSON = "person"
    """A name that stories and tags know; worth no points."""
    ORGANISATION = "organisation"
    """Likewise."""
    PLACE = "place"
    """Likewise."""
    DROP = "drop"
    """Stays out."""


NAMES = frozenset({Use.ENTITY, Use.PERSON, Use.ORGANISATION, Use.PLACE})
"""Uses of which each name is a concept of its own; words of any other use share one."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that may be worth a place in the lexicon, and the use that is suggested."""

    id: str
    label: str
    """As it stands in the articles."""
    language: str
    """Primary subtag, or "*" for any."""
    terms: tuple[str, ...]
    use: Use
    count: int = 0
    texts: int = 0
    keyness: float = 0.0
    example: str = ""
    """A sentence of an article; shown, never kept in a corpus."""
    given: bool = False
    """The user named it; nobody need ask."""
