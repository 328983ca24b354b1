"""Chats with their messages, and every check that Telegram makes before it changes them.

Owns who may do what and in which words it is refused. Knows nothing of HTTP and of method arguments. Orders of
checks and texts follow Client.cpp of tdlib/telegram-bot-api and MessagesManager.cpp of tdlib/td.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from tests.botapi.model import ApiError, Chat, Message, Person, refuse
from tests.botapi.parsing import Formatted, ParseError, parse, with_automatic

if TYPE_CHECKING:
    from collections.abc import Callable

Access = Literal["read", "edit", "write"]

TEXT_MAX = 4096
CAPTION_MAX = 1024
"""Code points after parsing (td, MessageContent.cpp)."""
SOURCE_MAX = 32768
"""Bytes before parsing (Client.cpp, get_formatted_text)."""
GENERAL_TOPIC = 1

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


@dataclass(slots=True)
class World:
    """All chats that this bot can know of."""

    clock: Callable[[], float]
    bot: Person
    chats: dict[int, Chat] = field(default_factory=dict)

    def chat(self, name: str, access: Access) -> Chat:
        """Return the chat called ``name``, an id or "@name", if the bot may do that much in it."""
        if not name:
            refuse("chat_id is empty")
        found = next(
            (chat for chat in self.chats.values() if name in {str(chat.id), f"@{chat.username}"}), None
        )
        if found is None:
            refuse("chat not found")
        if found.moved_to and access == "write":
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, text, migrate_to_chat_id=found.moved_to)
        if found.kind == "private":
            return found
        group = found.kind == "group"
        if found.status == "kicked" and (access != "read" or not group):
            raise ApiError(403, f"Forbidden: bot was kicked from the {found.kind} chat")
        if found.status == "left" and (access != "read" or not (found.username or group)):
            raise ApiError(403, f"Forbidden: bot is not a member of the {found.kind} chat")
        return found

    def topic(self, chat: Chat, thread: int) -> int | None:
        """Return the topic to write to; chats without topics ignore the wish."""
        if not chat.forum or not thread:
            return None
        if thread == GENERAL_TOPIC or thread not in chat.topics | chat.closed_topics:
            refuse("Message thread not found")
        return thread

    def message(self, chat: Chat, number: int, role: str) -> Message:
        """Return a message that has to be there; ``role`` says for what, in Telegram's words."""
        if number not in chat.messages:
            refuse(f"{role} not found")
        return chat.messages[number]

    def reply_target(self, chat: Chat, number: int, *, optional: bool) -> int | None:
        """Return the message to reply to, or nothing when it is gone and ``optional``."""
        if number <= 0 or (optional and number not in chat.messages):
            return None
        return self.message(chat, number, "message to be replied").id

    def post(self, chat: Chat, message: Message, *, longest: int) -> Message:
        """Add ``message``, a draft without id and date, and return it as stored."""
        if chat.kind == "private" and chat.status == "kicked":
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if not chat.posting:
            channel = chat.kind == "channel"
            refuse(
                "Need administrator rights in the channel chat"
                if channel
                else "Not enough rights to send text messages to the chat"
            )
        if message.thread_id in chat.closed_topics and message.thread_id is not None:
            refuse("TOPIC_CLOSED")
        if message.photo is None:
            self._check_not_blank(message.text)
        if len(message.text) > longest:
            refuse("Message is too long" if message.photo is None else "Message caption is too long")
        self.spend(chat)
        chat.last_id += 1
        return self._store(chat, replace(message, id=chat.last_id, date=int(self.clock())))

    def edit(self, chat: Chat, number: int, draft: Message, *, caption: bool) -> Message:
        """Give a message the text, entities, preview and buttons of ``draft`` and return it."""
        old = self.message(chat, number, "message to edit")
        if not self._may_edit(chat, old):
            refuse("Message can't be edited")
        if caption != (old.photo is not None):
            refuse(f"There is no {'caption' if caption else 'text'} in the message to edit")
        if not caption:
            self._check_not_blank(draft.text)
        if len(draft.text) > (CAPTION_MAX if caption else TEXT_MAX):
            refuse("MEDIA_CAPTION_TOO_LONG" if caption else "MESSAGE_TOO_LONG")
        if _shown(old) == _shown(draft):
            refuse(_NOT_MODIFIED)
        self.spend(chat)
        changed = replace(
            old,
            text=draft.text,
            entities=draft.entities,
            html=draft.html,
            preview=draft.preview,
            markup=draft.markup,
            edits=(*old.edits, old.text),
            edit_date=int(self.clock()),
        )
        return self._store(chat, changed)

    def edit_markup(self, chat: Chat, number: int, markup: str) -> Message:
        """Give a message other buttons and return it."""
        old = self.message(chat, number, "message to edit")
        if not self._may_edit(chat, old):
            refuse("Message can't be edited")
        if old.markup == markup:
            refuse(_NOT_MODIFIED)
        self.spend(chat)
        return self._store(chat, replace(old, markup=markup, edit_date=int(self.clock())))

    def delete(self, chat: Chat, number: int) -> None:
        """Take a message away; its number is not used again."""
        message = self.message(chat, number, "message to delete")
        if not (chat.can_delete or (message.by_bot and chat.posting)):
            refuse("Message can't be deleted")
        del chat.messages[number]

    def arrive(self, chat: Chat, text: str, author: Person | None, reply_to: int | None = None) -> Message:
        """Add a message of somebody else: of ``author``, or of the channel itself."""
        found = with_automatic(Formatted(text))
        chat.last_id += 1
        date = int(self.clock())
        message = Message(
            chat.last_id,
            chat.id,
            date,
            text,
            found.entities,
            text,
            by_bot=False,
            author=author,
            reply_to=reply_to,
        )
        return self._store(chat, message)

    def spend(self, chat: Chat) -> None:
        """Count one call against the chat's limit; raise 429 with whole seconds when it is used up."""
        if chat.limit is None:
            return
        most, seconds = chat.limit
        now = self.clock()
        while chat.spent and chat.spent[0] <= now - seconds:
            chat.spent.popleft()
        if len(chat.spent) >= most:
            raise too_many(max(1, math.ceil(chat.spent[0] + seconds - now)))
        chat.spent.append(now)

    def _may_edit(self, chat: Chat, message: Message) -> bool:
        if chat.kind != "channel":
            return message.by_bot
        return chat.posting and (message.by_bot or chat.can_edit)

    def _check_not_blank(self, text: str) -> None:
        if not any(character.isprintable() and not character.isspace() for character in text):
            refuse("Text must be non-empty")

    def _store(self, chat: Chat, message: Message) -> Message:
        chat.messages[message.id] = message
        return message


def read(source: str, mode: str) -> Formatted:
    """Return ``source`` as readers will see it, or refuse it in Telegram's words."""
    if len(source.encode("utf-8", "surrogatepass")) > SOURCE_MAX:
        refuse("Text is too long")
    try:
        return with_automatic(parse(source, mode))
    except ParseError as error:
        refuse(str(error))


def too_many(seconds: int) -> ApiError:
    """Return the 429 that asks for so many seconds."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def _shown(message: Message) -> tuple[object, ...]:
    return (message.text, message.entities, message.preview, message.markup)
