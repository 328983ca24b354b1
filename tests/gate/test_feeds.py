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

from watcher.model import Entry, Failure, ParsedFeed, Reason
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

    TOO_OLD = "a date before 1995 or after tomorrow, which we do not believe"
    NOT_WEB = "a link that is not http(s), which we drop"
    ONE_DATE = "the only date of an entry, which gofeed gives as its publication and as its change"


MEANT = {
    (
        "translator/rss/feed_item_fallbacks_-_rss_channel_item_extensions.xml",
        "count",
    ): "an entry of podcast elements alone says nothing to us",
    (
        "parser/atom/entry_id_xml_base.xml",
        "guid",
    ): "a guid stays as given: xml:base must not change identities",
}
"""Where we answer otherwise than gofeed and mean it."""


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
            "published": entry.get("publishedParsed")
            or entry.get("pubDateParsed")
            or entry.get("date_published")
            or "",
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
    if body.lstrip().startswith(b"{") or any(
        entry["title"] or entry["guid"] or entry["link"] for entry in expected
    ):
        return body
    return re.sub(
        rb"(<(?:\w+:)?(?:item|entry)\b[^>]*[^/>]>|<(?:item|entry)>)", rb"\1<title>filler</title>", body
    )


class Comparison:
    """All answers of both readers, field by field."""

    def __init__(self) -> None:
        self.tallies = {name: Tally() for name in ("count", "title", "link", "guid", "published", "updated")}
        self.uncompared: Counter[str] = Counter()

    def feed(self, name: str, theirs: list[dict[str, str]], ours: tuple[Entry, ...]) -> None:
        """Compare one file."""
        self._note("count", name, len(theirs), len(ours))
        if len(theirs) == len(ours):
            for their, our in zip(theirs, ours, strict=True):
                self._entry(name, their, our)

    def _entry(self, name: str, their: dict[str, str], our: Entry) -> None:
        if their["title"]:
            self._note("title", name, words(their["title"]), words(our.title))
        if their["guid"]:
            self._note("guid", name, their["guid"].strip(), our.identity)
        link = urljoin(URL, their["link"].strip())
        if their["link"] and link.startswith(("http://", "https://")):
            self._note("link", name, link, our.link)
        elif their["link"]:
            self.uncompared[Uncompared.NOT_WEB] += 1
        self._date(name, "published", their, (our.published, our.updated))
        self._date(name, "updated", their, (our.updated, our.published))

    def _date(
        self, name: str, key: str, their: dict[str, str], our: tuple[datetime | None, datetime | None]
    ) -> None:
        if not their[key]:
            return
        moment = datetime.fromisoformat(their[key]).replace(microsecond=0)
        mine, other = our
        if not datetime(1995, 1, 1, tzinfo=UTC) <= moment <= NOW:
            self.uncompared[Uncompared.TOO_OLD] += 1
        elif mine is None and other == moment and their["published"] in (their["updated"], their[key]):
            self.uncompared[Uncompared.ONE_DATE] += 1
        else:
            self._note(key, name, moment, mine)

    def _note(self, key: str, name: str, expected: object, got: object) -> None:
        if expected == got:
            self.tallies[key].agreed += 1
        elif (name, key) in MEANT:
            self.uncompared[MEANT[name, key]] += 1
        else:
            self.tallies[key].differing.append(f"{name}: {expected!r} is {got!r} to us")

    def report(self) -> str:
        """What agreed, what did not, and what was not compared and why."""
        lines = []
        for key, tally in self.tallies.items():
            lines.append(f"{key}: {tally.agreed} agree, {len(tally.differing)} differ")
            lines += [f"    {line}" for line in tally.differing]
        lines += [
            f"not compared: {count} times {reason}" for reason, count in self.uncompared.items() if count
        ]
        return "\n".join(lines)


def test_agrees_with_gofeed(shared: Path) -> None:
    """Titles, links, guids and dates are those of an independent reader in 99 of 100 comparable cases."""
    comparison = Comparison()
    root = shared / "real" / "feeds" / "gofeed"
    for path, expected in pairs(root):
        theirs = answers(expected)
        parsed = parse(given_titles(path.read_bytes(), theirs), url=URL, now=NOW)
        name = str(path.relative_to(root))
        comparison.feed(name, theirs, parsed.entries if isinstance(parsed, ParsedFeed) else ())
    print(comparison.report())  # noqa: T201 - the table behind the assertion, shown when it fails
    for tally in comparison.tallies.values():
        assert tally.agreed >= AGREEMENT * (tally.agreed + len(tally.differing)), comparison.report()


HOSTILE: dict[str, int | Reason] = {
    "10k_items.xml": 2000,
    "1M_____in_CDATA.xml": 1,
    "300k_unclosed___a___in_CDATA.xml": 1,
    "8_MB_one_title.xml": 1,
    "big5_declared.xml": 1,
    "billion_laughs.xml": 1,
    "ctrl_char__x0b.xml": 1,
    "date_chinese.xml": 1,
    "date_future_2099.xml": 1,
    "date_garbage.xml": 1,
    "date_named_tz_CEST.xml": 1,
    "date_no_tz.xml": 1,
    "date_year_0000.xml": 1,
    "deep_escaped_html_5k_in_description.xml": 1,
    "deep_nesting_20k.xml": Reason.MALFORMED,
    "dup_guid.xml": 2,
    "empty_body.xml": Reason.NOT_A_FEED,
    "external_entity_file.xml": 1,
    "gb18030_body__gb2312_declared.xml": 1,
    "gb2312_declared.xml": 1,
    "gzip_magic_bytes_as_body.xml": 1,
    "html_page.xml": Reason.CHALLENGE,
    "javascript_link.xml": 1,
    "json_feed.xml": 1,
    "leading_whitespace_before_prolog.xml": 1,
    "news_sitemap.xml": 1,
    "no_guid_no_link.xml": 1,
    "nul_bytes.xml": 1,
    "one_invalid_utf8_byte.xml": 1,
    "quadratic_blowup_100k_x_3000.xml": 1,
    "relative_link.xml": 1,
    "truncated.xml": 1,
    "undefined_entity.xml": 1,
    "unescaped__.xml": 1,
    "utf8_bom___prolog.xml": 1,
    "utf8_declared__body_cp1251.xml": 1,
    "utf_16_bom.xml": 1,
}
"""Hostile body to the number of entries it yields or the reason why it yields none."""

HOSTILE_TITLES = {
    "big5_declared.xml": "警察局",
    "billion_laughs.xml": "&j;",
    "ctrl_char__x0b.xml": "ab",
    "external_entity_file.xml": "&x;",
    "gb18030_body__gb2312_declared.xml": "警察局𩸽",
    "gb2312_declared.xml": "警察局海外",
    "nul_bytes.xml": "ab",
    "one_invalid_utf8_byte.xml": "café �",
    "undefined_entity.xml": "a b",
    "unescaped__.xml": "R&D AT&T",
    "utf8_declared__body_cp1251.xml": "полиция",
    "utf_16_bom.xml": "警察",
}


@pytest.mark.timeout(60)
def test_every_hostile_body_ends_with_a_named_outcome(shared: Path) -> None:
    """Each yields its entries or the reason why not, and none of them takes long."""
    outcomes: dict[str, int | Reason] = {}
    titles = {}
    for path in sorted((shared / "real" / "feeds" / "hostile").iterdir()):
        parsed = parse(path.read_bytes(), url=URL, now=NOW)
        outcomes[path.name] = parsed.reason if isinstance(parsed, Failure) else len(parsed.entries)
        if path.name in HOSTILE_TITLES and isinstance(parsed, ParsedFeed):
            titles[path.name] = parsed.entries[0].title
    assert outcomes == HOSTILE
    assert titles == HOSTILE_TITLES


@pytest.mark.parametrize("folder", ["gofeed", "newsboat", "rss-fetcher"])
def test_every_real_body_is_read_or_refused(shared: Path, folder: str) -> None:
    """No file raises, every entry has an identity of its own, and links are http(s) or none."""
    for path in sorted((shared / "real" / "feeds" / folder).rglob("*")):
        if path.suffix not in (".xml", ".json", ".rss", ".atom"):
            continue
        parsed = parse(path.read_bytes(), url=URL, now=NOW)
        if isinstance(parsed, Failure):
            assert parsed.reason in (Reason.NOT_A_FEED, Reason.MALFORMED)
            continue
        identities = [entry.identity for entry in parsed.entries]
        assert len(set(identities)) == len(identities)
        assert all(identities)
        assert all(
            entry.link == "" or entry.link.startswith(("http://", "https://")) for entry in parsed.entries
        )


def test_newspapers_feeds_are_read_in_full(shared: Path) -> None:
    """Every entry of two newspapers' feeds has a title, a link and, where the feed has one, a date."""
    for name, count in (("real-cnn.rss", 69), ("real-korean-times.rss", 195)):
        parsed = parse((shared / "real" / "feeds" / "rss-fetcher" / name).read_bytes(), url=URL, now=NOW)
        assert isinstance(parsed, ParsedFeed)
        assert (len(parsed.entries), parsed.skipped) == (count, 0)
        assert all(entry.title and entry.link for entry in parsed.entries)
