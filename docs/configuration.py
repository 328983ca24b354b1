"""docs/config.md: every key of the configuration; type, default and limits from the schema, meaning from config.toml.

Owns the page's form, and how config.toml is read for its comments. A key that config.toml does not explain ends the
making of the page, and so does an explanation of a key that there is not.
"""

from __future__ import annotations

import json
import re
import types
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, MaxLen, MinLen
from pydantic import BaseModel, BeforeValidator

from watcher.config.load import CHANNEL_URL_VARIABLE, DATABASE_VARIABLE, VARIABLES
from watcher.config.schema import Config
from watcher.config.units import parse_duration, parse_size

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic.fields import FieldInfo

SHIPPED = Path(__file__).resolve().parent.parent / "config.toml"

_HEAD = f"""\
# Configuration

This page is made from the program (`make docs`): keys, types, defaults and limits from what it accepts,
meanings from the comments of the shipped [config.toml](../config.toml), which is the place to start from.
Every key without *required* may be left out. `watcher check` names every mistake at once, each with its key and
what would be right.

| written as | |
|---|---|
| duration | `"90s"`, `"15m"`, `"6h"`, `"7d"`, `"2w"`; a bare number is seconds |
| size | `"500KB"`, `"5MB"`, `"2GB"` (thousands, not 1024s); a bare number is bytes |
| fraction | a number from 0 to 1 |
| path | relative to the folder of the configuration, where the key says nothing else; `~` is your home |
| `[[section]]` | may stand several times, once for each |

Secrets never stand in the file. Each comes from its environment variable; the same variable with `_FILE` behind its
name, or the key in this page, names a file that holds it. The variable wins over `_FILE`, and that over the key. In
`{CHANNEL_URL_VARIABLE}_NAME` the name is the channel's, in capitals, with `_` for `-`. `WATCHER_CONFIG` names the
configuration itself, where `--config` is not given."""

_ENVIRONMENT = {
    **VARIABLES,
    "data.database": DATABASE_VARIABLE,
    "channel.url_file": f"{CHANNEL_URL_VARIABLE}_NAME",
}
_HEADER = re.compile(r"\[\[?([a-z]+)\]\]?")
_KEY = re.compile(r"([a-z][a-z_]*) = (.*)")
_SHOWN = re.compile(r'#\s+([a-z][a-z_]*) = ("[^"]*"|\[.*?\]|\S+)\s{2,}(.+)')
_BEHIND = re.compile(r'(?:"[^"]*"|\[[^\]]*\]|[^\s"\[]+)\s+#\s+(.+)')
_UNITS = {
    parse_duration: ("duration", ((86_400, "d"), (3_600, "h"), (60, "m"), (1, "s"))),
    parse_size: ("size", ((10**9, "GB"), (10**6, "MB"), (10**3, "KB"), (1, "B"))),
}


def explained(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """What config.toml says of each section, and of each key by its dotted name.

    A key's words stand behind it, else in the comment right above it. A comment right above a section's head is the
    section's; keys that it shows (``#   key = value   words``) are explained there.
    """
    sections: dict[str, str] = {}
    keys: dict[str, str] = {}
    section, comment, shown = "", "", {}
    for line in text.splitlines():
        if found := _SHOWN.fullmatch(line):
            shown[found[1]] = f"{found[3]} (as in `{found[2]}`)"
        elif line == "#":
            comment += "\n"
        elif line.startswith("#"):
            comment = f"{comment} {line.lstrip('# ')}".strip(" ")
        else:
            if found := _HEADER.fullmatch(line):
                section = found[1]
                sections.setdefault(section, comment.partition("\n")[0])
            elif found := _KEY.fullmatch(line):
                behind = _BEHIND.fullmatch(found[2])
                if words := behind[1] if behind else comment:
                    keys.setdefault(f"{section}.{found[1]}", words)
            keys |= {f"{section}.{name}": words for name, words in shown.items()}
            comment, shown = "", {}
    return sections, keys


def config_page(shipped: Path = SHIPPED) -> str:
    """docs/config.md, with the meanings that ``shipped`` tells."""
    sections, keys = explained(shipped.read_text(encoding="utf-8"))
    parts = [_HEAD]
    left = set(keys)
    for name, field in Config.model_fields.items():
        many, section = _section(field.annotation)
        parts.append(f"\n## {f'[[{name}]]' if many else f'[{name}]'}\n")
        parts.append(f"{_linked(sections[name] or section.__doc__ or '')}\n")
        parts.append("| key | type | default | meaning |\n|---|---|---|---|")
        for key, inner in section.model_fields.items():
            dotted = f"{name}.{key}"
            if dotted not in keys:
                raise SystemExit(f"config.toml does not explain {dotted}")
            left.discard(dotted)
            cells = (
                f"`{key}`",
                _type(inner),
                _default(inner),
                _meaning(keys[dotted], _ENVIRONMENT.get(dotted, "")),
            )
            parts.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    if left:
        raise SystemExit(f"config.toml explains keys that there are not: {', '.join(sorted(left))}")
    return "\n".join(parts) + "\n"


def _meaning(words: str, variable: str) -> str:
    if variable not in words:
        raise SystemExit(f"config.toml does not name {variable} beside its key: {words}")
    words = words.replace(variable, f"`{variable}`") if variable else words
    return _linked(words[0].upper() + words[1:])


def _linked(words: str) -> str:
    """Pages that are named become links."""
    return re.sub(r"docs/([a-z-]+)\.md", r"[\1](\1.md)", words)


def _section(annotation: Any) -> tuple[bool, type[BaseModel]]:
    """Whether a section may stand several times, and its class."""
    many = get_origin(annotation) is tuple
    section = get_args(annotation)[0] if many else annotation
    assert isinstance(section, type)
    assert issubclass(section, BaseModel)
    return many, section


def _type(field: FieldInfo) -> str:
    metadata = _metadata(field)
    unit = _unit(metadata)
    if unit is None and _is_fraction(metadata):
        return "fraction"
    kind = _UNITS[unit][0] if unit else _named(field.annotation)
    if get_origin(field.annotation) is tuple:
        kind = f"list of {kind}s"
        metadata = tuple(field.metadata)  # limits of the list itself
    limits = [words for limit in metadata if (words := _limit(limit, unit))]
    return ", ".join((kind, *limits))


def _metadata(field: FieldInfo) -> tuple[Any, ...]:
    """What is annotated to a key, also within lists and alternatives."""
    return (*field.metadata, *_within(field.annotation))


def _within(annotation: Any) -> Iterator[Any]:
    for inner in get_args(annotation):
        for one in getattr(inner, "__metadata__", ()):
            yield from getattr(one, "metadata", (one,))
        yield from _within(inner)


def _unit(metadata: Sequence[Any]) -> Any:
    readers = (one.func for one in metadata if isinstance(one, BeforeValidator))
    return next((reader for reader in readers if reader in _UNITS), None)


def _is_fraction(metadata: Sequence[Any]) -> bool:
    return any(isinstance(one, Ge) and one.ge == 0 for one in metadata) and any(
        isinstance(one, Le) and one.le == 1 for one in metadata
    )


def _named(annotation: Any) -> str:
    """A type in a user's words."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return " or ".join(f"`{json.dumps(one)}`" for one in arguments)
    if origin in {Union, types.UnionType}:
        return _named(next(one for one in arguments if one is not type(None)))
    if origin is tuple or hasattr(annotation, "__metadata__"):
        return _named(arguments[0])
    if issubclass(annotation, Enum):
        return " or ".join(f'`"{one.value}"`' for one in annotation)
    names = {bool: "`true` or `false`", int: "whole number", float: "number", str: "text", Path: "path"}
    return names[annotation]


def _limit(limit: Any, unit: Any) -> str:
    match limit:
        case Ge(ge=bound):
            return f"at least {_shown(bound, unit)}"
        case Gt(gt=bound):
            return f"more than {_shown(bound, unit)}"
        case Le(le=bound):
            return f"at most {_shown(bound, unit)}"
        case MinLen(min_length=bound):
            return f"{bound} or more"
        case MaxLen(max_length=bound):
            return f"{bound} or fewer"
    return ""


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "required"
    value, unit = field.default, _unit(_metadata(field))
    if value is None:
        return "none"
    if isinstance(value, tuple):
        return f"`[{', '.join(_shown(one, unit) for one in value)}]`"
    return f"`{_shown(value, unit)}`"


def _shown(value: Any, unit: Any) -> str:
    """A value as it would be written in the file."""
    if unit is None:
        return json.dumps(str(value) if isinstance(value, Path) else getattr(value, "value", value))
    factor, letter = next(
        ((factor, letter) for factor, letter in _UNITS[unit][1] if value and value % factor == 0),
        _UNITS[unit][1][-1],
    )
    return f'"{int(value / factor)}{letter}"'
