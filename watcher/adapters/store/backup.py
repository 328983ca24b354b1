"""Copies of the database: taken while it is in use, verified by opening them, put back whole. Knows no noun."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from watcher.adapters.store.database import StoreError, open_database, open_readonly
from watcher.adapters.store.identity import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"watcher-(\d{8}T\d{6}Z)\.db")
_PAGES = 2_000
"""Pages (of 4 kB) copied before others get a turn."""
_REST_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database."""

    path: Path
    taken_at: datetime
    size: int
    """Bytes."""


def back_up(database: Path, target: Path) -> Backup:
    """A verified copy of ``database`` at ``target``, taken while it may be in use; for any thread.

    Under its real name there is a whole, verified copy or nothing. Raises StoreError with one line and the remedy.
    """
    draft = target.with_name(f"{target.name}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        _require_space(database, target)
        with closing(open_readonly(database).raw) as source, closing(sqlite3.connect(draft)) as copy:
            source.backup(copy, pages=_PAGES, sleep=_REST_SECONDS)
            # A copy is read where it lies, also from a read-only disk: no journal beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        verify(draft)
        draft.chmod(0o600)
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(target)
        _sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        _discard(draft)
        reason = error.strerror if isinstance(error, OSError) else error
        raise StoreError(
            f"backup {target}: {reason}; check that the folder can be written and has space"
        ) from None
    except StoreError:
        _discard(draft)
        raise
    return Backup(target, datetime.now(UTC), target.stat().st_size)


def _require_space(database: Path, target: Path) -> None:
    needed = database.stat().st_size if database.exists() else 0
    free = shutil.disk_usage(target.parent).free
    if free < needed:
        raise StoreError(
            f"backup {target}: needs {needed / 1e6:,.0f} MB, {free / 1e6:,.0f} MB are free; "
            "free some space, or name another folder in backup.folder"
        )


def verify(path: Path) -> None:
    """Raises StoreError unless the file at ``path`` is a whole database of ours."""
    if not path.is_file():
        raise StoreError(f"{path}: no such file")
    if not os.access(path, os.R_OK):
        raise StoreError(
            f"{path}: cannot be read by this user (number {os.getuid()}): chmod 644 it, or give it to that user"
        )
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            (application,) = db.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                raise StoreError(f"{path}: is no database of this program")
            damage = find_damage(db)
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}") from None
    if damage:
        raise StoreError(f"{path}: is damaged: {damage}")


def find_damage(db: sqlite3.Connection) -> str:
    """What is wrong with a database, in one line; empty when it is sound. Reads all of it."""
    (first,) = db.execute("PRAGMA integrity_check(1)").fetchone()
    if first != "ok":
        return str(first).splitlines()[0]
    orphan = db.execute("PRAGMA foreign_key_check").fetchone()
    return f"a row of {orphan[0]} points to nothing in {orphan[2]}" if orphan else ""


def restore(backup: Path, database: Path, now: datetime) -> Path | None:
    """Put a verified copy of ``backup`` in the place of ``database``; where the former one now lies, or None.

    The caller holds the lock of ``database``. The former files are moved aside, never deleted. Raises StoreError.
    """
    verify(backup)
    draft = database.with_name(f"{database.name}.restoring")
    aside = database.with_name(f"{database.name}.before-{now:%Y%m%dT%H%M%SZ}")
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, draft)
        draft.chmod(0o600)  # as the database was, whatever the copy has been through
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        moved = None
        # The journal first: a database without its journal is a whole one of a little earlier, the reverse is not.
        for suffix in ("-wal", "-shm", ""):
            present = database.with_name(f"{database.name}{suffix}")
            if present.exists():
                present.replace(aside.with_name(f"{aside.name}{suffix}"))
                moved = aside
        draft.replace(database)
        _sync_folder(database.parent)
    except OSError as error:
        raise StoreError(
            f"restoring {database}: {error.strerror}; the files beside it are all still there"
        ) from None
    open_database(database).raw.close()  # an older copy is migrated at once
    return moved


def backup_name(now: datetime) -> str:
    """The file name of a copy taken at ``now``."""
    return f"watcher-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"


def backups(folder: Path) -> list[Backup]:
    """The copies that lie in a folder, newest first; other files are none of our business."""
    found = []
    for path in folder.glob("watcher-*.db") if folder.is_dir() else ():
        name = _NAME.fullmatch(path.name)
        if name:
            taken = datetime.strptime(name[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append(Backup(path, taken, path.stat().st_size))
    return sorted(found, key=lambda backup: backup.taken_at, reverse=True)


def _discard(draft: Path) -> None:
    with suppress(OSError):  # a folder that cannot be written has no draft either
        draft.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
