"""Posts, and what becomes of them in a channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Post:
    """A message, composed and frozen."""

    key: str
    """What makes it unique in its channel: story key, kind and revision."""
    body: str
    """Telegram HTML."""
    preview_url: str = ""
    """The link to show a preview of; empty for none."""
    tags: tuple[str, ...] = field(default=())
    large_preview: bool = False
    """Whether the preview shows its picture large."""
    picture: bytes = field(default=b"", repr=False)
    """PNG; the body then stands beneath it as its caption."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What became of a report after it was posted, as readers of its story are told."""

    kind: str
    """"correction" or "withdrawal"."""
    at: datetime
    outlet: str
    url: str
    title: str
    number: int
    """Tells it from the other notices of its kind in the same story, and never changes."""
    reasons: tuple[str, ...] = ()
    """What has changed, in words."""
    substantive: bool = True
    """Worth a reply of its own; else the story's post shows it and nobody is notified."""


@dataclass(frozen=True, slots=True)
class QueuedPost:
    """A post at the head of its channel's queue."""

    id: int
    kind: str
    """"story" for a new message, "edit" for a change of it; "development", "correction" and "withdrawal" for
    replies to it; "report" for a message of its own about a further report; "roundup" for a list of stories;
    "digest" for a period, which belongs to no story."""
    post: Post
    unsure: bool
    """An earlier attempt may have arrived."""
    attempts: int
    floor: int | None
    """Highest message id known in the chat when the last attempt began."""
    message_id: int | None
    """Of the message that tells the story, once it is sent: its first, or the list that it stands in."""
    story: str = ""
    """Key of its story; empty for a digest."""
    topic: str = ""
    channel: str = ""
    state: str = "ready"


PAUSED = "paused by an operator"
"""Why a channel is parked that a person holds back; every other reason is the channel's own."""


@dataclass(frozen=True, slots=True)
class ChannelState:
    """What was learnt about a channel while running."""

    chat: str = ""
    """New id after Telegram moved the chat."""
    resume_at: datetime | None = None
    """Nothing is sent before then."""
    parked: str = ""
    """Why nothing is sent until an operator acts; empty when all is well."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The channel has the message."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Deferred:
    """Surely not delivered; worth another try later."""

    detail: str
    retry_after: float | None = None
    """Seconds that the other side asked for."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Surely not delivered, and the same call would be refused again."""

    detail: str
    channel: bool = False
    """True when the channel itself refuses (kicked, no rights, wrong token); False when only this message."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id; nothing was delivered."""

    chat_id: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """The call broke off: the message may or may not have been delivered."""

    detail: str
