"""Hashes everything again that is kept as evidence, and names what is missing or altered. Changes nothing.

It may run while the service adds to the files: whatever looks wrong is looked at once more with its row as it is then.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from watcher.keeping import File
    from watcher.model import Stretch, Tail, Witness


class Vault(Protocol):
    """Files that can be read."""

    def names(self) -> list[str]: ...
    def size(self, name: str) -> int | None: ...
    def read(self, stretch: Stretch) -> bytes: ...


class Book(Protocol):
    """Knows what lies where."""

    def snapshot(self) -> tuple[Sequence[File], list[Witness]]: ...
    def witness(self, witness_id: int) -> Witness | None: ...


class Reader(Protocol):
    """Reads what a stretch of a file holds."""

    def __call__(self, name: str, start: int, data: bytes) -> Tail: ...


@dataclass(slots=True)
class Audit:
    """What was found."""

    whole: int = 0
    """Rows whose records are as they were."""
    faults: list[str] = field(default_factory=list)
    """What is missing or altered, a line each."""
    notes: list[str] = field(default_factory=list)
    """What is not kept, and says so."""


def audit(vault: Vault, book: Book, read: Reader) -> Audit:
    """Look at every row and every byte."""
    result = Audit()
    sizes = {name: vault.size(name) or 0 for name in vault.names()}
    files, rows = book.snapshot()
    for row in rows:
        if row.state != "kept":
            result.notes.append(f"{name_of(row)}: {row.state}: {row.reason}")
        elif fault := _fault(row, vault, book, read):
            result.faults.append(f"{name_of(row)}: {fault}")
        else:
            result.whole += 1
    result.faults += _file_faults(vault, files, rows, sizes, result)
    return result


def name_of(row: Witness) -> str:
    """What people know a row by."""
    hits = " and ".join(f"hit {one}" for one in row.hits) or (
        "a page without its article" if row.article_id is None else "an article that is no hit"
    )
    return f"{hits} ({row.url}, {row.fetched_at:%Y-%m-%d %H:%M} UTC)"


def wrong(row: Witness, data: bytes, read: Reader) -> str:
    """What is wrong with the bytes of a row that is kept; "" when nothing is."""
    place = row.stretch
    if place is None:
        return "missing: its row names no place"
    where = f"bytes {place.offset} to {place.offset + place.length - 1} of {place.file}"
    if len(data) < place.length:
        return f"missing: {place.file} ends before {where.partition(' of ')[0]}"
    if hashlib.sha256(data).hexdigest() != place.sha256:
        return f"altered: {where} are not what was stored"
    tail = read(place.file, place.offset, data)
    if len(tail.found) != 1 or tail.end != tail.size:
        return f"altered: {where} hold no whole exchange"
    [found] = tail.found
    if found.kept.payload_sha256 != row.payload_sha256:
        return "altered: the recorded SHA-256 of the payload is not that of the page"
    if found.text_sha256 != row.text_sha256:
        return "altered: the recorded SHA-256 of the text is not the one beside the page"
    return ""


def _fault(row: Witness, vault: Vault, book: Book, read: Reader) -> str:
    while fault := _look(row, vault, read):
        now = book.witness(row.id)
        if now is None or now == row:
            break
        if now.state != "kept":
            return ""  # deleted meanwhile
        row = now  # moved meanwhile
    return fault


def _look(row: Witness, vault: Vault, read: Reader) -> str:
    place = row.stretch
    if place is None:
        return wrong(row, b"", read)
    try:
        return wrong(row, vault.read(place), read)
    except FileNotFoundError:
        return f"missing: {place.file} is not in the folder"
    except OSError as error:
        return f"missing: {place.file} cannot be read: {error.strerror}"


def _file_faults(
    vault: Vault, files: Sequence[File], rows: Sequence[Witness], sizes: dict[str, int], result: Audit
) -> Iterator[str]:
    """Bytes of files that belong to no row: opening records, and what lies between or behind.

    ``sizes`` were taken before the rows: what was added since is not looked at.
    """
    known = {file.head.file: file for file in files}
    lying: dict[str, list[Witness]] = {}
    for row in rows:
        if row.stretch is not None:
            lying.setdefault(row.stretch.file, []).append(row)
    for name, size in sizes.items():
        if name not in known:
            result.notes.append(
                f"{name}: not recorded: just begun, or for the next start of the service to look at"
            )
            continue
        file = known[name]
        if file.state == "doomed":
            continue
        yield from _head_fault(file, vault)
        end = file.head.length
        for row in lying.get(name, []):
            assert row.stretch is not None
            if row.stretch.offset > end:
                yield f"{name}: bytes {end} to {row.stretch.offset - 1} belong to nothing that was recorded"
            end = row.stretch.offset + row.stretch.length
        if size > end:
            words = f"{name}: {size - end} bytes at its end belong to nothing that was recorded"
            if file.state == "open":
                result.notes.append(f"{words}: just written, or left by a crash until the next start")
            else:
                yield words


def _head_fault(file: File, vault: Vault) -> Iterator[str]:
    try:
        data = vault.read(file.head)
    except OSError:
        return  # its rows say so, or it was deleted meanwhile
    if hashlib.sha256(data).hexdigest() != file.head.sha256:
        last = file.head.length - 1
        yield f"{file.head.file}: altered: its opening record (bytes 0 to {last}) is not what was stored"
