"""What is told in public: stories as site and feeds tell them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model.stories import StoryView


@dataclass(frozen=True, slots=True)
class PublicStory:
    """A story of the public record. Only reports that are for readers are in it."""

    view: StoryView
    updated: datetime
    """When a report joined, was corrected or withdrawn, or another story went into it."""


@dataclass(frozen=True, slots=True)
class Publication:
    """Under which name and address the public record appears."""

    title: str
    base_url: str = ""
    """Where the site can be read, without a slash at the end; empty when that is not known."""
    authority: str = "coverage-watcher.invalid"
    """Domain or e-mail address in whose name the feeds' ids are made."""
    licence: str = "CC0-1.0"
    """Under which facts and metadata are given: an SPDX id, or words."""
