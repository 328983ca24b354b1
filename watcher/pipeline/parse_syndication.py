"""RSS, RDF and Atom by feedparser, the only file that knows it. A part of parse.py.

feedparser gets an in-memory stream (it opens strings and even bytes as files and addresses), no base address
(it would rewrite guids), and the reduced document of parse_reduce.py instead of the body.
"""

from __future__ import annotations

import calendar
import io
import re
from datetime import UTC, datetime
from typing import Any

import feedparser

from watcher.pipeline.parse_dates import believable, parse_date
from watcher.pipeline.parse_draft import Draft, DraftFeed
from watcher.pipeline.parse_hints import hints
from watcher.pipeline.parse_reduce import Reduced, reduce

_HTML = frozenset({"text/html", "application/xhtml+xml", "html", ""})
# What feedparser may decide when we do not: a date whose clock, if any, is followed by nothing or a plain zone.
_SOUND_END = re.compile(r"(?:^[^:]*|:\d\d(?:\.\d{1,9})?\s*(?:z|gmt|utc|[+-]\d\d:?\d\d)?)$", re.IGNORECASE)
_TELLING = 4
"""Digits of a year."""


def parse_syndication(text: str, now: datetime) -> DraftFeed:
    """Read the first feed in ``text``."""
    reduced = reduce(text, now)
    parsed = feedparser.parse(
        io.BytesIO(reduced.xml.encode("utf-8", "replace")), resolve_relative_uris=False, sanitize_html=False
    )
    return _drafted(reduced, parsed, now)


def _drafted(reduced: Reduced, parsed: dict[str, Any], now: datetime) -> DraftFeed:
    feed: dict[str, Any] = parsed["feed"]
    drafts: list[Draft] = []
    rotten = int(reduced.cut_off)
    for entry in parsed["entries"]:
        try:
            drafts.append(_draft(entry, now, atom=reduced.format == "atom"))
        except (ArithmeticError, LookupError, TypeError, ValueError):
            rotten += 1
    return DraftFeed(
        format=reduced.format,
        title=_text(feed, "title"),
        home=_link(feed, atom=True),
        language=_text(feed, "language"),
        drafts=tuple(drafts),
        skipped=rotten,
        problems=reduced.problems,
        hints=hints(reduced.notes),
    )


def _get(entry: dict[str, Any], key: str) -> Any:
    # dict's own lookup: feedparser's falls back to other fields and warns about it.
    return dict.get(entry, key)


def _text(entry: dict[str, Any], key: str) -> str:
    value = _get(entry, key)
    return value.strip() if isinstance(value, str) else ""


def _draft(entry: dict[str, Any], now: datetime, *, atom: bool) -> Draft:
    published = _date(entry, "published", now) or _date(entry, "created", now)
    contents = [part.get("value") or "" for part in _get(entry, "content") or ()]
    people = [_text(person, "name") or _text(person, "email") for person in _get(entry, "authors") or ()]
    source = _get(entry, "source") or {}
    return Draft(
        guid=_text(entry, "id"),
        link=_link(entry, atom=atom) or _permalink(entry),
        title=_text(entry, "title"),
        summary=_text(entry, "summary"),
        content=max(contents, key=len, default=""),
        published=published,
        updated=_date(entry, "updated", now),
        author=", ".join(dict.fromkeys(filter(None, people))) or _text(entry, "author"),
        outlet=_text(source, "title"),
    )


def _link(entry: dict[str, Any], *, atom: bool) -> str:
    """The page itself: the original link behind a counter, else an alternate, HTML before others.

    Of several, the first in Atom and the last in RSS, as other readers have it.
    """
    links = [link for link in _get(entry, "links") or () if _text(link, "href")]
    alternates = [link for link in links if _text(link, "rel") in ("alternate", "")]
    if not atom:
        alternates.reverse()
    pages = [link for link in alternates if _text(link, "type") in _HTML]
    originals = [link for link in links if _text(link, "rel") == "x-original"]
    return next((_text(link, "href") for link in (*originals, *pages, *alternates)), "")


def _permalink(entry: dict[str, Any]) -> str:
    guid = _text(entry, "id")
    return guid if guid.lower().startswith(("http://", "https://")) and _text(entry, "link") == guid else ""


def _date(entry: dict[str, Any], key: str, now: datetime) -> datetime | None:
    """Our reading of a date; where we have none, feedparser's, if the string shows its day and year."""
    raw = _text(entry, key)
    if not raw:
        return None
    if (date := parse_date(raw, now)) is not None:
        return date
    parts = _get(entry, f"{key}_parsed")
    if not parts or not _SOUND_END.search(raw) or "/" in raw:
        return None
    try:
        theirs = datetime.fromtimestamp(calendar.timegm(parts), UTC)
    except (OverflowError, ValueError, OSError):
        return None
    numbers = re.findall(r"\d+", raw)
    day_shown = any(
        int(number) in (theirs.day - 1, theirs.day, theirs.day + 1)
        for number in numbers
        if len(number) < _TELLING
    )
    return believable(theirs, now) if str(theirs.year) in numbers and day_shown else None
