"""``watcher show``: one hit with every reason."""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.main import EXIT_FAILED
from watcher.cli.setup import database, give_up

if TYPE_CHECKING:
    from pathlib import Path
    from typing import NoReturn

    from watcher.adapters.store.labels import Label
    from watcher.model import Hit, Membership, Score, Witness

_CITATIONS = ("bibtex", "csl-json", "markdown")


@click.command()
@click.argument("hit_id", type=click.IntRange(1), metavar="ID")
@click.option(
    "--history", is_flag=True, help="Its article's versions instead: when each was seen, and what changed."
)
@click.option(
    "--diff",
    "version",
    is_flag=False,
    flag_value=0,
    default=None,
    type=click.IntRange(0),
    metavar="[N]",
    help="What version N changed instead; without N, the latest one.",
)
@click.option("--format", "form", type=click.Choice(_CITATIONS), help="A citation instead.")
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def show(
    config_path: Path, *, hit_id: int, history: bool, version: int | None, form: str | None, as_json: bool
) -> None:
    """Show the hit ID: what was published where and when, its story, and why it is one."""
    from watcher.cli.history import show_diff, show_history

    if form:
        if history or version is not None or as_json:
            raise click.UsageError(
                "--format makes a citation; it does not go with --history, --diff or --json."
            )
        _cite(config_path, hit_id, form)
        return
    if version is not None:
        show_diff(config_path, hit_id, version, as_json=as_json)
        return
    if history:
        show_history(config_path, hit_id, as_json=as_json)
        return
    from watcher.adapters.store.evidence import Evidence
    from watcher.adapters.store.hits import Hits
    from watcher.adapters.store.labels import Labels
    from watcher.adapters.store.opinions import Opinions
    from watcher.cli.terminal import say

    with database(config_path) as db:
        book = Hits(db)
        hit, relation = book.hit(hit_id), book.relation(hit_id)
        label, opinion = Labels(db).get(hit_id), Opinions(db).of_hit(hit_id)
        evidence = Evidence(db).of_hits([hit_id])
    if hit is None or relation is None:
        _give_up_without(hit_id)
    if as_json:
        click.echo(
            json.dumps(_as_dict(hit, relation, label, opinion, evidence), ensure_ascii=False, indent=2)
        )
    else:
        say(_as_text(hit, relation, label, opinion, evidence))


def _cite(config_path: Path, hit_id: int, form: str) -> None:
    from watcher.adapters.store.queries import one_hit
    from watcher.cli.hits_formats import write_citations

    with database(config_path) as db:
        row = one_hit(db, hit_id)
    if row is None:
        _give_up_without(hit_id)
    write_citations([row], form, sys.stdout)


def _give_up_without(hit_id: int) -> NoReturn:
    give_up(f"there is no hit {hit_id}; `watcher hits` lists them", EXIT_FAILED)


def _as_dict(
    hit: Hit,
    relation: Membership,
    label: Label | None,
    opinion: dict[str, Any] | None,
    evidence: list[Witness],
) -> dict[str, Any]:
    from watcher.cli.evidence_show import as_dict

    article, score = hit.article, hit.score
    return {
        "id": hit.id,
        "topic": score.topic,
        "title": article.title,
        "url": article.url,
        "outlet": article.outlet,
        "country": hit.country,
        "language": article.language,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "published_precision": article.published_precision,
        "found": hit.found_at.isoformat() if hit.found_at else None,
        "score": score.value,
        "decision": score.decision.value,
        "label": None
        if label is None
        else {"label": label.label, "note": label.note, "decided": label.decided_at.isoformat()},
        "opinion": opinion,
        "profile": score.profile,
        "summary": hit.summary,
        "english": hit.english,
        "corrections": list(article.corrections),
        "revisions": [
            {"seen": one.at.isoformat(), "change": one.change.value, "reasons": list(one.reasons)}
            for one in hit.revisions
        ],
        "story": {"key": relation.story, "relation": relation.relation, "why": relation.why},
        "archive_url": hit.archive_url,
        "evidence": [as_dict(one) for one in evidence],
        "mentions": list(score.mentions),
        "matches": [
            {
                "concept": match.concept,
                "term": match.term,
                "count": match.count,
                "points": match.points,
                "sentence": match.sentence,
            }
            for match in score.matches
        ],
    }


def _as_text(
    hit: Hit,
    relation: Membership,
    label: Label | None,
    opinion: dict[str, Any] | None,
    evidence: list[Witness],
) -> str:
    from watcher.cli.evidence_show import proofs
    from watcher.cli.terminal import printable

    article, score = hit.article, hit.score
    published = f"{article.published:%Y-%m-%d %H:%M} UTC" if article.published else "date not known"
    lines = [
        article.title,
        article.url,
        f"{article.outlet} · {published} · {article.language}"
        + (f" · {article.author}" if article.author else ""),
        f"score {score.value:.2f}, {score.decision} (profile {score.profile})",
        *([] if label is None else [_decided(label)]),
        *([] if opinion is None else _thought(opinion)),
        f"story {relation.story}: {relation.relation}" + (f", {relation.why}" if relation.why else ""),
        *proofs(evidence),
        *([f"archived: {hit.archive_url}"] if hit.archive_url else []),
        "",
        hit.summary,
        *(f"Correction on the page: {note}" for note in article.corrections),
        *(
            f"{'Changed' if one.headline else 'Withdrawn'} {one.at:%Y-%m-%d %H:%M} UTC: {'; '.join(one.reasons)}"
            for one in hit.revisions
        ),
        "",
        *([_sum(score)] if score.matches else []),
        *reasons(score.matches),
    ]
    return "\n".join(printable(line) for line in lines)


def _sum(score: Score) -> str:
    """How the points below become the score above."""
    from watcher.pipeline.relevance import SCALE

    total = sum(match.points for match in score.matches)
    steps = ", ".join(f"{points} give {1 - math.exp(-points / SCALE):.2f}" for points in (2, 4, 10))
    return f"The points below add up to {total:.2f}, a score of {score.value:.2f}: {steps}."


def _decided(label: Label) -> str:
    """What a person has decided, when and why."""
    word = {2: "accepted", 1: "left open", 0: "dismissed"}[label.label]
    return f"{word} by hand on {label.decided_at:%Y-%m-%d %H:%M} UTC" + (
        f": {label.note}" if label.note else ""
    )


def _thought(opinion: dict[str, Any]) -> list[str]:
    """What a language model says, marked as such."""
    verdict = "relevant" if opinion["relevant"] else "not relevant"
    return [
        f"second opinion of {opinion['model']} (machine-made): {verdict}, {opinion['score']:.2f}: {opinion['why']}",
        f"in English (machine-made): {opinion['summary']}",
    ]


def reasons(matches: tuple[Any, ...]) -> list[str]:
    """Each match in a line: points, concept, the words found; below those that share it, their sentence."""
    lines = []
    for number, match in enumerate(matches):
        times = f" x{match.count}" if match.count > 1 else ""
        lines.append(f"{match.points:+6.2f}  {match.concept}: “{match.term}”{times}")
        last = number + 1 == len(matches) or matches[number + 1].sentence != match.sentence
        if match.sentence and last:
            lines.append(f"        {match.sentence}")
    return lines
