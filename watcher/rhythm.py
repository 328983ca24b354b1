"""The schedule: each loop's turns, one at a time, until told to stop. Knows no loop, only their names and turns.

APScheduler triggers the turns. What it lacks is added here: a turn at work is never cancelled by a stop within the
deadline, an error of one turn ends that turn only, and a clock that is set back stalls nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from watcher.model import ALIVE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

log = logging.getLogger(__name__)

LOOK = 5.0
"""Seconds between two looks at the clock."""
JUMP = 30.0
"""Seconds by which the clock may drift from the time that has passed before it counts as set."""
ALIVE_EVERY = 30.0
SILENCE = 3600.0
"""Seconds for which a part that fails in the same way again and again is not heard in the log."""


class TurnError(Exception):
    """A turn could not be done, for a reason outside the program; the message is one line."""


class Pulse(Protocol):
    """Remembers what each part did last."""

    def begun(self, part: str) -> None:
        """A turn has begun."""

    def ended(self, part: str, error: str = "") -> None:
        """A turn has ended, well or with an error."""

    def stopping(self) -> None:
        """No turn begins any more."""

    def stopped(self) -> None:
        """The last turn has ended, or was cut."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something that is done again and again."""

    name: str
    every: float
    """Seconds."""
    turn: Callable[[], Awaitable[object]]
    """A text that it returns says what is wrong although the turn has ended."""
    after: float = 0.0
    """Seconds from the start to the first turn."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Something that goes on all the time: the next turn begins when the last one has ended."""

    name: str
    turn: Callable[[asyncio.Event], Awaitable[object]]
    """Ends soon after the event is set, at a safe point. Returns as a job's does."""


REST = 15.0
"""Seconds before a watch goes on whose turn broke off."""


async def keep(
    jobs: Sequence[Job],
    pulse: Pulse,
    stop: asyncio.Event,
    *,
    stop_within: float,
    watches: Sequence[Watch] = (),
) -> None:
    """Run jobs and watches until ``stop`` is set, then let turns at work end, for at most ``stop_within`` seconds."""
    # In UTC there is no daylight saving to trip over. A late turn is run once, however late it is.
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
    )
    at_work = {job.name: asyncio.Lock() for job in jobs}
    complaints = {job.name: _Complaints() for job in jobs}

    async def one(job: Job) -> None:
        async with at_work[job.name]:
            if not stop.is_set():
                await _turn(job, pulse, complaints[job.name])

    soon = datetime.now(UTC)
    for job in jobs:
        scheduler.add_job(
            one,
            "interval",
            args=[job],
            seconds=job.every,
            next_run_time=soon + timedelta(seconds=job.after),
            id=job.name,
        )
    scheduler.start()
    watch = asyncio.create_task(_watch_clock(scheduler, pulse))
    standing = [asyncio.create_task(_go_on(each, pulse, stop)) for each in watches]
    await stop.wait()
    pulse.stopping()
    # The scheduler would cancel turns at work even when told to wait: stop its triggers, let the turns end by
    # themselves, then shut it down.
    scheduler.pause()
    watch.cancel()
    try:
        async with asyncio.timeout(stop_within):
            for lock in at_work.values():
                await lock.acquire()
            await asyncio.gather(*standing)
    except TimeoutError:
        log.warning("a round did not end within %g s and is cut; it goes on at the next start", stop_within)
        for each in standing:
            each.cancel()
    scheduler.shutdown(wait=False)
    await asyncio.gather(*standing, return_exceptions=True)
    pulse.stopped()


@dataclass(slots=True)
class _Complaints:
    """What the log was last told of a part that fails."""

    reason: str = ""
    at: float = 0.0

    def new(self, reason: str) -> bool:
        """Whether the log has not heard this for a while."""
        now = time.monotonic()
        if reason == self.reason and now - self.at < SILENCE:
            return False
        self.reason, self.at = reason, now
        return True


async def _turn(job: Job, pulse: Pulse, complaints: _Complaints) -> bool:
    """One turn; whether it came to its end.

    What goes wrong in it is logged and told; the next turn comes all the same.
    """
    pulse.begun(job.name)
    try:
        told = await job.turn()
    except Exception as error:
        fault = database_fault(error)
        if fault:
            # Full disk, lock held for too long, damaged file: nothing was half-written, and the next turn tries again.
            reason = f"database: {fault}"
        elif isinstance(error, TurnError):
            reason = str(error)
        else:
            reason = f"{type(error).__name__}: {error}"
            log.exception("%s broke off and is tried again in %g s", job.name, job.every)
            pulse.ended(job.name, reason)
            return False
        if complaints.new(reason):
            log.error("%s: %s; tried again every %g s", job.name, reason, job.every)  # noqa: TRY400 - no trace: the program is not at fault
        pulse.ended(job.name, reason)
        return False
    if complaints.reason:
        log.warning("%s goes on; it was kept from it by: %s", job.name, complaints.reason)
        complaints.reason = ""
    pulse.ended(job.name, told if isinstance(told, str) else "")
    return True


async def _go_on(watch: Watch, pulse: Pulse, stop: asyncio.Event) -> None:
    """Turn after turn, until ``stop`` is set."""
    job = Job(watch.name, REST, lambda: watch.turn(stop))
    complaints = _Complaints()
    while not stop.is_set():
        if not await _turn(job, pulse, complaints):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), REST)


def database_fault(error: Exception) -> str:
    """What the database objected to, when that is all that an error tells; else empty.

    Errors of tasks that ran side by side come in a group.
    """
    if isinstance(error, ExceptionGroup):
        faults = {database_fault(one) for one in error.exceptions}
        return "" if "" in faults else min(faults)
    return (str(error) or type(error).__name__) if isinstance(error, sqlite3.Error) else ""


async def _watch_clock(scheduler: AsyncIOScheduler, pulse: Pulse) -> None:
    """Beat, and wake every job when the clock was set: the scheduler would sleep until its old hour comes again."""
    wall, passed = datetime.now(UTC), time.monotonic()
    beaten = 0.0
    while True:
        if passed - beaten >= ALIVE_EVERY or not beaten:
            beaten = passed
            pulse.ended(ALIVE)
        await asyncio.sleep(LOOK)
        now, moment = datetime.now(UTC), time.monotonic()
        set_by = (now - wall).total_seconds() - (moment - passed)
        if abs(set_by) > JUMP:
            log.warning("the clock was set by %+.0f s; everything is looked at anew", set_by)
            for job in scheduler.get_jobs():
                job.modify(next_run_time=now)
        wall, passed = now, moment
