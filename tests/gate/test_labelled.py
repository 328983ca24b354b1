"""The shipped lexicon on labelled articles: the floors hold, and what it does on unseen articles is told."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT
from watcher.cli.evaluate import Judged, by_language, figures, judge_all, worst
from watcher.cli.labelled import read_labelled
from watcher.config import load_config
from watcher.corpus import read_corpus
from watcher.examine import Judge
from watcher.pipeline.lexicon import compile_profile

GATE = Path(__file__).resolve().parent
FLOORS = tomllib.loads((GATE / "floors.toml").read_text(encoding="utf-8"))


@cache
def judged(folder: str) -> list[Judged]:
    """Every article of a folder with the verdict of the shipped corpus at the shipped thresholds."""
    files = sorted((GATE / folder).glob("*.jsonl"))
    if not files:
        pytest.skip(f"no articles are in tests/gate/{folder}")
    [topic] = load_config(ROOT / "config.toml", {}).topic
    profile = compile_profile(read_corpus(topic.seed_corpus))
    return judge_all(read_labelled(files), Judge(profile, topic.post_at, topic.review_at))


def told() -> str:
    """The gravest errors, for whoever has to mend them."""
    return "\n" + "\n".join(
        f"{one.example.id}: label {one.example.label}, {one.score.decision} {one.score.value}:"
        f" {one.example.article.title}"
        for one in worst(judged("labelled"), 40)
    )


def test_recall_and_precision_reach_the_floors():
    """Over all languages together."""
    hit = figures(judged("labelled")).hit
    assert hit.recall >= FLOORS["labelled"]["recall"], told()
    assert hit.precision >= FLOORS["labelled"]["precision"], told()


def test_no_language_is_left_behind():
    """A good average must not hide a deaf ear."""
    recalls = {name: figures(those).hit.recall for name, those in by_language(judged("labelled")).items()}
    floor = FLOORS["labelled"]["language_recall"]
    assert {name: recall for name, recall in recalls.items() if (recall or 0.0) < floor} == {}, told()


def test_the_figures_on_unseen_articles_are_told(record_property, capsys):
    """Figures only: to name an article would be to look at it."""
    found = figures(judged("frozen"))
    line = f"unseen articles: recall {found.hit.recall:.3f}, precision {found.hit.precision:.3f}"
    record_property("unseen", line)
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


@pytest.mark.parametrize("folder", ["labelled", "frozen"])
def test_every_article_is_named_once(folder):
    """An article that stands there twice would count twice."""
    names = [one.example.id for one in judged(folder)]
    assert len(names) == len(set(names))


def test_the_thresholds_are_those_of_every_installation():
    """The gate measures what is shipped."""
    [topic] = load_config(ROOT / "config.toml", {}).topic
    assert (topic.review_at, topic.post_at) == (0.35, 0.6)
