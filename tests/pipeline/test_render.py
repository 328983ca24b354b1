"""Posts: what a reader sees, and what no outlet can make a reader see."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.botapi.parsing import parse, with_automatic
from watcher.model import Article, Decision, Hit, Match, Score, StoryView
from watcher.pipeline.render import LIMIT, render_moved, render_story

LABELS = {"stations": "overseas police stations", "ngo": "Safeguard Defenders"}
WORDS = {
    "ngo": "Safeguard Defenders",
    "netherlands": "Netherlands",
    "rotterdam": "Netherlands",
    "new-york": "United States",
}
TAGS = ("#SafeguardDefenders", "#Netherlands")


def hit(number=1, *, outlet="De Krant", **article):
    values = {
        "url": f"https://krant.example/{number}",
        "title": "Chinese politiepost in Rotterdam gesloten",
        "text": "Tekst.",
        "outlet": outlet,
        "published": datetime(2022, 10, 26, 8, tzinfo=UTC),
        "language": "nl",
    }
    return Hit(
        id=number,
        article=Article(**(values | article)),
        score=Score(
            "t",
            0.9,
            Decision.POST,
            (
                Match("stations", "politiepost", 1, 4.5, "Zin."),
                Match("ngo", "Safeguard Defenders", 2, 3.0, "Zin."),
                Match("petrol", "service station", 1, -1.0, "Zin."),
            ),
            ("rotterdam", "netherlands", "new-york"),
        ),
        summary="De minister zegt dat de post dicht moet.",
        country="NL",
        story="s1",
    )


def render(*hits):
    return render_story(StoryView("s1", "t", hits[0], tuple(hits[1:])), labels=LABELS, tags=WORDS)


def read_by_telegram(html):
    """The message as Telegram makes it, with the links and mentions that it adds by itself."""
    formatted = with_automatic(parse(html))
    return formatted.text, formatted.entities


def test_a_post_tells_where_when_what_and_why():
    """Flag, linked title, outlet, date, language, the outlet's words, reasons and tags."""
    post = render(hit())
    assert post.body.splitlines() == [
        '🇳🇱 <b><a href="https://krant.example/1">Chinese politiepost in Rotterdam gesloten</a></b>',
        "De Krant · 26 Oct 2022 · Dutch",
        "<blockquote>De minister zegt dat de post dicht moet.</blockquote>",
        "<i>Why: overseas police stations, Safeguard Defenders</i>",
        "#SafeguardDefenders #Netherlands",
    ]
    assert post.preview_url == "https://krant.example/1"


def test_further_reports_are_named_by_their_outlets():
    """One line however many they are; an outlet's second report is numbered."""
    others = [hit(n, outlet=name) for n, name in enumerate(["A", "B", "A", "De Krant", *"CDEF"], 2)]
    body = render(hit(), *others).body
    line = next(line for line in body.splitlines() if line.startswith("Also: "))
    assert re.sub("<[^>]+>", "", line) == "Also: A, B, A (2), De Krant (2), C, D +2"


def test_a_correction_is_shown_as_plainly_as_the_report():
    """The page's own note stands in the post."""
    assert (
        "✏️ The page carries a correction: Fout: het waren er twee."
        in render(hit(corrections=("Fout: het waren er twee.",))).body
    )


def test_a_post_whose_story_goes_on_elsewhere_leads_there_in_one_line():
    """However often; what it said and its preview stay, and no title can pretend to be that line's end."""
    post = render(hit())
    to = [StoryView("s9", "t", hit(9, title=f"Twee\n<b>{name}")) for name in ("een", "drie")]
    moved = render_moved(render_moved(post, to[0]), to[1])
    assert moved.preview_url == post.preview_url
    assert moved.body == (
        f'{post.body}\n➡️ Goes on in: <a href="https://krant.example/9">Twee &lt;b&gt;drie</a>'
    )


def test_an_article_without_date_says_when_it_was_found():
    """A found date is never passed off as the publication's."""
    undated = replace(hit(published=None), found_at=datetime(2026, 1, 2, tzinfo=UTC))
    assert "De Krant · found 2 Jan 2026 · Dutch" in render(undated).body


def test_tricks_in_titles_come_to_nothing():
    """Tags, entities, direction overrides, zero-width characters, line breaks."""
    body = render(hit(title="<b>&lt;x</b>\u202egnp.exe\u200b\n\nvery\u2066 odd")).body
    text, entities = read_by_telegram(body)
    assert "<b>&lt;x</b>gnp.exe very odd" in text.replace("\u2060", "")
    assert [entity.type for entity in entities].count("bold") == 1


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "tg://resolve?domain=x", "https://user:pw@host.example/", "//x"]
)
def test_only_plain_web_addresses_are_linked(url):
    """The title stands without a link then, and no preview is asked for."""
    post = render(hit(url=url))
    assert "<a" not in post.body
    assert post.preview_url == ""


anything = st.text(max_size=300) | st.sampled_from(
    [
        "\u202e" * 50,
        "<a href='tg://x'>",
        "&amp;&lt;",
        "e\u0301" * 200,
        "👩‍👩‍👧‍👦" * 100,
        "汉字" * 400,
        "x" * 900,
        "@all",
        "\ud7ff\u0000",
    ]
)


@given(title=anything, outlet=anything, summary=anything, note=anything, url=anything, language=anything)
def test_whatever_an_outlet_writes_telegram_takes_it_whole(title, outlet, summary, note, url, language):
    """Accepted by Telegram's own parser, within its limit, with no link but ours."""
    lead = hit(
        title=title, outlet=outlet, corrections=(note,), url=f"https://x.example/{url}", language=language
    )
    lead = replace(lead, summary=summary)
    others = [hit(n, outlet=f"{n}{outlet}", title=title) for n in range(2, 20)]
    text, entities = read_by_telegram(render(lead, *others).body)
    assert len(text) <= LIMIT
    assert {entity.type for entity in entities} <= {"bold", "text_link", "blockquote", "italic", "hashtag"}
    links = [entity.url for entity in entities if entity.type == "text_link"]
    assert all(link.startswith(("https://x.example/", "https://krant.example/")) for link in links)
    tags = [
        text.encode("utf-16-le")[2 * e.offset : 2 * (e.offset + e.length)]
        for e in entities
        if e.type == "hashtag"
    ]
    assert {tag.decode("utf-16-le") for tag in tags} <= set(TAGS)
