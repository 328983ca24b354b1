"""Asks an address, or a whole site, for feeds and shows what comes. Stores nothing.

Puts the fetcher, the worker processes and the pure step ``pipeline.discover`` in a row, as ``watcher.check`` does for
its own questions. What is believed to be a feed has been fetched and read as one.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin, urlsplit

from watcher import examine, parts
from watcher.adapters.offload import Offload
from watcher.model import Failure, FeedKind, Fetched, Reason, Unchanged, Validators
from watcher.pipeline import discover

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from watcher.config import Config
    from watcher.examine import ExaminedFeed, Workers
    from watcher.model import ParsedFeed
    from watcher.pipeline.discover import Candidate

SAMPLES = 3
"""Entries shown of a feed."""
_MOST = 12
"""Candidates of one kind that are asked: the host is asked one after the other, a second apart."""
_HOPELESS = frozenset(
    {Reason.DNS, Reason.CONNECT, Reason.TLS, Reason.TIMEOUT, Reason.FORBIDDEN_ADDRESS, Reason.BAD_ADDRESS}
)
"""Failures after which asking the same host for other paths is pointless."""


class Asker(Protocol):
    """Asks for feeds, and for the pages that may name them."""

    async def feed(self, url: str, validators: Validators) -> Fetched | Unchanged | Failure:
        """The answer of ``url``."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What looking needs."""

    fetcher: Asker
    workers: Workers
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Sample:
    """One entry as it would be stored."""

    title: str
    link: str
    url: str
    """Canonical address; empty when it has none and would not be read."""
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Look:
    """A feed, as it answers now."""

    url: str
    """The address to keep: the one asked, or where permanent redirects lead."""
    final_url: str
    status: int
    parsed: ParsedFeed
    samples: tuple[Sample, ...]
    """The newest entries."""
    newest: datetime | None
    links: frozenset[str]
    """Canonical addresses of all entries."""

    @property
    def kind(self) -> FeedKind:
        """How its address is to be read."""
        return FeedKind.SITEMAP if "sitemap" in self.parsed.format else FeedKind.FEED


@dataclass(frozen=True, slots=True)
class Discovery:
    """What asking a site came to."""

    found: tuple[Look, ...] = ()
    """Feeds, best first; the same entries at two addresses count once."""
    source: str = ""
    """Where they were found: "address", "link", "anchor", "robots" or "well-known"."""
    failure: Failure | None = None
    """What the address itself answered, when it is no feed."""
    asked: int = 1
    """Addresses that were asked in all."""


@asynccontextmanager
async def open_tools(config: Config) -> AsyncIterator[Tools]:
    """The configured fetcher and one worker process. Raises OffloadError when there can be none."""
    clock = parts.Clock()
    engine = Offload((), workers=1, deadline=config.engine.deadline, memory=config.engine.memory)
    async with engine as workers, parts.build_fetcher(config, clock) as fetcher:
        yield Tools(fetcher, workers, clock.now)


async def look(url: str, tools: Tools) -> Look | Failure:
    """Fetch one address and read it as a feed."""
    answer = await tools.fetcher.feed(url, Validators())
    if isinstance(answer, Unchanged):
        return Failure(Reason.PROTOCOL, "304 to an unconditional request", 304)
    return answer if isinstance(answer, Failure) else await _read(answer, tools)


async def find(url: str, tools: Tools) -> Discovery:
    """The feeds of ``url``, which may be a feed, any page of a site, or its front page.

    The kinds of places are tried in turn, and the first that has a feed ends the search: the address itself; what the
    page announces, then links to; the same on the site's front page; robots.txt; the usual paths.
    """
    answer = await tools.fetcher.feed(url, Validators())
    if isinstance(answer, Unchanged):
        answer = Failure(Reason.PROTOCOL, "304 to an unconditional request", 304)
    failure: Failure
    if isinstance(answer, Fetched):
        itself = await _read(answer, tools)
        if isinstance(itself, Look):
            return Discovery((itself,), "address")
        failure = itself
    else:
        failure = answer
        if failure.reason in _HOPELESS:
            return Discovery(failure=failure)
    asked = {url}
    async for candidates in _places(url, answer, tools):
        fresh = [one for one in candidates if one.url not in asked][:_MOST]
        asked.update(one.url for one in fresh)
        found = await _ask_all(fresh, tools)
        if found:
            source = next(one.source for one in fresh)
            return Discovery(found, source, failure, len(asked))
    return Discovery((), "", failure, len(asked))


async def _places(url: str, answer: Fetched | Failure, tools: Tools) -> AsyncIterator[tuple[Candidate, ...]]:
    """One kind of place after the other, each fetched only when those before gave nothing."""
    base = answer.final_url if isinstance(answer, Fetched) else url
    if isinstance(answer, Fetched):
        for kind in await _named(answer, tools):
            yield kind
    if urlsplit(base).path not in ("", "/"):
        front = await tools.fetcher.feed(urljoin(base, "/"), Validators())
        if isinstance(front, Fetched):
            for kind in await _named(front, tools):
                yield kind
    robots = await tools.fetcher.feed(urljoin(base, "/robots.txt"), Validators())
    if isinstance(robots, Fetched):
        yield discover.in_robots(robots.body.decode("utf-8", "replace"), url=robots.final_url)
    yield discover.well_known(base)


async def _named(page: Fetched, tools: Tools) -> tuple[tuple[Candidate, ...], ...]:
    """What a page announces, and what it links to."""
    named = await tools.workers.run(examine.find_feeds, page)
    if isinstance(named, Failure):
        return ()
    return tuple(tuple(one for one in named if one.source == source) for source in ("link", "anchor"))


async def _ask_all(candidates: Sequence[Candidate], tools: Tools) -> tuple[Look, ...]:
    """Those that are feeds, in their order, each set of entries once."""
    looks = await asyncio.gather(*(look(one.url, tools) for one in candidates))
    found: list[Look] = []
    for one in looks:
        if isinstance(one, Look) and not any(_same(one, other) for other in found):
            found.append(one)
    return tuple(found)


def _same(a: Look, b: Look) -> bool:
    """Whether two addresses show one feed: RSS and Atom of it, or one redirected to the other."""
    return a.final_url == b.final_url or bool(a.links and a.links == b.links)


async def _read(answer: Fetched, tools: Tools) -> Look | Failure:
    read = await tools.workers.run(examine.read_feed, answer, tools.now())
    if isinstance(read, Failure):
        return read
    samples = sorted(_samples(read), key=_age, reverse=True)
    return Look(
        url=answer.url if _weaker(answer) else answer.permanent_url or answer.url,
        final_url=answer.final_url,
        status=answer.status,
        parsed=read.parsed,
        samples=tuple(samples[:SAMPLES]),
        newest=samples[0].published if samples else None,
        links=frozenset(filter(None, read.urls)),
    )


def _weaker(answer: Fetched) -> bool:
    """Whether a redirect leads from https to http: such an address is never kept."""
    return answer.url.startswith("https:") and not answer.permanent_url.startswith("https:")


def _samples(read: ExaminedFeed) -> list[Sample]:
    return [
        Sample(entry.title, entry.link, url, entry.published or entry.updated)
        for entry, url in zip(read.parsed.entries, read.urls, strict=True)
    ]


def _age(sample: Sample) -> datetime:
    return sample.published or datetime.min.replace(tzinfo=UTC)
