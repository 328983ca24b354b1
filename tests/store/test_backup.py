"""Backups: taken while the database is in use, verified, thinned out, put back."""

from __future__ import annotations

import asyncio
import os
import resource
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tests.small_corpus import small_corpus
from watcher.adapters.store import Store, StoreError, only_instance, open_database
from watcher.adapters.store.backup import back_up, backup_name, backups, find_damage, restore, verify
from watcher.adapters.store.database import require_sound
from watcher.backups import Keeping
from watcher.cli.main import watcher
from watcher.pipeline.rotation import Keep, kept
from watcher.rhythm import TurnError

NOW = datetime(2026, 3, 1, 4, tzinfo=UTC)


@pytest.fixture
def database(tmp_path):
    """A database with a little in it."""
    path = tmp_path / "watcher.db"
    store = Store(open_database(path))
    for number in range(50):
        store.db.run("INSERT INTO runs (started_at) VALUES (?)", (f"run {number}",))
    store.close()
    return path


def runs(path):
    db = sqlite3.connect(path)
    (count,) = db.execute("SELECT count(*) FROM runs").fetchone()
    db.close()
    return count


def damage(path):
    """Overwrite a page in the middle of a table."""
    body = bytearray(path.read_bytes())
    at = body.index(b"run 25")
    body[at - 300 : at + 300] = b"\xff" * 600
    path.write_bytes(body)


def test_a_copy_taken_while_others_write_is_whole(database, tmp_path):
    """A writer at work all the time neither stops the copy nor spoils it."""
    done = threading.Event()

    def write():
        db = sqlite3.connect(database, timeout=10)
        while not done.is_set():
            db.execute("INSERT INTO runs (started_at) VALUES ('busy')")
            db.commit()
        db.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [back_up(database, tmp_path / f"copy{number}.db") for number in range(3)]
    finally:
        done.set()
        writer.join()
    for copy in copies:
        verify(copy.path)
        assert runs(copy.path) >= 50
        assert copy.path.stat().st_mode & 0o077 == 0, "nobody else may read it"
    assert not list(tmp_path.glob("*.partial"))


def test_damage_is_found_and_named(database, tmp_path):
    """In a copy, in the present database, and at a start."""
    copy = back_up(database, tmp_path / "copy.db").path
    damage(copy)
    with pytest.raises(
        StoreError, match=r"copy\.db: is damaged: |copy\.db: database disk image is malformed"
    ):
        verify(copy)
    db = open_database(database)
    db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    db.raw.close()
    damage(database)
    broken = open_database(database)
    with pytest.raises(StoreError, match=r"is damaged .*watcher restore FILE"):
        require_sound(broken, database)
    broken.raw.close()
    with pytest.raises(StoreError):
        back_up(database, tmp_path / "second.db")
    assert not (tmp_path / "second.db").exists(), "a damaged database makes no backup"


def test_an_index_that_lies_is_damage(database):
    """A quick look would miss it; the daily one does not."""
    db = open_database(database)
    db.run("INSERT INTO topics (id, title, profile) VALUES ('a', 'A', 'p')")
    db.run("INSERT INTO stories (key, topic, title, created_at, updated_at) VALUES ('k', 'a', 't', 'x', 'y')")
    db.run("PRAGMA writable_schema = ON")
    db.run(
        "UPDATE sqlite_master SET sql = replace(sql, 'updated_at)', 'created_at)') WHERE name = 'stories_by_update'"
    )
    db.raw.close()
    again = sqlite3.connect(database)
    assert "stories_by_update" in find_damage(again)
    again.close()


def test_what_is_no_backup_is_refused(tmp_path):
    """An empty file, text, another program's database."""
    (tmp_path / "empty.db").touch()
    (tmp_path / "text.db").write_text("hello " * 100)
    foreign = sqlite3.connect(tmp_path / "foreign.db")
    foreign.execute("CREATE TABLE x (y)")
    foreign.close()
    for name in ("empty.db", "text.db", "foreign.db", "absent.db"):
        with pytest.raises(StoreError):
            verify(tmp_path / name)


def test_restoring_brings_back_what_was_and_deletes_nothing(database, tmp_path):
    """The former database, journal included, lies beside."""
    copy = back_up(database, tmp_path / "copy.db").path
    holder = sqlite3.connect(database)
    holder.execute("INSERT INTO runs (started_at) VALUES ('later')")
    holder.commit()
    former = restore(copy, database, NOW)
    holder.close()
    assert runs(database) == 50
    assert former is not None
    assert runs(former) == 51
    verify(copy)


def test_a_restored_database_is_for_its_owner_only(database, tmp_path):
    """Whatever the copy has been through; one that cannot be read is named with what to do."""
    copy = tmp_path / "copy.db"
    back_up(database, copy)
    copy.chmod(0o644)
    restored = tmp_path / "new" / "watcher.db"
    restore(copy, restored, NOW)
    assert stat.S_IMODE(restored.stat().st_mode) == 0o600


@pytest.mark.skipif(os.getuid() != 0, reason="only root can be somebody else")
def test_a_copy_that_belongs_to_another_is_named_with_the_way_to_it(database):
    """As `docker cp` leaves it in a container: mode 600, and root's."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        copy = back_up(database, Path(folder) / "copy.db").path
        heard, told = os.pipe()
        child = os.fork()
        if not child:
            os.setuid(10001)
            try:
                verify(copy)
            except StoreError as error:
                os.write(told, str(error).encode())
            os._exit(0)
        os.waitpid(child, 0)
        os.close(told)
        with os.fdopen(heard) as words:
            assert "copy.db: cannot be read by this user (number 10001): chmod 644 it" in words.read()


def test_a_copy_of_an_older_version_is_migrated(database, tmp_path):
    """Upgrading and restoring may come in any order."""
    older = sqlite3.connect(database)
    older.execute("DROP TABLE beats")
    older.execute("DROP TABLE alerts")
    older.execute("DELETE FROM _sqlite_migrations WHERE name = 'm010_pulse'")
    older.commit()
    older.close()
    copy = back_up(database, tmp_path / "old.db").path
    restore(copy, database, NOW)
    db = open_database(database)
    assert db.rows("SELECT * FROM beats") == []
    db.raw.close()


def test_a_full_disk_leaves_no_half_a_copy(database, tmp_path):
    """The error is one line with the remedy."""
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from watcher.adapters.store.backup import back_up\n"
        "from watcher.adapters.store.database import StoreError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40000, 40000))\n"
        "try: back_up(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "except StoreError as error: print(error)\n"
    )
    assert resource.RLIMIT_FSIZE
    done = subprocess.run(
        [sys.executable, "-c", code, str(database), str(tmp_path / "copy.db")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "check that the folder can be written and has space" in done.stdout
    assert not list(tmp_path.glob("copy.db*"))


moments = st.lists(
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31)).map(
        lambda m: m.replace(tzinfo=UTC, microsecond=0)
    ),
    max_size=60,
)
numbers = st.builds(Keep, *(st.integers(0, 8) for _ in range(4)))


@given(moments, numbers)
def test_the_rotation_keeps_the_newest_and_no_more_than_was_asked(taken, keep):
    """Never nothing, never more than the numbers allow; what is kept stays kept when it is asked again."""
    staying = kept(taken, keep)
    assert staying <= set(taken)
    assert len(staying) <= max(keep.latest, 1) + keep.daily + keep.weekly + keep.monthly
    if taken:
        assert max(taken) in staying
    assert kept(staying, keep) == staying


def test_a_year_of_daily_backups_leaves_a_year_to_go_back():
    """Taken every day and thinned out every day, as the service does it."""
    keep, present = Keep(2, 7, 4, 6), set()
    for day in range(365):
        present.add(NOW + timedelta(days=day))
        present = set(kept(present, keep))
    ages = sorted((max(present) - moment).days for moment in present)
    assert ages[:7] == list(range(7))
    assert 140 <= ages[-1] <= 190
    assert len(present) <= 19


async def test_the_service_keeps_copies_and_says_when_it_cannot(database, tmp_path):
    """Each turn one copy; a folder that cannot be written is a fault of the turn, told in one line."""
    now = NOW
    keeping = Keeping(database, tmp_path / "copies", Keep(2, 0, 0, 0), lambda: now)
    for _ in range(4):
        await keeping.back_up()
        now += timedelta(hours=1)
    assert [backup.taken_at for backup in backups(tmp_path / "copies")] == [
        NOW + timedelta(hours=3),
        NOW + timedelta(hours=2),
    ]
    await keeping.inspect()
    (tmp_path / "file").touch()
    with pytest.raises(TurnError, match="check that the folder can be written"):
        await Keeping(database, tmp_path / "file" / "copies", Keep(2, 0, 0, 0), lambda: now).back_up()
    assert backup_name(NOW) == "watcher-20260301T040000Z.db"
    await asyncio.sleep(0)


def ask(folder, *words, answer=None):
    return CliRunner().invoke(watcher, ["--config", str(folder / "config.toml"), *words], input=answer)


def test_the_way_back_on_the_command_line(database, tmp_path):
    """Copy, list, verify, restore; refused while a watcher runs, and when nobody says yes."""
    small_corpus(tmp_path)
    (tmp_path / "config.toml").write_text(
        '[data]\ndatabase = "watcher.db"\n[[topic]]\nseed_corpus = "corpus"\n'
    )
    assert "verified" in ask(tmp_path, "backup").output
    [copy] = backups(tmp_path / "backups")
    assert str(copy.path) in ask(tmp_path, "backup", "--list").output
    assert ask(tmp_path, "backup", "--verify", str(copy.path)).output == f"{copy.path}: whole\n"
    db = sqlite3.connect(database)
    db.execute("DELETE FROM runs")
    db.commit()
    db.close()
    assert ask(tmp_path, "restore", str(copy.path), answer="n\n").exit_code != 0
    assert runs(database) == 0
    with only_instance(database):
        # The same process may take its own lock again, so another one asks.
        done = subprocess.run(
            [sys.executable, "-m", "watcher", "--config", "config.toml", "restore", "--yes", str(copy.path)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 4
    assert "is using it" in done.stderr
    assert "the former one lies at" in ask(tmp_path, "restore", "--yes", str(copy.path)).output
    assert runs(database) == 50
    assert ask(tmp_path, "restore", "--yes", "nothing.db").exit_code == 4
