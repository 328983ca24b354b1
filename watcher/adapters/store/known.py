"""What the hits have, of what a field of a question may be asked for.

A value that no hit can have is told instead of an empty answer that looks like a finding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.stories import surviving
from watcher.model import Field
from watcher.model.questions import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from watcher.adapters.store.database import Connection
    from watcher.model import Question

_COLUMNS = {"lang": "language", "country": "country"}
"""Fields that are asked for by a code, and where it stands."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A field asks for what no hit has."""

    field: str
    value: str
    known: tuple[str, ...]


class UnknownError(Exception):
    """Carries what is unknown out of the depths of a question."""

    def __init__(self, what: Unknown) -> None:
        self.what = what


def among(known: Sequence[str], field: str, value: str, fits: Callable[[str], bool]) -> list[str]:
    """Known values that fit. Raises UnknownError when there are none."""
    found = [one for one in known if fits(one)]
    if not found:
        raise UnknownError(Unknown(field, value, tuple(known)))
    return found


def asked_code(db: Connection, field: Field) -> str:
    """The code of a language or country as it is compared. Raises UnknownError when there is no such thing."""
    if not field.possible and (missing := _missing(db, field)):
        raise UnknownError(missing)
    return _compared(field)


def asked_story(db: Connection, value: str) -> str:
    """The key under which a story goes on. Raises UnknownError for a key that is none."""
    key = surviving(db, value)
    if db.row("SELECT 1 FROM stories WHERE key = ?", (key,)) is None:
        known = tuple(row["key"] for row in db.rows("SELECT key FROM stories ORDER BY id DESC"))
        raise UnknownError(Unknown("story", value, known))
    return key


def asked_topic(db: Connection, value: str) -> str:
    """A topic's short name. Raises UnknownError for one that there is not."""
    known = [row["id"] for row in db.rows("SELECT id FROM topics ORDER BY id")]
    return among(known, "topic", value, lambda name: name == value)[0]


def absent(db: Connection, question: Question) -> list[Unknown]:
    """Languages and countries of the question that there are in the world, but in no hit so far."""
    asked = [part for part in parts(question) if isinstance(part, Field) and part.name in _COLUMNS]
    return [missing for field in asked if (missing := _missing(db, field))]


def known_outlets(db: Connection) -> list[str]:
    """Outlets that have a hit."""
    return _steps(db, "SELECT min(outlet) FROM facets", "outlet > :last", {})


def known_concepts(db: Connection, kind: str = "found") -> list[str]:
    """Concepts that any hit has matched, or ("named") that any article names."""
    return _steps(db, "SELECT min(concept) FROM tags WHERE kind = :kind", "concept > :last", {"kind": kind})


def _compared(field: Field) -> str:
    return field.value.lower().replace("_", "-") if field.name == "lang" else field.value.upper()


def _missing(db: Connection, field: Field) -> Unknown | None:
    """What is to be told when no hit has this language, or a kind of it, or this country."""
    column, code = _COLUMNS[field.name], _compared(field)
    rows = db.rows(f"SELECT DISTINCT {column} AS value FROM facets WHERE {column} <> '' ORDER BY 1")  # noqa: S608 -- one of two names above
    known = tuple(row["value"] for row in rows)
    kinds = code + "-"
    if any(one.lower() == code.lower() or one.lower().startswith(kinds.lower()) for one in known):
        return None
    return Unknown(column, field.value, known)


def _steps(db: Connection, least: str, more: str, values: dict[str, str]) -> list[str]:
    """All different values of an indexed column, from one to the next: few steps, however many rows."""
    found: list[str] = []
    sql = least
    while (row := db.raw.execute(sql, values).fetchone()) is not None and row[0] is not None:
        found.append(row[0])
        values = {**values, "last": row[0]}
        sql = f"{least} {'AND' if 'WHERE' in least else 'WHERE'} {more}"
    return found
