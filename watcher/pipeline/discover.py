"""Where a site may keep its feeds: addresses to try, best first. Fetches nothing and promises nothing.

Owns the habits of the web: what pages link as feeds, what robots.txt says of sitemaps, where the common programs put
their feeds. Whether an address really is a feed is seen only when it is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MOST = 30
"""Candidates of one source; a page with more links is a directory of feeds, and a person should choose there."""
_LONGEST = 2_000
_TITLE = 200

_FEED_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/rss",
        "application/atom",
        "application/x.atom+xml",
        "application/x-atom+xml",
        "text/rss+xml",
        "text/atom+xml",
        "text/rss",
    }
)
_LOOSE_TYPES = frozenset({"application/json", "application/xml", "text/xml"})
"""Used for feeds, but for other things too: believed only where the address itself speaks of a feed."""
_FEED_LIKE = re.compile(r"(?:^|[/._=?&-])(?:rss2?|atom|feeds?|rdf)(?:$|[/._=?&-])", re.IGNORECASE)
_COMMENTS = re.compile(r"/comments?/|comments?[-_.]?(?:rss|feed)|[?&]feed=comments", re.IGNORECASE)
_NEWS = re.compile(r"news|nieuws|noti[cz]i|nachricht|actu|novost|xinwen", re.IGNORECASE)
_FEED_HOSTS = ("feeds.", "feed.", "rss.", "feeds2.", "feedproxy.")
"""Beginnings of hosts that publishers hand their feeds to, such as feeds.feedburner.com."""

_WELL_KNOWN = (
    # WordPress, Ghost, Substack and Medium; Drupal, Tumblr; Hugo and Jekyll; Movable Type; Blogger.
    "feed",
    "rss",
    "rss.xml",
    "feed.xml",
    "atom.xml",
    "index.xml",
    "feeds/posts/default",
    "feed.json",
    "index.rdf",
    "rss/index.xml",
    "feeds/all.atom.xml",
    "news-sitemap.xml",
    "sitemap-news.xml",
    "news_sitemap.xml",
    "sitemap_news.xml",
    "google-news-sitemap.xml",
    "sitemaps/news.xml",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be a feed."""

    url: str
    title: str = ""
    """What the page calls it."""
    source: str = "link"
    """"link" (announced in the page's head), "anchor" (linked for readers), "robots" or "well-known"."""


def in_page(html: str, *, url: str, same_site: Callable[[str, str], bool]) -> tuple[Candidate, ...]:
    """Feeds that the page at ``url`` names: announced ones first, then links that look like feeds.

    Those of the same site stand before others, feeds of comments last, the rest in the page's order. Links to other
    sites count only when announced, or when the host is one that serves feeds for others.
    """
    tree = LexborHTMLParser(html)
    base_node = tree.css_first("base[href]")
    base = _absolute(base_node.attributes.get("href") or "", url) if base_node else ""
    base = base or url
    announced, linked = [], []
    for node in tree.css("link[href]"):
        given = node.attributes
        target = _absolute(given.get("href") or "", base)
        if target and _announces(given.get("rel") or "", given.get("type") or "", target):
            announced.append(Candidate(target, _title(given.get("title") or ""), "link"))
    for node in tree.css("a[href]"):
        given = node.attributes
        target = _absolute(given.get("href") or "", base)
        if target and _looks_like_feed(target, given.get("type") or ""):
            host = urlsplit(target).hostname or ""
            if same_site(target, url) or host.startswith(_FEED_HOSTS):
                linked.append(Candidate(target, _title(given.get("title") or node.text()), "anchor"))
    return _ordered((*announced, *linked), url, same_site)


def in_robots(text: str, *, url: str) -> tuple[Candidate, ...]:
    """Sitemaps that the robots.txt at ``url`` names, those that speak of news first."""
    found = []
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() == "sitemap" and (target := _absolute(value.partition("#")[0], url)):
            found.append(Candidate(target, "", "robots"))
    found.sort(key=lambda one: not _NEWS.search(urlsplit(one.url).path))
    return _distinct(found)


def well_known(url: str) -> tuple[Candidate, ...]:
    """The usual places: first beneath the folder of ``url``, then at the root of its host."""
    folder = urlsplit(url).path.rpartition("/")[0] + "/"
    deeper = urlsplit(url).path.rstrip("/") + "/"
    places = [*(("feed", "rss", "rss.xml", "feed.xml", "atom.xml") if deeper != "/" else ())]
    found = [Candidate(urljoin(url, deeper + name), "", "well-known") for name in places]
    if folder not in ("/", deeper):
        found.append(Candidate(urljoin(url, folder + "feed"), "", "well-known"))
    found += [Candidate(urljoin(url, f"/{name}"), "", "well-known") for name in _WELL_KNOWN]
    return _distinct(found)


def _announces(rel: str, kind: str, target: str) -> bool:
    tokens = rel.lower().split()
    kind = kind.partition(";")[0].strip().lower()
    if "alternate" in tokens and "stylesheet" not in tokens:
        return kind in _FEED_TYPES or (kind in _LOOSE_TYPES and _looks_like_feed(target, ""))
    return "feed" in tokens


def _looks_like_feed(target: str, kind: str) -> bool:
    if kind.partition(";")[0].strip().lower() in _FEED_TYPES:
        return True
    parts = urlsplit(target)
    return bool(_FEED_LIKE.search(f"{parts.path}?{parts.query}" if parts.query else parts.path))


def _ordered(
    found: Iterable[Candidate], url: str, same_site: Callable[[str, str], bool]
) -> tuple[Candidate, ...]:
    distinct = _distinct(found)
    articles = [one for one in distinct if not _COMMENTS.search(one.url)]
    # A page that offers news and comments means the news.
    kept = articles or list(distinct)
    kept.sort(key=lambda one: (one.source != "link", not same_site(one.url, url)))
    return tuple(kept[:MOST])


def _distinct(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The first of each address."""
    by_url: dict[str, Candidate] = {}
    for one in found:
        by_url.setdefault(one.url, one)
    return tuple(by_url.values())


def _absolute(href: str, base: str) -> str:
    """The http(s) address that ``href`` means on ``base``, without fragment; empty when there is none."""
    href = "".join(href.split())
    if not href:
        return ""
    if href[:5].lower() == "feed:":  # an old way to open a feed reader: feed:https://host/ or feed://host/
        href = f"http:{href[5:]}" if href[5:7] == "//" else href[5:]
    try:
        target = urldefrag(urljoin(base, href)).url
        parts = urlsplit(target)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return ""
    return target if usable and len(target) <= _LONGEST else ""


def _title(text: str) -> str:
    return " ".join(text.split())[:_TITLE]
