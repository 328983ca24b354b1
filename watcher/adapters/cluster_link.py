"""One connection of the hub to a scheduler, until it is lost. A lost one is never mended, but replaced.

Knows Dask's errors and tells them as plain words; knows no fallback.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeVar

from watcher.adapters.cluster_desk import Staff, echo, refusal, seal, staff, unseal, work
from watcher.adapters.cluster_terms import ClusterError, difference, versions

from distributed import Client, Future, Security  # isort: skip - after what settles its configuration

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from watcher.adapters.cluster_desk import Desk

log = logging.getLogger(__name__)
T = TypeVar("T")

CONNECT_S = 5.0
ANSWER_S = 15.0
"""A scheduler that has not answered a question for so long is taken for lost."""
SETUP_S = 30.0
"""For the workers to start their children, side by side; those that take longer take work later."""
PROOF_S = 30.0
CLOSE_S = 3.0
LOOK_S = 1.0
"""Seconds between two looks at who is there: one question to the scheduler."""
_BROKE = "the connection to the scheduler broke"
GRACE_S = 5.0
"""Seconds for which tasks under way wait for a worker to come back before they are done elsewhere."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A task that came to nothing because of the cluster, not because of itself: it may be done again."""

    why: str
    counts: bool
    """Whether the task itself may be to blame; not when the connection or all workers went away."""


class Link:
    """A connection. ``open`` makes one."""

    def __init__(self, client: Client, desk: Desk, grace: float) -> None:
        self._grace = grace
        self._client = client
        self._desk = desk
        self._scheduler = ""
        self._lost: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._under_way: dict[str, asyncio.Future[str]] = {}
        """Tasks by their names; what recalls each, with the reason."""
        self._told: set[str] = set()
        self.offered = 0
        """Tasks that the workers take at once; 0 while there is nobody."""
        self.workers = 0
        self.others = ""
        """Why workers that are there take no work, of one of them."""

    @classmethod
    async def open(cls, address: str, tls: Security | None, desk: Desk, grace: float) -> Self:
        """Connect, compare versions, give the workers what they need, and have one task done if any worker is there.

        Raises ClusterError with the reason in one line.
        """
        client = Client(
            address, asynchronous=True, security=tls, timeout=CONNECT_S, set_as_default=False, name="watcher"
        )
        link = cls(client, desk, grace)
        try:
            await _in_time(_awaited(client), CONNECT_S + ANSWER_S, "did not answer")
            await link._compare()
            # The scheduler keeps it for all who join. A worker that dies meanwhile is no reason to begin anew, and
            # one that hangs no reason to wait: who is ready shows below.
            with suppress(ClusterError):
                await _in_time(client.register_plugin(desk, name=desk.name), SETUP_S, "did not answer")
            link._scheduler = (await link._ask_staff()).scheduler
            await link._look()
            if link.offered:
                await link._prove()
        except BaseException:
            await link.aclose()
            raise
        return link

    async def aclose(self) -> None:
        """Close; tasks under way are told that it is lost."""
        self.lose("closed")
        with suppress(Exception):
            async with asyncio.timeout(CLOSE_S):
                await self._client.close()

    def lose(self, why: str) -> None:
        """Take the connection for lost."""
        if not self._lost.done():
            self._lost.set_result(why)

    async def watch(self, changed: Callable[[], None]) -> str:
        """Look after the workers until the connection is lost; why it was. ``changed`` is called at each change."""
        away_since: float | None = None
        loop = asyncio.get_running_loop()
        while not self._lost.done():
            before = (self.offered, self.others)
            try:
                await self._look()
            except ClusterError as error:
                self.lose(str(error))
                break
            if before != (self.offered, self.others):
                changed()
            if self.offered:
                away_since = None
            elif away_since is None:
                away_since = loop.time()
            elif loop.time() - away_since > self._grace:
                for task in self._under_way.values():
                    self._recall(task, "no worker is there")
                away_since = loop.time()
            await asyncio.wait({self._lost}, timeout=LOOK_S)
        return self._lost.result()

    async def ask(self, sealed: bytes, patience: float) -> Any | Lost:
        """The result of a sealed task: what its step returned, a Failure of the child that did it, or Lost."""
        name = f"watcher-{uuid.uuid4().hex}"
        try:
            future = self._client.submit(
                work,
                self._desk.key,
                sealed,
                key=name,
                resources={self._desk.key: 1},
                pure=False,
            )
        except Exception as error:  # noqa: BLE001 - of many kinds, by how the connection is broken
            self.lose(_words(error))
            return Lost(_words(error), counts=False)
        answer = asyncio.create_task(_answer(future))
        recalled = self._under_way[name] = asyncio.get_running_loop().create_future()
        try:
            ends: set[asyncio.Future[Any]] = {answer, self._lost, recalled}
            await asyncio.wait(ends, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
            if answer.done():
                came = answer.result()
                if isinstance(came, Lost) and future.cancelled():
                    self.lose("the scheduler has gone")
                return came
            for gone in (self._lost, recalled):
                if gone.done():
                    return Lost(gone.result(), counts=False)
            return Lost(f"no answer within {patience:g} s", counts=True)
        finally:
            del self._under_way[name]
            answer.cancel()
            with suppress(Exception):  # whatever is wrong with the connection, it shows elsewhere
                future.release()

    async def _compare(self) -> None:
        there = await _in_time(self._client.run_on_scheduler(versions), ANSWER_S, "did not answer")
        unlike = difference(versions(), there)
        if unlike:
            raise ClusterError(f"the scheduler's versions differ: {unlike}; install the same release")

    async def _look(self) -> None:
        """See who is there, and tell of each worker that takes no work, once."""
        found = await self._ask_staff()
        if found.scheduler != self._scheduler:
            raise ClusterError("the scheduler was started anew")
        for name in found.stuck:
            self._recall(self._under_way.get(name), "no worker took it")
        offers = found.offers
        self.offered = int(sum(offers.values()))
        self.workers = sum(offer > 0 for offer in offers.values())
        idle = {address for address, offer in offers.items() if not offer}
        if not idle:
            self.others = ""
        if idle - self._told:
            await self._ask_why(idle - self._told)
        self._told &= offers.keys()

    async def _ask_why(self, addresses: set[str]) -> None:
        question = self._client.run(
            refusal, self._desk.key, workers=sorted(addresses), on_error="return", nanny=False
        )
        answers = await _in_time(question, ANSWER_S, "did not answer")
        for address, why in answers.items():
            if isinstance(why, OSError):
                continue  # it is on its way out: soon it will not be listed any more
            words = _words(why) if isinstance(why, BaseException) else str(why)
            if words:  # without a word it is still starting its children
                self._told.add(address)
                self.others = f"worker {address} takes no work: {words}"
                log.warning("cluster: %s", self.others)

    async def _ask_staff(self) -> Staff:
        question = self._client.run_on_scheduler(staff, self._desk.key)
        found: Staff = await _in_time(question, ANSWER_S, "did not answer")
        return found

    @staticmethod
    def _recall(task: asyncio.Future[str] | None, why: str) -> None:
        if task and not task.done():
            task.set_result(why)

    async def _prove(self) -> None:
        """Have one word sent there and back, through scheduler, worker and child."""
        answer = await self.ask(seal(echo, ("ready",), {}), PROOF_S)
        if isinstance(answer, Lost):
            raise ClusterError(f"the self-test failed: {answer.why}")
        if answer != "ready":
            raise ClusterError(f"the self-test failed: {answer}")


async def _answer(future: Future[Any]) -> Any | Lost:
    """What becomes of a task; never raises, but when it is cancelled itself."""
    try:
        came = await future
    except asyncio.CancelledError:
        if future.cancelled():
            return Lost(_BROKE, counts=False)
        raise
    except Exception as error:  # noqa: BLE001 - a worker that died too often, a result that could not be fetched ...
        return Lost(_words(error), counts=True)
    return unseal(came) if isinstance(came, bytes) else came


async def _awaited(client: Client) -> None:
    await client


async def _in_time(question: Coroutine[Any, Any, T] | Any, seconds: float, otherwise: str) -> T:
    """The answer; ClusterError when none comes in time or the connection breaks."""
    try:
        async with asyncio.timeout(seconds):
            answer: T = await question
            return answer
    except TimeoutError:
        raise ClusterError(otherwise) from None
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task and task.cancelling():
            raise
        raise ClusterError(_BROKE) from None  # Dask cancels what waits for a scheduler that has gone
    except ClusterError:
        raise
    except Exception as error:  # noqa: BLE001 - of many kinds, by where it broke
        raise ClusterError(_words(error)) from None


def _words(error: BaseException) -> str:
    """The cause at the bottom of an error, in one line."""
    seen = error
    while (cause := seen.__cause__ or seen.__context__) is not None:
        seen = cause
    if type(seen).__name__.endswith("CancelledError"):
        return _BROKE
    text = " ".join(str(seen).split()) or type(seen).__name__
    if isinstance(seen, ModuleNotFoundError):
        return f"it has not all that is needed ({text}); install the same release everywhere"
    if "CERTIFICATE" in text or "SSL" in text:
        return f"TLS: {text}"
    return text[:300]
