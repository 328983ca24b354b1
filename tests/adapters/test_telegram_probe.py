"""Whether a post of uncertain fate stands in the channel, and what keeps the bot from posting at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.adapters.test_telegram import CHANNEL, PLAIN, POST, api, channel, opened
from tests.botapi import BotApi, Fault
from watcher.model import Unsure

if TYPE_CHECKING:
    from watcher.adapters.telegram import TelegramChannel

__all__ = ["api", "channel"]


@pytest.mark.parametrize(
    "fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.HANG_AFTER, Fault.BAD_GATEWAY_AFTER]
)
async def test_a_probe_tells_whether_an_unsure_post_arrived(
    api: BotApi, channel: TelegramChannel, fault: Fault
) -> None:
    """It changes nothing, and may be repeated."""
    api.fault("sendMessage", 1, fault)
    assert isinstance(await channel.send(POST), Unsure)
    before = api.messages(CHANNEL)
    expected = "ours" if fault.done else "absent"
    assert [await channel.probe(1, POST), await channel.probe(1, POST)] == [expected, expected]
    assert api.messages(CHANNEL) == before


async def test_a_probe_leaves_the_posts_of_others_alone(api: BotApi, channel: TelegramChannel) -> None:
    """Telegram does not let the bot touch them."""
    api.post_elsewhere(CHANNEL, "theirs")
    assert await channel.probe(1, POST) == "foreign"
    assert api.messages(CHANNEL)[0].text == "theirs"


async def test_a_bot_that_could_overwrite_others_does_not_probe(
    api: BotApi, channel: TelegramChannel
) -> None:
    """It sends no edit at all, and advises to take the right away."""
    api.post_elsewhere(CHANNEL, "theirs")
    api.change_chat(CHANNEL, can_edit=True)
    assert await channel.probe(1, POST) == "never"
    assert api.count("editMessageText") == 0
    assert api.messages(CHANNEL)[0].text == "theirs"
    (advice,) = await channel.advice()
    assert "take that right away" in advice
    assert await channel.check() == ()


@pytest.mark.parametrize("standing", [{"can_post": False}, {"status": "kicked"}, {"status": "left"}])
async def test_a_bot_without_rights_cannot_tell(
    api: BotApi, channel: TelegramChannel, standing: dict[str, Any]
) -> None:
    """Its own posts would look like those of others."""
    await channel.send(POST)
    api.change_chat(CHANNEL, **standing)
    assert await channel.probe(1, POST) == "unknown"


@pytest.mark.parametrize("method", ["editMessageText", "getChatMember"])
@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.BLOCK_PAGE, Fault.FLOOD, Fault.HANG_BEFORE])
async def test_an_interrupted_probe_knows_nothing(
    api: BotApi, channel: TelegramChannel, method: str, fault: Fault
) -> None:
    """Also when a page of somebody else comes back."""
    await channel.send(POST)
    api.fault(method, 1, fault)
    assert await channel.probe(1, POST) == "unknown"
    assert await channel.probe(1, POST) == "ours"


async def test_a_probe_that_changed_a_message_is_reported(
    api: BotApi, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    """Another post of the bot stood there: now this one does, and an operator must know."""
    await channel.send(PLAIN)
    assert await channel.probe(1, POST) == "ours"
    assert [
        (record.levelname, record.getMessage())
        for record in caplog.records
        if record.name.startswith("watcher")
    ] == [("ERROR", "a probe changed a message")]


@pytest.mark.parametrize("kind", ["group", "supergroup", "private"])
async def test_probing_works_outside_channels(api: BotApi, channel: TelegramChannel, kind: str) -> None:
    """There a bot can edit nothing but its own messages."""
    api.change_chat(CHANNEL, kind=kind, status="member")
    await channel.send(POST)
    api.say(CHANNEL, "theirs")
    assert [await channel.probe(number, POST) for number in (1, 2, 3)] == ["ours", "foreign", "absent"]


@pytest.mark.parametrize(
    "standing",
    [
        {},
        {"status": "creator"},
        {"kind": "private", "status": "member"},
        {"kind": "group", "status": "member"},
        {"kind": "supergroup"},
    ],
)
async def test_a_chat_in_order_has_no_problem(
    api: BotApi, channel: TelegramChannel, standing: dict[str, Any]
) -> None:
    """And the question leaves no trace in it."""
    api.change_chat(CHANNEL, **standing)
    assert await channel.check() == ()
    assert api.messages(CHANNEL) == []


@pytest.mark.parametrize(
    ("standing", "problem"),
    [
        ({"can_post": False}, "the bot may not post in the channel"),
        ({"status": "member"}, "the bot may not post in the channel"),
        ({"status": "kicked"}, "the bot is not in the chat"),
        ({"status": "left"}, "the bot is not in the chat"),
        ({"status": "left", "username": "public"}, "the bot is not in the chat"),
        ({"kind": "group", "status": "kicked"}, "the bot is not in the chat"),
        ({"kind": "group", "status": "member", "can_post": False}, "members may not write"),
        ({"kind": "supergroup", "status": "restricted"}, "the bot is restricted"),
    ],
)
async def test_a_missing_right_is_named_with_its_remedy(
    api: BotApi, channel: TelegramChannel, standing: dict[str, Any], problem: str
) -> None:
    """One line, the chat named."""
    api.change_chat(CHANNEL, **standing)
    (line,) = await channel.check()
    assert line.startswith(problem)
    assert str(CHANNEL) in line
    assert "right to post messages" in line


async def test_an_unknown_chat_is_named_with_its_remedy(api: BotApi) -> None:
    """With a word on how ids look."""
    async with opened(api, chat_id="1234567890") as channel:
        (line,) = await channel.check()
    assert "begin with -100" in line


async def test_a_wrong_token_is_named_without_being_shown(api: BotApi) -> None:
    """The remedy is to copy it again."""
    wrong = "12345678:" + "b" * 35
    async with opened(api, token=wrong) as channel:
        (line,) = await channel.check()
    assert "copy it again from @BotFather" in line
    assert wrong not in line


async def test_a_server_that_is_not_telegram_is_named(api: BotApi, channel: TelegramChannel) -> None:
    """A proxy's page is not taken for a wrong token."""
    api.fault("getMe", 1, Fault.BLOCK_PAGE)
    (line,) = await channel.check()
    assert "does not answer like the Bot API" in line
    assert api.base_url in line


@pytest.mark.parametrize("method", ["getMe", "getChat", "getChatMember"])
async def test_a_silent_telegram_is_named_as_such(api: BotApi, channel: TelegramChannel, method: str) -> None:
    """Not as a wrong setting."""
    api.fault(method, 1, Fault.HANG_BEFORE)
    (line,) = await channel.check()
    assert "Timed out" in line


@pytest.mark.parametrize(
    ("standing", "problem"),
    [
        ({"kind": "supergroup"}, "has no topics"),
        ({"kind": "supergroup", "forum": True, "topics": frozenset({8})}, "has no open topic 7"),
        ({"kind": "supergroup", "forum": True, "topics": frozenset({7})}, ""),
    ],
)
async def test_a_topic_is_checked(api: BotApi, standing: dict[str, Any], problem: str) -> None:
    """Whether the group has topics, and this one."""
    api.change_chat(CHANNEL, **standing)
    async with opened(api, thread_id=7) as channel:
        lines = await channel.check()
    assert [problem in line for line in lines] == ([True] if problem else [])


async def test_a_chat_that_moved_is_found_when_looking_at_its_topic(api: BotApi) -> None:
    """An upgraded group may still be looked at, but not written to."""
    api.add_chat(-4001, kind="group", forum=True)
    new = api.migrate(-4001)
    async with opened(api, chat_id="-4001", thread_id=7) as channel:
        (line,) = await channel.check()
    assert str(new) in line
