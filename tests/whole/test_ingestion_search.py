"""Loop one and search feeds: wrapped links, headlines without text, the same article by two roads."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest

from tests.fakes import NOON
from tests.origin import answer
from tests.whole.newsstand import HIT, MISS, newsstand, page, serving
from watcher.model import Feed, FeedKind

HEADLINE = "Minister orders overseas police stations to close"


def wrapped(held: str) -> str:
    """A Google News link with this inside its id."""
    raw = held.encode()
    message = bytes([8, 0x13, 0x22, len(raw)]) + raw + bytes([0xD2, 1, 0])
    identifier = base64.urlsafe_b64encode(message).decode().rstrip("=")
    return f"https://news.google.com/rss/articles/{identifier}?oc=5"


def opaque(number: int) -> str:
    """One of the newer kind, whose id tells nothing."""
    return wrapped(f"AU_yqL{number:03}MadeUpForThisTestAndMeaningNothing")


def found_by(stand, number, outlet, title=HEADLINE, **more):
    """An entry as a search lists it."""
    return stand.item(
        number,
        title=f"{title} - {outlet}",
        more=f"<source url='https://paper.example'>{outlet}</source>",
        **{"link": opaque(number), "guid": f"search-{number}", **more},
    )


def watching(stand, *paths):
    """Watch the search and these feeds of De Krant."""
    feeds = [Feed(0, stand.site.url(path), "De Krant", "en", "NL") for path in paths]
    stand.watch(*feeds, Feed(0, stand.site.url("/search"), "Search", "en", "US", kind=FeedKind.SEARCH))


def articles(stand, *columns):
    """These columns of the stored articles, by title."""
    rows = stand.store.db.rows("SELECT * FROM articles ORDER BY title, id")
    return [tuple(row[name] for name in columns) for row in rows]


async def test_a_hidden_article_is_judged_by_its_headline_and_its_link_never_asked_for(tmp_path):
    """The post leads to the search engine's address, under the outlet's name; the rest is only remembered."""
    async with newsstand(tmp_path) as stand:
        watching(stand)
        hit = found_by(stand, 1, "The Paper")
        again = f"<description>&lt;a href='x'&gt;{HEADLINE}&lt;/a&gt;&amp;nbsp;The Paper</description></item>"
        miss = found_by(stand, 2, "The Gazette", "Tulips are late")
        stand.offer(hit.replace("</item>", again), miss, path="/search")
        tally = await stand.round()
        assert (tally.hits, stand.outcomes()) == (1, {"search-1": "judged", "search-2": "judged"})
        assert [request.path for request in stand.site.seen] == ["/search"]
        assert articles(stand, "title", "outlet", "country", "origin", "link", "text") == [
            (HEADLINE, "The Paper", "", "feed", opaque(1), ""),
            ("Tulips are late", "The Gazette", "", "feed", opaque(2), None),
        ]
        [post] = stand.store.db.rows("SELECT body, preview_url FROM posts")
        assert f'<a href="{opaque(1)}">{HEADLINE}</a>' in post["body"]
        assert "The Paper" in post["body"]


async def test_hidden_articles_are_never_taken_for_one_another(tmp_path):
    """Ids differ in a letter's case; the same headline in two outlets is two reports."""
    async with newsstand(tmp_path) as stand:
        watching(stand)
        twice = [opaque(1), opaque(1).replace("articles/C", "articles/c")]
        stand.offer(
            found_by(stand, 1, "The Paper", link=twice[0]),
            found_by(stand, 2, "The Gazette", link=twice[1]),
            path="/search",
        )
        await stand.round()
        assert sorted(articles(stand, "link", "outlet")) == sorted(
            [(twice[0], "The Paper"), (twice[1], "The Gazette")]
        )
        assert len(stand.store.db.rows("SELECT DISTINCT url FROM articles")) == 2


async def test_an_id_that_holds_the_address_leads_to_the_article(tmp_path):
    """Its page is read; the search's own words are not needed."""
    async with newsstand(tmp_path) as stand:
        watching(stand)
        stand.site.at("/1", serving(page(HIT, HEADLINE), "text/html"))
        stand.offer(found_by(stand, 1, "The Paper", link=wrapped(stand.site.url("/1"))), path="/search")
        await stand.round()
        assert articles(stand, "link", "outlet", "origin") == [(stand.site.url("/1"), "The Paper", "page")]
        assert stand.asked() == ["/search", "/1"]


@pytest.mark.parametrize("first", ["feed", "search", "both"])
async def test_an_article_found_directly_is_not_found_again_by_a_search(tmp_path, first):
    """In one round the publisher's own feed wins; what a search found alone before stays, and is not posted twice."""
    async with newsstand(tmp_path) as stand:
        watching(stand, "/feed")
        stand.site.at("/1", serving(page(HIT, f"{HEADLINE}!"), "text/html"))
        direct, other = (
            stand.item(1, title=HEADLINE),
            found_by(stand, 2, "De Krant", date=NOON - timedelta(hours=3)),
        )
        empty = "<!-- nothing yet -->"
        stand.offer(direct if first != "search" else empty)
        stand.offer(other if first != "feed" else empty, path="/search")
        await stand.round()
        stand.offer(direct)
        stand.offer(other, path="/search")
        await stand.round(hours=7)
        if first == "search":
            assert stand.outcomes() == {"search-2": "judged", "1": "judged"}
            [post] = stand.store.db.rows("SELECT body FROM posts WHERE state = 'ready'")
            assert opaque(2) in post["body"]
            assert stand.site.url("/1") in post["body"]
        else:
            assert stand.outcomes() == {"1": "judged", "search-2": "known"}
            assert articles(stand, "link") == [(stand.site.url("/1"),)]
        assert len(stand.store.db.rows("SELECT 1 FROM stories")) == 1
        assert stand.asked().count("/1") == 1


@pytest.mark.parametrize(
    ("title", "outlet", "days"),
    [(HEADLINE, "The Gazette", 0), (HEADLINE, "De Krant", 3), ("Morning briefing", "De Krant", 0)],
)
async def test_another_outlet_another_day_or_a_headline_of_every_day_is_another_article(
    tmp_path, title, outlet, days
):
    """Only headline, outlet and day together tell that two are one."""
    async with newsstand(tmp_path) as stand:
        watching(stand, "/feed")
        stand.site.at("/1", serving(page(MISS, title), "text/html"))
        stand.offer(stand.item(1, title=title, days=days))
        stand.offer(found_by(stand, 2, outlet, title), path="/search")
        await stand.round()
        assert stand.outcomes() == {"1": "judged", "search-2": "judged"}
        assert len(articles(stand, "id")) == 2


@pytest.mark.parametrize(
    ("script", "kind", "outcome"),
    [
        (answer(status=403), "feed", "judged"),
        (answer(status=404), "feed", "not-found"),
        (answer(status=404), "search", "not-found"),
        (answer(status=400), "feed", "http-status"),
        (answer(status=400), "search", "judged"),
        (serving(b"%PDF-1.7", "application/pdf"), "feed", "judged"),
        (serving(b"<html><body><div id='app'></div></body></html>", "text/html"), "feed", "judged"),
    ],
)
async def test_a_headline_stands_alone_where_the_page_is_there_but_shows_nothing(
    tmp_path, script, kind, outcome
):
    """A search's stands alone unless its address leads nowhere, an own feed's where programs are refused."""
    async with newsstand(tmp_path) as stand:
        stand.watch(Feed(0, stand.site.url("/feed"), "De Krant", kind=FeedKind(kind)))
        stand.site.at("/1", script)
        stand.offer(stand.item(1, title=HEADLINE))
        await stand.round()
        assert stand.outcomes() == {"1": outcome}
        assert stand.asked() == ["/feed", "/1"]
        judged = [(HEADLINE, "feed", "")] if outcome == "judged" else []
        assert articles(stand, "title", "origin", "text") == judged


async def test_a_hidden_article_without_a_headline_is_given_up_with_the_reason(tmp_path):
    """There is nothing to judge, and nobody is asked."""
    async with newsstand(tmp_path) as stand:
        watching(stand)
        stand.offer(stand.item(1, title="", link=opaque(1)), path="/search")
        await stand.round()
        [row] = stand.store.db.rows("SELECT outcome, detail FROM entries")
        assert row["outcome"] == "robots"
        assert row["detail"].startswith("a search engine's page")
        assert articles(stand, "id") == []


async def test_a_search_at_bing_names_outlet_and_article(tmp_path):
    """Its counter holds the address; its snippet is the publisher's and stays."""
    async with newsstand(tmp_path) as stand:
        watching(stand)
        stand.site.at("/1", answer(status=403))
        counter = f"http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url={stand.site.url('/1')}&c=2&mkt=en-us"
        more = f"<description>{HIT}</description><News:Source>The Paper</News:Source>"
        stand.offer(stand.item(1, title=HEADLINE, link=counter, more=more), path="/search")
        await stand.round()
        assert articles(stand, "link", "outlet", "text") == [(stand.site.url("/1"), "The Paper", HIT)]
