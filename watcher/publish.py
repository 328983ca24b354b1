"""Loop two: posts that wait, out to their channels.

The promise: nothing is lost, and nothing is sent twice where that can be known. The intent is written before
each call and the outcome after it; a call that broke off is looked for in the chat before it is repeated, and
before anything else is sent there. docs/delivery.md names the cases that remain.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher.model import Deferred, Moved, Refused, Sent, Unsure
from watcher.pipeline.hours import quiet_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Literal

    from watcher.model import ChannelState, Post, QueuedPost, Quiet

    Delivery = Sent | Deferred | Refused | Moved | Unsure
    Trace = Literal["ours", "absent", "foreign", "unknown", "never"]

log = logging.getLogger(__name__)

_FIRST_RETRY, _LONGEST_RETRY = 5.0, 3600.0
"""Seconds before a deferred post is tried again: doubled each time, with jitter."""
_STEPS_ASIDE = 6
"""Broken-off attempts (about five minutes) after which those behind a message no longer wait for it."""
_GIVEN_UP = 12
"""Broken-off attempts (about four hours) after which a message dies visibly, if others got through meanwhile. While
nothing gets through, the fault is not the message's, and it waits as long as it takes."""
_END_OF_CHAT = 10
"""So many absent ids in a row after the last known one are taken for the end of the chat."""
_LONGEST_LOOK = 200
"""Ids looked at in all: messages by others may stand between."""
_MOST_LOOKS = 8
"""How often, over about twenty minutes, a chat that gives no answer is asked before the post is sent again."""
_MINUTE = timedelta(minutes=1)
_SECOND = timedelta(seconds=1)
_HELD = timedelta(minutes=3)
"""For how long a process is the one sender of a chat unless it renews that: longer than any call may take."""


class Channel(Protocol):
    """A place where posts appear."""

    async def send(self, post: Post, *, reply_to: int | None = None) -> Delivery: ...
    async def edit(self, message_id: int, post: Post) -> Delivery: ...
    async def probe(self, message_id: int, post: Post) -> Trace: ...
    def move(self, chat_id: str) -> None: ...


class Outbox(Protocol):
    """Posts that wait."""

    def head(self, channel: str, now: datetime) -> QueuedPost | None: ...
    def contested(self, channel: str) -> bool: ...
    def floor(self, channel: str) -> int | None: ...
    def known(self, channel: str, above: int) -> frozenset[int]: ...
    def sent_since(self, channel: str, since: datetime) -> list[datetime]: ...
    def overtaken(self, post_id: int) -> bool: ...
    def begin(self, post_id: int, floor: int | None, body: str) -> bool: ...
    def failures(self, post_id: int) -> int: ...
    def looks(self, post_id: int) -> int: ...
    def note(self, post_id: int, outcome: str, detail: str, now: datetime) -> None: ...
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
        aside: bool = False,
    ) -> None: ...
    def hold(
        self, channel: str, holder: str, *, now: datetime, until: datetime, gone: Callable[[str], bool]
    ) -> str: ...
    def moved(self, channel: str, chat: str) -> None: ...
    def channel(self, name: str) -> ChannelState: ...
    def set_channel(self, name: str, state: ChannelState) -> None: ...


class Alarm(Protocol):
    """Tells the operator, elsewhere than in the channel, what needs a person."""

    async def ring(self, channel: str, what: str) -> None: ...


class LoggedAlarm:
    """An alarm for those who watch the log."""

    async def ring(self, channel: str, what: str) -> None:
        """Write one line."""
        log.error("channel %s: %s", channel, what)


@dataclass(frozen=True, slots=True)
class Sender:
    """This process, as the one that may send to a chat."""

    name: str = "this process"
    gone: Callable[[str], bool] = lambda _: False
    """Whether another process is known to have ended; one of which nothing is known may be alive."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """One channel with its part of the outbox."""

    name: str
    channel: Channel
    outbox: Outbox
    per_minute: int
    now: Callable[[], datetime]
    dice: Callable[[], float]
    alarm: Alarm = field(default_factory=LoggedAlarm)
    sender: Sender = field(default_factory=Sender)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Shared by the channels of one chat: their messages go out one at a time."""
    quiet: Quiet | None = None
    """Hours in which nothing goes out. What waits keeps its order; a message of uncertain fate is still looked for,
    because other channels of the same chat wait for that."""

    async def deliver_next(self) -> bool:
        """Send what is next in line, if anything is due; whether there was."""
        async with self.turn:
            return await self._deliver()

    async def _deliver(self) -> bool:
        state = self.outbox.channel(self.name)
        now = self.now()
        if state.parked or (state.resume_at and now < state.resume_at) or not self._may_send():
            return False
        queued = self.outbox.head(self.name, now)
        if queued is None or self.outbox.contested(self.name):
            return False
        if self.quiet is not None and quiet_until(self.quiet, now) is not None:
            return await self._look_only(queued)
        recent = self.outbox.sent_since(self.name, now - _MINUTE)
        if len(recent) >= self.per_minute:
            # Times are kept to the second: one more makes sure that a whole minute has passed.
            resume = recent[-self.per_minute] + _MINUTE + _SECOND
            self.outbox.set_channel(self.name, replace(state, resume_at=resume))
            return False
        if queued.unsure and queued.kind != "edit" and await self._resolve(queued):
            return True
        if queued.kind == "edit" and queued.message_id is None:
            self.outbox.conclude(
                queued.id, "dead", "refused", detail="there is no message that could be changed", now=now
            )
            return True
        if not self._may_send() or not self.outbox.begin(
            queued.id, self.outbox.floor(self.name), queued.post.body
        ):
            return True  # changed or withdrawn since it was taken: look again
        await self._record(queued, await self._call(queued))
        return True

    async def _look_only(self, queued: QueuedPost) -> bool:
        """In quiet hours: look for a message whose sending broke off, and send nothing; whether anything was done."""
        if not queued.unsure or queued.kind == "edit":
            return False
        if not await self._resolve(queued):
            now = self.now()
            self.outbox.conclude(queued.id, "ready", "held", detail="quiet hours", now=now, until=now)
        return True

    async def _call(self, queued: QueuedPost) -> Delivery:
        if queued.kind == "edit" and queued.message_id is not None:
            return await self.channel.edit(queued.message_id, queued.post)
        # A reply whose first message was never sent goes out as a post of its own.
        alone = queued.kind in {"story", "report", "roundup", "digest"}
        answers = None if alone else queued.message_id
        return await self.channel.send(queued.post, reply_to=answers)

    def _may_send(self) -> bool:
        """Whether this process is the chat's one sender, by its own entry in the database."""
        now = self.now()
        other = self.outbox.hold(
            self.name, self.sender.name, now=now, until=now + _HELD, gone=self.sender.gone
        )
        if other:
            log.warning(
                "channel %s: another process (%s) sends to its chat; nothing is sent from here",
                self.name,
                other,
            )
        return not other

    async def _resolve(self, queued: QueuedPost) -> bool:
        """Look for a message whose sending broke off; whether that settles the matter for now.

        Ids after the last known one are probed with an edit that changes nothing. Found: it is recorded as
        sent. Absent: it is sent again, or put aside when that has failed too often. Where the chat gives no answer
        it is asked again a few times, then the post is sent again: a duplicate is better than a loss. Without a
        last known id there is nowhere to look, and probing could overwrite what an earlier installation has posted.
        """
        if queued.floor is None:
            return await self._missing(queued, "blind", "no earlier message is known to look from")
        ours = self.outbox.known(self.name, queued.floor)
        absent = 0
        for message_id in range(queued.floor + 1, queued.floor + 1 + _LONGEST_LOOK):
            if message_id in ours:
                continue  # another post of ours: probing would give it this one's text
            trace = await self.channel.probe(message_id, queued.post)
            now = self.now()
            if trace == "ours":
                self.outbox.conclude(
                    queued.id, "sent", "found", now=now, message_id=message_id, detail="it had arrived"
                )
                self._tell(queued, message_id, "had arrived")
                return True
            if trace == "never":
                return await self._missing(queued, "blind", "this chat cannot be asked for a message")
            if trace == "unknown":
                looks = self.outbox.looks(queued.id)
                if looks >= _MOST_LOOKS:
                    return await self._missing(queued, "blind", "the chat gave no answer for too long")
                until = now + timedelta(seconds=self._wait(looks))
                self.outbox.conclude(queued.id, "unsure", "unknown", now=now, until=until)
                return True
            absent = absent + 1 if trace == "absent" else 0
            if absent >= _END_OF_CHAT:
                break
        return await self._missing(queued, "absent", "it is not in the chat")

    async def _missing(self, queued: QueuedPost, outcome: str, detail: str) -> bool:
        """A message was not found; whether it is kept back rather than sent again at once."""
        now, failures = self.now(), self.outbox.failures(queued.id)
        if failures >= _GIVEN_UP and self.outbox.overtaken(queued.id):
            detail = f"given up after {failures} broken-off attempts, while others got through"
            self.outbox.conclude(queued.id, "dead", outcome, detail=detail, now=now)
            await self.alarm.ring(self.name, f"post {queued.id} is dead: {detail}")
            return True
        if failures >= _STEPS_ASIDE:
            until = now + timedelta(seconds=self._wait(failures))
            self.outbox.conclude(queued.id, "ready", outcome, detail=detail, now=now, until=until, aside=True)
            return True
        self.outbox.note(queued.id, outcome, detail, now)
        log.warning("channel %s: post %d broke off and is sent again: %s", self.name, queued.id, detail)
        return False

    async def _record(self, queued: QueuedPost, delivery: Delivery) -> None:
        now = self.now()
        state = self.outbox.channel(self.name)  # an operator may have paused it during the call
        match delivery:
            case Sent(message_id):
                # An edit's message is that of its story.
                number = None if queued.kind == "edit" else message_id
                self.outbox.conclude(queued.id, "sent", "sent", now=now, message_id=number)
                self._tell(queued, message_id, "is sent")
            case Deferred(detail, retry_after):
                wait = max(self._wait(queued.attempts), retry_after or 0.0)
                until = now + timedelta(seconds=wait)
                self.outbox.conclude(queued.id, "ready", "deferred", detail=detail, now=now, until=until)
                log.warning("channel %s: post %d is tried again later: %s", self.name, queued.id, detail)
                if retry_after:
                    resume = now + timedelta(seconds=retry_after)
                    self.outbox.set_channel(self.name, replace(state, resume_at=resume))
            case Unsure(detail):
                await self._broke_off(queued, detail)
            case Moved(chat_id):
                log.warning("channel %s: the chat has moved to %s", self.name, chat_id)
                self.channel.move(chat_id)
                if self.outbox.channel(self.name).chat != chat_id:
                    self.outbox.moved(self.name, chat_id)
                self.outbox.conclude(queued.id, "ready", "moved", detail=f"to {chat_id}", now=now, until=now)
                await self.alarm.ring(
                    self.name, f"the chat has moved: write {chat_id} into the configuration"
                )
            case Refused(detail, channel=True):
                self.outbox.set_channel(self.name, replace(state, parked=detail))
                self.outbox.conclude(queued.id, "ready", "refused", detail=detail, now=now, until=now)
                await self.alarm.ring(
                    self.name,
                    f"parked, nothing more is sent to it: {detail}; then `watcher outbox unpark {self.name}`",
                )
            case Refused(detail):
                self.outbox.conclude(queued.id, "dead", "refused", detail=detail, now=now)
                await self.alarm.ring(self.name, f"post {queued.id} was refused and is dead: {detail}")

    def _tell(self, queued: QueuedPost, message_id: int | None, what: str) -> None:
        """A line in the log for each message that stands in the chat."""
        log.info(
            "channel %s: post %d (%s) %s%s %s",
            self.name,
            queued.id,
            queued.kind,
            what,
            f" as message {message_id}" if message_id is not None else "",
            queued.post.preview_url or queued.story,
            extra={
                "channel": self.name,
                "post": queued.id,
                "kind": queued.kind,
                "message_id": message_id,
                "story": queued.story,
            },
        )

    async def _broke_off(self, queued: QueuedPost, detail: str) -> None:
        """It is unsure from now on; an edit may simply be repeated, some times."""
        now, failures = self.now(), self.outbox.failures(queued.id) + 1
        log.warning("channel %s: sending post %d broke off: %s", self.name, queued.id, detail)
        if queued.kind == "edit" and failures >= _GIVEN_UP:
            self.outbox.conclude(queued.id, "dead", "unsure", detail=detail, now=now)
            await self.alarm.ring(self.name, f"post {queued.id}, a change, is given up: {detail}")
            return
        # One that is about to step aside is looked for soon, so that those behind it can go on.
        steps_aside = queued.kind != "edit" and failures >= _STEPS_ASIDE
        wait = _FIRST_RETRY if steps_aside else self._wait(failures - 1)
        until = now + timedelta(seconds=wait)
        self.outbox.conclude(queued.id, "unsure", "unsure", detail=detail, now=now, until=until)

    def _wait(self, failures: int) -> float:
        """Seconds until the next attempt after so many earlier ones."""
        return min(_FIRST_RETRY * (1 << min(failures, 10)), _LONGEST_RETRY) * (1 + 0.25 * self.dice())
