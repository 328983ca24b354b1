"""A folder that is written beside its place and put there whole: readers see all of the old one or all of the new one.

Files that did not change are taken over with their dates, so that a web server and a copy over the network see only
what did. A list of digests goes in with them, by which the folder knows its own files: one that holds anything else is
never replaced. Knows nothing of what is written.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import hashlib
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUMS = "SHA256SUMS"
"""The list, as ``sha256sum -c`` reads it; all files but itself."""
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
        self._digests: dict[str, str] = {}

    def put(self, name: str, content: bytes) -> None:
        """Write a file; one that the present folder has already is taken over. A name may hold slashes."""
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._files += 1
        self._digests[name] = hashlib.sha256(content).hexdigest()
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

    def size(self, name: str) -> int:
        """Bytes of a file of the draft."""
        return (self._folder / name).stat().st_size

    def digest(self, name: str) -> str:
        """SHA-256 of a file of the draft, which is written no more."""
        if name not in self._digests:
            self._digests[name] = _digest(self._folder / name)
        return self._digests[name]

    def changes(self) -> Changes:
        """Compared with the present folder; the list of digests is not counted."""
        gone = set(_names(self._present)) - {*self.names(), SUMS}
        return Changes(self._files, self._files - self._kept, len(gone))

    def list_files(self) -> None:
        """Write the list of digests; nothing may be written after it."""
        lines = [f"{self.digest(name)}  {name}\n" for name in self.names()]
        (self._folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


@contextmanager
def drafted(target: Path, mark: str, *, other: str = "") -> Iterator[Draft]:
    """A draft that takes the place of ``target`` when the block ends well, and is thrown away when it does not.

    ``mark`` is a file that tells folders of this kind from others. A folder is replaced only when it has that file, and
    each file in it is one that was written here and is as it was written; one that has the file ``other`` is of another
    kind, written here too. Raises FolderError.
    """
    try:
        _require_ours(target, mark, other)
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
        made.list_files()
        if changes.changed or changes.removed or not (target / SUMS).exists():
            _require_ours(target, mark, other)  # again: somebody may have come meanwhile
            _swap(draft, target)
    except OSError as error:
        raise FolderError(f"{target}: {_words(error)}") from None
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        os.close(lock)


def _require_ours(target: Path, mark: str, other: str) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise FolderError(f"{target}: is a file; name a folder")
    if os.path.ismount(target):
        raise FolderError(f"{target}: is a mounted volume and cannot be replaced; name a folder inside it")
    if next(target.iterdir(), None) is None:
        return
    for name in (mark, SUMS):
        if not (target / name).is_file():
            raise FolderError(
                f"{target}: holds files that are not ours (it has no {name}); name another folder"
            )
    if other and (target / other).exists():
        raise FolderError(
            f"{target}: holds more than this would write (it has {other}), which would be lost; name another folder"
        )
    if stranger := _stranger(target):
        raise FolderError(f"{target}: {stranger}; move it away, or name another folder")


def _stranger(target: Path) -> str:
    """What in the folder was not written here, or not like that; empty when all of it was."""
    lines = (target / SUMS).read_text("utf-8", errors="replace").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    folders = {str(folder) for name in listed for folder in PurePosixPath(name).parents}
    for path in sorted(target.rglob("*")):
        name = path.relative_to(target).as_posix()
        if name == SUMS:
            continue
        if path.is_symlink() or name not in (folders if path.is_dir() else listed):
            return f"{name} is not ours"
        if not path.is_dir() and _digest(path) != listed[name]:
            return f"{name} was changed after it was written"
    return ""


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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
