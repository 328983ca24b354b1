"""Labelled streams replayed through the real judging, grouping and store, and how well their stories came out.

An article that the lexicon drops tells nobody anything; it counts as a story of its own, and so against recall.
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conftest import ROOT
from watcher import posting
from watcher.adapters.store import Store, open_database
from watcher.config import load_config
from watcher.corpus import read_corpus
from watcher.examine import Judge, judge
from watcher.model import Article, Decision
from watcher.pipeline.lexicon import compile_profile

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

    from watcher.examine import Verdict

FOLDER = Path(__file__).resolve().parent
BESIDE = "beside"
SEEDS = (1, 2, 3, 4, 5)
"""Of the five shuffles."""
ORDERS = ("arrival", *(f"shuffle {seed}" for seed in SEEDS))
_READ_EVERY = timedelta(minutes=5)
_PAUSE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Told:
    """One article of a labelled stream."""

    event: str
    n: int
    role: str
    """"first", "report", "copy" or "development"."""
    country: str
    article: Article
    beside: bool = False
    """Whether its event is none of the affair's: to be dropped, and in nobody's story where it is not."""

    @property
    def name(self) -> str:
        """What it is called in a report."""
        return f"{self.event}/{self.n}"


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of it."""

    told: Told
    story: str
    relation: str
    why: str


def read_stream(name: str) -> list[Told]:
    """The articles of a folder of this one in the order of publication; none when there is no such folder.

    What lies in a folder ``beside`` of that one was written with them, of events beside the affair.
    """
    stream = [
        _told(json.loads(line), beside=file.parent.name == BESIDE)
        for file in sorted((FOLDER / name).rglob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return sorted(stream, key=lambda told: (told.article.published, told.name))


def seasons(stream: Sequence[Told]) -> dict[str, list[Told]]:
    """The articles by season, named by the month in which it begins; between two is a month without any.

    Each was written by other people.
    """
    found: dict[str, list[Told]] = {}
    before: datetime | None = None
    for told in sorted(stream, key=_published):
        if before is None or _published(told) - before > _PAUSE:
            name = f"{_published(told):%Y-%m}"
        before = _published(told)
        found.setdefault(name, []).append(told)
    return found


def _told(row: Mapping[str, str], *, beside: bool) -> Told:
    published = datetime.fromisoformat(row["published"]).astimezone(UTC)
    event, n = row["event"], int(row["n"])
    return Told(
        event=event,
        n=n,
        role=row["role"],
        country=row["country"],
        beside=beside,
        article=Article(
            url=f"https://stream.example/{event}/{n}",
            title=row["title"],
            text=row["text"],
            outlet=row["outlet"],
            published=published,
            published_precision="minute",
            language=row["language"],
            description=row["description"],
        ),
    )


@cache
def shipped() -> tuple[Judge, timedelta]:
    """The shipped topic's standard, and how long its stories stay open."""
    config = load_config(ROOT / "config.toml", {})
    [topic] = config.topic
    profile = compile_profile(read_corpus(topic.seed_corpus))
    return Judge(profile, topic.post_at, topic.review_at), timedelta(seconds=config.schedule.story_window)


def judged(stream: Iterable[Told]) -> list[tuple[Told, Verdict]]:
    """Each article with the shipped topic's verdict."""
    standard, _ = shipped()
    return [(told, judge((standard,), told.article, _published(told))[0]) for told in stream]


def replay(verdicts: Sequence[tuple[Told, Verdict]], order: str, folder: Path) -> list[Placed]:
    """Store every article as a round would, in one of ``ORDERS``; where each stands in the end.

    In order of arrival each is read five minutes after its publication. Shuffled, all are read in one backlog after
    the last was published, so that every story is still open for each of them.
    """
    arriving = list(verdicts)
    clock = {told.name: _published(told) + _READ_EVERY for told, _ in arriving}
    if order != "arrival":
        random.Random(int(order.split()[1])).shuffle(arriving)
        end = max(clock.values())
        clock = {told.name: end + _READ_EVERY * n for n, (told, _) in enumerate(arriving)}
    standard, window = shipped()
    topic = standard.profile.topic
    store = Store(open_database(folder / f"{order}.db".replace(" ", "-")))
    ids: dict[str, int] = {}
    with store.transaction():
        store.hits.set_topic(topic, "Topic", standard.profile.version)
        for told, verdict in arriving:
            if verdict.score.decision is Decision.DROP or verdict.traits is None:
                continue
            now = clock[told.name]
            ids[told.name] = store.entries.add_article(
                told.article, link=told.article.url, country=told.country, now=now, scores=[verdict.score]
            )
            posting.keep(
                ids[told.name],
                told.article,
                verdict.score,
                verdict.traits,
                store.hits,
                summary=verdict.summary,
                since=now - window,
                now=now,
            )
    rows = store.db.rows(
        "SELECT hits.article_id, stories.key, relation, relation_why FROM hits"
        " JOIN stories ON stories.id = hits.story_id"
    )
    store.close()
    found = {row["article_id"]: (row["key"], row["relation"], row["relation_why"]) for row in rows}
    return [
        Placed(told, *found[ids[told.name]])
        if told.name in ids
        else Placed(told, told.name, "dropped", f"value {verdict.score.value}")
        for told, verdict in verdicts
    ]


def _published(told: Told) -> datetime:
    assert told.article.published is not None
    return told.article.published


def b_cubed(
    pairs: Sequence[tuple[Hashable, Hashable]], events_that_count: Collection[Hashable] | None = None
) -> tuple[float, float]:
    """Precision and recall of stories against events; ``pairs`` holds event and story of each article.

    For each article: which share of its story belongs to its event, and which share of its event stands in its story;
    the mean of each (Bagga and Baldwin 1998).
    """
    found = shares(pairs, {event for event, _ in pairs} if events_that_count is None else events_that_count)
    if not found:
        return 1.0, 1.0
    return sum(p for p, _ in found) / len(found), sum(r for _, r in found) / len(found)


def shares(
    pairs: Sequence[tuple[Hashable, Hashable]], events_that_count: Collection[Hashable]
) -> list[tuple[float, float]]:
    """The two shares of each article whose event is among them."""
    both, events, stories = Counter(pairs), Counter(e for e, _ in pairs), Counter(s for _, s in pairs)
    return [
        (both[event, story] / stories[story], both[event, story] / events[event])
        for event, story in pairs
        if event in events_that_count
    ]


def figures(placed: Sequence[Placed]) -> tuple[float, float]:
    """B-cubed precision and recall of the affair's events; a stranger beside it counts against the story it is in."""
    return b_cubed(
        [(one.told.event, one.story) for one in placed],
        {one.told.event for one in placed if not one.told.beside},
    )


def developments(placed: Sequence[Placed]) -> tuple[int, int, int]:
    """How many articles were rightly called developments, how many were called so, and how many are."""
    called = {one.told.name for one in placed if one.relation == "development"}
    wanted = {one.told.name for one in placed if one.told.role == "development" and not one.told.beside}
    return len(called & wanted), len(called), len(wanted)


def copies(placed: Sequence[Placed]) -> tuple[int, int, int]:
    """The same of copies."""
    called = {one.told.name for one in placed if one.relation == "copy"}
    wanted = {one.told.name for one in placed if one.told.role == "copy" and not one.told.beside}
    return len(called & wanted), len(called), len(wanted)


def confusions(placed: Sequence[Placed]) -> list[str]:
    """What went wrong: stories of two events, and events in several stories."""
    stories: dict[str, list[Placed]] = defaultdict(list)
    parts: dict[str, set[str]] = defaultdict(set)
    for one in placed:
        stories[one.story].append(one)
        parts[one.told.event].add(one.story)
    mixed = [members for members in stories.values() if len({one.told.event for one in members}) > 1]
    lines = ["one story: " + ", ".join(one.told.name for one in members) for members in mixed]
    for event, keys in sorted(parts.items()):
        if len(keys) > 1:
            told = " | ".join(
                " ".join(f"{one.told.n}{one.told.article.language}" for one in stories[key])
                for key in sorted(keys)
            )
            lines.append(f"in {len(keys)} stories: {event}: {told}")
    return lines
