"""The service as a process: it works on its schedule, stops when told, and shares its database with nobody."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import sys
from datetime import UTC, datetime

import pytest

from tests.botapi import BotApi
from tests.conftest import ROOT
from tests.small_corpus import small_corpus
from watcher.demo.newsroom import read_newsroom
from watcher.demo.server import serve

CHAT = -1001234567890


def write_configuration(folder, origin, api):
    feeds = "\n".join(
        f'[[feed]]\nurl = "{f.url}"\ntitle = "{f.title}"\nkind = "{f.kind.value}"' for f in origin.feeds
    )
    (folder / "config.toml").write_text(
        f'[fetch]\nspacing = "0s"\nallow_private = ["127.0.0.0/8"]\n[schedule]\ntick = "1s"\n'
        f'[data]\ndatabase = "watcher.db"\n[[topic]]\nseed_corpus = "{ROOT}/seed_corpus"\n'
        f'[telegram]\napi_base_url = "{api.base_url}"\n[[channel]]\nname = "main"\nchat = "{CHAT}"\n{feeds}\n'
    )


async def start(folder, api, *words):
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "watcher",
        "run",
        *words,
        cwd=folder,
        env={**os.environ, "WATCHER_TELEGRAM_TOKEN": api.token},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


@pytest.mark.timeout(180)
async def test_the_service_posts_by_itself_and_stops_when_told(tmp_path):
    """Everything relevant reaches the channel; SIGTERM ends it with exit code 0; the token is in no log line."""
    newsroom = read_newsroom()
    async with serve(newsroom, now=datetime.now(UTC)) as origin, BotApi() as api:
        api.add_chat(CHAT)
        write_configuration(tmp_path, origin, api)
        service = await start(tmp_path, api, "--verbose")
        async with asyncio.timeout(100):
            while (
                sum("Dublin" in m.text or "Capel" in m.text for m in api.messages(CHAT)) < 1
                or api.count() < 9
            ):
                await asyncio.sleep(0.2)
        second = await start(tmp_path, api)
        _, complaint = await second.communicate()
        assert second.returncode == 4
        assert f"another watcher (process {service.pid}) is using it".encode() in complaint
        service.send_signal(signal.SIGTERM)
        async with asyncio.timeout(30):
            _, log = await service.communicate()
        assert service.returncode == 0, log.decode()
        assert api.token.encode() not in log
        assert b"Traceback" not in log
        assert re.search(
            rb"INFO started: coverage-watcher/\S+; feeds: \d+; channels: main \(telegram\); database: ", log
        )
        assert re.search(rb"INFO hit: .+ \(.+\) http", log)
        assert re.search(rb"INFO channel main: post \d+ \(story\) is sent as message \d+ http", log)
        assert log.rstrip().endswith(b"INFO stopped in order")
        assert b"ended without having been stopped" not in log
        asked = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "watcher", "status", cwd=tmp_path, stdout=asyncio.subprocess.PIPE
        )
        standing, _ = await asked.communicate()
        assert asked.returncode == 1
        assert b"the service is not running: it was stopped in order at 20" in standing
        told = [message.text for message in api.messages(CHAT)]
        assert len(told) == len(set(told))


@pytest.mark.timeout(120)
async def test_a_second_signal_ends_it_at_once(tmp_path):
    """For those who cannot wait."""
    async with BotApi() as api:
        api.add_chat(CHAT)

        asked, held = asyncio.Event(), []

        async def never(reader, writer):
            asked.set()
            held.append(writer)
            await asyncio.sleep(60)

        server = await asyncio.start_server(never, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        (tmp_path / "config.toml").write_text(
            f'[fetch]\nallow_private = ["127.0.0.0/8"]\n[data]\ndatabase = "watcher.db"\n'
            f'[[topic]]\nseed_corpus = "{small_corpus(tmp_path)}"\n[[feed]]\nurl = "http://127.0.0.1:{port}/"\n'
        )
        service = await start(tmp_path, api, "--verbose")
        await asked.wait()
        service.send_signal(signal.SIGTERM)
        await asyncio.sleep(1)
        assert service.returncode is None, "it waits for its round to end"
        service.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            await service.communicate()
        assert service.returncode == 130
        for writer in held:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
        server.close()
