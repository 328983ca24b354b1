"""What the fetcher hands on of an exchange: everything but secrets."""

from __future__ import annotations

import gzip

import pytest

from tests.adapters.test_fetch import AGENT, NOW, fetcher
from tests.origin import answer, origin, redirect
from watcher.adapters.fetch_exchange import secret
from watcher.model import Fetched

SECRETS = {
    "Set-Cookie": "id=s3cret",
    "set-cookie2": "s3cret",
    "Authorization": "s3cret",
    "Proxy-Authorization": "s3cret",
    "WWW-Authenticate": "Digest nonce=s3cret",
    "X-CSRF-Token": "s3cret",
    "X-Session-Id": "s3cret",
    "X-Client-IP": "s3cret",
}


async def test_a_page_comes_with_every_hop_as_it_was():
    """Both requests and both answers, header fields in the server's order and spelling."""
    packed = gzip.compress(b"<html>")
    headers = {"Content-Type": "text/html", "X-ODD-Case": "Yes", "Content-Encoding": "gzip"}
    async with origin() as site, fetcher() as fetch:
        page = site.at("/page", answer(packed, headers=headers))
        old = site.at("/old", redirect("/page", 301))
        got = await fetch.page(old)
        assert isinstance(got, Fetched)
        assert got.exchange is not None
        first, last = got.exchange.hops
    assert (first.url, first.status, first.reason) == (old, 301, "Moved Permanently")
    assert ("Location", "/page") in first.received
    assert (last.url, last.status, last.at) == (page, 200, NOW)
    assert last.received == (("Content-Length", str(len(packed))), *headers.items())
    assert dict(last.sent)["User-Agent"] == AGENT
    assert dict(last.sent)["Host"] == f"127.0.0.1:{site.port}"
    assert got.body == b"<html>"


async def test_secrets_are_left_out_before_anyone_sees_them():
    """Cookies, credentials, tokens, and the asker's own address, on the way and at the end."""
    async with origin() as site, fetcher() as fetch:
        site.at("/page", answer(b"<html>", headers={"Content-Type": "text/html", **SECRETS}))
        old = site.at("/old", answer(status=302, headers={"Location": "/page", **SECRETS}))
        got = await fetch.page(old)
    assert isinstance(got, Fetched)
    assert got.exchange is not None
    assert len(got.exchange.hops) == 2
    assert "s3cret" not in repr(got)


async def test_a_proxys_password_is_not_part_of_the_exchange():
    """Though it is sent with every request."""
    async with origin() as site:
        proxy = f"http://desk:s3cret@127.0.0.1:{site.port}"
        site.at("http://paper.example/page", answer(b"<html>", headers={"Content-Type": "text/html"}))
        async with fetcher(proxy=proxy, robots=False) as fetch:
            got = await fetch.page("http://paper.example/page")
        assert "proxy-authorization" in site.seen[0].headers
    assert isinstance(got, Fetched)
    assert got.exchange is not None
    assert "proxy-authorization" not in {name.lower() for name, _ in got.exchange.hops[0].sent}


@pytest.mark.parametrize("name", ["Date", "Server", "ETag", "Content-Type", "X-Cache", "Link", "Age"])
def test_what_is_no_secret_stays(name):
    """A proof without its headers is half a proof."""
    assert not secret(name)
