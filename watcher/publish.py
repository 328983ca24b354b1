"""Loop two: posts that wait, out to their channels.

The promise: nothing is lost, and nothing is sent twice where that can be known. The intent is written before
each call and the outcome after it; a call that broke off is looked for in the chat before it is repeated.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher.model import ChannelState, Deferred, Moved, Refused, Sent, Unsure

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Literal

    from watcher.model import Post, QueuedPost

    Delivery = Sent | Deferred | Refused | Moved | Unsure
    Trace = Literal["ours", "absent", "foreign", "unknown"]

log = logging.getLogger(__name__)

_FIRST_RETRY, _LONGEST_RETRY = 5.0, 3600.0
"""Seconds before a deferred post is tried again: doubled each time, with jitter."""
_MOST_ATTEMPTS = 40
"""Attempts (about a day) after which a post is given up visibly, so that those behind it go on."""
_LOOK_AHEAD = 10
"""How many message ids after the last known one are looked at for a message that may have arrived."""
_MOST_LOOKS = 5
"""How often a chat that gives no answer is asked before the post is sent again."""
_MINUTE = timedelta(minutes=1)


class Channel(Protocol):
    """A place where posts appear."""

    async def send(self, post: Post) -> Delivery: ...
    async def edit(self, message_id: int, post: Post) -> Delivery: ...
    async def probe(self, message_id: int, post: Post) -> Trace: ...
    def move(self, chat_id: str) -> None: ...


class Outbox(Protocol):
    """Posts that wait."""

    def head(self, channel: str, now: datetime) -> QueuedPost | None: ...
    def floor(self, channel: str) -> int | None: ...
    def sent_since(self, channel: str, since: datetime) -> list[datetime]: ...
    def begin(self, post_id: int, floor: int | None, body: str) -> bool: ...
    def looks(self, post_id: int) -> int: ...
    def conclude(
        self,
        post_id: int,
        state: str,
        outcome: str,
        *,
        detail: str = "",
        now: datetime,
        message_id: int | None = None,
        until: datetime | None = None,
    ) -> None: ...
    def channel(self, name: str) -> ChannelState: ...
    def set_channel(self, name: str, state: ChannelState) -> None: ...


@dataclass(frozen=True, slots=True)
class Publisher:
    """One channel with its part of the outbox."""

    name: str
    channel: Channel
    outbox: Outbox
    per_minute: int
    now: Callable[[], datetime]
    dice: Callable[[], float]

    async def deliver_next(self) -> bool:
        """Send what is next in line, if anything is due; whether there was."""
        state = self.outbox.channel(self.name)
        now = self.now()
        if state.parked or (state.resume_at and now < state.resume_at):
            return False
        queued = self.outbox.head(self.name, now)
        if queued is None:
            return False
        recent = self.outbox.sent_since(self.name, now - _MINUTE)
        if len(recent) >= self.per_minute:
            self.outbox.set_channel(self.name, replace(state, resume_at=recent[-self.per_minute] + _MINUTE))
            return False
        if queued.unsure and queued.kind == "story" and await self._resolve(queued):
            return True
        if queued.kind == "edit" and queued.message_id is None:
            self.outbox.conclude(
                queued.id, "dead", "refused", detail="the story's first message was never sent", now=now
            )
            return True
        if not self.outbox.begin(queued.id, self.outbox.floor(self.name), queued.post.body):
            return True  # changed or withdrawn since it was taken: look again
        if queued.kind == "edit" and queued.message_id is not None:
            delivery = await self.channel.edit(queued.message_id, queued.post)
        else:
            delivery = await self.channel.send(queued.post)
        self._record(queued, delivery, state)
        return True

    async def _resolve(self, queued: QueuedPost) -> bool:
        """Look for a message whose sending broke off; whether that settles the matter for now.

        Ids after the last known one are probed with an edit that changes nothing. Found: it is recorded as
        sent. Absent: it is sent again. Where the chat gives no answer it is asked again a few times, then the
        post is sent again: a duplicate is better than a loss. Without a last known id there is nowhere to
        look, and probing could overwrite what an earlier installation has posted.
        """
        if queued.floor is None:
            log.warning("channel %s: cannot know whether the first post arrived; it is sent again", self.name)
            return False
        for message_id in range(queued.floor + 1, queued.floor + 1 + _LOOK_AHEAD):
            trace = await self.channel.probe(message_id, queued.post)
            now = self.now()
            if trace == "ours":
                self.outbox.conclude(
                    queued.id, "sent", "found", now=now, message_id=message_id, detail="it had arrived"
                )
                return True
            if trace == "unknown":
                if self.outbox.looks(queued.id) >= _MOST_LOOKS:
                    break
                until = now + timedelta(seconds=_FIRST_RETRY)
                self.outbox.conclude(queued.id, "unsure", "unknown", now=now, until=until)
                return True
        log.warning("channel %s: an interrupted post was not found and is sent again", self.name)
        return False

    def _record(self, queued: QueuedPost, delivery: Delivery, state: ChannelState) -> None:
        now = self.now()
        match delivery:
            case Sent(message_id):
                self.outbox.conclude(queued.id, "sent", "sent", now=now, message_id=message_id)
            case Deferred(detail, retry_after):
                self._later(queued, "ready", "deferred", detail, retry_after)
                if retry_after:
                    resume = now + timedelta(seconds=retry_after)
                    self.outbox.set_channel(self.name, replace(state, resume_at=resume))
            case Unsure(detail):
                self._later(queued, "unsure", "unsure", detail, None)
            case Moved(chat_id):
                log.warning("channel %s: the chat has moved to %s", self.name, chat_id)
                self.channel.move(chat_id)
                self.outbox.set_channel(self.name, replace(state, chat=chat_id))
                self.outbox.conclude(queued.id, "ready", "moved", detail=f"to {chat_id}", now=now, until=now)
            case Refused(detail, channel=True):
                log.error("channel %s: refused, nothing more is sent to it: %s", self.name, detail)
                self.outbox.set_channel(self.name, replace(state, parked=detail))
                self.outbox.conclude(queued.id, "ready", "refused", detail=detail, now=now, until=now)
            case Refused(detail):
                log.error("channel %s: a post was refused and is given up: %s", self.name, detail)
                self.outbox.conclude(queued.id, "dead", "refused", detail=detail, now=now)

    def _later(
        self, queued: QueuedPost, state: str, outcome: str, detail: str, retry_after: float | None
    ) -> None:
        now = self.now()
        attempts = queued.attempts + 1
        if attempts >= _MOST_ATTEMPTS:
            log.error("channel %s: a post was given up after %d attempts: %s", self.name, attempts, detail)
            self.outbox.conclude(queued.id, "dead", outcome, detail=detail, now=now)
            return
        wait = min(_FIRST_RETRY * 2 ** min(attempts - 1, 10), _LONGEST_RETRY) * (1 + 0.25 * self.dice())
        until = now + timedelta(seconds=max(wait, retry_after or 0.0))
        log.warning("channel %s: a post is tried again later: %s", self.name, detail)
        self.outbox.conclude(queued.id, state, outcome, detail=detail, now=now, until=until)
