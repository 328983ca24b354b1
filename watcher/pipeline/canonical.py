"""One address per article, for identity.

The result is for comparing, not for following: it says https where a site may have http only, and leaves out
``www.``. Readers get the address that the feed or the page gave.

Owns what two addresses may differ in while they name the same article: counters' parameters, AMP and mobile
variants, spelling. It asks nobody; two articles must never become one, so a parameter that might choose an article
stays. Everything is done until nothing changes, so the result of a result is itself.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from urllib.parse import SplitResult, urlsplit

import idna

from watcher.pipeline.canonical_rules import (
    AMBIGUOUS,
    AMP_KEYS,
    AMP_VALUES,
    INDEX_PAGES,
    OUTPUT_KEYS,
    SECOND_LEVELS,
    SHARED_HOSTS,
    SITE_TRACKING,
    TELLING_VALUES,
    TRACKING,
    TRACKING_PREFIXES,
)

_LONGEST = 16_384
"""Characters; a longer address names nothing that could be fetched."""
_ROUNDS = 12
"""Wrappings inside one another (an AMP cache of an AMP viewer); no honest address has four."""
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE = _UNRESERVED | frozenset("!$&'()*+,;=:@/")
_QUERY_SAFE = _UNRESERVED | frozenset("!$'()*,;:@/?")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})|(.)", re.DOTALL)
_IGNORED = re.compile("[\t\r\n]")
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_\-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_\-]{0,62}))*")
_AMP_CACHE = re.compile(r"/(?:[a-z]{1,3}/)?(?:s/)?([^/]+\.[^/]+)(/.*|$)")
_AMP_VIEWER = re.compile(r"/amp/(?:s/)?([^/]+\.[^/]+)(/.*|$)")
_GOOGLE = re.compile(r"(?:www\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})")
_AMP_FILE = re.compile(r"\.amp(?=\.s?html?$|$)")
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?;]*", re.IGNORECASE)
_ARTICLE_LIKE = re.compile(r"[0-9]|-|_|\.s?html?$")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_PREFIXES = ("www.", "m.", "mobile.", "amp.")
_MOBILE_WIKI = re.compile(r"^([a-z\-]{2,12})\.m\.(wikipedia|wiktionary)\.org$")
_DEFAULT_PORTS = frozenset({80, 443})


def canonical(url: str) -> str:
    """The address by which an article is known; empty for what is not http(s) or carries no host. Never raises."""
    if len(url) > _LONGEST:
        return ""
    address = _IGNORED.sub("", url).strip("".join(map(chr, range(33))))
    for _ in range(_ROUNDS):
        before, address = address, _once(address)
        if address == before:
            return address
    return ""


def is_front_page(url: str) -> bool:
    """Whether an address names a site's front page, also in one language, and so no article."""
    parts = urlsplit(canonical(url))
    if not parts.netloc or parts.query or parts.fragment:
        return False
    name = parts.path.strip("/")
    return not name or bool(_LANGUAGE.fullmatch(name)) or name.lower() in ("home", "homepage", "start")


def same_site(a: str, b: str) -> bool:
    """Whether two addresses belong to one publisher's domain, as far as names tell.

    Subdomains count as the same site, except where a host gives them to different people (blogs).
    """
    first, second = _site(a), _site(b)
    return bool(first) and first == second


def _site(url: str) -> str:
    host = urlsplit(canonical(url)).hostname or ""
    labels = host.split(".")
    if _is_ip(host) or len(labels) <= 2:
        return host
    country = len(labels[-1]) == 2 and labels[-2] in SECOND_LEVELS
    own = 3 if country or ".".join(labels[-2:]) in SHARED_HOSTS else 2
    return ".".join(labels[-own:])


def _once(address: str) -> str:
    """One round; empty when the address is none."""
    try:
        parts = urlsplit(address)
        port = parts.port
        host = _host(parts.hostname or "")
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host or port == 0:
        return ""
    host, path, query = _unwrapped(host, parts)
    path = _path(path)
    query = _query(query, host)
    shown = f"[{host}]" if ":" in host else host
    if port and port not in _DEFAULT_PORTS:
        shown = f"{shown}:{port}"
    # Single-page sites name the article behind the "#!" or "#/"; any other fragment is a place on the page.
    fragment = f"#{_spelled(parts.fragment, _QUERY_SAFE)}" if parts.fragment.startswith(("!", "/")) else ""
    return f"https://{shown}{path}{'?' * bool(query)}{query}{fragment}"


def _host(host: str) -> str:
    """Lower case, IDNA, without a final dot; empty for what cannot be a host."""
    host = host.lower().rstrip(".")
    if ":" in host:
        try:
            return ipaddress.IPv6Address(host.partition("%")[0]).compressed
        except ValueError:
            return ""
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return ""
    if not _HOST.fullmatch(host):
        return ""
    return host


def _is_ip(host: str) -> bool:
    return ":" in host or host.replace(".", "").isdigit()


def _unwrapped(host: str, parts: SplitResult) -> tuple[str, str, str]:
    """Host, path and query of the publisher's own page behind AMP caches, AMP and mobile hosts and ``www.``."""
    path = parts.path
    inner = None
    if host.endswith((".cdn.ampproject.org", ".ampproject.net")) or host == "cdn.ampproject.org":
        inner = _AMP_CACHE.fullmatch(path)
    elif _GOOGLE.fullmatch(host) or host in ("bing.com", "www.bing.com"):
        inner = _AMP_VIEWER.fullmatch(path)
    if inner and (named := _host(inner[1])):
        return named, inner[2], parts.query
    if host == "news.google.com" and path.startswith("/rss/articles/"):
        path = path.removeprefix("/rss")
    return _bare(host), path, parts.query


def _bare(host: str) -> str:
    """The host without ``www.``, ``m.``, ``mobile.`` and ``amp.``, where a site's own name is left."""
    if _is_ip(host):
        return host
    while (prefix := next(filter(host.startswith, _PREFIXES), "")) and _is_name(host[len(prefix) :], prefix):
        host = host[len(prefix) :]
    return _MOBILE_WIKI.sub(r"\1.\2.org", host)


def _is_name(rest: str, prefix: str) -> bool:
    """Whether what is left is a site's name; "m." and its like may themselves be the name (m.co.uk)."""
    labels = rest.split(".")
    if len(labels) != 2 or prefix == "www.":
        return len(labels) > 1
    return rest not in SHARED_HOSTS and not (len(labels[1]) == 2 and labels[0] in SECOND_LEVELS)


def _path(path: str) -> str:
    """Dot segments resolved, doubled slashes and a final one gone, session ids and AMP's marks taken off."""
    segments: list[str] = []
    for segment in _SESSION.sub("", _spelled(path, _PATH_SAFE)).split("/"):
        if segment == "..":
            del segments[-1:]
        elif segment == ".":
            continue
        elif segment or (segments and segments[-1].endswith(":")):
            # An archive's path holds another address: the slashes of its "http://" stay.
            segments.append(segment)
    return "/" + "/".join(_without_amp(segments))


def _without_amp(segments: list[str]) -> list[str]:
    """Folder pages and the AMP marks of articles gone; "/tags/amp" is no mark."""
    while segments and segments[-1].lower() in INDEX_PAGES:
        segments = segments[:-1]
    if segments and len(named := _AMP_FILE.sub("", segments[-1])) > 0:
        segments = [*segments[:-1], named]
    while len(segments) > 1 and segments[-1] == "amp" and _ARTICLE_LIKE.search(segments[-2]):
        segments = segments[:-1]
    while len(segments) > 1 and segments[0] == "amp" and _ARTICLE_LIKE.search(segments[-1]):
        segments = segments[1:]
    return segments


def _query(query: str, host: str) -> str:
    """Parameters that may choose an article, sorted by name; values of one name keep their order."""
    kept: list[tuple[str, str]] = []
    local = _local_tracking(host)
    for piece in query.split("&"):
        name, mark, value = piece.partition("=")
        if piece and not _is_tracking(name.lower(), value.lower(), local):
            spelled = _spelled(name.replace("+", " "), _QUERY_SAFE)
            kept.append((spelled, f"{spelled}{mark}{_spelled(value.replace('+', ' '), _QUERY_SAFE)}"))
    return "&".join(text for _, text in sorted(kept, key=lambda pair: pair[0]))


def _local_tracking(host: str) -> frozenset[str]:
    labels = host.split(".")
    names = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return frozenset(key for name in names for key in SITE_TRACKING.get(name, "").split())


def _is_tracking(name: str, value: str, local: frozenset[str]) -> bool:
    return (
        name in TRACKING
        or name in local
        or name.startswith(TRACKING_PREFIXES)
        or (name in AMP_KEYS and value in AMP_VALUES)
        or (name in OUTPUT_KEYS and value == "amp")
        or (name in AMBIGUOUS and value in TELLING_VALUES)
    )


def _spelled(text: str, safe: frozenset[str]) -> str:
    """One percent-encoding: upper-case hex, unreserved characters bare, all else but ``safe`` encoded as UTF-8."""

    def one(match: re.Match[str]) -> str:
        if match[1]:
            char = chr(int(match[1], 16))
            return char if char in _UNRESERVED else f"%{match[1].upper()}"
        char = match[2]
        if char in safe:
            return char
        return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))

    if text.isascii():
        return _ESCAPE.sub(one, text)
    return _ESCAPE.sub(one, unicodedata.normalize("NFC", text))
