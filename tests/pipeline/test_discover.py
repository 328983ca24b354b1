"""Where a site may keep its feeds."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.canonical import same_site
from watcher.pipeline.discover import MOST, in_page, in_robots, well_known

SITE = "https://krant.example/nieuws/vandaag"


def urls(html, url=SITE):
    return [one.url for one in in_page(html, url=url, same_site=same_site)]


def link(kind, href, rel="alternate", more=""):
    return f'<link rel="{rel}" type="{kind}" href="{href}" {more}>'


def test_every_type_of_feed_that_a_page_announces_is_a_candidate():
    """RSS, Atom, RDF and JSON Feed, also by the loose types when the address speaks of a feed."""
    html = (
        link("application/rss+xml", "/rss")
        + link("application/atom+xml; charset=utf-8", "atom")
        + link("application/rdf+xml", "https://krant.example/rdf")
        + link("application/feed+json", "//krant.example/feed.json")
        + link("application/json", "/feed/json")
        + link("TEXT/XML", "/a.rss")
        + link("", "/f", rel="feed")
    )
    assert urls(html) == [
        "https://krant.example/rss",
        "https://krant.example/nieuws/atom",
        "https://krant.example/rdf",
        "https://krant.example/feed.json",
        "https://krant.example/feed/json",
        "https://krant.example/a.rss",
        "https://krant.example/f",
    ]


def test_other_things_of_similar_types_are_none():
    """WordPress announces its API, oEmbed and translations the same way."""
    html = (
        link("application/json", "https://krant.example/wp-json/wp/v2/pages/2")
        + link("application/json+oembed", "/wp-json/oembed/1.0/embed")
        + link("text/xml+oembed", "/wp-json/oembed/1.0/embed?format=xml")
        + link("", "/en/", more='hreflang="en"')
        + link("text/css", "/feed.css", rel="alternate stylesheet")
        + '<link rel="search" type="application/opensearchdescription+xml" href="/feed">'
    )
    assert urls(html) == []


def test_only_web_addresses_count():
    """A page cannot send us to a file, a script or nowhere."""
    html = "".join(
        link("application/rss+xml", href)
        for href in (
            "file:///etc/passwd",
            "javascript:feed()",
            "http://",
            "http://[bad",
            "ftp://a.example/feed",
            "",
        )
    )
    assert urls(html) == []


def test_the_old_feed_scheme_means_the_web():
    """Readers were once opened by it."""
    assert urls(link("application/rss+xml", "feed:https://krant.example/rss")) == [
        "https://krant.example/rss"
    ]
    assert urls(link("application/rss+xml", "feed://krant.example/rss")) == ["http://krant.example/rss"]


def test_base_is_honoured_and_fragments_fall_away():
    """As browsers do."""
    html = '<base href="https://cdn.example/x/">' + link("application/rss+xml", "feed#top")
    assert urls(html) == ["https://cdn.example/x/feed"]


def test_announced_feeds_of_the_same_site_come_first_and_links_for_readers_last():
    """What the publisher says of its own outranks what merely looks like it."""
    html = (
        '<a href="/rss/binnenland.xml">Binnenland</a>'
        + link("application/rss+xml", "https://feeds.feedburner.example/krant")
        + link("application/rss+xml", "/feed", more='title="De  Krant"')
        + '<a href="https://other.example/feed">their feed</a><a href="https://feeds.example/krant/rss">RSS</a>'
    )
    assert urls(html) == [
        "https://krant.example/feed",
        "https://feeds.feedburner.example/krant",
        "https://krant.example/rss/binnenland.xml",
        "https://feeds.example/krant/rss",
    ]
    first = in_page(html, url=SITE, same_site=same_site)[0]
    assert (first.title, first.source) == ("De Krant", "link")


def test_feeds_of_comments_count_only_where_there_is_nothing_else():
    """News is what is meant."""
    comments = link("application/rss+xml", "/comments/feed/")
    assert urls(comments + link("application/rss+xml", "/feed/")) == ["https://krant.example/feed/"]
    assert urls(comments) == ["https://krant.example/comments/feed/"]


def test_an_address_counts_once_and_a_directory_of_feeds_is_cut():
    """However often it is linked."""
    assert urls(link("application/rss+xml", "/feed") * 2 + '<a href="/feed">RSS</a>') == [
        "https://krant.example/feed"
    ]
    many = "".join(link("application/rss+xml", f"/feed/{n}") for n in range(MOST + 10))
    assert len(urls(many)) == MOST


def test_robots_names_sitemaps_and_news_comes_first():
    """Whatever the case of the word, relative or not."""
    text = (
        "User-agent: *\nDisallow: /\nSitemap: https://krant.example/sitemap.xml # all\n"
        "sitemap: /sitemap-news.xml\nSITEMAP:nonsense://x\n"
    )
    assert [one.url for one in in_robots(text, url="https://krant.example/robots.txt")] == [
        "https://krant.example/sitemap-news.xml",
        "https://krant.example/sitemap.xml",
    ]


def test_the_usual_places_are_tried_beneath_the_page_and_at_the_root():
    """A blog within a site has its feed within it."""
    found = [one.url for one in well_known("https://krant.example/blog/")]
    assert found[0] == "https://krant.example/blog/feed"
    for place in ("feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feeds/posts/default"):
        assert f"https://krant.example/{place}" in found
    assert "https://krant.example/news-sitemap.xml" in found
    assert len(found) == len(set(found))


@given(
    st.text(alphabet=st.sampled_from("<>/=\"' abhlnkrefstypico+-:.?#&;\x00é海"), max_size=300),
    st.sampled_from(["", "<link rel=alternate type=application/rss+xml href="]),
)
def test_whatever_a_page_holds_candidates_are_absolute_web_addresses(text, opening):
    """Nothing raises, nothing else comes out, each once."""
    found = in_page(opening + text, url=SITE, same_site=same_site)
    assert len({one.url for one in found}) == len(found)
    for one in found:
        parts = urlsplit(one.url)
        assert parts.scheme in {"http", "https"}
        assert parts.hostname
        assert not parts.fragment


@pytest.mark.parametrize("size", [200_000])
def test_a_hostile_page_takes_no_more_time_than_its_length(size):
    """Unclosed elements and endless attributes are only text."""
    assert urls("<link " * (size // 6)) == []
    assert urls("<a href=" + "x" * size) == []
