"""The newsroom over HTTP: every outlet a site of its own, on a port of its own.

Owns the sockets, the conditional answers (ETag, Last-Modified, 304), gzip and the log of what was asked.
Decides nothing about content: pages and feeds come from the modules beside it, the time from the caller.
"""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from aiohttp import ETag, web

from watcher.demo.feeds import feed_body
from watcher.demo.newsroom import Fault, FeedFormat
from watcher.demo.pages import article_page, front_page, missing_page
from watcher.model import FeedKind

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from watcher.demo.newsroom import Newsroom, Outlet, OutletFeed


@dataclass(frozen=True, slots=True)
class DemoFeed:
    """A feed's address and what a configuration says about it."""

    url: str
    title: str
    language: str
    country: str
    kind: FeedKind
    group: str


class Asked(NamedTuple):
    """One request, as answered."""

    outlet: str
    """The outlet's key."""
    path: str
    """Without the query."""
    status: int
    """0 where the connection was closed without an answer."""


@dataclass(slots=True)
class Origin:
    """The running newsroom."""

    feeds: tuple[DemoFeed, ...] = ()
    """All of them, the broken ones included, by outlet."""
    requests: list[Asked] = field(default_factory=list)
    """Everything that was asked, in order; whoever wants to count from here on may clear it."""
    pages: dict[str, str] = field(default_factory=dict)
    """Address of each article's page, by slug; the same that the page calls canonical."""

    def url(self, slug: str) -> str:
        """Give the address of an article's page; ``KeyError`` for a slug that does not exist."""
        return self.pages[slug]


@dataclass(frozen=True, slots=True)
class _Resource:
    """What one path answers."""

    body: bytes
    content_type: str
    modified: datetime | None = None
    status: int = 200
    closed: bool = False


@asynccontextmanager
async def serve(
    newsroom: Newsroom, *, now: datetime, host: str = "127.0.0.1", port: int = 0
) -> AsyncIterator[Origin]:
    """Serve the newsroom until the block ends.

    ``now`` is an aware time; the newest article appears a little before it. With ``port`` 0 every outlet gets
    a free port; otherwise the first gets ``port`` and each further one the next, so that addresses stay the
    same from run to run. Raises ``OSError`` when a port is taken.
    """
    origin = Origin()
    async with AsyncExitStack() as stack:
        for number, outlet in enumerate(newsroom.outlets):
            site = _Site(outlet, origin.requests)
            address = await site.start(host, port and port + number)
            stack.push_async_callback(site.stop)
            site.resources = _resources(outlet, address, now)
            origin.feeds += tuple(_demo_feed(outlet, feed, address) for feed in outlet.feeds)
            origin.pages |= {article.slug: f"{address}{outlet.path(article)}" for article in outlet.articles}
        yield origin


class _Site:
    """One outlet's web server."""

    def __init__(self, outlet: Outlet, log: list[Asked]) -> None:
        self.resources: dict[str, _Resource] = {}
        self._outlet = outlet
        self._log = log
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, access_log=None)

    async def start(self, host: str, port: int) -> str:
        """Listen, and give the site's address without a slash at the end."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        return f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Close the socket and what hangs on it."""
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.Response:
        resource = self.resources.get(request.path)
        if resource is None:
            resource = _Resource(missing_page(self._outlet), "text/html", status=404)
        response = _response(request, resource, self._outlet.encoding)
        if resource.closed and request.transport is not None:
            request.transport.abort()
        self._log.append(Asked(self._outlet.key, request.path, 0 if resource.closed else response.status))
        return response


def _response(request: web.Request, resource: _Resource, encoding: str) -> web.Response:
    # A site with an old encoding leaves it to the page to say so, as most of them do.
    charset = encoding if encoding == "utf-8" else None
    if resource.status != web.HTTPOk.status_code:
        return web.Response(
            body=resource.body, status=resource.status, content_type=resource.content_type, charset=charset
        )
    etag = ETag(sha256(resource.body).hexdigest()[:16], is_weak=True)
    response = (
        web.Response(status=304)
        if _unchanged(request, etag, resource.modified)
        else web.Response(body=resource.body, content_type=resource.content_type, charset=charset)
    )
    response.etag = etag
    response.last_modified = resource.modified
    response.headers["Vary"] = "Accept-Encoding"
    if response.status == web.HTTPOk.status_code and "gzip" in request.headers.get("Accept-Encoding", ""):
        response.enable_compression(web.ContentCoding.gzip)
    return response


def _unchanged(request: web.Request, etag: ETag, modified: datetime | None) -> bool:
    """RFC 9110, 13.2.2: when If-None-Match is there, If-Modified-Since does not count."""
    asked = request.if_none_match
    if asked is not None:
        return any(candidate.value in (etag.value, "*") for candidate in asked)
    since = request.if_modified_since
    return since is not None and modified is not None and modified <= since


def _resources(outlet: Outlet, address: str, now: datetime) -> dict[str, _Resource]:
    newest = max((article.published(now) for article in outlet.articles), default=None)
    found = {
        "/": _Resource(front_page(outlet, address), "text/html", newest),
        "/robots.txt": _Resource(b"User-agent: *\nAllow: /\n", "text/plain"),
    }
    for feed in outlet.feeds:
        found[feed.path] = _feed_resource(outlet, feed, address, now)
    for article in outlet.articles:
        if not article.page_missing:
            page = article_page(outlet, article, address, now)
            found[outlet.path(article)] = _Resource(page, "text/html", article.published(now))
    return found


def _feed_resource(outlet: Outlet, feed: OutletFeed, address: str, now: datetime) -> _Resource:
    match feed.fault:
        case Fault.ERROR:
            return _Resource(b"Internal Server Error", "text/plain", status=500)
        case Fault.CLOSED:
            return _Resource(b"", "text/plain", closed=True)
        case Fault.HTML:
            return _Resource(front_page(outlet, address), "text/html")
        case Fault.NONE | Fault.MALFORMED:
            body, content_type = feed_body(outlet, feed, address, now)
            newest = max((article.published(now) for article in outlet.carried(feed)), default=None)
            return _Resource(body, content_type, newest)


def _demo_feed(outlet: Outlet, feed: OutletFeed, address: str) -> DemoFeed:
    return DemoFeed(
        url=f"{address}{feed.path}",
        title=feed.title,
        language=outlet.language,
        country=outlet.country,
        kind=FeedKind.SITEMAP if feed.format is FeedFormat.SITEMAP else FeedKind.FEED,
        group=outlet.group,
    )
