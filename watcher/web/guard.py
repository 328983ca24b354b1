"""Stands before every page: who may ask, what may be asked, and what a browser may do with the answer.

It knows no page and no database. A page from here runs no script, whatever text from outside stands in it: the browser
is told so with each answer, and no page has one.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import ipaddress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping, Sequence

    Scope = MutableMapping[str, Any]
    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # An outlet must not learn from which page somebody came.
    "referrer-policy": "no-referrer",
    "permissions-policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
    "microphone=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    # Hits come and go with people's decisions; no copy is kept on the way.
    "cache-control": "private, no-cache",
    "vary": "Authorization",
}
_PAUSE = 1.0
"""Seconds that a wrong password costs."""
_AT_ONCE = 10
"""Wrong passwords that wait at once; whoever comes then is sent away unheard, so that nobody tries them out fast."""
_LONGEST = 8_000
"""Characters of an address with its question; more than 1,000 letters in any script."""


class Guard:
    """An application behind a door. ``hosts`` are the names under which it is reached, ``logins`` who may enter."""

    def __init__(self, app: App, *, hosts: Sequence[str], logins: Sequence[tuple[str, str]]) -> None:
        self._app = app
        self._hosts = {"localhost", *(host.lower().rstrip(".") for host in hosts)}
        self._logins = tuple(_digest(f"{name}:{password}") for name, password in logins)
        self._wrong = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or turn it away."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        refusal = await self._refusal(scope)
        if refusal is not None:
            await _tell(send, *refusal)
            return
        await self._app(_led(scope), receive, _with_headers(send))

    async def _refusal(self, scope: Scope) -> tuple[int, str, dict[str, str]] | None:
        fields = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        if not self._known(fields.get("host", "")):
            # A page elsewhere can point a name of its own at this machine, and so read what only this machine may.
            return 421, "This name is not one of this server's; add it to web.hosts in config.toml.", {}
        if self._logins and not self._may_enter(fields.get("authorization", "")):
            if fields.get("authorization"):
                if self._wrong >= _AT_ONCE:
                    return 429, "Too many wrong passwords; try again in a moment.", {"retry-after": "5"}
                self._wrong += 1
                try:
                    await asyncio.sleep(_PAUSE)
                finally:
                    self._wrong -= 1
            asked = {"www-authenticate": 'Basic realm="watcher", charset="UTF-8"'}
            return 401, "A name and a password are needed.", asked
        if scope["method"] not in {"GET", "HEAD"}:
            return 405, "These pages can only be read.", {"allow": "GET, HEAD"}
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > _LONGEST:
            return 414, f"The address is longer than {_LONGEST:,} characters.", {}
        return None

    def _known(self, host: str) -> bool:
        name = host.lower().strip()
        if name.startswith("["):
            name = name[1:].partition("]")[0]
        elif name.count(":") == 1:
            name = name.partition(":")[0]
        return name.rstrip(".") in self._hosts or _is_address(name)

    def _may_enter(self, authorization: str) -> bool:
        scheme, _, given = authorization.partition(" ")
        if scheme.lower() != "basic":
            return False
        try:
            said = base64.b64decode(given.strip(), validate=True)
        except (binascii.Error, ValueError):
            return False
        digest = hashlib.sha256(said).digest()
        # Every login is compared, each in a time that tells nothing.
        return any([hmac.compare_digest(digest, known) for known in self._logins])  # noqa: C419 -- no early end


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _is_address(name: str) -> bool:
    """Whether a host is a bare address: no page elsewhere can make one lead here under its own name."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _led(scope: Scope) -> Scope:
    """The request, led away from what tells of the machine, and from CSV that a spreadsheet would calculate with."""
    path = scope["path"]
    if path.startswith(("/-/", "/_internal", "/_memory", "/:memory:")):
        path = "/-/nothing-here"
    elif path.endswith(".csv"):
        path = f"{path.removesuffix('.csv')}.sheet"
    else:
        return scope
    raw = scope["raw_path"].partition(b"?")[0] if path.endswith(".sheet") else b""
    led = raw[:-4] + b".sheet" if raw.endswith(b".csv") else path.encode()
    return {**scope, "path": path, "raw_path": led}


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            own = {name.encode() for name in HEADERS}
            kept = [
                (name, value)
                for name, value in message.get("headers", [])
                # No cookie is needed by anything that only reads.
                if name.lower() not in {*own, b"set-cookie", b"server"}
            ]
            added = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
            message = {**message, "headers": kept + added}
        await send(message)

    return sending


async def _tell(send: Send, status: int, text: str, fields: dict[str, str]) -> None:
    body = f"{text}\n".encode()
    headers = {
        **HEADERS,
        "content-type": "text/plain; charset=utf-8",
        "content-length": str(len(body)),
        **fields,
    }
    listed = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": listed})
    await send({"type": "http.response.body", "body": body})
