"""The same server in a thread of its own, for tests that start and kill subprocesses."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from tests.botapi.server import BotApi


class BotApiThread:
    """Runs a BotApi on an event loop in a thread: ``with BotApiThread() as api``. Takes BotApi's arguments."""

    def __init__(self, **settings: Any) -> None:
        self._api = BotApi(**settings)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="botapi", daemon=True)

    def __enter__(self) -> BotApi:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._api.start(), self._loop).result(10)
        return self._api

    def __exit__(self, *exc: object) -> None:
        asyncio.run_coroutine_threadsafe(self._api.stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
