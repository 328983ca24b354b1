"""The seed corpus folder: what is read from it, and how every mistake is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from watcher.corpus import CorpusError, read_corpus
from watcher.model import Role

SHIPPED = Path(__file__).resolve().parent.parent / "seed_corpus"
LANGUAGES = (
    "en nl de fr es ca pt it zh ja ko id vi pl cs sk hu ro sr hr bg ru uk el sv no da fi is ar fa he tr"
)

TOPIC = 'id = "bridges"\ntitle = "Bridges"\ndescription = "Bridges that fell."\n'
LEXICON = """
[[concept]]
id = "bridge"
label = "bridge"
role = "part"
[concept.aliases]
en = ["bridge(|s)"]

[[concept]]
id = "place-rome"
label = "Rome"
role = "mention"
kind = "place"
country = "IT"
[concept.aliases]
"*" = ["rome", "roma"]

[[concept]]
id = "collapse"
label = "collapse"
role = "core"
weight = 3.0
needs = ["place-*"]
[concept.aliases]
en = ["collaps*"]

[[rule]]
id = "bridge-collapse"
label = "bridge collapse"
weight = 2.0
near = ["bridge", "collapse"]
within = 90
boosted_by = ["place-*"]
"""
RECORD = 'id = "first"\nlanguage = "en"\nabstract = "Our words."\npublished = "2022-10"\npeople = ["Ada"]\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "records").mkdir()
    (tmp_path / "topic.toml").write_text(TOPIC, encoding="utf-8")
    (tmp_path / "lexicon" / "words.toml").write_text(LEXICON, encoding="utf-8")
    (tmp_path / "records" / "first.toml").write_text(RECORD, encoding="utf-8")
    return tmp_path


def mistakes(folder: Path) -> tuple[str, ...]:
    with pytest.raises(CorpusError) as caught:
        read_corpus(folder)
    return caught.value.mistakes


def add(folder: Path, text: str, name: str = "lexicon/more.toml") -> None:
    (folder / name).write_text(text, encoding="utf-8")


def test_a_folder_becomes_nouns(folder: Path) -> None:
    """Topic, concepts, rules and records arrive with the values of their files."""
    corpus = read_corpus(folder)

    assert (corpus.topic, corpus.title) == ("bridges", "Bridges")
    assert [concept.id for concept in corpus.concepts] == ["bridge", "place-rome", "collapse"]
    assert Role.CORE is corpus.concepts[2].role
    assert corpus.concepts[0].aliases == (("en", ("bridge(|s)",)),)
    assert corpus.rules[0].near == ("bridge", "collapse")
    assert (corpus.records[0].published, corpus.records[0].people) == ("2022-10", ("Ada",))


def test_a_star_in_a_reference_names_a_family_of_concepts(folder: Path) -> None:
    """References ending in a star arrive as the ids they stand for."""
    corpus = read_corpus(folder)

    assert corpus.concepts[2].needs == ("place-rome",)
    assert corpus.rules[0].boosted_by == ("place-rome",)


def test_the_same_folder_gives_the_same_corpus(folder: Path) -> None:
    """Reading is deterministic."""
    assert read_corpus(folder) == read_corpus(folder)


def test_a_missing_folder_is_one_mistake(tmp_path: Path) -> None:
    """The message names the folder and what it should hold."""
    (only,) = mistakes(tmp_path / "nowhere")

    assert "nowhere: there is no such folder; it should hold topic.toml, lexicon/ and records/" in only


def test_missing_parts_are_all_named(tmp_path: Path) -> None:
    """An empty folder lacks three things, and all three are listed."""
    listed = "\n".join(mistakes(tmp_path))

    assert "lexicon/: there is no such folder" in listed
    assert "records/: there is no such folder" in listed
    assert "topic.toml: there is no such file" in listed


def test_all_mistakes_come_at_once_with_file_and_key(folder: Path) -> None:
    """One reading lists mistakes of several files and several kinds."""
    add(folder, 'id = "bridges"\ntitel = "Bridges"\ndescription = 3\n', "topic.toml")
    add(folder, '[[concept]]\nid = "x"\nlabel = "x"\nrole = "corr"\n[concept.aliases]\nen = []\n')
    add(folder, RECORD.replace("2022-10", "October"), "records/first.toml")

    listed = mistakes(folder)

    assert "topic.toml: titel: is not a known key; did you mean title?" in listed
    assert "topic.toml: description: must be text in quotes" in listed
    assert "topic.toml: title: is missing" in listed
    assert any(
        line.startswith("lexicon/more.toml: concept x, role: must be one of entity, core") for line in listed
    )
    assert any(line.startswith("lexicon/more.toml: concept x, aliases.en: is empty") for line in listed)
    assert any(line.startswith("records/first.toml: published: must be a date like") for line in listed)


def concept(aliases: str = 'en = ["bridge"]', more: str = "", name: str = "x") -> str:
    return f'[[concept]]\nid = "{name}"\nlabel = "x"\nrole = "part"\n{more}\naliases = {{{aliases}}}\n'


def rule(near: str, within: int = 9) -> str:
    return f'[[rule]]\nid = "r"\nlabel = "r"\nweight = 1.0\nnear = {near}\nwithin = {within}\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (concept(name="Big Bridge"), "lower-case letters"),
        (concept(more="wieght = 1.0"), "did you mean weight?"),
        (concept(more="xyz = 1.0"), "known are id, label, role"),
        (concept(more='weight = "3"'), "weight: must be a number"),
        (concept('English = ["bridge"]'), "a language code like"),
        (concept('en = "bridge"'), "aliases.en: must be a list"),
        (concept(more='country = "Italy"'), "two capital letters"),
        (concept('en = ["fell (down"]'), "brackets must come in pairs"),
        (concept('en = ["br*dge"]'), "* goes at a word's edge"),
        (concept('en = ["*of*"]'), "too short"),
        (concept(name="bridge"), "taken already, in lexicon/more.toml"),
        (concept(more='needs = ["bridges"]'), "did you mean bridge?"),
        (rule('["bridge"]'), "rule r, near: is empty"),
        (rule('["bridge", "river"]'), "there is no concept river"),
        (rule('["bridge", "collapse"]', within=9000), "rule r, within"),
        ("[[concept]\n", "is not TOML"),
    ],
)
def test_each_mistake_says_what_would_be_right(folder: Path, text: str, said: str) -> None:
    """A wrong lexicon file is named together with the remedy."""
    add(folder, text)

    listed = mistakes(folder)

    assert any("lexicon/" in line and said in line for line in listed), listed


def test_a_file_that_is_not_utf8_is_named(folder: Path) -> None:
    """Bytes of another encoding are a mistake with a place, not a crash."""
    (folder / "lexicon" / "words.toml").write_bytes(LEXICON.encode() + b"# \xff\n")

    (only,) = mistakes(folder)

    assert only.startswith("lexicon/words.toml: byte")
    assert "is not UTF-8" in only


def test_an_unreadable_file_hides_no_other_mistake(folder: Path) -> None:
    """Dangling references are not blamed on a file that could not be read, other mistakes still are listed."""
    (folder / "lexicon" / "words.toml").write_text("[[concept]", encoding="utf-8")
    add(folder, '[[rule]]\nid = "r"\nlabel = ""\nweight = 1.0\nnear = ["bridge", "collapse"]\nwithin = 9\n')

    listed = mistakes(folder)

    assert sorted({line.split(":")[0] for line in listed}) == ["lexicon/more.toml", "lexicon/words.toml"]
    assert not any("there is no concept" in line for line in listed)


def test_a_lexicon_without_concepts_is_refused(folder: Path) -> None:
    """A topic that could never find anything is a mistake."""
    (folder / "lexicon" / "words.toml").write_text("", encoding="utf-8")

    assert mistakes(folder) == ("lexicon/: holds no [[concept]]; at least one is needed",)


def test_the_shipped_corpus_is_readable_and_complete() -> None:
    """The corpus of the project: one topic, the five seed articles, core phrases in every promised language."""
    corpus = read_corpus(SHIPPED)
    stations = next(concept for concept in corpus.concepts if concept.id == "overseas-police-station")
    written = {language for language, _ in stations.aliases}

    assert corpus.topic == "police-stations"
    assert len(corpus.records) == 5
    assert set() == set(LANGUAGES.split()) - written


def test_places_of_the_shipped_corpus_carry_their_country() -> None:
    """Stories and flags rely on it."""
    places = [concept for concept in read_corpus(SHIPPED).concepts if concept.id.startswith("place-")]

    assert len(places) > 60
    assert [place.id for place in places if not place.country or place.kind != "place"] == []


def test_vocabulary_of_the_shipped_lexicon_can_be_taken_over(tmp_path):
    """States, towns and acts, which give no points; a name that is none of these is a mistake."""
    for part in ("lexicon", "records"):
        (tmp_path / part).mkdir()
    head = 'id = "t"\ntitle = "T"\ndescription = "T."\n'
    (tmp_path / "topic.toml").write_text(head + 'shared = ["bodies"]\n', encoding="utf-8")
    (tmp_path / "lexicon" / "words.toml").write_text(
        '[[concept]]\nid = "c"\nlabel = "C"\nrole = "core"\nweight = 2.0\nneeds = ["body-nato"]\n'
        '[concept.aliases]\nen = ["word*"]\n',
        encoding="utf-8",
    )
    corpus = read_corpus(tmp_path)
    assert "body-nato" in corpus.shared
    assert {concept.id for concept in corpus.concepts} == {"c", *corpus.shared}
    (tmp_path / "topic.toml").write_text(head + 'shared = ["rules"]\n', encoding="utf-8")
    with pytest.raises(CorpusError, match='shared: "rules" is no vocabulary of the shipped lexicon'):
        read_corpus(tmp_path)
