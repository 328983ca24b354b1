"""Records are what the standard says, replay, and hold what was received."""

from __future__ import annotations

import hashlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from tests.exchanges import NOON, TEXT, URL, exchange, records, well
from watcher.adapters import warc
from watcher.adapters.vault import read_tail
from watcher.model import Exchange, Hop

TOKEN = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-", min_size=1, max_size=20)
VALUE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=60).map(str.strip)
FIELDS = st.lists(st.tuples(TOKEN.map("X-".__add__), VALUE), max_size=6).map(tuple)


@given(st.binary(max_size=3000), FIELDS, st.integers(0, 3))
def test_what_is_written_is_read_back_byte_for_byte(body, fields, redirects):
    """Body, header fields in their order, every hop, and the hashes of page and text."""
    via = tuple(f"https://paper.example/{n}" for n in range(redirects))
    data = warc.exchange(exchange(body, via=via, received=fields), body, TEXT)
    read = records(data)
    assert [kind for kind, *_ in read] == ["response", "request"] * (redirects + 1) + ["metadata"]
    kind, url, headers, payload = read[-3]
    assert (kind, url, payload) == ("response", URL, body)
    assert tuple(headers) == (*fields, ("Content-Length", str(len(body))))
    tail = read_tail("f", 70, data)
    [found] = tail.found
    assert (tail.end, tail.size, found.text_sha256) == (70 + len(data), 70 + len(data), TEXT)
    assert found.kept.payload_sha256 == hashlib.sha256(body).hexdigest()
    assert (found.url, found.status, found.at) == (URL, 200, NOON)


@pytest.mark.parametrize(
    ("received", "kept"),
    [
        (
            (("Content-Encoding", "gzip"), ("Content-Length", "17"), ("ETag", '"é"')),
            {"X-Archive-Orig-Content-Encoding": "gzip", "X-Archive-Orig-Content-Length": "17", "ETag": '"é"'},
        ),
        ((("transfer-encoding", "chunked"),), {"X-Archive-Orig-transfer-encoding": "chunked"}),
        ((("Content-Length", "5"),), {}),
    ],
)
def test_header_fields_fit_the_body_as_it_is_kept(received, kept):
    """Otherwise a replay would unpack what is unpacked, or wait for more."""
    hop = Hop(URL, (), 200, "OK", received, NOON)
    data = warc.exchange(Exchange((hop,)), b"12345", TEXT)
    [(_, _, headers, payload), *_] = records(data)
    assert dict(headers) == {**kept, "Content-Length": "5"}
    assert payload == b"12345"


def test_header_fields_keep_their_bytes(tmp_path):
    """Latin letters of an old server are neither lost nor spelt anew."""
    hop = Hop(URL, (), 200, "Sí", (("X-Town", "Málaga"),), NOON)
    data = warc.exchange(Exchange((hop,)), b"", TEXT)
    record = next(iter(ArchiveIterator(BytesIO(data), no_record_parse=True)))
    assert record.raw_stream.read().startswith("HTTP/1.1 200 Sí\r\nX-Town: Málaga\r\n".encode("latin-1"))


def test_a_file_of_records_passes_the_check_of_another_tool(tmp_path):
    """``warcio check``: every digest holds; and it does not once a letter of the page is another."""
    file = tmp_path / "a.warc.gz"
    data = warc.head("a", "watcher/test") + warc.exchange(
        exchange(b"page", via=("http://x.example/",)), b"page", TEXT
    )
    file.write_bytes(data)
    assert well(file)
    [first, *_] = records(data)
    assert first[0] == "warcinfo"
    assert b"Cookies, credentials" in first[3]


def test_redirects_say_that_their_body_was_not_kept():
    """Only where there was one."""
    hops = (
        Hop("http://a.example/", (), 301, "Moved", (("Location", URL), ("Content-Length", "200")), NOON),
        Hop("http://b.example/", (), 301, "Moved", (("Location", URL),), NOON),
        Hop(URL, (), 200, "OK", (), NOON),
    )
    said = [
        record.rec_headers.get_header("WARC-Truncated")
        for record in ArchiveIterator(BytesIO(warc.exchange(Exchange(hops), b"x", TEXT)))
        if record.rec_type == "response"
    ]
    assert said == ["unspecified", None, None]


@pytest.mark.parametrize(
    "junk", [b"junk", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xff\xffjunk", b"WARC/1.1\r\n"]
)
def test_junk_is_told_from_a_writing_that_broke_off(junk):
    """The one is left for people to look at, the other may be cut away."""
    whole = warc.exchange(exchange(b"x"), b"x", TEXT)
    assert not read_tail("f", 0, whole + junk).torn
    for cut in (whole[:-1], whole[: len(whole) // 2], whole[:5], b"\0" * 40):
        tail = read_tail("f", 0, whole + cut)
        assert (tail.torn, tail.end, len(tail.found)) == (True, len(whole), 1)
