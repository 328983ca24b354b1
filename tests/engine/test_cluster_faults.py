"""What may happen to a cluster: its machines die, freeze, differ, are strangers, come late. Only time is lost."""

from __future__ import annotations

import asyncio
import signal
from contextlib import ExitStack, contextmanager
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from tests.engine.certificates import certificates
from tests.engine.network import HUB, NoNetworksError, networks
from tests.engine.newsdesk import day
from tests.engine.nodes import Machines
from tests.engine.steps import answers, asleep
from tests.engine.test_cluster import hub, spare
from tests.origin import origin
from watcher.adapters.credentials import Credentials

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def machines(tmp_path) -> Iterator[Machines]:
    """Of one's own, for they are treated badly."""
    with Machines(tmp_path) as cluster:
        yield cluster


def other_release(folder: Path) -> dict[str, str]:
    """An environment in which another release of ours is installed."""
    info = folder / "coverage_watcher-9.9.9.dist-info"
    info.mkdir(parents=True)
    present = metadata.distribution("coverage-watcher").read_text("METADATA") or ""
    here = metadata.version("coverage-watcher")
    (info / "METADATA").write_text(present.replace(f"\nVersion: {here}\n", "\nVersion: 9.9.9\n", 1))
    return {"PYTHONPATH": str(folder)}


async def until(holds, seconds=90.0):
    """Wait for something that a cluster notices in its own time."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("apart", [False, True], ids=["together", "apart"])
async def test_deaths_of_workers_and_of_the_scheduler_change_only_the_time(tmp_path, apart):
    """A day of news with six deaths, each just when a page is asked for: the same database. Also across networks."""
    async with origin() as site:
        calm = await day(site, tmp_path / "calm")
        begun = len(site.seen)

        async def reap(machines: Machines) -> None:
            for number, name in enumerate(("one", "scheduler", "two") * 2, start=1):
                await site.asked(begun + number * begun // 7)
                await asyncio.to_thread(machines.nodes[name].kill)
                await asyncio.to_thread(machines.nodes[name].start)

        with ExitStack() as around:
            machines = around.enter_context(cluster_of(tmp_path, ("one", "two") if apart else ()))
            machines.scheduler()
            machines.worker("one").wait_for("joined")
            machines.worker("two").wait_for("joined")
            section = f'[engine]\nkind = "dask"\nscheduler = "{machines.address}"\nfallback = "wait"\n'
            reaper = asyncio.create_task(reap(machines))
            rough = await day(site, tmp_path / "rough", section)
            await reaper
    assert calm[0]["hits"]
    assert rough == calm


@contextmanager
def cluster_of(folder: Path, apart: Sequence[str]) -> Iterator[Machines]:
    """Machines of which some have a network of their own."""
    if not apart:
        with Machines(folder) as machines:
            yield machines
        return
    with ExitStack() as stack:
        try:
            enter, hosts = stack.enter_context(networks(apart))
        except NoNetworksError as error:
            pytest.skip(f"no networks of their own can be made here: {error}")
        yield stack.enter_context(Machines(folder, host=HUB, enter=enter, hosts=hosts))


async def test_a_worker_and_a_scheduler_that_are_killed_cost_no_task(machines):
    """Each task is answered once; what was lost is done again."""
    machines.scheduler()
    machines.worker().wait_for("joined")
    async with hub(machines.address, deadline=5.0) as cluster:
        tasks = [asyncio.create_task(cluster.run(asleep, 0.05, n)) for n in range(80)]
        await until(lambda: cluster.done_there > 5)
        machines.nodes["one"].kill()
        machines.worker()
        await until(lambda: cluster.done_there > 20)
        machines.nodes["scheduler"].kill()
        await asyncio.to_thread(machines.scheduler)
        assert await asyncio.gather(*tasks) == list(range(80))
        assert (cluster.done_there, cluster.done_here) == (80, 0)
        assert cluster.done_again


async def test_what_nobody_was_there_for_is_done_by_who_comes(machines):
    """The scheduler hands it to no newcomer by itself: it is taken back and given anew."""
    machines.scheduler()
    machines.worker().wait_for("joined")
    async with hub(machines.address, deadline=60.0, grace=3600.0) as cluster:
        tasks = [asyncio.create_task(cluster.run(asleep, 0.1, n)) for n in range(20)]
        await until(lambda: cluster.done_there > 2)
        machines.nodes["one"].kill()
        machines.worker()
        async with asyncio.timeout(200):  # far less than the deadline of tasks that nobody takes
            assert await asyncio.gather(*tasks) == list(range(20))
        assert cluster.done_again


async def test_a_machine_steps_in_while_the_cluster_is_away(machines):
    """Absent at the start, there later, away again: every task is done somewhere."""
    async with hub(machines.address, spare=spare()) as cluster:
        assert await cluster.run(answers, 1) == 1
        assert cluster.done_here == 1
        await asyncio.to_thread(machines.scheduler)
        await until(lambda: "no worker is there" in cluster.trouble)
        assert await cluster.run(answers, 2) == 2
        assert cluster.done_here == 2
        machines.worker()
        await until(lambda: not cluster.trouble)
        assert await cluster.run(answers, 3) == 3
        assert cluster.done_there == 1
        slow = asyncio.create_task(cluster.run(asleep, 1.0, 4))
        await asyncio.sleep(0.3)
        machines.nodes["one"].kill()
        assert await slow == 4, "no worker comes back: it is done here"
        assert (cluster.done_here, cluster.done_there) == (3, 1)


async def test_a_frozen_worker_holds_nothing_up_for_ever(machines):
    """Its tasks go to the other one when the scheduler has given it up."""
    machines.scheduler()
    machines.worker("one").wait_for("joined")
    machines.worker("two").wait_for("joined")
    async with hub(machines.address, deadline=5.0) as cluster:
        await until(lambda: cluster.offered == 4)
        tasks = [asyncio.create_task(cluster.run(asleep, 0.2, n)) for n in range(12)]
        await until(lambda: cluster.done_there > 1)
        machines.nodes["one"].signal(signal.SIGSTOP)
        assert await asyncio.gather(*tasks) == list(range(12))


async def test_a_worker_of_another_release_takes_no_work_and_says_so(machines, tmp_path):
    """On its own log and on the hub's, in one line; the others work."""
    machines.scheduler()
    odd = machines.worker("odd", environment=other_release(tmp_path / "other"))
    odd.wait_for("joined")
    async with hub(machines.address) as cluster:
        here = metadata.version("coverage-watcher")
        odd.wait_for("this worker takes no work")
        assert f"coverage-watcher 9.9.9 (hub {here}); install the same release" in odd.said
        assert f"coverage-watcher 9.9.9 (here {here})" in cluster.trouble
        machines.worker("one")
        await until(lambda: cluster.offered)
        assert await asyncio.gather(*(cluster.run(answers, n) for n in range(20))) == list(range(20))
        late = machines.worker("late", environment=other_release(tmp_path / "late"))
        await asyncio.to_thread(late.wait_for, "this worker takes no work")
        assert await asyncio.gather(*(cluster.run(answers, n) for n in range(20))) == list(range(20))
        await until(lambda: "9.9.9" in cluster.trouble)
        assert cluster.done_again == 0


async def test_a_scheduler_of_another_release_is_not_used(machines, tmp_path):
    """The hub says which, and works by itself."""
    machines._node(
        "scheduler", "scheduler", "--listen", machines.address, environment=other_release(tmp_path / "other")
    ).start().wait_for("listening")
    async with hub(machines.address, spare=spare()) as cluster:
        assert await cluster.run(answers, "here") == "here"
        assert "the scheduler's versions differ: coverage-watcher 9.9.9" in cluster.trouble


async def test_only_those_with_a_certificate_of_ours_are_let_in(tmp_path):
    """Strangers are told that it is their certificate; without one nobody gets in."""
    ours, theirs = certificates(tmp_path / "ours"), certificates(tmp_path / "theirs")
    with Machines(tmp_path, scheme="tls", files=ours) as machines:
        machines.scheduler()
        machines.worker().wait_for("joined")
        async with hub(machines.address, credentials=Credentials(**ours)) as cluster:
            assert await cluster.run(answers, "secret") == "secret"
        async with hub(machines.address, credentials=Credentials(**theirs)) as stranger:
            assert "TLS: " in stranger.trouble
        async with hub(machines.address.replace("tls:", "tcp:")) as bare:
            assert bare.trouble
        with Machines(tmp_path / "ours", scheme="tls", files=theirs, address=machines.address) as others:
            others.worker("stranger").wait_for("certificate verify failed")
        assert machines.nodes["one"].stop() == 0
        assert machines.nodes["scheduler"].stop() == 0


def test_a_node_that_cannot_start_says_why_in_one_line(tmp_path):
    """A taken port, a missing file, an address that is none: no traceback."""
    with Machines(tmp_path) as machines:
        machines.scheduler()
        twin = machines._node("twin", "scheduler", "--listen", machines.address).start()
        assert twin.ended() == 1
        assert f"watcher: cannot listen at {machines.address}: " in twin.said
        for name, words, code, told in (
            ("file", ("--scheduler", "tls://127.0.0.1:1", "--ca", "no.pem", "--cert", "no.pem", "--key", "no.pem"), 1,
             "watcher: engine.ca: no.pem: No such file or directory"),
            ("address", ("--scheduler", "somewhere"), 2, '"somewhere" must be tcp:// or tls://, a host and a port'),
        ):  # fmt: skip
            node = machines._node(name, "worker", *words).start()
            assert node.ended() == code
            assert told in node.said
            assert "Traceback" not in node.said
