"""The least that answers HTTP, for origins that must cost less than the cheapest of those that ask them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = tuple[bytes, float]
"""A whole reply, and after how many seconds it is given."""


async def listen(answer: Callable[[str, bytes], Answer]) -> int:
    """Answer on a free port of all addresses, for as long as the loop runs; the port."""
    server = await asyncio.get_running_loop().create_server(lambda: Line(answer), "0.0.0.0", 0, backlog=1000)  # noqa: S104 - 127.1.0.0/16
    port: int = server.sockets[0].getsockname()[1]
    return port


class Line(asyncio.Protocol):
    """One connection, kept alive. ``answer`` is given a request's path and its head."""

    def __init__(self, answer: Callable[[str, bytes], Answer]) -> None:
        self._answer = answer
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where to write to."""
        assert isinstance(transport, asyncio.Transport)
        self._out = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is whole."""
        self._read += data
        while b"\r\n\r\n" in self._read:
            head, _, self._read = self._read.partition(b"\r\n\r\n")
            reply, wait = self._answer(head.split(b" ", 2)[1].decode(), head)
            if wait:
                asyncio.get_running_loop().call_later(wait, self._out.write, reply)
            else:
                self._out.write(reply)
