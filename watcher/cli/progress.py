"""How far a round has come: a live line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.file_proxy import FileProxy
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

if TYPE_CHECKING:
    from types import TracebackType

    from watcher.gather import Progress as Shown
    from watcher.model import Tally


class TerminalProgress:
    """Two bars that vanish when the round is over."""

    def __init__(self, stream: TextIO) -> None:
        console = Console(file=stream)
        self._stream = stream
        self._above = FileProxy(console, stream)
        self._log: list[logging.StreamHandler[TextIO]] = []
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TextColumn("{task.fields[note]}"),
            console=console,
            transient=True,
        )
        self._feeds = self._bars.add_task("feeds", total=None, visible=False, note="")
        self._pages = self._bars.add_task("pages", total=None, visible=False, note="")

    def __enter__(self) -> Shown:
        self._bars.start()
        # The bars move out of the way of what is written to sys.stderr from now on; the log wrote past them.
        self._log = [
            handler
            for handler in logging.getLogger().handlers
            if isinstance(handler, logging.StreamHandler) and handler.stream is self._stream
        ]
        for handler in self._log:
            handler.setStream(self._above)  # type: ignore[arg-type]  # it can be written to: all that a log needs
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for handler in self._log:
            handler.setStream(self._stream)
        self._bars.stop()

    def polled(self, done: int, of: int, tally: Tally) -> None:
        """One more feed."""
        note = f"{tally.entries} new entries" + (f", {tally.failures} failed" if tally.failures else "")
        self._bars.update(self._feeds, completed=done, total=of, visible=True, note=note)

    def read(self, done: int, of: int, tally: Tally) -> None:
        """One more page."""
        self._bars.update(self._pages, completed=done, total=of, visible=True, note=f"{tally.hits} hits")


class PlainProgress:
    """A line every so often, for logs and pipes."""

    _STEP = 50

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __enter__(self) -> Shown:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.flush()

    def polled(self, done: int, of: int, tally: Tally) -> None:
        """One more feed."""
        if done == of or done % self._STEP == 0:
            print(
                f"feeds {done}/{of}: {tally.entries} new entries, {tally.failures} failed", file=self._stream
            )

    def read(self, done: int, of: int, tally: Tally) -> None:
        """One more page."""
        if done == of or done % self._STEP == 0:
            print(f"pages {done}/{of}: {tally.found}", file=self._stream)


class NoProgress:
    """Says nothing; the service's log tells what matters."""

    def polled(self, done: int, of: int, tally: Tally) -> None:
        """One more feed."""

    def read(self, done: int, of: int, tally: Tally) -> None:
        """One more page."""


def progress_on(stream: TextIO) -> TerminalProgress | PlainProgress:
    """Bars when ``stream`` is a terminal, lines when it is not."""
    return TerminalProgress(stream) if stream.isatty() else PlainProgress(stream)
