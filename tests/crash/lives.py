"""A scripted run of several lives, with deaths where a test wants them, and what is left of it in the end."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from tests.conftest import ROOT
from tests.crash.newsroom import GROWS, TIMES, Death, newsroom
from watcher.adapters.store import open_readonly
from watcher.adapters.store.evidence import Evidence
from watcher.adapters.vault import Vault, read_tail
from watcher.auditing import audit

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from datetime import datetime

    from tests.crash.newsroom import Newsroom
    from tests.origin import Origin

CORPUS = Path(__file__).parent / "corpus"
Kind = Literal["disk", "page", "page-answered", "call", "call-answered"]
PAUSE = timedelta(minutes=2)
"""From a death to the next start."""
MOST_LIVES = 12
KILLED = -9


@dataclass(frozen=True, order=True, slots=True)
class Point:
    """Where a life ends: at which of its disk changes, requests or calls."""

    life: int
    kind: Kind
    number: int


@dataclass
class Ending:
    """What a run has left."""

    state: dict[str, list[Any]]
    texts: list[str]
    blind: int
    """Messages sent again without knowing whether they were there, by the outbox's own record."""
    passed: list[dict[str, int]] = field(default_factory=list)
    """How many points of each kind each life passed."""
    names: list[list[str]] = field(default_factory=list)
    killed: int = 0


@dataclass
class Zygote:
    """The process that lives are forked from."""

    process: asyncio.subprocess.Process

    async def live(self, room: Newsroom, now: datetime, die: int = 0) -> int:
        """One life from start to end; its exit status."""
        assert self.process.stdin
        assert self.process.stdout
        order = {"folder": str(room.folder), "token": room.api.token, "now": now.isoformat(), "die": die}
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        room.death.pid = int(await self.process.stdout.readline())
        return int(await self.process.stdout.readline())


@asynccontextmanager
async def zygote() -> AsyncIterator[Zygote]:
    """Start one."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.crash.zygote",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    try:
        yield Zygote(process)
    finally:
        assert process.stdin
        process.stdin.close()
        await process.wait()


async def run(
    zygote: Zygote, site: Origin, folder: Path, deaths: Mapping[int, Point] | None = None
) -> Ending:
    """The whole script; the life of each number in ``deaths`` ends there and is lived again."""
    left = dict(deaths or {})
    async with newsroom(site, folder, CORPUS) as room:
        ending = Ending({}, [], 0)
        number = 0
        for start, time in enumerate(TIMES):
            if start == GROWS:
                room.evening()
            now = time
            while await _one(zygote, room, now, left.pop(number, None), ending) == KILLED:
                number += 1
                now += PAUSE
                assert number < MOST_LIVES + len(deaths or {})
            number += 1
        for _ in range(MOST_LIVES):
            if not _rows(room.folder, "SELECT 1 FROM posts WHERE state IN ('ready', 'sending', 'unsure')"):
                break
            now += timedelta(minutes=15)
            assert await zygote.live(room, now) == 0
        ending.state, ending.texts = state_of(room.folder), room.texts()
        ending.blind = len(_rows(room.folder, "SELECT 1 FROM deliveries WHERE outcome = 'blind'"))
        return ending


async def _one(zygote: Zygote, room: Newsroom, now: datetime, point: Point | None, ending: Ending) -> int:
    room.death = Death()
    calls = room.api.count()
    die, hunter = 0, None
    match point:
        case Point(kind="disk", number=number):
            die = number
        case Point(kind="page" | "page-answered" as kind, number=number):
            room.death = Death(number, kind == "page-answered")
        case Point(kind=kind, number=number):
            room.die_at_call(number, answered=kind == "call-answered")
            hunter = asyncio.create_task(_hunt(room, calls + number))
        case None:
            pass
    status = await zygote.live(room, now, die)
    if hunter:
        hunter.cancel()
    if point is None:
        assert status == 0, "a life that nobody ended did not end well"
        names = json.loads((room.folder / "points").read_text())
        ending.names.append(names)
        ending.passed.append({"disk": len(names), "page": room.death.seen, "call": room.api.count() - calls})
    elif status == KILLED:
        ending.killed += 1
    else:
        assert status == 0
    return status


async def _hunt(room: Newsroom, calls: int) -> None:
    """Kill the life once that many calls have come in; the last of them hangs."""
    while room.api.count() < calls:
        await asyncio.sleep(0.005)
    await asyncio.sleep(0.02)  # until the call has taken effect, when it is one that does
    room.death.strike()


def _rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(folder / "watcher.db")) as db:
        return db.execute(sql).fetchall()


_STATE = {
    "feeds": "SELECT title, state, outcome, failures, etag, body_hash FROM feeds ORDER BY 1",
    "entries": "SELECT identity, url, state, outcome FROM entries ORDER BY 1, 2",
    "articles": "SELECT url, title, published_at, language, text, text_hash FROM articles ORDER BY 1",
    "judgements": "SELECT url, topic, score, decision, profile FROM judgements JOIN articles ON id = article_id"
    " ORDER BY 1, 2",
    "hits": "SELECT url, score, decision, story, relation, concepts, summary FROM coverage ORDER BY 1",
    "matches": "SELECT url, position, concept, term, count, points, sentence FROM matches"
    " JOIN hits ON hits.id = hit_id JOIN articles ON articles.id = article_id ORDER BY 1, 2",
    "stories": "SELECT key, title, merged_into FROM stories ORDER BY 1",
    "revisions": "SELECT articles.url, change, reasons FROM revisions JOIN articles ON articles.id = article_id"
    " ORDER BY 1, revisions.id",
    "proofs": "SELECT url, state, payload_sha256, text_sha256 FROM proofs ORDER BY url, payload_sha256",
    "posts": "SELECT channel, key, kind, body, state FROM posts JOIN stories ON stories.id = story_id"
    " WHERE state <> 'superseded' ORDER BY 1, 2, 3, 4",
    "search": "SELECT url FROM search JOIN hits ON hits.id = search.rowid JOIN articles ON articles.id = article_id"
    " WHERE search MATCH 'police' ORDER BY 1",
}


def state_of(folder: Path) -> dict[str, list[Any]]:
    """Everything that matters in the database, without row numbers and times of the run."""
    assert _rows(folder, "PRAGMA integrity_check") == [("ok",)]
    assert _rows(folder, "PRAGMA foreign_key_check") == []
    state = {name: _rows(folder, sql) for name, sql in _STATE.items()}
    db = open_readonly(folder / "watcher.db")
    report = audit(Vault(folder / "evidence", software=""), Evidence(db), read_tail)
    db.raw.close()
    return {**state, "evidence": [str(fault) for fault in report.faults]}
