"""A queue that has grown too long becomes a list: better told late in one line than late and alone.

Decides which stories would wait too long; the outbox keeps them, superseded, with the list that tells them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from watcher.pipeline import render

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from watcher.model import Post, StoryView


class StoryBook(Protocol):
    """Knows stories as readers are told them."""

    def story(self, key: str) -> StoryView | None: ...


class Queue(Protocol):
    """Holds what waits."""

    def backlog(self, channel: str) -> list[str]: ...
    def collapse(
        self, channel: str, topic: str, stories: Sequence[str], post: Post, *, now: datetime
    ) -> None: ...


class Books(Protocol):
    """What a list is made from."""

    @property
    def hits(self) -> StoryBook: ...
    @property
    def outbox(self) -> Queue: ...
    def transaction(self) -> AbstractContextManager[None]: ...


def round_up(channel: str, books: Books, *, per_minute: int, digest_after: float, now: datetime) -> int:
    """Put lists in the place of those messages that would wait longer than ``digest_after`` seconds; how many.

    At ``per_minute`` a message's wait is its place in the line. One message alone is not worth a list.
    """
    if digest_after <= 0:
        return 0
    in_time = int(per_minute * digest_after / 60)
    if len(books.outbox.backlog(channel)) <= in_time + 1:
        return 0
    with books.transaction():
        late = [story for key in books.outbox.backlog(channel)[in_time:] if (story := books.hits.story(key))]
        parts = [late[at : at + render.LISTED] for at in range(0, len(late), render.LISTED)]
        for number, part in enumerate(parts, start=1):
            post = render.render_list(part, of=len(late), part=number, parts=len(parts))
            books.outbox.collapse(channel, part[0].topic, [story.key for story in part], post, now=now)
    return len(late)
