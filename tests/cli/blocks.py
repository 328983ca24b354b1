"""The command blocks of the documents: found, and run as a reader would run them.

A block of ``sh`` or ``console`` is run, or a comment right before it says why not:

    <!-- not run: REASON -->       nothing here can run it
    <!-- run by FILE -->           that file of tests runs it
    <!-- run slowly -->            it needs the newsroom and a Bot API server; `make test-slow` runs it as processes

In ``console`` lines after ``$`` are commands, the others what they print; ``...`` stands for anything.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

from tests.conftest import ROOT
from watcher.cli.main import watcher

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
SHELLS = {"sh", "console", "bash", "shell"}
MARK = re.compile(r"<!-- (not run|run by|run slowly)(?:: | |)(.*?) ?-->")


@dataclass(frozen=True)
class Step:
    """One command, and what the document says that it prints; None where it says nothing."""

    command: str
    shown: str | None


@dataclass(frozen=True)
class Block:
    """One block of a document."""

    place: str
    mark: str
    """What the comment before it begins with; empty when there is none."""
    reason: str
    steps: tuple[Step, ...]


def blocks(page: Path) -> Iterator[Block]:
    """Every command block of a page."""
    lines = page.read_text(encoding="utf-8").splitlines()
    number = 0
    while number < len(lines):
        opened = re.match(r"(\s*)```(\w*)", lines[number])
        if opened is None:
            number += 1
            continue
        end = next(n for n in range(number + 1, len(lines)) if lines[n].strip() == "```")
        if opened[2] in SHELLS:
            above = next((line for line in reversed(lines[:number]) if line.strip()), "")
            mark = MARK.fullmatch(above.strip())
            text = [line.removeprefix(opened[1]) for line in lines[number + 1 : end]]
            place = f"{page.relative_to(ROOT)}:{number + 1}"
            yield Block(
                place, mark[1] if mark else "", mark[2] if mark else "", tuple(_steps(opened[2], text))
            )
        number = end + 1


def _steps(language: str, lines: list[str]) -> Iterator[Step]:
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines()
    if language != "console":
        yield from (Step(line, None) for line in joined if line.strip() and not line.startswith("#"))
        return
    for part in re.split(r"^\$ ", "\n".join(joined), flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield Step(command, shown.strip() or None)


def shows(printed: str, shown: str) -> bool:
    """Whether a document shows what was printed: line for line, spaces apart; ``...`` stands for anything."""
    wanted = r"\s+".join(
        ".*?".join(re.escape(piece) for piece in word.split("...")) for word in shown.split()
    ).replace(r"\s+.*?\s+", r"\s.*?")
    return re.search(wanted, printed, re.DOTALL) is not None


@dataclass
class Shell:
    """A shell in a folder: ``watcher`` alone on a line runs in this process, everything else in a real shell.

    Where a folder of programs is given, its ``watcher`` is run instead, as a process.
    """

    folder: Path
    programs: Path | None = None
    environ: dict[str, str] = field(default_factory=dict)

    def run(self, command: str) -> tuple[str, str, int]:
        """What one line prints, to both outputs, and its exit code."""
        words = _plain_words(command)
        match words:
            case ["cd", folder]:
                self.folder = self.folder / folder
                return "", "", int(not self.folder.is_dir())
            case ["export", setting]:
                name, _, value = setting.partition("=")
                self.environ[name] = value
                return "", "", 0
            case ["watcher" | ".venv/bin/watcher", *rest] if self.programs is None:
                return self._watcher(rest)
        path = f"{self.programs or Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=self.folder,
            env={**os.environ, **self.environ, "PATH": path, "COLUMNS": "100"},
            input="y\n" * 3,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        return done.stdout, done.stderr, done.returncode

    def _watcher(self, words: list[str]) -> tuple[str, str, int]:
        target = None
        if ">" in words:
            words, target = words[: words.index(">")], words[words.index(">") + 1]
        text = "y\n" * 3  # whoever is asked agrees
        if "<" in words:
            text = (self.folder / words[words.index("<") + 1]).read_text(encoding="utf-8")
            words = words[: words.index("<")]
        done = CliRunner().invoke(watcher, words, input=text, env={"COLUMNS": "100", **self.environ})
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        if target is not None:
            (self.folder / target).write_text(done.stdout, encoding="utf-8")
        return done.stdout if target is None else "", done.stderr, done.exit_code


def _plain_words(command: str) -> list[str]:
    """The words of a line that needs no shell but for redirections; nothing for any other."""
    lexer = shlex.shlex(command, posix=True, punctuation_chars="|&;<>()")
    lexer.whitespace_split = True
    try:
        words = list(lexer)
    except ValueError:
        return []
    bare = re.sub(r"'[^']*'|\"[^\"$`]*\"", "", command).partition(" #")[0]
    return [] if re.search(r"[|&;$`*~]", bare) else words
