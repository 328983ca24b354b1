"""After a power cut the database is what it was after one of its last transactions, never something in between."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from watcher.adapters.store import open_database

WRITER = """
import sys
from pathlib import Path
from watcher.adapters.store import open_database
db = open_database(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    with db.transaction():
        db.run("INSERT INTO runs (started_at) VALUES (?)", (str(number),))
        db.run("INSERT INTO beats (part, begun_at) VALUES (?, 'x')", (str(number),))
    print(number, flush=True)
"""
STRACE = shutil.which("strace")


def left(path):
    """The numbers in both tables; the database is sound."""
    with closing(open_database(path).raw) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        runs = [int(row[0]) for row in raw.execute("SELECT started_at FROM runs ORDER BY id")]
        beats = sorted(int(row[0]) for row in raw.execute("SELECT part FROM beats"))
    assert runs == beats, "half a transaction"
    return runs


@pytest.mark.parametrize("cuts", [25, pytest.param(600, marks=pytest.mark.slow)])
def test_of_a_torn_journal_whole_transactions_are_left(tmp_path, cuts):
    """Its end is missing, or holds what was on the disk before."""
    path = tmp_path / "watcher.db"
    db = open_database(path)
    db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(40):
        with db.transaction():
            db.run("INSERT INTO runs (started_at) VALUES (?)", (str(number),))
            db.run("INSERT INTO beats (part, begun_at) VALUES (?, 'x')", (str(number),))
    database, journal = path.read_bytes(), path.with_name("watcher.db-wal").read_bytes()
    db.raw.close()
    dice = random.Random(1)
    seen = set()
    for number in range(cuts):
        torn = tmp_path / str(number)
        torn.mkdir()
        at = dice.randrange(len(journal))
        rest = dice.randbytes(min(8192, len(journal) - at)) if number % 2 else b""
        (torn / "watcher.db").write_bytes(database)
        (torn / "watcher.db-wal").write_bytes(journal[:at] + rest)
        rows = left(torn / "watcher.db")
        assert rows == list(range(len(rows)))
        seen.add(len(rows))
        shutil.rmtree(torn)
    assert len(seen) > 5, "cuts fell into many transactions"


def faulty(path, inject, rows=12):
    """A writer whose system calls fail as told; what it had said to be done."""
    command = [
        "strace",
        "-f",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        f"inject={inject}",
        sys.executable,
        "-c",
        WRITER,
    ]
    done = subprocess.run([*command, str(path), str(rows)], capture_output=True, text=True, check=False)
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("processes may not be traced here")
    return len(done.stdout.split()), done.stderr


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(not STRACE, reason="strace is not installed")
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync", "ftruncate"])
@pytest.mark.parametrize("fate", ["error=EIO", "signal=KILL"])
def test_a_disk_that_fails_at_any_call_takes_nothing_that_was_done(tmp_path, call, fate):
    """The nth write, sync or cut fails or is the process's last: what was said to be done is there."""
    for nth in (1, 2, 3, 5, 8, 13, 21, 34, 55, 89):
        path = tmp_path / str(nth) / "watcher.db"
        path.parent.mkdir()
        open_database(path).raw.close()
        said, complaint = faulty(path, f"{call}:{fate}:when={nth}")
        rows = left(path)
        assert rows == list(range(len(rows)))
        assert len(rows) >= said, complaint[-500:]


def test_every_commit_is_on_the_disk_before_anything_builds_on_it(tmp_path):
    """What the promise about power cuts rests on."""
    with closing(open_database(tmp_path / "watcher.db").raw) as raw:
        modes = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "journal_mode")]
    assert modes == [2, "wal"]
    with closing(sqlite3.connect(tmp_path / "watcher.db")) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
