"""SQL that anybody may type: it reads, within limits of time and memory, and can do nothing else.

A connection in read-only mode could still attach other files or write new ones (VACUUM INTO); here an authorizer
refuses everything but reading. What SQLite cannot stop in time, because it is inside one long function, is ended by
the caller, who must not wait longer than ``seconds`` and a little.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from watcher.adapters.store.database import Connection

_STEPS = 1_000
"""Instructions of SQLite between two looks at the clock: well under a millisecond."""
_MEMORY = 256 * 1024 * 1024
"""Bytes that SQLite may hold; sorting 100,000 hits with their texts takes less."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 5_000_000,  # bytes of a value: more than the longest page that is read
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 250_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_HARMLESS = frozenset({
    "data_version",  # asked by the search index itself
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "function_list", "collation_list", "compile_options", "database_list",
})  # fmt: skip
_HARMFUL = frozenset({"load_extension", "fts3_tokenizer", "writefile", "readfile", "edit", "fts5"})
_READING = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE})


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a statement gives no answer, or no more of it: one line."""

    message: str
    usage: bool = False
    """The statement is wrong in itself."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Columns, each name once, and rows as they come; the last thing that comes may be a refusal."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Any, ...] | Refusal]


def confine(raw: sqlite3.Connection) -> None:
    """Let a connection hold little and write nothing to disk. Memory is counted over the whole process."""
    # Not even sorting that outgrows memory.
    raw.execute("PRAGMA temp_store = MEMORY")
    raw.execute("PRAGMA query_only = ON")
    raw.execute(f"PRAGMA hard_heap_limit = {_MEMORY}")
    raw.execute("PRAGMA trusted_schema = OFF")
    for limit, value in _LIMITS.items():
        raw.setlimit(limit, value)


def reads_only(action: int, first: str | None, second: str | None) -> bool:
    """Whether what SQLite asks its authorizer for is reading and nothing else."""
    if action in _READING:
        return True
    if action == sqlite3.SQLITE_FUNCTION:
        return (second or "").lower() not in _HARMFUL
    # A value is set by PRAGMA name = value and by PRAGMA name(value) alike; the harmless ones set nothing.
    if action == sqlite3.SQLITE_PRAGMA:
        return (first or "").lower() in _HARMLESS
    # A virtual table of SQLite's own declares its columns by this when it is first used; nothing is written.
    return action == sqlite3.SQLITE_UPDATE and first == "sqlite_master"


class FreeReader:
    """A connection of ``open_readonly`` that takes any statement."""

    def __init__(self, db: Connection, *, seconds: float) -> None:
        raw = db.raw
        raw.execute(
            "SELECT count(*) FROM search WHERE search MATCH 'a'"
        ).fetchone()  # the index sets itself up
        raw.row_factory = None
        # Text that is none is shown, not refused.
        raw.text_factory = lambda value: value.decode("utf-8", "replace")
        confine(raw)
        self._denied = False
        self._deadline = 0.0
        self._seconds = seconds
        self._raw = raw
        raw.set_authorizer(self._authorize)
        raw.set_progress_handler(self._late, _STEPS)

    def ask(self, sql: str, values: Mapping[str, str] | Sequence[object] = ()) -> Answer | Refusal:
        """The answer to one statement. Time runs from now on, until the last row is read."""
        self._denied = False
        self._deadline = time.monotonic() + self._seconds
        try:
            cursor = self._raw.execute(sql, values)
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, MemoryError) as error:
            return self._refusal(error)
        if cursor.description is None:
            return Refusal("the statement asks for nothing; begin with SELECT", usage=True)
        return Answer(_once_each([column[0] for column in cursor.description]), self._rows(cursor))

    def _rows(self, cursor: sqlite3.Cursor) -> Iterator[tuple[Any, ...] | Refusal]:
        try:
            for row in cursor:  # noqa: UP028 -- "yield from" would close the cursor, which fails on a closed database
                yield row
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError, MemoryError) as error:
            yield self._refusal(error)

    def _authorize(
        self, action: int, first: str | None, second: str | None, _database: str | None, _within: str | None
    ) -> int:
        if reads_only(action, first, second):
            return sqlite3.SQLITE_OK
        self._denied = True
        return sqlite3.SQLITE_DENY

    def _late(self) -> bool:
        return time.monotonic() > self._deadline

    def _refusal(self, error: Exception) -> Refusal:
        told = " ".join(str(error).split()) or type(error).__name__
        if self._denied:
            return Refusal("only reading is possible here: SELECT, WITH, VALUES, EXPLAIN", usage=True)
        if "interrupted" in told:
            return Refusal(
                f"stopped after {self._seconds:g} s; ask for less, or give it more with --time-limit"
            )
        if isinstance(error, MemoryError) or "out of memory" in told:
            return Refusal(f"stopped: it would hold more than {_MEMORY // 2**20} MB in memory; ask for less")
        if "too big" in told:
            return Refusal(
                f"stopped: a value would be larger than {_LIMITS[sqlite3.SQLITE_LIMIT_LENGTH]:,} bytes"
            )
        if "bindings" in told or "binding" in told:
            return Refusal(
                "a value is missing for a ? or :name in the statement; give it with --value", usage=True
            )
        if isinstance(error, UnicodeError):
            return Refusal("the statement is not valid UTF-8", usage=True)
        if "one statement at a time" in told:
            return Refusal("one statement at a time", usage=True)
        return Refusal(told, usage=True)


def _once_each(names: Sequence[str]) -> tuple[str, ...]:
    """Names of columns, the second ``a`` as ``a_2``: a row as JSON would lose one of them."""
    found: dict[str, None] = {}
    for name in names:
        new, number = name, 1
        while new in found:
            number += 1
            new = f"{name}_{number}"
        found[new] = None
    return tuple(found)
