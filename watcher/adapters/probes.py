"""Three addresses for machines: ``/healthz``, ``/readyz`` and ``/metrics``. Knows aiohttp's server; judges nothing.

They show numbers and codes only, no titles, no addresses of feeds, no secrets.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self

KEEP = 10.0
"""Seconds for which one look serves every visitor: a busy prober costs no more than a quiet one."""


class ProbesError(Exception):
    """The addresses cannot be opened; the message is one line with the remedy."""


@dataclass(frozen=True, slots=True)
class Report:
    """What is answered."""

    alive: bool
    """Whether the process lives and no part of it hangs."""
    ready: bool
    """Whether it does its work: nothing grave is wrong."""
    codes: tuple[str, ...]
    """Of what is wrong."""
    metrics: bytes
    """In Prometheus' text format."""
    content_type: str


class Probes:
    """An HTTP server for health checks; use with ``async with``."""

    def __init__(self, host: str, port: int, report: Callable[[], Awaitable[Report]]) -> None:
        self._host = host
        self._port = port
        self._report = report
        self._looked = float("-inf")
        self._last: Report | None = None
        self._lock = asyncio.Lock()
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None, handle_signals=False)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            raise ProbesError(
                f"health.listen {self._host}:{self._port}: {error.strerror or error}; choose another port, or none"
            ) from None
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._runner.cleanup()

    @property
    def port(self) -> int:
        """The port that is listened on, when it was left to the system (0)."""
        return int(self._runner.addresses[0][1])

    async def _look(self) -> Report:
        async with self._lock:
            if self._last is None or time.monotonic() - self._looked > KEEP:
                self._last = await self._report()
                self._looked = time.monotonic()
            return self._last

    async def _healthz(self, _request: web.Request) -> web.Response:
        report = await self._look()
        return _answer(report.alive, report)

    async def _readyz(self, _request: web.Request) -> web.Response:
        report = await self._look()
        return _answer(report.ready, report)

    async def _metrics(self, _request: web.Request) -> web.Response:
        report = await self._look()
        return web.Response(body=report.metrics, headers={"Content-Type": report.content_type})


def _answer(good: bool, report: Report) -> web.Response:  # noqa: FBT001 - the one thing that it says
    words = "ok" if good else "not ok"
    return web.Response(
        status=200 if good else 503,
        text="\n".join([words, *report.codes]) + "\n",
        headers={"Cache-Control": "no-store"},
    )
