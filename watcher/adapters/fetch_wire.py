"""Owns one HTTP exchange: one GET, one answer, nothing followed. The only file that knows aiohttp.

Every problem comes back as a Failure. Refuses to know feeds, pages, redirects, retries and queues.
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import aclosing, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from watcher.adapters.fetch_body import Body, coding
from watcher.adapters.fetch_errors import failure_of
from watcher.adapters.fetch_stream import chunks_of
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    from watcher.adapters.fetch_address import Target
    from watcher.adapters.guard import Guard

WITH_BODY: Final = frozenset({200, 203})
"""Statuses whose body is what was asked for."""
_BODYLESS: Final = frozenset({204, 205, 301, 302, 303, 304, 307, 308})
_ERROR_BYTES: Final = 64 * 1024
"""Bytes read of an error's body: enough to recognise a browser check."""
_ERROR_SECONDS: Final = 5.0
# Real publishers send security policies of over 8 kB (aiohttp's default) in one header; none was seen above 32.
_MAX_HEADER_BYTES: Final = 32 * 1024
_MAX_HEADERS: Final = 256
_KEEP_ALIVE_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class Appetite:
    """How much of a body is wanted."""

    max_bytes: int
    clip: bool = False
    """Keep the beginning of a longer body instead of refusing it."""
    sniff: bool = False
    """Unpack bodies that are gzip files in themselves."""
    refuse_types: tuple[str, ...] = ()
    """Beginnings of content types that are not worth reading."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Deadlines in seconds."""

    connect: float
    """Look-up, connection and TLS together."""
    first_byte: float
    """From there to the end of the headers; also the longest silence within the body."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer, read as far as it was wanted."""

    status: int
    headers: Mapping[str, str]
    """Lower-case names; repeated headers joined with ", "."""
    body: bytes = b""
    sent: Iterable[tuple[str, str]] = ()
    """The request's header fields."""
    received: tuple[tuple[bytes, bytes], ...] = ()
    """The answer's header fields as they came."""
    words: str = ""
    """The words behind the status."""


@dataclass(slots=True)
class _Trail:
    """What the connecting side of one exchange noticed; aiohttp's hooks are told no more than an address."""

    host: str
    tried: int = 0
    refusals: list[str] = field(default_factory=list)


_TRAIL: ContextVar[_Trail] = ContextVar("trail")


class RefusedAddressError(OSError):
    """The guard refused one resolved address; raised through aiohttp, never out of this file."""


class Wire:
    """A pool of connections behind the guard. Async context manager; keeps no cookies."""

    def __init__(
        self,
        *,
        guard: Guard,
        resolver: Callable[[str], Awaitable[Sequence[str]]],
        timing: Timing,
        max_compressed: int,
        user_agent: str,
        proxy: str = "",
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Raises ``ValueError`` for a proxy that is not an http(s) address. ``tls`` replaces the system's roots."""
        if proxy and (urlsplit(proxy).scheme not in {"http", "https"} or not urlsplit(proxy).hostname):
            raise ValueError("the proxy must be an http:// or https:// address")
        self._guard = guard
        self._resolver = resolver
        self._timing = timing
        self._max_compressed = max_compressed
        self._headers = {"User-Agent": user_agent, "Accept-Encoding": "gzip"}
        self._proxy = URL(proxy) if proxy else None
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(
            limit=0,  # hosts.py counts
            use_dns_cache=False,
            resolver=_Resolver(self._resolver),
            socket_factory=self._socket,
            keepalive_timeout=_KEEP_ALIVE_S,
            ssl=self._tls or True,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            headers=self._headers,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            auto_decompress=False,
            max_line_size=_MAX_HEADER_BYTES,
            max_field_size=_MAX_HEADER_BYTES,
            max_headers=_MAX_HEADERS,
            timeout=aiohttp.ClientTimeout(connect=self._timing.connect, sock_read=self._timing.first_byte),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    async def ask(
        self, target: Target, headers: Mapping[str, str], appetite: Appetite, within: float
    ) -> Reply | Failure:
        """Send one GET and read the answer, all of it ``within`` seconds."""
        trail = _Trail(target.host)
        token = _TRAIL.set(trail)
        begun = asyncio.get_running_loop().time()
        ends = begun + within
        # sock_read restarts with every byte of the headers that trickles in; this one does not.
        headers_by = begun + self._timing.connect + self._timing.first_byte
        try:
            async with asyncio.timeout_at(min(headers_by, ends)) as deadline:
                return await self._exchange(target, headers, appetite, deadline, ends)
        except (
            aiohttp.ClientError,
            OSError,
            ValueError,
        ) as error:  # ValueError: no answer may raise
            if isinstance(error, TimeoutError) and deadline.expired() and deadline.when() == ends:
                return Failure(
                    Reason.TIMEOUT, f"{target.place} did not finish answering in {_figure(within)} s"
                )
            return self._failure(error, target, trail)
        finally:
            _TRAIL.reset(token)

    async def _exchange(
        self,
        target: Target,
        headers: Mapping[str, str],
        appetite: Appetite,
        deadline: asyncio.Timeout,
        ends: float,
    ) -> Reply | Failure:
        if self._session is None:
            raise RuntimeError("the wire is used outside its context")
        response = await self._session.get(
            target.ready, headers=headers, allow_redirects=False, proxy=self._proxy
        )
        # What is here already needs no longer deadline, and most answers are here whole.
        if response.connection:
            deadline.reschedule(ends)
        async with response:
            brought = _plain(response.headers)
            body: bytes | Failure = b""
            if response.status in WITH_BODY:
                body = await self._body(response, brought, target, appetite)
            elif response.status not in _BODYLESS:
                body = await self._excerpt(response)
            if isinstance(body, Failure):
                return body
            return Reply(
                status=response.status,
                headers=brought,
                body=body,
                sent=response.request_info.headers.items(),
                received=response.raw_headers,
                words=response.reason or "",
            )

    async def _body(
        self, response: aiohttp.ClientResponse, headers: Mapping[str, str], target: Target, appetite: Appetite
    ) -> bytes | Failure:
        kind = headers.get("content-type", "").lower()
        if kind.startswith(appetite.refuse_types or ("\0",)):
            return Failure(Reason.NOT_HTML, f"{target.place} sent {kind[:60]!a}", status=response.status)
        packing = coding(headers.get("content-encoding", ""))
        if packing is None:
            named = headers["content-encoding"][:60]
            words = f"{target.place} packed the body as {named!a}, only gzip was asked for"
            return Failure(Reason.ENCODING, words, status=response.status)
        limit = self._max_compressed if packing else appetite.max_bytes
        declared = response.content_length or 0
        if declared > limit and not appetite.clip:
            words = f"{target.place} announced {declared} bytes, the limit is {limit}"
            return Failure(Reason.TOO_LARGE, words, status=response.status)
        body = Body(
            gzip=bool(packing),
            max_bytes=appetite.max_bytes,
            max_compressed=self._max_compressed,
            sniff=appetite.sniff,
            clip=appetite.clip,
        )
        async with aclosing(chunks_of(response)) as chunks:
            async for chunk in chunks:
                if wrong := body.feed(chunk):
                    return _body_failure(wrong, target, response.status, appetite.max_bytes)
                if body.full:
                    break
        whole = body.finish()
        if isinstance(whole, bytes):
            return whole
        return _body_failure(whole, target, response.status, appetite.max_bytes)

    async def _excerpt(self, response: aiohttp.ClientResponse) -> bytes:
        """Read the beginning of an error's body, as far as it comes: the status is the news, not this."""
        packing = coding(response.headers.get("Content-Encoding", ""))
        body = Body(gzip=packing == "gzip", max_bytes=_ERROR_BYTES, max_compressed=_ERROR_BYTES, clip=True)
        with suppress(aiohttp.ClientError, OSError):
            async with asyncio.timeout(_ERROR_SECONDS):
                async for chunk in response.content.iter_any():  # its end may be false, and does not matter
                    if body.feed(chunk) or body.full:
                        break
        whole = body.finish()
        return whole if isinstance(whole, bytes) else b""

    def _socket(self, info: tuple[int, int, int, str, tuple[object, ...]]) -> socket.socket:
        """Judge the resolved address and give a socket for it: nothing can change between here and connecting."""
        family, kind, protocol, _, address = info
        trail = _TRAIL.get()
        trail.tried += 1
        if self._proxy is None:
            refusal = self._guard.resolved(str(address[0]), int(str(address[1])), trail.host)
            if refusal:
                trail.refusals.append(refusal)
                raise RefusedAddressError(refusal)
        return socket.socket(family, kind, protocol)

    def _failure(self, error: Exception, target: Target, trail: _Trail) -> Failure:
        """Translate what aiohttp raises, once and for all."""
        if trail.refusals and len(trail.refusals) == trail.tried:
            return Failure(Reason.FORBIDDEN_ADDRESS, trail.refusals[0])
        if isinstance(error, aiohttp.ConnectionTimeoutError) and not trail.tried:
            return Failure(Reason.DNS, f"no answer for the name {self._dialled(target)} in time")
        return failure_of(error, target.place, self._dialled(target))

    def _dialled(self, target: Target) -> str:
        return "of the proxy" if self._proxy else target.host


class _Resolver(AbstractResolver):
    """Our look-up in the shape aiohttp wants."""

    def __init__(self, look_up: Callable[[str], Awaitable[Sequence[str]]]) -> None:
        self._look_up = look_up

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: socket.AddressFamily = socket.AF_UNSPEC,  # noqa: ARG002 - part of aiohttp's interface
    ) -> list[ResolveResult]:
        addresses = await self._look_up(host)
        if not addresses:
            raise OSError("the name has no address")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in addresses
        ]

    async def close(self) -> None:
        """Nothing is held open."""


def _body_failure(reason: Reason, target: Target, status: int, limit: int) -> Failure:
    words = {
        Reason.TOO_LARGE: f"the body is larger than the limit of {limit} bytes",
        Reason.TRUNCATED: "the packed body ends before its end",
        Reason.ENCODING: "the packed body is damaged",
    }
    return Failure(reason, f"{target.place}: {words.get(reason, reason)}", status=status)


def _plain(headers: Mapping[str, str]) -> dict[str, str]:
    """Lower-case names; repeated ones joined. Cookies are not wanted anywhere."""
    plain: dict[str, str] = {}
    for name, value in headers.items():
        key = name.lower()
        if key != "set-cookie":
            plain[key] = f"{plain[key]}, {value}" if key in plain else value
    return plain


def _figure(seconds: float) -> str:
    return f"{seconds:.3g}"
