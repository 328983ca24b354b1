"""Loop three: known articles fetched again, corrections out.

Articles of hits are looked at on a thinning schedule, side by side; what is found is stored in the order in which they
were due.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher import rechecking
from watcher.model import Change, Reason
from watcher.pipeline import thinning

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from watcher.examine import Workers
    from watcher.model import Known, Look
    from watcher.rechecking import PageFetcher, Rechecking, Seen

log = logging.getLogger(__name__)

_BATCH = 100
"""Articles looked at before more are taken from the store; their texts are in memory meanwhile."""


class Planned(rechecking.RevisionBook, Protocol):
    """Knows which articles are to be looked at, and when."""

    def unplanned(self, since: datetime, limit: int) -> list[tuple[int, datetime]]:
        """Articles of hits, read after ``since``, that nobody has planned to look at again."""

    def plan(self, article_id: int, next_at: datetime | None) -> None:
        """When an article is to be looked at for the first time."""

    def due(self, now: datetime, longest: timedelta, limit: int) -> list[int]:
        """Articles to be looked at now."""


class RecheckStore(rechecking.Books, Protocol):
    """What loop three keeps."""

    @property
    def revisions(self) -> Planned:
        """Versions, revisions, looks and the schedule."""


@dataclass(slots=True)
class Rechecked:
    """What looking again has come to. It counts up while the round goes on."""

    looks: int = 0
    failures: int = 0
    changes: dict[Change, int] = field(default_factory=dict)

    def told(self) -> str:
        """In words, for a log or a terminal."""
        changes = ", ".join(f"{self.changes[one]} {one.value}" for one in Change if self.changes.get(one))
        failed = f" ({self.failures} failed)" if self.failures else ""
        return f"{self.looks} articles looked at again{failed}, changes: {changes or 'none'}"

    def count(self, look: Look) -> None:
        """One more look."""
        self.looks += 1
        self.failures += look.outcome in {reason.value for reason in Reason}
        if look.outcome in {change.value for change in Change}:
            change = Change(look.outcome)
            self.changes[change] = self.changes.get(change, 0) + 1


@dataclass(frozen=True, slots=True)
class Rechecker:
    """Loop three with all it needs."""

    store: RecheckStore
    fetcher: PageFetcher
    workers: Workers
    rechecking: Rechecking
    pages_at_once: int

    async def round(self, stop: asyncio.Event | None = None) -> Rechecked:
        """Look at every article that is due. ``stop`` ends the round at the next safe point."""
        stop = stop or asyncio.Event()
        done = Rechecked()
        self._plan()
        longest = timedelta(seconds=max(self.rechecking.steps)) * 2
        looked: set[int] = (
            set()
        )  # one that is due again at once, by a clock gone wrong, waits for the next round
        while not stop.is_set():
            due = self.store.revisions.due(self.rechecking.now(), longest, len(looked) + _BATCH)
            batch = [article_id for article_id in due if article_id not in looked]
            if not batch:
                break
            looked.update(batch)
            await self.look_at(batch, done, stop)
        if done.looks:
            log.info("%s", done.told())
        return done

    async def look_at(self, articles: Iterable[int], done: Rechecked, stop: asyncio.Event) -> None:
        """Look at these articles now, whatever their schedule."""
        slots = asyncio.Semaphore(self.pages_at_once)

        async def one(article_id: int) -> tuple[Known, Seen] | None:
            async with slots:
                known = self.store.revisions.known(article_id)
                if known is None or stop.is_set():
                    return None
                seen = await rechecking.look(
                    known, self.rechecking, fetcher=self.fetcher, workers=self.workers
                )
                return known, seen

        looks = [asyncio.create_task(one(article_id)) for article_id in articles]
        try:
            for task in looks:
                if (found := await task) is not None:
                    self._keep(*found, done)
        finally:
            for task in looks:
                task.cancel()
            await asyncio.gather(*looks, return_exceptions=True)

    def plan(self, article_id: int, read_at: datetime) -> None:
        """Put an article on the schedule, unless it is there: first at the first step, overdue or not."""
        steps, dice = self.rechecking.steps, self.rechecking.dice()
        self.store.revisions.plan(article_id, thinning.next_look(read_at, read_at, steps, dice))

    def _plan(self) -> None:
        """Put new hits on the schedule. Those that were read longer ago than its last step are left alone."""
        since = self.rechecking.now() - timedelta(seconds=max(self.rechecking.steps))
        while fresh := self.store.revisions.unplanned(since, _BATCH):
            with self.store.transaction():
                for article_id, read_at in fresh:
                    self.plan(article_id, read_at)

    def _keep(self, known: Known, seen: Seen, done: Rechecked) -> None:
        look = rechecking.keep(known, seen, self.rechecking, self.store)
        if look is None:
            return
        done.count(look)
        notable = look.outcome not in {"unchanged", "same"}
        log.log(
            logging.INFO if notable else logging.DEBUG,
            "article %s: %s%s",
            known.link,
            look.outcome,
            f" ({look.detail})" if look.detail else "",
        )
