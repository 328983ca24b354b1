"""The bot token reaches Telegram and nothing else."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from tests.adapters.test_telegram import CHANNEL, POST, api, opened
from tests.botapi import BotApi, Fault
from tests.delivery import make_store, publisher, queue
from tests.fakes import SetClock
from watcher import redact
from watcher.adapters.store import handling
from watcher.publish import Sender

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["api"]


@pytest.fixture
def everything_logged(api: BotApi, caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Install redaction as the service does, then turn every logger up to DEBUG."""
    undo = redact.install([api.token])
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram", "asyncio"):
        caplog.set_level(logging.DEBUG, logger=name)
    yield caplog
    undo()


async def test_no_logger_shows_the_token_at_any_level(
    api: BotApi, everything_logged: pytest.LogCaptureFixture
) -> None:
    """Through success, refusal, silence, broken answers and a wrong token."""
    faults = [
        Fault.DROP_AFTER,
        Fault.HANG_AFTER,
        Fault.CUT_JSON,
        Fault.BAD_GATEWAY,
        Fault.UNAUTHORIZED,
        Fault.FLOOD,
    ]
    for number, fault in enumerate(faults, start=2):
        api.fault("sendMessage", number, fault)
    async with opened(api) as channel:
        for _ in range(len(faults) + 1):
            await channel.send(POST)
        await channel.check()
        await channel.probe(1, POST)
    logged = everything_logged.text + repr([record.__dict__ for record in everything_logged.records])
    assert {"httpx", "httpcore.http11", "telegram.Bot"} <= {
        record.name for record in everything_logged.records
    }
    assert f"/bot{redact.HIDDEN}/sendMessage" in logged
    for form in (api.token, quote(api.token), quote(api.token, safe="").lower(), api.token.split(":")[1]):
        assert form not in logged


async def test_the_channel_does_not_show_its_token(api: BotApi) -> None:
    """Neither printed nor in the message of a failure."""
    async with opened(api) as channel:
        assert api.token not in f"{channel} {channel!r}"
        assert str(CHANNEL) in repr(channel)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1", "http://telegram.invalid", "ftp://x", "http://x:port"]
)
async def test_no_failure_shows_the_token(api: BotApi, address: str) -> None:
    """Whatever the library puts into its text."""
    async with opened(api, api_base_url=address, deadline=10.0) as channel:
        said = repr(await channel.send(POST)) + repr(await channel.check())
    assert api.token not in said
    assert quote(api.token, safe="") not in said


async def test_no_failure_shows_the_password_of_a_proxy(api: BotApi) -> None:
    """The proxy's address is hidden from the detail."""
    async with opened(api, proxy="http://me:geheim77@127.0.0.1:1") as channel:
        said = repr(await channel.send(POST)) + repr(await channel.check()) + repr(channel)
    assert "geheim77" not in said


async def test_a_foreign_page_is_not_copied_into_log_or_outcome(
    api: BotApi, everything_logged: pytest.LogCaptureFixture
) -> None:
    """A proxy's page says nothing that an operator could use."""
    api.fault("sendMessage", 1, Fault.BAD_GATEWAY)
    async with opened(api) as channel:
        assert "<html>" not in repr(await channel.send(POST))
    assert "<html>" not in everything_logged.text


async def test_proxies_of_the_environment_are_not_used(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the proxy that was asked for sees the token."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    async with opened(api) as channel:
        assert await channel.check() == ()


async def test_neither_log_nor_database_shows_the_token_whatever_becomes_of_posts(
    tmp_path: Path, api: BotApi, everything_logged: pytest.LogCaptureFixture
) -> None:
    """Sending, editing, looking, alarms and the outbox's own record, through faults of every kind that ends at once."""
    store = make_store(tmp_path / "watcher.db", 20)
    clock = SetClock()
    faults = [fault for fault in Fault if not fault.value.startswith(("hang", "drip"))]
    async with opened(api) as channel:
        work = publisher(store, channel, clock, Sender("one"))
        for number, fault in enumerate(faults, start=1):
            queue(store, number, f"story {number}", clock())
            api.fault_next("sendMessage" if number % 3 else "editMessageText", fault)
            while await work.deliver_next():
                pass
            queue(store, number, f"story {number}, changed", clock())
            clock.forward(minutes=20)
            handling.unpark(store.db, "c")
    kept = "\n".join(store.db.raw.iterdump())
    store.close()
    assert "Unauthorized" in kept
    for form in (api.token, quote(api.token), api.token.split(":")[1]):
        assert form not in kept
        assert form not in everything_logged.text
