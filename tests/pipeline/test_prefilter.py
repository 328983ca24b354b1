"""The look before extraction loses nothing, whatever hides the words; and it says no to what says nothing."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import accumulate
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.pipeline.mangling import SPACES, WORDS, made
from tests.pipeline.test_extract_bounds import HOSTILE
from watcher.corpus import read_corpus
from watcher.model import Article, Concept, Corpus, Decision, Entry, Role, Rule
from watcher.pipeline.extract import extract
from watcher.pipeline.extract_text import readable
from watcher.pipeline.fold import fold
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.prefilter import compile_prefilter, glance, may_matter
from watcher.pipeline.prefilter_ceiling import Ceiling, concerned, telling
from watcher.pipeline.prefilter_squash import squash
from watcher.pipeline.relevance import judge

if TYPE_CHECKING:
    from watcher.pipeline.lexicon import Profile
    from watcher.pipeline.prefilter import Prefilter

REVIEW_AT = 0.35
FILLER = "The council met on Tuesday and spoke about the weather in the valley for a long time. " * 12


def concept(name: str, role: Role, weight: float, *terms: str, needs: tuple[str, ...] = ()) -> Concept:
    return Concept(name, name, role, weight, needs=needs, aliases=(("*", terms),))


SMALL = Corpus(
    "topic", "", "",
    (
        concept("watchdog", Role.ENTITY, 3.0, "watch dog(|s)"),
        concept("phrase", Role.CORE, 3.0, "core phrase*", "核心短语", "경찰서"),
        concept("person", Role.PERSON, 2.5, "jane {2} roe", needs=("context",)),
        concept("faint", Role.CORE, 0.3, "whisper"),
        concept("station", Role.PART, 0.0, "station(|s)"),
        concept("land", Role.PART, 0.0, "land"),
        concept("secret", Role.PART, 0.0, "secret"),
        concept("context", Role.CONTEXT, 2.0, "context"),
        concept("petrol", Role.AGAINST, -2.0, "petrol"),
    ),
    (Rule("near", "near", 2.0, ("station", "land"), 40, ("secret",), 100),),
    (),
)  # fmt: skip
SMALL_PROFILE = compile_profile(SMALL)
SMALL_PREFILTER = compile_prefilter([SMALL_PROFILE], [REVIEW_AT])


def page(*paragraphs: str, head: str = "", title: str = "Nothing much") -> bytes:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()
    )


def matters(*paragraphs: str, head: str = "", entry: Entry | None = None) -> bool:
    return may_matter(SMALL_PREFILTER, page(*paragraphs, head=head), entry=entry)


@cache
def shipped() -> tuple[Corpus, Profile, Prefilter]:
    corpus = read_corpus(ROOT / "seed_corpus")
    profile = compile_profile(corpus)
    return corpus, profile, compile_prefilter([profile], [REVIEW_AT])


def losses(seeds: range) -> tuple[list[tuple[int, tuple[str, ...]]], Counter[str]]:
    """Pages that the scorer keeps and the look would not, and what was kept how often."""
    corpus, profile, prefilter = shipped()
    lost = []
    kept: Counter[str] = Counter()
    for seed in seeds:
        given_page = made(corpus, Random(seed))
        article = extract(
            given_page.body,
            url="https://x.example/a",
            content_type=given_page.content_type,
            entry=given_page.entry,
        )
        if not isinstance(article, Article):
            continue
        score = judge(profile, article, post_at=0.6, review_at=REVIEW_AT)
        if score.decision is Decision.DROP:
            continue
        kept.update(["all", *set(given_page.how)])
        look = may_matter(
            prefilter, given_page.body, content_type=given_page.content_type, entry=given_page.entry
        )
        if not look:
            lost.append((seed, given_page.how))
    return lost, kept


def test_no_article_that_the_scorer_keeps_is_lost():
    """A hundred pages, hidden in every way that is known."""
    lost, kept = losses(range(100))
    assert lost == []
    assert kept["all"] > 50
    assert set(WORDS) | set(SPACES) <= set(kept)


@given(st.integers(min_value=1_000_000))
@settings(max_examples=20)
def test_no_page_can_be_thought_up_that_is_lost(seed):
    """Others in each run."""
    lost, _ = losses(range(seed, seed + 1))
    assert lost == []


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_none_of_twenty_thousand_pages_is_lost():
    """The long run of the first test."""
    lost, kept = losses(range(10_000, 30_000))
    assert lost == []
    assert kept["all"] > 5_000


_WORD = st.sampled_from(
    ["watch dog", "core phrases", "核心短语", "jane", "roe", "whisper", "station", "land", "secret", "context",
     "petrol", "filler", "and more of it", "x. ", "y\n"]
)  # fmt: skip


@given(
    st.lists(_WORD, max_size=14),
    st.lists(_WORD, max_size=3),
    st.lists(_WORD, max_size=3),
    st.floats(0.05, 0.95),
)
@settings(max_examples=150)
def test_the_ceiling_is_never_below_the_score(text, title, description, review_at):
    """For any threshold: what the scorer keeps, the ceiling reaches."""
    article = Article(
        "https://x.example/a", " ".join(title), " ".join(text), description=" ".join(description)
    )
    score = judge(SMALL_PROFILE, article, post_at=1.0, review_at=review_at)
    prefilter = compile_prefilter([SMALL_PROFILE], [review_at])
    head = f'<meta name="description" content="{article.description}">'
    body = page(*article.text.split("\n"), head=head, title=article.title)
    assert score.decision is Decision.DROP or may_matter(prefilter, body)


_LETTERS = st.one_of(
    st.text(max_size=30),
    st.text(st.sampled_from("aé\u0301ßœ—' \u00ad中국ｶĲ½Ⅷİıς\u0345й\n\x01x\u200b"), max_size=30),
).filter(lambda text: not re.search("[\u1100-\u11ff\x00]", text))


@given(_LETTERS)
def test_squashing_is_folding_without_spaces(text):
    """Letter for letter, and every word of the folded text begins and ends at an edge."""
    squashed = squash(text)
    words = fold(text).split()
    assert squashed.letters == "".join(words)
    assert len(squashed.edges) == len(squashed.letters) + 1
    assert all(squashed.edges[end] for end in accumulate(map(len, words), initial=0))


@given(_LETTERS)
def test_what_extraction_does_to_letters_makes_no_difference(text):
    """It composes accents and drops what is invisible."""
    assert squash(readable(text)).letters == squash(text).letters


def test_a_text_in_many_letters_is_squashed_like_any_other():
    """Pages in Han and the like take another way."""
    many = "".join(map(chr, range(0x4E00, 0x4F00)))
    assert squash(f"Ein Gruß, {many} — ende").letters == f"eingruss{many}ende"
    assert [place for place, edge in enumerate(squash(f"ab {many}").edges) if edge] == [0, 2, 258]


@pytest.mark.parametrize(
    ("text", "letters", "edges"),
    [
        ("ab cd", "abcd", [0, 2, 4]),
        (" ab ", "ab", [0, 2]),
        ("", "", [0]),
        (" ", "", [0]),
        ("Gru\u00df c\u00adde\u0301", "grusscde", [0, 5, 8]),
        ("\U0001d400\U0001f600\U00020000", "a\U00020000", [0, 1, 2]),
        ("\u00bd", "12", [0, 1, 2]),
    ],
)
def test_letters_of_any_width_know_where_words_begin_and_end(text, letters, edges):
    """What folds to nothing, to two letters, to a space, or to itself beyond the first 65,536."""
    squashed = squash(text)
    assert squashed.letters == letters
    assert [place for place, edge in enumerate(squashed.edges) if edge] == edges


def test_a_page_without_the_words_is_ruled_out():
    """It is the reason for looking."""
    assert not matters(FILLER, FILLER)
    assert not matters("", "")


@pytest.mark.parametrize(
    "text",
    [
        "the watch dog barks",
        "one core phrase",
        "核心<br>短语",
        "jane b. roe in context",
        "a secret station on land",
    ],
)
def test_what_alone_suffices_is_passed(text):
    """An entity, a phrase, a person with what it needs, two parts with what strengthens them."""
    assert matters(FILLER, text)


@pytest.mark.parametrize(
    "text",
    ["a land without trains", "context and context", "jane roe at home", "a whisper", "station on land", "petrol",
     "watch dogged", "acore phrase"],
)  # fmt: skip
def test_what_never_suffices_is_ruled_out(text):
    """Parts alone, context alone, a person without what it needs, faint signs, words that only contain a term."""
    assert not matters(FILLER, text, FILLER)


def test_parts_far_from_each_other_are_ruled_out():
    """A page that names both somewhere is no page about both."""
    assert not matters("a secret station", *[FILLER] * 3, "on land")


def test_what_may_be_cut_out_between_two_parts_does_not_part_them():
    """An advertisement in the middle of a sentence."""
    assert matters("a secret station <span class=ad>Buy more and save now, only this week</span> on land")


@pytest.mark.parametrize(
    "text",
    ["核<ruby>心<rp>(</rp><rt>he xin</rt><rp>)</rp></ruby>短语", "core <button>What is that?</button>phrase"],
)
def test_what_extraction_cuts_out_of_a_sentence_hides_no_phrase(text):
    """The spoken form of a name, a button that explains a word."""
    assert matters(FILLER, text)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:title" content="core phrase">',
        '<meta name="description" content="core&amp;nbsp;phrase">',
        '<meta name="twitter:description" content="co&lt;b&gt;re&lt;/b&gt; phrase">',
        '<script type="application/ld+json">{"articleBody": "c\\u006fre\\nphrase"}</script>',
        '<script type="application/ld+json">{"headline": ["core phrase"], broken</script>',
        '<script type="application/ld+json">{"a": {"description": "core\\u0020phrase"},}</script>',
        '<script type="APPLICATION/LD+JSON">[{"name": {"@value": "core phrase"}}]</script>',
        '<script type="application/ld+json">{"name": null, "text" :\n"co<b>re<\\/b> phrase"}</script>',
        '<script type="application/ld+json">{"\\u0068eadline": "core phrase"}</script>',
        '<script type="application/ld+json">{"headline": "a "core phrase" in quotes"}</script>',
        '<script type="application/ld+json">{"headline": "core phrase',
    ],
)
def test_what_only_the_head_says_is_heard(head):
    """Titles, standfirsts and JSON-LD can be all that extraction gets."""
    assert matters(FILLER, head=head)


def test_what_only_the_feed_says_is_heard():
    """Its title, summary or content may become the article."""
    entry = Entry("1", "https://x.example/a")
    for told in (
        replace(entry, title="core phrase"),
        replace(entry, summary="core phrase"),
        replace(entry, content="core phrase"),
    ):
        assert matters(FILLER, entry=told)


def test_scripts_styles_and_comments_say_nothing():
    """Nobody reads them."""
    assert not matters(
        "<script>'core phrase'</script><style>core phrase{}</style><!-- core phrase -->", FILLER
    )


@pytest.mark.parametrize(
    ("charset", "term"),
    [
        *((charset, "核心短语") for charset in ("utf-8", "utf-8-sig", "utf-16", "gb18030")),
        *((charset, "核心短語") for charset in ("shift_jis", "big5")),
        ("euc-kr", "경찰서"),
    ],
)
def test_any_encoding_is_read(charset, term):
    """As extraction reads it."""
    text = page(term, head=f"<meta charset={charset.removesuffix('-sig')}>").decode()
    assert may_matter(SMALL_PREFILTER, text.encode(charset), content_type="text/html")


@pytest.mark.parametrize("shift", range(4))
def test_a_letter_of_several_bytes_may_stand_anywhere_on_a_long_page(shift):
    """A page is checked in pieces; their ends fall inside letters."""
    assert may_matter(SMALL_PREFILTER, page("x" * shift, "語" * 30_000, "核心短语"))


def test_a_long_page_in_another_encoding_is_known_from_its_last_letter():
    """Everything before could be UTF-8 as well."""
    text = page("x " * 40_000, "核心短语", head="<meta charset=gb18030>").decode()
    assert may_matter(SMALL_PREFILTER, text.encode("gb18030"))


def test_what_is_looked_for_first_rules_out_pages_by_its_absence():
    """Otherwise every page would be searched twice."""
    _, profile, _ = shipped()
    first = telling(profile)
    assert first < concerned(profile)
    others = sum(1 << number for number, one in enumerate(profile.concepts) if one.id not in first)
    assert not Ceiling.of(profile, REVIEW_AT, offset=0, extents={}).is_reached(others)


def test_hangul_written_in_single_letters_is_read():
    """As macOS stores it, torn by a tag."""
    assert matters("\u1100\u1167\u11bc<b>\u110e\u1161\u11af</b>\u1109\u1165")


def test_a_profile_with_its_signs_the_wrong_way_round_rules_nothing_out():
    """What nobody can bound is passed."""
    odd = compile_profile(Corpus("t", "", "", (concept("odd", Role.ENTITY, -1.0, "odd"),), (), ()))
    assert may_matter(compile_prefilter([odd], [0.35]), page(FILLER))


def test_one_of_several_topics_is_enough():
    """Each with its own threshold."""
    other = compile_profile(Corpus("other", "", "", (concept("tulip", Role.CORE, 3.0, "tulip*"),), (), ()))
    both = compile_prefilter([SMALL_PROFILE, other], [0.35, 0.35])
    assert may_matter(both, page("tulips"))
    assert may_matter(both, page("core phrase"))
    assert not may_matter(both, page("roses"))
    assert not may_matter(compile_prefilter([SMALL_PROFILE, other], [0.35, 0.99]), page("tulips"))


def test_a_glance_tells_an_article_from_what_only_extraction_can_judge():
    """A check for robots, an empty shell, and what is no page are never called an article."""
    assert glance(SMALL_PREFILTER, page(*[FILLER] * 3)).is_article
    for body in (
        page("Checking your browser before accessing the site."),
        b"",
        b"%PDF-1.7 " + FILLER.encode() * 4,
    ):
        assert not glance(SMALL_PREFILTER, body).is_article
    assert not glance(SMALL_PREFILTER, page(*[FILLER] * 3), content_type="application/pdf").is_article


def test_a_glance_gives_the_headline():
    """The one for sharing, else the page's own."""
    shared = '<meta property="og:title" content="Shared &amp; short">'
    assert glance(SMALL_PREFILTER, page(FILLER, head=shared)).title == "Shared & short"
    assert glance(SMALL_PREFILTER, page(FILLER)).title == "Nothing much"


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_page_is_looked_at_in_no_time(make):
    """The suite's own time limit is the clock."""
    assert may_matter(SMALL_PREFILTER, make()) in {True, False}


def test_pages_that_would_choke_the_parser_are_left_to_extraction():
    """It has bounds for them."""
    many = b"<html><body><div " + b" ".join(b"a%d=1" % n for n in range(20_000)) + b">x</div>"
    assert may_matter(SMALL_PREFILTER, many)
    assert may_matter(SMALL_PREFILTER, page("x" * 3_100_000))
