"""Towns and small numbers are found in whatever script and form an article writes them."""

from __future__ import annotations

import pytest

from watcher.pipeline.stories_names import fold, towns_in
from watcher.pipeline.stories_numbers import counts
from watcher.pipeline.stories_people import people_in


def named(text, *told):
    return {town.id for town in towns_in(text, set(told))}


@pytest.mark.parametrize(
    "text",
    [
        "De politie doorzocht een woning in Breda.",
        "Полиция обыскала дом в городе Бреда.",
        "ブレダの住宅を捜索した",
        "警方搜查了布雷达的一处住宅",
        "브레다에서 집을 수색했다",
        "فتشت الشرطة منزلا في بريدا",
    ],
)
def test_a_town_is_the_same_in_every_script(text):
    """Of a state that the article speaks of."""
    assert named(text, "NL") == {"town-nl-breda"}


def test_endings_do_not_hide_a_town():
    """Polish and Czech locatives, a Croatian one with another stem."""
    assert named("Do nalotu doszło w Katowicach.", "PL") == {"town-pl-katowice"}
    assert named("Razie proběhla v Katovicích.", "PL") == {"town-pl-katowice"}
    assert named("Policija je u Rijeci pretražila ured.", "HR") == {"town-hr-rijeka"}


def test_a_name_that_towns_of_several_states_bear_is_the_one_of_the_state_told():
    """Without any only a large town's own name counts."""
    assert named("A raid in San Jose", "US") != named("A raid in San Jose", "CR")
    assert named("He met Warren and Jackson in Springfield") == set()
    assert named("Der Einsatz in Kattowitz") == {"town-pl-katowice"}


def test_a_word_that_only_begins_like_a_town_is_none():
    """Police is not Poole."""
    assert named("The Police said so. A Police officer came.", "GB") == set()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sixteen phones were taken"),
        ("nl", "zestien telefoons"),
        ("fr", "seize téléphones"),
        ("pl", "zabrano szesnaście telefonów"),
        ("sr", "шеснаест телефона"),
        ("zh", "十六部手机"),
        ("id", "enam belas telepon"),
        ("de", "16 Telefone"),
    ],
)
def test_a_small_number_is_read_in_words_and_figures(language, text):
    """Sixteen is sixteen."""
    assert counts(text, language) == {16}


@pytest.mark.parametrize(
    "text",
    [
        "Campaigner Peter Dahlin said so",  # Delhi
        "Ein Sprecher sagte, Das werde geprüft",  # Dessie
        "La nota de Ojo Litoral",  # Oyo
        "أعلنت دولة أوروبية ذلك",  # Dhule, and the word for a state
    ],
)
def test_short_words_are_no_towns(text):
    """A name of a few letters takes no long ending, and needs its state to be named."""
    assert named(text) == set()


def test_a_short_name_takes_no_long_ending_where_its_state_is_named_either():
    """Peter Dahlin does not come from Delhi."""
    assert named("Peter Dahlin spoke of India", "IN") == set()


def test_a_short_name_is_found_with_its_state_and_a_vowel_at_its_end():
    """Which is how it inflects."""
    assert named("Allanamiento en Lima", "PE") == {"town-pe-lima"}
    assert named("Policja weszła do biura w stolicy, Limę obiegła wieść", "PE") == {"town-pe-lima"}


@pytest.mark.parametrize(
    "spellings",
    [
        "Huang Хуан Χουάνγκ",
        "Zhang Žang Чжан Τζανγκ",
        "Shaojun Шаоцзюнь",
        "Jianmin Цзяньминь",
        "Zhiqiang Чжицян",
        "Zeng Цзэн",
        "Wenzhou Вэньчжоу",
        "Huili Хуэйли",
        "Lehmann Леман",
    ],
)
def test_a_name_is_folded_to_one_form_however_its_sounds_are_spelt(spellings):
    """Pinyin, the Russian and the Greek way to write Chinese; a letter that is not heard."""
    assert len({fold(spelling) for spelling in spellings.split()}) == 1


def test_an_adjective_made_of_a_towns_name_names_it_where_languages_make_such():
    """Written small in Hungarian; elsewhere words in small letters are no names."""
    text = "a kőbányai iroda, ahol a rendőrök dolgoztak"
    assert {town.id for town in towns_in(text, {"HU"}, adjectives=True)} == {"town-hu-kobanya"}
    assert named(text, "HU") == set()


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Prosecutors say Lin Zhiqiang ran the office.", "Zhiqiang"),
        ("The accused, Zhiqiang Lin, denies it.", "Zhiqiang"),
        ("Sąd skazał Lin Zhiqianga na trzy lata.", "Zhiqianga"),
        ("Суд допросил Хуан Шаоцзюня во вторник.", "Шаоцзюня"),
        ("Ο Λιν Χαϊτάο αρνείται τα πάντα.", "Χαϊτάο"),
    ],
)
def test_a_person_with_a_chinese_name_is_known_by_its_syllables(text, given):
    """Surname first or last, with the endings of cases, in three scripts."""
    assert list(people_in(text)) == [given]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Melissa Ortega met Ruth Gaultier in Hong Kong.",
        "Die Bundesanwaltschaft in Karlsruhe klagt an.",
        "the lin zhiqiang case",
        "Ma. He said so; Li. Ming dynasty vases were found.",
        "海外警察站的林志强",
        "",
    ],
)
def test_other_names_are_no_persons_with_chinese_names(text):
    """Nor are words in small letters, names that a sentence's end parts, or Chinese letters (read elsewhere)."""
    assert not list(people_in(text))
