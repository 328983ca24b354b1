"""The bot on a small topic, against a Bot API server of its own: real HTTP, real SQLite, the program's own parts."""

from __future__ import annotations

import asyncio
import contextlib
import random
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.botapi import BotApi, Message, Person
from tests.cli.desk import Desk, make_desk
from watcher.bot import open_bot
from watcher.config import load_config
from watcher.topics import read_corpora, topic_desks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from pathlib import Path

    from watcher.answering import Digest

EDITORS_CHAT = -1002000000001
READER = Person(5_550_001_111, "Curious <b>Reader</b>", "curious_reader")
OPERATOR = Person(5_550_002_222, "Olga Operator", "olga_operates")
EDITOR = Person(5_550_003_333, "Edith & Co", "edith_edits")
SECOND_EDITOR = Person(5_550_004_444, "Zweiter", "zweiter_red")
STRANGER = Person(5_550_005_555, "Stranger", "stranger_danger")
PEOPLE = (READER, OPERATOR, EDITOR, SECOND_EDITOR, STRANGER)
SETTINGS = f"""
[bot]
enabled = true
operators = [{OPERATOR.id}]
per_minute = 5
[review]
chat = "{EDITORS_CHAT}"
editors = [{EDITOR.id}, {SECOND_EDITOR.id}]
"""


@dataclass
class Talk:
    """A running bot, and what people do with it."""

    desk: Desk
    api: BotApi
    review: Callable[[], Awaitable[object]]
    """One turn of the editors' chat."""
    kill: Callable[[], object]
    """Cut the bot off wherever it stands."""

    def said(self, chat: int) -> list[Message]:
        """What the bot has said in a chat."""
        return [message for message in self.api.messages(chat) if message.by_bot]

    async def ask(self, text: str, person: Person = READER) -> Message:
        """Ask the bot in private; its answer."""
        before = len(self.said(person.id))
        self.api.say(person.id, text, person)
        await until(lambda: len(self.said(person.id)) > before)
        return self.said(person.id)[-1]

    async def press(self, message: Message, action: str, person: Person = EDITOR) -> dict[str, object]:
        """Press the button for an action below a message; how the press was answered."""
        button = next(each for each in message.buttons if each.data.startswith(f"{action}:"))
        number = self.api.press(message.chat_id, message.id, button.data, person)
        return await self.answered(number)

    async def answered(self, number: str) -> dict[str, object]:
        """How a press was answered, once everything that follows from it is done."""
        await until(lambda: any(each["id"] == number for each in self.api.answers))
        await self.settle()
        return next(each for each in self.api.answers if each["id"] == number)

    async def settle(self) -> None:
        """Let the bot deal with everything that waits."""
        marker = self.api.say(OPERATOR.id, "/help", OPERATOR)
        await until(lambda: any(each.reply_to == marker.id for each in self.said(OPERATOR.id)))

    def card(self) -> Message:
        """The last question to the editors, as it stands."""
        return self.said(EDITORS_CHAT)[-1]


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something to come about."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


@asynccontextmanager
async def talking(desk: Desk, api: BotApi, *, digest: Digest | None = None) -> AsyncIterator[Talk]:
    """Run the bot of the desk's configuration."""
    config = load_config(desk.folder / "config.toml", {})
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        jobs, watches = await open_bot(
            config,
            api.token,
            desk.store,
            topic_desks(config, read_corpora(config)),
            settle=0.0,
            now=lambda: datetime.now(UTC),
            dice=random.Random(1).random,
            stack=stack,
            digest=digest,
        )

        async def go_on() -> None:
            while not stop.is_set():
                await watches[0].turn(stop)

        task = asyncio.create_task(go_on())
        try:
            yield Talk(desk, api, jobs[0].turn, task.cancel)
        finally:
            stop.set()
            with contextlib.suppress(asyncio.CancelledError):
                await task


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A small topic with a database of its own."""
    yield from make_desk(tmp_path)


def configure(desk: Desk, api: BotApi, settings: str = SETTINGS) -> None:
    """Write the bot's part of the configuration."""
    file = desk.folder / "config.toml"
    base = file.read_text(encoding="utf-8").partition("[telegram]")[0]
    file.write_text(f'{base}[telegram]\napi_base_url = "{api.base_url}"\n{settings}', encoding="utf-8")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A Telegram with the editors' chat and a private chat with everybody."""
    async with BotApi() as server:
        server.add_chat(EDITORS_CHAT, kind="supergroup", title="Editors")
        for person in PEOPLE:
            server.add_chat(person.id, kind="private", title=person.name)
        yield server


@pytest.fixture
async def talk(desk: Desk, api: BotApi) -> AsyncIterator[Talk]:
    """A running bot."""
    configure(desk, api)
    async with talking(desk, api) as made:
        yield made
