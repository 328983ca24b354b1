"""What a round shows on a terminal while it goes on."""

from __future__ import annotations

import io
import logging
import os
import subprocess
import sys

from tests.commands import run_watcher
from watcher.cli.progress import TerminalProgress
from watcher.model import Tally


class Screen(io.StringIO):
    """Says that it is a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def test_log_lines_stand_on_lines_of_their_own():
    """The bar is cleared before, and the log writes where it did as soon as the bar is gone."""
    screen = Screen()
    handler = logging.StreamHandler(screen)
    log = logging.getLogger("tests.progress")
    logging.getLogger().addHandler(handler)
    try:
        with TerminalProgress(screen) as progress:
            progress.polled(1, 2, Tally(feeds=1))
            log.warning("feed Paper: dns")
        assert handler.stream is screen
    finally:
        logging.getLogger().removeHandler(handler)
    [line] = [line for line in screen.getvalue().split("\n") if "feed Paper: dns" in line]
    shown = line.rpartition("\x1b[2K")[2].rpartition("\r")[2]
    assert shown.strip() == "feed Paper: dns"


def test_scoring_says_on_a_terminal_what_it_does_and_takes_it_back(desk):
    """Seconds of silence look like a hang; the answer stands alone all the same, and a pipe hears nothing."""
    (desk.folder / "page.txt").write_text("An overseas police station\nIt was closed.")
    words = [sys.executable, "-m", "watcher", "--config", "config.toml", "score", "page.txt"]
    told, screen = os.openpty()
    try:
        done = subprocess.run(
            words, stdout=subprocess.PIPE, stderr=screen, cwd=desk.folder, timeout=60, check=True
        )
        shown = os.read(told, 4096).decode()
    finally:
        os.close(screen)
        os.close(told)
    assert shown.startswith("reading the page and the lexicon")
    assert shown.endswith("\r")
    assert b"overseas police station" in done.stdout
    piped = run_watcher(desk.folder, *words[3:])
    assert (piped.returncode, piped.stderr) == (0, "")
