"""What a poll and the usual questions cost when nothing is stored, and when a million entries are.

    python -m bench.growth [--entries 0,100000,1000000] [--feeds N] [--repeats N] [--folder FOLDER] [--json FILE]

A database for each size, with articles, hits and posts in proportion, made when --folder does not hold it (the last
takes about two minutes and 0.8 GB) and copied for each turn. The sizes take turns; each turn is a process of its own
that polls --feeds feeds on loopback, to which two thirds of the stored entries belong, and then asks. The last line
says whether a poll at the largest size costs at most 1.2 times the poll at the smallest, in processor time of hub and
children, and in that of the hub alone; if not, the exit code is 1. The wall clock stands beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bench.growth_build import build
from bench.origin import started

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 1.2
"""Times as dear as at the smallest size, at most."""
JUDGED = {"304": "304", "new": "one new entry"}
POLLING = {"cpu_s": "CPU", "hub_s": "hub's CPU", "wall_s": "wall"}

Polls = dict[int, dict[str, list[dict[str, float]]]]
Questions = dict[int, dict[str, list[dict[str, float]]]]


def main() -> int:
    """Build what is missing, poll and ask in turn, print, judge."""
    options = argparse.ArgumentParser(description="Times polls and questions on small and large databases.")
    options.add_argument("--entries", default="0,100000,1000000", help="stored entries, the smallest first")
    options.add_argument("--feeds", type=int, default=200)
    options.add_argument("--shown", type=int, default=20, help="entries that a feed shows")
    options.add_argument("--rounds", type=int, default=5, help="of each phase in one turn")
    options.add_argument("--repeats", type=int, default=3)
    options.add_argument("--folder", type=Path, help="where filled databases are kept for the next time")
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    sizes = [int(size) for size in given.entries.split(",")]
    polls: Polls = {size: {} for size in sizes}
    questions: Questions = {size: {} for size in sizes}
    print(f"load at the start {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory(dir=given.folder and made(given.folder)) as work:
        filled = {size: prepared(given.folder or Path(work), size) for size in sizes}
        with started("bench.polling_origin", given.feeds, given.shown) as port:
            for _ in range(given.repeats):
                for size in sizes:
                    numbers = (str(port), str(given.feeds), str(given.shown), str(given.rounds))
                    found = turn(filled[size], Path(work), numbers)
                    for phase, runs in found["polls"].items():
                        polls[size].setdefault(phase, []).extend(runs)
                    for name, runs in found["questions"].items():
                        questions[size].setdefault(name, []).extend(runs)
    load = os.getloadavg()[0]
    show_polls(polls, given.feeds)
    show_questions(questions)
    print(f"load at the end {load:.1f}")
    if given.json:
        whole = {
            "feeds": given.feeds,
            "shown": given.shown,
            "load": load,
            "polls": polls,
            "questions": questions,
        }
        given.json.write_text(json.dumps(whole, indent=1), encoding="utf-8")
    return judged(polls)


def made(folder: Path) -> Path:
    """The folder, which is there now."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def prepared(folder: Path, entries: int) -> Path:
    """A database of that size."""
    path = folder / f"growth-{entries}.db"
    if not path.exists():
        build(path, entries)
    print(f"{entries:,} entries: {path.stat().st_size / 1e6:,.0f} MB", flush=True)
    return path


def turn(filled: Path, work: Path, numbers: Sequence[str]) -> dict[str, dict[str, list[dict[str, float]]]]:
    """One turn on a copy of a filled database."""
    with tempfile.TemporaryDirectory(dir=work) as folder:
        copy = Path(folder) / "ours.db"
        shutil.copyfile(filled, copy)
        with copy.open("rb") as file:  # so that its writing does not go on while something is timed
            os.fsync(file.fileno())
        done = subprocess.run(
            [sys.executable, "-m", "bench.growth_subject", folder, *numbers],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    found: dict[str, dict[str, list[dict[str, float]]]] = json.loads(done.stdout)
    return found


def judged(polls: Polls) -> int:
    """Print what holds; the exit code."""
    least, *_, most = polls
    told, broken = [], False
    for phase, title in JUDGED.items():
        ratios = {
            name: middle(polls[most][phase], figure) / middle(polls[least][phase], figure)
            for figure, name in POLLING.items()
        }
        broken = broken or max(ratios["CPU"], ratios["hub's CPU"]) > MOST
        told.append(f"{title}: " + ", ".join(f"{name} {ratio:.2f}" for name, ratio in ratios.items()))
    words = "kept" if not broken else "NOT KEPT"
    print(
        f"{words}: a poll at {most:,} entries costs at most {MOST:g} times that at {least:,}: {'; '.join(told)}"
    )
    return 1 if broken else 0


def middle(runs: Sequence[dict[str, float]], figure: str) -> float:
    """The median of a figure."""
    return statistics.median(run[figure] for run in runs)


def show_polls(polls: Polls, feeds: int) -> None:
    """One row for each phase and size."""
    table = Table("phase", "entries", box=None)
    for title in ("CPU ms/feed", "[spread]", "x", "hub's CPU", "[spread]", "x", "wall", "[spread]", "x"):
        table.add_column(title, justify="right")
    least = next(iter(polls))
    for phase, title in {"cold": "cold", **JUDGED}.items():
        for size, by_phase in polls.items():
            cells = []
            for figure in POLLING:
                each = sorted(run[figure] * 1_000 / feeds for run in by_phase[phase])
                ratio = middle(by_phase[phase], figure) / middle(polls[least][phase], figure)
                cells += [f"{statistics.median(each):.2f}", f"{each[0]:.2f}-{each[-1]:.2f}", f"{ratio:.2f}"]
            table.add_row(title if size == least else "", f"{size:,}", *cells)
    Console(width=120, highlight=False, markup=False).print(table)


def show_questions(questions: Questions) -> None:
    """One row for each question, its processor time at each size."""
    table = Table("CPU ms, median [spread]", box=None)
    for size in questions:
        table.add_column(f"{size:,}", justify="right")
    for name in next(iter(questions.values())):
        table.add_row(name, *(_cell(by_name[name]) for by_name in questions.values()))
    Console(width=120, highlight=False, markup=False).print(table)


def _cell(runs: Sequence[dict[str, float]]) -> str:
    each = sorted(run["cpu_ms"] for run in runs)
    return f"{statistics.median(each):.3f} [{each[0]:.3f}-{each[-1]:.3f}]"


if __name__ == "__main__":
    sys.exit(main())
