"""Everything at once: feeds polled, real pages read and judged, hits stored, posts handed to a Bot API server.

    python -m bench.whole [--feeds N] [--entries N] [--script-feeds N] [--pages FOLDER] [--json FILE]

The service beside the obvious script (feedparser, trafilatura, a pattern, SQLite, threads) and beside its own stages
taken one by one in one process. The script may be given fewer feeds: it takes an hour for what it is given otherwise.
Each runs in a process of its own; the newspapers and the Bot API server have theirs. Memory is that of all its
processes, what they share counted once for each. The last line says which of the promises do not hold; then the
exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.origin import started
from bench.whole_contestants import CHAT, CONTESTANTS
from tests.botapi import BotApiThread
from tests.conftest import ROOT

AHEAD = 10.0
"""At least so many times as many pages a second as the script."""
OVERHEAD = 1.5
"""At most so many times the processor time of the stages."""


def main() -> int:
    """Run, print, judge."""
    options = argparse.ArgumentParser(description="Times the whole way from feeds to posts.")
    options.add_argument("--feeds", type=int, default=2_000)
    options.add_argument("--entries", type=int, default=10)
    options.add_argument("--script-feeds", type=int, default=100)
    options.add_argument("--pages", type=Path, default=ROOT.parent / "shared" / "real" / "pages")
    options.add_argument("--only", choices=sorted(CONTESTANTS))
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    if not any(given.pages.glob("*/*.html.gz")):
        print(f"no pages (*/*.html.gz) under {given.pages}: name a folder with --pages")
        return 2
    found: dict[str, dict[str, Any]] = {}
    for name in (given.only,) if given.only else CONTESTANTS:
        feeds = min(given.script_feeds, given.feeds) if name == "script" else given.feeds
        found[name] = contest(name, feeds, given.entries, given.pages)
        print(f"{name}: {found[name]['wall_s']:.0f} s", file=sys.stderr)
    show(found)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    broken = unkept(found)
    print(f"not kept: {'; '.join(broken) or 'nothing'}")
    return 1 if broken else 0


def contest(name: str, feeds: int, entries: int, pages: Path) -> dict[str, Any]:
    """One contestant's figures; its newspapers are started anew."""
    with (
        tempfile.TemporaryDirectory() as folder,
        BotApiThread() as api,
        started("bench.whole_origin", feeds, entries, pages) as port,
    ):
        api.add_chat(CHAT)
        arguments = [name, str(port), str(feeds), api.base_url, api.token, folder]
        with subprocess.Popen(
            [sys.executable, "-m", "bench.whole_contestants", *arguments], stdout=subprocess.PIPE, text=True
        ) as process:
            memory = Memory(process.pid)
            out, _ = process.communicate()
            memory.done.set()
        if process.returncode:
            raise SystemExit(f"{name} ended with {process.returncode}")
        figures: dict[str, Any] = json.loads(out)
        figures["hits"] = sorted(url.rpartition("/page")[2] for url in figures["hits"])
        figures |= {"pages": feeds * entries, "told": len(api.messages(CHAT)), "peak_mb": memory.peak / 1e6}
    return figures


class Memory:
    """The most that a process and its children held, looked at every quarter of a second."""

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self.done = threading.Event()
        self._pid = pid
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while not self.done.wait(0.25):
            self.peak = max(self.peak, sum(map(_resident, _family(self._pid))))


def _family(pid: int) -> set[int]:
    family = {pid}
    for path in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parent.name)):
        try:
            parent = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if parent in family:
            family.add(int(path.parent.name))
    return family


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096
    except OSError:
        return 0


def pages_a_second(figures: dict[str, Any]) -> float:
    """By the wall clock."""
    return float(figures["pages"] / figures["wall_s"])


def unkept(found: dict[str, dict[str, Any]]) -> list[str]:
    """The promises that do not hold."""
    broken = []
    ours, script, stages = found.get("ours"), found.get("script"), found.get("stages")
    if ours and script:
        ratio = pages_a_second(ours) / pages_a_second(script)
        if ratio < AHEAD:
            broken.append(f"{ratio:.1f} times the pages a second of the script, not {AHEAD:g}")
        if missing := set(script["hits"]) - set(ours["hits"]):
            broken.append(f"{len(missing)} hits of the script are missing: {sorted(missing)[:3]}")
        if script["pages"] == ours["pages"] and (more := set(ours["hits"]) - set(script["hits"])):
            broken.append(f"{len(more)} hits that the script has not: {sorted(more)[:3]}")
    if ours and stages:
        ratio = ours["cpu_s"] / stages["cpu_s"]
        if ratio > OVERHEAD:
            broken.append(f"{ratio:.2f} times the processor time of the stages, not {OVERHEAD:g}")
        if ours["hits"] != stages["hits"]:
            broken.append("the stages have other hits")
    return broken


def show(found: dict[str, dict[str, Any]]) -> None:
    """One row for each contestant; one for each stage."""
    table = Table(box=None)
    table.add_column("who")
    for title in ("pages", "hits", "told", "wall s", "pages/s", "CPU s", "CPU s / 1,000", "peak MB"):
        table.add_column(title, justify="right")
    for name, one in found.items():
        table.add_row(
            name,
            f"{one['pages']:,}",
            str(len(one["hits"])),
            str(one["told"]),
            f"{one['wall_s']:.1f}",
            f"{pages_a_second(one):.1f}",
            f"{one['cpu_s']:.1f}",
            f"{one['cpu_s'] * 1_000 / one['pages']:.2f}",
            f"{one['peak_mb']:.0f}",
        )
    console = Console(width=120, highlight=False, markup=False)
    console.print(table)
    if "stages" in found:
        pages = found["stages"]["pages"]
        parts = Table(box=None)
        parts.add_column("stage")
        parts.add_column("CPU ms/page", justify="right")
        for stage, seconds in found["stages"]["stages"].items():
            parts.add_row(stage, f"{seconds * 1_000 / pages:.2f}")
        console.print(parts)


if __name__ == "__main__":
    sys.exit(main())
