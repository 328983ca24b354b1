"""Writes a configuration of one's own from the shipped one: every key and comment stays, only what was chosen changes.

Owns the text. Reads and writes no file, asks nobody.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HEADER = re.compile(r"\s*\[{1,2}([a-z]+)\]{1,2}\s*(?:#.*)?$")
_NATIONAL = "national"
"""The group of general news of one country. Countries narrow down these feeds only: searches, specialists and rights
groups tell of the world, and are taken by language."""
_SEARCH = "search"
_NOT_CHOSEN = "Not among the languages and countries that were chosen."
MADE_BY = "Made by `watcher topic new`."
"""The comment above a topic that a command has put there."""
_OTHER_TOPIC = "Searches for the words of another topic."


@dataclass(frozen=True, slots=True)
class Offered:
    """A feed of the configuration that is started from."""

    url: str
    language: str
    country: str
    group: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """What somebody wants. Empty languages or countries mean all."""

    languages: tuple[str, ...] = ()
    """BCP 47: "en" stands for "en-GB" too, not the other way round."""
    countries: tuple[str, ...] = ()
    chat: str = ""
    """Of Telegram; empty: posts appear on the terminal."""
    token_file: str = ""
    api_base_url: str = ""
    database: str = "data/watcher.db"
    seed_corpus: str = "seed_corpus"
    topic: str = ""
    """Name of a topic other than that of the configuration; its searches then do not fit."""
    contact: str = ""


def offered(text: str) -> tuple[Offered, ...]:
    """The feeds of a configuration. Raises tomllib.TOMLDecodeError when it is none."""
    return tuple(_offer(feed) for feed in tomllib.loads(text).get("feed", ()))


def wanted(feed: Offered, choices: Choices) -> bool:
    """Whether a feed is to be on. What is off is left off: its reason stands beside it."""
    return feed.enabled and not _objection(feed, choices)


def speaks(feed: Offered, language: str) -> bool:
    """Whether a feed is in the language, or in a kind of it."""
    return f"{feed.language}-".lower().startswith(f"{language}-".lower())


def compose(text: str, choices: Choices) -> str:
    """The configuration ``text`` with the choices in it. Each section that they concern must be there."""
    lines = text.splitlines()
    _put(lines, "data", "database", choices.database)
    _put(lines, "topic", "seed_corpus", choices.seed_corpus)
    if choices.topic:
        _put(lines, "topic", "id", choices.topic)
    if choices.contact:
        _put(lines, "fetch", "contact", choices.contact)
    if choices.api_base_url:
        _put(lines, "telegram", "api_base_url", choices.api_base_url)
    if choices.token_file:
        _put(lines, "telegram", "token_file", choices.token_file)
    _put(lines, "channel", "chat", choices.chat)
    _put(lines, "channel", "kind", "telegram" if choices.chat else "console")
    return "\n".join((*_head(choices), *_with_feeds(lines, choices))) + "\n"


def with_topic(text: str, topic: Mapping[str, object], comment: str) -> str | None:
    """The configuration with one more topic, below those that it names; None when it cannot be changed safely.

    It cannot when it names no topic in a block of its own: one of its own would take the place of the default.
    """
    lines = text.splitlines()
    headers = [(number, found[1]) for number, line in enumerate(lines) if (found := _HEADER.match(line))]
    topics = [number for number, name in headers if name == "topic"]
    if not topics:
        return None
    end = topics[-1] + 1
    while end < len(lines) and lines[end].strip() and not _HEADER.match(lines[end]):
        end += 1
    block = [f"# {comment}", "[[topic]]", *(f"{key} = {json.dumps(value)}" for key, value in topic.items())]
    rest = lines[end:]
    gap = [""] if rest and rest[0].strip() else []
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    changed = "".join(f"{line}{end_of_line}" for line in (*lines[:end], "", *block, *gap, *rest))
    try:
        before, after = tomllib.loads(text), tomllib.loads(changed)
    except tomllib.TOMLDecodeError:
        return None
    sound = after == {**before, "topic": [*before.get("topic", ()), dict(topic)]}
    return changed if sound else None


def without_topic(text: str, topic: str) -> str | None:
    """The configuration without the block of a topic; None when it cannot be changed safely."""
    lines = text.splitlines()
    starts = [
        number for number, line in enumerate(lines) if (found := _HEADER.match(line)) and found[1] == "topic"
    ]
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    for start in starts:
        end = start + 1
        while end < len(lines) and lines[end].strip() and not _HEADER.match(lines[end]):
            end += 1
        begin = start - (start > 0 and lines[start - 1] == f"# {MADE_BY}")
        if begin and not lines[begin - 1].strip() and (end == len(lines) or not lines[end].strip()):
            begin -= 1
        changed = "".join(f"{line}{end_of_line}" for line in (*lines[:begin], *lines[end:]))
        try:
            before, after = tomllib.loads(text), tomllib.loads(changed)
        except tomllib.TOMLDecodeError:
            return None
        left = [each for each in before.get("topic", ()) if each.get("id") != topic]
        if len(left) < len(before["topic"]) and after == {**before, "topic": left}:
            return changed
    return None


def _offer(feed: dict[str, object]) -> Offered:
    words = {key: str(feed.get(key, "")) for key in ("url", "language", "country", "group")}
    return Offered(**words, enabled=feed.get("enabled", True) is True)


def _objection(feed: Offered, choices: Choices) -> str:
    if choices.languages and not any(speaks(feed, language) for language in choices.languages):
        return _NOT_CHOSEN
    if choices.countries and feed.group == _NATIONAL and feed.country not in choices.countries:
        return _NOT_CHOSEN
    return _OTHER_TOPIC if choices.topic and feed.group == _SEARCH else ""


def _head(choices: Choices) -> Iterator[str]:
    languages = ", ".join(choices.languages) or "all"
    countries = ", ".join(choices.countries) or "all"
    yield f"# Written by `watcher init`: languages {languages}; countries {countries}. Edit it as you like: running"
    yield "# that again changes nothing here, and offers what it would write as a file beside this one."
    yield "#"


def _put(lines: list[str], section: str, key: str, value: str) -> None:
    """Set a key of a section: in its place with the comment behind it, else first in the section."""
    start = next(
        (n for n, line in enumerate(lines) if (found := _HEADER.match(line)) and found[1] == section), None
    )
    if start is None:
        if lines and lines[-1]:
            lines.append("")
        lines.append(f"[[{section}]]" if section in {"topic", "channel"} else f"[{section}]")
        if section == "channel":
            lines.append('name = "main"')
        start = next(n for n in range(len(lines) - 1, -1, -1) if _HEADER.match(lines[n]))
    written = f"{key} = {json.dumps(value, ensure_ascii=False)}"
    there = re.compile(rf'{key}\s*=\s*(?:"(?:[^"\\]|\\.)*"|\'[^\']*\'|[^\s#]+)(\s*#.*)?$')
    for number in range(start + 1, len(lines)):
        if _HEADER.match(lines[number]):
            break
        if found := there.match(lines[number]):
            lines[number] = written + (found[1] or "")
            return
    lines.insert(start + 1, written)


def _with_feeds(lines: list[str], choices: Choices) -> Iterator[str]:
    """All lines, and below each feed that is not wanted the two that switch it off."""
    number = 0
    while number < len(lines):
        found = _HEADER.match(lines[number])
        if not found or found[1] != "feed":
            yield lines[number]
            number += 1
            continue
        end = number + 1
        while end < len(lines) and lines[end].strip() and not _HEADER.match(lines[end]):
            end += 1
        block = lines[number:end]
        [feed] = offered("\n".join(block))
        yield from block
        if feed.enabled and (why := _objection(feed, choices)):
            yield from ("enabled = false", f"reason = {json.dumps(why)}")
        number = end
