"""A question in nouns as conditions on the table ``facets`` and one phrase for the index.

Whatever a person typed stands only in bound values, and in the index's phrase only as quoted words of letters and
digits.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watcher.adapters.store.database import to_text
from watcher.adapters.store.known import (
    Unknown,
    UnknownError,
    among,
    asked_code,
    asked_story,
    asked_topic,
    known_concepts,
    known_outlets,
)
from watcher.adapters.store.search import folded
from watcher.model import AllOf, AnyOf, Dated, Field, Not, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.adapters.store.database import Connection
    from watcher.model import Question


@dataclass(frozen=True, slots=True)
class Condition:
    """What a query's WHERE says."""

    sql: str
    """On ``facets``, and on ``search`` joined to it when ``match`` is not empty."""
    values: tuple[Any, ...]
    match: str = ""
    """What of it the index answers for the whole question; its value is the first of ``values``."""


KEPT = "facets.decision <> 'drop'"
"""What holds of every answer unless the question names a decision."""
_COLUMNS = {"decision": "decision", "relation": "relation"}


def condition(db: Connection, question: Question) -> Condition | Unknown:
    """The whole question; hits that were dropped are left out unless it names a decision."""
    parts = question.parts if isinstance(question, AllOf) else (question,)
    indexed = [part for part in parts if _phrase(part)]
    refused = [part for part in parts if isinstance(part, Not) and _phrase(part.part)] if indexed else []
    rest = [part for part in parts if part not in indexed and part not in refused]
    try:
        made = [_where(db, part) for part in rest]
    except UnknownError as unknown:
        return unknown.what
    if not _names_decision(question):
        made.append((KEPT, ()))
    match = _phrase(AllOf((*indexed, *refused)))
    if match:
        made.insert(0, ("search MATCH ?", (match,)))
    return Condition(
        " AND ".join(sql for sql, _ in made), tuple(v for _, values in made for v in values), match
    )


def _names_decision(question: Question) -> bool:
    match question:
        case Field("decision", _):
            return True
        case AllOf(parts) | AnyOf(parts):
            return any(map(_names_decision, parts))
        case Not(part):
            return _names_decision(part)
        case _:
            return False


def _phrase(question: Question) -> str:
    """The index's own words for a question; empty when the index alone cannot answer it."""
    match question:
        case Text(_, tokens, prefix, title):
            column = "{title} : " if title else ""
            return f'{column}"{" ".join(tokens)}"{" *" if prefix else ""}'
        case AnyOf(parts) if all(map(_phrase, parts)):
            return f"({' OR '.join(map(_phrase, parts))})"
        case AllOf(parts):
            found = [_phrase(part) for part in parts if not isinstance(part, Not)]
            refused = [_phrase(part.part) for part in parts if isinstance(part, Not)]
            if found and all(found) and all(refused):
                # The index's NOT takes two sides and binds closest to the left.
                both = " AND ".join(found)
                return f"({' NOT '.join([f'({both})', *refused])})"
    return ""


def _where(db: Connection, question: Question) -> tuple[str, tuple[Any, ...]]:
    if phrase := _phrase(question):
        return "facets.hit_id IN (SELECT rowid FROM search WHERE search MATCH ?)", (phrase,)
    match question:
        case AllOf(parts) | AnyOf(parts):
            made = [_where(db, part) for part in parts]
            word = " AND " if isinstance(question, AllOf) else " OR "
            return f"({word.join(sql for sql, _ in made) or '1'})", tuple(v for _, each in made for v in each)
        case Not(part):
            sql, values = _where(db, part)
            return f"NOT {sql}", values
        case Dated(since, until):
            bounds = [("facets.at >= ?", since), ("facets.at < ?", until)]
            given = [(sql, to_text(moment)) for sql, moment in bounds if moment is not None]
            return f"({' AND '.join(sql for sql, _ in given) or '1'})", tuple(value for _, value in given)
        case Field():
            return _field(db, question)
    raise AssertionError(question)


def _field(db: Connection, field: Field) -> tuple[str, tuple[Any, ...]]:
    name, value = field.name, field.value
    match name:
        case "lang":
            code = asked_code(db, field)
            return "(lower(facets.language) = ? OR lower(facets.language) GLOB ? || '-*')", (code, code)
        case "country":
            return "facets.country = ?", (asked_code(db, field),)
        case "outlet":
            asked = folded(value)
            found = among(known_outlets(db), name, value, lambda outlet: asked in folded(outlet))
            return "facets.outlet IN (SELECT value FROM json_each(?))", (json.dumps(found),)
        case "concept":
            found = among(known_concepts(db), name, value, lambda concept: concept == value)
            return _tagged("found", found)
        case "person":
            asked = f" {folded(value)} "
            found = among(known_concepts(db, "named"), name, value, lambda one: asked in f" {folded(one)} ")
            return _tagged("named", found)
        case "story":
            return "facets.story = ?", (asked_story(db, value),)
        case "topic":
            return "facets.topic = ?", (asked_topic(db, value),)
        case _:
            return f"facets.{_COLUMNS[name]} = ?", (value,)


def _tagged(kind: str, concepts: Sequence[str]) -> tuple[str, tuple[Any, ...]]:
    sql = "facets.hit_id IN (SELECT hit_id FROM tags WHERE kind = ? AND concept IN (SELECT value FROM json_each(?)))"
    return sql, (kind, json.dumps(concepts))
