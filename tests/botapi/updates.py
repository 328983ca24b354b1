"""The queue of updates and the long poll that waits on it."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

from tests.botapi.model import ApiError

_NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_KNOWN = (
    frozenset(
        {
            "message",
            "edited_message",
            "channel_post",
            "edited_channel_post",
            "callback_query",
            "my_chat_member",
        }
    )
    | _NOT_BY_DEFAULT
)
_CONFLICT = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)


class Updates:
    """Updates until they are confirmed by a higher offset."""

    def __init__(self) -> None:
        self.allowed = _KNOWN - _NOT_BY_DEFAULT
        self._numbers = count(500_001)
        self._waiting: list[dict[str, Any]] = []
        self._poll: asyncio.Future[bool] | None = None

    def add(self, kind: str, content: dict[str, Any]) -> None:
        """Queue one update, unless its kind was not asked for."""
        if kind in self.allowed:
            self._waiting.append({"update_id": next(self._numbers), kind: content})

    def wake(self) -> None:
        """Let the poll look again; only from the server's own event loop."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)

    def allow(self, kinds: list[str]) -> None:
        """Take over ``allowed_updates``: an empty list means the default, unknown names are ignored."""
        self.allowed = (_KNOWN & set(kinds)) or (_KNOWN - _NOT_BY_DEFAULT)

    async def get(self, *, offset: int, limit: int, wait: float) -> list[dict[str, Any]]:
        """Return what waits from ``offset`` on; when nothing does, wait up to ``wait`` seconds for it.

        Raises ApiError 409 when another poll takes over.
        """
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(False)
        if not (found := self._take(offset, limit)) and wait > 0:
            poll = self._poll = asyncio.get_running_loop().create_future()
            try:
                alone = await asyncio.wait_for(poll, wait)
            except TimeoutError:
                return []
            if not alone:
                raise ApiError(409, _CONFLICT)
            found = self._take(offset, limit)
        return found

    def _take(self, offset: int, limit: int) -> list[dict[str, Any]]:
        if offset < 0:
            self._waiting = self._waiting[offset:]
        elif offset > 0:
            self._waiting = [update for update in self._waiting if update["update_id"] >= offset]
        return self._waiting[:limit]
