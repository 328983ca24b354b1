"""Shows posts on a terminal or in a file of text, as a subscriber would see them.

Owns the frame around a post. How its HTML looks is console_html.py's; decides nothing about deliveries, which
always succeed unless the stream is gone.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Literal, Self, TextIO

from watcher.adapters.console_html import rendered
from watcher.model import Deferred, Post, Sent

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGEST_ID = 2**31 - 1
"""Message ids of the Bot API are positive and fit into 32 bits."""


class ConsoleChannel:
    """Writes each post to ``stream``, lines at most ``width`` columns wide, with terminal styles if ``colour``.

    Message ids come from ``numbers``; without it they are made from the post's key, the same in every run. ``title``
    stands before each message.
    """

    def __init__(
        self,
        stream: TextIO,
        *,
        width: int = 80,
        colour: bool = False,
        numbers: Iterator[int] | None = None,
        title: str = "",
    ) -> None:
        self._stream = stream
        self._width = width
        self._colour = colour
        self._numbers = numbers
        self._title = f"{title}: " if title else ""
        self._encoding = stream.encoding or "utf-8"
        self._rule, self._bar = ("─", "│") if self._can_show("─│") else ("-", "|")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Nothing to do: the stream is open already."""

    async def close(self) -> None:
        """Leave the stream open: whoever opened it closes it."""

    def move(self, chat_id: str) -> None:
        """Nothing to do: a stream does not move."""

    async def send(self, post: Post, *, reply_to: int | None = None) -> Sent | Deferred:
        """Print the post; Deferred when the stream takes nothing."""
        number = next(self._numbers) if self._numbers else number_of(post.key)
        heading = f"#{number}" if reply_to is None else f"#{number} in reply to #{reply_to}"
        return self._print(heading, number, post)

    async def edit(self, message_id: int, post: Post) -> Sent | Deferred:
        """Print the new text of an earlier post."""
        return self._print(f"updated: #{message_id}", message_id, post)

    async def check(self) -> tuple[str, ...]:
        """Return the one thing that can be wrong: a stream that is closed."""
        return ("the output is closed: nothing can be shown",) if self._stream.closed else ()

    async def probe(self, message_id: int, post: Post) -> Literal["never"]:  # noqa: ARG002 - the shape of every channel
        """Return "never": what was printed cannot be read back."""
        return "never"

    def _print(self, heading: str, number: int, post: Post) -> Sent | Deferred:
        title = f"{self._rule * 2} {self._title}{heading} "
        lines = [title + self._rule * max(0, self._width - len(title))]
        lines += rendered(post.body, width=self._width, colour=self._colour, bar=self._bar)
        text = "\n".join([*lines, "", ""])
        try:
            self._stream.write(text.encode(self._encoding, "replace").decode(self._encoding))
            self._stream.flush()
        except (OSError, ValueError) as error:  # a closed stream raises ValueError
            return Deferred(f"cannot write to the output: {error}")
        return Sent(number)

    def _can_show(self, text: str) -> bool:
        try:
            text.encode(self._encoding)
        except UnicodeEncodeError:
            return False
        return True


def number_of(key: str) -> int:
    """Return a message id made from a post's key: positive, always the same, rarely shared by two keys."""
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") % _LARGEST_ID + 1
