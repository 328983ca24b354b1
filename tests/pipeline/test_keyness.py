"""Words that mark a set of texts."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.pipeline.keyness import log_likelihood, suggest
from watcher.pipeline.keyness_phrases import Passage, phrases

ARTICLE = (
    "The council met on Monday. Members heard that Maxime van der Hoven had run the consular errand desk. "
    "The consular errand desk was closed, said Maxime van der Hoven, and the council thanked the police. "
    "A second consular errand desk was found by the police in the harbour."
)
OTHER = "The council met on Monday and the police were thanked. The harbour was closed by the police. " * 20


def nobody(_text):
    return []


def found(*texts, background=(OTHER,), language="en", known=nobody, least=2):
    return suggest(
        [Passage(language, text) for text in texts],
        [Passage(language, text) for text in background],
        known=known,
        least=least,
    )


def test_log_likelihood_of_a_worked_example():
    """Ten of a hundred here, ten of nine hundred there: expected two and eighteen."""
    expected = 2 * (10 * math.log(10 / 2) + 10 * math.log(10 / 18))
    assert log_likelihood(10, 100, 10, 900) == pytest.approx(expected)
    assert log_likelihood(1, 100, 1, 100) == pytest.approx(0)
    assert log_likelihood(1, 100, 50, 100) < 0
    assert log_likelihood(0, 100, 5, 100) < 0


@given(st.integers(0, 50), st.integers(50, 500), st.integers(0, 50), st.integers(50, 500))
def test_log_likelihood_tells_which_side_has_more(count, total, other, other_total):
    """Its sign is that of the difference of frequencies, its size grows from nothing."""
    value = log_likelihood(count, total, other, other_total)
    difference = count * other_total - other * total
    assert value >= -1e-9 if difference >= 0 else value <= 1e-9


def test_names_and_phrases_are_proposed_whole():
    """Not their pieces, with small words inside a name, and with a sentence that shows them."""
    by_form = {one.forms[0]: one for one in found(ARTICLE)}
    assert by_form["Maxime van der Hoven"].is_name
    assert by_form["consular errand desk"].count == 3
    assert not by_form["consular errand desk"].is_name
    assert "errand desk" in by_form["consular errand desk"].example
    assert not {"consular", "errand desk", "Hoven", "consular errand"} & set(by_form)


def test_what_is_everybodys_is_not_proposed():
    """Words that the background has too, and words that only hold others together."""
    words = {form for one in found(ARTICLE) for form in one.forms}
    assert not words & {"police", "council", "the", "Monday", "closed"}


def test_what_the_lexicon_knows_is_not_proposed():
    """The caller says which words are found already."""

    def known(text):
        return [(match.start(), match.end()) for match in re.finditer("consular errand desk", text)]

    assert not any("desk" in form for one in found(ARTICLE, known=known) for form in one.forms)


def test_a_phrase_does_not_reach_across_a_sentence_or_a_comma():
    """Nor does a name."""
    text = "He saw Anna Berg, Karl Holm and others. Berg left. Then Anna Berg, Karl Holm and Nils came."
    forms = {form for one in found(text) for form in one.forms}
    assert {"Anna Berg", "Karl Holm"} <= forms
    assert not any("Berg Karl" in form.replace(",", "") for form in forms)


def test_chinese_runs_are_proposed_whole():
    """Characters without spaces; what begins or ends in a particle is none."""
    text = "当局关闭了领事代办点。领事代办点的负责人否认。居民说领事代办点很忙。"
    forms = [form for one in found(text, background=(), language="zh-Hans") for form in one.forms]
    assert "领事代办点" in forms
    assert not any(form.endswith("的") or form.startswith("了") for form in forms)


def test_a_run_of_katakana_is_one_word():
    """Not three letters of the Netherlands."""
    text = "オランダ拠点が閉鎖された。オランダ拠点の職員は否定した。"
    forms = {form for one in found(text, background=(), language="ja") for form in one.forms}
    assert "オランダ拠点" in forms
    assert not any(form.startswith(("ンダ", "ダ")) for form in forms)


def test_the_forms_of_one_word_come_together():
    """Inflections share their beginning."""
    text = "Die Außenposten blieben. Das Außenpostens Schild fehlt. Die Außenposten und des Außenpostens Tür."
    [one] = [one for one in found(text, background=(), language="de") if "Außenposten" in one.forms]
    assert set(one.forms) == {"Außenposten", "Außenpostens"}
    assert one.count == 4


def test_page_furniture_of_one_text_is_left_out_where_there_are_three():
    """A single word must stand in two of them."""
    texts = ["Tariffs tariffs tariffs tariffs. The errand was run.", "An errand it was.", "One more errand."]
    forms = {form.casefold() for one in found(*texts) for form in one.forms}
    assert "errand" in forms
    assert "tariffs" not in forms


@given(st.text(alphabet="aB c.,中文ア的-'\n1", max_size=60))
def test_every_phrase_stands_in_its_text(text):
    """Where it says it does, and never empty."""
    for folded, tokens, _ in phrases(Passage("en", text)):
        assert folded
        assert all(folded)
        for token in tokens:
            assert text[token.start : token.end] == token.text
