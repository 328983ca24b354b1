"""Loop one against bodies as the web sends them: late, cut off, inflated, mislabelled, or not a feed at all."""

from __future__ import annotations

import asyncio

import pytest

from tests.origin import answer, endless, gzip_bomb, head, packed, raw, silence
from tests.whole.newsstand import JUDGES, RSS_TYPE, newsstand, rss, serving
from watcher.adapters.fetch import FetchLimits
from watcher.adapters.offload import Offload
from watcher.adapters.store.database import to_text
from watcher.model import Feed

IMPATIENT = FetchLimits(connect_s=2, first_byte_s=0.2, total_s=0.5, spacing_s=0)
OPENING = head(200, {"Content-Type": RSS_TYPE, "Content-Length": "5000", "ETag": '"half"'})
CHALLENGE = b"<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>"


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(silence(), id="no headers"),
        pytest.param(silence(OPENING + b"<rss><channel><item>"), id="a body that stops"),
        pytest.param(endless(b"HTTP/1.1 200 OK\r\n", b"X-More: 1\r\n", pause=0.05), id="headers without end"),
        pytest.param(endless(OPENING, b" ", pause=0.05), id="a body that trickles"),
    ],
)
async def test_a_slow_answer_costs_its_time_and_nothing_else(tmp_path, script):
    """What was known stays, and nothing half read is kept."""
    async with newsstand(tmp_path, limits=IMPATIENT) as stand:
        stand.pages(1)
        stand.offer(stand.item(1), headers={"ETag": '"a"'})
        await stand.round()
        stand.site.at("/feed", script)
        async with asyncio.timeout(10):
            await stand.round(hours=7)
        row = stand.row()
        assert (row["outcome"], row["etag"], row["failures"]) == ("timeout", '"a"', 0.25)
        assert stand.outcomes() == {"1": "judged"}
        assert stand.asked() == ["/feed", "/1", "/feed"]


async def test_of_a_body_that_ends_early_whole_entries_are_kept_and_no_validators(tmp_path):
    """It is asked for again, whole; and its old part is history still, as at any first poll."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 3)
        whole = rss(stand.item(1), stand.item(2, days=30), stand.item(3), stand.item(4, days=30))
        cut = whole[: whole.index(b"<title>Entry 3")]
        lost = head(200, {"Content-Type": RSS_TYPE, "ETag": '"x"', "Connection": "close"})
        stand.site.at("/feed", raw(lost + cut), serving(whole, headers={"ETag": '"x"'}))
        await stand.round()
        row = stand.row()
        assert (row["outcome"], row["etag"], row["body_hash"]) == ("ok", "", "")
        assert "truncated" in row["detail"]
        assert stand.outcomes() == {"1": "judged", "2": "baseline"}
        await stand.round(hours=7)
        assert stand.row()["etag"] == '"x"'
        assert stand.outcomes() == {"1": "judged", "2": "baseline", "3": "judged", "4": "baseline"}
        assert [r.headers.get("if-none-match") for r in stand.site.seen if r.path == "/feed"] == [None, None]
        assert stand.asked() == ["/feed", "/1", "/feed", "/3"]


async def test_a_feed_that_never_ends_as_it_should_still_brings_old_news(tmp_path):
    """After its first day, an old date on a new entry is news there as anywhere."""
    async with newsstand(tmp_path) as stand:
        stand.pages(2)
        for number in (1, 2):
            body = rss(stand.item(number, days=30)).removesuffix(b"</channel></rss>")
            stand.site.at("/feed", serving(body))
            await stand.round(days=number)
        assert stand.outcomes() == {"1": "baseline", "2": "judged"}


async def test_a_body_shorter_than_announced_is_a_failure_until_it_comes_whole(tmp_path):
    """Nothing of it is believed; the next poll has all of it."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        whole = rss(stand.item(1))
        stand.site.at("/feed", raw(OPENING + whole), serving(whole))
        await stand.round()
        row = stand.row()
        assert (row["outcome"], row["etag"], stand.outcomes()) == ("truncated", "", {})
        await stand.round(hours=7)
        assert stand.polls() == [("truncated", 0, 0), ("ok", 1, 1)]
        assert stand.asked() == ["/feed", "/feed", "/1"]


@pytest.mark.parametrize("encoded", [True, False])
async def test_a_bomb_is_too_large_whether_it_is_packed_by_http_or_by_the_publisher(tmp_path, encoded):
    """100 MB in 100 kB; the feed is asked again later, like any that fails."""
    async with newsstand(tmp_path) as stand:
        packing = {"Content-Encoding": "gzip"} if encoded else {}
        stand.site.at("/feed", serving(gzip_bomb(100), RSS_TYPE if encoded else "application/gzip", packing))
        await stand.round()
        row = stand.row()
        assert (row["outcome"], row["failures"], row["state"]) == ("too-large", 1.0, "active")
        assert row["next_poll_at"] > to_text(stand.clock())


@pytest.mark.parametrize("roomy", [False, True])
async def test_a_title_of_eight_megabytes_harms_nobody(tmp_path, roomy):
    """By default it is too large; where more is allowed it is cut, in a child process, and the rest is read."""
    limits = FetchLimits(spacing_s=0, max_feed_bytes=16 << 20) if roomy else FetchLimits(spacing_s=0)
    children = Offload(JUDGES, workers=1, deadline=30.0, memory=2 << 30)
    async with children as workers, newsstand(tmp_path, limits=limits, workers=workers) as stand:
        stand.pages(1, 2)
        body = rss(stand.item(1, title="A very long title " * 480_000), stand.item(2))
        assert len(body) > 8_000_000
        stand.site.at("/feed", serving(packed(body), headers={"Content-Encoding": "gzip"}))
        await stand.round()
        assert stand.row()["outcome"] == ("ok" if roomy else "too-large")
        assert stand.outcomes() == ({"1": "judged", "2": "judged"} if roomy else {})
        assert all(row[0] <= 500 for row in stand.store.db.rows("SELECT length(title) FROM entries"))


@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream", "image/png", "nonsense", ""])
async def test_a_wrong_content_type_hides_no_feed(tmp_path, kind):
    """What the body is decides."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        stand.site.at("/feed", serving(rss(stand.item(1)), kind))
        await stand.round()
        assert (stand.polls(), stand.outcomes()) == ([("ok", 1, 1)], {"1": "judged"})


@pytest.mark.parametrize(
    ("codec", "declared"), [("utf-8", "iso-8859-1"), ("utf-8", "no-such-charset"), ("utf-8-sig", "big5")]
)
async def test_a_wrong_charset_costs_no_letter(tmp_path, codec, declared):
    """Bytes that are plainly UTF-8 are read as that."""
    title = "中国海外警务服务站的调查报告"
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        body = rss(stand.item(1, title=title)).decode().encode(codec)
        stand.site.at("/feed", serving(body, f"application/rss+xml; charset={declared}"))
        await stand.round()
        [row] = stand.store.db.rows("SELECT title FROM entries")
        assert row["title"] == title


@pytest.mark.parametrize(
    ("script", "outcome"),
    [
        (serving(CHALLENGE, "text/html", {"ETag": '"wall"'}), "challenge"),
        (answer(CHALLENGE, status=403, headers={"cf-mitigated": "challenge", "ETag": '"wall"'}), "challenge"),
        (answer(CHALLENGE, status=503, headers={"Content-Type": "text/html"}), "challenge"),
        (serving(b"<html><title>Welcome</title><p>Hotel network</p></html>", "text/html"), "not-a-feed"),
        (serving(b"", RSS_TYPE, {"ETag": '"empty"'}), "not-a-feed"),
    ],
)
async def test_what_is_no_feed_leaves_the_validators_of_the_last_one(tmp_path, script, outcome):
    """So that the next honest answer can be a 304."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        honest = serving(rss(stand.item(1)), headers={"ETag": '"a"'})
        stand.site.at("/feed", honest, script, answer(status=304))
        for _ in range(3):
            await stand.round(days=1)
        assert [poll[0] for poll in stand.polls()] == ["ok", outcome, "unchanged"]
        sent = [r.headers.get("if-none-match") for r in stand.site.seen if r.path == "/feed"]
        assert sent == [None, '"a"', '"a"']
        row = stand.row()
        assert (row["etag"], row["failures"], row["state"]) == ('"a"', 0.0, "active")


async def test_many_feeds_of_which_some_misbehave_do_not_hold_each_other_up(tmp_path):
    """Each has its own outcome in one round, and the sound ones are read in it."""
    async with newsstand(tmp_path, limits=IMPATIENT) as stand:
        stand.pages(*range(1, 7))
        sound = [stand.offer(stand.item(number), path=f"/sound{number}") for number in range(1, 7)]
        bad = [
            stand.site.at("/silent", silence()),
            stand.site.at("/reset", raw(b"garbage\r\n\r\n")),
            stand.site.at("/bomb", serving(gzip_bomb(50), headers={"Content-Encoding": "gzip"})),
            stand.site.at("/wall", serving(CHALLENGE, "text/html")),
        ]
        stand.watch(*(Feed(0, url) for url in [*bad, *sound]))
        async with asyncio.timeout(10):
            tally = await stand.round()
        assert (tally.feeds, tally.failures, tally.entries) == (10, 4, 6)
        rows = stand.store.db.rows("SELECT outcome FROM feeds WHERE state = 'active' ORDER BY id")
        assert [row["outcome"] for row in rows[:4]] == ["timeout", "protocol", "too-large", "challenge"]
        assert stand.articles() == [f"/{number}" for number in range(1, 7)]
