"""Thousands of articles that were written to break posts: Telegram takes every post, and sees in it only our links."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

import pytest

from tests.botapi.parsing import parse, with_automatic
from watcher.model import Article, Decision, Hit, Match, Notice, Post, Score, StoryView
from watcher.pipeline.render import (
    CAPTION,
    MESSAGE,
    Words,
    render_development,
    render_list,
    render_notice,
    render_story,
)

ATOMS = (
    "<b>", "</b>", "<a href='tg://user?id=1'>", "</a>", "<blockquote", "<!--", "<tg-spoiler>",
    "<pre><code class=x>", "&amp;", "&lt;", "&nbsp;", "&#0;", "&#x202e;", "&", "<", ">", '"', "'",
    "\\", "`", "*", "_", "~", "|", "[x](y)", "@durov", "@all", "#hashtag", "＃全角", "#1a", "$USD",
    "$BTC", "/start", "/cmd@bot", "t.me/x", "http://evil.example/", "HTTPS://EVIL.EXAMPLE",
    "evil.example", "evil.рф", "例子.中国", "mailto:a@b.example", "a@b.example", "ftp://x.y",
    "1.2.3.4", "www.a.com", "tel:+31", "+31 20 123 45 67", "4111 1111 1111 1111", "12:30",
    "tg://resolve?domain=x", "ton://x", "a.b.c.d.ee", "\u202e", "\u202a", "\u2066", "\u2067",
    "\u2068", "\u2069", "\u200e", "\u200f", "\u061c", "\u200b", "\u200c", "\u200d", "\u2060",
    "\ufeff", "\u00ad", "\u034f", "\u3164", "\u115f", "\u180e", "\ufff9", "\U000e0041", "\x00",
    "\x1b[31m", "\r", "\n", "\t", "\u2028", "\u0085", "\ud800", "\udfff", "\ufffe", "\U0010ffff",
    "\ue000", "e\u0301", "a\u0316" * 9, "Z̷͖̓a̶l̴g̸ȯ", "\u0301", "ก็็็็็", "ﷺ",
    "👩\u200d👩\u200d👧\u200d👦", "🏳️\u200d🌈", "🇳🇱", "🇳", "👍🏽", "1️⃣", "汉字", "海外警察服務站", "警察署", "경찰서",
    "مركز شرطة", "תחנת משטרה", "полиция", "αστυνομία", "สถานีตำรวจ", "पुलिस", "tiếng Việt",
    "police", "station", " ", "  ", ".", ",", ":", "://", "@", "#", "/", "$", "?", "!", "…", "—",
    "İ", "ß", "ﬁ",
)  # fmt: skip
"""What hostile and merely unlucky titles are made of."""

WORDS = Words(
    {"c": "overseas police station", "n": "Safeguard <Defenders>"},
    {"n": "Safeguard Defenders", "p": "Côte d'Ivoire"},
    {"c": "overseas police station"},
)
TAGS = {"#OverseasPoliceStation", "#SafeguardDefenders", "#CôteDIvoire"}
KINDS = {"bold", "text_link", "blockquote", "expandable_blockquote", "italic", "strikethrough", "hashtag"}
OURS = "https://x.example/"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def hostile(dice: random.Random, longest: int = 80) -> str:
    """A text of atoms, now and then 30 kB of it."""
    if dice.random() < 0.02:
        return (dice.choice(ATOMS) + dice.choice(ATOMS)) * (30_000 // 4)
    return "".join(dice.choice(ATOMS) for _ in range(dice.randrange(longest)))


def article(dice: random.Random, number: int) -> Hit:
    """An article of which nothing can be trusted but the host that we gave it."""
    address = OURS + hostile(dice, 6) if dice.random() < 0.8 else hostile(dice, 6)
    return Hit(
        id=number,
        article=Article(
            url=address,
            title=hostile(dice),
            text="",
            outlet=hostile(dice, 12),
            published=NOON if dice.random() < 0.5 else None,
            language=dice.choice(["nl", "ar", "zh-Hans", "en", "", hostile(dice, 5)]),
            image=dice.choice(["", OURS, hostile(dice, 4)]),
            paywalled=dice.random() < 0.3,
            corrections=(hostile(dice),),
        ),
        score=Score(
            "t",
            1.0,
            Decision.POST,
            tuple(Match(name, hostile(dice, 3) or name, 1, 2.0, "s") for name in ("c", "n", "u")),
            ("p", "n"),
        ),
        summary=hostile(dice, 300),
        country=dice.choice(["NL", "", "XX", "<b>"]),
        found_at=NOON,
        story="s",
        relation=dice.choice(["report", "copy", "development"]),
        relation_why=f"new: {hostile(dice)}",
        archive_url=dice.choice(["", OURS, hostile(dice, 4)]),
        english=hostile(dice),
    )


def posts_of(dice: random.Random, number: int):
    """Every kind of post there is, of hostile articles, with its limit."""
    lead = article(dice, number)
    others = tuple(article(dice, number + n) for n in range(1, dice.randrange(1, 9)))
    story = StoryView("s", "t", lead, others)
    kind = dice.choice(["correction", "withdrawal"])
    about = dice.choice([lead, *others])
    notice = Notice(
        kind,
        NOON,
        about.article.outlet,
        about.article.url,
        about.article.title,
        1,
        (hostile(dice), hostile(dice)),
    )
    notices = [notice] if dice.random() < 0.5 else []
    yield render_story(story, WORDS, notices), MESSAGE.limit
    yield render_story(story, WORDS, notices, CAPTION), CAPTION.limit
    yield render_development(lead, WORDS), MESSAGE.limit
    yield render_notice("s", notice), MESSAGE.limit
    if number % 10 == 0:
        stories = [StoryView(f"s{n}", "t", replace(hit, id=n)) for n, hit in enumerate((lead, *others) * 20)]
        yield render_list(stories, of=len(stories), part=1, parts=2), MESSAGE.limit


def check(numbers):
    for post, limit in chain.from_iterable(posts_of(random.Random(number), number) for number in numbers):
        sound(post, limit)


def sound(post: Post, limit: int) -> None:
    """Telegram takes the post, and finds nothing in it that is not ours."""
    formatted = with_automatic(parse(post.body))
    assert len(formatted.text) <= limit, post.body
    assert len(post.body.encode()) <= 32_768, "more is refused before it is parsed"
    assert formatted.text.strip(), post.body
    foreign = [(e.type, formatted.piece(e)) for e in formatted.entities if e.type not in KINDS]
    assert foreign == [], post.body
    for entity in formatted.entities:
        if entity.type == "hashtag":
            assert formatted.piece(entity) in TAGS, post.body
        if entity.type == "text_link":
            assert entity.url.startswith(("https://", "http://")), post.body
    turning = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u200b\ufeff\u200e\u200f")
    assert not turning & set(formatted.text)
    assert formatted.text.count("\u2068") == formatted.text.count("\u2069")
    assert not post.preview_url or post.preview_url.lower().startswith(("https://", "http://"))


def test_hostile_articles_become_sound_posts():
    """Accepted by Telegram's parser, within the limits, without a link, mention, tag or command that is not ours."""
    check(range(200))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_five_thousand_hostile_articles_become_sound_posts():
    """The same twenty times over, with others."""
    check(range(200, 5_200))
