"""How evidence is weighed, explained and quoted."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Article, Concept, Corpus, Decision, Role, Rule
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.relevance import judge
from watcher.pipeline.sentences import around, split

FILLER = "The council met on Tuesday and spoke about the weather in the valley for a long time. " * 40


def concept(
    name: str, role: Role, weight: float = 0.0, *terms: str, needs: tuple[str, ...] = (), kind: str = ""
) -> Concept:
    return Concept(name, name, role, weight, kind=kind, needs=needs, aliases=(("*", terms or (name,)),))


PROFILE = compile_profile(
    Corpus(
        "topic", "", "",
        (
            concept("watchdog", Role.ENTITY, 3.0, "watch dog(|s)", kind="organisation"),
            concept("phrase", Role.CORE, 3.0, "core phrase*", "核心短语"),
            concept("needy", Role.CORE, 3.0, "needy phrase", needs=("station",)),
            concept("person", Role.PERSON, 2.5, "jane roe", needs=("context",), kind="person"),
            concept("station", Role.PART, 0.0, "station(|s)"),
            concept("land", Role.PART, 0.0, "land"),
            concept("secret", Role.PART, 0.0, "secret"),
            concept("context", Role.CONTEXT, 1.0, "context"),
            concept("more", Role.CONTEXT, 1.5, "circumstance"),
            concept("petrol", Role.AGAINST, -2.0, "petrol"),
            concept("place-rome", Role.MENTION, 0.0, "rome", kind="place"),
        ),
        (
            Rule("near", "near", 2.0, ("station", "land"), 40, ("secret",), 100),
            Rule("inside", "inside", -1.5, ("station", "place-rome"), 20),
        ),
        (),
    )
)  # fmt: skip


def score(text: str, title: str = "", description: str = ""):
    article = Article(url="https://a.example/1", title=title, text=text, description=description)
    return judge(PROFILE, article, post_at=0.6, review_at=0.35)


def points(text: str, title: str = "") -> dict[str, float]:
    return {match.concept: match.points for match in score(text, title).matches}


def total(text: str, title: str = "") -> float:
    return sum(points(text, title).values())


def test_four_points_are_worth_the_usual_posting_threshold():
    """The value is 1 - exp(-points / 4.365)."""
    text = f"A core phrase. {FILLER}"
    assert total(text) == 3.0
    assert round(1 - math.exp(-3.0 / 4.3654), 3) == score(text).value
    assert Decision.REVIEW is score(text).decision
    assert Decision.POST is score(f"A core phrase about the watch dog. {FILLER}").decision


def test_an_article_without_evidence_is_dropped_without_matches():
    """Nothing found, nothing explained."""
    nothing = score("The weather is fine.", "Weather")
    assert (nothing.value, nothing.decision, nothing.matches) == (0.0, Decision.DROP, ())


def test_context_alone_makes_no_verdict():
    """Circumstances support evidence; without any they are worth nothing."""
    assert points("context circumstance " * 20) == {}


def test_context_adds_at_most_two_points_and_no_more_than_the_evidence():
    """However much there is of it."""
    found = points(f"core phrase, watch dog, {'context circumstance ' * 9}. {FILLER}")
    assert pytest.approx(2.0, abs=0.02) == found["context"] + found["more"]


def test_each_further_spot_weighs_half_of_the_one_before():
    """Repetition counts, but saturates."""
    once, twice, often = (total(f"{'core phrase here. ' * n}{FILLER}") for n in (1, 2, 30))
    assert (once, twice) == (3.0, 4.5)
    assert pytest.approx(6.0, abs=0.01) == often


def test_a_spot_in_the_title_weighs_half_as_much_again():
    """Titles say what an article is about."""
    assert total(FILLER, "The core phrase") == 4.5


def test_in_a_brief_text_one_spot_counts_as_one_and_a_half():
    """What is said once in three sentences is what they are about."""
    assert total("A core phrase.") > total(f"A core phrase. {FILLER}")


def test_a_mention_deep_in_a_long_text_is_passing():
    """Evidence in one or two places after the opening keeps two fifths."""
    assert pytest.approx(1.2) == total(f"{FILLER} A core phrase. {FILLER}")
    assert total(f"A core phrase. {FILLER}{FILLER}") == 3.0
    assert total(f"{FILLER} A core phrase. {FILLER} A core phrase. {FILLER} A core phrase.") > 5


def test_a_person_counts_only_where_one_of_the_needs_is_found():
    """Names are shared; without the affair around them they are not even mentioned."""
    assert points(f"Jane Roe won. {FILLER}") == {}
    assert points(f"Jane Roe in this context. {FILLER}")["person"] == 2.5
    assert score(f"Jane Roe won. {FILLER}").mentions == ()
    assert score(f"Jane Roe in this context. {FILLER}").mentions == ("person",)


def test_needs_hold_for_core_phrases_too():
    """A phrase that is ambiguous alone waits for company."""
    assert points("a needy phrase") == {}
    assert "needy" in points("a needy phrase at the station")


def test_a_rule_needs_both_parts_in_one_sentence():
    """Parts that are far apart, or parted by a full stop, mean nothing together."""
    assert "near" in points("the station of the land, secret")
    assert "near" not in points("the secret station. The land")
    assert "near" not in points(f"the secret station {'of many words and ' * 5} land")


def test_a_rule_without_a_booster_keeps_half_its_weight_once():
    """Unboosted evidence is faint, wherever and however often it stands, and context does not raise it."""
    assert points("context: the station of the land. " * 9, "station land") == {"near": 1.0}
    assert points(f"the secret station of the land. {FILLER}")["near"] == 2.0


def test_what_speaks_against_takes_from_rules_but_not_from_names():
    """Negative points stand among the matches; an organisation of the affair keeps its own."""
    ruled = points(f"the secret petrol station of the land. {FILLER}")
    assert (ruled["near"], ruled["petrol"]) == (2.0, -2.0)
    named = points(f"the watch dog and petrol. {FILLER}")
    assert named == {"watchdog": 3.0}


def test_a_core_phrase_keeps_half_whatever_speaks_against_it():
    """Coverage of the affair may mention a petrol station."""
    assert total(f"the core phrase, petrol, petrol, petrol. {FILLER}") == 1.5


def test_a_negative_rule_takes_points_away():
    """Two parts together can speak against as well."""
    found = points(f"a secret station in Rome, station of the land. {FILLER}")
    assert found["inside"] < 0 < found["near"]


def test_matches_come_strongest_first_and_add_up_to_the_value():
    """The explanation is the arithmetic."""
    result = score(f"The watch dog and the core phrase in context. {FILLER}", "A core phrase")
    assert sorted((match.points for match in result.matches), reverse=True) == [
        match.points for match in result.matches
    ]
    raw = sum(match.points for match in result.matches)
    assert pytest.approx(1 - math.exp(-raw / 4.3654), abs=0.002) == result.value


def test_terms_and_sentences_are_the_articles_own_words():
    """Accents, soft hyphens, widths and inflected endings stay as printed."""
    sentence = "Again “Córe\u00adphrase” is not it, but the ＣＯＲＥ\u00a0Phra\u00adsé's end is."
    (match,) = score(f"Before it. {sentence} After it. {FILLER}").matches
    assert match.term == "ＣＯＲＥ\u00a0Phra\u00adsé"
    assert match.sentence == sentence


def test_whole_words_are_quoted():
    """An open edge matches part of a word, the reader sees all of it."""
    (match,) = score("The core phrases' fate.").matches
    assert match.term == "core phrases"


def test_the_title_is_quoted_when_only_it_has_the_words():
    """A title is a sentence of its own."""
    (match,) = score("Nothing here.", "Of a core phrase").matches
    assert match.sentence == "Of a core phrase"


def test_the_standfirst_is_read_when_the_text_lacks_it():
    """Behind a paywall it may be all there is; inside the text it is not counted twice."""
    assert Decision.REVIEW is score(FILLER, description="About a core phrase.").decision
    text = f"About a core phrase. {FILLER}"
    assert score(text) == score(text, description="About a core phrase.")


def test_mentions_are_names_and_places_in_order():
    """Stories and tags know them by their ids."""
    assert score("The watch dogs of Rome at the station").mentions == ("place-rome", "watchdog")


def test_a_phrase_never_reaches_from_the_title_into_the_text():
    """Neither by chance nor by a barrier character in the article itself."""
    assert points("phrase it is", "core") == {}
    assert "phrase" in points("a \x00 core phrase", "a\x00title")


def test_a_phrase_never_reaches_over_the_end_of_a_sentence():
    """Two sentences that meet make no phrase; a broken line ends no sentence."""
    assert points("It was the core. Phrase books were sold.") == {}
    assert list(points("It was the core\nphrase again.")) == ["phrase"]
    assert list(points("The watch. Dog owners ask for the core phrase.")) == ["phrase"]
    assert points("这是核心。短语很多。") == {}


def test_scripts_without_spaces_are_quoted_as_found():
    """Nothing around the term is taken for the rest of its word."""
    (match,) = score("前面一句。这里有核心短语的句子。后面一句。").matches
    assert (match.term, match.sentence) == ("核心短语", "这里有核心短语的句子。")


ALPHABET = st.sampled_from(
    [
        "core phrase",
        "secret",
        "station",
        "land",
        "petrol",
        "Rome",
        "watch dog",
        "context",
        ".",
        "\n",
        "核心短语",
        "é\u0301",
        "\u00ad",
        "ß",
        "Jane Roe",
        "word",
    ]
)


@given(st.lists(ALPHABET, max_size=60), st.lists(ALPHABET, max_size=8))
def test_scores_are_sound_on_any_text(words, title_words):
    """In range, repeatable, monotone in its thresholds, and every quotation verbatim, within 400 characters."""
    text, title = " ".join(words), " ".join(title_words)
    result = score(text, title)
    assert 0.0 <= result.value <= 1.0
    assert score(text, title) == result
    for match in result.matches:
        assert match.term in f"{title}\n{text}"
        assert any(match.sentence in source for source in (title, text))
        assert 0 < len(match.sentence) <= 400
        assert match.count > 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Lau spoke. He left.", 2),
        ("The U.S. government spoke to J. R. Smith. He left.", 2),
        ("Am 26. Oktober 2022 kam er, d.h. spät. Dann ging er.", 2),
        ("“Stop it!” she said. “Why?” They left.", 3),
        ("Dne 3. listopadu to řekl např. ministr. Pak odešel.", 2),
        ("他说：“不行。”然后走了。真的？真的！", 4),
        ("彼は言った。「だめだ。」そして帰った。", 3),
        ("Τι είπε; Τίποτα. Έφυγε.", 3),
        ("ماذا قال؟ لا شيء. غادر.", 3),
        ("Об этом в 2022 г. сообщил И. Иванов. Он ушёл.", 2),
        ("Costs rose 3.5 percent... and fell. Then stopped", 2),
        ("No stop at all", 1),
    ],
)  # fmt: skip
def test_sentences_end_where_they_end(text, expected):
    """Stops of many scripts, and the dots that are none."""
    assert expected == len(split(text))


@given(st.text(alphabet="ab .!?。\n\u00e9“”", max_size=1200), st.data())
def test_a_sentence_holds_the_words_it_is_asked_for(text, data):
    """Whatever the text, the range is within it, short enough, and touches the words in question."""
    places = [place for place, letter in enumerate(text) if not letter.isspace()]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    begin, finish = around(text, place, place + 1)
    assert begin <= place < finish
    assert finish - begin <= 400
    assert "\n" not in text[begin:finish]


def test_long_sentences_are_cut_between_words():
    """At most 400 characters around the words in question."""
    text = "word " * 300 + "needle " + "word " * 300
    start = text.index("needle")
    begin, finish = around(text, start, start + 6)
    assert finish - begin <= 400
    assert {"word", "needle"} == set(text[begin:finish].split())
