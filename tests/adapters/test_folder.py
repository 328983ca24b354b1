"""A folder is replaced whole or not at all."""

from __future__ import annotations

import pytest

from watcher.adapters.folder import FolderError, drafted


def write(folder, **files):
    with drafted(folder, "mark") as draft:
        draft.put("mark", b"ours")
        for name, content in files.items():
            draft.put(name, content)
        return draft.changes()


def test_a_failure_on_the_way_leaves_the_former_folder(tmp_path):
    """And no draft beside it."""
    target = tmp_path / "site"
    write(target, page=b"one")
    with pytest.raises(RuntimeError), drafted(target, "mark") as draft:
        draft.put("page", b"two")
        raise RuntimeError
    assert (target / "page").read_bytes() == b"one"
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site.lock", "site"]


def test_what_is_no_more_goes_and_what_is_the_same_keeps_its_date(tmp_path):
    """Changes are counted."""
    target = tmp_path / "site"
    write(target, page=b"one", other=b"two")
    before = (target / "page").stat()
    changes = write(target, page=b"one", third=b"three")
    assert (changes.files, changes.changed, changes.removed) == (3, 1, 1)
    assert (target / "page").stat().st_mtime_ns == before.st_mtime_ns
    assert sorted(path.name for path in target.iterdir()) == ["mark", "page", "third"]


def test_a_second_writer_and_a_foreign_folder_are_refused(tmp_path):
    """One line each; an empty folder is nobody's."""
    target = tmp_path / "site"
    with drafted(target, "mark") as draft:
        draft.put("mark", b"ours")
        with pytest.raises(FolderError, match="being written by another watcher"), drafted(target, "mark"):
            pass
    foreign = tmp_path / "home"
    foreign.mkdir()
    write(foreign)
    (foreign / "mark").rename(foreign / "letters")
    with pytest.raises(FolderError, match="has no mark"):
        write(foreign)
    assert (foreign / "letters").exists()
