"""How well stories come out on labelled streams, in order of arrival and shuffled.

``python -m bench.stories [--why] [--fit] [--held-out]``. The stream on which the thresholds were set and the one that
was written without knowing them are told apart; of the second only figures are shown: to read its errors would be to
tune on it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from bench import stories_fit
from tests.gate.stream import replay


def share(found: tuple[int, int, int]) -> str:
    """Precision and recall with the counts that they come from."""
    right, called, wanted = found
    return f"{right}/{called} right, {right}/{wanted} found"


def report(name: str, *, confusions: bool, why: bool) -> None:
    """One stream's figures."""
    stream = replay.read_stream(name)
    if not stream:
        print(f"{name}: no articles")
        return
    events = {told.event for told in stream}
    languages = {told.article.language for told in stream}
    print(f"{name}: {len(stream)} articles, {len(events)} events, {len(languages)} languages")
    verdicts = replay.judged(stream)
    dropped = sum(verdict.traits is None for _, verdict in verdicts)
    print(f"  {dropped} are dropped by the lexicon; each counts as a story of its own")
    with tempfile.TemporaryDirectory() as folder:
        for order in replay.ORDERS:
            placed = replay.replay(verdicts, order, Path(folder))
            precision, recall = replay.figures(placed)
            print(
                f"  {order:10} precision {precision:.3f} recall {recall:.3f}"
                f"  developments {share(replay.developments(placed))}; copies {share(replay.copies(placed))}"
            )
            if not confusions:
                continue
            for line in replay.confusions(placed):
                print(f"    {line}")
            for one in placed:
                if why or one.relation == "dropped":
                    print(f"      {one.told.name} ({one.told.role}): {one.relation}, {one.why}")


def main() -> int:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--why", action="store_true", help="every article's reason too")
    arguments.add_argument(
        "--fit", action="store_true", help="fit the likeness model anew (minutes), change nothing"
    )
    arguments.add_argument(
        "--held-out", action="store_true", help="cross-validate on the labelled events (minutes)"
    )
    chosen = arguments.parse_args()
    if chosen.held_out:
        for order, (precision, recall) in stories_fit.cross_validated().items():
            print(f"held out, {order:10} precision {precision:.3f} recall {recall:.3f}")
        return 0
    if chosen.fit:
        weights, bias = stories_fit.fit()
        print("\n".join(f"{name}={weight:.2f}" for name, weight in weights._asdict().items()))
        print(f"bias={bias:.2f}")
        return 0
    report("labelled", confusions=True, why=chosen.why)
    report("frozen", confusions=False, why=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
