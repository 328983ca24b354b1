"""The bot's account: its connections to the Bot API, one call at a time, with a deadline for each.

Owns the token, which leaves this file only towards Telegram. Knows no chat and no message.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

import certifi
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from watcher.redact import Redactor

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

OFFICIAL = "https://api.telegram.org"

_T = TypeVar("_T")


class TelegramAccount:
    """``api_base_url`` is the part of the address before "/bot<token>".

    ``proxy`` is the address of an HTTP or SOCKS proxy; proxies of the environment are not used. Times are seconds:
    ``connect_timeout`` for a connection, ``read_timeout`` and ``write_timeout`` for silence on it, and ``deadline``
    for a whole call, because a peer that dribbles is never silent.

    Open it before use, from the event loop that will use it.
    """

    def __init__(
        self,
        *,
        token: str,
        api_base_url: str = OFFICIAL,
        proxy: str = "",
        connect_timeout: float = 10.0,
        read_timeout: float = 30.0,
        write_timeout: float = 30.0,
        deadline: float = 60.0,
    ) -> None:
        self._token = token.strip()
        self.hide = Redactor([self._token, proxy])
        self.base_url = api_base_url.rstrip("/")
        self._proxy = proxy
        self._connect_timeout = connect_timeout
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._deadline = deadline
        self._request: HTTPXRequest | None = None
        self._bot: Bot | None = None

    def __repr__(self) -> str:
        return "TelegramAccount()"

    @property
    def bot(self) -> Bot:
        """The library's face of the account."""
        if self._bot is None:
            raise RuntimeError("the account is not open")
        return self._bot

    @property
    def number(self) -> int:
        """The bot's own id."""
        number = self._token.partition(":")[0]
        return int(number) if number.isdecimal() else 0

    async def open(self) -> None:
        """Make ready for calls. Asks Telegram nothing: a bot must start while Telegram is away."""
        # Opts in to the coming form of RetryAfter; without it the library warns each time it is told to wait.
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        self._request = _QuietRequest(
            connection_pool_size=4,
            proxy=self._proxy or None,
            httpx_kwargs={"trust_env": False, "verify": _tls()},
            connect_timeout=self._connect_timeout,
            read_timeout=self._read_timeout,
            write_timeout=self._write_timeout,
            pool_timeout=self._connect_timeout,
        )
        self._bot = Bot(
            self._token,
            base_url=f"{self.base_url}/bot",  # the library appends the token without a slash
            request=self._request,
            get_updates_request=self._request,
        )

    async def close(self) -> None:
        """Close all connections; harmless when closed already."""
        if self._request is not None:
            await self._request.shutdown()
        self._request = self._bot = None

    async def ask(self, call: Awaitable[_T], *, longer: float = 0.0) -> _T | TelegramError:
        """Await one call and return its result or its error; none is raised but for bugs and cancellation.

        ``longer`` is added to the deadline, for calls that Telegram answers late on purpose.
        """
        deadline = self._deadline + longer
        try:
            async with asyncio.timeout(deadline):
                return await call
        except TelegramError as error:
            return error
        except TimeoutError as error:
            late = TimedOut(f"no answer within {deadline:g} seconds")
            late.__cause__ = error
            return late
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # The library trips over an answer that lacks what the Bot API promises.
            odd = NetworkError("the answer has not the promised form")
            odd.__cause__ = error
            return odd

    async def ask_plainly(
        self, method: str, arguments: Mapping[str, object], *, longer: float
    ) -> Any | TelegramError:
        """The result of a method as JSON gives it, or its error.

        For answers of many parts: where one part is odd the library would give none of them.
        """
        if self._request is None:
            raise RuntimeError("the account is not open")
        written = {
            name: value if isinstance(value, str) else json.dumps(value) for name, value in arguments.items()
        }
        address = f"{self.base_url}/bot{self._token}/{method}?{urlencode(written)}"
        return await self.ask(
            self._request.post(address, read_timeout=self._read_timeout + longer), longer=longer
        )


@cache
def _tls() -> ssl.SSLContext:
    """What servers are checked against. Reading it takes a twentieth of a second, so all accounts share one."""
    return ssl.create_default_context(cafile=certifi.where())


class _QuietRequest(HTTPXRequest):
    """Reads answers without writing a whole foreign page and a traceback into the log, as its parent does."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer's object; raises TelegramError when it is none."""
        try:
            answer = json.loads(payload)
        except ValueError as error:
            raise TelegramError("Invalid server response") from error
        if not isinstance(answer, dict) or not {"result", "description"} & answer.keys():
            raise TelegramError("Invalid server response")
        return answer
