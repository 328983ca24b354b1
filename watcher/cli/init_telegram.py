"""How `watcher init` comes to a bot and a chat: the token, whose it is, and where it may post.

A mistake is told and asked again, so that no earlier answer is lost; where nobody is asked it ends the command.
"""

from __future__ import annotations

import asyncio
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003 - a dataclass's field
from typing import TYPE_CHECKING

import click

from watcher.cli.init_questions import UnusableError, ask, tell
from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import give_up
from watcher.cli.terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from watcher.model import Deaf, Seen

TOKEN_NAME = "telegram_token"  # noqa: S105 - a file's name, no secret
PATIENCE = 180.0
"""Seconds that the chat is listened for: time to find the right menu of Telegram."""
_BOTFATHER = """\
Telegram posts through a bot, and every bot has a token, which is its password:
  1. In Telegram write to @BotFather, send /newbot, and choose a name and a username.
  2. It answers with the token, such as 123456789:AAH...; paste it here. It is kept in a
     file of its own that only you can read, never in the configuration.
"""
_ADMINISTRATOR = """\
Now let the bot into your channel: open the channel, then Administrators, Add administrator,
search for @{bot}, and leave it the one right "Post messages".
"""
_LISTENING = "Listening: make the bot an administrator now, or write anything in the channel ..."
_SILENCE = (
    "no chat was found: see that the bot is an administrator of the channel, and write something there while this "
    "listens"
)
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Token:
    """A token and where it came from."""

    value: str
    source: str = ""
    """A file or a variable; empty when it was typed and has still to be written down."""


@dataclass(frozen=True, slots=True)
class Bot:
    """A bot whose token is good, on the server that said so."""

    name: str
    token: Token
    api_base_url: str


def chat_of(answer: str) -> str:
    """A chat's name or number, also from the address of a public channel."""
    answer = re.sub(r"^(?:https?://)?t\.me/(?:s/)?(?=[A-Za-z])", "@", answer.strip()).rstrip("/")
    if not re.fullmatch(r"@[A-Za-z]\w{3,31}|-?\d+", answer):
        raise UnusableError(f'"{answer}" must be "@channelname" or a numeric id such as "-1001234567890".')
    return answer


def token_of(answer: str) -> str:
    """A token of the form that BotFather gives."""
    answer = answer.strip()
    if not answer:
        raise UnusableError("Nothing was typed: paste the token that BotFather gave you.")
    if not re.fullmatch(r"\d+:[\w-]{10,}", answer):
        raise UnusableError("That is no token: BotFather gives digits, a colon and letters, in one piece.")
    return answer


def find_token(folder: Path, token_file: Path | None, *, asking: bool) -> Token | None:
    """The token of a file, of the environment, or as it is typed; None when there is none and nobody is asked."""
    from watcher.config.load import TOKEN_VARIABLE

    kept = token_file or folder / TOKEN_NAME
    if kept.is_file():
        try:
            value = token_of(kept.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, UnusableError):
            raise UnusableError(f"{kept} holds no token that can be read.") from None
        if os.name == "posix" and kept.stat().st_mode & 0o077:
            click.echo(f"Others can read {kept}: chmod 600 {kept}", err=True)
        return Token(value, str(kept))
    if value := os.environ.get(TOKEN_VARIABLE, "").strip():
        click.echo(f"The token comes from {TOKEN_VARIABLE}; it is not written down.")
        return Token(value, TOKEN_VARIABLE)
    if not asking:
        return None
    click.echo(_BOTFATHER)
    return Token(_ask_token())


def introduce(token: Token, api_base_url: str, *, asking: bool) -> Bot:
    """The bot of the token. One that was typed is asked for again until Telegram takes it."""
    while not isinstance(name := _name(token.value, api_base_url), str):
        if not asking or token.source:
            whence = f" (the token is that of {token.source})" if token.source else ""
            give_up(f"{name.why}{whence}; nothing was set up", EXIT_FAILED)
        tell(f"{name.why}.", err=True)
        token = Token(_ask_token())
    click.echo(f"The token is that of @{name}.")
    return Bot(name, token, api_base_url)


def ask_chat(bot: Bot, named: str = "", *, listening: bool = False, patience: float = PATIENCE) -> str:
    """The chat that is to be posted to: by name, or by ``listening``; asked until the bot may post there.

    One that it may not post to yet is taken when it is named a second time and that is wished.
    """
    if not named:
        click.echo(_ADMINISTRATOR.format(bot=bot.name))
    refused = ""
    while True:
        if named or listening:
            chat, named, listening = named, "", False
        else:
            chat = ask(
                "The channel's @name or number; Enter to find it by listening",
                "",
                lambda answer: chat_of(answer) if answer.strip() else "",
            )
        chat = chat or _ask_heard(bot, patience)
        if not chat:
            continue
        problems = _problems(chat, bot)
        if not problems:
            return chat
        for problem in problems:
            tell(f"{printable(problem)}.", err=True)
        if chat == refused and click.confirm(
            f"Take {chat} all the same, and put that right later?", default=False
        ):
            return chat
        refused = chat


def hear_chat(bot: Bot) -> str:
    """The first chat that is heard from; ends the command when there is none."""
    click.echo(_LISTENING)
    heard = _listen(bot, _first, patience=PATIENCE)
    if not isinstance(heard, str):
        give_up(f"{heard.why if heard else _SILENCE}; nothing was set up", EXIT_FAILED)
    return heard


def _ask_token() -> str:
    return ask("Token (nothing is shown while you paste it)", "", token_of, hide=True, secret=True)


def _ask_heard(bot: Bot, patience: float) -> str:
    """The chat that was heard from and agreed to; empty when there is none, which is told."""
    click.echo(_LISTENING)
    offered = []

    def agreed(seen: Seen) -> bool:
        offered.append(seen)
        if click.confirm(f"Post to {_described(seen)}?", default=seen.kind != "private"):
            return True
        click.echo("Listening on: write something in the right channel (Ctrl-C ends all).")
        return False

    heard = _listen(bot, agreed, patience=patience)
    if isinstance(heard, str):
        return heard
    if heard is not None:
        tell(f"{heard.why}.", err=True)
    elif offered:
        tell(f"No other chat was heard in {patience / _MINUTE:.0f} minutes.", err=True)
    else:
        tell(f"{_SILENCE[0].upper()}{_SILENCE[1:]}.", err=True)
    return ""


def _first(seen: Seen) -> bool:
    """Whoever is heard is right where nobody can be asked."""
    click.echo(f"Heard from {_described(seen)}.")
    return True


def _name(token: str, api_base_url: str) -> str | Deaf:
    """The username of the token's bot, or why it is not known."""
    from watcher.adapters.telegram_chats import TelegramChats

    async def find() -> str | Deaf:
        async with TelegramChats(token=token, api_base_url=api_base_url) as chats:
            return await chats.name()

    return asyncio.run(find())


def _problems(chat: str, bot: Bot) -> tuple[str, ...]:
    """What keeps the bot from posting there."""
    from watcher.adapters.telegram import TelegramChannel

    async def find() -> tuple[str, ...]:
        channel = TelegramChannel(token=bot.token.value, chat_id=chat, api_base_url=bot.api_base_url)
        async with channel:
            return await channel.check()

    return asyncio.run(find())


def _listen(bot: Bot, agreed: Callable[[Seen], bool], *, patience: float) -> str | Deaf | None:
    """The first chat in which something happens and that is ``agreed``; None when there is none in ``patience`` s.

    Each is offered once. The time that somebody needs to answer is not counted.
    """
    from watcher.adapters.telegram_chats import TelegramChats
    from watcher.model import Deaf

    async def hear() -> str | Deaf | None:
        offset, until = 0, time.monotonic() + patience
        offered: set[int] = set()
        async with TelegramChats(token=bot.token.value, api_base_url=bot.api_base_url, wait=5) as chats:
            while True:
                heard = await chats.look(offset)
                if isinstance(heard, Deaf):
                    if heard.lasting or time.monotonic() >= until:
                        return heard
                    await asyncio.sleep(min(heard.wait or 1.0, 10.0))
                    continue
                found = {seen.chat: seen for seen in heard if seen.chat and seen.chat not in offered}
                # Newest first; channels and groups before somebody's talk with the bot.
                for seen in sorted(found.values(), key=lambda seen: (seen.kind == "private", -seen.number)):
                    asked = time.monotonic()
                    if agreed(seen):
                        return str(seen.chat)
                    offered.add(seen.chat)
                    until += time.monotonic() - asked
                offset = max((seen.number + 1 for seen in heard), default=offset)
                if time.monotonic() >= until:
                    return None

    return asyncio.run(hear())


def _described(seen: Seen) -> str:
    """A chat in words."""
    if seen.kind == "private":
        return f"a private chat with the bot ({seen.chat})"
    name = f" @{seen.username}" if seen.username else ""
    return f'the {seen.kind} "{printable(seen.title)}"{name} ({seen.chat})'
