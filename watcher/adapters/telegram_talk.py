"""What the bot says to people: answers in their chats, questions with buttons, its menu of commands.

Owns the calls and what their answers mean. Each call makes one attempt. Knows no command, no hit and no store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import (
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError

from watcher.adapters.telegram_outcome import UNMODIFIED, detail_of, outcome_of, says
from watcher.model import Deferred, Moved, Refused, Sent, Unsure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from watcher.adapters.telegram_account import TelegramAccount
    from watcher.model import Button, Reply

    Delivery = Sent | Deferred | Refused | Moved | Unsure

LONGEST_HINT = 200
"""Characters of the words that a button's press is answered with."""


class TelegramTalk:
    """The bot's outgoing line."""

    def __init__(self, account: TelegramAccount) -> None:
        self._account = account

    async def say(
        self, chat: str, reply: Reply, *, to: int | None = None, thread: int | None = None
    ) -> Delivery:
        """Write in a chat, in answer to the message ``to`` as long as that is there."""
        target = ReplyParameters(to, allow_sending_without_reply=True) if to is not None else None
        answer = await self._account.ask(
            self._account.bot.send_message(
                chat,
                reply.body,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                message_thread_id=thread,
                reply_parameters=target,
                reply_markup=_markup(reply.rows),
            )
        )
        if isinstance(answer, TelegramError):
            return outcome_of(answer, self._account.hide)
        return Sent(answer.message_id)

    async def change(self, chat: str, message_id: int, reply: Reply) -> Delivery:
        """Give a message of the bot other words and buttons; one that has them already counts as changed."""
        answer = await self._account.ask(
            self._account.bot.edit_message_text(
                reply.body,
                chat,
                message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=_markup(reply.rows),
            )
        )
        return self._changed(answer, message_id)

    async def rebutton(self, chat: str, message_id: int, rows: Sequence[Sequence[Button]]) -> Delivery:
        """Give a message of the bot other buttons; its words stay."""
        answer = await self._account.ask(
            self._account.bot.edit_message_reply_markup(chat, message_id, reply_markup=_markup(rows))
        )
        return self._changed(answer, message_id)

    async def hint(self, query: str, words: str, *, alert: bool) -> None:
        """Answer a press: a line that passes, or an ``alert`` to be closed.

        Fails without a word: a press is answered within seconds or not at all, and what it did stands either way.
        """
        await self._account.ask(
            self._account.bot.answer_callback_query(query, words[:LONGEST_HINT], show_alert=alert)
        )

    async def register(self, commands: Mapping[str, str], chat: int | None = None) -> str:
        """Show these commands with their meanings in the menu, everywhere or in one chat; why not, when it failed."""
        answer = await self._account.ask(
            self._account.bot.set_my_commands(
                [BotCommand(name, meaning) for name, meaning in commands.items()],
                scope=BotCommandScopeChat(chat) if chat is not None else None,
            )
        )
        return detail_of(answer, self._account.hide) if isinstance(answer, TelegramError) else ""

    async def name(self) -> str:
        """The bot's own username, or nothing when Telegram does not tell."""
        me = await self._account.ask(self._account.bot.get_me())
        return "" if isinstance(me, TelegramError) else me.username or ""

    def _changed(self, answer: object, message_id: int) -> Delivery:
        if isinstance(answer, TelegramError) and not says(answer, UNMODIFIED):
            return outcome_of(answer, self._account.hide)
        return Sent(message_id)


def _markup(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.words, callback_data=button.data) for button in row] for row in rows]
    )
