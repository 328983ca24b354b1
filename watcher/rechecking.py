"""One known article: look at its page again, decide what it means, keep all that follows. Part of loop three.

A look changes nothing until everything that follows from it is stored in one transaction: the new version, the
revision, the verdicts on the new text, the time of the next look and the story's post. One that was cut short is made
again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from watcher import posting, reexamine, rescoring
from watcher.model import (
    Change,
    Comparison,
    Decision,
    Failure,
    Look,
    Reason,
    Unchanged,
    Validators,
    text_hash,
)
from watcher.pipeline import pacing, thinning
from watcher.pipeline.parse_wrapped import is_wrapped
from watcher.reviewing import held

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime, timedelta

    from watcher.examine import Verdict, Workers
    from watcher.model import Article, Fetched, Known
    from watcher.reading import Evidence
    from watcher.reexamine import Reread

_GONE = frozenset({Reason.NOT_FOUND, Reason.GONE})
_HIDDEN = Failure(Reason.ROBOTS, "a search engine's page, which is not asked for")
_WEIGHT = tuple(Change)
_RISING = (Decision.DROP, Decision.REVIEW, Decision.POST)


class PageFetcher(Protocol):
    """Asks for pages, if they have changed."""

    async def page(self, url: str, validators: Validators) -> Fetched | Unchanged | Failure:
        """The page, or that it is the same."""


class RevisionBook(Protocol):
    """Remembers versions, revisions and looks."""

    def known(self, article_id: int) -> Known | None:
        """An article as it stands now."""

    def looked(self, article_id: int, look: Look) -> None:
        """Keep what a look has left behind."""

    def add_version(self, article_id: int, number: int, article: Article, at: datetime) -> None:
        """Keep what the page says."""

    def returned(self, article_id: int, number: int) -> None:
        """Count that the page shows an earlier version again."""

    def add(self, article_id: int, comparison: Comparison, *, before: int, after: int, now: datetime) -> None:
        """Keep a step from one version to another."""

    def rewrite(self, article_id: int, article: Article) -> None:
        """Let the article say what its page says now."""


class Books(rescoring.Books, Protocol):
    """What is kept, and the transaction that binds it."""

    @property
    def revisions(self) -> RevisionBook:
        """Versions, revisions and looks."""


@dataclass(frozen=True, slots=True)
class Rechecking:
    """What looking again needs to be told."""

    topics: Mapping[str, posting.TopicDesk]
    steps: Sequence[float]
    """Seconds after an article was first read at which it is looked at again."""
    story_window: timedelta
    settle: float
    """Seconds that a change of a sent post waits for further changes."""
    now: Callable[[], datetime]
    dice: Callable[[], float]
    evidence: Evidence | None = None
    """Keeps the pages of new versions, unless that is switched off."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look has found."""

    result: Reread | Unchanged | Failure
    validators: Validators | None = None
    """What the publisher gave to ask with next time."""
    answer: Fetched | None = None
    """What came over the wire; kept as evidence when it shows a new version."""


async def look(known: Known, rechecking: Rechecking, *, fetcher: PageFetcher, workers: Workers) -> Seen:
    """Ask for the page and compare. Changes nothing.

    The condition is left out when an article may be gone, and at the last look, so that no false "not modified" hides a
    change for good.
    """
    if is_wrapped(known.link):
        return Seen(_HIDDEN)
    last = thinning.next_look(known.read_at, rechecking.now(), rechecking.steps, 0.0) is None
    sure = known.missing_since is None and not known.withdrawn and not last
    answer = await fetcher.page(known.link, known.validators if sure and known.validators else Validators())
    if isinstance(answer, Unchanged):
        return Seen(answer, answer.validators)
    if isinstance(answer, Failure):
        return Seen(answer, known.validators)
    found = await workers.run(reexamine.read_again, answer, known, rechecking.now())
    return Seen(found, answer.validators, answer)


def keep(known: Known, seen: Seen, rechecking: Rechecking, books: Books) -> Look | None:
    """Keep all that follows from a look; None when another look (a person's, beside the service) has overtaken it."""
    with books.transaction():
        present = books.revisions.known(known.article_id)
        if present is None or present.looks != known.looks:
            return None
        made, stories = _Desk(known, rechecking, books).settled(seen)
        books.revisions.looked(known.article_id, made)
        # Last: a post is composed of what is stored.
        for topic, story in stories.items():
            posting.announce(story, rechecking.topics[topic], books, now=made.at, settle=rechecking.settle)
    return made


Stories = dict[str, str]
"""For each topic, the key of the story whose post has to follow."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """One look on its way into the store."""

    known: Known
    rechecking: Rechecking
    books: Books

    def settled(self, seen: Seen) -> tuple[Look, Stories]:
        """Store what a look has changed; the look as it is to be remembered, and the stories to be told anew."""
        known, now = self.known, self.rechecking.now()
        made = Look(
            at=now,
            outcome="unchanged",
            next_at=thinning.next_look(known.read_at, now, self.rechecking.steps, self.rechecking.dice()),
            withdrawn=known.withdrawn,
            validators=seen.validators,
            current=known.current,
        )
        result = seen.result
        if isinstance(result, Unchanged):
            return made, {}
        if isinstance(result, Failure):
            if result.reason in _GONE:
                return self._gone(replace(made, status=result.status), f"the page answers {result.status}")
            return _failed(known, made, result), {}
        if result.gone:
            return self._gone(made, result.gone)
        if result.other:
            # Its validators are not the article's: asking with them would hide the article when it is back.
            words = f"something else stands at the address: {result.other}"
            return replace(made, outcome="other", detail=words, validators=None), {}
        return self._shown(made, result, seen.answer)

    def _gone(self, made: Look, why: str) -> tuple[Look, Stories]:
        """The article is not there: believed only when a second look, some time later, says the same."""
        known = self.known
        made = replace(made, outcome="missing", detail=why, validators=None)
        if known.withdrawn:
            return made, {}
        since = known.missing_since or made.at
        if known.missing_since is None or made.at < since + thinning.CONFIRM:
            return replace(made, missing_since=since, next_at=since + thinning.CONFIRM), {}
        gone = Comparison(Change.WITHDRAWN, (f"the article is gone: {why}",))
        self._first_version()
        self.books.revisions.add(known.article_id, gone, before=known.current, after=0, now=made.at)
        return replace(made, outcome=gone.change.value, withdrawn=True), self._told()

    def _shown(self, made: Look, found: Reread, answer: Fetched | None) -> tuple[Look, Stories]:
        """The article is there: the same, changed, as it was before, or back."""
        known, comparison = self.known, found.comparison
        number = found.returned or known.current
        made = replace(made, withdrawn=False, detail="; ".join(comparison.reasons))
        stories: Stories = {}
        if known.withdrawn:
            comparison = replace(
                comparison,
                change=max(comparison.change, Change.SUBSTANTIVE, key=_WEIGHT.index),
                reasons=("the article is back at its address", *comparison.reasons),
            )
        elif found.returned:
            self.books.revisions.returned(known.article_id, number)
            made = replace(made, outcome="returned", detail=f"version {number} again", current=number)
            return made, self._rewritten(found)
        elif not found.verdicts:
            return replace(made, outcome="same"), {}
        self._first_version()
        if found.verdicts and not found.returned:
            number = max((version.number for version in known.versions), default=1) + 1
            self.books.revisions.add_version(known.article_id, number, found.article, made.at)
            self._keep_evidence(found.article, answer, made.at)
        self.books.revisions.add(
            known.article_id, comparison, before=known.current, after=number, now=made.at
        )
        stories = self._rewritten(found)
        if comparison.change in {Change.SUBSTANTIVE, Change.WITHDRAWN}:
            stories |= self._told()
        words = "; ".join(comparison.reasons)
        return replace(made, outcome=comparison.change.value, detail=words, current=number), stories

    def _keep_evidence(self, article: Article, answer: Fetched | None, at: datetime) -> None:
        """Keep the page that shows a new version, so that a correction can be proved as the first report can."""
        evidence = self.rechecking.evidence
        if evidence is not None and answer is not None and answer.exchange is not None:
            evidence.keep(
                self.known.article_id, answer.exchange, answer.body, text_sha256=text_hash(article), at=at
            )

    def _first_version(self) -> None:
        """Keep the article as it was first read, before anything is put in its place."""
        known = self.known
        if not known.versions:
            self.books.revisions.add_version(known.article_id, 1, known.article, known.read_at)

    def _rewritten(self, found: Reread) -> Stories:
        """Put the new text in the place of the old, and judge it; stories that readers hear of only now."""
        known, article = self.known, found.article
        if not found.verdicts:
            return {}
        if found.comparison.keeps_text:
            article = replace(article, text=known.article.text)
        self.books.revisions.rewrite(known.article_id, article)
        return self._judged(found.verdicts)

    def _judged(self, verdicts: Sequence[Verdict]) -> Stories:
        """Take the score again, as rescoring does. An edit can raise what becomes of an article, never lower it.

        What readers or reviewers were shown must not vanish because its outlet has changed it: that is news.
        """
        stories: Stories = {}
        done = rescoring.Applied()
        for verdict in verdicts:
            topic = verdict.score.topic
            was = self.books.archive.standing(topic, self.known.article_id)
            if was is None:
                continue
            now = held(was.label, verdict.score.decision, demoted=was.demoted)
            change = rescoring.Change(was, verdict, max(was.decision, now, key=_RISING.index))
            story = rescoring.replace_verdict(
                change, self.books, done, window=self.rechecking.story_window, now=self.rechecking.now()
            )
            if (
                story
                and change.moves
                and change.decision is Decision.POST
                and topic in self.rechecking.topics
            ):
                stories[topic] = story
        return stories

    def _told(self) -> Stories:
        """The stories in which readers know the article."""
        stories: Stories = {}
        for topic in self.rechecking.topics:
            standing = self.books.archive.standing(topic, self.known.article_id)
            if standing is not None and standing.decision is Decision.POST and standing.story:
                stories[topic] = standing.story
        return stories


def _failed(known: Known, made: Look, failure: Failure) -> Look:
    """A look that came to nothing changes nothing; passing trouble is tried again soon, the rest at the next step."""
    asked = failure.reason is not Reason.RATE_LIMITED or failure.status > 0
    attempts = known.attempts + asked
    again = pacing.page_retry(failure, attempts=max(attempts, 1), retries=thinning.MOST_ATTEMPTS, now=made.at)
    since = known.missing_since
    if again is None:
        attempts = 0
        again = made.next_at
        if since is not None and made.at - since < thinning.LOST_AFTER:
            again = made.at + thinning.HELD_UP
    return replace(
        made,
        outcome=failure.reason.value,
        detail=failure.detail,
        status=failure.status,
        next_at=again,
        attempts=attempts,
        missing_since=since,
        validators=known.validators,
    )
