"""Bytes of a feed into text, whatever they are said to be. A part of parse.py.

Order of belief: a byte order mark; UTF-8 that decodes and says something; what HTTP says; what the XML declaration
says; UTF-8 with its few bad bytes replaced; the Western or Cyrillic code page of Windows, by the look of the bytes.
One bad byte never turns a feed of UTF-8 into another code page.
"""

from __future__ import annotations

import codecs
import re

from watcher.pipeline.parse_scan import legal

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)
# Declared name to the codec that browsers use for it: the largest code page of the family.
_CODECS = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80", "cp936", "hz-gb-2312"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cn-big5"), "big5hkscs"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j", "ms932"), "cp932"),
    **dict.fromkeys(("euc-jp", "x-euc-jp"), "euc_jp"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "cp949", "uhc", "ksc5601"), "cp949"),
    "iso-2022-jp": "iso2022_jp",
    "iso-2022-kr": "iso2022_kr",
    **dict.fromkeys(
        ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252"), "cp1252"
    ),
    **dict.fromkeys(("iso-8859-9", "latin5", "windows-1254"), "cp1254"),
    **dict.fromkeys(("tis-620", "windows-874", "iso-8859-11"), "cp874"),
    **{f"iso-8859-{number}": f"iso8859_{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows-{number}": f"cp{number}" for number in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
    **{f"cp{number}": f"cp{number}" for number in (866, 1250, 1251, 1253, 1255, 1256, 1257, 1258)},
    "ibm866": "cp866",
    "koi8-r": "koi8_r",
    "koi8-u": "koi8_u",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "utf-16": "utf-16",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_EAST_ASIAN = frozenset({"gb18030", "big5hkscs", "cp932", "euc_jp", "cp949"})
_ESCAPING = frozenset({"iso2022_jp", "iso2022_kr"})
"""Code pages in seven bits: every such body is valid UTF-8, too."""
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._:\-]{1,40})", re.IGNORECASE)
_DECLARED = re.compile(rb"^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:\-]{1,40})[\"']")
_HIGH = re.compile(rb"[\x80-\xff]+")
_HEAD = 1024
_ENOUGH = 12
"""Bytes above ASCII that make it certain that valid UTF-8 is UTF-8; a word or two of GBK may look like it."""
_CYRILLIC_RUN = 3
"""Mean length of runs of high bytes; accents of Western languages stand alone, Cyrillic words do not."""


def decode(body: bytes, content_type: str = "") -> tuple[str, str, tuple[str, ...]]:
    """Text of ``body``, the codec used, and what was wrong in words. Characters illegal in XML are dropped."""
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return _with(body[len(mark) :], codec, "")
    for start, codec in _WIDE:
        if body.lstrip(b" \r\n\t").startswith(start):
            return _with(body, codec, "")
    said = _said(body, content_type)
    high = b"".join(_HIGH.findall(body))
    if any(codec in _ESCAPING for codec in said) and b"\x1b$" in body:
        return _with(body, next(codec for codec in said if codec in _ESCAPING), "")
    if not _decodes(body, "utf-8"):
        return _damaged(body, said, len(high))
    doubtful = len(high) < _ENOUGH and next((codec for codec in said if codec in _EAST_ASIAN), "")
    if doubtful and high and "utf-8" not in said and _decodes(body, doubtful):
        return _with(body, doubtful, "")
    return _with(body, "utf-8", "")


def _said(body: bytes, content_type: str) -> list[str]:
    """Codecs that HTTP and the XML declaration name, known ones only, in this order."""
    names = [match[1].lower() for match in [_CHARSET.search(content_type)] if match]
    names += [match[1].decode("ascii").lower() for match in [_DECLARED.match(body[:_HEAD])] if match]
    known = ("utf-8" if name in ("utf-8", "utf8") else _CODECS.get(name, "") for name in names)
    return list(dict.fromkeys(filter(None, known)))


def _damaged(body: bytes, said: list[str], high: int) -> tuple[str, str, tuple[str, ...]]:
    """Text of a body that is not valid UTF-8."""
    for codec in said:
        if codec not in ("utf-8", "utf-16") and _decodes(body, codec):
            return _with(body, codec, "")
    text = body.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - bad
    other = next((codec for codec in said if not codec.startswith("utf")), "")
    if good >= bad and (not other or good > high // 4):
        return _with(body, "utf-8", f"{bad} bad bytes in UTF-8 were replaced")
    codec = other or _guess(body)
    return _with(body, codec, f"not {said[0] if said else 'utf-8'} as declared or expected; read as {codec}")


def _guess(body: bytes) -> str:
    runs = _HIGH.findall(body)
    mean = sum(map(len, runs)) / max(1, len(runs))
    return "cp1251" if mean >= _CYRILLIC_RUN else "cp1252"


def _decodes(body: bytes, codec: str) -> bool:
    try:
        body.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _with(body: bytes, codec: str, problem: str) -> tuple[str, str, tuple[str, ...]]:
    text = legal(body.decode(codec, "replace")).lstrip("\ufeff")
    return text, codec, (problem,) if problem else ()
