"""Pages for the extraction tests, in our own prose."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from watcher.model import Article, Entry, Failure
from watcher.pipeline.extract import extract

URL = "https://www.example.org/news/2024/05/02/harbour-office-closed"

HEADLINE = "Harbour office closed"

STORY = (
    "The harbour office on Quay Street was closed on Thursday after neighbours complained about night visitors.",
    "Officials said that nobody had told them who rented the three rooms above the bakery, or for what purpose.",
    "A former clerk described a desk, two flags and a telephone that rang only in the evening hours.",
    "The ministry announced that it would examine the lease and speak to everyone who had been summoned there.",
)


def page(
    *paragraphs: str,
    head: str = "",
    before: str = "",
    after: str = "",
    lang: str = "en",
    h1: str = "Harbour office closed",
) -> bytes:
    """Write a page with these paragraphs as its article."""
    body = "".join(f"<p>{text}</p>" for text in (paragraphs or STORY))
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{h1}</title>{head}</head><body>'
        f"<main><article><h1>{h1}</h1>{before}<div class='article-text'>{body}</div>{after}</article></main>"
        "</body></html>"
    ).encode()


def ld(**fields: object) -> str:
    """Write a JSON-LD block for a news article."""
    content = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **fields})
    return f'<script type="application/ld+json">{content}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def article(
    body: bytes,
    *,
    url: str = URL,
    content_type: str = "text/html",
    entry: Entry | None = None,
    outlet: str = "",
) -> Article:
    """Extract and insist on an article."""
    found = extract(body, url=url, content_type=content_type, entry=entry, outlet=outlet)
    assert isinstance(found, Article), found
    return found


def failure(body: bytes, *, content_type: str = "text/html", entry: Entry | None = None) -> Failure:
    """Extract and insist on a failure."""
    found = extract(body, url=URL, content_type=content_type, entry=entry)
    assert isinstance(found, Failure), found
    return found


def feed_entry(
    *,
    title: str = "Harbour office closed, says the feed",
    summary: str = "The harbour office on Quay Street was closed on Thursday after complaints from neighbours.",
    content: str = "",
    author: str = "",
    outlet: str = "",
) -> Entry:
    """Make a feed's entry for the story."""
    return Entry(
        identity="1",
        link=URL,
        title=title,
        summary=summary,
        content=content,
        author=author,
        outlet=outlet,
        published=datetime(2024, 5, 2, 9, 30, tzinfo=UTC),
    )
