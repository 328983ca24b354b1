"""The schedule: turns come again whatever happened in the last one, and end in order."""

from __future__ import annotations

import asyncio
import sqlite3

from watcher.rhythm import Job, Watch, keep


class Pulse:
    """Remembers what it is told."""

    def __init__(self):
        self.errors = []
        self.beats = set()

    def begun(self, part):
        self.beats.add(part)

    def ended(self, part, error=""):
        self.beats.add(part)
        if error:
            self.errors.append((part, error))

    def stopping(self):
        self.beats.add("stopping")

    def stopped(self):
        self.beats.add("stopped")


async def test_an_error_ends_one_turn_only(caplog):
    """A full disk, or a bug, is told; the next turn comes all the same, and other jobs notice nothing."""
    stop, pulse, turns = asyncio.Event(), Pulse(), []

    async def full():
        turns.append("full")
        raise sqlite3.OperationalError("database or disk is full")

    async def broken():
        turns.append("broken")
        raise ValueError("a bug")

    async def good():
        turns.append("good")
        if min(turns.count(name) for name in ("full", "broken", "good")) >= 2:
            stop.set()

    jobs = [Job("full", 0.05, full), Job("broken", 0.05, broken), Job("good", 0.05, good)]
    async with asyncio.timeout(20):
        await keep(jobs, pulse, stop, stop_within=5)
    assert ("full", "database: database or disk is full") in pulse.errors
    assert ("broken", "ValueError: a bug") in pulse.errors
    assert pulse.beats == {"alive", "full", "broken", "good", "stopping", "stopped"}
    assert "tried again in 0.05 s" in caplog.text


async def test_a_turn_at_work_is_waited_for_at_the_end():
    """Told to stop in the middle of a turn, it lets the turn end and begins no other."""
    stop, begun, ended = asyncio.Event(), [], []

    async def slow():
        begun.append(1)
        stop.set()
        await asyncio.sleep(0.3)
        ended.append(1)

    async with asyncio.timeout(20):
        await keep([Job("slow", 0.01, slow)], Pulse(), stop, stop_within=5)
    assert (begun, ended) == ([1], [1])


async def test_a_turn_that_does_not_end_is_cut(caplog):
    """The deadline holds."""
    stop = asyncio.Event()

    async def endless():
        stop.set()
        await asyncio.sleep(3600)

    async with asyncio.timeout(20):
        await keep([Job("endless", 1, endless)], Pulse(), stop, stop_within=0.1)
    assert "did not end within 0.1 s and is cut" in caplog.text


async def test_a_job_that_takes_longer_than_its_distance_is_not_run_twice_at_once():
    """The next turn waits for the last one."""
    stop, at_once, most = asyncio.Event(), 0, 0
    turns = 0

    async def slow():
        nonlocal at_once, most, turns
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.05)
        at_once -= 1
        turns += 1
        if turns == 4:
            stop.set()

    async with asyncio.timeout(20):
        await keep([Job("slow", 0.01, slow)], Pulse(), stop, stop_within=5)
    assert most == 1


async def test_a_watch_goes_on_turn_after_turn_and_says_what_is_wrong():
    """Without a pause between its turns; a text that it returns is its trouble."""
    stop, pulse, turns = asyncio.Event(), Pulse(), []

    async def listen(told):
        assert told is stop
        turns.append("")
        if len(turns) == 100:
            stop.set()
        return "nothing is heard" if len(turns) == 50 else ""

    async with asyncio.timeout(20):
        await keep([], pulse, stop, stop_within=5, watches=[Watch("bot", listen)])
    assert len(turns) == 100
    assert pulse.errors == [("bot", "nothing is heard")]


async def test_a_watch_that_breaks_off_rests_and_keeps_nothing_from_ending(caplog):
    """A bug in it is told and the jobs go on; a stop ends its rest at once."""
    stop, pulse, turns = asyncio.Event(), Pulse(), []

    async def broken(told):
        turns.append("broken")
        raise ValueError("a bug")

    async def good():
        turns.append("good")
        if turns.count("good") >= 2 and "broken" in turns:
            stop.set()

    async with asyncio.timeout(20):
        await keep([Job("good", 0.05, good)], pulse, stop, stop_within=5, watches=[Watch("bot", broken)])
    assert turns.count("broken") == 1
    assert ("bot", "ValueError: a bug") in pulse.errors


async def test_a_watch_that_does_not_end_is_cut():
    """After the time that turns have to end."""
    stop, cut = asyncio.Event(), []

    async def deaf(told):
        stop.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cut.append(True)
            raise

    async with asyncio.timeout(20):
        await keep([], Pulse(), stop, stop_within=0.1, watches=[Watch("bot", deaf)])
    assert cut == [True]


async def test_a_fault_that_stays_is_told_once(caplog):
    """Also when several tasks of a turn meet it; when it is over, that is told as well."""
    stop, turns = asyncio.Event(), []

    async def refuse():
        raise sqlite3.OperationalError("database or disk is full")

    async def full():
        turns.append("full")
        if len(turns) > 4:
            stop.set()
        elif len(turns) < 4:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(refuse())
                tasks.create_task(refuse())

    async with asyncio.timeout(20):
        await keep([Job("full", 0.05, full)], Pulse(), stop, stop_within=5)
    told = [record.getMessage() for record in caplog.records if record.getMessage().startswith("full")]
    assert told == [
        "full: database: database or disk is full; tried again every 0.05 s",
        "full goes on; it was kept from it by: database: database or disk is full",
    ]
    assert not any(record.exc_info for record in caplog.records)
