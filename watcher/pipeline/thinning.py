"""When to look at a known article again: often in its first hours, hardly after a month.

Decides only; the clock and the dice are passed in. Most corrections come within a day; the last looks find what was
taken down quietly.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

SPREAD = 0.05
"""Share of a step over which looks are spread, so that what was read in one round is not asked for in one."""
CONFIRM = timedelta(hours=1)
"""Between the look that finds an article gone and the one that makes it so: sites lose pages for minutes while they
are being worked on."""
MOST_ATTEMPTS = 3
"""Failed looks before a step is given up; the next step tries anew."""
HELD_UP = timedelta(days=1)
"""Until the next attempt when an article may be gone and its site cannot be reached to confirm it."""
LOST_AFTER = timedelta(days=30)
"""How long that is tried."""


def next_look(read_at: datetime, now: datetime, steps: Sequence[float], dice: float) -> datetime | None:
    """The first step (seconds after ``read_at``) that lies ahead; None when there is none.

    Steps that passed while nothing was running are made up by the one look that found the first of them due. ``dice``
    is in [0, 1).
    """
    for step in sorted(steps):
        moment = read_at + timedelta(seconds=step * (1 + SPREAD * dice))
        if moment > now:
            return moment
    return None
