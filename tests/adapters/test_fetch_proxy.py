"""Behind a proxy that tunnels, as Tor's does: what it learns, and what still holds."""

from __future__ import annotations

import ssl

from tests.adapters.connect_proxy import tunnels
from tests.adapters.test_fetch import fetcher
from tests.adapters.test_fetch_network import Zone, certificate, serving
from tests.origin import answer, origin, redirect
from watcher.model import Failure, Fetched, Reason

__all__ = ["certificate"]


async def test_a_tunnel_shows_the_proxy_a_name_and_nothing_else(certificate):
    """Name and port go to the proxy, unresolved; address, headers and answer stay inside TLS."""
    trusting = ssl.create_default_context(cafile=certificate)
    zone = Zone()
    async with origin(tls=serving(certificate)) as site, tunnels() as proxy:
        proxy.leads["good.example:443"] = site.port
        site.at("/secret-path", answer(b"through the tunnel"))
        async with fetcher(allow_private=[], resolver=zone, proxy=proxy.url, tls=trusting) as fetch:
            got = await fetch.feed("https://good.example/secret-path")
            page = await fetch.page("https://good.example/secret-path")
    assert isinstance(got, Fetched), got
    assert got.body == b"through the tunnel"
    assert isinstance(page, Fetched), page
    assert zone.asked == []
    assert set(proxy.asked) == {"CONNECT good.example:443 HTTP/1.1"}
    assert b"secret-path" not in proxy.passed
    assert "/robots.txt" in {request.path for request in site.seen}


async def test_a_proxy_cannot_pass_itself_off_as_the_site(certificate):
    """Through a tunnel to somewhere else the certificate does not fit the name."""
    trusting = ssl.create_default_context(cafile=certificate)
    async with origin(tls=serving(certificate)) as site, tunnels() as proxy:
        proxy.leads["bank.example:443"] = site.port
        site.at("/", answer(b"x"))
        async with fetcher(allow_private=[], proxy=proxy.url, tls=trusting) as fetch:
            got = await fetch.feed("https://bank.example/")
    assert isinstance(got, Failure)
    assert got.reason == Reason.TLS
    assert site.seen == []


async def test_what_the_proxy_refuses_is_a_failure_and_never_asked_directly(certificate):
    """A name that the proxy holds to be inside is refused there; nothing falls back to the open network."""
    zone = Zone(inside_example=[["127.0.0.1"]])
    async with tunnels() as proxy, fetcher(allow_private=[], resolver=zone, proxy=proxy.url) as fetch:
        got = await fetch.feed("https://inside.example/")
    assert isinstance(got, Failure)
    assert got.reason == Reason.CONNECT
    assert "it answered 403" in got.detail
    assert zone.asked == []


async def test_a_redirect_through_the_proxy_is_still_judged(certificate):
    """An answer that leads to a private address is followed no further, and the proxy is not asked for it."""
    trusting = ssl.create_default_context(cafile=certificate)
    async with origin(tls=serving(certificate)) as site, tunnels() as proxy:
        proxy.leads["good.example:443"] = site.port
        site.at("/", redirect("https://169.254.169.254/latest/meta-data"))
        async with fetcher(allow_private=[], proxy=proxy.url, tls=trusting) as fetch:
            got = await fetch.feed("https://good.example/")
    assert isinstance(got, Failure)
    assert got.reason == Reason.FORBIDDEN_ADDRESS
    assert proxy.asked == ["CONNECT good.example:443 HTTP/1.1"]
