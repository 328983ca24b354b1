"""Asks the Wayback Machine to keep a page (its "Save Page Now 2" API). Decides nothing about when and what.

The keys go into one header and nowhere else: no log line, error or repr of this module shows them. Redirects are not
followed and proxies of the environment not used: the keys go to the configured host only.
"""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

import httpx

from watcher.model import Archived, Failure, Reason, Submitted, Working

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from types import TracebackType

MOST_BYTES = 2_000_000
"""A job's state lists every address that was fetched for the page; some pages fetch thousands."""
_FINAL = frozenset(
    {
        "error:bad-request",
        "error:blocked",
        "error:blocked-client-ip",
        "error:blocked-url",
        "error:filesize-limit",
        "error:ftp-access-denied",
        "error:gone",
        "error:http-version-not-supported",
        "error:invalid-url-syntax",
        "error:method-not-allowed",
        "error:not-found",
        "error:not-implemented",
        "error:too-many-daily-captures",
        "error:too-many-redirects",
        "error:unauthorized",
    }
)
"""Answers that would be the same tomorrow, or that forbid asking again today."""
_LIMITS = frozenset({"error:user-session-limit", "error:too-many-requests", "error:bandwidth-limit-exceeded"})
_JOB = re.compile(r"[\w.-]{1,200}")


class Wayback:
    """The archive behind one address. Use as an async context manager; ``timeout`` is in seconds for a whole call."""

    def __init__(self, *, endpoint: str, keys: str, timeout: float, now: Callable[[], datetime]) -> None:
        """``keys`` is "access:secret" as archive.org gives them; ``now`` gives aware time in UTC."""
        self._base = endpoint.rstrip("/")
        self._timeout = timeout
        self._now = now
        self._client = httpx.AsyncClient(
            headers={"Accept": "application/json", "Authorization": f"LOW {keys}"},
            timeout=timeout,
            follow_redirects=False,
            trust_env=False,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def submit(self, url: str) -> Submitted | Archived | Failure:
        """Ask for a copy. ``Archived`` when one was made within the last day, by whomever."""
        form = {"url": url, "skip_first_archive": "1", "if_not_archived_within": "1d"}
        said = await self._ask("POST", "/save", form)
        if isinstance(said, Failure):
            return said
        job = said.get("job_id")
        if isinstance(job, str) and _JOB.fullmatch(job):
            return Submitted(job)
        if job is None and "same snapshot" in str(said.get("message", "")):
            return self._archived(f"{self._now():%Y%m%d%H%M%S}", url)
        return Failure(Reason.PROTOCOL, "the archive's answer names no job")

    async def status(self, job: str, url: str) -> Working | Archived | Failure:
        """How far the copy of ``url`` is."""
        said = await self._ask("GET", f"/save/status/{quote(job, safe='')}")
        if isinstance(said, Failure):
            return said
        if said.get("status") == "pending":
            return Working()
        stamp, original = said.get("timestamp"), said.get("original_url")
        if said.get("status") == "success" and isinstance(stamp, str) and re.fullmatch(r"\d{14}", stamp):
            named = (
                original
                if isinstance(original, str) and original.startswith(("http://", "https://"))
                else url
            )
            return self._archived(stamp, named)
        return Failure(Reason.PROTOCOL, "the archive's answer says nothing of the job")

    def _archived(self, stamp: str, url: str) -> Archived:
        return Archived(f"{self._base}/web/{stamp}/{url}")

    async def _ask(
        self, method: str, path: str, form: dict[str, str] | None = None
    ) -> dict[str, Any] | Failure:
        try:
            async with (
                asyncio.timeout(self._timeout),
                self._client.stream(method, f"{self._base}{path}", data=form) as answer,
            ):
                raw = bytearray()
                async for chunk in answer.aiter_bytes():
                    raw += chunk
                    if len(raw) > MOST_BYTES:
                        return Failure(
                            Reason.TOO_LARGE, f"the archive's answer is longer than {MOST_BYTES} bytes"
                        )
                return _read(answer, bytes(raw))
        except (TimeoutError, httpx.TimeoutException):
            return Failure(Reason.TIMEOUT, f"the archive did not answer within {self._timeout:g} s")
        except httpx.HTTPError as error:
            # The words of httpx name hosts and protocol states, never headers.
            return Failure(Reason.CONNECT, f"{type(error).__name__}: {error}"[:200])


def _read(answer: httpx.Response, raw: bytes) -> dict[str, Any] | Failure:
    status = answer.status_code
    if status in {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN}:
        return Failure(Reason.FORBIDDEN, "the archive does not accept the keys", status)
    if status == httpx.codes.TOO_MANY_REQUESTS:
        after = answer.headers.get("Retry-After", "")
        return Failure(
            Reason.RATE_LIMITED,
            "the archive asks for a pause",
            status,
            float(after) if after.isdecimal() else None,
        )
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        reason = Reason.SERVER_ERROR if status >= 500 else Reason.PROTOCOL
        return Failure(reason, f"the archive answers with status {status} and no JSON", status)
    if said.get("status") == "error":
        return _refusal(said, status)
    if status != httpx.codes.OK:
        reason = Reason.SERVER_ERROR if status >= 500 else Reason.HTTP_STATUS
        return Failure(reason, f"the archive answers with status {status}", status)
    return said


def _refusal(said: dict[str, Any], status: int) -> Failure:
    kind, message = str(said.get("status_ext", "")), str(said.get("message", ""))
    words = "".join(c if c.isprintable() else " " for c in (message or kind or "no reason given"))[:200]
    if kind in _FINAL:
        return Failure(Reason.BAD_ADDRESS, words, status)
    if kind in _LIMITS:
        return Failure(Reason.RATE_LIMITED, words, status)
    return Failure(Reason.SERVER_ERROR, words, status)
