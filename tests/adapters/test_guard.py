"""Which addresses may be connected to."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.adapters.guard import Guard, parse_allowed, special

INSIDE = [
    *("0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1"),
    *(
        "127.255.255.254",
        "169.254.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.1",
        "192.0.0.9",
        "192.0.2.1",
    ),
    *(
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
    ),
    *("239.255.255.255", "240.0.0.1", "255.255.255.255"),
    *("169.254.169.254", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"),
    *(
        "::",
        "::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "2001:db8::1",
        "3fff::1",
    ),
    *("2001:2::1", "2001:10::1", "2001:20::1", "5f00::1", "4000::1", "64:ff9b:1:2::1", "::ffff:0:7f00:1"),
]
CARRIED = [
    *("::ffff:127.0.0.1", "::ffff:a00:1", "::127.0.0.1", "::10.0.0.1"),
    *("2002:7f00:1::1", "2002:a00:1::", "2002:a9fe:a9fe::"),
    *(
        "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::169.254.169.254",
        "64:ff9b:1::7f00:1",
        "64:ff9b:1::c0a8:1",
    ),
    *("2001:0:7f00:1:0:0:f7f7:f7f7", "2001:0:808:808:0:0:80ff:fffe", "2001:0:a00:1::"),
    *("2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:127.0.0.1"),
]
OUTSIDE = [
    *("8.8.8.8", "1.1.1.1", "93.184.215.14", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1"),
    *("168.63.129.15", "192.0.1.1", "198.17.0.1", "198.20.0.1", "223.255.255.255", "126.0.0.1", "128.0.0.1"),
    *("2606:4700::6810:84e5", "2a00:1450:4001::200e", "2001:4860:4860::8888", "2001:200::1"),
    *(
        "::ffff:8.8.8.8",
        "2002:808:808::1",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::8.8.8.8",
        "2001:0:808:808::f7f7:f7f7",
    ),
]


@pytest.mark.parametrize("address", INSIDE + CARRIED)
def test_addresses_that_are_not_of_the_open_web_are_refused(address: str) -> None:
    """Private, special and reserved ranges, also where an IPv6 address carries them, are never connected to."""
    refusal = Guard().resolved(address, 443, "example.org")
    assert address in refusal
    assert "fetch.allow_private" in refusal


@pytest.mark.parametrize("address", OUTSIDE)
def test_addresses_of_the_open_web_pass(address: str) -> None:
    """The neighbours of refused ranges, and public addresses carried in IPv6, are reached."""
    assert Guard().resolved(address, 443, "example.org") == ""


@pytest.mark.parametrize("address", ["169.254.169.254", "168.63.129.16", "100.100.100.200", "fd00:ec2::254"])
def test_metadata_services_are_called_by_name(address: str) -> None:
    """The worst targets are recognisable in the log."""
    assert special(ip_address(address)) == "cloud metadata"


@given(st.ip_addresses(v=4))
def test_every_way_of_carrying_an_address_is_judged_like_the_address(address: IPv4Address) -> None:
    """Mapped, 6to4, NAT64, Teredo: the verdict is that of the IPv4 address inside."""
    number = int(address)
    carried = [
        IPv6Address(0xFFFF << 32 | number),
        IPv6Address(0x2002 << 112 | number << 80),
        IPv6Address(0x64FF9B << 96 | number),
        IPv6Address(0x64FF9B0001 << 80 | number),
        IPv6Address(0x20010000 << 96 | 0x08080808 << 64 | ~number & 0xFFFFFFFF),
    ]
    assert {special(one) for one in carried} == {special(address)}


@given(st.ip_addresses())
def test_what_python_calls_private_is_never_connected_to(address: IPv4Address | IPv6Address) -> None:
    """Our table is stricter than the standard library's properties, never laxer."""
    if address.is_private or address.is_loopback or address.is_link_local or address.is_multicast:
        known_public = {IPv6Address("64:ff9b:1::"), IPv6Address("::ffff:0:0"), IPv6Address("2001::")}
        prefix = int(address) >> 96 << 96 if isinstance(address, IPv6Address) else 0
        # Python 3.11.2 calls all of 6to4 private; we judge the address inside.
        sixtofour = int(address) >> 112 == 0x2002 and isinstance(address, IPv6Address)
        carries = sixtofour or (isinstance(address, IPv6Address) and IPv6Address(prefix) in known_public)
        assert special(address) or carries


@given(st.text(max_size=30))
def test_whatever_a_resolver_says_gets_a_verdict(answer: str) -> None:
    """Junk in place of an address is refused, not raised."""
    try:
        ip_address(answer)
    except ValueError:
        assert Guard().resolved(answer, 80, "example.org")


@pytest.mark.parametrize(
    ("entry", "reached", "not_reached"),
    [
        (
            "127.0.0.1",
            [("127.0.0.1", 80), ("127.0.0.1", 9999), ("::ffff:127.0.0.1", 80)],
            [("127.0.0.2", 80)],
        ),
        ("127.0.0.1:8080", [("127.0.0.1", 8080)], [("127.0.0.1", 80), ("127.0.0.1", 8081)]),
        ("10.0.0.0/8", [("10.1.2.3", 5000)], [("192.168.0.1", 80), ("11.0.0.1", 5000)]),
        ("10.0.0.7/8", [("10.1.2.3", 80)], []),
        ("10.0.0.0/8:81", [("10.1.2.3", 81)], [("10.1.2.3", 80)]),
        ("::1", [("::1", 80)], [("127.0.0.1", 80)]),
        ("[::1]:8080", [("::1", 8080)], [("::1", 80)]),
        ("[::1]", [("::1", 80)], []),
        ("fd00::/8", [("fd12::1", 80)], [("fc00::1", 80)]),
        ("8.8.8.8:8443", [("8.8.8.8", 8443), ("8.8.8.8", 443)], [("8.8.4.4", 8443)]),
        (" 127.0.0.1 ", [("127.0.0.1", 80)], []),
    ],
)
def test_what_is_listed_is_reached_and_nothing_beside_it(
    entry: str, reached: list[tuple[str, int]], not_reached: list[tuple[str, int]]
) -> None:
    """An entry opens its addresses, on its port or on all, and no others."""
    guard = Guard([entry])
    for address, port in reached:
        assert guard.resolved(address, port, "any.example") == ""
    for address, port in not_reached:
        assert guard.resolved(address, port, "any.example")


def test_a_name_is_allowed_wherever_it_leads() -> None:
    """Listing a host name trusts whoever answers for it, on that port; other names stay judged."""
    guard = Guard(["RSSHub:1200", "feeds.home.arpa."])
    assert guard.resolved("172.18.0.3", 1200, "rsshub") == ""
    assert guard.resolved("172.18.0.3", 80, "rsshub")
    assert guard.resolved("192.168.1.2", 8080, "feeds.home.arpa") == ""
    assert guard.resolved("192.168.1.2", 8080, "feeds.home.arpa.") == ""
    assert guard.resolved("172.18.0.3", 1200, "evil.rsshub")


def test_allowing_only_one_of_two_carried_addresses_is_not_enough() -> None:
    """Teredo names a server and a client; both must be allowed."""
    address = "2001:0:a00:1:0:0:80ff:fffe"  # 10.0.0.1 and 127.0.0.1
    assert Guard(["10.0.0.1"]).resolved(address, 80, "x.example")
    assert Guard(["10.0.0.1", "127.0.0.1"]).resolved(address, 80, "x.example") == ""


@pytest.mark.parametrize("port", [0, 22, 25, 6379, 8080])
def test_other_ports_need_to_be_listed(port: int) -> None:
    """Mail servers and databases understand enough HTTP to be abused."""
    assert str(port) in Guard().written("example.org", port)
    assert Guard().resolved("8.8.8.8", port, "example.org")
    assert Guard(ports=(80, 443, port)).written("example.org", port) == ""


def test_ports_follow_from_what_is_allowed() -> None:
    """A listed address may live on any port, so a name that could lead to it is looked up."""
    assert Guard(["10.0.0.0/8"]).written("nas.example", 5000) == ""
    assert Guard(["10.0.0.0/8"]).resolved("8.8.8.8", 5000, "nas.example")
    assert Guard(["10.0.0.0/8:81"]).written("nas.example", 5000)


def test_behind_a_proxy_only_what_is_written_can_be_judged() -> None:
    """Local names are refused there, because nobody here sees where they lead."""
    guard = Guard(["nas.local:80", "10.0.0.9"], proxied=True)
    assert guard.written("example.org", 443) == ""
    assert guard.written("nas.local", 80) == ""
    assert guard.written("10.0.0.9", 80) == ""
    for host, port in [
        *[("localhost", 80), ("a.localhost", 80), ("router", 80), ("nas.local", 81), ("db.internal", 443)],
        *[("metadata.google.internal.", 80), ("10.0.0.8", 80), ("example.org", 8080)],
    ]:
        assert guard.written(host, port)


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "not a place",
        "10.0.0.0/33",
        "host:",
        "host:http",
        "host:0",
        "host:70000",
        "300.1.1.1",
        "a b:80",
        "*",
    ],
)
def test_entries_that_cannot_be_read_are_told(entry: str) -> None:
    """A mistake in the list is told when it is read, with the entry."""
    with pytest.raises(ValueError, match=r"address|port"):
        parse_allowed(entry)
