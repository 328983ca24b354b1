"""Steps for the children of workers: well-behaved ones, and all kinds of others."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Noted:
    """Something to be shared that notes in a file each time that it is unpacked."""

    path: str

    def __reduce__(self):
        return _unpacked, (self.path,)


def _unpacked(path: str) -> Noted:
    with Path(path).open("a") as file:
        file.write(f"{os.getpid()}\n")
    return Noted(path)


def answers(_shared, word):
    return word


def asleep(_shared, seconds, word):
    time.sleep(seconds)
    return word


def burns(_shared):
    while True:
        pass


def hoards(_shared, size):
    return len(bytearray(size))


def dies(_shared):
    os.kill(os.getpid(), signal.SIGKILL)


def breaks(_shared):
    raise ValueError("a page that is none")


def weighs(_shared: object, page: bytes) -> int:
    """The size of a page."""
    return len(page)


def shares(shared):
    return type(shared).__name__
