"""The small HTML of posts as plain text and as Markdown, for services that know nothing of Telegram's.

One reader for both. What an outlet wrote reaches no service as markup: its "<" and ">" become quotation marks, and what
Markdown would act on is escaped.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Literal

_MARKS = {"b": "**", "i": "*", "s": "~~"}
_ACTS = re.compile(r"([\\`*_~|\[\]#])")
_ANGLES = str.maketrans({"<": "‹", ">": "›"})
"""Slack reads <!channel> as a call to everybody, Discord <@...> as a mention."""


def converted(body: str, form: Literal["text", "markdown"]) -> str:
    """A post's body in ``form``; links keep their addresses."""
    reader = _Reader(markdown=form == "markdown")
    reader.feed(body)
    reader.close()
    return "".join(reader.parts).strip()


class _Reader(HTMLParser):
    def __init__(self, *, markdown: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._markdown = markdown
        self._targets: list[str] = []
        self._quoted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._targets.append(dict(attrs).get("href") or "")
            self.parts.append("[" if self._markdown else "")
        elif tag == "blockquote":
            self._quoted = True
            self.parts.append("> ")
        elif self._markdown:
            self.parts.append(_MARKS.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._targets:
            target = self._targets.pop()
            self.parts.append(f"]({_safe(target)})" if self._markdown else f" {target}")
        elif tag == "blockquote":
            self._quoted = False
            self.parts.append("\n" if self._markdown else "")
        elif self._markdown:
            self.parts.append(_MARKS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        words = data.translate(_ANGLES)
        if self._markdown:
            # Two spaces before the end keep lines apart; otherwise Markdown joins them.
            words = _ACTS.sub(r"\\\1", words).replace("\n", "\n> " if self._quoted else "  \n")
        self.parts.append(words)


def _safe(target: str) -> str:
    """An address that cannot end its own brackets."""
    return target.replace("(", "%28").replace(")", "%29")
