"""The days of ``bench.year``: what a service leaves in its database, written by the store's own methods.

Every word is invented. The clock is given; nothing is fetched and nothing sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bench.database_build import Language, languages
from watcher.adapters.store.alerts import Alerts
from watcher.model import (
    Ailment,
    Article,
    Change,
    Comparison,
    Decision,
    Entry,
    Feed,
    Kept,
    Look,
    Match,
    Membership,
    PollRecord,
    Post,
    Score,
    Stretch,
    Tally,
    Traits,
)
from watcher.pipeline.opinion import Opinion

if TYPE_CHECKING:
    import random

    from watcher.adapters.store import Store
    from watcher.model import FeedState, PendingEntry

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
TOPIC, CHANNEL = "stations", "main"
ROUNDS = 6
"""A day; every feed is polled in each."""
SHOWN = 30
"""Entries in a feed's body."""
NEAR = 0.05
"""Share of articles that are no hits but came near enough for their text to be kept."""
LOOKS = (1, 3, 7, 30)
"""Days after which a hit's article is looked at again."""
EVIDENCE_MONTHS = 2
"""Evidence is off in each second month."""


@dataclass
class Life:
    """One invented year in the making."""

    store: Store
    feeds: int
    daily: int
    """New entries a day."""
    relevant: float
    dice: random.Random
    spoken: list[Language] = field(default_factory=list)
    shown: dict[int, list[Entry]] = field(default_factory=dict)
    made: int = 0
    stories: list[str] = field(default_factory=list)
    messages: int = 0
    evidence_end: int = 1_000

    def begin(self) -> None:
        """Feeds, a topic, a channel, a file for evidence."""
        self.spoken = languages(self.dice, 2_000)
        self.store.feeds.configure(
            [Feed(0, f"https://feed{number}.example/rss", f"Paper {number}") for number in range(self.feeds)],
            BEGIN,
        )
        self.store.hits.set_topic(TOPIC, "Stations", "1")
        self.store.outbox.register({CHANNEL: "console:main"})
        self.store.evidence.add_file(Stretch("a.warc.gz", 0, 1_000, "0" * 64), "open", BEGIN)

    def day(self, now: datetime) -> None:
        """Rounds of polling, reading and posting, one transaction each, and a day's looks and alerts."""
        for number in range(ROUNDS):
            at = now + timedelta(hours=24 * number / ROUNDS)
            with self.store.transaction():
                self._round(at, number)
        with self.store.transaction():
            self._looks(now + timedelta(hours=23))
            self._alerts(now)

    def _round(self, at: datetime, number: int) -> None:
        run = self.store.runs.begin(at)
        states = self.store.feeds.due(at)
        share = self.daily // ROUNDS
        new = share + (1 if number < self.daily - share * ROUNDS else 0)
        lucky = self.dice.sample(range(len(states)), min(new, len(states) // 3)) if states else []
        fresh = dict.fromkeys(lucky, 0)
        for place in range(new):
            fresh[lucky[place % len(lucky)]] += 1
        self.store.feeds.record_polls(
            [self._poll(state, at, fresh.get(place, 0)) for place, state in enumerate(states)], run
        )
        waiting = self.store.entries.pending(at, 100_000)
        hits = sum(self._read(entry, at) for entry in waiting)
        while post := self.store.outbox.head(CHANNEL, at):
            self.messages += 1
            self.store.outbox.begin(post.id, self.store.outbox.floor(CHANNEL), post.post.body)
            self.store.outbox.conclude(post.id, "sent", "sent", now=at, message_id=self.messages)
        self.store.runs.finish(run, Tally(feeds=len(states), entries=new, pages=len(waiting), hits=hits), at)

    def _poll(self, state: FeedState, at: datetime, new: int) -> PollRecord:
        body = self.shown.setdefault(state.feed.id, [])
        for _ in range(new):
            self.made += 1
            words = self.spoken[state.feed.id % len(self.spoken)]
            link = f"https://paper{state.feed.id}.example/2026/{self.made}-what-was-said"
            body.insert(
                0,
                Entry(f"tag:{self.made}", link, words.some(self.dice, 9), summary="lead " * 30, published=at),
            )
        del body[SHOWN:]
        failed = self.dice.random() < 0.01
        return PollRecord(
            feed=state.feed,
            at=at,
            outcome="timeout" if failed else "ok" if new else "unchanged",
            next_poll_at=at + timedelta(minutes=1),
            interval=3_600.0,
            failures=float(failed),
            success=not failed,
            entries=tuple((entry, entry.link, False) for entry in body) if new else (),
        )

    def _read(self, pending: PendingEntry, at: datetime) -> bool:
        entry, store = pending.entry, self.store
        luck = self.dice.random()
        hit = luck < self.relevant
        words = self.spoken[pending.feed.id % len(self.spoken)]
        text = (
            "\n".join(words.some(self.dice, 45) + "." for _ in range(8))
            if luck < self.relevant + NEAR
            else ""
        )
        article = Article(
            url=entry.link,
            title=entry.title,
            text=text,
            outlet=pending.feed.title,
            language=words.code,
            published=at,
            description=words.some(self.dice, 15),
        )
        value = 0.8 if hit else 0.1 if text else 0.0
        sentence = text.partition("\n")[0]
        matches = tuple(Match(f"concept-{n}", "term", 2, 1.0, sentence) for n in range(6)) if hit else ()
        decision = Decision.DROP if not hit else self.dice.choice([Decision.POST] * 4 + [Decision.REVIEW])
        score = Score(TOPIC, value, decision, matches, ("person-1", "person-2"), "1")
        found = store.entries.add_article(article, link=entry.link, country="NL", now=at, scores=[score])
        store.entries.finish(pending.id, "judged", article_id=found)
        if hit:
            self._hit(found, article, score, sentence, at)
        return hit

    def _hit(self, found: int, article: Article, score: Score, sentence: str, at: datetime) -> None:
        store = self.store
        old = self.dice.choice(self.stories[-40:]) if self.stories and self.dice.random() < 0.6 else ""
        key = old or f"{TOPIC}-{found:08x}"
        hit = store.hits.add(
            found,
            score,
            summary=sentence,
            membership=Membership(old, "report" if old else "first", "the same places"),
            new_key=key,
            title=article.title,
            traits=Traits(at, shingles=frozenset(self.dice.randrange(1 << 63) for _ in range(250))),
            now=at,
        )
        if not old:
            self.stories.append(key)
        if score.decision is Decision.POST:
            reports = self.stories.count(key)
            store.outbox.queue(
                CHANNEL, TOPIC, key, Post(key, f"{article.text[:900]} {hit} {reports}"), now=at, settle=0
            )
        else:
            store.labels.put(hit, 1, note="", now=at)
        digest = f"{found:064x}"
        if at.month % EVIDENCE_MONTHS:
            place = Stretch("a.warc.gz", self.evidence_end, 60_000, digest)
            self.evidence_end += 60_000
            store.evidence.add(
                found, Kept(place, digest), url=article.url, status=200, at=at, text_sha256=digest
            )
        (text_hash,) = store.db.raw.execute(
            "SELECT text_hash FROM articles WHERE id = ?", (found,)
        ).fetchone()
        store.opinions.keep(
            text_hash,
            TOPIC,
            "1",
            "model",
            Opinion(relevant=True, score=0.9, why=sentence, summary=sentence),
            at,
        )
        store.opinions.spend(f"{at:%Y-%m-%d}", 1_000)
        store.revisions.plan(found, at + timedelta(days=LOOKS[0]))

    def _looks(self, now: datetime) -> None:
        revisions = self.store.revisions
        for article in revisions.due(now, timedelta(days=90), 100_000):
            known = revisions.known(article)
            assert known is not None
            changed = self.dice.random() < 0.03
            left = LOOKS[known.looks + 1 :]
            current = known.current
            if changed:
                if not known.versions:
                    revisions.add_version(article, 1, known.article, known.read_at)
                current = len(known.versions or (1,)) + 1
                words = self.spoken[0].some(self.dice, 45)
                later = Article(
                    url=known.article.url, title=known.article.title, text=f"{known.article.text}\n{words}."
                )
                revisions.add_version(article, current, later, now)
                revisions.add(
                    article,
                    Comparison(Change.MINOR, ("a sentence",)),
                    before=current - 1,
                    after=current,
                    now=now,
                )
                revisions.rewrite(article, later)
            then = known.read_at + timedelta(days=left[0]) if left else None
            look = Look(now, "minor" if changed else "unchanged", next_at=then, current=current)
            revisions.looked(article, look)

    def _alerts(self, now: datetime) -> None:
        """Three feeds in trouble, other ones each day."""
        alerts = Alerts(self.store.db)
        alerts.settle(
            [
                Ailment("feed-failing", "does not answer", "look at it", subject=str(n))
                for n in self.dice.sample(range(300), 3)
            ],
            now,
        )
        alerts.told([*alerts.untold(), *alerts.over()], now)
