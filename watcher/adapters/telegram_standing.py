"""What a chat lets the bot do, and what a person has to change.

Owns the reading of Telegram's answers to getMe, getChat and getChatMember. Asks nothing itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import ChatMemberAdministrator, ChatMemberRestricted
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import ChatMigrated, Forbidden, InvalidToken, NetworkError, TelegramError

from watcher.adapters.telegram_outcome import detail_of, not_the_bot_api, says

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram import ChatFullInfo, ChatMember

_POSTING = "make it an administrator with the right to post messages"


def token_problem(error: TelegramError, address: str, hide: Callable[[str], str]) -> str:
    """Say why the very first question, who the bot is, was not answered."""
    detail = detail_of(error, hide)
    if not_the_bot_api(error):
        return f"the server at {address} does not answer like the Bot API ({detail}): check the address of the API"
    if isinstance(error, InvalidToken):
        return f"Telegram does not accept the bot token ({detail}): copy it again from @BotFather"
    return f"Telegram cannot be reached at {address} ({detail}): check the network, the proxy and the address"


def chat_problem(error: TelegramError, chat_id: str, hide: Callable[[str], str]) -> str:
    """Say why the chat, or the bot's place in it, could not be looked at."""
    detail = detail_of(error, hide)
    if isinstance(error, ChatMigrated):
        return f"the group {chat_id} became a supergroup: set the chat to {error.new_chat_id}"
    if isinstance(error, Forbidden):
        return f"the bot is not in the chat {chat_id} ({detail}): add it and {_POSTING}"
    if says(error, "chat not found", "chat_id is empty", "peer_id_invalid"):
        return (
            f"the bot knows no chat {chat_id} ({detail}): check the id (those of channels begin with -100, public "
            f"chats may be written @name), add the bot and {_POSTING}"
        )
    if isinstance(error, NetworkError):
        return f"Telegram did not answer about the chat {chat_id} ({detail}): try again"
    return f"Telegram refuses to show the chat {chat_id} ({detail})"


def topic_problem(error: TelegramError, chat_id: str, thread_id: int, hide: Callable[[str], str]) -> str:
    """Say why the topic cannot be written to."""
    if says(error, "message thread not found", "topic_deleted", "topic_closed"):
        return f"the chat {chat_id} has no open topic {thread_id}: take the number from the topic's link"
    return chat_problem(error, chat_id, hide)


def right_problem(chat: ChatFullInfo, member: ChatMember, chat_id: str) -> str:
    """Say which right is missing for posting; empty when none is."""
    if chat.type == ChatType.PRIVATE:
        return ""
    if member.status in {ChatMemberStatus.LEFT, ChatMemberStatus.BANNED}:
        return f"the bot is not in the chat {chat_id}: add it and {_POSTING}"
    if chat.type == ChatType.CHANNEL and not may_post_in_channel(member):
        return f"the bot may not post in the channel {chat_id}: {_POSTING}"
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        return f"the bot is restricted in the chat {chat_id}: let it send messages, or {_POSTING}"
    writing = chat.permissions is None or chat.permissions.can_send_messages is not False
    if member.status == ChatMemberStatus.MEMBER and not writing:
        return f"members may not write in the chat {chat_id}: {_POSTING}"
    return ""


def may_post_in_channel(member: ChatMember) -> bool:
    """Return whether this member of a channel may post there."""
    if isinstance(member, ChatMemberAdministrator):
        return bool(member.can_post_messages)
    return member.status == ChatMemberStatus.OWNER


def may_edit_others(member: ChatMember) -> bool:
    """Return whether this member could overwrite what others wrote; only channels know such a right."""
    if isinstance(member, ChatMemberAdministrator):
        return bool(member.can_edit_messages)
    return member.status == ChatMemberStatus.OWNER
