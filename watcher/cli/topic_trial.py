"""How a topic that is being made would judge: given articles, look-alikes, stored ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from watcher.config.schema import Topic
    from watcher.drafted import Plan
    from watcher.drafting import Material
    from watcher.model import Article, Proposal, Score

_SHOWN = 10
"""Stored articles that are named: those that score highest."""
_TITLE = 70


def show_trial(
    plan: Plan, accepted: Sequence[Proposal], material: Material, stored: Sequence[Article], standard: Topic
) -> int:
    """Print the scores; how many of the given articles are found.

    Each given article is judged by what the others taught: its own words would flatter it.
    """
    from watcher import drafted
    from watcher.model import Decision

    limits = {"post_at": standard.post_at, "review_at": standard.review_at}
    corpus = drafted.build(plan, accepted, ())
    given = drafted.trial(plan, accepted, material.articles, **limits)
    click.echo("\nThe given articles, each judged by what the others taught:")
    _list(zip(material.articles, given, strict=True), why=True)
    found = sum(score.decision is not Decision.DROP for score in given)
    click.echo(f"{found} of {len(given)} found")
    if material.lookalikes:
        click.echo("\nThe look-alikes, which should be dropped:")
        scores = [drafted.score(corpus, article, **limits) for article in material.lookalikes]
        _list(zip(material.lookalikes, scores, strict=True))
        wrong = sum(score.decision is not Decision.DROP for score in scores)
        click.echo(f"{wrong} of {len(scores)} found")
    if stored:
        scores = [drafted.score(corpus, article, **limits) for article in stored]
        posted, waiting = (
            sum(score.decision is kind for score in scores) for kind in (Decision.POST, Decision.REVIEW)
        )
        click.echo(
            f"\nOf the {len(stored)} newest stored articles {posted} would be posted, {waiting} left to people."
        )
        best = sorted(zip(stored, scores, strict=True), key=lambda pair: -pair[1].value)
        _list((article, score) for article, score in best[:_SHOWN] if score.value > 0)
    for language, use in drafted.mute(accepted, material.languages):
        click.echo(
            f"\nwatcher: no word of {language} for side {use}: no article in {language} can be found; name one with"
            f" --{use} {language}:WORD",
            err=True,
        )
    return found


def _list(judged: Iterable[tuple[Article, Score]], *, why: bool = False) -> None:
    """A line for each; ``why`` also tells of those that are missed what they lack."""
    from watcher.cli.terminal import printable

    for article, score in judged:
        title = article.title if len(article.title) <= _TITLE else f"{article.title[:_TITLE]}…"
        reasons = ", ".join(match.term for match in score.matches[:4])
        click.echo(
            printable(f"  {score.value:.2f} {score.decision:<6} {article.language:<7} {title}")
            + (printable(f"  [{reasons}]") if reasons else "")
        )
        if why and score.decision == "drop":
            click.echo(f"       {_lack(score)}")


def _lack(score: Score) -> str:
    """Why an article that should be found is not, and the remedy."""
    if not score.matches:
        what = "no word of the topic stands in it: compounds and other forms may be missing"
    elif score.value > 0:
        what = "too little of the topic stands in it"
    else:
        what = "only one of the two things stands in it, or not near the other"
    return f"missed: {what}; name its words with --one or --two, later with `watcher topic add`"
