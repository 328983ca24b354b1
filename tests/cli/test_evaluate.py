"""Verdicts measured on labelled articles."""

from __future__ import annotations

import json

import pytest

from tests.cli.desk import DROP, POST, REVIEW


def labelled(desk, *rows, name="a.jsonl"):
    file = desk.folder / name
    file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return str(file)


def row(text, label, **more):
    return {"title": "The council", "text": text.format("Ghent"), "label": label, **more}


def test_figures_of_a_worked_example(desk):
    """Two found, one missed, one false alarm; posting alone finds one and misses two."""
    file = labelled(
        desk,
        row(POST, 2, language="en"),
        row(REVIEW, 2, language="en"),
        row(DROP, 2, language="nl"),
        row(DROP, 0, language="nl"),
        row(REVIEW, 0, language="nl"),
    )
    found = desk.json("evaluate", file, "--json")
    assert found["articles"] == 5
    assert (found["hit"]["found"], found["hit"]["missed"], found["hit"]["false_alarms"]) == (2, 1, 1)
    assert found["hit"]["recall"] == found["hit"]["precision"] == 0.6667
    assert (found["post"]["precision"], found["post"]["recall"]) == (1.0, 0.3333)
    # One relevant above all, then a tie of one relevant and one not, then a tie of one and one.
    assert found["average_precision"] == round(1 / 3 + 1 / 3 * 2 / 3 + 1 / 3 * 3 / 5, 4)
    assert sum(each["articles"] for each in found["calibration"]) == 5
    assert found["languages"]["nl"]["hit"] == {
        "precision": 0.0, "recall": 0.0, "f1": 0.0, "found": 0, "false_alarms": 1, "missed": 1, "passed": 1
    }  # fmt: skip


def test_the_worst_errors_are_told_with_their_reasons(desk):
    """The gravest first, as many as asked for."""
    file = labelled(
        desk, row(POST, 0, id="alarm"), row(REVIEW, 2, id="timid"), row(DROP, 2, id="deaf"), row(POST, 2)
    )
    found = desk.json("evaluate", file, "--json", "--errors", "2")
    assert [error["id"] for error in found["errors"]] == ["deaf", "alarm"]
    assert found["errors"][0]["matches"] == []
    assert {match["concept"] for match in found["errors"][1]["matches"]} == {"station", "ngo"}
    said = desk.run("evaluate", file, "--errors", "1").output
    assert "The worst 1 of 3 errors:" in said
    assert "nothing of the topic was found" in said
    assert "hit  (>= 0.35)" in said


def test_what_is_rightly_left_to_people_is_relevant_but_no_post(desk):
    """Label 1: kept is right, posted is wrong."""
    file = labelled(desk, row(REVIEW, 1, id="right"), row(POST, 1, id="eager"))
    found = desk.json("evaluate", file, "--json")
    assert found["hit"]["recall"] == 1.0
    assert (found["post"]["false_alarms"], found["post"]["passed"]) == (1, 1)
    assert [error["id"] for error in found["errors"]] == ["eager"]


def test_articles_may_stand_in_files_of_their_own(desk):
    """A plain text or a page, named from the folder of the list; the language is recognised."""
    (desk.folder / "texts").mkdir()
    (desk.folder / "texts" / "one.txt").write_text(
        "A title of its own\n" + POST.format("Ghent"), encoding="utf-8"
    )
    paragraph = f"<p>{POST.format('Ghent')}</p>"
    (desk.folder / "texts" / "two.html").write_text(
        f"<html><head><title>A page</title></head><body><article><h1>A page</h1>{paragraph * 5}</article></body>",
        encoding="utf-8",
    )
    file = labelled(desk, {"path": "texts/one.txt", "label": 0}, {"path": "texts/two.html", "label": 0})
    found = desk.json("evaluate", file, "--json")
    assert found["hit"]["false_alarms"] == 2
    assert {error["title"] for error in found["errors"]} == {"A title of its own", "A page"}
    assert list(found["languages"]) == ["en"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "is not JSON: Expecting property name"),
        ("[1]", "must be an object"),
        ('{"text": "x"}', "label is missing; it must be 2"),
        ('{"text": "x", "label": 3}', "label is 3; it must be 2"),
        ('{"text": "x", "label": true}', "label is true; it must be 2"),
        ('{"text": "x", "label": "2"}', 'label is "2"; it must be 2'),
        ('{"text": "x", "label": [2]}', "label is [2]; it must be 2"),
        ('{"label": 2}', "needs either text or path"),
        ('{"text": "x", "path": "y", "label": 2}', "needs either text or path, not both"),
        ('{"text": 5, "label": 2}', "text must be text in quotes, not 5"),
        ('{"text": "x", "title": null, "label": 2}', "title must be text in quotes, not null"),
        ('{"path": "absent.txt", "label": 2}', "absent.txt: No such file or directory"),
        ('{"path": "empty.html", "label": 2}', "empty.html: no-text"),
    ],
)
def test_a_bad_line_is_named_with_its_number(desk, line, message):
    """One line for each mistake, and no figures that leave articles out."""
    (desk.folder / "empty.html").write_text("<html><body></body></html>")
    file = desk.folder / "bad.jsonl"
    file.write_text(f'{{"text": "x", "label": 0}}\n\n{line}\n', encoding="utf-8")
    done = desk.run("evaluate", str(file), code=1)
    assert done.output.startswith(f"watcher: {file}:3: ")
    assert message in done.output
    assert len(done.output.splitlines()) == 1


def test_files_that_cannot_be_read_are_named(desk):
    """All of them, and an empty one is no measurement."""
    (desk.folder / "latin.jsonl").write_bytes(b'{"text": "caf\xe9"}')
    (desk.folder / "empty.jsonl").write_text("\n")
    done = desk.run("evaluate", str(desk.folder / "no.jsonl"), str(desk.folder / "latin.jsonl"), code=1)
    assert "no.jsonl: No such file or directory" in done.output
    assert "latin.jsonl: byte 13 is not UTF-8" in done.output
    empty = desk.run("evaluate", str(desk.folder / "empty.jsonl"), code=1)
    assert "there is no article in the files" in empty.output
