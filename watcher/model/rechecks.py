"""Known articles that are looked at again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model.articles import Article
    from watcher.model.feeds import Validators
    from watcher.model.revisions import Version


@dataclass(frozen=True, slots=True)
class Known:
    """An article that is looked at again, with what its earlier looks have left."""

    article_id: int
    article: Article
    """As it stands in the store."""
    link: str
    """The address to ask."""
    read_at: datetime
    """When it was first read; the schedule counts from there."""
    next_at: datetime | None = None
    """When the next look is due; None when no more looks are planned."""
    looks: int = 0
    """Looks so far, failed ones included."""
    attempts: int = 0
    """Failed looks in a row."""
    missing_since: datetime | None = None
    """The first of the looks in a row that found it gone; believed only when a later one finds the same."""
    withdrawn: bool = False
    """It is known to be gone."""
    validators: Validators | None = None
    """To ask "has it changed?" with."""
    versions: tuple[Version, ...] = ()
    """Oldest first; empty as long as it never changed."""
    current: int = 1
    """Number of the version that the page showed last."""


@dataclass(frozen=True, slots=True)
class Look:
    """All that one look at a known article leaves behind, but for a new version and its revision."""

    at: datetime
    outcome: str
    """One word of docs/corrections.md: "unchanged", "same", a change, "returned", "missing", "other", or a Reason."""
    detail: str = ""
    status: int = 0
    next_at: datetime | None = None
    attempts: int = 0
    missing_since: datetime | None = None
    withdrawn: bool = False
    validators: Validators | None = None
    current: int = 1
