"""``watcher evaluate``: how good the verdicts are, on labelled articles."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import configuration, give_up
from watcher.cli.topics import chosen_topic, standard
from watcher.pipeline.metrics import Bin, Counts, average_precision, calibration, counts, distance

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from watcher.cli.labelled import Example
    from watcher.examine import Judge
    from watcher.model import Score


@dataclass(frozen=True, slots=True)
class Judged:
    """An article with its right answer and the verdict."""

    example: Example
    score: Score
    error: float
    """How far the score lies outside the range that the label asks for."""

    @property
    def relevant(self) -> bool:
        """Whether it must be seen by someone."""
        return self.example.label > 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a set of verdicts comes to."""

    hit: Counts
    """Is it relevant (label 1 or 2), and was it kept (post or review)?"""
    post: Counts
    """Must it be posted (label 2), and was it?"""
    average_precision: float | None
    """Of the ranking by score, relevant being label 1 or 2."""


@click.command()
@click.argument(
    "files",
    metavar="FILE.jsonl...",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
)
@click.option(
    "--topic", "topic_id", default=None, help="Judge by this topic; the first one of the configuration else."
)
@click.option("--errors", type=click.IntRange(0), default=10, show_default=True, help="Worst errors shown.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def evaluate(
    config_path: Path, *, files: tuple[Path, ...], topic_id: str | None, errors: int, as_json: bool
) -> None:
    """Measure the verdicts on labelled articles.

    Each line of a FILE is one article: {"label": 2, "title": "...", "text": "..."}, with path (a page or text beside
    the file) in place of text, and language, description and id where they are known. Label 2 must be posted, 1 is
    rightly left to people, 0 must not be posted. watcher review export writes such files.
    """
    from watcher.cli.labelled import LabelledError, read_labelled

    config, _ = configuration(config_path)
    try:
        examples = read_labelled(files)
    except LabelledError as error:
        give_up(str(error), EXIT_FAILED)
    if not examples:
        give_up("there is no article in the files", EXIT_FAILED)
    judge, _ = standard(config, chosen_topic(config, topic_id))
    judged = judge_all(examples, judge)
    if as_json:
        click.echo(json.dumps(_as_dict(judged, judge, errors), ensure_ascii=False, indent=2))
    else:
        click.echo(_as_text(judged, judge, errors))


def judge_all(examples: Iterable[Example], judge: Judge) -> list[Judged]:
    """The verdict on each article."""
    from watcher.pipeline import relevance

    judged = []
    for example in examples:
        score = relevance.judge(
            judge.profile, example.article, post_at=judge.post_at, review_at=judge.review_at
        )
        error = distance(example.label, score.value, post_at=judge.post_at, review_at=judge.review_at)
        judged.append(Judged(example, score, error))
    return judged


def figures(judged: Sequence[Judged]) -> Figures:
    """What the verdicts come to."""
    from watcher.model import Decision

    return Figures(
        hit=counts((one.relevant, one.score.decision is not Decision.DROP) for one in judged),
        post=counts((one.example.label == 2, one.score.decision is Decision.POST) for one in judged),
        average_precision=average_precision((one.score.value, one.relevant) for one in judged),
    )


def by_language(judged: Iterable[Judged]) -> dict[str, list[Judged]]:
    """The same verdicts, language by language in order of the alphabet."""
    sorted_out: dict[str, list[Judged]] = {}
    for one in judged:
        sorted_out.setdefault(one.example.article.language or "?", []).append(one)
    return dict(sorted(sorted_out.items()))


def worst(judged: Iterable[Judged], most: int) -> list[Judged]:
    """The errors, the gravest first."""
    errors = [one for one in judged if one.error > 0]
    return sorted(errors, key=lambda one: (-one.error, one.example.id))[:most]


def _bins(judged: Iterable[Judged]) -> tuple[Bin, ...]:
    return calibration([(one.score.value, one.relevant) for one in judged])


def _as_dict(judged: Sequence[Judged], judge: Judge, errors: int) -> dict[str, Any]:
    return {
        "articles": len(judged),
        "profile": judge.profile.version,
        "post_at": judge.post_at,
        "review_at": judge.review_at,
        **_figures_dict(figures(judged)),
        "calibration": [
            {
                "low": each.low,
                "high": each.high,
                "articles": each.count,
                "relevant": each.relevant,
                "share": _round(each.share),
                "mean_score": _round(each.mean),
            }
            for each in _bins(judged)
        ],
        "languages": {
            language: {"articles": len(those), **_figures_dict(figures(those))}
            for language, those in by_language(judged).items()
        },
        "errors": [
            {
                "id": one.example.id,
                "language": one.example.article.language,
                "title": one.example.article.title,
                "label": one.example.label,
                "decision": one.score.decision.value,
                "score": one.score.value,
                "matches": [
                    {"concept": m.concept, "term": m.term, "count": m.count, "points": m.points}
                    for m in one.score.matches
                ],
            }
            for one in worst(judged, errors)
        ],
    }


def _figures_dict(all_of: Figures) -> dict[str, Any]:
    return {
        "hit": _counts_dict(all_of.hit),
        "post": _counts_dict(all_of.post),
        "average_precision": _round(all_of.average_precision),
    }


def _counts_dict(cells: Counts) -> dict[str, Any]:
    return {
        "precision": _round(cells.precision),
        "recall": _round(cells.recall),
        "f1": _round(cells.f1),
        "found": cells.found,
        "false_alarms": cells.false_alarms,
        "missed": cells.missed,
        "passed": cells.passed,
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _as_text(judged: Sequence[Judged], judge: Judge, errors: int) -> str:
    from watcher.cli.terminal import printable

    whole = figures(judged)
    lines = [
        f"{len(judged)} articles, profile {judge.profile.version}",
        "",
        "                     precision  recall      F1   found  false alarms  missed  passed",
        _counts_line(f"hit  (>= {judge.review_at:g})", whole.hit),
        _counts_line(f"post (>= {judge.post_at:g})", whole.post),
        f"average precision    {_percent(whole.average_precision)}",
        "",
        "score        articles  relevant    share  mean score",
        *(
            f"{each.low:.1f} - {each.high:.1f} {each.count:>11} {each.relevant:>9}  {_percent(each.share)}"
            f" {'' if each.mean is None else f'{each.mean:.3f}':>11}"
            for each in _bins(judged)
        ),
        "",
        "language   articles   hit: precision  recall   post: precision  recall  average precision",
        *(_language_line(language, those) for language, those in by_language(judged).items()),
    ]
    shown = worst(judged, errors)
    count = sum(one.error > 0 for one in judged)
    if shown:
        lines += ["", f"The worst {len(shown)} of {count} errors:" if len(shown) < count else "Errors:"]
        for one in shown:
            article = one.example.article
            verdict = f"label {one.example.label}, {one.score.decision} {one.score.value:.3f}"
            lines += [
                f"{one.example.id}  {verdict}  [{article.language}] {article.title}",
                f"    {_reasons(one.score)}",
            ]
    return "\n".join(printable(line) for line in lines)


def _counts_line(name: str, cells: Counts) -> str:
    return (
        f"{name:<20} {_percent(cells.precision):>9} {_percent(cells.recall):>7} {_percent(cells.f1):>7}"
        f" {cells.found:>7} {cells.false_alarms:>13} {cells.missed:>7} {cells.passed:>7}"
    )


def _language_line(language: str, those: Sequence[Judged]) -> str:
    all_of = figures(those)
    return (
        f"{language:<10} {len(those):>8} {_percent(all_of.hit.precision):>16} {_percent(all_of.hit.recall):>7}"
        f" {_percent(all_of.post.precision):>17} {_percent(all_of.post.recall):>7}"
        f" {_percent(all_of.average_precision):>18}"
    )


def _percent(value: float | None) -> str:
    return "     -" if value is None else f"{value:6.1%}"


def _reasons(score: Score) -> str:
    if not score.matches:
        return "nothing of the topic was found"
    return ", ".join(f"{m.points:+.2f} {m.concept} “{m.term}”" for m in score.matches[:6])
