"""Telegram's own text parser, through tdjson; the only file that knows it.

Owns the way from markup to text and entities, trimming and cleaning included. Knows no chat and no message.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import tdjson

_TYPES = {
    "textEntityTypeBlockQuote": "blockquote",
    "textEntityTypeBold": "bold",
    "textEntityTypeBotCommand": "bot_command",
    "textEntityTypeCashtag": "cashtag",
    "textEntityTypeCode": "code",
    "textEntityTypeCustomEmoji": "custom_emoji",
    "textEntityTypeEmailAddress": "email",
    "textEntityTypeExpandableBlockQuote": "expandable_blockquote",
    "textEntityTypeHashtag": "hashtag",
    "textEntityTypeItalic": "italic",
    "textEntityTypeMention": "mention",
    "textEntityTypeMentionName": "text_mention",
    "textEntityTypePhoneNumber": "phone_number",
    "textEntityTypePre": "pre",
    "textEntityTypePreCode": "pre",
    "textEntityTypeSpoiler": "spoiler",
    "textEntityTypeStrikethrough": "strikethrough",
    "textEntityTypeTextUrl": "text_link",
    "textEntityTypeUnderline": "underline",
    "textEntityTypeUrl": "url",
}

_MODES = {
    "html": {"@type": "textParseModeHTML"},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
}

_CLOSED = frozenset({"text_link", "code", "pre", "text_mention"})
"""Inside these, Telegram looks for no addresses, hashtags and the like."""

_REMOVED = frozenset("\r\u030a\u0333\u033f" + "".join(map(chr, range(0x2028, 0x202F))))
"""Characters that td/telegram/misc.cpp, clean_input_string, takes out; other control characters become spaces."""


class ParseError(Exception):
    """Telegram cannot read the markup; the text is Telegram's."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of text with a meaning; ``offset`` and ``length`` count UTF-16 units, as everywhere in Telegram."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    user_id: int = 0

    def as_json(self) -> dict[str, Any]:
        """Return the Bot API's MessageEntity."""
        shape: dict[str, Any] = {"type": self.type, "offset": self.offset, "length": self.length}
        if self.url:
            shape["url"] = self.url
        if self.language:
            shape["language"] = self.language
        if self.user_id:
            shape["user"] = {"id": self.user_id, "is_bot": False, "first_name": ""}
        return shape


@dataclass(frozen=True, slots=True)
class Formatted:
    """A text as readers see it, and what stands where in it."""

    text: str
    entities: tuple[Entity, ...] = ()

    def piece(self, entity: Entity) -> str:
        """Return the words that ``entity`` covers."""
        units = self.text.encode("utf-16-le")
        return units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le")


def parse(source: str, mode: str = "HTML") -> Formatted:
    """Return what Telegram makes of ``source``: parsed, cleaned, trimmed, without automatic entities.

    Raises ParseError with Telegram's words when the markup is wrong or ``mode`` unknown.
    """
    if mode.lower() in {"", "none"}:
        return _trimmed(_cleaned(Formatted(source)))
    try:
        style = _MODES[mode.lower()]
    except KeyError:
        raise ParseError("Unsupported parse_mode") from None
    answer = _ask({"@type": "parseTextEntities", "text": source, "parse_mode": style})
    if answer["@type"] == "error":
        raise ParseError(answer["message"])
    return _trimmed(_cleaned(Formatted(answer["text"], _entities(answer["entities"]))))


def with_automatic(formatted: Formatted) -> Formatted:
    """Return ``formatted`` with the hashtags, addresses and commands that Telegram finds by itself."""
    found = _entities(_ask({"@type": "getTextEntities", "text": formatted.text})["entities"])
    closed = [entity for entity in formatted.entities if entity.type in _CLOSED]
    free = [entity for entity in found if not any(_touch(entity, other) for other in closed)]
    together = sorted((*formatted.entities, *free), key=lambda entity: (entity.offset, -entity.length))
    return Formatted(formatted.text, tuple(together))


def _ask(request: dict[str, Any]) -> dict[str, Any]:
    _silence()
    answer = tdjson.td_execute(json.dumps(request).encode())
    assert answer is not None, "tdjson gave no answer"
    decoded: dict[str, Any] = json.loads(answer)
    return decoded


@cache
def _silence() -> None:
    tdjson.td_execute(b'{"@type":"setLogStream","log_stream":{"@type":"logStreamEmpty"}}')


def _entities(raw: list[dict[str, Any]]) -> tuple[Entity, ...]:
    return tuple(
        Entity(
            _TYPES[kind["@type"]],
            entity["offset"],
            entity["length"],
            url=kind.get("url", ""),
            language=kind.get("language", ""),
            user_id=kind.get("user_id", 0),
        )
        for entity in raw
        if (kind := entity["type"])["@type"] in _TYPES
    )


def _touch(one: Entity, other: Entity) -> bool:
    return one.offset < other.offset + other.length and other.offset < one.offset + one.length


def _units(character: str) -> int:
    return 2 if character > "\uffff" else 1


def _cleaned(formatted: Formatted) -> Formatted:
    places = [0]
    kept = []
    for character in formatted.text:
        gone = character in _REMOVED
        places += [places[-1] + (0 if gone else step) for step in range(1, _units(character) + 1)]
        if not gone:
            kept.append(" " if character < " " and character != "\n" else character)
    moved = (
        replace(entity, offset=start, length=places[entity.offset + entity.length] - start)
        for entity in formatted.entities
        for start in (places[entity.offset],)
    )
    return Formatted("".join(kept), tuple(entity for entity in moved if entity.length))


def _trimmed(formatted: Formatted) -> Formatted:
    text = formatted.text.rstrip(" \n")
    end = sum(map(_units, text))
    clipped = [
        replace(entity, length=min(entity.length, end - entity.offset))
        for entity in formatted.entities
        if entity.offset < end
    ]
    first = min((entity.offset for entity in clipped), default=end)
    start = min(len(text) - len(text.lstrip(" \n")), first)
    return Formatted(text[start:], tuple(replace(entity, offset=entity.offset - start) for entity in clipped))
