"""Stand-ins for the outside world: a clock that is set, pages that are given, a channel that is told what to say."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from watcher.model import Failure, Fetched, Reason, Sent, Unchanged, Unsure, Validators

if TYPE_CHECKING:
    from collections.abc import Callable

    from watcher.model import Deferred, Moved, Post, Refused, Tally

    Delivery = Sent | Deferred | Refused | Moved | Unsure

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass
class SetClock:
    """A clock that moves only when told to."""

    time: datetime = NOON

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **span: float) -> None:
        self.time += timedelta(**span)


@dataclass
class FakeFetcher:
    """Answers from a dictionary; remembers what was asked."""

    answers: dict[str, Fetched | Unchanged | Failure] = field(default_factory=dict)
    asked: list[tuple[str, Validators]] = field(default_factory=list)

    def give(
        self, url: str, body: str | bytes, content_type: str = "text/html; charset=utf-8", **more: Any
    ) -> None:
        raw = body.encode() if isinstance(body, str) else body
        self.answers[url] = Fetched(url, url, 200, raw, content_type, **more)

    async def feed(self, url: str, validators: Validators) -> Fetched | Unchanged | Failure:
        self.asked.append((url, validators))
        return self.answers.get(url, Failure(Reason.NOT_FOUND, "no such page", 404))

    async def page(self, url: str) -> Fetched | Failure:
        answer = await self.feed(url, Validators())
        assert not isinstance(answer, Unchanged)
        return answer


@dataclass
class SameProcess:
    """Runs steps where it stands."""

    shared: Any = ()

    async def run(self, step: Callable[..., Any], *args: Any) -> Any:
        return step(self.shared, *args)


@dataclass
class FakeChannel:
    """Says what it was told to say, then that everything was sent; keeps what it got."""

    script: deque[Delivery] = field(default_factory=deque)
    sent: list[tuple[int, Post]] = field(default_factory=list)
    edits: list[tuple[int, Post]] = field(default_factory=list)
    chat: dict[int, str] = field(default_factory=dict)
    moved: list[str] = field(default_factory=list)
    replies: dict[int, int | None] = field(default_factory=dict)
    """What each message answers."""
    poison: set[str] = field(default_factory=set)
    """Bodies at which the other side breaks down."""
    dumb: bool = False
    """Whether the chat gives no answer when asked for a message."""

    async def send(self, post: Post, *, reply_to: int | None = None) -> Delivery:
        if post.body in self.poison:
            return Unsure("Internal Server Error")
        answer = self.script.popleft() if self.script else Sent(max(self.chat, default=0) + 1)
        if isinstance(answer, Sent):
            self.chat[answer.message_id] = post.body
            self.sent.append((answer.message_id, post))
            self.replies[answer.message_id] = reply_to
        return answer

    async def edit(self, message_id: int, post: Post) -> Delivery:
        answer = self.script.popleft() if self.script else Sent(message_id)
        if isinstance(answer, Sent):
            self.chat[message_id] = post.body
            self.edits.append((message_id, post))
        return answer

    async def probe(self, message_id: int, post: Post) -> Literal["ours", "absent", "foreign", "unknown"]:
        if self.dumb:
            return "unknown"
        if message_id not in self.chat:
            return "absent"
        return "ours" if self.chat[message_id] == post.body else "foreign"

    def move(self, chat_id: str) -> None:
        self.moved.append(chat_id)


class Silent:
    """Progress that nobody watches."""

    def polled(self, done: int, of: int, tally: Tally) -> None:
        pass

    def read(self, done: int, of: int, tally: Tally) -> None:
        pass
