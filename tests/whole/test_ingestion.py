"""Loop one against a scripted server: conditions, waits, redirects and addresses that are gone."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

import pytest

from tests.fakes import NOON
from tests.origin import answer, redirect
from tests.whole.newsstand import HIT, Counting, Publisher, newsstand, rss, serving
from watcher.adapters.store.database import to_text


async def test_304_before_and_after_a_change_costs_nothing_and_loses_nothing(tmp_path):
    """The publisher's tag goes back as it came; each new body is read once, each page asked for once."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2)
        publisher = Publisher(rss(stand.item(1)), '"a"')
        stand.site.at("/feed", publisher)
        await stand.round()
        await stand.round(hours=7)
        publisher.body, publisher.etag = rss(stand.item(2), stand.item(1)), '"b"'
        await stand.round(hours=7)
        await stand.round(hours=7)
        assert stand.polls() == [("ok", 1, 1), ("unchanged", 0, 0), ("ok", 2, 1), ("unchanged", 0, 0)]
        sent = [r.headers.get("if-none-match") for r in stand.site.seen if r.path == "/feed"]
        assert sent == [None, '"a"', '"a"', '"b"']
        assert stand.asked() == ["/feed", "/1", "/feed", "/feed", "/2", "/feed"]
        assert stand.articles() == ["/1", "/2"]


async def test_an_envelope_that_churns_costs_no_reading(tmp_path):
    """A new build date, generator and comment in every answer are the same feed."""
    steps = Counting()
    async with newsstand(tmp_path, workers=steps) as stand:
        stand.pages(1)
        for hour in range(4):
            head = (
                f"<!-- served by node {hour} --><lastBuildDate>Sun, 01 Mar 2026 1{hour}:00:00 GMT</lastBuildDate>"
                f"<generator>Press {hour}</generator>"
            )
            stand.site.at("/feed", serving(rss(stand.item(1), head=head), headers={"ETag": f'"{hour}"'}))
            await stand.round(hours=7)
        assert [poll[0] for poll in stand.polls()] == ["ok", "same", "same", "same"]
        assert steps.steps.count("read_feed") == 1
        assert stand.row()["etag"] == '"3"'
        assert stand.asked() == ["/feed", "/1", "/feed", "/feed", "/feed"]


async def test_an_unmoved_tag_on_a_new_body_hides_nothing(tmp_path):
    """A 200 is read for what it holds, whatever its tag says."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2)
        stand.offer(stand.item(1), headers={"ETag": '"always"'})
        await stand.round()
        stand.offer(stand.item(2), headers={"ETag": '"always"'})
        await stand.round(hours=7)
        assert stand.polls() == [("ok", 1, 1), ("ok", 1, 1)]
        assert stand.outcomes() == {"1": "judged", "2": "judged"}


async def test_a_false_304_delays_news_and_loses_none(tmp_path):
    """Neither when it keeps the old tag nor when it names that of the body it withholds."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2)
        publisher = Publisher(rss(stand.item(1)), '"a"', "Sun, 01 Mar 2026 10:00:00 GMT")
        stand.site.at("/feed", publisher)
        await stand.round()
        publisher.body, publisher.etag, publisher.stale = rss(stand.item(2)), '"b"', True
        await stand.round(hours=7)
        assert (stand.row()["etag"], stand.polls()[-1]) == ('"a"', ("unchanged", 0, 0))
        publisher.stale = False
        await stand.round(hours=7)
        assert stand.outcomes() == {"1": "judged", "2": "judged"}
        assert stand.row()["etag"] == '"b"'
        assert stand.asked() == ["/feed", "/1", "/feed", "/feed", "/2"]


async def test_a_modification_time_that_runs_backwards_is_sent_back_all_the_same(tmp_path):
    """Validators are opaque: a restored backup may well carry an older time."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2)
        times = ["Sun, 01 Mar 2026 10:00:00 GMT", "Thu, 01 Jan 2026 10:00:00 GMT"]
        for number, time in enumerate(times, 1):
            stand.offer(stand.item(number), headers={"Last-Modified": time})
            await stand.round(hours=7)
        await stand.round(hours=7)
        sent = [r.headers.get("if-modified-since") for r in stand.site.seen if r.path == "/feed"]
        assert sent == [None, *times]
        assert stand.outcomes() == {"1": "judged", "2": "judged"}
        assert stand.row()["last_modified"] == times[1]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("dated", [False, True])
async def test_retry_after_is_kept_to_the_minute(tmp_path, status, dated):
    """In seconds or as a date: not asked before, asked then."""
    async with newsstand(tmp_path) as stand:
        until = NOON + timedelta(hours=30)
        value = format_datetime(until, usegmt=True) if dated else str(30 * 3600)
        stand.site.at("/feed", answer(status=status, headers={"Retry-After": value}), serving(rss()))
        await stand.round()
        assert stand.row()["next_poll_at"] == to_text(until)
        assert stand.row()["outcome"] == ("rate-limited" if status == 429 else "server-error")
        await stand.round(hours=29, minutes=59)
        assert stand.asked() == ["/feed"]
        await stand.round(minutes=1)
        assert stand.asked() == ["/feed"]
        assert [poll[0] for poll in stand.polls()][-1] == "ok"


@pytest.mark.parametrize(
    ("chain", "moved"),
    [
        ([("/end", 302)], ""),
        ([("/mid", 302), ("/end", 301)], ""),
        ([("/mid", 301), ("/end", 302)], "/mid"),
        ([("/mid", 301), ("/end", 308)], "/end"),
        ([("/mid", 308), ("/far", 307), ("/end", 301)], "/mid"),
    ],
)
async def test_only_the_unbroken_permanent_part_of_a_chain_ever_moves_a_feed(tmp_path, chain, moved):
    """And only after a day of agreement; a temporary redirect never does."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        stand.offer(stand.item(1), path="/end")
        here = "/feed"
        for there, status in chain:
            stand.site.at(here, redirect(there, status))
            here = there
        for _ in range(3):
            await stand.round(hours=11)
            assert stand.row()["url"] == stand.site.url("/feed")
        await stand.round(hours=11)
        assert stand.row()["url"] == stand.site.url(moved or "/feed")
        await stand.round(hours=11)
        before = ["/feed", *(there for there, _ in chain)]
        after = before[before.index(moved or "/feed") :]
        assert [path for path in stand.asked() if path != "/1"] == before * 4 + after
        assert stand.outcomes() == {"1": "judged"}


async def test_a_redirect_in_a_circle_fails_and_forgets_nothing(tmp_path):
    """Once round, no further; the validators wait for better times."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        stand.offer(stand.item(1), headers={"ETag": '"a"'})
        await stand.round()
        stand.site.at("/feed", redirect("/b", 301))
        stand.site.at("/b", redirect("/feed", 301))
        stand.asked()
        await stand.round(hours=7)
        assert stand.asked() == ["/feed", "/b"]
        row = stand.row()
        assert (row["outcome"], row["etag"], row["url"]) == ("redirects", '"a"', stand.site.url("/feed"))
        stand.offer(stand.item(1))
        await stand.round(hours=7)
        assert [poll[0] for poll in stand.polls()] == ["ok", "redirects", "same"]


async def test_gone_retires_a_feed_with_its_reason(tmp_path):
    """And nobody asks again."""
    async with newsstand(tmp_path) as stand:
        stand.site.at("/feed", answer(status=410))
        await stand.round()
        await stand.round(days=60)
        row = stand.row()
        assert (row["state"], row["outcome"]) == ("retired", "gone")
        assert "410" in row["state_reason"]
        assert stand.asked() == ["/feed"]


async def test_a_feed_that_left_its_address_is_found_on_its_own_site(tmp_path):
    """It goes on from there, and what it showed before is not news again, under new guids neither."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2, 3)
        stand.offer(stand.item(1), stand.item(2))
        await stand.round()
        stand.site.at("/feed", answer(status=404))
        await stand.round(hours=7)
        new = '<link rel="alternate" type="application/rss+xml" href="/new">'
        stand.site.at("/", serving(f"<html><head>{new}</head></html>".encode(), "text/html"))
        later = stand.item(3, date=NOON + timedelta(hours=8))
        stand.offer(
            stand.item(1, guid="x1", link=f"{stand.site.url('/1')}?utm_source=new"),
            stand.item(2),
            later,
            path="/new",
        )
        stand.asked()
        await stand.round(hours=7)
        assert stand.asked() == ["/feed", "/", "/new"]
        assert stand.row()["url"] == stand.site.url("/new")
        await stand.round(minutes=1)
        assert stand.asked() == ["/new", "/3"]
        assert stand.polls()[-1] == ("ok", 3, 1)
        assert stand.articles() == ["/1", "/2", "/3"]


async def test_a_hit_is_stored_grouped_and_queued_over_the_real_wire(tmp_path):
    """The same road as with given pages, and only once however often the feed is asked."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, text=HIT)
        stand.pages(2)
        stand.offer(stand.item(1), stand.item(2))
        for _ in range(3):
            await stand.round(hours=7)
        [row] = stand.store.db.rows("SELECT url, decision FROM coverage")
        assert tuple(row) == (stand.site.url("/1"), "post")
        assert len(stand.store.db.rows("SELECT 1 FROM posts")) == 1
        assert stand.asked() == ["/feed", "/1", "/2", "/feed", "/feed"]
