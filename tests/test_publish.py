"""Loop two: each post once, whatever the channel says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

import pytest

from tests.blank import blank
from tests.fakes import FakeChannel, SetClock
from watcher.adapters.store import Store
from watcher.adapters.store.pauses import Pauses
from watcher.model import PAUSED, Deferred, Moved, Post, Refused, Sent, Unsure
from watcher.publish import Publisher, Sender


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def store(tmp_path, clock):
    made = Store(blank(tmp_path / "watcher.db"))
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


@dataclass
class Bell:
    rung: list[str] = field(default_factory=list)

    async def ring(self, channel: str, what: str) -> None:
        self.rung.append(f"{channel}: {what}")


@pytest.fixture
def alarm():
    return Bell()


@pytest.fixture
def publisher(store, channel, clock, alarm):
    return Publisher("c", channel, store.outbox, per_minute=20, now=clock, dice=lambda: 0.0, alarm=alarm)


def queue(store, clock, *numbers, body="body"):
    for number in numbers:
        post = Post(f"s{number}", f"{body} {number}")
        store.outbox.queue("c", "t", f"s{number}", post, now=clock(), settle=600.0)


async def drain(publisher):
    while await publisher.deliver_next():
        pass


def outcomes(store):
    return Counter(row["outcome"] for row in store.db.rows("SELECT outcome FROM deliveries"))


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
    for _ in range(40):
        await drain(publisher)
        clock.forward(minutes=1)
    assert channel.sent[-1][1].body == "body 3"
    assert outcomes(store)["blind"] == 1, "what was sent without knowing is counted"


async def test_a_refused_post_dies_visibly_and_the_next_goes_out(store, channel, clock, publisher):
    """Its reason is kept."""
    queue(store, clock, 1, 2)
    channel.script.append(Refused("can't parse entities"))
    await drain(publisher)
    assert states(store) == ["dead", "sent"]
    assert store.db.row("SELECT detail FROM posts WHERE state = 'dead'")[0] == "can't parse entities"


async def test_a_channel_that_refuses_is_parked_and_loses_nothing(store, channel, clock, publisher, alarm):
    """Everything waits until an operator has acted, who is told elsewhere."""
    queue(store, clock, 1, 2)
    channel.script.append(Refused("bot was kicked", channel=True))
    await drain(publisher)
    assert store.outbox.channel("c").parked == "bot was kicked"
    assert "bot was kicked" in alarm.rung[0]
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


async def test_a_post_that_never_gets_through_steps_aside_and_dies_in_the_end(
    store, channel, clock, publisher, alarm
):
    """The others wait minutes, not hours; it dies visibly once they got through, and the operator hears of it."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2, 3)
    channel.poison = {"body 2"}
    for _ in range(20):
        await drain(publisher)
        clock.forward(minutes=1)
    assert [post.body for _, post in channel.sent] == ["body 1", "body 3"]
    for _ in range(60):
        queue(store, clock, 4)
        await drain(publisher)
        clock.forward(minutes=10)
    assert states(store) == ["sent", "dead", "sent", "sent"]
    assert "post 2 is dead" in alarm.rung[0]


async def test_a_long_outage_kills_no_post_and_keeps_them_all(store, channel, clock, publisher):
    """While nothing gets through the fault is not a message's: they wait for days, and then all go out once."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2, 3, 4)
    channel.poison = {"body 2", "body 3", "body 4"}
    for _ in range(72):
        await drain(publisher)
        clock.forward(hours=1)
    assert "dead" not in states(store)
    channel.poison = set()
    for _ in range(3):
        await drain(publisher)
        clock.forward(hours=1)
    assert sorted(post.body for _, post in channel.sent) == ["body 1", "body 2", "body 3", "body 4"]


async def test_no_connection_for_days_kills_nothing_and_keeps_the_order(store, channel, clock, publisher):
    """What surely was not sent is tried for as long as it takes."""
    queue(store, clock, 1, 2)
    channel.script.extend([Deferred("no route")] * 100)
    for _ in range(160):
        await drain(publisher)
        clock.forward(hours=1)
    assert [post.body for _, post in channel.sent] == ["body 1", "body 2"]


def reply(store, clock, number, *, kind="development", n=5):
    post = Post(f"s{number}", f"{kind} of {number}")
    return store.outbox.reply("c", "t", f"s{number}", post, kind=kind, number=n, now=clock())


async def test_a_reply_answers_the_storys_first_message_once(store, channel, clock, publisher):
    """It waits for it, and asking twice queues it once."""
    queue(store, clock, 1, 2)
    assert reply(store, clock, 1)
    assert not reply(store, clock, 1)
    channel.script.append(Deferred("no route"))
    await drain(publisher)
    assert channel.sent == []
    clock.forward(minutes=1)
    await drain(publisher)
    assert [(post.body, channel.replies[number]) for number, post in channel.sent] == [
        ("body 1", None),
        ("body 2", None),
        ("development of 1", 1),
    ]


async def test_a_reply_to_a_message_that_was_refused_goes_out_by_itself(store, channel, clock, publisher):
    """Its news is not lost with it."""
    queue(store, clock, 1)
    channel.script.append(Refused("can't parse entities"))
    await drain(publisher)
    reply(store, clock, 1, kind="correction")
    await drain(publisher)
    assert [(post.body, channel.replies[number]) for number, post in channel.sent] == [
        ("correction of 1", None)
    ]


async def test_a_channel_that_gets_the_story_late_is_told_all_by_its_first_message(
    store, channel, clock, publisher
):
    """Old developments do not come as news."""
    assert not reply(store, clock, 1)
    queue(store, clock, 1)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == ["body 1"]


async def test_edits_of_a_story_are_bounded_unless_they_are_substantive(store, channel, clock, publisher):
    """Twenty are enough for further outlets; a correction is always worth one."""
    queue(store, clock, 1)
    await drain(publisher)
    for number in range(30):
        queue(store, clock, 1, body=f"outlets {number}")
        clock.forward(minutes=11)
        await drain(publisher)
    assert len(channel.edits) == 20
    post = Post("s1", "corrected")
    store.outbox.queue("c", "t", "s1", post, now=clock(), settle=600.0, substantive=True)
    clock.forward(minutes=11)
    await drain(publisher)
    assert channel.edits[-1][1].body == "corrected"


async def test_an_old_version_never_overwrites_a_newer_one(store, channel, clock, publisher):
    """A change that could not be delivered is dropped when a later one is there."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 1, body="old")
    clock.forward(minutes=11)
    channel.script.append(Deferred("no route"))
    await drain(publisher)
    queue(store, clock, 1, body="new")
    clock.forward(hours=1)
    await drain(publisher)
    assert [post.body for _, post in channel.edits] == ["new 1"]
    assert states(store) == ["sent", "superseded", "sent"]


async def test_nothing_else_is_sent_before_an_uncertain_message_is_found(store, channel, clock, publisher):
    """Else its id could be taken for another's, and its text overwritten."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2, 3)
    channel.script.append(Unsure("read timeout"))
    channel.chat[2] = "body 2"
    await drain(publisher)
    assert len(channel.sent) == 1
    clock.forward(minutes=1)
    await drain(publisher)
    assert [post.body for _, post in channel.sent] == ["body 1", "body 3"]
    assert channel.chat == {1: "body 1", 2: "body 2", 3: "body 3"}


async def test_messages_of_others_in_between_do_not_hide_ours(store, channel, clock, publisher):
    """However many they wrote."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2)
    channel.script.append(Unsure("read timeout"))
    channel.chat |= dict.fromkeys(range(2, 60), "theirs") | {60: "body 2"}
    await drain(publisher)
    clock.forward(minutes=1)
    await drain(publisher)
    assert len(channel.sent) == 1
    assert store.db.row("SELECT message_id FROM posts WHERE body = 'body 2'")[0] == 60


async def test_one_process_sends_to_a_chat_at_a_time(store, channel, clock, publisher):
    """A second one on the same database waits until the first has ended, or has been silent for minutes."""
    place = {"c": "telegram:1", "d": "telegram:1"}
    store.outbox.register(place)
    other = FakeChannel()
    second = replace(publisher, channel=other, sender=Sender("second"))
    third = replace(second, name="d")
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2)
    assert not await second.deliver_next()
    assert not await third.deliver_next(), "another channel of the same chat is the same chat"
    clock.forward(minutes=4)
    await drain(second)
    assert [post.body for _, post in other.sent] == ["body 2"]
    queue(store, clock, 3)
    assert not await publisher.deliver_next(), "the first one finds that it was relieved"


async def test_a_process_that_has_ended_is_succeeded_at_once(store, channel, clock, publisher):
    """What it left in the middle of sending is looked for first."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2)
    head = store.outbox.head("c", clock())
    store.outbox.begin(head.id, 1, head.post.body)
    channel.chat[2] = "body 2"
    heir = replace(publisher, sender=Sender("heir", gone=lambda name: name == publisher.sender.name))
    await drain(heir)
    assert states(store) == ["sent", "sent"]
    assert len(channel.sent) == 1
    store.outbox.release("heir")
    assert store.outbox.hold("c", "anyone", now=clock(), until=clock(), gone=lambda _: False) == ""


async def test_channels_of_one_chat_share_its_ids_its_pace_and_its_doubts(store, channel, clock, publisher):
    """Topics of a forum count their messages together."""
    store.outbox.register({"c": "telegram:1", "d": "telegram:1", "e": "telegram:2"})
    other = replace(publisher, name="d", turn=publisher.turn)
    queue(store, clock, *range(1, 16))
    for number in range(1, 16):
        store.outbox.queue("d", "t", f"s{number}", Post("x", f"d {number}"), now=clock(), settle=0)
    await drain(publisher)
    await drain(other)
    assert len(channel.sent) == 20
    assert store.outbox.floor("c") == store.outbox.floor("d") == 20
    assert store.outbox.floor("e") is None
    clock.forward(minutes=2)
    channel.script.append(Unsure("read timeout"))
    await other.deliver_next()
    queue(store, clock, 20)
    assert not await publisher.deliver_next(), "it waits until the other's message is found or missed"


async def test_after_a_chat_has_moved_its_old_message_ids_mean_nothing(store, channel, clock, publisher):
    """No edit or look may reach another message that has the same number in the new chat."""
    queue(store, clock, 1)
    await drain(publisher)
    queue(store, clock, 2)
    channel.script.append(Moved("-100999"))
    await drain(publisher)
    assert store.db.row("SELECT message_id FROM posts WHERE body = 'body 1'")[0] is None
    queue(store, clock, 1, body="more")
    clock.forward(minutes=11)
    await drain(publisher)
    assert channel.edits == []


async def test_a_pause_during_a_send_outlasts_its_answer(store, clock):
    """What the channel answers is written beside it, not over it."""

    class Slow(FakeChannel):
        async def send(self, post, *, reply_to=None):
            Pauses(store.db).pause("c")
            return Deferred("flood", 30.0)

    queue(store, clock, 1)
    publisher = Publisher("c", Slow(), store.outbox, per_minute=20, now=clock, dice=lambda: 0.0)
    await publisher.deliver_next()
    assert store.outbox.channel("c").parked == PAUSED
    assert Pauses(store.db).resume("c") == PAUSED
    assert store.outbox.channel("c").resume_at is not None
