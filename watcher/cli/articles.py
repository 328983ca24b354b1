"""Files and addresses into articles: pages, or plain texts whose first line is their title."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.model import Article, Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from watcher.adapters.fetch import Fetcher
    from watcher.config import Config


def read_articles(
    sources: Iterable[str], config: Config, *, told: Callable[[str], None] = lambda _: None
) -> list[Article | str]:
    """The article of each file or address; in the place of one that cannot be had a line that says why.

    ``told`` hears of each address before it is asked for.
    """
    listed = list(sources)
    if not any(map(is_address, listed)):
        return [_of_file(source) for source in listed]
    return asyncio.run(_fetched(listed, config, told))


def is_address(source: str) -> bool:
    """Whether it is an address and no file."""
    return source.startswith(("http://", "https://"))


async def _fetched(sources: list[str], config: Config, told: Callable[[str], None]) -> list[Article | str]:
    from watcher.parts import Clock, build_fetcher

    found: list[Article | str] = []
    async with build_fetcher(config, Clock()) as fetcher:
        for source in sources:
            if is_address(source):
                told(source)
                found.append(await _of_address(source, fetcher))
            else:
                found.append(_of_file(source))
    return found


async def _of_address(source: str, fetcher: Fetcher) -> Article | str:
    from watcher.pipeline import extract

    answer = await fetcher.page(source)
    if isinstance(answer, Failure):
        return f"{source}: {answer.reason}: {answer.detail}"
    found = extract.extract(answer.body, url=answer.final_url, content_type=answer.content_type)
    return f"{source}: {found.reason}: {found.detail}" if isinstance(found, Failure) else found


def _of_file(source: str) -> Article | str:
    try:
        found = article_of(Path(source).read_bytes())
    except OSError as error:
        return f"{source}: {error.strerror}"
    return f"{source}: {found.reason}: {found.detail}" if isinstance(found, Failure) else found


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
