"""The folder of evidence: WARC files that grow at their end. Knows files and bytes, no database and no policy.

Nothing is held open between two calls, so that a folder may vanish, fill up or come back at any time. All methods
raise ``OSError`` as the system gives it; what follows from that is decided elsewhere.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from watcher.adapters import warc
from watcher.model import Found, Kept, Stretch, Tail

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from watcher.model import Exchange

SUFFIX = ".warc.gz"


class Vault:
    """One folder; made when something is first put into it."""

    def __init__(
        self, folder: Path, *, software: str, reserve: int = 0, sync: Callable[[int], None] = os.fsync
    ) -> None:
        """``reserve`` bytes of the file system are left to others; ``sync`` makes an open file lasting."""
        self.folder = folder
        self._software = software
        self._reserve = reserve
        self._sync = sync

    def names(self) -> list[str]:
        """The files that are there, oldest first; none when the folder is not."""
        return sorted(path.name for path in self.folder.glob(f"*{SUFFIX}"))

    def size(self, name: str) -> int | None:
        """How long a file is; None when it is not there."""
        with suppress(FileNotFoundError, NotADirectoryError):
            return (self.folder / name).stat().st_size
        return None

    def begin(self, now: datetime) -> Stretch:
        """Make a new file; where its opening record lies, and so the file's name."""
        self.folder.mkdir(parents=True, exist_ok=True)
        # Told apart by chance too: a lost file's name stands in rows for good, and must not come back.
        name = f"watcher-{now:%Y%m%dT%H%M%SZ}-{secrets.token_hex(3)}{SUFFIX}"
        head = warc.head(name, self._software)
        self._room(len(head))
        self._write(name, 0, head, os.O_CREAT | os.O_EXCL)
        return Stretch(name, 0, len(head), hashlib.sha256(head).hexdigest())

    def append(self, name: str, end: int, exchange: Exchange, body: bytes, text_sha256: str) -> Kept:
        """Write an exchange down behind ``end``, lasting; where it lies. After an error the file is as it was."""
        data = warc.exchange(exchange, body, text_sha256)
        self._room(len(data))
        self._write(name, end, data)
        stretch = Stretch(name, end, len(data), hashlib.sha256(data).hexdigest())
        return Kept(stretch, hashlib.sha256(body).hexdigest())

    def read(self, stretch: Stretch) -> bytes:
        """The bytes of a stretch, fewer when the file ends before it."""
        with (self.folder / stretch.file).open("rb") as file:
            file.seek(stretch.offset)
            return file.read(stretch.length)

    def head(self, name: str) -> Stretch | None:
        """Where the opening record of a file lies that nobody remembers; None when it has none of ours."""
        data = (self.folder / name).read_bytes()
        try:
            offset, length = next(warc.members(data))
            record = warc.read(data[offset : offset + length])
        except (EOFError, ValueError, StopIteration):
            return None
        if record.kind != "warcinfo":
            return None
        return Stretch(name, 0, length, hashlib.sha256(data[:length]).hexdigest())

    def tail(self, name: str, start: int) -> Tail:
        """What lies behind ``start``: whole exchanges, and whether the rest is only a writing that broke off."""
        with (self.folder / name).open("rb") as file:
            file.seek(start)
            data = file.read()
        return read_tail(name, start, data)

    def cut(self, name: str, size: int) -> None:
        """End a file at ``size``."""
        descriptor = os.open(self.folder / name, os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.ftruncate(descriptor, size)
            self._sync(descriptor)
        finally:
            os.close(descriptor)

    def copy(self, stretches: Sequence[Stretch], now: datetime) -> list[Stretch]:
        """Put stretches into a new file, byte for byte; its opening record, then where each of them lies now."""
        head = self.begin(now)
        placed, end = [head], head.length
        try:
            for one in stretches:
                data = self.read(one)
                self._room(len(data))
                self._write(head.file, end, data)
                placed.append(Stretch(head.file, end, one.length, one.sha256))
                end += one.length  # of a damaged file less may be left: the gap stays, and stays to be seen
        except OSError:
            self.remove(head.file)
            raise
        return placed

    def remove(self, name: str) -> None:
        """Delete a file; no error when it is gone already."""
        (self.folder / name).unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            self._sync_folder()

    def _room(self, length: int) -> None:
        """Object when writing so much would eat into the reserve."""
        if not self._reserve:
            return
        state = os.statvfs(self.folder)
        if state.f_bavail * state.f_frsize - length < self._reserve:
            words = f"less than {self._reserve / 1e6:,g} MB would be left free"
            raise OSError(errno.ENOSPC, words, str(self.folder))

    def _write(self, name: str, at: int, data: bytes, flags: int = 0) -> None:
        descriptor = os.open(self.folder / name, os.O_WRONLY | os.O_CLOEXEC | flags, 0o600)
        try:
            try:
                written = 0
                while written < len(data):
                    written += os.pwrite(descriptor, data[written:], at + written)
                self._sync(descriptor)
            except OSError:
                with suppress(OSError):
                    os.ftruncate(descriptor, at)
                if flags & os.O_CREAT:
                    with suppress(OSError):
                        (self.folder / name).unlink()
                raise
        finally:
            os.close(descriptor)
        if flags & os.O_CREAT:
            self._sync_folder()

    def _sync_folder(self) -> None:
        """Make a file's name as lasting as its bytes."""
        descriptor = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            self._sync(descriptor)
        finally:
            os.close(descriptor)


def read_tail(name: str, start: int, data: bytes) -> Tail:
    """What a file holds behind ``start``, which is ``data``."""
    found: list[Found] = []
    begun = done = 0
    answers: list[warc.Record] = []
    torn = True
    try:
        for offset, length in warc.members(data):
            record = warc.read(data[offset : offset + length])
            if record.kind == "response":
                answers.append(record)
            elif record.kind == "metadata" and answers:
                done = offset + length
                whole = data[begun:done]
                stretch = Stretch(name, start + begun, len(whole), hashlib.sha256(whole).hexdigest())
                found.append(_found(stretch, answers[-1], warc.text_digest(record)))
                begun, answers = done, []
    except EOFError:
        pass
    except ValueError:
        torn = False
    return Tail(tuple(found), start + done, start + len(data), torn)


def _found(stretch: Stretch, answer: warc.Record, text_sha256: str) -> Found:
    kept = Kept(stretch, hashlib.sha256(answer.payload).hexdigest())
    return Found(kept, answer.url, answer.status, answer.at, text_sha256)
