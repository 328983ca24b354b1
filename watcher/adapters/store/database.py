"""Opens the database: settings, identity, schema, one writer at a time. Knows no noun."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import sqlite3
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, overload

from watcher.adapters.store.identity import APPLICATION_ID, applied_steps, known_steps
from watcher.adapters.store.search import refresh_search
from watcher.adapters.store.views import refresh_views

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

BUSY_MS = 10_000
"""How long a statement waits for another writer before it gives up."""


_PRIMARY = 0xFF
"""The bits of SQLite's extended codes that hold the plain one."""
_ROOM = "free some space on its disk, or name another place in data.database"
WAY_BACK = "put the last backup back: `watcher backup --list`, then `watcher restore FILE`"
"""What to do about a damaged database."""
_RESTORE = f"stop the service and {WAY_BACK}"
_LEAST = 1_000_000
"""Bytes without which a database cannot be opened: its journal's index alone takes 32 kB, a migration more."""
_REMEDIES = {
    sqlite3.SQLITE_FULL: _ROOM,
    sqlite3.SQLITE_IOERR_SHMSIZE: _ROOM,  # what a full disk answers to whoever opens the database
    sqlite3.SQLITE_IOERR: "look at the disk: is it full, failing, or away?",
    sqlite3.SQLITE_CORRUPT: _RESTORE,
    sqlite3.SQLITE_NOTADB: f"move the file away if it is another program's; if it is ours, {_RESTORE}",
    sqlite3.SQLITE_BUSY: "another program holds it; end that one",
    sqlite3.SQLITE_LOCKED: "another program holds it; end that one",
    sqlite3.SQLITE_CANTOPEN: "see that its folder exists and can be written by this user",
    sqlite3.SQLITE_READONLY: "see that file and folder can be written by this user",
    sqlite3.SQLITE_PERM: "see that file and folder can be written by this user",
}
_CODES_OF_SYSTEM = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EIO: sqlite3.SQLITE_IOERR,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EACCES: sqlite3.SQLITE_PERM,
    errno.EPERM: sqlite3.SQLITE_PERM,
    errno.ENOTDIR: sqlite3.SQLITE_CANTOPEN,
    errno.EEXIST: sqlite3.SQLITE_CANTOPEN,
}


class StoreError(Exception):
    """The database cannot be used; the message is one line with the remedy."""


@overload
def to_text(moment: datetime) -> str: ...


@overload
def to_text(moment: datetime | None) -> str | None: ...


def to_text(moment: datetime | None) -> str | None:
    """A time as the database keeps it: UTC, to the second."""
    # Not strftime, which takes twice as long and does not fill years below 1000.
    return None if moment is None else f"{moment.astimezone(UTC).isoformat()[:19]}Z"


def from_text(text: str | None) -> datetime | None:
    """The inverse of ``to_text``."""
    return datetime.fromisoformat(text) if text else None


class Connection:
    """A thin cover over SQLite: rows as dictionaries, explicit transactions, nothing implicit."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        raw.row_factory = sqlite3.Row
        raw.isolation_level = None
        self.raw = raw
        self.place = (0, 0)
        """Device and number of the file, where it was opened for writing."""

    def rows(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        return self.raw.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Row | None:
        """The first row, or None."""
        found: sqlite3.Row | None = self.raw.execute(sql, parameters).fetchone()
        return found

    def run(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> int:
        """Execute one statement; the id of the last inserted row."""
        return self.raw.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Execute one statement for each of ``parameters``."""
        self.raw.executemany(sql, parameters)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is committed together or not at all.

        The write lock is taken at the start: a deferred transaction that upgrades later would fail at once
        instead of waiting. Nested use joins the outer transaction.
        """
        if self.raw.in_transaction:
            yield
            return
        self.raw.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.raw.execute("COMMIT")
        except BaseException:
            # An error such as a full disk may already have ended the transaction.
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
            raise


def open_database(path: Path) -> Connection:
    """The database at ``path``, made or migrated when needed.

    Raises StoreError when it is not ours, damaged, newer than this program, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            _create(path)
        raw = sqlite3.connect(path, timeout=BUSY_MS / 1000)
        _check_identity(raw, path)
        raw.execute("PRAGMA journal_mode = WAL")
        # FULL: a committed post or hit survives a power cut, at one fsync a transaction.
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA foreign_keys = ON")
        _migrate(raw)
        opened = Connection(raw)
        place = path.stat()
        opened.place = (place.st_dev, place.st_ino)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(explained(error, path)) from None
    return opened


def require_present(db: Connection, path: Path) -> None:
    """Raises StoreError when ``path`` no longer leads to the database that ``db`` has open.

    A file that was deleted, or whose disk was unmounted, can be written to as long as it is open: all of it would be
    gone at the end, and be told again after the next start.
    """
    try:
        there = path.stat()
    except OSError as error:
        raise StoreError(
            f"database {path}: has gone ({error.strerror}); put its folder or disk back, then start again"
        ) from None
    if (there.st_dev, there.st_ino) != db.place:
        raise StoreError(
            f"database {path}: another file has taken its place while it was open; "
            "stop whatever exchanges it, then start again"
        )


def explained(error: sqlite3.Error | OSError, path: Path) -> str:
    """One line: what is wrong with the database at ``path``, and what to do about it."""
    if isinstance(error, OSError):
        said, code = error.strerror or str(error), _CODES_OF_SYSTEM.get(error.errno or 0, 0)
    else:
        said, code = " ".join(str(error).split()), getattr(error, "sqlite_errorcode", 0)
    if _is_full(path):  # a full disk answers in many tongues
        code = sqlite3.SQLITE_FULL
    remedy = _REMEDIES.get(code) or _REMEDIES.get(code & _PRIMARY) or "see that its folder can be written"
    return f"database {path}: {said}; {remedy}"


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST
    except OSError:
        return False


def require_sound(db: Connection, path: Path) -> None:
    """Raises StoreError when the database's pages are damaged. A quick look; indexes are compared once a day."""
    try:
        (first,) = db.raw.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        first = str(error)
    if first != "ok":
        raise StoreError(f"database {path}: is damaged ({str(first).splitlines()[0]}); {WAY_BACK}")


def open_readonly(path: Path) -> Connection:
    """The database at ``path`` for queries only. Raises StoreError when there is none or it is not ours."""
    if not path.exists():
        raise StoreError(f"database {path}: does not exist yet; `watcher run --once` makes it")
    try:
        raw = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_MS / 1000)
        _check_identity(raw, path)
    except sqlite3.Error as error:
        raise StoreError(explained(error, path)) from None
    return Connection(raw)


def _migrate(raw: sqlite3.Connection) -> None:
    """Take the steps of the schema that are missing, and put what belongs to no step into its present form."""
    if known_steps() - applied_steps(raw):
        # Only where a step is missing: sqlite-utils brings numpy along, 8 MB that a service would hold for months.
        from sqlite_utils import Database  # noqa: PLC0415

        from watcher.adapters.store.migrations import MIGRATIONS  # noqa: PLC0415

        MIGRATIONS.apply(Database(raw))
    raw.isolation_level = None
    refresh_views(raw)
    refresh_search(raw)


def _create(path: Path) -> None:
    """Make a new database beside ``path`` and move it there whole.

    A crash on the way leaves no half-made file under the real name, which a later start would have to refuse.
    """
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    # For its owner only; SQLite gives the files beside it the same rights.
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600))
    raw = sqlite3.connect(draft)
    _migrate(raw)
    raw.close()
    draft.rename(path)


def _check_identity(raw: sqlite3.Connection, path: Path) -> None:
    (application,) = raw.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise StoreError(
            f"database {path}: is empty or belongs to another program; "
            "move it away, or name another in data.database"
        )
    if applied_steps(raw) - known_steps():
        raise StoreError(f"database {path}: was written by a newer version of watcher; upgrade this one")


@contextmanager
def only_instance(path: Path) -> Iterator[None]:
    """Hold the lock that lets one process write to the database at ``path``.

    The lock ends with the process, however that ends. Raises StoreError when another holds it.
    """
    lock = path.with_name(f"{path.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(explained(error, path)) from None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(descriptor, 20).decode(errors="replace").strip() or "unknown"
            raise StoreError(
                f"database {path}: another watcher (process {holder}) is using it; stop that one first"
            ) from None
        with suppress(OSError):  # on a full disk the lock holds all the same, only our number is not told
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)
