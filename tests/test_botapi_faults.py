"""The test server over time: long polls, buttons, broken connections, restarts."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import aiohttp
import pytest

from tests.botapi import BotApi, BotApiThread, Fault, Person
from tests.test_botapi import CHANNEL, PRIVATE, Client, client, send

__all__ = ["client"]


async def test_a_long_poll_waits_for_what_is_said_and_not_for_own_posts(client: Client) -> None:
    """Own channel posts are not echoed; the next update ends the wait; a higher offset confirms it."""
    poll = asyncio.create_task(client.result("getUpdates", timeout=30))
    await asyncio.to_thread(client.api.wait_for, "getUpdates", 1)
    await send(client)
    client.api.say(PRIVATE, "/start #x", Person(1001, "Ann"))
    (update,) = await poll
    assert update["message"]["from"]["first_name"] == "Ann"
    assert update["message"]["entities"][0] == {"type": "bot_command", "offset": 0, "length": 6}
    assert await client.result("getUpdates") == [update]
    assert await client.result("getUpdates", offset=update["update_id"] + 1) == []


async def test_a_second_poll_ends_the_first_with_a_conflict(client: Client) -> None:
    """In the words that tell an operator what is wrong."""
    first = asyncio.create_task(client.refusal("getUpdates", timeout=30))
    await asyncio.to_thread(client.api.wait_for, "getUpdates", 1)
    second = asyncio.create_task(client.result("getUpdates", timeout=30))
    assert (await first).startswith("409 Conflict: terminated by other getUpdates request; make sure")
    client.api.say(PRIVATE, "x")
    assert len(await second) == 1


async def test_only_the_wanted_updates_are_queued(client: Client) -> None:
    """allowed_updates stays in force until the next list."""
    await client.result("getUpdates", allowed_updates=["message"])
    client.api.post_elsewhere(CHANNEL, "theirs")
    client.api.say(PRIVATE, "x")
    assert [sorted(set(one) - {"update_id"}) for one in await client.result("getUpdates")] == [["message"]]


async def test_a_pressed_button_is_answered_once(client: Client) -> None:
    """The query carries the message; a second answer comes too late."""
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y:1"}]]}
    await send(client, reply_markup=markup)
    number = client.api.press(CHANNEL, 1, "y:1")
    (update,) = await client.result("getUpdates")
    assert update["callback_query"]["message"]["reply_markup"] == markup
    await client.result("answerCallbackQuery", callback_query_id=number, text="Thanks")
    assert client.api.answers == [{"id": number, "text": "Thanks", "show_alert": False}]
    assert (await client.refusal("answerCallbackQuery", callback_query_id=number)).startswith(
        "400 Bad Request: query is too old"
    )
    with pytest.raises(ValueError, match="no button"):
        client.api.press(CHANNEL, 1, "n")


async def test_commands_are_kept(client: Client) -> None:
    """Those that were set are those that are shown."""
    commands = [{"command": "why", "description": "Explain a post"}]
    await client.result("setMyCommands", commands=commands)
    assert commands == client.api.commands == await client.result("getMyCommands")


@pytest.mark.parametrize("fault", [Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.TRUNCATED])
async def test_a_broken_connection_looks_alike_whether_or_not_the_call_took_effect(
    client: Client, fault: Fault
) -> None:
    """Only the messages tell; the fault strikes the named call and no other."""
    client.api.fault("sendMessage", 2, fault)
    await send(client)
    with pytest.raises((aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError)):
        await send(client)
    assert len(client.api.messages(CHANNEL)) == (2 if fault.done else 1)
    await send(client)


@pytest.mark.parametrize(
    ("fault", "status", "done"),
    [
        (Fault.BAD_GATEWAY, 502, 0),
        (Fault.BAD_GATEWAY_AFTER, 502, 1),
        (Fault.BLOCK_PAGE, 403, 0),
        (Fault.RESTART, 500, 0),
        (Fault.UNAUTHORIZED, 401, 0),
        (Fault.CONFLICT, 409, 0),
        (Fault.FLOOD, 429, 0),
        (Fault.FLOOD_PAGE, 429, 0),
        (Fault.CUT_JSON, 200, 1),
        (Fault.EMPTY_JSON, 200, 1),
    ],
)
async def test_faults_with_an_answer(client: Client, fault: Fault, status: int, done: int) -> None:
    """Each with its status, and its effect or none."""
    client.api.fault_next("sendMessage", fault)
    url = f"{client.api.base_url}/bot{client.api.token}/sendMessage"
    async with client.session.post(url, data={"chat_id": str(CHANNEL), "text": "x"}) as answer:
        assert answer.status == status
        if fault is Fault.FLOOD:
            assert answer.headers["Retry-After"] == "3"
    assert len(client.api.messages(CHANNEL)) == done


@pytest.mark.parametrize("fault", [Fault.HANG_BEFORE, Fault.HANG_AFTER, Fault.DRIP])
async def test_faults_without_an_end(client: Client, fault: Fault) -> None:
    """No answer comes, or none that ends."""
    client.api.fault("*", 1, fault)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(send(client), 0.2)
    assert len(client.api.messages(CHANNEL)) == (1 if fault.done else 0)


def test_state_survives_a_client_that_is_killed() -> None:
    """A subprocess posts, hangs, and dies; what it posted stands."""
    with BotApiThread() as api:
        api.add_chat(CHANNEL)
        api.fault("sendMessage", 2, Fault.HANG_AFTER)
        program = (
            "import sys, urllib.request\n"
            "for text in 'ab':\n"
            f"    urllib.request.urlopen(sys.argv[1], data=f'chat_id={CHANNEL}&text={{text}}'.encode()).read()\n"
        )
        url = f"{api.base_url}/bot{api.token}/sendMessage"
        child = subprocess.Popen([sys.executable, "-c", program, url])
        api.wait_for("sendMessage", 2)
        child.kill()
        child.wait(10)
        assert [message.text for message in api.messages(CHANNEL)] == ["a", "b"]


async def test_a_restarted_server_listens_on_the_same_port_with_the_same_messages() -> None:
    """An outage of Telegram, as a client sees it."""
    api = BotApi()
    await api.start()
    api.add_chat(CHANNEL)
    api.post_elsewhere(CHANNEL, "x")
    before = api.base_url
    await api.stop()
    await api.start()
    try:
        assert (before, 1) == (api.base_url, len(api.messages(CHANNEL)))
    finally:
        await api.stop()
