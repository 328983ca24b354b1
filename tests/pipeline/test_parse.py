"""Feeds as publishers write them, into entries."""

from __future__ import annotations

import gzip
import json
import pickle
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Entry, Failure, ParsedFeed, PollHints, Reason
from watcher.pipeline.parse import parse

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://feeds.example.net/paper/rss.xml"


def read(body: str | bytes, *, url: str = URL, content_type: str = "") -> ParsedFeed:
    """The feed in ``body``, which must be one."""
    raw = body.encode() if isinstance(body, str) else body
    parsed = parse(raw, url=url, content_type=content_type, now=NOW)
    assert isinstance(parsed, ParsedFeed), parsed
    return parsed


def refused(body: str | bytes) -> Failure:
    """Why ``body`` is no feed."""
    parsed = parse(body.encode() if isinstance(body, str) else body, url=URL, now=NOW)
    assert isinstance(parsed, Failure), parsed
    return parsed


def rss(*items: str, channel: str = "<link>https://paper.example/</link>", attributes: str = "") -> str:
    """An RSS 2.0 feed of these items."""
    inside = "".join(f"<item>{item}</item>" for item in items)
    head = f'<?xml version="1.0"?><rss version="2.0" {attributes}><channel><title>Paper</title>{channel}'
    return f"{head}{inside}</channel></rss>"


def atom(*entries: str, attributes: str = "") -> str:
    """An Atom 1.0 feed of these entries."""
    inside = "".join(f"<entry>{entry}</entry>" for entry in entries)
    home = '<link rel="self" href="/feed"/><link href="https://blog.example/"/>'
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>Blog</title>{home}{inside}</feed>'


def only(feed: ParsedFeed) -> Entry:
    """The one entry of a feed."""
    assert len(feed.entries) == 1, feed
    return feed.entries[0]


def test_rss_is_read() -> None:
    """Every field of an RSS entry arrives, as plain text and in UTC."""
    item = (
        "<title>Police &amp;amp; stations</title><link>https://paper.example/1</link>"
        "<guid isPermaLink='false'>g-1</guid><pubDate>Thu, 01 Jan 2026 10:00:00 +0100</pubDate>"
        "<dc:creator>Jane Doe</dc:creator>"
        "<description><![CDATA[<p>One.</p><p>Two.</p>]]></description>"
        "<content:encoded><![CDATA[<p>All.</p>]]></content:encoded>"
    )
    spaces = (
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    )
    feed = read(
        rss(item, channel="<link>https://paper.example</link><language>en-GB</language>", attributes=spaces)
    )
    assert (feed.format, feed.title, feed.home, feed.language) == (
        "rss",
        "Paper",
        "https://paper.example",
        "en-GB",
    )
    assert only(feed) == Entry(
        identity="g-1",
        link="https://paper.example/1",
        title="Police & stations",
        summary="One.\nTwo.",
        content="All.",
        published=datetime(2026, 1, 1, 9, tzinfo=UTC),
        author="Jane Doe",
    )


def test_atom_is_read() -> None:
    """Atom's published and updated stay apart, and the alternate link is the link."""
    entry = (
        "<id>tag:blog.example,2026:1</id><title type='html'>A &lt;em&gt;title&lt;/em&gt;</title>"
        "<link rel='enclosure' href='https://blog.example/a.mp3'/><link href='https://blog.example/1'/>"
        "<published>2026-01-01T10:00:00Z</published><updated>2026-01-02T10:00:00Z</updated>"
        "<author><name>Jane</name><email>j@example.org</email></author><author><name>Joe</name></author>"
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>a &lt; b</p><p>c</p></div></content>"
    )
    parsed = only(read(atom(entry)))
    assert (parsed.identity, parsed.link, parsed.title) == (
        "tag:blog.example,2026:1",
        "https://blog.example/1",
        "A title",
    )
    assert (parsed.published, parsed.updated) == (
        datetime(2026, 1, 1, 10, tzinfo=UTC),
        datetime(2026, 1, 2, 10, tzinfo=UTC),
    )
    assert (parsed.author, parsed.content) == ("Jane, Joe", "a < b\nc")


def test_rdf_is_read() -> None:
    """RSS 1.0 keeps its entries beside the channel and its dates in Dublin Core."""
    body = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://paper.example/"><title>P</title>'
        '<link>https://paper.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://paper.example/1"/></rdf:Seq></items>'
        '</channel><item rdf:about="https://paper.example/1"><title>T</title><link>https://paper.example/1</link>'
        "<dc:date>2026-01-01T10:00:00+01:00</dc:date></item></rdf:RDF>"
    )
    feed = read(body)
    assert feed.format == "rdf"
    assert only(feed).published == datetime(2026, 1, 1, 9, tzinfo=UTC)
    assert only(feed).updated is None


def test_atom_03_is_read() -> None:
    """The predecessor of Atom names its dates differently."""
    body = (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>B</title><entry><title>T</title>'
        '<link rel="alternate" type="text/html" href="https://blog.example/1"/><id>i</id>'
        "<issued>2026-01-01T10:00:00Z</issued><modified>2026-01-03T10:00:00Z</modified></entry></feed>"
    )
    entry = only(read(body))
    assert (entry.published, entry.updated) == (
        datetime(2026, 1, 1, 10, tzinfo=UTC),
        datetime(2026, 1, 3, 10, tzinfo=UTC),
    )


def test_json_feed_is_read() -> None:
    """JSON Feed 1.1 with numbers for ids and several authors."""
    item = {
        "id": 7,
        "url": "/7",
        "title": "T",
        "content_html": "<p>a</p><p>b</p>",
        "date_published": "2026-01-01T10:00:00Z",
    }
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "J",
        "home_page_url": "https://j.example/",
        "items": [item | {"authors": [{"name": "A"}, {"name": "B"}]}, "rotten"],
    }
    feed = read(json.dumps(document))
    assert (feed.format, feed.skipped) == ("json", 1)
    entry = only(feed)
    assert (entry.identity, entry.link, entry.content, entry.author) == (
        "7",
        "https://j.example/7",
        "a\nb",
        "A, B",
    )
    assert entry.summary == "a\nb"


def test_gdelt_lists_are_read() -> None:
    """When GDELT saw a page is not when the page was published; broken escapes do not matter."""
    body = (
        r'{"articles": [{"url": "https://paper.example/1", "title": "It\'s \d", "seendate": "20260101T101500Z", '
        r'"domain": "paper.example", "language": "English"}]}'
    )
    entry = only(read(body))
    assert entry == Entry(
        identity="https://paper.example/1",
        link="https://paper.example/1",
        title=r"It\'s \d",
        updated=datetime(2026, 1, 1, 10, 15, tzinfo=UTC),
        outlet="paper.example",
    )
    assert read("{}").entries == ()


def test_news_sitemaps_are_read() -> None:
    """The news part gives title and date; images and their addresses do not come between."""
    body = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" '
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>'
        "<loc> https://paper.example/1?a=1&amp;b=2 </loc>"
        "<image:image><image:loc>https://paper.example/i.jpg</image:loc><image:title>Photo</image:title></image:image>"
        "<n:news><n:publication><n:name>Paper</n:name><n:language>en</n:language></n:publication>"
        "<n:publication_date>2026-01-01T10:00:00+08:00</n:publication_date><n:title><![CDATA[R&D]]></n:title></n:news>"
        "<lastmod>2026-01-02</lastmod></url></urlset>"
    )
    feed = read(body)
    assert (feed.format, feed.title, feed.language) == ("news-sitemap", "Paper", "en")
    assert only(feed) == Entry(
        identity="https://paper.example/1?a=1&b=2",
        link="https://paper.example/1?a=1&b=2",
        title="R&D",
        published=datetime(2026, 1, 1, 2, tzinfo=UTC),
        updated=datetime(2026, 1, 2, tzinfo=UTC),
    )


def test_plain_sitemaps_are_read_even_when_packed() -> None:
    """A sitemap may be a gzip file; its entries are addresses with the date of their change."""
    body = (
        "<urlset><url><loc>https://p.example/1</loc><lastmod>2026-01-02</lastmod></url><url></url></urlset>"
    )
    feed = read(gzip.compress(body.encode()))
    assert (feed.format, feed.skipped) == ("sitemap", 1)
    assert only(feed).updated == datetime(2026, 1, 2, tzinfo=UTC)


def test_a_sitemap_index_is_refused_with_its_newest_children_named() -> None:
    """An operator sees what to configure instead."""
    children = "".join(
        f"<sitemap><loc>https://p.example/{day}.xml</loc><lastmod>2026-01-0{day}</lastmod></sitemap>"
        for day in (1, 4, 2, 3)
    )
    failure = refused(f"<sitemapindex>{children}</sitemapindex>")
    assert failure.reason is Reason.NOT_A_FEED
    assert "index of 4" in failure.detail
    assert "4.xml, https://p.example/2.xml, https://p.example/3.xml" in failure.detail
    assert "1.xml" not in failure.detail


def test_google_news_names_the_outlet() -> None:
    """A search feed's entries carry the source they come from."""
    item = (
        "<title>Headline - The Paper</title><link>https://news.google.com/rss/articles/CBMi?oc=5</link>"
        '<guid isPermaLink="false">CBMi</guid><source url="https://paper.example">The Paper</source>'
    )
    entry = only(read(rss(item)))
    assert (entry.identity, entry.outlet) == ("CBMi", "The Paper")


def test_bing_links_are_unwrapped() -> None:
    """Bing hides the article's address in a counter and names the outlet in an element of its own."""
    item = (
        "<title>T</title><link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;tid=1&amp;url=https%3a%2f%2fpaper.example"
        "%2fa%3fid%3d1&amp;c=2</link><News:Source>The Paper</News:Source>"
    )
    entry = only(read(rss(item, attributes='xmlns:News="https://www.bing.com/news/search?format=rss"')))
    assert (entry.link, entry.identity, entry.outlet) == ("https://paper.example/a?id=1",) * 2 + (
        "The Paper",
    )


def test_a_counter_without_an_address_stays_as_it_is() -> None:
    """What cannot be unwrapped is still a link."""
    link = "https://www.bing.com/news/apiclick.aspx?url=javascript%3aalert(1)"
    assert only(read(rss(f"<title>T</title><link>{link}</link>"))).link == link


def test_the_original_link_wins_over_a_counter() -> None:
    """FeedBurner gives both."""
    item = "<link>https://feedproxy.example/~r/1</link><feedburner:origLink>https://paper.example/1</feedburner:origLink>"
    assert only(read(rss(item))).link == "https://paper.example/1"


@pytest.mark.parametrize(
    ("given_link", "expected"),
    [
        ("/a/1", "https://paper.example/a/1"),
        ("a/1", "https://paper.example/news/a/1"),
        ("//other.example/1", "https://other.example/1"),
        ("www.other.example/1", "http://www.other.example/1"),
        (" https://paper.example/a\n b ", "https://paper.example/a%20b"),
        ("https://paper.example/?a=1&b=2", "https://paper.example/?a=1&b=2"),
        ("https://paper.example/?a=1&amp;copy=2", "https://paper.example/?a=1&copy=2"),
        ("javascript:alert(1)", ""),
        ("mailto:a@b.example", ""),
        ("tg://resolve?domain=x", ""),
        ("https://", ""),
        ("http://[bad/1", ""),
        ("#top", ""),
    ],
)
def test_links_become_absolute_web_addresses(given_link: str, expected: str) -> None:
    """Against the feed's home; what is not http(s) is no link."""
    item = f"<title>T</title><guid isPermaLink='false'>g</guid><link>{given_link}</link>"
    feed = read(rss(item, channel="<link>https://paper.example/news/</link>"))
    assert only(feed).link == expected


def test_xml_base_moves_links_and_never_guids() -> None:
    """Identities must not change when a site moves."""
    entry = "<id>post-1</id><title>T</title><link href='1'/>"
    parsed = only(read(atom(entry, attributes='xml:base="https://other.example/dir/"')))
    assert (parsed.link, parsed.identity) == ("https://other.example/dir/1", "post-1")


def test_a_relative_atom_link_belongs_to_the_feed() -> None:
    """As Atom says, for paths without a leading slash."""
    assert (
        only(read(atom("<title>T</title><link href='1'/>"), url="https://blog.example/x/feed")).link
        == "https://blog.example/x/1"
    )


def test_a_permalink_guid_is_the_link_when_there_is_no_other() -> None:
    """A guid that says it is none is not followed."""
    permalink = "<title>T</title><guid>https://paper.example/1</guid>"
    assert only(read(rss(permalink))).link == "https://paper.example/1"
    assert only(read(rss(permalink.replace("<guid>", "<guid isPermaLink='false'>")))).link == ""


def test_identity_falls_back_from_guid_to_link_to_text() -> None:
    """Equal text gives equal identity, other text another."""
    feed = read(rss("<link>https://paper.example/1</link>", "<title>a</title>", "<title>b</title>"))
    assert feed.entries[0].identity == "https://paper.example/1"
    assert feed.entries[1].identity.startswith("sha256:")
    assert feed.entries[1].identity != feed.entries[2].identity
    assert read(rss("<title>a</title>")).entries[0].identity == feed.entries[1].identity


def test_shared_guids_are_told_apart_and_repetitions_left_out() -> None:
    """A publisher who gives every entry the same guid does not lose entries."""
    feed = read(
        rss(
            "<guid>1</guid><link>https://p.example/a</link>",
            "<guid>1</guid><link>https://p.example/b</link>",
            "<guid>1</guid><link>https://p.example/b</link>",
            "<guid>2</guid><link>https://p.example/c</link>",
        )
    )
    assert [entry.identity for entry in feed.entries] == [
        "1|https://p.example/a",
        "1|https://p.example/b",
        "2",
    ]
    assert feed.problems == ("1 repeated entries were left out",)


def test_a_rotten_entry_is_skipped_and_counted() -> None:
    """An entry that says nothing does not spoil the others."""
    feed = read(rss("<title>a</title>", "<category>x</category>", "<title>b</title>"))
    assert ([entry.title for entry in feed.entries], feed.skipped) == (["a", "b"], 1)


def test_a_feed_fails_only_when_all_entries_are_rotten() -> None:
    """No entries at all is an empty feed, not a failure."""
    assert refused(rss("<category>x</category>", "")).reason is Reason.MALFORMED
    assert read(rss()).entries == ()


def test_a_body_that_ends_within_an_entry_loses_that_entry_only() -> None:
    """Half a link would be the identity of another article."""
    body = rss(
        "<title>a</title><link>https://p.example/1</link>",
        "<title>b</title><link>https://p.example/23</link>",
    )
    feed = read(body[: body.index("3</link>")])
    assert ([entry.title for entry in feed.entries], feed.skipped) == (["a"], 1)
    assert feed.problems == ("truncated: the feed does not end",)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("R&D AT&T", "R&D AT&T"),
        ("a&nbsp;b &eacute;&#8217;", "a b é’"),
        ("a &amp;amp; b &amp;#8217;", "a & b ’"),
        ("5 &lt; 6 &gt; 4", "5 < 6 > 4"),
        ("<![CDATA[<b>a</b> &amp; b]]>", "a & b"),
        ("a <b>bold</b> word<br/>next", "a bold word next"),
        ("a\x0bb\x00c&#11;", "abc"),
        ("<!-- no --> yes <?pi ?>", "yes"),
        ("mail <jane@example.org>", "mail <jane@example.org>"),
        ("警察\u3000局", "警察 局"),
    ],
)
def test_titles_are_what_a_reader_sees(title: str, expected: str) -> None:
    """Whatever markup, entities and dirt the publisher left in them."""
    assert only(read(rss(f"<guid>1</guid><title>{title}</title>"))).title == expected


@pytest.mark.parametrize(
    "body",
    [
        "  \n" + rss("<title>a</title>"),
        "\ufeff" + rss("<title>a</title>"),
        "<br />\n<b>Warning</b>: mysql in /x.php\n" + rss("<title>a</title>"),
        rss("<title>a</title>") + "<script>alert(1)</script> trailing",
        rss("<title>a</title>").replace("</channel></rss>", ""),
        rss("<title>a</title>").replace("</title></item>", "</item>"),
        rss("<title>a").replace("</item>", ""),
        rss("<media:thumbnail url='x'/><title>a</title>"),
        rss("<x:y><z>ignored</z></x:y><title>a</title>"),
        rss("<title>a</title></b></i>"),
        rss('<title lang="en>a</title>'),
        rss("<title>a</title>").replace("<rss", "<!DOCTYPE rss SYSTEM 'file:///etc/passwd'><rss"),
        rss("<title>a</title>").replace("item>", "ITEM>").replace("title>", "Title>"),
        "<channel><item><title>a</title></item></channel>",
        "<!-- an <rss> feed of <item>s -->" + rss("<title>a</title>"),
    ],
)
def test_malformed_feeds_still_yield_their_entries(body: str) -> None:
    """As long as a person could tell where the title is, so can we."""
    assert only(read(body)).title == "a"


def test_missing_end_tags_do_not_swallow_the_next_field() -> None:
    """A link inside a title is a link."""
    entry = only(read(rss("<title>a<link>https://p.example/1<guid>g</guid>")))
    assert (entry.title, entry.link, entry.identity) == ("a", "https://p.example/1", "g")


def test_entities_that_a_document_declares_are_plain_text_or_nothing() -> None:
    """No nesting, so no bombs; no files."""
    declared = '<!DOCTYPE r [<!ENTITY own "Own"><!ENTITY two "&own;&own;"><!ENTITY file SYSTEM "file:///etc/passwd">]>'
    body = rss("<title>&own; &two; &file;</title>").replace('<?xml version="1.0"?>', declared)
    assert only(read(body)).title == "Own &two; &file;"


def test_prefixes_are_resolved_by_their_addresses() -> None:
    """Atom under a prefix, RSS content without one."""
    body = '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:id>1</x:id><x:title>T</x:title></x:entry></x:feed>'
    assert only(read(body)).title == "T"
    assert only(read(rss("<title>T</title><encoded>all</encoded>"))).content == "all"


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ("<ttl>60</ttl>", PollHints(ttl=3600.0)),
        ("<ttl> 15 </ttl><sy:updatePeriod>daily</sy:updatePeriod>", PollHints(ttl=900.0)),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
            PollHints(ttl=1800.0),
        ),
        ("<sy:updatePeriod>\n daily </sy:updatePeriod>", PollHints(ttl=86400.0)),
        ("<ttl>soon</ttl>", PollHints()),
        ("<ttl>-5</ttl>", PollHints()),
        ("<ttl>0</ttl>", PollHints()),
        ("<ttl>99999999999999999999</ttl>", PollHints()),
        ("<sy:updatePeriod>often</sy:updatePeriod>", PollHints()),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>",
            PollHints(ttl=3600.0),
        ),
        (
            "<skipHours><hour>0</hour><hour>24</hour><hour>5</hour><hour>x</hour><hour>25</hour></skipHours>",
            PollHints(skip_hours=(0, 5)),
        ),
        ("<skipHours>" + "".join(f"<hour>{hour}</hour>" for hour in range(24)) + "</skipHours>", PollHints()),
        (
            "<skipDays><day>Sunday</day><day>monday</day><day>Caturday</day></skipDays>",
            PollHints(skip_days=(0, 6)),
        ),
    ],
)
def test_wishes_about_polling_are_read_and_junk_is_not(channel: str, expected: PollHints) -> None:
    """Minutes become seconds, days numbers."""
    assert read(rss("<title>a</title>", channel=channel)).hints == expected


def test_the_newest_entries_are_kept_in_their_order() -> None:
    """2,000 of them; the old ones on top give way."""

    def item(number: int) -> str:
        date = format_datetime(NOW - timedelta(days=1) + timedelta(seconds=number))
        return f"<guid>{number}</guid><pubDate>{date}</pubDate>"

    feed = read(rss(*map(item, range(2100))))
    assert [entry.identity for entry in feed.entries] == [str(number) for number in range(100, 2100)]
    assert "2100 entries" in feed.problems[0]


def test_without_dates_the_first_entries_are_kept() -> None:
    """Feeds put news on top."""
    feed = read(rss(*(f"<guid>{number}</guid>" for number in range(2001))))
    assert [feed.entries[0].identity, feed.entries[-1].identity, len(feed.entries)] == ["0", "1999", 2000]


def test_texts_are_cut_to_their_limits() -> None:
    """500, 2,000 and 100,000 characters; a long description serves as content."""
    entry = only(
        read(
            rss(
                f"<title>{'t' * 900}</title><description>{'d ' * 90_000}</description><author>{'a.' * 9000}</author>"
            )
        )
    )
    assert (len(entry.title), len(entry.summary), len(entry.author)) == (500, 1999, 200)
    assert 99_000 < len(entry.content) <= 100_000


def test_a_long_guid_is_replaced_by_its_hash_and_a_long_link_dropped() -> None:
    """A shortened identity could be another's."""
    entry = only(
        read(rss(f"<title>a</title><guid>{'g' * 2000}</guid><link>https://p.example/{'x' * 9000}</link>"))
    )
    assert entry.identity.startswith("sha256:")
    assert entry.link == ""


@pytest.mark.parametrize(
    ("body", "reason", "words"),
    [
        ("", Reason.NOT_A_FEED, "empty"),
        (" \n ", Reason.NOT_A_FEED, "empty"),
        ("Your query was too short", Reason.NOT_A_FEED, "Your query was too short"),
        ("<!DOCTYPE html><title>Not here</title>", Reason.NOT_A_FEED, '"Not here"'),
        ("<html><head><title>Just a moment...</title></head></html>", Reason.CHALLENGE, "human"),
        (
            "<html><link rel='alternate' type='application/rss+xml' href='/feed'></html>",
            Reason.NOT_A_FEED,
            "offers the feed /feed",
        ),
        (
            "<html><script src='/cdn-cgi/challenge-platform/x'></script></html>",
            Reason.CHALLENGE,
            "without a title",
        ),
        ("<center><h1>403 Forbidden</h1></center>", Reason.NOT_A_FEED, "HTML page"),
        ("<opml><outline/></opml>", Reason.NOT_A_FEED, "<opml>"),
        ('{"error": "x"}', Reason.NOT_A_FEED, "JSON"),
        ("[1, 2]", Reason.NOT_A_FEED, "JSON"),
        ('{"items": [', Reason.MALFORMED, "JSON"),
        ("[" * 100_000, Reason.MALFORMED, "JSON"),
        (b"\x1f\x8b\x08garbage", Reason.MALFORMED, "gzip"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", Reason.NOT_A_FEED, "PNG"),
    ],
)
def test_what_is_no_feed_is_refused_by_name(body: str | bytes, reason: Reason, words: str) -> None:
    """One line tells a person what came instead."""
    failure = refused(body)
    assert failure.reason is reason
    assert words in failure.detail
    assert "\n" not in failure.detail


def test_a_gzip_bomb_is_refused() -> None:
    """Unpacking stops at 50 MB."""
    assert refused(gzip.compress(bytes(51 * 1024 * 1024))).reason is Reason.TOO_LARGE


def test_answers_travel_between_processes() -> None:
    """The caller runs this step in a child."""
    feed = read(rss("<title>a</title>"))
    assert pickle.loads(pickle.dumps(feed)) == feed  # noqa: S301 - our own bytes


@given(st.binary(max_size=300))
def test_no_bytes_raise(body: bytes) -> None:
    """Any body is a feed or a failure."""
    assert isinstance(parse(body, url=URL, now=NOW), ParsedFeed | Failure)


FRAGMENTS = (
    "<item> </item> <title> </title> <link> </link> <guid> <b> </b> <![CDATA[ ]]> <!-- --> & &amp; &lt; < > \" ' x "
    "https://p.example/1 <source> </source> <author> <name> <description> </description> </channel> </rss> <?x ?> "
    "<!DOCTYPE <entry/> \x00 é"
)
TAGS = st.sampled_from(FRAGMENTS.split(" "))


@given(st.lists(TAGS, max_size=30))
def test_no_markup_raises_and_identities_differ(pieces: list[str]) -> None:
    """However the pieces of a feed are thrown together."""
    parsed = parse(rss("".join(pieces)).encode(), url=URL, now=NOW)
    assert parse(rss("".join(pieces)).encode(), url=URL, now=NOW) == parsed
    if isinstance(parsed, ParsedFeed):
        identities = [entry.identity for entry in parsed.entries]
        assert len(set(identities)) == len(identities)
        assert all(entry.link == "" or entry.link.startswith("http") for entry in parsed.entries)


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=8, unique=True))
def test_order_is_kept(numbers: list[int]) -> None:
    """Entries come out as they stand in the feed."""
    found = [
        int(entry.identity) for entry in read(rss(*(f"<guid>{number}</guid>" for number in numbers))).entries
    ]
    assert list(pairwise(found)) == list(pairwise(numbers))
