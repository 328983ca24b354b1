"""Reading addresses: what is judged is what is connected to."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from watcher.adapters.fetch_address import MAX_LENGTH, Target, join_target, parse_target
from watcher.model import Failure, Reason


def read(url: str) -> Target:
    target = parse_target(url)
    assert isinstance(target, Target)
    return target


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://Example.ORG/", "example.org"),
        ("http://example.org./", "example.org."),
        ("http://münchen.example/", "xn--mnchen-3ya.example"),
        ("http://新华网.example/", "xn--xkrr14bows.example"),
        ("http://under_score.example/", "under_score.example"),
        ("http://1.1.1.1/", "1.1.1.1"),
        ("http://[2606:4700:0:0::1]/", "2606:4700::1"),
        ("http://0x7f.example/", "0x7f.example"),
        # IPv4 in its old spellings, which the platform's resolver would still understand
        ("http://2130706433/", "127.0.0.1"),
        ("http://0x7f000001/", "127.0.0.1"),
        ("http://0177.0.0.1/", "127.0.0.1"),
        ("http://0x7f.1/", "127.0.0.1"),
        ("http://127.1/", "127.0.0.1"),
        ("http://127.0.0.1./", "127.0.0.1"),
        ("http://0/", "0.0.0.0"),
        ("http://１２７.０.０.１/", "127.0.0.1"),
        ("http://127。0。0。1/", "127.0.0.1"),
        ("http://①②⑦.⓪.⓪.①/", "127.0.0.1"),
        ("http://ｌｏｃａｌｈｏｓｔ/", "localhost"),
        ("http://[::FFFF:7F00:1]/", "::ffff:7f00:1"),
    ],
)
def test_hosts_are_written_one_way(url: str, host: str) -> None:
    """Whatever the spelling, one canonical host comes out, and it is the one in the address that is sent."""
    target = read(url)
    assert target.host == host
    assert urlsplit(target.url).hostname == host


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://",
            "http:///x",
            "http://:80/",
            "//example.org/",
            "/x",
            "x",
            "mailto:a@b",
            "HTTPS:example.org",
        ),
        *(
            "http://u@example.org/",
            "http://u:p@example.org/",
            "http://@example.org/",
            "http://a\\@127.0.0.1/",
        ),
        *(
            "http://127.0.0.1\\.example.org/",
            "http://exa mple/",
            "http://ex%61mple.org/",
            "http://127%2e0.0.1/",
        ),
        *("http://a..b/", "http://.a/", "http://" + "a" * 64 + ".org/", "http://a,b/", "http://a:80:80/"),
        *(
            "http://1.2.3.4.5/",
            "http://256.1.1.1/",
            "http://1.2.3.0x/x",
            "http://09.1.1.1/",
            "http://4294967296/",
        ),
        *("http://[::1", "http://[fe80::1%25eth0]/", "http://[v1.x]/", "http://[127.0.0.1]/", "http://[]/"),
        *("http://a:65536/", "http://a:-1/", "http://a:x/", "http://exam\u00adple\u200b/", "http://a\x00b/"),
        "http://example.org/" + "a" * MAX_LENGTH,
    ],
)
def test_what_has_no_single_reading_is_refused(url: str) -> None:
    """Passwords, odd hosts and half addresses are bad, never guessed at."""
    outcome = parse_target(url)
    if url == "http://exam\u00adple\u200b/":  # invisible letters may be dropped, never kept
        assert isinstance(outcome, Failure) or outcome.host == "example"
        return
    assert isinstance(outcome, Failure)
    assert outcome.reason == Reason.BAD_ADDRESS


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("http://a.org", "http://a.org/"),
        ("  http://a.org/x \n", "http://a.org/x"),
        ("http://a.org:80/", "http://a.org/"),
        ("https://a.org:443/", "https://a.org/"),
        ("https://a.org:80/", "https://a.org:80/"),
        ("http://a.org/?", "http://a.org/"),
        ("http://a.org?x=1#y", "http://a.org/?x=1"),
        ("http://a.org/a b/ü?q=ü&r=a|b", "http://a.org/a%20b/%C3%BC?q=%C3%BC&r=a|b"),
        ("http://a.org/%7e%2f%zz?%41=%20+", "http://a.org/%7e%2f%zz?%41=%20+"),
        ("http://a.org/a/../b/./c", "http://a.org/b/c"),
        ("http://a.org/../../x", "http://a.org/x"),
        ("http://a.org/a/%2e%2E/b/..", "http://a.org/"),
        ("http://a.org/a/b/.", "http://a.org/a/b/"),
        ("http://a.org/.../x..y/.z", "http://a.org/.../x..y/.z"),
        ("http://a.org//b", "http://a.org//b"),
        ("http://a.org/x\tx\ny", "http://a.org/xxy"),
    ],
)
def test_addresses_are_sent_as_a_browser_would_send_them(url: str, sent: str) -> None:
    """Escapes that are there stay, what must be escaped is, dots are resolved, fragments and default ports go."""
    assert read(url).url == sent


@pytest.mark.parametrize(
    ("location", "leads_to"),
    [
        ("/b", "http://a.org/b"),
        ("b", "http://a.org/x/b"),
        ("?q", "http://a.org/x/y?q"),
        ("//b.org/c", "http://b.org/c"),
        ("https://b.org", "https://b.org/"),
        ("../../../z", "http://a.org/z"),
        (" /b ", "http://a.org/b"),
    ],
)
def test_redirects_may_be_relative(location: str, leads_to: str) -> None:
    """A Location is read against the address that sent it."""
    target = join_target(read("http://a.org/x/y"), location)
    assert isinstance(target, Target)
    assert target.url == leads_to


def test_origin_and_place_tell_sites_apart() -> None:
    """robots.txt speaks for scheme, host and port; politeness for a host whatever its scheme."""
    assert read("https://a.org:443/x").origin == "https://a.org"
    assert read("http://[2606:4700::1]:81/x").origin == "http://[2606:4700::1]:81"
    assert read("https://a.org/x").place == read("http://a.org./y").place == "a.org"
    assert read("http://a.org:8080/").place == "a.org:8080"


@given(st.text(max_size=60) | st.from_regex(r"https?://[^/]{0,30}/[^#]{0,30}"))
def test_every_text_is_read_or_refused(url: str) -> None:
    """Nothing raises, and what is read is plain ASCII that reads the same again."""
    target = parse_target(url)
    if isinstance(target, Target):
        assert target.url.isascii()
        assert target.url.isprintable()
        assert " " not in target.url
        assert read(target.url) == target
        wire = URL(target.url, encoded=True)  # how aiohttp reads it
        assert (wire.scheme, wire.raw_host, wire.port) == (target.scheme, target.host, target.port)
        assert wire.raw_path_qs == target.path
