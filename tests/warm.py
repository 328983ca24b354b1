"""Commands as processes of their own, forked from one that has loaded what they load.

Such a command has what any process has: its own folder, environment, files, outputs and exit code. Only the half second
of processor time in which a new one imports the libraries is spent once. What a command loads by itself, and whether it
starts at all from nothing, others check: test_start.py, test_version.py and those that start ``-m watcher`` themselves.

``python -m tests.warm NUMBER`` serves on the socket of that number: a message is an order (words, folder, environment)
and the files that shall be the command's input and outputs, and the end on which to say its process id, then its exit
code.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from functools import cache
from typing import TYPE_CHECKING, NoReturn

import watcher
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_MOST = 1 << 20
"""Bytes of an order: an environment and some words."""
_UNLOADED = ("watcher.web", "watcher.adapters.cluster", "watcher.adapters.charts", "watcher.adapters.apprise")
"""What only some commands load, and it takes long."""


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """What a command is given: this ``watcher``, nothing of it that is set outside, and ``more``."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WATCHER_")}
    return {**clean, "PYTHONPATH": str(ROOT), **more}


class Warm:
    """The process that commands are forked from, as seen by a test."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        number = theirs.fileno()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.warm", str(number)],
            pass_fds=[number],
            cwd=ROOT,
            # One thread: what is forked has no other.
            env=environment({"OPENBLAS_NUM_THREADS": "1"}),
            stdin=subprocess.DEVNULL,
        )
        theirs.close()
        self._one_at_a_time = threading.Lock()

    def run(
        self, folder: Path, words: Sequence[str], stdin: bytes | int, environ: Mapping[str, str], limit: float
    ) -> subprocess.CompletedProcess[bytes]:
        """A command to its end; TimeoutExpired after ``limit`` seconds. ``stdin`` may be an open file's number."""
        order = json.dumps({"words": list(words), "folder": str(folder), "environ": dict(environ)}).encode()
        with (
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as told,
        ):
            if isinstance(stdin, bytes):
                given.write(stdin)
                given.seek(0)
                stdin = given.fileno()
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with ours:
                with theirs, self._one_at_a_time:
                    files = [stdin, out.fileno(), told.fileno(), theirs.fileno()]
                    socket.send_fds(self._line, [order], files)
                number = int(ours.recv(64))
                ours.settimeout(limit)
                try:
                    code = int(ours.recv(64))
                except TimeoutError:
                    os.kill(number, signal.SIGKILL)
                    raise subprocess.TimeoutExpired(list(words), limit) from None
            out.seek(0)
            told.seek(0)
            return subprocess.CompletedProcess(list(words), code, out.read(), told.read())

    def close(self) -> None:
        """End it."""
        self._line.close()
        self._process.wait(20)


@cache
def warm() -> Warm:
    """The one of this test process; it ends with it."""
    made = Warm()
    atexit.register(made.close)
    return made


def _serve(line: socket.socket) -> tuple[dict[str, object], list[int]]:
    """Fork for each order; returns, in the forked process alone, what it shall do."""
    waking, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(woken)
    answers: dict[int, socket.socket] = {}
    while True:
        ready, _, _ = select.select([line.fileno(), waking], [], [])
        if waking in ready:
            os.read(waking, 64)
            while answers:
                number, how = os.waitpid(-1, os.WNOHANG)
                if not number:
                    break
                with answers.pop(number) as answer:
                    answer.send(b"%d" % os.waitstatus_to_exitcode(how))
        if line.fileno() not in ready:
            continue
        order, files, _, _ = socket.recv_fds(line, _MOST, 4)
        if not order:
            sys.exit()
        answer = socket.socket(fileno=files[3])
        child = os.fork()
        if child == 0:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            for end in (line, answer, *answers.values()):
                end.close()
            os.close(waking)
            os.close(woken)
            return json.loads(order), files[:3]
        answers[child] = answer
        answer.send(b"%d" % child)
        for each in files[:3]:
            os.close(each)


def _become(order: dict[str, object], files: list[int]) -> NoReturn:
    """The command."""
    for number, each in enumerate(files):
        os.dup2(each, number)
        os.close(each)
    words, environ = order["words"], order["environ"]
    assert isinstance(words, list)
    assert isinstance(environ, dict)
    os.chdir(str(order["folder"]))
    os.environ.clear()
    os.environ.update(environ)
    time.tzset()
    sys.argv = ["watcher", *words]
    code: object = 1
    try:
        runpy.run_module("watcher", run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001 - whatever Python itself would show
        traceback.print_exc()
    # What Python does at its end, but for taking hundreds of modules apart, which takes longer than most commands.
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for output in (sys.stdout, sys.stderr):
        if not output.closed:
            output.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


def _load() -> None:
    for module in pkgutil.walk_packages(watcher.__path__, "watcher.", onerror=None):
        if not module.name.startswith(_UNLOADED) and module.name != "watcher.__main__":
            importlib.import_module(module.name)
    gc.freeze()  # the forked need not look through it at their end


if __name__ == "__main__":
    _load()
    _become(*_serve(socket.socket(fileno=int(sys.argv[1]))))
