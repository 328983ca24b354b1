"""Which stories go to which channel, and which report leads there.

A story belongs to a channel as soon as one of its reports passes the channel's filters. There the first report that
passes leads, since it is why the story is shown; all others are named after it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from watcher.model import Sighting

if TYPE_CHECKING:
    from watcher.model import Hit, Route, StoryView


def sighting(hit: Hit) -> Sighting:
    """A hit as routes see it."""
    found = hit.found_at or hit.article.published
    assert found is not None, "what was stored has a date"
    recognised = {match.concept for match in hit.score.matches if match.points > 0}
    return Sighting(
        hit=hit.id,
        story=hit.story,
        found_at=found,
        dated=hit.article.published or found,
        outlet=hit.article.outlet,
        country=hit.country,
        language=hit.article.language,
        score=hit.score.value,
        concepts=frozenset({*recognised, *hit.score.mentions}),
        groups=frozenset(hit.groups),
    )


def passes(report: Sighting, route: Route) -> bool:
    """Whether a report meets every filter that the route has."""
    return (
        report.score >= route.min_score
        and (not route.countries or report.country in route.countries)
        and (not route.concepts or not report.concepts.isdisjoint(route.concepts))
        and (not route.groups or not report.groups.isdisjoint(route.groups))
        and (not route.languages or any(_speaks(report.language, wanted) for wanted in route.languages))
    )


def takes(hit: Hit, route: Route) -> bool:
    """Whether a hit meets every filter that the route has."""
    return passes(sighting(hit), route)


def focus(story: StoryView, route: Route) -> StoryView | None:
    """The story as the channel tells it, led by the first report that passes; None when none does."""
    hits = (story.lead, *story.followers)
    lead = next((hit for hit in hits if takes(hit, route)), None)
    if lead is None or lead is story.lead:
        return story if lead else None
    return replace(story, lead=lead, followers=tuple(hit for hit in hits if hit is not lead))


def _speaks(language: str, wanted: str) -> bool:
    tag, wish = language.lower(), wanted.lower()
    return tag == wish or tag.startswith(f"{wish}-")
