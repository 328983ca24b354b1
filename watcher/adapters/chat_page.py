"""Posts as a page that looks like a chat, for eyes and for pictures.

Owns the page. It asks for nothing from anywhere: no script, no foreign picture, no font, and its policy forbids the
browser to. Knows no store; bodies are trusted to be the small HTML that posts are made of.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG = re.compile(r"<[^>]+>")
_HASHTAG = re.compile(r"(?<![\w&#/])#\w+(?![^<]*>)")
_BREAK = re.compile(r"\n?(</?blockquote[^>]*>)\n?")


@dataclass(frozen=True, slots=True)
class Card:
    """What a messenger shows of the linked page."""

    site: str
    title: str
    words: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of the chat."""

    body: str
    """Telegram HTML."""
    time: str = ""
    note: str = ""
    """What stands above it: its channel, kind and state."""
    answers: str = ""
    """Body of the message that it answers."""
    card: Card | None = None
    picture: bytes = b""
    """PNG, above the words."""


def chat_page(title: str, bubbles: Sequence[Bubble]) -> str:
    """The whole page."""
    return _PAGE.format(title=escape(title), style=_STYLE, bubbles="\n".join(map(_bubble, bubbles)))


def first_words(body: str) -> str:
    """The first line of a post, without its tags."""
    return unescape(_TAG.sub("", body.partition("\n")[0]))


def _bubble(bubble: Bubble) -> str:
    parts = [f'<p class="note">{escape(bubble.note)}</p>' if bubble.note else "", '<article class="bubble">']
    if bubble.answers:
        parts.append(f'<div class="answers">{escape(first_words(bubble.answers))}</div>')
    if bubble.picture:
        data = base64.b64encode(bubble.picture).decode()
        parts.append(f'<img class="photo" alt="" src="data:image/png;base64,{data}">')
    parts.append(f'<div class="body">{_body(bubble.body)}</div>')
    if bubble.card is not None:
        parts.append(_card(bubble.card))
    parts.append(f"<time>{escape(bubble.time)}</time></article>")
    return "".join(parts)


def _body(body: str) -> str:
    """Lines as paragraphs, so that each takes its own direction; quotations as blocks."""
    marked = _HASHTAG.sub(lambda found: f'<span class="tag">{found[0]}</span>', body)
    blocks = _BREAK.sub(r"\n\1\n", marked).split("\n")
    lines = (
        line if line.startswith(("<blockquote", "</blockquote")) else f"<p>{line}</p>"
        for line in blocks
        if line
    )
    return "".join(lines)


def _card(card: Card) -> str:
    picture = '<div class="picture"></div>'
    words = f"<p>{escape(card.words)}</p>" if card.words else ""
    text = f'<p class="site">{escape(card.site)}</p><p class="name">{escape(card.title)}</p>{words}'
    return f'<div class="card{" large" if card.large else ""}"><div>{text}</div>{picture if card.large else ""}</div>'


_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #cbdfd3; min-height: 100vh; padding: 14px 12px 18px;
  font: 15px/1.38 "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", "Segoe UI", system-ui, sans-serif; color: #111; }
main { max-width: 520px; margin: 0 auto; }
.note { text-align: center; font-size: 12px; color: #fff; background: #7d9d86; border-radius: 10px;
  width: fit-content; margin: 12px auto 6px; padding: 2px 10px; }
.bubble { background: #fff; border-radius: 14px 14px 14px 4px; padding: 8px 12px 6px; margin: 0 0 10px;
  box-shadow: 0 1px 1px rgba(40, 70, 50, .22); overflow-wrap: anywhere; }
.body p, .card p { unicode-bidi: plaintext; text-align: start; }
.body p { margin: 0 0 2px; }
a, .tag { color: #1a7fc1; text-decoration: none; }
blockquote, .card, .answers { border-inline-start: 3px solid #3a95d5; background: #edf5fb; border-radius: 5px;
  padding: 5px 9px; margin: 5px 0; }
blockquote[expandable] p, .card div > p:nth-child(3) { display: -webkit-box; -webkit-line-clamp: 3;
  -webkit-box-orient: vertical; overflow: hidden; }
.answers { color: #33698c; font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.card { font-size: 13.5px; margin-top: 7px; }
.card .site { color: #1a7fc1; font-weight: 600; }
.card .name { font-weight: 600; }
.card div > p:nth-child(3) { -webkit-line-clamp: 2; }
.picture { height: 120px; border-radius: 5px; margin-top: 6px;
  background: linear-gradient(135deg, #b9cfdd, #dfe7ea 60%, #c8d5cf); }
.photo { display: block; width: calc(100% + 24px); margin: -8px -12px 8px; border-radius: 14px 14px 0 0; }
time { display: block; text-align: end; font-size: 11.5px; color: #8b9a92; margin-top: 1px; }
"""

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>{style}</style></head><body><main>
{bubbles}
</main></body></html>
"""
