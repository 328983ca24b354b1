"""What the configuration's topics are: their corpora, their standards of judgement, what their posts need."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from watcher.corpus import read_corpus
from watcher.examine import Judge
from watcher.model import Role
from watcher.pipeline import patterns, variants
from watcher.pipeline.lexicon import compile_profile
from watcher.posting import TopicDesk
from watcher.subscriptions import check_concepts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from watcher.config import Config
    from watcher.model import Corpus

SETTLE_SECONDS = 600.0
"""A change of a post waits ten minutes for further changes, so that readers see one edit, not five."""


def read_corpora(config: Config) -> dict[str, Corpus]:
    """The seed corpus of each topic. Raises CorpusError with every mistake."""
    return {topic.id: replace(read_corpus(topic.seed_corpus), topic=topic.id) for topic in config.topic}


def build_judges(config: Config, corpora: Mapping[str, Corpus]) -> tuple[Judge, ...]:
    """The standard of each topic, compiled from its corpus."""
    return tuple(
        Judge(compile_profile(corpora[topic.id]), topic.post_at, topic.review_at) for topic in config.topic
    )


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
