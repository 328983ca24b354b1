"""Digests and routes from the database to the chat: each once, to the channels that asked for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.blank import blank
from tests.botapi import BotApi, Fault
from tests.delivery import CHAT, telegram
from tests.fakes import FakeChannel, SetClock
from tests.store import shelf
from watcher import posting
from watcher.adapters.store import Store, handling
from watcher.config.hours import read_quiet, read_timetable
from watcher.digesting import Digester, Subscription
from watcher.model import Chart, Decision, Post, Route
from watcher.publish import Publisher, Sender

if TYPE_CHECKING:
    from collections.abc import Iterator

# The shelf has a hit of another language on each day from 26 October 2022 on, at noon.
DAILY = read_timetable("daily 18:00", "UTC")
SIX = datetime(2022, 10, 27, 18, tzinfo=UTC)
PICTURE = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1"


@pytest.fixture
def clock() -> SetClock:
    made = SetClock()
    made.time = SIX - timedelta(hours=1)
    return made


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    made = Store(blank(tmp_path / "watcher.db"))
    shelf.fill(made)
    yield made
    made.close()


async def picture(_: Chart) -> bytes:
    return PICTURE


def digester(store: Store, clock: SetClock, *routes: Route) -> Digester:
    subscriptions = tuple(
        Subscription(f"c{number}", ("stations",), route, DAILY)
        for number, route in enumerate(routes or (Route(),))
    )
    return Digester(subscriptions, store, picture, clock)


def waiting(store: Store, channel: str = "c0") -> list[tuple[str, str]]:
    rows = store.db.rows("SELECT kind, body FROM posts WHERE channel = ? AND state = 'ready'", (channel,))
    return [(row["kind"], row["body"]) for row in rows]


async def test_a_digest_comes_once_for_each_period(store, clock) -> None:
    """When its time has come, and not again; the figures stand against the day before."""
    work = digester(store, clock)
    clock.time = SIX - timedelta(days=1, hours=1)
    assert await work.round() == 0
    clock.time = SIX
    assert await work.round() == 1
    clock.forward(minutes=5)
    assert await work.round() == 0
    [(kind, body)] = waiting(store)
    assert kind == "digest"
    assert "<b>The day: 27 October 2022</b>" in body
    assert "1 story (as before)" in body
    assert "Chinese politiekantoren dicht" in body
    clock.time = SIX + timedelta(days=1)
    assert await work.round() == 1


async def test_a_missed_digest_is_made_up_for_a_day(store, clock) -> None:
    """Then the next one is soon enough; those before it are left out."""
    work = digester(store, clock)
    clock.time = SIX + timedelta(days=3, hours=23)
    assert await work.round() == 1
    [(_, body)] = waiting(store)
    assert "30 October 2022" in body
    weekly = replace(
        work,
        subscriptions=(Subscription("w", ("stations",), Route(), read_timetable("weekly mon 18:00", "UTC")),),
    )
    clock.time = datetime(2022, 11, 1, 18, 1, tzinfo=UTC)  # a Tuesday: one minute too late
    assert await weekly.round() == 0


async def test_a_new_channel_says_nothing_of_a_time_before_it_had_anything(tmp_path, clock) -> None:
    """Afterwards a day without coverage is worth a line."""
    with_nothing = Store(blank(tmp_path / "empty.db"))
    with_nothing.hits.set_topic("stations", "Stations", "1")
    work = digester(with_nothing, clock)
    clock.time = SIX
    assert await work.round() == 0
    assert not waiting(with_nothing)
    clock.forward(days=1)
    assert await work.round() == 1
    assert "No new coverage" in waiting(with_nothing)[0][1]
    with_nothing.close()


async def test_each_channel_counts_what_passes_its_filters(store, clock) -> None:
    """The Dutch one knows nothing of the English report."""
    clock.time = SIX
    await digester(store, clock, Route(languages=("nl",)), Route(languages=("en",))).round()
    assert "1 story (+1)" in waiting(store, "c0")[0][1]
    assert "No new coverage" in store.db.rows("SELECT body FROM posts WHERE channel = 'c1'")[0]["body"] or (
        not waiting(store, "c1")
    )


async def test_an_ordered_digest_is_about_the_time_up_to_now(store, clock) -> None:
    """It does not take the place of the scheduled one."""
    work = digester(store, clock)
    assert await work.order() == "Digest: c0: in line"
    clock.time = SIX
    assert await work.round() == 1
    assert "No channel has a digest" in await replace(work, subscriptions=()).order()


@dataclass
class Chat:
    """A chat, the store, and the process between them."""

    store: Store
    api: BotApi
    clock: SetClock

    async def deliver(self, **settings: Any) -> None:
        async with telegram(self.api.base_url, self.api.token, patience=0.3) as channel:
            publisher = Publisher(
                "c0", channel, self.store.outbox, 100, self.clock, lambda: 0.0, sender=Sender("p"), **settings
            )
            while await publisher.deliver_next():
                pass


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.BAD_GATEWAY_AFTER])
async def test_a_digest_whose_sending_broke_off_is_in_the_chat_once(store, clock, fault) -> None:
    """With its picture, which is forgotten once it is sent."""
    clock.time = SIX
    async with BotApi() as api:
        api.add_chat(CHAT)
        chat = Chat(store, api, clock)
        store.outbox.digest("c0", 1, Post("", "before"), now=clock())
        await chat.deliver()
        await digester(store, clock).round()
        api.fault("sendPhoto", 1, fault)
        for _ in range(3):
            await chat.deliver()
            clock.forward(minutes=2)
        first, second = api.messages(CHAT)
        assert (first.text, second.photo) == ("before", PICTURE)
        assert "27 October 2022" in second.text
    assert store.db.rows("SELECT * FROM pictures") == []
    assert not waiting(store)


async def test_a_picture_waits_with_its_digest_over_a_restart(store, clock) -> None:
    """It is read back as it was drawn, and cancelled with it; the list of the outbox shows the digest."""
    clock.time = SIX
    await digester(store, clock).round()
    head = store.outbox.head("c0", clock())
    assert head is not None
    assert (head.kind, head.post.picture, head.story) == ("digest", PICTURE, "")
    [item] = handling.items(store.db, kind="digest")
    assert item.title == "Digest"
    assert handling.cancel(store.db, item.id, clock()) == ""
    assert store.outbox.head("c0", clock()) is None
    assert handling.retry(store.db, item.id, clock()) == ""
    assert store.outbox.head("c0", clock()) == replace(head, state="ready")


async def test_quiet_hours_hold_delivery_and_keep_the_order(store, clock) -> None:
    """What is queued meanwhile waits behind it; a message of uncertain fate is still looked for."""
    quiet = read_quiet("22:00-07:00", "UTC")
    channel = FakeChannel()
    publisher = Publisher("c0", channel, store.outbox, 100, clock, lambda: 0.0, quiet=quiet)
    for number in range(3):
        store.outbox.digest("c0", number + 1, Post("", f"text {number}"), now=clock())
    assert await publisher.deliver_next()
    store.db.run("UPDATE posts SET state = 'unsure', floor_id = 1 WHERE body = 'text 1'")
    clock.time = datetime(2022, 10, 27, 23, tzinfo=UTC)
    assert await publisher.deliver_next()  # looked for, in vain
    assert not await publisher.deliver_next()
    assert [post.body for _, post in channel.sent] == ["text 0"]
    clock.time = datetime(2022, 10, 28, 7, tzinfo=UTC)
    while await publisher.deliver_next():
        pass
    assert [post.body for _, post in channel.sent] == ["text 0", "text 1", "text 2"]


def desk(**routes: Route) -> posting.TopicDesk:
    return posting.TopicDesk(tuple(routes), {}, {}, routes=routes)


def announce(store: Store, clock: SetClock, **routes: Route) -> bool:
    with store.transaction():
        return posting.announce("stations-en", desk(**routes), store, now=clock(), settle=0.0)


def test_a_story_reaches_a_channel_when_a_report_passes(store, clock) -> None:
    """When a Dutch report joins, the Dutch channel gets the story, led by that report; the other one an edit."""
    routes = {"all": Route(), "nl": Route(languages=("nl",))}
    announce(store, clock, **routes)
    assert [kind for kind, _ in waiting(store, "all")] == ["story"]
    assert waiting(store, "nl") == []
    shelf.add(store, "https://nl.example/9", "Ook hier", "Tekst.", language="nl", story="stations-en")
    announce(store, clock, **routes)
    [(kind, body)] = waiting(store, "nl")
    assert kind == "story"
    assert body.index("Ook hier") < body.index("Also: ") < body.index("The en Paper")
    assert "Also: " in waiting(store, "all")[0][1]


def test_what_passes_no_longer_is_taken_back_where_nobody_has_it(store, clock) -> None:
    """On that channel alone."""
    routes = {"all": Route(), "nl": Route(languages=("nl",))}
    added = shelf.add(store, "https://nl.example/9", "Ook hier", "T.", language="nl", story="stations-en")
    announce(store, clock, **routes)
    store.hits.decide(added, Decision.DROP)
    assert announce(store, clock, **routes)
    assert (len(waiting(store, "all")), len(waiting(store, "nl"))) == (1, 0)


def test_a_channel_for_every_report_gets_a_message_for_each_but_copies(store, clock) -> None:
    """In their order, none named in another one's message, each once."""
    every = {"c0": Route(style="every")}
    for number, relation in enumerate(("report", "copy", "development")):
        added = shelf.add(store, f"https://x.example/{number}", f"N{number}", "T.", story="stations-en")
        store.db.run("UPDATE hits SET relation = ? WHERE id = ?", (relation, added))
    announce(store, clock, **every)
    announce(store, clock, **every)
    told = waiting(store)
    assert [kind for kind, _ in told] == ["story", "report", "report"]
    assert ["N0" in body for _, body in told] == [False, True, False]
    assert ["N2" in body for _, body in told] == [False, False, True]
    assert not any("Also" in body for _, body in told)


def test_where_messages_stay_as_they_were_growth_is_not_repeated(store, clock) -> None:
    """Further reports change nothing there; what is new comes as a message."""
    store.outbox.register({"c0": "apprise:c0"}, fixed={"c0"})
    announce(store, clock, c0=Route())
    head = store.outbox.head("c0", clock())
    assert head is not None
    store.outbox.begin(head.id, None, head.post.body)
    store.outbox.conclude(head.id, "sent", "sent", now=clock(), message_id=1)
    shelf.add(store, "https://x.example/1", "N1", "T.", story="stations-en")
    announce(store, clock, c0=Route())
    assert waiting(store) == []
    added = shelf.add(store, "https://x.example/2", "N2", "T.", story="stations-en")
    store.db.run("UPDATE hits SET relation = 'development' WHERE id = ?", (added,))
    announce(store, clock, c0=Route())
    assert [kind for kind, _ in waiting(store)] == ["development"]


def test_the_groups_of_a_report_are_those_of_its_feeds(store, clock) -> None:
    """As the configuration has them."""
    store.db.run(
        "INSERT INTO feeds (url, configured_url, group_name, added_at, next_poll_at)"
        " VALUES ('u', 'u', 'europe', 'x', 'x')"
    )
    store.db.run(
        "INSERT INTO entries (feed_id, identity, link, url, first_seen_at, last_seen_at, state, article_id)"
        " SELECT 1, 'i', 'l', 'u', 'x', 'x', 'done', article_id FROM hits WHERE id = 1"
    )
    story = store.hits.story("stations-en")
    assert story is not None
    assert story.lead.groups == ("europe",)
    assert announce(store, clock, c0=Route(groups=("europe",)))
    assert not announce(store, clock, c0=Route(groups=("asia",)))
