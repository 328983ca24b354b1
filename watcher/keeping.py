"""Keeps the exchange behind each hit, so that what was published when can be proved. One road for all loops.

The order is what makes it safe. An exchange is written to its file and made lasting first, then its row is added
in the transaction of the hit. A crash between the two leaves bytes without a row: they are found by the file being
longer than its rows say, whole exchanges among them get a row without an article, and a beginning that broke off is
cut away. Since files are touched only inside a transaction that writes, no two processes ever do so at once.

A hit is never lost for its evidence: what cannot be kept is recorded with the reason, and logged once.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime, timedelta

    from watcher.model import Exchange, Found, Kept, Stretch, Tail, Witness

log = logging.getLogger(__name__)


class Vault(Protocol):
    """Files that grow at their end. Every method may raise ``OSError``."""

    def names(self) -> list[str]: ...
    def size(self, name: str) -> int | None: ...
    def begin(self, now: datetime) -> Stretch: ...
    def append(self, name: str, end: int, exchange: Exchange, body: bytes, text_sha256: str) -> Kept: ...
    def head(self, name: str) -> Stretch | None: ...
    def tail(self, name: str, start: int) -> Tail: ...
    def cut(self, name: str, size: int) -> None: ...
    def copy(self, stretches: Sequence[Stretch], now: datetime) -> list[Stretch]: ...
    def remove(self, name: str) -> None: ...


class File(Protocol):
    """A file as it is remembered."""

    @property
    def head(self) -> Stretch: ...
    @property
    def state(self) -> str: ...
    @property
    def begun_at(self) -> datetime: ...
    @property
    def end(self) -> int: ...


class Book(Protocol):
    """Remembers what lies where."""

    def transaction(self) -> AbstractContextManager[None]: ...
    def files(self) -> Sequence[File]: ...
    def open_file(self) -> File | None: ...
    def add_file(self, head: Stretch, state: str, now: datetime) -> None: ...
    def set_state(self, name: str, state: str) -> None: ...
    def forget_file(self, name: str) -> None: ...
    def add(
        self, article_id: int | None, kept: Kept, *, url: str, status: int, at: datetime, text_sha256: str
    ) -> int: ...
    def adopt(self, found: Found) -> int: ...
    def add_missing(
        self, article_id: int, *, url: str, status: int, at: datetime, text_sha256: str, reason: str
    ) -> int: ...
    def move(self, witness_id: int, place: Stretch) -> None: ...
    def delete(self, ids: Iterable[int], reason: str, now: datetime) -> None: ...
    def in_file(self, name: str) -> list[Witness]: ...
    def kept_before(self, before: datetime) -> Sequence[Witness]: ...


@dataclass(slots=True)
class Settled:
    """What was put in order."""

    adopted: int = 0
    """Exchanges that had no row."""
    cut: int = 0
    """Bytes of writings that broke off."""
    unreadable: list[str] = field(default_factory=list)
    """Files with bytes that are no record; left as they are."""
    absent: list[str] = field(default_factory=list)
    """Files that are remembered but not there, or shorter than they were."""


@dataclass(slots=True)
class Keeper:
    """Evidence, with all it needs."""

    vault: Vault
    book: Book
    rotate_size: int
    """Bytes after which a new file is begun."""
    rotate_after: timedelta
    """Age of a file after which a new one is begun."""
    _complained: bool = False

    def keep(
        self, article_id: int, exchange: Exchange, body: bytes, *, text_sha256: str, at: datetime
    ) -> bool:
        """Keep the exchange that brought an article, in the transaction of the caller; whether it could be.

        ``text_sha256`` is that of the title and text which were extracted from ``body``.
        """
        last = exchange.hops[-1]
        with self.book.transaction():
            try:
                name, end = self._place(at)
                kept = self.vault.append(name, end, exchange, body, text_sha256)
            except OSError as error:
                reason = _words(error)
                if not self._complained:
                    log.warning("evidence cannot be kept: %s; hits go on without it", reason)
                self._complained = True
                self._missing(article_id, last.url, last.status, reason, text_sha256, at)
                return False
            self.book.add(
                article_id, kept, url=last.url, status=last.status, at=last.at, text_sha256=text_sha256
            )
        if self._complained:
            log.warning("evidence is kept again")
        self._complained = False
        return True

    def cannot(self, article_id: int, url: str, reason: str, *, text_sha256: str, at: datetime) -> None:
        """Record why there is no exchange to keep."""
        self._missing(article_id, url, 0, reason, text_sha256, at)

    def reconcile(self, now: datetime) -> Settled:
        """Put in order what the last run left; at the start, before anything is kept."""
        settled = Settled()
        for file in self.book.files():
            with self.book.transaction():
                self._settle_file(file, settled)
        known = {file.head.file for file in self.book.files()}
        for name in self.vault.names():
            if name not in known:
                with self.book.transaction():
                    self._take_in(name, now, settled)
        return settled

    def erase(self, ids: Collection[int], reason: str, now: datetime) -> int:
        """Delete the records of these rows for good, the rows stay to say so; how many.

        Files are written anew without them, one transaction each. Raises ``OSError`` when a file cannot be; what was
        deleted before that stays deleted.
        """
        gone = 0
        for file in self.book.files():
            with self.book.transaction():
                lying = self.book.in_file(file.head.file)
                doomed = [one.id for one in lying if one.id in ids]
                if not doomed:
                    continue
                left = [(one.id, one.stretch) for one in lying if one.id not in ids and one.stretch]
                gone += len(doomed)
                self.book.delete(doomed, reason, now)
                if self.vault.size(file.head.file) is None:
                    continue
                if left:
                    head, *places = self.vault.copy([place for _, place in left], now)
                    self.book.add_file(head, "closed", file.begun_at)
                    for (one, _), place in zip(left, places, strict=True):
                        self.book.move(one, place)
                self.book.set_state(file.head.file, "doomed")
            self._remove(file.head.file)
        return gone

    def expire(self, before: datetime, now: datetime) -> int:
        """Delete what was kept before then, which the operator keeps no longer; how many. What fails is logged."""
        doomed = {row.id for row in self.book.kept_before(before)}
        try:
            gone = self.erase(doomed, "older than evidence is kept", now) if doomed else 0
        except OSError as error:
            log.warning("evidence cannot be deleted: %s", error.strerror)
            return 0
        if gone:
            log.info("evidence of %d pages deleted: older than it is kept", gone)
        return gone

    def _missing(
        self, article_id: int, url: str, status: int, reason: str, text_sha256: str, at: datetime
    ) -> None:
        self.book.add_missing(
            article_id, url=url, status=status, at=at, text_sha256=text_sha256, reason=reason
        )

    def _place(self, now: datetime) -> tuple[str, int]:
        """The file to write to, and where it ends."""
        file = self.book.open_file()
        if file is not None:
            settled = Settled()
            end = self._settle_file(file, settled)
            young = now - file.begun_at < self.rotate_after
            if end is not None and end < self.rotate_size and young:
                return file.head.file, end
            self.book.set_state(file.head.file, "closed")
        head = self.vault.begin(now)
        self.book.add_file(head, "open", now)
        return head.file, head.length

    def _settle_file(self, file: File, settled: Settled) -> int | None:
        """Make a file and its rows agree; where it ends, None when nothing may be added to it."""
        name = file.head.file
        if file.state == "doomed":
            self._remove(name)
            return None
        size = self.vault.size(name)
        if size is None or size < file.end:
            settled.absent.append(name)
            return None
        return file.end if size == file.end else self._settle_tail(name, file.end, settled)

    def _settle_tail(self, name: str, start: int, settled: Settled) -> int | None:
        tail = self.vault.tail(name, start)
        for found in tail.found:
            self.book.adopt(found)
        settled.adopted += len(tail.found)
        if tail.end == tail.size:
            return tail.end
        if not tail.torn:
            settled.unreadable.append(name)
            self.book.set_state(name, "closed")
            return None
        self.vault.cut(name, tail.end)
        settled.cut += tail.size - tail.end
        return tail.end

    def _take_in(self, name: str, now: datetime, settled: Settled) -> None:
        """A file that nobody remembers: its row was lost with a transaction, or the database is an older copy."""
        head = self.vault.head(name)
        if head is None:
            settled.unreadable.append(name)
            return
        self.book.add_file(head, "closed", now)
        self._settle_tail(name, head.length, settled)

    def _remove(self, name: str) -> None:
        """Delete a doomed file; when that fails, the next start tries again."""
        try:
            self.vault.remove(name)
        except OSError as error:
            log.warning("evidence: %s cannot be deleted: %s", name, _words(error))
            return
        with self.book.transaction():
            self.book.forget_file(name)


def _words(error: OSError) -> str:
    """The system's words without a path: they are stored."""
    return error.strerror or (os.strerror(error.errno) if error.errno else type(error).__name__)
