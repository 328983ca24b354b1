"""Owns connections: dials them behind the guard, keeps them, sends one request's head, gives one answer's head.

A part of fetch_wire.py. Stands on aiohttp's pool, below its session: a session looks for cookies, log-ins, traces,
redirects, bodies to send and defaults at each request, none of which is ever there, and that took 0.08 ms of the
0.18 of an exchange. Everything used here is without underscore, but only ``TCPConnector.connect`` and ``Connection``
are documented: hence the bound on aiohttp's version in pyproject.toml.
"""

from __future__ import annotations

import asyncio
import socket
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from aiohttp.connector import Connection
    from aiohttp.http import RawResponseMessage

    from watcher.adapters.fetch_address import Target
    from watcher.adapters.guard import Guard

# Real publishers send security policies of over 8 kB (aiohttp's default) in one header; none was seen above 32.
_MAX_HEADER_BYTES: Final = 32 * 1024
_MAX_HEADERS: Final = 256
_KEEP_ALIVE_S: Final = 15.0
_REMEMBERED = 4096
"""Origins whose request for a connection is kept; about 2 kB each."""
_INTERIM = range(100, 200)
_UPGRADED = 101


@dataclass(frozen=True, slots=True)
class Timing:
    """Deadlines in seconds."""

    connect: float
    """Look-up, connection and TLS together."""
    first_byte: float
    """From there to the end of the headers; also the longest silence within the body."""


@dataclass(slots=True)
class Trail:
    """What the connecting side of one exchange noticed; aiohttp's hooks are told no more than an address."""

    host: str
    tried: int = 0
    refusals: list[str] = field(default_factory=list)


_TRAIL: ContextVar[Trail] = ContextVar("trail")


class RefusedAddressError(OSError):
    """The guard refused one resolved address; raised through aiohttp, never out of fetch_wire.py."""


class Answer(NamedTuple):
    """The head of an answer. Whoever has it closes or releases the connection."""

    connection: Connection
    message: RawResponseMessage
    content: aiohttp.StreamReader
    sent: tuple[tuple[str, str], ...]
    """The request's header fields."""

    @property
    def whole(self) -> bool:
        """The body is here to its end. Not where the connection is lost already: that may have cost some of it."""
        protocol = self.connection.protocol
        return self.content.is_eof() and protocol is not None and protocol.exception() is None


class Pool:
    """Connections to all hosts, behind the guard. To be opened within the loop that it is used in."""

    def __init__(
        self,
        *,
        guard: Guard,
        resolver: Callable[[str], Awaitable[Sequence[str]]],
        timing: Timing,
        headers: Mapping[str, str],
        proxy: str = "",
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Raises ``ValueError`` for a proxy that is not an http(s) address. ``headers`` go out with each request."""
        if proxy and (urlsplit(proxy).scheme not in {"http", "https"} or not urlsplit(proxy).hostname):
            raise ValueError("the proxy must be an http:// or https:// address")
        self._guard = guard
        self._resolver = resolver
        self._timing = timing
        self._patience = aiohttp.ClientTimeout(connect=timing.connect)
        self._headers = headers
        self._proxy = URL(proxy) if proxy else None
        self._tls = tls
        self._connector: aiohttp.TCPConnector | None = None

    async def open(self) -> None:
        """Begin."""
        self._connector = aiohttp.TCPConnector(
            limit=0,  # hosts.py counts
            use_dns_cache=False,
            resolver=_Resolver(self._resolver),
            socket_factory=self._socket,
            keepalive_timeout=_KEEP_ALIVE_S,
            ssl=self._tls or True,
        )
        self._loop = asyncio.get_running_loop()
        self._caller = lru_cache(maxsize=_REMEMBERED)(self._calling)

    async def close(self) -> None:
        """End all connections."""
        if self._connector:
            await self._connector.close()
            self._connector = None

    async def ask(self, target: Target, headers: Mapping[str, str], trail: Trail, ends: float) -> Answer:
        """Send a GET and wait for the head of its answer, until ``ends`` by the loop's clock at most.

        A kept connection may die in the moment in which it is used, so one that ends without an answer is tried
        once more (RFC 9112, 9.3.1). Raises what aiohttp raises.
        """
        connector = self._connector
        if connector is None:
            raise RuntimeError("the wire is used outside its context")
        try:
            return await self._once(connector, target, headers, trail, ends)
        except aiohttp.ClientConnectorError:
            raise
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError):
            return await self._once(connector, target, headers, trail, ends)

    async def _once(
        self,
        connector: aiohttp.TCPConnector,
        target: Target,
        headers: Mapping[str, str],
        trail: Trail,
        ends: float,
    ) -> Answer:
        caller = self._caller(target.origin)
        connection = await self._connected(connector, caller, trail, ends)
        try:
            sent = (*caller.headers.items(), *headers.items())
            # A proxy that is not tunnelled through wants the whole address.
            where = target.path if self._proxy is None or caller.is_ssl() else target.url
            return Answer(connection, *await self._exchanged(connection, _head(where, sent), ends), sent)
        except BaseException:
            connection.close()
            raise

    async def _connected(
        self, connector: aiohttp.TCPConnector, caller: aiohttp.ClientRequest, trail: Trail, ends: float
    ) -> Connection:
        left = ends - self._loop.time()
        patience = self._patience if left > self._timing.connect else aiohttp.ClientTimeout(connect=left)
        token = _TRAIL.set(trail)
        try:
            return await connector.connect(caller, [], patience)
        except TimeoutError as error:
            raise aiohttp.ConnectionTimeoutError from error
        finally:
            _TRAIL.reset(token)

    async def _exchanged(
        self, connection: Connection, head: bytes, ends: float
    ) -> tuple[RawResponseMessage, aiohttp.StreamReader]:
        protocol, transport = connection.protocol, connection.transport
        if protocol is None or transport is None or transport.is_closing():
            raise aiohttp.ClientConnectionResetError("Cannot write to closing transport")
        protocol.set_response_params(
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=_MAX_HEADER_BYTES,
            max_field_size=_MAX_HEADER_BYTES,
            max_headers=_MAX_HEADERS,
        )
        transport.write(head)
        # A timer of its own instead of asyncio.timeout or the protocol's, which starts anew with every byte.
        late = self._loop.call_at(
            min(self._loop.time() + self._timing.first_byte, ends),
            protocol.set_exception,
            aiohttp.SocketTimeoutError(),
        )
        try:
            message, content = await protocol.read()
            while message.code in _INTERIM and message.code != _UPGRADED:
                message, content = await protocol.read()
        finally:
            late.cancel()
        return message, content

    def _calling(self, origin: str) -> aiohttp.ClientRequest:
        """What the pool goes by when it looks for a connection, or makes one."""
        return aiohttp.ClientRequest(
            "GET",
            URL(origin, encoded=True),
            headers=self._headers,
            skip_auto_headers=("Accept",),
            loop=self._loop,
            proxy=self._proxy,
        )

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


def _head(where: str, fields: Sequence[tuple[str, str]]) -> bytes:
    """The request as it goes out. Raises ``ValueError`` where a field would end its line before its end."""
    lines = [f"GET {where} HTTP/1.1", *[f"{name}: {value}" for name, value in fields], "\r\n"]
    head = "\r\n".join(lines)
    if head.count("\n") != len(lines) or head.count("\r") != len(lines) or "\0" in head:
        raise ValueError("a header field holds the end of a line")
    return head.encode()
