"""The service as a process: killed in the middle of an answer, started again, told to stop; what it leaves behind."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys

import pytest

from tests.bot.conftest import (
    EDITOR,
    EDITORS_CHAT,
    OPERATOR,
    PEOPLE,
    READER,
    SETTINGS,
    STRANGER,
    configure,
    until,
)
from tests.botapi import Fault
from tests.cli.desk import POST, REVIEW


async def start(folder, api):
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "watcher",
        "run",
        "--verbose",
        cwd=folder,
        env={**os.environ, "WATCHER_TELEGRAM_TOKEN": api.token},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )


def said(api, chat):
    return [message for message in api.messages(chat) if message.by_bot]


def values(path):
    """Every value of every table."""
    db = sqlite3.connect(path)
    for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in db.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a table of our own
            yield from row
    db.close()


@pytest.mark.slow
@pytest.mark.timeout(120)
async def test_a_killed_service_answers_nothing_twice_loses_nothing_and_keeps_nothing_about_people(desk, api):
    """Nor does a log line name anybody, repeat what was asked, or show the token."""
    configure(desk, api, SETTINGS)
    desk.add("Madrid", POST)
    service = await start(desk.folder, api)
    await until(lambda: api.count("setMyCommands") > 0)
    hit = desk.add("Ghent", REVIEW)
    await until(lambda: bool(said(api, EDITORS_CHAT)))
    [card] = said(api, EDITORS_CHAT)
    api.press(EDITORS_CHAT, card.id, f"p:{hit}", STRANGER)
    api.press(EDITORS_CHAT, card.id, f"p:{hit}", EDITOR)
    api.say(OPERATOR.id, "/status", OPERATOR)
    await until(lambda: "Edith" in said(api, EDITORS_CHAT)[0].text and bool(said(api, OPERATOR.id)))
    assert desk.decision(hit) == "post"

    api.fault_next("sendMessage", Fault.HANG_AFTER)
    asked = api.say(READER.id, "/search zebrafish", READER)
    await until(lambda: bool(said(api, READER.id)))
    service.kill()
    _, first_log = await service.communicate()

    service = await start(desk.folder, api)
    later = api.say(READER.id, "/latest quagga", READER)
    await until(lambda: len(said(api, READER.id)) > 1)
    assert [message.reply_to for message in said(api, READER.id)] == [asked.id, later.id]
    service.send_signal(signal.SIGTERM)
    async with asyncio.timeout(30):
        _, log = await service.communicate()
    assert service.returncode == 0, log.decode()
    assert b"is cut" not in log, "the long poll ends by itself"
    assert len(said(api, EDITORS_CHAT)) == 1

    logs = (first_log + log).decode()
    assert api.token.partition(":")[2] not in logs
    assert "Traceback" not in logs
    traces = [str(person.id) for person in PEOPLE] + [person.name for person in PEOPLE]
    traces += [person.username for person in PEOPLE] + ["Edith", "zebrafish", "quagga"]
    stored = [str(value) for value in values(desk.folder / "watcher.db")]
    for trace in traces:
        assert trace not in logs
        assert not [value for value in stored if trace in value]
        for file in desk.folder.glob("watcher.db*"):
            assert trace.encode() not in file.read_bytes(), f"{trace} in {file.name}"
