"""The processes of a cluster beside the hub: the scheduler, and workers that come back by themselves.

A worker whose scheduler has gone knocks again until it is there; one that is killed is started again by whoever
started it (systemd, Docker). Both serve no web pages to anybody but their own machine.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from watcher.adapters.cluster_desk import AHEAD, close_guards
from watcher.adapters.cluster_terms import ClusterError, security

from distributed import Scheduler, Worker  # isort: skip - after what settles its configuration
from distributed.comm.core import connect  # isort: skip

if TYPE_CHECKING:
    from distributed import Security

    from watcher.adapters.credentials import Credentials

log = logging.getLogger(__name__)

PORT = 8786
_KNOCK_S = 2.0
"""Seconds between two attempts to reach the scheduler."""
_CONNECT_S = 5.0
_JOIN_S = 120.0
"""For connecting and starting the children."""
_LEAVE_S = 10.0
_PAGES = "127.0.0.1:0"
"""Where Dask serves its own pages, which ask for no password: on this machine only."""


async def serve_scheduler(address: str, credentials: Credentials | None, stop: asyncio.Event) -> None:
    """A scheduler that listens at ``address`` until ``stop``. Raises ClusterError when it cannot."""
    parts = urlsplit(address)
    tls = security(credentials)
    try:
        scheduler = await Scheduler(
            host=parts.hostname or "",
            port=parts.port or PORT,
            protocol=parts.scheme,
            security=tls or {},
            dashboard=False,
            dashboard_address=_PAGES,
        )
    except (OSError, RuntimeError) as error:
        raise ClusterError(f"cannot listen at {address}: {_deepest(error)}") from None
    log.info("listening at %s", scheduler.address)
    try:
        await _either(stop.wait(), scheduler.finished())
    finally:
        await scheduler.close()


async def serve_worker(
    address: str, *, children: int, host: str, credentials: Credentials | None, stop: asyncio.Event
) -> None:
    """A worker with so many child processes for the scheduler at ``address``, until ``stop``.

    Raises ClusterError when its certificates cannot be used.
    """
    tls = security(credentials)
    told = ""
    while not stop.is_set():
        try:
            worker = await _join(address, children, host, tls)
        except (OSError, RuntimeError, TimeoutError, ValueError) as error:
            if told != (told := _deepest(error)):
                log.warning("scheduler %s: %s; trying again every %g s", address, told, _KNOCK_S)
        else:
            told = ""
            log.info("joined %s as %s", address, worker.address)
            await _either(stop.wait(), worker.finished())
            if stop.is_set():
                with suppress(Exception):  # it leaves either way
                    async with asyncio.timeout(_LEAVE_S):
                        await worker.close_gracefully(reason="told to stop")
            else:
                log.warning("scheduler %s has gone; trying again every %g s", address, _KNOCK_S)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), _KNOCK_S)
    await close_guards()


async def _join(address: str, children: int, host: str, tls: Security | None) -> Worker:
    # A worker would knock in silence for ever: see first whether anybody opens.
    comm = await connect(address, timeout=_CONNECT_S, **(tls.get_connection_args("worker") if tls else {}))
    await comm.close()
    worker = Worker(
        address,
        nthreads=AHEAD * children,
        host=host or None,
        memory_limit=0,  # its own process only moves bytes; each child has its limit
        security=tls or {},
        dashboard=False,
        dashboard_address=_PAGES,
        death_timeout=_JOIN_S,
    )
    try:
        async with asyncio.timeout(_JOIN_S):
            await worker
            return worker
    except BaseException:
        with suppress(Exception):
            await worker.close()
        raise


async def _either(*waiting: object) -> None:
    tasks = [asyncio.ensure_future(one) for one in waiting]  # type: ignore[call-overload]  # coroutines of two kinds
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()


def _deepest(error: BaseException) -> str:
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
    return " ".join(str(error).split())[:300] or type(error).__name__
