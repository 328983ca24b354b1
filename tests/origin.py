"""A scripted web server on loopback: well-behaved when told so, otherwise as bad as the web can be.

Raw asyncio instead of a server library, because misbehaviour is what has to be written: headers that trickle,
bodies that break off, connections that are reset. Unscripted paths answer 404.
"""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


@dataclass(frozen=True, slots=True)
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Lower-case names."""


@dataclass(slots=True)
class Line:
    """The server's end of one connection."""

    writer: asyncio.StreamWriter
    origin: Origin
    open: bool = False
    """Whether the connection serves another request after this one."""

    async def send(self, data: bytes) -> None:
        """Write, and wait until the client has taken most of it, so that ``origin.sent`` means something."""
        self.writer.write(data)
        await self.writer.drain()
        self.origin.sent += len(data)

    async def reset(self) -> None:
        """Break the connection with RST."""
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Script = Callable[[Request, Line], Awaitable[None]]


@dataclass(slots=True)
class Origin:
    """One server. ``seen`` holds every request in order, ``sent`` counts the bytes that clients took."""

    host: str = "127.0.0.1"
    port: int = 0
    scheme: str = "http"
    seen: list[Request] = field(default_factory=list)
    sent: int = 0
    busy: int = 0
    """Requests being served now."""
    busiest: int = 0
    _arrival: asyncio.Event = field(default_factory=asyncio.Event)
    _scripts: dict[str, list[Script]] = field(default_factory=dict)
    _connections: set[asyncio.Task[None]] = field(default_factory=set)

    def at(self, path: str, *scripts: Script) -> str:
        """Say what a path does: each script once, the last one from then on. Gives the path's address."""
        self._scripts[path] = list(scripts)
        return self.url(path)

    def url(self, path: str = "/") -> str:
        return f"{self.scheme}://{self.host}:{self.port}{path}"

    def paths(self) -> list[str]:
        """Give the paths asked for so far, without robots.txt."""
        return [request.path for request in self.seen if request.path != "/robots.txt"]

    async def asked(self, times: int = 1) -> None:
        """Wait until so many requests have come in."""
        while len(self.seen) < times:
            self._arrival.clear()
            await self._arrival.wait()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._connections.add(task)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._one(reader, writer):
                    pass
        finally:
            self._connections.discard(task)
            writer.close()
            with suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = head[0].split(" ", 2)
        named = (line.partition(":") for line in head[1:] if line)
        request = Request(method, path, {name.lower(): value.strip() for name, _, value in named})
        self.seen.append(request)
        self._arrival.set()
        scripts = self._scripts.get(path.partition("?")[0], [answer(status=404)])
        script = scripts.pop(0) if len(scripts) > 1 else scripts[0]
        line = Line(writer, self)
        self.busy += 1
        self.busiest = max(self.busiest, self.busy)
        try:
            await script(request, line)
        finally:
            self.busy -= 1
        return line.open

    async def stop(self) -> None:
        """End what is still being served."""
        for task in list(self._connections):
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)


@asynccontextmanager
async def origin(host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> AsyncIterator[Origin]:
    """Run a server on a free port for the block."""
    served = Origin(host, scheme="https" if tls else "http")
    server = await asyncio.start_server(served.serve, host, 0, ssl=tls, limit=1 << 20)
    served.port = server.sockets[0].getsockname()[1]
    try:
        yield served
    finally:
        server.close()
        await served.stop()
        await server.wait_closed()


def head(status: int, headers: Mapping[str, str]) -> bytes:
    """Spell a status line and headers."""
    phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Whatever"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")


def answer(body: bytes = b"", *, status: int = 200, headers: Mapping[str, str] | None = None) -> Script:
    """Answer properly, and keep the connection."""

    async def script(request: Request, line: Line) -> None:
        bare = status in {204, 304}
        framing = {} if bare else {"Content-Length": str(len(body))}
        await line.send(head(status, {**framing, **(headers or {})}) + (b"" if bare else body))
        line.open = True

    return script


def redirect(location: str, status: int = 302) -> Script:
    return answer(status=status, headers={"Location": location})


def raw(*pieces: bytes, pause: float = 0.0) -> Script:
    """Send these bytes and nothing else, with a pause after each, then close."""

    async def script(request: Request, line: Line) -> None:
        for piece in pieces:
            await line.send(piece)
            await asyncio.sleep(pause)

    return script


def endless(opening: bytes, piece: bytes, pause: float = 0.0) -> Script:
    """Send an opening, then one piece for ever."""

    async def script(request: Request, line: Line) -> None:
        await line.send(opening)
        while True:
            await line.send(piece)
            await asyncio.sleep(pause)

    return script


def silence(opening: bytes = b"") -> Script:
    """Send an opening, then hold the line and say nothing."""

    async def script(request: Request, line: Line) -> None:
        await line.send(opening)
        await asyncio.Event().wait()

    return script


def breaking(opening: bytes = b"") -> Script:
    """Send an opening, then reset the connection."""

    async def script(request: Request, line: Line) -> None:
        await line.send(opening)
        await asyncio.sleep(0.05)  # or the reset overtakes what was sent
        await line.reset()

    return script


def gated(gate: asyncio.Event, then: Script) -> Script:
    """Wait for the gate before answering."""

    async def script(request: Request, line: Line) -> None:
        await gate.wait()
        await then(request, line)

    return script


def packed(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)


def gzip_bomb(megabytes: int) -> bytes:
    """Zeros, a thousand times smaller than they unpack to, made without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    zeros = bytes(1 << 20)
    return b"".join(packer.compress(zeros) for _ in range(megabytes)) + packer.flush()
