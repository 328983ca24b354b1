"""What the service needs around it: room on the disk, a free port, a model that answers, a right clock.

A part of the check of the whole set-up; each question is asked once, by the road that the service itself takes.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from watcher.adapters.judge import ModelJudge
from watcher.adapters.offload import OffloadError
from watcher.adapters.probes import Probes, ProbesError, Report
from watcher.config import read_judge_key
from watcher.model import Failure
from watcher.parts import build_cluster
from watcher.pipeline.diagnosis import FREE_GONE, FREE_LOW

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import timedelta
    from pathlib import Path

    from watcher.config import Config

_CLOCK_SECONDS = 600.0
"""A clock that is off by more is wrong; caches between us and publishers were seen to be off by a few minutes."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    good: bool
    detail: str
    grave: bool = True
    """Whether the service cannot do its work because of it."""
    reason: str = ""
    """Of a feed that failed: the one word for it."""


def room(database: Path) -> Iterator[Finding]:
    """Whether the disk of the database has space; nothing when it has."""
    folder = next((parent for parent in database.parents if parent.is_dir()), None)
    if folder is None:
        return
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return
    if free < FREE_LOW:
        words = f"only {free / 1e6:,.0f} MB are free on the disk of {database}"
        remedy = "free some space, or name another place in data.database"
        yield Finding("disk", good=False, detail=f"{words}; {remedy}", grave=free < FREE_GONE)


async def health_page(listen: str, *, in_use: bool) -> Finding:
    """Whether the addresses for machines can be opened. ``in_use`` says that a running watcher may hold them."""

    async def nothing() -> Report:
        return Report(alive=True, ready=True, codes=(), metrics=b"", content_type="text/plain")

    host, _, port = listen.rpartition(":")
    try:
        async with Probes(host.strip("[]"), int(port), nothing):
            return Finding("health page", good=True, detail=f"{listen} is free")
    except ProbesError as error:
        if in_use:
            return Finding("health page", good=True, detail=f"{listen}, in use while a watcher runs")
        return Finding("health page", good=False, detail=str(error))


async def second_opinion(config: Config) -> Finding:
    """Whether the model of ``[judge]`` answers; one short question."""
    judge = config.judge
    what = "second opinion"
    asked = ModelJudge(
        endpoint=judge.endpoint, model=judge.model, key=read_judge_key(config), timeout=judge.timeout
    )
    async with asked:
        answer = await asked.complete(
            "You are asked whether you work.", 'Answer with the JSON {"works": true}.'
        )
    if isinstance(answer, Failure):
        remedy = "check endpoint and model in [judge] and the key; until then the lexicon's verdicts stand"
        words = f"{judge.model} at {judge.endpoint}: {answer.reason}: {answer.detail}; {remedy}"
        return Finding(what, good=False, detail=words, grave=False)
    return Finding(what, good=True, detail=f"{judge.model} at {judge.endpoint} answers")


async def cluster(config: Config) -> Finding:
    """Whether the cluster can be reached, has the same release everywhere, and does a task."""
    engine = config.engine
    grave = engine.fallback == "wait"
    try:
        async with build_cluster(config, (), None) as asked:
            trouble, offered = asked.trouble, asked.offered
    except OffloadError as error:
        return Finding("cluster", good=False, detail=str(error))
    if trouble:
        what = trouble.partition("; pages wait")[0].removeprefix("cluster ")
        meanwhile = "pages wait for it" if grave else "its work is done on this machine"
        remedy = "start watcher scheduler and watcher worker (docs/scaling.md)"
        words = what if offered else f"{what}; {meanwhile}; {remedy}"
        return Finding("cluster", good=False, detail=words, grave=grave and not offered)
    return Finding("cluster", good=True, detail=f"{engine.scheduler} does {offered} tasks at once")


def clock(ahead: Sequence[timedelta]) -> Iterator[Finding]:
    """Whether this machine's clock is right, by how far it is ahead of each publisher's; nothing without any."""
    if not ahead:
        return
    seconds = median(one.total_seconds() for one in ahead)
    if abs(seconds) <= _CLOCK_SECONDS:
        yield Finding("clock", good=True, detail="agrees with the publishers'")
        return
    off = (
        f"{abs(seconds) / 86_400:.1f} days" if abs(seconds) >= 86_400 else f"{abs(seconds) / 3_600:.1f} hours"
    )
    way = "ahead of" if seconds > 0 else "behind"
    words = f"this machine's clock is {off} {way} the publishers' ({len(ahead)} asked)"
    yield Finding("clock", good=False, detail=f"{words}; set it: timedatectl set-ntp true")
