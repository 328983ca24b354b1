"""Links of a feed into addresses that can be followed. A part of parse.py.

Owns resolving (against the feed's home and address); parse_wrapped.py takes off what search engines wrap around.
Only http and https leave this file. What two addresses of one article have in common is canonical.py's business.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from watcher.pipeline.parse_wrapped import unwrap

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.\-]*:")
_HOSTLIKE = re.compile(r"www\.[\w\-]+\.[\w.\-]+(?:[/?#]|$)", re.IGNORECASE)
_UNSAFE = re.compile('[\x00-\x20\x7f"<>\\\\^`{|}]')
_LONGEST = 8192
"""Characters; Google News needs about 600."""


def resolve(link: str, *, home: str, url: str, atom: bool = False) -> str:
    """The absolute http(s) address a feed's link means; empty when there is none.

    A link without a host belongs to the site the feed calls its home, which for feeds served by others (FeedBurner)
    is not where the feed lies. Atom's rule, the feed's own address, is kept for paths without a leading slash.
    """
    reference = "".join(link.split("\n")).strip().replace("\t", "").replace("\r", "")
    if not reference or len(reference) > _LONGEST or reference.startswith("#"):
        return ""
    if _HOSTLIKE.match(reference):
        reference = f"http://{reference}"
    if not _SCHEME.match(reference):
        relative_path = not reference.startswith(("/", "?"))
        base = url if (atom and relative_path) or not web_address(home) else home
        try:
            reference = urljoin(base, reference)
        except ValueError:
            return ""
    given = _quoted(reference)
    return web_address(_quoted(unwrap(given))) or web_address(given)


def web_address(address: str) -> str:
    """``address`` when it is http(s) with a host, else empty."""
    try:
        parts = urlsplit(address)
        sound = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return ""
    return address if sound else ""


def _quoted(address: str) -> str:
    """Percent-encode what may not stand in an address; letters of all scripts may stay."""
    return _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", address.strip())
