"""The reference names all there is: each list is taken from the program, then looked for in the pages."""

from __future__ import annotations

import ast
import importlib
import re
import tomllib
from typing import get_args, get_origin

import click
import pytest

from tests.blank import blank
from tests.conftest import ROOT
from watcher.adapters.store.schema import described
from watcher.cli.main import watcher
from watcher.config import load
from watcher.config.schema import Config
from watcher.model.words import ELSEWHERE, WORDS
from watcher.pipeline.diagnosis import CODES
from watcher.pipeline.health import MEANINGS

DOCS = ROOT / "docs"
SOURCES = sorted((ROOT / "watcher").rglob("*.py"))


def text_of(page):
    """A page of docs/."""
    return (DOCS / page).read_text(encoding="utf-8")


def sections():
    """Each section of the configuration: its head as the page has it, its class."""
    for name, field in Config.model_fields.items():
        many = get_origin(field.annotation) is tuple
        section = get_args(field.annotation)[0] if many else field.annotation
        yield (f"[[{name}]]" if many else f"[{name}]"), section


@pytest.mark.parametrize(("head", "section"), list(sections()), ids=str)
def test_every_key_of_the_configuration_stands_in_its_section_with_its_default(head, section):
    """Read back as TOML, the default that the page shows is the one that holds."""
    part = text_of("config.md").partition(f"\n## {head}\n")[2].partition("\n## ")[0]
    rows = {line.split("`")[1]: line for line in part.splitlines() if line.startswith("| `")}
    assert list(rows) == list(section.model_fields)
    for key, row in rows.items():
        _, _, kind, default, meaning, _ = (cell.strip() for cell in re.split(r"(?<!\\)\|", row))
        field = section.model_fields[key]
        assert kind
        assert len(meaning) > 8, key
        if field.is_required():
            assert default == "required"
        elif field.default is None:
            assert default == "none"
        else:
            given = tomllib.loads(f"{key} = {default.strip('`')}")
            others = {name: "x" for name, other in section.model_fields.items() if other.is_required()}
            if "url" in others:
                others["url"] = "https://example.org/"
            assert getattr(section.model_validate({**others, **given}), key) == field.default, key


def test_every_variable_of_the_environment_is_named():
    """In the configuration's page and in the manual."""
    variables = {value for name, value in vars(load).items() if name.endswith("_VARIABLE")}
    assert len(variables) > 5
    for name in variables:
        assert name in text_of("config.md")
        assert name in text_of("watcher.1")


def test_every_command_has_its_part():
    """Groups and the commands within them."""

    def names(group, parent, title):
        for name in group.list_commands(parent):
            command = group.get_command(parent, name)
            context = click.Context(command, info_name=name, parent=parent)
            yield f"{title} {name}"
            if isinstance(command, click.Group):
                yield from names(command, context, f"{title} {name}")

    all_names = list(names(watcher, click.Context(watcher, info_name="watcher"), "watcher"))
    assert len(all_names) > 40
    assert re.findall(r"^## (watcher .*)$", text_of("cli.md"), re.MULTILINE) == all_names


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    """Tables and views of an empty database of the present schema: each with its columns, and what describes it."""
    db = blank(tmp_path_factory.mktemp("reference") / "watcher.db")
    columns: dict[str, list[str]] = {}
    for table, column in db.rows(
        "SELECT things.name, columns.name FROM sqlite_master AS things, pragma_table_info(things.name) AS columns"
        " WHERE things.type IN ('table', 'view')"
    ):
        columns.setdefault(table, []).append(column)
    names = {thing.name for thing in described(db)}
    db.raw.close()
    return columns, names


def test_every_table_view_and_column_is_described(database):
    """As the database itself has them; the inner tables of SQLite, of its index and of the migrations are its own."""
    columns, names = database
    page = text_of("database.md")
    assert len(names) > 30
    inner = ("sqlite_", "_", *(f"search_{part}" for part in ("config", "content", "data", "docsize", "idx")))
    assert {name for name in columns if not name.startswith(inner)} == names
    for name in names:
        part = re.search(rf"^## {name}( \([^)\n]*\))?$(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
        assert part, name
        for column in columns[name]:
            assert f"| {column} |" in part[2], f"{name}.{column}"


def test_a_comment_that_goes_on_belongs_to_its_column():
    """What the second line says of a post's number is no news about posts as such; relations are told in full."""
    page = text_of("database.md")
    posts = page.partition("\n## posts\n")[2].partition("\n## ")[0]
    assert "forgotten.\n" in posts
    assert "since 1970; else number of what it tells |" in posts
    told = re.findall(r"^\| relation \| TEXT \| (.+) \|$", page, re.MULTILINE)
    assert len(told) == 4
    assert all("development" in words for words in told if words != "as in hits")


WORDY = {"state", "outcome", "relation", "decision", "verdict", "kind", "source", "change", "origin", "code"}


def test_every_column_of_words_is_in_the_vocabulary(database):
    """What a column may hold is told here or on the page that is named; views show the columns of tables."""
    columns, _ = database
    every = {f"{table}.{column}": column for table, names in columns.items() for column in names}
    views = ("coverage.", "corrections.", "proofs.", "story_timeline.")
    wordy = {name for name, column in every.items() if column in WORDY and not name.startswith(views)}
    assert wordy - set(WORDS) - set(ELSEWHERE) == set()
    assert set(WORDS) | set(ELSEWHERE) <= set(every), "a column of the vocabulary is gone"


def places_of_outcomes(texts):
    """By function name: where among its arguments the one called ``outcome`` stands."""
    for text in texts:
        for node in ast.walk(ast.parse(text)) if "outcome" in text else ():
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names = [argument.arg for argument in node.args.args if argument.arg != "self"]
                if "outcome" in names:
                    yield node.name, names.index("outcome")


def outcomes():
    """Every word that the sources hand on as an outcome, by name or in the place of a parameter of that name."""
    texts = [path.read_text(encoding="utf-8") for path in SOURCES]
    places = set(places_of_outcomes(texts))
    calls = re.compile(rf"outcome=|\b(?:{'|'.join(name for name, _ in places)})\(")
    trees = [ast.parse(text) for text in texts if calls.search(text)]
    for node in (each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.Call)):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        given = [word.value for word in node.keywords if word.arg == "outcome"]
        given += [value for place, value in enumerate(node.args) if (name, place) in places]
        for one in (each for value in given for each in ast.walk(value) if isinstance(each, ast.Constant)):
            if isinstance(one.value, str) and one.value:
                yield one.value


def test_every_outcome_in_the_sources_is_explained():
    """A word that somebody adds wants its meaning."""
    found = set(outcomes()) - {"outcome"}  # the name of the column itself, where it is read
    assert {"judged", "blind", "unchanged", "missing", "lost"} <= found
    known = {word for column, words in WORDS.items() if column.endswith(".outcome") for word in words}
    assert found - known - set(MEANINGS) == set()


def test_every_state_in_the_queries_is_explained():
    """In all the SQL of the store."""
    found = set()
    for path in (ROOT / "watcher" / "adapters" / "store").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for listed in re.findall(r"\bstate (?:=|<>|IN|NOT IN) (\('[^)]*\)|'[a-z-]+')", text):
            found |= set(re.findall(r"'([a-z-]+)'", listed))
        found |= set(re.findall(r"\bstate TEXT NOT NULL DEFAULT '([a-z-]+)'", text))
    assert {"ready", "dead", "retired", "superseded"} <= found
    known = {word for column, words in WORDS.items() if column.endswith(".state") for word in words}
    assert found - known == set()


def test_every_word_stands_in_the_page():
    """With its meaning; what is explained elsewhere has its link, and stands there."""
    page = text_of("words.md")
    for column, words in WORDS.items():
        head = next(
            line
            for line in page.splitlines()
            if line.startswith("## ") and column in re.split(r"[ ,]+", line)
        )
        part = page.partition(f"{head}\n")[2].partition("\n## ")[0]
        assert [f"| `{word}` | {meaning} |" in part for word, meaning in words.items()] == [True] * len(words)
    for column, other in ELSEWHERE.items():
        assert f"| {column} | [{other.removesuffix('.md')}]({other}) |" in page
    assert all(f"`{word}`" in text_of("feeds.md") for word in MEANINGS)
    assert all(f"`{code}`" in text_of("health.md") for code in CODES)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("tick = ", "tock = ", "schedule.tick"),
        ("#   path = ", "#   road = ", "channel.path"),
        ("[log]\n", '[log]\nspeed = "x"  # how fast\n', "log.speed"),
    ],
)
def test_a_key_that_only_one_side_knows_ends_the_making_of_the_page(tmp_path, monkeypatch, old, new, named):
    """The shipped configuration explains what there is, no more and no less."""
    monkeypatch.syspath_prepend(str(DOCS))
    configuration = importlib.import_module("configuration")
    shipped = (ROOT / "config.toml").read_text(encoding="utf-8")
    assert shipped.count(old) == 1
    changed = tmp_path / "config.toml"
    changed.write_text(shipped.replace(old, new), encoding="utf-8")
    with pytest.raises(SystemExit, match=named):
        configuration.config_page(changed)
    assert configuration.config_page() == text_of("config.md")
