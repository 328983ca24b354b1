"""The process that lives are made from: it imports everything once, then forks a life for each line it reads.

``python -m tests.crash.zygote``. A line of input is a JSON object: ``folder`` (of the configuration), ``token``,
``now`` (ISO), ``die`` (the number of the point at which the life kills itself, 0 for none). Two lines answer it:
the life's process id, then its exit status. A life that ends by itself writes the points that it passed to
``points`` in its folder.

A point is a place where the disk is about to change: a commit, a statement outside of transactions, and each file
that is opened for writing, renamed or removed. Nothing is patched: SQLite tells its statements, Python its own calls.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
import traceback
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.crash.newsroom import DUTCH, NOON, SPANISH
from tests.fakes import SameProcess, Silent
from tests.whole.newsstand import rss
from watcher import examine
from watcher.assembly import open_service
from watcher.config import load_config
from watcher.model import Feed, Fetched
from watcher.parts import Clock

# What the lives would otherwise each load for themselves.
from watcher.pipeline import prefilter, relevance, revision, summary  # noqa: F401
from watcher.topics import build_judges, read_corpora

if TYPE_CHECKING:
    import sqlite3

_WRITES = re.compile(
    r"\s*(?!--)(COMMIT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|SAVEPOINT|RELEASE)\b", re.IGNORECASE
)
_FILES = {"os.rename", "os.remove", "os.truncate", "os.mkdir"}


class Points:
    """Counts the points of this process and ends it at one of them."""

    def __init__(self, folder: Path, die: int) -> None:
        self.names: list[str] = []
        self._folder = str(folder)
        self._die = die

    def watch(self) -> None:
        """Begin to count."""
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "sqlite3.connect/handle":
            # It can be asked for nothing before the call that makes it is over, which Python's profiler tells.
            sys.setprofile(partial(self._made, args[0]))
        elif event in _FILES or (event == "open" and _for_writing(args)):
            target = str(args[0])
            if target.startswith(self._folder):
                self._pass(f"{event} {target.removeprefix(self._folder)}")

    def _made(self, connection: sqlite3.Connection, _frame: object, event: str, _argument: object) -> None:
        if event == "c_return":
            sys.setprofile(None)
            self._follow(connection)

    def _follow(self, connection: sqlite3.Connection) -> None:
        def told(statement: str) -> None:
            found = _WRITES.match(statement)
            if found and (found[1].upper() == "COMMIT" or not connection.in_transaction):
                self._pass(" ".join(statement.split())[:60])

        connection.set_trace_callback(told)

    def _pass(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) == self._die:
            os.kill(os.getpid(), signal.SIGKILL)


def _for_writing(args: tuple[Any, ...]) -> bool:
    return isinstance(args[2], int) and bool(args[2] & (os.O_WRONLY | os.O_RDWR))


async def _live(folder: Path, token: str, now: datetime) -> None:
    config = load_config(folder / "config.toml", {})
    judges = build_judges(config, read_corpora(config))
    clock = Clock(lambda: now, lambda: 0.0)
    async with open_service(config, token, clock=clock, workers=SameProcess(judges)) as service:
        await service.once(Silent(), asyncio.Event())


def _life(order: dict[str, Any]) -> int:
    folder = Path(order["folder"])
    points = Points(folder, order["die"])
    points.watch()
    try:
        asyncio.run(_live(folder, order["token"], datetime.fromisoformat(order["now"])))
    except Exception:  # noqa: BLE001 - whatever it is, the test has to see it
        traceback.print_exc()
        return 1
    names, points.names = points.names, []
    (folder / "points").write_text(json.dumps(names))
    return 0


def _warm() -> None:
    """Have loaded before the fork what is otherwise loaded at the first page: models and tables."""
    text = "".join(f"<p>{sentence}</p>" for sentence in (*DUTCH, *SPANISH))
    html = f"<html lang='en'><title>A</title><body><article><h1>A</h1>{text}</article></body></html>".encode()
    answer = Fetched("http://a.example/", "http://a.example/", 200, html, "text/html")
    feed = rss("<item><guid>1</guid><title>A</title><link>http://a.example/</link></item>")
    source = Fetched("http://a.example/f", "http://a.example/f", 200, feed, "application/rss+xml")
    parsed = examine.read_feed((), source, NOON)
    assert isinstance(parsed, examine.ExaminedFeed)
    examine.read_page((), answer, parsed.parsed.entries[0], Feed(0, "http://a.example/f"), NOON)


def main() -> None:
    """Fork a life for each line."""
    _warm()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = _life(json.loads(line))
            finally:
                os._exit(status)
        print(child, flush=True)  # noqa: T201 - the answer
        _, how = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(how), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
