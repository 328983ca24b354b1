"""The certificates by which the nodes of a cluster know one another. Apart from Dask, which not everybody has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Credentials:
    """Files in PEM. Each node, be it hub, scheduler or worker, shows its own certificate and trusts those of ``ca``."""

    ca: Path
    cert: Path
    key: Path
