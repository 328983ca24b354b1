"""Labelled articles, read from files of JSON lines: what ``watcher evaluate`` and the gate measure on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watcher.cli.articles import article_of
from watcher.model import Article, Failure
from watcher.pipeline.language import identify_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FIELDS = ("id", "text", "path", "title", "description", "language")
_LABELS = (0, 1, 2)


class LabelledError(Exception):
    """Files that cannot be measured on. ``mistakes`` holds one line each, with file and line number."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(self.mistakes))


@dataclass(frozen=True, slots=True)
class Example:
    """An article and its right answer."""

    id: str
    article: Article
    label: int
    """2 must be posted, 1 is rightly left to people, 0 must not be posted."""


def read_labelled(files: Iterable[Path]) -> list[Example]:
    """All articles of the files. Raises LabelledError with every mistake of every line."""
    mistakes: list[str] = []
    examples: list[Example] = []
    for file in files:
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
        except OSError as error:
            mistakes.append(f"{file}: {error.strerror}")
            continue
        except UnicodeDecodeError as error:
            mistakes.append(f"{file}: byte {error.start} is not UTF-8")
            continue
        for number, line in enumerate(lines, start=1):
            if line.strip():
                read = _example(line, file, number)
                if isinstance(read, Example):
                    examples.append(read)
                else:
                    mistakes.append(f"{file}:{number}: {read}")
    if mistakes:
        raise LabelledError(mistakes)
    return examples


def _example(line: str, file: Path, number: int) -> Example | str:
    """The article of one line, or what is wrong with it."""
    try:
        row = json.loads(line)
    except ValueError as error:
        return f"is not JSON: {error}"
    if not isinstance(row, dict):
        return "must be an object: {...}"
    for problem in _problems(row):
        return problem
    name = row.get("id") or f"{file.name}:{number}"
    language = row.get("language", "")
    if "path" in row:
        article = _article_at(file.parent / row["path"])
        if isinstance(article, str):
            return article
    else:
        article = Article(url="", title="", text=row["text"])
    title = row.get("title") or article.title
    description = row.get("description") or article.description
    return Example(name, _named(article, title, description, language), row["label"])


def _problems(row: dict[str, Any]) -> Iterator[str]:
    for field in _FIELDS:
        if field in row and not isinstance(row[field], str):
            yield f"{field} must be text in quotes, not {json.dumps(row[field])[:40]}"
    label = row.get("label")
    if isinstance(label, bool) or label not in _LABELS:
        told = "is missing" if "label" not in row else f"is {json.dumps(label)[:40]}"
        yield f"label {told}; it must be 2 (must be posted), 1 (review is right) or 0 (must not be posted)"
    if ("text" in row) == ("path" in row):
        yield "needs either text or path" + (", not both" if "text" in row else "")


def _article_at(path: Path) -> Article | str:
    try:
        found = article_of(path.read_bytes())
    except OSError as error:
        return f"path {path}: {error.strerror}"
    return f"path {path}: {found.reason}: {found.detail}" if isinstance(found, Failure) else found


def _named(article: Article, title: str, description: str, language: str) -> Article:
    return Article(
        url="",
        title=title,
        text=article.text,
        description=description,
        language=language or identify_language(f"{title}\n{article.text}"),
    )
