"""Evidence as a whole: from real HTTP to files that other tools read, through full disks, kills and readers."""

from __future__ import annotations

import gzip
import hashlib
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import suppress
from functools import partial

import pytest

from tests.exchanges import NOON, keep, keeper, paths, records, well
from tests.fakes import Silent
from tests.origin import answer, redirect
from tests.whole.newsstand import HIT, MISS, newsstand, page
from watcher.adapters.fetch import FetchLimits
from watcher.adapters.store import Store, open_database, open_readonly
from watcher.adapters.store.evidence import Evidence
from watcher.adapters.vault import Vault, read_tail
from watcher.auditing import audit

PATIENT = FetchLimits(connect_s=30, first_byte_s=30, total_s=60, spacing_s=0, per_host=8)
"""Steps run where they stand here, and the first page waits for the extractor to be loaded."""


def report(folder, db):
    return audit(Vault(folder, software=""), Evidence(db), read_tail)


def one(store, sql):
    """The one value that a query gives."""
    [row] = store.db.rows(sql)
    return row[0]


def offer_hits(stand, count):
    stand.offer(*(stand.item(n, title=f"Entry number {n}") for n in range(count)))
    for n in range(count):
        noise = hashlib.shake_256(b"%d" % n).hexdigest(8_000)  # does not pack well
        body = page(HIT, f"Headline {n}").replace(b"</body>", f"<!-- {noise} --></body>".encode())
        stand.site.at(f"/{n}", answer(body, headers={"Content-Type": "text/html"}))


@pytest.fixture
def disk(tmp_path):
    """A real file system of 4 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting a file system is not permitted here")
    yield folder
    subprocess.run(["umount", "-l", "-l", str(folder)], check=True)


async def test_the_page_of_a_hit_is_kept_as_it_was_received_and_no_other(tmp_path):
    """Both hops with their headers, the body unpacked, hashes of page and text; nothing of what was dropped."""
    evidence = tmp_path / "evidence"
    body = page(HIT, "A headline")
    async with newsstand(tmp_path, limits=PATIENT, evidence=partial(keeper, folder=evidence)) as stand:
        told = f"<description>{' '.join([HIT] * 5)}</description>"
        stand.offer(stand.item(1), stand.item(2), stand.item(3, more=told))
        packed = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Encoding": "gzip",
            "Set-Cookie": "id=s3cret",
        }
        stand.site.at("/1", redirect("/moved", 301))
        stand.site.at("/moved", answer(gzip.compress(body), headers=packed))
        stand.pages(2, text=MISS)
        tally = await stand.round()
        assert tally.hits == 2, stand.outcomes()
        proofs = [dict(row) for row in stand.store.db.rows("SELECT * FROM proofs ORDER BY hit")]
        text = one(
            stand.store,
            "SELECT text_hash FROM articles JOIN hits ON hits.article_id = articles.id ORDER BY hits.id LIMIT 1",
        )
        assert report(evidence, stand.store.db).faults == []
        moved = stand.site.url("/moved")
    assert [(row["state"], row["url"] == moved) for row in proofs] == [("kept", True), ("missing", False)]
    assert proofs[0]["payload_sha256"] == hashlib.sha256(body).hexdigest()
    assert proofs[0]["text_sha256"] == text
    assert "the text is the feed's own (not-found" in proofs[1]["reason"]
    [file] = paths(evidence)
    assert well(file)
    kept = records(file.read_bytes())
    assert [kind for kind, *_ in kept] == [
        "warcinfo",
        "response",
        "request",
        "response",
        "request",
        "metadata",
    ]
    assert kept[3][3] == body
    assert ("X-Archive-Orig-Content-Encoding", "gzip") in kept[3][2]
    assert "s3cret" not in repr(kept)


async def test_a_full_disk_of_evidence_loses_no_hit(tmp_path, disk):
    """Every hit is stored and its post waits; what had no room says so; what had is whole."""
    evidence = disk / "evidence"
    async with newsstand(tmp_path, limits=PATIENT, evidence=partial(keeper, folder=evidence)) as stand:
        (disk / "ballast").write_bytes(bytes(4_130_000))
        offer_hits(stand, 12)
        tally = await stand.round()
        assert tally.hits == 12
        states = [row[0] for row in stand.store.db.rows("SELECT state FROM evidence ORDER BY id")]
        reasons = {
            row[0] for row in stand.store.db.rows("SELECT reason FROM evidence WHERE state = 'missing'")
        }
        result = report(evidence, stand.store.db)
        assert stand.store.outbox.waiting("main") > 0
    assert len(states) == 12
    assert 0 < states.count("kept") < 12
    assert reasons == {"No space left on device"}
    assert (result.whole, result.faults) == (states.count("kept"), [])


async def test_a_full_disk_under_database_and_evidence_loses_no_hit(disk):
    """The round ends with an error; with room again the next one takes up what was not stored."""

    class Fill(Silent):
        def read(self, done, of, tally):
            if done == 2:
                with suppress(OSError), (disk / "ballast").open("wb", buffering=0) as file:
                    while True:
                        file.write(bytes(4096))

    evidence = disk / "evidence"
    async with newsstand(disk, limits=PATIENT, evidence=partial(keeper, folder=evidence)) as stand:
        offer_hits(stand, 8)
        with pytest.raises(sqlite3.OperationalError, match="full"):
            await stand.gatherer.round(Fill())
        (disk / "ballast").unlink()
        await stand.round(minutes=1)
        assert one(stand.store, "SELECT count(*) FROM hits") == 8
        assert stand.store.evidence.bare_hits() == 0
        result = report(evidence, stand.store.db)
        kept = one(
            stand.store, "SELECT count(*) FROM evidence WHERE state = 'kept' AND article_id IS NOT NULL"
        )
    assert result.faults == []
    assert kept >= 7, "at most the hit at which the room ran out goes without"


WRITER = """
import sys
from pathlib import Path
from tests.exchanges import NOON, keep, keeper
from watcher.adapters.store import Store, open_database
folder, number = Path(sys.argv[1]), int(sys.argv[2])
store = Store(open_database(folder / "watcher.db"))
made = keeper(store, folder / "evidence", rotate_size=30_000)
made.reconcile(NOON)
while True:
    number += 1
    keep(made, store, number)
    print(number, flush=True)
"""


def test_killed_in_the_middle_it_comes_back_with_everything_that_was_stored(tmp_path):
    """SIGKILL while writing; another process reads all the while and never sees a fault."""
    kill(tmp_path, (0.15,))


@pytest.mark.slow
def test_killed_again_and_again_it_comes_back_with_everything_that_was_stored(tmp_path):
    """Twenty times, at other moments."""
    kill(tmp_path, [0.013 * n for n in range(1, 21)])


def kill(folder, delays):
    done = 0
    seen: list[str] = []
    for delay in delays:
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), str(done)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout
        assert child.stdout.readline()
        db = open_readonly(folder / "watcher.db")
        deadline = time.monotonic() + delay
        while time.monotonic() < deadline:
            seen += report(folder / "evidence", db).faults
        db.raw.close()
        child.kill()
        child.communicate()
        store = Store(open_database(folder / "watcher.db"))
        keeper(store, folder / "evidence").reconcile(NOON)
        done = one(store, "SELECT max(id) FROM articles")
        result = report(folder / "evidence", store.db)
        assert (result.faults, result.notes) == ([], [])
        assert one(store, "SELECT count(*) FROM evidence WHERE article_id IS NOT NULL") == done
        store.close()
    assert seen == []
    assert all(well(file) for file in paths(folder / "evidence"))


def test_readers_see_no_fault_while_pages_are_added_and_deleted(tmp_path):
    """Files are rewritten under their eyes."""
    store = Store(open_database(tmp_path / "watcher.db"))
    made = keeper(store, tmp_path / "evidence", rotate_size=20_000)
    stop, seen, looks = threading.Event(), [], []

    def read():
        db = open_readonly(tmp_path / "watcher.db")
        while not stop.is_set():
            seen.extend(report(tmp_path / "evidence", db).faults)
            looks.append(1)
        db.raw.close()

    keep(made, store, 1)
    reader = threading.Thread(target=read)
    reader.start()
    for number in range(2, 60):
        keep(made, store, number)
        if number % 3 == 0:
            made.erase({number - 2}, "no longer wanted", NOON)
    stop.set()
    reader.join()
    assert seen == []
    assert looks
    store.close()
