"""Feeds, entries, articles, hits, stories, posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.adapters.store.identity import APPLICATION_ID
from watcher.adapters.store.migrations.steps import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLES = (
    """
    CREATE TABLE topics (
      -- The affairs that are watched for.
      id TEXT PRIMARY KEY, -- short name, as in config.toml
      title TEXT NOT NULL, -- as readers see it
      profile TEXT NOT NULL -- version of the profile last used
    )""",
    """
    CREATE TABLE runs (
      -- One row for each round of polling feeds and reading pages that found something to do.
      id INTEGER PRIMARY KEY,
      started_at TEXT NOT NULL,
      finished_at TEXT, -- empty when it was cut short
      feeds INTEGER NOT NULL DEFAULT 0, -- feeds polled
      failures INTEGER NOT NULL DEFAULT 0, -- feeds that failed
      entries INTEGER NOT NULL DEFAULT 0, -- new entries
      pages INTEGER NOT NULL DEFAULT 0, -- pages fetched
      hits INTEGER NOT NULL DEFAULT 0 -- hits stored
    )""",
    """
    CREATE TABLE feeds (
      -- The sources and what is known of each.
      id INTEGER PRIMARY KEY,
      url TEXT NOT NULL UNIQUE, -- the address that is asked
      title TEXT NOT NULL DEFAULT '',
      language TEXT NOT NULL DEFAULT '', -- BCP 47, as configured
      country TEXT NOT NULL DEFAULT '', -- ISO 3166-1 alpha-2, as configured
      group_name TEXT NOT NULL DEFAULT '',
      kind TEXT NOT NULL DEFAULT 'feed', -- feed, sitemap or search
      origin TEXT NOT NULL DEFAULT 'config', -- config or added
      configured_url TEXT NOT NULL DEFAULT '', -- as it was given, in config.toml or by hand; url may since have moved
      state TEXT NOT NULL DEFAULT 'active', -- active, paused, retired (gone for good) or removed
      state_reason TEXT NOT NULL DEFAULT '',
      etag TEXT NOT NULL DEFAULT '', -- opaque, sent back as received
      last_modified TEXT NOT NULL DEFAULT '', -- opaque, sent back as received
      body_hash TEXT NOT NULL DEFAULT '', -- of the last body, without its volatile envelope
      added_at TEXT NOT NULL,
      first_success_at TEXT, -- entries seen then were taken as a baseline
      last_polled_at TEXT,
      last_success_at TEXT,
      last_new_at TEXT, -- when an entry was last new
      next_poll_at TEXT NOT NULL,
      interval_seconds REAL NOT NULL DEFAULT 0, -- present distance between two polls
      failures REAL NOT NULL DEFAULT 0, -- weighted failures in a row
      redirect_to TEXT NOT NULL DEFAULT '', -- where a permanent redirect leads that is not yet believed
      redirect_seen INTEGER NOT NULL DEFAULT 0, -- polls in a row that led there
      redirect_since TEXT, -- the first of these
      rediscovered_at TEXT, -- when a new address was last looked for on the feed's site
      outcome TEXT NOT NULL DEFAULT '', -- of the last poll: one word of docs/feeds.md
      detail TEXT NOT NULL DEFAULT '', -- the same in a sentence
      hint_ttl REAL, -- seconds, from the feed itself
      hint_skip_hours TEXT NOT NULL DEFAULT '[]', -- JSON list, UTC hours
      hint_skip_days TEXT NOT NULL DEFAULT '[]', -- JSON list, Monday is 0
      habit_window INTEGER NOT NULL DEFAULT 0, -- entries that its body holds
      habit_mean REAL, -- new entries an hour, averaged over about two weeks
      habit_peak REAL NOT NULL DEFAULT 0, -- new entries an hour in the densest stretch seen; fades over months
      habit_tolerance REAL NOT NULL DEFAULT 0 -- seconds between requests that "too many requests" has taught
    )""",
    """
    CREATE TABLE polls (
      -- Every poll of a feed, successful or not.
      id INTEGER PRIMARY KEY,
      feed_id INTEGER NOT NULL REFERENCES feeds(id),
      run_id INTEGER REFERENCES runs(id),
      at TEXT NOT NULL,
      outcome TEXT NOT NULL, -- one word of docs/feeds.md
      status INTEGER NOT NULL DEFAULT 0, -- HTTP status, 0 without an answer
      detail TEXT NOT NULL DEFAULT '',
      entries INTEGER NOT NULL DEFAULT 0, -- entries in the body
      new_entries INTEGER NOT NULL DEFAULT 0
    )""",
    """
    CREATE TABLE articles (
      -- Articles read. The text is kept for hits and for what came near; else only its hash.
      id INTEGER PRIMARY KEY,
      url TEXT NOT NULL UNIQUE, -- canonical: one address per article
      link TEXT NOT NULL, -- the address that answered, to open in a browser
      outlet TEXT NOT NULL DEFAULT '',
      country TEXT NOT NULL DEFAULT '', -- of the outlet, ISO 3166-1 alpha-2
      title TEXT NOT NULL,
      author TEXT NOT NULL DEFAULT '',
      published_at TEXT, -- as the page or the feed states it
      published_precision TEXT NOT NULL DEFAULT '', -- minute, day, or empty when unknown
      language TEXT NOT NULL DEFAULT '', -- BCP 47
      description TEXT NOT NULL DEFAULT '', -- the publisher's standfirst
      text TEXT, -- paragraphs, one a line
      text_hash TEXT NOT NULL, -- SHA-256 of title and text
      image TEXT NOT NULL DEFAULT '', -- address of the lead picture
      origin TEXT NOT NULL, -- page, or feed when the page gave nothing
      paywalled INTEGER NOT NULL DEFAULT 0,
      corrections TEXT NOT NULL DEFAULT '[]', -- JSON list of the notes on the page
      fetched_at TEXT NOT NULL
    )""",
    """
    CREATE TABLE entries (
      -- What feeds showed, and what became of it.
      id INTEGER PRIMARY KEY,
      feed_id INTEGER NOT NULL REFERENCES feeds(id),
      identity TEXT NOT NULL, -- guid, else link, else a hash
      link TEXT NOT NULL,
      url TEXT NOT NULL, -- canonical form of link
      title TEXT NOT NULL DEFAULT '',
      summary TEXT NOT NULL DEFAULT '', -- emptied when dealt with
      content TEXT NOT NULL DEFAULT '', -- emptied when dealt with
      author TEXT NOT NULL DEFAULT '',
      outlet TEXT NOT NULL DEFAULT '', -- when the feed names another publisher than itself
      published_at TEXT,
      first_seen_at TEXT NOT NULL,
      last_seen_at TEXT NOT NULL, -- what a feed still shows is never forgotten
      state TEXT NOT NULL, -- pending or done
      outcome TEXT NOT NULL DEFAULT '', -- baseline, known, judged, no-link, or why the page could not be read
      detail TEXT NOT NULL DEFAULT '',
      attempts INTEGER NOT NULL DEFAULT 0, -- to read the page
      next_attempt_at TEXT, -- of a pending entry
      article_id INTEGER REFERENCES articles(id),
      UNIQUE (feed_id, identity)
    )""",
    """
    CREATE TABLE judgements (
      -- The verdict of each topic on each article.
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      score REAL NOT NULL, -- 0 to 1
      decision TEXT NOT NULL, -- post, review or drop
      profile TEXT NOT NULL, -- version of the profile that judged
      judged_at TEXT NOT NULL,
      PRIMARY KEY (article_id, topic)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE stories (
      -- Hits that tell of one event.
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE, -- stable name: topic and a hash of the first article's address
      topic TEXT NOT NULL REFERENCES topics(id),
      title TEXT NOT NULL, -- of the first hit
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL -- when the last hit joined
    )""",
    """
    CREATE TABLE hits (
      -- Articles that matter to a topic.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      story_id INTEGER NOT NULL REFERENCES stories(id),
      relation TEXT NOT NULL, -- first, report (one more outlet) or copy (the same text again)
      relation_why TEXT NOT NULL DEFAULT '', -- what binds it to its story
      score REAL NOT NULL, -- 0 to 1
      decision TEXT NOT NULL, -- post, review, or drop when a person or a later lexicon has overruled the first verdict
      profile TEXT NOT NULL, -- version of the profile that judged
      summary TEXT NOT NULL, -- the outlet's own sentences
      mentions TEXT NOT NULL DEFAULT '[]', -- JSON list of people, places, organisations of the lexicon
      traits TEXT NOT NULL DEFAULT '{}', -- JSON, what stories are compared by
      found_at TEXT NOT NULL,
      UNIQUE (article_id, topic)
    )""",
    """
    CREATE TABLE matches (
      -- Why a hit is one: the concepts found, strongest first.
      hit_id INTEGER NOT NULL REFERENCES hits(id),
      position INTEGER NOT NULL,
      concept TEXT NOT NULL, -- id in the lexicon
      term TEXT NOT NULL, -- as it stands in the article
      count INTEGER NOT NULL,
      points REAL NOT NULL, -- negative points speak against
      sentence TEXT NOT NULL, -- as it stands in the article
      PRIMARY KEY (hit_id, position)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE posts (
      -- The outbox: written with the hit, sent later, never forgotten.
      id INTEGER PRIMARY KEY,
      channel TEXT NOT NULL, -- name in config.toml
      topic TEXT NOT NULL REFERENCES topics(id),
      story_id INTEGER NOT NULL REFERENCES stories(id),
      kind TEXT NOT NULL, -- story (a new message) or edit (of that message)
      revision INTEGER NOT NULL, -- 1 for the story, then counting edits
      body TEXT NOT NULL, -- frozen, Telegram HTML
      preview_url TEXT NOT NULL DEFAULT '',
      state TEXT NOT NULL DEFAULT 'ready', -- ready, sending, sent, unsure, dead or superseded
      created_at TEXT NOT NULL,
      next_attempt_at TEXT, -- not before
      attempts INTEGER NOT NULL DEFAULT 0,
      floor_id INTEGER, -- highest message id known in the chat when sending began
      message_id INTEGER, -- in the channel
      sent_at TEXT,
      detail TEXT NOT NULL DEFAULT '', -- outcome of the last attempt
      UNIQUE (channel, story_id, kind, revision)
    )""",
    """
    CREATE TABLE deliveries (
      -- Every attempt to send a post.
      id INTEGER PRIMARY KEY,
      post_id INTEGER NOT NULL REFERENCES posts(id),
      at TEXT NOT NULL,
      outcome TEXT NOT NULL, -- sent, deferred, refused, moved, unsure, found or unknown
      detail TEXT NOT NULL DEFAULT ''
    )""",
    """
    CREATE TABLE channels (
      -- What was learnt about a channel while running.
      name TEXT PRIMARY KEY, -- in config.toml
      chat TEXT NOT NULL DEFAULT '', -- new id after Telegram moved the chat
      resume_at TEXT, -- paused until then (flood limit)
      parked TEXT NOT NULL DEFAULT '' -- why nothing is sent, until an operator acts
    )""",
)

_INDEXES = (
    "CREATE INDEX feeds_due ON feeds(state, next_poll_at)",
    "CREATE INDEX polls_by_feed ON polls(feed_id, at)",
    "CREATE INDEX entries_pending ON entries(next_attempt_at) WHERE state = 'pending'",
    "CREATE INDEX entries_by_url ON entries(url)",
    "CREATE INDEX entries_by_article ON entries(article_id)",
    "CREATE INDEX articles_by_date ON articles(published_at)",
    "CREATE INDEX hits_by_story ON hits(story_id)",
    "CREATE INDEX hits_by_date ON hits(found_at)",
    "CREATE INDEX matches_by_concept ON matches(concept)",
    "CREATE INDEX stories_by_update ON stories(topic, updated_at)",
    "CREATE INDEX posts_queue ON posts(channel, state, id)",
    "CREATE INDEX posts_by_story ON posts(story_id)",
    "CREATE INDEX deliveries_by_post ON deliveries(post_id)",
)


@MIGRATIONS()
def m001_foundation(db: Database) -> None:
    """Feeds, entries, articles, hits, stories, posts."""
    for statement in (*_TABLES, *_INDEXES):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
