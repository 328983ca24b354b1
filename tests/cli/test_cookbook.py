"""The cookbook's answers: each is run, is not empty, and both roads lead to the same rows."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from dataclasses import dataclass

import pytest
from click.testing import CliRunner

from tests.cli.record import correct
from tests.conftest import ROOT
from watcher.adapters.store import Store, open_database
from watcher.adapters.store.canned import CANNED
from watcher.cli.main import watcher


@dataclass(frozen=True)
class Recipe:
    """One question of docs/cookbook.md."""

    question: str
    words: str
    sql: str
    address: str


def recipes() -> list[Recipe]:
    """All questions of the page."""
    page = (ROOT / "docs" / "cookbook.md").read_text("utf-8")
    found = []
    for part in page.split("\n## ")[1:]:
        [words] = re.findall(r"```sh\nwatcher (.+)\n```", part)
        [sql] = re.findall(r"```sql\n(.+?)\n```", part, re.DOTALL)
        [address] = re.findall(r"^Browser: `(/[^`]*)`$", part, re.MULTILINE)
        found.append(Recipe(part.splitlines()[0], words, sql, address))
    return found


@pytest.fixture(scope="module")
def folder(demo, tmp_path_factory):
    """The demo's database, in which one article was then corrected; beside it the key of a story with several."""
    source, done = demo
    assert done.returncode == 0, done.stderr
    copy = tmp_path_factory.mktemp("cookbook")
    for path in source.glob("*.toml"):
        shutil.copy(path, copy)
    shutil.copy(source / "watcher.db", copy)
    store = Store(open_database(copy / "watcher.db"))
    row = store.db.row(
        "SELECT story, count(*) AS hits, min(id) AS id FROM coverage GROUP BY story ORDER BY hits DESC"
    )
    assert row is not None
    correct(store, row["id"], "A headline that was put right")
    (copy / "KEY").write_text(row["story"])
    assert row["hits"] > 3
    store.close()
    return copy


def ask(folder, words, stdin=""):
    """The rows that a command gives."""
    line = ["--config", str(folder / "config.toml"), *words, "--format", "json"]
    done = CliRunner().invoke(watcher, line, input=stdin)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_the_cookbook_has_ten_questions():
    """Each with all three answers."""
    assert len(recipes()) == 10


@pytest.mark.parametrize("recipe", recipes(), ids=lambda recipe: recipe.question)
def test_the_command_line_and_sql_give_the_same_rows(folder, recipe):
    """In the same order, for every column that the SQL names."""
    key = (folder / "KEY").read_text()
    by_words = ask(folder, shlex.split(recipe.words.replace("KEY", key)))
    by_sql = ask(folder, ["sql", "-"], recipe.sql.replace("KEY", key))
    assert by_sql
    assert by_sql == [{name: row[name] for name in by_sql[0]} for row in by_words]


def test_addresses_for_the_browser_name_what_there_is():
    """Pages that are promised, views and questions that exist."""
    named = {one.name for one in CANNED} | {"coverage"}
    for recipe in recipes():
        kind, _, rest = recipe.address.removeprefix("/").partition("?")
        place, _, name = kind.partition("/")
        assert place in {"search", "story", "watcher"}, recipe.address
        assert (place != "watcher") or name in named, recipe.address
        assert (place != "search") or rest.startswith("q="), recipe.address
