"""Owns the end of a body: tells a whole one from one that broke off. A part of fetch_wire.py.

aiohttp 3.14.5 keeps two broken ends to itself. After a malformed chunk size its parser forgets the body, whose
reader then waits for ever, read time-out included; and a reset passes for the end of a body that has neither a
length nor chunks. The tests of breaking bodies show both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator

    from watcher.adapters.fetch_pool import Answer


async def chunks_of(answer: Answer, silence: float) -> AsyncGenerator[bytes, None]:
    """Give the body as it arrives. Raises ``aiohttp.ClientPayloadError`` when it breaks off.

    And ``TimeoutError`` when nothing comes for ``silence`` seconds.
    """
    content, protocol = answer.content, answer.connection.protocol
    if protocol is None:
        raise aiohttp.ClientPayloadError("connection given back")

    def lost(_closed: object = None) -> None:
        if not content.is_eof() and content.exception() is None:
            content.set_exception(aiohttp.ClientPayloadError("connection lost"))

    if protocol.is_connected():
        protocol.read_timeout = silence
        protocol.start_timeout()
    if closed := protocol.closed:
        closed.remove_done_callback(_retrieve)
        closed.add_done_callback(_retrieve)
        closed.add_done_callback(lost)
    else:
        lost()
    try:
        async for chunk in content.iter_any():
            yield chunk
    finally:
        if closed:
            closed.remove_done_callback(lost)
    counted = "Content-Length" in answer.message.headers or "Transfer-Encoding" in answer.message.headers
    if not counted and isinstance(protocol.exception(), OSError):
        raise aiohttp.ClientPayloadError("connection reset")


def _retrieve(closed: asyncio.Future[None]) -> None:
    """Look at how a connection ended, or asyncio complains that nobody did."""
    if not closed.cancelled():
        closed.exception()
