"""Every real feed that lies beside the project, and every hostile one, goes through ``parse``.

The second opinion is gofeed's: its expected JSON says what a body's entries are. An answer of its is comparable when
our nouns can hold it; what is not, and why, stands in ``Uncompared``.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import pytest

from watcher.model import Failure, ParsedFeed, Reason
from watcher.pipeline.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://feeds.example.org/feed.xml"
AGREEMENT = 0.99
"""Share of comparable answers in which both readers agree, for each field."""


class Uncompared(StrEnum):
    """Why an answer of gofeed's is not held against ours."""

    NO_DATE = "gofeed could not read the date either"
    TOO_OLD = "a date before 1995 or after tomorrow, which we do not believe"
    NOT_WEB = "a link that is not http(s): we drop it, gofeed keeps it"
    ATOM_UPDATED = "gofeed calls an Atom entry's date of change its publication"


KNOWN_DIFFERENCES: dict[str, str] = {}
"""File and field to the reason why we answer otherwise and mean it."""


@dataclass
class Tally:
    """How often both readers agree on one field."""

    agreed: int = 0
    differing: list[str] = field(default_factory=list)


class _Text(HTMLParser):
    """A fragment's text, by Python's own HTML parser: independent of ours."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep it."""
        self.pieces.append(data)


def words(fragment: str) -> str:
    """What is left of a title when markup, entities and white space do not count."""
    text = fragment
    for _ in range(2):
        reader = _Text()
        reader.feed(html.unescape(text))
        reader.close()
        text = " ".join(reader.pieces)
    return re.sub(r"\W+", "", text).casefold()


def pairs(folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Body and gofeed's answer."""
    for body in sorted(folder.rglob("*")):
        if body.suffix == ".xml":
            answer = body.with_suffix(".json")
        elif body.suffix == ".json" and not body.stem.endswith("_expected"):
            answer = body.with_name(f"{body.stem}_expected.json")
        else:
            continue
        if answer.is_file():
            yield body, json.loads(answer.read_bytes())


def answers(expected: dict[str, Any]) -> list[dict[str, str]]:
    """The entries of gofeed's answer, whichever of its structures it is in, with our names."""
    entries = expected.get("entries") or expected.get("items") or []
    return [
        {
            "title": entry.get("title") or "",
            "guid": _guid(entry),
            "link": _link(entry),
            "published": entry.get("publishedParsed") or entry.get("pubDateParsed") or entry.get("date_published") or "",
            "updated": entry.get("updatedParsed") or entry.get("date_modified") or "",
        }
        for entry in entries
    ]


def _guid(entry: dict[str, Any]) -> str:
    guid = entry.get("guid") or entry.get("id") or ""
    return guid.get("value") or "" if isinstance(guid, dict) else guid


def _link(entry: dict[str, Any]) -> str:
    if entry.get("link") or entry.get("url"):
        return entry.get("link") or entry.get("url") or ""
    links = [link for link in entry.get("links") or [] if isinstance(link, dict)]
    return next((link.get("href") or "" for link in links if link.get("rel", "alternate") == "alternate"), "")


def given_titles(body: bytes, expected: list[dict[str, str]]) -> bytes:
    """The body with a title in each entry, if none says what it is: an entry of a date alone is none to us."""
    if body.lstrip().startswith(b"{") or any(entry["title"] or entry["guid"] or entry["link"] for entry in expected):
        return body
    return re.sub(rb"(<(?:\w+:)?(?:item|entry)\b[^>]*[^/>]>|<(?:item|entry)>)", rb"\1<title>filler</title>", body)


def test_agrees_with_gofeed(shared: Path) -> None:
    """Titles, links, guids and dates are those of an independent reader in 99 of 100 comparable cases."""
    tallies = {name: Tally() for name in ("count", "title", "link", "guid", "published", "updated")}
    uncompared: Counter[Uncompared] = Counter()
    root = shared / "real" / "feeds" / "gofeed"
    for path, expected in pairs(root):
        theirs = answers(expected)
        parsed = parse(given_titles(path.read_bytes(), theirs), url=URL, now=NOW)
        ours = parsed.entries if isinstance(parsed, ParsedFeed) else ()
        name = str(path.relative_to(root))
        if not theirs and isinstance(parsed, Failure):
            continue
        note(tallies["count"], name, len(theirs), len(ours))
        if len(theirs) != len(ours):
            continue
        for their, our in zip(theirs, ours, strict=True):
            if their["title"]:
                note(tallies["title"], name, words(their["title"]), words(our.title))
            if their["guid"]:
                note(tallies["guid"], name, their["guid"].strip(), our.identity.split("|")[0])
            if their["link"]:
                absolute = urljoin(URL, their["link"].strip())
                if absolute.startswith(("http://", "https://")):
                    note(tallies["link"], name, absolute, our.link)
                else:
                    uncompared[Uncompared.NOT_WEB] += 1
            for key, date in (("published", our.published), ("updated", our.updated)):
                told = their[key]
                if not told:
                    continue
                moment = datetime.fromisoformat(told).replace(microsecond=0)
                if moment.year < 1995 or moment > NOW:
                    uncompared[Uncompared.TOO_OLD] += 1
                    continue
                note(tallies[key], name, moment, date)
    for key, tally in tallies.items():
        print(f"{key}: {tally.agreed} agreed, {len(tally.differing)} differ", *tally.differing, sep="\n   ")
    print(*(f"not compared: {count} x {reason}" for reason, count in uncompared.items()), sep="\n")
    for tally in tallies.values():
        assert tally.agreed / (tally.agreed + len(tally.differing)) >= AGREEMENT


def note(tally: Tally, name: str, expected: object, got: object) -> None:
    """Count one comparison."""
    if expected == got:
        tally.agreed += 1
    else:
        tally.differing.append(f"{name}: {expected!r} / {got!r}")
