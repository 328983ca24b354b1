"""Targets for what readers are told: posts, and changes of articles.

A seed is a text of several parts with a line of four hyphens between them, so that people can write and read it.
"""

from __future__ import annotations

from itertools import cycle

from tests.pipeline.test_render_hostile import NOON, WORDS, sound
from watcher.model import Article, Change, Decision, Hit, Match, Notice, Score, StoryView
from watcher.pipeline import revision
from watcher.pipeline.render import (
    CAPTION,
    MESSAGE,
    render_development,
    render_list,
    render_moved,
    render_notice,
    render_story,
)

_LANGUAGES = ("en", "nl", "zh-Hans", "ar", "ja", "th", "")


def parts(data: bytes) -> list[str]:
    """The seed's parts; there is always one."""
    return data.decode("utf-8", "surrogatepass" if b"\xed" in data else "replace").split("\n----\n")


def render(data: bytes) -> None:
    """Every kind of post of an article that says these things is taken by Telegram, and only our links are in it."""
    try:
        said = cycle(parts(data))
    except UnicodeDecodeError:
        return
    hits = [_hit(number, said) for number in (1, 2, 3)]
    story = StoryView("s", "t", hits[0], tuple(hits[1:]))
    notices = [
        Notice(kind, NOON, next(said), hit.article.url, next(said), 1, (next(said), next(said)))
        for kind, hit in (("correction", hits[0]), ("withdrawal", hits[1]))
    ]
    for told in ([], notices, notices[::-1]):
        sound(render_story(story, WORDS, told), MESSAGE.limit)
        sound(render_story(story, WORDS, told, CAPTION), CAPTION.limit)
    sound(render_development(hits[2], WORDS), MESSAGE.limit)
    for notice in notices:
        sound(render_notice("s", notice), MESSAGE.limit)
    sound(render_list([story] * 15, of=31, part=1, parts=3), MESSAGE.limit)
    sound(render_moved(render_development(hits[2], WORDS), story), MESSAGE.limit)


def _hit(number: int, said: cycle[str]) -> Hit:
    title, url, outlet, summary = (next(said) for _ in range(4))
    return Hit(
        id=number,
        article=Article(
            url=url,
            title=title,
            text="",
            outlet=outlet,
            published=NOON if number % 2 else None,
            language=next(said)[:12] or "nl",
            image=next(said),
            corrections=(next(said),),
        ),
        score=Score(
            "t",
            1.0,
            Decision.POST,
            tuple(Match(name, next(said) or name, 1, 2.0, "s") for name in ("c", "n", "u")),
            ("p", "n"),
        ),
        summary=summary,
        country="NL" if number % 2 else next(said)[:2],
        found_at=NOON,
        story="s",
        relation=("report", "copy", "development")[number % 3],
        relation_why=f"new: {next(said)}",
        archive_url=next(said),
        english=next(said),
    )


def changes(data: bytes) -> None:
    """Two versions compare, each to itself is no change, and the diff gives both back to the letter."""
    before, after, *notes = (*data.decode("utf-8", "replace").split("\n----\n"), "")[:4]
    language = _LANGUAGES[len(data) % len(_LANGUAGES)]
    old, new = (_version(text, language, tuple(notes)) for text in (before, after))
    for article in (old, new):
        same = revision.compare(article, article)
        assert same.change in {Change.NONE, Change.WITHDRAWN}, same
    first, second = revision.compare(old, new), revision.compare(old, new)
    assert first == second
    assert all(reason and "\n" not in reason for reason in first.reasons), first.reasons
    blocks = revision.difference(old.text, new.text)
    assert revision.restored(blocks, later=False) == old.text
    assert revision.restored(blocks, later=True) == new.text
    revision.as_text(blocks)
    revision.rendered(blocks)


def _version(text: str, language: str, notes: tuple[str, ...]) -> Article:
    title, _, body = text.partition("\n")
    return Article(
        url="https://paper.example/1", title=title, text=body, language=language, corrections=notes
    )
