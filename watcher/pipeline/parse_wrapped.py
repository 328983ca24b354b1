"""What search engines wrap around the articles they list: counters, opaque ids, names hung on headlines.

A part of parse.py. Owns taking off what can be taken off by looking. Nothing is asked: Google News has two kinds of
ids, older ones that hold the article's address and newer ones ("AU_yqL...") that only Google's own, undocumented
service turns into one, in exchange for saying what is read. Those stay as they are; the page behind them is a
consent form and says nothing about the article either.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNTERS = (
    (re.compile(r"(?:[\w-]+\.)?bing\.com"), re.compile(r"/news/apiclick\.aspx", re.IGNORECASE), ("url",)),
    (
        re.compile(r"(?:www\.)?google\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})"),
        re.compile("/url"),
        ("q", "url"),
    ),
)
"""Host, path and parameters under which a search engine hides the address of an article."""
_NEWS_HOST = "news.google.com"
_NEWS_PATH = re.compile(r"/(?:__i/)?(?:rss/)?(?:rd/)?(?:articles|read)/([A-Za-z0-9_\-]{4,4000})=*")
_ADDRESS_FIELD = 4
"""Number of the field that holds the article's address in the message that an id is (protocol buffers)."""
_VARINT, _BYTES = 0, 2
"""Wire types of protocol buffers that such messages use: a number, a run of bytes."""
_MARKS = r"[-–—|·:]"


def unwrap(address: str) -> str:
    """The article's address inside a search engine's; any other address as it is. Not checked for soundness."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return address
    if host == _NEWS_HOST:
        held = _NEWS_PATH.fullmatch(parts.path)
        return (_held_address(held[1]) if held else "") or address
    for hosts, path, names in _COUNTERS:
        if hosts.fullmatch(host) and path.fullmatch(parts.path):
            values = parse_qs(parts.query, max_num_fields=100) if parts.query.count("&") < 100 else {}
            return next((values[name][0] for name in names if name in values), "") or address
    return address


def is_wrapped(address: str) -> bool:
    """Whether an address is a search engine's own, whose page shows no article."""
    try:
        parts = urlsplit(address)
        return (parts.hostname or "").lower() == _NEWS_HOST and bool(_NEWS_PATH.fullmatch(parts.path))
    except ValueError:
        return False


def bare_headline(title: str, outlet: str) -> str:
    """The title without the outlet's name, which search engines hang on it: "Headline - Outlet"."""
    name = " ".join(outlet.split())
    if not name:
        return title
    suffix = re.compile(rf"\s+{_MARKS}\s+{re.escape(name)}\s*$", re.IGNORECASE)
    while (bare := suffix.sub("", title).rstrip()) != title and bare:
        title = bare
    return title


def _held_address(identifier: str) -> str:
    """The address inside an older Google News id; empty for a newer one and for what is no id."""
    try:
        message = base64.urlsafe_b64decode(identifier + "=" * (-len(identifier) % 4))
        held = [value for number, value in _fields(message) if number == _ADDRESS_FIELD]
        address = held[0].decode("utf-8") if held else ""
    except (binascii.Error, ValueError):
        return ""
    return address if address.startswith(("http://", "https://")) else ""


def _fields(message: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of a message's runs of bytes. Raises ``ValueError`` unless all of it is understood."""
    place = 0
    while place < len(message):
        tag, place = _number(message, place)
        size, place = _number(message, place)
        if tag & 7 == _BYTES:
            if place + size > len(message):
                raise ValueError("a run of bytes reaches beyond the end")
            yield tag >> 3, message[place : place + size]
            place += size
        elif tag & 7 != _VARINT:
            raise ValueError("a type of field that ids do not use")


def _number(message: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, lowest first, and the place behind it."""
    value = 0
    for shift in range(0, 35, 7):
        if place >= len(message):
            break
        byte = message[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
    raise ValueError("a number that does not end")
