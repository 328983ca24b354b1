"""Hears what people say to the bot: long polling, one call at a time.

Owns the reading of updates: whatever an update holds beyond what is read here is dropped on the spot, and an odd one
spoils none beside it. Remembers nothing; where in line to go on is told by the caller.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from watcher.adapters.telegram_outcome import detail_of, not_the_bot_api, seconds
from watcher.model import Deaf, Heard, Pressed, Said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from watcher.adapters.telegram_account import TelegramAccount

MOST = 100
"""Updates in one answer; Telegram gives no more."""
LONGEST_TEXT = 1_000
"""Characters of a message that are looked at. No question needs more."""


class TelegramUpdates:
    """The bot's incoming line. ``wait`` is how many seconds Telegram may keep silent before it answers "nothing"."""

    def __init__(self, account: TelegramAccount, *, wait: int = 30) -> None:
        self._account = account
        self._wait = wait

    async def listen(self, offset: int, kinds: Sequence[str]) -> tuple[Heard, ...] | Deaf:
        """What waits from ``offset`` on, which tells Telegram that everything before it is dealt with; 0 tells nothing.

        Waits for something to come. ``kinds`` are the updates wanted: "message", "callback_query".
        """
        answer = await updates(self._account, offset, kinds, wait=self._wait)
        return answer if isinstance(answer, Deaf) else tuple(found for raw in answer if (found := heard(raw)))


async def updates(
    account: TelegramAccount, offset: int, kinds: Sequence[str], *, wait: int
) -> list[object] | Deaf:
    """What waits, as the Bot API writes it, or why nothing can be heard."""
    wanted: dict[str, object] = {"timeout": wait, "limit": MOST, "allowed_updates": list(kinds)}
    if offset:
        wanted["offset"] = offset
    answer = await account.ask_plainly("getUpdates", wanted, longer=wait)
    if isinstance(answer, TelegramError):
        return deaf(answer, account.hide)
    if not isinstance(answer, list):
        return Deaf("Telegram's answer has not the promised form")
    return answer


def deaf(error: TelegramError, hide: Callable[[str], str]) -> Deaf:
    """Why nothing can be heard, with the remedy."""
    detail = detail_of(error, hide)
    if not_the_bot_api(error):
        return Deaf(detail)
    match error:
        case Conflict() if "webhook" in detail.lower():
            return Deaf(
                f"a webhook is set for this bot, so Telegram tells it nothing here ({detail}): remove the webhook",
                lasting=True,
            )
        case Conflict():
            return Deaf(
                "another program listens with the same bot token; Telegram tells only one of them: stop the other, "
                "or make a bot of its own for each with @BotFather",
                lasting=True,
            )
        case RetryAfter():
            return Deaf(detail, wait=seconds(error.retry_after))
        case InvalidToken():
            return Deaf(
                f"Telegram does not accept the bot token ({detail}): copy it again from @BotFather",
                lasting=True,
            )
        case Forbidden() | BadRequest():
            return Deaf(detail, lasting=True)
        case _:
            return Deaf(detail)


def heard(raw: object) -> Heard | None:
    """One update as the Bot API writes it; None when it has not even a number."""
    if not isinstance(raw, dict) or not (number := number_of(raw, "update_id")):
        return None
    return Heard(number, _said(raw.get("message")) or _pressed(raw.get("callback_query")))


def _said(message: object) -> Said | None:
    if not isinstance(message, dict):
        return None
    chat = part(message, "chat")
    author = part(message, "from")
    text = message.get("text")
    if not (chat_id := number_of(chat, "id")) or not isinstance(text, str):
        return None
    somebody = not author.get("is_bot") and not message.get("sender_chat")
    return Said(
        chat=chat_id,
        message_id=number_of(message, "message_id"),
        user=number_of(author, "id") if somebody else 0,
        private=chat.get("type") == "private",
        text=text[:LONGEST_TEXT],
        at=_moment(number_of(message, "date")),
    )


def _pressed(query: object) -> Pressed | None:
    if not isinstance(query, dict):
        return None
    message = part(query, "message")
    author = part(query, "from")
    number, data, name = query.get("id"), query.get("data"), author.get("first_name")
    if not isinstance(number, str) or not isinstance(data, str):
        return None
    return Pressed(
        query=number,
        chat=number_of(part(message, "chat"), "id"),
        message_id=number_of(message, "message_id"),
        user=number_of(author, "id"),
        name=name if isinstance(name, str) else "",
        data=data,
    )


def part(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A part of an answer; empty when it is none."""
    part = whole.get(name)
    return part if isinstance(part, dict) else {}


def number_of(whole: Mapping[str, Any], name: str) -> int:
    """A number of an answer; 0 when it is none."""
    number = whole.get(name)
    return number if isinstance(number, int) and not isinstance(number, bool) else 0


def _moment(stamp: int) -> datetime:
    try:
        return datetime.fromtimestamp(stamp, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
