"""What search engines wrap around articles, taken off by looking alone."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.canonical import canonical
from watcher.pipeline.parse_wrapped import bare_headline, is_wrapped, unwrap

START = bytes([0x08, 0x13, 0x22])
HOST = "https://news.google.com"
# The shape of the older ids: the article's address, and a second one for AMP.
OLDER = (
    f"{HOST}/rss/articles/CBMiLmh0dHBzOi8vd3d3LmJiYy5jb20vbmV3cy93b3JsZC1ldXJvcGUtNjM4OTU2NzHSATJodHRwczovL3d3dy5i"
    "YmMuY29tL25ld3Mvd29ybGQtZXVyb3BlLTYzODk1NjcxLmFtcA?oc=5"
)


def identifier(held: bytes, rest: bytes = b"") -> str:
    """An id that holds these bytes where the address belongs."""
    size = len(held)
    length = bytes([size]) if size < 128 else bytes([size & 0x7F | 0x80, size >> 7])
    return base64.urlsafe_b64encode(START + length + held + rest).decode().rstrip("=")


def test_an_older_id_holds_the_articles_address() -> None:
    """The first address is the page, the second its AMP variant."""
    assert unwrap(OLDER) == "https://www.bbc.com/news/world-europe-63895671"


@pytest.mark.parametrize("path", ["/rss/articles/", "/articles/", "/__i/rss/rd/articles/", "/read/"])
@pytest.mark.parametrize("tail", ["", "?oc=5", "?hl=en-US&gl=US&ceid=US:en", "=?oc=5"])
def test_the_id_is_read_wherever_it_stands(path: str, tail: str) -> None:
    """Paths and parameters have changed over the years."""
    assert unwrap(f"{HOST}{path}{identifier(b'https://a.example/1')}{tail}") == "https://a.example/1"


@given(
    st.text("abcdefgh/-_.?=&%0123456789", min_size=1, max_size=900),
    st.sampled_from([b"", b"\xd2\x01\x00", b"\xd2\x01\x13https://a.example/2"]),
)
def test_every_address_comes_back_whole(path: str, rest: bytes) -> None:
    """Also those whose length takes two bytes."""
    address = f"https://paper.example/{path}"
    assert unwrap(f"{HOST}/rss/articles/{identifier(address.encode(), rest)}") == address


@pytest.mark.parametrize(
    "held",
    [
        b"AU_yqLNotAnAddressButAKeyToOne",
        b"javascript:alert(1)",
        b"ftp://a.example/1",
        b"\xff\xfe",
        b"",
    ],
)
def test_an_id_that_holds_no_address_stays_as_it_is(held: bytes) -> None:
    """Nothing is guessed and nobody is asked."""
    url = f"{HOST}/rss/articles/{identifier(held)}?oc=5"
    assert unwrap(url) == url
    assert is_wrapped(url)


def test_a_shortened_or_padded_id_stays_as_it_is() -> None:
    """A piece of an address is another address."""
    whole = identifier(b"https://paper.example/news/2026/03/01/the-article")
    for broken in (whole[:-8], whole[:20], whole + "AAAA", "CBMi"):
        url = f"{HOST}/rss/articles/{broken}"
        assert unwrap(url) == url


@given(st.text("ABCDEFGHIJabcdefghij0123456789-_", min_size=1, max_size=120))
def test_no_id_raises(letters: str) -> None:
    """Whatever stands there."""
    url = f"{HOST}/rss/articles/{letters}"
    assert unwrap(url) == url or unwrap(url).startswith("http")


@given(st.lists(st.text("ABCabc012-_", min_size=12, max_size=40), min_size=2, max_size=5, unique=True))
def test_different_ids_are_different_articles(names: list[str]) -> None:
    """In their canonical form too, letter for letter."""
    urls = {canonical(f"{HOST}/rss/articles/CBMi{name}?oc=5&hl=en") for name in names}
    assert len(urls) == len(names)
    assert all(is_wrapped(url) for url in urls)


@pytest.mark.parametrize(
    "url",
    [
        f"{HOST}/topstories?hl=en",
        "https://news.google.com.evil.example/rss/articles/CBMiabc",
        "https://paper.example/rss/articles/CBMiabc",
        "http://[bad",
        "",
    ],
)
def test_other_addresses_are_not_wrapped(url: str) -> None:
    """Neither other hosts nor other pages of the same one."""
    assert unwrap(url) == url
    assert not is_wrapped(url)


@pytest.mark.parametrize(
    ("title", "outlet", "expected"),
    [
        ("Police stations close - The Paper", "The Paper", "Police stations close"),
        ("Police stations close - the paper ", "The  Paper", "Police stations close"),
        ("Police stations close | The Paper - The Paper", "The Paper", "Police stations close"),
        ("海外警察站關閉 - 中央社 CNA", "中央社 CNA", "海外警察站關閉"),
        ("Police - stations - A (B)+", "A (B)+", "Police - stations"),
        ("Police stations close - The Paper", "", "Police stations close - The Paper"),
        ("Police stations close - The Paper", "Paper", "Police stations close - The Paper"),
        ("News-The Paper", "The Paper", "News-The Paper"),
        (" - The Paper", "The Paper", " - The Paper"),
        ("The Paper", "The Paper", "The Paper"),
    ],
)
def test_the_outlets_name_comes_off_a_headline(title: str, outlet: str, expected: str) -> None:
    """At its end, behind a dash, as often as it stands there; never the headline itself."""
    assert bare_headline(title, outlet) == expected
