"""What a clean line of text is: one form of every space, nothing invisible that could mislead a reader.

Knows Unicode and the few tags that publishers leave inside JSON and meta values; nothing of pages.
"""

from __future__ import annotations

import html
import re
import unicodedata

# Soft hyphens, zero-width spaces, byte-order marks, direction overrides and isolates: they hide words from a
# search and can make a line read differently from what it says. ZWNJ and ZWJ stay: Persian and emoji need them.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACE = re.compile(r"\s+")
# 300 characters hold any tag found inside a headline or a feed text; a bound keeps "<" runs linear.
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_BREAK = re.compile(r"</?(?:p|div|br|h[1-6]|li|blockquote)\b[^<>]{0,300}>", re.IGNORECASE)
_DENSE = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")

# One Chinese, Japanese, Korean or Thai letter says about as much as three Latin ones.
_DENSE_FACTOR = 3


def readable(text: str) -> str:
    """Give ``text`` in NFC without control and invisible characters; line breaks stay."""
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", _CONTROL.sub("", text)))


def one_line(text: str) -> str:
    """Give ``text`` as one clean line."""
    return _SPACE.sub(" ", readable(text)).strip()


def plain(value: str) -> str:
    """Give a JSON or meta value as one clean line: entities resolved (even twice escaped), tags removed."""
    for _ in range(2):
        if "&" not in value:
            break
        value = html.unescape(value)
    return one_line(_TAG.sub(" ", value) if "<" in value else value)


def paragraphs(value: str) -> str:
    """Give a longer value (articleBody, feed content) as clean paragraphs, one per line."""
    if "<" in value or "&" in value:
        value = html.unescape(_TAG.sub("", _BREAK.sub("\n", value)))
    return "\n".join(line for raw in value.splitlines() if (line := one_line(raw)))


def weight(text: str) -> int:
    """Measure how much ``text`` says, in characters of a Latin script."""
    return len(text) + (_DENSE_FACTOR - 1) * len(_DENSE.findall(text))
