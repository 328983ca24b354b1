"""A small HTTP proxy on loopback: tunnels (CONNECT) to where it is told, and remembers what it was asked."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass
class Tunnels:
    """The proxy. Names lead where ``leads`` says; others, and addresses inside, are refused as a careful proxy does."""

    leads: dict[str, int] = field(default_factory=dict)
    """Ports on loopback by "host:port"."""
    port: int = 0
    asked: list[str] = field(default_factory=list)
    """First lines of requests, as they came."""
    passed: bytes = b""
    """What clients sent through tunnels."""

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    _open: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            await self._serve(reader, writer)
        finally:
            self._open.discard(task)
            writer.close()

    async def end(self) -> None:
        """Leave every client."""
        for task in tuple(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            line = head.split(b"\r\n")[0].decode()
            self.asked.append(line)
            method, where, _ = line.split(" ")
            if method != "CONNECT" or where not in self.leads:
                writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                await writer.drain()
                return
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self.leads[where])
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            try:
                await asyncio.gather(self._pass(reader, up_writer, note=True), self._pass(up_reader, writer))
            finally:
                up_writer.close()
                with suppress(OSError):
                    await up_writer.wait_closed()

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, note: bool = False
    ) -> None:
        with suppress(OSError):
            while data := await reader.read(65_536):
                if note:
                    self.passed += data
                writer.write(data)
                await writer.drain()
        writer.close()


@asynccontextmanager
async def tunnels() -> AsyncIterator[Tunnels]:
    """A running proxy."""
    proxy = Tunnels()
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    async with server:
        yield proxy
        await proxy.end()
