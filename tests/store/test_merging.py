"""Two stories that turn out to be one: hits move, keys still lead somewhere, channels see no story twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes import NOON
from watcher.model import Article, Decision, Membership, Post, Score, Traits

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def told(store):
    """Three stories of one hit each."""
    store.hits.set_topic("t", "Topic", "1")
    for key in ("s1", "s2", "s3"):
        score = Score("t", 0.9, Decision.POST, profile="1")
        article = Article(url=f"https://x.example/{key}", title=key, text="Text.")
        article_id = store.entries.add_article(
            article, link=article.url, country="", now=NOON, scores=[score]
        )
        store.hits.add(
            article_id,
            score,
            summary="",
            membership=Membership("", "first", "nothing recent is alike"),
            new_key=key,
            title=key,
            traits=Traits(NOON),
            now=NOON,
        )
    return store


def queue(store, story, body):
    store.outbox.queue("c", "t", story, Post(story, body), now=NOON, settle=600.0)


def send(store, message_id=7):
    head = store.outbox.head("c", NOON)
    store.outbox.begin(head.id, None, head.post.body)
    store.outbox.conclude(head.id, "sent", "sent", now=NOON, message_id=message_id)


def merge(store, older="s1", younger="s2"):
    store.hits.merge(older, younger, "a third report binds both", LATER)


def members(store, key):
    view = store.hits.story(key)
    return [] if view is None else [hit.article.title for hit in (view.lead, *view.followers)]


def test_the_older_story_goes_on_with_the_hits_of_both(told):
    """The younger one has none any more; its first hit is a report like others and says why."""
    merge(told)
    assert members(told, "s1") == ["s1", "s2"]
    assert told.hits.story("s2") is None
    assert told.hits.relation(2) == Membership("s1", "report", "a third report binds both")
    assert told.hits.relation(1).relation == "first"


def test_every_key_that_was_ever_told_leads_to_the_story_that_stands(told):
    """Through several merges too."""
    merge(told, "s2", "s3")
    merge(told, "s1", "s2")
    assert [told.hits.surviving(key) for key in ("s1", "s2", "s3", "unknown")] == [
        "s1",
        "s1",
        "s1",
        "unknown",
    ]
    assert members(told, "s1") == ["s1", "s2", "s3"]


def test_merging_again_or_with_itself_changes_nothing(told):
    """A story is merged once; what is unknown is left alone."""
    merge(told)
    before = list(map(tuple, told.db.rows("SELECT * FROM stories")))
    for older, younger in (("s1", "s2"), ("s2", "s1"), ("s1", "s1"), ("s1", "unknown")):
        merge(told, older, younger)
    assert list(map(tuple, told.db.rows("SELECT * FROM stories"))) == before


def test_what_still_waits_of_the_younger_story_is_taken_back(told):
    """The older one's post tells it."""
    queue(told, "s1", "one")
    queue(told, "s2", "two")
    merge(told)
    assert told.outbox.head("c", LATER).post.body == "one"
    assert told.outbox.waiting("c") == 1


def test_what_was_sent_of_the_younger_story_stays_as_it_is(told):
    """Both messages stand; only the older one's may grow."""
    queue(told, "s1", "one")
    queue(told, "s2", "two")
    send(told, 7)
    send(told, 8)
    merge(told)
    queue(told, "s1", "one, grown")
    edit = told.outbox.head("c", NOON + timedelta(days=1))
    assert (edit.post.body, edit.message_id) == ("one, grown", 7)
    assert told.outbox.standing("s2") == [("c", "sent")]


@pytest.mark.parametrize("waiting", [True, False])
def test_a_channel_that_saw_only_the_younger_story_is_not_told_it_again(told, waiting):
    """Its message becomes the older story's."""
    queue(told, "s2", "two")
    send(told, 8)
    if waiting:
        queue(told, "s1", "one")
    merge(told)
    queue(told, "s1", "both")
    edit = told.outbox.head("c", NOON + timedelta(days=1))
    assert (edit.kind, edit.post.body, edit.message_id) == ("edit", "both", 8)


def test_a_post_that_was_tried_in_vain_is_kept_with_its_attempts(told):
    """The outbox forgets no attempt."""
    queue(told, "s2", "two")
    head = told.outbox.head("c", NOON)
    told.outbox.begin(head.id, None, head.post.body)
    told.outbox.conclude(head.id, "ready", "deferred", now=NOON, until=LATER)
    merge(told)
    [post] = told.db.rows("SELECT state, detail FROM posts")
    assert tuple(post) == ("superseded", "its story goes on as s1")


def test_what_a_person_has_put_in_its_place_is_known_as_such(told):
    """Whoever compares new hits with it can leave its story alone."""
    told.db.run("INSERT INTO story_pins (hit_id, pinned_at) VALUES (2, '2026-01-31T18:05:00Z')")
    assert [one.pinned for one in told.hits.recent("t", NOON)] == [False, True, False]
