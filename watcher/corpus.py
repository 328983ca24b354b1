"""The seed corpus folder, read and checked.

Owns the file format (docs/seed-corpus.md describes it) and every word of complaint about it: all mistakes are
listed at once, each with its file, its key and what would be right. It compiles nothing and judges nothing; this
is the only place where a corpus touches the disk.
"""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from watcher.defaults import SEED_CORPUS
from watcher.model import Concept, Corpus, Role, Rule, SeedRecord
from watcher.pipeline.patterns import PatternError, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pydantic_core import ErrorDetails


class CorpusError(Exception):
    """The folder cannot be used. ``mistakes`` lists every reason, one line each, with file and key."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(self.mistakes))


_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
_Reference = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(-\*)?$")]
_Language = Annotated[str, StringConstraints(pattern=r"^(\*|[a-z]{2,3}(-[A-Za-z0-9]+)*)$")]
_Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_Loose = Annotated[str, StringConstraints(strip_whitespace=True)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Topic(_Table):
    id: _Id
    title: _Text
    description: _Text
    shared: tuple[_Id, ...] = Field(default=(), strict=False)


class _Concept(_Table):
    id: _Id
    label: _Text
    role: Annotated[Role, Field(strict=False)]
    weight: float = 0.0
    kind: Annotated[str, StringConstraints(pattern="^(person|organisation|place|report|act)?$")] = ""
    country: Annotated[str, StringConstraints(pattern="^([A-Z]{2})?$")] = ""
    needs: tuple[_Reference, ...] = Field(default=(), strict=False)
    aliases: dict[_Language, Annotated[list[_Text], Field(min_length=1)]] = Field(min_length=1)


class _Rule(_Table):
    id: _Id
    label: _Text
    weight: float
    near: Annotated[list[_Id], Field(min_length=2, max_length=2)]
    within: Annotated[int, Field(ge=0, le=1000)]
    boosted_by: tuple[_Reference, ...] = Field(default=(), strict=False)
    boost_within: Annotated[int, Field(ge=0, le=2000)] = 250
    needs: tuple[_Reference, ...] = Field(default=(), strict=False)


class _LexiconFile(_Table):
    concept: tuple[_Concept, ...] = Field(default=(), strict=False)
    rule: tuple[_Rule, ...] = Field(default=(), strict=False)


class _Record(_Table):
    id: _Id
    language: _Language
    abstract: _Text
    title: _Loose = ""
    outlet: _Loose = ""
    published: Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d{2}(-\d{2})?)?)?$")] = ""
    url: Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$")] = ""
    people: tuple[_Text, ...] = Field(default=(), strict=False)
    organisations: tuple[_Text, ...] = Field(default=(), strict=False)
    places: tuple[_Text, ...] = Field(default=(), strict=False)


_Shape = TypeVar("_Shape", bound=_Table)
_Named = TypeVar("_Named", _Concept, _Rule, _Record)

_EXPECTED = {
    "string_type": "must be text in quotes",
    "missing": "is missing",
    "list_type": 'must be a list: ["...", "..."]',
    "tuple_type": 'must be a list: ["...", "..."]',
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "float_type": "must be a number",
    "int_type": "must be a whole number",
}
SHARED = ("acts", "bodies", "places", "towns", "world")
"""Files of the shipped lexicon that any topic can take over: official acts, international bodies, states and towns.
They give no points; stories, flags and tags know by them where and what."""
_PATTERNS = {
    "shared": f"must name files of the shipped lexicon: {', '.join(SHARED)}",
    "id": 'must be lower-case letters, digits and single hyphens, like "police-station"',
    "near": "must name two concepts by their ids",
    "needs": 'must name concepts by their ids; "place-*" names all that begin with place-',
    "boosted_by": 'must name concepts by their ids; "place-*" names all that begin with place-',
    "aliases": 'must have a language code like "en" or "zh-Hant" as its key, or "*" for any',
    "language": 'must be a language code like "en" or "zh-Hant"',
    "kind": 'must be "person", "organisation", "place", "report", "act" or empty',
    "country": 'must be two capital letters, like "NL", or empty',
    "published": 'must be a date like "2022-11-01", "2022-11" or "2022", or empty',
    "url": "must be a full address beginning with http:// or https://, or empty",
}


def read_corpus(folder: Path) -> Corpus:
    """The corpus in ``folder``: ``topic.toml``, ``lexicon/*.toml`` and ``records/*.toml``, files in order of name.

    Raises ``CorpusError`` with all mistakes at once; nothing else.
    """
    if not folder.is_dir():
        raise CorpusError(
            [f"{folder}: there is no such folder; it should hold topic.toml, lexicon/ and records/"]
        )
    reader = _Reader(folder)
    topic = reader.table("topic.toml", _Topic)
    lexicon = [(name, file) for name in reader.names("lexicon") if (file := reader.table(name, _LexiconFile))]
    taken_over = reader.shared(topic.shared if topic else ())
    lexicon += taken_over
    records = [(name, record) for name in reader.names("records") if (record := reader.table(name, _Record))]
    concepts = [(name, concept) for name, file in lexicon for concept in file.concept]
    rules = [(name, rule) for name, file in lexicon for rule in file.rule]
    reader.mistakes += _duplicates("concept", concepts)
    reader.mistakes += _duplicates("rule", rules)
    reader.mistakes += _duplicates("record", records)
    reader.mistakes += [mistake for name, concept in concepts for mistake in _bad_terms(name, concept)]
    if reader.complete:  # else ids may be missing because their file could not be read
        reader.mistakes += _dangling(concepts, rules)
    if not concepts and not reader.mistakes:
        reader.mistakes.append("lexicon/: holds no [[concept]]; at least one is needed")
    if reader.mistakes or topic is None:
        raise CorpusError(reader.mistakes)
    known = [concept.id for _, concept in concepts]
    return Corpus(
        topic=topic.id,
        title=topic.title,
        description=topic.description,
        concepts=tuple(_concept(concept, known) for _, concept in concepts),
        rules=tuple(_rule(rule, known) for _, rule in rules),
        records=tuple(SeedRecord(**record.model_dump()) for _, record in records),
        shared=frozenset(concept.id for _, file in taken_over for concept in file.concept),
    )


def shared_concepts() -> tuple[Concept, ...]:
    """All vocabulary of the shipped lexicon that any topic can take over. Raises ``CorpusError``."""
    reader = _Reader(SEED_CORPUS)
    files = reader.shared(SHARED)
    if reader.mistakes:
        raise CorpusError(reader.mistakes)
    return tuple(_concept(concept, []) for _, file in files for concept in file.concept)


class _Reader:
    """Reads files one by one and keeps what was wrong with them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.mistakes: list[str] = []
        self.complete = True
        """Every lexicon file could be read."""
        for part in ("lexicon", "records"):
            if not (folder / part).is_dir():
                self.mistakes.append(f"{part}/: there is no such folder in {folder.name}/")

    def names(self, part: str) -> list[str]:
        return sorted(f"{part}/{path.name}" for path in (self._folder / part).glob("*.toml"))

    def shared(self, names: tuple[str, ...]) -> list[tuple[str, _LexiconFile]]:
        """Files of the shipped lexicon that the topic takes over: vocabulary without points, of any affair."""
        files = []
        for name in names:
            file = _shared_file(name)
            if file is None:
                self.complete = False
                self.mistakes.append(
                    f'topic.toml: shared: "{name}" is no vocabulary of the shipped lexicon; '
                    f"known are {', '.join(SHARED)}"
                )
            else:
                files.append((f"shared lexicon/{name}.toml", file))
        return files

    def table(self, name: str, shape: type[_Shape]) -> _Shape | None:
        table = self._table(name, shape)
        self.complete = self.complete and (table is not None or not name.startswith("lexicon/"))
        return table

    def _table(self, name: str, shape: type[_Shape]) -> _Shape | None:
        try:
            text = (self._folder / name).read_bytes().decode("utf-8")
        except FileNotFoundError:
            self.mistakes.append(f"{name}: there is no such file")
            return None
        except UnicodeDecodeError as error:
            self.mistakes.append(f"{name}: byte {error.start} is not UTF-8; save the file as UTF-8")
            return None
        except OSError as error:
            self.mistakes.append(f"{name}: cannot be read: {error.strerror}")
            return None
        try:
            raw = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self.mistakes.append(f"{name}: is not TOML: {error}")
            return None
        try:
            return shape.model_validate(raw)
        except ValidationError as error:
            self.mistakes += [f"{name}: {_explained(detail, raw, shape)}" for detail in error.errors()]
            return None


@cache
def _shared_file(name: str) -> _LexiconFile | None:
    """A shipped file of vocabulary, read once for all topics; None when there is none of this name."""
    file = _Reader(SEED_CORPUS).table(f"lexicon/{name}.toml", _LexiconFile)
    plain = file is not None and not file.rule and all(c.role is Role.MENTION for c in file.concept)
    return file if plain else None


def _explained(detail: ErrorDetails, raw: dict[str, Any], shape: type[_Table]) -> str:
    where = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        fields = list(_fields_at(shape, where))
        close = get_close_matches(str(where[-1]), fields, n=1)
        hint = f"did you mean {close[0]}?" if close else f"known are {', '.join(fields)}"
        return f"{_key(where, raw)}: is not a known key; {hint}"
    if kind == "string_pattern_mismatch":
        names = [str(part) for part in where if str(part) in _PATTERNS]
        return f"{_key(where, raw)}: {_PATTERNS[names[-1]]}, not {detail['input']!r}"
    if kind == "enum":
        return f"{_key(where, raw)}: must be one of {', '.join(role.value for role in Role)}, not {detail['input']!r}"
    if kind in {"too_short", "string_too_short"}:
        return f"{_key(where, raw)}: is empty; write at least one entry or leave the key out"
    return f"{_key(where, raw)}: {_EXPECTED.get(kind, detail['msg'])}"


def _fields_at(shape: type[_Table], where: tuple[int | str, ...]) -> Iterator[str]:
    tables: dict[str, type[_Table]] = {"concept": _Concept, "rule": _Rule}
    inner = shape
    for part in where[:-1]:
        inner = tables.get(str(part), inner)
    yield from inner.model_fields


def _key(where: tuple[int | str, ...], raw: Any) -> str:
    """The place as a person would name it: ``concept finn-lau, aliases.en[2]``."""
    named = ""
    dotted = ""
    here = raw
    for part in where:
        if part == "[key]":
            continue
        if isinstance(part, int):
            here = here[part] if isinstance(here, list) and part < len(here) else None
            if dotted in {"concept", "rule"}:
                given = here.get("id") if isinstance(here, dict) else None
                named, dotted = f"{dotted} {given or f'number {part + 1}'}, ", ""
            else:
                dotted += f"[{part + 1}]"
        else:
            here = here.get(part) if isinstance(here, dict) else None
            dotted += f".{part}" if dotted else part
    return (named + dotted).rstrip(", ") or "file"


def _duplicates(what: str, named: list[tuple[str, _Named]]) -> Iterator[str]:
    first: dict[str, str] = {}
    for name, item in named:
        if item.id in first:
            yield f"{name}: {what} {item.id}: this id is taken already, in {first[item.id]}; ids must differ"
        first.setdefault(item.id, name)


def _bad_terms(name: str, concept: _Concept) -> Iterator[str]:
    for language, terms in concept.aliases.items():
        for place, term in enumerate(terms, start=1):
            try:
                parse(term)
            except PatternError as error:
                yield f"{name}: concept {concept.id}, aliases.{language}[{place}]: {term!r}: {error}"


def _dangling(concepts: list[tuple[str, _Concept]], rules: list[tuple[str, _Rule]]) -> Iterator[str]:
    known = [concept.id for _, concept in concepts]
    named = [(name, f"concept {item.id}, needs", item.needs) for name, item in concepts]
    named += [(name, f"rule {item.id}, near", tuple(item.near)) for name, item in rules]
    named += [(name, f"rule {item.id}, boosted_by", item.boosted_by) for name, item in rules]
    named += [(name, f"rule {item.id}, needs", item.needs) for name, item in rules]
    for name, key, references in named:
        for reference in references:
            if not _family(reference, known):
                close = get_close_matches(reference, known, n=1)
                hint = f"; did you mean {close[0]}?" if close else ""
                yield f"{name}: {key}: there is no concept {reference}{hint}"


def _family(reference: str, known: list[str]) -> list[str]:
    """The ids that a reference names: itself, or with ``*`` at its end all that begin alike."""
    if reference.endswith("*"):
        return [name for name in known if name.startswith(reference[:-1])]
    return [reference] if reference in known else []


def _concept(read: _Concept, known: list[str]) -> Concept:
    return Concept(
        id=read.id,
        label=read.label,
        role=read.role,
        weight=read.weight,
        kind=read.kind,
        country=read.country,
        needs=_resolved(read.needs, known),
        aliases=tuple(sorted((language, tuple(terms)) for language, terms in read.aliases.items())),
    )


def _rule(read: _Rule, known: list[str]) -> Rule:
    return Rule(
        id=read.id,
        label=read.label,
        weight=read.weight,
        near=(read.near[0], read.near[1]),
        within=read.within,
        boosted_by=_resolved(read.boosted_by, known),
        boost_within=read.boost_within,
        needs=_resolved(read.needs, known),
    )


def _resolved(references: tuple[str, ...], known: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for reference in references for name in _family(reference, known)))
