"""Targets for what people write: questions, dates, SQL, configuration."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz.reading import NOW
from tests.store.shelf import fill
from watcher.adapters.store import Store, open_database, open_readonly
from watcher.adapters.store.free import Answer, FreeReader, Refusal
from watcher.adapters.store.known import Unknown
from watcher.adapters.store.queries import HitQuery, find_hits
from watcher.config import ConfigError, load_config
from watcher.model import Misread
from watcher.pipeline import plain_dates
from watcher.pipeline.question import read_question

if TYPE_CHECKING:
    from watcher.adapters.store.database import Connection

SECONDS = 1.0


@cache
def folder() -> Path:
    """A folder of this process with a filled database; removed at the end."""
    made = Path(tempfile.mkdtemp(prefix="watcher-fuzz-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    store = Store(open_database(made / "watcher.db"))
    fill(store)
    store.close()
    return made


@cache
def database() -> Connection:
    """The filled database, to read."""
    return open_readonly(folder() / "watcher.db")


@cache
def reader() -> FreeReader:
    """The filled database as `watcher sql` opens it."""
    return FreeReader(open_readonly(folder() / "watcher.db"), seconds=SECONDS)


def question(data: bytes) -> None:
    """A question is understood or refused with its place; the database takes whatever was understood."""
    text = data.decode("utf-8", "surrogateescape")
    for part in text.split():
        plain_dates.during(part, NOW)
    found = read_question(text, NOW)
    if isinstance(found, Misread):
        assert found.message
        assert 0 <= found.place <= len(text)
        return
    hits = find_hits(database(), HitQuery(found))
    if not isinstance(hits, Unknown):
        assert all(row["id"] for row in hits)


def sql(data: bytes) -> None:
    """A statement is answered or refused in a line, and the folder keeps its files."""
    asked = reader()
    before = sorted(path.name for path in folder().iterdir())
    answer = asked.ask(data.decode("utf-8", "surrogateescape"))
    if isinstance(answer, Answer):
        assert len(set(answer.columns)) == len(answer.columns)
        for number, row in enumerate(answer.rows):
            if isinstance(row, Refusal):
                assert row.message
            if number > 1_000:
                break
    else:
        assert answer.message
        assert "\n" not in answer.message
    assert sorted(path.name for path in folder().iterdir()) == before


def config(data: bytes) -> None:
    """A file is a configuration, or every mistake of it is told in one line each."""
    file = folder() / "config.toml"
    file.write_bytes(data)
    mistakes: tuple[str, ...] | None = None
    try:
        load_config(file, {})
    except ConfigError as error:
        mistakes = error.mistakes
    finally:
        file.unlink()
    assert mistakes is None or mistakes
    for line in mistakes or ():
        assert line.strip()
        assert line.isprintable(), line
