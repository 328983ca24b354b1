"""Child processes that are there only while they are needed: opened at the first task, closed after a while of rest.

For places that do work only now and then: a machine that steps in for a cluster, a worker of a cluster whose hub
has gone. Knows no step and no cluster.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from watcher.adapters.offload import OffloadError
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from watcher.adapters.offload import Offload

P = ParamSpec("P")
T = TypeVar("T")

IDLE_S = 600.0
"""Seconds without a task after which the children end: they hold some hundred MB, and start in two seconds."""


class Spare:
    """Runs steps as ``Offload`` does. Use as an async context manager."""

    def __init__(self, make: Callable[[], Offload], *, idle: float = IDLE_S) -> None:
        self._make = make
        self._idle = idle
        self._offload: Offload | None = None
        self._lock = asyncio.Lock()
        self._busy = 0
        self._used = 0.0
        self._watch: asyncio.Task[None] | None = None
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop the children, if there are any; tasks under way are abandoned, and no more are taken."""
        self._closed = True
        if self._watch:
            self._watch.cancel()
        if self._offload:
            offload, self._offload = self._offload, None
            await offload.aclose()

    async def open(self) -> None:
        """Start the children and prove that they answer. Raises OffloadError when they do not."""
        async with self._lock:
            if self._closed:
                raise OffloadError("the child processes have been stopped")
            self._used = time.monotonic()
            if self._offload is None:
                self._offload = await self._make().__aenter__()
                self._watch = asyncio.create_task(self._close_when_idle())

    async def run(
        self, step: Callable[Concatenate[Any, P], T | Failure], *args: P.args, **kwargs: P.kwargs
    ) -> T | Failure:
        """``step(shared, *args, **kwargs)`` in a child, or why there is no result."""
        self._busy += 1
        try:
            await self.open()
            assert self._offload
            return await self._offload.run(step, *args, **kwargs)
        except OffloadError as error:
            return Failure(Reason.CRASHED, str(error))
        finally:
            self._busy -= 1
            self._used = time.monotonic()

    async def _close_when_idle(self) -> None:
        while True:
            await asyncio.sleep(self._used + self._idle - time.monotonic())
            async with self._lock:
                if self._busy or time.monotonic() < self._used + self._idle:
                    self._used = max(
                        self._used, time.monotonic() - self._idle + 1
                    )  # busy: look again in a second
                    continue
                offload, self._offload = self._offload, None
                if offload:
                    await offload.aclose()
                return
