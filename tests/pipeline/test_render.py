"""Posts: what a reader sees, and what no outlet can make a reader see."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.botapi.parsing import parse, with_automatic
from watcher.model import Article, Decision, Hit, Match, Notice, Score, StoryView
from watcher.pipeline.render import (
    MESSAGE,
    Words,
    render_development,
    render_list,
    render_moved,
    render_notice,
    render_story,
)
from watcher.pipeline.render_text import host, web

LABELS = {"stations": "overseas police stations", "ngo": "Safeguard Defenders"}
WORDS = {
    "ngo": "Safeguard Defenders",
    "netherlands": "Netherlands",
    "rotterdam": "Netherlands",
    "new-york": "United States",
}
SUBJECTS = {"stations": "overseas police station"}
TOPIC = Words(LABELS, WORDS, SUBJECTS)
TAGS = ("#OverseasPoliceStation", "#SafeguardDefenders", "#Netherlands")


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


def render(*hits, notices=()):
    return render_story(StoryView("s1", "t", hits[0], tuple(hits[1:])), TOPIC, notices)


def notice(kind, number=1):
    return Notice(
        kind,
        datetime(2022, 11, 2, tzinfo=UTC),
        outlet="De Krant",
        url=f"https://krant.example/{number}",
        title="Chinese politiepost",
        number=7,
        reasons=("the number of posts was two, not five",),
    )


def words_of(html):
    return re.sub("<[^>]+>", "", html)


def read_by_telegram(html):
    """The message as Telegram makes it, with the links and mentions that it adds by itself."""
    formatted = with_automatic(parse(html))
    return formatted.text, formatted.entities


def test_a_post_tells_where_when_what_and_why():
    """Flag, linked title, outlet, date, language, the outlet's words, reasons and tags."""
    post = render(hit())
    assert post.body.splitlines() == [
        '<b><a href="https://krant.example/1">Chinese politiepost in Rotterdam gesloten</a></b>',
        "🇳🇱 De Krant · 26 Oct 2022 · Dutch",
        "<blockquote>De minister zegt dat de post dicht moet.</blockquote>",
        "<i>Why: overseas police stations, Safeguard Defenders</i>",
        " ".join(TAGS),
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
    assert text.splitlines()[0].replace("\u2060", "") == "<b>&lt;x</b>gnp.exe very odd"
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
    assert len(text) <= MESSAGE.limit
    assert {entity.type for entity in entities} <= {
        "bold",
        "text_link",
        "blockquote",
        "expandable_blockquote",
        "italic",
        "hashtag",
    }
    links = [entity.url for entity in entities if entity.type == "text_link"]
    assert all(link.startswith(("https://x.example/", "https://krant.example/")) for link in links)
    tags = [
        text.encode("utf-16-le")[2 * e.offset : 2 * (e.offset + e.length)]
        for e in entities
        if e.type == "hashtag"
    ]
    assert {tag.decode("utf-16-le") for tag in tags} <= set(TAGS)


def test_a_foreign_report_has_a_line_in_english_and_an_archived_copy_when_there_is_one():
    """Both are named for what they are; an English report needs no English."""
    full = replace(hit(), english="The post was closed.", archive_url="https://archive.example/1")
    lines = render(full).body.splitlines()
    assert lines[1].endswith('Dutch · <a href="https://archive.example/1">archived copy</a>')
    assert lines[2] == "<i>English, by machine: The post was closed.</i>"
    assert "by machine" not in render(replace(full, article=replace(full.article, language="en-GB"))).body


def test_an_article_with_a_picture_gets_a_large_preview():
    """One without gets a small one."""
    assert render(hit(image="https://krant.example/1.jpg")).large_preview
    assert not render(hit(image="javascript:x")).large_preview


def test_a_host_in_look_alike_letters_is_spelled_out():
    """Cyrillic letters that look like a bank's name are shown, and linked, as name servers know them."""
    fake = "https://р\u0430ур\u0430l.example/x"
    assert host(fake, 60).replace("\u2060", "") == "xn--l-7sba6dbr.example"
    assert web(fake) == "https://xn--l-7sba6dbr.example/x"
    post = render(hit(url=fake, outlet=""))
    assert "р\u0430ур" not in post.body
    assert 'href="https://xn--l-7sba6dbr.example/x"' in post.body


def test_right_to_left_titles_turn_nothing_around_them():
    """On a line with others they stand in an isolate; alone, the line takes their direction."""
    arabic = hit(title="مركز شرطة صيني في روتردام", outlet="المرفأ الجديد")
    body = render(arabic).body
    assert ">مركز شرطة صيني في روتردام</a>" in body
    assert "🇳🇱 \u2068المرفأ الجديد\u2069 · 26 Oct" in body
    listed = render_list([StoryView("s1", "t", arabic)], of=1, part=1, parts=1).body
    assert "\u2068مركز شرطة صيني في روتردام\u2069</a> · \u2068المرفأ" in listed
    assert "\u2068" not in render(hit()).body


def test_words_that_need_joiners_keep_them_and_others_lose_them():
    """Persian and emoji families are spelt with them; Latin words are disguised with them."""
    kept = words_of(render(hit(title="می\u200cخواهد 👩\u200d👧 po\u200dli\u200cce")).body)
    assert "می\u200cخواهد" in kept
    assert "👩\u200d👧" in kept
    assert "police" in kept


def test_titles_are_cut_between_words_and_never_inside_a_character():
    """Families of emoji, flags, stacked marks and syllables stay whole."""
    for unit in ("👩\u200d👩\u200d👧", "🇳🇱", "e\u0323\u0302", "각", "汉"):
        title = words_of(render(hit(title=unit * 400)).body).splitlines()[0]
        assert title.endswith("…")
        assert set(title.removesuffix("…").split(title[: len(unit)])) == {""}
    title = words_of(render(hit(title="several words " * 40)).body).splitlines()[0]
    assert title.removesuffix("…").split()[-1] in {"several", "words"}


def test_a_development_is_told_with_what_is_new():
    """As a message of its own, which answers the story's."""
    later = replace(hit(4, outlet="VOA"), relation="development", relation_why="new: two arrests, 12")
    lines = words_of(render_development(later, TOPIC).body).splitlines()
    assert lines[0] == "🔹 New in this story"
    assert lines[2].startswith("🇳🇱 VOA")
    assert "What is new: two arrests, 12" in lines


def test_a_correction_changes_the_post_and_says_what_was_changed():
    """The post shows it; the reply tells the reasons."""
    body = words_of(render(hit(), notices=[notice("correction")]).body)
    assert "✏️ Corrected 2 Nov 2022: the number of posts was two, not five" in body
    reply = words_of(render_notice("s1", notice("correction")).body).splitlines()
    assert reply == [
        "✏️ Corrected by De Krant · 2 Nov 2022",
        "Chinese politiepost",
        "• the number of posts was two, not five",
    ]


def test_a_withdrawal_is_said_plainly():
    """Before everything else, with the title struck through and no preview; also of a further report."""
    post = render(hit(), hit(2, outlet="VOA"), notices=[notice("withdrawal")])
    first, second, *_ = post.body.splitlines()
    assert first == "❌ <b>Withdrawn by De Krant</b> · 2 Nov 2022"
    assert second.startswith("<s><a ")
    assert post.preview_url == ""
    assert "Withdrawn by De Krant" in render_notice("s1", notice("withdrawal")).body
    other = words_of(render(hit(), hit(2, outlet="VOA"), notices=[notice("withdrawal", 2)]).body)
    assert "Also: VOA (withdrawn)" in other
    assert "Withdrawn by" not in other


def test_copies_are_named_after_reports():
    """What is new to readers comes first."""
    hits = [
        replace(hit(n, outlet=name), relation=kind)
        for n, name, kind in ((2, "A", "copy"), (3, "B", "report"))
    ]
    assert "Also: B, A" in words_of(render(hit(), *hits).body)


def test_a_list_names_every_story_in_it():
    """One line each, linked, and how many there are in all."""
    stories = [StoryView(f"s{n}", "t", hit(n)) for n in range(1, 16)]
    post = render_list(stories, of=37, part=1, parts=3)
    text, entities = read_by_telegram(post.body)
    assert text.splitlines()[0] == "37 more stories · part 1 of 3"
    assert [entity.url for entity in entities if entity.type == "text_link"] == [
        s.lead.article.url for s in stories
    ]
    assert len(text) <= MESSAGE.limit
