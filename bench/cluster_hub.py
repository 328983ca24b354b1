"""One run of the cluster's benchmark, in a process of its own: a round of the service, or bare tasks. Prints JSON.

``python -m bench.cluster_hub round FOLDER`` runs the service on FOLDER/config.toml once;
``python -m bench.cluster_hub echo FOLDER TASKS`` sends so many pages to and fro, all at once and then one by one.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import psutil

from bench.cluster_origin import NEWEST, PAGE_BYTES
from tests.engine.steps import weighs
from tests.fakes import SetClock, Silent
from watcher.assembly import open_service
from watcher.config import load_config
from watcher.parts import Clock, build_workers
from watcher.topics import build_judges, read_corpora

if TYPE_CHECKING:
    from watcher.config import Config

PATIENT = 100
"""Tasks that are sent one by one."""


def spent(process: psutil.Process) -> float:
    """Processor seconds of a process and all that it has started."""
    total = 0.0
    for one in (process, *process.children(recursive=True)):
        try:
            times = one.cpu_times()
        except psutil.Error:
            continue
        total += (
            times.user + times.system + (times.children_user + times.children_system if one != process else 0)
        )
    return total


async def round_of(config: Config) -> dict[str, Any]:
    """One round of the service, from feeds to posts."""
    clock = Clock(SetClock(NEWEST), Random(1).random)  # noqa: S311 - dice of a simulation
    me = psutil.Process()
    async with open_service(config, "", clock=clock) as service:
        before, own, begun = spent(me), sum(me.cpu_times()[:2]), time.monotonic()
        tally = await service.once(Silent(), asyncio.Event())
        wall = time.monotonic() - begun
        return {
            "wall_s": wall,
            "hub_s": sum(me.cpu_times()[:2]) - own,
            "all_s": spent(me) - before,
            "pages": tally.pages,
            "feeds": tally.feeds,
            "hits": tally.hits,
            "again": getattr(service.gatherer.workers, "done_again", 0),
        }


async def echoes(config: Config, tasks: int) -> dict[str, Any]:
    """Pages sent to and fro for nothing."""
    judges = build_judges(config, read_corpora(config))
    page = bytes(PAGE_BYTES)
    me = psutil.Process()
    async with build_workers(config, judges) as workers:
        await asyncio.gather(*(workers.run(weighs, page) for _ in range(20)))
        whole, before, begun = spent(me), sum(me.cpu_times()[:2]), time.monotonic()
        print("begin", flush=True)
        answers = await asyncio.gather(*(workers.run(weighs, page) for _ in range(tasks)))
        wall, work = time.monotonic() - begun, sum(me.cpu_times()[:2]) - before
        children = spent(me) - whole - work
        print("end", flush=True)
        assert set(answers) == {PAGE_BYTES}, set(answers)
        begun = time.monotonic()
        for _ in range(PATIENT):
            await workers.run(weighs, page)
        alone = (time.monotonic() - begun) / PATIENT
        await asyncio.to_thread(sys.stdin.readline)  # until all have been measured
        each = {"wall_ms": wall, "hub_ms": work, "workers_ms": children}
        return {name: seconds * 1e3 / tasks for name, seconds in each.items()} | {"alone_ms": alone * 1e3}


def main() -> None:
    """Run and print."""
    what, folder, *more = sys.argv[1:]
    config = load_config(Path(folder) / "config.toml", {})
    found = asyncio.run(round_of(config) if what == "round" else echoes(config, int(more[0])))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
