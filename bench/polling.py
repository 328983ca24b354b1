"""What polling costs: 500 feeds of 20 entries on loopback in six phases, beside reader and beside the bare floor.

    python -m bench.polling [--feeds N] [--repeats N] [--only NAME] [--json FILE]

reader comes with the dependency group ``bench``. The three poll in turn, each in a process of its own with a new
database, from a server in another process. What is promised is feeds a second by the wall clock, so the machine has to
be idle; processor time, which a busy one disturbs less, stands beside it. The last line says which of the promised
ratios do not hold; then the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bench.origin import started
from bench.polling_contestants import CONTESTANTS
from bench.polling_origin import PHASES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

REST_S = 1.1
"""Between two phases: longer than the second that we leave between two requests to one host."""
AHEAD = {"cold": 2.0, "304": 6.0, "unchanged": 10.0}
"""At least so many times reader's feeds a second."""
FLOOR = 1.5
"""The floor's feeds a second are at most so many times ours."""

Found = dict[str, dict[str, list[dict[str, float]]]]


def main() -> int:
    """Poll, print, judge."""
    options = argparse.ArgumentParser(description="Times polling beside reader and a bare floor.")
    options.add_argument("--feeds", type=int, default=500)
    options.add_argument("--entries", type=int, default=20)
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--only", choices=sorted(CONTESTANTS), help="the others are left out")
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    names = (given.only,) if given.only else tuple(CONTESTANTS)
    if "reader" in names and not (find_spec("reader") and find_spec("sgmllib")):
        print("reader is not installed: pip install --group bench; or see ours alone with --only ours")
        return 2
    found: Found = {phase: {name: [] for name in names} for phase in PHASES}
    with started("bench.polling_origin", given.feeds, given.entries) as port:
        for _ in range(given.repeats):
            for name in names:
                for phase, figures in polled(name, port, given.feeds, given.entries).items():
                    found[phase][name].append(figures)
    show(found, given.feeds)
    if given.json:
        whole = {"feeds": given.feeds, "entries": given.entries, "phases": found}
        given.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    if given.only:
        return 0
    broken = list(unkept(found))
    print(f"not kept: {'; '.join(broken) or 'nothing'}")
    return 1 if broken else 0


def polled(name: str, port: int, feeds: int, entries: int) -> Mapping[str, dict[str, float]]:
    """The figures of one contestant's run through all phases."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = (name, str(port), str(feeds), str(entries), folder, str(REST_S))
        done = subprocess.run(
            [sys.executable, "-m", "bench.polling_contestants", *arguments],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    figures: dict[str, dict[str, float]] = json.loads(done.stdout)
    return figures


def median(runs: Sequence[Mapping[str, float]], figure: str) -> float:
    """Of all repeats."""
    return statistics.median(run[figure] for run in runs)


def unkept(found: Found) -> Iterator[str]:
    """The promises that do not hold."""
    for phase, by_name in found.items():
        took = {name: median(runs, "wall_s") for name, runs in by_name.items()}
        if phase in AHEAD and took["reader"] < AHEAD[phase] * took["ours"]:
            yield f"{phase}: {took['reader'] / took['ours']:.1f} times reader, not {AHEAD[phase]:g}"
        if took["ours"] > FLOOR * took["floor"]:
            yield f"{phase}: the floor is {took['ours'] / took['floor']:.2f} times as fast, not {FLOOR:g}"


def show(found: Found, feeds: int) -> None:
    """One row for each phase and contestant."""
    table = Table(box=None)
    table.add_column("phase")
    table.add_column("who")
    for title in ("feeds/s", "[spread]", "ours is", "CPU ms/feed", "[spread]", "CPU, ours = 1"):
        table.add_column(title, justify="right")
    for phase, by_name in found.items():
        for name, runs in by_name.items():
            walls = sorted(run["wall_s"] for run in runs)
            each = sorted(run["cpu_s"] * 1_000 / feeds for run in runs)
            wall, middle = statistics.median(walls), statistics.median(each)
            ours = by_name.get("ours")
            table.add_row(
                phase if name == next(iter(by_name)) else "",
                name,
                f"{feeds / wall:,.0f}",
                f"{feeds / walls[-1]:,.0f}-{feeds / walls[0]:,.0f}",
                f"{wall / median(ours, 'wall_s'):.2f} x" if ours else "",
                f"{middle:.2f}",
                f"{each[0]:.2f}-{each[-1]:.2f}",
                f"{median(runs, 'cpu_s') / median(ours, 'cpu_s'):.2f}" if ours else "",
            )
    Console(width=120, highlight=False, markup=False).print(table)


if __name__ == "__main__":
    sys.exit(main())
