"""A file's bytes into an article: a page, or a plain text whose first line is its title."""

from __future__ import annotations

from dataclasses import replace

from watcher.model import Article, Failure


def article_of(body: bytes) -> Article | Failure:
    """The article of a page or text that comes without an address."""
    from watcher.pipeline import extract

    if not _looks_like_html(body):
        return _plain(body)
    found = extract.extract(body, url="https://localhost/", content_type="text/html")
    if isinstance(found, Failure):
        return found
    return replace(found, url="", outlet="" if found.outlet == "localhost" else found.outlet)


def _looks_like_html(body: bytes) -> bool:
    head = body[:2_000].lower()
    return b"<html" in head or b"<!doctype html" in head or b"<body" in head or b"<p>" in head


def _plain(body: bytes) -> Article:
    from watcher.pipeline.language import identify_language

    text = body.decode("utf-8", errors="replace").strip()
    title, _, rest = text.partition("\n")
    return Article(url="", title=title.strip(), text=rest.strip(), language=identify_language(text))
