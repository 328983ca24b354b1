"""Loop two: each post once, whatever the channel says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes import FakeChannel, SetClock
from watcher.adapters.store import Store, open_database
from watcher.model import Deferred, Moved, Post, Refused, Sent, Unsure
from watcher.publish import Publisher


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def store(tmp_path, clock):
    made = Store(open_database(tmp_path / "watcher.db"))
    made.hits.set_topic("t", "Topic", "1")
    for number in range(1, 31):
        made.db.run(
            "INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES (?, 't', 'x', 'x', 'x')",
            (f"s{number}",),
        )
    yield made
    made.close()


@pytest.fixture
def channel():
    return FakeChannel()


@pytest.fixture
def publisher(store, channel, clock):
    return Publisher("c", channel, store.outbox, per_minute=20, now=clock, dice=lambda: 0.0)


def queue(store, clock, *numbers, body="body"):
    for number in numbers:
        post = Post(f"s{number}", f"{body} {number}")
        store.outbox.queue("c", "t", f"s{number}", post, now=clock(), settle=600.0)


async def drain(publisher):
    while await publisher.deliver_next():
        pass


def states(store):
    return [row["state"] for row in store.db.rows("SELECT state FROM posts ORDER BY id")]


async def test_posts_are_sent_in_order_and_recorded(store, channel, clock, publisher):
    """Each once; their message ids are kept."""
    queue(store, clock, 1, 2, 3)
    await drain(publisher)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == ["body 1", "body 2", "body 3"]
    assert states(store) == ["sent"] * 3
    assert store.outbox.floor("c") == 3


async def test_a_change_edits_the_message_that_was_sent(store, channel, clock, publisher):
    """After the time to settle, and only then."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 1, body="more")
    await drain(publisher)
    assert channel.edits == []
    clock.forward(minutes=11)
    await drain(publisher)
    assert [(number, post.body) for number, post in channel.edits] == [(1, "more 1")]


async def test_what_was_surely_not_sent_is_tried_again_later_and_later(store, channel, clock, publisher):
    """Backoff doubles; nothing overtakes."""
    queue(store, clock, 1, 2)
    channel.script.extend([Deferred("no route"), Deferred("no route")])
    await drain(publisher)
    assert channel.sent == []
    clock.forward(seconds=5)
    await drain(publisher)
    clock.forward(seconds=5)
    await drain(publisher)
    assert channel.sent == []
    clock.forward(seconds=5)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == ["body 1", "body 2"]


async def test_a_flood_limit_pauses_the_channel_for_as_long_as_asked(store, channel, clock, publisher):
    """Not a second less."""
    queue(store, clock, 1)
    channel.script.append(Deferred("Too Many Requests", 90.0))
    await drain(publisher)
    clock.forward(seconds=89)
    await drain(publisher)
    assert channel.sent == []
    clock.forward(seconds=2)
    await drain(publisher)
    assert len(channel.sent) == 1


async def test_a_message_that_arrived_though_the_call_broke_off_is_found(store, channel, clock, publisher):
    """It is adopted, not sent again."""
    queue(store, clock, 1, 2)
    channel.script.extend([Sent(7), Unsure("read timeout")])
    await drain(publisher)
    channel.chat[9] = "body 2"
    clock.forward(minutes=1)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == ["body 1"]
    assert store.db.row("SELECT message_id, state FROM posts WHERE body = 'body 2'")[:] == (9, "sent")


async def test_a_message_that_did_not_arrive_is_sent_again(store, channel, clock, publisher):
    """Where the chat can be asked, there is neither loss nor duplicate."""
    queue(store, clock, 1, 2)
    channel.script.extend([Sent(7), Unsure("read timeout")])
    await drain(publisher)
    clock.forward(minutes=1)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == ["body 1", "body 2"]


async def test_the_first_post_of_all_is_never_looked_for(store, channel, clock, publisher):
    """Without a known message id, probing could overwrite what an earlier installation has posted."""
    queue(store, clock, 1)
    channel.chat = {1: "an old post", 2: "another"}
    channel.script.append(Unsure("read timeout"))
    await drain(publisher)
    clock.forward(minutes=1)
    await drain(publisher)
    assert channel.chat == {1: "an old post", 2: "another", 3: "body 1"}


async def test_a_chat_that_gives_no_answer_is_asked_a_few_times_before_the_post_is_repeated(
    store, channel, clock, publisher
):
    """A passing fault while looking makes no duplicate; one that lasts costs no post."""
    queue(store, clock, 1, 2)
    channel.script.extend([Sent(7), Unsure("read timeout")])
    await drain(publisher)
    channel.chat[8] = "body 2"
    channel.dumb = True
    clock.forward(minutes=1)
    await drain(publisher)
    channel.dumb = False
    clock.forward(minutes=1)
    await drain(publisher)
    assert len(channel.sent) == 1, "it was found in the end"
    queue(store, clock, 3)
    channel.script.append(Unsure("read timeout"))
    channel.dumb = True
    for _ in range(10):
        await drain(publisher)
        clock.forward(minutes=1)
    assert channel.sent[-1][1].body == "body 3"


async def test_a_refused_post_dies_visibly_and_the_next_goes_out(store, channel, clock, publisher):
    """Its reason is kept."""
    queue(store, clock, 1, 2)
    channel.script.append(Refused("can't parse entities"))
    await drain(publisher)
    assert states(store) == ["dead", "sent"]
    assert store.db.row("SELECT detail FROM posts WHERE state = 'dead'")[0] == "can't parse entities"


async def test_a_channel_that_refuses_is_parked_and_loses_nothing(store, channel, clock, publisher):
    """Everything waits until an operator has acted."""
    queue(store, clock, 1, 2)
    channel.script.append(Refused("bot was kicked", channel=True))
    await drain(publisher)
    assert store.outbox.channel("c").parked == "bot was kicked"
    assert states(store) == ["ready", "ready"]
    clock.forward(days=1)
    assert not await publisher.deliver_next()


async def test_a_chat_that_moved_is_followed(store, channel, clock, publisher):
    """At once, and for good."""
    queue(store, clock, 1)
    channel.script.append(Moved("-100999"))
    await drain(publisher)
    assert channel.moved == ["-100999"]
    assert store.outbox.channel("c").chat == "-100999"
    assert states(store) == ["sent"]


async def test_an_edit_of_a_message_that_was_never_sent_dies(store, channel, clock, publisher):
    """There is nothing to edit."""
    queue(store, clock, 1)
    channel.script.append(Refused("can't parse entities"))
    await drain(publisher)
    queue(store, clock, 1, body="more")
    clock.forward(minutes=11)
    await drain(publisher)
    assert states(store) == ["dead", "dead"]


async def test_no_more_than_the_channel_may_take_in_a_minute(store, channel, clock, publisher):
    """The rest follows as the minute passes, in order."""
    queue(store, clock, *range(1, 31))
    await drain(publisher)
    assert len(channel.sent) == 20
    clock.forward(seconds=61)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == [f"body {n}" for n in range(1, 31)]


async def test_a_post_that_never_gets_through_is_given_up_in_the_end(store, channel, clock, publisher):
    """It does not block the others for ever."""
    queue(store, clock, 1, 2)
    channel.script.extend([Deferred("no route")] * 40)
    for _ in range(60):
        await drain(publisher)
        clock.time += timedelta(hours=2)
    assert states(store) == ["dead", "sent"]
