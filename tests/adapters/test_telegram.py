"""What becomes of a post: sent, deferred, refused, moved or unsure. Every case over real HTTP."""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.botapi import BotApi, Fault
from watcher.adapters.telegram import TelegramChannel
from watcher.model import Deferred, Moved, Post, Refused, Sent, Unsure

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CHANNEL = -1001234567890
POST = Post("story:1", "<b>Title</b>\nText &amp; more", preview_url="https://e.org/a")
PLAIN = Post("story:2", "Other text")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A Telegram with one channel that the bot may post to."""
    async with BotApi() as server:
        server.add_chat(CHANNEL)
        yield server


@asynccontextmanager
async def opened(api: BotApi, **settings: Any) -> AsyncIterator[TelegramChannel]:
    """Give an open channel with short times."""
    defaults: dict[str, Any] = {"token": api.token, "chat_id": str(CHANNEL), "api_base_url": api.base_url}
    quick = {"connect_timeout": 0.5, "read_timeout": 0.2, "write_timeout": 0.5, "deadline": 0.6}
    async with TelegramChannel(**(defaults | quick | settings)) as channel:
        yield channel


@pytest.fixture
async def channel(api: BotApi) -> AsyncIterator[TelegramChannel]:
    """An open channel to it."""
    async with opened(api) as made:
        yield made


async def test_a_post_arrives_as_it_was_written(api: BotApi, channel: TelegramChannel) -> None:
    """Text, entities, preview and number are Telegram's."""
    assert await channel.send(POST) == Sent(1)
    (message,) = api.messages(CHANNEL)
    assert message.text == "Title\nText & more"
    assert [(entity.type, entity.offset, entity.length) for entity in message.entities] == [("bold", 0, 5)]
    assert (message.preview_url, message.silent, message.reply_to) == ("https://e.org/a", False, None)


async def test_a_post_without_a_preview_asks_for_none(api: BotApi, channel: TelegramChannel) -> None:
    """Telegram would otherwise pick a link by itself."""
    await channel.send(PLAIN)
    assert api.messages(CHANNEL)[0].preview_disabled


async def test_a_preview_is_large_or_small_as_the_post_says(api: BotApi, channel: TelegramChannel) -> None:
    """Telegram is told which, in new messages and in changes."""
    await channel.send(POST)
    await channel.edit(1, replace(POST, large_preview=True))
    asked = [json.loads(call.arguments["link_preview_options"]) for call in api.calls]
    assert asked == [
        {"url": "https://e.org/a", "prefer_small_media": True},
        {"url": "https://e.org/a", "prefer_large_media": True},
    ]


async def test_a_follow_up_replies_to_the_first_post(api: BotApi, channel: TelegramChannel) -> None:
    """And goes out alone when that one was deleted."""
    await channel.send(POST)
    assert await channel.send(PLAIN, reply_to=1) == Sent(2)
    assert await channel.send(PLAIN, reply_to=99) == Sent(3)
    assert [message.reply_to for message in api.messages(CHANNEL)] == [None, 1, None]


async def test_notifications_are_silenced_for_a_channel_or_a_post(api: BotApi) -> None:
    """The call decides over the setting."""
    async with opened(api, disable_notification=True) as channel:
        await channel.send(POST)
        await channel.send(PLAIN, disable_notification=False)
    assert [message.silent for message in api.messages(CHANNEL)] == [True, False]


@pytest.mark.parametrize(("thread_id", "arrived"), [(7, 7), (1, None)])
async def test_a_topic_is_addressed_and_the_general_one_left_unnamed(
    api: BotApi, thread_id: int, arrived: int | None
) -> None:
    """Telegram does not find topic 1, although it is the number of the general one."""
    api.change_chat(CHANNEL, kind="supergroup", forum=True, topics=frozenset({7}))
    async with opened(api, thread_id=thread_id) as channel:
        assert await channel.send(POST) == Sent(1)
    assert api.messages(CHANNEL)[0].thread_id == arrived


async def test_an_edit_changes_the_message(api: BotApi, channel: TelegramChannel) -> None:
    """And may be repeated: a text that stands there already counts as sent."""
    await channel.send(POST)
    assert [await channel.edit(1, PLAIN), await channel.edit(1, PLAIN)] == [Sent(1), Sent(1)]
    (message,) = api.messages(CHANNEL)
    assert (message.text, message.edits) == ("Other text", ("Title\nText & more",))


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER])
async def test_an_interrupted_edit_is_unsure_and_its_repetition_settles_it(
    api: BotApi, channel: TelegramChannel, fault: Fault
) -> None:
    """Whether or not the first one took effect."""
    await channel.send(POST)
    api.fault_next("editMessageText", fault)
    assert isinstance(await channel.edit(1, PLAIN), Unsure)
    assert await channel.edit(1, PLAIN) == Sent(1)
    assert len(api.messages(CHANNEL)[0].edits) == 1


@pytest.mark.parametrize(
    ("number", "said"), [(99, "message to edit not found"), (1, "message can't be edited")]
)
async def test_an_edit_of_what_is_not_ours_is_refused(
    api: BotApi, channel: TelegramChannel, number: int, said: str
) -> None:
    """Only this message is concerned, not the channel."""
    api.post_elsewhere(CHANNEL, "theirs")
    answer = await channel.edit(number, POST)
    assert isinstance(answer, Refused)
    assert (answer.channel, said in answer.detail.lower()) == (False, True)


@pytest.mark.parametrize(
    "fault",
    [
        Fault.DROP_BEFORE,
        Fault.DROP_AFTER,
        Fault.HANG_BEFORE,
        Fault.HANG_AFTER,
        Fault.DRIP,
        Fault.TRUNCATED,
        Fault.CUT_JSON,
        Fault.EMPTY_JSON,
        Fault.BAD_GATEWAY,
        Fault.BAD_GATEWAY_AFTER,
        Fault.BLOCK_PAGE,
        Fault.RESTART,
    ],
)
async def test_a_call_that_broke_off_is_unsure(api: BotApi, channel: TelegramChannel, fault: Fault) -> None:
    """The post may stand in the channel or not: nothing that can be seen from here tells."""
    api.fault("sendMessage", 1, fault)
    answer = await channel.send(POST)
    assert isinstance(answer, Unsure)
    assert answer.detail
    assert "<" not in answer.detail
    assert len(api.messages(CHANNEL)) == int(fault.done)
    assert await channel.send(PLAIN) == Sent(len(api.messages(CHANNEL)))


async def test_an_unreachable_server_has_surely_nothing(api: BotApi) -> None:
    """A refused connection is deferred, not unsure."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with opened(api, api_base_url=f"http://127.0.0.1:{taken.getsockname()[1]}") as channel:
            answer = await channel.send(POST)
    assert isinstance(answer, Deferred)
    assert (answer.retry_after, "ConnectError" in answer.detail) == (None, True)


async def test_a_server_that_does_not_take_the_connection_has_surely_nothing(api: BotApi) -> None:
    """The queue of the listening socket is full, so that connecting takes too long."""
    with socket.socket() as full, socket.socket() as first, socket.socket() as second:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        address = f"http://127.0.0.1:{full.getsockname()[1]}"
        async with opened(api, api_base_url=address, connect_timeout=0.2) as channel:
            answer = await channel.send(POST)
    assert isinstance(answer, Deferred)
    assert "ConnectTimeout" in answer.detail


async def test_an_unknown_host_has_surely_nothing(api: BotApi) -> None:
    """The name is reserved never to exist."""
    async with opened(api, api_base_url="http://telegram.invalid", deadline=10.0) as channel:
        assert isinstance(await channel.send(POST), Deferred)


async def test_a_busy_pool_has_surely_sent_nothing(api: BotApi) -> None:
    """All connections hang in other calls."""
    for number in range(1, 5):
        api.fault("sendMessage", number, Fault.HANG_BEFORE)
    async with opened(api, connect_timeout=0.1, read_timeout=0.5) as channel:
        hanging = [asyncio.create_task(channel.send(POST)) for _ in range(4)]
        await asyncio.to_thread(api.wait_for, "sendMessage", 4)
        answer = await channel.send(POST)
        assert isinstance(answer, Deferred)
        assert "PoolTimeout" in answer.detail or "Pool timeout" in answer.detail
        await asyncio.gather(*hanging)


async def test_flood_control_is_deferred_by_the_seconds_asked_for(
    api: BotApi, channel: TelegramChannel
) -> None:
    """Nothing was posted; the wait is Telegram's."""
    api.fault("sendMessage", 1, Fault.FLOOD, retry_after=37)
    answer = await channel.send(POST)
    assert isinstance(answer, Deferred)
    assert answer.retry_after == 37.0
    assert api.messages(CHANNEL) == []


@pytest.mark.parametrize("fault", [Fault.FLOOD_PAGE, Fault.CONFLICT])
async def test_being_turned_away_at_the_door_is_deferred(
    api: BotApi, channel: TelegramChannel, fault: Fault
) -> None:
    """Without a word on how long."""
    api.fault("sendMessage", 1, fault)
    answer = await channel.send(POST)
    assert isinstance(answer, Deferred)
    assert answer.retry_after is None


async def test_a_migrated_group_gives_its_new_id_which_then_works(api: BotApi) -> None:
    """The channel goes on under the new id when told to."""
    api.add_chat(-4001, kind="group")
    new = api.migrate(-4001)
    async with opened(api, chat_id="-4001") as channel:
        assert await channel.send(POST) == Moved(str(new))
        channel.move(str(new))
        assert await channel.send(POST) == Sent(1)


@pytest.mark.parametrize(
    "standing",
    [
        {"status": "kicked"},
        {"status": "left"},
        {"status": "member"},
        {"can_post": False},
        {"kind": "group", "status": "kicked"},
        {"kind": "supergroup", "status": "restricted"},
        {"kind": "private", "status": "kicked"},
        {"kind": "supergroup", "forum": True},
        {"kind": "supergroup", "forum": True, "closed_topics": frozenset({7})},
    ],
)
async def test_a_chat_that_takes_nothing_from_the_bot_is_refused_as_a_whole(
    api: BotApi, standing: dict[str, Any]
) -> None:
    """Kicked, left, without rights, blocked, or a topic that is gone or closed."""
    api.change_chat(CHANNEL, **standing)
    async with opened(api, thread_id=7) as channel:
        answer = await channel.send(POST)
    assert isinstance(answer, Refused)
    assert answer.channel, answer


@pytest.mark.parametrize(
    "settings", [{"chat_id": "-1"}, {"chat_id": ""}, {"token": "12345678:" + "b" * 35}, {"token": "nonsense"}]
)
async def test_a_wrong_chat_or_token_is_refused_as_a_whole(api: BotApi, settings: dict[str, str]) -> None:
    """Every post would meet the same answer."""
    async with opened(api, **settings) as channel:
        answer = await channel.send(POST)
    assert isinstance(answer, Refused)
    assert answer.channel


@pytest.mark.parametrize("address", ["ftp://127.0.0.1", "http://127.0.0.1:port"])
async def test_an_address_that_is_none_is_refused_as_a_whole(api: BotApi, address: str) -> None:
    """No request can be made of it."""
    async with opened(api, api_base_url=address) as channel:
        answer = await channel.send(POST)
    assert isinstance(answer, Refused)
    assert answer.channel


async def test_a_revoked_token_is_refused_as_a_whole(api: BotApi, channel: TelegramChannel) -> None:
    """Telegram answers 401 from then on."""
    api.fault("sendMessage", 1, Fault.UNAUTHORIZED)
    answer = await channel.send(POST)
    assert isinstance(answer, Refused)
    assert answer.channel


@pytest.mark.parametrize("body", ["<foo>x", "AT&T < 5", "<b>x", "", "<b></b>", "x" * 4097])
async def test_a_text_that_telegram_does_not_take_is_refused_alone(
    api: BotApi, channel: TelegramChannel, body: str
) -> None:
    """The channel goes on with the next post."""
    answer = await channel.send(Post("bad", body))
    assert isinstance(answer, Refused)
    assert (answer.channel, api.messages(CHANNEL)) == (False, [])
    assert await channel.send(POST) == Sent(1)


async def test_a_full_bucket_defers_until_there_is_room(api: BotApi, channel: TelegramChannel) -> None:
    """Telegram's own limit: about twenty messages a minute in one chat."""
    api.change_chat(CHANNEL, limit=(20, 60.0))
    answers = [await channel.send(POST) for _ in range(21)]
    assert answers[:20] == [Sent(number) for number in range(1, 21)]
    assert isinstance(answers[20], Deferred)
    assert answers[20].retry_after is not None
    assert 55 <= answers[20].retry_after <= 60


async def test_a_channel_can_be_closed_twice_and_opened_again(api: BotApi) -> None:
    """Used while closed, it says so: that is a mistake in the program."""
    channel = TelegramChannel(token=api.token, chat_id=str(CHANNEL), api_base_url=api.base_url + "/")
    with pytest.raises(RuntimeError, match="not open"):
        await channel.send(POST)
    for _ in range(2):
        await channel.open()
        assert isinstance(await channel.send(POST), Sent)
        await channel.close()
        await channel.close()
