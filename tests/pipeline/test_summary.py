"""Summaries: whole sentences of the outlet, about the matter."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Article, Decision, Match, Score
from watcher.pipeline.summary import LIMIT, shorten, summarise

SENTENCE = "The Dutch government ordered the two Chinese police stations to close at once on Tuesday."
SECOND = "Safeguard Defenders had counted fifty-four such offices in thirty countries by then."


def score(*sentences):
    return Score(
        "t",
        0.9,
        Decision.POST,
        tuple(Match(f"c{n}", "police stations", 1, 3.0, sentence) for n, sentence in enumerate(sentences)),
    )


def article(**more):
    return Article(
        url="https://x.example/", title="Title", text="First paragraph.\nSecond.", language="en", **more
    )


def test_the_publishers_own_description_comes_first_when_it_names_the_matter():
    """Then the evidence, one sentence or two."""
    summary = summarise(article(description="Two police stations must close."), score(SENTENCE, SECOND))
    assert summary.text == f"Two police stations must close. {SENTENCE} {SECOND}"
    assert summary.origin == "description"


def test_a_description_about_something_else_is_left_out():
    """House slogans are no summary."""
    summary = summarise(article(description="News, sport and weather for you."), score(SENTENCE))
    assert (summary.text, summary.origin) == (SENTENCE, "evidence")


def test_sentences_that_cannot_stand_alone_are_left_out():
    """No dangling pronoun, no question, no fragment, nothing twice."""
    unfit = (
        "They were ordered by the ministry to close the police stations at once.",
        "Why did nobody notice the Chinese police stations in the two cities before?",
        "police stations in Rotterdam and in Amsterdam that have not been registered",
        "Police stations.",
    )
    assert summarise(article(), score(*unfit, SENTENCE, SENTENCE)).text == SENTENCE


def test_without_evidence_the_lead_has_to_do():
    """First the description, then the first paragraph, then the title."""
    told = "The council closed the harbour office after the neighbours complained for a year."
    assert summarise(replace(article(description=told), text=f"{told} More follows."), score()).text == told
    assert summarise(article(description="A description."), score()).text == "First paragraph."
    assert summarise(article(), score()).text == "First paragraph."
    assert summarise(Article(url="", title="Title", text=""), score()).text == "Title"


@given(st.lists(st.text(max_size=500), max_size=5), st.text(max_size=900), st.text(max_size=900))
def test_a_summary_is_never_empty_nor_too_long(sentences, description, text):
    """Whatever the article holds."""
    made = summarise(Article(url="", title="Title", text=text, description=description), score(*sentences))
    assert 0 < len(made.text) <= LIMIT or not text.split("\n", 1)[0].strip()


def test_a_cut_ends_at_a_word_and_between_characters_in_cjk():
    """With an ellipsis that says so."""
    assert shorten("one two three", 9) == "one two…"
    assert shorten("一二三四五六", 4) == "一二三…"
    assert shorten("short", 9) == "short"
