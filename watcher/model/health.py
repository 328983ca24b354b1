"""How the service itself is doing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

ALIVE = "alive"
"""The part whose beats say that the event loop itself runs."""
STOPPED = "stopped in order"
"""The last word of the part ``alive``, in place of an error: the service was told to stop, and has."""


@dataclass(frozen=True, slots=True)
class Beat:
    """What a part of the service did last."""

    part: str
    begun_at: datetime | None = None
    """Its present or last turn."""
    ended_at: datetime | None = None
    """Its last turn that ended, well or not."""
    good_at: datetime | None = None
    """Its last turn that went well."""
    error: str = ""
    """Why the last turn did not go well."""


@dataclass(frozen=True, slots=True)
class FeedTrouble:
    """A feed that a person should look at."""

    id: int
    title: str
    word: str
    """A key of the table of words in docs/feeds.md: "failing", "silent", "retired" ..."""
    words: str
    """The same in a sentence."""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for a channel."""

    channel: str
    waiting: int = 0
    oldest_at: datetime | None = None
    """When the oldest waiting post was made."""
    parked: str = ""
    """Why nothing is sent until an operator acts."""
    dead: int = 0
    """Posts given up within the last day."""
    resume_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that a judgement of the service's health rests on."""

    at: datetime
    beats: tuple[Beat, ...] = ()
    feeds: int = 0
    """Active feeds."""
    polled_well_at: datetime | None = None
    """The last poll of any feed that went well."""
    troubled: tuple[FeedTrouble, ...] = ()
    queues: tuple[Queue, ...] = ()
    hits: int = 0
    """In all, those that wait for a person among them; what was dropped is none."""
    stories: int = 0
    """That the hits belong to."""
    first_hit_at: datetime | None = None
    last_hit_at: datetime | None = None
    hit_days: int = 0
    """Days with a hit among the last sixty."""
    review: int = 0
    """Of the hits, those that wait for a person."""
    pending: int = 0
    """Entries whose page is still to be read."""
    database_bytes: int = 0
    wal_bytes: int = 0
    free_bytes: int | None = None
    """Of the disk that holds the database; None when it cannot be told."""


@dataclass(frozen=True, slots=True)
class Ailment:
    """Something that is wrong with the service, with what to do."""

    code: str
    """One word of docs/health.md."""
    what: str
    remedy: str
    subject: str = ""
    """The feed, channel or part it is about."""
    grave: bool = False
    """Whether the service cannot do its work because of it."""


@dataclass(frozen=True, slots=True)
class Alert:
    """An ailment that the operator is to be told of."""

    id: int
    code: str
    subject: str
    words: str
    """The fault and the remedy."""
    opened_at: datetime
    closed_at: datetime | None = None
