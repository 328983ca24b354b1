"""How the evidence of a hit is shown to people and machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from watcher.model import Witness


def proofs(rows: Sequence[Witness]) -> list[str]:
    """A line or two for each exchange behind a hit; one that says so when there is none."""
    lines = []
    for row in rows:
        when = f"{row.fetched_at:%Y-%m-%d %H:%M:%S} UTC"
        if row.stretch is None:
            lines.append(f"evidence {row.state}: {row.reason} ({when})")
        else:
            lines += [
                f"evidence: {when}, {row.stretch.file} at {row.stretch.offset}, status {row.status}",
                f"          page SHA-256 {row.payload_sha256}",
            ]
    return lines or ["evidence: none; the page was read while none was kept, or before it was a hit"]


def as_dict(row: Witness) -> dict[str, Any]:
    """The same for machines."""
    place = row.stretch
    return {
        "id": row.id,
        "url": row.url,
        "status": row.status,
        "fetched": row.fetched_at.isoformat(),
        "state": row.state,
        "reason": row.reason,
        "file": place.file if place else None,
        "offset": place.offset if place else None,
        "length": place.length if place else None,
        "payload_sha256": row.payload_sha256,
        "text_sha256": row.text_sha256,
    }
