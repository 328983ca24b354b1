"""From lexicon terms to a profile: folding, the grammar of terms, spelling variants, matching."""

from __future__ import annotations

import pickle
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.model import Concept, Corpus, Role, Rule
from watcher.pipeline.fold import Folded, fold
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.matching import Matcher, merged
from watcher.pipeline.patterns import PatternError, parse
from watcher.pipeline.variants import variants


def found(term: str, text: str) -> list[str]:
    """The words of the text that the term matches, as they stand there."""
    folded = Folded(text)
    spans = Matcher((parse(term),)).find(folded.text).get(0, [])
    return [text[slice(*folded.original(*span))] for span in merged(spans)]


def corpus(**aliases: tuple[str, ...]) -> Corpus:
    concept = Concept("c", "C", Role.CORE, 3.0, aliases=tuple(sorted(aliases.items())))
    return Corpus("topic", "", "", (concept,), (), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polizeibüro", "polizeiburo"),
        ("POLÍCIA", "policia"),
        ("Straße", "strasse"),
        ("İstanbul'daki KARAKOL ılık", "istanbul daki karakol ilik"),
        ("poli\u00adtie\u200bbureau", "politiebureau"),
        ("politi\ufeffpost", "politipost"),
        ("Po\u0301lice", "police"),
        ("ＰＯＬＩＣＥ　１１０", "police 110"),
        ("‘police–stations’, “110”", "police stations 110"),
        ("αστυνομικός σταθμός", "αστυνομικοσ σταθμοσ"),
        ("lögreglustöð", "logreglustod"),
        ("Łódź, Đorđe, Ærø, Þór", "lodz dorde aero thor"),
        ("پاسگاه\u200cهای پلیس", "پاسگاههاي پليس"),
        ("الشُّرْطَة", "الشرطه"),
        ("١١٠ ۱۱۰", "110 110"),
        ("תַּחֲנַת", "תחנת"),
        ("保护 卫士", "保护卫士"),
        ("海外，警察站", "海外 警察站"),
        ("비밀 경찰서", "비밀 경찰서"),
        (unicodedata.normalize("NFD", "경찰서"), "경찰서"),
        ("बेनिन में बनाने", "बेनिन में बनाने"),  # Benin is no form of "to make": Indian vowels are no accents
        ("फ़ोन, माँ", "फोन मां"),
    ],
)
def test_folding_removes_what_the_eye_skips(text, expected):
    """Case, accents, invisible characters, widths and punctuation go; words stay apart."""
    assert expected == fold(text)


@given(st.text())
def test_folding_twice_changes_no_letter(text):
    """A folded letter is its own fold; only the space that a mark left between two CJK letters may go."""
    assert fold(text).replace(" ", "") == fold(fold(text)).replace(" ", "")


@given(st.text(), st.text(), st.text(alphabet="abcXYZéß ", min_size=1).filter(str.strip))
def test_every_folded_letter_leads_back_into_the_original(before, after, words):
    """The range that stands for a word folds to that word again, whatever surrounds it."""
    text = f"{before} {words} {after}"
    folded = Folded(text)

    start = 1
    for word in folded.text.split():
        first, last = folded.original(start, start + len(word))
        assert 0 <= first < last <= len(text)
        assert word in fold(text[first:last])
        start += len(word) + 1


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (
            "police station(|s)",
            "A Police-Station, two police stations.",
            ["Police-Station", "police stations"],
        ),
        ("police station", "the police stationed there", []),
        ("police office(|s)", "police officers", []),
        ("*polizeistation*", "Die Auslandspolizeistationen", ["Auslandspolizeistationen"[8:22]]),
        ("policejn* stanic*", "v policejních stanicích byly", ["policejních stanic"]),
        ("policejn* stanic*", "policejní nová stanice", []),
        ("policejn* {1} stanic*", "policejní nová stanice", ["policejní nová stanic"]),
        ("policejn* {1} stanic*", "policejní jedna nová stanice", []),
        ("poste(|s) de (police|la police)", "des postes de la police", ["postes de la police"]),
        ("il·legal*", "comissaries il·legals", ["il·legal"]),
        ("海外 警察站", "在海外警察站里，海外 警察站", ["海外警察站", "海外 警察站"]),
        ("비밀 경찰서", "비밀경찰서를 비밀 경찰서", ["비밀경찰서", "비밀 경찰서"]),
        ("경찰서", "경찰선", []),
        ("劝 {4} 回国", "劝说他们回国", ["劝说他们回国"]),
        ("劝 {2} 回国", "劝说过他们再回国", []),
        ("*تحن* *משטר*", "تحنة", []),
        ("*תחנ* *משטר*", "לתחנות המשטרה", ["תחנות המשטר"]),
        ("lögreglustöð*", "kínverskra lögreglustöðva", ["lögreglustöð"]),
    ],
)
def test_terms_match_what_they_say(term, text, expected):
    """The grammar: words in a row, open edges, alternatives, gaps, scripts without spaces."""
    assert expected == found(term, text)


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ("", "stands for nothing"),
        ("*", "has no letters"),
        ("po*lice", "at a word's edge"),
        ("(police", "in pairs"),
        ("((a|b)|c)", "in pairs"),
        ("a|b", "inside brackets"),
        ("{2} police", "between two words"),
        ("police {2}", "not at the end"),
        ("police {0} post", "from 1 to 12"),
        ("po*", "too short"),
        ("署", "too short"),
        ("(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)", "625 forms"),
    ],
)
def test_terms_against_the_grammar_are_refused_with_a_reason(term, said):
    """Each mistake is named."""
    with pytest.raises(PatternError, match=said.replace("|", r"\|")):
        parse(term)


def test_chinese_terms_match_in_simplified_and_traditional_letters():
    """The lexicon is expanded, not the articles."""
    assert {"保护卫士", "保護衛士"} <= set(variants("zh", "保护卫士"))
    assert variants("ja", "保護衛士") == ("保護衛士",)


def test_serbian_terms_match_in_both_scripts():
    """Digraphs are one letter in Cyrillic."""
    assert variants("sr", "njemačka policijska stanica") == (
        "njemačka policijska stanica",
        "њемачка полицијска станица",
    )


WORDS = ["police", "polizei", "station", "stations", "posta", "警察站", "海外", "secret", "x"]


@given(
    st.lists(st.sampled_from(WORDS), max_size=30),
    st.lists(st.sampled_from(WORDS[:5]), min_size=1, max_size=3),
)
def test_matching_loses_nothing(text, term):
    """Whatever a plain search for the words in a row finds, the automaton finds among many overlapping terms."""
    terms = tuple(parse(word) for word in ("police*", "polic*", "*station*", "police station", "警察站"))
    haystack = Folded(" ".join(text)).text
    found_spans = Matcher((*terms, parse(" ".join(term)))).find(haystack).get(len(terms), [])

    needle = f" {' '.join(term)} "
    plain = [place for place in range(len(haystack)) if haystack.startswith(needle, place)]
    assert [place + 1 for place in plain] == sorted(start for start, _ in found_spans)


def test_a_profile_survives_pickling():
    """Worker processes receive profiles; what they find is the same."""
    profile = compile_profile(corpus(en=("police station(|s)",), zh=("海外警察站",)))
    copy = pickle.loads(pickle.dumps(profile))  # noqa: S301 - our own bytes

    text = Folded("police stations 海外警察站").text
    assert profile == copy
    assert profile.matcher.find(text) == copy.matcher.find(text) != {}
    assert profile.terms == copy.terms


def test_an_empty_lexicon_finds_nothing():
    """A profile without terms is harmless."""
    assert compile_profile(Corpus("t", "", "", (), (), ())).matcher.find(" police ") == {}


def test_the_version_changes_with_whatever_changes_a_verdict():
    """Another term, weight, need, rule or topic is another version; titles and descriptions do not matter."""
    base = corpus(en=("police station",))
    concept = base.concepts[0]
    others = [
        corpus(en=("police stations",)),
        replace(base, concepts=(replace(concept, weight=2.0),)),
        replace(base, concepts=(replace(concept, needs=("c",)),)),
        replace(base, rules=(Rule("r", "R", 1.0, ("c", "c"), 9),)),
        replace(base, topic="other"),
    ]
    versions = {compile_profile(other).version for other in (base, *others)}

    assert len(others) + 1 == len(versions)
    assert compile_profile(base).version == compile_profile(replace(base, title="x", description="y")).version
    assert len(compile_profile(base).version) == 12
