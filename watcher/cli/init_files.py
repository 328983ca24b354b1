"""Writes what `watcher init` makes: each thing whole or not at all, and nothing over anything that is there.

Knows files and folders; what stands in them is decided elsewhere.
"""

from __future__ import annotations

import difflib
import filecmp
import os
import shutil
import tempfile
import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.config.compose import offered

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = 12
"""Changed lines that are shown of a configuration that is there already."""


class Workshop:
    """A folder beside the target on the same disk; what is ready is moved from it by renaming."""

    def __init__(self, folder: Path, bench: Path) -> None:
        self._folder = folder
        self._bench = bench

    def text(self, name: str, text: str, *, mode: int = 0o644) -> Path:
        """Write a file, or a link's target, that is not there yet. ``mode`` holds from its first moment."""
        target = self._folder / name
        staged = self._bench / target.name
        descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.link(staged, target)  # unlike renaming, it never replaces a file that came meanwhile
        staged.unlink()
        return target

    def folder(self, name: str, source: Path) -> Path:
        """Copy a folder that is not there yet."""
        target = self._folder / name
        staged = self._bench / target.name
        shutil.copytree(source, staged, ignore=shutil.ignore_patterns("__pycache__"))
        staged.rename(target)  # fails where a folder that holds something came meanwhile
        return target


@contextmanager
def workshop(folder: Path) -> Iterator[Workshop]:
    """A workshop for the time of the block; whatever is unfinished at its end is thrown away."""
    made = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix=".watcher-init-", dir=folder) as bench:
            yield Workshop(folder, Path(bench))
    except BaseException:
        for parent in made:
            if not list(parent.iterdir()):
                parent.rmdir()
        raise


def free_name(folder: Path, name: str) -> str:
    """The first of name, name.2, name.3 ... that is not taken."""
    number, candidate = 1, name
    while os.path.lexists(folder / candidate):
        number += 1
        candidate = f"{name}.{number}"
    return candidate


def differences(old: str, new: str) -> list[str]:
    """How two configurations differ, in few lines: how much, and the first changes."""
    changes = [
        line
        for line in difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0)
        if line[:1] in "+-" and not line.startswith(("+++", "---"))
    ]
    if not changes:
        return []
    # Feeds are many and told by number; what else differs is shown.
    telling = [line for line in changes if not _of_a_feed(line)]
    lines = [f"{_count(changes, '+')} lines more, {_count(changes, '-')} lines less"]
    lines += [f"feeds on: {_on(old)} there, {_on(new)} as chosen now"] if _on(old) != _on(new) else []
    lines += telling[:_SHOWN]
    if len(telling) > _SHOWN:
        lines.append(f"... and {len(telling) - _SHOWN} further lines")
    return lines


def foreign_files(source: Path, copy: Path) -> tuple[int, int]:
    """How many files of a folder another lacks, and how many it has otherwise."""
    missing = changed = 0
    for path in source.rglob("*"):
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        twin = copy / path.relative_to(source)
        if not twin.is_file():
            missing += 1
        elif not filecmp.cmp(path, twin, shallow=False):
            changed += 1
    return missing, changed


def _of_a_feed(line: str) -> bool:
    return line[1:].strip() in {"", "enabled = false", "[[feed]]"} or line[1:].startswith(
        ("reason = ", "url = ", "title = ", "language = ", "country = ", "group = ")
    )


def _on(text: str) -> int:
    """How many feeds of a configuration are on; 0 when it cannot be read."""
    try:
        return sum(feed.enabled for feed in offered(text))
    except tomllib.TOMLDecodeError:
        return 0


def _count(changes: list[str], sign: str) -> int:
    return sum(line.startswith(sign) for line in changes)
