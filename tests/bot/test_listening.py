"""What people say is heard once, in order, whatever happens to Telegram, to the network and to this process."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from tests.blank import blank
from tests.botapi import BotApi, Fault, Person
from tests.fakes import SetClock
from watcher.adapters.store.bot import BotState
from watcher.adapters.telegram_account import TelegramAccount
from watcher.adapters.telegram_talk import TelegramTalk
from watcher.adapters.telegram_updates import TelegramUpdates, deaf, heard
from watcher.listening import STALE, TRIES, Listening
from watcher.model import Deaf, Pressed, Reply, Said

READER = Person(5_550_001_111, "Reader")


@dataclass
class Echo:
    """Says each message back, and remembers what it heard."""

    heard: list[str] = field(default_factory=list)
    presses: list[str] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)
    operators: frozenset[int] = frozenset()
    names: set[str] = field(default_factory=set)

    def admits(self, said: Said) -> bool:
        return said.private

    def acts(self, said: Said) -> bool:
        return said.text == "act"

    async def answer(self, said: Said) -> Reply | None:
        self.heard.append(said.text)
        if said.text == "explode":
            raise ValueError(said.text)
        return Reply("told")

    def commands(self, *, operator: bool) -> dict[str, str]:
        return {"help": "Help"}

    async def press(self, pressed: Pressed) -> None:
        if self.fails:
            raise self.fails.pop()
        self.presses.append(pressed.data)


@asynccontextmanager
async def listening(api, store, echo, *, wait=0, now=lambda: datetime.now(UTC), **times):
    account = TelegramAccount(token=api.token, api_base_url=api.base_url, **times)
    await account.open()
    dice = random.Random(1).random
    try:
        yield Listening(
            TelegramUpdates(account, wait=wait), TelegramTalk(account), BotState(store.db), echo, echo, now,
            dice, now(),
        )  # fmt: skip
    finally:
        await account.close()


@pytest.fixture
async def api():
    """A Telegram with one private chat."""
    async with BotApi() as server:
        server.add_chat(READER.id, kind="private")
        yield server


@pytest.fixture
def store(tmp_path):
    """A store in a file of its own."""
    from watcher.adapters.store import Store

    made = Store(blank(tmp_path / "watcher.db"))
    yield made
    made.close()


def told(api):
    return [message for message in api.messages(READER.id) if message.by_bot]


async def test_a_message_is_heard_once_over_restarts(api, store):
    """Telegram is told only after it was dealt with; the place in line is stored."""
    echo, stop = Echo(), asyncio.Event()
    for text in ("one", "two"):
        api.say(READER.id, text, READER)
        for _ in range(2):
            async with listening(api, store, echo) as listener:
                await listener.turn(stop)
    assert echo.heard == ["one", "two"]
    assert len(told(api)) == 2


async def test_an_answer_that_was_under_way_is_not_repeated(api, store):
    """The process died in the middle of the call; what comes after it is heard."""
    api.say(READER.id, "one", READER)
    api.say(READER.id, "two", READER)
    store_state = BotState(store.db)
    echo, stop = Echo(), asyncio.Event()
    async with listening(api, store, echo) as listener:
        got = await listener.ear.listen(0, ["message"])
        store_state.begin(got[0].number, datetime.now(UTC))
    async with listening(api, store, echo) as listener:
        await listener.turn(stop)
    assert echo.heard == ["two"]


async def test_old_messages_are_not_answered_at_the_start_only(api, store):
    """Whoever asked an hour ago has gone; a clock that runs ahead silences nobody for ever."""
    clock = SetClock(datetime.now(UTC) + STALE + timedelta(minutes=1))
    echo, stop = Echo(), asyncio.Event()
    api.say(READER.id, "old", READER)
    async with listening(api, store, echo, now=clock) as listener:
        await listener.turn(stop)
        api.say(READER.id, "new", READER)
        await listener.turn(stop)
    assert echo.heard == ["new"]


async def test_a_place_in_line_from_last_week_is_forgotten(api, store):
    """Telegram may count anew after a quiet week, and below an old place everything would be lost."""
    BotState(store.db).done(900_000_000, datetime.now(UTC) - timedelta(days=8))
    echo, stop = Echo(), asyncio.Event()
    api.say(READER.id, "hello", READER)
    async with listening(api, store, echo) as listener:
        await listener.turn(stop)
    assert echo.heard == ["hello"]


async def test_presses_come_before_questions_and_a_bug_stops_neither(api, store, caplog):
    """What could not be answered is logged without a word of it, and passed over."""
    echo, stop = Echo(fails=[ValueError("secret words")]), asyncio.Event()
    api.say(READER.id, "explode", READER)
    api.say(READER.id, "after", READER)
    message = api.messages(READER.id)[0]
    for data in ("a", "b"):
        api.press(READER.id, message.id, data, READER, forged=True)
    async with listening(api, store, echo) as listener:
        await listener.turn(stop)
        await listener.turn(stop)
    assert echo.presses == ["b"]
    assert echo.heard == ["explode", "after"]
    assert "ValueError in answer" in caplog.text
    assert "secret" not in caplog.text
    assert "explode" not in caplog.text
    assert str(READER.id) not in caplog.text


async def test_a_press_that_the_database_does_not_take_is_heard_again_but_not_for_ever(api, store):
    """A full disk ends, a broken row does not."""
    import sqlite3

    echo, stop = Echo(fails=[sqlite3.OperationalError("disk is full")] * (TRIES + 1)), asyncio.Event()
    api.say(READER.id, "x", READER)
    api.press(READER.id, 1, "a", READER, forged=True)
    async with listening(api, store, echo) as listener:
        for _ in range(TRIES - 1):
            with pytest.raises(sqlite3.OperationalError):
                await listener.turn(stop)
        await listener.turn(stop)
    assert echo.presses == []
    assert echo.heard == ["x"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.CONFLICT, "another program listens with the same bot token"),
        (Fault.UNAUTHORIZED, "copy it again from @BotFather"),
    ],
)
async def test_a_fault_that_lasts_is_told_with_its_remedy(api, store, fault, words):
    """Twice in a row, since a restart meets its own last call."""
    async with listening(api, store, Echo()) as listener:
        listener.dice = lambda: -0.5  # no waiting
        for _ in range(2):
            api.fault_next("getUpdates", fault)
            said = await listener.turn(asyncio.Event())
        assert words in said
        assert api.token not in said
        assert await listener.turn(asyncio.Event()) == ""


SAMPLE = (Fault.DROP_BEFORE, Fault.HANG_AFTER, Fault.TRUNCATED, Fault.BAD_GATEWAY_AFTER)
OTHERS = set(Fault) - {*SAMPLE, Fault.DRIP, Fault.CONFLICT, Fault.UNAUTHORIZED}


@pytest.mark.parametrize(
    "fault", [*SAMPLE, *(pytest.param(fault, marks=pytest.mark.slow) for fault in sorted(OTHERS))]
)
async def test_whatever_happens_to_a_poll_nothing_is_lost_or_heard_twice(api, store, fault):
    """Each fault at the call that brings the message."""
    echo = Echo()
    api.say(READER.id, "hello", READER)
    api.fault("getUpdates", 1, fault, retry_after=0)
    quick = {"connect_timeout": 0.5, "read_timeout": 0.15, "deadline": 0.4}
    async with listening(api, store, echo, **quick) as listener:
        listener.dice = lambda: -0.5
        for _ in range(3):
            await listener.turn(asyncio.Event())
    assert echo.heard == ["hello"]
    assert len(told(api)) == 1


async def test_a_stop_ends_the_long_poll_at_once(api, store):
    """What comes at that moment is left for the next start."""
    stop, echo = asyncio.Event(), Echo()
    async with listening(api, store, echo, wait=30) as listener:
        turn = asyncio.create_task(listener.turn(stop))
        while not api.count("getUpdates"):
            await asyncio.sleep(0.01)
        stop.set()
        async with asyncio.timeout(5):
            assert await turn == ""
    api.say(READER.id, "late", READER)
    async with listening(api, store, echo) as listener:
        await listener.turn(asyncio.Event())
    assert echo.heard == ["late"]


@pytest.mark.parametrize(
    "raw",
    [
        None, 7, {}, {"update_id": True}, {"update_id": 1}, {"update_id": 1, "message": 3},
        {"update_id": 1, "message": {"chat": 1, "text": "x"}},
        {"update_id": 1, "message": {"chat": {"id": 1}, "text": None}},
        {"update_id": 1, "message": {"chat": {"id": 1}, "text": "x", "from": [], "date": 10**30}},
        {"update_id": 1, "callback_query": {"id": 5, "data": "x"}},
        {"update_id": 1, "callback_query": {"id": "5"}},
    ],
)  # fmt: skip
def test_an_odd_update_is_passed_over(raw):
    """One that cannot be read spoils none of those beside it."""
    found = heard(raw)
    assert found is None or found.event is None or isinstance(found.event, Said)


def test_messages_of_nobody_in_particular_have_no_author():
    """Bots, and channels that write in groups."""
    base = {"chat": {"id": 5, "type": "private"}, "text": "/help", "date": 0, "message_id": 1}
    for who in ({"from": {"id": 5, "is_bot": True}}, {"from": {"id": 5}, "sender_chat": {"id": -1}}, {}):
        found = heard({"update_id": 1, "message": base | who})
        assert found is not None
        event = found.event
        assert isinstance(event, Said)
        assert event.user == 0
        assert "/help" not in repr(event), "a trace shows arguments"


async def test_a_webhook_is_named_as_the_cause(api, store):
    """Telegram then tells nothing to those who poll."""
    account = TelegramAccount(token=api.token, api_base_url=api.base_url)
    from telegram.error import Conflict

    text = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
    found = deaf(Conflict(text), account.hide)
    assert isinstance(found, Deaf)
    assert "remove the webhook" in found.why
