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
    assert sorted(path.name for path in target.iterdir()) == ["SHA256SUMS", "mark", "page", "third"]


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


STRANGERS = {
    "a file of somebody": lambda folder: (folder / "notes.txt").write_text("mine"),
    "a file in a folder of ours": lambda folder: (folder / "deep" / "sheet.ods").write_text("mine"),
    "a hidden file": lambda folder: (folder / ".htaccess").write_text("mine"),
    "an empty folder": lambda folder: (folder / "drafts").mkdir(),
    "a link to elsewhere": lambda folder: (folder / "link").symlink_to(folder.parent),
    "a file of ours that was changed": lambda folder: (folder / "page").write_text("with my remarks"),
    "a file of ours that became a link": lambda folder: (
        (folder / "page").unlink(),
        (folder / "page").symlink_to(folder / "mark"),
    ),
}


@pytest.mark.parametrize("meddle", STRANGERS.values(), ids=STRANGERS)
def test_what_was_not_written_here_is_never_replaced(tmp_path, meddle):
    """The line names it; everything stays as it was, and nothing is left beside the folder."""
    target = tmp_path / "site"
    pages = {"page": b"one", "deep/page": b"two"}
    write(target, **pages)
    named = {path.name for path in target.rglob("*")}
    meddle(target)
    [stranger] = {path.name for path in target.rglob("*")} - named or {"page"}
    before = sorted((path, path.is_file() and path.read_bytes()) for path in target.rglob("*"))
    with pytest.raises(
        FolderError, match=rf"{stranger} (is not ours|was changed).*; move it away, or name another"
    ):
        write(target, page=b"new")
    assert sorted((path, path.is_file() and path.read_bytes()) for path in target.rglob("*")) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site.lock", "site"]


def test_a_file_that_comes_while_the_folder_is_written_is_not_lost(tmp_path):
    """The folder is looked at again before it is exchanged."""
    target = tmp_path / "site"
    write(target, page=b"one")
    with pytest.raises(FolderError, match=r"notes.txt is not ours"), drafted(target, "mark") as draft:
        draft.put("mark", b"ours")
        (target / "notes.txt").write_text("mine")
    assert (target / "notes.txt").read_text() == "mine"
    assert (target / "page").read_bytes() == b"one"


def test_a_folder_of_which_something_was_taken_away_is_written_again(tmp_path):
    """Nobody loses anything by that."""
    target = tmp_path / "site"
    write(target, page=b"one")
    (target / "page").unlink()
    write(target, page=b"one")
    assert (target / "page").read_bytes() == b"one"
