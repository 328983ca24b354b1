"""What a page declares about itself, as found: meta tags, links, JSON-LD blocks, headlines, bylines, times.

Knows where HTML keeps declarations; does not know which of them is right. Every list is bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from watcher.pipeline.extract_page import Tree

# Real heads stay under 100 tags, 20 JSON-LD blocks and 65 <time> elements.
_MAX_ITEMS: Final = 400
_MAX_VALUE: Final = 20_000
# The Mirror puts 841 kB into one block.
_MAX_LD: Final = 1_500_000
# Standfirsts and bylines are shorter, so a paragraph of this length is the story itself.
_STORY_PARAGRAPH: Final = 200
_HEADINGS: Final = 10
_BYLINES: Final = 12
_BYLINE_LENGTH: Final = 120

_PUBLISHED: Final = re.compile(r"publi|posted|created|pubdate|date-?line|erschien", re.IGNORECASE)
_UPDATED: Final = re.compile(r"updat|modif|aktualis|changed|edited", re.IGNORECASE)
_BYLINE_PATHS: Final = (
    "//*[@itemprop='author']//*[@itemprop='name']",
    "//a[@rel='author' or contains(@rel, 'author ') or contains(@rel, ' author')]",
    "//*[@itemprop='author'][not(self::meta)]",
    "//a[contains(@class, 'author') and string-length(@class) < 200]",
    "//*[contains(@class, 'author-name') or contains(@class, 'article-author') or contains(@class, 'author__name')]",
    "//*[self::span or self::p or self::div or self::address][contains(@class, 'byline')]",
)


@dataclass(frozen=True, slots=True)
class TimeMark:
    """One element that states a time."""

    value: str
    """Its machine-readable value, else its text."""
    published: bool = False
    """It calls itself the time of publication."""
    updated: bool = False
    """It calls itself the time of a later change."""
    beside_headline: bool = False
    """It stands after the headline and before the first long paragraph."""


@dataclass(frozen=True, slots=True)
class Head:
    """The declarations of one page, each list in the order of the page."""

    language: str = ""
    title: str = ""
    metas: tuple[tuple[str, str], ...] = ()
    """Lower-case name, property or itemprop; value."""
    links: tuple[tuple[str, str], ...] = ()
    """Lower-case rel; href."""
    ld: tuple[str, ...] = ()
    """Raw JSON-LD blocks."""
    headings: tuple[str, ...] = ()
    """Texts of h1."""
    bylines: tuple[str, ...] = ()
    times: tuple[TimeMark, ...] = ()

    def meta(self, *names: str) -> Iterator[str]:
        """Give the non-empty values of ``names``: all of the first name before those of the second."""
        for name in names:
            yield from (value for key, value in self.metas if key == name and value)

    def link(self, rel: str) -> str:
        """Give the first link of this relation, empty when there is none."""
        return next((href for key, href in self.links if rel in key.split() and href), "")


def read_head(tree: Tree) -> Head:
    """Collect the declarations of a parsed page."""
    return Head(
        language=(tree.get("lang") or tree.get("xml:lang") or "").strip()[:40],
        title=_title(tree),
        metas=tuple(_metas(tree)),
        links=tuple(
            (rel.strip().lower(), href.strip()[:_MAX_VALUE])
            for element in _first(tree.iter("link"))
            if (rel := element.get("rel")) and (href := element.get("href"))
        ),
        ld=tuple(
            text[:_MAX_LD]
            for element in _first(tree.iter("script"))
            if "ld+json" in (element.get("type") or "").lower() and (text := element.text)
        ),
        headings=tuple(_headings(tree)),
        bylines=tuple(_bylines(tree)),
        times=tuple(_times(tree)),
    )


def text_of(element: Tree, limit: int = _MAX_VALUE) -> str:
    """Give the text of an element as one clean line, at most about ``limit`` characters."""
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(part)
        length += len(part)
        if length > limit:
            break
    return one_line("".join(parts))[:limit]


def _first(elements: Iterator[Tree]) -> Iterator[Tree]:
    for number, element in enumerate(elements):
        if number == _MAX_ITEMS:
            return
        yield element


def _title(tree: Tree) -> str:
    """Drawings have titles too, so the head's own comes first."""
    found = tree.find("head/title")
    if found is None:
        found = next((each for each in _first(tree.iter("title")) if each.getparent().tag != "svg"), None)
    return "" if found is None else text_of(found, 1_000)


def _metas(tree: Tree) -> Iterator[tuple[str, str]]:
    for element in _first(tree.iter("meta")):
        value = (element.get("content") or "").strip()[:_MAX_VALUE]
        if value:
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                if key := element.get(attribute):
                    yield key.strip().lower(), value


def _headings(tree: Tree) -> Iterator[str]:
    found = (text for element in _first(tree.iter("h1")) if (text := text_of(element, 1_000)))
    for _, text in zip(range(_HEADINGS), found, strict=False):
        yield text


def _bylines(tree: Tree) -> Iterator[str]:
    """Give the names of the first kind of byline that the page has."""
    for path in _BYLINE_PATHS:
        names = list(dict.fromkeys(text_of(each, 1_000) for each in tree.xpath(path)[:_BYLINES]))
        if names := [name for name in names if 0 < len(name) <= _BYLINE_LENGTH]:
            yield from names
            return


def _times(tree: Tree) -> Iterator[TimeMark]:
    headline = story = False
    count = 0
    for element in tree.iter("h1", "time", "p", "meta", "abbr", "span", "div"):
        tag = element.tag
        if tag == "h1":
            headline = True
        elif tag == "p":
            story = story or (headline and len(text_of(element, _STORY_PARAGRAPH + 1)) > _STORY_PARAGRAPH)
        elif tag == "time" or (element.get("itemprop") in _TIME_PROPERTIES and tag != "meta"):
            signs = " ".join(
                element.get(name) or "" for name in ("itemprop", "class", "id", "data-testid", "pubdate")
            )
            parent = element.getparent()
            if parent is not None:
                signs = f"{signs} {parent.get('class') or ''}"
            yield TimeMark(
                value=(element.get("datetime") or element.get("content") or text_of(element, 100)).strip()[
                    :100
                ],
                published="pubdate" in element.attrib or bool(_PUBLISHED.search(signs)),
                updated=bool(_UPDATED.search(signs)),
                beside_headline=headline and not story,
            )
            count += 1
            if count == _MAX_ITEMS:
                return


_TIME_PROPERTIES: Final = frozenset({"datePublished", "dateCreated", "dateModified"})
