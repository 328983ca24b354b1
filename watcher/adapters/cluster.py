"""Runs pure steps on the workers of a Dask cluster, and here when the cluster is not there. Knows no step.

The second implementation of what ``Offload`` does, with ``Offload`` at its end: inside each worker, and here. Steps
are pure, so a task whose worker died, whose scheduler was started anew or whose connection broke is simply done again;
its result is taken once. The cluster keeps nothing that could be lost with it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from watcher.adapters.cluster_desk import Desk, seal
from watcher.adapters.cluster_link import GRACE_S, Link, Lost
from watcher.adapters.cluster_terms import ClusterError, security
from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from watcher.adapters.credentials import Credentials
    from watcher.adapters.offload_spare import Spare

log = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

_TRIES = 3
"""Attempts at a task whose workers die or do not answer. Dask itself has tried four workers in each."""
_AGAIN_S = 3.0
"""Seconds between two attempts to reach the cluster."""
_OUTER_S = 60.0
"""Added to a task's deadline for its way there and back, and for the queue there."""


class Cluster:
    """Workers on other machines. Use as an async context manager.

    ``shared`` is sent to each worker once. ``spare`` does the work while the cluster is away; without it, work waits.
    At most ``in_flight`` tasks are with the cluster at a time, so that what waits for it stays here, and bounded. When
    no worker is there for ``grace`` seconds, what was given to them is taken back.
    """

    def __init__(
        self,
        shared: object,
        *,
        scheduler: str,
        credentials: Credentials | None,
        deadline: float,
        memory: int,
        preload: Sequence[str],
        warm_up: Callable[[Any], None] | None = None,
        in_flight: int,
        spare: Spare | None,
        grace: float = GRACE_S,
    ) -> None:
        self._address = scheduler
        self._tls = security(credentials)
        self._desk = Desk(shared, deadline=deadline, memory=memory, preload=preload, warm_up=warm_up)
        self._patience = deadline * 8 + _OUTER_S
        self._slots = asyncio.Semaphore(in_flight)
        self._spare = spare
        self._grace = grace
        self._link: Link | None = None
        self._staffed = asyncio.Event()
        self._away = "not connected yet"
        self._keeper: asyncio.Task[None] | None = None
        self.done_there = self.done_here = self.done_again = 0
        """Tasks done by the cluster and by the spare, and attempts that had to be repeated."""

    async def __aenter__(self) -> Self:
        """Try the cluster once; its absence is told, not raised. Raises OffloadError when the spare does not work."""
        tried = asyncio.Event()
        self._keeper = asyncio.create_task(self._keep(tried))
        await tried.wait()
        if not self._staffed.is_set() and self._spare:
            try:
                await self._spare.open()
            except BaseException:
                await self.aclose()
                raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Let go of the cluster; tasks under way are abandoned."""
        if self._keeper:
            self._keeper.cancel()
            await asyncio.wait({self._keeper})
        if self._spare:
            await self._spare.aclose()

    @property
    def address(self) -> str:
        """The scheduler's."""
        return self._address

    @property
    def offered(self) -> int:
        """Tasks that the workers take at once; 0 while the cluster is away."""
        return self._link.offered if self._link and self._staffed.is_set() else 0

    @property
    def trouble(self) -> str:
        """Why the cluster does no work, or not with all of its workers; empty when all is well."""
        if not self._staffed.is_set():
            meanwhile = "pages are read on this machine meanwhile" if self._spare else "pages wait for it"
            return f"cluster {self._address}: {self._away}; {meanwhile}"
        return f"cluster {self._address}: {self._link.others}" if self._link and self._link.others else ""

    async def look(self) -> str:
        """``trouble``, as the schedule asks for it."""
        return self.trouble

    async def run(
        self, step: Callable[Concatenate[Any, P], T | Failure], *args: P.args, **kwargs: P.kwargs
    ) -> T | Failure:
        """``step(shared, *args, **kwargs)`` in a child process somewhere, or why there is no result.

        Failure reasons: those of ``Offload``, and CLUSTER when the cluster lost the task again and again.
        """
        sealed: bytes | None = None
        lost: Lost | None = None
        tries = 0
        while tries < _TRIES:
            if not self._staffed.is_set() and self._spare:
                self.done_here += 1
                return await self._spare.run(step, *args, **kwargs)
            await self._staffed.wait()
            async with self._slots:
                link = self._link
                if link is None or not self._staffed.is_set():
                    continue
                sealed = sealed or seal(step, args, kwargs)
                answer = await link.ask(sealed, self._patience)
            if not isinstance(answer, Lost):
                self.done_there += 1
                result: T | Failure = answer
                return result
            self.done_again += 1
            lost = answer
            tries += lost.counts
            await asyncio.sleep(0)  # the keeper is to see what happened before the next attempt
        return Failure(Reason.CLUSTER, f"lost {_TRIES} times: {lost.why if lost else ''}"[:200])

    async def _keep(self, tried: asyncio.Event) -> None:
        """Have a connection at all times, as far as there is a cluster to connect to."""
        while True:
            begun = time.monotonic()
            try:
                self._link = await Link.open(self._address, self._tls, self._desk, self._grace)
            except ClusterError as error:
                self._note(str(error))
            except Exception as error:  # whatever it is, work must not wait for a keeper that has gone
                log.exception("cluster %s", self._address)
                self._note(f"{type(error).__name__}: {error}"[:200])
            else:
                try:
                    self._changed()
                    tried.set()
                    self._note(await self._link.watch(self._changed))
                finally:
                    link, self._link = self._link, None
                    self._staffed.clear()
                    await link.aclose()
            tried.set()
            await asyncio.sleep(max(begun + _AGAIN_S - time.monotonic(), 0.1))

    def _changed(self) -> None:
        link = self._link
        if link is None or not link.offered:
            self._note((link and link.others) or "no worker is there")
            return
        log.info("cluster %s: %d worker(s) take %d tasks at once", self._address, link.workers, link.offered)
        self._away = ""
        self._staffed.set()

    def _note(self, why: str) -> None:
        """Remember why the cluster does no work, and tell it when that is news."""
        self._staffed.clear()
        if why != self._away:
            self._away = why
            log.warning("%s", self.trouble)
