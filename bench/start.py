"""What it takes to start a command: processor time from nothing to the answer, and what it loads on the way.

    python -m bench.start [--repeats N] [--json FILE]

Each command runs in a process of its own on a new, empty database. A bare `python -c pass` stands first: nothing can
be below it.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

HEAVY = ("numpy", "sqlite_utils", "trafilatura", "telegram", "aiohttp", "httpx", "feedparser", "lxml", "rich")
COMMANDS = (
    ("--version",),
    ("hits",),
    ("sql", "SELECT 1"),
    ("status",),
    ("show", "1"),
    ("stories",),
    ("feeds",),
    ("outbox",),
    ("run", "--help"),
)
CODE = """
import sys
sys.argv[0] = "watcher"
from watcher.cli import main
try:
    main()
finally:
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def main() -> int:
    """Start each command, print."""
    options = argparse.ArgumentParser(description="Times the start of commands.")
    options.add_argument("--repeats", type=int, default=5)
    options.add_argument("--json", type=Path)
    given = options.parse_args()
    found: dict[str, dict[str, object]] = {}
    table = Table(box=None)
    for title in ("command", "CPU ms", "[spread]", "modules that weigh"):
        table.add_column(title)
    with tempfile.TemporaryDirectory() as folder:
        config = prepared(Path(folder))
        bare = [(sys.executable, "-c", "pass")]
        asked = [(sys.executable, "-c", CODE, "--config", str(config), *command) for command in COMMANDS]
        for command, name in zip(bare + asked, ("nothing", *map(" ".join, COMMANDS)), strict=True):
            runs = [started(command) for _ in range(given.repeats)]
            works = sorted(work * 1_000 for work, _ in runs)
            loaded = [module for module in HEAVY if module in runs[0][1]]
            found[name] = {"cpu_ms": works, "heavy": loaded}
            spread = f"{works[0]:.0f}-{works[-1]:.0f}"
            table.add_row(name, f"{statistics.median(works):.0f}", spread, " ".join(loaded))
    Console(width=110, highlight=False, markup=False).print(table)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


def prepared(folder: Path) -> Path:
    """A configuration whose database exists; its path."""
    code = (
        "import sys; from pathlib import Path; from watcher.adapters.store import open_database\n"
        "open_database(Path(sys.argv[1])).raw.close()"
    )
    subprocess.run([sys.executable, "-c", code, str(folder / "watcher.db")], check=True)
    config = folder / "config.toml"
    config.write_text('[data]\ndatabase = "watcher.db"\n', encoding="utf-8")
    return config


def started(command: tuple[str, ...]) -> tuple[float, frozenset[str]]:
    """Processor seconds of one start, and the packages that were loaded at its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    last = done.stderr.strip().splitlines()[-1:] or [""]
    return work, frozenset(last[0].split())


if __name__ == "__main__":
    sys.exit(main())
