"""The invented newspapers of the demonstration, as typed records.

Owns the reading of the TOML files in the folder of the same name: one file per outlet, its prose and what a
reader of the affair would call each article (``expected``). The outlets, their hosts and their staff do not
exist; what they report of the affair is public, retold in the project's own words as if it had happened today.
Knows nothing of HTML, feeds or HTTP, and no clock: articles say how many hours before "now" they appeared.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import timedelta, timezone
from enum import StrEnum
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime


class Expected(StrEnum):
    """What a person who knows the affair says of an article."""

    HIT = "hit"
    NO = "no"


class Layout(StrEnum):
    """How an outlet's pages are built."""

    NEWSPAPER = "newspaper"
    """Much furniture around, and some of it inside, the article."""
    BLOG = "blog"
    """The markup of a common blog engine."""
    MINIMAL = "minimal"
    """Hardly more than the article."""


class FeedFormat(StrEnum):
    """The dialect of a feed."""

    RSS = "rss"
    ATOM = "atom"
    RDF = "rdf"
    JSON = "json"
    SITEMAP = "sitemap"


class Fault(StrEnum):
    """What is wrong with a feed."""

    NONE = ""
    MALFORMED = "malformed"
    """A bare ampersand and missing end tags; every entry can still be read."""
    ERROR = "error"
    """Status 500."""
    CLOSED = "closed"
    """The connection ends without an answer."""
    HTML = "html"
    """A page for people where a feed should be."""


@dataclass(frozen=True, slots=True)
class Words:
    """The outlet's labels for its furniture, in its own language."""

    share: str
    related: str
    newsletter: str
    comments: str
    published: str


@dataclass(frozen=True, slots=True)
class DemoArticle:
    """One article, and what is expected of it."""

    slug: str
    """Unique in the whole newsroom."""
    title: str
    author: str
    hours_ago: float
    """Hours between its publication and the newsroom's "now"."""
    description: str
    expected: Expected
    paragraphs: tuple[str, ...]
    event: str = ""
    """The event it tells of, for hits; outlets that tell of the same event share it."""
    correction: str = ""
    related: tuple[str, ...] = ()
    """Headlines in the box of related links, before the outlet's own other articles."""
    comments: tuple[str, ...] = ()
    """What readers wrote beneath."""
    page_missing: bool = False
    """The page answers 404; the feed has the text."""
    baseline: bool = False
    """So old that a first look at the feed must not call it news, though ``expected`` judges its content."""

    def published(self, now: datetime) -> datetime:
        """When it appeared, to the minute."""
        return (now - timedelta(hours=self.hours_ago)).replace(second=0, microsecond=0)


@dataclass(frozen=True, slots=True)
class OutletFeed:
    """One feed of an outlet."""

    path: str
    title: str
    format: FeedFormat
    full: bool = False
    """Whole texts instead of summaries."""
    tracker: str = ""
    """Query that the feed hangs on its links."""
    fault: Fault = Fault.NONE
    slugs: tuple[str, ...] = ()
    """The articles it carries; empty for all of the outlet."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """One invented publisher."""

    key: str
    """Name of its file."""
    name: str
    host: str
    """A name under .example, used in identifiers only: the pages are served from loopback addresses."""
    language: str
    """BCP 47, as its pages declare it."""
    country: str
    """ISO 3166-1 alpha-2."""
    group: str
    utc_offset: int
    """Hours that its clocks are ahead of UTC."""
    layout: Layout
    metadata: bool
    """Whether pages carry JSON-LD and meta tags."""
    menu: tuple[str, ...]
    about: str
    """The line at the foot of every page which says that the outlet is invented."""
    words: Words
    feeds: tuple[OutletFeed, ...]
    articles: tuple[DemoArticle, ...]
    """Newest first."""
    furniture: tuple[str, ...] = ()
    """Lines of boilerplate around the article."""
    encoding: str = "utf-8"
    """Of its pages and feeds."""

    def path(self, article: DemoArticle) -> str:
        """Where on the outlet's site the article's page is."""
        match self.layout:
            case Layout.NEWSPAPER:
                return f"/news/{article.slug}"
            case Layout.BLOG:
                return f"/{article.slug}/"
            case Layout.MINIMAL:
                return f"/{article.slug}.html"

    def local_time(self, article: DemoArticle, now: datetime) -> datetime:
        """When the article appeared, by the outlet's own clock."""
        return article.published(now).astimezone(timezone(timedelta(hours=self.utc_offset)))

    def carried(self, feed: OutletFeed) -> tuple[DemoArticle, ...]:
        """Give the articles of one feed, newest first."""
        return tuple(article for article in self.articles if not feed.slugs or article.slug in feed.slugs)


@dataclass(frozen=True, slots=True)
class Newsroom:
    """All outlets, in the order of their keys."""

    outlets: tuple[Outlet, ...]

    @property
    def articles(self) -> tuple[DemoArticle, ...]:
        """Every article, by outlet."""
        return tuple(article for outlet in self.outlets for article in outlet.articles)

    @property
    def news(self) -> tuple[DemoArticle, ...]:
        """The articles that a first run should post: relevant and not old."""
        return tuple(a for a in self.articles if a.expected is Expected.HIT and not a.baseline)


def read_newsroom() -> Newsroom:
    """Read the outlets that ship with the program.

    A key that no record knows raises ``TypeError``, a value outside its enumeration ``ValueError``: the data
    is part of the program, so a mistake in it is a bug.
    """
    folder = files(__package__).joinpath("newsroom")
    sources = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name
    )
    return Newsroom(
        tuple(
            _outlet(item.name.removesuffix(".toml"), tomllib.loads(item.read_text("utf-8")))
            for item in sources
        )
    )


def _outlet(key: str, table: dict[str, Any]) -> Outlet:
    rest = _frozen(table)
    return Outlet(
        key=key,
        layout=Layout(rest.pop("layout")),
        words=Words(**rest.pop("words")),
        feeds=tuple(_feed(feed) for feed in rest.pop("feeds")),
        articles=tuple(
            sorted(
                (_article(article) for article in rest.pop("articles", ())),
                key=lambda article: article.hours_ago,
            )
        ),
        **rest,
    )


def _feed(table: dict[str, Any]) -> OutletFeed:
    rest = _frozen(table)
    return OutletFeed(
        format=FeedFormat(rest.pop("format")),
        fault=Fault(rest.pop("fault", "")),
        slugs=rest.pop("articles", ()),
        **rest,
    )


def _article(table: dict[str, Any]) -> DemoArticle:
    rest = _frozen(table)
    return DemoArticle(
        expected=Expected(rest.pop("expected")),
        paragraphs=tuple(rest.pop("text").strip().split("\n\n")),
        **rest,
    )


def _frozen(table: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
