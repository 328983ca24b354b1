"""Origins run in a process of their own, so that what they cost is not counted with those that ask them.

Owns both ends of what the two processes say to one another.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def started(module: str, *arguments: object) -> Iterator[int]:
    """Run ``python -m MODULE ARGUMENTS`` until the block ends; the port that its first line names.

    The module ends with ``announced``.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        yield int(process.stdout.readline())
        process.stdin.close()


async def announced(port: int) -> None:
    """Tell whoever started this process the port; until they want no more of it."""
    print(port, flush=True)
    await asyncio.to_thread(sys.stdin.read)
