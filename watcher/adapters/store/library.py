"""Answers to those who ask the bot, read in a thread of their own and within a time limit.

Reads only, each question on a connection of its own, so that no question holds up the service. What is not for
readers is told only to those who may see ``everything``.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from watcher.adapters.store.database import open_readonly, to_text
from watcher.adapters.store.hits import Hits
from watcher.adapters.store.known import Unknown
from watcher.adapters.store.queries import HitQuery, find_hits
from watcher.adapters.store.stories import surviving
from watcher.model import AllOf, Decision, Dossier, Failure, Field, Figures, Reason, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from watcher.adapters.store.database import Connection
    from watcher.model import Hit, Membership, Question

_T = TypeVar("_T")

PATIENCE = 3.0
"""Seconds that one question may take: anybody may ask, and the machine has other work."""
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at the clock: about a millisecond."""

_LATEST = """
    SELECT coverage.*, grouped.reports
    FROM (
      SELECT story, min(hit_id) AS lead, max(at) AS last, count(*) AS reports
      FROM facets WHERE decision = 'post' GROUP BY story ORDER BY last DESC, lead DESC LIMIT ?) AS grouped
    CROSS JOIN coverage ON coverage.id = grouped.lead ORDER BY grouped.last DESC, grouped.lead DESC"""

_COUNTS = """
    SELECT count(*) AS hits, count(DISTINCT story) AS stories,
      coalesce(sum(found_at >= :week), 0) AS week,
      coalesce(sum(found_at >= :fortnight AND found_at < :week), 0) AS week_before
    FROM facets WHERE decision = 'post'"""


class Library:
    """The database at ``path``."""

    def __init__(self, path: Path, *, patience: float = PATIENCE) -> None:
        self._path = path
        self._patience = patience

    async def latest(self, limit: int) -> tuple[Report, ...] | Failure:
        """Stories for readers, the one with the latest report first, each told by its first."""
        return await self._ask(lambda db: tuple(_report(row) for row in db.rows(_LATEST, (limit,))))

    async def search(
        self, question: Question, limit: int, *, everything: bool
    ) -> tuple[Report, ...] | Failure:
        """Hits that answer a question, best first."""
        asked = question if everything else AllOf((question, Field("decision", "post")))

        def find(db: Connection) -> tuple[Report, ...] | Failure:
            rows = find_hits(db, HitQuery(asked, sort="relevance", limit=limit))
            if not isinstance(rows, Unknown):
                return tuple(_report(row) for row in rows)
            # Which names there are would tell of hits that are not for readers.
            return Failure(Reason.NOT_FOUND, f"no report has that {rows.field}") if everything else ()

        return await self._ask(find)

    async def story(self, key: str, *, everything: bool) -> Dossier | Failure | None:
        """The story of this key, under the key that it has today; None when there is none to be told."""

        def find(db: Connection) -> Dossier | None:
            standing = surviving(db, key)
            title = db.row("SELECT title FROM stories WHERE key = ?", (standing,))
            rows = db.rows(
                "SELECT * FROM coverage WHERE story = ? AND (? OR decision = 'post') ORDER BY id",
                (standing, everything),
            )
            if title is None or not rows:
                return None
            reports = tuple(_report(row) for row in rows)
            return Dossier(
                standing,
                title["title"] if everything else reports[0].title,
                reports,
                asked=key if key != standing else "",
            )

        return await self._ask(find)

    async def hit(self, hit_id: int, *, everything: bool) -> tuple[Hit, Membership] | Failure | None:
        """One hit, and how it belongs to its story; None when there is none to be told."""

        def find(db: Connection) -> tuple[Hit, Membership] | None:
            book = Hits(db)
            hit, membership = book.hit(hit_id), book.relation(hit_id)
            if hit is None or membership is None:
                return None
            return (hit, membership) if everything or hit.score.decision is Decision.POST else None

        return await self._ask(find)

    async def figures(self, now: datetime) -> Figures | Failure:
        """What is stored for readers, in numbers."""

        def find(db: Connection) -> Figures:
            week, fortnight = to_text(now - timedelta(days=7)), to_text(now - timedelta(days=14))
            counts = db.row(_COUNTS, {"week": week, "fortnight": fortnight})
            feeds = db.row("SELECT count(*) AS n FROM feeds WHERE state = 'active'")
            assert counts is not None
            assert feeds is not None
            return Figures(
                hits=counts["hits"],
                stories=counts["stories"],
                week=counts["week"],
                week_before=counts["week_before"],
                languages=_most(db, "language"),
                countries=_most(db, "country"),
                outlets=_most(db, "outlet"),
                feeds=feeds["n"],
            )

        return await self._ask(find)

    async def _ask(self, question: Callable[[Connection], _T]) -> _T | Failure:
        return await asyncio.to_thread(self._answer, question)

    def _answer(self, question: Callable[[Connection], _T]) -> _T | Failure:
        db = open_readonly(self._path)
        until = time.monotonic() + self._patience
        db.raw.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS)
        try:
            return question(db)
        except sqlite3.OperationalError as error:
            if "interrupted" not in str(error):
                raise
            return Failure(Reason.DEADLINE, "that takes too long to look up")
        finally:
            db.raw.close()


def _most(db: Connection, column: str) -> dict[str, int]:
    """How many hits for readers each value of a column has, the most frequent first."""
    rows = db.rows(
        f"SELECT {column} AS name, count(*) AS n FROM facets WHERE decision = 'post' AND {column} <> ''"  # noqa: S608 - one of three names above
        f" GROUP BY {column} ORDER BY n DESC, name LIMIT 8"
    )
    return {row["name"]: row["n"] for row in rows}


def _report(row: Mapping[str, Any] | sqlite3.Row) -> Report:
    return Report(
        id=row["id"],
        title=row["title"],
        url=row["url"],
        outlet=row["outlet"],
        country=row["country"],
        language=row["language"],
        date=row["date"],
        decision=row["decision"],
        relation=row["relation"],
        story=row["story"],
        reports=row["reports"] if "reports" in row.keys() else 1,  # noqa: SIM118 - a row of SQLite is iterated by value
    )
