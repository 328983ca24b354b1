"""How well stories come out on labelled streams, in order of arrival and shuffled.

``python -m bench.stories [--why] [--fit] [--common] [--held-out]``.

The stream on which the thresholds were set and the one that was written without knowing them are told apart; of the
second only figures are shown: to read its errors would be to tune on it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import textwrap
from pathlib import Path

from bench import stories_fit
from tests.conftest import ROOT
from tests.gate.stream import replay

TABLE = ROOT / "watcher" / "pipeline" / "stories_common.py"
HEAD = '''"""How common names, places, acts and numbers are in this affair's news. Part of ``stories``.

Written by ``python -m bench.stories --common``: in how many events of the labelled streams and the demo each feature of
``Traits`` is told, when in two or more. With few hits in the database everything in them looks rare.
"""

from __future__ import annotations

'''


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
    beside = sum(told.beside for told in stream)
    dropped = sum(verdict.traits is None and not told.beside for told, verdict in verdicts)
    print(
        f"  {beside} are beside the affair; {dropped} of the others are dropped by the lexicon, each its own story"
    )
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


def write_common() -> None:
    """The table of common things, most common first."""
    counts, events = stories_fit.common(stories_fit.seasons().values())
    lines = []
    for count in sorted(set(counts.values()), reverse=True):
        words = " ".join(feature for feature, times in counts.items() if times == count)
        lines += textwrap.wrap(f"{count} {words}", 116, subsequent_indent="  ", break_on_hyphens=False)
    table = "\n".join(lines)
    TABLE.write_text(f'''{HEAD}EVENTS = {events}\n\nCOUNTED = """\n{table}\n"""\n''', encoding="utf-8")


def main() -> int:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--why", action="store_true", help="every article's reason too")
    arguments.add_argument(
        "--fit", action="store_true", help="fit the likeness model anew (minutes), change nothing"
    )
    arguments.add_argument(
        "--held-out", action="store_true", help="each season by a model fitted on the others (minutes)"
    )
    arguments.add_argument(
        "--common",
        action="store_true",
        help="count anew what is common and write the table that grouping reads",
    )
    chosen = arguments.parse_args()
    if chosen.held_out:
        for (season, order), (precision, recall) in stories_fit.cross_validated().items():
            print(f"held out {season}, {order:10} precision {precision:.3f} recall {recall:.3f}")
        return 0
    if chosen.common:
        write_common()
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
