"""What is said of a value that no hit has: what there is instead, the nearest first. Knows no database."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from watcher.pipeline.country_names import country_name
from watcher.pipeline.places import language_name

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMED = 12
"""Values that are named."""
_NEAR = 0.5
"""How alike two values must be to be taken for one another."""
_NAMES = {"language": language_name, "country": country_name}
"""Fields whose values are codes, and what these are called."""


def told(field: str, value: str, known: Sequence[str]) -> str:
    """One line."""
    words: dict[str, str] = {}
    for one in known:
        words |= {_name(field, one).lower(): one, one.lower(): one}
    near = [words[word] for word in difflib.get_close_matches(value.lower(), words, n=_NAMED, cutoff=_NEAR)]
    named = list(dict.fromkeys((*near, *known)))[:_NAMED]
    rest = f" and {len(known) - len(named):,} more" if len(known) > len(named) else ""
    there = ", ".join(_shown(field, one) for one in named) or "none"
    return f"No hit has the {field} {_shown(field, value)}; found so far: {there}{rest}."


def _name(field: str, value: str) -> str:
    return _NAMES[field](value) if field in _NAMES else value


def _shown(field: str, value: str) -> str:
    """A code with what it means."""
    name = _name(field, value)
    return value if name == value else f"{value} ({name})"
