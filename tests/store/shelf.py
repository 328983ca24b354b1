"""A store with a few hits in many scripts, filled as rounds fill it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from watcher.adapters.store.known import Unknown
from watcher.adapters.store.queries import HitQuery, find_hits
from watcher.model import Article, Decision, Match, Membership, Misread, Score, Traits
from watcher.pipeline.question import read_question

if TYPE_CHECKING:
    from watcher.adapters.store import Store

NOON = datetime(2022, 10, 26, 12, tzinfo=UTC)

TEXTS = {
    "en": (
        "Police stations must close",
        "The overseas police stations in Rotterdam were found. Policy followed.",
    ),
    "nl": ("Chinese politiekantoren dicht", "De politiekantoren in Rotterdam en Amsterdam moeten dicht."),
    "cs": ("Čínské stanice v Praze", "Nelegální čínské policejní stanice v Praze."),
    "zh-Hans": ("荷兰关闭海外警察站", "荷兰政府要求关闭鹿特丹的海外警察站。"),
    "zh-Hant": ("臺灣關注海外警察站", "臺灣政府關注此事。"),
    "ja": ("中国の警察署", "オランダは海外の警察署を閉鎖した。"),
    "ko": ("해외 경찰서 폐쇄", "네덜란드는 중국의 비밀 경찰서를 폐쇄했다."),
    "ar": ("إغلاق مراكز الشُّرطة", "أغلقت هولندا مراكز الشرطة الصينية."),
}
COUNTRIES = {
    "en": "GB",
    "nl": "NL",
    "cs": "CZ",
    "zh-Hans": "CN",
    "zh-Hant": "TW",
    "ja": "JP",
    "ko": "KR",
    "ar": "LB",
}


def fill(store: Store) -> dict[str, int]:
    """One hit for each language, a day and a story each; their ids by language."""
    store.hits.set_topic("stations", "Stations", "1")
    return {
        language: add(store, f"https://{language}.example/1", title, text, language=language, day=day)
        for day, (language, (title, text)) in enumerate(TEXTS.items())
    }


def add(
    store: Store,
    url: str,
    title: str,
    text: str,
    *,
    language: str = "en",
    day: int = 0,
    story: str = "",
    summary: str = "",
) -> int:
    """Store an article as a hit."""
    at = NOON + timedelta(days=day)
    article = Article(
        url=url, title=title, text=text, outlet=f"The {language} Paper", language=language, published=at
    )
    score = Score(
        "stations",
        0.9,
        Decision.POST,
        (Match("station", "station", 1, 3.0, text), Match("against", "x", 1, -1.0, text)),
        ("wang-jingyu", "rotterdam"),
        "1",
    )
    with store.transaction():
        article_id = store.entries.add_article(
            article, link=url, country=COUNTRIES.get(language, ""), now=at, scores=[score]
        )
        return store.hits.add(
            article_id,
            score,
            summary=summary or text,
            membership=Membership(story, "report" if story else "first"),
            new_key=f"stations-{language}",
            title=title,
            traits=Traits(at),
            now=at,
        )


def ask(store: Store, text: str, *, sort: str = "newest", limit: int = 50, offset: int = 0) -> list[int]:
    """Ids of the hits that answer a question."""
    question = read_question(text, NOON + timedelta(days=30))
    assert not isinstance(question, Misread), question
    rows = find_hits(store.db, HitQuery(question, sort, limit, offset))
    assert not isinstance(rows, Unknown), rows
    return [row["id"] for row in rows]
