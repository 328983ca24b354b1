"""A clock that is set while the service runs neither stalls it nor floods it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)

PROGRAM = """
import asyncio, sys, time
from watcher import rhythm
rhythm.LOOK = 0.2

class Pulse:
    def begun(self, part): ...
    def ended(self, part, error=""): ...
    def stopping(self): ...
    def stopped(self): ...

async def main():
    stop, turns = asyncio.Event(), 0
    async def turn():
        nonlocal turns
        turns += 1
        print(turns, flush=True)
    asyncio.get_running_loop().call_later(float(sys.argv[1]), stop.set)
    await rhythm.keep([rhythm.Job("turn", 0.5, turn)], Pulse(), stop, stop_within=1)

asyncio.run(main())
"""


@pytest.mark.skipif(LIBRARY is None, reason="libfaketime (a Debian package) is not installed")
@pytest.mark.parametrize("jump", ["-3600", pytest.param("+7200", marks=pytest.mark.slow)])
def test_turns_go_on_when_the_clock_is_set(tmp_path, jump):
    """Set back an hour, the scheduler alone would sleep for an hour; set on, it must not make up for hours at once."""
    offset = tmp_path / "offset"
    offset.write_text("+0\n")
    env = {
        **os.environ,
        "LD_PRELOAD": str(LIBRARY),
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "4"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "1\n"
        offset.with_suffix(".new").write_text(f"{jump}\n")
        offset.with_suffix(".new").replace(offset)
        started = time.monotonic()
        out, log = process.communicate(timeout=60)
        took = time.monotonic() - started
    turns = 1 + len(out.splitlines())
    assert 3 <= turns <= 2 * took + 4, (turns, log)
    assert "the clock was set by" in log
