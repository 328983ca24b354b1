"""Real pages of some ninety publishers, read as their expected fields say.

The pages and expectations stay where they are; nothing of them is in the project. A headline counts as right when
it is the expected one but for case, quotes, dashes and spaces, or differs in fewer than a tenth of its characters,
or has at least four words and nine tenths of the shorter one's words are in the longer (a kicker more, a subtitle
less): publishers state several headlines for one story. Days are compared in the page's own calendar or in UTC;
minutes only where the expectation names a zone and an hour.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

import pytest

from watcher.model import Article
from watcher.pipeline.extract_meta import same_line
from watcher.pipeline.extract_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.gate.conftest import ReadPages

_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)


@dataclass(frozen=True)
class Case:
    """One page with what is expected of it and what was found."""

    name: str
    expected: dict[str, Any]
    found: Article


def real_pages(folder: Path) -> Iterator[tuple[str, bytes, str, dict[str, Any]]]:
    """Give name, bytes, address and expectation of each page; the newest goes with the highest version."""
    for file in sorted(folder.glob("real/pages/*/*.json")):
        if file.name == "meta.json":
            continue
        versions = json.loads(file.read_text())
        addresses = json.loads((file.parent / "meta.json").read_text())
        order = sorted(versions, key=lambda version: [int(part) for part in re.findall(r"\d+", version)])
        pages = sorted(file.parent.glob(f"{file.stem}_[0-9]*.html.gz"))
        for version, page in zip(order, pages, strict=True):
            yield (
                page.name,
                gzip.decompress(page.read_bytes()),
                addresses[page.name]["url"],
                versions[version],
            )


@pytest.fixture(scope="module")
def cases(shared: Path, read_pages: ReadPages) -> list[Case]:
    """Every page of which something is expected, as extracted."""
    found = []
    for name, _, _, expected in real_pages(shared):
        _, article = read_pages[name]
        assert isinstance(article, Article), (name, article)
        found.append(Case(name, expected, article))
    assert len(found) >= 100
    return found


def expected_text(expected: dict[str, Any]) -> str:
    """Join standfirst, headings and paragraphs."""
    body = expected["body"]
    sections = [line for part in body["sections"] for line in (*part["headline"], *part["paragraphs"])]
    return "\n".join([*body.get("summary", ()), *sections])


def token_f1(found: str, expected: str) -> float:
    """Compare two texts as bags of words, letters where words are not spaced."""
    mine, theirs = (
        Counter(_TOKEN.findall(text.replace("\u00ad", "").casefold())) for text in (found, expected)
    )
    common = (mine & theirs).total()
    return 2 * common / (mine.total() + theirs.total()) if common else 0.0


def is_same_headline(found: str, expected: str) -> bool:
    """See the module's description."""
    mine, theirs = same_line(plain(found)), same_line(plain(expected))
    if SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= 0.9:
        return True
    one, other = set(mine.split()), set(theirs.split())
    fewer = min(len(one), len(other))
    return fewer >= 4 and len(one & other) >= 0.9 * fewer


def share(right: list[bool]) -> float:
    return sum(right) / len(right)


def misses(cases: list[Case], right: list[bool]) -> list[str]:
    return [case.name for case, good in zip(cases, right, strict=True) if not good]


def test_headlines_are_right(cases):
    """Measured .935; .878 are the expected one word for word."""
    right = [is_same_headline(case.found.title, case.expected["title"]) for case in cases]
    assert share(right) >= 0.92, misses(cases, right)


def test_days_are_right(cases):
    """Measured .993; the one miss is an expectation with day and month exchanged."""
    right = []
    for case in cases:
        expected = datetime.fromisoformat(case.expected["publishing_date"])
        days = {expected.date(), expected.astimezone(UTC).date() if expected.tzinfo else expected.date()}
        right.append(case.found.published is not None and case.found.published.date() in days)
    assert share(right) >= 0.96, misses(cases, right)


def test_minutes_are_right(cases):
    """Measured 1.0 on the 127 pages whose expectation names zone and hour."""
    timed = [
        (case, expected)
        for case in cases
        if (expected := datetime.fromisoformat(case.expected["publishing_date"])).tzinfo
        and (expected.hour, expected.minute, expected.second) != (0, 0, 0)
    ]
    right = [
        case.found.published_precision == "minute"
        and case.found.published is not None
        and case.found.published.replace(second=0)
        == expected.astimezone(UTC).replace(second=0, microsecond=0)
        for case, expected in timed
    ]
    assert share(right) >= 0.93, misses([case for case, _ in timed], right)


def test_texts_are_right(cases):
    """Mean token F1; measured .965."""
    scores = [token_f1(case.found.text, expected_text(case.expected)) for case in cases]
    assert sum(scores) / len(scores) >= 0.955, sorted(
        zip(scores, (case.name for case in cases), strict=True)
    )[:15]


def test_no_text_is_lost(cases):
    """Recall matters most: a paragraph that is missing cannot be found relevant."""
    poor = [case.name for case in cases if token_f1(case.found.text, expected_text(case.expected)) < 0.5]
    assert not poor


def test_authors_are_found(cases):
    """Measured .90 of all names; the rest are collectives and initials."""
    named = [
        (case.found.author.casefold(), name.casefold())
        for case in cases
        for name in case.expected.get("authors") or ()
    ]
    assert share([name in found for found, name in named]) >= 0.88


def test_every_page_has_language_outlet_and_address(cases):
    """None is left empty, and every address is on the page's own site."""
    assert all(
        case.found.language and case.found.outlet and case.found.url.startswith("http") for case in cases
    )
