"""What is stored, as it is told to those who ask the bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Report:
    """A hit as lists show it."""

    id: int
    title: str
    url: str
    outlet: str = ""
    country: str = ""
    language: str = ""
    date: str = ""
    decision: str = ""
    relation: str = ""
    """To its story."""
    story: str = ""
    reports: int = 1
    """Of its story, where the list is one of stories."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A story with its reports, oldest first."""

    key: str
    title: str
    reports: tuple[Report, ...]
    asked: str = ""
    """The key that was asked for, when it was merged into this one."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What is stored, in numbers; of hits for readers only."""

    hits: int
    stories: int
    week: int
    """Found within seven days."""
    week_before: int
    languages: Mapping[str, int] = field(default_factory=dict)
    """Most first."""
    countries: Mapping[str, int] = field(default_factory=dict)
    outlets: Mapping[str, int] = field(default_factory=dict)
    feeds: int = 0
    """Active ones."""
