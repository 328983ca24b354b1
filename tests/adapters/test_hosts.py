"""Queues in front of hosts: how many at once, how far apart, and who waits for whom."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.clock import Clock
from watcher.adapters import hosts as subject
from watcher.adapters.hosts import MAX_CRAWL_DELAY, MAX_PAUSE, Hosts


def queues(clock: Clock, *, per_host: int = 2, spacing_s: float = 1.0, connections: int = 50) -> Hosts:
    return Hosts(
        clock=clock, sleep=clock.sleep, per_host=per_host, spacing_s=spacing_s, connections=connections
    )


async def starts(hosts: Hosts, clock: Clock, host: str, count: int, lasting: float = 0.0) -> list[float]:
    """Send ``count`` requests at once and note when each began, in seconds from now."""
    noted: list[float] = []
    origin = clock()

    async def one() -> None:
        async with hosts.turn(host):
            noted.append(clock() - origin)
            clock.now += lasting

    await asyncio.gather(*(one() for _ in range(count)))
    return noted


async def test_requests_to_one_host_start_apart() -> None:
    """The spacing lies between starts, from the second request on."""
    clock = Clock()
    assert await starts(queues(clock), clock, "a.org", 4) == [0.0, 1.0, 2.0, 3.0]


async def test_without_spacing_nobody_waits() -> None:
    """A host of one's own needs no politeness, however slowly it answers."""
    clock = Clock()
    hosts = queues(clock, spacing_s=0)
    assert await starts(hosts, clock, "a.org", 3) == [0.0, 0.0, 0.0]
    async with hosts.turn("a.org"):
        clock.now += 5
    assert await starts(hosts, clock, "a.org", 3) == [0.0, 0.0, 0.0]


async def test_a_crawl_delay_widens_the_spacing_within_reason() -> None:
    """What robots.txt asks for is kept up to half a minute, and never narrows our own spacing."""
    clock = Clock()
    hosts = queues(clock)
    hosts.slow_down("a.org", 12)
    assert await starts(hosts, clock, "a.org", 3) == [0.0, 12.0, 24.0]
    hosts.slow_down("b.org", 86_400)
    assert await starts(hosts, clock, "b.org", 2) == [0.0, MAX_CRAWL_DELAY]
    hosts.slow_down("c.org", 0.1)
    assert await starts(hosts, clock, "c.org", 2) == [0.0, 1.0]


async def test_a_host_that_answers_slowly_is_asked_more_rarely() -> None:
    """Response times widen the spacing, within limits, and a recovery narrows it again."""
    clock = Clock()
    hosts = queues(clock, per_host=1)
    for _ in range(20):
        await starts(hosts, clock, "a.org", 1, lasting=4.0)
    first, second = await starts(hosts, clock, "a.org", 2)
    assert 3.0 < second - first <= 4.0
    for _ in range(30):
        await starts(hosts, clock, "a.org", 1)
    clock.now += 60
    assert await starts(hosts, clock, "a.org", 2) == [0.0, 1.0]


async def test_only_so_many_requests_run_at_one_host() -> None:
    """The third waits until one of two is done."""
    hosts = queues(Clock(), per_host=2, spacing_s=0)
    gate = asyncio.Event()
    running = most = 0

    async def one() -> None:
        nonlocal running, most
        async with hosts.turn("a.org"):
            running += 1
            most = max(most, running)
            await gate.wait()
            running -= 1

    tasks = [asyncio.create_task(one()) for _ in range(6)]
    for _ in range(10):
        await asyncio.sleep(0)
    assert running == 2
    gate.set()
    await asyncio.gather(*tasks)
    assert most == 2


async def test_a_waiting_queue_holds_no_connection() -> None:
    """With one connection for all, a hundred requests waiting out a long spacing leave it to others."""
    clock = Clock()

    async def for_ever(seconds: float) -> None:
        await asyncio.Event().wait()

    hosts = Hosts(clock=clock, sleep=for_ever, per_host=5, spacing_s=30, connections=1)
    assert await starts(hosts, clock, "large.org", 1) == [0.0]
    queue = [asyncio.create_task(starts(hosts, clock, "large.org", 1)) for _ in range(100)]
    await asyncio.sleep(0)
    for host in ("a.org", "b.org", "c.org"):
        assert await asyncio.wait_for(starts(hosts, clock, host, 1), 5) == [0.0]
    for task in queue:
        task.cancel()
    await asyncio.gather(*queue, return_exceptions=True)


async def test_connections_are_shared_out_in_turn() -> None:
    """A host with a long queue gets the next connection as often as one with a short queue, not more."""
    hosts = queues(Clock(), per_host=1, spacing_s=0, connections=1)
    order: list[str] = []

    async def one(host: str) -> None:
        async with hosts.turn(host):
            order.append(host)
            await asyncio.sleep(0)

    tasks = [asyncio.create_task(one("large")) for _ in range(20)]
    await asyncio.sleep(0)
    tasks.append(asyncio.create_task(one("small")))
    await asyncio.gather(*tasks)
    assert order.index("small") <= 2


@pytest.mark.parametrize("where", ["slot", "spacing", "connection", "running"])
async def test_a_cancelled_request_gives_everything_back(where: str) -> None:
    """Wherever the cancellation hits, host slot and connection are free again."""
    clock = Clock()
    stuck = asyncio.Event()

    async def sleep(seconds: float) -> None:
        if where == "spacing" and not stuck.is_set():
            await stuck.wait()
        await clock.sleep(seconds)

    hosts = Hosts(clock=clock, sleep=sleep, per_host=1, connections=1, spacing_s=1)
    holder: asyncio.Task[None] | None = None
    gate = asyncio.Event()

    async def hold(host: str) -> None:
        async with hosts.turn(host):
            await gate.wait()

    if where in {"slot", "connection"}:
        holder = asyncio.create_task(hold("a.org" if where == "slot" else "b.org"))
    elif where == "spacing":
        await starts(hosts, clock, "a.org", 1)
    await asyncio.sleep(0)
    victim = asyncio.create_task(hold("a.org"))
    for _ in range(3):
        await asyncio.sleep(0)
    victim.cancel()
    await asyncio.gather(victim, return_exceptions=True)
    stuck.set()
    gate.set()
    if holder:
        await holder
    for host in ("a.org", "b.org"):
        assert len(await asyncio.wait_for(starts(hosts, clock, host, 2), 5)) == 2


def test_a_pause_runs_out_by_itself_and_is_bounded() -> None:
    """Nobody keeps us away for longer than an hour at a time, and a short pause does not end a long one."""
    clock = Clock()
    hosts = queues(clock)
    assert hosts.paused("a.org") == 0
    hosts.pause("a.org", 100)
    hosts.pause("a.org", 5)
    assert hosts.paused("a.org") == 100
    assert hosts.paused("b.org") == 0
    clock.now += 101
    assert hosts.paused("a.org") == 0
    hosts.pause("a.org", 1e9)
    assert hosts.paused("a.org") == MAX_PAUSE


async def test_hosts_are_forgotten_when_there_are_too_many() -> None:
    """Memory stays bounded over months; hosts that still wait or are paused are kept."""
    clock = Clock()
    hosts = queues(clock, spacing_s=0)
    hosts.pause("paused.org", 100)
    for number in range(subject._MAX_REMEMBERED + 10):
        await starts(hosts, clock, f"{number}.org", 1)
    assert len(hosts._hosts) <= subject._MAX_REMEMBERED + 1
    assert hosts.paused("paused.org") == 100


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 5)), max_size=25),
    st.integers(1, 3),
    st.integers(1, 4),
)
def test_spacing_holds_whatever_comes(
    requests: list[tuple[str, float]], per_host: int, connections: int
) -> None:
    """Starts at one host are never closer than the spacing, every request runs, none is lost."""

    async def play() -> dict[str, list[float]]:
        clock = Clock()
        hosts = queues(clock, per_host=per_host, connections=connections)
        noted: dict[str, list[float]] = {}

        async def one(host: str, lasting: float) -> None:
            async with hosts.turn(host):
                noted.setdefault(host, []).append(clock())
                await clock.sleep(lasting)

        await asyncio.gather(*(one(*request) for request in requests))
        return noted

    noted = asyncio.run(play())
    assert sum(map(len, noted.values())) == len(requests)
    for times in noted.values():
        assert all(later - earlier >= 1 - 1e-9 for earlier, later in pairwise(times))
