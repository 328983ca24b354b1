"""A language model's endpoint on this machine: says what it is told to say and remembers what it was asked."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

RELEVANT = {"relevant": True, "score": 0.9, "why": "It names the office.", "summary": "An office was closed."}
IRRELEVANT = {"relevant": False, "score": 0.1, "why": "It is about petrol.", "summary": "A petrol station."}


@dataclass
class LlmServer:
    """Its address, its script, and its memory."""

    base_url: str = ""
    script: deque[Any] = field(default_factory=deque)
    """Next answers: a dict becomes the JSON in the message, a str the message itself, bytes the whole body, an int a
    status, a float seconds of silence, "" nothing at all. An empty script answers RELEVANT."""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)

    async def complete(self, request: web.Request) -> web.Response:
        """Answer the next question."""
        self.asked.append(await request.json())
        self.keys.append(request.headers.get("Authorization", ""))
        say = self.script.popleft() if self.script else RELEVANT
        if isinstance(say, float):
            await asyncio.sleep(say)
            say = RELEVANT
        if isinstance(say, int):
            return web.Response(status=say, text="no", headers=self.headers)
        if isinstance(say, bytes):
            return web.Response(body=say)
        content = json.dumps(say) if isinstance(say, dict) else say
        return web.json_response({"choices": [{"message": {"role": "assistant", "content": content}}]})


@asynccontextmanager
async def llm() -> AsyncIterator[LlmServer]:
    """A running endpoint."""
    server = LlmServer()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", server.complete)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.base_url = f"http://127.0.0.1:{port}/v1"
    try:
        yield server
    finally:
        await runner.cleanup()
