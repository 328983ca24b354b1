"""Whatever version has written a database, and wherever the next was killed while it changed it: it opens whole."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest
from sqlite_utils import Database

from tests.conftest import ROOT
from tests.store.dump import RELEASED, dumped, furnish, load, schema_of
from tests.store.shelf import NOON
from watcher.adapters.store import Store, StoreError, open_database
from watcher.adapters.store.backup import find_damage
from watcher.adapters.store.identity import APPLICATION_ID
from watcher.adapters.store.migrations import MIGRATIONS
from watcher.adapters.store.queries import count_hits
from watcher.model import AllOf

NAMES = [migration.name for migration in MIGRATIONS.pending(Database(memory=True))]
DUMPS = sorted(RELEASED.glob("*.sql"))

ROWS = """
INSERT INTO topics VALUES ('t', 'Topic', '1');
INSERT INTO feeds (url, configured_url, added_at, next_poll_at)
  VALUES ('https://a.example/feed', 'https://a.example/feed', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
INSERT INTO articles (url, link, title, text_hash, origin, fetched_at, text)
  VALUES ('https://a.example/1', 'https://a.example/1', 'One', 'h', 'page', '2026-01-01T00:00:00Z', 'Stations.');
INSERT INTO stories (key, topic, title, created_at, updated_at)
  VALUES ('s1', 't', 'One', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
"""


def at_step(path, number):
    """A database as it was when the schema had only its first ``number`` steps, with a few rows."""
    with closing(sqlite3.connect(path)) as raw:
        MIGRATIONS.apply(Database(raw), stop_before=NAMES[number] if number < len(NAMES) else None)
        raw.executescript(ROWS)
        raw.execute("PRAGMA journal_mode = WAL")


def opened(path):
    """Open it as the service does; what is wrong with it."""
    db = open_database(path)
    pending = [migration.name for migration in MIGRATIONS.pending(Database(db.raw))]
    damage = find_damage(db.raw)
    db.raw.close()
    return pending, damage


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """A database that this version has made."""
    path = tmp_path_factory.mktemp("fresh") / "watcher.db"
    open_database(path).raw.close()
    return path


def test_each_step_of_the_schema_leads_to_the_same_database(tmp_path, fresh):
    """A new database and one that was made at any earlier step are alike to the letter."""
    for number in range(1, len(NAMES) + 1):
        path = tmp_path / f"{number}.db"
        at_step(path, number)
        assert opened(path) == ([], "")
        assert schema_of(path) == schema_of(fresh), f"made at step {number}"
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("SELECT title FROM articles").fetchall() == [("One",)]


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_the_database_of_every_earlier_version_opens(tmp_path, fresh, dump):
    """Made from its dump, it is brought up to date; its hits are found and its posts wait as before.

    When a step that no release has shipped was edited, write the dump anew: ``python -m tests.store.dump VERSION``.
    """
    path = tmp_path / "watcher.db"
    load(dump.read_text(encoding="utf-8"), path)
    assert opened(path) == ([], "")
    assert schema_of(path) == schema_of(fresh)
    store = Store(open_database(path))
    assert count_hits(store.db, AllOf(())) == 8
    assert store.db.rows("SELECT count(*) FROM search WHERE search MATCH 'rotterdam'")[0][0] > 0
    states = [tuple(row) for row in store.db.rows("SELECT state, message_id FROM posts ORDER BY id")]
    assert states == [("sent", 17), ("ready", None)]
    assert len(store.feeds.due(NOON + timedelta(days=365))) == 2
    store.close()


def test_a_dump_is_the_whole_database(tmp_path):
    """What is written down of a database makes the same one again."""
    store = Store(open_database(tmp_path / "watcher.db"))
    furnish(store)
    text = list(dumped(store.db.raw))
    store.close()
    load("\n".join(text), tmp_path / "again.db")
    with closing(sqlite3.connect(tmp_path / "again.db")) as db:
        assert list(dumped(db)) == text
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_going_back_to_an_older_version_is_refused_in_one_line(tmp_path, dump):
    """A database that a later version has changed is left alone, and the remedy is named."""
    path = tmp_path / "watcher.db"
    load(dump.read_text(encoding="utf-8"), path)
    with closing(sqlite3.connect(path)) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('watcher', 'm999_later', 'x')"
        )
        db.commit()
    before = path.read_bytes()
    with pytest.raises(
        StoreError, match=r"was written by a newer version of watcher; upgrade this one"
    ) as told:
        open_database(path)
    assert "\n" not in str(told.value)
    assert path.read_bytes() == before


def kill(folder, every):
    """How many deaths there were while an old database was migrated, and while a new one was made."""
    at_step(folder / "old.db", 1)
    with closing(sqlite3.connect(folder / "old.db")) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.migrating", str(folder), str(every)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [int(word) for word in done.stdout.split()]


def test_a_migration_that_is_killed_is_rolled_on(tmp_path):
    """A sample of what follows."""
    assert min(kill(tmp_path, 29)) >= 3


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_migration_that_is_killed_at_any_statement_is_rolled_on(tmp_path):
    """Every statement of every step, and of making a new database: the next start completes it, and nothing is lost."""
    migrating, making = kill(tmp_path, 1)
    assert migrating > 100
    assert making > 100
