"""Rows into Parquet, a few thousand at a time. Needs the extra "parquet"; knows no column's meaning."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_BATCH = 5_000
"""Rows that are held in memory: a few megabytes."""


def available() -> bool:
    """Whether the extra is installed."""
    return find_spec("pyarrow") is not None


@contextmanager
def parquet(path: Path, kinds: Mapping[str, str]) -> Iterator[Callable[[Mapping[str, Any]], None]]:
    """A function that takes rows with these columns; the file is whole when the block ends.

    Kinds: string, integer, number, date, datetime (UTC, to the second) and list (of strings).
    """
    import pyarrow as pa  # noqa: PLC0415 -- an extra
    import pyarrow.parquet as pq  # noqa: PLC0415

    types = {
        "string": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "date": pa.date32(),
        "datetime": pa.timestamp("s", tz="UTC"),
        "list": pa.list_(pa.string()),
    }
    schema = pa.schema([(name, types[kind]) for name, kind in kinds.items()])
    waiting: list[dict[str, Any]] = []
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:

        def flush() -> None:
            writer.write_table(pa.Table.from_pylist(waiting, schema=schema))
            waiting.clear()

        def take(row: Mapping[str, Any]) -> None:
            waiting.append({name: _value(row[name], kind) for name, kind in kinds.items()})
            if len(waiting) == _BATCH:
                flush()

        yield take
        if waiting:
            flush()


def _value(value: Any, kind: str) -> Any:
    if not value or kind not in {"date", "datetime"}:
        return None if kind in {"date", "datetime"} else value
    return date.fromisoformat(value) if kind == "date" else datetime.fromisoformat(value)
