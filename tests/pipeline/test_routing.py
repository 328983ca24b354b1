"""Which channel a story belongs to, and which of its reports leads there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.pipeline.test_render import hit
from watcher.model import Route, StoryView
from watcher.pipeline.routing import focus, takes

DUTCH = hit()
CHINESE = replace(hit(2, outlet="自由亞洲", language="zh-Hant"), country="TW", groups=("asia",))


@pytest.mark.parametrize(
    ("route", "dutch", "chinese"),
    [
        (Route(), True, True),
        (Route(languages=("nl",)), True, False),
        (Route(languages=("zh",)), False, True),
        (Route(languages=("zh-Hans",)), False, False),
        (Route(languages=("nl", "zh-hant")), True, True),
        (Route(countries=("TW", "HK")), False, True),
        (Route(concepts=("ngo",)), True, True),
        (Route(concepts=("rotterdam",)), True, True),
        (Route(concepts=("petrol",)), False, False),  # speaks against: it is not what the report is about
        (Route(min_score=0.9), True, True),
        (Route(min_score=0.91), False, False),
        (Route(groups=("asia", "europe")), False, True),
        (Route(languages=("zh",), countries=("NL",)), False, False),
    ],
)
def test_a_report_passes_when_it_meets_every_filter(route: Route, dutch: bool, chinese: bool) -> None:  # noqa: FBT001
    """An empty filter is met by all; a language stands for its scripts, but no script for another."""
    assert (takes(DUTCH, route), takes(CHINESE, route)) == (dutch, chinese)


def test_the_first_report_that_passes_leads_and_the_others_are_named_after_it() -> None:
    """Readers of a Dutch channel see why the story is theirs."""
    story = StoryView("s1", "t", CHINESE, (DUTCH, hit(3)))
    told = focus(story, Route(languages=("nl",)))
    assert told is not None
    assert (told.lead, [report.id for report in told.followers]) == (DUTCH, [2, 3])


def test_a_story_without_a_report_that_passes_is_none_of_the_channels() -> None:
    """And one whose first report passes is told as it is."""
    story = StoryView("s1", "t", CHINESE)
    assert focus(story, Route(languages=("nl",))) is None
    assert focus(story, Route()) is story
