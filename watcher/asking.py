"""The editors' chat: each new hit that waits for a person is asked about there once, with buttons to decide it.

The intent stands in the database before each message goes out and the outcome after it. A message of uncertain fate
is sent again: an editor who reads a question twice loses nothing, since a hit is decided once, wherever and however
often it is pressed. Who decided appears in the message, and nowhere else.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher import reviewing
from watcher.model import Deferred, Moved, Refused, Ruling, Sent, Unsure
from watcher.muting import is_muted, mute
from watcher.pipeline import render_review as render

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from watcher.model import Button, Card, Hit, Pressed, Reply
    from watcher.muting import Roster
    from watcher.pipeline.patience import Patience
    from watcher.posting import TopicDesk

    Delivery = Sent | Deferred | Refused | Moved | Unsure

log = logging.getLogger(__name__)

FIRST_RETRY, LONGEST_RETRY = 5.0, 3600.0
"""Seconds before a question is tried again: doubled each time, with jitter."""
CHAT_RETRY = timedelta(minutes=10)
"""How long a chat that refuses everything is left alone; the first question tells when it takes them again."""
_REMEMBERED = 200
"""Names of editors kept until their messages show them."""
_LABELS = {render.POST: reviewing.RELEVANT, render.DISMISS: reviewing.IRRELEVANT}
_DECISIONS = {render.POST: "post", render.DISMISS: "drop"}


class Line(Protocol):
    """The editors' chat."""

    async def say(self, chat: str, reply: Reply, *, thread: int | None = None) -> Delivery:
        """Write a message."""

    async def change(self, chat: str, message_id: int, reply: Reply) -> Delivery:
        """Give a message other words and buttons."""

    async def rebutton(self, chat: str, message_id: int, rows: Sequence[Sequence[Button]]) -> Delivery:
        """Give a message other buttons."""

    async def hint(self, query: str, words: str, *, alert: bool) -> None:
        """Answer a press."""


class Cards(Protocol):
    """Remembers what was asked, and what each message says."""

    def collect(self, now: datetime) -> int: ...
    def head(self, now: datetime) -> Card | None: ...
    def outdated(self, now: datetime) -> Card | None: ...
    def card(self, hit_id: int) -> Card | None: ...
    def ruling(self, hit_id: int) -> Ruling | None: ...
    def feed_of(self, hit_id: int) -> int | None: ...
    def begin(self, hit_id: int) -> None: ...
    def conclude(
        self,
        hit_id: int,
        state: str,
        *,
        detail: str = "",
        chat: str = "",
        message_id: int | None = None,
        until: datetime | None = None,
    ) -> None: ...
    def show(self, hit_id: int, shown: str, *, detail: str = "") -> None: ...


class HitBook(reviewing.HitBook, Protocol):
    """Remembers hits."""

    def hit(self, hit_id: int) -> Hit | None: ...


class Books(reviewing.Books, Protocol):
    """What decisions are written to."""

    @property
    def hits(self) -> HitBook:
        """The hits."""


class ChatBook(Protocol):
    """Remembers where the chat is."""

    def move(self, chat: str, new: str, now: datetime) -> None: ...


@dataclass(slots=True)
class Asking:
    """Asks, and takes the answers. One call to the chat at a time."""

    line: Line
    configured: str
    chat: str
    """Where it is now; the same, unless it has moved."""
    thread: int | None
    editors: frozenset[int]
    cards: Cards
    books: Books
    roster: Roster
    state: ChatBook
    desks: Mapping[str, TopicDesk]
    patience: Patience
    settle: float
    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    dice: Callable[[], float]
    trouble: str = ""
    _rests_until: datetime | None = None
    _names: dict[int, str] = field(default_factory=dict)
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def turn(self) -> str:
        """Put right one message, or ask one question; what is wrong with the chat, if anything.

        One thing a turn: a group takes twenty messages a minute, and presses must be answered from these too.
        """
        now = self.now()
        self.cards.collect(now)
        if self._rests_until is not None and now < self._rests_until:
            return self.trouble
        async with self._busy:
            if (card := self.cards.outdated(now)) is not None:
                await self._put_right(card)
            elif (card := self.cards.head(now)) is not None:
                await self._ask(card)
        return self.trouble

    async def press(self, pressed: Pressed) -> None:
        """Take an editor's answer; anybody else is told that it is not theirs to give."""
        if pressed.user not in self.editors or str(pressed.chat) not in {self.configured, self.chat}:
            if self.patience.allows(pressed.user, self.monotonic()):
                await self.line.hint(
                    pressed.query, "This is not for you: only editors decide here.", alert=True
                )
            return
        meant = render.read(pressed.data)
        hit = self.books.hits.hit(meant[1]) if meant else None
        card = self.cards.card(meant[1]) if meant else None
        desk = self.desks.get(hit.score.topic) if hit else None
        if meant is None or hit is None or card is None:
            await self.line.hint(pressed.query, "There is no such report here.", alert=True)
            return
        if desk is None:
            await self.line.hint(pressed.query, "Its topic is not configured any more.", alert=True)
            return
        async with self._busy:
            if card.message_id is None:  # its arrival was uncertain until now
                self.cards.conclude(hit.id, "sent", chat=str(pressed.chat), message_id=pressed.message_id)
            match meant[0]:
                case render.POST | render.DISMISS as action:
                    await self._decide(pressed, hit, desk, action)
                case render.MORE | render.LESS as action:
                    await self._unfold(pressed, hit, desk, evidence=action == render.MORE)
                case action:
                    await self._mute(pressed, hit, desk, muted=action == render.MUTE)

    async def _decide(self, pressed: Pressed, hit: Hit, desk: TopicDesk, action: str) -> None:
        with (
            self.books.transaction()
        ):  # one that finds the hit decided already, here or elsewhere, changes nothing
            before = self.cards.ruling(hit.id)
            if before is not None and before.open:
                reviewing.decide(
                    hit,
                    _LABELS[action],
                    desk,
                    self.books,
                    note="",
                    settle=self.settle,
                    now=self.now(),
                    source="telegram",
                )
            ruling = self.cards.ruling(hit.id)
            card = self.cards.card(hit.id)
        assert before is not None
        assert ruling is not None
        assert card is not None
        if before.open:
            self._remember(hit.id, pressed.name)
            await self.line.hint(
                pressed.query, "To be posted." if action == render.POST else "Dismissed.", alert=False
            )
        else:
            # A press that a crash cut off is told again: the message still asks, and its editor is known again.
            if card.shown != ruling.word and ruling == Ruling(_DECISIONS[action], "telegram"):
                self._remember(hit.id, pressed.name)
            await self.line.hint(pressed.query, render.already(ruling), alert=True)
        if card.shown != ruling.word or (str(pressed.chat), pressed.message_id) != (
            card.chat,
            card.message_id,
        ):
            await self._show_ruling(str(pressed.chat), pressed.message_id, hit, desk, card, ruling)

    async def _unfold(self, pressed: Pressed, hit: Hit, desk: TopicDesk, *, evidence: bool) -> None:
        ruling = self.cards.ruling(hit.id)
        if ruling is not None and not ruling.open:
            await self.line.hint(pressed.query, render.already(ruling), alert=True)
            return
        await self.line.hint(pressed.query, "", alert=False)
        question = render.question(hit, desk.labels, evidence=evidence, muted=self._muted(hit.id))
        await self.line.change(str(pressed.chat), pressed.message_id, question)

    async def _mute(self, pressed: Pressed, hit: Hit, desk: TopicDesk, *, muted: bool) -> None:
        words = mute(self.cards.feed_of(hit.id), self.roster, muted=muted, now=self.now())
        await self.line.hint(pressed.query, words, alert=False)
        ruling = self.cards.ruling(hit.id)
        now_muted = self._muted(hit.id)
        rows = (
            render.question(hit, desk.labels, evidence=False, muted=now_muted).rows
            if ruling is not None and ruling.open
            else render.rows_when_decided(hit.id, muted=now_muted)
        )
        await self.line.rebutton(str(pressed.chat), pressed.message_id, rows)

    async def _ask(self, card: Card) -> None:
        hit = self.books.hits.hit(card.hit)
        desk = self.desks.get(hit.score.topic) if hit else None
        if hit is None or desk is None:
            self.cards.conclude(card.hit, "dead", detail="its topic is not configured any more")
            return
        self.cards.begin(card.hit)
        question = render.question(hit, desk.labels, evidence=False, muted=self._muted(hit.id))
        delivery = await self.line.say(self.chat, question, thread=self.thread)
        match delivery:
            case Sent(message_id):
                self.trouble = ""
                self.cards.conclude(card.hit, "sent", chat=self.chat, message_id=message_id)
            case Refused(detail, channel=False):
                log.error("the editors' chat: the question about hit %d was refused: %s", card.hit, detail)
                self.cards.conclude(card.hit, "dead", detail=detail)
            case Deferred(detail) | Unsure(detail):
                state = "unsure" if isinstance(delivery, Unsure) else "ready"
                until = self._later(card.attempts, delivery)
                self.cards.conclude(card.hit, state, detail=detail, until=until)
            case _:
                self._chat_fails(delivery)
                self.cards.conclude(card.hit, "ready", detail="the chat did not take it")

    async def _put_right(self, card: Card) -> None:
        hit, ruling = self.books.hits.hit(card.hit), self.cards.ruling(card.hit)
        desk = self.desks.get(hit.score.topic) if hit else None
        if hit is None or ruling is None or desk is None or card.message_id is None:
            self.cards.show(card.hit, "" if ruling is None else ruling.word, detail="left as it was")
            return
        await self._show_ruling(card.chat, card.message_id, hit, desk, card, ruling)

    async def _show_ruling(
        self, chat: str, message_id: int, hit: Hit, desk: TopicDesk, card: Card, ruling: Ruling
    ) -> None:
        """Let a message say what holds, and remember that the question's own message does."""
        muted = self._muted(hit.id)
        if ruling.open:
            reply = render.question(hit, desk.labels, evidence=False, muted=muted)
        else:
            by = self._names.get(hit.id, "") if ruling.source == "telegram" else ""
            reply = render.decided(hit, desk.labels, ruling, by=by, muted=muted)
        delivery = await self.line.change(chat, message_id, reply)
        if (card.chat, card.message_id) != (chat, message_id):
            return  # a twin of the question's message, from an uncertain sending
        match delivery:
            case Sent():
                self.cards.show(hit.id, ruling.word)
                self._names.pop(hit.id, None)
            case Deferred(detail) | Unsure(detail):
                until = self._later(card.attempts, delivery)
                self.cards.conclude(hit.id, "sent", detail=detail, until=until)
            case Refused(channel=True) if chat == self.chat:
                self._chat_fails(delivery)
            case Moved():  # what stood in the former chat cannot be reached in the new one
                self._chat_fails(delivery)
                self.cards.show(hit.id, ruling.word, detail="the chat has moved")
            case Refused(detail):  # deleted by somebody, most likely
                self.cards.show(hit.id, ruling.word, detail=detail)

    def _chat_fails(self, delivery: Refused | Moved) -> None:
        if isinstance(delivery, Moved):
            log.warning("the editors' chat has moved to %s", delivery.chat_id)
            self.chat = delivery.chat_id
            self.state.move(self.configured, delivery.chat_id, self.now())
            return
        if not self.trouble:
            log.error("the editors' chat refuses: %s; tried again every ten minutes", delivery.detail)
        self.trouble = f"the editors' chat refuses: {delivery.detail}; watcher check says what to do"
        self._rests_until = self.now() + CHAT_RETRY

    def _later(self, attempts: int, delivery: Deferred | Unsure) -> datetime:
        wait = min(FIRST_RETRY * 2 ** min(attempts, 10), LONGEST_RETRY) * (1 + 0.25 * self.dice())
        asked = delivery.retry_after or 0.0 if isinstance(delivery, Deferred) else 0.0
        until = self.now() + timedelta(seconds=max(wait, asked))
        if asked:  # Telegram means the whole chat
            self._rests_until = until
        return until

    def _remember(self, hit_id: int, name: str) -> None:
        self._names.setdefault(hit_id, name)
        while len(self._names) > _REMEMBERED:
            del self._names[next(iter(self._names))]

    def _muted(self, hit_id: int) -> bool:
        return is_muted(self.cards.feed_of(hit_id), self.roster)
