"""A folder that is written beside its place and put there whole: readers see all of the old one or all of the new one.

Files that did not change are taken over with their dates, so that a web server and a copy over the network see only
what did. Knows nothing of what is written.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HERE = -100  # AT_FDCWD of <fcntl.h>
_EXCHANGE = 2  # RENAME_EXCHANGE of <linux/fs.h>
_NO_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV}


class FolderError(Exception):
    """The folder cannot be written; the message is one line with the remedy."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a new folder changed."""

    files: int
    changed: int
    """New or with other content."""
    removed: int


class Draft:
    """The new folder, while it is written."""

    def __init__(self, folder: Path, present: Path) -> None:
        self._folder = folder
        self._present = present
        self._files = 0
        self._kept = 0

    def put(self, name: str, content: bytes) -> None:
        """Write a file; one that the present folder has already is taken over. A name may hold slashes."""
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._files += 1
        old = self._present / name
        try:
            same = old.stat().st_size == len(content) and old.read_bytes() == content
            if same:
                os.link(old, path)
                self._kept += 1
                return
        except OSError:
            pass  # absent, or on a file system without links: written anew
        path.write_bytes(content)

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """A new file that is too large to be held in memory."""
        self._files += 1
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w+b") as file:
            yield file

    def path(self, name: str) -> Path:
        """Where a file of the draft lies, for libraries that write files themselves; it counts as opened."""
        self._files += 1
        return self._folder / name

    def names(self) -> list[str]:
        """Files so far, sorted."""
        return _names(self._folder)

    def read(self, name: str) -> BinaryIO:
        """A file of the draft."""
        return (self._folder / name).open("rb")

    def changes(self) -> Changes:
        """Compared with the present folder."""
        gone = set(_names(self._present)) - set(self.names())
        return Changes(self._files, self._files - self._kept, len(gone))


@contextmanager
def drafted(target: Path, mark: str) -> Iterator[Draft]:
    """A draft that takes the place of ``target`` when the block ends well, and is thrown away when it does not.

    ``mark`` is a file that tells folders of this kind from others: one without it is never replaced. Raises
    FolderError.
    """
    try:
        _require_ours(target, mark)
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(target.parent / f".{target.name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise FolderError(f"{target}: {_words(error)}") from None
    draft = target.parent / f".{target.name}.draft"
    _hold(lock, target)
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir()
        made = Draft(draft, target)
        yield made
        changes = made.changes()
        if changes.changed or changes.removed or not target.exists():
            _swap(draft, target)
    except OSError as error:
        raise FolderError(f"{target}: {_words(error)}") from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        os.close(lock)


def _require_ours(target: Path, mark: str) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise FolderError(f"{target}: is a file; name a folder")
    if os.path.ismount(target):
        raise FolderError(f"{target}: is a mounted volume and cannot be replaced; name a folder inside it")
    if not (target / mark).is_file() and next(target.iterdir(), None) is not None:
        raise FolderError(f"{target}: holds files that are not ours (it has no {mark}); name another folder")


def _hold(lock: int, target: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        raise FolderError(f"{target}: is being written by another watcher; try again later") from None


def _swap(draft: Path, target: Path) -> None:
    """Let the two change names in one step where the system can; the former folder is then the draft."""
    if not target.exists():
        draft.rename(target)
        return
    exchange = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if exchange is not None:
        if exchange(_HERE, os.fsencode(draft), _HERE, os.fsencode(target), _EXCHANGE) == 0:
            return
        if ctypes.get_errno() not in _NO_EXCHANGE:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    # Two steps, with nothing in the place for a moment between them.
    former = target.with_name(f".{target.name}.former")
    shutil.rmtree(former, ignore_errors=True)
    target.rename(former)
    draft.rename(target)
    shutil.rmtree(former)


def _names(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _words(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
