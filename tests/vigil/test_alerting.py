"""The operator is told once what is wrong, and once that it is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.blank import blank
from tests.botapi import BotApi
from watcher.adapters.store import Store
from watcher.adapters.store.alerts import Alerts
from watcher.adapters.telegram import TelegramChannel
from watcher.alerting import SETTLE, Alerting
from watcher.model import Beat, Deferred, FeedTrouble, Queue, Sent, Standing

CHAT = -100777
START = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Line:
    """A chat that hears everything, or nothing."""

    def __init__(self):
        self.heard = []
        self.answer = Sent(1)

    async def send(self, post):
        if isinstance(self.answer, Sent):
            self.heard.append(post.body)
        return self.answer


class Desk:
    """A service with a standing that the test decides."""

    def __init__(self, path, line):
        self.store = Store(blank(path))
        self.now = START
        self.standing = Standing(at=START, beats=(Beat("alive", START, START, START),))
        self.line = line
        self.alerting = Alerting(self.consult, Alerts(self.store.db), line, lambda: self.now)

    async def consult(self):
        return replace(self.standing, at=self.now, beats=(Beat("alive", self.now, self.now, self.now),))

    async def later(self, delta, **changes):
        self.now += delta
        self.standing = replace(self.standing, **changes)
        await self.alerting.turn()


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "watcher.db", Line())
    yield desk
    desk.store.close()


MINUTE = timedelta(minutes=1)
FAILING = (FeedTrouble(3, "Le Quai <b>", "failing", "failing: dns", START - timedelta(days=3)),)


async def test_a_grave_fault_is_told_at_once_and_once(desk):
    """Not every minute; and its end is told too, also once."""
    parked = (Queue("main", 2, START, parked="bot was kicked"),)
    for _ in range(3):
        await desk.later(MINUTE, queues=parked)
    assert len(desk.line.heard) == 1
    assert "⚠️ channel main refuses: bot was kicked; 2 posts wait" in desk.line.heard[0]
    for _ in range(3):
        await desk.later(MINUTE, queues=())
    assert len(desk.line.heard) == 2
    assert desk.line.heard[1].startswith("✅ Over: channel main refuses")


async def test_a_light_fault_is_told_when_it_lasts(desk):
    """A hiccup that is over in time is nobody's business."""
    await desk.later(MINUTE, troubled=FAILING)
    await desk.later(MINUTE, troubled=())
    await desk.later(SETTLE * 2)
    assert desk.line.heard == []
    await desk.later(MINUTE, troubled=FAILING)
    await desk.later(SETTLE)
    assert len(desk.line.heard) == 1
    assert "feed 3 (Le Quai &lt;b&gt;) failing: dns" in desk.line.heard[0]


async def test_what_could_not_be_told_is_told_later(desk):
    """The chat may be out of reach just when something is wrong."""
    desk.line.answer = Deferred("no connection")
    await desk.later(MINUTE, free_bytes=10)
    desk.line.answer = Sent(2)
    await desk.later(MINUTE)
    assert [body.count("disk") for body in desk.line.heard] == [1]


async def test_what_came_and_went_untold_is_not_told(desk):
    """Nobody needs to hear of the end of what he never knew."""
    desk.line.answer = Deferred("no connection")
    await desk.later(MINUTE, free_bytes=10)
    desk.line.answer = Sent(2)
    await desk.later(MINUTE, free_bytes=10**12)
    assert desk.line.heard == []


async def test_many_faults_make_one_message(desk):
    """An outage of the network is one message, not a hundred."""
    many = tuple(replace(FAILING[0], id=number) for number in range(100))
    await desk.later(MINUTE, troubled=many, feeds=1_000)
    await desk.later(SETTLE)
    assert len(desk.line.heard) == 1
    assert "and 85 more: watcher status" in desk.line.heard[0]


async def test_a_restart_repeats_nothing(desk, tmp_path):
    """What was told stands in the database."""
    await desk.later(MINUTE, free_bytes=10)
    again = Desk(tmp_path / "watcher.db", desk.line)
    again.now = desk.now
    await again.later(MINUTE, free_bytes=10)
    assert len(desk.line.heard) == 1
    again.store.close()


async def test_telegram_accepts_what_is_said(desk):
    """Also with hostile titles of feeds, as many as fit."""
    async with BotApi() as api:
        api.add_chat(CHAT)
        channel = TelegramChannel(
            token=api.token, chat_id=str(CHAT), thread_id=None, api_base_url=api.base_url
        )
        async with channel:
            desk.alerting = replace(desk.alerting, line=channel)
            hostile = tuple(
                FeedTrouble(n, "<b>&amp;</i>" * 40, "failing", "failing: <" * 40, START - timedelta(days=3))
                for n in range(40)
            )
            await desk.later(MINUTE, troubled=hostile, feeds=1_000)
            await desk.later(SETTLE)
        [message] = api.messages(CHAT)
        assert message.text.count("⚠️") == 15
