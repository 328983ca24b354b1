"""What a reader copies out of the documents works, and prints what they show."""

from __future__ import annotations

import re
import shutil

import pytest

from tests.cli.blocks import PAGES, Shell, blocks, shows
from tests.conftest import ROOT
from watcher.adapters.store import open_readonly

BLOCKS = {page.relative_to(ROOT).as_posix(): tuple(blocks(page)) for page in PAGES}
SLOW = {name for name, found in BLOCKS.items() if any(block.mark == "run slowly" for block in found)}
"""Pages that test_docs_tutorials.py goes through as a whole."""
RUN = [name for name, found in BLOCKS.items() if name not in SLOW and any(not block.mark for block in found)]


HARMLESS = {
    "watcher",
    ".venv/bin/watcher",
    "cd",
    "mkdir",
    "printf",
    "ls",
    "head",
    "cat",
    "chmod",
    "sha256sum",
}
FAR = {"run", "serve", "check", "init", "recheck", "demo", "feeds add", "feeds check"}
"""Commands that ask sites, or go on."""


def harmless(command):
    """Whether a line may be run on any machine: known programs, no place outside the folder, no site that is asked."""
    words = re.sub(r"'[^']*'|\"[^\"]*\"", "quoted", command.partition(" #")[0]).split()
    return (
        words[0] in HARMLESS
        and not (words[0].endswith("watcher") and FAR & {words[1], " ".join(words[1:3])})
        and not any(word.startswith(("/", "~", "..")) or "=/" in word for word in words)
    )


def test_every_block_is_run_or_says_why_not():
    """A reason is a reason, a file of tests is there and speaks of the page."""
    assert sum(len(found) for found in BLOCKS.values()) > 30
    for name, block in ((name, block) for name, found in BLOCKS.items() for block in found):
        assert block.steps, block.place
        if not block.mark and name not in SLOW:
            assert all(harmless(step.command) for step in block.steps), f"{block.place}: say how it is run"
        if block.mark == "not run":
            assert len(block.reason) > 8, block.place
        if block.mark == "run by":
            tests = (ROOT / block.reason).read_text(encoding="utf-8")
            for step in block.steps:
                found = re.match(r"watcher (\w+)", step.command)
                assert found is None or name in tests or f'"{found[1]}"' in tests, (
                    f"{block.place}: {step.command}"
                )


@pytest.fixture(scope="module")
def stored(demo):
    """The demo's folder, and what stands for the names in capitals: a story with several reports, another, a hit."""
    folder, done = demo
    assert done.returncode == 0, done.stderr
    db = open_readonly(folder / "watcher.db")
    rows = db.rows("SELECT story, max(id) AS hit FROM coverage GROUP BY story ORDER BY count(*) DESC, story")
    db.raw.close()
    return folder, {"KEY": rows[0][0], "OTHER": rows[1][0], "HIT": str(rows[0][1])}


@pytest.mark.parametrize("name", RUN)
def test_the_blocks_of_a_page_work_one_after_another(name, stored, tmp_path, monkeypatch):
    """On a copy of what the demo has stored; every command ends well and prints what the page shows."""
    source, named = stored
    folder = tmp_path / "demo"
    shutil.copytree(source, folder)
    (folder / "data").mkdir()
    (folder / "data" / "demo").symlink_to(folder)
    monkeypatch.setenv("HOME", str(tmp_path))
    shell = Shell(folder)
    for block in (block for block in BLOCKS[name] if not block.mark):
        for step in block.steps:
            monkeypatch.chdir(shell.folder)
            command = re.sub(r"\b(KEY|OTHER|HIT)\b", lambda word: named[word[0]], step.command)
            printed, told, code = shell.run(command)
            assert code == 0, f"{block.place}: {command}\n{printed}{told}"
            if step.shown is not None:
                assert shows(printed + told, step.shown), f"{block.place}: {command} prints\n{printed}"


@pytest.mark.parametrize(
    ("printed", "shown", "right"),
    [
        ("one  two\nthree", "one two\nthree", True),
        ("one two three", "one ... three", True),
        ("one\ntwo\nthree\n", "one\n...\nthree", True),
        ("one two", "one three", False),
        ("a (b) 12 hits", "a (b) ... hits", True),
        ("one two", "two one", False),
        ("id 12x", "id 1...", True),
    ],
)
def test_what_is_shown_is_compared(printed, shown, right):
    """Three dots stand for anything, everything else for itself."""
    assert shows(printed, shown) is right
