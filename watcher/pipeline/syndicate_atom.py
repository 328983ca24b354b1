"""Feed entries as Atom (RFC 4287).

Written with lxml: the usual library for it, feedgen, gives one language to a whole feed, and this one speaks many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree  # type: ignore[import-untyped]  # ships no type information

from watcher.pipeline.syndicate import feed_id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from watcher.model import Publication
    from watcher.pipeline.syndicate import FeedItem

NAME = "atom.xml"

_ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_BEFORE_ALL = "1970-01-01T00:00:00Z"
"""When a feed without entries changed last: Atom wants a date, and no clock is asked here."""


def atom(items: Sequence[FeedItem], publication: Publication) -> bytes:
    """The whole document, in UTF-8."""
    feed = etree.Element(f"{{{_ATOM}}}feed", {_LANG: "en"}, nsmap={None: _ATOM})
    _add(feed, "id", feed_id(publication))
    _add(feed, "title", publication.title)
    _add(feed, "subtitle", "Each story once, with every outlet that reported it.")
    _add(feed, "updated", _moment(max(item.updated for item in items)) if items else _BEFORE_ALL)
    _add(_add(feed, "author"), "name", publication.title)
    _add(feed, "generator", "coverage-watcher")
    _add(feed, "rights", f"Facts and metadata: {publication.licence}. Quotations belong to their outlets.")
    if publication.base_url:
        _link(feed, "self", f"{publication.base_url}/{NAME}", "application/atom+xml")
        _link(feed, "alternate", f"{publication.base_url}/", "text/html")
    for item in items:
        _entry(feed, item)
    return bytes(etree.tostring(feed, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _entry(feed: etree._Element, item: FeedItem) -> None:
    entry = _add(feed, "entry")
    entry.set(_LANG, item.language)
    _add(entry, "id", item.id)
    _add(entry, "title", item.title)
    _add(entry, "published", _moment(item.published))
    _add(entry, "updated", _moment(item.updated))
    if item.url:
        _link(entry, "alternate", item.url, "text/html")
    if item.source and item.source != item.url:
        _link(entry, "via", item.source, "text/html")
    for tag in item.tags:
        _add(entry, "category").set("term", tag)
    _add(entry, "content", item.content).set("type", "html")


def _add(parent: etree._Element, name: str, text: str = "") -> etree._Element:
    child = etree.SubElement(parent, f"{{{_ATOM}}}{name}")
    if text:
        child.text = text
    return child


def _link(parent: etree._Element, rel: str, href: str, kind: str) -> None:
    link = _add(parent, "link")
    for name, value in (("rel", rel), ("type", kind), ("href", href)):
        link.set(name, value)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
