"""Whatever the loops, people and time do to a store, and in whatever order: what must always hold of it holds."""

from __future__ import annotations

import json
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.blank import blank
from tests.fakes import NOON
from watcher import posting, regrouping, reviewing
from watcher.adapters.store import Store
from watcher.adapters.store.search import Search, refresh_search
from watcher.model import (
    Article,
    Decision,
    Feed,
    Match,
    Membership,
    Score,
    Traits,
)

DESK = posting.TopicDesk(channels=("a", "b"), labels={}, tags={})
WORDS = ("stations", "Rotterdam", "警察站", "Čínské", "close", "minister", "Madrid")
WAITS = "('ready', 'sending', 'unsure')"

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
concepts = st.lists(
    st.sampled_from(["station", "place-nl", "act-close"]), min_size=1, max_size=3, unique=True
)
decisions = st.sampled_from([Decision.POST, Decision.POST, Decision.REVIEW])
nth = st.integers(0, 10_000)


class Life(RuleBasedStateMachine):
    """A store under everything that is ever done to it."""

    @initialize()
    def opened(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "watcher.db"
        self.store = Store(blank(self.path))
        self.store.db.run("PRAGMA synchronous = OFF")
        self.now = NOON
        self.articles = 0
        self.message = 0
        self.store.hits.set_topic("t", "Topic", "1")

    def teardown(self):
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()

    def hits(self):
        return [row["id"] for row in self.store.db.rows("SELECT id FROM hits ORDER BY id")]

    def keys(self):
        return [
            row["key"]
            for row in self.store.db.rows("SELECT key FROM stories WHERE merged_into IS NULL ORDER BY id")
        ]

    def story_of(self, hit):
        membership = self.store.hits.relation(hit)
        assert membership is not None
        return membership.story

    def announce(self, key):
        posting.announce(key, DESK, self.store, now=self.now, settle=600.0)

    @rule(minutes=st.integers(1, 3000))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)

    @rule(urls=st.lists(st.sampled_from(["one", "two", "three"]), unique=True))
    def feeds_are_configured(self, urls):
        self.store.feeds.configure([Feed(0, f"https://{url}.example/feed", url) for url in urls], self.now)

    @rule(text=texts, found=concepts, decision=decisions, join=st.booleans(), pick=nth)
    def a_hit_is_found(self, text, found, decision, join, pick):
        """In a story that is there, or in a new one; announced when it is for readers."""
        self.articles += 1
        keys = self.keys()
        story = keys[pick % len(keys)] if join and keys else ""
        article = Article(
            url=f"https://x.example/{self.articles}", title=f"{text} {self.articles}", text=text
        )
        matches = tuple(
            Match(name, name, 1, 1.0 if n % 2 == 0 else -1.0, text) for n, name in enumerate(found)
        )
        score = Score("t", 0.9, decision, matches, tuple(found[:1]), "1")
        with self.store.transaction():
            number = self.store.entries.add_article(
                article, link=article.url, country="", now=self.now, scores=[score]
            )
            self.store.hits.add(
                number,
                score,
                summary=text,
                membership=Membership(story, "development" if story else "first"),
                new_key=f"s{self.articles}",
                title=article.title,
                traits=Traits(self.now),
                now=self.now,
            )
            if decision is Decision.POST:
                self.announce(story or f"s{self.articles}")

    @precondition(lambda self: self.articles)
    @rule(pick=nth, label=st.sampled_from([0, 1, 2, None]))
    def a_person_decides(self, pick, label):
        hits = self.hits()
        hit = self.store.hits.hit(hits[pick % len(hits)])
        assert hit is not None
        reviewing.decide(hit, label, DESK, self.store, note="", settle=600.0, now=self.now)

    @precondition(lambda self: self.articles > 1)
    @rule(one=nth, other=nth)
    def two_stories_are_merged(self, one, other):
        keys = self.keys()
        picked = (keys[one % len(keys)], keys[other % len(keys)])
        regrouping.merge(picked, DESK, self.store, note="", settle=600.0, now=self.now)

    @precondition(lambda self: self.articles > 1)
    @rule(pick=nth)
    def a_hit_is_split_off(self, pick):
        hits = self.hits()
        hit = hits[pick % len(hits)]
        regrouping.split(self.story_of(hit), [hit], DESK, self.store, note="", settle=600.0, now=self.now)

    @precondition(lambda self: self.articles)
    @rule(pick=nth, decision=decisions, found=concepts, text=texts)
    def a_hit_is_judged_anew(self, pick, decision, found, text):
        """As a changed corpus does it."""
        hits = self.hits()
        hit = hits[pick % len(hits)]
        score = Score("t", 0.5, decision, tuple(Match(n, n, 1, 1.0, text) for n in found), tuple(found), "2")
        with self.store.transaction():
            self.store.hits.rejudge(hit, score, decision, summary=text, traits=None, now=self.now)
            self.announce(self.story_of(hit))

    @precondition(lambda self: self.articles)
    @rule(pick=nth, text=texts)
    def an_article_is_corrected(self, pick, text):
        number = self.store.db.rows("SELECT id FROM articles ORDER BY id")[pick % self.articles]["id"]
        with self.store.transaction():
            self.store.db.run(
                "UPDATE articles SET title = ?, text = ?, outlet = ? WHERE id = ?", (text, text, text, number)
            )
            Search(self.store.db).put_article(number)

    @rule(
        channel=st.sampled_from(["a", "b"]),
        outcome=st.sampled_from(["sent", "sent", "dead", "ready", "unsure"]),
    )
    def a_post_goes_out(self, channel, outcome):
        head = self.store.outbox.head(channel, self.now)
        if head is None or not self.store.outbox.begin(head.id, None, head.post.body):
            return
        self.message += 1
        number = self.message if outcome == "sent" and head.kind != "edit" else None
        word = {"sent": "sent", "dead": "refused", "ready": "deferred", "unsure": "unsure"}[outcome]
        until = self.now + timedelta(minutes=1) if outcome in {"ready", "unsure"} else None
        self.store.outbox.conclude(head.id, outcome, word, now=self.now, message_id=number, until=until)

    @rule()
    def old_things_are_forgotten(self):
        self.store.prune(self.now, 30.0)

    @rule()
    def the_process_is_started_anew(self):
        self.store.close()
        self.store = Store(blank(self.path))
        self.store.db.run("PRAGMA synchronous = OFF")

    @invariant()
    def nothing_is_damaged(self):
        if not hasattr(self, "store"):
            return
        db = self.store.db
        assert db.rows("PRAGMA integrity_check")[0][0] == "ok"
        assert db.rows("PRAGMA foreign_key_check") == []
        assert not db.raw.in_transaction

    @invariant()
    def each_story_has_one_message_a_channel(self):
        if hasattr(self, "store"):
            assert not self.store.db.rows(
                "SELECT story_id, channel FROM posts WHERE kind = 'story' GROUP BY 1, 2 HAVING count(*) > 1"
            )
            assert not self.store.db.rows(
                f"SELECT story_id, channel FROM posts WHERE kind = 'edit' AND state IN {WAITS}"  # noqa: S608 - a constant
                " GROUP BY 1, 2 HAVING count(*) > 1"
            )

    @invariant()
    def each_story_for_readers_is_announced_and_no_other_waits(self):
        if not hasattr(self, "store"):
            return
        for channel in DESK.channels:
            silent = self.store.db.rows(
                "SELECT key FROM stories WHERE id IN (SELECT story_id FROM hits WHERE decision = 'post')"
                " AND id NOT IN (SELECT story_id FROM posts WHERE channel = ? AND kind = 'story'"
                "   AND state <> 'superseded')",
                (channel,),
            )
            assert silent == [], [row["key"] for row in silent]
        waiting = self.store.db.rows(
            "SELECT key FROM posts JOIN stories ON stories.id = story_id WHERE posts.state = 'ready' AND kind = 'story'"
            " AND attempts = 0 AND story_id NOT IN (SELECT story_id FROM hits WHERE decision = 'post')"
        )
        assert waiting == [], [row["key"] for row in waiting]

    @invariant()
    def every_story_leads_somewhere(self):
        if hasattr(self, "store"):
            assert not self.store.db.rows(
                "SELECT 1 FROM hits JOIN stories ON stories.id = story_id WHERE merged_into IS NOT NULL"
            )
            for row in self.store.db.rows("SELECT key FROM stories"):
                assert self.store.hits.surviving(row["key"]) in self.keys()

    @invariant()
    def the_index_and_the_narrow_tables_are_in_step(self):
        if not hasattr(self, "store"):
            return
        db = self.store.db
        hits = db.rows("SELECT * FROM hits ORDER BY id")
        db.run("INSERT INTO search(search) VALUES ('integrity-check')")
        shelved = [
            tuple(row) for row in db.rows("SELECT rowid, title, text, summary FROM search ORDER BY rowid")
        ]
        assert [row[0] for row in shelved] == [row["id"] for row in hits]
        db.run("UPDATE search_form SET form = 0")
        refresh_search(db.raw)  # builds it anew, from the articles
        assert shelved == [
            tuple(row) for row in db.rows("SELECT rowid, title, text, summary FROM search ORDER BY rowid")
        ]
        facets = db.rows(
            "SELECT hits.id FROM hits JOIN articles ON articles.id = hits.article_id"
            " JOIN stories ON stories.id = story_id JOIN facets ON facets.hit_id = hits.id"
            " WHERE facets.decision = hits.decision AND facets.score = hits.score"
            " AND facets.story = stories.key AND facets.relation = hits.relation AND facets.outlet = articles.outlet"
        )
        assert len(facets) == len(hits) == db.rows("SELECT count(*) FROM facets")[0][0]
        tags = {
            (row["kind"], row["concept"], row["hit_id"], row["decision"])
            for row in db.rows("SELECT * FROM tags")
        }
        found = db.rows(
            "SELECT concept, hit_id, decision FROM matches JOIN hits ON hits.id = hit_id WHERE points > 0"
        )
        wanted = {("found", row["concept"], row["hit_id"], row["decision"]) for row in found}
        for row in hits:
            wanted |= {("named", name, row["id"], row["decision"]) for name in json.loads(row["mentions"])}
        assert tags == wanted


CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large]


def test_a_store_lives_through_anything():
    """A sample of what follows."""
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=6, stateful_step_count=15, deadline=None, suppress_health_check=CHECKS
        ),
    )


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_store_lives_through_anything_for_long():
    """Long lives, many of them."""
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=300, stateful_step_count=60, deadline=None, suppress_health_check=CHECKS
        ),
    )
