"""Tells systemd that the service is ready, alive or stopping: the datagrams of sd_notify(3), nothing else."""

from __future__ import annotations

import logging
import socket
from typing import Protocol

log = logging.getLogger(__name__)


class Pulse(Protocol):
    """Remembers what each part did last."""

    def begun(self, part: str) -> None:
        """A turn has begun."""

    def ended(self, part: str, error: str = "") -> None:
        """A turn has ended, well or with an error."""

    def stopping(self) -> None:
        """No turn begins any more."""

    def stopped(self) -> None:
        """The last turn has ended."""


class Notifying:
    """A pulse that also tells systemd: each beat of the part ``alive`` feeds its watchdog.

    ``address`` is what systemd puts into ``NOTIFY_SOCKET``: a path, or a name in the abstract namespace after "@".
    """

    def __init__(self, pulse: Pulse, address: str, alive: str) -> None:
        self._pulse = pulse
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self._alive = alive
        self._ready = False

    def begun(self, part: str) -> None:
        """A turn has begun."""
        self._pulse.begun(part)

    def ended(self, part: str, error: str = "") -> None:
        """A turn has ended, well or with an error."""
        self._pulse.ended(part, error)
        if part == self._alive:
            self._tell("WATCHDOG=1" if self._ready else "READY=1\nWATCHDOG=1")
            self._ready = True

    def stopping(self) -> None:
        """The service has been told to stop."""
        self._pulse.stopping()
        self._tell("STOPPING=1")

    def stopped(self) -> None:
        """The service has stopped; systemd sees the process end."""
        self._pulse.stopped()

    def _tell(self, words: str) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
                line.sendto(words.encode(), self._address)
        except OSError as error:
            log.warning("systemd could not be told: %s", error)
