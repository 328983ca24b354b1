"""A newsroom's day, lived by a service with one engine or the other, and what is left of it in the database."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Any

from tests.crash.lives import CORPUS, state_of
from tests.crash.newsroom import GROWS, TIMES, newsroom
from tests.fakes import SetClock, Silent
from watcher.assembly import open_service
from watcher.config import load_config
from watcher.parts import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from tests.origin import Origin


async def day(
    site: Origin, folder: Path, engine: str = "", times: Sequence[datetime] = TIMES
) -> tuple[dict[str, list[Any]], list[str]]:
    """What is stored and what was posted after a day; ``engine`` is the section of the configuration."""
    async with newsroom(site, folder, CORPUS) as room:
        config = folder / "config.toml"
        config.write_text(config.read_text() + f"\n{engine}")
        for number, now in enumerate(times):
            if number == GROWS:
                room.evening()
            clock = Clock(SetClock(now), random.Random(number).random)
            async with open_service(load_config(config, {}), room.api.token, clock=clock) as service:
                await service.once(Silent(), asyncio.Event())
        return state_of(folder), room.texts()
