"""Networks of their own for the machines of a cluster, where this machine lets us make them (root on Linux)."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HUB = "10.213.77.1"
_PREFIX = "10.213.77"
_COUNT = itertools.count()


class NoNetworksError(Exception):
    """This machine does not let us."""


def _do(*words: str) -> None:
    try:
        subprocess.run(words, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoNetworksError(getattr(error, "stderr", "") or str(error)) from None


@contextmanager
def networks(names: Sequence[str]) -> Iterator[tuple[dict[str, list[str]], dict[str, str]]]:
    """For each name a network with one wire to ours, where we are ``HUB``: the way in, and its address.

    Raises NoNetworksError. A network is gone when its last process is.
    """
    if not all(map(shutil.which, ("ip", "unshare", "nsenter"))):
        raise NoNetworksError("ip, unshare and nsenter are needed")
    # The wires of a network that has just gone may linger for a moment: no name is used twice.
    mark = f"{os.getpid() % 100_000}{next(_COUNT)}"
    bridge = f"wb{mark}"
    enter, hosts = {}, {}
    with ExitStack() as stack:
        _do("ip", "link", "add", bridge, "type", "bridge")
        stack.callback(subprocess.run, ["ip", "link", "del", bridge], check=False, capture_output=True)
        _do("ip", "addr", "add", f"{HUB}/24", "dev", bridge)
        _do("ip", "link", "set", bridge, "up")
        for number, name in enumerate(names, start=2):
            holder = stack.enter_context(
                subprocess.Popen(["unshare", "--net", "sleep", "infinity"], stdout=subprocess.DEVNULL)
            )
            stack.callback(holder.kill)
            inside = ["nsenter", "--net", "--target", str(holder.pid)]
            wire = f"ww{mark}-{number}"
            _in_its_own(holder.pid)
            _do("ip", "link", "add", wire, "type", "veth", "peer", "name", "wire", "netns", str(holder.pid))
            _do("ip", "link", "set", wire, "master", bridge, "up")
            _do(*inside, "ip", "addr", "add", f"{_PREFIX}.{number}/24", "dev", "wire")
            _do(*inside, "ip", "link", "set", "wire", "up")
            _do(*inside, "ip", "link", "set", "lo", "up")
            enter[name], hosts[name] = inside, f"{_PREFIX}.{number}"
        yield enter, hosts


def _in_its_own(pid: int) -> None:
    """Wait until a process has left our network."""
    ours = Path("/proc/self/ns/net").readlink()
    for _ in range(10_000):
        if Path(f"/proc/{pid}/ns/net").readlink() != ours:
            return
        os.sched_yield()
    raise NoNetworksError("unshare does not come to its network")
