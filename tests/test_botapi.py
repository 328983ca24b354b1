"""The test server itself: it refuses what Telegram refuses, in Telegram's words.

Spoken to with a bare HTTP client, so that no library softens its answers.
"""

from __future__ import annotations

import io
import json
import struct
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.botapi import BotApi, ParseError, parse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CHANNEL = -1001234567890
GROUP = -4001
FORUM = -1009000000001
PRIVATE = 1001
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.now


class Client:
    """Calls methods and returns status and body."""

    def __init__(self, api: BotApi, session: aiohttp.ClientSession) -> None:
        self.api = api
        self.session = session

    async def call(self, method: str, **arguments: Any) -> tuple[int, dict[str, Any]]:
        """Send one form, with structures as JSON text, as bots do."""
        form = {
            name: str(value) if isinstance(value, (str, int)) else json.dumps(value)
            for name, value in arguments.items()
        }
        url = f"{self.api.base_url}/bot{self.api.token}/{method}"
        async with self.session.post(url, data=form) as answer:
            return answer.status, await answer.json()

    async def result(self, method: str, **arguments: Any) -> Any:
        """Return the result of a call that must succeed."""
        status, body = await self.call(method, **arguments)
        assert (status, body["ok"]) == (200, True), body
        return body["result"]

    async def refusal(self, method: str, **arguments: Any) -> str:
        """Return status and text of a call that must fail."""
        status, body = await self.call(method, **arguments)
        assert (False, status) == (body["ok"], body["error_code"])
        return f"{status} {body['description']}"


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    """A server with one chat of each kind, and a client."""
    async with BotApi(clock=Clock()) as api, aiohttp.ClientSession() as session:
        api.add_chat(CHANNEL, username="channel")
        api.add_chat(GROUP, kind="group")
        api.add_chat(
            FORUM, kind="supergroup", forum=True, topics=frozenset({7}), closed_topics=frozenset({8})
        )
        api.add_chat(PRIVATE, kind="private", title="Reader")
        yield Client(api, session)


async def send(client: Client, text: str = "x", **more: Any) -> Any:
    return await client.result("sendMessage", chat_id=CHANNEL, text=text, parse_mode="HTML", **more)


async def test_a_message_is_parsed_by_telegrams_own_parser(client: Client) -> None:
    """Entities count UTF-16 units; hashtags are found without being marked."""
    sent = await send(client, "😀 <b>日本</b> <a href='https://e.org/ü'>link</a> #tag &lt;")
    assert sent["text"] == "😀 日本 link #tag <"
    assert sent["entities"] == [
        {"type": "bold", "offset": 3, "length": 2},
        {"type": "text_link", "offset": 6, "length": 4, "url": "https://e.org/ü"},
        {"type": "hashtag", "offset": 11, "length": 4},
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ab<foo>x", 'Unsupported start tag "foo" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<i>abc</b>", 'Unmatched end tag at byte offset 6, expected "</i>", found "</b>"'),
        ("AT&T < 5", 'Unsupported start tag "" at byte offset 5'),
    ],
)
async def test_wrong_html_is_refused_in_telegrams_words(client: Client, text: str, why: str) -> None:
    """With the prefix that the Bot API puts before them."""
    said = await client.refusal("sendMessage", chat_id=CHANNEL, text=text, parse_mode="HTML")
    assert said == f"400 Bad Request: can't parse entities: {why}"
    assert client.api.messages(CHANNEL) == []


async def test_unknown_entities_are_shown_and_wrong_links_dropped() -> None:
    """What Telegram knows no name for, it prints; what is no web address, it does not link."""
    assert parse("&nbsp;&apos;").text == "&nbsp;&apos;"
    assert parse("<a href='javascript:x'>a</a>").entities == ()


@given(
    st.lists(st.sampled_from([" ", "\n", "\r", "\t", "x", "😀", "\u202e", "<b>", "</b>", "<i>y</i>"])).map(
        "".join
    )
)
def test_cleaning_keeps_entities_on_their_words(source: str) -> None:
    """However the text is trimmed and cleaned, every entity stays inside it and covers something."""
    try:
        seen = parse(source)
    except ParseError:
        return
    assert seen.text == seen.text.rstrip(" \n")
    assert not set("\r\t\u202e") & set(seen.text)
    for entity in seen.entities:
        assert seen.piece(entity)
        if entity.type == "italic":
            assert set(seen.piece(entity)) <= set("y \nx😀")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "message text is empty"),
        ("<b></b>", "text must be non-empty"),
        ("  \n ", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("<b>" + "😀" * 4097 + "</b>", "message is too long"),
        ("x" * 32769, "text is too long"),
    ],
)
async def test_empty_and_long_texts_are_refused(client: Client, text: str, said: str) -> None:
    """Length counts code points after parsing."""
    assert f"400 Bad Request: {said}" == await client.refusal(
        "sendMessage", chat_id=CHANNEL, text=text, parse_mode="HTML"
    )


async def test_the_longest_text_is_4096_code_points_after_parsing(client: Client) -> None:
    """Markup and second UTF-16 units do not count."""
    await send(client, "<b>" + "😀" * 4096 + "</b>")
    assert [len(message.text) for message in client.api.messages(CHANNEL)] == [4096]


async def test_numbers_are_sequential_in_each_chat_and_never_used_again(client: Client) -> None:
    """Deleting leaves a gap."""
    assert [(await send(client))["message_id"] for _ in range(2)] == [1, 2]
    assert await client.result("deleteMessage", chat_id=CHANNEL, message_id=2)
    assert (await send(client))["message_id"] == 3
    assert (await client.result("sendMessage", chat_id=PRIVATE, text="x"))["message_id"] == 1
    assert await client.refusal("deleteMessage", chat_id=CHANNEL, message_id=2) == (
        "400 Bad Request: message to delete not found"
    )


async def test_a_reply_needs_its_target_unless_told_otherwise(client: Client) -> None:
    """A missing target is refused, or dropped when that is allowed."""
    first = (await send(client))["message_id"]
    reply = await send(client, reply_parameters={"message_id": first})
    assert reply["reply_to_message"]["message_id"] == first
    missing = {"message_id": 99}
    assert await client.refusal("sendMessage", chat_id=CHANNEL, text="x", reply_parameters=missing) == (
        "400 Bad Request: message to be replied not found"
    )
    alone = await send(client, reply_parameters=missing | {"allow_sending_without_reply": True})
    assert "reply_to_message" not in alone


async def test_edits_keep_the_number_and_remember_the_old_text(client: Client) -> None:
    """An edit answers with the same message."""
    await send(client, "old")
    edited = await client.result(
        "editMessageText", chat_id=CHANNEL, message_id=1, text="<i>new</i>", parse_mode="HTML"
    )
    assert (edited["message_id"], edited["text"]) == (1, "new")
    (message,) = client.api.messages(CHANNEL)
    assert (message.text, message.html, message.edits) == ("new", "<i>new</i>", ("old",))


async def test_edits_are_refused_in_telegrams_words(client: Client) -> None:
    """Same text, no such message, somebody else's message, a photo's text."""
    await send(client, "same")
    client.api.post_elsewhere(CHANNEL, "theirs")
    await client.session.post(
        f"{client.api.base_url}/bot{client.api.token}/sendPhoto",
        data={"chat_id": str(CHANNEL), "photo": io.BytesIO(PNG)},
    )

    async def edit(number: int, text: str) -> str:
        return await client.refusal("editMessageText", chat_id=CHANNEL, message_id=number, text=text)

    assert (await edit(1, "same")).startswith(
        "400 Bad Request: message is not modified: specified new message"
    )
    assert await edit(99, "x") == "400 Bad Request: message to edit not found"
    assert await edit(2, "theirs") == "400 Bad Request: message can't be edited"
    assert await edit(3, "x") == "400 Bad Request: there is no text in the message to edit"
    assert await edit(1, "x" * 4097) == "400 Bad Request: MESSAGE_TOO_LONG"


async def test_a_right_to_edit_others_makes_foreign_posts_editable(client: Client) -> None:
    """That is why such a right is dangerous."""
    client.api.post_elsewhere(CHANNEL, "theirs")
    client.api.change_chat(CHANNEL, can_edit=True)
    await client.result("editMessageText", chat_id=CHANNEL, message_id=1, text="ours")
    assert [message.text for message in client.api.messages(CHANNEL)] == ["ours"]


@pytest.mark.parametrize(
    ("chat", "standing", "said"),
    [
        (0, {}, "400 Bad Request: chat not found"),
        (CHANNEL, {"status": "kicked"}, "403 Forbidden: bot was kicked from the channel chat"),
        (CHANNEL, {"status": "left"}, "403 Forbidden: bot is not a member of the channel chat"),
        (CHANNEL, {"can_post": False}, "400 Bad Request: need administrator rights in the channel chat"),
        (CHANNEL, {"status": "member"}, "400 Bad Request: need administrator rights in the channel chat"),
        (GROUP, {"status": "kicked"}, "403 Forbidden: bot was kicked from the group chat"),
        (
            FORUM,
            {"status": "restricted"},
            "400 Bad Request: not enough rights to send text messages to the chat",
        ),
        (PRIVATE, {"status": "kicked"}, "403 Forbidden: bot was blocked by the user"),
    ],
)
async def test_a_chat_refuses_a_bot_without_rights(
    client: Client, chat: int, standing: dict[str, Any], said: str
) -> None:
    """Unknown chats, kicks, departures, missing rights, blocks."""
    if standing:
        client.api.change_chat(chat, **standing)
    assert said == await client.refusal("sendMessage", chat_id=chat, text="x")


async def test_topics_are_checked(client: Client) -> None:
    """Only forums have them; the general topic must not be named; closed ones take nothing."""
    sent = await client.result("sendMessage", chat_id=FORUM, text="x", message_thread_id=7)
    assert sent["message_thread_id"] == 7
    for number, said in (
        (1, "message thread not found"),
        (9, "message thread not found"),
        (8, "TOPIC_CLOSED"),
    ):
        assert f"400 Bad Request: {said}" == await client.refusal(
            "sendMessage", chat_id=FORUM, text="x", message_thread_id=number
        )
    assert "message_thread_id" not in await send(client, message_thread_id=9)


async def test_a_migrated_group_names_its_successor(client: Client) -> None:
    """The new id stands in the parameters, and works."""
    new = client.api.migrate(GROUP)
    status, body = await client.call("sendMessage", chat_id=GROUP, text="x")
    assert (status, body["description"]) == (400, "Bad Request: group chat was upgraded to a supergroup chat")
    assert body["parameters"] == {"migrate_to_chat_id": new}
    await client.result("sendMessage", chat_id=new, text="x")


async def test_a_limited_chat_asks_to_wait_as_long_as_needed(client: Client) -> None:
    """Twenty in a minute; the wait shrinks as time passes, and edits count as well."""
    client.api.change_chat(CHANNEL, limit=(20, 60.0))
    clock = client.api._desk.world.clock
    assert isinstance(clock, Clock)
    for _ in range(20):
        await send(client)
    status, body = await client.call("sendMessage", chat_id=CHANNEL, text="x")
    assert (status, body["description"]) == (429, "Too Many Requests: retry after 60")
    assert body["parameters"] == {"retry_after": 60}
    clock.now += 45.5
    assert "retry after 15" in await client.refusal(
        "editMessageText", chat_id=CHANNEL, message_id=1, text="y"
    )
    clock.now += 15
    await send(client)


async def test_a_photo_comes_with_a_caption_of_1024_code_points(client: Client) -> None:
    """Sent as multipart; the picture is kept, its size read."""
    url = f"{client.api.base_url}/bot{client.api.token}/sendPhoto"

    async def photo(caption: str, content: bytes = PNG) -> dict[str, Any]:
        form = aiohttp.FormData({"chat_id": str(CHANNEL), "parse_mode": "HTML", "caption": caption})
        form.add_field("photo", content, filename="x.png")
        async with client.session.post(url, data=form) as answer:
            body: dict[str, Any] = await answer.json()
            return body

    sent = await photo("<b>" + "x" * 1024 + "</b>")
    assert (sent["result"]["photo"][0]["width"], len(sent["result"]["caption"])) == (640, 1024)
    assert client.api.messages(CHANNEL)[0].photo == PNG
    assert (await photo("x" * 1025))["description"] == "Bad Request: message caption is too long"
    assert (await photo("", b"GIF"))["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_what_the_bot_is_told_of_itself_and_its_chats(client: Client) -> None:
    """The answers of getMe, getChat and getChatMember, also by name."""
    me = await client.result("getMe")
    assert me["is_bot"]
    assert str(me["id"]) == client.api.token.split(":")[0]
    assert (await client.result("getChat", chat_id="@channel"))["id"] == CHANNEL
    member = await client.result("getChatMember", chat_id=CHANNEL, user_id=me["id"])
    assert (member["status"], member["can_post_messages"], member["can_edit_messages"]) == (
        "administrator",
        True,
        False,
    )


async def test_wrong_tokens_and_unknown_methods_are_refused(client: Client) -> None:
    """Method names are read without regard to case."""
    await client.result("GETME")
    assert await client.refusal("sendPigeon") == "404 Not Found: method not found"
    async with client.session.get(f"{client.api.base_url}/bot1:wrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")


async def test_arguments_may_come_in_the_address_or_as_json(client: Client) -> None:
    """The Bot API takes all of them."""
    url = f"{client.api.base_url}/bot{client.api.token}/sendMessage"
    async with client.session.get(url, params={"chat_id": str(CHANNEL), "text": "a"}) as answer:
        assert answer.status == 200
    body = {"chat_id": CHANNEL, "text": "b", "link_preview_options": {"is_disabled": True}}
    async with client.session.post(url, json=body) as answer:
        assert answer.status == 200
    first, second = client.api.messages(CHANNEL)
    assert (first.text, second.text, second.preview_disabled) == ("a", "b", True)
