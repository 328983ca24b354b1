"""From articles to proposals, from proposals to a corpus."""

from __future__ import annotations

from dataclasses import replace

import pytest

from watcher import corpus_text, drafted, drafting
from watcher.corpus import read_corpus
from watcher.drafted import Plan
from watcher.drafting import Material
from watcher.model import Article, Decision, Role, Use
from watcher.pipeline import uses

PLAN = Plan("quay-theft", "quay theft", "Thefts from quays.")
EN = Article(
    url="https://paper.example/1",
    title="Crates stolen from the quay",
    text="Thieves stole crates from the quay at night. The quay was dark, said Maxime Verhoeven of the Harbour Union. "
    "Crates were stolen there before. Maxime Verhoeven wants guards on the quay.",
    language="en",
    outlet="The Paper",
)
EN_TWO = replace(
    EN,
    url="https://paper.example/2",
    title="More crates stolen",
    text="Stolen crates were found near the quay. Guards saw nothing. Nobody guards the quay, said Maxime Verhoeven.",
)
DE = Article(
    url="",
    title="Kisten vom Kai gestohlen",
    text="Diebe haben Kisten vom Kai gestohlen. Am Kai gab es keine Wachen. Die gestohlenen Kisten fehlen.",
    language="de",
)
OTHER = Article(
    url="", title="Quay opened", text="A new quay was opened by the mayor. The quay is long.", language="en"
)


@pytest.fixture(scope="module")
def material():
    return Material((EN, EN_TWO, DE), (OTHER,))


@pytest.fixture(scope="module")
def given_words(material):
    return [
        *drafting.given_words(["quay", "de:Kai"], Use.ONE, material),
        *drafting.given_words(["stolen", "de:gestohlen"], Use.TWO, material),
    ]


@pytest.fixture(scope="module")
def proposals(material, given_words):
    return drafting.propose(material, given_words)


def test_words_that_are_given_are_put_down_for_the_languages_that_have_them(material):
    """With a language before it for that one; for any where no article has it."""
    [quay] = drafting.given_words(["quay"], Use.ONE, material)
    assert (quay.language, quay.terms, quay.given) == ("en", ("quay",), True)
    [tagged] = drafting.given_words(["ru:причал"], Use.ONE, material)
    assert (tagged.language, tagged.label) == ("ru", "причал")
    [nowhere] = drafting.given_words(["wharf"], Use.ONE, material)
    assert nowhere.language == "*"
    with pytest.raises(ValueError, match="cannot be a term"):
        drafting.given_words(["(quay"], Use.ONE, material)


def test_a_title_names_the_two_things_that_meet():
    """Before and behind its little words; else the last word is the second."""
    assert drafting.sides_of_title("spyware against journalists") == ("spyware", "journalists")
    assert drafting.sides_of_title("undersea cable sabotage") == ("undersea cable", "sabotage")
    assert drafting.sides_of_title("monarchs") == ("monarchs", "")


def test_names_and_words_are_proposed_with_a_use(proposals):
    """What the look-alikes have supports nothing; what is given is not proposed again."""
    by_label = {one.label: one for one in proposals}
    assert by_label["Maxime Verhoeven"].use is Use.PERSON
    assert by_label["Maxime Verhoeven"].texts == 2
    assert by_label["crates"].use is Use.CONTEXT
    assert [one.id for one in proposals if one.label.lower() == "quay"] == ["own-en-quay"]
    assert len({one.id for one in proposals}) == len(proposals)


@pytest.mark.parametrize(
    ("language", "everyday", "telling"),
    [
        ("en", ("every", "asked", "known", "opened"), "viaduct"),
        ("nl", ("elke", "noemt", "volgens", "sinds"), "viaduct"),
        ("de", ("jeder", "nennt", "gestern", "teilte"), "viadukt"),
    ],
)
def test_everyday_words_are_suggested_to_be_dropped(language, everyday, telling):
    """However often they stand in the articles; what the affair is about supports it."""
    articles = []
    for number in range(3):
        # Each word beside others every time, so that no longer phrase takes it in.
        parts = [
            f"{word} {chr(97 + number) * 5}{chr(97 + place) * 4}{chr(97 + turn) * 3}."
            for place, word in enumerate((*everyday, telling))
            for turn in range(4)
        ]
        articles.append(
            Article(url="", title=f"{number}", text=" ".join(parts).capitalize(), language=language)
        )
    made = {one.label.lower(): one.use for one in drafting.propose(Material(tuple(articles)), [])}
    assert made[telling] is Use.CONTEXT
    assert set(everyday) & set(made)
    assert {made[word] for word in everyday if word in made} == {Use.DROP}


def test_sides_are_guessed_by_shared_words_and_by_cognates():
    """And a piece of a phrase that was given belongs to no side."""
    sides = uses.sides(["undersea cable", "spyware"], ["sabotage"])
    assert sides.of("power cable") is Use.ONE
    assert sides.of("cable") is None
    assert sides.of("sabotage of an undersea cable") is Use.CORE
    assert sides.akin("sabotaje") is Use.TWO
    assert sides.akin("саботаж") is Use.TWO
    assert sides.akin("minister") is None


def test_a_corpus_is_written_that_can_be_read_and_says_no_sentence_of_an_article(
    tmp_path, material, proposals
):
    """Both sides, the rule that joins them, names, and a record of each article with an abstract of our own."""
    corpus = drafted.build(PLAN, proposals, material.articles)
    for name, text in corpus_text.files(corpus, ("places",)).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
        for article in material.articles:
            assert article.text[:40] not in text
    read = read_corpus(tmp_path)
    assert read.shared
    assert {rule.near for rule in read.rules} == {("first", "second")}
    assert {concept.id for concept in corpus.concepts} < {concept.id for concept in read.concepts}
    assert [record.title for record in read.records] == [a.title for a in material.articles]
    assert read.records[0].people == ("Maxime Verhoeven",)
    assert read.records == corpus.records


def test_each_given_article_is_judged_by_what_the_others_taught(material, proposals):
    """A word that one article alone has does not speak for it; given words do."""
    accepted = [one for one in proposals if one.use is not Use.DROP]
    found = drafted.trial(PLAN, accepted, material.articles, post_at=0.6, review_at=0.35)
    assert Decision.DROP not in [score.decision for score in found]
    [alone] = drafted.trial(
        PLAN,
        [replace(one, given=False) for one in accepted if one.language == "de"],
        [DE],
        post_at=0.6,
        review_at=0.35,
    )
    assert alone.value == 0


def test_a_topic_with_one_side_speaks_by_itself(material):
    """Its words are core, and nothing has to meet."""
    given_words = drafting.given_words(["quay"], Use.ONE, material)
    corpus = drafted.build(PLAN, given_words, ())
    assert corpus.concepts[0].role is Role.CORE
    assert corpus.rules == ()


def test_a_language_without_words_for_a_side_is_named(material):
    """Its articles could not be found."""
    words = [
        *drafting.given_words(["en:quay", "de:Kai"], Use.ONE, material),
        *drafting.given_words(["en:stolen"], Use.TWO, material),
    ]
    assert drafted.mute(words, material.languages) == [("de", Use.TWO)]


def test_a_term_is_put_into_a_file_and_nothing_else_changes(proposals):
    """Also into a language that was not there; a shape that is not understood is left alone."""
    text = corpus_text.files(drafted.build(PLAN, proposals, ()))[corpus_text.WORDS]
    changed = corpus_text.with_term(text, "first", "nl", ["kade*"])
    assert set(changed.splitlines()) - set(text.splitlines()) == {'nl = ["kade*"]'}
    again = corpus_text.with_term(changed, "first", "nl", ["steiger*"])
    assert 'nl = ["kade*", "steiger*"]' in again
    with pytest.raises(corpus_text.WordingError, match="no concept third"):
        corpus_text.with_term(text, "third", "nl", ["kade*"])
    folded = text.replace("[concept.aliases]\n", '[concept.aliases]\nnl = [\n  "kade*",\n]\n')
    with pytest.raises(corpus_text.WordingError, match="by hand"):
        corpus_text.with_term(folded, "first", "nl", ["steiger*"])
