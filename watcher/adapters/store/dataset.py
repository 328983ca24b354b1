"""The hits that ``choose_hits`` has put aside, as the files of a dataset: which columns, what they mean, which rows.

Texts of articles stay out: they belong to their outlets. What is quoted is sentences that made an article a hit, no
more than ``EXCERPT`` characters of them. Reads only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from watcher.adapters.store.database import StoreError
from watcher.adapters.store.schema import comments_of_views

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.adapters.store.database import Connection

EXCERPT = 400
"""Most characters that are quoted of an article: about as much as a search engine shows."""

Kind = Literal["string", "integer", "number", "date", "datetime", "list"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file."""

    name: str
    kind: Kind
    """A list holds strings without spaces."""
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A file of the dataset, in whichever form."""

    name: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    sql: str


@dataclass(frozen=True, slots=True)
class _Shape:
    name: str
    view: str
    """Whose comments tell what the columns mean."""
    meaning: str
    key: tuple[str, ...]
    kinds: dict[str, Kind]
    sql: str
    own: dict[str, str]
    """What columns mean that the view has not."""


_SHAPES = (
    _Shape(
        "coverage",
        "coverage",
        "One row for each report, in the order in which they were found.",
        ("id",),
        {
            "id": "integer", "date": "date", "outlet": "string", "country": "string", "language": "string",
            "title": "string", "url": "string", "archive_url": "string", "score": "number", "decision": "string",
            "story": "string", "relation": "string", "concepts": "list", "names": "list", "excerpt": "string",
            "author": "string", "published_at": "datetime", "accessed_at": "datetime", "found_at": "datetime",
            "topic": "string",
        },
        "SELECT coverage.*, hits.mentions AS names, (SELECT json_group_array(sentence) FROM (SELECT sentence"
        " FROM matches WHERE hit_id = coverage.id AND points > 0 AND sentence <> '' ORDER BY position)) AS excerpt"
        " FROM temp.chosen CROSS JOIN coverage ON coverage.id = chosen.hit_id"
        " CROSS JOIN hits ON hits.id = coverage.id ORDER BY chosen.hit_id",
        {
            "names": "people, places and organisations of the lexicon that the article names, most often first",
            "excerpt": f"sentences that made it a hit, the strongest first, at most {EXCERPT} characters; "
            "they belong to the outlet",
        },
    ),
    _Shape(
        "stories",
        "coverage",
        "One row for each event, with what its reports in this dataset say of it.",
        ("story",),
        {
            "story": "string", "topic": "string", "title": "string", "first_date": "date", "last_date": "date",
            "reports": "integer", "copies": "integer", "outlets": "integer", "corrections": "integer",
            "countries": "list", "languages": "list",
        },
        "WITH told AS (SELECT story, topic, min(facets.hit_id) AS lead, min(date) AS first_date,"
        "  max(date) AS last_date, count(*) AS reports, sum(relation = 'copy') AS copies,"
        "  count(DISTINCT outlet) AS outlets, json_group_array(DISTINCT country) AS countries,"
        "  json_group_array(DISTINCT language) AS languages"
        "  FROM temp.chosen CROSS JOIN facets ON facets.hit_id = chosen.hit_id GROUP BY story, topic),"
        " changed AS (SELECT corrections.story, corrections.topic, count(*) AS corrections FROM corrections"
        "  JOIN temp.chosen ON chosen.hit_id = corrections.hit GROUP BY 1, 2)"
        " SELECT told.*, coverage.title, coalesce(changed.corrections, 0) AS corrections FROM told"
        " JOIN coverage ON coverage.id = told.lead"
        " LEFT JOIN changed ON changed.story = told.story AND changed.topic = told.topic"
        " ORDER BY told.lead",
        {
            "title": "headline of its first report", "first_date": "of its earliest report",
            "last_date": "of its latest report", "reports": "how many", "copies": "the same text again",
            "outlets": "how many different ones", "corrections": "changes of its reports after they were read",
            "countries": "of its outlets, ISO 3166-1 alpha-2", "languages": "of its reports, BCP 47",
            "story": "its key: the same in every dataset and feed",
        },
    ),
    _Shape(
        "corrections",
        "corrections",
        "One row for each change of a report after it was read.",
        ("id", "hit"),
        {
            "id": "integer", "date": "date", "hit": "integer", "story": "string", "outlet": "string",
            "language": "string", "title": "string", "change": "string", "reasons": "string", "notes": "string",
            "title_before": "string", "title_after": "string", "url": "string", "seen_at": "datetime",
            "topic": "string",
        },
        "SELECT corrections.* FROM corrections JOIN temp.chosen ON chosen.hit_id = corrections.hit"
        " ORDER BY corrections.id, corrections.hit",
        {},
    ),
    _Shape(
        "outlets",
        "outlets",
        "One row for each outlet and topic, counted over the reports in this dataset.",
        ("outlet", "topic"),
        {
            "outlet": "string", "topic": "string", "country": "string", "languages": "list", "hits": "integer",
            "first": "integer", "stories": "integer", "first_date": "date", "last_date": "date",
        },
        "SELECT outlet, topic, max(country) AS country, json_group_array(DISTINCT language) AS languages,"
        " count(*) AS hits, sum(relation = 'first') AS first, count(DISTINCT story) AS stories,"
        " min(date) AS first_date, max(date) AS last_date"
        " FROM temp.chosen CROSS JOIN facets ON facets.hit_id = chosen.hit_id"
        " GROUP BY outlet, topic ORDER BY outlet, topic",
        {},
    ),
)  # fmt: skip


def tables() -> tuple[Table, ...]:
    """The files, with what the comments of the schema say of their columns."""
    views = comments_of_views()
    return tuple(
        Table(
            shape.name,
            shape.meaning,
            shape.key,
            tuple(
                Column(name, kind, shape.own.get(name) or views.get(shape.view, {}).get(name, ""))
                for name, kind in shape.kinds.items()
            ),
            shape.sql,
        )
        for shape in _SHAPES
    )


def rows(db: Connection, table: Table) -> Iterator[dict[str, Any]]:
    """The rows of a file, one by one. Raises StoreError when the database is not yet of this version."""
    cursor = db.raw.execute(table.sql)
    absent = {column.name for column in table.columns} - {described[0] for described in cursor.description}
    if absent:
        raise StoreError(
            f"the database is of an older version (it has no {min(absent)}); `watcher run --once` brings it up"
        )
    for row in cursor:
        yield {column.name: _value(column, row[column.name]) for column in table.columns}


def _value(column: Column, value: Any) -> Any:
    if column.name == "excerpt":
        return _excerpt(json.loads(value))
    if column.kind == "list":
        if column.name == "names":
            return json.loads(value)
        if column.name == "concepts":
            return (value or "").split()
        return sorted(filter(None, json.loads(value)))
    return value


def _excerpt(sentences: list[str]) -> str:
    """Whole sentences, each once, as many as may be quoted; the first one is cut when it is longer."""
    kept: list[str] = []
    for sentence in dict.fromkeys(sentences):
        if len(" … ".join([*kept, sentence])) > EXCERPT:
            break
        kept.append(sentence)
    return " … ".join(kept) if kept or not sentences else f"{sentences[0][: EXCERPT - 1]}…"
