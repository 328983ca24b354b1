"""Digests as readers get them: what is counted, what is shown, and that it fits beneath a picture."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pipeline.test_render import hit, read_by_telegram
from watcher.model import Period, Sighting, StoryView, Volume
from watcher.pipeline import digest
from watcher.pipeline.country_names import COUNTRY_NAMES
from watcher.pipeline.hours import period_until
from watcher.pipeline.places import COUNTRIES

END = datetime(2026, 11, 23, 9, tzinfo=UTC)
WEEK = Period(END - timedelta(days=7), END, END - timedelta(days=14), UTC, 7)
NUMBERS = st.integers(0, 10**6)


def seen(number: int, story: str, *, days: float = 1.0, **values: Any) -> Sighting:
    when = END - timedelta(days=days)
    made = Sighting(number, story, when, when, f"Outlet {number}", "NL", "nl", 0.9)
    return replace(made, **values)


def test_stories_are_ranked_by_outlets_then_by_score() -> None:
    """Two reports of one outlet count once."""
    reports = [
        seen(1, "a", outlet="X"),
        seen(2, "a", outlet="X"),
        seen(3, "b", score=0.7),
        seen(4, "b", score=0.6),
        seen(5, "c", score=0.95),
    ]
    assert digest.ranking(reports) == ["b", "c", "a"]


def test_figures_count_what_was_found() -> None:
    """Both scripts of Chinese are one language."""
    reports = [seen(1, "a"), seen(2, "a", language="zh-Hans", country="CN"), seen(3, "b", language="zh-Hant")]
    assert digest.figures(reports) == Volume(stories=2, reports=3, outlets=3, countries=2, languages=2)


def test_a_digest_out_of_turn_is_named_by_what_it_counts() -> None:
    """Asked for at two in the night it holds reports of the new day: the day before alone would be the wrong name."""
    night = datetime(2026, 11, 22, 1, 14, tzinfo=UTC)
    asked = period_until(night, 1, ZoneInfo("Europe/Amsterdam"))
    late = seen(1, "a", found_at=night - timedelta(minutes=5))
    found = digest.within([late], asked.start, asked.end)
    body = digest.text(asked, digest.figures(found), Volume(), [], Counter()).body
    assert "<b>The day up to 22 November 2026, 02:14 CET</b>" in body
    assert "1 story" in body


def test_a_chart_shows_the_period_beside_the_one_before() -> None:
    """Days by the reports' own dates, the rest by the period; what is rare is put together."""
    old = END - timedelta(days=3)
    reports = [seen(1, "a", days=9), seen(2, "b", dated=old), seen(3, "c", days=1, language="zh-Hans")]
    chart = digest.chart(WEEK, reports, "Topic")
    assert chart is not None
    assert (chart.title, chart.subtitle) == ("Topic", "16 – 22 November 2026")
    assert [(day.date.day, day.reports, day.present) for day in chart.days if day.reports] == [
        (14, 1, False),
        (20, 1, True),
        (22, 1, True),
    ]
    assert [(bar.name, bar.count, bar.native) for bar in chart.languages] == [
        ("Dutch", 1, "Nederlands"),
        ("Chinese", 1, "中文"),
    ]
    assert [(bar.name, bar.count) for bar in chart.countries] == [("Netherlands", 2)]
    many = [seen(number, "a", country=code) for number, code in enumerate(sorted(COUNTRIES)[:40])]
    busy = digest.chart(WEEK, many, "")
    assert busy is not None
    assert (len(busy.countries), busy.countries[-1].name, busy.countries[-1].count) == (8, "Others", 33)


def test_a_period_without_coverage_has_words_and_no_chart() -> None:
    """The quiet itself is news."""
    assert digest.chart(WEEK, [seen(1, "a", days=9)], "Topic") is None
    post = digest.text(WEEK, Volume(), Volume(stories=3), [], Counter())
    assert "No new coverage. The week before: 3 stories." in post.body


def test_a_digest_says_what_changed_and_links_its_stories() -> None:
    """Against the period before."""
    story = StoryView("s1", "t", hit())
    now, before = Volume(9, 20, 12, 4, 3), Volume(6, 20, 15, 4, 2)
    text, entities = read_by_telegram(digest.text(WEEK, now, before, [story], Counter({"s1": 4})).body)
    assert text.splitlines()[1].startswith(
        "9 stories (+3), 20 reports (as before), 12 outlets (−3), 3 languages (+1)."
    )
    assert "🇳🇱 Chinese politiepost in Rotterdam gesloten · 4 outlets" in text
    assert "and 8 more" in text
    assert [entity.url for entity in entities if entity.type == "text_link"] == ["https://krant.example/1"]


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.text(max_size=400), st.text(max_size=100)), min_size=1, max_size=9),
    st.tuples(*[NUMBERS] * 5),
    st.tuples(*[NUMBERS] * 5),
)
def test_every_digest_fits_beneath_a_picture(
    words: list[tuple[str, str]], now: tuple[int, ...], before: tuple[int, ...]
) -> None:
    """Whatever titles and outlets are called; Telegram's own parser counts, and no link is but a title's."""
    stories = [
        StoryView(f"s{number}", "t", hit(number, title=title, outlet=outlet))
        for number, (title, outlet) in enumerate(words)
    ]
    post = digest.text(WEEK, Volume(*now), Volume(*before), stories, Counter())
    text, entities = read_by_telegram(post.body)
    assert len(text) <= 1024
    assert {entity.type for entity in entities} <= {"bold", "italic", "text_link"}


def test_every_flag_has_a_name() -> None:
    """The charts name countries as posts show them."""
    assert set(COUNTRY_NAMES) == set(COUNTRIES)
