"""Things that articles speak of, by the words of each language."""

from __future__ import annotations

import pytest

from watcher.pipeline.stories_things import languages, things_in, words_of


@pytest.mark.parametrize(
    ("language", "text", "things"),
    [
        ("en", "Prosecutors searched a restaurant and two flats.", {"prosecutor", "restaurant", "flat"}),
        ("de", "Die Staatsanwältin ließ ein Chinarestaurant durchsuchen.", {"prosecutor", "restaurant"}),
        ("cs", "Ministr zahraničí si předvolal velvyslance.", {"foreign-minister", "ambassador"}),
        (
            "fi",
            "Syyttäjän mukaan ravintolassa uusittiin ajokortteja.",
            {"prosecutor", "restaurant", "driving-licence"},
        ),
        (
            "tr",
            "Savcılık, lokantada ele geçirilen telefonları inceliyor.",
            {"prosecutor", "restaurant", "phone"},
        ),
        ("sr", "Тужилаштво је наложило претрес ресторана.", {"prosecutor", "restaurant"}),
        (
            "ar",
            "وقالت النيابة إن المطعم كان يجدد رخص القيادة",
            {"prosecutor", "restaurant", "driving-licence"},
        ),
        (
            "he",
            "הפרקליטות הודיעה כי במסעדה חודשו רישיונות נהיגה",
            {"prosecutor", "restaurant", "driving-licence"},
        ),
        ("zh", "檢察官搜索一家餐廳，扣押手機", {"prosecutor", "restaurant", "phone"}),
        ("ja", "検察は中華料理店を捜索し、携帯電話を押収した", {"prosecutor", "restaurant", "phone"}),
        ("ko", "검찰은 식당을 압수수색하고 휴대전화를 확보했다", {"prosecutor", "restaurant", "phone"}),
    ],
)
def test_a_thing_is_known_in_any_language(language, text, things):
    """In the forms that its grammar makes of the word, beside particles and inside compounds."""
    assert things <= things_in(text, language)


def test_every_language_knows_the_same_things():
    """A thing that only one language had could never be shared; a name slipped in writing would be one."""
    known = set(words_of("en"))
    assert len(known) > 150
    for language in languages():
        assert set(words_of(language)) <= known
        assert len(words_of(language)) >= 0.95 * len(known)


def test_a_language_without_words_has_no_things():
    """Its articles are compared by all else."""
    assert things_in("Saksóknari leitaði á veitingastað", "fo") == frozenset()
    assert things_in("anything", "") == frozenset()


def test_a_word_inside_another_is_no_thing():
    """Half of a longer word means something else."""
    assert "harbour" not in things_in("Their report supports what the exporter said.", "en")
    assert "sign" not in things_in("The designer resigned.", "en")
