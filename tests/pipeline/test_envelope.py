"""A hash that ignores a feed's envelope and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from watcher.model import ParsedFeed
from watcher.pipeline.envelope import BodyHashes, body_hash
from watcher.pipeline.parse import parse

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

HEAD = "<rss><channel><title>Paper</title>"
ITEMS = (
    "<item><title>a</title><pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate></item><!-- between -->"
    "<item><title>b</title></item>"
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<lastBuildDate>Thu, 01 Jan 2026 10:00:00 GMT</lastBuildDate>", ""),
        ("<pubDate>1</pubDate><dc:date>2</dc:date><generator uri='x'>WordPress 6.1</generator>", ""),
        ("<updated>2026-01-01T00:00:00Z</updated>", "<updated>2026-01-02T00:00:00Z</updated>"),
        ("<generator><![CDATA[Site 1]]></generator>", ""),
        ("<!-- built in 0.01 s -->", "<!-- cached at 12:00 --><!-- node 3 -->"),
    ],
)
def test_the_envelope_does_not_matter(before: str, after: str) -> None:
    """The feed's own dates, generator and comments change with every answer."""
    plain = f"{HEAD}{ITEMS}</channel></rss>"
    assert body_hash(f"{HEAD}{before}{ITEMS}{after}</channel></rss>".encode()) == body_hash(plain.encode())


@pytest.mark.parametrize("length", [1, 200, 256, 300, 4_000, 4_096, 5_000, 100_000])
def test_the_last_entry_may_end_long_before_the_body(length: int) -> None:
    """However much of the envelope follows it, no entry hides and none is missed."""
    long = f"{HEAD}{ITEMS}<!--{'x' * length}--></channel></rss>"
    assert body_hash(long.encode()) == body_hash(f"{HEAD}{ITEMS}</channel></rss>".encode())
    assert body_hash(long.replace(">b<", ">c<").encode()) != body_hash(long.encode())


@pytest.mark.parametrize(
    "body",
    [
        f"{HEAD}<ttl>5</ttl>{ITEMS}</channel></rss>",
        f"{HEAD.replace('Paper', 'Daily')}{ITEMS}</channel></rss>",
        f"{HEAD}{ITEMS.replace('10:00', '11:00')}</channel></rss>",
        f"{HEAD}{ITEMS.replace('between', 'elsewhere')}</channel></rss>",
        f"{HEAD}{ITEMS}<item><title>c</title></item></channel></rss>",
        f"{HEAD}{ITEMS}<item/></channel></rss>",
        f"{HEAD}{ITEMS}<item><title>cut",
        f"{HEAD}</channel></rss>",
    ],
)
def test_everything_else_matters(body: str) -> None:
    """Also what stands between entries, and an entry that was cut off."""
    assert body_hash(body.encode()) != body_hash(f"{HEAD}{ITEMS}</channel></rss>".encode())


def test_bodies_without_entries_count_whole() -> None:
    """JSON, UTF-16 and empty feeds are not understood here."""
    for text, codec in (
        ('{"items": [%d]}', "utf-8"),
        ("<rss><item>%d</item></rss>", "utf-16"),
        ("<rss><pubDate>%d</pubDate></rss>", "utf-8"),
    ):
        assert body_hash((text % 1).encode(codec)) != body_hash((text % 2).encode(codec))


FRAGMENTS = (
    "<item> </item> <entry> </entry> <x:entry> </x:entry> <ITEM a='b'> <item/> <pubDate> </pubDate> "
    "<updated> </updated> <!-- --> <![CDATA[ ]]> <generator> </generator> <it\x00em> <item\u3000> 1 2 "
    "text < > <title> </title>"
)
MARKUP = st.sampled_from(FRAGMENTS.split(" "))


@given(
    st.lists(MARKUP, max_size=8),
    st.lists(MARKUP, max_size=8),
    st.lists(MARKUP, max_size=8),
    st.lists(MARKUP, max_size=8),
)
def test_a_change_inside_an_entry_changes_the_hash(
    before: list[str], one: list[str], other: list[str], after: list[str]
) -> None:
    """Whatever stands around it and whatever the change looks like."""
    inside = ["".join(part) for part in (one, other)]
    assume(inside[0] != inside[1])
    bodies = [
        f"{HEAD}{''.join(before)}<item>{part}</item>{''.join(after)}</channel></rss>".encode()
        for part in inside
    ]
    assert body_hash(bodies[0]) != body_hash(bodies[1])


@given(st.lists(MARKUP, min_size=1, max_size=14), st.integers(0, 13), MARKUP)
def test_what_the_hash_hides_the_parser_does_not_see(pieces: list[str], place: int, piece: str) -> None:
    """Bodies that differ in one piece and share a hash have the same entries."""
    changed = [*pieces]
    changed[place % len(pieces)] = piece
    bodies = [f"{HEAD}{''.join(part)}</channel></rss>".encode() for part in (pieces, changed)]
    if body_hash(bodies[0]) == body_hash(bodies[1]):
        feeds = [parse(body, url="https://p.example/feed", now=NOW) for body in bodies]
        entries = [feed.entries if isinstance(feed, ParsedFeed) else () for feed in feeds]
        assert entries[0] == entries[1]


@given(st.lists(st.tuples(st.integers(1, 2), st.lists(MARKUP, max_size=3)), max_size=8))
def test_a_remembered_hash_is_the_hash(polls: list[tuple[int, list[str]]]) -> None:
    """Whichever feed shows which body, again or for the first time."""
    hashes = BodyHashes()
    for feed, pieces in polls:
        body = f"{HEAD}{''.join(pieces)}</channel></rss>".encode()
        assert hashes.of(feed, body) == body_hash(body)
