"""Processes by names that no other has."""

from __future__ import annotations

import subprocess
import sys

from watcher.adapters.process import process_gone, process_name

_TELL = "from watcher.adapters.process import process_name; print(process_name(), flush=True); input()"


def test_a_process_is_gone_when_it_has_ended_and_not_before():
    """Also while nobody has collected what is left of it."""
    with subprocess.Popen(
        [sys.executable, "-c", _TELL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        name = other.stdout.readline().strip()
        assert not process_gone(name)
        other.kill()
        other.wait()
        assert process_gone(name)
    assert not process_gone(process_name())


def test_a_later_process_of_the_same_number_is_another():
    """Numbers are used again."""
    assert process_gone(f"{process_name()}0")


def test_nothing_is_known_of_processes_elsewhere():
    """On another machine, in another container, or by a name of another kind."""
    machine, number, start = process_name().rsplit(":", 2)
    assert not process_gone(f"x{machine}:{number}:{start}")
    assert not process_gone("this process")
    assert not process_gone("")
