"""A cluster beside the local engine: what it costs, and that deaths of its machines change nothing but the time.

    python -m bench.cluster [--feeds N] [--entries N] [--tasks N] [--repeats N] [--tls] [--json FILE]

A scheduler and two workers of one child each, in networks of their own where this machine lets us make them, else on
loopback; the local engine has two children. Two questions. *Bare tasks*: pages of 115 kB to a step that does nothing
and back; what is left is overhead. *End to end*: feeds and pages over HTTP to stored hits and waiting posts; on the
local engine, on the cluster, and on a cluster of which a worker is killed (-9) every ten seconds and the scheduler
once. All databases must be the same, else the exit code is 1. Processor time is compared; the wall clock stands beside.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
from rich.console import Console
from rich.table import Table

from bench.cluster_hub import spent
from bench.origin import started
from tests.conftest import ROOT
from tests.crash.lives import state_of
from tests.engine.certificates import certificates
from tests.engine.network import HUB, NoNetworksError, networks
from tests.engine.nodes import READY, Machines

if TYPE_CHECKING:
    from collections.abc import Iterator

KILL_EVERY_S = 10.0
NAMES = ("one", "two")


def main() -> int:
    """Measure, compare, print."""
    options = argparse.ArgumentParser(description="Measures the cluster beside the local engine.")
    options.add_argument("--feeds", type=int, default=60)
    options.add_argument("--entries", type=int, default=50)
    options.add_argument("--tasks", type=int, default=1_000)
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--tls", action="store_true", help="certificates between all machines")
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    found: dict[str, Any] = {"load": os.getloadavg(), "pages": given.feeds * given.entries, "tls": given.tls}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tls = certificates(folder / "tls") if given.tls else {}
        found["bare"] = [bare(folder / f"bare{n}", tls, given.tasks) for n in range(given.repeats)]
        with started("bench.cluster_origin", given.feeds, given.entries, 1) as port:
            runs = [whole(folder / f"whole{n}", tls, port, given.feeds) for n in range(given.repeats)]
    found["whole"] = runs
    found["load after"] = os.getloadavg()
    show(found)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    unlike = [n for n, run in enumerate(runs) if not run["same"]]
    print(f"databases that differ: {unlike or 'none'}")
    return 1 if unlike else 0


@contextmanager
def cluster(folder: Path, tls: dict[str, Path]) -> Iterator[Machines]:
    """A scheduler and two workers."""
    folder.mkdir(parents=True)
    scheme = "tls" if tls else "tcp"
    with ExitStack() as stack:
        try:
            enter, hosts = stack.enter_context(networks(NAMES))
            machines = Machines(folder, scheme, HUB, tls, enter, hosts)
        except NoNetworksError as error:
            print(f"on loopback, for want of networks: {error}", file=sys.stderr)
            machines = Machines(folder, scheme, files=tls)
        stack.enter_context(machines)
        machines.scheduler()
        for name in NAMES:
            machines.worker(name)
        for name in NAMES:
            machines.nodes[name].wait_for("joined")
        yield machines


def configured(folder: Path, engine: str, port: int = 0, feeds: int = 0) -> Path:
    """A folder for one run."""
    folder.mkdir(parents=True)
    sources = "".join(f'[[feed]]\nurl = "http://127.0.0.1:{port}/feed/{n}"\n' for n in range(feeds))
    (folder / "config.toml").write_text(
        '[fetch]\nspacing = "0s"\nper_host = 20\nallow_private = ["127.0.0.0/8"]\n[data]\ndatabase = "watcher.db"\n'
        f'[evidence]\nreserve = "0MB"\n[[topic]]\nseed_corpus = "{ROOT / "seed_corpus"}"\n'
        f'[[channel]]\nname = "main"\nkind = "jsonl"\npath = "posts.jsonl"\n{engine}\n{sources}',
        encoding="utf-8",
    )
    return folder


def section(machines: Machines) -> str:
    """[engine] for a cluster."""
    files = "".join(f'{name} = "{path}"\n' for name, path in machines.files.items())
    return f'[engine]\nkind = "dask"\nscheduler = "{machines.address}"\nfallback = "wait"\n{files}'


def by_node(machines: Machines) -> dict[str, float]:
    """Processor seconds of each machine so far."""
    return {
        name: spent(psutil.Process(node.process.pid)) for name, node in machines.nodes.items() if node.process
    }


def bare(folder: Path, tls: dict[str, Path], tasks: int) -> dict[str, dict[str, float]]:
    """Milliseconds for each task that does nothing, on both engines."""
    here = echoed(configured(folder / "local", "[engine]\nworkers = 2\n"), tasks, None)
    with cluster(folder / "nodes", tls) as machines:
        away = echoed(configured(folder / "cluster", section(machines)), tasks, machines)
    return {"local": here, "cluster": away}


def echoed(folder: Path, tasks: int, machines: Machines | None) -> dict[str, float]:
    """What bare tasks cost: at the hub, and at each machine of the cluster."""
    command = [sys.executable, "-m", "bench.cluster_hub", "echo", str(folder), str(tasks)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as hub:
        assert hub.stdin
        assert hub.stdout
        hub.stdout.readline()
        before = by_node(machines) if machines else {}
        hub.stdout.readline()
        after = by_node(machines) if machines else {}
        hub.stdin.write("\n")
        hub.stdin.flush()
        found: dict[str, float] = json.loads(hub.stdout.readline())
    each = {name: (after[name] - before[name]) * 1e3 / tasks for name in after}
    scheduler = each.pop("scheduler", 0.0)
    if machines:
        found["workers_ms"] = sum(each.values())
    return found | {"scheduler_ms": scheduler}


def whole(folder: Path, tls: dict[str, Path], port: int, feeds: int) -> dict[str, Any]:
    """One round on each engine, and one among deaths; whether their databases are the same."""
    found: dict[str, Any] = {}
    local = configured(folder / "local", "[engine]\nworkers = 2\n", port, feeds)
    found["local"] = rounded(local)
    with cluster(folder / "calm nodes", tls) as machines:
        calm = configured(folder / "calm", section(machines), port, feeds)
        before = by_node(machines)
        found["cluster"] = rounded(calm)
        nodes = {name: seconds - before[name] for name, seconds in by_node(machines).items()}
        found["cluster"]["scheduler_s"] = nodes.pop("scheduler")
        found["cluster"]["workers_s"] = sum(nodes.values())
    with cluster(folder / "rough nodes", tls) as machines:
        rough = configured(folder / "rough", section(machines), port, feeds)
        over = threading.Event()
        deaths: list[str] = []
        reaper = threading.Thread(target=reap, args=(machines, over, deaths))
        reaper.start()
        try:
            found["deaths"] = rounded(rough)
        finally:
            over.set()
            reaper.join()
        found["deaths"]["killed"] = deaths
    states = [state_of(one) for one in (local, calm, rough)]
    found["same"] = states[0] == states[1] == states[2] and bool(states[0]["hits"])
    return found


def rounded(folder: Path) -> dict[str, Any]:
    """One round of the service."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.cluster_hub", "round", str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def reap(machines: Machines, over: threading.Event, deaths: list[str]) -> None:
    """Kill a worker every ten seconds, and the scheduler after the second; each is started again at once.

    The workers take turns. On a machine that is too busy to start one within ten seconds, death waits for the other
    one to be at work: else none ever would be.
    """
    while not over.wait(KILL_EVERY_S):
        turn = sum(name != "scheduler" for name in deaths)
        victim, other = NAMES[turn % 2], NAMES[(turn + 1) % 2]
        while READY not in machines.nodes[other].said:
            if over.wait(0.1):
                return
        for name in (victim, *(["scheduler"] if turn == 1 else [])):
            machines.nodes[name].kill()
            machines.nodes[name].start()
            deaths.append(name)


def show(found: dict[str, Any]) -> None:
    """Both tables."""
    console = Console(width=120, highlight=False, markup=False)
    table = Table(box=None, title="Bare tasks of 115 kB: milliseconds each, median [spread]")
    for title in ("engine", "wall, many", "wall, one by one", "CPU hub", "CPU scheduler", "CPU workers"):
        table.add_column(title)
    for engine in ("local", "cluster"):
        runs = [run[engine] for run in found["bare"]]
        keys = ("wall_ms", "alone_ms", "hub_ms", "scheduler_ms", "workers_ms")
        table.add_row(engine, *(_spread([run[key] for run in runs]) for key in keys))
    console.print(table)
    table = Table(box=None, title=f"End to end, {found['pages']:,} pages: seconds, median [spread]")
    for title in (
        "engine",
        "wall",
        "CPU hub's loop",
        "CPU hub, all",
        "CPU scheduler",
        "CPU workers",
        "again",
        "killed",
    ):
        table.add_column(title)
    for engine in ("local", "cluster", "deaths"):
        runs = [run[engine] for run in found["whole"]]
        keys = ("wall_s", "hub_s", "all_s", "scheduler_s", "workers_s")
        cells = [_spread([run[key] for run in runs if key in run]) for key in keys]
        again = _spread([run["again"] for run in runs])
        killed = "; ".join(str(len(run["killed"])) for run in runs if "killed" in run)
        table.add_row(engine, *cells, again, killed)
    console.print(table)
    print(f"load {found['load'][0]:.1f} before, {found['load after'][0]:.1f} after")


def _spread(values: list[float]) -> str:
    if not values:
        return ""
    return f"{statistics.median(values):.2f} [{min(values):.2f}-{max(values):.2f}]"


if __name__ == "__main__":
    sys.exit(main())
