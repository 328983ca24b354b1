"""Feeds, what they answer, and the entries they show.

What is made anew at each poll, however little it brings, is a named tuple: it takes a third of a frozen class's time.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.model.evidence import Exchange


class FeedKind(StrEnum):
    """How a feed's address is to be read."""

    FEED = "feed"
    """RSS, RDF, Atom or JSON Feed; which one is seen from the body."""
    SITEMAP = "sitemap"
    """A news sitemap or a plain sitemap with ``lastmod``."""
    SEARCH = "search"
    """A news search turned into a feed: its entries come from many outlets, its links may be wrapped."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What the publisher gave to ask "has it changed?" with; opaque, sent back as received."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Redirect:
    """A permanent redirect that is not believed yet."""

    target: str = ""
    """Empty when there is none."""
    times: int = 0
    """Polls in a row that saw it."""
    since: datetime | None = None
    """The first of these."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One source of entries, as the database knows it."""

    id: int
    url: str
    title: str = ""
    language: str = ""
    country: str = ""
    group: str = ""
    kind: FeedKind = FeedKind.FEED
    own_title: str = ""
    """What it calls itself; empty before its first poll."""

    @property
    def name(self) -> str:
        """What people know it by."""
        return feed_name(self.title, self.own_title, self.url)


def feed_name(title: str, own_title: str, url: str) -> str:
    """The title that somebody gave a feed, else its own, else its bare host. Never the address: it may hold a key."""
    host = urlsplit(url).hostname if "://" in url else ""
    return title or own_title or (host or "").removeprefix("www.") or "feed"


@dataclass(frozen=True, slots=True)
class Fetched:
    """One HTTP answer with a body."""

    url: str
    """The address that was asked for."""
    final_url: str
    """The address that answered, after redirects."""
    status: int
    body: bytes
    content_type: str = ""
    """The Content-Type header as received."""
    validators: Validators = Validators()
    permanent_url: str = ""
    """Where the unbroken chain of 301/308 from ``url`` led; empty when the first hop was not permanent."""
    max_age: float | None = None
    """Seconds for which the publisher calls the answer fresh (Cache-Control, Expires)."""
    served_at: datetime | None = None
    """When it was answered by the publisher's own clock (Date, Age)."""
    exchange: Exchange | None = None
    """What went over the wire for a page; None for a feed."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The publisher answered that nothing has changed (304)."""

    url: str
    validators: Validators = Validators()
    """The validators to keep: those that were sent, renewed by those of the 304 that speak of the same body."""
    permanent_url: str = ""
    max_age: float | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, as parsed."""

    identity: str
    """What tells this entry from the others of its feed: guid, else link, else a hash of title and text."""
    link: str
    """Absolute http(s) address, as the feed gave it; empty when it gave none that can be followed."""
    title: str = ""
    summary: str = ""
    """Plain text: the feed's description, at most 2,000 characters."""
    content: str = ""
    """Plain text: the feed's full content when it carries one; the fallback when the page gives nothing."""
    published: datetime | None = None
    updated: datetime | None = None
    author: str = ""
    outlet: str = ""
    """Who published it, when the feed names a source other than itself (search feeds do)."""


@dataclass(frozen=True, slots=True)
class PollHints:
    """What a feed says about how often it wants to be asked."""

    ttl: float | None = None
    """Seconds (RSS ttl, sy:updatePeriod/Frequency)."""
    skip_hours: tuple[int, ...] = ()
    """Hours of the day, UTC, 0-23."""
    skip_days: tuple[int, ...] = ()
    """Days of the week, Monday is 0."""


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's body, read."""

    format: str
    """rss, rdf, atom, json, news-sitemap, sitemap."""
    title: str = ""
    home: str = ""
    language: str = ""
    entries: tuple[Entry, ...] = ()
    skipped: int = 0
    """Entries that could not be read; the others are here."""
    problems: tuple[str, ...] = ()
    """What was wrong with the body, in words."""
    hints: PollHints = PollHints()


class Habit(NamedTuple):
    """How a feed publishes, as its polls have shown it."""

    window: int = 0
    """Entries that its body holds."""
    mean: float | None = None
    """New entries an hour, averaged over about two weeks; None before the first success."""
    peak: float = 0.0
    """New entries an hour in the densest stretch between two polls; fades over months."""
    tolerance: float = 0.0
    """Seconds to leave between two requests, learnt from "too many requests"; fades over days."""


class FeedState(NamedTuple):
    """A feed with what was learnt from its earlier polls."""

    feed: Feed
    validators: Validators = Validators()
    body_hash: str = ""
    first_success_at: datetime | None = None
    last_success_at: datetime | None = None
    last_polled_at: datetime | None = None
    interval: float = 0.0
    """Seconds between polls; 0 for a feed that was never polled."""
    failures: float = 0.0
    """Weighted failures in a row."""
    hints: PollHints = PollHints()
    habit: Habit = Habit()
    redirect: Redirect = Redirect()


class PollRecord(NamedTuple):
    """All that one poll of a feed leaves behind."""

    feed: Feed
    at: datetime
    outcome: str
    """One word of docs/feeds.md: "ok", "same", "unchanged", or a Reason."""
    next_poll_at: datetime
    interval: float
    failures: float
    success: bool
    status: int = 0
    detail: str = ""
    entries: tuple[tuple[Entry, str, bool], ...] = ()
    """Entry, canonical address (empty when it has none), and whether it is only a baseline."""
    repeated: int = 0
    """Entries of the body that were left out because nothing about them needs recording."""
    validators: Validators = Validators()
    body_hash: str = ""
    hints: PollHints = PollHints()
    habit: Habit = Habit()
    redirect: Redirect = Redirect()
    """What is to be kept of a permanent redirect."""
    moved_to: str = ""
    """The feed's new address; empty while it has none."""
    retired: bool = False
    own_title: str = ""
    """What the feed calls itself; empty where its body was not read."""


@dataclass(frozen=True, slots=True)
class PendingEntry:
    """An entry whose article is still to be read."""

    id: int
    feed: Feed
    entry: Entry
    url: str
    """Canonical address."""
    attempts: int
    first_seen_at: datetime
