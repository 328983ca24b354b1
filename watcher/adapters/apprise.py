"""Posts to any service that Apprise knows, which is an extra: Slack, Discord, Matrix, e-mail, ntfy and many more.

Owns the conversation with Apprise and what its answers mean for a delivery. A message that was sent there can neither
be changed nor looked for. The address holds the service's keys: it leaves this file only towards the service.
"""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING, Any, Literal, Self

from watcher.adapters.apprise_text import converted
from watcher.model import Deferred, Post, Refused, Sent, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODE = re.compile(r"\berror=(\d{3})\b")
"""How Apprise's services report the other side's answer."""
_KEYS_REFUSED = frozenset({"401", "403", "404", "410"})
_LATER = frozenset({"408", "425", "429"})


class AppriseError(Exception):
    """The channel cannot be used; the text says what to do, without the address."""


class AppriseChannel:
    """One address of Apprise, such as "ntfy://host/topic". Message ids count on from ``numbers``.

    ``name`` is the channel's, for messages. ``deadline`` is in seconds and holds for a whole call.
    """

    def __init__(self, name: str, url: str, *, numbers: Iterator[int], deadline: float = 60.0) -> None:
        self._name = name
        self._url = url
        self._numbers = numbers
        self._deadline = deadline
        self._service: Any = None
        self._form: Literal["text", "markdown"] = "text"

    def __repr__(self) -> str:
        return f"AppriseChannel({self._name!r})"

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Read the address. Raises AppriseError when it is none, or when Apprise is not installed."""
        try:
            self._service, formats = await asyncio.to_thread(_load, self._url)
        except AppriseError as error:
            raise AppriseError(f"channel {self._name}: {error}") from None
        self._form = "markdown" if formats[:1] == ["markdown"] else "text"

    async def close(self) -> None:
        """Nothing stays open between calls."""
        self._service = None

    def move(self, chat_id: str) -> None:
        """Nothing to do: the address is all there is."""

    async def send(
        self,
        post: Post,
        *,
        reply_to: int | None = None,  # noqa: ARG002 - the shape of every channel
    ) -> Sent | Deferred | Refused | Unsure:
        """Post once; an answer to a message is a message of its own here."""
        if self._service is None:
            raise RuntimeError("the channel is not open")
        try:
            async with asyncio.timeout(self._deadline):
                result = await self._service.async_notify(
                    body=converted(post.body, self._form), body_format=self._form, interpret_escapes=False
                )
        except TimeoutError:
            return Unsure(f"no answer within {self._deadline:g} seconds")
        if result:
            return Sent(next(self._numbers))
        return _failure(result)

    async def edit(self, message_id: int, post: Post) -> Refused:  # noqa: ARG002 - the shape of every channel
        """Refuse: nothing that was sent can be changed."""
        return Refused("this service cannot change what was sent")

    async def probe(self, message_id: int, post: Post) -> Literal["never"]:  # noqa: ARG002 - the shape of every channel
        """Return "never": what was sent cannot be read back."""
        return "never"


def _load(url: str) -> tuple[Any, list[str]]:
    if not url:
        raise AppriseError(
            "it has no address; set WATCHER_APPRISE_ and its name in capitals, or url_file in its [[channel]]"
        )
    try:
        import apprise  # noqa: PLC0415 - an extra
    except ImportError:
        raise AppriseError('install the extra "apprise": pip install "coverage-watcher[apprise]"') from None
    # Its lines hold addresses, and with them keys; what matters is in the outcome.
    logging.getLogger("apprise").propagate = False
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    service = apprise.Apprise()
    if not service.add(url) or len(service) != 1:
        raise AppriseError(
            "its address is none that Apprise knows; see https://github.com/caronc/apprise/wiki"
        )
    formats: Any = service[0].notify_format
    listed = [formats] if isinstance(formats, str) else list(formats)
    return service, [str(getattr(form, "value", form)) for form in listed]


def _failure(result: Any) -> Deferred | Refused | Unsure:
    """What a failed call means: surely refused where the service said so, else worth another try."""
    if getattr(getattr(result, "status", None), "name", "") == "TIMEOUT":
        return Unsure("the service did not answer in time")
    lines = [entry.message for one in getattr(result, "results", ()) for entry in one.logs()]
    codes = [found[1] for line in lines if (found := _CODE.search(str(line)))]
    if not codes:
        return Deferred("the service cannot be reached")
    code = codes[-1]
    if code in _KEYS_REFUSED:
        return Refused(f"the service refuses the address or its keys ({code})", channel=True)
    if code.startswith("4") and code not in _LATER:
        return Refused(f"the service refuses the message ({code})")
    return Deferred(f"the service answered {code}")
