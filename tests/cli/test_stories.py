"""Stories as people list them and put them right, and what their channels are then told."""

from __future__ import annotations

import pytest

from tests.cli.desk import POST, REVIEW

ONE = "Safeguard Defenders say that the overseas police station in {} was closed by order of the council."
OTHER = (
    "In {} a jury heard how Kowalczyk ran an overseas police station. Neighbours had thought that the rooms were let "
    "to a choir. They remember uniforms on the stairs; Safeguard Defenders asked about the overseas police station."
)


@pytest.fixture
def pair(desk):
    """A desk with two stories of one hit each: Ghent and Porto."""
    ghent, porto = desk.add("Ghent", ONE, days=2), desk.add("Porto", OTHER, days=1)
    assert key_of(desk, ghent) != key_of(desk, porto)
    return desk, ghent, porto


def key_of(desk, hit):
    [row] = desk.rows(
        "SELECT key FROM stories JOIN hits ON hits.story_id = stories.id WHERE hits.id = ?", hit
    )
    return row["key"]


def posts(desk, key):
    return desk.rows(
        "SELECT kind, state, body FROM posts JOIN stories ON stories.id = posts.story_id"
        " WHERE key = ? ORDER BY posts.id",
        key,
    )


def merged(desk, *hits):
    """The key under which the stories of these hits go on, after a person has merged them."""
    desk.run("story", "merge", *(key_of(desk, hit) for hit in hits))
    return key_of(desk, hits[0])


def test_stories_are_listed_with_what_they_hold_the_latest_first(pair):
    """Date of the first report, number of reports, languages and countries."""
    desk, ghent, porto = pair
    listed = desk.json("stories", "--json")
    assert [row["key"] for row in listed] == [key_of(desk, porto), key_of(desk, ghent)]
    assert (listed[0]["reports"], listed[0]["copies"]) == (1, 0)
    assert (listed[0]["languages"], listed[0]["countries"]) == (["en"], ["GB"])
    assert listed[0]["title"] == "Porto and its council"
    assert key_of(desk, ghent) in desk.run("stories").output


def test_stories_can_be_asked_for_by_time_and_topic(pair):
    """A topic that is none is named."""
    desk, _, porto = pair
    desk.add("Lisse", REVIEW, days=90)
    assert [row["key"] for row in desk.json("stories", "--since", "1w", "--limit", "1", "--json")] == [
        key_of(desk, porto)
    ]
    assert len(desk.json("stories", "--since", "1m", "--json")) == 2
    assert len(desk.json("stories", "--topic", "stations", "--json")) == 3
    assert "known are: stations" in desk.run("stories", "--topic", "station", code=2).output
    assert "No stories." in desk.run("stories", "--since", "2100-01-01").output


def test_what_was_dropped_makes_no_story(pair):
    """Dismissed by a person, or by a later lexicon."""
    desk, ghent, porto = pair
    desk.run("review", "dismiss", str(ghent))
    assert [row["key"] for row in desk.json("stories", "--json")] == [key_of(desk, porto)]


def test_a_story_is_shown_with_its_members_their_reasons_and_its_messages(pair):
    """For people and for machines."""
    desk, ghent, _ = pair
    desk.send()
    key = key_of(desk, ghent)
    text = desk.run("story", "show", key).output
    assert text.startswith("Ghent and its council\n")
    assert "The Paper · GB · en" in text
    assert "first: " in text
    assert "terminal: message sent as" in text
    record = desk.json("story", "show", key, "--json")
    assert [hit["id"] for hit in record["hits"]] == [ghent]
    assert record["posts"][0]["channel"] == "terminal"


def test_a_key_that_is_none_is_told_with_what_may_be_meant(pair):
    """A slip of the finger, a hit's number, and what is like nothing."""
    desk, ghent, _ = pair
    key = key_of(desk, ghent)
    assert f"did you mean {key}" in desk.run("story", "show", key[:-1], code=1).output
    assert f"hit {ghent} is in the story {key}" in desk.run("story", "split", str(ghent), "1", code=1).output
    assert "`watcher stories` lists them" in desk.run("story", "merge", key, "?", code=1).output


def test_merged_stories_are_one_and_the_old_key_leads_there(pair):
    """Under the key of the one whose report came first, whatever the order of the words."""
    desk, ghent, porto = pair
    older, younger = key_of(desk, ghent), key_of(desk, porto)
    said = desk.run("story", "merge", younger, older, "--note", "one ruling").output
    assert f"merged: {younger} (hit {porto}) into {older}" in said
    assert key_of(desk, porto) == older
    shown = desk.run("story", "show", younger).output
    assert f"{younger} goes on as {older} since" in shown
    assert f"merged by hand with {older}: one ruling" in shown
    assert [row["reports"] for row in desk.json("stories", "--json")] == [2]


def test_what_waits_of_a_story_that_goes_into_another_is_taken_back(pair):
    """The one that goes on tells both."""
    desk, ghent, porto = pair
    younger = key_of(desk, porto)
    key = merged(desk, ghent, porto)
    assert posts(desk, younger) == []
    [post] = posts(desk, key)
    assert "https://paper.example/porto" in post["body"]


def test_a_message_that_was_sent_gets_one_line_that_leads_on(pair):
    """It keeps what it said."""
    desk, ghent, porto = pair
    desk.send()
    younger = key_of(desk, porto)
    before = posts(desk, younger)[0]["body"]
    merged(desk, ghent, porto)
    edit = posts(desk, younger)[-1]
    assert (edit["kind"], edit["state"]) == ("edit", "ready")
    added = edit["body"].removeprefix(before).strip()
    assert added == '➡️ Goes on in: <a href="https://paper.example/ghent">Ghent and its council</a>'
    desk.send()
    assert posts(desk, younger)[-1]["state"] == "sent"


def test_a_preview_changes_nothing(pair):
    """Neither of merging nor of splitting."""
    desk, ghent, porto = pair
    older, younger = key_of(desk, ghent), key_of(desk, porto)
    before = desk.everything()
    said = desk.run("story", "merge", older, younger, "--dry-run").output
    assert f"would be merged: {younger} (hit {porto}) into {older}" in said
    assert desk.everything() == before
    merged(desk, ghent, porto)
    before = desk.everything()
    assert f"holds hit {porto}" in desk.run("story", "split", older, str(porto), "--dry-run").output
    assert desk.everything() == before


def test_stories_that_are_one_already_or_of_two_topics_are_not_merged(pair):
    """One line says why; nothing is changed."""
    desk, ghent, porto = pair
    older, younger = key_of(desk, ghent), key_of(desk, porto)
    assert "one story already" in desk.run("story", "merge", older, older, code=1).output
    desk.store.hits.set_topic("other", "Other", "1")
    desk.store.db.run("UPDATE stories SET topic = 'other' WHERE key = ?", (younger,))
    assert "only stories of one topic" in desk.run("story", "merge", older, younger, code=1).output
    assert key_of(desk, porto) == younger


def test_hits_that_are_split_off_are_a_story_of_their_own(pair):
    """With a first report, a title and a post; the story they leave is edited."""
    desk, ghent, porto = pair
    key = merged(desk, ghent, porto)
    desk.send()
    said = desk.run("story", "split", key, str(porto), "--note", "another trial").output
    new = key_of(desk, porto)
    assert f"split: {key} holds hit {ghent}" in said
    assert f"split: {new} holds hit {porto} (its story's post waits for its turn in terminal)" in said
    shown = desk.json("story", "show", new, "--json")
    assert shown["title"] == "Porto and its council"
    assert shown["hits"][0]["relation"] == "first"
    assert shown["hits"][0]["why"] == f"split from {key} by hand: another trial"
    assert [(post["kind"], post["state"]) for post in posts(desk, new)] == [("story", "ready")]
    assert "porto" not in posts(desk, key)[-1]["body"]
    assert "put here by hand" in desk.run("story", "show", new).output


def test_the_message_stays_with_the_report_that_it_told_first(pair):
    """Whichever part a person names, so that nobody is told the same twice."""
    desk, ghent, porto = pair
    key = merged(desk, ghent, porto)
    desk.send()
    desk.run("story", "split", key, str(ghent))
    assert key_of(desk, ghent) == key
    assert key_of(desk, porto) != key
    assert [post["kind"] for post in posts(desk, key_of(desk, porto))] == ["story"]
    assert "ghent" in posts(desk, key)[-1]["body"]


def test_a_story_that_is_split_off_again_takes_its_own_message_up(pair):
    """The line that led away is gone, no second message is sent, and its key stands again."""
    desk, ghent, porto = pair
    younger = key_of(desk, porto)
    desk.send()
    before = posts(desk, younger)[0]["body"]
    key = merged(desk, ghent, porto)
    desk.send()
    desk.run("story", "split", key, str(porto))
    assert key_of(desk, porto) == younger
    desk.send()
    assert [post["kind"] for post in posts(desk, younger)] == ["story", "edit", "edit"]
    assert posts(desk, younger)[-1]["body"] == before
    assert "goes on as" not in desk.run("story", "show", younger).output


def test_what_cannot_be_split_is_told_in_one_line(pair):
    """An unknown hit, one of another story, all of a story."""
    desk, ghent, porto = pair
    key, other = key_of(desk, ghent), key_of(desk, porto)
    assert (
        f"there is no hit 99; story {key} holds {ghent}"
        in desk.run("story", "split", key, "99", code=1).output
    )
    assert (
        f"hit {porto} is in {other}; story {key} holds"
        in desk.run("story", "split", key, str(porto), code=1).output
    )
    assert "nothing would be left" in desk.run("story", "split", key, str(ghent), code=1).output


def test_a_part_that_is_not_for_readers_gets_no_post(desk):
    """Hits that wait for a person can be split off like others."""
    ghent, lisse = desk.add("Ghent", POST), desk.add("Lisse", REVIEW)
    key = merged(desk, ghent, lisse) if key_of(desk, ghent) != key_of(desk, lisse) else key_of(desk, ghent)
    desk.run("story", "split", key, str(lisse))
    assert posts(desk, key_of(desk, lisse)) == []
    assert len(posts(desk, key)) == 1


def test_a_correction_outlives_rescoring_and_later_reports(pair):
    """What was merged stays one, what was split stays two, though every verdict changes and the same is told again."""
    desk, ghent, porto = pair
    key = merged(desk, ghent, porto)
    desk.relearn("weight = 3.0", "weight = 3.5")
    desk.run("rescore", "--apply", "--post")
    assert {key_of(desk, ghent), key_of(desk, porto)} == {key}
    desk.run("story", "split", key, str(porto))
    apart = key_of(desk, porto)
    both = f"{ONE} {OTHER}".replace("{}", "Ghent and Porto")
    for place in ("Bruges", "Sintra", "Evora"):
        desk.add(place, f"{both} {place} looks on.", days=0.5)
    desk.relearn("weight = 3.5", "weight = 3.2")
    desk.run("rescore", "--apply", "--post")
    assert (key_of(desk, ghent), key_of(desk, porto)) == (key, apart)
    assert desk.rows("SELECT count(*) AS n FROM stories WHERE merged_into IS NOT NULL") == [{"n": 0}]
