"""The second opinion: when a language model is asked about a hit, and what may follow from its answer.

It is optional, and weak by design: it can move a hit from "post" to "review", never the other way, and drops nothing.
Whatever goes wrong, the lexicon's verdict stands.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from watcher.model import Decision, Failure, text_hash
from watcher.pipeline.opinion import Opinion, OpinionError, question, read, version

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from watcher.model import Article, Score

log = logging.getLogger(__name__)

PAUSE = timedelta(minutes=5)
"""After a failure, unless the endpoint names another time: a dead endpoint must not cost every hit its time-out."""


class Model(Protocol):
    """Answers questions."""

    @property
    def model(self) -> str:
        """Its name."""

    async def complete(self, system: str, user: str) -> str | Failure:
        """The answer as it was given, or why there is none."""


class OpinionBook(Protocol):
    """Remembers opinions, and how many were asked for."""

    def find(self, text_hash: str, topic: str, prompt: str, model: str) -> str | None:
        """The answer that was given to this question before."""

    def keep(
        self, text_hash: str, topic: str, prompt: str, model: str, answer: Opinion, now: datetime
    ) -> None:
        """Remember an answer."""

    def spend(self, day: str, budget: int) -> bool:
        """Count one more call on this day; False, and nothing counted, when the budget is used up."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A topic in words."""

    title: str
    description: str


@dataclass(slots=True)
class SecondOpinion:
    """Asks about hits, within a budget, each text once."""

    model: Model
    book: OpinionBook
    matters: Mapping[str, Matter]
    """For each topic."""
    demotes: bool
    """Whether an article that is not relevant is moved from "post" to "review"; else opinions are only noted."""
    daily_budget: int
    """Calls a day (UTC)."""
    most: int
    """Characters of a text that are sent."""
    now: Callable[[], datetime]
    _resume: datetime | None = field(default=None, init=False)

    async def ask(self, article: Article, score: Score) -> Opinion | None:
        """The opinion on an article that a topic keeps; None when there is none to be had."""
        matter = self.matters.get(score.topic)
        if score.decision is Decision.DROP or matter is None:
            return None
        prompt = version(matter.title, matter.description)
        key = (text_hash(article), score.topic, prompt, self.model.model)
        known = self.book.find(*key)
        if known is not None:
            return read(known)
        now = self.now()
        if self._resume is not None and now < self._resume:
            return None
        if not self.book.spend(f"{now:%Y-%m-%d}", self.daily_budget):
            return None
        asked = question(article, title=matter.title, description=matter.description, most=self.most)
        answer = await self.model.complete(asked.system, asked.user)
        if isinstance(answer, Failure):
            wait = (
                PAUSE if answer.retry_after is None else timedelta(seconds=min(answer.retry_after, 86_400.0))
            )
            self._resume = self.now() + wait
            log.warning("second opinion: %s: %s; the lexicon's verdict stands", answer.reason, answer.detail)
            return None
        try:
            opinion = read(answer)
        except OpinionError as error:
            log.warning("second opinion: the answer %s; the lexicon's verdict stands", error)
            return None
        self.book.keep(*key, opinion, self.now())
        return opinion

    def demoted(self, score: Score, opinion: Opinion | None) -> bool:
        """Whether an opinion takes an article out of the posts and leaves it to people."""
        return (
            self.demotes and opinion is not None and not opinion.relevant and score.decision is Decision.POST
        )
