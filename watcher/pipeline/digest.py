"""A day or a week in one message: the stories that most outlets told, the figures, and what a chart shows.

Owns counting and wording. The text fits beneath a picture by construction. What belongs to a period is what was found
in it, so that nothing falls between two digests; the bars of the days go by the dates of the reports.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from watcher.model import Bar, Chart, Day, Post, Volume
from watcher.pipeline.country_names import country_name
from watcher.pipeline.places import NATIVE, flag, language_name
from watcher.pipeline.render_text import host, link, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from watcher.model import Period, Sighting, StoryView

SHOWN_DAYS = 14
"""Bars of days: a week and the one before it. A day's digest shows as many, since a day alone says little."""
MOST_STORIES = 7
_MOST_BARS = 8
"""Languages, and countries: more would not be legible on a phone."""
_TITLE, _OUTLET = 80, 24
# 7 lines of at most 2 + 3 + 80 + 3 + 24 characters, with the three lines around them, stay below 1,024.


def figures(reports: Iterable[Sighting]) -> Volume:
    """How much coverage there was."""
    seen = list(reports)
    return Volume(
        stories=len({report.story for report in seen}),
        reports=len(seen),
        outlets=len({report.outlet for report in seen if report.outlet}),
        countries=len({report.country for report in seen if report.country}),
        languages=len({report.language.partition("-")[0] for report in seen if report.language}),
    )


def within(reports: Iterable[Sighting], start: datetime, end: datetime) -> list[Sighting]:
    """Those that were found from ``start`` on, and before ``end``."""
    return [report for report in reports if start <= report.found_at < end]


def ranking(reports: Iterable[Sighting]) -> list[str]:
    """Keys of the stories, those that most outlets told first, then those with the highest score, then the oldest."""
    outlets: dict[str, set[str]] = defaultdict(set)
    best: dict[str, float] = defaultdict(float)
    first: dict[str, int] = {}
    for report in reports:
        outlets[report.story].add(report.outlet)
        best[report.story] = max(best[report.story], report.score)
        first.setdefault(report.story, report.hit)
    return sorted(outlets, key=lambda story: (-len(outlets[story]), -best[story], first[story]))


def chart(period: Period, reports: Sequence[Sighting], title: str) -> Chart | None:
    """What the picture shows; None when the period had nothing."""
    present = within(reports, period.start, period.end)
    if not present:
        return None
    last = (period.end - timedelta(microseconds=1)).astimezone(period.zone).date()
    dates = [last - timedelta(days=ago) for ago in range(SHOWN_DAYS - 1, -1, -1)]
    by_day = Counter(report.dated.astimezone(period.zone).date() for report in reports)
    first, _ = _named(period)
    return Chart(
        title=title or "Coverage",
        subtitle=span(period),
        days=tuple(Day(day, by_day[day], present=day >= first) for day in dates),
        languages=tuple(
            Bar(language_name(tag) if tag else "Others", count, NATIVE.get(tag, ""))
            for tag, count in _most(report.language.partition("-")[0].lower() for report in present)
        ),
        countries=tuple(
            Bar(country_name(code) if code else "Others", count)
            for code, count in _most(report.country for report in present)
        ),
    )


def text(
    period: Period, now: Volume, before: Volume, top: Sequence[StoryView], outlets: Counter[str]
) -> Post:
    """The message. ``outlets`` says how many told each of the ``top`` stories."""
    one = "day" if period.days == 1 else "week"
    lines = [f"📊 <b>The {one}{':' if period.by_days else ''} {span(period)}</b>"]
    if not now.reports:
        lines += [f"No new coverage. The {one} before: {_many(before.stories, 'story')}."]
        return Post(key="digest", body="\n".join(lines))
    counts = [
        (now.stories, before.stories, "story"),
        (now.reports, before.reports, "report"),
        (now.outlets, before.outlets, "outlet"),
        (now.languages, before.languages, "language"),
    ]
    told = ", ".join(f"{_many(count, noun)} ({_change(count, then)})" for count, then, noun in counts)
    lines += [f"{told}. <i>In brackets: against the {one} before.</i>"]
    lines += [_story(story, outlets[story.key]) for story in top[:MOST_STORIES]]
    more = now.stories - len(top[:MOST_STORIES])
    if more > 0:
        lines += [f"<i>and {more} more</i>"]
    return Post(key="digest", body="\n".join(lines))


def span(period: Period) -> str:
    """The days of a period, as readers write them; of one out of turn its end, since any day's name would mislead."""
    if not period.by_days:
        end = (period.end - timedelta(microseconds=1)).astimezone(period.zone)
        return f"up to {end.day} {end:%B %Y, %H:%M %Z}"
    first, last = _named(period)
    if period.days == 1:
        return f"{last.day} {last:%B %Y}"
    month = "" if first.month == last.month else f" {first:%B}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day}{month}{year} – {last.day} {last:%B %Y}"


def _story(story: StoryView, outlets: int) -> str:
    lead = story.lead
    name = link(lead.article.title, lead.article.url, _TITLE) or "(no title)"
    outlet = plain(lead.article.outlet, _OUTLET) or host(lead.article.url, _OUTLET)
    told = f"{outlets} outlets" if outlets > 1 else outlet
    return f"{flag(lead.country) or '•'} {name} · {told}"


def _named(period: Period) -> tuple[date, date]:
    """The first and the last day that the period is named by: from nine to nine it is that of the earlier nine."""
    last = (period.end.astimezone(period.zone) - timedelta(hours=12)).date()
    return last - timedelta(days=period.days - 1), last


def _most(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    count = Counter(name for name in names if name)
    ranked = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    rest = sum(number for _, number in ranked[_MOST_BARS - 1 :])
    if len(ranked) > _MOST_BARS:
        return (*ranked[: _MOST_BARS - 1], ("", rest))
    return tuple(ranked)


def _many(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count:,} {noun if count == 1 else plural}"


def _change(now: int, before: int) -> str:
    return f"{now - before:+,}".replace("-", "−") if now != before else "as before"
