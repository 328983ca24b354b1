"""Articles that change after they were first read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime


class Change(StrEnum):
    """How much an article has changed."""

    NONE = "none"
    """Only what stands around it: counters, dates, boxes, spaces."""
    MINOR = "minor"
    """Typing errors, small wording, a paywall."""
    SUBSTANTIVE = "substantive"
    """What it says: headline, paragraphs, numbers, names, a correction."""
    WITHDRAWN = "withdrawn"
    """It is gone, or says itself that it was retracted."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What tells two versions of an article apart."""

    change: Change
    reasons: tuple[str, ...] = ()
    """In words, weightiest first."""
    notes: tuple[str, ...] = ()
    """Correction and editor's notes that only the later version has, verbatim."""
    keeps_text: bool = False
    """The later version shows only a part of the text that is known already: the earlier text stays the article's."""


@dataclass(frozen=True, slots=True)
class Version:
    """What an article said at one time."""

    number: int
    """1 is the article as it was first read."""
    at: datetime
    """When it was first seen."""
    title: str
    text: str
    """Paragraphs separated by newlines, as extracted."""
    text_hash: str
    """SHA-256 of title and text."""
    notes: tuple[str, ...] = ()
    """Correction and editor's notes on the page, verbatim."""
    paywalled: bool = False
    returns: int = 0
    """How often the page came back to this version from another one."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One step of an article from what it said to what it says."""

    at: datetime
    """When it was seen."""
    change: Change
    reasons: tuple[str, ...]
    """In words, weightiest first: "the number 102 became 110"."""
    notes: tuple[str, ...] = ()
    """Correction and editor's notes that came with it, verbatim."""
    headline_before: str = ""
    headline: str = ""
    """As it reads since; empty when nothing is there any more."""
    before: int = 1
    """Number of the version before it."""
    after: int = 0
    """Number of the version that it led to; 0 when the article went away."""
    undone: bool = False
    """The page shows the version before it again: the change did not last, or two versions alternate."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words in a diff."""

    sign: Literal["=", "-", "+"]
    """In both versions, only in the earlier, only in the later."""
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in a diff. The pieces that are not "+" make the earlier one, those that are not "-" the later one."""

    kind: Literal["same", "changed", "gone", "added"]
    pieces: tuple[Piece, ...]
