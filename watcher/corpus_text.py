"""A seed corpus as the text of its files, and one more term put into such a text.

The way back from ``watcher.corpus``, which reads these files. Touches no disk.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from watcher.model import Concept, Corpus, Rule, SeedRecord

WORDS, NAMES, RULES = "lexicon/words.toml", "lexicon/names.toml", "lexicon/rules.toml"
_HEADS = {
    WORDS: "# The words of the topic: each concept is one use, its terms stand under their language.",
    NAMES: "# Who and what the topic's articles name. Worth no points unless the role is entity.",
    RULES: "# What must meet for an article to be of the topic. Distances are in characters.",
}


class WordingError(ValueError):
    """A text into which the term cannot be put safely; the message says why."""


def files(corpus: Corpus, shared: Sequence[str] = ()) -> dict[str, str]:
    """Every file of the corpus's folder: its name and its text. ``shared`` names what it takes from the shipped one."""
    head: dict[str, Any] = {"id": corpus.topic, "title": corpus.title, "description": corpus.description}
    if shared:
        head["shared"] = list(shared)
    made = {"topic.toml": _table(head)}
    named = [concept for concept in corpus.concepts if concept.kind]
    worded = [concept for concept in corpus.concepts if not concept.kind]
    for name, blocks in (
        (WORDS, map(concept_block, worded)),
        (NAMES, map(concept_block, named)),
        (RULES, map(_rule_block, corpus.rules)),
    ):
        if text := "\n".join(blocks):
            made[name] = f"{_HEADS[name]}\n\n{text}"
    for record in corpus.records:
        made[f"records/{record.id}.toml"] = _record(record)
    return made


def concept_block(concept: Concept) -> str:
    """A concept as it stands in a lexicon file."""
    keys: dict[str, Any] = {"id": concept.id, "label": concept.label, "role": concept.role.value}
    if concept.weight:
        keys["weight"] = concept.weight
    if concept.kind:
        keys["kind"] = concept.kind
    if concept.needs:
        keys["needs"] = list(concept.needs)
    aliases = "".join(f"{_key(language)} = {_value(list(terms))}\n" for language, terms in concept.aliases)
    return f"[[concept]]\n{_table(keys)}\n[concept.aliases]\n{aliases}"


def with_term(text: str, concept: str, language: str, terms: Sequence[str]) -> str:
    """The lexicon text with further terms of a concept; every other line stays as it is.

    Raises WordingError when the concept does not stand there, or not in a shape that can be changed line by line.
    """
    before = tomllib.loads(text)
    places = [place for place, each in enumerate(before.get("concept", ())) if each.get("id") == concept]
    if len(places) != 1:
        raise WordingError(f"there is no concept {concept} in it")
    wanted = before["concept"][places[0]]["aliases"]
    wanted[language] = [*wanted.get(language, ()), *terms]
    changed = "\n".join(_changed(text.split("\n"), places[0], language, wanted[language]))
    try:
        sound = tomllib.loads(changed) == before
    except tomllib.TOMLDecodeError:
        sound = False
    if not sound:
        raise WordingError(f"concept {concept} is not written one language to a line; add it there by hand")
    return changed


def _changed(lines: list[str], place: int, language: str, terms: list[str]) -> list[str]:
    starts = [number for number, line in enumerate(lines) if line.strip() == "[[concept]]"]
    ends = [*starts[1:], len(lines)]
    inside = range(starts[place], ends[place]) if place < len(starts) else range(0)
    head = next((number for number in inside if lines[number].strip() == "[concept.aliases]"), None)
    if head is None:
        return lines
    line = f"{_key(language)} = {_value(terms)}"
    key = re.compile(rf'\s*(?:"{re.escape(language)}"|{re.escape(language)})\s*=')
    for number in range(head + 1, inside.stop):
        if lines[number].lstrip().startswith("["):
            break
        if key.match(lines[number]):
            return [*lines[:number], line, *lines[number + 1 :]]
    return [*lines[: head + 1], line, *lines[head + 1 :]]


def _rule_block(rule: Rule) -> str:
    keys = {
        "id": rule.id,
        "label": rule.label,
        "weight": rule.weight,
        "near": list(rule.near),
        "within": rule.within,
    }
    return f"[[rule]]\n{_table(keys)}"


def _record(record: SeedRecord) -> str:
    keys = {
        name: getattr(record, name) for name in ("id", "title", "outlet", "published", "url", "language")
    } | {name: list(getattr(record, name)) for name in ("people", "organisations", "places")}
    return _table({**keys, "abstract": record.abstract})


def _table(keys: Mapping[str, Any]) -> str:
    return "".join(f"{key} = {_value(value)}\n" for key, value in keys.items())


def _value(value: Any) -> str:
    """A TOML value: JSON's escapes are TOML's, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _key(language: str) -> str:
    return language if re.fullmatch(r"[A-Za-z0-9-]+", language) else _value(language)


def block(keys: Mapping[str, Any], header: str, comments: Iterable[str] = ()) -> str:
    """A table of an array, such as one topic of the configuration."""
    return "".join(f"# {comment}\n" for comment in comments) + f"[[{header}]]\n{_table(keys)}"
