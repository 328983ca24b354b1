"""From stored values to what a template shows: links that are safe, bars, marked passages. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from watcher.model import Match
    from watcher.pipeline.snippet import Marked

WEEKS = 52
"""Weeks of the chart; a year."""
_COLUMNS = ("id", "date", "outlet", "country", "language", "title", "story", "relation", "score")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart."""

    label: str
    value: int
    share: float
    """Of the longest bar, in percent."""
    href: str


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text and what it is: "" for nothing special, "sentence" or "term"."""

    text: str
    kind: str = ""


def outward(url: object) -> str:
    """The address if it leads to a web page and nowhere else; "" otherwise."""
    text = str(url or "")
    if not text.isprintable() or " " in text:
        return ""
    try:
        parts = urlsplit(text)
        return text if parts.scheme in {"http", "https"} and parts.hostname else ""
    except ValueError:
        return ""


def inward(url: object) -> str:
    """An address of ours without the server's name, which may be another one outside."""
    parts = urlsplit(str(url or ""))
    return parts._replace(scheme="", netloc="").geturl() or "/"


def language_tag(language: object) -> str:
    """The language if it is written as one; "" otherwise."""
    text = str(language or "")
    return text if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}", text) else ""


def rows_address(**exact: object) -> str:
    """Where the rows of ``coverage`` with exactly these values are shown, as the counts have counted them."""
    asked: list[tuple[str, str]] = []
    for column, value in exact.items():
        asked.append((f"{column}__exact", str(value)) if value else (f"{column}__isblank", "1"))
    asked += [("decision__not", "drop"), ("_sort_desc", "date"), *(("_col", name) for name in _COLUMNS)]
    return f"/data/coverage?{urlencode(asked)}"


def bars(column: str, counts: Iterable[tuple[str, int]], *, most: int = 0) -> list[Bar]:
    """Counts by a column as bars, each leading to its rows."""
    listed = list(counts)
    most = most or max((value for _, value in listed), default=1)
    return [
        Bar(label, value, round(100 * value / most, 2), rows_address(**{column: label}))
        for label, value in listed
    ]


def week_bars(weeks: Sequence[tuple[str, int]]) -> list[Bar]:
    """The last year that has any hit, with its empty weeks."""
    counts = dict(weeks)
    days = sorted(day for day in map(_day, counts) if day is not None)
    if not days:
        return []
    first = max(days[0], days[-1] - timedelta(weeks=WEEKS - 1))
    steps = (days[-1] - first).days // 7 + 1
    names = [(first + timedelta(weeks=step)).isoformat() for step in range(steps)]
    return bars("week", [(name, counts.get(name, 0)) for name in names])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return None


def runs(marked: Marked) -> list[Run]:
    """A marked text as its pieces."""
    return list(_cut(marked.text, [(start, end, "term") for start, end in marked.marks]))


def passages(text: str, matches: Sequence[Match]) -> list[list[Run]]:
    """A text in paragraphs; in them the sentences that are evidence, and in those the words that were found."""
    marks: list[tuple[int, int, str]] = []
    found: dict[str, set[str]] = {}
    for match in matches:
        if match.sentence:
            found.setdefault(match.sentence.strip(), set()).add(match.term)
    paragraphs = []
    for line in text.split("\n"):
        if not line.strip():
            continue
        marks = []
        for sentence, terms in found.items():
            # A long sentence is kept cut short, with an ellipsis.
            sought = sentence.removesuffix("…").strip()
            start = line.find(sought) if sought else -1
            if start >= 0:
                marks += _within(line, start, start + len(sought), terms)
        paragraphs.append(list(_cut(line, _apart(marks))))
    return paragraphs


def _within(line: str, start: int, end: int, terms: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    places = sorted(
        found.span() for term in terms if term for found in re.finditer(re.escape(term), line[start:end])
    )
    done = start
    for left, right in places:
        if start + left < done:
            continue
        yield done, start + left, "sentence"
        yield start + left, start + right, "term"
        done = start + right
    yield done, end, "sentence"


def _apart(marks: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Marks in order, without those that lie over an earlier one."""
    kept: list[tuple[int, int, str]] = []
    for mark in sorted(marks):
        if mark[0] < mark[1] and (not kept or mark[0] >= kept[-1][1]):
            kept.append(mark)
    return kept


def _cut(text: str, marks: Iterable[tuple[int, int, str]]) -> Iterator[Run]:
    done = 0
    for start, end, kind in marks:
        if start > done:
            yield Run(text[done:start])
        yield Run(text[start:end], kind)
        done = end
    if done < len(text):
        yield Run(text[done:])


def telegram_posts(posts: Iterable[Mapping[str, Any]], chats: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name and address of each message of a story that stands in a public channel."""
    return [
        (post["channel"], f"https://t.me/{chats[post['channel']][1:]}/{post['message_id']}")
        for post in posts
        if post["state"] == "sent" and post["message_id"] and chats.get(post["channel"], "").startswith("@")
    ]
