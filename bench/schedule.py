"""Plays weeks of polling over thousands of invented feeds: what is missed, how late news is seen, what it costs.

    python -m bench.schedule [--feeds N] [--days D] [--seed S] [--rivals] [--json FILE]

The decisions are those of ``watcher.pipeline.pacing``; clock, dice and network are simulated. With --rivals the
same feeds are polled by fixed intervals and by the rules of three other programs. 10,000 feeds over 30 days take
some minutes on one core; the exit code is 1 when an entry was missed that the policy promises to see.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from bench.schedule_drive import TICK, Account, Terms, drive
from bench.schedule_feeds import DAY, HOUR, MINUTE, make_feeds
from bench.schedule_policies import SHORTEST, EntryFrequency, Fixed, Overlap, Paced, Recency
from watcher.pipeline.pacing import SPREAD, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.schedule_drive import Policy
    from bench.schedule_feeds import SyntheticFeed

FATES = ("seen", "avoidable", "wish", "outage", "impossible")
BASE = DAY / SHORTEST
"""Requests a day of a poller that comes every 15 minutes."""


@dataclass(frozen=True, slots=True)
class Result:
    """One policy's run over all feeds."""

    days: float
    accounts: dict[str, Account]
    """By habit."""
    beyond: frozenset[str]
    """Habits that lie beyond what is promised."""
    load: list[int]
    """Requests in each minute."""
    seconds: float

    def total(self) -> Account:
        """All promised habits together."""
        whole = Account()
        for habit, account in self.accounts.items():
            if habit not in self.beyond:
                whole.feeds += account.feeds
                whole.requests += account.requests
                whole.failures += account.failures
                whole.fates += account.fates
                whole.delays += account.delays
        return whole


def run(
    feeds: Sequence[SyntheticFeed],
    make: Callable[[Random], Policy],
    *,
    limits: Limits,
    days: float,
    seed: int,
) -> Result:
    """Play ``days`` days; each feed gets a policy of its own from ``make`` and dice of its own."""
    begun = perf_counter()
    terms = Terms(limits.shortest * (1 + SPREAD) + TICK, limits.longest, SPREAD)
    accounts: dict[str, Account] = {}
    load = [0] * int(days * DAY / TICK)
    for number, feed in enumerate(feeds):
        dice = Random(f"{seed} {number}")  # noqa: S311 - a simulation, to be repeated exactly
        account = accounts.setdefault(feed.habit, Account())
        drive(feed, make(dice), terms, account, load, end=days * DAY, dice=dice)
    beyond = frozenset(feed.habit for feed in feeds if not feed.promised)
    return Result(days, accounts, beyond, load, perf_counter() - begun)


def figures(account: Account, days: float) -> dict[str, Any]:
    """The figures of one habit: counts, requests for each feed and day, delays in minutes."""
    delays = sorted(account.delays)
    requests = account.requests / account.feeds / days
    at = {
        name: delays[int(share * (len(delays) - 1))] / MINUTE if delays else None
        for name, share in _QUANTILES
    }
    return {
        "feeds": account.feeds,
        "entries": sum(account.fates.values()),
        **{fate: account.fates[fate] for fate in FATES},
        "requests": round(requests, 1),
        "of_fixed": round(requests / BASE, 3),
        "failed": round(account.failures / account.requests, 3),
        **{name: None if value is None else round(value, 1) for name, value in at.items()},
    }


_QUANTILES = (("median", 0.5), ("p95", 0.95), ("worst", 1.0))


def report(title: str, rows: dict[str, dict[str, Any]]) -> Table:
    """The figures as a table."""
    table = Table(title=title, title_justify="left")
    table.add_column("")
    names = (
        "feeds",
        "entries",
        *FATES[1:],
        "requests",
        "of fixed",
        "failed",
        *(name for name, _ in _QUANTILES),
    )
    for name in names:
        table.add_column(name, justify="right")
    for label, row in rows.items():
        cells = [row[name.replace(" ", "_")] for name in names]
        table.add_row(label, *("-" if cell is None else f"{cell:,}" for cell in cells))
    return table


def peaks(load: Sequence[int]) -> dict[str, float]:
    """Requests a minute: on average and at most, on the first day and after it."""
    day = int(DAY / TICK)
    later = load[day:] or load
    return {
        "first_hour_worst": max(load[: int(HOUR / TICK)]),
        "first_day_worst": max(load[int(HOUR / TICK) : day]),
        "later_mean": round(sum(later) / len(later), 1),
        "later_worst": max(later),
    }


def main(arguments: Sequence[str]) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.schedule", description=__doc__.splitlines()[0])
    parser.add_argument("--feeds", type=int, default=10_000)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=60, help="max_interval in minutes")
    parser.add_argument("--rivals", action="store_true", help="also run other policies")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args(arguments)

    limits = Limits(first=30 * MINUTE, shortest=SHORTEST, longest=options.longest * MINUTE)
    dice = Random(options.seed)  # noqa: S311 - a simulation, to be repeated exactly
    feeds = make_feeds(options.feeds, options.days, dice)
    policies: dict[str, Callable[[Random], Policy]] = {"watcher": lambda dice: Paced(limits, dice)}
    if options.rivals:
        policies |= {
            "every 15 min": lambda _: Fixed(),
            "every 60 min": lambda _: Fixed(HOUR),
            "entry frequency (as Miniflux)": lambda _: EntryFrequency(),
            "overlap (as rss-fetcher)": lambda _: Overlap(),
            "recency (as CommaFeed)": lambda _: Recency(),
        }
    console = Console(width=None if sys.stdout.isatty() else 170)
    written: dict[str, Any] = {"feeds": options.feeds, "days": options.days, "seed": options.seed}
    compared = {}
    avoidable = Counter[str]()
    for name, make in policies.items():
        result = run(feeds, make, limits=limits, days=options.days, seed=options.seed)
        total = result.total()
        compared[name] = figures(total, options.days)
        avoidable[name] = total.fates["avoidable"]
        rows = {habit: figures(account, options.days) for habit, account in result.accounts.items()}
        shown = {habit: row for habit, row in rows.items() if habit not in result.beyond}
        shown["all of these"] = compared[name]
        shown |= {f"beyond: {habit}": rows[habit] for habit in result.beyond}
        written[name] = {"habits": shown, "load": peaks(result.load), "seconds": round(result.seconds, 1)}
        if name == "watcher":
            console.print(report(f"{options.feeds} feeds, {options.days} days; delays in minutes", shown))
            console.print(f"Requests a minute: {peaks(result.load)}; {result.seconds:.0f} s")
    if options.rivals:
        console.print(report("The same feeds under other policies", compared))
    if options.json:
        options.json.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    return int(avoidable["watcher"] > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
