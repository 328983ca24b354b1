"""What a public archive says when it is asked to keep a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Submitted:
    """The archive has taken the page on."""

    job: str


@dataclass(frozen=True, slots=True)
class Working:
    """The archive is still at it."""


@dataclass(frozen=True, slots=True)
class Archived:
    """The archive has a copy."""

    url: str


@dataclass(frozen=True, slots=True)
class Archiving:
    """A page that a public archive is to keep."""

    article_id: int
    url: str
    job: str
    """Empty until the archive has taken it on."""
    attempts: int
