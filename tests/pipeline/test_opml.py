"""Lists of feeds, both ways."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]  # ships no type information

from watcher.model import Failure, Feed, FeedKind
from watcher.pipeline import opml

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)

FEEDS = st.builds(
    Feed,
    id=st.just(0),
    url=st.integers(0, 99).map(lambda n: f"https://a.example/feed?a={n}&b=1"),
    title=st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), max_size=30),
    language=st.sampled_from(["", "nl", "zh-Hans"]),
    country=st.sampled_from(["", "NL", "CN"]),
    group=st.sampled_from(["", "national", 'a "b" & <c>']),
    kind=st.sampled_from(list(FeedKind)),
)


@example([Feed(0, "https://a.example/feed")])
@given(st.lists(FEEDS, max_size=12, unique_by=lambda feed: feed.url))
def test_what_is_written_is_read_again(feeds):
    """Addresses, titles, languages, countries, groups and kinds, whatever they hold."""
    listed = opml.read(opml.write(feeds, title="T", at=AT))
    assert isinstance(listed, opml.FeedList)
    assert listed.refused == ()
    assert sorted(listed.feeds, key=lambda feed: feed.url) == sorted(feeds, key=lambda feed: feed.url)


def test_the_file_is_plain_opml_to_others():
    """Version, head, folders, and only attributes that OPML or our namespace define."""
    feeds = [
        Feed(0, "https://a.example/f", "A\x00\x0b", "nl", "NL", "national"),
        Feed(0, "https://b.example/f"),
    ]
    root = etree.fromstring(opml.write(feeds, title="Feeds", at=AT))
    assert (root.tag, root.get("version")) == ("opml", "2.0")
    assert root.findtext("head/dateCreated") == "Sun, 01 Mar 2026 12:00:00 GMT"
    [inside] = root.findall("body/outline[@text='national']/outline")
    assert dict(inside.attrib) == {
        "type": "rss",
        "text": "A",
        "title": "A",
        "xmlUrl": "https://a.example/f",
        "language": "nl",
        f"{{{opml.NAMESPACE}}}country": "NL",
    }
    assert [one.get("xmlUrl") for one in root.findall("body/outline[@type='rss']")] == ["https://b.example/f"]


def test_files_of_other_programs_are_read_as_they_are():
    """Spelling of attributes, nesting, categories, repeated and broken outlines."""
    body = b"""<?xml version="1.0" encoding="ISO-8859-1"?><!-- made by x --><OPML version="1.1"><body>
      <outline text="World"><outline text="Asia">
        <outline text="Caf\xe9" xmlurl=" https://a.example/1 "/>
      </outline></outline>
      <outline title="B" xmlURL="https://a.example/2" category="/News/China,/x" language="English, really"/>
      <outline text="B again" xmlUrl="https://a.example/2"/>
      <outline text="Mail" xmlUrl="mailto:a@b.example"/><outline text="folder"/>
    </body></OPML>"""
    listed = opml.read(body)
    assert isinstance(listed, opml.FeedList)
    assert [(feed.url, feed.title, feed.group, feed.language) for feed in listed.feeds] == [
        ("https://a.example/1", "Café", "Asia", ""),
        ("https://a.example/2", "B", "China", ""),
    ]
    assert listed.refused == ("Mail: mailto:a@b.example is no web address",)


def test_what_is_no_opml_is_said_to_be_none():
    """A feed, a page, nothing, noise."""
    for body in (b"", b"\x00\xff", b"plain", b"<rss/>", b"<html><body/></html>"):
        assert isinstance(opml.read(body), Failure)


def test_a_hostile_file_reads_no_other_file_and_ends():
    """Entities are not resolved, neither local files nor bombs; nesting without end is cut."""
    secret = (
        b'<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY b "&#104;ttps://b.example/f">]>'
        b'<opml><body><outline text="&x;" xmlUrl="https://a.example/f">&x;</outline></body></opml>'
    )
    listed = opml.read(secret)
    assert isinstance(listed, Failure) or all(not feed.title for feed in listed.feeds)
    bomb = (
        b'<!DOCTYPE opml [<!ENTITY a "'
        + b"x" * 1000
        + b'">'
        + b"".join(
            b'<!ENTITY %c "%s">' % (name, b"&%c;" % (name - 1) * 100) for name in range(ord("b"), ord("h"))
        )
        + b']><opml><body><outline text="&g;" xmlUrl="https://a.example/f"/></body></opml>'
    )
    listed = opml.read(bomb)
    assert isinstance(listed, Failure) or all(len(feed.title) <= 200 for feed in listed.feeds)
    deep = b"<opml><body>" + b"<outline text='x'>" * 200 + b"<outline xmlUrl='https://a.example/f'/>"
    assert isinstance(opml.read(deep), opml.FeedList)


@given(st.binary(max_size=200))
def test_no_bytes_raise(noise):
    """Whatever stands in the file."""
    opml.read(noise)
    opml.read(b"<opml><body>" + noise)
