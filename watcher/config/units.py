"""Durations and sizes as people write them: "15m", "6h", "5MB"."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_BYTES = {"B": 1, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}


def parse_duration(value: Any) -> float:
    """Seconds from "90s", "15m", "6h", "7d" or "2w"; a bare number is seconds.

    Raises ValueError for anything else.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError('write a duration such as "15m", "6h" or "7d"')
    if isinstance(value, int | float):
        seconds = float(value)
    else:
        found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([smhdw])\s*", value)
        if not found:
            raise ValueError(f'"{value}" is not a duration; write it such as "15m", "6h" or "7d"')
        seconds = float(found[1]) * _SECONDS[found[2]]
    if seconds < 0 or seconds > 10 * 366 * 86_400:
        raise ValueError("must lie between 0 and ten years")
    return seconds


def parse_size(value: Any) -> int:
    """Bytes from "500KB" or "5MB"; a bare whole number is bytes. Raises ValueError for anything else."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    found = (
        re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*(B|KB|MB|GB)\s*", value.upper())
        if isinstance(value, str)
        else None
    )
    if not found:
        raise ValueError('write a size such as "500KB" or "5MB"')
    return int(float(found[1]) * _BYTES[found[2]])


Seconds = Annotated[float, BeforeValidator(parse_duration)]
Size = Annotated[int, BeforeValidator(parse_size)]
