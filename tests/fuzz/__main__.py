"""Fuzzes one target with atheris, guided by coverage: `python -m tests.fuzz TARGET --seconds N`.

Begins with the target's seeds and with what earlier runs found (in .fuzz/, which is not kept in the repository). Ends
with exit code 0 after the time; otherwise the input that failed lies in .fuzz/TARGET-crash-... and belongs among the
seeds once the fault is mended.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

SEEDS = Path(__file__).parent / "seeds"
FOUND = Path(".fuzz")
LONGEST = 20_000
"""Bytes of an input: a small feed or page. What very long ones cost is measured in tests/pipeline and bench/."""
SLOWEST = 20
"""Seconds for one input, on a busy machine; the service allows a child process 10 by default."""


def main() -> None:
    """Run until the time is over or something fails."""
    reads = argparse.ArgumentParser(prog="python -m tests.fuzz")
    reads.add_argument("target", nargs="?", default="")
    reads.add_argument("--list", action="store_true", help="Only name the targets.")
    reads.add_argument("--seconds", type=int, default=600)
    reads.add_argument("--more", type=Path, action="append", default=[], help="A folder of further seeds.")
    wanted = reads.parse_args()
    if wanted.list:
        print("\n".join(sorted(path.name for path in SEEDS.iterdir())))  # noqa: T201 -- this is what was asked for
        return
    try:
        import atheris
    except ImportError:
        sys.exit(
            "atheris is not installed: make fuzz, or pip install --require-hashes -r requirements/fuzz.txt"
        )
    with atheris.instrument_imports(include=["watcher"], enable_loader_override=False):  # other loaders stay
        from tests.fuzz.targets import TARGETS
    if wanted.target not in TARGETS:
        reads.error(f"there is no target {wanted.target}; known: {', '.join(TARGETS)}")
    kept = FOUND / wanted.target
    kept.mkdir(parents=True, exist_ok=True)
    arguments = [
        sys.argv[0],
        f"-max_total_time={wanted.seconds}",
        f"-max_len={LONGEST}",
        f"-timeout={SLOWEST}",
        f"-artifact_prefix={FOUND}/{wanted.target}-",
        "-rss_limit_mb=2500",
        "-print_final_stats=1",
        str(kept),
        str(SEEDS / wanted.target),
        *map(str, wanted.more),
    ]
    atheris.Setup(arguments, TARGETS[wanted.target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
