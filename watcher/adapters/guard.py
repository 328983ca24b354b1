"""Owns the question which addresses may be connected to. Refuses to know HTTP, and never looks a name up.

A feed, a link or a redirect can name any address, also those of the machine's own network, where a request from
inside is trusted: routers, databases, the cloud's metadata service. Every address is judged twice: as written,
before anything is asked, and as resolved, in the moment before the connection, so that a name which changes its
answer between the two gains nothing.

The table below is our own because ``ipaddress.is_global`` differs between Python versions and lets through what
must not pass: 3.11.7 calls 224.0.0.1, 192.88.99.1, 64:ff9b::127.0.0.1, 2002:7f00:1:: and 3fff::1 global.

Residual: with a proxy the proxy resolves the names, so only literal addresses and local names are judged here;
the proxy must refuse private addresses itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

WEB_PORTS = (80, 443)

# IANA IPv4 Special-Purpose Address Registry, plus what clouds put beside it. Specific entries stand first.
_DENIED_V4 = tuple(
    (IPv4Network(network), kind)
    for network, kind in (
        ("169.254.169.254/32", "cloud metadata"),
        ("168.63.129.16/32", "cloud metadata"),  # Azure's host agent, a public number that is not public
        ("100.100.100.200/32", "cloud metadata"),  # Alibaba
        ("0.0.0.0/8", "unspecified"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "carrier-grade NAT"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", "documentation"),
        ("192.88.99.0/24", "reserved"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
    )
)
# For IPv6 the table works the other way round: only 2000::/3 is given out at all, so the rest needs no list.
# Inside it the last four entries decide; the others only choose the word.
_GLOBAL_V6 = IPv6Network("2000::/3")
_DENIED_V6 = tuple(
    (IPv6Network(network), kind)
    for network, kind in (
        ("fd00:ec2::254/128", "cloud metadata"),
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "private"),
        ("ff00::/8", "multicast"),
        ("2001:2::/48", "benchmarking"),
        ("2001::/23", "reserved"),
        ("2001:db8::/32", "documentation"),
        ("3fff::/20", "documentation"),
    )
)
_MAPPED = IPv6Network("::ffff:0:0/96")
_COMPATIBLE = IPv6Network("::/96")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_TEREDO = IPv6Network("2001::/32")
_NAT64 = IPv6Network("64:ff9b::/96")
# RFC 8215 leaves the layout inside 64:ff9b:1::/48 to each network; only its plainest use can be read, the rest
# is refused as not global.
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/96")
_CARRIERS = (_MAPPED, _SIX_TO_FOUR, _TEREDO, _NAT64, _NAT64_LOCAL)
_ISATAP = frozenset({0x00005EFE, 0x02005EFE})

_LOCAL_NAME = re.compile(r"(?:.*\.)?(?:localhost|local|internal|localdomain|home\.arpa|lan|intranet)|[^.]+")
_NAME = re.compile(r"(?:[a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}")


@dataclass(frozen=True, slots=True)
class Allowed:
    """One entry of the list of private places that may be reached all the same."""

    name: str = ""
    """Host name; empty when the entry is a network."""
    network: IPv4Network | IPv6Network | None = None
    port: int = 0
    """The only port meant; 0 for every port."""


def parse_allowed(entry: str) -> Allowed:
    """Read ``10.0.0.0/8``, ``127.0.0.1``, ``[::1]:8080``, ``rsshub:1200`` or ``rsshub``.

    Raises ``ValueError``, worded for the person who wrote the entry: a broken list is a broken setup.
    """
    text = entry.strip().lower()
    if network := _network(text.removeprefix("[").removesuffix("]") if text.startswith("[") else text):
        return Allowed(network=network)
    place, colon, digits = text.rpartition(":")
    port = 0
    if colon:
        if not (digits.isascii() and digits.isdigit() and 0 < int(digits) < 1 << 16):
            raise ValueError(f"{entry!r}: what stands after the colon is not a port number")
        port = int(digits)
        text = place
    bare = text.removeprefix("[").removesuffix("]") if text.startswith("[") else text
    if network := _network(bare):
        return Allowed(network=network, port=port)
    name = bare.removesuffix(".")
    if not _NAME.fullmatch(name) or name.rpartition(".")[2].isdigit():
        raise ValueError(f"{entry!r} is no address, no network and no host name")
    return Allowed(name=name, port=port)


def special(address: IPv4Address | IPv6Address) -> str:
    """Say what makes an address unfit for the open web ("loopback", "private" ...); empty when nothing does."""
    inner = embedded(address)
    if inner:
        return next((kind for kind in map(special, inner) if kind), "")
    if isinstance(address, IPv4Address):
        return next((kind for network, kind in _DENIED_V4 if address in network), "")
    kind = next((kind for network, kind in _DENIED_V6 if address in network), "")
    return kind or ("" if address in _GLOBAL_V6 else "reserved")


def embedded(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """Give the IPv4 addresses that an IPv6 address stands for; none when it stands for itself.

    Mapped, 6to4, Teredo (server and client), NAT64 and ISATAP. The long-dead compatible form (``::a.b.c.d``) is
    not global and needs no reading.
    """
    if isinstance(address, IPv4Address):
        return ()
    number = int(address)
    low = IPv4Address(number & 0xFFFFFFFF)
    if address in _SIX_TO_FOUR:
        return (IPv4Address(number >> 80 & 0xFFFFFFFF),)
    if address in _TEREDO:
        return (IPv4Address(number >> 64 & 0xFFFFFFFF), IPv4Address(~number & 0xFFFFFFFF))
    if any(address in network for network in _CARRIERS):
        return (low,)
    if number >> 32 & 0xFFFFFFFF in _ISATAP and address in _GLOBAL_V6:
        return (low,)
    return ()


class Guard:
    """Judges hosts as written and addresses as resolved; both answers are a refusal in words, or empty."""

    def __init__(
        self, allow_private: Sequence[str] = (), *, ports: Collection[int] = WEB_PORTS, proxied: bool = False
    ) -> None:
        self._allowed = tuple(parse_allowed(entry) for entry in allow_private)
        self._ports = frozenset(ports)
        self._proxied = proxied

    def written(self, host: str, port: int) -> str:
        """Judge a host as it stands in an address, canonical and lower-case, before any look-up."""
        try:
            ip_address(host)
        except ValueError:
            pass
        else:
            return self.resolved(host, port, host)
        name = host.removesuffix(".")
        if self._names(name, port):
            return ""
        if self._proxied:
            if _LOCAL_NAME.fullmatch(name):
                return _refusal(f"{name} is a local name, and is not fetched", name)
            return "" if port in self._ports else _port_refusal(name, port)
        if port in self._ports or any(a.network and a.port in {0, port} for a in self._allowed):
            return ""  # the resolved address decides
        return _port_refusal(name, port)

    def resolved(self, address: str, port: int, host: str) -> str:
        """Judge one address that ``host`` resolved to, in the moment before it is connected to."""
        name = host.removesuffix(".")
        try:
            parsed = ip_address(address)
        except ValueError:
            return f"{name} resolved to something that is no IP address"
        if self._names(name, port) or self._covers(parsed, port):
            return ""
        if kind := special(parsed):
            shown = address if address == name else f"{name} leads to {address}"
            return _refusal(f"{shown} ({kind}) is not fetched", address)
        return "" if port in self._ports else _port_refusal(name, port)

    def _names(self, name: str, port: int) -> bool:
        return any(a.name and a.name == name and a.port in {0, port} for a in self._allowed)

    def _covers(self, address: IPv4Address | IPv6Address, port: int) -> bool:
        """Every address inside must be allowed, or the one that carries them must be named itself."""
        inner = embedded(address)
        return self._listed(address, port) or (bool(inner) and all(self._listed(one, port) for one in inner))

    def _listed(self, address: IPv4Address | IPv6Address, port: int) -> bool:
        return any(a.network and a.port in {0, port} and address in a.network for a in self._allowed)


def _network(text: str) -> IPv4Network | IPv6Network | None:
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def _refusal(what: str, entry: str) -> str:
    return f"{what}; add {entry} to fetch.allow_private if it is meant"


def _port_refusal(name: str, port: int) -> str:
    shown = f"[{name}]" if ":" in name else name
    return _refusal(f"port {port} of {name} is not fetched", f"{shown}:{port}")
