"""Child processes: each has a deadline and a memory limit, and its end costs one task."""

from __future__ import annotations

import os
import signal
import time

from watcher.adapters.offload import Offload
from watcher.model import Failure

LIMIT = 400_000_000


def greedy(_shared, size):
    return len(bytearray(size))


def endless(_shared):
    time.sleep(600)


def deadly(_shared):
    os.kill(os.getpid(), signal.SIGKILL)


def double(shared, number):
    return shared * number


async def test_a_child_that_takes_too_much_of_anything_costs_one_task():
    """Memory, time or its life: the task fails for its reason, and the next one is done."""
    async with Offload(2, workers=1, deadline=3.0, memory=LIMIT) as workers:
        assert await workers.run(greedy, 50_000_000) == 50_000_000
        told = [
            await workers.run(greedy, 2 * LIMIT),
            await workers.run(deadly),
            await workers.run(endless),
        ]
        assert [one.reason.value for one in told if isinstance(one, Failure)] == [
            "memory",
            "crashed",
            "deadline",
        ]
        assert await workers.run(double, 21) == 42


async def test_a_pool_that_is_broken_is_replaced():
    """Whatever broke it, the next task is done."""
    async with Offload(2, workers=1, deadline=20.0, memory=LIMIT) as workers:
        workers._pool.stop()
        assert await workers.run(double, 21) == 42
