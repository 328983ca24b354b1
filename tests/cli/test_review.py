"""What a person decides about hits, and what follows from it."""

from __future__ import annotations

import json
import sqlite3

import pytest

from tests.cli.desk import DROP, POST, REVIEW
from watcher.adapters.store import only_instance


def test_hits_for_review_are_listed_newest_first_with_their_reasons(desk):
    """Those that are posted or dropped are not; each names the words that made it one."""
    older = desk.add("Porto", REVIEW, days=3)
    desk.add("Madrid", POST)
    desk.add("Lisse", DROP)
    newer = desk.add("Ghent", REVIEW, days=1)
    listed = desk.json("review", "--json")
    assert [row["id"] for row in listed] == [newer, older]
    assert listed[0]["reasons"][0]["term"] == "police rumour"
    text = desk.run("review").output
    assert text.index("Ghent and its council") < text.index("Porto and its council")
    assert "rumour “police rumour”" in text
    assert "1 more; --limit shows them" in desk.run("review", "--limit", "1").output


def test_an_accepted_hit_is_posted_like_any_other(desk):
    """Label, decision and post come together, and it waits no more."""
    hit = desk.add("Ghent", REVIEW)
    said = desk.run("review", "accept", str(hit), "--note", "named in court").output
    assert f"accepted: {hit} Ghent and its council; it is to be posted" in said
    assert "waits for its turn in terminal" in said
    assert desk.decision(hit) == "post"
    [label] = desk.rows("SELECT label, note, source FROM labels")
    assert label == {"label": 2, "note": "named in court", "source": "cli"}
    [post] = desk.rows("SELECT kind, state, body FROM posts")
    assert (post["kind"], post["state"]) == ("story", "ready")
    assert "Ghent and its council" in post["body"]
    assert "Nothing waits for review." in desk.run("review").output
    assert "accepted by hand on" in desk.run("review", "show", str(hit)).output
    assert desk.json("show", str(hit), "--json")["label"]["label"] == 2


def test_a_dismissed_hit_stays_on_record_and_is_told_truthfully(desk):
    """Its decision is "drop", the lexicon's verdict beside it; lists leave it out unless asked."""
    hit = desk.add("Ghent", REVIEW)
    desk.run("review", "dismiss", str(hit))
    [row] = desk.rows("SELECT decision, verdict, label FROM coverage")
    assert row == {"decision": "drop", "verdict": "review", "label": 0}
    assert desk.json("hits", "--format", "json") == []
    assert [row["id"] for row in desk.json("hits", "--decision", "drop", "--format", "json")] == [hit]
    assert desk.json("review", "--json") == []
    assert desk.waiting() == 0


def test_what_was_decided_can_be_undone_before_the_post_is_out(desk):
    """The hit waits again, its post does not."""
    hit = desk.add("Ghent", REVIEW)
    desk.run("review", "accept", str(hit))
    assert desk.waiting() == 1
    assert "it waits for a decision" in desk.run("review", "undo", str(hit)).output
    assert desk.decision(hit) == "review"
    assert desk.waiting() == 0
    assert desk.rows("SELECT * FROM labels") == []
    desk.run("review", "accept", str(hit))
    desk.send()
    assert desk.rows("SELECT state FROM posts") == [{"state": "sent"}]


def test_what_was_sent_stays_and_the_person_is_told(desk):
    """Nothing is deleted from a channel."""
    hit = desk.add("Madrid", POST)
    desk.send()
    assert "its story's post is in terminal" in desk.run("review", "dismiss", str(hit)).output
    assert desk.decision(hit) == "drop"
    assert desk.rows("SELECT state FROM posts") == [{"state": "sent"}]


def test_dismissing_a_report_of_a_posted_story_takes_it_out_of_the_post(desk):
    """The others remain, in an edit."""
    first = desk.add("Madrid", POST)
    text = POST + " The council of {0} met on 24 October 2022 with Safeguard Defenders and 112 guests."
    second = desk.add("Madrid2", text.replace("{0}", "Madrid").replace("{}", "Madrid"))
    stories = desk.rows("SELECT DISTINCT story_id FROM hits")
    assert len(stories) == 1
    desk.send()
    desk.run("review", "dismiss", str(second))
    [edit] = desk.rows("SELECT body FROM posts WHERE kind = 'edit' AND state = 'ready'")
    assert "paper.example/madrid2" not in edit["body"]
    assert "paper.example/madrid" in edit["body"]
    assert desk.decision(first) == "post"


def test_a_wrong_id_changes_nothing(desk):
    """Not even the right ones beside it."""
    hit = desk.add("Ghent", REVIEW)
    done = desk.run("review", "accept", str(hit), "99", code=1)
    assert "there is no hit 99; `watcher review` lists those that wait" in done.output
    assert desk.decision(hit) == "review"
    assert "nothing was decided about hit" in desk.run("review", "undo", str(hit), code=1).output


def test_deciding_works_beside_a_running_service(desk):
    """It takes no lock, and waits for a transaction that is under way."""
    hit = desk.add("Ghent", REVIEW)
    with only_instance(desk.folder / "watcher.db"):
        desk.run("review", "accept", str(hit))
    assert desk.decision(hit) == "post"


def test_a_failure_in_between_leaves_no_half_of_a_decision(desk):
    """Label, decision and post are one transaction."""
    hit = desk.add("Ghent", REVIEW)
    desk.store.db.run(
        "CREATE TRIGGER full BEFORE INSERT ON posts BEGIN SELECT raise(ABORT, 'disk is full'); END"
    )
    with pytest.raises(AssertionError, match="disk is full"):
        desk.run("review", "accept", str(hit))
    assert desk.decision(hit) == "review"
    assert desk.rows("SELECT * FROM labels") == []


def test_decisions_are_exported_as_evaluate_reads_them(desk):
    """Accepting and dismissing make the examples that the lexicon is measured on."""
    hits = [desk.add("Ghent", REVIEW), desk.add("Porto", REVIEW)]
    desk.run("review", "accept", str(hits[0]))
    desk.run("review", "dismiss", str(hits[1]), "--note", "a petrol station")
    file = desk.folder / "labels.jsonl"
    assert "2 decisions written" in desk.run("review", "export", str(file)).output
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [(line["label"], line["note"]) for line in lines] == [(2, ""), (0, "a petrol station")]
    measured = desk.json("evaluate", str(file), "--json")
    assert (measured["articles"], measured["post"]["missed"], measured["hit"]["false_alarms"]) == (2, 1, 1)


def test_nothing_personal_is_kept(desk):
    """No column could hold who decided."""
    db = sqlite3.connect(desk.folder / "watcher.db")
    columns = {row[1] for row in db.execute("PRAGMA table_info(labels)")}
    db.close()
    assert columns == {"article_id", "topic", "label", "note", "source", "decided_at"}


def test_without_a_database_nothing_is_made(desk, tmp_path):
    """Only the service makes one."""
    (desk.folder / "config.toml").write_text(
        (desk.folder / "config.toml").read_text().replace("watcher.db", "other.db")
    )
    done = desk.run("review", "accept", "1", code=4)
    assert "does not exist yet" in done.output
    assert not (tmp_path / "other.db").exists()


def test_a_second_opinion_is_shown_as_machine_made(desk):
    """Beside the verdict, with its English summary."""
    hit = desk.add("Ghent", REVIEW)
    desk.store.db.run(
        "INSERT INTO opinions SELECT text_hash, 'stations', 'v', 'small', 0, 0.2, 'It is hearsay.', 'A rumour.', 'now'"
        " FROM articles"
    )
    said = desk.run("show", str(hit)).output
    assert "second opinion of small (machine-made): not relevant, 0.20: It is hearsay." in said
    assert "in English (machine-made): A rumour." in said
    assert desk.json("show", str(hit), "--json")["opinion"]["relevant"] is False


def test_a_decision_says_what_it_overrules(desk):
    """The same one again changes nothing and says so."""
    hit = str(desk.add("Ghent", REVIEW))
    assert desk.run("review", "dismiss", hit).output.startswith(f"dismissed: {hit} ")
    assert desk.run("review", "dismiss", hit).output.startswith(f"dismissed already: {hit} ")
    assert desk.run("review", "accept", hit).output.startswith(
        f"accepted, though it was dismissed before: {hit} "
    )


def test_a_shown_hit_says_how_points_become_its_score(desk):
    """In one line above them."""
    hit = str(desk.add("Ghent", REVIEW))
    shown = desk.json("show", hit, "--json")
    total = sum(match["points"] for match in shown["matches"])
    line = (
        f"The points below add up to {total:.2f}, a score of {shown['score']:.2f}: 2 give 0.37, 4 give 0.60"
    )
    assert line in desk.run("show", hit).output
