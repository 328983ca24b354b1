"""This process, by a name that no other has, and whether another named one still runs.

Owns the reading of /proc. Knows nothing of what processes are asked about for.
"""

from __future__ import annotations

import os
from pathlib import Path

_PROC = Path("/proc")
_STARTED = 19
"""Place of the start time among the fields of /proc/PID/stat that follow the name in parentheses (proc(5))."""


def process_name() -> str:
    """A name for this process: the machine's start, the view of processes that a container has, number and start."""
    return f"{_machine()}:{os.getpid()}:{_start_of(os.getpid())}"


def process_gone(name: str) -> bool:
    """Whether the process of this name has surely ended; of one on another machine nothing is known."""
    machine, _, rest = name.rpartition(":")[0].rpartition(":")
    started = name.rpartition(":")[2]
    return bool(machine) and machine == _machine() and rest.isdigit() and _start_of(int(rest)) != started


def _machine() -> str:
    boot = _read(_PROC / "sys/kernel/random/boot_id")[:13]
    try:
        view = str((_PROC / "self/ns/pid").readlink())
    except OSError:
        view = ""
    return f"{boot}/{view.strip('pid:[]')}"


def _start_of(number: int) -> str:
    """When a process started, in ticks since the machine did; empty when there is none, or only its shell."""
    fields = _read(_PROC / str(number) / "stat").rpartition(")")[2].split()
    return fields[_STARTED] if len(fields) > _STARTED and fields[0] != "Z" else ""


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
