"""A burst: kept in order, at the channel's pace; what would wait too long is told in lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.blank import blank
from tests.fakes import FakeChannel, SetClock
from tests.pipeline.test_render import hit, words_of
from watcher.adapters.store import Store
from watcher.model import Post, StoryView
from watcher.publish import Publisher
from watcher.rounding import round_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

BURST = 300
PACE = 20


class Told:
    """Knows every story that it is asked for."""

    def story(self, key: str) -> StoryView:
        return StoryView(key, "t", hit(int(key)))


@dataclass
class Books:
    """The outbox of a real store; stories without articles."""

    store: Store

    @property
    def hits(self) -> Told:
        return Told()

    @property
    def outbox(self):
        return self.store.outbox

    def transaction(self):
        return self.store.transaction()


class TimedChannel(FakeChannel):
    """Remembers when each message came."""

    def __init__(self, clock: SetClock) -> None:
        super().__init__()
        self.clock = clock
        self.times: list[datetime] = []

    async def send(self, post: Post, *, reply_to: int | None = None):
        self.times.append(self.clock())
        return await super().send(post, reply_to=reply_to)


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def books(tmp_path, clock) -> Iterator[Books]:
    """A burst of stories, all at once."""
    store = Store(blank(tmp_path / "watcher.db"))
    store.db.run("PRAGMA synchronous = OFF")  # a power cut is no part of this
    store.hits.set_topic("t", "Topic", "1")
    with store.transaction():
        for number in range(1, BURST + 1):
            store.db.run(
                "INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES (?, 't', 'x', 'x', 'x')",
                (str(number),),
            )
            store.outbox.queue("c", "t", str(number), Post("", f"story {number}"), now=clock(), settle=600)
    yield Books(store)
    store.close()


async def send_all(books: Books, clock: SetClock) -> TimedChannel:
    """Deliver until nothing waits, in steps of the service's tick."""
    channel = TimedChannel(clock)
    publisher = Publisher("c", channel, books.outbox, PACE, clock, lambda: 0.5)
    while books.outbox.waiting("c"):
        while await publisher.deliver_next():
            pass
        clock.forward(seconds=5)
    return channel


async def test_a_burst_keeps_its_order_and_the_pace(books, clock):
    """Three hundred at once, twenty a minute: never more in any minute, none lost, and hardly any time wasted."""
    channel = await send_all(books, clock)
    assert [post.body for _, post in channel.sent] == [f"story {number}" for number in range(1, BURST + 1)]
    for first, last in zip(channel.times, channel.times[PACE:], strict=False):
        assert last - first >= timedelta(minutes=1), "twenty in any minute are the most"
    assert channel.times[-1] - channel.times[0] <= timedelta(minutes=1.1) * (BURST / PACE)


async def test_what_would_wait_too_long_is_told_in_lists(books, clock):
    """The first ones alone, the others in lists; every story appears once, and none of it is lost from record."""
    listed = round_up("c", books, per_minute=PACE, digest_after=600, now=clock())
    assert listed == 100
    assert round_up("c", books, per_minute=PACE, digest_after=600, now=clock()) == 0
    channel = await send_all(books, clock)
    alone, lists = channel.sent[:200], [words_of(post.body) for _, post in channel.sent[200:]]
    assert [post.body for _, post in alone] == [f"story {number}" for number in range(1, 201)]
    assert lists[0].startswith("100 more stories · part 1 of 7")
    assert sum(text.count("\n") for text in lists) == 100
    assert books.outbox.standing("250") == [("c", "sent")]


async def test_a_story_that_a_list_tells_is_not_edited_and_its_news_answers_the_list(books, clock):
    """Whoever reads the news finds what it belongs to."""
    round_up("c", books, per_minute=PACE, digest_after=600, now=clock())
    channel = await send_all(books, clock)
    books.outbox.queue("c", "t", "300", Post("", "one more outlet"), now=clock(), settle=0)
    assert books.outbox.reply("c", "t", "300", Post("", "news"), kind="development", number=1, now=clock())
    publisher = Publisher("c", channel, books.outbox, PACE, clock, lambda: 0.5)
    clock.forward(minutes=2)
    while await publisher.deliver_next():
        pass
    assert channel.edits == []
    number, post = channel.sent[-1]
    assert (post.body, channel.replies[number]) == ("news", channel.sent[-2][0])


async def test_a_list_is_dissolved_when_one_of_its_stories_is_taken_back(books, clock):
    """The others are in line again, in their order."""
    round_up("c", books, per_minute=PACE, digest_after=600, now=clock())
    books.outbox.withdraw("205", "dismissed")
    backlog = books.outbox.backlog("c")
    assert "205" not in backlog
    assert backlog[-14:] == [str(number) for number in (*range(201, 205), *range(206, 216))]


def test_a_queue_that_is_short_enough_stays_as_it_is(books, clock):
    """And zero switches lists off."""
    assert round_up("c", books, per_minute=PACE, digest_after=900, now=clock()) == 0
    assert round_up("c", books, per_minute=PACE, digest_after=0, now=clock()) == 0
