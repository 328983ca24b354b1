"""Tells the operator what is wrong with the service, once, and when it is over. Judges nothing itself.

The intent stands in the database before the message goes out and the outcome after it; a message that could not be
delivered is tried again at the next turn. Several faults at once make one message.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass, field
from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING, Protocol

from watcher.model import Post, Sent, Unsure
from watcher.pipeline.diagnosis import CODES, diagnose

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from watcher.model import Ailment, Alert, Deferred, Moved, Refused, Standing

log = logging.getLogger(__name__)

SETTLE = timedelta(minutes=10)
"""An ailment that is not grave is told when it has lasted as long: a hiccup is nobody's business."""
_MOST = 15
"""Alerts in one message; the others are counted."""


class StandingError(Exception):
    """How the service stands cannot be known; the message is one line that says why."""


class AlertBook(Protocol):
    """Remembers what the operator knows."""

    def settle(self, ailments: Sequence[Ailment], now: datetime) -> None:
        """Open an alert for each new ailment, close those that are over."""

    def untold(self) -> list[Alert]:
        """Open alerts of which the operator does not know."""

    def over(self) -> list[Alert]:
        """Alerts of which the operator does not know that they are over."""

    def told(self, alerts: Sequence[Alert], now: datetime) -> None:
        """The operator knows."""


class Line(Protocol):
    """The operator's chat."""

    async def send(self, post: Post) -> Sent | Deferred | Refused | Moved | Unsure:
        """Say something there."""


@dataclass(frozen=True, slots=True)
class Alerting:
    """One turn a minute."""

    consult: Callable[[], Awaitable[Standing]]
    book: AlertBook
    line: Line | None
    """None: alerts go to the log only."""
    now: Callable[[], datetime]
    _cried: list[str] = field(default_factory=list)
    """What was told while the database could not remember it."""

    async def turn(self) -> None:
        """Look at the service, and tell what has changed. Raises StandingError, or sqlite3.Error."""
        ailments: tuple[Ailment, ...] = ()
        try:
            ailments = diagnose(await self.consult())
            now = self.now()
            self.book.settle(ailments, now)
        except (StandingError, sqlite3.Error) as error:
            await self._cry(str(error), ailments)
            raise
        if self._cried and await self._say("✅ Over: the database can be used again"):
            self._cried.clear()
        grave = {(ailment.code, ailment.subject) for ailment in ailments if ailment.grave}
        begun = [
            alert
            for alert in self.book.untold()
            if alert.opened_at <= now - SETTLE or (alert.code, alert.subject) in grave
        ]
        over = self.book.over()
        for alert in begun:
            log.error("%s: %s", alert.code, alert.words)
        for alert in over:
            log.warning("%s: over: %s", alert.code, alert.words)
        if not begun and not over:
            return
        if await self._say(message(begun, over)):
            self.book.told([*begun, *over], self.now())

    async def _cry(self, why: str, ailments: Sequence[Ailment]) -> None:
        """Tell, once, that the database refuses, with what is grave besides: a full disk must not keep this back."""
        if self._cried:
            return
        words = CODES["database-refuses"]
        lines = [f"the database refuses: {why}. Remedy: {words.remedy}"]
        lines += [f"{one.what}. Remedy: {one.remedy}" for one in ailments if one.grave]
        for line in lines:
            log.error("database-refuses: %s", line)
        if await self._say("\n".join(f"⚠️ {escape(line[:400], quote=False)}" for line in lines[:_MOST])):
            self._cried.extend(lines)

    async def _say(self, body: str) -> bool:
        """Say it in the operator's chat, if there is one; whether it need not be said again."""
        if self.line is None:
            return True
        delivery = await self.line.send(Post(key="alert", body=body))
        if isinstance(delivery, Sent | Unsure):  # one that may have arrived is not repeated every minute
            return True
        log.error("the operator's chat could not be told: %s; tried again", _why(delivery))
        return False


def message(begun: Sequence[Alert], over: Sequence[Alert]) -> str:
    """What the operator reads: Telegram HTML, far below its limit."""
    lines = [f"⚠️ {_said(alert)}" for alert in begun[:_MOST]]
    if len(begun) > _MOST:
        lines.append(f"… and {len(begun) - _MOST} more: watcher status")
    lines += [f"✅ Over: {_said(alert)}" for alert in over[:_MOST]]
    if len(over) > _MOST:
        lines.append(f"… and {len(over) - _MOST} more are over")
    return "\n".join(lines)


def _said(alert: Alert) -> str:
    words = alert.words if alert.closed_at is None else alert.words.split(". ")[0]
    return escape(words[:240], quote=False)


def _why(delivery: Deferred | Refused | Moved) -> str:
    return getattr(delivery, "detail", "") or "the chat has moved to another id; change it in [operator]"
