"""What went over the wire for a page, and what is kept of it as evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

Fields = tuple[tuple[str, str], ...]
"""Header fields in their order and spelling, bytes read as ISO 8859-1."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One request and the head of its answer. Cookies and credentials are not in it."""

    url: str
    sent: Fields
    status: int
    reason: str
    """The words behind the status."""
    received: Fields
    at: datetime
    """When the answer had come in."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """How a page came: every redirect on the way, and last the answer that brought the body."""

    hops: tuple[Hop, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where records lie in a file of evidence, and the SHA-256 of these bytes as they lie there."""

    file: str
    offset: int
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An exchange that has been written down."""

    stretch: Stretch
    payload_sha256: str
    """Of the body, unpacked."""


@dataclass(frozen=True, slots=True)
class Found:
    """An exchange that was found in a file, read back."""

    kept: Kept
    url: str
    status: int
    at: datetime
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Tail:
    """What lies in a file of evidence behind a place."""

    found: tuple[Found, ...]
    """Whole exchanges, each directly behind the one before."""
    end: int
    """Where the last of them ends."""
    size: int
    """Where the file ends."""
    torn: bool
    """What is left behind ``end`` is the beginning of something whose writing broke off."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A row of the evidence: an exchange that is kept, could not be kept, or was deleted on purpose."""

    id: int
    article_id: int | None
    """None for an exchange that was found after a crash without the article it was kept for."""
    url: str
    status: int
    fetched_at: datetime
    state: str
    """"kept", "missing" or "deleted"."""
    reason: str = ""
    """Why it is not kept."""
    stretch: Stretch | None = None
    """None unless it is kept."""
    payload_sha256: str = ""
    text_sha256: str = ""
    """Of title and text as they were extracted, a newline between them."""
    title: str = ""
    """Of the article, for people."""
    hits: tuple[int, ...] = ()
    """Ids of the hits it belongs to."""
