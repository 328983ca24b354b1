"""Stored articles judged again: first shown, then done, all or nothing."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests.cli.desk import DROP, POST, REVIEW
from tests.fakes import NOON
from watcher import rescoring
from watcher.config import load_config
from watcher.topics import build_judges, read_corpora

TULIPS = ('aliases]\nen = ["police rumour*"]', 'aliases]\nen = ["police rumour*", "tulips of lisse"]')
NO_RUMOURS = ('en = ["police rumour*"]', 'en = ["nothing of the kind"]')
RUMOURS_COUNT = (
    'label = "rumour"\nrole = "core"\nweight = 2.0',
    'label = "rumour"\nrole = "core"\nweight = 5.0',
)


def test_with_the_same_corpus_nothing_would_change(desk):
    """And it says so."""
    desk.add("Madrid", POST)
    desk.add("Lisse", DROP)
    assert "2 articles judged again" in (said := desk.run("rescore").output)
    assert "0 with another verdict" in said
    assert "Nothing else becomes of any article." in said


def test_what_would_change_is_shown_before_anything_is_done(desk):
    """Counts, then each article with the reasons that came and went."""
    hit = desk.add("Ghent", REVIEW)
    desk.add("Lisse", DROP)
    desk.relearn(*NO_RUMOURS)
    desk.relearn('"nothing of the kind"', '"tulips of lisse"')
    before = desk.everything()
    said = desk.run("rescore").output
    assert "review -> drop          1" in said
    assert "drop -> review        1" in said
    assert f"(hit {hit})" in said
    assert "no longer +2.59 rumour “police rumour”" in said
    assert "+2.59 rumour “tulips of Lisse”" in said
    assert "--apply does it" in said
    assert desk.everything() == before
    machine = desk.json("rescore", "--json")
    assert machine["moves"] == [
        {"was": "drop", "now": "review", "articles": 1},
        {"was": "review", "now": "drop", "articles": 1},
    ]


def test_a_hit_that_is_none_any_more_is_dropped_and_keeps_its_history(desk):
    """Row, story and former verdict stay; the view tells the truth."""
    hit = desk.add("Ghent", REVIEW)
    [was] = desk.rows("SELECT score, profile, summary, story_id FROM hits")
    desk.relearn(*NO_RUMOURS)
    desk.run("rescore", "--apply")
    assert desk.decision(hit) == "drop"
    [now] = desk.rows("SELECT score, summary, story_id FROM hits")
    assert now == {"score": 0.0, "summary": was["summary"], "story_id": was["story_id"]}
    [past] = desk.rows("SELECT score, decision, profile, matches FROM past_verdicts")
    assert (past["score"], past["decision"], past["profile"]) == (was["score"], "review", was["profile"])
    assert json.loads(past["matches"])[0]["term"] == "police rumour"
    assert desk.rows("SELECT decision, verdict FROM coverage") == [{"decision": "drop", "verdict": "drop"}]
    [topic] = desk.rows("SELECT profile FROM topics")
    assert topic["profile"] == desk.rows("SELECT profile FROM judgements")[0]["profile"] != was["profile"]


def test_a_new_topic_is_told_that_it_has_no_verdicts_yet(desk):
    """What was read before it was watched; and what --apply would make of that."""
    desk.add("Ghent", POST)
    for statement in ("DELETE FROM matches", "DELETE FROM hits", "DELETE FROM judgements"):
        desk.store.db.run(statement)
    told = desk.run("rescore").output
    assert "1 were read before this topic was watched and have no verdict of it yet" in told
    assert "so far judged by" not in told
    assert "--apply does it, makes hits of what counts and posts nothing" in told


def test_a_new_hit_joins_the_archive_without_a_post_unless_asked(desk):
    """Found late, it is for analysts; --post tells subscribers too."""
    desk.add("Ghent", REVIEW)
    desk.relearn(*RUMOURS_COUNT)
    assert "nothing posted" in desk.run("rescore", "--apply").output
    assert desk.rows("SELECT decision FROM hits") == [{"decision": "post"}]
    assert desk.waiting() == 0
    desk.add("Lisse", DROP)
    desk.relearn(*TULIPS)
    assert "1 new hits, 1 stories' posts" in desk.run("rescore", "--apply", "--post").output
    [post] = desk.rows("SELECT body FROM posts")
    assert "Lisse and its council" in post["body"]
    assert desk.rows("SELECT relation FROM hits WHERE id = 2") == [{"relation": "first"}]


def test_what_a_person_has_decided_stays_decided(desk):
    """Whatever the lexicon says now; its verdict is on record beside it."""
    accepted, dismissed = desk.add("Ghent", REVIEW), desk.add("Madrid", POST)
    desk.run("review", "accept", str(accepted))
    desk.run("review", "dismiss", str(dismissed))
    desk.relearn(*NO_RUMOURS)
    said = desk.run("rescore", "--apply").output
    assert "2 decided by people and held to that" in said
    assert (desk.decision(accepted), desk.decision(dismissed)) == ("post", "drop")
    desk.run("review", "undo", str(accepted))
    assert desk.decision(accepted) == "drop"


def test_a_waiting_post_of_a_vanished_hit_is_withdrawn(desk):
    """Also without --post: it would tell what is no longer held."""
    desk.add("Madrid", POST)
    assert desk.waiting() == 1
    desk.relearn('"overseas police station*"', '"nothing of the kind"')
    desk.relearn('"*" = ["Safeguard Defenders"]', '"*" = ["Nobody at all"]')
    desk.run("rescore", "--apply")
    assert desk.waiting() == 0


def test_thresholds_count_as_much_as_words(desk):
    """A stricter configuration moves hits too."""
    hit = desk.add("Madrid", POST)
    file = desk.folder / "config.toml"
    file.write_text(file.read_text().replace('"corpus"', '"corpus"\npost_at = 0.99'), encoding="utf-8")
    assert "post -> review" in desk.run("rescore", "--apply").output
    assert desk.decision(hit) == "review"


def test_only_the_articles_asked_for_are_judged(desk):
    """By date; those without text are counted apart."""
    desk.add("Madrid", POST, days=40)
    desk.add("Ghent", REVIEW, days=2)
    desk.add("Lisse", DROP, days=2)
    desk.store.db.run("UPDATE articles SET text = NULL WHERE title LIKE 'Lisse%'")
    assert "1 articles judged again" in (said := desk.run("rescore", "--since", "1w").output)
    assert "1 cannot be, their text was not kept" in said


def test_a_failure_in_between_leaves_everything_as_it_was(desk):
    """One transaction."""
    desk.add("Ghent", REVIEW)
    desk.add("Porto", REVIEW)
    desk.relearn(*NO_RUMOURS)
    desk.store.db.run(
        "CREATE TRIGGER full BEFORE UPDATE ON hits WHEN old.id = 2 BEGIN SELECT raise(ABORT, 'disk is full'); END"
    )
    before = desk.everything()
    with pytest.raises(AssertionError, match="disk is full"):
        desk.run("rescore", "--apply")
    assert desk.everything() == before


def test_posting_needs_applying(desk):
    """One clear line."""
    assert "--post goes with --apply" in desk.run("rescore", "--post", code=2).output


def test_an_article_that_changed_since_the_plan_is_left_alone(desk):
    """A person decides while articles are being judged: the decision wins, the rest goes on."""
    decided, other = desk.add("Ghent", REVIEW), desk.add("Madrid", POST)
    desk.relearn('"police rumour*"', '"nothing of the kind"')
    config = load_config(desk.folder / "config.toml", {})
    [judge] = build_judges(config, read_corpora(config))
    changes = list(rescoring.weigh(desk.store.archive.standings("stations", None), judge))
    desk.run("review", "accept", str(decided))
    done = rescoring.apply(
        changes, judge, desk.store, window=timedelta(days=14), desk=None, settle=0.0, now=NOON
    )
    assert (done.overtaken, done.judged) == (1, 1)
    assert (desk.decision(decided), desk.decision(other)) == ("post", "post")


def test_what_a_second_opinion_left_to_people_is_not_posted_by_rescoring(desk):
    """It waits for a person, and comes back to waiting when a decision is undone."""
    hit = desk.add("Madrid", POST)
    desk.store.db.run("UPDATE hits SET decision = 'review', demoted = 1")
    desk.relearn("weight = 3.0\n[concept.aliases]\nen", "weight = 3.5\n[concept.aliases]\nen")
    desk.run("rescore", "--apply", "--post")
    assert desk.decision(hit) == "review"
    desk.run("review", "dismiss", str(hit))
    desk.run("review", "undo", str(hit))
    assert desk.decision(hit) == "review"
