"""What the server keeps: chats, messages, people; and the one error it knows."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from tests.botapi.parsing import Entity


class ApiError(Exception):
    """A refusal, in the Bot API's shape."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        """Return the answer's body."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def refuse(text: str) -> NoReturn:
    """Raise a 400 the way the Bot API words it: a prefix, and a small first letter unless the text is a constant."""
    constant = len(text) > 1 and (text[1] == "_" or text[1].isupper())
    raise ApiError(400, f"Bad Request: {text if constant else text[0].lower() + text[1:]}")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes or presses buttons."""

    id: int = 1001
    name: str = "Reader"
    username: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the Bot API's User."""
        return {"id": self.id, "is_bot": False, "first_name": self.name} | (
            {"username": self.username} if self.username else {}
        )


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button."""

    text: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it stands now; edits make a new one in its place."""

    id: int
    chat_id: int
    date: int
    text: str
    """As readers see it; the caption where there is a photo."""
    entities: tuple[Entity, ...] = ()
    html: str = ""
    """The source as the bot sent it."""
    by_bot: bool = True
    author: Person | None = None
    reply_to: int | None = None
    thread_id: int | None = None
    silent: bool = False
    preview: str = ""
    """The link preview options as JSON, sorted; empty when none were given."""
    markup: str = ""
    """The reply markup as JSON, sorted."""
    photo: bytes | None = None
    size: tuple[int, int] = (0, 0)
    """Width and height of the photo."""
    edits: tuple[str, ...] = ()
    """Earlier texts, oldest first."""
    edit_date: int = 0

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All inline buttons, row by row."""
        rows = json.loads(self.markup or "{}").get("inline_keyboard", [])
        return tuple(
            Button(button["text"], button.get("callback_data", ""), button.get("url", ""))
            for row in rows
            for button in row
        )

    @property
    def preview_url(self) -> str:
        """The link whose preview was asked for."""
        return str(json.loads(self.preview or "{}").get("url", ""))

    @property
    def preview_disabled(self) -> bool:
        """Whether the bot asked for no preview."""
        return bool(json.loads(self.preview or "{}").get("is_disabled", False))


@dataclass(slots=True)
class Chat:
    """A chat and the bot's standing in it."""

    id: int
    kind: str = "channel"
    """"private", "group", "supergroup" or "channel"."""
    title: str = "Test"
    username: str = ""
    status: str = "administrator"
    """The bot's: "creator", "administrator", "member", "restricted", "left" or "kicked"; "kicked" in a private
    chat means that the user blocked the bot."""
    can_post: bool = True
    can_edit: bool = False
    """The right to edit the messages of others."""
    can_delete: bool = False
    topics: frozenset[int] = frozenset()
    """Open topics of a forum."""
    closed_topics: frozenset[int] = frozenset()
    forum: bool = False
    moved_to: int = 0
    limit: tuple[int, float] | None = None
    """At most so many calls in so many seconds."""
    spent: deque[float] = field(default_factory=deque)
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0

    @property
    def posting(self) -> bool:
        """Whether the bot may write here."""
        if self.kind == "channel":
            return self.status == "creator" or (self.status == "administrator" and self.can_post)
        return self.status != "restricted" and self.can_post

    def as_json(self) -> dict[str, Any]:
        """Return the Bot API's Chat."""
        shape: dict[str, Any] = {"id": self.id, "type": self.kind}
        if self.kind == "private":
            shape["first_name"] = self.title
        else:
            shape["title"] = self.title
        if self.username:
            shape["username"] = self.username
        if self.forum:
            shape["is_forum"] = True
        return shape
