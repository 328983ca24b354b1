"""What the pages for people show first: counts over everything, what is new, stories page by page. Reads only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection


@dataclass(frozen=True, slots=True)
class Counted:
    """How many hits and stories there are. What was dropped, by people or by a later profile, is no hit."""

    hits: int
    review: int
    """Of the hits, those that wait for a person."""
    stories: int
    """That the hits belong to."""


_COUNTED = """
    SELECT count(*), coalesce(sum(decision = 'review'), 0), count(DISTINCT story_id)
    FROM hits WHERE decision <> 'drop'"""


def counted(db: Connection) -> Counted:
    """What `watcher status`, the bot and the front page in a browser call hits and stories."""
    row = db.row(_COUNTED)
    return Counted(0, 0, 0) if row is None else Counted(*row)


@dataclass(frozen=True, slots=True)
class Totals:
    """How many hits there are, and by each column; most first, weeks in order of time."""

    counted: Counted
    weeks: tuple[tuple[str, int], ...]
    countries: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    outlets: tuple[tuple[str, int], ...]
    """The first ones; ``outlet_count`` says how many there are."""
    outlet_count: int


_OUTLETS = """
    SELECT outlet, count(*) AS hits FROM facets WHERE decision <> 'drop' GROUP BY outlet"""
_LATEST = """
    SELECT id, date, outlet, country, language, title, summary, story, relation, decision, found_at FROM coverage
    WHERE decision <> 'drop' ORDER BY found_at DESC, id DESC LIMIT ?"""
_CORRECTIONS = """
    SELECT date, outlet, language, title, change, reasons, hit, version_after FROM corrections
    WHERE change <> 'minor' AND decision <> 'drop' ORDER BY id DESC LIMIT ?"""
# The order is found first, and only what the page shows is counted.
_STORIES = """
    SELECT key, title, topic,
      (SELECT count(*) FROM facets WHERE story = key AND decision <> 'drop') AS hits,
      (SELECT count(DISTINCT outlet) FROM facets WHERE story = key AND decision <> 'drop') AS outlets,
      (SELECT group_concat(DISTINCT country) FROM facets WHERE story = key AND decision <> 'drop') AS countries,
      (SELECT min(date) FROM facets WHERE story = key AND decision <> 'drop') AS first_date,
      (SELECT max(date) FROM facets WHERE story = key AND decision <> 'drop') AS last_date,
      (SELECT language FROM facets WHERE story = key ORDER BY hit_id LIMIT 1) AS language
    FROM (SELECT key, title, topic FROM stories
      WHERE merged_into IS NULL AND EXISTS (SELECT 1 FROM facets WHERE story = key AND decision <> 'drop')
      ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?)"""
_OUTLET_PAGE = """
    SELECT outlet, country, languages, hits, first, stories, first_date, last_date, topic FROM outlets
    ORDER BY hits DESC, outlet LIMIT ? OFFSET ?"""


def totals(db: Connection, *, outlets: int) -> Totals:
    """Counts over all hits, with so many outlets."""
    weeks: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    for row in db.raw.execute("SELECT week, country, language, hits FROM coverage_by_week"):
        weeks[row["week"]] += row["hits"]
        countries[row["country"] or ""] += row["hits"]
        languages[row["language"] or ""] += row["hits"]
    found: Counter[str] = Counter({row["outlet"] or "": row["hits"] for row in db.raw.execute(_OUTLETS)})
    return Totals(
        counted=counted(db),
        weeks=tuple(sorted(weeks.items())),
        countries=tuple(countries.most_common()),
        languages=tuple(languages.most_common()),
        outlets=tuple(found.most_common(outlets)),
        outlet_count=len(found),
    )


def latest(db: Connection, limit: int) -> list[dict[str, Any]]:
    """The hits that were found last."""
    return [dict(row) for row in db.rows(_LATEST, (limit,))]


def latest_corrections(db: Connection, limit: int) -> list[dict[str, Any]]:
    """The changes of articles that readers should hear of, last first."""
    return [dict(row) for row in db.rows(_CORRECTIONS, (limit,))]


def story_page(db: Connection, limit: int, offset: int) -> list[dict[str, Any]]:
    """Stories that hold a hit which was not dropped, the one that grew last first."""
    return [dict(row) for row in db.rows(_STORIES, (limit, offset))]


def outlet_page(db: Connection, limit: int, offset: int) -> list[dict[str, Any]]:
    """Rows of the view ``outlets``, those that report most first."""
    return [dict(row) for row in db.rows(_OUTLET_PAGE, (limit, offset))]
