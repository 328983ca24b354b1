"""What an error of python-telegram-bot says about a delivery.

Owns the classification alone: no network, no state. The errors of version 22.8 have traps, each answered here:
BadRequest and TimedOut are kinds of NetworkError; a refused connection and a lost answer raise the same class,
only the cause tells them apart; texts arrive capitalised, so they are compared without regard to case; a page
that is no Bot API answer raises the class that fits its status code.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from watcher.model import Deferred, Moved, Refused, Unsure

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_DETAIL = 300
"""Characters of an error that are kept: enough for every text of the Bot API, not for a proxy's error page."""

UNMODIFIED = "message is not modified"
ABSENT = ("message to edit not found", "message_id_invalid", "message not found")
NO_TEXT, NO_CAPTION = "there is no text in the message to edit", "there is no caption in the message to edit"
FOREIGN = ("message can't be edited", "message_author_required", NO_TEXT)
NO_PICTURE = (
    "image_process_failed",
    "photo_invalid_dimensions",
    "photo_save_file_invalid",
    "chat_send_photos_forbidden",
    "not enough rights to send photos",
)
"""Parts of 400 texts after which the same words may go out without their picture."""

_PAGE_FOLLOWS = ". Parsing the server response"
"""Where the library appends the whole page to an error's text."""

_TOO_MANY = "Too Many Requests (429)"
"""A 429 turns a request away at the door, also when a proxy in front of Telegram says it."""

_NEVER_LEFT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError"})
"""Exceptions of httpx after which the request cannot have reached Telegram."""

_BAD_ADDRESS = frozenset({"InvalidURL", "UnsupportedProtocol"})
"""Exceptions of httpx for an address that no request can be sent to."""

_CHANNEL_REFUSES = (
    "chat not found",
    "chat_id is empty",
    "peer_id_invalid",
    "channel_private",
    "chat_restricted",
    "chat_write_forbidden",
    "chat_admin_required",
    "chat_send_plain_forbidden",
    "not enough rights",
    "have no rights",
    "have no write access",
    "need administrator rights",
    "was kicked",
    "is not a member",
    "group chat was deactivated",
    "message thread not found",
    "topic_closed",
    "topic_deleted",
)
"""Parts of 400 texts that concern every message to this chat (tdlib/telegram-bot-api Client.cpp, tdlib/td)."""


def outcome_of(error: TelegramError, hide: Callable[[str], str]) -> Deferred | Refused | Moved | Unsure:
    """Return what ``error`` means for the message: surely not delivered, or unknown.

    Whatever is not understood is Unsure, because a wrong "not delivered" posts twice.
    """
    detail = detail_of(error, hide)
    if not_the_bot_api(error):
        return Deferred(detail) if detail == _TOO_MANY else Unsure(detail)
    match error:
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case RetryAfter():
            return Deferred(detail, seconds(error.retry_after))
        case Forbidden() | InvalidToken():
            return Refused(detail, channel=True)
        case BadRequest():
            return Refused(detail, channel=says(error, *_CHANNEL_REFUSES))
        case Conflict():
            return Deferred(detail)
        case _ if _caused_by(error, _NEVER_LEFT):
            return Deferred(detail)
        case _ if _caused_by(error, _BAD_ADDRESS):
            return Refused(detail, channel=True)
        case _:
            return Unsure(detail)


def says(error: TelegramError, *parts: str) -> bool:
    """Return whether Telegram itself refused with a text that contains one of ``parts``, given in lower case."""
    if not isinstance(error, BadRequest) or not_the_bot_api(error):
        return False
    return any(part in error.message.lower() for part in parts)


def not_the_bot_api(error: TelegramError) -> bool:
    """Return whether an answer came that Telegram cannot have written, such as a proxy's page."""
    return isinstance(error.__cause__, TelegramError)


def detail_of(error: TelegramError, hide: Callable[[str], str]) -> str:
    """Return one line for a person, without secrets, with the underlying cause where there is one."""
    text = " ".join(error.message.partition(_PAGE_FOLLOWS)[0].split())
    cause = error.__cause__
    if (
        cause is not None
        and not isinstance(cause, TelegramError)
        and (name := type(cause).__name__) not in text
    ):
        text = f"{text} ({name})"
    text = hide(text)
    return text if len(text) <= LONGEST_DETAIL else f"{text[: LONGEST_DETAIL - 1]}…"


def _caused_by(error: BaseException, names: frozenset[str]) -> bool:
    """Compare by name: httpx is the business of python-telegram-bot, which may replace it."""
    return any(kind.__name__ in names for kind in type(error.__cause__).__mro__)


def seconds(wait: int | timedelta) -> float:
    """How long Telegram asks to wait; the library is changing from the one form to the other."""
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
