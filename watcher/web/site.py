"""Puts the pages together: Datasette on the database, our templates, our pages, the guard before all of it."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from watcher.adapters.store.canned import CANNED
from watcher.adapters.store.database import open_readonly
from watcher.adapters.store.schema import described
from watcher.web import plugin
from watcher.web.feeds import FeedHealth
from watcher.web.guard import Guard
from watcher.web.visitors import VIEWS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from watcher.adapters.store.database import Connection

T = TypeVar("T")

_HERE = Path(__file__).parent
_STEPS = 10_000
_SECONDS = 2.0
"""How long one of our pages may read."""
_SLOW_SECONDS = 120.0
"""How long a measurement over everything may read."""
_READERS = 4
"""Pages that read at once."""
_SETTINGS = {
    "sql_time_limit_ms": 2_000,
    "facet_time_limit_ms": 300,
    "max_returned_rows": 1_000,
    "default_page_size": 50,
    "default_facet_size": 15,
    "suggest_facets": False,  # tried on every page, at a price for every visitor
    "allow_download": False,  # the file holds more than is shown here; `watcher backup` copies it
    "allow_csv_stream": False,
    "default_cache_ttl": 0,
    "num_sql_threads": 4,
    "truncate_cells_html": 1_000,
}


@dataclass(frozen=True)
class Outside:
    """What the pages need to know besides the database."""

    logins: tuple[tuple[str, str], ...] = ()
    hosts: tuple[str, ...] = ()
    chats: Mapping[str, str] = field(default_factory=dict)
    """Chats of Telegram channels, by the channel's name."""


class _Quiet(Database):  # type: ignore[misc]  # Datasette ships no types
    """A database whose visitors' questions appear in no log, and whose rows nobody counts for a list of names.

    Datasette keeps a connection for each thread, for ever. A restored database is another file at the same place: a
    connection to the former one would go on showing what was there before.
    """

    def __init__(self, site: Site, path: Path) -> None:
        super().__init__(site, path=str(path))
        self._file = path
        self._own = threading.local()

    async def execute_fn(self, fn: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(
            self.ds.executor, lambda: fn(self._connection())
        )

    def _connection(self) -> sqlite3.Connection:
        """This thread's connection to the file that lies at the path now."""
        there = _place(
            self._file
        )  # before connecting: a file that is exchanged just then is noticed the next time
        kept: tuple[tuple[int, int], sqlite3.Connection] | None = getattr(self._own, "kept", None)
        if kept is not None and kept[0] == there:
            return kept[1]
        if kept is not None:
            del self._own.kept
            self._all_file_connections.remove(kept[1])
            kept[1].close()
        made: sqlite3.Connection = self.connect()
        self.ds._prepare_connection(made, self.name)  # noqa: SLF001 -- what Datasette's own method does
        self._own.kept = there, made
        return made

    async def execute(self, *args: Any, **options: Any) -> Any:
        return await super().execute(*args, **{**options, "log_sql_errors": False})

    async def table_counts(self, _limit: int = 10) -> dict[str, None]:
        return dict.fromkeys(await self.table_names())


class Site(Datasette):  # type: ignore[misc]  # Datasette ships no types
    """Datasette on one database, with what our pages need."""

    def __init__(self, database: Path, outside: Outside) -> None:
        super().__init__(
            metadata=_metadata(database),
            template_dir=str(_HERE / "templates"),
            static_mounts=[("assets", str(_HERE / "assets"))],
            settings=_SETTINGS,
        )
        # Without a file Datasette adds an empty database of its own, for which nobody has a use.
        self.remove_database("_memory")
        self.add_database(_Quiet(self, database.resolve()), name="data")
        self.outside = outside
        self.path = database
        self.feed_health = FeedHealth()
        self._readers = ThreadPoolExecutor(max_workers=_READERS, thread_name_prefix="page")
        self._slow = ThreadPoolExecutor(max_workers=1, thread_name_prefix="slow")
        self._kept: dict[object, tuple[object, Any]] = {}
        self._lock = threading.Lock()

    async def read(self, ask: Callable[[Connection], T]) -> T:
        """What a question gives, asked of a connection of its own at one moment of the database.

        Raises StoreError or sqlite3.Error.
        """
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, ask, _SECONDS)

    async def read_slowly(self, ask: Callable[[Connection], T]) -> T:
        """The same for what may take a minute, beside the pages that people wait for."""
        return await asyncio.get_running_loop().run_in_executor(self._slow, self._read, ask, _SLOW_SECONDS)

    async def read_kept(self, key: str, ask: Callable[[Connection], T]) -> T:
        """The same for what depends on nothing but the database: asked again when that has changed, not before."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read_kept, key, ask)

    def _read_kept(self, key: str, ask: Callable[[Connection], T]) -> T:
        # Taken before the reading: what changes meanwhile is read again the next time.
        state = self._state()
        with self._lock:
            kept = self._kept.get(key)
        if kept is None or kept[0] != state:
            kept = (state, self._read(ask, 10 * _SECONDS))
            with self._lock:
                self._kept[key] = kept
        found: T = kept[1]
        return found

    def _state(self) -> tuple[tuple[int, ...], ...]:
        """What is different after every change: files, sizes and times of the database and of its log."""
        found: list[tuple[int, ...]] = []
        for path in (self.path, self.path.with_name(f"{self.path.name}-wal")):
            try:
                about = path.stat()
                found.append((about.st_ino, about.st_mtime_ns, about.st_size))
            except OSError:
                found.append(())
        return tuple(found)

    def _read(self, ask: Callable[[Connection], T], seconds: float) -> T:
        db = open_readonly(self.path)
        try:
            end = time.monotonic() + seconds
            db.raw.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
            db.run("BEGIN")
            return ask(db)
        finally:
            db.raw.close()

    def close(self) -> None:
        """Let go of the database."""
        for database in self.databases.values():
            database.close()
        self.executor.shutdown()
        self._readers.shutdown()
        self._slow.shutdown()


def make_site(database: Path, outside: Outside) -> Site:
    """The pages over the database at ``database``. Raises StoreError when it cannot be used."""
    if not pm.is_registered(plugin):
        # Its answer to every fault prints all local values, and each one is asked even when ours has answered.
        pm.unregister(name="datasette.handle_exception")
        pm.register(plugin)
    return Site(database, outside)


def application(site: Site) -> Guard:
    """The pages behind their door, for any ASGI server."""
    return Guard(site.app(), hosts=site.outside.hosts, logins=site.outside.logins)


def _place(path: Path) -> tuple[int, int]:
    """Device and number of the file at ``path``; nothing where there is none."""
    try:
        about = path.stat()
    except OSError:
        return 0, 0
    return about.st_dev, about.st_ino


def _metadata(database: Path) -> dict[str, Any]:
    """Names and descriptions for Datasette's own pages: from the schema's comments, and the canned questions."""
    db = open_readonly(database)
    try:
        tables: dict[str, dict[str, Any]] = {}
        for relation in described(db):
            about: dict[str, Any] = {
                "description": relation.comment,
                "columns": {column.name: column.comment for column in relation.columns if column.comment},
            }
            if relation.name not in VIEWS:
                about["hidden"] = True
            tables[relation.name] = about
    finally:
        db.raw.close()
    if "coverage" in tables:
        tables["coverage"] |= {"facets": ["country", "language"], "sort_desc": "date"}
    queries = {
        one.name: {
            "sql": one.sql,
            "title": one.title,
            "description": "; ".join(f"{name}: {what}" for name, what in one.values),
            "params": [name for name, _ in one.values],
        }
        for one in CANNED
    }
    return {
        "title": "watcher",
        "databases": {"data": {"title": "Data", "tables": tables, "queries": queries}},
    }
