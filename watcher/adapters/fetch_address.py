"""Owns the reading of addresses: one string in, what will be asked for out. Refuses to know the network.

Everything behind this file sees only the :class:`Target`, so the host that is judged is letter for letter the
host that is connected to. A host is written down as a browser would understand it: lower case, international
names in ASCII, and an IPv4 address in any old spelling (``2130706433``, ``0x7f.1``, fullwidth digits) as four
decimal numbers.
"""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import IPv6Address
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from yarl import URL

from watcher.model import Failure, Reason

DEFAULT_PORTS = {"http": 80, "https": 443}
MAX_LENGTH = 8192
"""Characters of an address; longer ones are redirect traps, and most servers answer 414 well before."""

_HOST = re.compile(r"(?=.{1,254}\Z)(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
# What a browser leaves as it stands; everything else is percent-encoded. "%" stays: publishers' escapes are theirs.
_PATH_SAFE = "%/:@!$&'()*+,;=~-._[]|^"
_QUERY_SAFE = _PATH_SAFE + "?{}`"
_DOT = re.compile(r"/(?:\.|%2e){1,2}(?=/|\Z)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """One address, ready to be asked for."""

    url: str
    """ASCII, without fragment; sent exactly so."""
    scheme: str
    """"http" or "https"."""
    host: str
    """Lower-case ASCII name or canonical IP address, without brackets."""
    port: int
    path: str
    """Path and query, as sent."""
    origin: str
    """Scheme, host and port: the unit that one robots.txt speaks for."""
    place: str
    """Host, with its port when that is not 80 or 443: the unit of politeness, and the name shown to people."""


def parse_target(url: str) -> Target | Failure:
    """Read an absolute http(s) address. Anything else is a ``BAD_ADDRESS``, worded without the address's secrets."""
    if len(url) > MAX_LENGTH:
        return _bad(f"the address is longer than {MAX_LENGTH} characters")
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return _bad("the address cannot be read: its host or port is malformed")
    if parts.scheme not in DEFAULT_PORTS:
        named = f"{parts.scheme[:20]}:" if parts.scheme else "without http:// or https://"
        return _bad(f"only http and https addresses are fetched, this one is {named}")
    if "@" in parts.netloc:
        return _bad("the address carries a user name or password")
    host = _canonical_host(parts)
    if not host:
        return _bad("the address has no usable host name")
    number = DEFAULT_PORTS[parts.scheme] if port is None else port
    path = _quoted_path(parts)
    shown = f"[{host}]" if ":" in host else host
    origin = f"{parts.scheme}://{shown}"
    if number != DEFAULT_PORTS[parts.scheme]:
        origin = f"{origin}:{number}"
    place = shown.removesuffix(".")
    if number not in DEFAULT_PORTS.values():
        place = f"{place}:{number}"
    return Target(f"{origin}{path}", parts.scheme, host, number, path, origin, place)


def join_target(base: Target, location: str) -> Target | Failure:
    """Read a redirect's Location, which may be relative to the address that sent it."""
    if len(location) > MAX_LENGTH:
        return _bad(f"the redirect's address is longer than {MAX_LENGTH} characters")
    try:
        joined = urljoin(base.url, location.strip())
    except ValueError:
        return _bad("the redirect's address cannot be read")
    return parse_target(joined)


def _bad(detail: str) -> Failure:
    return Failure(Reason.BAD_ADDRESS, detail)


def _canonical_host(parts: SplitResult) -> str:
    """The host as it will be connected to, or nothing when there is no safe reading."""
    host = parts.hostname or ""
    if parts.netloc.startswith("["):
        try:
            address = IPv6Address(host)
        except ValueError:
            return ""
        return "" if address.scope_id else address.compressed
    if not host.isascii():
        try:
            host = URL.build(scheme="http", host=host).raw_host or ""
        except ValueError:
            return ""
        host = host.lower()
    if not _HOST.fullmatch(host):
        return ""
    if _NUMBER.fullmatch(host.removesuffix(".").rpartition(".")[2]):
        # A host whose last label is a number is an IPv4 address or nothing (URL standard, "ends in a number").
        try:
            return socket.inet_ntoa(socket.inet_aton(host.removesuffix(".")))
        except OSError:
            return ""
    return host


def _quoted_path(parts: SplitResult) -> str:
    # Header bytes that were not UTF-8 arrive as surrogates; they go out again as the bytes they were.
    path = quote(parts.path, safe=_PATH_SAFE, encoding="utf-8", errors="surrogateescape")
    if _DOT.search(path):
        path = _without_dots(path)
    if not path.startswith("/"):
        path = f"/{path}"
    if parts.query:
        query = quote(parts.query, safe=_QUERY_SAFE, encoding="utf-8", errors="surrogateescape")
        path = f"{path}?{query}"
    return path


def _without_dots(path: str) -> str:
    """Resolve "." and ".." as RFC 3986, 5.2.4 does, so that robots rules judge what the server will see."""
    kept: list[str] = []
    plain = ""
    for piece in path.split("/")[1:]:
        plain = piece.lower().replace("%2e", ".")
        if plain == "..":
            del kept[-1:]
        elif plain != ".":
            kept.append(piece)
    if plain in {".", ".."}:
        kept.append("")
    return "/" + "/".join(kept)
