"""The elements of the feed formats that we read, whatever prefix a publisher gave them. A part of parse.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CORE = ""
"""The vocabulary without a prefix: RSS, RSS 1.0 and Atom."""

_CONVENTIONAL = {
    "": CORE,
    "rss": CORE,
    "atom": CORE,
    "a10": CORE,
    "rdf": "rdf",
    "dc": "dc",
    "dcterms": "dcterms",
    "content": "content",
    "sy": "sy",
    "feedburner": "feedburner",
    "news": "news",
}
_ADDRESSES = (
    ("purl.org/rss/1.0/modules/content", "content"),
    ("purl.org/rss/1.0/modules/syndication", "sy"),
    ("purl.org/rss/1.0/modules/", "other"),
    ("purl.org/rss/1.0", CORE),
    ("my.netscape.com/rdf/simple/0.9", CORE),
    ("backend.userland.com/rss", CORE),
    ("blogs.law.harvard.edu/tech/rss", CORE),
    ("purl.org/atom/ns", CORE),
    ("www.w3.org/2005/atom", CORE),
    ("purl.org/dc/elements", "dc"),
    ("purl.org/dc/terms", "dcterms"),
    ("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
    ("rssnamespace.org/feedburner", "feedburner"),
    ("www.bing.com", "news"),
)

ITEMS = frozenset({"item", "entry"})
ROOTS = {"rss": "rss", "rdf": "rdf", "feed": "atom", "channel": "rss"}
"""Root element to format."""

_CORE_LEAVES = (
    "title link guid id pubdate published issued created updated modified description summary abstract "
    "subtitle tagline content body author language source ttl hour day"
)
_DC_LEAVES = "title creator author description language"
LEAVES: Mapping[tuple[str, str], str] = {
    **{(CORE, name): name for name in _CORE_LEAVES.split()},
    (CORE, "date"): "created",
    ("dc", "date"): "created",
    (CORE, "encoded"): "content:encoded",
    ("content", "encoded"): "content:encoded",
    **{("dc", name): f"dc:{name}" for name in _DC_LEAVES.split()},
    **{("dcterms", name): f"dcterms:{name}" for name in ("created", "issued", "modified")},
    ("feedburner", "origlink"): "origlink",
    ("news", "source"): "source",
    **{("sy", name): name for name in ("updateperiod", "updatefrequency")},
}
"""Vocabulary and local name to the name under which it is handed on."""

NOTES = frozenset({"ttl", "hour", "day", "updateperiod", "updatefrequency"})
"""Leaves of the feed that are kept beside the document: its wishes about polling."""
_RICH_WORDS = "description summary abstract subtitle tagline content body content:encoded dc:description"
RICH = frozenset(_RICH_WORDS.split())
"""Leaves that may hold markup, also markup that is not escaped."""
TRANSPARENT = frozenset({"skiphours", "skipdays"})
"""Elements that only hold others."""
PEOPLE = frozenset({"author", "dc:creator", "dc:author"})
DATES = (
    "pubdate",
    "published",
    "issued",
    "dcterms:issued",
    "created",
    "updated",
    "modified",
)
"""Leaves that say how new an entry is, the most telling first."""
ONLY_IN_ITEMS = PEOPLE | {"source", "origlink", "content", "content:encoded", "body"}
KEPT_ATTRIBUTES = ("rel", "type", "href", "url", "ispermalink", "mode", "src")
"""Attributes of leaves that mean something."""


def vocabulary(prefix: str, declared: Mapping[str, str]) -> str:
    """Which vocabulary a prefix stands for, by its declaration, else by custom; "other" for none of ours."""
    address = declared.get(prefix, "").lower().removeprefix("http://").removeprefix("https://").strip()
    if address:
        for start, name in _ADDRESSES:
            if address.startswith(start):
                return name
    return _CONVENTIONAL.get(prefix, "other")
