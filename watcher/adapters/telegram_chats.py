"""Finds out who a bot is and in which chats it stands, while it is being set up.

Owns the one question whose token it is, and the reading of updates for the chats that they come from. Of people and of
what they wrote nothing is read. Remembers nothing; where in line to go on is told by the caller.
"""

from __future__ import annotations

from typing import Any, Self

from telegram.error import TelegramError

from watcher.adapters.telegram_account import OFFICIAL, TelegramAccount
from watcher.adapters.telegram_standing import token_problem
from watcher.adapters.telegram_updates import number_of, part, updates
from watcher.model import Deaf, Seen

_KINDS = ["message", "channel_post", "my_chat_member"]
"""Also says that the bot was made an administrator: then nobody needs to write anything."""


class TelegramChats:
    """A bot that is being set up; an asynchronous context manager. ``wait`` is how long Telegram may keep silent."""

    def __init__(self, *, token: str, api_base_url: str = OFFICIAL, wait: int = 20) -> None:
        self._account = TelegramAccount(token=token, api_base_url=api_base_url)
        self._wait = wait

    async def __aenter__(self) -> Self:
        await self._account.open()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._account.close()

    async def name(self) -> str | Deaf:
        """The bot's username, or why Telegram does not tell it."""
        me = await self._account.ask(self._account.bot.get_me())
        if isinstance(me, TelegramError):
            return Deaf(token_problem(me, self._account.base_url, self._account.hide), lasting=True)
        return me.username or ""

    async def look(self, offset: int) -> tuple[Seen, ...] | Deaf:
        """Chats in which something happened from ``offset`` on; waits for something to come. 0: all that waits."""
        answer = await updates(self._account, offset, _KINDS, wait=self._wait)
        return answer if isinstance(answer, Deaf) else tuple(found for raw in answer if (found := seen(raw)))


def seen(raw: object) -> Seen | None:
    """One update as the Bot API writes it; None when it has not even a number.

    A message that was forwarded from a channel stands for that channel.
    """
    if not isinstance(raw, dict) or not (number := number_of(raw, "update_id")):
        return None
    event = next((part(raw, kind) for kind in _KINDS if part(raw, kind)), {})
    chat = part(part(event, "forward_origin"), "chat") or part(event, "chat")
    return Seen(
        number,
        number_of(chat, "id"),
        _words(chat, "type"),
        _words(chat, "title"),
        _words(chat, "username"),
    )


def _words(whole: dict[str, Any], name: str) -> str:
    words = whole.get(name)
    return words if isinstance(words, str) else ""
