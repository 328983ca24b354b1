"""Questions that people ask of the hits: which, in which order, how many. Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watcher.adapters.store.conditions import KEPT, Condition, condition
from watcher.adapters.store.known import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from watcher.adapters.store.database import Connection
    from watcher.model import Question

SORTS = {
    "newest": "facets.at DESC, facets.hit_id DESC",
    "oldest": "facets.at, facets.hit_id",
    "score": "facets.score DESC, facets.at DESC, facets.hit_id DESC",
    "outlet": "facets.outlet, facets.at DESC, facets.hit_id DESC",
    "found": "facets.hit_id DESC",
    # A word in the title weighs as much as ten in the text, one in the summary as much as three.
    "relevance": "bm25(search, 10.0, 1.0, 3.0), facets.at DESC, facets.hit_id DESC",
}
"""Orders of hits; each is a total one, so that pages neither repeat nor lose a hit."""

_MOMENTS = {
    "day": "facets.date",
    "week": "facets.week",
    "month": "substr(facets.date, 1, 7)",
    "year": "substr(facets.date, 1, 4)",
}
_COLUMNS = (
    *(
        "outlet",
        "country",
        "language",
        "topic",
        "story",
        "relation",
        "decision",
        "verdict",
        "label",
        "author",
    ),
)
_TAGS = {"concept": "found", "person": "named"}
GROUPS = (*_MOMENTS, *_COLUMNS, *_TAGS)
"""What hits can be counted by."""


@dataclass(frozen=True, slots=True)
class HitQuery:
    """Which hits, in which order, and how many of them."""

    question: Question
    sort: str = "newest"
    limit: int = 50
    offset: int = 0


def find_hits(db: Connection, query: HitQuery) -> Iterator[dict[str, Any]] | Unknown:
    """Rows of the view ``coverage``, one by one."""
    what = condition(db, query.question)
    if isinstance(what, Unknown):
        return what
    sort = "newest" if query.sort == "relevance" and not what.match else query.sort
    sql = (
        "SELECT coverage.* FROM (SELECT facets.hit_id, row_number() OVER () AS place FROM"  # noqa: S608 -- of constants; every value is bound
        f" (SELECT facets.hit_id {_from(what)} ORDER BY {SORTS[sort]} LIMIT ? OFFSET ?) AS facets) AS page"
        " CROSS JOIN coverage ON coverage.id = page.hit_id ORDER BY page.place"
    )
    return map(dict, db.raw.execute(sql, (*what.values, query.limit, query.offset)))


def one_hit(db: Connection, hit_id: int) -> dict[str, Any] | None:
    """The row of the view ``coverage`` of a hit, whatever was decided about it; None when there is none."""
    row = db.row("SELECT * FROM coverage WHERE id = ?", (hit_id,))
    return None if row is None else dict(row)


def count_hits(db: Connection, question: Question) -> int | Unknown:
    """How many hits answer a question."""
    what = condition(db, question)
    if isinstance(what, Unknown):
        return what
    (number,) = db.raw.execute(f"SELECT count(*) {_from(what)}", what.values).fetchone()
    return int(number)


def choose_hits(db: Connection, question: Question) -> int | Unknown:
    """Put the ids of all hits that answer a question into ``temp.chosen``; how many there are.

    The table lives in memory and ends with the connection, which may be one for reading.
    """
    what = condition(db, question)
    if isinstance(what, Unknown):
        return what
    db.run("PRAGMA temp_store = MEMORY")
    db.run("CREATE TEMP TABLE chosen (hit_id INTEGER PRIMARY KEY)")
    return db.raw.execute(
        f"INSERT INTO temp.chosen SELECT facets.hit_id {_from(what)}",
        what.values,
    ).rowcount


def count_by(
    db: Connection, question: Question, groups: Sequence[str], *, limit: int, offset: int = 0
) -> list[dict[str, Any]] | Unknown:
    """How many hits for each value of the groups: in order of time when the first is one, else most first."""
    what = condition(db, question)
    if isinstance(what, Unknown):
        return what
    columns, joins = [], []
    for group in groups:
        if group in _TAGS:
            joins.append(
                f"CROSS JOIN tags AS {group} ON {group}.hit_id = facets.hit_id AND {group}.kind = '{_TAGS[group]}'"
            )
            columns.append(f"{group}.concept")
        else:
            columns.append(_MOMENTS.get(group, f"facets.{group}"))
    source = _from(what, joins)
    if what.sql == KEPT and tuple(groups) in {("concept",), ("person",)}:
        # All hits: the tags stand in the order in which they are counted.
        columns = ["concept"]
        source = f"FROM tags WHERE kind = '{_TAGS[groups[0]]}' AND decision <> 'drop'"
    named = ", ".join(f'{column} AS "{group}"' for column, group in zip(columns, groups, strict=True))
    numbers = ", ".join(str(place + 1) for place in range(len(groups)))
    order = numbers if groups[0] in _MOMENTS else f"hits DESC, {numbers}"
    sql = f"SELECT {named}, count(*) AS hits {source} GROUP BY {numbers} ORDER BY {order} LIMIT ? OFFSET ?"
    return [dict(row) for row in db.raw.execute(sql, (*what.values, limit, offset))]


def text_of(db: Connection, hit_id: int) -> str:
    """Standfirst and text of a hit's article, for showing where words stand in it."""
    row = db.row(
        "SELECT articles.description || char(10) || coalesce(articles.text, '') AS text"
        " FROM facets JOIN articles ON articles.id = facets.article_id WHERE facets.hit_id = ?",
        (hit_id,),
    )
    return "" if row is None else str(row["text"])


def coverage_columns(db: Connection) -> tuple[str, ...]:
    """Columns of the view ``coverage``."""
    return tuple(row["name"] for row in db.rows("SELECT name FROM pragma_table_info('coverage')"))


def _from(what: Condition, joins: Sequence[str] = ()) -> str:
    source = "search CROSS JOIN facets ON facets.hit_id = search.rowid" if what.match else "facets"
    return f"FROM {' '.join([source, *joins])} WHERE {what.sql or '1'}"
