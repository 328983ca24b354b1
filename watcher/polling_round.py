"""All polls of a round: side by side over the network, recorded in groups. Part of loop one.

A group shares one transaction, and so one wait for the disk. What a crash finds unwritten was never acknowledged to
anybody: the feed's validators are as they were before, so it is asked again and shows the same entries.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from watcher import polling
from watcher.polling import FeedBook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from watcher.examine import Workers
    from watcher.model import FeedState, PollRecord
    from watcher.polling import FeedFetcher, Polling

_GROUP = 200
"""Records written together: a commit's share of each is then small, and few wait in memory."""
_GROUP_ENTRIES = 1_000
"""Entries after which a group is written however few its records are: a news sitemap alone may have 2,000."""
_LONGEST_S = 0.2
"""A record waits for its group no longer than this."""


class PollBook(FeedBook, Protocol):
    """Remembers what polls brought."""

    def record_polls(self, records: Sequence[PollRecord], run_id: int) -> list[int]: ...


@dataclass(slots=True)
class PollRound:
    """The polls of one round with all that they need."""

    polling: Polling
    fetcher: FeedFetcher
    workers: Workers
    book: PollBook
    at_once: int
    told: Callable[[PollRecord, int], None]
    """Called with each record once it is kept, and with the number of entries that were new."""
    _waiting: list[PollRecord] = field(default_factory=list, init=False)
    _entries: int = field(default=0, init=False)
    """Of those that wait."""

    async def run(self, due: Sequence[FeedState], run_id: int, stop: asyncio.Event) -> None:
        """Poll each feed of ``due`` and record it. ``stop`` lets those under way end and begins no more."""
        waiting = iter(due)

        async def some() -> None:
            for state in waiting:
                if stop.is_set():
                    return
                record = await polling.poll(
                    state, self.polling, fetcher=self.fetcher, workers=self.workers, book=self.book
                )
                self._waiting.append(record)
                self._entries += len(record.entries)
                if len(self._waiting) >= _GROUP or self._entries >= _GROUP_ENTRIES:
                    self._write(run_id)

        async def write_in_time() -> None:
            while True:
                await asyncio.sleep(_LONGEST_S)
                self._write(run_id)

        async with asyncio.TaskGroup() as around:
            writer = around.create_task(write_in_time())
            async with asyncio.TaskGroup() as polls:
                for _ in range(min(self.at_once, len(due))):
                    polls.create_task(some())
            writer.cancel()
            self._write(run_id)

    def _write(self, run_id: int) -> None:
        """Record what waits. One record that cannot be kept takes none of its group with it."""
        records = tuple(self._waiting)
        self._waiting.clear()
        self._entries = 0
        if not records:
            return
        try:
            new = self.book.record_polls(records, run_id)
        except Exception:
            for record in records if len(records) > 1 else ():
                with suppress(Exception):
                    self.told(record, *self.book.record_polls((record,), run_id))
            raise
        for record, count in zip(records, new, strict=True):
            self.told(record, count)
