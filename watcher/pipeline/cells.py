"""Values of any query as machines and spreadsheets take them: JSON that is valid, CSV that is no formula."""

from __future__ import annotations

import math
from typing import Any

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def plain(value: Any) -> Any:
    """A value that JSON has: bytes in hexadecimal, no infinity."""
    if isinstance(value, bytes):
        return value.hex()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def harmless(value: Any) -> Any:
    """A cell that a spreadsheet will not run: what looks like a formula gets an apostrophe before it."""
    value = plain(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
