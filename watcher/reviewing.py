"""What a person decides about a hit, and what follows from it. The lexicon's verdict stays on record beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from watcher import posting
from watcher.model import Decision

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import datetime

    from watcher.model import Hit
    from watcher.posting import TopicDesk

RELEVANT, UNCLEAR, IRRELEVANT = 2, 1, 0
"""Labels: must be posted; is rightly left to people; must not be posted."""

_DECIDED = {RELEVANT: Decision.POST, UNCLEAR: Decision.REVIEW, IRRELEVANT: Decision.DROP}


class LabelBook(Protocol):
    """Remembers decisions."""

    def put(self, hit_id: int, label: int, *, note: str, source: str, now: datetime) -> None:
        """Keep a decision; an earlier one is replaced."""

    def remove(self, hit_id: int) -> None:
        """Forget a decision."""


class HitBook(posting.StoryBook, Protocol):
    """Remembers hits."""

    def decide(self, hit_id: int, decision: Decision) -> None:
        """What becomes of a hit from now on."""

    def verdict(self, hit_id: int) -> Decision | None:
        """What holds of a hit unless a person decides."""


class Books(Protocol):
    """All of these, and the transaction that binds them."""

    @property
    def labels(self) -> LabelBook:
        """The decisions."""

    @property
    def hits(self) -> HitBook:
        """The hits."""

    @property
    def outbox(self) -> posting.Queue:
        """The posts."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything done inside is kept together or not at all."""


def held(label: int | None, verdict: Decision, *, demoted: bool = False) -> Decision:
    """What becomes of an article: what a person has decided, else what the lexicon says.

    What a second opinion has ``demoted`` is left to people where the lexicon would post it.
    """
    if label is not None:
        return _DECIDED[label]
    return Decision.REVIEW if demoted and verdict is Decision.POST else verdict


def decide(
    hit: Hit,
    label: int | None,
    desk: TopicDesk,
    books: Books,
    *,
    note: str,
    settle: float,
    now: datetime,
    source: str = "cli",
) -> Decision:
    """Keep the decision about a hit, made at ``source``, or forget it (None), and let its story's post follow.

    Returns what then holds.

    One transaction. A post that was sent already changes only where other reports of its story remain for readers:
    nothing is ever deleted from a channel.
    """
    with books.transaction():
        if label is None:
            books.labels.remove(hit.id)
        else:
            books.labels.put(hit.id, label, note=note, source=source, now=now)
        decision = held(label, books.hits.verdict(hit.id) or Decision.REVIEW)
        books.hits.decide(hit.id, decision)
        posting.announce(hit.story, desk, books, now=now, settle=settle)
    return decision
