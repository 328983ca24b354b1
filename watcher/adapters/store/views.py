"""The views: what analysts query without joins.

They hold no data, so each start puts their present form in place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

VIEWS = (
    # What stands in other tables than the narrow one is looked up only when a query wants it. Joins would be made for
    # every row, also by counts that read nothing of them.
    """
    CREATE VIEW coverage AS
      -- One row for each hit: what an analyst reads, counts and cites.
      SELECT
        hit_id AS id, -- of the hit
        date AS date, -- when it was published, or found when that is not known
        week AS week, -- the Monday of that week
        outlet AS outlet, -- the publication's name
        country AS country, -- of the outlet, ISO 3166-1 alpha-2
        language AS language, -- BCP 47
        (SELECT title FROM articles WHERE id = facets.article_id) AS title, -- as it reads now
        (SELECT link FROM articles WHERE id = facets.article_id) AS url, -- where the article can be read
        coalesce((SELECT archive_url FROM archivings
          WHERE article_id = facets.article_id), '') AS archive_url, -- where a public archive keeps a copy
        score AS score, -- 0 to 1
        decision AS decision, -- what holds: a person's decision, else the lexicon's verdict
        verdict AS verdict, -- what the lexicon says
        label AS label, -- what a person has decided: 2, 1, 0, or empty
        story AS story, -- its key
        relation AS relation, -- first, report (one more outlet), development (with news), copy (the same text)
        (SELECT group_concat(concept, ' ') FROM (SELECT concept FROM matches
          WHERE hit_id = facets.hit_id AND points > 0 ORDER BY position)) AS concepts, -- found, the strongest one first
        (SELECT summary FROM hits WHERE id = facets.hit_id) AS summary, -- the outlet's own sentences
        author AS author, -- as the page names them
        (SELECT published_at FROM articles
          WHERE id = facets.article_id) AS published_at, -- empty when the outlet does not say
        (SELECT fetched_at FROM articles WHERE id = facets.article_id) AS accessed_at, -- when the page was read
        found_at AS found_at, -- when it was stored as a hit
        topic AS topic -- short name of the affair
      FROM facets""",
    """
    CREATE VIEW coverage_by_week AS
      -- How coverage developed: one row for each week, topic, country and language with any. Without dropped hits.
      SELECT
        week AS week, -- its Monday
        topic AS topic,
        country AS country, -- of the outlets
        language AS language,
        count(*) AS hits,
        sum(decision = 'post') AS posted, -- for readers
        sum(relation = 'first') AS first -- that began a story
      FROM facets WHERE decision <> 'drop'
      GROUP BY week, topic, country, language""",
    """
    CREATE VIEW outlets AS
      -- Who reports: one row for each outlet and topic. Without dropped hits; those that wait for a person are counted.
      SELECT
        outlet AS outlet, -- the publication's name
        topic AS topic, -- short name of the affair
        max(country) AS country, -- where it was known
        group_concat(DISTINCT language) AS languages, -- BCP 47
        count(*) AS hits, -- reports that matter
        sum(relation = 'first') AS first, -- stories whose first report that was found is its own
        count(DISTINCT story) AS stories, -- that it reported
        min(date) AS first_date, -- of its first report
        max(date) AS last_date -- of its latest report
      FROM facets WHERE decision <> 'drop'
      GROUP BY outlet, topic""",
    """
    CREATE VIEW story_timeline AS
      -- How a story spread: one row for each hit; sort by story and at. Without dropped hits.
      SELECT
        facets.story AS story, -- its key
        (SELECT title FROM stories WHERE key = facets.story) AS story_title, -- of its first hit
        facets.hit_id AS hit, -- id in coverage
        facets.at AS at, -- when it was published, or found when that is not known
        round((julianday(facets.at) - julianday((SELECT min(other.at) FROM facets AS other
          WHERE other.story = facets.story))) * 24, 1) AS hours_after, -- the story's earliest article
        facets.outlet AS outlet,
        facets.country AS country,
        facets.language AS language,
        facets.relation AS relation, -- first, report (one more outlet), development (with news), copy (the same text)
        (SELECT relation_why FROM hits WHERE id = facets.hit_id) AS why, -- what binds it to its story
        (SELECT title FROM articles WHERE id = facets.article_id) AS title,
        (SELECT link FROM articles WHERE id = facets.article_id) AS url,
        facets.topic AS topic
      FROM facets
      WHERE facets.decision <> 'drop'""",
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
        revisions.id AS id, -- of the change
        substr(revisions.at, 1, 10) AS date, -- when it was seen
        articles.outlet AS outlet, -- the publication's name
        articles.language AS language, -- BCP 47
        articles.title AS title, -- as it reads now
        revisions.change AS change, -- minor, substantive or withdrawn
        (SELECT group_concat(value, '; ') FROM json_each(revisions.reasons)) AS reasons, -- in words
        (SELECT group_concat(value, ' ') FROM json_each(revisions.notes)) AS notes, -- correction notes
        former.title AS title_before, -- the headline until then
        later.title AS title_after, -- empty when the article went away
        revisions.before_version AS version_before,
        revisions.after_version AS version_after, -- 0 when the article went away
        hits.id AS hit, -- id in coverage
        stories.key AS story, -- its key
        hits.decision AS decision, -- as in coverage
        articles.link AS url, -- where the article can be read
        revisions.at AS seen_at, -- the same to the second
        hits.topic AS topic -- short name of the affair
      FROM revisions -- few beside hits, so they come first, which CROSS JOIN says
      CROSS JOIN articles ON articles.id = revisions.article_id
      CROSS JOIN hits ON hits.article_id = articles.id
      CROSS JOIN stories ON stories.id = hits.story_id
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
