"""What people ask of the stored hits, taken apart: words, fields, dates, and how they hang together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Text:
    """Words that must stand beside one another."""

    runs: tuple[str, ...]
    """Folded; a run is a word, or letters of a script without spaces."""
    tokens: tuple[str, ...]
    """The same as the index holds them."""
    prefix: bool = False
    """The last token may be the beginning of a longer one."""
    title: bool = False
    """Only in the title."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that must have a value."""

    name: str
    """outlet, lang, country, person, concept, story, decision, relation or topic."""
    value: str
    possible: bool = field(default=False, compare=False)
    """There is such a language or country, whether or not a hit has it."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Published (or found, when the date is not known) from ``since`` on and before ``until``; None is open."""

    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must hold; none at all holds of everything."""

    parts: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part must hold."""

    parts: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: Question


Question = Text | Field | Dated | AllOf | AnyOf | Not


@dataclass(frozen=True, slots=True)
class Misread:
    """Why a question could not be understood."""

    message: str
    place: int
    """Where in the question, counted in characters from 0."""


def parts(question: Question) -> tuple[Question, ...]:
    """The question and all within it, in the order in which they were written."""
    match question:
        case AllOf(inner) | AnyOf(inner):
            return (question, *(deep for part in inner for deep in parts(part)))
        case Not(part):
            return (question, *parts(part))
        case _:
            return (question,)


def wanted(question: Question) -> tuple[Text, ...]:
    """The words that a reader wants to see marked: those that are not ruled out."""
    match question:
        case Text():
            return (question,)
        case AllOf(inner) | AnyOf(inner):
            return tuple(text for part in inner for text in wanted(part))
        case _:
            return ()
