"""The search index over hits, and the narrow tables that counting and sorting read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_AT = "coalesce(articles.published_at, hits.found_at)"
_FACET = f"""
    SELECT hits.id, hits.article_id, hits.topic, stories.key, hits.relation, hits.decision,
      coalesce(judgements.decision, ''), labels.label, hits.score, {_AT}, substr({_AT}, 1, 10),
      coalesce(date({_AT}, '-6 days', 'weekday 1'), ''), hits.found_at, articles.outlet, articles.country,
      articles.language, articles.author
    FROM hits JOIN articles ON articles.id = hits.article_id JOIN stories ON stories.id = hits.story_id
    LEFT JOIN judgements ON judgements.article_id = hits.article_id AND judgements.topic = hits.topic
    LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic"""  # noqa: S608 -- of constants of this file
_NAMED = "SELECT DISTINCT 'named', value, hits.id, hits.decision FROM hits, json_each(hits.mentions)"
_FOUND = "SELECT DISTINCT 'found', concept, hit_id, hits.decision FROM matches JOIN hits ON hits.id = hit_id"

_SEARCH = (
    """
    CREATE TABLE facets (
      -- One narrow row for each hit, so that counting and sorting need not read whole articles. Kept by triggers.
      hit_id INTEGER PRIMARY KEY REFERENCES hits(id),
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL, -- as in hits
      story TEXT NOT NULL, -- key of the story
      relation TEXT NOT NULL, -- as in hits
      decision TEXT NOT NULL, -- as in hits
      verdict TEXT NOT NULL, -- the decision in judgements
      label INTEGER, -- as in labels
      score REAL NOT NULL, -- as in hits
      at TEXT NOT NULL, -- when it was published, or found when that is not known
      date TEXT NOT NULL, -- the day of that
      week TEXT NOT NULL, -- the Monday of that week, 2026-01-26
      found_at TEXT NOT NULL, -- as in hits
      outlet TEXT NOT NULL, -- as in articles
      country TEXT NOT NULL, -- as in articles
      language TEXT NOT NULL, -- as in articles
      author TEXT NOT NULL -- as in articles
    )""",
    """
    CREATE TABLE tags (
      -- Concepts of the lexicon for each hit, by concept. Kept by triggers.
      kind TEXT NOT NULL, -- found (it speaks for the topic, as in matches) or named (as in mentions of hits)
      concept TEXT NOT NULL, -- id in the lexicon
      hit_id INTEGER NOT NULL REFERENCES hits(id),
      decision TEXT NOT NULL, -- as in hits
      PRIMARY KEY (kind, concept, hit_id)
    ) WITHOUT ROWID""",
    """
    CREATE VIRTUAL TABLE search USING fts5(
      -- Full text of the hits; rowid is the id of the hit. Words are folded, and scripts without spaces cut into pairs
      -- of letters: ask with words of two letters, or with `watcher hits`, which does it for you.
      title, -- of the article
      text, -- of the article, after the publisher's standfirst
      summary, -- of the hit
      tokenize = 'unicode61 remove_diacritics 2'
    )""",
    """
    CREATE TABLE search_form (
      -- In which form search holds its words; the next start builds it anew when that is not the present one.
      form INTEGER NOT NULL -- version, 0 before the first
    )""",
    "INSERT INTO search_form VALUES (0)",
    f"INSERT INTO facets {_FACET}",
    f"INSERT INTO tags {_FOUND} WHERE points > 0",
    f"INSERT INTO tags {_NAMED}",
    # Each holds all that its questions read, so that these never go to the table row by row.
    "CREATE INDEX facets_by_time ON facets(at, hit_id)",
    "CREATE INDEX facets_by_date ON facets(date, hit_id)",
    "CREATE INDEX facets_by_finding ON facets(found_at, hit_id)",
    "CREATE INDEX facets_by_week ON facets(week, topic, country, language, decision, relation)",
    "CREATE INDEX facets_by_outlet ON facets(outlet, topic, decision, date, country, language, relation, story)",
    "CREATE INDEX facets_by_story ON facets(story, at, decision, outlet, country, date)",
    "CREATE INDEX facets_by_article ON facets(article_id)",
    "CREATE INDEX tags_by_hit ON tags(hit_id)",
    f"""
    CREATE TRIGGER hits_added AFTER INSERT ON hits BEGIN
      INSERT INTO facets {_FACET} WHERE hits.id = new.id;
      INSERT INTO tags {_NAMED} WHERE hits.id = new.id;
    END""",
    """
    CREATE TRIGGER hits_changed AFTER UPDATE OF decision, score, relation, story_id ON hits BEGIN
      UPDATE facets SET decision = new.decision, score = new.score, relation = new.relation,
        story = (SELECT key FROM stories WHERE id = new.story_id) WHERE hit_id = new.id;
      UPDATE tags SET decision = new.decision WHERE hit_id = new.id AND decision <> new.decision;
    END""",
    f"""
    CREATE TRIGGER hits_named AFTER UPDATE OF mentions ON hits BEGIN
      DELETE FROM tags WHERE hit_id = new.id AND kind = 'named';
      INSERT INTO tags {_NAMED} WHERE hits.id = new.id;
    END""",  # noqa: S608 -- of constants of this file
    """
    CREATE TRIGGER hits_removed BEFORE DELETE ON hits BEGIN
      DELETE FROM facets WHERE hit_id = old.id;
      DELETE FROM tags WHERE hit_id = old.id;
      DELETE FROM search WHERE rowid = old.id;
    END""",
    f"""
    CREATE TRIGGER matches_added AFTER INSERT ON matches WHEN new.points > 0 BEGIN
      INSERT OR IGNORE INTO tags {_FOUND} WHERE hit_id = new.hit_id AND position = new.position;
    END""",
    """
    CREATE TRIGGER matches_removed AFTER DELETE ON matches BEGIN
      DELETE FROM tags WHERE kind = 'found' AND concept = old.concept AND hit_id = old.hit_id;
    END""",
    f"""
    CREATE TRIGGER articles_changed AFTER UPDATE OF outlet, country, language, author, published_at ON articles BEGIN
      UPDATE facets SET outlet = new.outlet, country = new.country, language = new.language, author = new.author,
        at = moved.at, date = substr(moved.at, 1, 10), week = coalesce(date(moved.at, '-6 days', 'weekday 1'), '')
      FROM (SELECT hits.id, {_AT} AS at FROM hits JOIN articles ON articles.id = hits.article_id
        WHERE hits.article_id = new.id) AS moved
      WHERE facets.hit_id = moved.id;
    END""",  # noqa: S608 -- of constants of this file
    """
    CREATE TRIGGER judgements_added AFTER INSERT ON judgements BEGIN
      UPDATE facets SET verdict = new.decision WHERE article_id = new.article_id AND topic = new.topic;
    END""",
    """
    CREATE TRIGGER judgements_changed AFTER UPDATE OF decision ON judgements BEGIN
      UPDATE facets SET verdict = new.decision WHERE article_id = new.article_id AND topic = new.topic;
    END""",
    """
    CREATE TRIGGER labels_added AFTER INSERT ON labels BEGIN
      UPDATE facets SET label = new.label WHERE article_id = new.article_id AND topic = new.topic;
    END""",
    """
    CREATE TRIGGER labels_changed AFTER UPDATE OF label ON labels BEGIN
      UPDATE facets SET label = new.label WHERE article_id = new.article_id AND topic = new.topic;
    END""",
    """
    CREATE TRIGGER labels_removed AFTER DELETE ON labels BEGIN
      UPDATE facets SET label = NULL WHERE article_id = old.article_id AND topic = old.topic;
    END""",
)


@MIGRATIONS()
def m009_search(db: Database) -> None:
    """The search index over hits, and the narrow tables that counting and sorting read.

    The index is filled when the database is opened, in the form that this version of the program gives to words.
    """
    for statement in _SEARCH:
        db.execute(statement)
