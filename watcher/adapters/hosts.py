"""Owns politeness: how many requests a host gets at once, how far apart, and when it is left alone.

Refuses to know HTTP. Requests for one host queue up among themselves, holding nothing that others need; only the
first of the queue, its pause over, asks for one of the shared connections. So a host that is slow, or large, or
wants thirty seconds between requests, delays nobody but itself.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

MAX_CRAWL_DELAY = 30.0
"""Seconds. Larger Crawl-delay values are honoured as this; a page per half minute is polite anywhere."""
MAX_PAUSE = 3600.0
"""Seconds a host can keep us away from all its pages with one Retry-After."""
_MAX_REMEMBERED = 10_000
"""Hosts kept in memory, about 1 kB each; idle ones go first."""
_EWMA = 0.3
"""Weight of the newest response time: about the last six requests count."""
_MAX_EASING = 10.0
"""Seconds: the widest spacing that slowness alone brings about."""


@dataclass(slots=True)
class _Host:
    slots: asyncio.Semaphore
    starting: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by the one request that waits for its moment; keeps starts apart, in order of arrival."""
    users: int = 0
    next_start: float = 0.0
    crawl_delay: float = 0.0
    paused_until: float = 0.0
    response_time: float = 0.0


class _Turn:
    """One turn. Not a generator: those cost a fifth of what the fetcher adds to a short exchange."""

    __slots__ = ("_begun", "_hosts", "_state")

    def __init__(self, hosts: Hosts, state: _Host) -> None:
        self._hosts, self._state = hosts, state

    async def __aenter__(self) -> None:
        self._begun = await self._hosts.begin(self._state)

    async def __aexit__(self, *_: object) -> None:
        self._hosts.end(self._state, self._begun)


class Hosts:
    """The queues in front of every host. All times are seconds of ``clock``, which must be monotonic."""

    def __init__(
        self,
        *,
        clock: Callable[[], float],
        per_host: int = 2,
        spacing_s: float = 1.0,
        connections: int = 50,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._spacing = spacing_s
        self._shared = asyncio.Semaphore(connections)
        self._hosts: defaultdict[str, _Host] = defaultdict(lambda: _Host(asyncio.Semaphore(per_host)))

    def turn(self, host: str) -> _Turn:
        """Wait for the host's turn, then hold it, and one shared connection, for the ``async with`` block."""
        return _Turn(self, self._hosts[host])

    async def begin(self, state: _Host) -> float:
        """The moment at which the turn came."""
        state.users += 1
        try:
            await state.slots.acquire()
            try:
                return await self._start(state)
            except BaseException:
                state.slots.release()
                raise
        except BaseException:
            state.users -= 1
            raise

    def end(self, state: _Host, begun: float) -> None:
        """Give back what ``begin`` took."""
        self._shared.release()
        self._note(state, self._clock() - begun)
        state.slots.release()
        state.users -= 1
        self._forget_idle()

    def slow_down(self, host: str, crawl_delay: float) -> None:
        """Keep requests to the host this far apart (robots.txt), at most ``MAX_CRAWL_DELAY``."""
        self._hosts[host].crawl_delay = min(crawl_delay, MAX_CRAWL_DELAY)

    def pause(self, host: str, seconds: float) -> None:
        """The host asked to be left alone; a shorter pause never ends a longer one."""
        state = self._hosts[host]
        state.paused_until = max(state.paused_until, self._clock() + min(seconds, MAX_PAUSE))

    def paused(self, host: str) -> float:
        """Give the seconds that the host's pause still lasts, 0 when there is none."""
        state = self._hosts.get(host)
        return max(0.0, state.paused_until - self._clock()) if state else 0.0

    async def _start(self, state: _Host) -> float:
        """Wait until the spacing allows a start, then take a shared connection, which ``end`` gives back."""
        async with state.starting:
            while (wait := state.next_start - self._clock()) > 0:
                await self._sleep(wait)
            await self._shared.acquire()
            begun = self._clock()
            state.next_start = begun + self._distance(state)
            return begun

    def _distance(self, state: _Host) -> float:
        """Wider for a host that answers slowly: it shows that it has enough to do."""
        eased = min(state.response_time, _MAX_EASING) if self._spacing else 0.0
        return max(self._spacing, state.crawl_delay, eased)

    def _note(self, state: _Host, seconds: float) -> None:
        state.response_time += _EWMA * (seconds - state.response_time)

    def _forget_idle(self) -> None:
        if len(self._hosts) <= _MAX_REMEMBERED:
            return
        now = self._clock()
        for name, state in list(self._hosts.items()):
            if not state.users and max(state.next_start, state.paused_until) <= now:
                del self._hosts[name]
