"""Owns one HTTP exchange: one GET, one answer, nothing followed. The only file that knows aiohttp, with its parts.

Every problem comes back as a Failure. Refuses to know feeds, pages, redirects, retries and queues.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import aiohttp
from aiohttp.http import HttpProcessingError

from watcher.adapters.fetch_body import Body, coding
from watcher.adapters.fetch_errors import failure_of
from watcher.adapters.fetch_pool import Pool, Trail
from watcher.adapters.fetch_stream import chunks_of
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    from watcher.adapters.fetch_address import Target
    from watcher.adapters.fetch_pool import Answer, Timing
    from watcher.adapters.guard import Guard

WITH_BODY: Final = frozenset({200, 203})
"""Statuses whose body is what was asked for."""
_BODYLESS: Final = frozenset({204, 205, 301, 302, 303, 304, 307, 308})
_ERROR_BYTES: Final = 64 * 1024
"""Bytes read of an error's body: enough to recognise a browser check."""
_ERROR_SECONDS: Final = 5.0
_TICK: Final = 0.001
"""Seconds by which the loop's timers may be early."""


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


class Reply(NamedTuple):
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
        self._timing = timing
        self._max_compressed = max_compressed
        self._proxied = bool(proxy)
        self._pool = Pool(
            guard=guard,
            resolver=resolver,
            timing=timing,
            headers={"User-Agent": user_agent, "Accept-Encoding": "gzip"},
            proxy=proxy,
            tls=tls,
        )

    async def __aenter__(self) -> Self:
        await self._pool.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._pool.close()

    async def ask(
        self, target: Target, headers: Mapping[str, str], appetite: Appetite, within: float
    ) -> Reply | Failure:
        """Send one GET and read the answer, all of it ``within`` seconds."""
        trail = Trail(target.host)
        loop = asyncio.get_running_loop()
        ends = loop.time() + within
        try:
            answer = await self._pool.ask(target, headers, trail, ends)
            try:
                reply = await self._read(answer, target, appetite, ends)
            except BaseException:
                answer.connection.close()
                raise
            answer.connection.release()  # which closes it where something of the answer is left
        except (
            aiohttp.ClientError,
            HttpProcessingError,
            OSError,
            ValueError,
        ) as error:  # ValueError: no answer may raise
            if isinstance(error, TimeoutError) and ends - loop.time() < _TICK:
                return Failure(
                    Reason.TIMEOUT, f"{target.place} did not finish answering in {_figure(within)} s"
                )
            return self._failure(error, target, trail)
        return reply

    async def _read(self, answer: Answer, target: Target, appetite: Appetite, ends: float) -> Reply | Failure:
        message = answer.message
        brought = _plain(message.headers)
        body: bytes | Failure = b""
        if message.code in WITH_BODY:
            body = await self._body(answer, brought, target, appetite, ends)
        elif message.code not in _BODYLESS:
            body = await self._excerpt(answer, brought, ends)
        if isinstance(body, Failure):
            return body
        return Reply(
            status=message.code,
            headers=brought,
            body=body,
            sent=answer.sent,
            received=message.raw_headers,
            words=message.reason or "",
        )

    async def _body(
        self, answer: Answer, headers: Mapping[str, str], target: Target, appetite: Appetite, ends: float
    ) -> bytes | Failure:
        status = answer.message.code
        kind = headers.get("content-type", "").lower()
        if kind.startswith(appetite.refuse_types or ("\0",)):
            return Failure(Reason.NOT_HTML, f"{target.place} sent {kind[:60]!a}", status=status)
        packing = coding(headers.get("content-encoding", ""))
        if packing is None:
            named = headers["content-encoding"][:60]
            words = f"{target.place} packed the body as {named!a}, only gzip was asked for"
            return Failure(Reason.ENCODING, words, status=status)
        limit = self._max_compressed if packing else appetite.max_bytes
        declared = int(headers.get("content-length") or 0)
        if declared > limit and not appetite.clip:
            words = f"{target.place} announced {declared} bytes, the limit is {limit}"
            return Failure(Reason.TOO_LARGE, words, status=status)
        body = Body(
            gzip=bool(packing),
            max_bytes=appetite.max_bytes,
            max_compressed=self._max_compressed,
            sniff=appetite.sniff,
            clip=appetite.clip,
        )
        wrong: Reason | None = None
        if answer.whole:  # most bodies come in one piece, and right behind their head
            wrong = body.feed(answer.content.read_nowait())
        else:
            async with (
                asyncio.timeout_at(ends),
                aclosing(chunks_of(answer, self._timing.first_byte)) as chunks,
            ):
                async for chunk in chunks:
                    wrong = body.feed(chunk)
                    if wrong or body.full:
                        break
        whole = wrong or body.finish()
        if isinstance(whole, bytes):
            return whole
        return _body_failure(whole, target, status, appetite.max_bytes)

    async def _excerpt(self, answer: Answer, headers: Mapping[str, str], ends: float) -> bytes:
        """Read the beginning of an error's body, as far as it comes: the status is the news, not this."""
        packing = coding(headers.get("content-encoding", ""))
        body = Body(gzip=packing == "gzip", max_bytes=_ERROR_BYTES, max_compressed=_ERROR_BYTES, clip=True)
        by = min(asyncio.get_running_loop().time() + _ERROR_SECONDS, ends)
        with suppress(aiohttp.ClientError, OSError):
            async with asyncio.timeout_at(by):
                async for chunk in answer.content.iter_any():  # its end may be false, and does not matter
                    if body.feed(chunk) or body.full:
                        break
        whole = body.finish()
        return whole if isinstance(whole, bytes) else b""

    def _failure(self, error: Exception, target: Target, trail: Trail) -> Failure:
        """Translate what aiohttp raises, once and for all."""
        if trail.refusals and len(trail.refusals) == trail.tried:
            return Failure(Reason.FORBIDDEN_ADDRESS, trail.refusals[0])
        if isinstance(error, aiohttp.ConnectionTimeoutError) and not trail.tried:
            return Failure(Reason.DNS, f"no answer for the name {self._dialled(target)} in time")
        return failure_of(error, target.place, self._dialled(target))

    def _dialled(self, target: Target) -> str:
        return "of the proxy" if self._proxied else target.host


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
