"""The HTTP side: one loopback port, the methods behind it, and faults on order.

Owns requests, answers and broken connections. What Telegram says is decided in world.py and methods.py.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from dataclasses import dataclass
from http import HTTPStatus
from itertools import count
from typing import TYPE_CHECKING, Any, Self

from aiohttp import web

from tests.botapi.faults import Fault, Script
from tests.botapi.methods import Args, Desk
from tests.botapi.model import ApiError, Chat, Message, Person
from tests.botapi.updates import Updates
from tests.botapi.world import World, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

BIGGEST_UPLOAD = 50 * 1024 * 1024
BOT = Person(7_012_345_678, "Watcher", "watcher_test_bot")
TOKEN = f"{BOT.id}:AAH-x_Zq0123456789abcdefghijklmnopq"
SOMEBODY = Person()

_PAGE = "<html><head><title>{title}</title></head><body><center><h1>{title}</h1></center></body></html>"
_PAGES = {
    Fault.BAD_GATEWAY: HTTPStatus.BAD_GATEWAY,
    Fault.BAD_GATEWAY_AFTER: HTTPStatus.BAD_GATEWAY,
    Fault.BLOCK_PAGE: HTTPStatus.FORBIDDEN,
    Fault.FLOOD_PAGE: HTTPStatus.TOO_MANY_REQUESTS,
}
_REFUSALS = {
    Fault.RESTART: ApiError(500, "Internal Server Error: restart"),
    Fault.UNAUTHORIZED: ApiError(401, "Unauthorized"),
    Fault.CONFLICT: ApiError(409, "Conflict: terminated by other getUpdates request"),
}


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came in, whatever became of it."""

    method: str
    arguments: dict[str, str]


class BotApi:
    """The server and, for tests, the hands of everybody else in Telegram.

    Every method here may be called from any thread. ``clock`` gives seconds since 1970: it dates messages and
    fills the buckets of limited chats.
    """

    def __init__(self, *, token: str = TOKEN, clock: Callable[[], float] = time.time) -> None:
        self.token = token
        self.calls: list[Call] = []
        bot = Person(int(token.partition(":")[0]), BOT.name, BOT.username)
        self._desk = Desk(World(clock, bot))
        self._script = Script()
        self._updates = Updates()
        self._numbers = count(1)
        self._changed = threading.Condition(threading.RLock())
        self._loop: asyncio.AbstractEventLoop | None = None
        self._runner: web.AppRunner | None = None
        self._closing = asyncio.Event()
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    @property
    def base_url(self) -> str:
        """The address that stands for https://api.telegram.org."""
        return f"http://127.0.0.1:{self._port}"

    async def start(self) -> None:
        """Listen on a free port of the loopback interface; after a stop, on the same one as before."""
        self._loop = asyncio.get_running_loop()
        self._closing = asyncio.Event()
        app = web.Application(client_max_size=BIGGEST_UPLOAD)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening; chats and messages stay."""
        self._closing.set()
        self._updates.wake()
        if self._runner is not None:
            await self._runner.cleanup()

    def add_chat(self, chat_id: int, **standing: Any) -> None:
        """Add a chat; ``standing`` takes the fields of Chat, a channel that the bot may post to by default."""
        with self._changed:
            self._desk.world.chats[chat_id] = Chat(chat_id, **standing)

    def change_chat(self, chat_id: int, **standing: Any) -> None:
        """Change fields of a chat: the bot is kicked, loses a right, a limit is set."""
        with self._changed:
            for name, value in standing.items():
                setattr(self._desk.world.chats[chat_id], name, value)

    def migrate(self, chat_id: int) -> int:
        """Turn a group into a supergroup and return its new id."""
        with self._changed:
            old = self._desk.world.chats[chat_id]
            old.moved_to = -1_000_000_000_000 + chat_id
            self.add_chat(old.moved_to, kind="supergroup", title=old.title)
            return old.moved_to

    def messages(self, chat_id: int) -> list[Message]:
        """Return the messages that stand in a chat now, oldest first, those of others included."""
        with self._changed:
            return list(self._desk.world.chats[chat_id].messages.values())

    def fault(self, method: str, nth: int, kind: Fault | str, *, retry_after: int = 3) -> None:
        """Let call number ``nth`` of ``method`` go wrong, counted from 1 since the start; "*" is any method."""
        with self._changed:
            self._script.plan(method, nth, Fault(kind), retry_after)

    def fault_next(self, method: str, kind: Fault | str, *, retry_after: int = 3) -> None:
        """Let the next call of ``method`` go wrong."""
        self.fault(method, self.count(method) + 1, kind, retry_after=retry_after)

    def count(self, method: str = "*") -> int:
        """Return how many calls of ``method`` came in, failed ones included."""
        with self._changed:
            return self._script.counts.get(method.lower(), 0)

    def wait_for(self, method: str, times: int, timeout: float = 10.0) -> None:
        """Block until ``method`` was called that often; for tests beside a subprocess."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.count(method) >= times, timeout):
                raise TimeoutError(f"{method} was called {self.count(method)} times, not {times}")

    def post_elsewhere(self, chat_id: int, text: str, author: Person | None = None) -> Message:
        """Let another administrator post in a channel; the bot gets a channel_post."""
        return self._arrive("channel_post", chat_id, text, author, None)

    def say(
        self, chat_id: int, text: str, author: Person = SOMEBODY, *, reply_to: int | None = None
    ) -> Message:
        """Let somebody write in a private chat or group; the bot gets a message."""
        return self._arrive("message", chat_id, text, author, reply_to)

    def appoint(self, chat_id: int, author: Person = SOMEBODY) -> None:
        """Let somebody make the bot an administrator; the bot is told of its new standing."""
        with self._changed:
            chat = self._desk.world.chats[chat_id]
            chat.status = "administrator"
            standing = {"status": "administrator", "can_post_messages": chat.can_post}
            change = {"chat": chat.as_json(), "from": author.as_json(), "new_chat_member": standing}
            self._updates.add("my_chat_member", change)
        self._wake()

    def press(
        self, chat_id: int, message_id: int, data: str, author: Person = SOMEBODY, *, forged: bool = False
    ) -> str:
        """Let somebody press the button with ``data`` and return the id of the callback query.

        ``forged``: the message has no such button; a tampered client sends what it likes.
        """
        with self._changed:
            chat = self._desk.world.chats[chat_id]
            message = chat.messages[message_id]
            if not forged and data not in {button.data for button in message.buttons}:
                raise ValueError(f"message {message_id} has no button {data!r}")
            number = str(next(self._desk.numbers))
            self._desk.presses.add(number)
            query = {"id": number, "from": author.as_json(), "chat_instance": "1", "data": data}
            self._updates.add("callback_query", query | {"message": self._desk.shown(chat, message)})
        self._wake()
        return number

    @property
    def answers(self) -> list[dict[str, Any]]:
        """The callback queries answered so far: id, text, show_alert."""
        with self._changed:
            return list(self._desk.answers)

    @property
    def commands(self) -> list[dict[str, Any]]:
        """The commands last set for everybody."""
        return self.commands_in("default")

    def commands_in(self, scope: int | str) -> list[dict[str, Any]]:
        """The commands last set for a scope: "default", or the id of a chat."""
        with self._changed:
            return list(self._desk.commands.get(str(scope), []))

    def _arrive(
        self, kind: str, chat_id: int, text: str, author: Person | None, reply_to: int | None
    ) -> Message:
        with self._changed:
            chat = self._desk.world.chats[chat_id]
            message = self._desk.world.arrive(chat, text, author, reply_to)
            self._updates.add(kind, self._desk.shown(chat, message))
        self._wake()
        return message

    def _wake(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._updates.wake)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        args = await _read(request)
        with self._changed:
            fault, retry_after = self._script.next(method) or (None, 0)
            self.calls.append(Call(method, args.values))
            self._changed.notify_all()
        status, body, headers = HTTPStatus.OK.value, "", {}
        if fault is None or fault.done:
            try:
                _check_token(token, self.token)
                body = json.dumps({"ok": True, "result": await self._result(method, args)})
            except ApiError as error:
                status, body = error.code, json.dumps(error.as_json())
                if "retry_after" in error.parameters:
                    headers["Retry-After"] = str(error.parameters["retry_after"])
        if fault is not None:
            return await self._spoil(request, fault, body, retry_after)
        return web.Response(status=status, text=body, content_type="application/json", headers=headers)

    async def _result(self, method: str, args: Args) -> Any:
        if method.lower() != "getupdates":
            with self._changed:
                return self._desk.answer(method, args)
        kinds = args.structure("allowed_updates")
        if isinstance(kinds, list):
            self._updates.allow(kinds)
        limit = args.number("limit") or 100
        seconds = min(float(args.number("timeout")), 50.0)
        return await self._updates.get(offset=args.number("offset"), limit=min(limit, 100), wait=seconds)

    async def _spoil(
        self, request: web.Request, fault: Fault, body: str, retry_after: int
    ) -> web.StreamResponse:
        if fault in _PAGES:
            title = f"{_PAGES[fault].value} {_PAGES[fault].phrase}"
            return web.Response(
                status=_PAGES[fault], text=_PAGE.format(title=title), content_type="text/html"
            )
        if fault is Fault.FLOOD or fault in _REFUSALS:
            error = too_many(retry_after) if fault is Fault.FLOOD else _REFUSALS[fault]
            headers = {"Retry-After": str(retry_after)} if fault is Fault.FLOOD else {}
            return web.json_response(error.as_json(), status=error.code, headers=headers)
        if fault is Fault.EMPTY_JSON:
            return web.json_response({})
        half = body[: len(body) // 2]
        if fault is Fault.CUT_JSON:
            return web.Response(text=half, content_type="application/json")
        if fault in {Fault.HANG_BEFORE, Fault.HANG_AFTER}:
            await self._closing.wait()
        if fault is Fault.DRIP:
            return await self._drip(request)
        transport = request.transport
        if transport is not None:
            if fault is Fault.TRUNCATED:
                head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
                transport.write((head + half).encode())
            transport.close()
        return web.Response()

    async def _drip(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse(headers={"Content-Length": "1000000"})
        with contextlib.suppress(ConnectionError):
            await answer.prepare(request)
            while not self._closing.is_set():
                await answer.write(b" ")
                await asyncio.sleep(0.02)
        return answer


def _check_token(given: str, right: str) -> None:
    if ":" not in given or given.startswith("0"):
        raise ApiError(401, "Unauthorized: invalid token specified")
    if given != right:
        raise ApiError(401, "Unauthorized")


async def _read(request: web.Request) -> Args:
    """Return the arguments from the address and the body: form, multipart or JSON."""
    args = Args(dict(request.query))
    if request.content_type == "application/json":
        given = await request.json()
        args.values |= {
            name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()
        }
        return args
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            args.files[name] = value.file.read()
        elif isinstance(value, (bytes, bytearray)):
            args.files[name] = bytes(value)
        else:
            args.values[name] = value
    return args
