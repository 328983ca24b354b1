"""The views: what analysts query without joins.

They hold no data, so each start puts their present form in place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

VIEWS = (
    """
    CREATE VIEW coverage AS
      -- One row for each hit: what an analyst reads, counts and cites.
      SELECT
        hits.id AS id,
        substr(coalesce(articles.published_at, hits.found_at), 1, 10) AS date,
        articles.outlet AS outlet,
        articles.country AS country,
        articles.language AS language,
        articles.title AS title,
        articles.link AS url,
        coalesce(archivings.archive_url, '') AS archive_url, -- where a public archive keeps a copy
        hits.score AS score,
        hits.decision AS decision, -- what holds: a person's decision, else the lexicon's verdict
        judgements.decision AS verdict, -- what the lexicon says
        labels.label AS label, -- what a person has decided: 2, 1, 0, or empty
        stories.key AS story,
        hits.relation AS relation,
        (SELECT group_concat(concept, ' ') FROM
          (SELECT concept FROM matches WHERE hit_id = hits.id AND points > 0 ORDER BY position)) AS concepts,
        hits.summary AS summary,
        articles.author AS author,
        articles.published_at AS published_at,
        hits.found_at AS found_at,
        hits.topic AS topic
      FROM hits
      JOIN articles ON articles.id = hits.article_id
      JOIN stories ON stories.id = hits.story_id
      LEFT JOIN judgements ON judgements.article_id = hits.article_id AND judgements.topic = hits.topic
      LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic
      LEFT JOIN archivings ON archivings.article_id = hits.article_id""",
    """
    CREATE VIEW proofs AS
      -- One row for each exchange behind a hit: what was published when, and where the proof of it lies.
      SELECT
        hits.id AS hit,
        evidence.url AS url, -- the address that answered
        evidence.status AS status,
        evidence.fetched_at AS fetched_at,
        evidence.state AS state, -- kept, missing or deleted
        evidence.reason AS reason, -- why it is not kept
        evidence.file AS file,
        evidence.payload_sha256 AS payload_sha256, -- of the page as received, unpacked
        evidence.text_sha256 AS text_sha256, -- of extracted title and text, a newline between them
        coalesce(archivings.archive_url, '') AS archive_url -- where a public archive keeps a copy
      FROM evidence
      JOIN hits ON hits.article_id = evidence.article_id
      LEFT JOIN archivings ON archivings.article_id = evidence.article_id""",
    """
    CREATE VIEW corrections AS
      -- One row for each change of a hit's article after it was read.
      SELECT
        revisions.id AS id,
        substr(revisions.at, 1, 10) AS date,
        articles.outlet AS outlet,
        articles.language AS language,
        articles.title AS title, -- as it reads now
        revisions.change AS change, -- minor, substantive or withdrawn
        (SELECT group_concat(value, '; ') FROM json_each(revisions.reasons)) AS reasons, -- in words
        (SELECT group_concat(value, ' ') FROM json_each(revisions.notes)) AS notes, -- correction notes
        former.title AS title_before,
        later.title AS title_after, -- empty when the article went away
        revisions.before_version AS version_before,
        revisions.after_version AS version_after, -- 0 when the article went away
        hits.id AS hit,
        stories.key AS story,
        hits.decision AS decision,
        articles.link AS url,
        revisions.at AS seen_at,
        hits.topic AS topic
      FROM revisions
      JOIN articles ON articles.id = revisions.article_id
      JOIN hits ON hits.article_id = articles.id
      JOIN stories ON stories.id = hits.story_id
      LEFT JOIN versions AS former
        ON former.article_id = revisions.article_id AND former.number = revisions.before_version
      LEFT JOIN versions AS later
        ON later.article_id = revisions.article_id AND later.number = revisions.after_version""",
)
"""In an order in which each can be made: a view may use those before it."""

_NAME = re.compile(r"CREATE VIEW (\w+)")


def refresh_views(raw: sqlite3.Connection) -> None:
    """Give the database exactly these views, in one transaction; nothing is written when it has them already."""
    wanted = {_NAME.findall(sql)[0]: sql.strip() for sql in VIEWS}
    found = dict(raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'view' ORDER BY rowid"))
    if wanted == found and list(wanted) == list(found):
        return
    raw.execute("BEGIN IMMEDIATE")
    try:
        for name in found:
            raw.execute(f'DROP VIEW "{name}"')
        for sql in wanted.values():
            raw.execute(sql)
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise
