"""Bytes into text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.parse_encoding import decode

TEXT = "海外警察服务站在五十三个国家设立"


def document(text: str, codec: str, declared: str = "") -> bytes:
    """A small XML document in an encoding, declared as such or otherwise."""
    return f'<?xml version="1.0" encoding="{declared or codec}"?><a>{text}</a>'.encode(codec)


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        (TEXT, "utf-8", ""),
        (TEXT, "utf-8", "iso-8859-1"),
        (TEXT, "utf-8", "gb2312"),
        (TEXT, "gb18030", "gb2312"),
        (TEXT + "𩸽4", "gb18030", "gb2312"),
        ("海外警察服務站", "big5", ""),
        ("海外の警察署", "shift_jis", ""),
        ("海外の警察署", "euc-jp", ""),
        ("海外の警察署", "iso-2022-jp", ""),
        ("해외 경찰서", "euc-kr", ""),
        ("Полицейский участок", "windows-1251", ""),
        ("Полицейский участок", "koi8-r", ""),
        ("Polizeistelle für Übersee", "iso-8859-1", ""),
        ("“quoted” – dash", "windows-1252", "iso-8859-1"),
        ("Çin polis merkezleri şüpheli", "iso-8859-9", ""),
        (TEXT, "utf-16", ""),
        (TEXT, "utf-16-le", "utf-16"),
        (TEXT, "utf-16-be", "utf-16"),
        (TEXT, "utf-8-sig", "utf-8"),
        ("联通", "gbk", "gbk"),
    ],
)
def test_declared_encodings_are_read(text: str, codec: str, declared: str) -> None:
    """Also where the declaration names a smaller code page, or a wrong one over UTF-8."""
    assert f"<a>{text}</a>" in decode(document(text, codec, declared))[0]


def test_http_names_the_encoding_before_the_document() -> None:
    """A server that recodes does not rewrite the declaration."""
    body = document("Полиция", "koi8-r", "windows-1251")
    assert "Полиция" in decode(body, 'text/xml; charset="KOI8-R"')[0]


def test_one_bad_byte_costs_one_character() -> None:
    """It never turns the rest into another code page."""
    body = document(TEXT, "utf-8").replace("五".encode(), b"\xff")
    text, codec, problems = decode(body)
    assert (TEXT.replace("五", "\ufffd") in text, codec, len(problems)) == (True, "utf-8", 1)


def test_bytes_that_are_not_what_they_claim_are_guessed_by_their_look() -> None:
    """Cyrillic words are runs of high bytes, Western accents stand alone."""
    assert "Полиция" in decode(document("Полиция", "cp1251", "utf-8"))[0]
    assert "für Übersee" in decode(document("für Übersee", "cp1252", "utf-8"))[0]


def test_codecs_that_are_no_text_are_not_believed() -> None:
    """A declaration cannot choose Python's other codecs."""
    for name in ("zip", "hex", "rot13", "unicode_escape", "idna", "utf-7", "no-such-thing"):
        assert "<a>x</a>" in decode(document("x", "ascii", name))[0]


@given(st.text(st.characters(min_codepoint=0x20, exclude_categories=("Cs", "Cn")), max_size=60))
def test_utf8_survives(text: str) -> None:
    """What is valid UTF-8 comes out as it went in, save what XML forbids."""
    kept = "".join(char for char in text if char not in "\ufffe\uffff\ufeff")
    assert decode(f"<a>{kept}</a>".encode())[0] == f"<a>{kept}</a>"


@given(st.binary(max_size=200), st.sampled_from(["", "text/xml; charset=utf-16", "text/xml; charset=big5"]))
def test_no_bytes_raise(body: bytes, content_type: str) -> None:
    """Any bytes are some text."""
    assert isinstance(decode(body, content_type)[0], str)
