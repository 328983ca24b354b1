"""What a round shows on a terminal while it goes on."""

from __future__ import annotations

import io
import logging

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
