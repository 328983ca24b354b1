"""Stored articles judged again by the present profile: first what would change, then the change.

What a person has decided stays decided. A hit that the profile no longer finds keeps its row, its story and its former
verdict; its decision becomes "drop". Nothing is posted unless the caller asks for it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from watcher import examine, posting
from watcher.reviewing import held

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime, timedelta

    from watcher.examine import Judge, Verdict
    from watcher.model import Article, Decision, Match, Score, Traits


class Standing(Protocol):
    """A stored article and what holds of it in one topic."""

    @property
    def article_id(self) -> int:
        """In the store."""

    @property
    def article(self) -> Article:
        """As it was read."""

    @property
    def fetched_at(self) -> datetime:
        """When it was read."""

    @property
    def decision(self) -> Decision:
        """What holds of it."""

    @property
    def value(self) -> float:
        """Its score."""

    @property
    def profile(self) -> str:
        """Version that judged it."""

    @property
    def hit_id(self) -> int | None:
        """None for what is no hit."""

    @property
    def story(self) -> str:
        """Key; empty for what is no hit."""

    @property
    def label(self) -> int | None:
        """What a person has decided."""

    @property
    def demoted(self) -> bool:
        """A second opinion leaves it to people."""

    @property
    def matches(self) -> tuple[Match, ...]:
        """Reasons of a hit."""


class Archive(Protocol):
    """Stored articles."""

    def standing(self, topic: str, article_id: int) -> Standing | None:
        """An article as it stands now."""

    def judged(self, article_id: int, score: Score, now: datetime) -> None:
        """Keep the lexicon's verdict on an article."""


class HitBook(posting.HitBook, Protocol):
    """Hits, and their verdicts replaced."""

    def rejudge(
        self,
        hit_id: int,
        score: Score,
        decision: Decision,
        *,
        summary: str,
        traits: Traits | None,
        now: datetime,
    ) -> None:
        """Put a later verdict in the place of a hit's present one."""

    def confirm(self, hit_id: int, profile: str) -> None:
        """A later profile says the same of a hit."""

    def set_profile(self, topic: str, profile: str) -> None:
        """The version that now holds."""


class Books(Protocol):
    """What applying needs."""

    @property
    def archive(self) -> Archive:
        """The articles."""

    @property
    def hits(self) -> HitBook:
        """The hits."""

    @property
    def outbox(self) -> posting.Queue:
        """The posts."""

    def transaction(self) -> AbstractContextManager[None]:
        """Everything done inside is kept together or not at all."""


@dataclass(frozen=True, slots=True)
class Change:
    """One article's present standing and the verdict that would replace it."""

    was: Standing
    verdict: Verdict
    decision: Decision
    """What will hold: a person's decision where there is one, else the verdict's."""

    @property
    def moves(self) -> bool:
        """Whether something else becomes of the article."""
        return self.decision is not self.was.decision

    @property
    def differs(self) -> bool:
        """Whether anything about its verdict is new, if only the reasons."""
        score = self.verdict.score
        reasons = self.was.hit_id is not None and score.matches != self.was.matches
        return self.moves or reasons or score.value != self.was.value


@dataclass(slots=True)
class Applied:
    """What applying has done."""

    judged: int = 0
    replaced: int = 0
    """Hits with a new verdict."""
    added: int = 0
    """New hits."""
    overtaken: int = 0
    """Articles that changed between planning and applying; they were left alone."""
    queued: int = 0
    """Stories whose post, or its new version, was put in line."""
    moves: Counter[tuple[Decision, Decision]] = field(default_factory=Counter)


def weigh(standings: Iterable[Standing], judge: Judge) -> Iterator[Change]:
    """Each article with the verdict of the present profile."""
    for was in standings:
        (verdict,) = examine.judge((judge,), was.article, was.fetched_at)
        yield Change(was, verdict, held(was.label, verdict.score.decision, demoted=was.demoted))


def apply(
    changes: Iterable[Change],
    judge: Judge,
    books: Books,
    *,
    window: timedelta,
    desk: posting.TopicDesk | None,
    settle: float,
    now: datetime,
) -> Applied:
    """Make the changes, all in one transaction. Without ``desk`` nothing is posted; waiting posts are only withdrawn.

    A new hit is compared with the stories of its own time: those touched ``window`` before it was read, or later.
    """
    done = Applied()
    touched: dict[str, None] = {}
    with books.transaction():
        for change in changes:
            was, score = change.was, change.verdict.score
            if books.archive.standing(score.topic, was.article_id) != was:
                done.overtaken += 1
                continue
            story = replace_verdict(change, books, done, window=window, now=now)
            if story:
                touched[story] = None
            if change.moves:
                done.moves[was.decision, change.decision] += 1
        for story in touched:
            if desk is not None:
                done.queued += posting.announce(story, desk, books, now=now, settle=settle)
            elif books.hits.story(story) is None:
                books.outbox.withdraw(story, "no report of the story is for readers any more")
        books.hits.set_profile(judge.profile.topic, judge.profile.version)
    return done


def replace_verdict(change: Change, books: Books, done: Applied, *, window: timedelta, now: datetime) -> str:
    """Make one change; the key of the story whose post may have to follow, empty for none. In a transaction."""
    was, verdict = change.was, change.verdict
    books.archive.judged(was.article_id, verdict.score, now)
    done.judged += 1
    if was.hit_id is not None and not change.differs:
        books.hits.confirm(was.hit_id, verdict.score.profile)
        return ""
    if was.hit_id is not None:
        books.hits.rejudge(
            was.hit_id,
            verdict.score,
            change.decision,
            summary=verdict.summary,
            traits=verdict.traits,
            now=now,
        )
        done.replaced += 1
        return was.story
    if verdict.traits is None:
        return ""
    done.added += 1
    return posting.keep(
        was.article_id,
        was.article,
        verdict.score,
        verdict.traits,
        books.hits,
        summary=verdict.summary,
        since=was.fetched_at - window,
        now=now,
    )
