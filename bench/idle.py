"""What the service costs while nothing happens: `watcher run` with a thousand feeds that answer "not modified".

    python -m bench.idle [--feeds N] [--minutes N] [--settle SECONDS] [--json FILE]

The feeds stand on loopback. A first round stores what they show; then their next visits are spread over the intervals
that the service itself has chosen for them, as if it had run for long, and it is started as `watcher run`. Processor
seconds are counted from --settle seconds after that, so the five minutes that follow hold the first look at every
feed's habits, which comes each quarter of an hour, and the day's clearing up: rather too much than too little. Memory
is taken at the end; PSS counts what processes share in parts. The last line says which of the promises do not hold;
then the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from bench.origin import started
from bench.polling_contestants import set_phase
from bench.polling_origin import host
from bench.soak import children
from watcher.adapters.store.database import to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CPU = 0.01
"""Of one core."""
MOST_HUB_MB, MOST_WORKER_MB = 150.0, 200.0
ENTRIES = 20
_TICK = os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Run, print, judge."""
    options = argparse.ArgumentParser(description="Measures the service while it has next to nothing to do.")
    options.add_argument("--feeds", type=int, default=1_000)
    options.add_argument("--minutes", type=float, default=5)
    options.add_argument(
        "--settle", type=float, default=60, help="seconds from the start on that do not count"
    )
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    print(f"load at the start {os.getloadavg()[0]:.1f}", flush=True)
    with (
        tempfile.TemporaryDirectory(prefix="idle-") as place,
        started("bench.polling_origin", given.feeds, ENTRIES) as port,
    ):
        folder = Path(place)
        write_config(folder, port, given.feeds)
        with service(folder, "--once") as first:
            if first.wait():
                print((folder / "log").read_text(encoding="utf-8")[-2_000:], file=sys.stderr)
                return 2
        set_phase(port, "304")
        spread(folder / "watcher.db")
        found = observed(folder, given.minutes * 60, given.settle)
    show(found, given.feeds)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    broken = list(unkept(found))
    print(f"not kept: {'; '.join(broken) or 'nothing'}")
    return 1 if broken else 0


def write_config(folder: Path, port: int, feeds: int) -> None:
    """Defaults but for the place of things, so that the schedule is everybody's."""
    corpus = Path(__file__).resolve().parent.parent / "seed_corpus"
    sources = "".join(
        f'[[feed]]\nurl = "http://{host(number)}:{port}/feed/{number}"\n' for number in range(feeds)
    )
    (folder / "config.toml").write_text(
        '[data]\ndatabase = "watcher.db"\n[fetch]\nallow_private = ["127.0.0.0/8"]\n[schedule]\nbaseline_age = "0s"\n'
        f'[[topic]]\nid = "stations"\nseed_corpus = "{corpus}"\n'
        f'[[channel]]\nname = "main"\nkind = "console"\n{sources}',
        encoding="utf-8",
    )


def service(folder: Path, *options: str) -> subprocess.Popen[bytes]:
    """``watcher run``, its output in a file."""
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "watcher", "--config", str(folder / "config.toml"), "run", *options],
            stdout=log,
            stderr=log,
        )


def spread(database: Path) -> None:
    """Let the next visits lie evenly over each feed's interval."""
    with sqlite3.connect(database) as db:
        feeds = db.execute("SELECT id, interval_seconds FROM feeds").fetchall()
        now = datetime.now(UTC)
        for number, (feed, interval) in enumerate(feeds):
            ahead = timedelta(seconds=interval * number / len(feeds))
            db.execute("UPDATE feeds SET next_poll_at = ? WHERE id = ?", (to_text(now + ahead), feed))
    db.close()


def observed(folder: Path, seconds: float, settle: float) -> dict[str, Any]:
    """The service's figures over so many seconds."""
    with service(folder) as hub:
        try:
            time.sleep(settle)
            began, before, asked = time.monotonic(), spent(hub.pid), polls(folder)
            time.sleep(seconds)
            passed = time.monotonic() - began
            after, polled = spent(hub.pid), polls(folder) - asked
            memory = {pid: (name, *held(pid)) for pid, name in family(hub.pid)}
        finally:
            hub.send_signal(signal.SIGTERM)
    hour = 3_600 / passed
    named: dict[str, float] = {}
    for pid, (name, work) in after.items():
        named[name] = named.get(name, 0.0) + work - before.get(pid, ("", 0.0))[1]
    with sqlite3.connect(folder / "watcher.db") as db:
        intervals = [row[0] for row in db.execute("SELECT interval_seconds FROM feeds")]
    db.close()
    return {
        "load": os.getloadavg()[0],
        "seconds": passed,
        "cpu_s_per_hour": {name: work * hour for name, work in named.items()},
        "memory_mb": [{"name": name, "rss": rss, "pss": pss} for name, rss, pss in sorted(memory.values())],
        "polls_per_hour": polled * hour,
        "interval_s": [min(intervals), statistics.median(intervals), max(intervals)],
        "exit_code": hub.returncode,
    }


def family(pid: int) -> Iterator[tuple[int, str]]:
    """The service's processes: the hub, its workers, and what starts and sweeps up after them."""
    yield pid, "hub"
    for child in children(pid):
        below = children(child)
        yield child, "their starter" if below else "helper"
        for worker in below:
            yield worker, "worker"


def spent(pid: int) -> dict[int, tuple[str, float]]:
    """Processor seconds of each of the service's processes, those of children that have ended included."""
    found = {}
    for one, name in family(pid):
        fields = Path(f"/proc/{one}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        found[one] = (name, sum(map(int, fields[11:15])) / _TICK)
    return found


def held(pid: int) -> tuple[float, float]:
    """Resident and proportional memory of a process, in MB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    sizes = {line.split(":")[0]: int(line.split()[1]) * 1_024 / 1e6 for line in lines[1:]}
    return sizes["Rss"], sizes["Pss"]


def polls(folder: Path) -> int:
    """How many there have been."""
    with sqlite3.connect(folder / "watcher.db") as db:
        (count,) = db.execute("SELECT count(*) FROM polls").fetchone()
    db.close()
    return int(count)


def unkept(found: dict[str, Any]) -> Iterator[str]:
    """The promises that do not hold."""
    share = sum(found["cpu_s_per_hour"].values()) / 3_600
    if share >= MOST_CPU:
        yield f"{share:.2%} of one core, not below {MOST_CPU:.0%}"
    for name, most in (("hub", MOST_HUB_MB), ("worker", MOST_WORKER_MB)):
        sizes = [row["rss"] for row in found["memory_mb"] if row["name"] == name]
        if not sizes:
            yield f"there is no {name}"
        elif max(sizes) >= most:
            yield f"a {name} holds {max(sizes):.0f} MB, not below {most:.0f}"
    if found["exit_code"]:
        yield f"the service ended with {found['exit_code']}"


def show(found: dict[str, Any], feeds: int) -> None:
    """Processor time by kind of process, memory by process."""
    least, middle, most = (seconds / 60 for seconds in found["interval_s"])
    print(
        f"{feeds:,} feeds, asked every {middle:.0f} minutes ({least:.0f}-{most:.0f}): {found['polls_per_hour']:,.0f}"
        f" polls an hour; {found['seconds']:.0f} s measured; load {found['load']:.1f}"
    )
    table = Table("process", box=None)
    for title in ("CPU s/hour", "% of a core", "RSS MB", "PSS MB"):
        table.add_column(title, justify="right")
    for name, work in found["cpu_s_per_hour"].items():
        rows = [row for row in found["memory_mb"] if row["name"] == name]
        memory = [", ".join(f"{row[kind]:.0f}" for row in rows) for kind in ("rss", "pss")]
        table.add_row(name, f"{work:.1f}", f"{work / 36:.2f}", *memory)
    work = sum(found["cpu_s_per_hour"].values())
    memory = [f"{sum(row[kind] for row in found['memory_mb']):.0f}" for kind in ("rss", "pss")]
    table.add_row("all", f"{work:.1f}", f"{work / 36:.2f}", *memory)
    Console(width=110, highlight=False, markup=False).print(table)


if __name__ == "__main__":
    sys.exit(main())
