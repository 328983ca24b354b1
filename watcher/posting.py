"""From a verdict to the channels: a hit into its story, a story's post into line.

The one road there is, whoever has decided: the round that found the article, a person, or a new lexicon. Callers hold
the transaction. It judges nothing and sends nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from watcher.model import Change, Membership, Notice, Route
from watcher.pipeline import render, routing, stories

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from watcher.model import Article, Grouped, Post, Score, StoryView, Traits


class StoryBook(Protocol):
    """Knows stories as readers are told them."""

    def story(self, key: str) -> StoryView | None:
        """The story as readers are told it; None when none of its hits is for them."""


class HitBook(StoryBook, Protocol):
    """Remembers hits and stories."""

    def recent(self, topic: str, since: datetime) -> list[Grouped]:
        """The hits of stories touched since then, oldest first."""

    def story_of(self, article_id: int, topic: str) -> str:
        """Key of the story in which an article stands; empty when it is no hit."""

    def add(
        self,
        article_id: int,
        score: Score,
        *,
        summary: str,
        membership: Membership,
        new_key: str,
        title: str,
        traits: Traits,
        now: datetime,
        demoted: bool = False,
    ) -> int:
        """Store a hit in its story, or in a new one; its id."""

    def merge(self, older: str, younger: str, why: str, now: datetime) -> None:
        """Two stories are one: the older goes on with the hits of both."""


class Queue(Protocol):
    """Takes posts for channels, and takes them back as long as nobody has them."""

    def queue(
        self,
        channel: str,
        topic: str,
        story: str,
        post: Post,
        *,
        now: datetime,
        settle: float,
        substantive: bool = False,
    ) -> None:
        """Put a story's post, or its new version, in line."""

    def reply(
        self, channel: str, topic: str, story: str, post: Post, *, kind: str, number: int, now: datetime
    ) -> bool:
        """Put a reply to a story's message in line, once; whether it is new."""

    def withdraw(self, story: str, why: str, channel: str = "") -> int:
        """Take back what surely nobody has, in one channel or in all; how many posts."""


class Books(Protocol):
    """What announcing needs."""

    @property
    def hits(self) -> StoryBook:
        """The hits."""

    @property
    def outbox(self) -> Queue:
        """The posts."""


_MOST_REVISIONS = 1_000
"""Of one article; it is looked at six times."""


_EVERYTHING = Route()


@dataclass(frozen=True, slots=True)
class TopicDesk:
    """What a topic needs once an article has become a hit."""

    channels: tuple[str, ...]
    """Names of those that tell stories."""
    labels: Mapping[str, str]
    """Readers' words for concept ids."""
    tags: Mapping[str, str]
    """Words for hashtags, for concept ids that are people, organisations or places."""
    subjects: Mapping[str, str] = field(default_factory=dict)
    """Words for hashtags, for concept ids that are the matter itself."""
    routes: Mapping[str, Route] = field(default_factory=dict)
    """What each channel takes; one that is not here takes every story."""

    def route(self, channel: str) -> Route:
        """What a channel takes."""
        return self.routes.get(channel, _EVERYTHING)

    @property
    def words(self) -> render.Words:
        """All of them, for posts."""
        return render.Words(self.labels, self.tags, self.subjects)


def keep(
    article_id: int,
    article: Article,
    score: Score,
    traits: Traits,
    hits: HitBook,
    *,
    summary: str,
    since: datetime,
    now: datetime,
    twin: str = "",
    demoted: bool = False,
) -> str:
    """Store a hit in the story it belongs to; the story's key.

    It is compared with the hits of all stories that were touched at ``since`` or later, unless ``twin`` names the
    story in which the same article stands already, found by another address. ``demoted`` leaves to people what
    ``score`` would post.
    """
    if twin:
        membership = Membership(twin, "copy", "the same headline of the same outlet, by another address")
    else:
        membership = stories.assign(traits, hits.recent(score.topic, since))
    for younger, why in membership.merges:
        hits.merge(membership.story, younger, why, now)
    new_key = stories.story_key(score.topic, article.url)
    hits.add(
        article_id,
        score,
        summary=summary,
        membership=membership,
        new_key=new_key,
        title=article.title,
        traits=traits,
        now=now,
        demoted=demoted,
    )
    return membership.story or new_key


def announce(
    story_key: str,
    desk: TopicDesk,
    books: Books,
    *,
    now: datetime,
    settle: float,
) -> bool:
    """Put the story's post in line on every channel that takes it, or its new version; whether it has one.

    A report that tells something new, each substantive correction and each withdrawal is a reply of its own; copies
    and further reports only change the post. A story without a hit for readers has none, nor has one on a channel whose
    filters none of its hits passes: what still waits of it is taken back. ``settle`` is how many seconds a change of a
    sent post waits for further changes.
    """
    story = books.hits.story(story_key)
    if story is None:
        books.outbox.withdraw(story_key, "no report of the story is for readers any more")
        return False
    posted = False
    for channel in desk.channels:
        route = desk.route(channel)
        told = routing.focus(story, route)
        if told is None:
            books.outbox.withdraw(story_key, "no report of the story passes the channel's filters", channel)
            continue
        _queue(channel, compose(told, desk, route), story, books.outbox, now=now, settle=settle)
        posted = True
    return posted


def _queue(
    channel: str,
    messages: tuple[Message, ...],
    story: StoryView,
    outbox: Queue,
    *,
    now: datetime,
    settle: float,
) -> None:
    """Put a story's messages in line on one channel."""

    def reply(message: Message) -> bool:
        return outbox.reply(
            channel,
            story.topic,
            story.key,
            message.post,
            kind=message.kind,
            number=message.number,
            now=now,
        )

    first, *others = messages
    told = [reply(message) for message in others if message.kind != "report"]
    outbox.queue(channel, story.topic, story.key, first.post, now=now, settle=settle, substantive=any(told))
    for message in others:  # after the first one, which does not tell them in their stead
        if message.kind == "report":
            reply(message)


@dataclass(frozen=True, slots=True)
class Message:
    """One message that a story has earned so far."""

    kind: str
    number: int
    """Tells it from the story's others of its kind."""
    post: Post


def notices_of(story: StoryView) -> tuple[Notice, ...]:
    """What readers are told of changes of the story's reports; a change that the page has taken back is none."""
    return tuple(
        Notice(
            kind="withdrawal" if revision.change is Change.WITHDRAWN else "correction",
            at=revision.at,
            outlet=hit.article.outlet,
            url=hit.article.url,
            title=revision.headline_before or hit.article.title,
            # A hit's revisions only grow, so that their places name them.
            number=hit.id * _MOST_REVISIONS + place,
            reasons=(*revision.notes, *revision.reasons),
        )
        for hit in (story.lead, *story.followers)
        for place, revision in enumerate(hit.revisions[:_MOST_REVISIONS])
        if not revision.undone
    )


def compose(story: StoryView, desk: TopicDesk, route: Route = _EVERYTHING) -> tuple[Message, ...]:
    """The story's own message as it stands now, then each further one; the outbox sends each of these once.

    ``story`` is led by the report that leads on this ``route``. Only reports that pass its filters have messages of
    their own; where every report has one, copies excepted, the first message names no others.
    """
    apart = route.style == "every"
    own = [hit for hit in story.followers if hit.relation != "copy" and routing.takes(hit, route)]
    shown = replace(story, followers=tuple(own)) if apart else story
    notices = notices_of(shown)
    first = replace(story, followers=()) if apart else story
    return (
        Message("story", 1, render.render_story(first, desk.words, notices)),
        *(
            Message("report", hit.id, render.render_story(replace(first, lead=hit), desk.words, notices))
            if apart
            else Message("development", hit.id, render.render_development(hit, desk.words))
            for hit in own
            if apart or hit.relation == "development"
        ),
        *(
            Message(notice.kind, notice.number, render.render_notice(story.key, notice))
            for notice in notices
            if notice.substantive
        ),
    )
