"""The files of a dataset: rows in every form, then what tells of them (data dictionary, licence, checksums).

Every table is read once, row by row, however large it is. The same database gives the same bytes on the same day.
The list of digests is the folder's own.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from watcher.adapters.parquet import available, parquet
from watcher.adapters.store.dataset import EXCERPT, rows, tables
from watcher.cli.formats import json_line, write_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from typing import BinaryIO

    from watcher.adapters.folder import Draft
    from watcher.adapters.store.database import Connection
    from watcher.adapters.store.dataset import Table
    from watcher.model import Publication

PACKAGE = "datapackage.json"
_NDJSON = frozenset({"coverage"})
"""Tables that are also written as NDJSON."""
_MEDIA = {
    "csv": "text/csv",
    "ndjson": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}
_TYPES = {"list": "string"}
"""Names of kinds in a table schema, where they differ."""
_LONGEST = 40
"""Letters of what was asked for in a dataset's name."""
_FORMS = """
`coverage.ndjson` holds the rows of `coverage.csv`, one JSON object a line. Where they are present, Parquet files hold
the same rows with types. In CSV a cell that a spreadsheet would take for a formula begins with an apostrophe, and lists
are words separated by spaces.
"""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which hits a dataset holds."""

    words: str
    """For those who find the dataset later."""
    filtered: str = ""
    """What was asked for, in short; empty for everything that was posted."""

    def name(self, day: date) -> str:
        """The dataset's own; one of a part of the hits is never called like that of all of them, or of another part."""
        plain = f"coverage-{day:%Y-%m-%d}"
        if not self.filtered:
            return plain
        slug = re.sub("[^a-z0-9]+", "-", self.filtered.lower())[:_LONGEST].strip("-")
        # Letters of other scripts, and what is cut off, are told apart by the digest.
        digest = hashlib.sha256(self.words.encode("utf-8", "surrogatepass")).hexdigest()[:6]
        return "-".join(part for part in (plain, slug, digest) if part)


def write_dataset(
    db: Connection, draft: Draft, publication: Publication, day: date, chosen: Chosen
) -> dict[str, int]:
    """Write everything into the draft but its list of digests; how many rows each table has."""
    every = tables()
    counts = {table.name: _write_table(db, draft, table) for table in every}
    draft.put("README.md", _readme(every, counts, publication, day, chosen.words).encode())
    draft.put("LICENCE.txt", _licence(publication).encode())
    package = _package(draft, every, publication, day, chosen.name(day))
    draft.put(PACKAGE, (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode())
    return counts


def _write_table(db: Connection, draft: Draft, table: Table) -> int:
    kinds = {column.name: column.kind for column in table.columns}
    with ExitStack() as stack:
        takers: list[Callable[[Mapping[str, Any]], object]] = []
        if table.name in _NDJSON:
            lines = _text(stack.enter_context(draft.open(f"{table.name}.ndjson")), stack)
            takers.append(lambda row: lines.write(json_line(row)))
        if available():
            takers.append(stack.enter_context(parquet(draft.path(f"{table.name}.parquet"), kinds)))
        plain = _text(stack.enter_context(draft.open(f"{table.name}.csv")), stack)
        return write_rows(tuple(kinds), _passed(rows(db, table), takers), "csv", plain)


def _passed(
    every: Iterable[Mapping[str, Any]], takers: list[Callable[[Mapping[str, Any]], object]]
) -> Iterator[Mapping[str, Any]]:
    """Each row, after everybody else has taken it; lists as the words of one cell."""
    for row in every:
        for take in takers:
            take(row)
        yield {name: " ".join(value) if isinstance(value, list) else value for name, value in row.items()}


def _text(file: BinaryIO, stack: ExitStack) -> io.TextIOWrapper:
    wrapper = io.TextIOWrapper(file, encoding="utf-8", newline="")
    stack.callback(wrapper.flush)
    return wrapper


def _package(
    draft: Draft, every: tuple[Table, ...], publication: Publication, day: date, name: str
) -> dict[str, Any]:
    """A tabular data package as Frictionless has it; CSV files come with the meaning of each column."""
    resources = []
    by_name = {table.name: table for table in every}
    for path in draft.names():
        stem, _, form = path.rpartition(".")
        if form not in _MEDIA:
            continue
        table = by_name[stem]
        resource: dict[str, Any] = {
            "name": stem if form == "csv" else f"{stem}-{form}",
            "path": path,
            "description": table.meaning,
            "format": form,
            "mediatype": _MEDIA[form],
            "bytes": draft.size(path),
            "hash": f"sha256:{draft.digest(path)}",
        }
        if form == "csv":
            resource |= {
                "profile": "tabular-data-resource",
                "encoding": "utf-8",
                "schema": {
                    "fields": [
                        {
                            "name": column.name,
                            "type": _TYPES.get(column.kind, column.kind),
                            "description": column.meaning
                            + ("; separated by spaces" if column.kind == "list" else ""),
                        }
                        for column in table.columns
                    ],
                    "primaryKey": list(table.key),
                    "missingValues": [""],
                },
            }
        resources.append(resource)
    licence = publication.licence
    return {
        "profile": "data-package",
        "name": name,
        "title": publication.title,
        "version": f"{day:%Y.%m.%d}",
        "licenses": [{"name": licence} if " " not in licence else {"title": licence, "path": "LICENCE.txt"}],
        **({"homepage": publication.base_url} if publication.base_url else {}),
        "resources": resources,
    }


def _readme(
    every: tuple[Table, ...], counts: Mapping[str, int], publication: Publication, day: date, chosen: str
) -> str:
    parts = [
        f"# {publication.title}: coverage, {day:%Y-%m-%d}\n",
        f"Reports in this dataset: {chosen}. Times are UTC; empty means not known.\n",
        "| file | rows | what |\n|---|---|---|",
        *(f"| {table.name}.csv | {counts[table.name]:,} | {table.meaning} |" for table in every),
        _FORMS,
        "Texts of articles are not included: they belong to their outlets.",
        f"`excerpt` quotes at most {EXCERPT} characters of each.\n",
        "Whole and unchanged? `sha256sum -c SHA256SUMS`. Columns for programs: `datapackage.json`.",
    ]
    for table in every:
        parts.append(f"\n## {table.name}\n\n| column | type | what |\n|---|---|---|")
        parts += [f"| {column.name} | {column.kind} | {column.meaning} |" for column in table.columns]
    return "\n".join(parts) + "\n"


def _licence(publication: Publication) -> str:
    name = publication.licence
    deed = "\nhttps://creativecommons.org/publicdomain/zero/1.0/" if name == "CC0-1.0" else ""
    return (
        f"Facts and metadata (who reported what, when, where; keys, scores, relations): {name}{deed}\n\n"
        "Headlines, excerpts and correction notes are quotations. They belong to the outlets that are named in the\n"
        "same row, and are quoted as evidence of what was reported. Texts of articles are not included.\n"
    )
