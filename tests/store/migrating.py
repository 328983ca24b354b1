"""The process that is killed while it opens a database: ``python -m tests.store.migrating FOLDER EVERY``.

In ``FOLDER`` lies ``old.db``, made by an earlier version. A copy of it is opened by a forked child that dies at its
first statement, then another one at its second, and so on (at each ``EVERY``th one); after each death the copy is
opened as usual. The same is done where no database lies yet. It prints how many deaths there were, or what was wrong.
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from tests.store.dump import schema_of
from watcher.adapters.store import open_database
from watcher.adapters.store.backup import find_damage


class Executioner:
    """Kills this process at a statement of the connections that it opens from now on."""

    def __init__(self, at: int) -> None:
        self._left = at

    def hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "sqlite3.connect/handle":
            # It can be asked for nothing before the call that makes it is over, which Python's profiler tells.
            sys.setprofile(partial(self._made, args[0]))

    def _made(self, connection: sqlite3.Connection, _frame: object, event: str, _argument: object) -> None:
        if event == "c_return":
            sys.setprofile(None)
            connection.set_trace_callback(self._told)

    def _told(self, _statement: str) -> None:
        self._left -= 1
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)


def dies(path: Path, at: int) -> bool:
    """Open a database in a child that dies at that statement; whether it came so far."""
    child = os.fork()
    if not child:
        sys.addaudithook(Executioner(at).hear)
        open_database(path).raw.close()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == -signal.SIGKILL


def clear(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal", ".new", ".new-journal"):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)


def deaths(folder: Path, old: Path | None, every: int) -> int:
    """Die at every statement and roll on; how often. Raises AssertionError."""
    path, fresh = folder / "watcher.db", folder / "fresh.db"
    if not fresh.exists():
        open_database(fresh).raw.close()
    wanted, count, at = schema_of(fresh), 0, 1
    while True:
        clear(path)
        if old is not None:
            shutil.copyfile(old, path)
        if not dies(path, at):
            return count
        db = open_database(path)
        assert not find_damage(db.raw), f"damaged after a death at statement {at}"
        db.raw.close()
        assert schema_of(path) == wanted, f"incomplete after a death at statement {at}"
        if old is not None:
            assert rows(path) == rows(old), f"rows lost by a death at statement {at}"
        count += 1
        at += every


def rows(path: Path) -> list[Any]:
    """What the first version of the schema already held."""
    with closing(sqlite3.connect(path)) as db:
        return [
            db.execute("SELECT url, title FROM articles ORDER BY url").fetchall(),
            db.execute("SELECT configured_url FROM feeds ORDER BY 1").fetchall(),
            db.execute("SELECT key FROM stories ORDER BY 1").fetchall(),
        ]


def main() -> None:
    """Print the deaths while an old database was migrated, then those while a new one was made."""
    folder, every = Path(sys.argv[1]), int(sys.argv[2])
    print(deaths(folder, folder / "old.db", every), deaths(folder, None, every))  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
