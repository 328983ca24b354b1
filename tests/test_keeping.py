"""Evidence is kept with its hit, survives what a machine does to it, and never costs a hit."""

from __future__ import annotations

import logging
import shutil
from datetime import timedelta

import pytest

from tests.blank import blank
from tests.exchanges import NOON, TEXT, article, exchange, keep, keeper, once_full, paths, well
from watcher.adapters.store import Store
from watcher.adapters.vault import Vault, read_tail
from watcher.auditing import audit


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "evidence"


@pytest.fixture
def store(tmp_path):
    made = Store(blank(tmp_path / "watcher.db"))
    yield made
    made.close()


def rows(store):
    return [(row.article_id, row.state) for row in sorted(store.evidence.all(), key=lambda row: row.id)]


def faults(store, folder):
    return audit(Vault(folder, software=""), store.evidence, read_tail).faults


def test_each_page_has_a_row_that_leads_to_its_bytes(store, folder):
    """One file, one row each, everything as it was stored."""
    made = keeper(store, folder)
    assert all(keep(made, store, n) for n in (1, 2, 3))
    assert rows(store) == [(1, "kept"), (2, "kept"), (3, "kept")]
    result = audit(Vault(folder, software=""), store.evidence, read_tail)
    assert (result.whole, result.faults, result.notes) == (3, [], [])
    [file] = paths(folder)
    assert well(file)


def test_a_new_file_is_begun_by_size_and_by_age(store, folder):
    """The old one is closed and stays as it is."""
    made = keeper(store, folder, rotate_size=2_000)
    for n in range(1, 5):
        keep(made, store, n)
    assert sorted(file.state for file in store.evidence.files()) == ["closed", "open"]
    calm = keeper(store, folder)
    keep(calm, store, 5, at=NOON + timedelta(days=31))
    assert sorted(file.state for file in store.evidence.files()) == ["closed", "closed", "open"]
    assert faults(store, folder) == []


def test_later_versions_of_a_page_are_kept_beside_the_first(store, folder):
    """Proof of the correction needs both."""
    made = keeper(store, folder)
    keep(made, store, 1)
    later = NOON + timedelta(hours=6)
    made.keep(1, exchange(b"corrected", at=later), b"corrected", text_sha256="f" * 64, at=later)
    first, second = store.evidence.all()
    assert (first.article_id, second.article_id, second.fetched_at) == (1, 1, later)
    assert first.payload_sha256 != second.payload_sha256


def test_a_hit_whose_transaction_broke_off_leaves_its_page_without_an_article(store, folder, caplog):
    """The bytes were lasting, the row was not; the next write gives them a row and goes on behind them."""
    made = keeper(store, folder)
    keep(made, store, 1)
    with pytest.raises(RuntimeError), store.transaction():
        made.keep(article(store, 2), exchange(b"lost"), b"lost", text_sha256=TEXT, at=NOON)
        raise RuntimeError
    keep(made, store, 2)
    assert rows(store) == [(1, "kept"), (None, "kept"), (2, "kept")]
    assert faults(store, folder) == []


def test_a_crash_at_any_byte_of_a_write_costs_only_what_was_being_written(store, folder):
    """Whatever is left of it, the next start finds the pages before it and adds behind them."""
    made = keeper(store, folder)
    keep(made, store, 1)
    with pytest.raises(RuntimeError), store.transaction():
        made.keep(article(store, 2), exchange(b"lost"), b"lost", text_sha256=TEXT, at=NOON)
        raise RuntimeError
    [file] = paths(folder)
    whole = file.read_bytes()
    end = store.evidence.open_file().end
    for size in [*range(end, len(whole), 97), len(whole) - 1]:
        file.write_bytes(whole[:size])
        settled = keeper(store, folder).reconcile(NOON)
        assert (settled.adopted, settled.cut) == (0, size - end)
        assert file.read_bytes() == whole[:end]
    file.write_bytes(whole)
    assert keeper(store, folder).reconcile(NOON).adopted == 1
    assert faults(store, folder) == []


def test_a_file_whose_row_was_lost_is_taken_in(store, folder, tmp_path):
    """A database from an older copy, or a first write that broke off: nothing that was received is thrown away."""
    made = keeper(store, folder)
    for n in (1, 2):
        keep(made, store, n)
    fresh = Store(blank(tmp_path / "other.db"))
    settled = keeper(fresh, folder).reconcile(NOON)
    assert (settled.adopted, settled.unreadable, settled.absent) == (2, [], [])
    assert [row.text_sha256 for row in fresh.evidence.all()] == [TEXT, TEXT]
    assert faults(fresh, folder) == []
    fresh.close()


def test_bytes_that_are_no_record_are_left_for_people(store, folder):
    """They are not cut away; a new file is begun."""
    made = keeper(store, folder)
    keep(made, store, 1)
    [file] = paths(folder)
    with file.open("ab") as stream:
        stream.write(b"what is this?")
    assert made.reconcile(NOON).unreadable == [file.name]
    assert keep(made, store, 2)
    assert len(paths(folder)) == 2
    [fault] = faults(store, folder)
    assert file.name in fault
    assert "13 bytes at its end belong to nothing" in fault


@pytest.mark.parametrize("loss", ["folder", "file", "cut"])
def test_losing_evidence_costs_no_hit_and_is_named(store, folder, loss):
    """New pages are kept again, the lost ones are named one by one."""
    made = keeper(store, folder)
    keep(made, store, 1)
    [file] = paths(folder)
    if loss == "folder":
        shutil.rmtree(folder)
    elif loss == "file":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:-20])
    assert made.reconcile(NOON).absent == [file.name]
    assert keep(made, store, 2)
    assert rows(store) == [(1, "kept"), (2, "kept")]
    [fault] = faults(store, folder)
    assert "news/1" in fault
    assert "missing" in fault
    assert file.name in fault


def test_a_page_that_cannot_be_kept_says_why_and_is_complained_of_once(store, folder, caplog):
    """The hit goes on; when there is room again, so does the evidence."""
    full = keeper(store, folder, sync=once_full(0))
    with caplog.at_level(logging.WARNING):
        assert not keep(full, store, 1)
        assert not keep(full, store, 2)
    [line] = caplog.messages
    assert "evidence cannot be kept: No space left on device" in line
    assert [row.reason for row in store.evidence.all()] == ["No space left on device"] * 2
    full.vault = Vault(folder, software="watcher/test")
    assert keep(full, store, 3)
    assert not keep(keeper(store, folder, reserve=1 << 60), store, 4)
    assert rows(store)[2:] == [(3, "kept"), (4, "missing")]
    assert faults(store, folder) == []


def test_a_folder_that_cannot_be_made_costs_no_hit(store, tmp_path):
    """A file stands in its place."""
    (tmp_path / "file").write_text("x")
    made = keeper(store, tmp_path / "file" / "evidence")
    assert made.reconcile(NOON).adopted == 0
    assert not keep(made, store, 1)
    [row] = store.evidence.all()
    assert (row.state, row.reason) == ("missing", "Not a directory")


def test_any_flipped_byte_is_found_and_named(store, folder):
    """Every 29th byte of a file in turn, in pages, headers, redirects and the opening record."""
    made = keeper(store, folder)
    for n in (1, 2):
        keep(made, store, n)
    [file] = paths(folder)
    whole = file.read_bytes()
    first, second = store.evidence.all()
    for place in range(0, len(whole), 29):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 0x01]) + whole[place + 1 :])
        [fault] = faults(store, folder)
        owner = (
            "opening record"
            if place < first.stretch.offset
            else "news/1"
            if place < second.stretch.offset
            else "news/2"
        )
        assert owner in fault
        assert "altered" in fault
        assert file.name in fault


def test_a_hash_changed_in_the_database_is_found_too(store, folder):
    """The page says otherwise."""
    made = keeper(store, folder)
    keep(made, store, 1)
    before = dict(store.db.row("SELECT payload_sha256, text_sha256, records_sha256 FROM evidence"))
    update = (
        "UPDATE evidence SET payload_sha256 = :payload_sha256, text_sha256 = :text_sha256,"
        " records_sha256 = :records_sha256"
    )
    words = {"payload_sha256": "payload", "text_sha256": "text", "records_sha256": "not what was"}
    for column, word in words.items():
        store.db.raw.execute(update, {**before, column: "0" * 64})
        [fault] = faults(store, folder)
        assert word in fault


def test_deleted_pages_are_gone_and_their_rows_say_so(store, folder):
    """From the middle of a file; the others are as they were, byte for byte, and so are hashes and times."""
    made = keeper(store, folder)
    for n in (1, 2, 3):
        keep(made, store, n, body=b"page %d secret-%d" % (n, n))
    before = store.evidence.all()
    assert made.erase({before[1].id}, "asked for by the author", NOON) == 1
    after = {row.id: row for row in store.evidence.all()}
    gone = after[before[1].id]
    assert (gone.state, gone.reason, gone.stretch) == ("deleted", "asked for by the author", None)
    assert gone.payload_sha256 == before[1].payload_sha256
    vault = Vault(folder, software="")
    assert [after[row.id].stretch.sha256 for row in (before[0], before[2])] == [
        before[0].stretch.sha256,
        before[2].stretch.sha256,
    ]
    assert faults(store, folder) == []
    [file] = paths(folder)
    assert all(b"secret-2" not in found.payload for found in _payloads(vault, file))
    assert keep(made, store, 4)
    assert made.erase({row.id for row in store.evidence.all()}, "all", NOON) == 3
    assert paths(folder) == []
    assert faults(store, folder) == []


def _payloads(vault, file):
    from watcher.adapters import warc

    data = file.read_bytes()
    return [warc.read(data[offset : offset + length]) for offset, length in warc.members(data)]


class Stuck(Vault):
    """A folder from which nothing can be removed."""

    def remove(self, name):
        raise OSError(30, "Read-only file system")


def test_a_deletion_that_broke_off_is_finished_at_the_next_start(store, folder):
    """The old file does not come back as something found."""
    made = keeper(store, folder)
    for n in (1, 2):
        keep(made, store, n)
    made.vault = Stuck(folder, software="watcher/test")
    made.erase({1}, "gone", NOON)
    assert len(paths(folder)) == 2
    settled = keeper(store, folder).reconcile(NOON)
    assert settled.adopted == 0
    assert len(paths(folder)) == 1
    assert rows(store) == [(1, "deleted"), (2, "kept")]
    assert faults(store, folder) == []


def test_deleting_from_a_file_that_is_gone_only_says_so(store, folder):
    """Nothing to delete; the row knows that it was meant to be."""
    made = keeper(store, folder)
    keep(made, store, 1)
    shutil.rmtree(folder)
    assert made.erase({1}, "gone", NOON) == 1
    assert rows(store) == [(1, "deleted")]
