"""The folder of evidence on a real disk, also a full one."""

from __future__ import annotations

import hashlib
import resource
import signal
import subprocess

import pytest

from tests.exchanges import NOON, TEXT, exchange, once_full, paths, records, well
from watcher.adapters.vault import Vault


def filled(folder, *, bodies=(b"one", b"two"), **more):
    """A vault with one file of some exchanges, the file's name, and where each lies."""
    vault = Vault(folder / "evidence", software="watcher/test", **more)
    head = vault.begin(NOON)
    stretches, end = [], head.length
    for body in bodies:
        kept = vault.append(head.file, end, exchange(body), body, TEXT)
        stretches.append(kept.stretch)
        end += kept.stretch.length
    return vault, head, stretches


def test_what_is_appended_is_read_back(tmp_path):
    """Each exchange by its place, and the file passes the check of another tool."""
    vault, head, stretches = filled(tmp_path)
    [file] = paths(vault.folder)
    assert vault.names() == [head.file] == [file.name]
    assert vault.size(head.file) == sum(one.length for one in (head, *stretches))
    for body, one in zip((b"one", b"two"), stretches, strict=True):
        data = vault.read(one)
        assert hashlib.sha256(data).hexdigest() == one.sha256
        assert records(data)[0][3] == body
    assert vault.head(head.file) == head
    assert well(file)
    assert file.stat().st_mode & 0o077 == 0, "other users of the machine have no business with it"


def test_two_files_of_one_second_have_two_names(tmp_path):
    """No file is ever written over."""
    vault = Vault(tmp_path, software="watcher/test")
    assert vault.begin(NOON).file != vault.begin(NOON).file


def test_a_copy_holds_the_same_bytes_elsewhere(tmp_path):
    """What is left of a file after a deletion."""
    vault, head, stretches = filled(tmp_path)
    new, place = vault.copy(stretches[1:], NOON)
    assert new.file == place.file != head.file
    assert vault.read(place) == vault.read(stretches[1])
    assert vault.tail(new.file, new.length).found[0].kept.stretch == place


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path):
    """Also when the bytes were there already and only making them lasting failed."""
    vault, head, [stretch] = filled(tmp_path, bodies=[b"one"])
    full = Vault(vault.folder, software="watcher/test", sync=once_full(0))
    end = stretch.offset + stretch.length
    with pytest.raises(OSError, match="No space left"):
        full.append(head.file, end, exchange(b"two"), b"two", TEXT)
    assert vault.size(head.file) == end
    with pytest.raises(OSError, match="No space left"):
        full.begin(NOON)
    assert vault.names() == [head.file]


def test_a_file_that_may_not_grow_stays_whole(tmp_path):
    """The system stops in the middle of a write; what was there before is untouched."""
    vault, head, [stretch] = filled(tmp_path, bodies=[b"one"])
    end = stretch.offset + stretch.length
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    assert signal.getsignal(signal.SIGXFSZ) is signal.SIG_IGN
    resource.setrlimit(resource.RLIMIT_FSIZE, (end + 100, hard))
    try:
        with pytest.raises(OSError, match="File too large"):
            vault.append(head.file, end, exchange(b"two"), b"two", TEXT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert vault.size(head.file) == end
    assert vault.append(head.file, end, exchange(b"two"), b"two", TEXT).stretch.offset == end


def test_the_reserve_is_left_to_the_database(tmp_path):
    """Evidence stops growing before the disk is full."""
    vault, head, [stretch] = filled(tmp_path, bodies=[b"one"])
    greedy = Vault(vault.folder, software="watcher/test", reserve=1 << 60)
    with pytest.raises(OSError, match="would be left free"):
        greedy.append(head.file, stretch.offset + stretch.length, exchange(b"two"), b"two", TEXT)


def test_a_file_of_others_is_not_taken_for_ours(tmp_path):
    """It has no opening record."""
    vault, _, [stretch] = filled(tmp_path, bodies=[b"one"])
    (vault.folder / "other.warc.gz").write_bytes(vault.read(stretch))
    (vault.folder / "junk.warc.gz").write_bytes(b"junk")
    (vault.folder / "empty.warc.gz").write_bytes(b"")
    assert [vault.head(name) for name in ("other.warc.gz", "junk.warc.gz", "empty.warc.gz")] == [None] * 3


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 128 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("mounting a file system is not permitted here")
    yield folder
    subprocess.run(["umount", "-l", "-l", str(folder)], check=True)


def test_a_real_full_disk_leaves_what_was_kept_whole(small_disk):
    """Until it is full everything is kept; then nothing is half written; with room again it goes on."""
    vault, head, stretches = filled(small_disk, bodies=[b"one"])
    (small_disk / "ballast").write_bytes(bytes(20_000))
    end = stretches[-1].offset + stretches[-1].length
    bulk = hashlib.shake_256(b"page").digest(30_000)
    with pytest.raises(OSError, match="No space left on device"):
        for _ in range(10):
            end += vault.append(head.file, end, exchange(bulk), bulk, TEXT).stretch.length
    assert vault.size(head.file) == end
    [file] = paths(vault.folder)
    assert well(file)
    assert 2 <= len(vault.tail(head.file, head.length).found) <= 5
    (small_disk / "ballast").unlink()
    assert vault.append(head.file, end, exchange(b"two"), b"two", TEXT)
