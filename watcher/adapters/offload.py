"""Runs a pure step in a child process with a deadline and a memory limit. Knows no step.

Never threads: lxml under trafilatura corrupts memory in them. Never ``ProcessPoolExecutor``: one killed child
costs it the whole pool. pebble kills and replaces only the child whose task ran out of time or died.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import multiprocessing
import pickle
import resource
import signal
import sys
from concurrent.futures import TimeoutError as TaskTimeout
from functools import partial
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

P = ParamSpec("P")
T = TypeVar("T")

_RECYCLE_AFTER = 2_000
"""Tasks after which a child is replaced, so that slow leaks in parsers never add up."""
_OUTER_SECONDS = 60.0
"""Added to the deadline of a task that waits in the queue; reached only if the pool itself is stuck."""

_JOIN_SECONDS = 30.0

_shared: Any = None


class OffloadError(Exception):
    """The child processes do not work at all on this machine."""


class Offload:
    """A pool of killable child processes. Use as an async context manager.

    ``shared`` is sent to each child once and passed to every step as its first argument. ``deadline`` is in
    seconds of wall time per task, ``memory`` in bytes of address space per child. ``preload`` names modules that are
    imported once for all children; ``warm_up`` is called with ``shared`` in each, before the time of a task counts.
    """

    def __init__(
        self,
        shared: object,
        *,
        workers: int,
        deadline: float,
        memory: int,
        preload: Sequence[str] = (),
        warm_up: Callable[[Any], None] | None = None,
    ) -> None:
        self._workers = workers
        self._deadline = deadline
        _start_tracker()
        context = multiprocessing.get_context("forkserver")
        # The fork server is started before any thread and imports what the steps need once for all children.
        context.set_forkserver_preload(list(preload))
        self._open = partial(
            ProcessPool,
            max_workers=workers,
            max_tasks=_RECYCLE_AFTER,
            initializer=_start_child,
            # Pickled once, for all children that will ever be: the caller need not keep it.
            initargs=(pickle.dumps(shared), memory, warm_up),
            context=context,
        )
        self._pool = self._open()
        self._ending: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        """Prove that children start and answer. Raises OffloadError when they do not."""
        answer = await self.run(_echo, "ready")
        if answer != "ready":
            await self.aclose()
            raise OffloadError(f"child processes do not start on this machine: {answer}")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop the children; tasks under way are abandoned."""
        self._pool.stop()
        await asyncio.to_thread(self._pool.join)
        await asyncio.gather(*self._ending, return_exceptions=True)

    async def run(
        self, step: Callable[Concatenate[Any, P], T | Failure], *args: P.args, **kwargs: P.kwargs
    ) -> T | Failure:
        """``step(shared, *args, **kwargs)`` in a child, or why there is no result.

        Failure reasons: DEADLINE, CRASHED (the child died or the step raised), MEMORY.
        """
        task = self._schedule(step, args, kwargs)
        try:
            async with asyncio.timeout(self._deadline * 8 + _OUTER_SECONDS):
                return await asyncio.wrap_future(task)
        except TaskTimeout:
            return Failure(Reason.DEADLINE, f"took longer than {self._deadline:g} s")
        except MemoryError:
            return Failure(Reason.MEMORY, "needed more memory than allowed")
        except ProcessExpired as error:
            return Failure(Reason.CRASHED, f"the child process ended (exit code {error.exitcode})")
        except asyncio.CancelledError:
            with contextlib.suppress(Exception):
                task.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - whatever a parser raises on hostile input costs one page only
            return Failure(Reason.CRASHED, f"{type(error).__name__}: {error}"[:200])

    def _schedule(self, step: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Put a task in line, in a new pool if a child that died holding the pipe has broken the present one."""
        try:
            return self._pool.schedule(_call, args=[step, args, kwargs], timeout=self._deadline)
        except RuntimeError:
            self._discard(self._pool)
            self._pool = self._open()
            return self._pool.schedule(_call, args=[step, args, kwargs], timeout=self._deadline)

    def _discard(self, broken: ProcessPool) -> None:
        """End a broken pool: until it is joined, its pipes stay open and its children stay in the process table."""
        broken.stop()
        ending = asyncio.create_task(asyncio.to_thread(broken.join, _JOIN_SECONDS))
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)


def _start_tracker() -> None:
    """Start the process in which Python clears semaphores away behind us, without its warning.

    When this process is killed (kill -9, out of memory), that is where they are cleared away; to tell the operator of
    "leaked semaphore objects" would sound an alarm for what has just been put in order.
    """
    quiet = "ignore:resource_tracker:UserWarning"
    sys.warnoptions.append(quiet)  # handed to it on its command line
    try:
        resource_tracker.ensure_running()
    finally:
        sys.warnoptions.remove(quiet)


def _start_child(pickled: bytes, memory: int, warm_up: Callable[[Any], None] | None) -> None:
    global _shared  # noqa: PLW0603 - the one place where a child keeps what it was given
    _shared = pickle.loads(pickled)  # noqa: S301 - the parent's own
    # The terminal sends Ctrl-C to the whole group; the parent decides when children end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    if warm_up is not None:
        warm_up(_shared)
    gc.collect()
    gc.freeze()  # what stays for the child's life need not be gone through at each full collection


def _call(step: Callable[..., T], args: tuple[Any, ...], kwargs: dict[str, Any]) -> T:
    return step(_shared, *args, **kwargs)


def _echo(_shared: object, word: str) -> str:
    return word
