"""Foreign words made harmless: what an outlet writes appears in a post, and does nothing there.

Owns cleaning, cutting and linking. Every limit counts what Telegram counts, code points after parsing, with all that
is added here. Knows no story.
"""

from __future__ import annotations

import unicodedata
from html import escape
from urllib.parse import quote, urlsplit

import regex

JOINER = "\u2060"
"""Word joiner: invisible, and no part of an address, a name or a number for Telegram."""
_ISOLATE, _END = "\u2068", "\u2069"
"""First strong isolate and pop directional isolate: what stands between them turns nothing around it."""

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

_LONGEST_ADDRESS = 1_200
"""Characters of an address as written in a post: Telegram takes 32,768 bytes before parsing, all links together."""

_SPACE = regex.compile(r"\s+")
_STACK = regex.compile(rf"([\p{{Mn}}\p{{Me}}]{{{_MOST_MARKS}}})[\p{{Mn}}\p{{Me}}]+")
_ORPHAN = regex.compile(r"(?<=^|\s)\p{M}+")
_GRAPHEME = regex.compile(r"\X")
_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}]")
_AUTOMATIC = regex.compile(
    r"(?<=\S)\.(?=[^\W\d_]{2})|(?<=\d)\.(?=\d{1,3}\.\d)|:(?=//)|[@#＃](?=\w)|(?<![A-Za-z0-9_])/(?=\w)|\$(?=[A-Z])"
)
"""Where Telegram would make a link, mention, hashtag, command or cashtag of its own accord."""
_HOST = regex.compile(r"[\w.\-\[\]:]+")


def clean(text: str, limit: int, *, alone: bool = False) -> str:
    """``text`` on one line, inert: nothing invisible, nothing that turns the direction or becomes a link.

    At most ``limit`` code points, cut between words where it has words and never inside a character as readers see
    it. Right-to-left text is isolated from what stands around it on its line. ``alone`` says that nothing does: then
    the line takes its direction from the text.
    """
    raw = unicodedata.normalize("NFC", text[: limit * _GENEROUS])
    flat = _SPACE.sub(" ", _IDLE_JOINER.sub("", _DROPPED.sub("", raw))).strip()
    flat = _ORPHAN.sub("", _STACK.sub(r"\1", flat)).strip()
    # An invisible joiner keeps such places from becoming links; outlets speak here, but do not act.
    flat = _AUTOMATIC.sub(lambda found: found[0] + JOINER, flat)
    if not alone and _RIGHT_TO_LEFT.search(flat):
        return f"{_ISOLATE}{cut(flat, limit - 2)}{_END}"
    return cut(flat, limit)


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
    return f"{head.rstrip(f' {JOINER}')}…"


def plain(text: str, limit: int, *, alone: bool = False) -> str:
    """``text`` cleaned and escaped."""
    return escape(clean(text, limit, alone=alone), quote=False)


def link(text: str, url: str, limit: int, *, alone: bool = False) -> str:
    """``text`` cleaned and linked, when ``url`` is a plain web address; the host stands for an empty text."""
    target = web(url)
    words = plain(text, limit, alone=alone) or host(url, limit)
    return f'<a href="{escape(target)}">{words}</a>' if target and words else words


def web(url: str) -> str:
    """``url`` when it is a plain web address of bearable length, what is odd in it percent-encoded; else nothing."""
    if len(url) > _LONGEST_ADDRESS:
        return ""
    try:
        parts = urlsplit(url)
        target = quote(url, safe=":/?#[]!$&'()*+,;=%-._~@")
    except ValueError:
        return ""
    sound = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    fits = len(escape(target)) <= _LONGEST_ADDRESS
    return target if sound and fits and _HOST.fullmatch(parts.netloc) else ""


def host(url: str, limit: int) -> str:
    """The host of an address, cleaned and escaped; nothing when there is none."""
    try:
        return plain(urlsplit(url).hostname or "", limit)
    except ValueError:
        return ""
