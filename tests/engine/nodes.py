"""The machines of a small cluster as processes on this one: started, killed, frozen and started again at will."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

PATIENCE = 90.0
LISTENS, READY = "listening at", "ready: "


def free_port() -> int:
    """A port of loopback that nobody has."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Node:
    """One machine: a command of ours, what it has written, and the process, as long as there is one."""

    command: Sequence[str]
    log: Path
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes] | None = None
    _from: int = 0

    def start(self) -> Self:
        """Start it, once more if it ran before."""
        self._from = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                list(self.command), cwd=ROOT, stderr=log, stdout=log, env={**os.environ, **self.environment}
            )
        return self

    @property
    def said(self) -> str:
        """What it has written since its last start."""
        return self.log.read_bytes()[self._from :].decode()

    def wait_for(self, words: str, times: int = 1) -> None:
        """Wait until it has said ``words`` since its last start."""
        end = time.monotonic() + PATIENCE
        while self.said.count(words) < times:
            assert self.process
            assert self.process.poll() is None, f"it ended: {self.said}"
            assert time.monotonic() < end, f'no "{words}" in: {self.said}'
            time.sleep(0.05)

    def signal(self, number: int) -> None:
        assert self.process
        self.process.send_signal(number)

    def kill(self) -> None:
        """Without a warning."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def stop(self) -> int:
        """In order; its exit code."""
        with suppress(ProcessLookupError):
            self.signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> int:
        """Wait for its end; its exit code."""
        assert self.process
        code = self.process.wait(PATIENCE)
        self.process = None
        return code


@dataclass
class Machines:
    """A scheduler and workers. All end with the block."""

    folder: Path
    scheme: str = "tcp"
    host: str = "127.0.0.1"
    files: Mapping[str, Path] = field(default_factory=dict)
    """Certificates, by the names of the options."""
    enter: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What to put before a node's command, by its name: the way into its own network."""
    hosts: Mapping[str, str] = field(default_factory=dict)
    """Addresses of nodes that have one of their own, by name."""
    nodes: dict[str, Node] = field(default_factory=dict)
    address: str = ""

    def __post_init__(self) -> None:
        self.address = self.address or f"{self.scheme}://{self.host}:{free_port()}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        for node in self.nodes.values():
            if node.process and node.process.poll() is None:
                node.signal(signal.SIGCONT)
                node.kill()

    def scheduler(self) -> Node:
        """Start it, at the same address each time."""
        node = self._node("scheduler", "scheduler", "--listen", self.address).start()
        node.wait_for(LISTENS)
        return node

    def worker(
        self, name: str = "one", *, processes: int = 1, environment: Mapping[str, str] | None = None
    ) -> Node:
        """Start one, or the one of that name again; does not wait until it is ready."""
        host = ("--host", self.hosts[name]) if name in self.hosts else ()
        arguments = ("worker", "--scheduler", self.address, "--processes", str(processes), *host)
        return self._node(name, *arguments, environment=environment or {}).start()

    def _node(self, name: str, *arguments: str, environment: Mapping[str, str] | None = None) -> Node:
        if name not in self.nodes:
            files = [word for option, path in self.files.items() for word in (f"--{option}", str(path))]
            command = [*self.enter.get(name, ()), sys.executable, "-m", "watcher", *arguments, "-v", *files]
            self.nodes[name] = Node(command, self.folder / f"{name}.log", environment or {})
        return self.nodes[name]
