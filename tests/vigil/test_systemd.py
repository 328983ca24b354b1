"""systemd is told when the service is ready, that it lives, and when it stops."""

from __future__ import annotations

import asyncio
import socket

import pytest

from watcher.adapters.systemd import Notifying
from watcher.model import ALIVE
from watcher.rhythm import Job, keep


class Pulse:
    def begun(self, part): ...
    def ended(self, part, error=""): ...
    def stopping(self): ...
    def stopped(self): ...


@pytest.mark.parametrize("abstract", [False, True])
async def test_it_is_told_ready_alive_and_stopping(tmp_path, abstract):
    """By a path or by a name in the abstract namespace."""
    name = f"@watcher-{tmp_path.name}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(f"\0{name[1:]}" if abstract else name)
        ear.settimeout(5)
        stop = asyncio.Event()

        async def turn():
            stop.set()

        await keep([Job("turn", 0.01, turn)], Notifying(Pulse(), name, ALIVE), stop, stop_within=5)
        assert [ear.recv(100) for _ in range(2)] == [b"READY=1\nWATCHDOG=1", b"STOPPING=1"]


def test_its_absence_breaks_nothing(tmp_path, caplog):
    """A line in the log; the service goes on."""
    Notifying(Pulse(), str(tmp_path / "nobody"), ALIVE).ended(ALIVE)
    assert "systemd could not be told" in caplog.text
