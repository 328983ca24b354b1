"""Bytes of a page into characters.

Knows what servers, meta tags and byte patterns say about an encoding, and how far each is to be believed;
nothing of HTML beyond the place of the meta tag. Never raises: undecodable bytes become U+FFFD.
"""

from __future__ import annotations

import re
from typing import Final

_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

# Labels as pages write them (https://encoding.spec.whatwg.org/#names-and-labels) and the Python codec that
# reads what browsers read: the Windows or vendor superset, because pages call supersets by the subset's name.
# A fixed table also keeps "punycode", "idna" and other codecs that are no page encodings out.
_CODECS: Final = {
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8"), "utf-8"),
    **dict.fromkeys(("utf-16", "utf-16le", "unicode", "ucs-2"), "utf-16-le"),
    "utf-16be": "utf-16-be",
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "chinese", "csgb2312"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "big5hkscs", "x-x-big5", "cn-big5", "csbig5"), "big5hkscs"),
    **dict.fromkeys(
        ("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932"), "cp932"
    ),
    **dict.fromkeys(("euc-jp", "x-euc-jp", "eucjp"), "euc_jp"),
    **dict.fromkeys(("iso-2022-jp", "csiso2022jp"), "iso2022_jp_ext"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "korean", "windows-949", "cp949"), "cp949"),
    **dict.fromkeys(
        ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "windows-1252", "cp1252"),
        "cp1252",
    ),
    **dict.fromkeys(("iso-8859-9", "latin5", "windows-1254", "cp1254"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620", "windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("koi8-r", "koi8", "koi"), "koi8_r"),
    **dict.fromkeys(("koi8-u", "koi8-ru"), "koi8_u"),
    **dict.fromkeys(("iso-8859-8", "iso-8859-8-i", "hebrew", "logical"), "cp1255"),
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 10, 13, 14, 15, 16)},
    **{f"windows-125{n}": f"cp125{n}" for n in (0, 1, 3, 5, 6, 7, 8)},
    **{f"cp125{n}": f"cp125{n}" for n in (0, 1, 3, 5, 6, 7, 8)},
    **dict.fromkeys(("macintosh", "x-mac-roman"), "mac_roman"),
    **dict.fromkeys(("ibm866", "cp866"), "cp866"),
}
# These hide letters behind ASCII or NUL bytes, so that their bytes can pass for clean UTF-8.
_SEVEN_BIT: Final = frozenset({"iso2022_jp_ext", "utf-16-le", "utf-16-be"})

_HEADER_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE | re.ASCII)
_META_CHARSET: Final = re.compile(
    rb"<meta\b[^<>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml\b[^<>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
# The standard looks at 1,024 bytes; real pages put long comments first.
_META_WITHIN: Final = 8192
_UTF8_SEQUENCE: Final = re.compile("[\x80-\ufffc\ufffe-\U0010ffff]")
# One broken sequence among thirty good ones is a cut or spliced text, not another encoding: bytes of another
# encoding hardly ever form one valid sequence by accident.
_GOOD_PER_BAD: Final = 30
_SAMPLE: Final = 20_000
_MARKUP: Final = re.compile(rb"<[^<>]{0,2000}>|[\x00-\x7f]{200,}")


def decode(body: bytes, content_type: str = "") -> str:
    """Read the bytes of a page, believing in turn: byte-order mark, valid UTF-8, header, meta tag, detection.

    Valid UTF-8 outranks the header because servers send one header for pages of many ages, while text of
    another encoding is practically never valid UTF-8. So does nearly valid UTF-8: one bad byte (a text cut in
    the middle of a letter, a spliced advertisement) must not turn Chinese into mojibake.
    """
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(codec, "replace")
    declared = _declared(body, content_type)
    if declared and declared[0] in _SEVEN_BIT and (b"\x00" in body[:1000] or b"\x1b$" in body):
        return body.decode(declared[0], "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
    if text.count("\ufffd") * _GOOD_PER_BAD <= len(_UTF8_SEQUENCE.findall(text)):
        return text
    for codec in (*declared, *_detected(body)):
        if codec == "utf-8" or codec in _SEVEN_BIT:
            continue
        other = body.decode(codec, "replace")
        foreign = len(_UTF8_SEQUENCE.findall(other))
        if other.count("\ufffd") * _GOOD_PER_BAD <= foreign:
            return other
    return text if declared[:1] == ["utf-8"] else body.decode("cp1252", "replace")


def _declared(body: bytes, content_type: str) -> list[str]:
    labels = [found[1]] if (found := _HEADER_CHARSET.search(content_type)) else []
    if meta := _META_CHARSET.search(body, 0, _META_WITHIN):
        labels.append((meta[1] or meta[2]).decode("ascii", "replace"))
    return [codec for label in labels if (codec := _CODECS.get(label.lower()))]


def _detected(body: bytes) -> list[str]:
    """Guess from the letters themselves; only reached by pages that declare nothing true."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 40 ms to import, needed by few pages

    sample = _MARKUP.sub(b" ", body[: 20 * _SAMPLE])[:_SAMPLE]
    best = from_bytes(sample).best()
    return [_CODECS.get(best.encoding.replace("_", "-"), best.encoding)] if best else []
