"""A database of invented coverage, as large as a busy one after years.

Every word is made up from syllables; nothing of any publisher is in it. The same seed gives the same database.
"""

from __future__ import annotations

import base64
import json
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from watcher.adapters.store.database import to_text
from watcher.adapters.store.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.adapters.store import Store

START, DAYS = datetime(2020, 1, 1, tzinfo=UTC), 2_500
TOPIC = "stations"
BATCH = 5_000


def pairs(letters: str) -> list[str]:
    """Syllables of two letters."""
    return [letters[place : place + 2] for place in range(0, len(letters), 2)]


LATIN = [
    "ba", "be", "bi", "bo", "bu", "da", "de", "di", "do", "du", "ka", "ke", "ki", "ko", "ku", "la",
    "le", "li", "lo", "lu", "ma", "me", "mi", "mo", "na", "ne", "ni", "no", "ra", "re", "ri", "ro",
    "sa", "se", "si", "so", "ta", "te", "ti", "to", "va", "ve", "vi",
]  # fmt: skip
SYLLABLES = {
    "en": LATIN,
    "nl": [*LATIN, "ij", "oe", "ui"],
    "de": [*LATIN, "ä", "ö", "ü", "sch"],
    "fr": [*LATIN, "é", "è", "ç", "ou"],
    "es": [*LATIN, "ñ", "á", "ió"],
    "it": [*LATIN, "zzo", "gli", "à"],
    "cs": [*LATIN, "š", "č", "ř", "ě"],
    "ru": pairs("бавегидожузакиломанепораситуфахоцачешащиэйюряс"),
    "ar": pairs("بابيتاتوجاحيخاداروزاسيشاصاطوعاغيفاقاكالامانوهاوا"),
    "zh-Hans": [chr(code) for code in range(0x4E00, 0x4E00 + 1_500)],
    "ja": [chr(code) for code in (*range(0x3042, 0x3094), *range(0x5000, 0x5000 + 800))],
    "ko": [chr(code) for code in range(0xAC00, 0xAC00 + 11_000, 9)],
}
DENSE = frozenset({"zh-Hans", "ja"})
COUNTRIES = {
    "en": ["GB", "US", "IE", "CA"],
    "nl": ["NL", "BE"],
    "de": ["DE", "AT"],
    "fr": ["FR", "BE"],
    "es": ["ES", "MX"],
    "it": ["IT"],
    "cs": ["CZ"],
    "ru": ["RU"],
    "ar": ["EG", "LB"],
    "zh-Hans": ["CN", "SG"],
    "ja": ["JP"],
    "ko": ["KR"],
}
CONCEPTS = [f"concept-{number}" for number in range(120)]
PEOPLE = [f"person-{number}" for number in range(300)]


@dataclass(frozen=True)
class Language:
    """Words of one language, the frequent ones first."""

    code: str
    words: list[str]
    weights: list[float]

    def some(self, dice: random.Random, count: int) -> str:
        """So many words, as often as in natural text (after Zipf's law)."""
        chosen = dice.choices(self.words, cum_weights=self.weights, k=count)
        return ("" if self.code in DENSE else " ").join(chosen)


def languages(dice: random.Random, size: int = 20_000) -> list[Language]:
    """Twelve languages of about so many words."""
    made = []
    for code, syllables in SYLLABLES.items():
        longest = 3 if code in DENSE or code == "ko" else 5
        words = list(
            {"".join(dice.choices(syllables, k=dice.randint(1, longest))): None for _ in range(size)}
        )
        made.append(Language(code, words, list(accumulate(1 / (place + 3) for place in range(len(words))))))
    return made


@dataclass(frozen=True)
class Outlet:
    """One invented newspaper."""

    name: str
    country: str
    language: Language


def outlets(dice: random.Random, spoken: list[Language]) -> list[Outlet]:
    """Three hundred of them."""
    return [
        Outlet(f"{language.words[n + 50].title()} {n}", dice.choice(COUNTRIES[language.code]), language)
        for n in range(300)
        for language in [spoken[n % len(spoken)]]
    ]


def fill(
    store: Store, *, entries: int, articles: int, hits: int, seed: int = 1, words: int = 20_000
) -> Iterator[str]:
    """Put everything into an empty store; what was done, step by step."""
    dice = random.Random(seed)  # noqa: S311 -- words, no secrets
    spoken = languages(dice, words)
    papers = outlets(dice, spoken)
    raw = store.db.raw
    raw.execute("PRAGMA synchronous = OFF")  # nothing is lost that cannot be made again
    store.hits.set_topic(TOPIC, "Stations", "1")
    with store.transaction():
        for number, paper in enumerate(papers, 1):
            raw.execute(
                "INSERT INTO feeds (id, url, title, language, country, added_at, next_poll_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    number,
                    f"https://feed{number}.example/rss",
                    paper.name,
                    paper.language.code,
                    paper.country,
                    "",
                    "",
                ),
            )
    yield f"{len(papers)} feeds"
    every = max(articles // max(hits, 1), 1)
    stories = 0
    for first in range(0, articles, BATCH):
        with store.transaction():
            for number in range(first + 1, min(first + BATCH, articles) + 1):
                is_hit = number % every == 0 and number // every <= hits
                _article(store, dice, papers, number, DAYS * 86_400 * number // articles, is_hit=is_hit)
                if is_hit:
                    stories = _hit(store, dice, number, number // every, stories)
    yield f"{articles:,} articles, {hits:,} hits in {stories:,} stories"
    for first in range(0, entries, BATCH):
        with store.transaction():
            raw.executemany(
                "INSERT INTO entries (feed_id, identity, link, url, title, first_seen_at, last_seen_at, state, outcome,"
                " article_id) VALUES (?, ?, ?, ?, ?, ?, ?, 'done', ?, ?)",
                (
                    _entry(number, len(papers), articles, entries)
                    for number in range(first, min(first + BATCH, entries))
                ),
            )
    yield f"{entries:,} entries"


def _entry(number: int, feeds: int, articles: int, entries: int) -> tuple[object, ...]:
    article = number * articles // entries + 1
    at = to_text(START + timedelta(seconds=DAYS * 86_400 * number // entries))
    link = f"https://paper.example/{article}"
    title = f"Entry {number} of a feed, with the title that it showed"
    outcome = "judged" if number % 2 == 0 else "known"
    return (number % feeds + 1, f"id-{number}", link, link, title, at, at, outcome, article)


def _article(
    store: Store, dice: random.Random, papers: list[Outlet], number: int, second: int, *, is_hit: bool
) -> None:
    # A few papers write most of it.
    paper = (
        papers[min(int(dice.paretovariate(0.7)) - 1, len(papers) - 1)]
        if is_hit
        else papers[number % len(papers)]
    )
    paper = paper if dice.random() < 0.6 else papers[dice.randrange(len(papers))]
    at = to_text(START + timedelta(seconds=second))
    language = paper.language
    url = f"https://paper.example/{number}"
    text = "\n".join(language.some(dice, 45) + "." for _ in range(6)) if is_hit else None
    author = f"{language.words[number % 900]} {language.words[number % 700]}"
    title = language.some(dice, 9) if is_hit else f"{language.words[number % 5_000]} {number}"
    store.db.run(
        "INSERT INTO articles (id, url, link, outlet, country, title, author, published_at, published_precision,"
        " language, description, text, text_hash, origin, fetched_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'minute', ?, ?, ?, ?, 'page', ?)",
        (number, url, url, paper.name, paper.country, title, author, at,
         language.code, language.some(dice, 15) if is_hit else "", text, f"{number:064x}", at),
    )  # fmt: skip
    store.db.run(
        "INSERT INTO judgements (article_id, topic, score, decision, profile, judged_at) VALUES (?, ?, ?, ?, '1', ?)",
        (number, TOPIC, 0.8 if is_hit else 0.0, "post" if is_hit else "drop", at),
    )


def _hit(store: Store, dice: random.Random, article: int, hit: int, stories: int) -> int:
    row = store.db.row("SELECT title, text, published_at FROM articles WHERE id = ?", (article,))
    assert row is not None
    at = row["published_at"]
    if dice.random() < 0.4 or stories == 0:
        stories += 1
        story, relation = stories, "first"
        store.db.run(
            "INSERT INTO stories (id, key, topic, title, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)",
            (stories, f"s{stories:06}", TOPIC, row["title"], at, at),
        )
        store.db.run(
            "INSERT INTO posts (channel, topic, story_id, kind, revision, body, state, created_at, message_id, sent_at)"
            " VALUES ('main', ?, ?, 'story', 1, ?, 'sent', ?, ?, ?)",
            (TOPIC, story, row["text"][:600], at, story, at),
        )
    else:
        story, relation = (
            max(stories - int(dice.expovariate(0.3)), 1),
            dice.choice(["report", "report", "copy"]),
        )
    decision = dice.choices(["post", "review", "drop"], [80, 15, 5])[0]
    named = sorted({dice.choice(PEOPLE[: dice.choice([10, 300])]) for _ in range(3)})
    # As large as the real one: eight bytes for each run of four words.
    traits = json.dumps(
        {
            "published": at,
            "features": sorted(row["title"].split())[:8],
            "lead": [],
            "shingles": base64.b64encode(dice.randbytes(2_000)).decode(),
            "language": "",
            "places": {},
            "facts": {},
        }
    )
    sentences = row["text"].split("\n")
    store.db.run(
        "INSERT INTO hits (id, article_id, topic, story_id, relation, relation_why, score, decision, profile, summary,"
        " mentions, traits, found_at) VALUES (?, ?, ?, ?, ?, 'the same places and people', ?, ?, '1', ?, ?, ?, ?)",
        (hit, article, TOPIC, story, relation, round(dice.uniform(0.4, 1), 3), decision, sentences[0],
         json.dumps(named), traits, at),
    )  # fmt: skip
    found = sorted({dice.choice(CONCEPTS[: dice.choice([10, 120])]) for _ in range(6)})
    for place, concept in enumerate(found):
        store.db.run(
            "INSERT INTO matches VALUES (?, ?, ?, ?, 2, ?, ?)",
            (hit, place, concept, concept, round(3 - place / 2.5, 2), sentences[place % len(sentences)]),
        )
    Search(store.db).put(hit)
    return stories
