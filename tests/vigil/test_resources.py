"""What the machine may take away, and what is left then: disk, database, descriptors. Real disks, real limits."""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest

from tests.conftest import ROOT
from tests.crash.lives import CORPUS
from tests.fakes import SameProcess, SetClock, Silent
from tests.whole.newsstand import HIT, JUDGES, newsstand
from watcher.adapters.store import StoreError, open_database, open_readonly
from watcher.adapters.store.alerts import Alerts
from watcher.adapters.store.database import require_present, require_sound
from watcher.adapters.store.standing import read_standing
from watcher.alerting import Alerting, StandingError
from watcher.assembly import open_service
from watcher.backups import Keeping
from watcher.config import load_config
from watcher.model import Sent
from watcher.pipeline.rotation import Keep
from watcher.rhythm import Job, TurnError, database_fault, keep
from watcher.vigil import pulse_of

DAY = timedelta(days=1)
CONFIG = """
[data]
database = "{database}"
[evidence]
enabled = false
[[topic]]
id = "stations"
seed_corpus = "{corpus}"
{more}
"""


def mount(folder, *options):
    """Mount, or skip where that is not permitted."""
    folder.mkdir(exist_ok=True)
    if subprocess.run(["mount", *options, str(folder)], capture_output=True, check=False).returncode:
        pytest.skip("mounting a file system is not permitted here")


@pytest.fixture
def disk(tmp_path):
    """A real file system of 4 MB."""
    folder = tmp_path / "disk"
    mount(folder, "-t", "tmpfs", "-o", "size=4m", "tmpfs")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


def fill(disk):
    """Leave no room; the way to make some."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    return ballast.unlink


def write_config(folder, database="watcher.db", more=""):
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text(CONFIG.format(database=database, corpus=CORPUS, more=more))
    return folder / "config.toml"


class Chat:
    """The operator's chat."""

    def __init__(self):
        self.heard = []

    async def send(self, post):
        self.heard.append(post.body)
        return Sent(len(self.heard))


async def test_a_full_disk_stops_the_rounds_with_one_line_and_they_go_on_by_themselves(
    tmp_path, disk, caplog
):
    """The operator is told although nothing can be written down; afterwards everything is stored, once."""
    async with newsstand(disk, workers=SameProcess(JUDGES)) as stand:
        stand.offer(*(stand.item(n) for n in range(1, 4)))
        stand.pages(1, 2, 3, text=HIT)
        stand.store.db.run("PRAGMA wal_checkpoint(TRUNCATE)")
        free = fill(disk)
        chat = Chat()

        async def consult():
            return read_standing(
                disk / "watcher.db", stand.clock(), channels=(), hit_window=DAY, feed_window=DAY
            )[0]

        alerting = Alerting(consult, Alerts(stand.store.db), chat, stand.clock)
        turns, stop = [], asyncio.Event()

        async def gather():
            turns.append("gather")
            if len(turns) == 4:
                free()
            if len(turns) == 8:
                stop.set()
            stand.clock.forward(minutes=20)
            await stand.gatherer.round(Silent())

        async def alert():
            await alerting.turn()

        jobs = (Job("gather", 0.1, gather), Job("alerts", 0.1, alert))
        async with asyncio.timeout(60):
            await keep(jobs, pulse_of(stand.store, stand.clock), stop, stop_within=20)
        assert len(stand.store.db.rows("SELECT * FROM hits")) == 3
        assert stand.store.db.rows("PRAGMA integrity_check")[0][0] == "ok"
    lines = [record for record in caplog.records if record.getMessage().startswith("gather: ")]
    assert [line.getMessage().split(";")[0] for line in lines] == [
        "gather: database: database or disk is full"
    ]
    assert not any(record.exc_info for record in caplog.records)
    assert "gather goes on" in caplog.text
    assert any("database or disk is full" in said and "free some space" in said for said in chat.heard)
    assert sum("the database refuses" in said for said in chat.heard) == 1
    assert any("can be used again" in said for said in chat.heard)


def watcher(config, *words, preexec=None, timeout=90):
    return subprocess.run(
        [sys.executable, "-m", "watcher", "--config", str(config), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=preexec,
        timeout=timeout,
    )


async def opening(config):
    """What opening the service objects to."""
    with pytest.raises(StoreError) as told:
        async with open_service(load_config(config, {}), "", workers=SameProcess()):
            pass
    assert "\n" not in str(told.value)
    return str(told.value)


async def test_on_a_full_disk_a_start_is_refused_with_the_remedy(tmp_path, disk):
    """Whether there is a database already or not."""
    config = write_config(tmp_path / "c", disk / "watcher.db")
    fill(disk)
    assert "free some space" in await opening(config)


@pytest.fixture
def sealed(tmp_path):
    """A folder with a database on a read-only disk."""
    data = tmp_path / "data"
    data.mkdir()
    open_database(data / "watcher.db").raw.close()
    mount(data, "--bind", str(data))
    subprocess.run(["mount", "-o", "remount,bind,ro", str(data)], check=True)
    yield data
    subprocess.run(["umount", "-l", str(data)], check=True)


async def test_a_database_that_cannot_be_written_is_refused_with_the_remedy(tmp_path, sealed):
    """On a read-only disk, with a database and without."""
    for place in (sealed / "watcher.db", sealed / "new" / "watcher.db"):
        told = await opening(write_config(tmp_path / "c", place))
        assert "can be written by this user" in told
    with pytest.raises(StoreError, match="can be written"):
        open_database(sealed / "watcher.db")


async def test_a_lock_that_is_held_too_long_costs_a_turn_and_nothing_else(tmp_path):
    """Another program writes to the database for longer than is waited; the next turn does the work."""
    async with newsstand(tmp_path, workers=SameProcess(JUDGES)) as stand:
        stand.offer(stand.item(1))
        stand.pages(1, text=HIT)
        stand.store.db.run("PRAGMA busy_timeout = 50")
        with closing(sqlite3.connect(tmp_path / "watcher.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(sqlite3.OperationalError) as told:
                await stand.round()
            assert database_fault(told.value) == "database is locked"
            other.execute("COMMIT")
        assert (await stand.round()).hits == 1


def test_the_journal_grows_while_a_reader_stays_and_shrinks_when_it_has_gone(tmp_path):
    """Its size is what the operator is told of (wal-large)."""
    path = tmp_path / "watcher.db"
    db = open_database(path)

    def write():
        for _ in range(30):
            db.run("INSERT INTO runs (started_at) VALUES (?)", ("x" * 400_000,))

    def journal():
        return read_standing(path, SetClock()(), channels=(), hit_window=DAY, feed_window=DAY)[0].wal_bytes

    write()
    usual = journal()
    reader = open_readonly(path)
    reader.run("BEGIN")
    reader.rows("SELECT count(*) FROM runs")
    write()
    assert journal() > 10_000_000 > usual
    reader.raw.close()
    db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    assert journal() == 0
    db.raw.close()


def damage(path):
    """Overwrite the middle of a database."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3 // 4096 * 4096)
        file.write(os.urandom(16 * 4096))


async def test_a_database_that_is_damaged_is_not_opened(tmp_path):
    """The way back is named."""
    path = tmp_path / "watcher.db"
    open_database(path).raw.close()
    damage(path)
    assert "watcher restore FILE" in await opening(write_config(tmp_path))


async def test_damage_during_life_fails_the_rounds_with_one_line(tmp_path):
    """The page that holds the feeds is overwritten under the running service."""
    async with newsstand(tmp_path, workers=SameProcess(JUDGES)) as stand:
        await stand.round()
        db = stand.store.db
        db.run("PRAGMA wal_checkpoint(TRUNCATE)")
        [(page,)] = db.rows("SELECT rootpage FROM sqlite_master WHERE name = 'feeds'")
        with (tmp_path / "watcher.db").open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 4096)
        db.run("PRAGMA shrink_memory")
        with pytest.raises(sqlite3.DatabaseError) as told:
            await stand.round(hours=2)
        assert database_fault(told.value) == "database disk image is malformed"
        keeping = Keeping(tmp_path / "watcher.db", tmp_path / "backups", Keep(1, 1, 1, 1), stand.clock)
        with pytest.raises(TurnError):
            await keeping.inspect()
        with pytest.raises(StoreError, match="watcher restore FILE"):
            require_sound(db, tmp_path / "watcher.db")


async def test_a_database_that_cannot_be_read_is_told_to_the_operator_once(tmp_path):
    """It cannot be remembered that it was."""
    chat = Chat()

    async def consult():
        raise StandingError("database disk image is malformed")

    db = open_database(tmp_path / "watcher.db")
    alerting = Alerting(consult, Alerts(db), chat, SetClock())
    for _ in range(3):
        with pytest.raises(StandingError):
            await alerting.turn()
    db.raw.close()
    assert len(chat.heard) == 1
    assert "malformed" in chat.heard[0]


@pytest.mark.parametrize("fate", ["deleted", "exchanged"])
async def test_a_volume_that_has_gone_ends_the_service_with_one_line(tmp_path, fate):
    """It does not go on writing into a file that nobody will find again."""
    data = tmp_path / "data"
    config = write_config(tmp_path, data / "watcher.db")
    with pytest.raises(StoreError) as told:
        async with open_service(load_config(config, {}), "", workers=SameProcess()) as service:
            require_present(service.store.db, data / "watcher.db")
            if fate == "deleted":
                shutil.rmtree(data)
            else:
                shutil.copyfile(data / "watcher.db", data / "other.db")
                (data / "other.db").rename(data / "watcher.db")
            async with asyncio.timeout(30):
                await service.serve(Silent(), asyncio.Event())
    assert "then start again" in str(told.value)
    assert "\n" not in str(told.value)


def limit_files(soft, hard):
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_too_few_descriptors_end_a_start_with_one_line(tmp_path):
    """Instead of failing in the middle of a round, again and again."""
    done = watcher(write_config(tmp_path), "run", "--once", preexec=limit_files(64, 64))
    assert done.returncode == 1
    assert "only 64 files may be open at once, 110 are needed" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
