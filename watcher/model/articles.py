"""Articles and what a topic makes of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model.revisions import Revision


@dataclass(frozen=True, slots=True)
class Article:
    """What a page says, without what stands around it."""

    url: str
    """Canonical address."""
    title: str
    text: str
    """Paragraphs separated by newlines."""
    outlet: str = ""
    author: str = ""
    published: datetime | None = None
    published_precision: str = ""
    """"minute" when the page states a time, "day" when only a date, empty when unknown."""
    language: str = ""
    """BCP 47: "en", "zh-Hans", "sr" ..."""
    description: str = ""
    """The publisher's own standfirst."""
    image: str = ""
    origin: str = "page"
    """Where the text comes from: "page", or "feed" when the page gave nothing."""
    paywalled: bool = False
    """The page states that the text is not free, or ends in a teaser."""
    corrections: tuple[str, ...] = ()
    """Correction and editor's notes, verbatim, as they stand on the page."""


def text_hash(article: Article) -> str:
    """By which it is known what an article says: SHA-256 of title and text, in hexadecimal digits."""
    return hashlib.sha256(f"{article.title}\n{article.text}".encode()).hexdigest()


class Decision(StrEnum):
    """What becomes of an article in one topic."""

    POST = "post"
    REVIEW = "review"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Match:
    """One concept found in an article."""

    concept: str
    """The concept's id in the lexicon."""
    term: str
    """The words as they stand in the article."""
    count: int
    points: float
    sentence: str
    """The sentence that shows it, at most 400 characters."""


@dataclass(frozen=True, slots=True)
class Score:
    """The verdict of one topic on one article, with its reasons."""

    topic: str
    value: float
    """0 to 1, rounded to three places."""
    decision: Decision
    matches: tuple[Match, ...] = ()
    """Strongest first. Their points explain the value; negative points speak against."""
    mentions: tuple[str, ...] = ()
    """Ids of the people, places and organisations of the lexicon that the article names, most often first."""
    profile: str = ""
    """Version of the compiled profile: changes whenever seed corpus or lexicon do."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A few sentences that show what the article says about the matter, in the outlet's own words."""

    text: str
    origin: str = ""
    """"description", "evidence" or "lead": where the sentences were taken from."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that matters to a topic."""

    id: int
    article: Article
    score: Score
    summary: str
    country: str = ""
    """Country of the outlet, ISO 3166-1 alpha-2."""
    found_at: datetime | None = None
    story: str = ""
    """Key of its story; empty until it is grouped."""
    english: str = ""
    """What a language model says in English that a foreign-language article reports; machine-made. Mostly empty."""
    relation: str = ""
    """To its story: "first", "report", "development" or "copy"."""
    relation_why: str = ""
    """In words; what is new begins with "new: "."""
    archive_url: str = ""
    """Where a public archive keeps a copy of the page; empty when none does."""
    groups: tuple[str, ...] = ()
    """Groups of the feeds that showed its article."""
    revisions: tuple[Revision, ...] = ()
    """How its article has changed since it was read, as far as readers should hear of it (substantive, withdrawn);
    oldest first."""
