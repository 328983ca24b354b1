"""Headline, author, outlet, address, image and standfirst: which declaration is believed."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tests.pipeline.extract_pages import URL, article, feed_entry, ld, meta, page


def test_the_headline_is_what_most_sources_say():
    """A meta tag for social networks loses against JSON-LD and h1."""
    head = ld(headline="Harbour office closed") + meta("og:title", "You will not believe this office")
    assert article(page(head=head)).title == "Harbour office closed"


@pytest.mark.parametrize("ending", [" | The Quay", " - The Quay", " — News — The Quay", " - example.org"])
def test_the_outlets_name_is_cut_off_the_headline(ending):
    """Readers see it beside the link anyway."""
    head = meta("og:site_name", "The Quay") + meta("og:title", f"Office closed{ending}")
    assert article(page(head=head, h1="")).title == "Office closed"


def test_a_dash_within_a_headline_stays():
    """Only the outlet's own name is cut."""
    assert article(page(h1="Closed - but not for long")).title == "Closed - but not for long"


def test_entities_escaped_twice_are_read():
    """Meta tags are often escaped by two programs."""
    assert (
        article(page(head=ld(headline="The &amp;quot;office&amp;quot; &amp; the quay"), h1="")).title
        == 'The "office" & the quay'
    )


def test_the_feeds_title_is_used_when_the_page_has_none():
    """Better than nothing."""
    assert feed_entry().title == article(page(h1=""), entry=feed_entry()).title


@pytest.mark.parametrize(
    ("head", "before", "expected"),
    [
        (ld(author={"@type": "Person", "name": "Ada Quill"}), "", "Ada Quill"),
        (ld(author=[{"name": "Ada Quill"}, {"name": "Ben Oar"}]), "", "Ada Quill, Ben Oar"),
        (ld(author="By Ada Quill"), "", "Ada Quill"),
        (meta("author", "Ada Quill"), "", "Ada Quill"),
        (meta("article:author", "https://social.example/ada"), "", ""),
        ("", "<a rel='author' href='/ada'>Ada Quill</a>", "Ada Quill"),
        ("", "<span class='byline'>Von Ada Quill</span>", "Ada Quill"),
        (
            ld(author={"name": "The Quay"}) + meta("og:site_name", "The Quay"),
            "<a rel='author'>Ada Quill</a>",
            "Ada Quill",
        ),
        (ld(author={"name": "The Quay"}) + meta("og:site_name", "The Quay"), "", "The Quay"),
        (meta("author", "admin"), "", ""),
    ],
)
def test_authors_are_people_where_people_are_named(head, before, expected):
    """From JSON-LD, meta tags, bylines; the outlet itself only in want of a person."""
    assert expected == article(page(head=head, before=before)).author


def test_people_of_a_graph_are_found_by_their_id():
    """Common plug-ins describe them apart from the article."""
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "The Quay"},
            {
                "@type": "Article",
                "headline": "Harbour office closed",
                "author": {"@id": "#ada"},
                "datePublished": "2024-05-02T10:00:00+00:00",
            },
            {"@type": "Person", "@id": "#ada", "name": "Ada Quill"},
        ]
    }
    found = article(page(head=f'<script type="application/ld+json">{json.dumps(graph)}</script>'))
    assert found.author == "Ada Quill"


def test_json_ld_of_other_stories_is_not_this_one():
    """The block that names this page's address wins."""
    others = {
        "@type": "NewsArticle",
        "headline": "Football",
        "author": {"name": "Cy Goal"},
        "url": "https://www.example.org/football",
    }
    mine = {
        "@type": "NewsArticle",
        "headline": "Harbour office closed",
        "author": {"name": "Ada Quill"},
        "mainEntityOfPage": URL,
    }
    listed = {"@type": "ItemList", "itemListElement": [others]}
    head = f'<script type="application/ld+json">{json.dumps([others, listed, mine])}</script>'
    assert article(page(head=head)).author == "Ada Quill"


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type":"NewsArticle","headline":"Office closed","author":{"name":"Ada Quill"},}',
        '<!-- {"@type":"NewsArticle","headline":"Office closed","author":{"name":"Ada Quill"}} -->',
        '{"@type":"NewsArticle","headline":"Office\n closed","author":{"name":"Ada Quill"}};',
    ],
)
def test_json_ld_with_the_usual_mistakes_is_read(broken):
    """Trailing commas, comment marks, line breaks in strings, semicolons."""
    assert article(page(head=f'<script type="application/ld+json">{broken}</script>')).author == "Ada Quill"


def test_json_ld_beyond_repair_still_gives_its_flat_values():
    """One unescaped quotation mark must not cost the date."""
    broken = '{"@type":"NewsArticle","datePublished":"2024-05-02T10:15:00Z","headline":"The "office" closed"}'
    found = article(page(head=f'<script type="application/ld+json">{broken}</script>'))
    assert datetime(2024, 5, 2, 10, 15, tzinfo=UTC) == found.published


@pytest.mark.parametrize(
    ("head", "entry", "outlet", "expected"),
    [
        (meta("og:site_name", "The Quay"), None, "From the caller", "The Quay"),
        (ld(publisher={"name": "The Quay"}), None, "From the caller", "The Quay"),
        ("", feed_entry(outlet="From the feed"), "From the caller", "From the feed"),
        ("", feed_entry(), "From the caller", "From the caller"),
        ("", None, "", "example.org"),
    ],
)
def test_the_outlet_is_the_pages_own_word_first(head, entry, outlet, expected):
    """Then the feed's, the caller's, the host."""
    assert expected == article(page(head=head), entry=entry, outlet=outlet).outlet


@pytest.mark.parametrize(
    ("canonical", "expected"),
    [
        (
            "https://www.example.org/news/harbour-office-closed-4711",
            "https://www.example.org/news/harbour-office-closed-4711",
        ),
        ("/news/harbour-office-closed-4711", "https://www.example.org/news/harbour-office-closed-4711"),
        (
            "https://m.example.org/news/harbour-office-closed",
            "https://m.example.org/news/harbour-office-closed",
        ),
        ("https://www.example.org/", URL),
        ("https://www.example.org/en", URL),
        ("https://www.example.org/news", URL),
        ("https://syndicator.example/news/harbour-office-closed-4711", URL),
        ("javascript:alert(1)", URL),
        ("https://user@www.example.org/news/harbour-office", URL),
        ("http://[broken", URL),
    ],
)
def test_the_pages_own_address_is_believed_within_its_site(canonical, expected):
    """Not when it is the front page, a section, or another site."""
    assert expected == article(page(head=f'<link rel="canonical" href="{canonical}">')).url


def test_the_plain_page_of_an_amp_page_is_its_address():
    """The canonical address lies above the given one, yet is an article."""
    plain = "https://www.example.org/news/harbour-office-closed"
    found = article(page(head=f'<link rel="canonical" href="{plain}">'), url=f"{plain}/amp")
    assert plain == found.url


def test_two_sites_below_a_public_suffix_are_two_sites():
    """co.uk is nobody's domain."""
    given = "https://www.first.co.uk/news/office-closed-1"
    other = "https://www.second.co.uk/news/office-closed-1"
    assert given == article(page(head=f'<link rel="canonical" href="{other}">'), url=given).url


def test_image_and_standfirst_are_the_publishers():
    """The image's address is made absolute."""
    head = meta("og:image", "/pictures/quay.jpg") + meta(
        "og:description", "Neighbours &amp; officials disagree."
    )
    found = article(page(head=head))
    assert found.image == "https://www.example.org/pictures/quay.jpg"
    assert found.description == "Neighbours & officials disagree."


def test_an_image_that_is_no_web_address_is_dropped():
    """data: and javascript: lead nowhere."""
    assert not article(page(head=meta("og:image", "data:image/png;base64,AAAA"))).image
