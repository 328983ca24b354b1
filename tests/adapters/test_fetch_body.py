"""Bodies counted and unpacked as they arrive."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.origin import gzip_bomb, packed
from watcher.adapters.fetch_body import Body, coding
from watcher.model import Reason

MIB = 1 << 20


def read(
    pieces: list[bytes], *, gzip: bool = False, limit: int = 1000, sniff: bool = False, clip: bool = False
) -> object:
    body = Body(gzip=gzip, max_bytes=limit, max_compressed=MIB, sniff=sniff, clip=clip)
    for piece in pieces:
        if wrong := body.feed(piece):
            return wrong
    return body.finish()


@given(
    content=st.binary(max_size=1000),
    cuts=st.lists(st.integers(0, 1100), max_size=8),
    gzip=st.booleans(),
    sniff=st.booleans(),
)
def test_bodies_are_whole_however_they_are_cut(
    content: bytes, cuts: list[int], *, gzip: bool, sniff: bool
) -> None:
    """Chunk borders never show, packed or plain, joined streams included."""
    sent = packed(content[:400]) + packed(content[400:]) if gzip else content
    if not gzip and content.startswith(b"\x1f\x8b"):
        sniff = False
    edges = [0, *sorted(min(cut, len(sent)) for cut in cuts), len(sent)]
    pieces = [sent[a:b] for a, b in pairwise(edges)]
    assert read(pieces, gzip=gzip, sniff=sniff) == content


@given(st.binary(min_size=1, max_size=500), st.data())
def test_a_packed_body_cut_anywhere_is_truncated(content: bytes, data: st.DataObject) -> None:
    """No proper beginning of a gzip stream passes for the whole."""
    sent = packed(content)
    cut = data.draw(st.integers(1, len(sent) - 1))
    assert read([sent[:cut]], gzip=True) is Reason.TRUNCATED


@given(st.binary(max_size=300))
def test_junk_that_claims_to_be_packed_is_never_a_body(junk: bytes) -> None:
    """Damaged, cut or empty, but nothing invented."""
    outcome = read([junk], gzip=True)
    assert outcome in {Reason.ENCODING, Reason.TRUNCATED} or not junk


def test_gzip_files_are_unpacked_when_told_to_look() -> None:
    """A sitemap.xml.gz is unpacked once, byte by byte or at once; plain bodies are left alone."""
    sent = packed(b"<urlset/>")
    assert read([sent], sniff=True) == b"<urlset/>"
    assert read([bytes([byte]) for byte in sent], sniff=True) == b"<urlset/>"
    assert read([packed(sent)], sniff=True) == sent
    assert read([sent], sniff=False) == sent
    assert read([b"\x1f"], sniff=True) == b"\x1f"


@pytest.mark.parametrize("gzip", [False, True])
def test_the_limit_is_exact(*, gzip: bool) -> None:
    """As many bytes as allowed pass, one more does not, and a clipped body keeps the beginning."""
    for size, outcome in ((1000, bytes(1000)), (1001, Reason.TOO_LARGE)):
        sent = packed(bytes(size)) if gzip else bytes(size)
        assert read([sent], gzip=gzip) == outcome
        assert read([sent], gzip=gzip, clip=True) == bytes(1000)


def test_packed_bytes_are_limited_too() -> None:
    """A stream that unpacks into little but never ends is left at its own limit."""
    body = Body(gzip=True, max_bytes=MIB, max_compressed=100)
    assert body.feed(packed(bytes(range(256)))) is Reason.TOO_LARGE


def test_a_flood_of_empty_streams_ends() -> None:
    """Thousands of joined streams with nothing in them are damage."""
    assert read([packed(b"") * 5000], gzip=True) is Reason.ENCODING


def test_padding_after_a_stream_is_ignored() -> None:
    """Some servers pad; that is not part of the body."""
    assert read([packed(b"x") + bytes(100), b"more"], gzip=True) == b"x"


def test_a_bomb_is_never_unpacked_beyond_the_limit() -> None:
    """A hundred megabytes of zeros in a hundred kilobytes leave no more than the limit in memory."""
    bomb = gzip_bomb(100)
    tracemalloc.start()
    try:
        body = Body(gzip=True, max_bytes=5 * MIB, max_compressed=4 * MIB)
        assert body.feed(bomb) is Reason.TOO_LARGE
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20 * MIB


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        *[
            ("", ""),
            ("identity", ""),
            ("UTF-8", ""),
            ("gzip", "gzip"),
            ("X-GZip", "gzip"),
            (" gzip , identity", "gzip"),
        ],
        *[
            ("gzip, gzip", None),
            ("br", None),
            ("deflate", None),
            ("zstd", None),
            ("gzip;q=1", None),
            ("compress", None),
        ],
    ],
)
def test_encodings_are_read_or_refused(header: str, expected: str | None) -> None:
    """One layer of gzip, or none; everything else was not asked for."""
    assert coding(header) == expected
