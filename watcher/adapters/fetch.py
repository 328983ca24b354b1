"""Owns everything that goes out over HTTP for feeds and pages: redirects, conditions, robots.txt, politeness.

Knows no HTTP library (fetch_wire.py does), never parses a body, never decides when to ask again. Every ordinary
failure is returned. What leaves the machine says nothing of what is looked for: a neutral User-Agent, no Referer,
no cookies, no language.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple, overload

from watcher.adapters.fetch_address import Target, join_target, parse_target
from watcher.adapters.fetch_exchange import hop
from watcher.adapters.fetch_headers import conditions, max_age, renewed, served_at, validators
from watcher.adapters.fetch_names import MAX_LOOKUPS, Names
from watcher.adapters.fetch_pool import Timing
from watcher.adapters.fetch_verdict import verdict
from watcher.adapters.fetch_wire import WITH_BODY, Appetite, Reply, Wire
from watcher.adapters.guard import WEB_PORTS, Guard
from watcher.adapters.hosts import Hosts
from watcher.adapters.robots import MAX_BYTES as MAX_ROBOTS_BYTES
from watcher.adapters.robots import Robots, product_token
from watcher.model import Exchange, Failure, Fetched, Reason, Unchanged, Validators

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Collection, Sequence
    from datetime import datetime
    from types import TracebackType
    from typing import Self

    from watcher.model import Hop

MIB = 1024 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_ROBOTS_REDIRECTS = 5
"""RFC 9309, 2.3.1.2: at least five."""
_REMEMBERED = 4096
"""Feeds whose address is read and judged once and not at every poll; half a kB each."""
_PAUSE_S = 60.0
"""Seconds a host's pages are left alone after a 429 that names no time."""

_FEED_TYPES = "application/rss+xml, application/atom+xml, application/feed+json, text/xml;q=0.9, */*;q=0.5"
_PAGE_TYPES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5"
_NO_PAGES = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How long, how large, how many. Seconds and bytes."""

    connect_s: float = 10.0
    """Look-up, connection and TLS of one request."""
    first_byte_s: float = 20.0
    """From there to the end of the headers, and the longest silence within a body."""
    total_s: float = 45.0
    """Everything from the first request to the last byte, redirects included; waiting for a host's turn is not."""
    max_compressed: int = 4 * MIB
    """A packed body, before unpacking. Five megabytes of text pack into about one."""
    max_feed_bytes: int = 5 * MIB
    max_page_bytes: int = 3 * MIB
    max_redirects: int = 8
    per_host: int = 2
    """Requests to one host at once."""
    spacing_s: float = 1.0
    """Between the starts of two requests to one host. 0 is for a host of one's own."""
    connections: int = 50
    """Requests at once, all hosts together."""
    lookups: int = MAX_LOOKUPS
    """Names looked up at once, each in a thread of its own."""


class _Errand(NamedTuple):
    """What one walk along redirects wants."""

    headers: dict[str, str]
    appetite: Appetite
    max_redirects: int
    is_page: bool = False
    sent: Validators | None = None


class Fetcher:
    """Fetches feeds and pages. An async context manager; used outside of it, it raises ``RuntimeError``."""

    def __init__(
        self,
        *,
        user_agent: str,
        limits: FetchLimits,
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
        allow_private: Sequence[str] = (),
        ports: Collection[int] = WEB_PORTS,
        proxy: str = "",
        robots: bool = True,
        resolver: Callable[[str], Awaitable[Sequence[str]]] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Raises ``ValueError`` for an unusable ``user_agent``, ``allow_private`` or ``proxy``.

        ``clock`` gives monotonic seconds, ``now`` aware time in UTC. ``allow_private`` lists networks, addresses,
        names and name:port pairs that may be reached though they are private or on other ports. ``resolver``
        looks a name up (raising ``OSError``), ``tls`` replaces the system's trusted roots.
        """
        if not (user_agent.isascii() and user_agent.isprintable() and user_agent.strip()):
            raise ValueError("the user agent must be one line of plain letters, and not empty")
        self._limits = limits
        self._clock = clock
        self._now = now
        self._guard = Guard(allow_private, ports=ports, proxied=bool(proxy))
        self._written = lru_cache(maxsize=_REMEMBERED)(self._guard.written)
        self._feed_appetite = Appetite(limits.max_feed_bytes, sniff=True)
        self._feed_target = lru_cache(maxsize=_REMEMBERED)(parse_target)
        self._hosts = Hosts(
            clock=clock, per_host=limits.per_host, spacing_s=limits.spacing_s, connections=limits.connections
        )
        self._robots = (
            Robots(product=product_token(user_agent), ask=self._robots_file, clock=clock) if robots else None
        )
        self._wire = Wire(
            guard=self._guard,
            resolver=resolver or Names(limits.lookups),
            timing=Timing(limits.connect_s, limits.first_byte_s),
            max_compressed=limits.max_compressed,
            user_agent=user_agent,
            proxy=proxy,
            tls=tls,
        )

    async def __aenter__(self) -> Self:
        await self._wire.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._wire.__aexit__(kind, error, trace)

    async def feed(self, url: str, validators: Validators = Validators()) -> Fetched | Unchanged | Failure:  # noqa: B008 - frozen
        """Fetch a feed, asking only for what is new when there are validators to ask with."""
        condition = conditions(validators)
        return await self._walk(
            self._feed_target(url),
            url,
            _Errand(
                headers={"Accept": _FEED_TYPES, **condition},
                appetite=self._feed_appetite,
                max_redirects=self._limits.max_redirects,
                sent=validators if condition else None,
            ),
        )

    @overload
    async def page(self, url: str) -> Fetched | Failure: ...

    @overload
    async def page(self, url: str, validators: Validators) -> Fetched | Unchanged | Failure: ...

    async def page(self, url: str, validators: Validators = Validators()) -> Fetched | Unchanged | Failure:  # noqa: B008 - frozen
        """Fetch a page, if its site's robots.txt lets us; with validators, only if it has changed.

        Images, films and PDF files are not read.
        """
        condition = conditions(validators)
        return await self._walk(
            parse_target(url),
            url,
            _Errand(
                headers={"Accept": _PAGE_TYPES, **condition},
                appetite=Appetite(self._limits.max_page_bytes, refuse_types=_NO_PAGES),
                max_redirects=self._limits.max_redirects,
                is_page=True,
                sent=validators if condition else None,
            ),
        )

    async def _robots_file(self, url: str) -> Fetched | Failure:
        errand = _Errand(
            headers={"Accept": "text/plain, */*;q=0.5"},
            appetite=Appetite(MAX_ROBOTS_BYTES, clip=True),
            max_redirects=_ROBOTS_REDIRECTS,
        )
        return _with_body(await self._walk(parse_target(url), url, errand))

    async def _walk(
        self, target: Target | Failure, url: str, errand: _Errand
    ) -> Fetched | Unchanged | Failure:
        """Follow redirects by hand from ``target``, which is ``url`` as it was read; every hop is judged anew."""
        permanent, unbroken = "", True
        seen: set[str] = set()
        hops: list[Hop] = []
        left = self._limits.total_s
        while True:
            if isinstance(target, Failure):
                return replace(target, permanent_url=permanent)
            seen.add(target.url)
            reply, spent = await self._hop(target, errand, left)
            left -= spent
            if isinstance(reply, Failure):
                return replace(reply, permanent_url=permanent)
            if errand.is_page:
                hops.append(hop(target, reply, self._now()))
            location = reply.headers.get("location", "")
            if reply.status not in _REDIRECTS or not location:
                return self._outcome(url, target, reply, errand, permanent, tuple(hops))
            following = join_target(target, location)
            unbroken = unbroken and reply.status in _PERMANENT
            if isinstance(following, Failure):
                words = f"{target.place} redirects, but {following.detail}"
                return replace(following, detail=words, status=reply.status, permanent_url=permanent)
            if following.url in seen:
                return Failure(
                    Reason.REDIRECTS,
                    f"{target.place} redirects in a circle",
                    reply.status,
                    permanent_url=permanent,
                )
            if len(seen) > errand.max_redirects:
                words = f"more than {errand.max_redirects} redirects, the last one from {target.place}"
                return Failure(Reason.REDIRECTS, words, reply.status, permanent_url=permanent)
            if unbroken:
                permanent = following.url
            target = following

    async def _hop(self, target: Target, errand: _Errand, left: float) -> tuple[Reply | Failure, float]:
        """Send one request when its host's turn comes; the second figure is the seconds it took."""
        if refusal := self._written(target.host, target.port):
            return Failure(Reason.FORBIDDEN_ADDRESS, refusal), 0.0
        if errand.is_page and (objection := await self._objection(target)):
            return objection, 0.0
        async with self._hosts.turn(target.place):
            if errand.is_page and (objection := self._pause(target)):
                return objection, 0.0  # the pause began while this page stood in the queue
            begun = self._clock()
            reply = await self._wire.ask(target, errand.headers, errand.appetite, left)
            spent = self._clock() - begun
        return reply, spent

    async def _objection(self, target: Target) -> Failure | None:
        """What keeps us from a page before anything is sent: a pause, or robots.txt."""
        if paused := self._pause(target):
            return paused
        if self._robots is None:
            return None
        rules = await self._robots.judge(target)
        if isinstance(rules, Failure):
            return rules
        if rules.crawl_delay:
            self._hosts.slow_down(target.place, rules.crawl_delay)
        return None

    def _pause(self, target: Target) -> Failure | None:
        wait = self._hosts.paused(target.place)
        if not wait:
            return None
        words = f"{target.place} asked for a pause, another {wait:.0f} s of it are left"
        return Failure(Reason.RATE_LIMITED, words, retry_after=wait)

    def _outcome(
        self, url: str, target: Target, reply: Reply, errand: _Errand, permanent: str, hops: tuple[Hop, ...]
    ) -> Fetched | Unchanged | Failure:
        now = self._now()
        fresh = max_age(reply.headers, now)
        if reply.status == HTTPStatus.NOT_MODIFIED:
            if errand.sent is None:
                words = f"{target.place} answered 304 though nothing was conditional"
                return Failure(Reason.PROTOCOL, words, reply.status, permanent_url=permanent)
            return Unchanged(url, renewed(reply.headers, errand.sent), permanent, fresh)
        if reply.status in WITH_BODY:
            return Fetched(
                url=url,
                final_url=target.url,
                status=reply.status,
                body=reply.body,
                content_type=_printable(reply.headers.get("content-type", "")),
                validators=validators(reply.headers),
                permanent_url=permanent,
                max_age=fresh,
                served_at=served_at(reply.headers),
                exchange=Exchange(hops) if hops else None,
            )
        failure = verdict(reply.status, reply.headers, reply.body, target.place, now)
        if reply.status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
            default = _PAUSE_S if reply.status == HTTPStatus.TOO_MANY_REQUESTS else 0.0
            self._hosts.pause(target.place, default if failure.retry_after is None else failure.retry_after)
        return replace(failure, permanent_url=permanent)


def _with_body(outcome: Fetched | Unchanged | Failure) -> Fetched | Failure:
    """Rule out Unchanged, which cannot come of an unconditional request (``_outcome`` makes it a failure)."""
    if isinstance(outcome, Unchanged):
        return Failure(Reason.PROTOCOL, "304 to an unconditional request", int(HTTPStatus.NOT_MODIFIED))
    return outcome


def _printable(value: str) -> str:
    return value.encode("ascii", "replace").decode()[:200]
