"""What outlets say, made inert: one line of plain text, and addresses that can only be opened.

Knows no markup: whoever writes HTML or XML still escapes.
"""

from __future__ import annotations

import unicodedata
from urllib.parse import quote, urlsplit

import regex

_DROPPED = regex.compile(
    r"[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}"
    r"\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\uffa0]--[\s\u200c\u200d]]+",
    regex.VERSION1,
)
"""Controls, formats, what has no meaning or a private one, and the letters and marks that show nothing."""
_IDLE_JOINER = regex.compile(
    r"(?<![[\p{Lo}\p{Mn}\p{Mc}]&&[\u0590-\U0010ffff]])\u200c|(?<![[\p{Lo}\p{Mn}\p{Mc}]&&[\u0590-\U0010ffff]]|[\p{So}\p{Sk}])\u200d"
    r"|[\u200c\u200d](?=[\s\u200c\u200d]|$)",
    regex.VERSION1,
)
"""Joiners where they join nothing: some scripts, and emoji, are misspelt without the others."""
_MOST_MARKS = 4
"""Combining marks on one character; no orthography stacks more, and a stack covers the lines above."""
_GENEROUS = 6
"""Raw characters looked at for each one that may be shown: a title of 30 kB is cut before it is cleaned."""

_SPACE = regex.compile(r"\s+")
_STACK = regex.compile(rf"([\p{{Mn}}\p{{Me}}]{{{_MOST_MARKS}}})[\p{{Mn}}\p{{Me}}]+")
_ORPHAN = regex.compile(r"(?<=^|\s)\p{M}+")
_GRAPHEME = regex.compile(r"\X")
_HOST = regex.compile(r"[\w.\-\[\]:]+")
_END = " \u2060"
"""What no cut text ends with: spaces and word joiners."""


def one_line(text: str, limit: int) -> str:
    """``text`` on one line of at most ``limit`` code points: nothing invisible, nothing that turns the direction."""
    return cut(flattened(text, limit), limit)


def flattened(text: str, limit: int) -> str:
    """The same before it is cut, from as much of ``text`` as ``limit`` code points can need."""
    raw = unicodedata.normalize("NFC", text[: limit * _GENEROUS])
    flat = _SPACE.sub(" ", _IDLE_JOINER.sub("", _DROPPED.sub("", raw))).strip()
    sound: str = _ORPHAN.sub("", _STACK.sub(r"\1", flat)).strip()
    return sound


def cut(text: str, limit: int) -> str:
    """``text`` or its beginning with an ellipsis, at most ``limit`` code points."""
    if len(text) <= limit:
        return text
    end = 0
    for found in _GRAPHEME.finditer(text):
        if found.end() > limit - 1:
            break
        end = found.end()
    head = text[:end]
    if not text[end].isspace() and " " in head[limit // 2 :]:
        head = head[: head.rindex(" ")]
    return f"{head.rstrip(_END)}…"


def web_address(url: str) -> str:
    """``url`` when it is a plain web address, what is odd in it percent-encoded; else nothing."""
    try:
        parts = urlsplit(url)
        if not parts.netloc.isascii():
            parts = parts._replace(netloc=_spelled_out(parts.netloc))
        target = quote(parts.geturl(), safe=":/?#[]!$&'()*+,;=%-._~@")
    except ValueError:
        return ""
    sound = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return target if sound and _HOST.fullmatch(parts.netloc) else ""


def host_of(url: str) -> str:
    """The host of an address, for showing; empty when there is none.

    A name in other letters than Latin ones is shown as the network knows it (xn--...): some look like another's.
    """
    try:
        return _spelled_out(urlsplit(url).hostname or "")
    except ValueError:
        return ""


def _spelled_out(name: str) -> str:
    """A host's name in the letters that name servers use; ValueError when it has none."""
    return name.encode("idna").decode("ascii")
