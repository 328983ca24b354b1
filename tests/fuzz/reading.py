"""Targets for what publishers send: feeds, pages, addresses, lists of feeds.

A target takes any bytes and fails when what must always hold does not.
"""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import urlsplit

from watcher import examine
from watcher.model import Article, Entry, Failure, Feed, Fetched
from watcher.pipeline import opml, parse
from watcher.pipeline.canonical import canonical, is_front_page, same_site
from watcher.pipeline.extract import extract, title_on

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SITE = "https://paper.example/feed"
_TYPES = (
    "",
    "text/html",
    "application/rss+xml; charset=gb18030",
    "text/xml; charset=utf-16",
    "application/json",
)


def answer(data: bytes) -> Fetched:
    """The bytes as an HTTP answer; their length chooses the type that the server states, the same each time."""
    return Fetched(SITE, SITE, 200, data, _TYPES[len(data) % len(_TYPES)])


def feed(data: bytes) -> None:
    """A feed is read or refused; what is read can be stored, and every entry is told from the others."""
    found = examine.read_feed((), answer(data), NOW)
    examine.body_hash((), data)
    if isinstance(found, Failure):
        assert found.detail, found
        return
    entries = found.parsed.entries
    assert len(entries) == len(found.urls) <= 2_000
    assert len({entry.identity for entry in entries}) == len(entries)
    for entry in entries:
        assert entry.identity
        assert len(entry.title) <= parse.TITLE_LIMIT
        assert len(entry.summary) <= parse.SUMMARY_LIMIT
        assert len(entry.content) <= parse.CONTENT_LIMIT
        assert not entry.link or urlsplit(entry.link).scheme in {"http", "https"}, entry.link
        for moment in (entry.published, entry.updated):
            assert moment is None or moment.tzinfo is not None
        for text in (entry.identity, entry.link, entry.title, entry.summary, entry.content, entry.author):
            storable(text)


def page(data: bytes) -> None:
    """A page is read or refused, and the article can be stored. Nothing that is offered as a feed is odd."""
    found = extract(data, url="https://paper.example/2026/03/01/news", content_type=answer(data).content_type)
    title_on(data, "text/html")
    for candidate in examine.find_feeds((), answer(data)):
        assert urlsplit(candidate.url).scheme in {"http", "https"}, candidate
    if isinstance(found, Failure):
        assert found.detail, found
        return
    assert isinstance(found, Article)
    assert found.text.strip()
    assert urlsplit(found.url).scheme in {"http", "https"}, found.url
    assert not found.image or urlsplit(found.image).scheme in {"http", "https"}, found.image
    assert found.published is None or found.published.tzinfo is not None
    told = examine.settled(found, Entry("1", SITE), NOW)
    for text in (told.url, told.title, told.text, told.outlet, told.author, told.language, *told.corrections):
        storable(text)


def address(data: bytes) -> None:
    """The result of a result is itself; it is a plain https address or nothing."""
    text = data.decode("utf-8", "surrogateescape")
    once = canonical(text)
    assert canonical(once) == once
    if once:
        assert once.startswith("https://"), once
        assert once.isascii(), once
        assert once.isprintable(), once
        assert " " not in once, once
        assert urlsplit(once).hostname, once
        assert "@" not in urlsplit(once).netloc, once
        assert same_site(once, text)
    assert is_front_page(text) in {True, False}


def feed_list(data: bytes) -> None:
    """What is read of an OPML file survives writing and reading."""
    found = opml.read(data)
    if isinstance(found, Failure):
        return
    written = opml.write(found.feeds, title="Feeds", at=NOW)
    again = opml.read(written)
    assert isinstance(again, opml.FeedList)
    assert not again.refused, again.refused
    ordered = sorted(found.feeds, key=lambda feed: feed.group)
    assert [_told(feed) for feed in again.feeds] == [_told(feed) for feed in ordered]


def _told(feed: Feed) -> tuple[str, ...]:
    return (feed.url, feed.language, feed.country, feed.group, feed.kind.value)


def storable(text: str) -> None:
    """SQLite takes it, and so does a log."""
    text.encode("utf-8")
    assert "\x00" not in text
