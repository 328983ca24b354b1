"""The nouns of the system. This module imports nothing of ours and knows no library.

Every noun is frozen: a stage takes one and makes the next, it never fills one up. Times are aware
``datetime`` objects in UTC. Empty strings and empty tuples mean "not known"; ``None`` is kept for times and
numbers that are absent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class FeedKind(StrEnum):
    """How a feed's address is to be read."""

    FEED = "feed"
    """RSS, RDF, Atom or JSON Feed; which one is seen from the body."""
    SITEMAP = "sitemap"
    """A news sitemap or a plain sitemap with ``lastmod``."""
    SEARCH = "search"
    """A news search turned into a feed: its entries come from many outlets, its links may be wrapped."""


class Decision(StrEnum):
    """What becomes of an article in one topic."""

    POST = "post"
    REVIEW = "review"
    DROP = "drop"


class Reason(StrEnum):
    """Why something could not be had. These words are stored and shown; docs/feeds.md explains each."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"
    TOO_LARGE = "too-large"
    ENCODING = "encoding"
    REDIRECTS = "redirects"
    FORBIDDEN_ADDRESS = "forbidden-address"
    BAD_ADDRESS = "bad-address"
    ROBOTS = "robots"
    CHALLENGE = "challenge"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not-found"
    GONE = "gone"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    HTTP_STATUS = "http-status"
    NOT_A_FEED = "not-a-feed"
    MALFORMED = "malformed"
    NOT_HTML = "not-html"
    NO_TEXT = "no-text"
    DEADLINE = "deadline"
    CRASHED = "crashed"
    MEMORY = "memory"
    PROTOCOL = "protocol"


@dataclass(frozen=True, slots=True)
class Failure:
    """An ordinary failure: stored, shown, tried again; never raised."""

    reason: Reason
    detail: str = ""
    """One line for a person, without secrets."""
    status: int = 0
    """HTTP status, 0 when there was none."""
    retry_after: float | None = None
    """Seconds after which the other side asked to be tried again."""
    permanent_url: str = ""
    """Where permanent redirects led before the failure, empty when there were none."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What the publisher gave to ask "has it changed?" with; opaque, sent back as received."""

    etag: str = ""
    last_modified: str = ""


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


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The publisher answered that nothing has changed (304)."""

    url: str
    validators: Validators = Validators()
    """The validators to keep: those of the 304 when it brought any, else those that were sent."""
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
class Habit:
    """How a feed publishes, as its polls have shown it."""

    window: int = 0
    """Entries that its body holds."""
    mean: float | None = None
    """New entries an hour, averaged over about two weeks; None before the first success."""
    peak: float = 0.0
    """New entries an hour in the densest stretch between two polls; fades over months."""
    tolerance: float = 0.0
    """Seconds to leave between two requests, learnt from "too many requests"; fades over days."""


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


@dataclass(frozen=True, slots=True)
class FeedState:
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


@dataclass(frozen=True, slots=True)
class PollRecord:
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
    moved_to: str = ""
    retired: bool = False


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


@dataclass(frozen=True, slots=True)
class Traits:
    """What stories are compared by: language-free features of one article."""

    published: datetime
    """Or when it was found."""
    features: frozenset[str] = frozenset()
    """Prefixed by kind: "m:" mention, "c:" concept, "n:" number, "w:" capitalised stem, "h:" CJK name."""
    shingles: frozenset[int] = frozenset()
    """Hashes of the runs of four words (or eight CJK characters) of the text."""
    language: str = ""
    places: tuple[tuple[str, int], ...] = ()
    """Countries (ISO 3166-1 alpha-2) that the article names, sorted, and how often."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """A stored hit as far as grouping needs it."""

    story: str
    traits: Traits


@dataclass(frozen=True, slots=True)
class Membership:
    """Which story a hit belongs to, and why."""

    story: str
    """Key of the story; empty for a new one."""
    relation: str
    """"first", "report" or "copy"."""
    why: str = ""
    """In words, with figures."""


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story as a reader is told it."""

    key: str
    topic: str
    lead: Hit
    followers: tuple[Hit, ...] = ()
    """Later reports and copies, oldest first."""


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


@dataclass(frozen=True, slots=True)
class QueuedPost:
    """A post at the head of its channel's queue."""

    id: int
    kind: str
    """"story" for a new message, "edit" for a change of the one already sent."""
    post: Post
    unsure: bool
    """An earlier attempt may have arrived."""
    attempts: int
    floor: int | None
    """Highest message id known in the chat when the last attempt began."""
    message_id: int | None
    """Of the story's first message, once it is sent."""


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


class Role(StrEnum):
    """What a concept of the lexicon does in a verdict."""

    ENTITY = "entity"
    """Speaks for the topic by itself: an organisation or report that exists only in this affair."""
    CORE = "core"
    """A phrase that names the affair itself."""
    PERSON = "person"
    """A named person; counts only where one of ``needs`` is also found, because names are shared."""
    PART = "part"
    """Says nothing alone; rules combine parts that stand near each other."""
    CONTEXT = "context"
    """Supports a verdict, never makes one."""
    AGAINST = "against"
    """Speaks against the topic: its points are negative."""
    MENTION = "mention"
    """Worth no points; recognised so that stories and tags know places and people in any language."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One group of the lexicon: many words, one meaning."""

    id: str
    label: str
    """What readers see."""
    role: Role
    weight: float = 0.0
    kind: str = ""
    """"person", "organisation", "place", "report" or empty."""
    country: str = ""
    """For places: ISO 3166-1 alpha-2."""
    needs: tuple[str, ...] = ()
    """Concepts of which one must be in the article for this one to count."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Language ("*" for any) and its patterns, sorted by language."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Two parts near each other mean what neither means alone."""

    id: str
    label: str
    weight: float
    near: tuple[str, str]
    """Ids of the two concepts."""
    within: int
    """Characters between them."""
    boosted_by: tuple[str, ...] = ()
    """Concepts that give the rule its full weight when one stands within ``boost_within``; else half."""
    boost_within: int = 250
    needs: tuple[str, ...] = ()
    """Concepts of which one must be in the article for this rule to count."""


@dataclass(frozen=True, slots=True)
class SeedRecord:
    """One article that the topic was built from: facts and an abstract in our own words."""

    id: str
    title: str
    outlet: str
    published: str
    """ISO date, as far as it is known: "2022-11-01", "2022-10", or empty."""
    language: str
    abstract: str
    url: str = ""
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """A topic's seed corpus as read from its folder."""

    topic: str
    """Short name, used in the database and on the command line."""
    title: str
    description: str
    concepts: tuple[Concept, ...]
    rules: tuple[Rule, ...]
    records: tuple[SeedRecord, ...]


@dataclass(slots=True)
class Tally:
    """What one round of work did. The one noun that counts up while the round goes on."""

    feeds: int = 0
    failures: int = 0
    entries: int = 0
    pages: int = 0
    hits: int = 0
    review: int = 0
