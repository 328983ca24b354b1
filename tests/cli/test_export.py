"""The dataset that is handed on: whole, explained, safe to open, without what belongs to others."""

from __future__ import annotations

import csv
import hashlib
import json
from contextlib import contextmanager

import pyarrow.parquet as pq
import pytest

from tests.cli.desk import POST, make_desk
from tests.cli.record import NASTY, fill


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A desk's database, exported; only looked at."""
    with contextmanager(make_desk)(tmp_path_factory.mktemp("export")) as desk:
        fill(desk)
        yield export(desk)


def export(desk, *words):
    done = desk.run("export", "--to", str(desk.folder / "out"), *words)
    [made] = [path for path in (desk.folder / "out").iterdir() if f"{path}: " in done.output]
    return made


def table(folder, name):
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_form_holds_the_same_rows(folder):
    """CSV, NDJSON and Parquet, in the same order, with the same values."""
    from_csv = table(folder, "coverage")
    from_json = [json.loads(line) for line in (folder / "coverage.ndjson").read_text("utf-8").splitlines()]
    from_parquet = pq.read_table(folder / "coverage.parquet").to_pylist()
    assert len(from_csv) == len(from_json) == len(from_parquet) == 3
    for one, two, three in zip(from_csv, from_json, from_parquet, strict=True):
        assert one["url"] == two["url"] == three["url"]
        assert one["concepts"].split() == two["concepts"] == three["concepts"] != []
        assert float(one["score"]) == two["score"] == three["score"]
        assert two["published_at"] == f"{three['published_at']:%Y-%m-%dT%H:%M:%SZ}"
    for name in ("stories", "corrections", "outlets"):
        assert len(table(folder, name)) == pq.read_metadata(folder / f"{name}.parquet").num_rows > 0


def test_only_what_was_posted_is_in_it_unless_more_is_asked_for(desk):
    """What waits for a person is not handed on by accident."""
    hits = fill(desk)
    assert hits["waiting"] not in {int(row["id"]) for row in table(export(desk), "coverage")}
    more = table(export(desk, "--decision", "post", "--decision", "review"), "coverage")
    assert hits["waiting"] in {int(row["id"]) for row in more}


def test_texts_stay_out_and_excerpts_are_short(folder):
    """A whole article is nowhere in any file."""
    text = POST.format("Rotterdam") + "\n"
    assert all(text.encode() not in path.read_bytes() for path in folder.iterdir())
    assert all(0 < len(row["excerpt"]) <= 400 for row in table(folder, "coverage"))
    assert "text" not in table(folder, "coverage")[0]
    assert "summary" not in table(folder, "coverage")[0]


def test_a_spreadsheet_runs_nothing(desk):
    """Cells that look like formulas are led by an apostrophe, in every table."""
    hits = fill(desk)
    desk.store.db.run(
        "UPDATE articles SET title = '=HYPERLINK(1)', outlet = '+1', author = '@x'"
        " WHERE id = (SELECT article_id FROM hits WHERE id = ?)",
        (hits["corrected"],),
    )
    made = export(desk)
    for name in ("coverage", "stories", "corrections", "outlets"):
        for row in table(made, name):
            assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values()), name
    assert "'=HYPERLINK(1)" in {row["title"] for row in table(made, "stories")}
    assert NASTY in {row["outlet"] for row in table(made, "outlets")}


def test_every_column_is_explained_and_every_file_is_summed(folder):
    """The data package names each file with its digest; its fields are the header; README tells each column."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    readme = (folder / "README.md").read_text("utf-8")
    assert package["licenses"] == [{"name": "CC0-1.0"}]
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert resource["bytes"] == len(content)
        if resource["format"] == "csv":
            fields = resource["schema"]["fields"]
            assert [field["name"] for field in fields] == content.decode().splitlines()[0].split(",")
            assert all(field["description"] for field in fields), resource["path"]
            assert all(f"| {field['name']} |" in readme for field in fields)
            assert set(resource["schema"]["primaryKey"]) <= {field["name"] for field in fields}
    sums = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines())
    files = {path.name: path for path in folder.iterdir() if path.name != "SHA256SUMS"}
    assert sums == {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}


def test_the_same_database_gives_the_same_bytes(desk):
    """On the same day, also when the folder is there already."""
    fill(desk)
    first = {path.name: path.read_bytes() for path in export(desk).iterdir()}
    assert first == {path.name: path.read_bytes() for path in export(desk).iterdir()}


def test_a_part_of_the_hits_gets_a_folder_of_its_own(desk):
    """The whole of the day stays; each question has its own name, the same question the same one."""
    fill(desk)
    whole = export(desk)
    before = {path.name: path.read_bytes() for path in whole.iterdir()}
    questions = [
        ("rotterdam",),
        ("--title", "rotterdam"),
        ("rotterdam", "--since", "2020-01-31"),
        ("--decision", "post", "--decision", "review"),
        ("-海外",),
        ("-警察",),
    ]
    parts = [export(desk, *words) for words in questions]
    assert len({whole, *parts}) == len(questions) + 1
    assert "-rotterdam-since-2020-01-31-" in parts[2].name
    assert all(part.name.isascii() for part in parts)
    assert json.loads((parts[0] / "datapackage.json").read_text("utf-8"))["name"] == parts[0].name
    assert export(desk, "rotterdam") == parts[0]
    assert export(desk, "--decision", "post") == whole
    assert {path.name: path.read_bytes() for path in whole.iterdir()} == before


def test_stories_and_outlets_are_counted_over_what_is_in_it(desk):
    """A filter changes them; a correction counts for its story."""
    fill(desk)
    made = export(desk, "rotterdam")
    [story] = table(made, "stories")
    assert (story["reports"], story["corrections"]) == ("1", "1")
    assert [row["hits"] for row in table(made, "outlets")] == ["1"]
    assert table(made, "corrections")[0]["notes"] == "Correction: it was the mayor."
    assert "with the words rotterdam" in (made / "README.md").read_text("utf-8")


def test_a_folder_of_somebody_else_is_left_alone(desk):
    """One line, exit code 1, nothing touched; nothing found writes nothing."""
    fill(desk)
    made = export(desk)
    (made / "notes.txt").write_text("mine")
    done = desk.run("export", "--to", str(desk.folder / "out"), code=1)
    assert f"{made}: notes.txt is not ours; move it away, or name another folder" in done.output
    assert (made / "notes.txt").read_text() == "mine"
    (made / "notes.txt").unlink()
    with (made / "coverage.csv").open("a") as file:
        file.write("my own row\n")
    done = desk.run("export", "--to", str(desk.folder / "out"), code=1)
    assert "coverage.csv was changed after it was written" in done.output
    assert (made / "coverage.csv").read_text().endswith("my own row\n")
    (made / "datapackage.json").unlink()
    done = desk.run("export", "--to", str(desk.folder / "out"), code=1)
    assert "holds files that are not ours" in done.output
    assert not (made / "datapackage.json").exists()
    assert (
        "No hits; nothing was written." in desk.run("export", "--to", str(desk.folder / "n"), "xyzzy").output
    )
    assert not (desk.folder / "n").exists()


def test_a_database_of_an_older_version_is_named_with_the_remedy(desk):
    """Views are put in place by the service; until then the line says what to do, and nothing is left behind."""
    desk.add("Rotterdam", POST)
    desk.store.db.run("DROP VIEW corrections")
    desk.store.db.run("CREATE VIEW corrections AS SELECT 1 AS id, 1 AS hit, 1 AS story, 1 AS topic")
    done = desk.run("export", "--to", str(desk.folder / "out"), code=4)
    assert "is of an older version" in done.output
    assert "watcher run --once" in done.output
    assert not [path for path in (desk.folder / "out").iterdir() if path.is_dir()]
