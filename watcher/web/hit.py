"""Everything that the page of one hit shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from watcher.adapters.store.evidence import Evidence
from watcher.adapters.store.hits import Hits
from watcher.adapters.store.revisions import revisions_of, versions_of
from watcher.adapters.store.story_queries import story_record
from watcher.model import Change
from watcher.pipeline.cite import Source, bibtex
from watcher.pipeline.revision import difference, rendered
from watcher.web import shapes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from watcher.adapters.store.database import Connection
    from watcher.model import Hit, Revision, Version

_DIFFS = 5
"""Revisions whose difference is shown; `watcher diff` shows any."""
_LONGEST = 100_000
"""Letters of two versions together that are compared while somebody waits."""


def read_hit(db: Connection, number: int, chats: Mapping[str, str]) -> dict[str, Any]:
    """A hit with its text, reasons, revisions, proofs and posts; ``hit`` is None when there is none."""
    book = Hits(db)
    found, relation, article = book.hit(number), book.relation(number), book.article_of(number)
    if found is None or relation is None or article is None:
        return {"hit": None}
    article_id, read_at = article
    versions = versions_of(db, article_id)
    revisions = revisions_of(db, article_id, tuple(Change))
    record = story_record(db, relation.story)
    posts = shapes.telegram_posts(record["posts"] if record else (), chats)
    return {
        "hit": found,
        "relation": relation,
        "read_at": read_at,
        "heading": [
            run for line in shapes.passages(found.article.title, found.score.matches) for run in line
        ],
        "standfirst": shapes.passages(found.article.description, found.score.matches),
        "paragraphs": shapes.passages(found.article.text, found.score.matches),
        "reasons": found.score.matches,
        "strongest": max((abs(match.points) for match in found.score.matches), default=1) or 1,
        "revisions": [
            (one, _lines(one, versions, shown=place < _DIFFS)) for place, one in enumerate(revisions[::-1])
        ],
        "proofs": Evidence(db).of_hits([number]),
        "posts": posts,
        "others": [
            row
            for row in (record["hits"] if record else [])
            if row["id"] != number and row["decision"] != "drop"
        ][:20],
        "citation": bibtex(_source(found, read_at)),
    }


def _lines(one: Revision, versions: Sequence[Version], *, shown: bool) -> list[Any]:
    """The difference that a revision made, line by line; none when there is nothing to compare."""
    texts = {version.number: f"{version.title}\n{version.text}" for version in versions}
    before, after = texts.get(one.before), texts.get(one.after)
    if not shown or before is None or after is None or len(before) + len(after) > _LONGEST:
        return []
    return rendered(difference(before, after))


def _source(found: Hit, read_at: Any) -> Source:
    article = found.article
    return Source(
        url=article.url,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        language=article.language,
        published=article.published,
        accessed=read_at,
        archived=found.archive_url,
    )
