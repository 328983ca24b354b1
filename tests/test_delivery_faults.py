"""Whatever goes wrong between the outbox and Telegram: each message once where the chat can be asked, none lost."""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
from collections import Counter
from contextlib import suppress

import pytest

from tests.botapi import BotApi, BotApiThread, Fault
from tests.delivery import CHAT, OPENING, make_store, outcomes, publisher, queue, reply, telegram
from tests.fakes import SetClock
from watcher.adapters.store import Store, handling
from watcher.adapters.store.database import open_database
from watcher.publish import Sender

PATIENCE = 0.15
"""Seconds after which an answer is given up; a slow machine only makes more of them uncertain."""
METHODS = ("sendMessage", "editMessageText", "getChatMember")


class Desk:
    """A store, a chat and the process between them, which may die."""

    def __init__(self, store: Store, api: BotApi, clock: SetClock) -> None:
        self.store, self.api, self.clock = store, api, clock
        self.lives = 0

    async def deliver(self, *, dies_after: float | None = None) -> None:
        """Send what is due in a process of its own; it may die on the way."""
        self.lives += 1
        async with telegram(self.api.base_url, self.api.token, patience=PATIENCE) as channel:
            heir = Sender(f"process {self.lives}", gone=lambda _: True)
            work = publisher(self.store, channel, self.clock, heir)
            if dies_after is None:
                while await work.deliver_next():
                    pass
                return
            task = asyncio.create_task(work.deliver_next())
            await asyncio.sleep(dies_after)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await asyncio.sleep(0.02)  # what had reached Telegram is done by then

    async def settle(self) -> None:
        """Let time pass until nothing waits; an operator frees the channel whenever it is parked."""
        for _ in range(400):
            if not self.store.outbox.waiting("c"):
                return
            await self.deliver()
            handling.unpark(self.store.db, "c")
            self.clock.forward(minutes=7)
        raise AssertionError(
            [dict(row) for row in self.store.db.rows("SELECT * FROM posts WHERE state <> 'sent'")]
        )

    def texts(self) -> Counter[str]:
        return Counter(message.text for message in self.api.messages(CHAT))


async def opened(tmp_path, api: BotApi, stories: int) -> Desk:
    """A desk whose first message is out."""
    api.add_chat(CHAT)
    desk = Desk(make_store(tmp_path / "watcher.db", stories), api, SetClock())
    queue(desk.store, 0, OPENING, desk.clock())
    await desk.settle()
    return desk


QUICK = (Fault.DROP_AFTER, Fault.UNAUTHORIZED)
"""An uncertain answer and a refusal."""


@pytest.mark.parametrize("fault", QUICK)
async def test_a_fault_changes_nothing_in_the_end(tmp_path, fault):
    """A sample of what follows."""
    await one_fault(tmp_path, fault, 1)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("fault", list(Fault))
async def test_every_fault_at_every_call_changes_nothing_in_the_end(tmp_path, fault):
    """At the first and the second call of each method."""
    await one_fault(tmp_path, fault, 1, 2)


async def one_fault(tmp_path, fault: Fault, *places: int) -> None:
    """A message, its reply, its new version and another message: each is there once, in order, nothing is blind."""
    async with BotApi() as api:
        desk = await opened(tmp_path, api, 40)
        number = 1
        for method in METHODS:
            for nth in places:
                api.fault(method, api.count(method) + nth, fault, retry_after=2)
                if method == "getChatMember":  # asked only when something is uncertain
                    api.fault_next("sendMessage", Fault.DROP_AFTER)
                queue(desk.store, number, f"first {number}", desk.clock())
                await desk.settle()
                reply(desk.store, number, f"reply {number}", desk.clock())
                queue(desk.store, number, f"changed {number}", desk.clock())
                queue(desk.store, number + 1, f"next {number}", desk.clock())
                await desk.settle()
                number += 2
        expected = [OPENING]
        for first in range(1, number, 2):
            expected += [f"changed {first}", f"reply {first}", f"next {first}"]
        assert [message.text for message in api.messages(CHAT)] == expected
        assert outcomes(desk.store)["blind"] == 0
        desk.store.close()


async def sequence(tmp_path, seed: int, steps: int) -> None:
    """Random work, random faults, random deaths; then all is well."""
    dice = random.Random(seed)
    wanted: dict[int, str] = {0: OPENING}
    replied: set[int] = set()
    async with BotApi() as api:
        desk = await opened(tmp_path, api, steps + 1)
        for step in range(1, steps + 1):
            if dice.random() < 0.35:
                nth = dice.randrange(1, 4)
                method = dice.choice(METHODS)
                api.fault(method, api.count(method) + nth, dice.choice(list(Fault)), retry_after=2)
            match dice.randrange(6):
                case 0 | 1:
                    wanted[step] = f"story {step}"
                    queue(desk.store, step, wanted[step], desk.clock())
                case 2:
                    story = dice.choice(list(wanted))
                    if sum(1 for _ in desk.store.db.rows("SELECT 1 FROM posts")) < 15 * len(wanted):
                        wanted[story] = f"story {story}, version {step}"
                        queue(desk.store, story, wanted[story], desk.clock())
                case 3:
                    story = dice.choice(list(wanted))
                    if reply(desk.store, story, f"reply to {story}", desk.clock()):
                        replied.add(story)
                case 4:
                    await desk.deliver(dies_after=dice.random() * 0.02)
                case _:
                    await desk.deliver()
            desk.clock.forward(seconds=dice.choice([0, 1, 5, 60, 600]))
            handling.unpark(desk.store.db, "c")
        await desk.settle()
        expected = Counter(wanted.values()) + Counter(f"reply to {story}" for story in replied)
        surplus = desk.texts() - expected
        assert expected - desk.texts() == Counter(), f"seed {seed}: lost"
        assert surplus.total() <= outcomes(desk.store)["blind"], (
            f"seed {seed}: {surplus} without a reason on record"
        )
        assert "dead" not in {row["state"] for row in desk.store.db.rows("SELECT state FROM posts")}
        desk.store.close()


async def test_random_faults_and_deaths_lose_and_repeat_nothing(tmp_path):
    """A short sample of what follows."""
    await sequence(tmp_path, 1, 25)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(10, 25))
async def test_long_sequences_of_faults_and_deaths_lose_and_repeat_nothing(tmp_path, seed):
    """Two hundred steps each; what was sent twice is on record as sent without knowing."""
    await sequence(tmp_path, seed, 200)


def kill_again_and_again(folder, *, stories: int, deaths: int, seed: int) -> None:
    """A real process, killed in the middle of its work; its heirs go on with what it left."""
    dice = random.Random(seed)
    with BotApiThread() as api:
        api.add_chat(CHAT)
        path = folder / "watcher.db"
        store = make_store(path, stories)
        clock = SetClock()
        command = [sys.executable, "-m", "tests.delivery", str(path), api.base_url, api.token]
        queue(store, 0, OPENING, clock())
        subprocess.run(command, check=True, capture_output=True, timeout=60)
        for number in range(1, stories):
            queue(store, number, f"story {number}", clock())
        done = 0
        for death in range(deaths + 1):
            if death % 2 == 0:
                api.fault_next("sendMessage", Fault.HANG_AFTER)
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            if death < deaths:
                assert process.stdout is not None
                process.stdout.readline()
                done += dice.randrange(1, max(2, stories // deaths))
                with suppress(TimeoutError):
                    api.wait_for("sendMessage", done, 5.0)
                process.send_signal(signal.SIGKILL)
            process.communicate(timeout=90)
        texts = [message.text for message in api.messages(CHAT)]
        assert texts == [OPENING, *(f"story {number}" for number in range(1, stories))]
        assert outcomes(Store(open_database(path)))["blind"] == 0
        store.close()


@pytest.mark.timeout(120)
def test_a_killed_process_is_succeeded_without_loss_or_repetition(tmp_path):
    """While Telegram had the message and had not said so."""
    kill_again_and_again(tmp_path, stories=5, deaths=1, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_process_killed_forty_times_loses_and_repeats_nothing(tmp_path):
    """At random points, with order kept throughout."""
    kill_again_and_again(tmp_path, stories=200, deaths=40, seed=2)
