"""Child processes that hang, eat memory or die: only the task at fault is lost, and the next one is served."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from watcher.adapters.offload import Offload
from watcher.model import Failure, Reason


def answers(_shared, word):
    return word


def hangs(_shared):
    while True:
        time.sleep(1)


def burns(_shared):
    while True:
        pass


def hoards(_shared, size):
    return len(bytearray(size))


def dies(_shared):
    os.kill(os.getpid(), signal.SIGKILL)


async def test_a_task_that_fails_in_any_way_costs_only_itself():
    """Out of time (asleep or busy), out of memory, killed: a failure by name; the others are served meanwhile."""
    async with Offload((), workers=2, deadline=1.5, memory=1_000_000_000) as workers:
        assert await workers.run(answers, "well") == "well"
        late, busy, big, dead, fine = await asyncio.gather(
            workers.run(hangs), workers.run(burns), workers.run(hoards, 4_000_000_000), workers.run(dies),
            workers.run(answers, "still well"),
        )  # fmt: skip
        assert fine == "still well"
        for outcome, reason in (
            (late, Reason.DEADLINE),
            (busy, Reason.DEADLINE),
            (big, Reason.MEMORY),
            (dead, Reason.CRASHED),
        ):
            assert isinstance(outcome, Failure), outcome
            assert outcome.reason == reason
        assert await workers.run(answers, "after all") == "after all"


async def test_broken_pools_are_replaced_and_leave_nothing_open():
    """Whatever broke one, the next task is done; a service that this happens to daily opens no more files for it."""
    async with Offload((), workers=2, deadline=20.0, memory=1_000_000_000) as workers:
        opened = []
        for _ in range(4):
            workers._pool.stop()
            assert await workers.run(answers, "still well") == "still well"
            while workers._ending:
                await asyncio.sleep(0.05)
            opened.append(len(list(Path("/proc/self/fd").iterdir())))
    assert opened[-1] <= opened[0] + 2


KILLED = """
import asyncio, os, signal
from watcher.adapters.offload import Offload

async def main():
    async with Offload((), workers=1, deadline=10, memory=2**31):
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def test_a_hub_that_is_killed_leaves_no_alarm_behind():
    """What Python clears away after it is no leak, and not worth a word; all of its processes end, too."""
    done = subprocess.run([sys.executable, "-c", KILLED], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, b"")
