"""What a field of a question may be asked for: languages and countries by code or name, and what the hits have.

A value that no hit can have is told, with what there is, instead of an empty answer that looks like a finding.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.stories import surviving
from watcher.model import Field
from watcher.model.questions import parts
from watcher.pipeline.country_names import COUNTRY_NAMES, country_code, country_name
from watcher.pipeline.places import LANGUAGES, language_codes, language_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from watcher.adapters.store.database import Connection
    from watcher.model import Question

_NAMED = 12
"""Values that a mistake names."""
_NEAR = 0.5
"""How alike two values must be to be taken for one another: "ducth" is to "dutch", and "nl" is to none of them."""
_CALLED = {"lang": "language"}
"""Fields whose short name is no word."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A field asks for what no hit has."""

    field: str
    value: str
    known: tuple[str, ...]
    near: tuple[str, ...] = ()
    """What of it may have been meant, the nearest first."""

    def told(self) -> str:
        """One line: what is not there, and what is."""
        named = tuple(dict.fromkeys((*self.near, *self.known)))[:_NAMED]
        rest = f" and {len(self.known) - len(named):,} more" if len(self.known) > len(named) else ""
        return f"No hit has the {self.field} {self.value}; found so far: {', '.join(named) or 'none'}{rest}."


class UnknownError(Exception):
    """Carries what is unknown out of the depths of a question."""

    def __init__(self, what: Unknown) -> None:
        self.what = what


def among(known: Sequence[str], field: str, value: str, fits: Callable[[str], bool]) -> list[str]:
    """Known values that fit. Raises UnknownError when there are none."""
    found = [one for one in known if fits(one)]
    if not found:
        raise UnknownError(_unknown(field, value, known))
    return found


def asked_languages(db: Connection, value: str) -> tuple[str, ...]:
    """Tags in lower case of a language's tag or name. Raises UnknownError for what is neither, and no hit's either."""
    tag = value.strip().lower().replace("_", "-")
    if named := language_codes(value):
        return named
    if tag.partition("-")[0] not in LANGUAGES and not _stored(db, "language", lambda one: _refines(one, tag)):
        raise UnknownError(_unknown_language(db, value))
    return (tag,)


def asked_country(db: Connection, value: str) -> str:
    """The code of a country's code or name. Raises UnknownError for what is neither, and no hit's either."""
    code = country_code(value)
    if code not in COUNTRY_NAMES and not _stored(db, "country", lambda one: one == code):
        raise UnknownError(_unknown_country(db, value))
    return code


def asked_story(db: Connection, value: str) -> str:
    """The key of a story, under which it goes on. Raises UnknownError for a key that is none."""
    key = surviving(db, value)
    if db.row("SELECT 1 FROM stories WHERE key = ?", (key,)) is None:
        known = [row["key"] for row in db.rows("SELECT key FROM stories ORDER BY id DESC")]
        raise UnknownError(_unknown("story", value, known))
    return key


def asked_topic(db: Connection, value: str) -> str:
    """A topic's short name. Raises UnknownError for one that there is not."""
    known = [row["id"] for row in db.rows("SELECT id FROM topics ORDER BY id")]
    return among(known, "topic", value, lambda name: name == value)[0]


def absent(db: Connection, question: Question) -> list[Unknown]:
    """Languages and countries of the question that there are in the world, but in no hit so far."""
    found = []
    for part in parts(question):
        match part:
            case Field("lang", value):
                tags = asked_languages(db, value)
                if not _stored(db, "language", lambda one: any(_refines(one, tag) for tag in tags)):  # noqa: B023 -- asked at once
                    found.append(_unknown_language(db, value))
            case Field("country", value):
                code = asked_country(db, value)
                if not _stored(db, "country", lambda one: one == code):  # noqa: B023 -- asked at once
                    found.append(_unknown_country(db, value))
            case _:
                pass
    return found


def known_outlets(db: Connection) -> list[str]:
    """Outlets that have a hit."""
    return _steps(db, "SELECT min(outlet) FROM facets", "outlet > :last", {})


def known_concepts(db: Connection, kind: str = "found") -> list[str]:
    """Concepts that any hit has matched, or ("named") that any article names."""
    return _steps(db, "SELECT min(concept) FROM tags WHERE kind = :kind", "concept > :last", {"kind": kind})


def _refines(language: str, tag: str) -> bool:
    return language.lower() == tag or language.lower().startswith(f"{tag}-")


def _stored(db: Connection, column: str, fits: Callable[[str], bool]) -> list[str]:
    """Values of a column that fit, in order."""
    rows = db.rows(f"SELECT DISTINCT {column} AS value FROM facets WHERE {column} <> '' ORDER BY 1")  # noqa: S608 -- one of two names above
    return [row["value"] for row in rows if fits(row["value"])]


def _unknown_language(db: Connection, value: str) -> Unknown:
    return _unknown("lang", value, _stored(db, "language", bool), language_name)


def _unknown_country(db: Connection, value: str) -> Unknown:
    return _unknown("country", value, _stored(db, "country", bool), country_name)


def _unknown(
    field: str, value: str, known: Iterable[str], name: Callable[[str], str] = lambda code: code
) -> Unknown:
    """The mistake with what is like the value, by code or by name."""
    told = {one: f"{one} ({name(one)})" if name(one) != one else one for one in known}
    words: dict[str, str] = {}
    for one, shown in told.items():
        words |= {name(one).lower(): shown, one.lower(): shown}
    close = difflib.get_close_matches(value.lower(), words, n=_NAMED, cutoff=_NEAR)
    near = tuple(dict.fromkeys(words[word] for word in close))
    return Unknown(_CALLED.get(field, field), value, tuple(told.values()), near)


def _steps(db: Connection, least: str, more: str, values: dict[str, str]) -> list[str]:
    """All different values of an indexed column, from one to the next: few steps, however many rows."""
    found: list[str] = []
    sql = least
    while (row := db.raw.execute(sql, values).fetchone()) is not None and row[0] is not None:
        found.append(row[0])
        values = {**values, "last": row[0]}
        sql = f"{least} {'AND' if 'WHERE' in least else 'WHERE'} {more}"
    return found
