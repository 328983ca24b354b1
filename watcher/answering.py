"""What the bot answers to people: one command in, one reply out. Sends nothing, stores nothing about anybody.

The gate comes before everything: a message outside a private chat, or of nobody in particular, is not even read.
Whoever is not an operator is told only what readers may see, and never that more exists.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from watcher.model import PAUSED, Failure, Misread, Reply
from watcher.pipeline import render_talk
from watcher.pipeline.diagnosis import diagnose
from watcher.pipeline.question import read_question
from watcher.pipeline.render_text import plain

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import datetime

    from watcher.model import Dossier, Figures, Hit, Membership, Question, Report, Said, Standing
    from watcher.pipeline.patience import Patience

_T = TypeVar("_T")

PUBLIC = {
    "latest": "the latest stories",
    "search": "reports with certain words: /search WORDS",
    "story": "one story with its reports: /story KEY",
    "why": "why a report was chosen: /why ID",
    "stats": "what was found, in numbers",
    "help": "what this bot can do",
}
"""Commands for everybody, with what the menu says of them."""
OPERATORS = {
    "status": "how the service is doing",
    "feeds": "feeds with trouble",
    "pause": "hold posts back: /pause [CHANNEL]",
    "resume": "let posts go out again: /resume [CHANNEL]",
    "digest": "send the digest now",
}
_COMMAND = re.compile(r"/([A-Za-z]{1,20})(?:_([A-Za-z0-9]{1,40}))?(?:@([A-Za-z0-9_]{1,40}))?(?=\s|$)")
_KEY = re.compile(r"[A-Za-z0-9]{1,40}")
_HIT = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)
_GREETING = (
    "This bot watches the world's news for one affair and posts every story once. It answers questions about what it "
    "found, and keeps nothing about you."
)
_TOO_MUCH = "That is more than I can answer; please wait a minute."


class Library(Protocol):
    """Knows what is stored."""

    async def latest(self, limit: int) -> tuple[Report, ...] | Failure:
        """Stories for readers, newest first."""

    async def search(
        self, question: Question, limit: int, *, everything: bool
    ) -> tuple[Report, ...] | Failure:
        """Hits that answer a question, best first. A Failure's detail is for the one who asked."""

    async def story(self, key: str, *, everything: bool) -> Dossier | Failure | None:
        """A story."""

    async def hit(self, hit_id: int, *, everything: bool) -> tuple[Hit, Membership] | Failure | None:
        """A hit, and how it belongs to its story."""

    async def figures(self, now: datetime) -> Figures | Failure:
        """Numbers."""


class Pauses(Protocol):
    """Holds channels back."""

    def pause(self, channel: str) -> str:
        """Send nothing more to a channel; empty, or why nothing was sent to it already."""

    def resume(self, channel: str) -> str:
        """Send again to a channel that was paused; what it was parked for."""


class Digest(Protocol):
    """Makes digests and puts them in line."""

    async def order(self) -> str:
        """Put the present digest in line for its channels; what became of that, in a line."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers one message at a time."""

    library: Library
    pauses: Pauses
    standing: Callable[[], Awaitable[Standing]]
    digest: Digest | None
    patience: Patience
    channels: tuple[str, ...]
    labels: Mapping[str, Mapping[str, str]]
    """Readers' words for concept ids, for each topic."""
    operators: frozenset[int]
    public: bool
    now: Callable[[], datetime]
    monotonic: Callable[[], float]
    names: set[str] = field(default_factory=set)
    """The bot's own usernames in lower case, once they are known; commands may name one."""

    def admits(self, said: Said) -> bool:
        """The gate: whether a message is read at all."""
        if not said.private or said.user <= 0 or said.user != said.chat:
            return False
        return self.public or said.user in self.operators

    def acts(self, said: Said) -> bool:
        """Whether the answer does something that must not be done twice."""
        return said.user in self.operators and _parse(said.text)[0] == "digest"

    async def answer(self, said: Said) -> Reply | None:
        """What to say to a message; None for silence."""
        if not self.admits(said):
            return None
        operator = said.user in self.operators
        if not operator and not self.patience.allows(said.user, self.monotonic()):
            return Reply(_TOO_MUCH) if self.patience.warn(said.user) else None
        command, rest, addressed = _parse(said.text)
        if addressed and self.names and addressed not in self.names:
            return None
        return Reply(await self._words(command, rest, operator=operator))

    def commands(self, *, operator: bool) -> dict[str, str]:
        """The menu."""
        return PUBLIC | OPERATORS if operator else dict(PUBLIC)

    async def _words(self, command: str, rest: str, *, operator: bool) -> str:
        match command:
            case "start" | "help":
                return self._help(operator=operator)
            case "latest":
                return _told(
                    await self.library.latest(render_talk.LISTED),
                    lambda found: render_talk.listing("Latest stories", found) if found else "Nothing yet.",
                )
            case "search":
                return await self._search(rest, operator=operator)
            case "story":
                return await self._story(rest, operator=operator)
            case "why":
                return await self._why(rest, operator=operator)
            case "stats":
                return _told(await self.library.figures(self.now()), render_talk.figures)
            case _ if operator and command in OPERATORS:
                return await self._order(command, rest.strip())
            case _:
                return "I do not know that. /help says what I can do."

    async def _order(self, command: str, rest: str) -> str:
        """What only operators may ask."""
        match command:
            case "status":
                standing = await self.standing()
                return render_talk.health(standing, diagnose(standing))
            case "feeds":
                return render_talk.troubled(await self.standing())
            case "digest":
                return plain(await self.digest.order(), 500) if self.digest else "No digest is configured."
            case _:
                return self._hold(command, rest)

    def _help(self, *, operator: bool) -> str:
        lines = [_GREETING, "", *(f"/{name} – {meaning}" for name, meaning in PUBLIC.items())]
        if operator:
            lines += ["", "For operators:", *(f"/{name} – {meaning}" for name, meaning in OPERATORS.items())]
        return "\n".join(lines)

    async def _search(self, rest: str, *, operator: bool) -> str:
        if not rest.strip():
            return 'Which words? For example: /search "police station" Dublin after:2022-10'
        question = read_question(rest, self.now())
        if isinstance(question, Misread):
            return f"Sorry: {plain(question.message, 200)}."
        found = await self.library.search(question, render_talk.LISTED + 1, everything=operator)
        return _told(
            found,
            lambda reports: (
                render_talk.listing("Found", reports, more=len(reports) > render_talk.LISTED)
                if reports
                else "Nothing was found."
            ),
        )

    async def _story(self, rest: str, *, operator: bool) -> str:
        key = rest.strip()
        if not _KEY.fullmatch(key):
            return "Which story? The keys stand in /latest, for example: /story s0123456789"
        return _told(
            await self.library.story(key, everything=operator),
            lambda found: "There is no such story." if found is None else render_talk.dossier(found),
        )

    async def _why(self, rest: str, *, operator: bool) -> str:
        number = rest.strip()
        if not _HIT.fullmatch(number):
            return "Which report? The numbers stand in /latest and /search, for example: /why 12"
        return _told(
            await self.library.hit(int(number), everything=operator),
            lambda found: (
                "There is no such report."
                if found is None
                else render_talk.why(found[0], found[1], self.labels.get(found[0].score.topic, {}))
            ),
        )

    def _hold(self, command: str, name: str) -> str:
        if name and name not in self.channels:
            return f"There is no such channel. There are: {', '.join(self.channels)}"
        chosen: Sequence[str] = [name] if name else self.channels
        step = self._pause if command == "pause" else self._resume
        return "\n".join(step(channel) for channel in chosen) or "There are no channels."

    def _pause(self, channel: str) -> str:
        before = self.pauses.pause(channel)
        if before == PAUSED:
            return f"{channel}: was paused already"
        if before:
            return f"{channel}: nothing is sent anyway: {plain(before, 200)}"
        return f"{channel}: paused; posts wait until /resume {channel}"

    def _resume(self, channel: str) -> str:
        before = self.pauses.resume(channel)
        if before == PAUSED:
            return f"{channel}: posts go out again"
        if before:
            return f"{channel}: held for another reason, which I leave alone: {plain(before, 200)}"
        return f"{channel}: was not paused"


def _parse(text: str) -> tuple[str, str, str]:
    """Command, what follows it, and the bot that it names, all in lower case but what follows; empty for none."""
    found = _COMMAND.match(text)
    if found is None:
        return "", "", ""
    rest = f"{found[2] or ''} {text[found.end() :]}".strip()
    return found[1].lower(), rest, (found[3] or "").lower()


def _told(found: _T | Failure, words: Callable[[_T], str]) -> str:
    """What was found in words, or why it could not be looked up."""
    if isinstance(found, Failure):
        return f"Sorry: {plain(found.detail, 300)}."
    return words(found)
