"""What the bot says fits and is taken by Telegram, whatever the outlets wrote."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.botapi import parse
from watcher.model import Article, Decision, Dossier, Figures, Hit, Match, Membership, Report, Ruling, Score
from watcher.pipeline import render_review, render_talk

NASTY = st.one_of(
    st.text(max_size=300),
    st.lists(
        st.sampled_from(
            ["<b>", "</a>", "&amp;", "&", "<", '"', "@admin", "t.me/x", "#tag", "/pause", "\u202e", "\u200b", "\u2066",
             "長", "قسم", "👩‍👩‍👧‍👦", "é\u0301\u0301\u0301\u0301\u0301", "https://evil.example", " ", "\n", "x" * 5_000]
        ),
        max_size=40,
    ).map("".join),
)  # fmt: skip
URLS = st.sampled_from(
    ["https://e.org/a?b=<c>&d=\"e'", "javascript:alert(1)", "tg://resolve?domain=x", "https://u:p@e.org/", "",
     "x" * 9_000]
)  # fmt: skip
REPORTS = st.builds(
    Report,
    id=st.integers(1, 10**9),
    title=NASTY,
    url=URLS,
    outlet=NASTY,
    country=st.sampled_from(["", "NL", "??", "<b"]),
    language=st.sampled_from(["", "en", "zh-Hans", "<i>"]),
    date=st.sampled_from(["", "2022-10-26"]),
    decision=st.sampled_from(["post", "review", "drop"]),
    relation=st.sampled_from(["first", "report", "copy", ""]),
    story=st.sampled_from(["s0123456789", "s<b>", ""]),
    reports=st.integers(1, 10**6),
)
OURS = {"bold", "italic", "code", "blockquote", "expandable_blockquote", "bot_command", "text_link"}


def check(body: str) -> str:
    """What Telegram makes of it; nothing in it but what we put there."""
    found = parse(body, "HTML")
    assert 0 < len(found.text) <= render_talk.LIMIT
    assert len(body.encode()) <= 32_768
    assert {entity.type for entity in found.entities} <= OURS
    return found.text


@settings(max_examples=40)
@given(st.lists(REPORTS, max_size=30), NASTY)
def test_lists_stories_and_figures_fit(reports, title):
    """None is cut, since their parts are."""
    listed = check(render_talk.listing("Found", reports, more=True))
    assert not listed.endswith("…\n…")
    check(render_talk.dossier(Dossier("s1", title, tuple(reports), asked="s2")))
    names = {report.outlet: report.reports for report in reports[:8]}
    check(render_talk.figures(Figures(10**9, 10**8, 5, 6, names, names, names, 7)))


@settings(max_examples=40)
@given(NASTY, NASTY, NASTY, URLS, st.integers(0, 40), st.booleans())
def test_reasons_and_questions_fit(title, words, name, url, reasons, evidence):
    """The editors' questions with their buttons' data, too."""
    matches = tuple(Match(f"c{number}", words, 1, 1.5, words + str(number)) for number in range(reasons))
    score = Score("t", 0.5, Decision.REVIEW, matches)
    hit = Hit(10**17, Article(url, title, "", words, language="nl"), score, words, "NL", story="s1")
    check(render_talk.why(hit, Membership("s1", "report", words), {"c1": words}))
    question = render_review.question(hit, {"c1": words}, evidence=evidence, muted=False)
    check(question.body)
    for row in question.rows:
        for button in row:
            assert len(button.data.encode()) <= 64
            assert render_review.read(button.data) == (button.data[0], hit.id)
    for ruling in (Ruling("post", "telegram"), Ruling("drop", "cli"), Ruling("post")):
        check(render_review.decided(hit, {}, ruling, by=name, muted=True).body)


@given(st.text(max_size=80))
def test_what_is_no_button_of_ours_is_not_read(sent):
    """A tampered client sends what it likes."""
    found = render_review.read(sent)
    assert found is None or render_review.data(*found) == sent
