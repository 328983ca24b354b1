"""A lexicon looked over, and words proposed for it."""

from __future__ import annotations

import json
import tomllib

import pytest

from tests.cli.desk import DROP
from watcher.corpus import read_corpus

STORY = (
    "The consular errand desk\n"
    "In Ghent a consular errand desk was closed, said Maxime van der Hoven. The overseas police station was one too. "
    "The consular errand desk had no sign, and Maxime van der Hoven had no comment. No overseas police station is left."
)


def test_a_sound_lexicon_has_no_weak_spot(desk):
    """It says how much was looked at."""
    said = desk.run("corpus", "check", "--strict").output
    assert said == "3 aliases of 3 concepts: 0 dead, 0 duplicates, 0 ambiguous; 3 unseen in 0 texts\n"


def test_weak_spots_are_named_with_their_reason(desk):
    """Dead, duplicate, ambiguous; --strict makes a failure of them."""
    desk.relearn('"overseas police station*"', '"overseas police station*", "overseas police stations"')
    desk.relearn('"police rumour*"', '"police rumour*", "Police-Rumour*", "Safeguard Defenders"')
    said = desk.run("corpus", "check", "--strict", code=1).output
    assert (
        "dead       station, en “overseas police stations” is covered by “overseas police station*”" in said
    )
    assert "duplicate  rumour, en “Police-Rumour*” says the same as “police rumour*”" in said
    assert (
        "ambiguous  “safeguard defenders”: rumour, en “Safeguard Defenders” and ngo, * “Safeguard Defenders”"
        in said
    )
    machine = desk.json("corpus", "check", "--json")
    assert [one["term"] for one in machine["dead"]] == ["overseas police stations"]
    assert machine["duplicates"][0]["of"]["term"] == "police rumour*"
    assert machine["ambiguous"][0]["words"] == "safeguard defenders"


def test_unseen_aliases_are_listed_when_asked(desk):
    """Seed records, labelled and stored articles count as texts."""
    desk.add("Lisse", DROP)
    (desk.folder / "corpus" / "records" / "one.toml").write_text(
        'id = "one"\nlanguage = "en"\nabstract = "What Safeguard Defenders found."\n', encoding="utf-8"
    )
    file = desk.folder / "a.jsonl"
    file.write_text(json.dumps({"text": "An overseas police station.", "label": 2}), encoding="utf-8")
    said = desk.run("corpus", "check", "--unseen", "--labelled", str(file)).output
    assert "unseen     rumour, en “police rumour*”" in said
    assert "1 unseen in 3 texts" in said


def test_a_folder_needs_no_configuration(desk):
    """And one that cannot be read is told with every mistake."""
    (desk.folder / "config.toml").unlink()
    assert "3 aliases" in desk.run("corpus", "check", str(desk.folder / "corpus")).output
    desk.relearn('role = "entity"', 'role = "entitty"')
    done = desk.run("corpus", "check", str(desk.folder / "corpus"), code=3)
    assert "must be one of entity" in done.output


@pytest.fixture
def story(desk):
    """A plain text to learn from."""
    file = desk.folder / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


def test_suggestions_can_be_pasted_into_the_lexicon(desk, story):
    """The names and phrases that it lacks, as TOML that it reads, with counts and an example."""
    desk.add("Lisse", DROP)
    out = desk.run("corpus", "suggest", str(story)).stdout
    concepts = {one["label"]: one for one in tomllib.loads(out)["concept"]}
    assert concepts["Maxime van der Hoven"]["role"] == "mention"
    assert concepts["Maxime van der Hoven"]["id"] == "new-maxime-van-der-hoven"
    assert concepts["consular errand desk"]["role"] == "context"
    assert concepts["consular errand desk"]["aliases"] == {"en": ["consular errand desk"]}
    assert not any("police station" in label for label in concepts)
    assert "# 3 times in 1 of the texts, keyness " in out
    (desk.folder / "corpus" / "lexicon" / "new.toml").write_text(out, encoding="utf-8")
    assert len(read_corpus(desk.folder / "corpus").concepts) == 3 + len(concepts)
    assert "Maxime" not in desk.run("corpus", "suggest", str(story)).stdout


def test_labelled_articles_that_must_not_be_posted_are_a_background(desk, story):
    """What they have too is not proposed."""
    file = desk.folder / "a.jsonl"
    many = "The consular errand desk was busy. " * 30
    file.write_text(json.dumps({"text": many, "label": 0, "language": "en"}), encoding="utf-8")
    out = desk.run("corpus", "suggest", str(story), "--against", str(file)).stdout
    assert "Maxime van der Hoven" in out
    assert 'errand desk"' not in out


def test_other_scripts_get_ids_of_their_language(desk):
    """Ids are of Latin letters; the words stay what they are."""
    file = desk.folder / "zh.txt"
    file.write_text(
        "关闭\n当局关闭了领事代办点。领事代办点的负责人否认。居民说领事代办点很忙。", encoding="utf-8"
    )
    out = desk.run("corpus", "suggest", str(file), "--language", "zh-Hans").stdout
    [one] = [one for one in tomllib.loads(out)["concept"] if one["label"] == "领事代办点"]
    assert one["aliases"] == {"zh": ["领事代办点"]}
    assert one["id"].startswith("new-zh-hans-")


def test_a_text_can_put_nothing_into_the_lexicon(desk):
    """Quotes, line ends and brackets stay inside the comment, or are no words."""
    file = desk.folder / "trap.txt"
    trap = 'Evil" ]\u2028[[concept]]\u0085id = "x"'
    file.write_text(f"A trap\nThe {trap} Plan was told. The {trap} Plan was kept.", encoding="utf-8")
    out = desk.run("corpus", "suggest", str(file)).stdout
    assert "x" not in {one["id"] for one in tomllib.loads(out).get("concept", [])}


def test_what_cannot_be_read_is_named(desk):
    """One line; nothing to say is said."""
    assert "absent.txt: No such file" in desk.run("corpus", "suggest", "absent.txt", code=1).output
    file = desk.folder / "dull.txt"
    file.write_text("A day\nIt was a day like any other.", encoding="utf-8")
    assert "Nothing stands out." in desk.run("corpus", "suggest", str(file)).output
