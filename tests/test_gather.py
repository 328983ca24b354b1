"""Loop one: feeds in, hits and posts out, each thing once."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime

import pytest

from tests.blank import blank
from tests.fakes import NOON, FakeFetcher, SameProcess, SetClock, Silent
from tests.llm_server import IRRELEVANT, RELEVANT, llm
from watcher.adapters.judge import ModelJudge
from watcher.adapters.store import Store
from watcher.examine import Judge
from watcher.gather import Gatherer
from watcher.model import Concept, Corpus, Failure, Feed, FeedKind, Reason, Role, Unchanged, Validators
from watcher.opinions import Matter, SecondOpinion
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.pacing import Limits
from watcher.polling import Polling
from watcher.posting import TopicDesk
from watcher.reading import Reading

FEED = "https://krant.example/feed"
CORPUS = Corpus(
    topic="t",
    title="Topic",
    description="",
    concepts=(
        Concept(
            "stations", "police stations", Role.CORE, 3.0, aliases=(("en", ("overseas police station*",)),)
        ),
        Concept("ngo", "Safeguard Defenders", Role.ENTITY, 3.0, aliases=(("*", ("Safeguard Defenders",)),)),
    ),
    rules=(),
    records=(),
)
HIT = "The minister said that the overseas police stations must close, and Safeguard Defenders welcomed that."
MISS = "The minister said that the tulips are late this year, and the growers of the region agreed with that."


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def store(tmp_path, clock):
    made = Store(blank(tmp_path / "watcher.db"))
    made.hits.set_topic("t", "Topic", "1")
    made.feeds.configure([Feed(0, FEED, "De Krant", "en", "NL")], clock())
    yield made
    made.close()


@pytest.fixture
def fetcher():
    return FakeFetcher()


@pytest.fixture
def gatherer(store, fetcher, clock):
    return Gatherer(
        store=store,
        fetcher=fetcher,
        workers=SameProcess((Judge(compile_profile(CORPUS), 0.6, 0.35),)),
        polling=Polling(Limits(1800, 900, 21_600), timedelta(days=7), now=clock, dice=lambda: 0.0),
        reading=Reading(
            topics={"t": TopicDesk(("main",), {}, {})},
            retries=2,
            story_window=timedelta(days=14),
            settle=600.0,
            now=clock,
        ),
        polls_at_once=4,
        pages_at_once=4,
    )


def rss(*items):
    """A feed of (number, age in days, more elements)."""
    entries = "".join(
        f"<item><guid>{number}</guid><title>Entry {number}</title><link>https://krant.example/{number}</link>"
        f"<pubDate>{format_datetime(NOON - timedelta(days=days))}</pubDate>{more}</item>"
        for number, days, more in items
    )
    return f"<rss version='2.0'><channel><title>De Krant</title>{entries}</channel></rss>"


def page(text, title="A headline about it"):
    body = "".join(
        f"<p>{text} Paragraph {n} goes on about the same matter at some length.</p>" for n in range(5)
    )
    head = f"<head><title>{title}</title></head>"
    return f"<html lang='en'>{head}<body><article><h1>{title}</h1>{body}</article></body></html>"


def outcomes(store):
    return {row["identity"]: row["outcome"] for row in store.db.rows("SELECT identity, outcome FROM entries")}


async def test_what_matters_is_stored_grouped_and_queued_and_the_rest_is_only_remembered(
    store, fetcher, gatherer
):
    """Entry, article, verdict, hit, story and post come of one round."""
    fetcher.give(FEED, rss((1, 0, ""), (2, 0, "")))
    fetcher.give("https://krant.example/1", page(HIT))
    fetcher.give("https://krant.example/2", page(MISS))
    tally = await gatherer.round(Silent())
    assert (tally.feeds, tally.entries, tally.pages, tally.hits) == (1, 2, 2, 1)
    [row] = store.db.rows("SELECT * FROM coverage")
    assert (row["outlet"], row["country"], row["decision"]) == ("De Krant", "NL", "post")
    assert {match["concept"] for match in store.db.rows("SELECT concept FROM matches")} == {"stations", "ngo"}
    [post] = store.db.rows("SELECT * FROM posts")
    assert (post["channel"], post["state"], post["kind"]) == ("main", "ready", "story")
    assert store.db.row("SELECT text FROM articles WHERE url LIKE '%/2'")["text"] is None
    run = store.db.row("SELECT * FROM runs")
    assert (run["feeds"], run["entries"], run["pages"], run["hits"]) == (1, 2, 2, 1)
    assert run["finished_at"]


async def test_a_second_round_asks_for_nothing_that_is_not_due(store, fetcher, gatherer, clock):
    """Neither feed nor page; and when the feed is due again, no page twice."""
    fetcher.give(FEED, rss((1, 0, "")))
    fetcher.give("https://krant.example/1", page(HIT))
    await gatherer.round(Silent())
    fetcher.asked.clear()
    assert (await gatherer.round(Silent())).feeds == 0
    assert fetcher.asked == []
    clock.forward(hours=7)
    fetcher.give(FEED, rss((1, 0, ""), (3, 0, "")))
    fetcher.give("https://krant.example/3", page(MISS))
    await gatherer.round(Silent())
    assert [url for url, _ in fetcher.asked] == [FEED, "https://krant.example/3"]


async def test_old_entries_of_a_first_poll_are_a_baseline(store, fetcher, gatherer, clock):
    """No flood on the first day; an old date later on is news all the same."""
    fetcher.give(FEED, rss((1, 30, "")))
    await gatherer.round(Silent())
    assert outcomes(store) == {"1": "baseline"}
    clock.forward(hours=7)
    fetcher.give(FEED, rss((1, 30, ""), (2, 30, "")))
    fetcher.give("https://krant.example/2", page(HIT))
    assert (await gatherer.round(Silent())).hits == 1
    assert outcomes(store) == {"1": "baseline", "2": "judged"}


async def test_validators_are_sent_back_and_an_unchanged_feed_costs_nothing_more(
    store, fetcher, gatherer, clock
):
    """304 and an equal body are both a success without entries."""
    fetcher.give(FEED, rss((1, 30, "")), validators=Validators('"a"', "yesterday"))
    await gatherer.round(Silent())
    clock.forward(hours=7)
    fetcher.answers[FEED] = Unchanged(FEED, Validators('"b"', "yesterday"))
    await gatherer.round(Silent())
    clock.forward(hours=7)
    fetcher.give(FEED, rss((1, 30, "")), validators=Validators('"c"', ""))
    await gatherer.round(Silent())
    assert [validators.etag for _, validators in fetcher.asked] == ["", '"a"', '"b"']
    polls = [row["outcome"] for row in store.db.rows("SELECT outcome FROM polls ORDER BY id")]
    assert polls == ["ok", "unchanged", "same"]
    assert store.db.row("SELECT etag FROM feeds")["etag"] == '"c"'


async def test_a_failed_poll_keeps_everything_and_comes_back(store, fetcher, gatherer, clock):
    """The old validators stay; the feed is asked again later."""
    fetcher.give(FEED, rss((1, 30, "")), validators=Validators('"a"', ""))
    await gatherer.round(Silent())
    clock.forward(hours=7)
    fetcher.give(FEED, "<html><body>Just a moment...</body></html>", validators=Validators('"bad"', ""))
    tally = await gatherer.round(Silent())
    assert tally.failures == 1
    row = store.db.row("SELECT * FROM feeds")
    assert (row["etag"], row["state"]) == ('"a"', "active")
    assert row["detail"]
    clock.forward(days=2)
    fetcher.give(FEED, rss((1, 30, ""), (2, 30, "")))
    fetcher.give("https://krant.example/2", page(MISS))
    assert (await gatherer.round(Silent())).entries == 1
    assert store.db.row("SELECT failures FROM feeds")["failures"] == 0


async def test_a_page_that_is_gone_leaves_the_feeds_own_text(store, fetcher, gatherer):
    """What the publisher put into the feed is judged instead."""
    fetcher.give(FEED, rss((1, 0, f"<description>{HIT} {HIT}</description>")))
    tally = await gatherer.round(Silent())
    assert tally.hits == 1
    assert store.db.row("SELECT origin FROM articles")["origin"] == "feed"


async def test_a_page_in_passing_trouble_is_tried_again_and_then_given_up(store, fetcher, gatherer, clock):
    """Ten minutes, an hour; then the reason is kept and nobody asks again."""
    fetcher.give(FEED, rss((1, 0, "")))
    fetcher.answers["https://krant.example/1"] = Failure(Reason.TIMEOUT, "no answer")
    for wait in ({"minutes": 11}, {"minutes": 61}, {"days": 1}):
        await gatherer.round(Silent())
        clock.forward(**wait)
    assert outcomes(store) == {"1": "timeout"}
    assert store.db.row("SELECT state, attempts FROM entries")[:] == ("done", 3)


async def test_one_article_in_two_feeds_is_read_once(store, fetcher, gatherer, clock):
    """Tracking parameters and all; both entries lead to it."""
    other = "https://krant.example/other"
    store.feeds.configure([Feed(0, FEED, "De Krant"), Feed(0, other, "Other")], clock())
    fetcher.give(FEED, rss((1, 0, "")))
    fetcher.give(
        other, rss((1, 0, "")).replace("/1</link>", "/1?utm_source=rss</link>").replace(">1<", ">x<")
    )
    fetcher.give("https://krant.example/1", page(HIT))
    fetcher.give("https://krant.example/1?utm_source=rss", page(HIT))
    tally = await gatherer.round(Silent())
    assert (tally.pages, tally.hits) == (1, 1)
    assert sorted(outcomes(store).values()) == ["judged", "known"]
    assert len(store.db.rows("SELECT DISTINCT article_id FROM entries")) == 1


async def test_two_entries_of_one_article_share_the_fate_of_a_page_that_fails(store, fetcher, gatherer):
    """Neither keeps the round going for ever."""
    fetcher.give(
        FEED,
        rss((1, 0, "")).replace(
            "</channel>",
            "<item><guid>z</guid><title>Z</title><link>https://krant.example/1</link></item></channel>",
        ),
    )
    async with asyncio.timeout(20):
        await gatherer.round(Silent())
    assert set(outcomes(store).values()) == {"not-found"}


async def test_a_feed_without_a_title_names_its_reports_as_it_names_itself(store, fetcher, gatherer, clock):
    """In the very round that first reads it; a post with an address for a name helps nobody."""
    store.feeds.configure([Feed(0, FEED)], clock())
    fetcher.give(FEED, rss((1, 0, "")))
    fetcher.give("https://krant.example/1", page(HIT))
    await gatherer.round(Silent())
    assert store.db.row("SELECT outlet FROM coverage")["outlet"] == "De Krant"


async def test_a_second_outlet_joins_the_story_and_its_waiting_post(store, fetcher, gatherer):
    """A copy of the text is named in the first post, not posted on its own."""
    fetcher.give(FEED, rss((1, 1, ""), (2, 0, "")))
    fetcher.give("https://krant.example/1", page(HIT, "First"))
    fetcher.give(
        "https://krant.example/2",
        page(HIT, "Second").replace("<head>", "<head><meta property='og:site_name' content='Other Paper'>"),
    )
    tally = await gatherer.round(Silent())
    assert tally.hits == 2
    [post] = store.db.rows("SELECT * FROM posts")
    assert "First" in post["body"]
    assert 'Also: <a href="https://krant.example/2">Other Paper</a>' in post["body"]
    relations = [row["relation"] for row in store.db.rows("SELECT relation FROM hits ORDER BY id")]
    assert relations == ["first", "copy"]


async def test_the_outlet_of_a_search_result_is_not_the_search_engine(store, fetcher, gatherer, clock):
    """Nor is its country that of the search."""
    store.feeds.configure([Feed(0, FEED, "Search: police", "en", "US", kind=FeedKind.SEARCH)], clock())
    fetcher.give(FEED, rss((1, 0, '<source url="https://other.example">Other Paper</source>')))
    fetcher.give("https://krant.example/1", page(HIT))
    await gatherer.round(Silent())
    assert store.db.row("SELECT outlet, country FROM coverage")[:] == ("Other Paper", "")


async def test_a_stopped_round_ends_at_a_safe_point_and_is_taken_up_again(store, fetcher, gatherer):
    """Nothing is half done; the next round finishes the work."""
    fetcher.give(FEED, rss(*((n, 0, "") for n in range(1, 30))))
    for n in range(1, 30):
        fetcher.give(f"https://krant.example/{n}", page(MISS))
    stop = asyncio.Event()

    class StopAfterFive(Silent):
        def read(self, done, of, tally):
            if done >= 5:
                stop.set()

    tally = await gatherer.round(StopAfterFive(), stop)
    assert 5 <= tally.pages < 29
    assert store.db.row("SELECT finished_at FROM runs")["finished_at"]
    rest = await gatherer.round(Silent())
    assert rest.pages == 29 - tally.pages
    assert set(outcomes(store).values()) == {"judged"}


@pytest.mark.parametrize(
    ("says", "decision", "posts"), [(IRRELEVANT, "review", 0), (RELEVANT, "post", 1), (500, "post", 1)]
)
async def test_a_second_opinion_can_leave_a_post_to_people(store, fetcher, gatherer, says, decision, posts):
    """One that calls it irrelevant; the verdict stays on record, and what was sent is title and text only."""
    async with llm() as server, ModelJudge(endpoint=server.base_url, model="m", key="", timeout=5.0) as model:
        server.script.append(says)
        matters = {"t": Matter("Topic", "About it.")}
        second = SecondOpinion(model, store.opinions, matters, True, 9, 6000, gatherer.reading.now)
        gatherer = replace(gatherer, reading=replace(gatherer.reading, second=second))
        fetcher.give(FEED, rss((1, 0, ""), (2, 0, "")))
        fetcher.give("https://krant.example/1", page(HIT))
        fetcher.give("https://krant.example/2", page(MISS))
        tally = await gatherer.round(Silent())
    assert len(server.asked) == 1
    [row] = store.db.rows("SELECT decision, verdict FROM coverage")
    assert (row["decision"], row["verdict"]) == (decision, "post")
    assert (tally.hits, tally.review) == (posts, 1 - posts)
    assert store.outbox.waiting("main") == posts
    assert store.hits.verdict(1).value == decision


@pytest.mark.parametrize(("language", "english"), [("nl", "An office was closed."), ("en", "")])
async def test_the_first_post_of_a_foreign_article_has_its_english_line(
    store, fetcher, gatherer, language, english
):
    """The opinion is asked before the hit is stored; an English article needs none."""
    async with llm() as server, ModelJudge(endpoint=server.base_url, model="m", key="", timeout=5.0) as model:
        server.script.append(RELEVANT)
        matters = {"t": Matter("Topic", "About it.")}
        second = SecondOpinion(model, store.opinions, matters, True, 9, 6000, gatherer.reading.now)
        gatherer = replace(gatherer, reading=replace(gatherer.reading, second=second))
        fetcher.give(FEED, rss((1, 0, "")))
        fetcher.give("https://krant.example/1", page(HIT))
        await gatherer.round(Silent())
    store.db.run("UPDATE articles SET language = ?", (language,))
    [key] = [row["key"] for row in store.db.rows("SELECT key FROM stories")]
    assert store.hits.story(key).lead.english == english
