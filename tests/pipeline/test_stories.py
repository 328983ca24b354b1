"""Stories: copies are found, one event is one story, two events are two."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Article, Decision, Grouped, Score
from watcher.pipeline.stories import assign, story_key, traits
from watcher.pipeline.stories_likeness import likeness, shared_words
from watcher.pipeline.stories_rarity import Rarity
from watcher.pipeline.stories_signs import profiled, signs

START = datetime(2022, 10, 26, tzinfo=UTC)


TOWNS = {"place-rotterdam", "place-amsterdam", "place-dublin", "place-madrid"}
STATES = {"netherlands", "ireland", "spain"}


def about(text, *mentions, hours=0, title="Headline", language="en", focus=(), facts=(), headline=()):
    article = Article(
        url="https://x.example/",
        title=title,
        text=text,
        published=START + timedelta(hours=hours),
        language=language,
    )
    return traits(
        article,
        Score("t", 0.9, Decision.POST, mentions=tuple(sorted(mentions))),
        places=dict.fromkeys(focus, 3),
        towns=[one for one in mentions if one in TOWNS],
        states=[one for one in mentions if one in STATES],
        acts=[fact for fact in facts if fact.startswith("act-")],
        up_front={*mentions, *facts},
        headline=headline,
        facts={fact: fact.removeprefix("act-") for fact in facts},
        found_at=START,
    )


def filed(known, story, made):
    return [*known, Grouped(story, made)]


def prose(seed, words=200):
    """Text of its own vocabulary."""
    dice = random.Random(seed)
    return " ".join("".join(dice.choices("abcdefghijklmnop", k=dice.randint(3, 9))) for _ in range(words))


DUTCH = about(
    "Minister Hoekstra ordered the offices in Amsterdam and Rotterdam to close. RTL Nieuws and Follow the Money found "
    "them. Wang Jingyu was called by one of the 54 offices.",
    "netherlands",
    "place-rotterdam",
    "place-amsterdam",
    "wang-jingyu",
    "safeguard-defenders",
    focus=["NL"],
)
DUTCH_IN_GERMAN = about(
    "Außenminister Hoekstra lässt die Büros in Amsterdam und Rotterdam schließen. RTL Nieuws und Follow the Money "
    "hatten sie gefunden. Wang Jingyu wurde angerufen; insgesamt 54 Büros.",
    "netherlands",
    "place-rotterdam",
    "place-amsterdam",
    "wang-jingyu",
    "safeguard-defenders",
    hours=9,
    language="de",
    focus=["NL"],
)
NEW_YORK = about(
    "Federal agents arrested Lu Jianwang and Chen Jinping in Manhattan's Chinatown over an office on East Broadway.",
    "united-states",
    "new-york",
    "lu-jianwang",
    "chen-jinping",
    hours=30,
    focus=["US"],
)


def test_the_first_report_of_an_event_opens_a_story():
    """With nothing before it there is nothing to join."""
    assert assign(DUTCH, []).relation == "first"


def test_the_same_event_in_another_language_joins_the_story():
    """People, places and names survive translation."""
    found = assign(DUTCH_IN_GERMAN, filed([], "s1", DUTCH))
    assert (found.story, found.relation) == ("s1", "report")
    assert "likeness" in found.why


def test_the_reason_is_in_words_that_a_reader_knows():
    """Ids of the lexicon and figures; stems of names are counted, and shown to nobody."""
    why = assign(DUTCH_IN_GERMAN, filed([], "s1", DUTCH)).why
    stems = {feature[2:] for feature in DUTCH.features if feature.startswith("w:")}
    assert stems
    assert re.match(r"likeness 0\.\d\d of 1: ", why)
    assert stems.isdisjoint(re.findall(r"[\w-]+", why))
    assert "netherlands" in why
    only = replace(DUTCH, features=frozenset({"w:folov", "w:monei"}), lead=frozenset())
    assert shared_words(only, only, Rarity([])) == "2 names written alike"


def test_another_event_of_the_same_affair_is_another_story():
    """One week, two cities, two stories."""
    assert assign(NEW_YORK, filed(filed([], "s1", DUTCH), "s1", DUTCH_IN_GERMAN)).relation == "first"


def test_a_republished_text_is_a_copy_however_it_is_cut_or_edited():
    """Thirty per cent off its end, or eight per cent of its words changed, or another headline."""
    text = prose(1, 400)
    original = filed([], "s1", about(text, "netherlands"))
    words = text.split()
    cut = " ".join(words[: int(len(words) * 0.7)])
    dice = random.Random(2)
    edited = " ".join("changed" if dice.random() < 0.08 else word for word in words)
    for variant in (cut, edited):
        found = assign(about(variant, title="Another headline", hours=5), original)
        assert (found.story, found.relation) == ("s1", "copy"), found


def test_chinese_copies_are_found_too():
    """Scripts without spaces are compared by runs of characters."""
    dice = random.Random(3)
    text = "".join(chr(dice.randint(0x4E00, 0x5E00)) for _ in range(900))
    found = assign(about(text[:600], language="zh-Hans"), filed([], "s1", about(text, language="zh-Hans")))
    assert found.relation == "copy"


def test_time_draws_reports_apart():
    """The same names months later are more likely another event."""
    near = about("Wang Jingyu spoke in Rotterdam.", "wang-jingyu", "place-rotterdam", focus=["NL"])
    far = replace(near, published=near.published + timedelta(days=75), shingles=frozenset())
    other = about(
        "Wang Jingyu was heard in Rotterdam by a court of 21 judges named Vries, Bakker, Jansen, Visser and Smit.",
        "wang-jingyu",
        "place-rotterdam",
        hours=3,
        focus=["NL"],
    )
    assert assign(near, filed([], "s", other)).relation == "report"
    assert assign(far, filed([], "s", other)).relation == "first"


def report_of_the_arrest(number, hours, *facts, **more):
    """One outlet's telling of an arrest in Dublin, in words of its own."""
    return about(
        f"Gardaí in Dublin arrested Malachy Quirke over the office in Capel Street. {prose(number, 60)}",
        "place-dublin",
        hours=hours,
        focus=["IE"],
        facts=("act-arrest", *facts),
        **more,
    )


def test_a_follow_up_with_a_new_act_is_a_development():
    """And says what is new."""
    known = filed(filed([], "s", report_of_the_arrest(1, 0)), "s", report_of_the_arrest(2, 3))
    found = assign(report_of_the_arrest(3, 50, "act-charge"), known)
    assert (found.story, found.relation) == ("s", "development")
    assert found.why.startswith("new: charge; likeness")


@pytest.mark.parametrize(
    ("hours", "facts"),
    [(6, ("act-charge",)), (50, ()), (50, ("act-arrest",))],
    ids=["same day", "plain", "told"],
)
def test_one_more_outlet_is_no_development(hours, facts):
    """What it adds on the day itself is its own way of telling; later, what is known is not new."""
    known = filed([], "s", report_of_the_arrest(1, 0))
    assert assign(report_of_the_arrest(3, hours, *facts), known).relation == "report"


def test_what_a_story_told_in_passing_is_not_new():
    """An act that stood further down, or a person who was named there."""
    first = report_of_the_arrest(1, 0)
    first = replace(first, features=first.features | {"a:act-charge", "m:wang-jingyu"})
    found = assign(report_of_the_arrest(3, 50, "act-charge", "wang-jingyu"), filed([], "s", first))
    assert found.relation == "report"


def test_a_late_arrival_is_measured_by_what_was_published_before_it():
    """A backlog read in the wrong order does not make the first report a development."""
    known = filed([], "s", report_of_the_arrest(1, 60, "act-charge"))
    assert assign(report_of_the_arrest(2, 0), known).relation == "report"
    known = filed(known, "s", report_of_the_arrest(2, 0))
    assert assign(report_of_the_arrest(3, 58, "act-charge"), known).relation == "development"


def test_a_report_that_binds_two_stories_makes_them_one_under_the_older_key():
    """Each of them was begun by an outlet that the other did not resemble enough, when they were all there was."""
    known = filed(filed([], "old", report_of_the_arrest(1, 0)), "young", report_of_the_arrest(2, 1))
    found = assign(report_of_the_arrest(3, 2), known)
    assert found.story == "old"
    assert [key for key, _ in found.merges] == ["young"]
    assert "binds both" in found.merges[0][1]


@pytest.mark.parametrize("pinned", ["old", "young"])
def test_what_a_person_told_apart_stays_apart(pinned):
    """Whichever of the two stories holds the hit that was placed by hand."""
    known = [
        replace(other, pinned=other.story == pinned)
        for other in filed(filed([], "old", report_of_the_arrest(1, 0)), "young", report_of_the_arrest(2, 1))
    ]
    assert assign(report_of_the_arrest(3, 2), known).merges == ()


def test_headlines_that_name_two_towns_hold_two_raids_apart():
    """One day, one country, the same words."""

    def raid(town):
        text = "Officers searched a back room and found uniforms, said the Openbaar Ministerie."
        return about(
            text,
            town,
            "netherlands",
            title=f"Raid in {town.removeprefix('place-').title()}",
            focus=["NL"],
            facts=["act-search"],
            headline=[town],
        )

    one, other = raid("place-rotterdam"), raid("place-amsterdam")
    assert (one.headline, other.headline) == ({"p:place-rotterdam"}, {"p:place-amsterdam"})
    rarity = Rarity([])
    unnamed = replace(one, headline=frozenset())
    apart = likeness(profiled(one), profiled(other), rarity)
    assert apart < likeness(profiled(unnamed), profiled(other), rarity)


def test_a_state_that_both_name_is_not_the_rarest_thing_they_share():
    """However seldom it is in the news: it is large."""
    here = about("Police closed an office.", "ireland", "place-dublin", focus=["IE"])
    there = about("A minister spoke of offices.", "ireland", hours=5, focus=["IE"])
    found = signs(profiled(here), profiled(there), Rarity([]))
    assert (found.rarest, found.state) == (0.0, 1.0)


def test_a_key_is_stable_and_belongs_to_its_topic():
    """The same first article names the same story, in its own topic only."""
    assert story_key("a", "https://x.example/1") == story_key("a", "https://x.example/1")
    assert len({story_key(t, u) for t in "ab" for u in ("https://x.example/1", "https://x.example/2")}) == 4


@given(st.lists(st.sampled_from([DUTCH, DUTCH_IN_GERMAN, NEW_YORK]), max_size=8))
def test_every_hit_belongs_to_exactly_one_story_and_the_answer_never_varies(stream):
    """Deterministic, and each member of a story was put there by name."""
    known: list[Grouped] = []
    for number, made in enumerate(stream):
        found = assign(made, known)
        assert found == assign(made, known)
        assert bool(found.story) == (found.relation != "first")
        known = filed(known, found.story or f"s{number}", made)


@given(st.text(max_size=400), st.text(max_size=80))
def test_any_text_has_traits(text, title):
    """Whatever it is written in."""
    made = about(text, title=title)
    assert assign(made, filed([], "s1", made)).relation in {"first", "report", "copy", "development"}


def lead_of(text, language="en"):
    """The names in a lead, however it is told; the headline is lower case and adds none."""
    return about(text, title="headline", language=language).lead


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "Полиция опросила Хуан Шаоцзюня.", "Полиция назвала Хуан Шаоцзюнь."),
        ("sk", "Polícia bola v Kobányi.", "Polícia opúšťa Kobánya."),
        ("en", "Police in Beijing's office.", "Police of Beijing went."),
    ],
)
def test_a_names_ending_does_not_hide_it(language, one, other):
    """Cases and the genitive's apostrophe: what is left is the same stem."""
    names = [{feature for feature in lead_of(text, language) if feature[0] in "wp"} for text in (one, other)]
    assert names[0] & names[1]


def test_a_quoted_title_is_one_name_and_days_of_the_week_are_none():
    """Reports are known by their titles, whose first word looks like the beginning of a sentence."""
    assert "w:unlisted-numbers" in lead_of(
        'A report called "Unlisted Numbers" came out on Thursday in September.'
    )
    assert lead_of("It came out on Thursday, in September, and on Monday.") == frozenset()


def test_a_town_is_at_home_in_each_state_of_its_language():
    """Greek articles of Cyprus need not say that Larnaca lies there."""
    assert "p:town-cy-larnaca" in lead_of("Η αστυνομία ερεύνησε γραφείο στη Λάρνακα χθες.", "el")


def test_a_person_named_again_binds_reports_that_lie_weeks_apart_more_than_a_place_does():
    """What else two articles share fades; a verdict months after an arrest still names the accused."""
    first = about(
        "Police in Rotterdam held the shop owner Aurelio Banderista there.", "place-rotterdam", focus=["NL"]
    )
    named = about(
        "A court in Rotterdam sentenced the owner Aurelio Banderista there.", "place-rotterdam", focus=["NL"]
    )
    unnamed = about(
        "A court in Rotterdam sentenced the owner of some shop there.", "place-rotterdam", focus=["NL"]
    )

    def after(days, made):
        later = replace(made, published=first.published + timedelta(days=days))
        return likeness(profiled(first), profiled(later), Rarity([]))

    assert after(30, named) > after(30, unnamed)
    assert after(30, named) / after(0, named) > after(30, unnamed) / after(0, unnamed)
    assert after(120, named) < 0.5 * after(30, named)


def trial_of(name, hours, told="accused of running a police office from a shop", language="en"):
    """A report of a trial in one city and one court, which only the accused's name tells from others."""
    text = (
        f"The regional court in Rotterdam opened the trial of {name} over the office in Delfshaven, {told}."
        " The hearing goes on."
    )
    return about(
        text,
        "place-rotterdam",
        hours=hours,
        focus=["NL"],
        facts=["act-trial"],
        language=language,
        title="A trial",
    )


def test_leads_about_different_people_are_less_likely_one_event():
    """Two trials in one city and one week share everything but who is tried."""
    one, other = trial_of("Lin Zhiqiang", 0), trial_of("Zhou Meilan", 20)
    assert signs(profiled(one), profiled(other), Rarity([])).strangers == 1.0
    again = trial_of("Lin Zhiqiang", 20)
    assert signs(profiled(one), profiled(again), Rarity([])).strangers == 0.0
    in_passing = trial_of("Zhou Meilan", 20, "whose employer Lin Zhiqiang was convicted last week")
    assert signs(profiled(one), profiled(in_passing), Rarity([])).strangers == 0.0


def test_a_report_that_names_nobody_whom_a_story_is_about_is_less_likely_its_own():
    """Also where its own accused has a name that nothing tells from other words. Korean shows no such names."""
    told = [trial_of("Lin Zhiqiang", hours, prose(hours, 60)) for hours in (0, 3, 6)]
    story = [Grouped("s", made) for made in told]
    of_nobody = [
        Grouped("s", replace(made, features=frozenset(one for one in made.features if one[0] != "h")))
        for made in told
    ]

    def likeness_to(known, name, language="en"):
        why = assign(trial_of(name, 40, prose(40, 60), language), known).why
        return float(re.findall(r"likeness ([\d.]+) of 1", why)[0])

    assert likeness_to(story, "Marek Dudzin") < likeness_to(of_nobody, "Marek Dudzin")
    assert likeness_to(story, "Marek Dudzin") < likeness_to(story, "Lin Zhiqiang")
    assert likeness_to(story, "Marek Dudzin", "ko") > likeness_to(story, "Marek Dudzin")
