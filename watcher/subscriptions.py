"""What channels ask for, checked against what there is: concepts of the lexicon, and digests by their timetables."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from watcher.corpus import CorpusError
from watcher.digesting import Subscription

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.config import Channel, Config
    from watcher.model import Corpus, Timetable


def check_concepts(config: Config, corpora: Mapping[str, Corpus]) -> None:
    """Raise CorpusError for every concept that a channel asks for in vain."""
    mistakes = []
    for index, channel in enumerate(config.channel):
        taken = [corpus for topic, corpus in corpora.items() if not channel.topics or topic in channel.topics]
        known = {concept.id for corpus in taken for concept in corpus.concepts}
        known |= {rule.id for corpus in taken for rule in corpus.rules}
        for concept in channel.concepts:
            if concept not in known:
                close = difflib.get_close_matches(concept, known, n=1, cutoff=0.5)
                hint = f'; did you mean "{close[0]}"?' if close else ""
                mistakes.append(
                    f'channel[{index}].concepts: there is no concept "{concept}" in the lexicon{hint}'
                )
    if mistakes:
        raise CorpusError(mistakes)


def subscriptions(config: Config, titles: Mapping[str, str]) -> tuple[Subscription, ...]:
    """The channels that get a digest. ``titles`` says what readers know each topic by."""
    return tuple(
        subscription(channel, config, titles, channel.timetable)
        for channel in config.channel
        if channel.timetable is not None
    )


def subscription(
    channel: Channel, config: Config, titles: Mapping[str, str], timetable: Timetable
) -> Subscription:
    """One channel as its digest sees it."""
    topics = channel.topics or tuple(topic.id for topic in config.topic)
    title = titles[topics[0]] if len(topics) == 1 else ""
    return Subscription(channel.name, topics, channel.route, timetable, title)
