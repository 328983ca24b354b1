"""Two versions of an article: what has changed, in words, and as a diff that loses nothing."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pipeline.revision_pages import an_hour_later
from watcher.model import Article, Change, Failure
from watcher.pipeline import extract
from watcher.pipeline.revision import as_text, compare, difference, is_missing, led_away, related, restored
from watcher.pipeline.revision_text import figure, is_furniture, tokens

PARAGRAPHS = (
    "The Dutch government said on Tuesday that it would investigate the reports about the offices.",
    "Safeguard Defenders counted 102 stations in 53 countries, according to its report published last week.",
    "Minister Wopke Hoekstra told parliament that the stations in Amsterdam and Rotterdam must close at once.",
    "The embassy of China called the offices volunteer centres that help citizens with paperwork.",
)
texts = st.lists(
    st.sampled_from(
        (
            *PARAGRAPHS,
            "荷兰政府称中国在五十三个国家设有一百零二个警察站。",
            "قال الوزير إن 102 مركزا في 53 دولة يجب أن تغلق.",
            "Vor 5 Minuten aktualisiert",
            "",
            "a  b\tc",
        )
    )
    | st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t"), max_size=60),
    min_size=1,
    max_size=8,
).map("\n".join)


def article(text=PARAGRAPHS, title="Netherlands orders Chinese police stations to close", **more):
    return Article("https://a.example/1", title, "\n".join(text), language="en", **more)


def edited(old, new):
    assert any(old in line for line in PARAGRAPHS)
    return article([line.replace(old, new) for line in PARAGRAPHS])


@given(texts, texts)
def test_both_texts_can_be_put_together_again_from_their_diff(before, after):
    """To the letter, in any script."""
    blocks = difference(before, after)
    assert restored(blocks, later=False) == before
    assert restored(blocks, later=True) == after


@settings(max_examples=40)
@given(texts, st.text(max_size=40))
def test_a_version_compared_with_itself_has_not_changed(text, title):
    """Whatever it says."""
    same = Article("u", title, text, language="en")
    assert compare(same, same).change is Change.NONE
    assert compare(same, same).reasons == ()
    assert {block.kind for block in difference(text, text)} == {"same"}


@given(texts)
def test_words_joined_are_the_text(text):
    """Nothing is lost between two of them."""
    assert "".join(tokens(text)) == text


edits = st.lists(
    st.sampled_from(
        [*PARAGRAPHS, *(line.replace("102", "110").replace("Hoekstra", "Hansen") for line in PARAGRAPHS)]
    ),
    unique=True,
    min_size=2,
)


@settings(max_examples=40)
@given(edits, edits)
def test_a_change_weighs_the_same_in_both_directions(before, after):
    """But for what only one direction can be: a teaser, which hides text and does not delete it."""
    one, two = article(before), article(after)
    there, back = compare(one, two), compare(two, one)
    if not (there.keeps_text or back.keeps_text):
        assert there.change is back.change


@pytest.mark.parametrize(
    ("old", "new", "change", "reason"),
    [
        ("102", "110", "substantive", "the number 102 became 110"),
        ("102", "1,020", "substantive", "the number 102 became 1,020"),
        ("Rotterdam", "Utrecht", "substantive", "the name Rotterdam became Utrecht"),
        (
            "Wopke Hoekstra",
            "Hanke Bruins Slot",
            "substantive",
            "the name Wopke Hoekstra became Hanke Bruins Slot",
        ),
        ("Wopke", "Wokpe", "minor", "the spelling Wopke became Wokpe"),
        ("China", "Chad", "substantive", "the name China became Chad"),
        ("would investigate", "would not investigate", "substantive", "a “not” was added"),
        ("investigate", "look into", "minor", "small changes of wording"),
        ("“", '"', "none", ""),
    ],
)
def test_a_change_of_words_is_named(old, new, change, reason):
    """Numbers and names by what they became, a slip as a slip."""
    after = edited(old, new) if old.isalnum() or " " in old else article([f"“{p}”" for p in PARAGRAPHS])
    before = (
        article()
        if after != article([f"“{p}”" for p in PARAGRAPHS])
        else article([f'"{p}"' for p in PARAGRAPHS])
    )
    found = compare(before, after)
    assert found.change == change
    assert reason in "; ".join(found.reasons)


def test_what_came_and_went_before_is_no_news_again():
    """A paragraph that alternates is told of once."""
    from datetime import UTC, datetime

    from watcher.model import Version

    extra = "A spokesman for the police in Rotterdam said that nobody had been arrested so far."
    whole, less = article([*PARAGRAPHS, extra]), article()
    at = datetime(2026, 3, 1, tzinfo=UTC)
    seen = [Version(n, at, one.title, one.text, "") for n, one in enumerate((less, whole), 1)]
    assert compare(less, whole).change is Change.SUBSTANTIVE
    assert compare(whole, less, earlier=seen[1:]).change is Change.SUBSTANTIVE
    assert compare(whole, less, earlier=seen).change is Change.MINOR
    assert compare(less, whole, earlier=seen).change is Change.MINOR


def test_a_diff_reads_without_colours():
    """Gone words, new words, and how much stayed."""
    before = "\n".join(PARAGRAPHS)
    shown = as_text(difference(before, before.replace("102", "110")), around=0)
    assert shown.split("\n")[0] == "… 1 unchanged paragraph"
    assert "counted [-102-]{+110+} stations" in shown
    assert (
        as_text(difference("设有一百零二个警察站。", "设有一百一十个警察站。"))
        == "~ 设有[-一百零二-]{+一百一十+}个警察站。"
    )
    assert as_text(difference("إن 102 مركزا", "إن 110 مركزا")) == "~ إن [-102-]{+110+} مركزا"


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Updated 5 minutes ago",
            "Vor 5 Minuten aktualisiert",
            "il y a 5 minutes",
            "hace 2 horas",
            "2 時間前",
        ),
        *(
            "更新于5分钟前",
            "3条评论",
            "1,234 views",
            "5 min read",
            "منذ 5 دقائق",
            "Advertisement",
            "12 Nov 2022",
        ),
    ],
)
def test_clocks_and_counters_are_furniture(line):
    """In any language."""
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Three people were arrested 5 days ago.",
        "Stations closed in 3 cities",
        "一百二十人死亡",
        "He said no.",
    ],
)
def test_short_lines_that_say_something_are_not(line):
    """Whatever figures they hold."""
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("one", "two"),
    [("1,000", "1000"), ("3,5", "3.5"), ("١٠٢", "102"), ("１０２", "102"), ("1\u00a0000", "1000")],
)
def test_one_number_has_one_form(one, two):
    """Separators and digits of any script."""
    assert figure(one) == figure(two)


@pytest.mark.parametrize(
    ("answered", "where"),
    [
        ("https://a.example/", "the front page"),
        ("https://a.example/en", "the front page"),
        ("https://www.a.example/index.html", "the front page"),
        ("https://a.example/world/", "a section"),
        ("https://a.example/world/asia/other-story-of-today", ""),
        ("https://a.example/login?next=/world", ""),
        ("https://consent.a.example/", ""),
        ("https://a.example/world/asia/story-123?page=all", ""),
    ],
)
def test_redirects_that_lead_away_are_told_from_others(answered, where):
    """A new address, a login and a consent form withdraw nothing."""
    assert led_away("https://a.example/world/asia/story-123", answered) == where


def test_pages_that_say_not_found_are_known_by_their_words():
    """And articles about pages that were not found are articles."""
    for title in (
        "Page not found",
        "404",
        "Seite nicht gefunden | Zeitung",
        "页面不存在",
        "ページが見つかりません",
    ):
        assert is_missing(title, "")
    assert not is_missing("Page not found: how a museum lost its archive", "x" * 3000)
    assert not is_missing("Minister resigns", "")


def test_an_edited_article_is_related_and_another_is_not():
    """A headline turned and half the text rewritten is still the same article."""
    after = article([*PARAGRAPHS[:2], "Everything else was written anew."], title="China denies it all")
    assert related(article(), after)
    other = article(["We and our partners store cookies on your device."], title="Before you continue")
    assert not related(article(), other)


def test_real_pages_an_hour_later_have_not_changed(shared):
    """Other advertisements, other links around, other counters: no class but none. The slow sibling takes them all."""
    files = sorted((shared / "real" / "pages").glob("*/*.html.gz"))
    assert _changed(files[::48]) == {}


@pytest.mark.slow
def test_all_real_pages_an_hour_later_have_not_changed(shared):
    """At most one in fifty is taken for a small change, none for a substantive one."""
    files = sorted((shared / "real" / "pages").glob("*/*.html.gz"))
    changed = _changed(files)
    assert len(changed) <= len(files) / 50, changed
    assert set(changed.values()) <= {Change.MINOR}, changed


def _changed(files):
    found = {}
    for number, file in enumerate(files):
        body = gzip.decompress(file.read_bytes())
        url = f"https://a.example/{number}"
        before = extract.extract(body, url=url, content_type="text/html")
        after = extract.extract(
            an_hour_later(body, "text/html", number), url=url, content_type="text/html; charset=utf-8"
        )
        assert not isinstance(before, Failure)
        assert not isinstance(after, Failure)
        result = compare(before, after)
        if result.change is not Change.NONE:
            found[file.name, result.reasons] = result.change
    return found
