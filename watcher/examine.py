"""What is done with one feed's body or one page, from bytes to verdict. Runs inside a child process.

The steps of the pipeline know nothing of one another; this is where they are put in a row. Everything that
costs time happens here, so that the loops only wait.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from watcher.model import Article, Decision, Failure, FeedKind, Reason, Score

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from watcher.model import Entry, Feed, Fetched, ParsedFeed, Traits
    from watcher.pipeline.discover import Candidate
    from watcher.pipeline.lexicon import Profile
    from watcher.pipeline.prefilter import Prefilter

FUTURE = timedelta(days=1)
"""A publication time further ahead than this is a mistake and counts as not known."""
_CLOSED = frozenset({Reason.ROBOTS, Reason.CHALLENGE, Reason.FORBIDDEN, Reason.NOT_HTML, Reason.NO_TEXT})
"""What a page answers that is there, but not for programs."""

T = TypeVar("T")


class Workers(Protocol):
    """Runs one of the functions below in a child process, with a deadline."""

    async def run(self, step: Callable[..., T | Failure], *args: Any) -> T | Failure: ...


@dataclass(frozen=True, slots=True)
class Judge:
    """One topic's standard."""

    profile: Profile
    post_at: float
    review_at: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one topic makes of an article; summary and traits only for what is kept."""

    score: Score
    summary: str = ""
    traits: Traits | None = None


@dataclass(frozen=True, slots=True)
class Examined:
    """An article with its canonical address and the verdict of every topic."""

    article: Article
    link: str
    """The address to open in a browser: the page's own, else the one that answered."""
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class ExaminedFeed:
    """A feed's entries with the canonical address of each, empty where it has none."""

    parsed: ParsedFeed
    urls: tuple[str, ...]


def body_hash(_judges: tuple[Judge, ...], body: bytes) -> str:
    """The hash by which an unchanged body is known, blind to the envelope's clock."""
    from watcher.pipeline import envelope

    return envelope.body_hash(body)


def read_feed(_judges: tuple[Judge, ...], answer: Fetched, now: datetime) -> ExaminedFeed | Failure:
    """The entries of a feed's body."""
    from watcher.pipeline import canonical, parse

    parsed = parse.parse(answer.body, url=answer.final_url, content_type=answer.content_type, now=now)
    if isinstance(parsed, Failure):
        return parsed
    return ExaminedFeed(parsed, tuple(canonical.canonical(entry.link) for entry in parsed.entries))


def find_feeds(_judges: tuple[Judge, ...], answer: Fetched) -> tuple[Candidate, ...]:
    """Addresses that a page offers as feeds, best first."""
    from watcher.pipeline import canonical, discover, extract_decode

    html = extract_decode.decode(answer.body, answer.content_type)
    return discover.in_page(html, url=answer.final_url, same_site=canonical.same_site)


def read_page(
    judges: tuple[Judge, ...], answer: Fetched | Failure, entry: Entry, feed: Feed, now: datetime
) -> Examined | Failure:
    """The article of a page with every topic's verdict.

    When the page could not be had, the feed's own text is the article; when there is none either, the headline,
    as far as it may stand alone (``_headline_will_do``); else the failure is the answer. Of a page that no topic
    could want only address and headline are read; its text is left empty.
    """
    from watcher.pipeline import extract
    from watcher.pipeline.parse_wrapped import is_wrapped

    outlet = entry.outlet or ("" if feed.kind is FeedKind.SEARCH else feed.title or feed.own_title)
    if not isinstance(answer, Failure) and (dropped := _dropped_at_a_glance(judges, answer, entry, now)):
        return replace(dropped, article=replace(dropped.article, outlet=outlet))
    article: Article | Failure | None
    if isinstance(answer, Failure):
        article = answer
        if entry.content or entry.summary:
            article = extract.extract(b"", url=entry.link, entry=entry, outlet=outlet)
    else:
        article = extract.extract(
            answer.body, url=answer.final_url, content_type=answer.content_type, entry=entry, outlet=outlet
        )
    if isinstance(article, Failure):
        failure = answer if isinstance(answer, Failure) else article
        article = None
        if _headline_will_do(failure, feed):
            article = extract.headline_only(entry, outlet=outlet, hosted=not is_wrapped(entry.link))
        if article is None:
            return failure
    told = settled(article, entry, now)
    return Examined(told, article.url or entry.link, judge(judges, told, now))


@dataclass(frozen=True, slots=True)
class _Standards:
    """Judges, told apart by what they would decide: comparing whole profiles would cost more than the look itself."""

    versions: tuple[tuple[str, float], ...]
    judges: tuple[Judge, ...] = field(compare=False)


@lru_cache(maxsize=2)
def _prefilter(standards: _Standards) -> Prefilter:
    """Compiled at the first page that a child process looks at."""
    from watcher.pipeline import prefilter

    judges = standards.judges
    return prefilter.compile_prefilter([one.profile for one in judges], [one.review_at for one in judges])


def warm_up(judges: tuple[Judge, ...]) -> None:
    """What a child process has to make ready for its judges, before the time of its first page begins."""
    if judges:
        _prefilter(_standards(judges))
    for one in judges:
        one.profile.matcher.prepare()


def _standards(judges: tuple[Judge, ...]) -> _Standards:
    return _Standards(tuple((one.profile.version, one.review_at) for one in judges), judges)


def _dropped_at_a_glance(
    judges: tuple[Judge, ...], answer: Fetched, entry: Entry, now: datetime
) -> Examined | None:
    """What a first look tells of an article that no topic could want; None when it has to be read.

    A page that may be no article is read too: only extraction can tell why, and whether to ask again.
    """
    from watcher.pipeline import prefilter

    if not judges:
        return None
    look = prefilter.glance(
        _prefilter(_standards(judges)), answer.body, content_type=answer.content_type, entry=entry
    )
    if look.may_matter or not look.is_article:
        return None
    article = settled(Article(url=answer.final_url, title=entry.title or look.title, text=""), entry, now)
    scores = (Score(one.profile.topic, 0.0, Decision.DROP, profile=one.profile.version) for one in judges)
    return Examined(article, answer.final_url, tuple(map(Verdict, scores)))


def scores(judges: tuple[Judge, ...], article: Article) -> tuple[Score, ...]:
    """Every topic's score of an article, for those who need to know no more."""
    from watcher.pipeline import relevance

    return tuple(
        relevance.judge(one.profile, article, post_at=one.post_at, review_at=one.review_at) for one in judges
    )


def judge(judges: tuple[Judge, ...], article: Article, now: datetime) -> tuple[Verdict, ...]:
    """Every topic's verdict on an article."""
    from watcher.pipeline import summary

    verdicts = []
    for one, score in zip(judges, scores(judges, article), strict=True):
        if score.decision is Decision.DROP:
            verdicts.append(Verdict(score))
        else:
            verdicts.append(
                Verdict(
                    score,
                    summary.summarise(article, score).text,
                    _traits(one, article, score, now),
                )
            )
    return tuple(verdicts)


def _traits(one: Judge, article: Article, score: Score, now: datetime) -> Traits:
    """What the article is compared by: countries with how often it names them, and the facts of its first sentences."""
    from watcher.pipeline import relevance, stories

    concepts = one.profile.concepts
    places = {c.id: c for c in concepts if c.kind == "place" and c.country not in {"", "CN"}}
    states = {c.country: c for c in reversed(places.values())}  # a state is listed before its towns
    state_ids = {c.id for c in states.values()}
    outline = relevance.outline(one.profile, article)
    countries: Counter[str] = Counter()
    for name, times in outline.named.items():
        if name in places:
            countries[places[name].country] += times
    facts = {c.id: c.label for c in concepts if c.kind in {"act", "person"} and c.id in outline.up_front}
    told = {places[name].country for name in outline.up_front if name in places}
    facts |= {country: states[country].label for country in told}
    return stories.traits(
        article,
        score,
        places=countries,
        towns={c.id for c in concepts if c.kind == "place"} - state_ids,
        states=state_ids,
        acts=outline.acts,
        up_front=outline.up_front,
        headline=outline.headline,
        facts=facts,
        found_at=now,
    )


def settled(article: Article, entry: Entry, now: datetime) -> Article:
    """Fill from the entry what the page does not say, and give the article its one address."""
    from watcher.pipeline import canonical

    published, precision = article.published, article.published_precision
    if published is None or published > now + FUTURE:
        published = entry.published if entry.published and entry.published <= now + FUTURE else None
        precision = "minute" if published else ""
    elif precision == "day" and entry.published and entry.published.date() == published.date():
        published, precision = entry.published, "minute"
    return replace(
        article,
        url=canonical.canonical(article.url) or canonical.canonical(entry.link),
        title=article.title or entry.title,
        author=article.author or entry.author,
        published=published,
        published_precision=precision,
    )


def _headline_will_do(failure: Failure, feed: Feed) -> bool:
    """Whether an entry without any text may be judged by its headline alone.

    It may where the page is there but shows programs nothing. What a search found is worth more: it is let go only
    when its address leads nowhere.
    """
    if feed.kind is FeedKind.SEARCH:
        return failure.reason not in {Reason.NOT_FOUND, Reason.GONE}
    return failure.reason in _CLOSED
