"""Services of others that are asked where that is configured: a public archive, a language model.

A part of the composition root: it knows the configuration and the adapters, the loops do not know it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from watcher.adapters.judge import ModelJudge
from watcher.adapters.wayback import Wayback
from watcher.archiving import Archiver
from watcher.config import read_archive_keys, read_judge_key
from watcher.opinions import Matter, SecondOpinion

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AsyncExitStack

    from watcher.adapters.store import Store
    from watcher.config import Config
    from watcher.model import Corpus
    from watcher.parts import Clock

log = logging.getLogger(__name__)


async def open_archiver(config: Config, store: Store, clock: Clock, stack: AsyncExitStack) -> Archiver | None:
    """The archiver, or None when it is off or has no keys."""
    archive = config.archive
    if not archive.enabled:
        return None
    keys = read_archive_keys(config)
    if not keys:
        log.warning(
            "archive: no keys, so nothing is submitted; set WATCHER_ARCHIVE_KEYS or archive.keys_file"
        )
        return None
    wayback = await stack.enter_async_context(
        Wayback(endpoint=archive.endpoint, keys=keys, timeout=archive.timeout, now=clock.now)
    )
    store.archivings.recover(clock.now())
    return Archiver(wayback, store.archivings, archive.per_hour, clock.now)


async def open_second_opinion(
    config: Config, store: Store, matters: Mapping[str, Matter], clock: Clock, stack: AsyncExitStack
) -> SecondOpinion | None:
    """The second opinion, or None when none is configured."""
    judge = config.judge
    if not judge.endpoint:
        return None
    model = await stack.enter_async_context(
        ModelJudge(
            endpoint=judge.endpoint, model=judge.model, key=read_judge_key(config), timeout=judge.timeout
        )
    )
    return SecondOpinion(
        model=model,
        book=store.opinions,
        matters=matters,
        demotes=judge.policy == "demote",
        daily_budget=judge.daily_budget,
        most=judge.max_chars,
        now=clock.now,
    )


def matters_of(corpora: Mapping[str, Corpus]) -> dict[str, Matter]:
    """What a language model is told of each topic."""
    return {topic: Matter(corpus.title, corpus.description) for topic, corpus in corpora.items()}
