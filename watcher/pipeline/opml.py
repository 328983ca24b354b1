"""Lists of feeds as other programs exchange them: OPML 2.0, both ways. Knows no file and no database.

Groups are outlines around outlines. What OPML has no word for (country, kind) travels in attributes of a namespace of
our own, which other programs pass over; ``language`` is OPML's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lxml import etree  # type: ignore[import-untyped]  # ships no type information

from watcher.model import Failure, Feed, FeedKind, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

NAMESPACE = "urn:coverage-watcher:opml"
_NOT = "no"
"""Said of a feed that nobody gave a title: other programs are shown its own, or its host; here it stays without."""
_LONGEST = 2_000
_TITLE = 200
_GROUP = 100
_DEEPEST = 50
"""Outlines within one another that are followed; real lists have three."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot carry."""


@dataclass(frozen=True, slots=True)
class FeedList:
    """What an OPML file holds."""

    feeds: tuple[Feed, ...]
    """Each address once, in the file's order. ``group`` is the nearest enclosing outline's name."""
    refused: tuple[str, ...] = ()
    """Outlines that were left out, in words."""


def read(body: bytes) -> FeedList | Failure:
    """The feeds of an OPML file of any version. The failure is ``MALFORMED`` when it is none."""
    # Files of this kind are edited by hand: what can be read of a broken one is read. Nothing is loaded from elsewhere.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, remove_comments=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or str(root.tag).rpartition("}")[2].lower() != "opml":
        return Failure(Reason.MALFORMED, "is no OPML file")
    feeds: dict[str, Feed] = {}
    refused = []
    for outline, groups in _outlines(root):
        given = {str(name).lower(): str(value).strip() for name, value in outline.items()}
        url = given.get("xmlurl", "")
        if not url:
            continue
        title = _line(given.get("title") or given.get("text") or "", _TITLE)
        if not _is_web_address(url):
            refused.append(f"{title or 'an outline'}: {_line(url, 100)} is no web address")
            continue
        feeds.setdefault(url, _feed(url, title, given, groups))
    return FeedList(tuple(feeds.values()), tuple(refused))


def write(feeds: Iterable[Feed], *, title: str, at: datetime) -> bytes:
    """The feeds as an OPML 2.0 file, made at ``at``: UTF-8, groups in alphabetical order, feeds as given."""
    root = etree.Element("opml", version="2.0", nsmap={"watcher": NAMESPACE})
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _clean(title)
    etree.SubElement(head, "dateCreated").text = at.strftime("%a, %d %b %Y %H:%M:%S GMT")
    body = etree.SubElement(root, "body")
    ordered = sorted(feeds, key=lambda feed: feed.group)
    for group, members in groupby(ordered, key=lambda feed: feed.group):
        parent = etree.SubElement(body, "outline", text=_clean(group)) if group else body
        for feed in members:
            outline = etree.SubElement(
                parent,
                "outline",
                type="rss",
                text=_clean(feed.name),
                title=_clean(feed.name),
                xmlUrl=_clean(feed.url),
            )
            for name, value in (
                ("language", feed.language),
                (f"{{{NAMESPACE}}}country", feed.country),
                (f"{{{NAMESPACE}}}kind", "" if feed.kind is FeedKind.FEED else feed.kind.value),
                (f"{{{NAMESPACE}}}titled", "" if feed.title else _NOT),
            ):
                if value:
                    outline.set(name, _clean(value))
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return made


def _outlines(root: etree._Element) -> Iterator[tuple[etree._Element, tuple[str, ...]]]:
    """Every outline with the names of those around it, in the file's order."""
    stack: list[tuple[etree._Element, tuple[str, ...]]] = [(root, ())]
    while stack:
        element, groups = stack.pop()
        if not isinstance(element.tag, str) or len(groups) > _DEEPEST:
            continue
        inside = groups
        if element.tag.rpartition("}")[2].lower() == "outline":
            yield element, groups
            name = _line(element.get("text") or element.get("title") or "", _GROUP)
            inside = (*groups, name)
        stack += [(child, inside) for child in reversed(element)]


def _feed(url: str, title: str, given: dict[str, str], groups: tuple[str, ...]) -> Feed:
    category = given.get("category", "").partition(",")[0].strip("/ ").rpartition("/")[2]
    language = given.get("language", "")
    country = given.get(f"{{{NAMESPACE}}}country", "")
    kind = given.get(f"{{{NAMESPACE}}}kind", "")
    titled = given.get(f"{{{NAMESPACE}}}titled", "") != _NOT and title != url
    return Feed(
        id=0,
        url=url,
        title=title if titled else "",
        language=language if _LANGUAGE.fullmatch(language) else "",
        country=country if _COUNTRY.fullmatch(country) else "",
        group=next((name for name in reversed(groups) if name), "") or _line(category, _GROUP),
        kind=FeedKind(kind) if kind in set(FeedKind) else FeedKind.FEED,
    )


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and len(url) <= _LONGEST
    except ValueError:
        return False


def _line(text: str, limit: int) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:limit]


def _clean(text: str) -> str:
    return _ILLEGAL.sub("", text)
