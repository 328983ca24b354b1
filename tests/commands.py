"""Commands run as a user runs them: as processes."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

from tests.warm import environment, warm

if TYPE_CHECKING:
    from pathlib import Path

_WIDE = {"COLUMNS": "100"}


class Watcher(Protocol):
    """Runs a command; gives its output, error output and exit code."""

    def __call__(
        self, *words: str, stdin: str | bytes = "", **environ: str
    ) -> subprocess.CompletedProcess[str]: ...


def run_watcher(
    folder: Path, *words: str, stdin: str | bytes | int = "", **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run ``watcher`` in ``folder`` as a process of its own that starts with all loaded.

    Without a terminal, unless ``stdin`` is the number of an open one.
    """
    given = stdin if isinstance(stdin, int) else _raw(stdin)
    done = warm().run(folder, words, given, environment(_WIDE | environ), limit=100)
    return subprocess.CompletedProcess(words, done.returncode, done.stdout.decode(), done.stderr.decode())


def run_python(
    folder: Path, *words: str, stdin: str | bytes = "", **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run this Python in ``folder`` without a terminal; it finds this ``watcher``, and nothing of it set outside."""
    done = subprocess.run(
        [sys.executable, *words],
        input=_raw(stdin),
        capture_output=True,
        cwd=folder,
        env=environment(_WIDE | environ),
        timeout=100,
        check=False,
    )
    return subprocess.CompletedProcess(words, done.returncode, done.stdout.decode(), done.stderr.decode())


def _raw(stdin: str | bytes) -> bytes:
    return stdin.encode() if isinstance(stdin, str) else stdin
