PRAGMA application_id = 1465140040;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE topics (
      -- The affairs that are watched for.
      id TEXT PRIMARY KEY, -- short name, as in config.toml
      title TEXT NOT NULL, -- as readers see it
      profile TEXT NOT NULL -- version of the profile last used
    );
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
    );
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
    );
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
    );
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
    );
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
    );
CREATE TABLE judgements (
      -- The verdict of each topic on each article.
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      score REAL NOT NULL, -- 0 to 1
      decision TEXT NOT NULL, -- post, review or drop
      profile TEXT NOT NULL, -- version of the profile that judged
      judged_at TEXT NOT NULL,
      PRIMARY KEY (article_id, topic)
    ) WITHOUT ROWID;
CREATE TABLE stories (
      -- Hits that tell of one event.
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE, -- stable name: topic and a hash of the first article's address
      topic TEXT NOT NULL REFERENCES topics(id),
      title TEXT NOT NULL, -- of the first hit
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL -- when the last hit joined
    , merged_into INTEGER REFERENCES stories(id), merged_why TEXT NOT NULL DEFAULT '', merged_at TEXT);
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
      found_at TEXT NOT NULL, demoted INTEGER NOT NULL DEFAULT 0,
      UNIQUE (article_id, topic)
    );
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
    ) WITHOUT ROWID;
CREATE TABLE labels (
      -- What people have decided about hits. Holds no names: the decision counts, not who made it.
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      label INTEGER NOT NULL, -- 2 must be posted, 1 is rightly left to people, 0 must not
      note TEXT NOT NULL DEFAULT '', -- why, in the person's words
      source TEXT NOT NULL, -- where the decision was made: cli or telegram (the editors' chat)
      decided_at TEXT NOT NULL,
      PRIMARY KEY (article_id, topic)
    ) WITHOUT ROWID;
CREATE TABLE past_verdicts (
      -- Verdicts on hits that a later profile has replaced (watcher rescore); none is ever overwritten unseen.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      topic TEXT NOT NULL REFERENCES topics(id),
      score REAL NOT NULL, -- 0 to 1
      decision TEXT NOT NULL, -- post, review or drop
      profile TEXT NOT NULL, -- version of the profile that judged
      summary TEXT NOT NULL,
      matches TEXT NOT NULL, -- JSON list of concept, term, count, points, sentence
      replaced_at TEXT NOT NULL
    );
CREATE TABLE opinions (
      -- What a language model said of articles, when one is configured. Machine-made; never the verdict itself.
      text_hash TEXT NOT NULL, -- of the article: SHA-256 of title and text
      topic TEXT NOT NULL REFERENCES topics(id),
      prompt TEXT NOT NULL, -- version of the question
      model TEXT NOT NULL, -- name, as configured
      relevant INTEGER NOT NULL,
      score REAL NOT NULL, -- 0 to 1, as the model claims
      why TEXT NOT NULL,
      summary TEXT NOT NULL, -- in English, machine-made
      given_at TEXT NOT NULL,
      PRIMARY KEY (text_hash, topic, prompt, model)
    ) WITHOUT ROWID;
CREATE TABLE opinion_calls (
      -- How many calls were made, for the daily budget.
      day TEXT PRIMARY KEY, -- UTC, 2026-01-31
      calls INTEGER NOT NULL
    ) WITHOUT ROWID;
CREATE TABLE story_pins (
      -- Hits that a person has put into their story or left there. Stories that hold one are merged by people only.
      hit_id INTEGER PRIMARY KEY REFERENCES hits(id),
      pinned_at TEXT NOT NULL,
      note TEXT NOT NULL DEFAULT '' -- what was done, in words
    );
CREATE TABLE versions (
      -- What changed articles said, and when. Articles that never changed have none; the present text is in articles.
      article_id INTEGER NOT NULL REFERENCES articles(id),
      number INTEGER NOT NULL, -- 1 is the article as it was first read
      at TEXT NOT NULL, -- when it was first seen
      title TEXT NOT NULL,
      text TEXT NOT NULL, -- paragraphs, one a line, as the page showed them: behind a paywall only the beginning
      text_hash TEXT NOT NULL, -- SHA-256 of title and text
      notes TEXT NOT NULL DEFAULT '[]', -- JSON list of the correction and editor's notes on the page
      paywalled INTEGER NOT NULL DEFAULT 0,
      returns INTEGER NOT NULL DEFAULT 0, -- how often the page came back to it from another version
      PRIMARY KEY (article_id, number)
    ) WITHOUT ROWID;
CREATE TABLE revisions (
      -- Steps from one version of an article to another, or to its withdrawal.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      at TEXT NOT NULL, -- when it was seen
      change TEXT NOT NULL, -- minor, substantive or withdrawn
      reasons TEXT NOT NULL, -- JSON list, in words, weightiest first
      notes TEXT NOT NULL DEFAULT '[]', -- JSON list of the correction and editor's notes that came with it
      before_version INTEGER NOT NULL, -- number of the version before it
      after_version INTEGER NOT NULL -- number of the version that it led to; 0 when the article went away
    );
CREATE TABLE rechecks (
      -- Articles of hits, and when each is looked at again.
      article_id INTEGER PRIMARY KEY REFERENCES articles(id),
      next_at TEXT, -- empty when no more looks are planned
      looks INTEGER NOT NULL DEFAULT 0, -- so far, failed ones included
      attempts INTEGER NOT NULL DEFAULT 0, -- failed looks in a row
      missing_since TEXT, -- the first of the looks in a row that found it gone; believed when a later one agrees
      withdrawn INTEGER NOT NULL DEFAULT 0, -- it is known to be gone
      current_version INTEGER NOT NULL DEFAULT 1, -- the version that the page showed last
      etag TEXT NOT NULL DEFAULT '', -- of the page; opaque, sent back as received
      last_modified TEXT NOT NULL DEFAULT '', -- of the page; opaque, sent back as received
      looked_at TEXT -- the last look
    );
CREATE TABLE looks (
      -- Every look at a known article, successful or not.
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES articles(id),
      at TEXT NOT NULL,
      outcome TEXT NOT NULL, -- one word of docs/corrections.md
      status INTEGER NOT NULL DEFAULT 0, -- HTTP status, 0 without an answer or when it was 200
      detail TEXT NOT NULL DEFAULT ''
    );
CREATE TABLE evidence_files (
      -- The WARC files in the folder of evidence.
      name TEXT PRIMARY KEY,
      state TEXT NOT NULL, -- open (grows), closed, or doomed (to be deleted, its rows live elsewhere)
      begun_at TEXT NOT NULL,
      head_length INTEGER NOT NULL, -- bytes of the record that opens it
      head_sha256 TEXT NOT NULL -- of these bytes
    ) WITHOUT ROWID;
CREATE TABLE evidence (
      -- One row for each page of a hit as it came over the wire: kept, or why not.
      id INTEGER PRIMARY KEY,
      article_id INTEGER REFERENCES articles(id), -- empty for one found after a crash without its article
      url TEXT NOT NULL, -- the address that answered
      status INTEGER NOT NULL DEFAULT 0, -- HTTP status
      fetched_at TEXT NOT NULL,
      state TEXT NOT NULL, -- kept, missing (could not be kept) or deleted (on purpose)
      reason TEXT NOT NULL DEFAULT '', -- why it is not kept
      file TEXT REFERENCES evidence_files(name), -- of what is kept
      offset INTEGER, -- where its records begin in the file
      length INTEGER, -- bytes of its records, packed
      records_sha256 TEXT NOT NULL DEFAULT '', -- of these bytes
      payload_sha256 TEXT NOT NULL DEFAULT '', -- of the body, unpacked; outlives the records
      text_sha256 TEXT NOT NULL DEFAULT '', -- of extracted title and text, a newline between them; outlives the records
      deleted_at TEXT
    );
CREATE TABLE archivings (
      -- Pages that a public archive was asked to keep.
      article_id INTEGER PRIMARY KEY REFERENCES articles(id),
      url TEXT NOT NULL, -- the address that is to be archived
      state TEXT NOT NULL, -- ready, asking (a request is out), working (the archive is at it), done or failed
      job TEXT NOT NULL DEFAULT '', -- the archive's name for its work
      attempts INTEGER NOT NULL DEFAULT 0, -- requests to archive it
      next_at TEXT NOT NULL, -- not before
      archive_url TEXT NOT NULL DEFAULT '', -- where the copy is
      asked_at TEXT, -- the last request to archive it
      done_at TEXT,
      detail TEXT NOT NULL DEFAULT '' -- of the last attempt
    );
CREATE TABLE "posts" (
      -- The outbox: written with the hit, sent later, never forgotten.
      id INTEGER PRIMARY KEY,
      channel TEXT NOT NULL, -- name in config.toml
      topic TEXT NOT NULL REFERENCES topics(id),
      story_id INTEGER NOT NULL REFERENCES stories(id),
      kind TEXT NOT NULL, -- story, edit (of it), development, correction, withdrawal (replies), roundup (a list)
      revision INTEGER NOT NULL, -- story: 1; edit: counts on; reply: number of what it tells; roundup: counts
      body TEXT NOT NULL, -- frozen, Telegram HTML
      preview_url TEXT NOT NULL DEFAULT '',
      large_preview INTEGER NOT NULL DEFAULT 0, -- whether the preview shows its picture large
      state TEXT NOT NULL DEFAULT 'ready', -- ready, sending, sent, unsure, dead or superseded
      created_at TEXT NOT NULL,
      next_attempt_at TEXT, -- not before
      attempts INTEGER NOT NULL DEFAULT 0,
      aside INTEGER NOT NULL DEFAULT 0, -- failed so often that those behind it no longer wait
      floor_id INTEGER, -- highest message id known in the chat when sending began
      message_id INTEGER, -- in the channel
      sent_at TEXT,
      told_in INTEGER REFERENCES "posts"(id), -- the list-post that tells the story in its stead
      detail TEXT NOT NULL DEFAULT '', -- outcome of the last attempt
      UNIQUE (channel, story_id, kind, revision)
    );
CREATE TABLE "deliveries" (
      -- Every attempt to send a post, and every look for one.
      id INTEGER PRIMARY KEY,
      post_id INTEGER NOT NULL REFERENCES "posts"(id),
      at TEXT NOT NULL,
      outcome TEXT NOT NULL, -- one word of docs/delivery.md
      detail TEXT NOT NULL DEFAULT ''
    );
CREATE TABLE "channels" (
      -- What was learnt about a channel while running.
      name TEXT PRIMARY KEY, -- in config.toml
      chat TEXT NOT NULL DEFAULT '', -- new id after Telegram moved the chat
      place TEXT NOT NULL DEFAULT '', -- the chat itself, as configured: channels that share one share its message ids
      resume_at TEXT, -- paused until then (flood limit)
      parked TEXT NOT NULL DEFAULT '', -- why nothing is sent, until an operator acts
      holder TEXT NOT NULL DEFAULT '', -- the process that may send
      held_until TEXT -- another one may take over then
    );
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
    );
CREATE TABLE tags (
      -- Concepts of the lexicon for each hit, by concept. Kept by triggers.
      kind TEXT NOT NULL, -- found (it speaks for the topic, as in matches) or named (as in mentions of hits)
      concept TEXT NOT NULL, -- id in the lexicon
      hit_id INTEGER NOT NULL REFERENCES hits(id),
      decision TEXT NOT NULL, -- as in hits
      PRIMARY KEY (kind, concept, hit_id)
    ) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(
      -- Full text of the hits; rowid is the id of the hit. Words are folded, and scripts without spaces cut into pairs
      -- of letters: ask with words of two letters, or with `watcher hits`, which does it for you.
      title, -- of the article
      text, -- of the article, after the publisher's standfirst
      summary, -- of the hit
      tokenize = 'unicode61 remove_diacritics 2'
    );
CREATE TABLE search_form (
      -- In which form search holds its words; the next start builds it anew when that is not the present one.
      form INTEGER NOT NULL -- version, 0 before the first
    );
CREATE TABLE beats (
      -- The heartbeat: what each part of the service did last.
      part TEXT PRIMARY KEY, -- alive (the process itself), gather, publish, tidy, backup ...
      begun_at TEXT, -- its present or last turn
      ended_at TEXT, -- its last turn that ended, well or not
      good_at TEXT, -- its last turn that went well
      error TEXT NOT NULL DEFAULT '' -- why the last turn did not go well
    ) WITHOUT ROWID;
CREATE TABLE alerts (
      -- What the operator is or was told about the service's health.
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL, -- one word of docs/health.md
      subject TEXT NOT NULL DEFAULT '', -- the feed, channel or part it is about
      words TEXT NOT NULL, -- the fault and the remedy
      opened_at TEXT NOT NULL,
      told_at TEXT, -- when the operator's chat had it
      closed_at TEXT, -- when it was over
      recovery_told_at TEXT -- when the operator's chat had that
    );
CREATE TABLE review_posts (
      -- Questions to the editors' chat, one for each hit that waits for a person. Holds nothing about those who answer.
      hit_id INTEGER PRIMARY KEY REFERENCES hits(id),
      state TEXT NOT NULL DEFAULT 'ready', -- ready, sending, sent, unsure (sent again later) or dead (refused)
      created_at TEXT NOT NULL,
      next_attempt_at TEXT, -- not before
      attempts INTEGER NOT NULL DEFAULT 0,
      chat TEXT NOT NULL DEFAULT '', -- where the message is
      message_id INTEGER, -- there
      shown TEXT NOT NULL DEFAULT '', -- what the message says was decided, and where: post:cli ...; empty: it asks
      detail TEXT NOT NULL DEFAULT '' -- what went wrong last
    );
CREATE TABLE bot_state (
      -- Where the bot stands; nothing about the people who talk to it.
      name TEXT PRIMARY KEY, -- offset (next update), taken (the one under way), review_after (a hit), chats that moved
      value TEXT NOT NULL,
      at TEXT NOT NULL -- when it was written
    ) WITHOUT ROWID;
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (1, 'watcher', 'm001_foundation', '2026-11-22 00:23:26.880595+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (10, 'watcher', 'm011_review', '2026-11-22 00:23:27.074606+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (2, 'watcher', 'm002_labels', '2026-11-22 00:23:26.910769+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (3, 'watcher', 'm003_opinions', '2026-11-22 00:23:26.939153+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (4, 'watcher', 'm004_stories', '2026-11-22 00:23:26.955984+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (5, 'watcher', 'm006_revisions', '2026-11-22 00:23:26.986487+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (6, 'watcher', 'm007_evidence', '2026-11-22 00:23:26.989743+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (7, 'watcher', 'm008_delivery', '2026-11-22 00:23:27.032110+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (8, 'watcher', 'm009_search', '2026-11-22 00:23:27.043744+00:00');
INSERT INTO "_sqlite_migrations" ("id", "migration_set", "name", "applied_at") VALUES (9, 'watcher', 'm010_pulse', '2026-11-22 00:23:27.062394+00:00');
INSERT INTO "topics" ("id", "title", "profile") VALUES ('stations', 'Stations', '1');
INSERT INTO "feeds" ("id", "url", "title", "language", "country", "group_name", "kind", "origin", "configured_url", "state", "state_reason", "etag", "last_modified", "body_hash", "added_at", "first_success_at", "last_polled_at", "last_success_at", "last_new_at", "next_poll_at", "interval_seconds", "failures", "redirect_to", "redirect_seen", "redirect_since", "rediscovered_at", "outcome", "detail", "hint_ttl", "hint_skip_hours", "hint_skip_days", "habit_window", "habit_mean", "habit_peak", "habit_tolerance") VALUES (1, 'https://a.example/feed', 'A', '', '', '', 'feed', 'config', 'https://a.example/feed', 'active', '', '', '', '', '2022-10-26T12:00:00Z', NULL, NULL, NULL, NULL, '2022-10-26T12:00:00Z', 0.0, 0.0, '', 0, NULL, NULL, '', '', NULL, '[]', '[]', 0, NULL, 0.0, 0.0);
INSERT INTO "feeds" ("id", "url", "title", "language", "country", "group_name", "kind", "origin", "configured_url", "state", "state_reason", "etag", "last_modified", "body_hash", "added_at", "first_success_at", "last_polled_at", "last_success_at", "last_new_at", "next_poll_at", "interval_seconds", "failures", "redirect_to", "redirect_seen", "redirect_since", "rediscovered_at", "outcome", "detail", "hint_ttl", "hint_skip_hours", "hint_skip_days", "habit_window", "habit_mean", "habit_peak", "habit_tolerance") VALUES (2, 'https://b.example/feed', '', '', '', '', 'feed', 'config', 'https://b.example/feed', 'active', '', '', '', '', '2022-10-26T12:00:00Z', NULL, NULL, NULL, NULL, '2022-10-26T12:00:00Z', 0.0, 0.0, '', 0, NULL, NULL, '', '', NULL, '[]', '[]', 0, NULL, 0.0, 0.0);
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (1, 'https://en.example/1', 'https://en.example/1', 'The en Paper', 'GB', 'Police stations must close', '', '2022-10-26T12:00:00Z', '', 'en', '', 'The overseas police stations in Rotterdam were found. Policy followed.', '6f6cc0897792d262d0d8b8675bb3ba4fadaf306a1eea762eb25fa4660a04882b', '', 'page', 0, '[]', '2022-10-26T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (2, 'https://nl.example/1', 'https://nl.example/1', 'The nl Paper', 'NL', 'Chinese politiekantoren dicht', '', '2022-10-27T12:00:00Z', '', 'nl', '', 'De politiekantoren in Rotterdam en Amsterdam moeten dicht.', '42b90cfbb6be6002ca1ad855c6c692483c12a855b90d37efadd770ba70a68c2d', '', 'page', 0, '[]', '2022-10-27T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (3, 'https://cs.example/1', 'https://cs.example/1', 'The cs Paper', 'CZ', 'Čínské stanice v Praze', '', '2022-10-28T12:00:00Z', '', 'cs', '', 'Nelegální čínské policejní stanice v Praze.', '23822f65337c6508476a7487580a14661ae141b75fc55e82d04077447f6f6ed4', '', 'page', 0, '[]', '2022-10-28T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (4, 'https://zh-Hans.example/1', 'https://zh-Hans.example/1', 'The zh-Hans Paper', 'CN', '荷兰关闭海外警察站', '', '2022-10-29T12:00:00Z', '', 'zh-Hans', '', '荷兰政府要求关闭鹿特丹的海外警察站。', '341ebcb55541c498001abb15f7a4534cb59a5dfe5e33489566fc9265f23ac31e', '', 'page', 0, '[]', '2022-10-29T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (5, 'https://zh-Hant.example/1', 'https://zh-Hant.example/1', 'The zh-Hant Paper', 'TW', '臺灣關注海外警察站', '', '2022-10-30T12:00:00Z', '', 'zh-Hant', '', '臺灣政府關注此事。', 'fc0cb4618eb38265ad4962c7a7be09d6b067b3c788d670ac44e776489ba905fa', '', 'page', 0, '[]', '2022-10-30T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (6, 'https://ja.example/1', 'https://ja.example/1', 'The ja Paper', 'JP', '中国の警察署', '', '2022-10-31T12:00:00Z', '', 'ja', '', 'オランダは海外の警察署を閉鎖した。', '3fe99b025905ed29944d23e5fbf983273a45c682064811e07a8ee8482b0a713e', '', 'page', 0, '[]', '2022-10-31T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (7, 'https://ko.example/1', 'https://ko.example/1', 'The ko Paper', 'KR', '해외 경찰서 폐쇄', '', '2022-11-01T12:00:00Z', '', 'ko', '', '네덜란드는 중국의 비밀 경찰서를 폐쇄했다.', '6ac6167a391fe24c49de66100f5452cc1c9bed28682dcf9b88369740ce45dfbb', '', 'page', 0, '[]', '2022-11-01T12:00:00Z');
INSERT INTO "articles" ("id", "url", "link", "outlet", "country", "title", "author", "published_at", "published_precision", "language", "description", "text", "text_hash", "image", "origin", "paywalled", "corrections", "fetched_at") VALUES (8, 'https://ar.example/1', 'https://ar.example/1', 'The ar Paper', 'LB', 'إغلاق مراكز الشُّرطة', '', '2022-11-02T12:00:00Z', '', 'ar', '', 'أغلقت هولندا مراكز الشرطة الصينية.', 'e0a62706c4a2369117284a66e25354ae5a972c67724423ceaed19d7d8e5e421d', '', 'page', 0, '[]', '2022-11-02T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (1, 'stations', 0.9, 'post', '1', '2022-10-26T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (2, 'stations', 0.9, 'post', '1', '2022-10-27T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (3, 'stations', 0.9, 'post', '1', '2022-10-28T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (4, 'stations', 0.9, 'post', '1', '2022-10-29T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (5, 'stations', 0.9, 'post', '1', '2022-10-30T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (6, 'stations', 0.9, 'post', '1', '2022-10-31T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (7, 'stations', 0.9, 'post', '1', '2022-11-01T12:00:00Z');
INSERT INTO "judgements" ("article_id", "topic", "score", "decision", "profile", "judged_at") VALUES (8, 'stations', 0.9, 'post', '1', '2022-11-02T12:00:00Z');
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (1, 'stations-en', 'stations', 'Police stations must close', '2022-10-26T12:00:00Z', '2022-10-26T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (2, 'stations-nl', 'stations', 'Chinese politiekantoren dicht', '2022-10-27T12:00:00Z', '2022-10-27T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (3, 'stations-cs', 'stations', 'Čínské stanice v Praze', '2022-10-28T12:00:00Z', '2022-10-28T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (4, 'stations-zh-Hans', 'stations', '荷兰关闭海外警察站', '2022-10-29T12:00:00Z', '2022-10-29T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (5, 'stations-zh-Hant', 'stations', '臺灣關注海外警察站', '2022-10-30T12:00:00Z', '2022-10-30T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (6, 'stations-ja', 'stations', '中国の警察署', '2022-10-31T12:00:00Z', '2022-10-31T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (7, 'stations-ko', 'stations', '해외 경찰서 폐쇄', '2022-11-01T12:00:00Z', '2022-11-01T12:00:00Z', NULL, '', NULL);
INSERT INTO "stories" ("id", "key", "topic", "title", "created_at", "updated_at", "merged_into", "merged_why", "merged_at") VALUES (8, 'stations-ar', 'stations', 'إغلاق مراكز الشُّرطة', '2022-11-02T12:00:00Z', '2022-11-02T12:00:00Z', NULL, '', NULL);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (1, 1, 'stations', 1, 'first', '', 0.9, 'post', '1', 'The overseas police stations in Rotterdam were found. Policy followed.', '["wang-jingyu", "rotterdam"]', '{"published": "2022-10-26T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-10-26T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (2, 2, 'stations', 2, 'first', '', 0.9, 'post', '1', 'De politiekantoren in Rotterdam en Amsterdam moeten dicht.', '["wang-jingyu", "rotterdam"]', '{"published": "2022-10-27T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-10-27T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (3, 3, 'stations', 3, 'first', '', 0.9, 'post', '1', 'Nelegální čínské policejní stanice v Praze.', '["wang-jingyu", "rotterdam"]', '{"published": "2022-10-28T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-10-28T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (4, 4, 'stations', 4, 'first', '', 0.9, 'post', '1', '荷兰政府要求关闭鹿特丹的海外警察站。', '["wang-jingyu", "rotterdam"]', '{"published": "2022-10-29T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-10-29T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (5, 5, 'stations', 5, 'first', '', 0.9, 'post', '1', '臺灣政府關注此事。', '["wang-jingyu", "rotterdam"]', '{"published": "2022-10-30T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-10-30T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (6, 6, 'stations', 6, 'first', '', 0.9, 'post', '1', 'オランダは海外の警察署を閉鎖した。', '["wang-jingyu", "rotterdam"]', '{"published": "2022-10-31T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-10-31T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (7, 7, 'stations', 7, 'first', '', 0.9, 'post', '1', '네덜란드는 중국의 비밀 경찰서를 폐쇄했다.', '["wang-jingyu", "rotterdam"]', '{"published": "2022-11-01T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-11-01T12:00:00Z', 0);
INSERT INTO "hits" ("id", "article_id", "topic", "story_id", "relation", "relation_why", "score", "decision", "profile", "summary", "mentions", "traits", "found_at", "demoted") VALUES (8, 8, 'stations', 8, 'first', '', 0.9, 'post', '1', 'أغلقت هولندا مراكز الشرطة الصينية.', '["wang-jingyu", "rotterdam"]', '{"published": "2022-11-02T12:00:00Z", "features": [], "shingles": "", "language": "", "places": {}, "towns": {}, "facts": {}}', '2022-11-02T12:00:00Z', 0);
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (1, 0, 'station', 'station', 1, 3.0, 'The overseas police stations in Rotterdam were found. Policy followed.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (1, 1, 'against', 'x', 1, -1.0, 'The overseas police stations in Rotterdam were found. Policy followed.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (2, 0, 'station', 'station', 1, 3.0, 'De politiekantoren in Rotterdam en Amsterdam moeten dicht.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (2, 1, 'against', 'x', 1, -1.0, 'De politiekantoren in Rotterdam en Amsterdam moeten dicht.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (3, 0, 'station', 'station', 1, 3.0, 'Nelegální čínské policejní stanice v Praze.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (3, 1, 'against', 'x', 1, -1.0, 'Nelegální čínské policejní stanice v Praze.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (4, 0, 'station', 'station', 1, 3.0, '荷兰政府要求关闭鹿特丹的海外警察站。');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (4, 1, 'against', 'x', 1, -1.0, '荷兰政府要求关闭鹿特丹的海外警察站。');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (5, 0, 'station', 'station', 1, 3.0, '臺灣政府關注此事。');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (5, 1, 'against', 'x', 1, -1.0, '臺灣政府關注此事。');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (6, 0, 'station', 'station', 1, 3.0, 'オランダは海外の警察署を閉鎖した。');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (6, 1, 'against', 'x', 1, -1.0, 'オランダは海外の警察署を閉鎖した。');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (7, 0, 'station', 'station', 1, 3.0, '네덜란드는 중국의 비밀 경찰서를 폐쇄했다.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (7, 1, 'against', 'x', 1, -1.0, '네덜란드는 중국의 비밀 경찰서를 폐쇄했다.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (8, 0, 'station', 'station', 1, 3.0, 'أغلقت هولندا مراكز الشرطة الصينية.');
INSERT INTO "matches" ("hit_id", "position", "concept", "term", "count", "points", "sentence") VALUES (8, 1, 'against', 'x', 1, -1.0, 'أغلقت هولندا مراكز الشرطة الصينية.');
INSERT INTO "posts" ("id", "channel", "topic", "story_id", "kind", "revision", "body", "preview_url", "large_preview", "state", "created_at", "next_attempt_at", "attempts", "aside", "floor_id", "message_id", "sent_at", "told_in", "detail") VALUES (1, 'main', 'stations', 1, 'story', 1, '<b>stations-en</b>', '', 0, 'sent', '2022-10-26T12:00:00Z', NULL, 1, 0, NULL, 17, '2022-10-26T12:00:01Z', NULL, '');
INSERT INTO "posts" ("id", "channel", "topic", "story_id", "kind", "revision", "body", "preview_url", "large_preview", "state", "created_at", "next_attempt_at", "attempts", "aside", "floor_id", "message_id", "sent_at", "told_in", "detail") VALUES (2, 'main', 'stations', 2, 'story', 1, '<b>stations-nl</b>', '', 0, 'ready', '2022-10-26T12:00:00Z', '2022-10-26T12:00:00Z', 0, 0, NULL, NULL, NULL, NULL, '');
INSERT INTO "deliveries" ("id", "post_id", "at", "outcome", "detail") VALUES (1, 1, '2022-10-26T12:00:01Z', 'sent', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (1, 1, 'stations', 'stations-en', 'first', 'post', 'post', NULL, 0.9, '2022-10-26T12:00:00Z', '2022-10-26', '2022-10-24', '2022-10-26T12:00:00Z', 'The en Paper', 'GB', 'en', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (2, 2, 'stations', 'stations-nl', 'first', 'post', 'post', NULL, 0.9, '2022-10-27T12:00:00Z', '2022-10-27', '2022-10-24', '2022-10-27T12:00:00Z', 'The nl Paper', 'NL', 'nl', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (3, 3, 'stations', 'stations-cs', 'first', 'post', 'post', NULL, 0.9, '2022-10-28T12:00:00Z', '2022-10-28', '2022-10-24', '2022-10-28T12:00:00Z', 'The cs Paper', 'CZ', 'cs', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (4, 4, 'stations', 'stations-zh-Hans', 'first', 'post', 'post', NULL, 0.9, '2022-10-29T12:00:00Z', '2022-10-29', '2022-10-24', '2022-10-29T12:00:00Z', 'The zh-Hans Paper', 'CN', 'zh-Hans', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (5, 5, 'stations', 'stations-zh-Hant', 'first', 'post', 'post', NULL, 0.9, '2022-10-30T12:00:00Z', '2022-10-30', '2022-10-24', '2022-10-30T12:00:00Z', 'The zh-Hant Paper', 'TW', 'zh-Hant', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (6, 6, 'stations', 'stations-ja', 'first', 'post', 'post', NULL, 0.9, '2022-10-31T12:00:00Z', '2022-10-31', '2022-10-31', '2022-10-31T12:00:00Z', 'The ja Paper', 'JP', 'ja', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (7, 7, 'stations', 'stations-ko', 'first', 'post', 'post', NULL, 0.9, '2022-11-01T12:00:00Z', '2022-11-01', '2022-10-31', '2022-11-01T12:00:00Z', 'The ko Paper', 'KR', 'ko', '');
INSERT INTO "facets" ("hit_id", "article_id", "topic", "story", "relation", "decision", "verdict", "label", "score", "at", "date", "week", "found_at", "outlet", "country", "language", "author") VALUES (8, 8, 'stations', 'stations-ar', 'first', 'post', 'post', NULL, 0.9, '2022-11-02T12:00:00Z', '2022-11-02', '2022-10-31', '2022-11-02T12:00:00Z', 'The ar Paper', 'LB', 'ar', '');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 1, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 2, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 3, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 4, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 5, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 6, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 7, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('found', 'station', 8, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 1, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 2, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 3, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 4, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 5, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 6, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 7, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'rotterdam', 8, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 1, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 2, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 3, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 4, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 5, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 6, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 7, 'post');
INSERT INTO "tags" ("kind", "concept", "hit_id", "decision") VALUES ('named', 'wang-jingyu', 8, 'post');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (1, 'police stations must close', 'the overseas police stations in rotterdam were found policy followed', 'the overseas police stations in rotterdam were found policy followed');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (2, 'chinese politiekantoren dicht', 'de politiekantoren in rotterdam en amsterdam moeten dicht', 'de politiekantoren in rotterdam en amsterdam moeten dicht');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (3, 'cinske stanice v praze', 'nelegalni cinske policejni stanice v praze', 'nelegalni cinske policejni stanice v praze');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (4, '荷兰 兰关 关闭 闭海 海外 外警 警察 察站 站', '荷兰 兰政 政府 府要 要求 求关 关闭 闭鹿 鹿特 特丹 丹的 的海 海外 外警 警察 察站 站', '荷兰 兰政 政府 府要 要求 求关 关闭 闭鹿 鹿特 特丹 丹的 的海 海外 外警 警察 察站 站');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (5, '臺灣 灣關 關注 注海 海外 外警 警察 察站 站', '臺灣 灣政 政府 府關 關注 注此 此事 事', '臺灣 灣政 政府 府關 關注 注此 此事 事');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (6, '中国 国の の警 警察 察署 署', 'オラ ラン ンタ タは は海 海外 外の の警 警察 察署 署を を閉 閉鎖 鎖し した た', 'オラ ラン ンタ タは は海 海外 外の の警 警察 察署 署を を閉 閉鎖 鎖し した た');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (7, '해외 외 경찰 찰서 서 폐쇄 쇄', '네덜 덜란 란드 드는 는 중국 국의 의 비밀 밀 경찰 찰서 서를 를 폐쇄 쇄했 했다 다', '네덜 덜란 란드 드는 는 중국 국의 의 비밀 밀 경찰 찰서 서를 를 폐쇄 쇄했 했다 다');
INSERT INTO "search" (rowid, "title", "text", "summary") VALUES (8, 'اغلاق مراكز الشرطه', 'اغلقت هولندا مراكز الشرطه الصينيه', 'اغلقت هولندا مراكز الشرطه الصينيه');
INSERT INTO "search_form" ("form") VALUES (1);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX feeds_due ON feeds(state, next_poll_at);
CREATE INDEX polls_by_feed ON polls(feed_id, at);
CREATE INDEX entries_pending ON entries(next_attempt_at) WHERE state = 'pending';
CREATE INDEX entries_by_url ON entries(url);
CREATE INDEX entries_by_article ON entries(article_id);
CREATE INDEX articles_by_date ON articles(published_at);
CREATE INDEX hits_by_story ON hits(story_id);
CREATE INDEX hits_by_date ON hits(found_at);
CREATE INDEX matches_by_concept ON matches(concept);
CREATE INDEX stories_by_update ON stories(topic, updated_at);
CREATE INDEX hits_by_decision ON hits(decision, found_at);
CREATE INDEX past_verdicts_by_article ON past_verdicts(article_id, topic);
CREATE INDEX rechecks_due ON rechecks(next_at);
CREATE INDEX revisions_by_article ON revisions(article_id);
CREATE INDEX looks_by_article ON looks(article_id);
CREATE INDEX evidence_by_article ON evidence(article_id, fetched_at);
CREATE INDEX evidence_by_place ON evidence(file, offset);
CREATE INDEX archivings_due ON archivings(state, next_at);
CREATE INDEX posts_queue ON posts(channel, state, id);
CREATE INDEX posts_by_story ON posts(story_id);
CREATE INDEX posts_by_message ON posts(message_id) WHERE message_id IS NOT NULL;
CREATE INDEX posts_told ON posts(told_in) WHERE told_in IS NOT NULL;
CREATE INDEX deliveries_by_post ON deliveries(post_id);
CREATE INDEX deliveries_by_date ON deliveries(at);
CREATE INDEX facets_by_time ON facets(at, hit_id);
CREATE INDEX facets_by_date ON facets(date, hit_id);
CREATE INDEX facets_by_finding ON facets(found_at, hit_id);
CREATE INDEX facets_by_week ON facets(week, topic, country, language, decision, relation);
CREATE INDEX facets_by_outlet ON facets(outlet, topic, decision, date, country, language, relation, story);
CREATE INDEX facets_by_story ON facets(story, at, decision, outlet, country, date);
CREATE INDEX facets_by_article ON facets(article_id);
CREATE INDEX tags_by_hit ON tags(hit_id);
CREATE TRIGGER hits_added AFTER INSERT ON hits BEGIN
      INSERT INTO facets 
    SELECT hits.id, hits.article_id, hits.topic, stories.key, hits.relation, hits.decision,
      coalesce(judgements.decision, ''), labels.label, hits.score, coalesce(articles.published_at, hits.found_at), substr(coalesce(articles.published_at, hits.found_at), 1, 10),
      coalesce(date(coalesce(articles.published_at, hits.found_at), '-6 days', 'weekday 1'), ''), hits.found_at, articles.outlet, articles.country,
      articles.language, articles.author
    FROM hits JOIN articles ON articles.id = hits.article_id JOIN stories ON stories.id = hits.story_id
    LEFT JOIN judgements ON judgements.article_id = hits.article_id AND judgements.topic = hits.topic
    LEFT JOIN labels ON labels.article_id = hits.article_id AND labels.topic = hits.topic WHERE hits.id = new.id;
      INSERT INTO tags SELECT DISTINCT 'named', value, hits.id, hits.decision FROM hits, json_each(hits.mentions) WHERE hits.id = new.id;
    END;
CREATE TRIGGER hits_changed AFTER UPDATE OF decision, score, relation, story_id ON hits BEGIN
      UPDATE facets SET decision = new.decision, score = new.score, relation = new.relation,
        story = (SELECT key FROM stories WHERE id = new.story_id) WHERE hit_id = new.id;
      UPDATE tags SET decision = new.decision WHERE hit_id = new.id AND decision <> new.decision;
    END;
CREATE TRIGGER hits_named AFTER UPDATE OF mentions ON hits BEGIN
      DELETE FROM tags WHERE hit_id = new.id AND kind = 'named';
      INSERT INTO tags SELECT DISTINCT 'named', value, hits.id, hits.decision FROM hits, json_each(hits.mentions) WHERE hits.id = new.id;
    END;
CREATE TRIGGER hits_removed BEFORE DELETE ON hits BEGIN
      DELETE FROM facets WHERE hit_id = old.id;
      DELETE FROM tags WHERE hit_id = old.id;
      DELETE FROM search WHERE rowid = old.id;
    END;
CREATE TRIGGER matches_added AFTER INSERT ON matches WHEN new.points > 0 BEGIN
      INSERT OR IGNORE INTO tags SELECT DISTINCT 'found', concept, hit_id, hits.decision FROM matches JOIN hits ON hits.id = hit_id WHERE hit_id = new.hit_id AND position = new.position;
    END;
CREATE TRIGGER matches_removed AFTER DELETE ON matches BEGIN
      DELETE FROM tags WHERE kind = 'found' AND concept = old.concept AND hit_id = old.hit_id;
    END;
CREATE TRIGGER articles_changed AFTER UPDATE OF outlet, country, language, author, published_at ON articles BEGIN
      UPDATE facets SET outlet = new.outlet, country = new.country, language = new.language, author = new.author,
        at = moved.at, date = substr(moved.at, 1, 10), week = coalesce(date(moved.at, '-6 days', 'weekday 1'), '')
      FROM (SELECT hits.id, coalesce(articles.published_at, hits.found_at) AS at FROM hits JOIN articles ON articles.id = hits.article_id
        WHERE hits.article_id = new.id) AS moved
      WHERE facets.hit_id = moved.id;
    END;
CREATE TRIGGER judgements_added AFTER INSERT ON judgements BEGIN
      UPDATE facets SET verdict = new.decision WHERE article_id = new.article_id AND topic = new.topic;
    END;
CREATE TRIGGER judgements_changed AFTER UPDATE OF decision ON judgements BEGIN
      UPDATE facets SET verdict = new.decision WHERE article_id = new.article_id AND topic = new.topic;
    END;
CREATE TRIGGER labels_added AFTER INSERT ON labels BEGIN
      UPDATE facets SET label = new.label WHERE article_id = new.article_id AND topic = new.topic;
    END;
CREATE TRIGGER labels_changed AFTER UPDATE OF label ON labels BEGIN
      UPDATE facets SET label = new.label WHERE article_id = new.article_id AND topic = new.topic;
    END;
CREATE TRIGGER labels_removed AFTER DELETE ON labels BEGIN
      UPDATE facets SET label = NULL WHERE article_id = old.article_id AND topic = old.topic;
    END;
CREATE UNIQUE INDEX alerts_open ON alerts(code, subject) WHERE closed_at IS NULL;
CREATE INDEX review_posts_waiting ON review_posts(state, hit_id) WHERE state <> 'sent';
CREATE VIEW coverage AS
      -- One row for each hit: what an analyst reads, counts and cites.
      SELECT
        hit_id AS id,
        date AS date, -- when it was published, or found when that is not known
        week AS week, -- the Monday of that week
        outlet AS outlet,
        country AS country, -- of the outlet, ISO 3166-1 alpha-2
        language AS language, -- BCP 47
        (SELECT title FROM articles WHERE id = facets.article_id) AS title,
        (SELECT link FROM articles WHERE id = facets.article_id) AS url,
        coalesce((SELECT archive_url FROM archivings
          WHERE article_id = facets.article_id), '') AS archive_url, -- where a public archive keeps a copy
        score AS score, -- 0 to 1
        decision AS decision, -- what holds: a person's decision, else the lexicon's verdict
        verdict AS verdict, -- what the lexicon says
        label AS label, -- what a person has decided: 2, 1, 0, or empty
        story AS story, -- its key
        relation AS relation, -- first, report (one more outlet) or copy (the same text again)
        (SELECT group_concat(concept, ' ') FROM (SELECT concept FROM matches
          WHERE hit_id = facets.hit_id AND points > 0 ORDER BY position)) AS concepts, -- found, the strongest one first
        (SELECT summary FROM hits WHERE id = facets.hit_id) AS summary, -- the outlet's own sentences
        author AS author,
        (SELECT published_at FROM articles WHERE id = facets.article_id) AS published_at,
        (SELECT fetched_at FROM articles WHERE id = facets.article_id) AS accessed_at, -- when the page was read
        found_at AS found_at,
        topic AS topic
      FROM facets;
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
      GROUP BY week, topic, country, language;
CREATE VIEW outlets AS
      -- Who reports: one row for each outlet and topic. Without dropped hits.
      SELECT
        outlet AS outlet,
        topic AS topic,
        max(country) AS country, -- where it was known
        group_concat(DISTINCT language) AS languages,
        count(*) AS hits,
        sum(relation = 'first') AS first, -- stories that it was the first to tell
        count(DISTINCT story) AS stories,
        min(date) AS first_date,
        max(date) AS last_date
      FROM facets WHERE decision <> 'drop'
      GROUP BY outlet, topic;
CREATE VIEW story_timeline AS
      -- How a story spread: one row for each hit; sort by story and at. Without dropped hits.
      SELECT
        facets.story AS story, -- its key
        stories.title AS story_title, -- of its first hit
        facets.hit_id AS hit, -- id in coverage
        facets.at AS at, -- when it was published, or found when that is not known
        round((julianday(facets.at) - julianday((SELECT min(other.at) FROM facets AS other
          WHERE other.story = facets.story))) * 24, 1) AS hours_after, -- the story's earliest article
        facets.outlet AS outlet,
        facets.country AS country,
        facets.language AS language,
        facets.relation AS relation, -- first, report (one more outlet) or copy (the same text again)
        hits.relation_why AS why, -- what binds it to its story
        articles.title AS title,
        articles.link AS url,
        facets.topic AS topic
      FROM facets
      LEFT JOIN stories ON stories.key = facets.story
      LEFT JOIN hits ON hits.id = facets.hit_id
      LEFT JOIN articles ON articles.id = facets.article_id
      WHERE facets.decision <> 'drop';
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
      LEFT JOIN archivings ON archivings.article_id = evidence.article_id;
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
        ON later.article_id = revisions.article_id AND later.number = revisions.after_version;
