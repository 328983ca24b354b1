"""What people and the bot say to each other. None of it is ever stored; what tells who is kept out of every trace."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody wrote a message to the bot. Nothing of it stands in its ``repr``: traces show arguments."""

    chat: int = field(repr=False)
    message_id: int = field(repr=False)
    user: int = field(repr=False)
    """Who wrote it; 0 when nobody in particular did, such as a channel."""
    private: bool
    """In a chat of that one person with the bot."""
    text: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody pressed a button below a message of the bot."""

    query: str = field(repr=False)
    """What to answer to."""
    chat: int = field(repr=False)
    message_id: int = field(repr=False)
    user: int = field(repr=False)
    name: str = field(repr=False)
    """As shown in chats; for the message only."""
    data: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that Telegram told the bot, in its place in line."""

    number: int
    """Rises with each."""
    event: Said | Pressed | None
    """None: nothing that concerns the bot."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A chat in which the bot noticed something, in that thing's place in line. Who did it is not kept."""

    number: int
    chat: int
    """The chat's id; 0 when what came concerns no chat."""
    kind: str = ""
    """"private", "group", "supergroup" or "channel"."""
    title: str = ""
    username: str = ""
    """Public chats have one."""


@dataclass(frozen=True, slots=True)
class Deaf:
    """Nothing could be heard."""

    why: str
    """One line with the remedy where there is one, without secrets."""
    wait: float | None = None
    """Seconds that Telegram asked for."""
    lasting: bool = False
    """Whether it stays so until an operator acts."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message."""

    words: str
    data: str
    """At most 64 bytes."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says: Telegram HTML, with rows of buttons."""

    body: str
    rows: tuple[tuple[Button, ...], ...] = ()
