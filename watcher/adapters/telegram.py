"""Posts to one Telegram chat through the Bot API.

Owns the conversation with Telegram and what its answers mean for a delivery. Decides nothing about when to try
again: each call makes one attempt and says what became of it. Knows no configuration and no store. The token
leaves this file only towards Telegram.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Literal, Self

from telegram import LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import TelegramError

from watcher.adapters.telegram_account import OFFICIAL, TelegramAccount
from watcher.adapters.telegram_outcome import (
    ABSENT,
    FOREIGN,
    NO_CAPTION,
    NO_PICTURE,
    UNMODIFIED,
    outcome_of,
    says,
)
from watcher.adapters.telegram_standing import (
    chat_problem,
    may_edit_others,
    may_post_in_channel,
    right_problem,
    token_problem,
    topic_problem,
)
from watcher.model import Deferred, Moved, Post, Refused, Sent, Unsure

if TYPE_CHECKING:
    from telegram import Bot, Message

_GENERAL_TOPIC = 1
"""The general topic of a forum has this number but is addressed without one; named, it "is not found"."""

_LOG = logging.getLogger(__name__)


class TelegramChannel:
    """One chat: a channel, a group, a topic of a group, or a person.

    ``chat_id`` is a number or "@name". ``api_base_url`` is the part of the address before "/bot<token>".
    ``proxy`` is the address of an HTTP or SOCKS proxy; proxies of the environment are not used. Times are
    seconds: ``connect_timeout`` for a connection, ``read_timeout`` and ``write_timeout`` for silence on it, and
    ``deadline`` for a whole call, because a peer that dribbles is never silent.

    Open it before use, from the event loop that will use it; it is also an asynchronous context manager.
    """

    def __init__(
        self,
        *,
        token: str,
        chat_id: str,
        thread_id: int | None = None,
        api_base_url: str = OFFICIAL,
        proxy: str = "",
        disable_notification: bool = False,
        connect_timeout: float = 10.0,
        read_timeout: float = 30.0,
        write_timeout: float = 30.0,
        deadline: float = 60.0,
    ) -> None:
        self._account = TelegramAccount(
            token=token,
            api_base_url=api_base_url,
            proxy=proxy,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            deadline=deadline,
        )
        self._hide = self._account.hide
        self._ask = self._account.ask
        self._chat_id = chat_id.strip()
        self._thread_id = None if thread_id == _GENERAL_TOPIC else thread_id
        self._quiet = disable_notification

    def __repr__(self) -> str:
        return f"TelegramChannel(chat_id={self._chat_id!r})"

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Make ready for calls. Asks Telegram nothing: a bot must start while Telegram is away."""
        await self._account.open()

    async def close(self) -> None:
        """Close all connections; harmless when closed already."""
        await self._account.close()

    def move(self, chat_id: str) -> None:
        """Address the chat by its new id from now on, after a ``Moved``."""
        self._chat_id = chat_id

    async def send(
        self, post: Post, *, reply_to: int | None = None, disable_notification: bool | None = None
    ) -> Sent | Deferred | Refused | Moved | Unsure:
        """Post once. ``reply_to`` is dropped when that message is gone: a lost thread must not lose the story.

        A picture that Telegram surely refuses is left out: the words matter more.
        """
        target = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to is not None else None
        common: dict[str, Any] = {
            "parse_mode": ParseMode.HTML,
            "disable_notification": self._quiet if disable_notification is None else disable_notification,
            "message_thread_id": self._thread_id,
            "reply_parameters": target,
        }
        if post.picture:
            answer = await self._ask(
                self._account.bot.send_photo(
                    self._chat_id, post.picture, caption=post.body, filename="digest.png", **common
                )
            )
            if not isinstance(answer, TelegramError) or not says(answer, *NO_PICTURE):
                return self._sent(answer)
            _LOG.warning("a picture was refused and is left out", extra={"post": post.key})
        return self._sent(
            await self._ask(
                self._account.bot.send_message(
                    self._chat_id, post.body, link_preview_options=_preview(post), **common
                )
            )
        )

    def _sent(self, answer: Message | TelegramError) -> Sent | Deferred | Refused | Moved | Unsure:
        if isinstance(answer, TelegramError):
            return outcome_of(answer, self._hide)
        return Sent(answer.message_id)

    async def edit(self, message_id: int, post: Post) -> Sent | Deferred | Refused | Moved | Unsure:
        """Give a message of ours the text of ``post``; one that has it already counts as sent.

        So this may be repeated after any uncertain end.
        """
        answer = await self._overwrite(message_id, post)
        if answer is None or says(answer, UNMODIFIED):
            return Sent(message_id)
        return outcome_of(answer, self._hide)

    async def probe(
        self, message_id: int, post: Post
    ) -> Literal["ours", "absent", "foreign", "unknown", "never"]:
        """Find out whether ``message_id`` is ``post``, by editing it to the very text that it should have.

        "ours": the message carries this post; "absent": there is no such message; "foreign": somebody else's.
        "unknown" when Telegram did not tell; "never" when the bot may edit the posts of others: then asking could
        overwrite one. Never probe the id of a post that is known: it would get this text.
        """
        hindrance = await self._hindrance()
        if hindrance is not None:
            return hindrance
        answer = await self._overwrite(message_id, post)
        if answer is None:
            _LOG.error(
                "a probe changed a message", extra={"message_id": message_id, "post": post.key}
            )  # a message of the bot had another text, and has lost it
            return "ours"
        if says(answer, UNMODIFIED):
            return "ours"
        if says(answer, *ABSENT):
            return "absent"
        return "foreign" if says(answer, *FOREIGN) else "unknown"

    async def check(self) -> tuple[str, ...]:
        """Return what keeps the bot from posting, a line each with its remedy; empty when all is well.

        Posts nothing. In a forum it shows "typing" in the topic: there is no other way to ask for a topic.
        """
        bot = self._account.bot
        me = await self._ask(bot.get_me())
        if isinstance(me, TelegramError):
            return (token_problem(me, self._account.base_url, self._hide),)
        chat = await self._ask(bot.get_chat(self._chat_id))
        if isinstance(chat, TelegramError):
            return (chat_problem(chat, self._chat_id, self._hide),)
        member = await self._ask(bot.get_chat_member(self._chat_id, me.id))
        if isinstance(member, TelegramError):
            return (chat_problem(member, self._chat_id, self._hide),)
        problems = [right_problem(chat, member, self._chat_id)]
        if self._thread_id is not None:
            problems.append(
                await self._topic_problem(bot, forum=bool(chat.is_forum), thread_id=self._thread_id)
            )
        return tuple(filter(None, problems))

    async def advice(self) -> tuple[str, ...]:
        """Return what hinders nothing yet but should be changed, a line each; empty when Telegram does not tell."""
        member = await self._ask(self._account.bot.get_chat_member(self._chat_id, self._account.number))
        if isinstance(member, TelegramError) or not may_edit_others(member):
            return ()
        remark = (
            f"the bot may edit the posts of others in {self._chat_id}: take that right away; while it stands, the "
            "bot does not ask whether a post of uncertain fate arrived, since asking could overwrite another"
        )
        return (remark,)

    async def _topic_problem(self, bot: Bot, *, forum: bool, thread_id: int) -> str:
        if not forum:
            return f"the chat {self._chat_id} has no topics: remove the topic's number, or switch topics on"
        shown = await self._ask(
            bot.send_chat_action(self._chat_id, ChatAction.TYPING, message_thread_id=thread_id)
        )
        if isinstance(shown, TelegramError):
            return topic_problem(shown, self._chat_id, thread_id, self._hide)
        return ""

    async def _hindrance(self) -> Literal["unknown", "never"] | None:
        """Return what keeps a probe from telling; None when an edit reaches messages of the bot, and only those."""
        member = await self._ask(self._account.bot.get_chat_member(self._chat_id, self._account.number))
        if isinstance(member, TelegramError):
            return "unknown"
        if may_edit_others(member):
            return "never"
        in_channel = getattr(member, "can_post_messages", None) is not None
        return "unknown" if in_channel and not may_post_in_channel(member) else None

    async def _overwrite(self, message_id: int, post: Post) -> TelegramError | None:
        """Give a message the text of ``post``: beneath its picture, or as its whole when it went out without one."""
        if post.picture:
            captioned = await self._ask(
                self._account.bot.edit_message_caption(
                    self._chat_id, message_id, caption=post.body, parse_mode=ParseMode.HTML
                )
            )
            if not isinstance(captioned, TelegramError):
                return None
            if not says(captioned, NO_CAPTION):
                return captioned
        answer = await self._ask(
            self._account.bot.edit_message_text(
                post.body,
                self._chat_id,
                message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=_preview(post),
            )
        )
        return answer if isinstance(answer, TelegramError) else None


def _preview(post: Post) -> LinkPreviewOptions:
    if post.preview_url:
        return LinkPreviewOptions(
            url=post.preview_url,
            prefer_large_media=post.large_preview or None,
            prefer_small_media=None if post.large_preview else True,
        )
    return LinkPreviewOptions(is_disabled=True)
