"""Weak spots of a lexicon, told by trying them out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Concept, Corpus, Role
from watcher.pipeline.aliases import ambiguous, covered, unseen
from watcher.pipeline.fold import fold
from watcher.pipeline.matching import Matcher
from watcher.pipeline.patterns import parse


def corpus(*concepts):
    return Corpus("t", "T", "", tuple(concepts), (), ())


def concept(name, role=Role.CORE, **aliases):
    languages = {("*" if key == "any" else key): terms for key, terms in aliases.items()}
    return Concept(name, name, role, aliases=tuple(sorted((k, tuple(v)) for k, v in languages.items())))


def dead(*terms):
    """What is found among English terms: each useless one with those that cover it."""
    return {
        one.alias.term: ([other.term for other in one.by], one.duplicate)
        for one in covered(corpus(concept("a", en=terms)))
    }


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (("police", "police station"), {"police station": (["police"], False)}),
        (("*polizei*", "polizeistation"), {"polizeistation": (["*polizei*"], False)}),
        (("a {3} station", "a {1} station"), {"a {1} station": (["a {3} station"], False)}),
        (("a {3} station", "a big station"), {"a big station": (["a {3} station"], False)}),
        (("Wang Jingyu", "wang  jíngyu"), {"wang  jíngyu": (["Wang Jingyu"], True)}),
        (("police (post|station)", "police station", "police post"),
         {"police station": (["police (post|station)"], False), "police post": (["police (post|station)"], False)}),
        (("police post", "police station", "police (post|station)"),
         {"police (post|station)": (["police post", "police station"], False)}),
        (("海外警察", "海外警察站"), {"海外警察站": (["海外警察"], False)}),
    ],
)  # fmt: skip
def test_an_alias_that_another_covers_is_dead(terms, expected):
    """Whatever it finds, the others find; of two that say the same, the later one is named."""
    assert dead(*terms) == expected


@pytest.mark.parametrize(
    "terms",
    [
        ("police station", "stations"),
        ("polizei", "polizei*"[:-1] + "wache"),
        ("station", "station*"[:-1] + "en"),
        ("a {1} station", "a {2} stations"),
        ("police", "polices"),
        ("service station", "service {2} stations"),
    ],
)
def test_an_alias_that_finds_more_is_alive(terms):
    """A closed edge covers no longer word, a narrow gap no wider one."""
    assert dead(*terms) == {}


def test_a_wider_alias_is_never_covered_by_a_narrower_one():
    """Open edges and gaps count."""
    assert dead("station", "station*") == {"station": (["station*"], False)}
    assert dead("a station", "a {2} station") == {"a station": (["a {2} station"], False)}


def test_languages_are_compared_each_with_itself_unless_asked():
    """The same word in two languages belongs to both; "*" belongs to all."""
    both = corpus(concept("a", cs=["benzin*"], de=["benzin*"], any=["petrol"], en=["petrol"]))
    assert [(one.alias.language, one.duplicate) for one in covered(both)] == [("en", True)]
    assert {one.alias.language for one in covered(both, across=True)} == {"en", "de"}


def test_the_same_words_in_two_concepts_are_ambiguous():
    """Once for each pair of aliases; parts of rules may share words with anyone."""
    found = ambiguous(
        corpus(
            concept("fbi", Role.ENTITY, any=["FBI"]),
            concept("probe", Role.CONTEXT, en=["fbi", "inquiry"]),
            concept("place", Role.PART, en=["inquiry"]),
        )
    )
    assert [(one.words, one.one.concept, one.other.concept) for one in found] == [("fbi", "fbi", "probe")]


def test_what_no_text_has_is_unseen():
    """Each alias for itself; the other spelling of a Chinese term counts."""
    never, total = unseen(
        corpus(concept("a", en=["police station", "outpost"], zh=["警务站"])),
        ["A Police-Station.", "海外警務站"],
    )
    assert ([alias.term for alias in never], total) == (["outpost"], 3)


WORDS = st.sampled_from(["police", "station", "post", "overseas", "polic*", "*station", "statio*"])
TERMS = st.lists(
    st.lists(st.one_of(WORDS, st.sampled_from(["{1}", "{2}"])), min_size=1, max_size=4).map(" ".join),
    min_size=2,
    max_size=4,
    unique=True,
)


@given(
    TERMS,
    st.lists(
        st.sampled_from(["police", "station", "post", "overseas", "policeman", "stations", "big", "the"]),
        max_size=8,
    ),
)
def test_taking_out_what_is_covered_loses_nothing(terms, words):
    """Whatever the text, it is found with the remaining aliases when it was found with all."""
    good = [term for term in terms if _is_term(term)]
    if not good:
        return
    gone = {one.alias.term for one in covered(corpus(concept("a", en=good)))}
    text = f" {fold(' '.join(words))} "
    every = Matcher(tuple(parse(term) for term in good)).find(text)
    rest = Matcher(tuple(parse(term) for term in good if term not in gone)).find(text)
    assert bool(every) == bool(rest)


def _is_term(term):
    try:
        parse(term)
    except ValueError:
        return False
    return True
