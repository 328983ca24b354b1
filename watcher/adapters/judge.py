"""Asks a language model over any OpenAI-compatible ``/chat/completions``. Knows no topic and believes no answer.

The key goes into one header and nowhere else: no log line, error or repr of this module shows it.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Self

import httpx

from watcher.model import Failure, Reason

if TYPE_CHECKING:
    from types import TracebackType

MOST_BYTES = 200_000
"""An answer of a few hundred characters in its envelope; what is longer is none."""
_TOKENS = 600
"""Enough for the longest answer that is accepted, in any tokeniser."""


class ModelJudge:
    """One model behind one endpoint. Use as an async context manager.

    ``timeout`` is in seconds for the whole call. Redirects are not followed and proxies of the environment not used:
    the key goes to the configured host only.
    """

    def __init__(self, *, endpoint: str, model: str, key: str, timeout: float) -> None:
        self.model = model
        self._url = f"{endpoint.rstrip('/')}/chat/completions"
        self._timeout = timeout
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.AsyncClient(
            headers=headers, timeout=timeout, follow_redirects=False, trust_env=False
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def complete(self, system: str, user: str) -> str | Failure:
        """The model's answer as it gave it, or why there is none."""
        body = {
            "model": self.model,
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
            "temperature": 0,
            "max_tokens": _TOKENS,
            "response_format": {"type": "json_object"},
        }
        try:
            async with asyncio.timeout(self._timeout):
                return await self._ask(body)
        except (TimeoutError, httpx.TimeoutException):
            return Failure(Reason.TIMEOUT, f"no answer within {self._timeout:g} s")
        except httpx.HTTPError as error:
            # The words of httpx name hosts and protocol states, never headers.
            return Failure(Reason.CONNECT, f"{type(error).__name__}: {error}"[:200])

    async def _ask(self, body: dict[str, Any]) -> str | Failure:
        async with self._client.stream("POST", self._url, json=body) as answer:
            if answer.status_code != httpx.codes.OK:
                return _refusal(answer)
            raw = bytearray()
            async for chunk in answer.aiter_bytes():
                raw += chunk
                if len(raw) > MOST_BYTES:
                    return Failure(Reason.TOO_LARGE, f"the answer is longer than {MOST_BYTES} bytes")
        return _content(bytes(raw))


def _refusal(answer: httpx.Response) -> Failure:
    status = answer.status_code
    if status == httpx.codes.TOO_MANY_REQUESTS:
        after = answer.headers.get("Retry-After", "")
        seconds = float(after) if after.isdecimal() else None
        return Failure(Reason.RATE_LIMITED, "too many requests", status, seconds)
    if status in {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN}:
        return Failure(Reason.FORBIDDEN, "the key is not accepted", status)
    reason = Reason.SERVER_ERROR if status >= 500 else Reason.HTTP_STATUS
    return Failure(reason, f"the endpoint answers with status {status}", status)


def _content(raw: bytes) -> str | Failure:
    """The message within an answer's envelope."""
    try:
        content = json.loads(raw)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        content = None
    if not isinstance(content, str):
        return Failure(Reason.PROTOCOL, "the answer is not that of a chat completion")
    return content
