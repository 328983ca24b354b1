"""The outbox: frozen bodies, order, what was sent."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes import NOON
from watcher.model import ChannelState, Post

LATER = NOON + timedelta(hours=1)


@pytest.fixture
def stories(store):
    """Two stories without hits; the outbox asks for no more."""
    store.hits.set_topic("t", "Topic", "1")
    for key in ("s1", "s2"):
        store.db.run(
            "INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES (?, 't', 'x', 'x', 'x')",
            (key,),
        )
    return store


def queue(store, story, body, *, channel="c", now=NOON):
    store.outbox.queue(channel, "t", story, Post(story, body), now=now, settle=600.0)


def send(store, now=NOON, message_id=7):
    head = store.outbox.head("c", now)
    store.outbox.begin(head.id, store.outbox.floor("c"), head.post.body)
    store.outbox.conclude(head.id, "sent", "sent", now=now, message_id=message_id)
    return head


def test_posts_leave_in_the_order_of_their_stories(stories):
    """First in, first out."""
    queue(stories, "s1", "one")
    queue(stories, "s2", "two")
    assert send(stories).post.body == "one"
    assert send(stories).post.body == "two"
    assert stories.outbox.head("c", LATER) is None


def test_a_post_nobody_has_tried_takes_the_newest_form(stories):
    """A second report before the first sending costs no edit."""
    queue(stories, "s1", "one")
    queue(stories, "s1", "one, and another outlet")
    assert send(stories).post.body == "one, and another outlet"
    assert stories.outbox.waiting("c") == 0


def test_a_sent_post_is_edited_after_a_while_once_for_several_changes(stories):
    """Readers see one edit, not three."""
    queue(stories, "s1", "one")
    send(stories, message_id=41)
    for body in ("two", "three", "four"):
        queue(stories, "s1", body)
    assert stories.outbox.head("c", NOON) is None
    head = stories.outbox.head("c", LATER)
    assert (head.kind, head.post.body, head.message_id) == ("edit", "four", 41)


def test_the_same_body_again_is_nothing_new(stories):
    """No edit without a change."""
    queue(stories, "s1", "one")
    send(stories)
    queue(stories, "s1", "one")
    assert stories.outbox.head("c", LATER) is None


def test_a_body_that_was_tried_is_frozen(stories):
    """What may have arrived is never rewritten: the change becomes an edit."""
    queue(stories, "s1", "one")
    head = stories.outbox.head("c", NOON)
    stories.outbox.begin(head.id, None, head.post.body)
    stories.outbox.conclude(head.id, "unsure", "unsure", now=NOON, until=NOON)
    queue(stories, "s1", "two")
    assert stories.outbox.head("c", LATER).post.body == "one"


def test_a_story_that_waits_holds_back_those_behind_it(stories):
    """Order is kept while the first one is tried again."""
    queue(stories, "s1", "one")
    queue(stories, "s2", "two")
    head = stories.outbox.head("c", NOON)
    stories.outbox.begin(head.id, None, head.post.body)
    stories.outbox.conclude(head.id, "ready", "deferred", now=NOON, until=LATER)
    assert stories.outbox.head("c", NOON) is None
    assert stories.outbox.head("c", LATER).post.body == "one"


def test_a_poison_post_does_not_block_the_others(stories):
    """What is given up is kept, visibly dead, and the next one goes out."""
    queue(stories, "s1", "poison")
    queue(stories, "s2", "two")
    head = stories.outbox.head("c", NOON)
    stories.outbox.begin(head.id, None, head.post.body)
    stories.outbox.conclude(head.id, "dead", "refused", detail="can't parse", now=NOON)
    assert stories.outbox.head("c", NOON).post.body == "two"
    assert stories.db.row("SELECT detail FROM posts WHERE state = 'dead'")["detail"] == "can't parse"


def test_a_post_in_the_middle_of_sending_is_unsure_after_a_crash(stories):
    """It is neither lost nor taken for sent."""
    queue(stories, "s1", "one")
    stories.outbox.begin(stories.outbox.head("c", NOON).id, 5, "one")
    assert stories.outbox.head("c", NOON) is None
    held = stories.outbox.hold("c", "the next", now=NOON, until=LATER, gone=lambda _: True)
    assert held == ""
    head = stories.outbox.head("c", NOON)
    assert (head.unsure, head.floor, head.attempts) == (True, 5, 1)


def test_channels_do_not_wait_for_each_other(stories):
    """Each has a queue of its own."""
    queue(stories, "s1", "one", channel="c")
    queue(stories, "s1", "one", channel="d")
    send(stories)
    assert stories.outbox.head("d", NOON).post.body == "one"
    assert (stories.outbox.waiting("c"), stories.outbox.waiting("d")) == (0, 1)


def test_what_is_learnt_about_a_channel_is_kept(stories):
    """New chat id, pause, parking."""
    assert stories.outbox.channel("c") == ChannelState()
    state = ChannelState("-100", LATER, "kicked")
    stories.outbox.set_channel("c", state)
    assert stories.outbox.channel("c") == state


def test_a_post_that_changed_since_it_was_taken_is_not_sent(stories):
    """Another process may give it another body, or withdraw it, between looking and sending."""
    queue(stories, "s1", "one")
    taken = stories.outbox.head("c", NOON)
    queue(stories, "s1", "two")
    assert stories.outbox.begin(taken.id, None, taken.post.body) is False
    taken = stories.outbox.head("c", NOON)
    assert stories.outbox.withdraw("s1", "no longer wanted") == 1
    assert stories.outbox.begin(taken.id, None, taken.post.body) is False
    assert stories.outbox.head("c", LATER) is None


def test_what_was_tried_in_vain_is_withdrawn_with_its_reason_and_can_come_back(stories):
    """Its attempts stay on record; queued again, it is a first message, not an edit of nothing."""
    queue(stories, "s1", "one")
    head = stories.outbox.head("c", NOON)
    stories.outbox.begin(head.id, None, "one")
    stories.outbox.conclude(head.id, "ready", "deferred", now=NOON, until=NOON)
    assert stories.outbox.withdraw("s1", "dismissed") == 1
    assert stories.outbox.standing("s1") == []
    assert stories.db.row("SELECT detail FROM posts")["detail"] == "dismissed"
    queue(stories, "s1", "one again", now=LATER)
    assert stories.outbox.head("c", NOON) is None
    assert send(stories, now=LATER).post.body == "one again"
    queue(stories, "s1", "changed", now=LATER)
    assert stories.outbox.head("c", LATER + timedelta(hours=1)).kind == "edit"


def test_what_was_sent_cannot_be_withdrawn(stories):
    """Only its waiting edit can."""
    queue(stories, "s1", "one")
    send(stories)
    queue(stories, "s1", "two")
    assert stories.outbox.withdraw("s1", "dismissed") == 1
    assert stories.outbox.standing("s1") == [("c", "sent")]
    assert stories.outbox.head("c", LATER) is None
