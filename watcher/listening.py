"""The loop that hears what people say to the bot, each thing once.

Where it stands is kept in the database. What was heard is dealt with before Telegram is told so: nothing is lost. An
answer is announced there before it goes out: one that was under way when the process died is not repeated. Presses
of buttons may be dealt with twice, because deciding twice changes nothing.

Knows no command and no hit. Of what people say and who they are nothing is stored, and nothing is logged.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import traceback
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from watcher.model import Deaf, Deferred, Pressed, Refused, Said, Sent, Unsure

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import datetime

    from watcher.model import Heard, Moved, Reply

log = logging.getLogger(__name__)

_T = TypeVar("_T")

FRESH = timedelta(hours=48)
"""Telegram keeps what is not confirmed for a day, and may count anew after a quiet week: an older place in line means
nothing any more."""
STALE = timedelta(minutes=5)
"""Messages older than this when the service starts are not answered: whoever asked has long gone."""
BATCH = 100
"""Updates in one answer of Telegram; fewer mean that nothing else waits."""
LONGEST_WAIT = 60.0
PATIENT_WAIT = 30.0
"""Seconds between tries while something is wrong that stays so until a person acts."""
HICCUPS = 4
"""Tries in vain, about a quarter of a minute, before status says that something is wrong."""
TRIES = 5
"""How often a press is tried that the database does not take."""
MENU_RETRY = timedelta(minutes=10)


class Ear(Protocol):
    """Hears."""

    async def listen(self, offset: int, kinds: Sequence[str]) -> tuple[Heard, ...] | Deaf:
        """What waits from ``offset`` on; waits for something to come."""


class Mouth(Protocol):
    """Speaks."""

    async def say(
        self, chat: str, reply: Reply, *, to: int | None = None
    ) -> Sent | Deferred | Refused | Moved | Unsure:
        """Answer a message."""

    async def register(self, commands: Mapping[str, str], chat: int | None = None) -> str:
        """Show a menu of commands; why not, when it failed."""

    async def name(self) -> str:
        """The bot's username."""


class Place(Protocol):
    """Remembers the place in line."""

    def offset(self, now: datetime, fresh: timedelta) -> int:
        """The update to go on with; 0 when none is known."""

    def taken(self) -> int:
        """The update whose answer was under way last."""

    def begin(self, number: int, now: datetime) -> None:
        """An answer to this update goes out now."""

    def done(self, number: int, now: datetime) -> None:
        """This update and all before it are dealt with."""


class Clerk(Protocol):
    """Knows the answers."""

    @property
    def operators(self) -> frozenset[int]:
        """Who may do more."""

    @property
    def names(self) -> set[str]:
        """The bot's usernames."""

    def admits(self, said: Said) -> bool:
        """Whether a message is read at all."""

    def acts(self, said: Said) -> bool:
        """Whether the answer does something that must not be done twice."""

    async def answer(self, said: Said) -> Reply | None:
        """What to say; None for silence."""

    def commands(self, *, operator: bool) -> dict[str, str]:
        """The menu."""


class Editors(Protocol):
    """Take presses."""

    async def press(self, pressed: Pressed) -> None:
        """Deal with one."""


@dataclass(slots=True)
class Listening:
    """One turn is one long poll, and everything that it brought."""

    ear: Ear
    mouth: Mouth
    place: Place
    clerk: Clerk | None
    """None: nobody's messages are wanted."""
    editors: Editors | None
    now: Callable[[], datetime]
    dice: Callable[[], float]
    started: datetime
    _caught_up: bool = False
    _failures: int = 0
    _said_of_it: str = ""
    _tries: dict[int, int] = field(default_factory=dict)
    _menus: dict[int | None, datetime] = field(default_factory=dict)
    """Menus still to be shown, by chat (None: everywhere), and when to try."""
    _prepared: bool = False

    async def turn(self, stop: asyncio.Event) -> str:
        """Hear and answer; what is wrong, if it lasts. Ends at once when ``stop`` is set while nothing is said."""
        await _unless(stop, self._show_menus())
        kinds = ["message"] * (self.clerk is not None) + ["callback_query"] * (self.editors is not None)
        heard = await _unless(stop, self.ear.listen(self.place.offset(self.now(), FRESH), kinds))
        if heard is None:
            return ""
        if isinstance(heard, Deaf):
            return await self._wait(heard, stop)
        if self._said_of_it:
            log.warning("the bot hears again")
        self._failures, self._said_of_it = 0, ""
        await self._deal(heard, stop)
        if len(heard) < BATCH:
            self._caught_up = True
        return ""

    async def _deal(self, heard: Sequence[Heard], stop: asyncio.Event) -> None:
        """Presses first: an editor's decision does not wait for other people's questions."""
        for each in heard:
            if stop.is_set():
                return
            if isinstance(each.event, Pressed):
                await self._press(each.number, each.event)
        for each in heard:
            if stop.is_set():
                return
            if isinstance(each.event, Said) and self.clerk is not None:
                await self._hear(each.number, each.event, self.clerk)
        if heard:
            self.place.done(heard[-1].number, self.now())
        self._tries.clear()

    async def _press(self, number: int, pressed: Pressed) -> None:
        if self.editors is None:
            return
        try:
            await self.editors.press(pressed)
        except sqlite3.Error:
            # Full disk, lock held for too long: heard again in the next turn, but not for ever.
            self._tries[number] = self._tries.get(number, 0) + 1
            if self._tries[number] < TRIES:
                raise
            log.error("a press of a button is given up: the database did not take it")  # noqa: TRY400 - a trace could show who pressed
        except Exception as error:  # noqa: BLE001 - one press must not stop the others
            log.error("a press of a button could not be dealt with: %s", _place_of(error))  # noqa: TRY400 - as above

    async def _hear(self, number: int, said: Said, clerk: Clerk) -> None:
        if not clerk.admits(said) or (not self._caught_up and said.at < self.started - STALE):
            return
        if number == self.place.taken():
            log.info("an answer was under way when the last run ended; it is not repeated")
            return
        if said.user in clerk.operators and said.user in self._menus:
            self._menus[said.user] = self.now()  # a chat that was unknown until now
        try:
            if clerk.acts(said):
                self.place.begin(number, self.now())
            reply = await clerk.answer(said)
        except Exception as error:  # noqa: BLE001 - one question must not stop the others
            log.error("a message could not be answered: %s", _place_of(error))  # noqa: TRY400 - a trace could show what was asked
            return
        if reply is None:
            return  # the end of the batch writes it down: silence costs nothing
        self.place.begin(number, self.now())
        await self._say(said, reply)
        self.place.done(number, self.now())

    async def _say(self, said: Said, reply: Reply) -> None:
        delivery = await self.mouth.say(str(said.chat), reply, to=said.message_id)
        if isinstance(delivery, Deferred) and (delivery.retry_after or 0.0) <= 5:
            await asyncio.sleep(delivery.retry_after or 1.0)
            delivery = await self.mouth.say(str(said.chat), reply, to=said.message_id)
        match delivery:
            case Sent() | Refused(channel=True):  # the latter has blocked the bot
                pass
            case Refused(detail):
                log.error("an answer was refused: %s", detail)
            case Deferred(detail) | Unsure(detail):
                log.warning("an answer may not have arrived: %s", detail)
            case _:
                pass

    async def _wait(self, deaf: Deaf, stop: asyncio.Event) -> str:
        self._failures += 1
        wait = PATIENT_WAIT if deaf.lasting else min(2.0 ** min(self._failures - 1, 10), LONGEST_WAIT)
        serious = (deaf.lasting and self._failures > 1) or self._failures > HICCUPS
        if serious and self._said_of_it != deaf.why:
            self._said_of_it = deaf.why
            log.error("the bot hears nothing: %s; tried again by itself", deaf.why)
        await _unless(stop, asyncio.sleep(max(wait, deaf.wait or 0.0) * (0.5 + self.dice())))
        return deaf.why if serious else ""

    async def _show_menus(self) -> None:
        """Show the menus that are not shown yet; an operator's chat takes one only once the operator has written."""
        if self.clerk is None:
            return
        if not self._prepared:
            self._prepared = True
            self._menus = dict.fromkeys([None, *sorted(self.clerk.operators)], self.now())
            if name := await self.mouth.name():
                self.clerk.names.add(name.lower())
        for chat in [chat for chat, at in self._menus.items() if at <= self.now()]:
            why_not = await self.mouth.register(self.clerk.commands(operator=chat is not None), chat)
            if not why_not:
                del self._menus[chat]
                continue
            self._menus[chat] = self.now() + MENU_RETRY
            log.info(
                "the menu of %s could not be shown yet: %s",
                "the bot" if chat is None else "an operator",
                why_not,
            )


async def _unless(stop: asyncio.Event, work: Awaitable[_T]) -> _T | None:
    """What ``work`` gives, or None when ``stop`` comes first: the work is then cut."""
    task = asyncio.ensure_future(work)
    stopped = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for each in (task, stopped):
            each.cancel()
        await asyncio.gather(task, stopped, return_exceptions=True)


def _place_of(error: BaseException) -> str:
    """What went wrong where, without a word of what was said: messages of errors quote what they stumbled over."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{at}"
