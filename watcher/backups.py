"""Keeps copies of the database, and finds damage before it is needed. Runs beside the loops, in threads of its own."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.adapters.store.backup import back_up, backup_name, backups, find_damage
from watcher.adapters.store.database import StoreError, open_readonly
from watcher.pipeline.rotation import Keep, kept
from watcher.rhythm import TurnError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from watcher.adapters.store.backup import Backup

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Keeping:
    """Copies of one database in one folder."""

    database: Path
    folder: Path
    keep: Keep
    now: Callable[[], datetime]

    async def back_up(self) -> None:
        """One copy, verified; then those that are not kept any more are deleted. Raises TurnError."""
        try:
            backup = await asyncio.to_thread(self.take)
        except (StoreError, OSError) as error:
            raise TurnError(str(error)) from None
        log.info("backup %s: %.1f MB", backup.path, backup.size / 1e6)

    def take(self) -> Backup:
        """One copy, verified, and the rotation. Raises StoreError or OSError."""
        taken = back_up(self.database, self.folder / backup_name(self.now()))
        present = backups(self.folder)
        staying = kept([backup.taken_at for backup in present], self.keep)
        for backup in present:
            if backup.taken_at not in staying:
                backup.path.unlink(missing_ok=True)
        return taken

    async def inspect(self) -> None:
        """Read the whole database once and see whether it is sound. Raises TurnError when it is not."""
        damage = await asyncio.to_thread(self._damage)
        if damage:
            raise TurnError(damage)

    def _damage(self) -> str:
        try:
            with closing(open_readonly(self.database).raw) as db:
                return find_damage(db)
        except (StoreError, sqlite3.Error) as error:
            return str(error)
