"""Opening the database: what is ours is opened, what is not is left alone."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from watcher.adapters.store import StoreError, only_instance, open_database, open_readonly
from watcher.adapters.store.database import from_text, to_text
from watcher.adapters.store.identity import APPLICATION_ID, applied_steps, known_steps
from watcher.adapters.store.migrations import MIGRATIONS


def test_a_new_database_is_marked_as_ours_and_complete(tmp_path):
    """Identity, journal mode and every migration are there before anyone writes."""
    db = open_database(tmp_path / "new" / "watcher.db")
    told = [db.rows(f"PRAGMA {name}")[0][0] for name in ("application_id", "journal_mode", "foreign_keys")]
    assert told == [APPLICATION_ID, "wal", 1]
    assert not MIGRATIONS.pending(Database(db.raw))
    assert db.rows("PRAGMA integrity_check")[0][0] == "ok"
    db.raw.close()


def test_an_empty_file_never_passes_for_an_empty_history(tmp_path):
    """A file that was emptied would post all of history again; it is refused with the remedy."""
    path = tmp_path / "watcher.db"
    path.touch()
    for opener in (open_database, open_readonly):
        with pytest.raises(StoreError, match=r"is empty or belongs to another program; move it away"):
            opener(path)
    assert path.read_bytes() == b""


def test_the_steps_that_a_question_knows_are_those_that_a_writer_takes(tmp_path):
    """A question tells an older database from a newer one without loading the steps."""
    db = open_database(tmp_path / "watcher.db")
    taken = {migration.name for migration in MIGRATIONS.applied(Database(db.raw))}
    assert known_steps() == applied_steps(db.raw) == taken
    db.raw.close()


def test_a_foreign_database_is_left_alone(tmp_path):
    """Another program's tables are not touched."""
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    with pytest.raises(StoreError, match="belongs to another program"):
        open_database(path)


def test_text_is_not_taken_for_a_database(tmp_path):
    """One line that names the file, no traceback."""
    path = tmp_path / "watcher.db"
    path.write_text("not a database, but long enough to be read as one " * 20)
    with pytest.raises(StoreError, match=r"watcher\.db: file is not a database"):
        open_database(path)


def test_a_database_of_a_newer_version_is_refused(tmp_path):
    """Downgrading would lose what the newer schema keeps."""
    path = tmp_path / "watcher.db"
    db = open_database(path)
    db.run("INSERT INTO _sqlite_migrations VALUES (99, 'watcher', 'm999_future', '2030-01-01')")
    db.raw.close()
    with pytest.raises(StoreError, match="newer version of watcher; upgrade"):
        open_database(path)


def test_reading_needs_a_database(tmp_path):
    """A question before the first run is told what to do."""
    with pytest.raises(StoreError, match="does not exist yet; `watcher run --once` makes it"):
        open_readonly(tmp_path / "watcher.db")


def test_reading_changes_nothing(tmp_path):
    """A connection for questions cannot write."""
    open_database(tmp_path / "watcher.db").raw.close()
    db = open_readonly(tmp_path / "watcher.db")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.run("DELETE FROM feeds")
    db.raw.close()


def test_a_half_made_database_of_a_crash_is_made_anew(tmp_path):
    """What a killed start left beside the real name does no harm."""
    (tmp_path / "watcher.db.new").write_bytes(b"half")
    open_database(tmp_path / "watcher.db").raw.close()
    assert not (tmp_path / "watcher.db.new").exists()


def test_a_failed_transaction_leaves_nothing(tmp_path):
    """All or nothing, also when it is nested."""
    db = open_database(tmp_path / "watcher.db")
    with pytest.raises(RuntimeError), db.transaction():
        db.run("INSERT INTO runs (started_at) VALUES ('x')")
        with db.transaction():
            db.run("INSERT INTO runs (started_at) VALUES ('y')")
        raise RuntimeError
    assert db.rows("SELECT * FROM runs") == []
    db.raw.close()


def test_only_one_process_writes(tmp_path):
    """The second one is told which process holds the database; the lock ends with its holder."""
    path = tmp_path / "watcher.db"
    code = (
        "import sys, time; from pathlib import Path; from watcher.adapters.store import only_instance\n"
        "with only_instance(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreError, match=rf"another watcher \(process {holder.pid}\) is using it"):
            with only_instance(path):
                pass
        holder.kill()
        holder.wait()
        with only_instance(path):
            pass


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_times_survive_to_the_second_and_sort_as_text(moment):
    """What is written is what is read, and text order is time order."""
    whole = moment.replace(microsecond=0)
    assert from_text(to_text(moment)) == whole
    assert (to_text(whole) or "") < (to_text(whole + timedelta(seconds=1)) or "")


def test_views_of_an_earlier_version_give_way_to_the_present_ones(tmp_path):
    """Whatever views a database was left with, opening it puts the present ones in their place."""
    path = tmp_path / "watcher.db"
    db = open_database(path)
    present = [tuple(row) for row in db.rows("SELECT name, sql FROM sqlite_master WHERE type = 'view'")]
    db.run("DROP VIEW coverage")
    db.run("CREATE VIEW coverage AS SELECT 1 AS old")
    db.run("CREATE VIEW bygone AS SELECT * FROM coverage")
    db.raw.close()
    again = open_database(path)
    found = [tuple(row) for row in again.rows("SELECT name, sql FROM sqlite_master WHERE type = 'view'")]
    assert found == present
    again.raw.close()


def test_a_new_database_is_for_its_owner_only(tmp_path):
    """Whatever the process lets others do with new files; so are the files that SQLite lays beside it."""
    before = os.umask(0)
    try:
        db = open_database(tmp_path / "watcher.db")
        db.run("UPDATE feeds SET title = title")
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        db.raw.close()
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(modes, 0o600)
    assert "watcher.db-wal" in modes
