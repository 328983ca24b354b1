"""What becomes of each proposed word: asked on the terminal, told by options, or edited in a file."""

from __future__ import annotations

import fnmatch
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from watcher.model import NAMES, Proposal, Use

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_EXCERPT = 90
"""Characters of a sentence that stand beside a proposal in a file: enough to see what the word means."""
_EXPLAINED = {
    Use.CORE: "names the affair by itself",
    Use.ONE: "belongs to the first of the two things that must meet",
    Use.TWO: "belongs to the second",
    Use.CONTEXT: "supports a verdict, never makes one",
    Use.AGAINST: "speaks against the topic",
    Use.ENTITY: "a name that exists in this affair only: counts by itself",
    Use.PERSON: "a name for stories and tags, worth no points",
    Use.ORGANISATION: "likewise",
    Use.PLACE: "likewise",
    Use.DROP: "stays out",
}
_SHORT = {"1": Use.ONE, "2": Use.TWO, "x": Use.DROP, "n": Use.DROP}


class ChoiceError(ValueError):
    """Choices that cannot be followed; the message is one line for each mistake."""


def by_options(
    proposals: Sequence[Proposal], accept: Sequence[str], drop: Sequence[str], *, rest: bool
) -> tuple[Proposal, ...]:
    """Proposals with the use that options give them: ``ID``, ``ID=USE``; ids with ``*``, or the word itself.

    What no option names stays as suggested when ``rest``, and out when not. Raises ChoiceError.
    """
    uses = {one.id: one.use if rest or one.given else Use.DROP for one in proposals}
    suggested = {one.id: one.use for one in proposals}
    mistakes = []
    for given in accept:
        name, _, wish = given.partition("=")
        matched = _meant(proposals, name)
        if wish and wish not in set(Use):
            mistakes.append(f"--accept {given}: {wish} is no use; known: {', '.join(Use)}")
        elif not matched:
            mistakes.append(f"--accept {given}: nothing that is proposed has this id")
        for each in matched:
            uses[each] = Use(wish) if wish in set(Use) else suggested[each]
            if uses[each] is Use.DROP and not wish:
                uses[each] = Use.CONTEXT
    for given in drop:
        matched = _meant(proposals, given)
        if not matched:
            mistakes.append(f"--drop {given}: nothing that is proposed has this id")
        uses |= dict.fromkeys(matched, Use.DROP)
    if mistakes:
        raise ChoiceError("\n".join(mistakes))
    return tuple(replace(one, use=uses[one.id]) for one in proposals)


def _meant(proposals: Sequence[Proposal], name: str) -> list[str]:
    """The ids that a pattern or a word stands for; nothing that the user has named himself."""
    return [
        one.id
        for one in proposals
        if not one.given and (fnmatch.fnmatchcase(one.id, name) or one.label == name)
    ]


def ask(proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Proposals with the use that a person gives each on the terminal."""
    click.echo(
        "\nFor each word: Enter takes what is suggested; or type a use, or its first letters; all takes the rest."
    )
    for use, meaning in _EXPLAINED.items():
        click.echo(f"  {use:<13} {meaning}")
    chosen: list[Proposal] = []
    asked = [one for one in proposals if not one.given]
    for place, one in enumerate(proposals):
        if one.given:
            chosen.append(one)
            continue
        _show(one, asked.index(one) + 1, len(asked))
        answer = _answer(one.use)
        if answer is None:
            chosen += proposals[place:]
            break
        chosen.append(replace(one, use=answer))
    return tuple(chosen)


def _show(one: Proposal, number: int, total: int) -> None:
    from watcher.cli.terminal import printable

    where = f"{one.count} times in {one.texts} {'article' if one.texts == 1 else 'articles'}"
    click.echo(
        printable(f"[{number}/{total}] {one.language}  {one.label}  ({', '.join(one.terms)}; {where})")
    )
    if one.example:
        click.echo(printable(f"    {_excerpt(one, 2 * _EXCERPT)}"))


def _answer(suggested: Use) -> Use | None:
    """The use that is typed; None when all that is left is to be taken as suggested."""
    while True:
        given = click.prompt("    use", default=suggested.value).strip().lower()
        if given == "all":
            return None
        if given in _SHORT:
            return _SHORT[given]
        meant = [use for use in Use if use.value.startswith(given)]
        if given in set(Use) or len(meant) == 1:
            return Use(given) if given in set(Use) else meant[0]
        if len(meant) > 1:
            click.echo(f"    {given} may be {' or '.join(meant)}.")
        else:
            click.echo(f"    Known: {', '.join(Use)}, all.")


def as_file(proposals: Iterable[Proposal]) -> str:
    """The proposals as a file to be edited."""
    from watcher.cli.terminal import printable
    from watcher.corpus_text import block

    lines = [
        "# Proposed by `watcher topic new`. Give each a use, then run the same command again with this file.",
        "# Terms can be changed, blocks added and taken out. Uses:",
        *(f"#   {use:<13} {meaning}" for use, meaning in _EXPLAINED.items()),
        "",
    ]
    for one in proposals:
        keys: dict[str, Any] = {
            "id": one.id,
            "use": one.use.value,
            "label": one.label,
            "language": one.language,
            "terms": list(one.terms),
        }
        if one.given:
            keys["given"] = True
        told = f"{one.count} times in {one.texts} articles, keyness {one.keyness:g}"
        comments = ["named by you"] if one.given else [told, printable(_excerpt(one, _EXCERPT))]
        lines.append(block(keys, "proposal", comments))
    return "\n".join(lines)


def from_file(path: Path) -> tuple[Proposal, ...]:
    """The proposals of an edited file. Raises ChoiceError with every mistake."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ChoiceError(
            f"{path}: cannot be read: {error.strerror if isinstance(error, OSError) else 'is not UTF-8 text'}"
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ChoiceError(f"{path}: is not valid TOML: {error}") from None
    blocks = raw.get("proposal", [])
    if not isinstance(blocks, list) or set(raw) - {"proposal"}:
        raise ChoiceError(f"{path}: holds more than [[proposal]] blocks")
    mistakes: list[str] = []
    found: dict[str, Proposal] = {}
    for number, each in enumerate(blocks, start=1):
        name = str(each.get("id", "")) or f"own-{number}"
        wrong = list(_faults(each))
        if name in found:
            wrong.append("this id stands twice")
        mistakes += [f"{path}: proposal {name}: {fault}" for fault in wrong]
        if not wrong:
            found[name] = _proposal(name, each)
    if mistakes:
        raise ChoiceError("\n".join(mistakes))
    return tuple(found.values())


def _faults(each: dict[str, Any]) -> Iterable[str]:
    import re

    from watcher.pipeline.patterns import PatternError, parse

    unknown = set(each) - {"id", "use", "label", "language", "terms", "given"}
    if unknown:
        yield f"unknown key {', '.join(sorted(unknown))}"
    if each.get("use") not in set(Use):
        yield f"use is {each.get('use')!r}; it must be one of {', '.join(Use)}"
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", str(each.get("id", "x"))):
        yield "id must be lower-case letters, digits and single hyphens"
    if not re.fullmatch(r"\*|[a-z]{2,3}", str(each.get("language", "*"))):
        yield f'language is {each["language"]!r}; it must be a code such as "en", or "*" for any'
    terms = each.get("terms")
    if not isinstance(terms, list) or not terms or not all(isinstance(term, str) for term in terms):
        yield 'terms must be a list: ["...", "..."]'
        return
    for term in terms:
        try:
            parse(term)
        except PatternError as error:
            yield f"term {term!r}: {error}"


def _proposal(name: str, each: dict[str, Any]) -> Proposal:
    from watcher.drafting import plain_words

    label = str(each.get("label") or plain_words(each["terms"][0]))
    return Proposal(
        name,
        label,
        each.get("language", "*"),
        tuple(each["terms"]),
        Use(each["use"]),
        # A block without a count of its own was added by hand: it holds wherever it stands.
        given=bool(each.get("given", "id" not in each)),
    )


def _excerpt(one: Proposal, most: int) -> str:
    """The words around the proposal in its example."""
    text = " ".join(one.example.split())
    at = max(text.lower().find(one.label.lower()), 0)
    start = max(0, min(at - (most - len(one.label)) // 2, len(text) - most))
    cut = text[start : start + most]
    return f"{'… ' if start else ''}{cut}{' …' if start + most < len(text) else ''}"


def kept(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Without what stays out."""
    return [one for one in proposals if one.use is not Use.DROP]


def tally(proposals: Sequence[Proposal]) -> str:
    """How many of each use, in words."""
    taken = kept(proposals)
    words = sum(one.use not in NAMES for one in taken)
    own = sum(one.given for one in taken)
    named = f" ({own} of them named by you)" if own else ""
    return f"{words} words{named} and {len(taken) - words} names are taken, {len(proposals) - len(taken)} left out"
