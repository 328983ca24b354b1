"""What the configuration's topics are: their corpora, their standards of judgement, what their posts need."""

from __future__ import annotations

import gc
import hashlib
import json
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from watcher.corpus import read_corpus
from watcher.defaults import digest, mark
from watcher.examine import Judge
from watcher.model import Role
from watcher.pipeline import patterns, variants
from watcher.pipeline.lexicon import compile_profile
from watcher.posting import TopicDesk
from watcher.subscriptions import check_concepts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from watcher.config import Config
    from watcher.model import Corpus

T = TypeVar("T")

SETTLE_SECONDS = 600.0
"""A change of a post waits ten minutes for further changes, so that readers see one edit, not five."""


class Standards:
    """What the configuration's topics are judged by and posted with. Each part is made when it is first asked for.

    Reading and compiling the shipped corpus takes two seconds of a core; a round that finds nothing to do needs
    none of it.
    """

    def __init__(self, config: Config) -> None:
        self._config = config

    @cached_property
    def corpora(self) -> dict[str, Corpus]:
        """The seed corpus of each topic. Raises CorpusError with every mistake, also of what channels ask of them."""
        corpora = read_corpora(self._config)
        check_concepts(self._config, corpora)
        return corpora

    @cached_property
    def judges(self) -> tuple[Judge, ...]:
        """The standard of each topic."""
        return build_judges(self._config, self.corpora)

    @cached_property
    def desks(self) -> dict[str, TopicDesk]:
        """What each topic's posts need."""
        return topic_desks(self._config, self.corpora)

    def digests(self) -> dict[str, str]:
        """For each topic a digest of all that it is made from; none where a file cannot be read. Parses nothing."""
        program = mark()
        asked = json.dumps([(c.name, c.topics, c.concepts) for c in self._config.channel])
        told = {}
        for topic in self._config.topic:
            folder = topic.seed_corpus
            parts = ("topic.toml", "lexicon/*.toml", "records/*.toml")
            files = [path for part in parts for path in folder.glob(part)]
            try:
                words = f"{program} {asked} {digest(('corpus', folder, files))}"
            except OSError:  # reading the corpus will say so
                return {}
            told[topic.id] = hashlib.sha256(words.encode()).hexdigest()
        return told


class Late(Mapping[str, T]):
    """A mapping that is made when it is first looked into."""

    def __init__(self, make: Callable[[], Mapping[str, T]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, T]:
        return self._make()

    def __getitem__(self, key: str) -> T:
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


def read_corpora(config: Config) -> dict[str, Corpus]:
    """The seed corpus of each topic. Raises CorpusError with every mistake."""
    with _nothing_to_collect():
        return {topic.id: replace(read_corpus(topic.seed_corpus), topic=topic.id) for topic in config.topic}


def build_judges(config: Config, corpora: Mapping[str, Corpus]) -> tuple[Judge, ...]:
    """The standard of each topic, compiled from its corpus."""
    with _nothing_to_collect():
        return tuple(
            Judge(compile_profile(corpora[topic.id]), topic.post_at, topic.review_at)
            for topic in config.topic
        )


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """A hundred thousand small objects are made that all stay: going through them again and again finds nothing."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def forget_compiling() -> None:
    """Let go of what only reading and compiling corpora needs: 26 MB that a service would hold for months."""
    patterns.forget()
    variants.forget()


def topic_desks(config: Config, corpora: Mapping[str, Corpus]) -> dict[str, TopicDesk]:
    """What each topic's posts need: channels, readers' words, hashtags.

    Raises CorpusError when a channel asks for a concept that no corpus of its topics has.
    """
    check_concepts(config, corpora)
    desks = {}
    for topic_id, corpus in corpora.items():
        countries: dict[str, str] = {}
        for concept in corpus.concepts:  # a country stands before its cities
            if concept.kind == "place":
                countries.setdefault(concept.country, concept.label)
        desks[topic_id] = TopicDesk(
            channels=tuple(
                c.name
                for c in config.channel
                if c.style != "digest" and (not c.topics or topic_id in c.topics)
            ),
            labels={c.id: c.label for c in corpus.concepts} | {rule.id: rule.label for rule in corpus.rules},
            tags={c.id: c.label for c in corpus.concepts if c.kind in {"person", "organisation"}}
            | {
                c.id: countries[c.country] for c in corpus.concepts if c.kind == "place" and c.country != "CN"
            },
            subjects={c.id: c.label for c in corpus.concepts if c.role is Role.CORE}
            | {rule.id: rule.label for rule in corpus.rules},
            routes={c.name: c.route for c in config.channel},
        )
    return desks


def readers_words(corpora: Mapping[str, Corpus]) -> dict[str, str]:
    """What people, places and organisations of the lexicons are called, by id."""
    return {
        concept.id: concept.label
        for corpus in corpora.values()
        for concept in corpus.concepts
        if concept.kind in {"person", "organisation", "place"}
    }
