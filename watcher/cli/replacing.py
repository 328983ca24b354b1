"""Puts a changed text in the place of a file, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace_text(path: Path, text: str) -> None:
    """Put a whole new text in the place of a file, with the permissions that it has. Raises OSError."""
    target = path.resolve()
    mode = target.stat().st_mode & 0o7777
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    staged = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        staged.chmod(mode)
        staged.replace(target)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise
