"""Foreign words made harmless: what an outlet writes appears in a post, and does nothing there.

Owns linking, and what Telegram would act on; ``inert`` takes away what is harmful anywhere. Every limit counts what
Telegram counts, code points after parsing, with all that is added here. Knows no story.
"""

from __future__ import annotations

from html import escape

import regex

from watcher.pipeline.inert import cut, flattened, host_of, web_address

JOINER = "\u2060"
"""Word joiner: invisible, and no part of an address, a name or a number for Telegram."""
_ISOLATE, _END = "\u2068", "\u2069"
"""First strong isolate and pop directional isolate: what stands between them turns nothing around it."""

_LONGEST_ADDRESS = 1_200
"""Characters of an address as written in a post: Telegram takes 32,768 bytes before parsing, all links together."""

_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}\p{Bidi_Class=AN}]")
_AUTOMATIC = regex.compile(
    r"(?<=\S)\.(?=[^\W\d_]{2})|(?<=\d)\.(?=\d{1,3}\.\d)|:(?=//)|[@#＃](?=\w)|(?<![A-Za-z0-9_])/(?=\w)|\$(?=[A-Z])"
)
"""Where Telegram would make a link, mention, hashtag, command or cashtag of its own accord."""


def clean(text: str, limit: int, *, alone: bool = False) -> str:
    """``text`` on one line, inert: nothing invisible, nothing that turns the direction or becomes a link.

    At most ``limit`` code points, cut between words where it has words and never inside a character as readers see
    it. Right-to-left text is isolated from what stands around it on its line. ``alone`` says that nothing does: then
    the line takes its direction from the text.
    """
    flat = flattened(text, limit)
    # An invisible joiner keeps such places from becoming links; outlets speak here, but do not act.
    flat = _AUTOMATIC.sub(lambda found: found[0] + JOINER, flat)
    if not alone and _RIGHT_TO_LEFT.search(flat):
        return f"{_ISOLATE}{cut(flat, limit - 2)}{_END}"
    return cut(flat, limit)


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
    target = web_address(url)
    return target if len(escape(target)) <= _LONGEST_ADDRESS else ""


def host(url: str, limit: int) -> str:
    """The host of an address, cleaned and escaped; nothing when there is none."""
    return plain(host_of(url), limit)
