"""Loop one: due feeds in, hits out.

A round has two halves: all due feeds are polled, then every waiting entry is read. Pages are fetched side by
side, but their results are stored in one fixed order, so that the same news gives the same stories however the
network dawdles, and a round that was cut short comes to the same end when it is repeated.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

from watcher import reading
from watcher.model import Failure, Tally
from watcher.pipeline.health import OURS, common_reason, some
from watcher.polling import FeedFetcher
from watcher.polling_round import PollBook, PollRound
from watcher.reading import Books, EntryBook, PageFetcher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from watcher.examine import Workers
    from watcher.model import FeedState, PendingEntry, PollRecord
    from watcher.polling import Polling
    from watcher.reading import Found, Outcome, Reading

log = logging.getLogger(__name__)

_BATCH = 1_000
"""Entries taken from the store at a time."""
_AHEAD = 300
"""How far reading may run ahead of the oldest page that is still awaited: a slow host holds back what is stored
after it, but not what is fetched; and articles in memory stay few."""
_GROUP = 20
"""Outcomes stored in one transaction, with one wait for the disk. Only what has come anyway: none waits for others. A
crash before the commit leaves them all pending, and they are read again."""


class Fetcher(FeedFetcher, PageFetcher, Protocol):
    """Asks for feeds and pages."""


class DueFeeds(PollBook, Protocol):
    """Knows which feeds are due."""

    def due(self, now: datetime) -> list[FeedState]: ...


class Waiting(EntryBook, Protocol):
    """Knows which entries wait for their page."""

    def pending(self, now: datetime, limit: int) -> list[PendingEntry]: ...


class RunBook(Protocol):
    """Remembers rounds."""

    def begin(self, now: datetime) -> int: ...
    def finish(self, run_id: int, tally: Tally, now: datetime) -> None: ...


class GatherStore(Books, Protocol):
    """What loop one keeps."""

    @property
    def feeds(self) -> DueFeeds: ...
    @property
    def entries(self) -> Waiting: ...
    @property
    def runs(self) -> RunBook: ...


class Progress(Protocol):
    """Shows how far a round has come."""

    def polled(self, done: int, of: int, tally: Tally) -> None: ...
    def read(self, done: int, of: int, tally: Tally) -> None: ...


@dataclass(frozen=True, slots=True)
class Gatherer:
    """Loop one with all it needs."""

    store: GatherStore
    fetcher: Fetcher
    workers: Workers
    polling: Polling
    reading: Reading
    polls_at_once: int
    pages_at_once: int

    async def round(self, progress: Progress, stop: asyncio.Event | None = None) -> Tally:
        """Poll what is due and read what waits. ``stop`` ends the round at the next safe point."""
        stop = stop or asyncio.Event()
        tally = Tally()
        now = self.reading.now()
        due = self.store.feeds.due(now)
        if not due and not self.store.entries.pending(now, 1):
            return tally
        run_id = self.store.runs.begin(now)
        await self._poll_all(due, run_id, tally, progress, stop)
        while not stop.is_set():
            batch = self.store.entries.pending(self.reading.now(), _BATCH)
            if not batch:
                break
            await self._read_all(batch, tally, progress, stop)
        self.store.runs.finish(run_id, tally, self.reading.now())
        return tally

    async def _poll_all(
        self, due: list[FeedState], run_id: int, tally: Tally, progress: Progress, stop: asyncio.Event
    ) -> None:
        failed: dict[str, list[str]] = {}

        def told(record: PollRecord, new: int) -> None:
            tally.feeds += 1
            tally.failures += not record.success
            tally.entries += new
            if not record.success:
                failed.setdefault(record.outcome, []).append(record.feed.name)
            log.info(
                "feed %s: %s%s",
                record.feed.name,
                record.outcome,
                f", {new} new" if record.success else f" ({record.detail})",
            )
            progress.polled(tally.feeds, len(due), tally)

        polls = PollRound(
            polling=self.polling,
            fetcher=self.fetcher,
            workers=self.workers,
            book=self.store.feeds,
            at_once=self.polls_at_once,
            told=told,
        )
        await polls.run(due, run_id, stop)
        _tell_failures(failed, tally.feeds)

    async def _read_all(
        self, batch: list[PendingEntry], tally: Tally, progress: Progress, stop: asyncio.Event
    ) -> None:
        """Read a batch: fetched side by side within a window, stored strictly in order."""
        started: deque[tuple[PendingEntry, asyncio.Task[Outcome]]] = deque()
        slots = asyncio.Semaphore(self.pages_at_once)
        fetching: set[str] = set()
        repeated: list[PendingEntry] = []
        failed: dict[str, Outcome] = {}
        done = 0

        async def one(entry: PendingEntry) -> Outcome:
            async with slots:
                return await reading.read(entry, self.reading, fetcher=self.fetcher, workers=self.workers)

        def start(waiting: Iterator[PendingEntry]) -> None:
            while len(started) < _AHEAD and not stop.is_set():
                entry = next(waiting, None)
                if entry is None:
                    return
                if entry.url in fetching or reading.known(entry, self.store.entries) is not None:
                    repeated.append(entry)
                    continue
                fetching.add(entry.url)
                started.append((entry, asyncio.create_task(one(entry))))

        waiting = iter(batch)
        try:
            start(waiting)
            while started and not stop.is_set():
                await started[0][1]
                group = list(_come(started))
                with self.store.transaction():
                    found = [
                        hit
                        for entry, outcome in group
                        for hit in reading.store(entry, outcome, self.reading, self.store, tally)
                    ]
                _tell(found)
                failed |= {e.url: outcome for e, outcome in group if isinstance(outcome.result, Failure)}
                tally.pages += len(group)
                done += len(group)
                progress.read(done, len(batch), tally)
                start(waiting)
                await asyncio.sleep(0)  # storing keeps the loop from everything else
        finally:
            for _, task in started:
                task.cancel()
            await asyncio.gather(*(task for _, task in started), return_exceptions=True)
        for entry in repeated:
            self._settle_repeated(entry, failed.get(entry.url), tally)

    def _settle_repeated(self, entry: PendingEntry, failed: Outcome | None, tally: Tally) -> None:
        """An entry whose article another entry stands for shares its fate without a fetch of its own."""
        known = reading.known(entry, self.store.entries)
        if known is not None:
            self.store.entries.finish(entry.id, "known", article_id=known)
        elif failed is not None:
            reading.store(entry, failed, self.reading, self.store, tally)


def _tell(found: list[Found]) -> None:
    """A line in the log for each hit that is stored."""
    for hit in found:
        log.info(
            "hit%s: %s (%s) %s",
            "" if hit.decision == "post" else " for a person",
            hit.title,
            hit.outlet,
            hit.url,
            extra=asdict(hit),
        )


def _tell_failures(failed: dict[str, list[str]], feeds: int) -> None:
    """One warning for each reason, however many feeds it hit: each feed's own line is told beside, more quietly."""
    reasons = [reason for reason, names in failed.items() for _ in names]
    common = common_reason(reasons, feeds)
    for reason, names in failed.items():
        log.warning(
            "%d of %d feeds failed: %s: %s%s",
            len(names),
            feeds,
            reason,
            some(names),
            f"; {OURS}" if reason == common else "",
        )


def _come(
    started: deque[tuple[PendingEntry, asyncio.Task[Outcome]]],
) -> Iterator[tuple[PendingEntry, Outcome]]:
    """Takes from the front what has been read, as much as is stored at once."""
    for _ in range(_GROUP):
        if not started or not started[0][1].done():
            return
        entry, task = started.popleft()
        yield entry, task.result()
