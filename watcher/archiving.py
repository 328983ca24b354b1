"""Has pages of posted hits kept by a public archive: a slow loop of its own, never in the way of hits and posts.

What is asked is written down before, what came of it after; a request that a crash interrupted is made again, which
the archive answers with the copy that it has.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher.model import Archived, Failure, Reason, Submitted

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from datetime import datetime

    from watcher.model import Archiving, Working

log = logging.getLogger(__name__)

ATTEMPTS = 6
"""Requests for one page, over a day and a half, until it is given up."""
_FIRST_WAIT = timedelta(minutes=10)
"""After the first failure; doubled with each further one: 10, 20, 40 minutes, ..."""
_LOOK_AGAIN = timedelta(seconds=30)
"""Between two looks at a job; a copy takes half a minute to some minutes."""
_PAUSE = timedelta(minutes=15)
"""After the archive has asked for a pause without saying how long."""
_LONGEST_PAUSE = timedelta(days=1)
SINCE = timedelta(days=30)
"""Hits older than this are not submitted when archiving is switched on: their pages have changed or are known."""


class Archive(Protocol):
    """Keeps copies of pages."""

    async def submit(self, url: str) -> Submitted | Archived | Failure: ...
    async def status(self, job: str, url: str) -> Working | Archived | Failure: ...


class Book(Protocol):
    """Remembers what was asked."""

    def enqueue(self, since: datetime, now: datetime) -> int: ...
    def recover(self, now: datetime) -> int: ...
    def due(self, now: datetime, *, working: bool) -> Archiving | None: ...
    def last_asked(self) -> datetime | None: ...
    def asking(self, article_id: int, now: datetime) -> None: ...
    def working(self, article_id: int, job: str, until: datetime) -> None: ...
    def postpone(self, article_id: int, detail: str, until: datetime, *, counts: bool = True) -> None: ...
    def done(self, article_id: int, archive_url: str, now: datetime) -> None: ...
    def failed(self, article_id: int, detail: str, now: datetime) -> None: ...


@dataclass(slots=True)
class Archiver:
    """The loop with all it needs."""

    archive: Archive
    book: Book
    per_hour: int
    """Most requests for a copy in an hour."""
    now: Callable[[], datetime]
    _resume: datetime | None = None

    async def round(self, stop: asyncio.Event) -> None:
        """Look at what the archive is working on, then ask for the next page if its turn has come."""
        now = self.now()
        self.book.enqueue(now - SINCE, now)
        if self._resume is not None and now < self._resume:
            return
        while not stop.is_set() and (one := self.book.due(self.now(), working=True)) is not None:
            self._conclude(one, await self.archive.status(one.job, one.url))
            if self._resume is not None:
                return
        last = self.book.last_asked()
        early = last is not None and timedelta() <= now - last < timedelta(hours=1) / self.per_hour
        if stop.is_set() or early or (next_one := self.book.due(self.now(), working=False)) is None:
            return
        self.book.asking(next_one.article_id, self.now())
        self._conclude(next_one, await self.archive.submit(next_one.url))

    def _conclude(self, one: Archiving, outcome: Submitted | Working | Archived | Failure) -> None:
        now = self.now()
        self._resume = None
        match outcome:
            case Archived(url):
                self.book.done(one.article_id, url, now)
                log.info("archived: %s", url)
            case Submitted(job):
                self.book.working(one.article_id, job, now + _LOOK_AGAIN)
            case Failure():
                self._fail(one, outcome, now)
            case _:
                self.book.working(one.article_id, one.job, now + _LOOK_AGAIN)

    def _fail(self, one: Archiving, failure: Failure, now: datetime) -> None:
        if failure.reason in {Reason.RATE_LIMITED, Reason.FORBIDDEN}:
            # It is not this page's fault; nothing is asked for a while.
            asked = None if failure.retry_after is None else timedelta(seconds=failure.retry_after)
            wait = (
                _LONGEST_PAUSE if failure.reason is Reason.FORBIDDEN else min(asked or _PAUSE, _LONGEST_PAUSE)
            )
            self._resume = now + wait
            self.book.postpone(one.article_id, failure.detail, self._resume, counts=False)
            log.warning(
                "archive: %s; nothing is submitted until %s", failure.detail, self._resume.isoformat()
            )
            return
        attempts = one.attempts if one.job else one.attempts + 1
        if failure.reason is Reason.BAD_ADDRESS or attempts >= ATTEMPTS:
            self.book.failed(one.article_id, failure.detail, now)
            log.warning("archive: %s is not archived: %s", one.url, failure.detail)
            return
        self.book.postpone(one.article_id, failure.detail, now + _FIRST_WAIT * 2.0 ** max(attempts - 1, 0))
