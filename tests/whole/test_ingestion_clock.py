"""Loop one while the machine's clock is wrong, and after it was put right: no storm, no gap, nothing twice."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from tests.fakes import NOON
from tests.origin import answer
from tests.whole.newsstand import MISS, newsstand, page, serving

TICK = timedelta(minutes=30)
LONGEST = timedelta(hours=6, minutes=30)
"""The longest interval of the bench, and a tick."""


@pytest.mark.parametrize("there", [{"hours": 1}, {"hours": 20}, {"days": 40}], ids=str)
@pytest.mark.parametrize("ahead", [True, False])
async def test_a_clock_set_wrong_and_right_again(tmp_path, there, ahead):
    """Three times twelve hours (right, wrong, right): each article once, soon, and no more polls than ever."""
    error = timedelta(**there) if ahead else -timedelta(**there)
    offsets = [timedelta(), error, timedelta()]
    per_phase = timedelta(hours=12) // TICK
    async with newsstand(tmp_path) as stand:
        published: dict[str, int] = {}
        fetched: dict[str, int] = {}
        polls: list[int] = []
        history = [stand.item(1000 + n, days=8 + n) for n in range(20)]
        items: list[str] = []
        for tick in range(3 * per_phase):
            truth = NOON + tick * TICK
            if tick % 4 == 2:  # every two hours
                stand.pages(tick)
                published[f"/{tick}"] = tick
                items.insert(0, stand.item(tick, date=truth))
            stand.offer(*items, *history)
            stand.clock.time = truth + offsets[tick // per_phase]
            await stand.round()
            for path in stand.asked():
                if path == "/feed":
                    polls.append(tick)
                else:
                    assert path not in fetched, "no page is asked for twice"
                    fetched[path] = tick
        assert stand.store.db.rows("SELECT 1 FROM entries WHERE state = 'pending'") == []
        late = [tick for path, tick in published.items() if path not in fetched]
        assert all(tick > 3 * per_phase - LONGEST // TICK for tick in late), "what is not read yet is recent"
        assert max(fetched[path] - published[path] for path in fetched) * TICK <= LONGEST
        assert max(Counter(polls).values()) == 1
        # A feed of this pace is asked every half hour to every few hours; each change of the clock may cost one more.
        phases = Counter(tick // per_phase for tick in polls)
        assert max(phases.values()) <= phases[0] + 2
        assert stand.articles() == sorted(fetched)


async def test_a_page_that_was_put_off_by_a_wrong_clock_is_read_when_it_is_right(tmp_path):
    """Its next attempt must not wait for a day that was never meant."""
    async with newsstand(tmp_path) as stand:
        stand.site.at("/1", answer(status=503), serving(page(MISS, "Headline"), "text/html"))
        stand.clock.forward(days=90)
        stand.offer(stand.item(1, date=stand.clock()))
        await stand.round()
        assert stand.outcomes() == {"1": "server-error"}
        stand.clock.forward(days=-90)
        await stand.round(minutes=5)
        assert stand.outcomes() == {"1": "judged"}
        assert stand.asked() == ["/feed", "/1", "/1"]


async def test_a_feed_whose_poll_lies_in_the_future_is_asked_after_its_planned_wait(tmp_path):
    """The wait that was planned is kept; it begins when the clock is found to be right."""
    async with newsstand(tmp_path) as stand:
        stand.offer()
        stand.clock.forward(days=400)
        await stand.round()
        wait = stand.row()["interval_seconds"]
        stand.clock.forward(days=-400)
        await stand.round()
        assert stand.asked() == ["/feed"]
        await stand.round(seconds=wait)
        assert stand.asked() == ["/feed"]
        assert [poll[0] for poll in stand.polls()] == ["ok", "same"]
