"""When a page says it was published: the moment where it states one, else the day.

Knows where newsrooms state times and which statement outranks which. Knows no clock: whether a time is plausible
is for the caller to judge.

Times without a zone. The same moment is looked for with a zone elsewhere on the page (a meta tag, the time of the
last change), then in the feed: when the page's wall clock and the feed's time differ by whole quarters of an hour,
as zones do, the feed's time is that moment. When nothing tells the zone only the day is kept, as the page's own
calendar has it: no reader is shown a minute that may be fourteen hours off.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_stamp import Stamp, in_zone, read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.pipeline.extract_head import Head
    from watcher.pipeline.extract_jsonld import Described
    from watcher.pipeline.extract_page import Tree

MINUTE: Final = "minute"
DAY: Final = "day"

# In order of trust: what names the moment of publication, then what libraries and trackers ask for.
_PUBLISHED: Final = (
    *("article:published_time", "og:article:published_time", "article:published", "og:published_time"),
    *(
        "datepublished",
        "og:pubdate",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
    ),
    *("publication-date", "publishtime", "publish-time", "published_time", "published-date", "published"),
    *("parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime"),
    *("article.published", "article:create_at", "article:created", "firstcreatetime", "og:release_date"),
    *("bi:pubdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date"),
    *("dc.date.created", "citation_publication_date", "citation_online_date", "datecreated", "date"),
)
_MODIFIED: Final = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified")
# Beside one another in the widest zones: UTC+14 and UTC-12.
_WIDEST: Final = timedelta(hours=14)
_QUARTER: Final = timedelta(minutes=15)
_SLACK: Final = timedelta(seconds=90)
# A zone seen on the last change holds for the publication unless summer time began or ended between them.
_SAME_SEASON: Final = timedelta(days=14)
_URL_DAY: Final = re.compile(r"/((?:19|20)\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?![\d])")


def published(
    head: Head, described: Described, *, url: str, feed: datetime | None, tree: Tree | None
) -> tuple[datetime | None, str]:
    """Give the time of publication in UTC and its precision: "minute", "day", or None and "".

    ``feed`` is the feed's own time for the entry, ``tree`` the page for a last search; None to do without.
    With precision "day" the time is midnight UTC of the day as the page's own calendar names it.
    """
    stated = list(_stated(head, described))
    if stated:
        return _settled(stated, list(_changed(head, described)), feed)
    if feed is not None:
        return feed.astimezone(UTC), MINUTE
    day = _day_in(url) or (None if tree is None else _day_on(tree))
    return day, DAY if day else ""


def _stated(head: Head, described: Described) -> Iterator[Stamp]:
    """Give every readable statement of the publication time, the most trusted first."""
    marks = [mark for mark in head.times if not mark.updated or mark.published]
    values = (
        described.published,
        *head.meta(*_PUBLISHED),
        *(mark.value for mark in marks if mark.published and mark.beside_headline),
        *(mark.value for mark in marks if mark.beside_headline),
        *(mark.value for mark in marks[:1]),
    )
    yield from (stamp for value in values if (stamp := read_stamp(value)))


def _changed(head: Head, described: Described) -> Iterator[Stamp]:
    values = (described.modified, *head.meta(*_MODIFIED), *(mark.value for mark in head.times))
    yield from (stamp for value in values if (stamp := read_stamp(value)))


def _settled(stated: list[Stamp], changed: list[Stamp], feed: datetime | None) -> tuple[datetime, str]:
    first = stated[0]
    # A bare day may be stated first and its hour further down; another day is another event.
    clock = next((each for each in stated if each.timed and each.day == first.day), first)
    if clock.moment is not None:
        return clock.moment, MINUTE
    moments = [each.moment for each in stated if each.moment is not None]
    if feed is not None:
        moments.append(feed.astimezone(UTC))
    if not clock.timed:
        near = [each for each in moments if -_WIDEST <= each - first.day <= timedelta(days=1) + _WIDEST]
        return (near[0], MINUTE) if near else (first.day, DAY)
    if same := [each for each in moments if _could_be(clock, each)]:
        return same[0], MINUTE
    zones = [
        each for each in changed if each.offset and each.timed and abs(each.wall - clock.wall) <= _SAME_SEASON
    ]
    if zones and zones[0].offset is not None:
        return in_zone(clock, zones[0].offset), MINUTE
    return clock.day, DAY


def _could_be(stamp: Stamp, moment: datetime) -> bool:
    """Tell whether a wall clock and a moment differ by nothing but a zone."""
    apart = stamp.wall - moment.replace(tzinfo=None)
    rest = abs(apart) % _QUARTER
    return abs(apart) <= _WIDEST + _SLACK and min(rest, _QUARTER - rest) <= _SLACK


def _day_in(url: str) -> datetime | None:
    found = _URL_DAY.search(url)
    stamp = read_stamp("-".join(found.groups())) if found else None
    return stamp.day if stamp else None


def _day_on(tree: Tree) -> datetime | None:
    """Search the page's markup for a day. Fixed bounds: without them htmldate asks the clock."""
    from htmldate import find_date  # noqa: PLC0415 - 0.2 s to import, needed by few pages

    found = find_date(
        tree,
        extensive_search=False,
        original_date=True,
        outputformat="%Y-%m-%d",
        min_date="1995-01-01",
        max_date="2099-12-31",
    )
    stamp = read_stamp(found) if found else None
    return stamp.day if stamp else None
