"""The invented newspapers: their data is sound, and over real HTTP they behave like the web."""

from __future__ import annotations

import io
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import aiohttp
import feedparser
import pytest
from selectolax.lexbor import LexborHTMLParser

from watcher.demo.newsroom import Expected, Fault, FeedFormat, Layout, Newsroom, Outlet, read_newsroom
from watcher.demo.server import Asked, Origin, serve
from watcher.model import FeedKind

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NOW = datetime(2025, 11, 20, 12, 30, 15, tzinfo=UTC)
NEWSROOM = read_newsroom()
CJK = ("zh", "ja", "ko")


@pytest.fixture
async def origin() -> AsyncIterator[Origin]:
    """The newsroom, served."""
    async with serve(NEWSROOM, now=NOW) as running:
        yield running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A client that asks the way a browser does."""
    async with aiohttp.ClientSession() as session:
        yield session


def outlet_of(slug: str) -> Outlet:
    return next(o for o in NEWSROOM.outlets for article in o.articles if article.slug == slug)


def feed_urls(origin: Origin, fault: Fault) -> list[tuple[Outlet, FeedFormat, str]]:
    """Pair every feed of one state with its address; the origin lists them in the newsroom's order."""
    described = [(outlet, feed) for outlet in NEWSROOM.outlets for feed in outlet.feeds]
    return [
        (outlet, feed.format, served.url)
        for (outlet, feed), served in zip(described, origin.feeds, strict=True)
        if feed.fault is fault
    ]


async def body_of(http: aiohttp.ClientSession, url: str) -> bytes:
    async with http.get(url) as answer:
        assert answer.status == 200, url
        return await answer.read()


def links_in(body: bytes, feed_format: FeedFormat) -> list[str]:
    """Read a feed's links with whatever reads that dialect in the wild."""
    if feed_format is FeedFormat.JSON:
        return [item["url"] for item in json.loads(body)["items"]]
    if feed_format is FeedFormat.SITEMAP:
        tree = ET.fromstring(body)  # noqa: S314 - our own bytes
        return [loc.text or "" for loc in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    return [entry.link for entry in feedparser.parse(io.BytesIO(body)).entries]


# The data


def test_it_is_a_newsroom_of_many_languages() -> None:
    """Breadth is what the demonstration shows: a dozen languages, every layout, every feed dialect."""
    with_articles = [outlet for outlet in NEWSROOM.outlets if outlet.articles]
    assert len({outlet.language.split("-")[0] for outlet in with_articles}) >= 12
    assert {"zh-Hans", "zh-Hant"} <= {outlet.language for outlet in with_articles}
    assert set(Layout) == {outlet.layout for outlet in with_articles}
    assert set(FeedFormat) == {feed.format for outlet in NEWSROOM.outlets for feed in outlet.feeds}
    assert set(Fault) == {feed.fault for outlet in NEWSROOM.outlets for feed in outlet.feeds}


def test_it_is_small_enough_to_ship() -> None:
    """The data goes into every installation, so it stays below 200 kB."""
    folder = files("watcher.demo").joinpath("newsroom")
    assert 50_000 < sum(len(item.read_bytes()) for item in folder.iterdir()) < 200_000


def test_slugs_are_unique() -> None:
    """A slug names one article in the whole newsroom, so that url(slug) has one answer."""
    assert max(Counter(article.slug for article in NEWSROOM.articles).values()) == 1


def test_hits_name_their_event_and_others_none() -> None:
    """The label and the event agree, and nothing is called news that is old."""
    for article in NEWSROOM.articles:
        assert (article.expected is Expected.HIT) == bool(article.event), article.slug
        assert article.baseline == (article.hours_ago >= 24 * 30), article.slug
    assert len(NEWSROOM.news) == 19
    assert sum(article.expected is Expected.NO for article in NEWSROOM.articles) == 18


def test_events_are_told_by_several_outlets_and_in_several_languages() -> None:
    """Grouping has work to do: one event in four languages, one in one language twice."""
    languages: dict[str, Counter[str]] = {}
    for article in NEWSROOM.news:
        languages.setdefault(article.event, Counter())[outlet_of(article.slug).language[:2]] += 1
    assert set(languages["dutch-closure"]) == {"nl", "de", "fr", "ar"}
    assert languages["dutch-closure"]["nl"] == 2
    assert languages["dublin-closing"] == {"en": 2}
    assert languages["new-york-arrests"] == {"en": 2, "zh": 1}
    assert sum(len(counter) > 1 for counter in languages.values()) == 4


def test_the_wire_copy_is_the_original_cut_under_another_headline() -> None:
    """One agency text stands in two papers, so that near-verbatim copies are met."""
    by_slug = {article.slug: article for article in NEWSROOM.articles}
    original = by_slug["new-york-arrests-secret-police-station"]
    copy = by_slug["manhattan-chinatown-two-charged"]
    assert original.title != copy.title
    assert copy.published(NOW) > original.published(NOW)
    words = [" ".join(article.paragraphs).split() for article in (original, copy)]
    runs = [{tuple(text[i : i + 4]) for i in range(len(text) - 3)} for text in words]
    assert len(words[1]) < 0.75 * len(words[0])
    assert len(runs[0] & runs[1]) / len(runs[1]) > 0.8


@pytest.mark.parametrize("article", NEWSROOM.articles, ids=lambda article: article.slug)
def test_every_article_reads_like_one(article: Any) -> None:
    """Five to nine paragraphs, some 180 to 350 words or their equivalent, a standfirst and a byline."""
    text = "".join(article.paragraphs)
    floor, ceiling = (380, 850) if outlet_of(article.slug).language.startswith(CJK) else (1000, 2100)
    assert 5 <= len(article.paragraphs) <= 9
    assert floor <= len(text) <= ceiling
    assert all(paragraph == paragraph.strip() and "\n" not in paragraph for paragraph in article.paragraphs)
    assert article.title
    assert article.author
    assert 20 <= len(article.description) <= 260


@pytest.mark.parametrize("outlet", NEWSROOM.outlets, ids=lambda outlet: outlet.key)
def test_every_outlet_is_plainly_invented(outlet: Outlet) -> None:
    """Hosts lie under .example, and each page says in its own language that the outlet does not exist."""
    assert outlet.host.endswith(".example")
    assert outlet.about
    assert outlet.name.removeprefix("The ") in outlet.about


# The server


async def test_every_page_answers_with_its_text(origin: Origin, http: aiohttp.ClientSession) -> None:
    """Each article's page holds its headline and paragraphs and names its language, except the one that is gone."""
    for article in NEWSROOM.articles:
        async with http.get(origin.url(article.slug)) as answer:
            body = await answer.read()
        assert answer.status == (404 if article.page_missing else 200)
        if article.page_missing:
            continue
        outlet = outlet_of(article.slug)
        tree = LexborHTMLParser(body.decode(outlet.encoding))
        html, headline, canonical = (
            tree.css_first("html"),
            tree.css_first("h1"),
            tree.css_first("link[rel=canonical]"),
        )
        assert html is not None
        assert html.attributes["lang"] == outlet.language
        assert headline is not None
        assert headline.text() == article.title
        assert canonical is not None
        assert canonical.attributes["href"] == origin.url(article.slug)
        paragraphs = [node.text() for node in tree.css("p")]
        assert [line for line in paragraphs if line in article.paragraphs] == list(article.paragraphs)
        assert not article.correction or article.correction in paragraphs
        assert outlet.about in paragraphs


async def test_structured_data_names_the_outlet(origin: Origin, http: aiohttp.ClientSession) -> None:
    """JSON-LD can be read, even of the page with the hostile headline, and calls the outlet its publisher."""
    seen = 0
    for article in NEWSROOM.articles:
        outlet = outlet_of(article.slug)
        if article.page_missing:
            continue
        tree = LexborHTMLParser((await body_of(http, origin.url(article.slug))).decode(outlet.encoding))
        scripts = tree.css("script")
        assert [script.attributes["type"] for script in scripts] == ["application/ld+json"] * outlet.metadata
        for script in scripts:
            linked = json.loads(script.text())
            assert linked["publisher"]["name"] == outlet.name
            assert linked["headline"] == article.title
            assert datetime.fromisoformat(linked["datePublished"]) == article.published(NOW)
            seen += 1
    assert seen > 20


async def test_healthy_feeds_lead_to_pages(origin: Origin, http: aiohttp.ClientSession) -> None:
    """Every dialect is read without complaint, and its links, less their trackers, are the articles' addresses."""
    for outlet, feed_format, url in feed_urls(origin, Fault.NONE):
        body = await body_of(http, url)
        links = [link.partition("?")[0] for link in links_in(body, feed_format)]
        assert links
        assert set(links) <= {origin.url(article.slug) for article in outlet.articles}
        if feed_format not in {FeedFormat.JSON, FeedFormat.SITEMAP}:
            parsed = feedparser.parse(io.BytesIO(body))
            assert not parsed.bozo or isinstance(parsed.bozo_exception, feedparser.CharacterEncodingOverride)
            assert {entry.title for entry in parsed.entries} <= {article.title for article in outlet.articles}
            assert all(entry.get("published_parsed") or entry.updated_parsed for entry in parsed.entries)


async def test_together_the_feeds_carry_every_article(origin: Origin, http: aiohttp.ClientSession) -> None:
    """No article is out of reach of a reader who follows the feeds that can be read."""
    links: set[str] = set()
    for fault in (Fault.NONE, Fault.MALFORMED):
        for _, feed_format, url in feed_urls(origin, fault):
            links |= {link.partition("?")[0] for link in links_in(await body_of(http, url), feed_format)}
    assert links == {origin.url(article.slug) for article in NEWSROOM.articles}


async def test_one_article_stands_in_two_feeds_under_different_trackers(
    origin: Origin, http: aiohttp.ClientSession
) -> None:
    """The overlapping feeds of one outlet name the same page by different links."""
    bodies = [
        await body_of(http, feed.url)
        for feed in origin.feeds
        if "/rss/" in feed.url and "Marrowby" in feed.title
    ]
    first, second = (set(links_in(body, FeedFormat.RSS)) for body in bodies)
    assert not first & second
    assert {link.partition("?")[0] for link in second} < {link.partition("?")[0] for link in first}


async def test_the_malformed_feed_still_yields_its_entries(
    origin: Origin, http: aiohttp.ClientSession
) -> None:
    """A strict parser refuses it; a patient one finds both entries."""
    ((outlet, _, url),) = feed_urls(origin, Fault.MALFORMED)
    body = await body_of(http, url)
    with pytest.raises(ET.ParseError):
        ET.fromstring(body)  # noqa: S314 - our own bytes
    parsed = feedparser.parse(io.BytesIO(body))
    assert parsed.bozo
    assert [entry.title for entry in parsed.entries] == [article.title for article in outlet.articles]


async def test_the_missing_page_has_its_text_in_the_feed(origin: Origin, http: aiohttp.ClientSession) -> None:
    """Where the page is gone, the feed carries every paragraph."""
    (article,) = [article for article in NEWSROOM.articles if article.page_missing]
    (url,) = [url for outlet, _, url in feed_urls(origin, Fault.NONE) if article in outlet.articles]
    parsed = feedparser.parse(io.BytesIO(await body_of(http, url)))
    (entry,) = [entry for entry in parsed.entries if entry.title == article.title]
    assert all(paragraph in entry.content[0].value for paragraph in article.paragraphs)


async def test_broken_feeds_break_as_they_say(origin: Origin, http: aiohttp.ClientSession) -> None:
    """One answers 500, one hangs up, one is a page for people; each is logged."""
    ((_, _, failing),) = feed_urls(origin, Fault.ERROR)
    ((silent_outlet, _, silent),) = feed_urls(origin, Fault.CLOSED)
    ((_, _, page),) = feed_urls(origin, Fault.HTML)
    async with http.get(failing) as answer:
        assert answer.status == 500
    with pytest.raises(aiohttp.ClientConnectionError):
        await http.get(silent)
    async with http.get(page) as answer:
        assert (answer.status, answer.content_type) == (200, "text/html")
    first, *dropped, last = origin.requests  # the client may try a dropped request again
    assert (first.status, last.status) == (500, 200)
    assert set(dropped) == {Asked(silent_outlet.key, "/rss.xml", 0)}


async def test_what_has_not_changed_is_answered_304(origin: Origin, http: aiohttp.ClientSession) -> None:
    """Either validator gets a 304 without a body, a foreign one gets the page again."""
    for url in (origin.feeds[0].url, origin.url("tulpen-bloeien-twee-weken-eerder")):
        async with http.get(url) as first:
            assert await first.read()
            etag, modified = first.headers["ETag"], first.headers["Last-Modified"]
        for sent in ({"If-None-Match": etag}, {"If-Modified-Since": modified}):
            async with http.get(url, headers=sent) as again:
                assert (again.status, await again.read()) == (304, b"")
                assert again.headers["ETag"] == etag
        async with http.get(
            url, headers={"If-None-Match": '"other"', "If-Modified-Since": modified}
        ) as again:
            assert again.status == 200


async def test_bodies_are_compressed_for_those_who_ask(origin: Origin) -> None:
    """With gzip accepted the bytes on the wire are compressed and unpack to the plain ones."""
    url = origin.url("chinese-politiekantoren-moeten-dicht")
    async with aiohttp.ClientSession() as http:
        async with http.get(url, headers={"Accept-Encoding": "gzip"}) as packed:
            assert packed.headers["Content-Encoding"] == "gzip"
            unpacked = await packed.read()
        async with http.get(url, headers={"Accept-Encoding": "identity"}) as plain:
            assert "Content-Encoding" not in plain.headers
            assert await plain.read() == unpacked


async def test_requests_are_logged_in_order(origin: Origin, http: aiohttp.ClientSession) -> None:
    """The log holds outlet, path and status, so that a test can count what a run fetched."""
    await body_of(http, origin.url("wang-sprints-to-county-record") + "?utm_source=rss")
    async with http.get(origin.url("wang-sprints-to-county-record").replace("wang", "wong")) as answer:
        assert answer.status == 404
    assert origin.requests == [
        Asked("tallow-point-dispatch", "/wang-sprints-to-county-record/", 200),
        Asked("tallow-point-dispatch", "/wong-sprints-to-county-record/", 404),
    ]


async def test_every_site_lets_robots_in(origin: Origin, http: aiohttp.ClientSession) -> None:
    """Each outlet is a site of its own, with a robots.txt and a front page."""
    sites = {"/".join(feed.url.split("/")[:3]) for feed in origin.feeds}
    assert len(sites) == len(NEWSROOM.outlets)
    for site in sites:
        assert b"Allow: /" in await body_of(http, f"{site}/robots.txt")
        assert b"<h1>" in await body_of(http, f"{site}/")


async def test_feeds_say_what_a_configuration_needs(origin: Origin) -> None:
    """Language, country and group come with each feed; the sitemap is marked as one."""
    assert all(
        feed.title and feed.language and len(feed.country) == 2 and feed.group for feed in origin.feeds
    )
    assert [feed.language for feed in origin.feeds if feed.kind is FeedKind.SITEMAP] == ["uk"]


async def test_the_same_moment_gives_the_same_bytes(http: aiohttp.ClientSession, unused_ports: int) -> None:
    """On fixed ports a second start answers as the first did, so that a restarted demonstration sees no change."""
    bodies = []
    for _ in range(2):
        async with serve(NEWSROOM, now=NOW, port=unused_ports) as origin:
            bodies.append([await body_of(http, url) for _, _, url in feed_urls(origin, Fault.NONE)])
            assert f":{unused_ports}/" in origin.feeds[0].url
    assert bodies[0] == bodies[1]


async def test_a_taken_port_is_an_error_and_leaves_nothing_open(unused_ports: int) -> None:
    """When a port in the row is taken, serving fails and lets go of those it already had."""
    one = Newsroom(NEWSROOM.outlets[:1])
    async with serve(one, now=NOW, port=unused_ports + 1):
        with pytest.raises(OSError, match="address already in use"):
            async with serve(NEWSROOM, now=NOW, port=unused_ports):
                pass
    async with serve(one, now=NOW, port=unused_ports) as origin:
        assert origin.pages


def test_times_count_back_from_now() -> None:
    """An article's time is now less its hours, whole minutes, in whatever zone now was given."""
    article = NEWSROOM.articles[0]
    assert article.published(NOW) == (NOW - timedelta(hours=article.hours_ago)).replace(second=0)
    assert all(NOW - timedelta(days=2) < article.published(NOW) < NOW for article in NEWSROOM.news)


@pytest.fixture
def unused_ports() -> int:
    """The first of a row of ports below the range that systems give out by themselves, nobody listening."""
    import socket

    count = len(NEWSROOM.outlets) + 1
    for first in range(20_000, 30_000, count):
        try:
            for port in range(first, first + count):
                with socket.create_server(("127.0.0.1", port)):
                    pass
        except OSError:
            continue
        return first
    pytest.skip("no row of free ports")


def test_data_lies_where_the_wheel_takes_it() -> None:
    """Every data file is inside the package and in UTF-8."""
    folder = Path(str(files("watcher.demo").joinpath("newsroom")))
    assert {path.suffix for path in folder.iterdir()} == {".toml"}
    assert all(path.read_text("utf-8").startswith("# ") for path in folder.iterdir())
