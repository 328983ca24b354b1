"""What happens inside a worker of a cluster: the same killable child processes as on one machine do the work.

The worker's own process only moves bytes. It unpacks nothing that came from the web, so that a hostile page can harm
a child and nothing else; and a child's deadline, memory limit and replacement are those of ``Offload``. The judges are
sent to each worker once, in the plugin that each gets when it joins.
"""

from __future__ import annotations

import hashlib
import logging
import pickle
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from watcher.adapters.cluster_terms import difference, versions
from watcher.adapters.offload import Offload, OffloadError
from watcher.adapters.offload_spare import Spare

# Below the line above: it settles what Dask reads at its import.
from distributed import WorkerPlugin  # isort: skip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from distributed import Scheduler, Worker

    from watcher.model import Failure

log = logging.getLogger(__name__)

AHEAD = 2
"""Tasks that a worker takes for each child: while one is at work, the next is there already."""

_guards: dict[str, Spare] = {}
"""The child processes of this worker, by the key of what they were given."""
_refusals: dict[str, str] = {}
"""Why this worker takes no work of a key."""


class _Sealed:
    """Something pickled that is opened only where it is sent to: unpickling this gives the thing itself.

    The judges take most of a second to open; the worker's own process, which has no use for them, is spared that.
    """

    def __init__(self, pickled: bytes) -> None:
        self._pickled = pickled

    def __reduce__(self) -> tuple[Callable[[bytes], Any], tuple[bytes]]:
        return pickle.loads, (self._pickled,)


class Desk(WorkerPlugin):
    """What a hub gives to each worker: judges, limits, and the versions that it must have itself.

    Workers that differ stay connected and take no work: only those that can do the hub's work offer the resource that
    its tasks ask for.
    """

    idempotent = (
        True  # a second hub with the same judges and limits, or the same one back again, shares the children
    )

    def __init__(
        self,
        shared: object,
        *,
        deadline: float,
        memory: int,
        preload: Sequence[str],
        warm_up: Callable[[Any], None] | None = None,
    ) -> None:
        self.wanted: Mapping[str, str] = dict(versions())
        self.shared = pickle.dumps(shared)
        self.deadline = deadline
        self.memory = memory
        self.preload = tuple(preload)
        self.warm_up = warm_up
        whole = pickle.dumps((self.shared, deadline, memory, self.preload, sorted(self.wanted.items())))
        self.key = f"watcher-{hashlib.sha256(whole).hexdigest()[:16]}"
        self.name = self.key

    async def setup(self, worker: Worker) -> None:
        """Start the children and offer them; say why not, if not."""
        children = max(worker.state.nthreads // AHEAD, 1)
        unlike = difference(self.wanted, versions())
        if unlike:
            self._refuse(f"its versions differ from the hub's: {unlike}; install the same release")
            return
        guard = _guards.get(self.key)
        if guard is None:
            guard = _guards[self.key] = Spare(partial(self._children, children))
        try:
            await guard.open()
        except OffloadError as error:
            self._refuse(str(error))
            return
        await worker.set_resources(**{self.key: AHEAD * children})
        log.info("ready: %d child processes", children)

    def _children(self, count: int) -> Offload:
        return Offload(
            _Sealed(self.shared),
            workers=count,
            deadline=self.deadline,
            memory=self.memory,
            preload=self.preload,
            warm_up=self.warm_up,
        )

    def _refuse(self, why: str) -> None:
        _refusals[self.key] = why
        log.error(
            "this worker takes no work: %s", why.replace("(here ", "(hub ").replace("differ from", "are not")
        )


async def work(key: str, sealed: bytes) -> bytes | Failure:
    """A sealed task done in a child of this worker: its sealed result, or why there is none."""
    return await _guards[key].run(_unsealed, sealed)


async def close_guards() -> None:
    """End all children of this worker."""
    while _guards:
        _, guard = _guards.popitem()
        await guard.aclose()


def seal(step: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> bytes:
    """A task as bytes, opened by nobody but the child that does it."""
    return pickle.dumps((step, args, kwargs))


def unseal(result: bytes) -> Any:
    """What a child came to."""
    return pickle.loads(result)  # noqa: S301 - the nodes of a cluster trust one another


def _unsealed(shared: object, sealed: bytes) -> bytes:
    step, args, kwargs = pickle.loads(sealed)  # noqa: S301 - the nodes of a cluster trust one another
    return pickle.dumps(step(shared, *args, **kwargs))


def echo(_shared: object, word: str) -> str:
    """The step of the self-test."""
    return word


def refusal(key: str) -> str:
    """Why this worker takes no work of ``key``; empty when it does. Run on workers."""
    return _refusals.get(key, "")


@dataclass(frozen=True, slots=True)
class Staff:
    """What a scheduler knows of the workers."""

    scheduler: str
    """Its identity; another one when it was started anew."""
    offers: dict[str, float]
    """Tasks that each worker takes at once, by its address."""
    stuck: tuple[str, ...]
    """Names of tasks that are with no worker although there are some."""


def staff(key: str, dask_scheduler: Scheduler) -> Staff:
    """Who is there for ``key``. Run on the scheduler.

    A task that came, or came back, while nobody offered to do it is not handed out when somebody does: Dask looks at
    such tasks when a worker joins, and ours make their offer a little later, when their children are ready.
    """
    offers = {address: worker.resources.get(key, 0.0) for address, worker in dask_scheduler.workers.items()}
    stuck: tuple[str, ...] = ()
    if any(offers.values()):
        stuck = tuple(
            str(task.key) for task in dask_scheduler.unrunnable if key in (task.resource_restrictions or ())
        )
    return Staff(dask_scheduler.id, offers, stuck)
