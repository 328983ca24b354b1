"""Loop one and what feeds do to their entries: rename, repeat, drop, backdate and flood them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.fakes import NOON
from tests.origin import answer
from tests.whole.newsstand import HIT, newsstand
from watcher.model import Feed


async def test_new_guids_on_old_articles_bring_nothing(tmp_path):
    """Read, failed or baseline: what became of an article is known by its address, and no page is asked for twice."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 3, text=HIT)
        stand.offer(stand.item(1), stand.item(2), stand.item(3, days=30))
        await stand.round()
        assert stand.outcomes() == {"1": "judged", "2": "not-found", "3": "baseline"}
        stand.asked()
        stand.offer(*(stand.item(n, guid=f"new-{n}", days=30 if n == 3 else 0) for n in (1, 2, 3)))
        tally = await stand.round(hours=7)
        assert (tally.entries, tally.pages, tally.hits) == (0, 0, 0)
        renamed = {name: outcome for name, outcome in stand.outcomes().items() if name.startswith("new")}
        assert renamed == {"new-1": "known", "new-2": "not-found", "new-3": "baseline"}
        assert stand.asked() == ["/feed"]
        assert stand.polls()[-1] == ("ok", 3, 0)
        assert stand.articles() == ["/1"]
        assert len(stand.store.db.rows("SELECT 1 FROM hits")) == 1


async def test_guids_that_change_with_every_answer_cost_no_requests(tmp_path):
    """A page in trouble has its three attempts, not three for each new name; nor is the feed taken for a busy one."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        stand.site.at("/2", answer(status=503))
        for poll in range(8):
            old = (stand.item(n, guid=f"{n}-{poll}", days=30 + n) for n in range(3, 63))
            stand.offer(stand.item(1, guid=f"1-{poll}"), stand.item(2, guid=f"2-{poll}"), *old)
            await stand.round(hours=7)
        asked = stand.asked()
        assert (asked.count("/1"), asked.count("/2"), asked.count("/feed")) == (1, 3, 8)
        assert sum(poll[2] for poll in stand.polls()) == 62
        waiting = stand.store.db.rows("SELECT 1 FROM entries WHERE state = 'pending'")
        assert waiting == []
        assert stand.row()["interval_seconds"] > 1800


async def test_an_article_in_several_feeds_is_read_once(tmp_path):
    """In the same round and in a later one, with tracking parameters and under other guids."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, text=HIT)
        urls = [stand.site.url(path) for path in ("/feed", "/b", "/c")]
        stand.watch(*(Feed(0, url) for url in urls))
        tracked = f"{stand.site.url('/1')}?utm_source=b"
        stand.offer(stand.item(1))
        stand.offer(stand.item(1, guid="b", link=tracked), path="/b")
        stand.offer(path="/c")
        await stand.round()
        stand.offer(stand.item(1, guid="c", link=tracked.replace("=b", "=c")), path="/c")
        await stand.round(hours=7)
        assert sorted(stand.outcomes()) == ["1", "b", "c"]
        assert sorted(stand.outcomes().values()) == ["judged", "known", "known"]
        assert [path.partition("?")[0] for path in stand.asked()].count("/1") == 1
        assert len(stand.store.db.rows("SELECT DISTINCT article_id FROM entries")) == 1
        assert len(stand.store.db.rows("SELECT 1 FROM posts")) == 1


async def test_a_backdated_entry_is_news(tmp_path):
    """After the first poll nothing is too old; a date of tomorrow is news too, and one of next year no date."""
    async with newsstand(tmp_path) as stand:
        stand.pages(2, 3, 4)
        stand.offer(stand.item(1, days=30))
        await stand.round()
        stand.offer(
            stand.item(1, days=30),
            stand.item(2, days=400),
            stand.item(3, days=-0.5),
            stand.item(4, days=-365),
        )
        await stand.round(hours=7)
        assert stand.outcomes() == {"1": "baseline", "2": "judged", "3": "judged", "4": "judged"}
        dated = stand.store.db.rows("SELECT published_at IS NULL FROM articles ORDER BY url")
        assert [row[0] for row in dated] == [0, 0, 1]


async def test_a_feed_that_shrinks_and_refills_brings_nothing_new(tmp_path):
    """Not after an empty answer, not in another order, not after weeks."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2, 3)
        items = [stand.item(n) for n in (1, 2, 3)]
        shown = [items, items[:1], [], items[::-1], items[1:], items]
        for entries in shown:
            stand.offer(*entries)
            await stand.round()
            stand.clock.forward(days=9)
        assert [poll[2] for poll in stand.polls()] == [3, 0, 0, 0, 0, 0]
        assert [path for path in stand.asked() if path != "/feed"] == ["/1", "/2", "/3"]
        assert set(stand.outcomes().values()) == {"judged"}


async def test_two_thousand_entries_at_once(tmp_path):
    """A whole history is one request and a baseline; what is news in it is read, in batches, to the end."""
    async with newsstand(tmp_path) as stand:
        stand.offer(*(stand.item(n, days=30 if n > 1020 else 0.001 * n) for n in range(1, 2001)))
        tally = await stand.round()
        assert (tally.entries, tally.pages) == (2000, 1020)
        counts = stand.store.db.rows(
            "SELECT outcome, count(*) FROM entries GROUP BY outcome ORDER BY outcome"
        )
        assert [tuple(row) for row in counts] == [("baseline", 980), ("not-found", 1020)]
        asked = stand.asked()
        assert (len(asked), len(set(asked))) == (1021, 1021)
        await stand.round(hours=7)
        assert stand.asked() == ["/feed"]


@pytest.mark.parametrize(
    ("link", "outcome"),
    [
        ("/1", "judged"),
        ("1", "judged"),
        ("//{host}/1", "judged"),
        ("javascript:alert(1)", "no-link"),
        ("mailto:editor@krant.example", "no-link"),
        ("", "no-link"),
        ("#top", "no-link"),
        ("http://", "no-link"),
        ("http://169.254.169.254/latest/meta-data", "forbidden-address"),
        ("file:///etc/passwd", "no-link"),
    ],
)
async def test_a_link_is_followed_when_it_leads_to_a_page(tmp_path, link, outcome):
    """Relative ones do, seen from the feed's home; what leads nowhere is remembered and not asked for again."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        host = f"127.0.0.1:{stand.site.port}"
        stand.offer(stand.item(1, link=link.format(host=host)))
        for _ in range(3):
            await stand.round(days=1)
        assert stand.outcomes() == {"1": outcome}
        assert [path for path in stand.asked() if path != "/feed"] == ["/1"] * (outcome == "judged")
        assert stand.articles() == ["/1"] * (outcome == "judged")


async def test_a_guid_that_is_an_address_stands_in_for_a_missing_link(tmp_path):
    """RSS calls it a permalink."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1)
        url = stand.site.url("/1")
        stand.offer(f"<item><guid>{url}</guid><title>Entry</title></item>")
        await stand.round()
        assert stand.outcomes() == {url: "judged"}


async def test_entries_are_read_in_the_order_of_their_dates_whatever_the_network_does(tmp_path):
    """Articles are stored oldest first, so that the first report of a story is its first."""
    async with newsstand(tmp_path) as stand:
        stand.pages(1, 2, 3)
        ages = {1: 1, 2: 3, 3: 2}
        stand.offer(*(stand.item(n, date=NOON - timedelta(days=age)) for n, age in ages.items()))
        await stand.round()
        rows = stand.store.db.rows("SELECT link FROM articles ORDER BY id")
        assert [row["link"] for row in rows] == [stand.site.url(f"/{n}") for n in (2, 3, 1)]
