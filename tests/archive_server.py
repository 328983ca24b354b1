"""A public archive on this machine that speaks like "Save Page Now 2": says what it is told and remembers."""

from __future__ import annotations

from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass
class ArchiveServer:
    """Its address, its script, and its memory."""

    base_url: str = ""
    script: deque[Any] = field(default_factory=deque)
    """Next answers: a dict becomes JSON, an int a status, bytes the whole body. An empty script does well."""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    """"save ADDRESS" and "status JOB", in order."""
    forms: list[dict[str, str]] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)

    async def save(self, request: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.forms.append(form)
        self.asked.append(f"save {form['url']}")
        return self._say(request, {"url": form["url"], "job_id": f"spn2-{len(self.forms)}"})

    async def status(self, request: web.Request) -> web.Response:
        job = request.match_info["job"]
        self.asked.append(f"status {job}")
        url = self.forms[int(job.removeprefix("spn2-")) - 1]["url"]
        return self._say(
            request, {"status": "success", "job_id": job, "original_url": url, "timestamp": "20260301120102"}
        )

    def _say(self, request: web.Request, otherwise: dict[str, Any]) -> web.Response:
        self.keys.add(request.headers.get("Authorization", ""))
        say = self.script.popleft() if self.script else otherwise
        if isinstance(say, int):
            return web.Response(status=say, text="no", headers=self.headers)
        if isinstance(say, bytes):
            return web.Response(body=say)
        return web.json_response(say)


@asynccontextmanager
async def archive() -> AsyncIterator[ArchiveServer]:
    """A running archive."""
    server = ArchiveServer()
    app = web.Application()
    app.router.add_post("/save", server.save)
    app.router.add_get("/save/status/{job}", server.status)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        await runner.cleanup()
