"""What a person puts right about stories, and what follows from it in the channels.

Two stories are one, or one is two. What was put apart stays apart: its hits are pinned, and stories that hold a
pinned hit are merged by people only. A plan says what would be done; doing makes it anew in the transaction that
carries it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING, Protocol

from watcher import posting
from watcher.pipeline import render, stories

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from watcher.model import Membership, Post, StoryState
    from watcher.posting import TopicDesk


class CorrectionBook(Protocol):
    """Knows which hits stories hold, and moves them."""

    def state(self, key: str) -> StoryState | None:
        """The story of this very key as it stands; None when there is none."""

    def address(self, hit_id: int) -> str:
        """The canonical address of a hit's article."""

    def split(self, story: str, leaving: Sequence[int], new_key: str, why: str, now: datetime) -> None:
        """Move hits of a story into one of their own, and pin them there."""


class HitBook(posting.StoryBook, Protocol):
    """Remembers hits and stories."""

    def surviving(self, key: str) -> str:
        """The story under which a key is told today."""

    def relation(self, hit_id: int) -> Membership | None:
        """How a hit belongs to its story; None when there is no such hit."""

    def merge(self, older: str, younger: str, why: str, now: datetime) -> None:
        """Let ``older`` go on with the hits of both."""


class Outbox(posting.Queue, Protocol):
    """Takes posts for channels, and knows what went out."""

    def seen(self, story: str) -> list[tuple[str, Post]]:
        """For each channel in which somebody may have read the story: its name, and the post as it last went out."""


class Books(Protocol):
    """All of these, and the transaction that binds them."""

    @property
    def corrections(self) -> CorrectionBook:
        """The stories' hits."""

    @property
    def hits(self) -> HitBook:
        """The hits."""

    @property
    def outbox(self) -> Outbox:
        """The posts."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything done inside is kept together or not at all."""


@dataclass(frozen=True, slots=True)
class Impossible:
    """It cannot be done, and why; one line for a person."""

    why: str


@dataclass(frozen=True, slots=True)
class Merging:
    """Which story goes on, and which go into it."""

    into: StoryState
    gone: tuple[StoryState, ...]


@dataclass(frozen=True, slots=True)
class Splitting:
    """Which hits stay under the story's key, with its message, and which go out under another one."""

    story: StoryState
    stays: tuple[int, ...]
    leaves: tuple[int, ...]
    new_key: str


def plan_merge(keys: Sequence[str], books: Books) -> Merging | Impossible:
    """What merging these stories comes to: the one whose first report came first goes on."""
    found: dict[str, StoryState] = {}
    for key in keys:
        state = _standing(key, books)
        if state is None:
            return Impossible(f"there is no story {key}")
        found[state.key] = state
    if len(found) < 2:
        return Impossible(f"{', '.join(dict.fromkeys(keys))}: this is one story already, {next(iter(found))}")
    topics = {state.topic: key for key, state in found.items()}
    if len(topics) > 1:
        told = ", ".join(f"{key} of {topic}" for topic, key in topics.items())
        return Impossible(f"only stories of one topic can be merged, not {told}")
    into, *gone = sorted(found.values(), key=lambda state: state.hits)
    return Merging(into, tuple(gone))


def merge(
    keys: Sequence[str], desk: TopicDesk, books: Books, *, note: str, settle: float, now: datetime
) -> Merging | Impossible:
    """Make one story of several, in one transaction, and let the channels follow.

    A message that was sent of a story that goes into another one stays, and gets a line that leads there. On a channel
    that has only that message, it becomes the message of the story that goes on.
    """
    with books.transaction():
        plan = plan_merge(keys, books)
        if isinstance(plan, Impossible):
            return plan
        into = plan.into.key
        for gone in plan.gone:
            books.hits.merge(into, gone.key, _why(f"merged by hand with {into}", note), now)
        posting.announce(into, desk, books, now=now, settle=settle)
        story = books.hits.story(into)
        if story is None:
            return plan
        for gone in plan.gone:
            for channel, told in books.outbox.seen(gone.key):
                if channel in desk.channels:
                    post = render.render_moved(told, story)
                    books.outbox.queue(channel, story.topic, gone.key, post, now=now, settle=settle)
    return plan


def plan_split(key: str, hit_ids: Sequence[int], books: Books) -> Splitting | Impossible:
    """What taking hits out of a story comes to.

    The part with the hit that the story's post tells first keeps key and message, whichever part was named: so
    nobody is told the same report twice.
    """
    story = _standing(key, books)
    if story is None:
        return Impossible(f"there is no story {key}")
    for hit_id in hit_ids:
        if hit_id not in story.hits:
            where = books.hits.relation(hit_id)
            held = ", ".join(map(str, story.hits))
            stands = f"there is no hit {hit_id}" if where is None else f"hit {hit_id} is in {where.story}"
            return Impossible(f"{stands}; story {story.key} holds {held}")
    named = tuple(hit for hit in story.hits if hit in hit_ids)
    others = tuple(hit for hit in story.hits if hit not in hit_ids)
    if not named or not others:
        whole = ", ".join(map(str, story.hits))
        return Impossible(f"story {story.key} holds {whole} only: nothing would be left of it")
    stays, leaves = (named, others) if story.lead in named else (others, named)
    new_key = next(free for free in _keys(story.topic, leaves, books) if _is_free(free, books))
    return Splitting(story, stays, leaves, new_key)


def split(
    key: str,
    hit_ids: Sequence[int],
    desk: TopicDesk,
    books: Books,
    *,
    note: str,
    settle: float,
    now: datetime,
) -> Splitting | Impossible:
    """Make two stories of one, in one transaction, and let the channels follow: an edit for one, a post for the other.

    A part without a hit for readers has no post; what still waits of it is taken back.
    """
    with books.transaction():
        plan = plan_split(key, hit_ids, books)
        if isinstance(plan, Impossible):
            return plan
        why = _why(f"split from {plan.story.key} by hand", note)
        books.corrections.split(plan.story.key, plan.leaves, plan.new_key, why, now)
        for part in (plan.story.key, plan.new_key):
            posting.announce(part, desk, books, now=now, settle=settle)
    return plan


def _standing(key: str, books: Books) -> StoryState | None:
    return books.corrections.state(books.hits.surviving(key))


def _keys(topic: str, hits: Sequence[int], books: Books) -> Iterator[str]:
    """Keys to choose from for a story of these hits: such as its first article gives, then such as nobody has."""
    addresses = [books.corrections.address(hit) for hit in hits]
    further = (f"{addresses[0]} {number}" for number in count(2))
    return (stories.story_key(topic, address) for address in chain(addresses, further))


def _is_free(key: str, books: Books) -> bool:
    state = books.corrections.state(key)
    return state is None or not state.hits


def _why(done: str, note: str) -> str:
    return f"{done}: {note}" if note else done
