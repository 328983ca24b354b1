"""Accelerated life: thousands of feeds, weeks in minutes, faults of every kind at random. Prints what became of it.

``python -m bench.soak --minutes 30``. The service's own parts, its real child processes, real HTTP over loopback, a
Bot API server of ours; only the clock is set: each cycle is ten minutes of its time. It exits with 1 when a hit was
lost or told twice without that being on record, or when memory, tasks, descriptors or processes grew.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench.soak_web import Web, serve
from tests.botapi import BotApi, Fault
from tests.fakes import Silent
from watcher.assembly import open_service
from watcher.config import load_config
from watcher.parts import Clock
from watcher.rhythm import TurnError, database_fault

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.service import Service

CHAT = -1001234567890
CORPUS = Path(__file__).resolve().parent.parent / "tests" / "crash" / "corpus"
STEP = timedelta(minutes=10)
LIFE = 25
"""Cycles after which the service is closed and opened again."""
WARM = 0.25
"""Part of the time after which memory should grow no more."""
MOST_GROWTH = 100_000_000
UNLIMITED_PAGES = 1_073_741_823
SETTLING = 120
"""Cycles at the end, without faults, for what was put off; backoff may be hours."""
TELEGRAM = [fault for fault in Fault if fault not in {Fault.UNAUTHORIZED, Fault.CONFLICT}]
"""All but those that park a channel until a person acts."""


@dataclass
class Soak:
    """One run."""

    web: Web
    api: BotApi
    folder: Path
    dice: random.Random
    now: datetime = field(default_factory=lambda: datetime.now().astimezone())
    cycles: int = 0
    done: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    warm: tuple[int, int, int] = (0, 0, 0)
    """Resident bytes, descriptors and processes after warming up."""
    warm_opened: dict[str, int] = field(default_factory=dict)

    async def live(self, seconds: float) -> None:
        """Cycles until the time is over, then without faults until nothing waits."""
        end, warm_at = time.monotonic() + seconds, time.monotonic() + WARM * seconds
        while time.monotonic() < end:
            async with open_service(self._config(), self.api.token, clock=self._clock()) as service:
                self.done["starts"] += 1
                for _ in range(LIFE):
                    if time.monotonic() > end:
                        break
                    self.web.publish(self.now)
                    await self._cycle(service, faulty=True)
                print(
                    f"{self.cycles} cycles, {dict(self.done)}, {len(self.violations)} violations", flush=True
                )
            if not self.warm[0] and time.monotonic() > warm_at:
                self.warm, self.warm_opened = measured(), opened()
                print(f"warm after {self.cycles} cycles: {self.warm[0] / 1e6:.0f} MB", flush=True)
        self.web.calm = True
        async with open_service(self._config(), self.api.token, clock=self._clock()) as service:
            for _ in range(SETTLING):
                await self._cycle(service, faulty=False)
                if not self._missing() and not service.store.outbox.waiting("main"):
                    break

    def _clock(self) -> Clock:
        return Clock(lambda: self.now, self.dice.random)

    def _config(self) -> Config:
        return load_config(self.folder / "config.toml", {})

    async def _cycle(self, service: Service, *, faulty: bool) -> None:
        self.now += STEP if faulty else 3 * STEP
        self.cycles += 1
        full = faulty and self.dice.random() < 0.04
        tasks = []
        if faulty and self.dice.random() < 0.3:
            self.api.fault_next("sendMessage", self.dice.choice(TELEGRAM))
            self.done["faults of Telegram"] += 1
        if faulty and self.dice.random() < 0.15:
            tasks.append(asyncio.create_task(self._kill_worker()))
        if full:
            (pages,) = service.store.db.row("PRAGMA page_count") or (0,)
            service.store.db.run(f"PRAGMA max_page_count = {pages}")
            self.done["full disks"] += 1
        try:
            await service.once(Silent(), asyncio.Event())
        except (sqlite3.Error, ExceptionGroup) as error:
            if not (full and database_fault(error)):
                self.violations.append(f"cycle {self.cycles}: {error!r}"[:300])
        finally:
            if full:
                service.store.db.run(f"PRAGMA max_page_count = {UNLIMITED_PAGES}")
            await asyncio.gather(*tasks)
        if self.cycles % 10 == 0:
            await self._watch(service)
        self.api.calls.clear()

    async def _watch(self, service: Service) -> None:
        """What the schedule runs beside the rounds: alerts, copies, the look at the whole database."""
        for job in service.jobs:
            if job.name == "alerts" or self.cycles % 50 == 0:
                try:
                    await job.turn()
                except TurnError as error:
                    self.violations.append(f"{job.name}: {error}")

    async def _kill_worker(self) -> None:
        await asyncio.sleep(self.dice.random())
        workers = [pid for parent in children(os.getpid()) for pid in children(parent)]
        if workers:
            os.kill(self.dice.choice(workers), signal.SIGKILL)
            self.done["killed workers"] += 1

    def _missing(self) -> set[str]:
        with sqlite3.connect(self.folder / "watcher.db") as db:
            stored = {title for (title,) in db.execute("SELECT title FROM coverage")}
        db.close()
        return {title for title in self.web.expected if title not in stored}

    def judge(self) -> None:
        """Compare what was to be with what there is."""
        with sqlite3.connect(self.folder / "watcher.db") as db:
            stored = Counter(
                title for (title,) in db.execute("SELECT title FROM coverage WHERE decision = 'post'")
            )
            leads = {
                title
                for (title,) in db.execute(
                    "SELECT title FROM coverage WHERE relation = 'first' AND decision = 'post'"
                )
            }
            (blind,) = db.execute("SELECT count(*) FROM deliveries WHERE outcome = 'blind'").fetchone()
            states = dict(db.execute("SELECT state, count(*) FROM posts GROUP BY 1"))
            (sound,) = db.execute("PRAGMA integrity_check(1)").fetchone()
            orphans = db.execute("PRAGMA foreign_key_check").fetchall()
        db.close()
        told = Counter(message.text.split("\n")[0] for message in self.api.messages(CHAT))
        expected = self.web.expected
        self._expect(
            not (lost := [t for t in expected if stored[t] == 0]), f"{len(lost)} hits lost: {lost[:3]}"
        )
        self._expect(not [t for t in stored if stored[t] > 1], "hits are stored twice")
        self._expect(not (set(stored) - set(expected)), "hits that are none")
        self._expect(
            not (mute := [t for t in leads if not told[t]]), f"{len(mute)} stories not told: {mute[:3]}"
        )
        surplus = sum(told[t] - 1 for t in leads if told[t] > 1)
        self._expect(surplus <= blind, f"{surplus} messages twice, {blind} on record")
        self._expect(sound == "ok" and not orphans, f"the database is damaged: {sound} {orphans[:2]}")
        self._expect(set(states) <= {"sent", "superseded"}, f"posts are left: {states}")
        resident, descriptors, processes = measured()
        growth = resident - self.warm[0]
        self._expect(self.warm[0] > 0, "too short to warm up")
        self._expect(growth < MOST_GROWTH, f"memory grew by {growth / 1e6:.0f} MB")
        self._expect(
            descriptors <= self.warm[1] + 5,
            f"descriptors: {self.warm[1]} -> {descriptors}: {self.warm_opened} -> {opened()}",
        )
        self._expect(processes <= self.warm[2], f"processes: {self.warm[2]} -> {processes}")
        self.done |= Counter(
            {
                "cycles": self.cycles,
                "hours of its time": int(self.cycles * STEP / timedelta(hours=1)),
                "feeds": self.web.feeds,
                "requests": self.web.asked,
                "faults of origins": self.web.spoilt,
                "hits expected": len(expected),
                "hits stored once": sum(stored[t] == 1 for t in expected),
                "stories": len(leads),
                "stories told": sum(told[t] > 0 for t in leads),
                "told twice": surplus,
                "of which on record": blind,
                "MB after warming up": self.warm[0] // 1_000_000,
                "MB at the end": resident // 1_000_000,
            }
        )

    def _expect(self, holds: bool, words: str) -> None:  # noqa: FBT001 - an assertion's condition
        if not holds:
            self.violations.append(words)


def children(pid: int) -> list[int]:
    """Processes whose parent is ``pid``."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == pid and fields[0] != "Z":
                found.append(int(entry.name))
    return found


def measured() -> tuple[int, int, int]:
    """Resident bytes, open descriptors and child processes of this process."""
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return resident, len(list(Path("/proc/self/fd").iterdir())), len(children(os.getpid()))


def opened() -> dict[str, int]:
    """What the open descriptors of this process are."""
    kinds: Counter[str] = Counter()
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            kinds[str(link.readlink()).split(":[")[0]] += 1
    return dict(kinds)


async def soak(minutes: float, feeds: int, seed: int) -> int:
    """Run, judge, print; the exit code."""
    dice = random.Random(seed)  # noqa: S311 - dice of a simulation
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-")))
        web = await stack.enter_async_context(serve(feeds, random.Random(seed + 1)))  # noqa: S311
        api = await stack.enter_async_context(BotApi())
        api.add_chat(CHAT)
        (folder / "config.toml").write_text(
            '[fetch]\nspacing = "0s"\nper_host = 20\nallow_private = ["127.0.0.0/8"]\nfirst_byte_timeout = "2s"\n'
            'total_timeout = "4s"\n[data]\ndatabase = "watcher.db"\n[evidence]\nreserve = "0MB"\n'
            f'[[topic]]\nid = "stations"\nseed_corpus = "{CORPUS}"\n[telegram]\napi_base_url = "{api.base_url}"\n'
            f'[[channel]]\nname = "main"\nchat = "{CHAT}"\nper_minute = 60\ndigest_after = "0s"\n{web.sources()}'
        )
        run = Soak(web, api, folder, dice)
        before = len(asyncio.all_tasks())
        await run.live(minutes * 60)
        await asyncio.sleep(0.5)
        run.judge()
        after = len(asyncio.all_tasks())
        run._expect(after <= before + 4, f"tasks: {before} -> {after}")  # noqa: SLF001 - one of its checks
    for name, count in sorted(run.done.items()):
        print(f"{name:24} {count:>10,}")
    for words in run.violations:
        print(f"VIOLATION {words}")
    print("all held" if not run.violations else f"{len(run.violations)} violations")
    return 1 if run.violations else 0


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=20221026)
    given = parser.parse_args()
    logging.basicConfig(level=logging.CRITICAL)
    sys.exit(asyncio.run(soak(given.minutes, given.feeds, given.seed)))


if __name__ == "__main__":
    main()
