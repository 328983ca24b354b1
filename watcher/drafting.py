"""A topic from a handful of articles: what is proposed for its lexicon. ``drafted`` makes a corpus of what is accepted.

Puts the steps of the pipeline in a row. Asks nobody, reads and writes nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from watcher.drafted import lump
from watcher.model import NAMES, Corpus, Proposal, Use
from watcher.pipeline import endings, uses
from watcher.pipeline.everyday_words import is_everyday
from watcher.pipeline.fold import Folded, fold, is_unspaced
from watcher.pipeline.keyness import SIGNIFICANT, Suggestion, suggest
from watcher.pipeline.keyness_phrases import Passage, is_function
from watcher.pipeline.lexicon import compile_profile
from watcher.pipeline.patterns import PatternError, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from watcher.model import Article
    from watcher.pipeline.lexicon import Profile

FORMS = 4
"""Forms of one phrase that become terms."""
NAMES_SHARE = 2
"""Of what is proposed for a language, one in so many may be a name."""
AGAINST_SHARE = 2
"""Of what is proposed for a language, one in so many words of all look-alikes are proposed as well."""
SHARED_RUN = 3
"""Characters of a script without spaces by which two proposals overlap: windows over one longer run."""
_CAPITAL_NOUNS = frozenset({"de", "lb"})
"""Languages that write all nouns with a capital: a single word with one is no name."""
_PLAIN_NAMES = frozenset({"en", "fr", "es", "it", "pt", "ca", "nl", "id", "vi"})
"""Languages in which names do not inflect."""
_TAGGED = re.compile(r"([a-z]{2,3}|\*):(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Material:
    """What a topic is made from."""

    articles: tuple[Article, ...]
    lookalikes: tuple[Article, ...] = ()
    """Articles that it must not find."""
    background: tuple[Passage, ...] = ()
    """Other texts, for how frequent words are elsewhere."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Of the articles, the most frequent first."""
        counted = Counter(primary(article.language) for article in self.articles)
        return tuple(language for language, _ in counted.most_common() if language)


def primary(language: str) -> str:
    """The language without script or region."""
    return language.partition("-")[0]


def sides_of_title(title: str) -> tuple[str, str]:
    """The two things that a topic's title seems to name; the second is empty when it names one."""
    language = "en"
    return uses.named_sides(title, [is_function(word, language) for word in title.split()])


def given_words(words: Iterable[str], use: Use, material: Material) -> list[Proposal]:
    """Words that the user names, as accepted proposals: "spyware", "de:Spähsoftware", or a term such as "spy*".

    Without a language they are put down for each in which an article has them, else for any. Raises ValueError with
    one line for a word that cannot be a term.
    """
    made: list[Proposal] = []
    for word in words:
        if not (word := " ".join(word.split())):
            continue
        tagged = _TAGGED.fullmatch(word)
        plain = tagged[2].strip() if tagged else word
        languages = (tagged[1],) if tagged else _spoken(plain, material) or ("*",)
        for language in languages:
            term = plain if re.search(r"[*(){}|]", plain) else endings.term(plain, language, compounds=True)
            try:
                parse(term)
            except PatternError as error:
                raise ValueError(f"“{plain}” cannot be a term: {error}") from None
            label = plain_words(plain)
            if all((one.language, one.terms) != (language, (term,)) for one in made):
                made.append(Proposal("", label, language, (term,), use, given=True))
    return made


def plain_words(term: str) -> str:
    """What a term says in words: the first alternative of each bracket, no stars and gaps."""
    first = re.sub(r"\(([^()|]*)[^()]*\)", r"\1", term)
    return " ".join(re.sub(r"\{\d+\}|\*", " ", first).split())


def _spoken(word: str, material: Material) -> tuple[str, ...]:
    folded = f" {fold(word.replace('*', '')).strip()}"
    loose = folded.strip() if is_unspaced(word[0]) else folded
    return tuple(
        language
        for language in material.languages
        if any(
            loose in f" {fold(f'{article.title} {article.text}')} "
            for article in material.articles
            if primary(article.language) == language
        )
    )


def propose(
    material: Material, given: Sequence[Proposal], *, shared: Profile | None = None, limit: int = 24
) -> tuple[Proposal, ...]:
    """What may go into the lexicon: first what was given, then for each language what marks its articles.

    Words that ``shared`` finds, or that were given, are not proposed again. ``limit`` is for each language.
    """
    mine = [_passage(article) for article in material.articles]
    others = [_passage(article) for article in material.lookalikes]
    own = _Known(given, shared)
    # Look-alikes share half of the topic's words: what they have too can tell a side, but supports nothing.
    found = suggest(mine, material.background, known=own.ranges)
    telling = {
        (one.language, form)
        for one in suggest(mine, [*others, *material.background], known=own.ranges)
        for form in one.forms
    }
    plain = [one for one in given if not any(bracket in term for term in one.terms for bracket in "({")]
    sides = uses.sides(*([one.label for one in plain if one.use is use] for use in (Use.ONE, Use.TWO)))
    texts = Counter(primary(article.language) for article in material.articles)
    words: defaultdict[str, list[Proposal]] = defaultdict(list)
    names: dict[str, Proposal] = {}
    for one in found:
        language = primary(one.language)
        if _names(one, language):
            _note_name(names, one, language)
        elif (made := _word(one, language, sides, texts[language])) and not own.covers(made):
            if made.use is Use.CONTEXT and (one.language, one.forms[0]) not in telling:
                made = replace(made, use=Use.DROP)
            words[language].append(made)
    against = suggest(others, [*mine, *material.background], known=own.ranges) if others else []
    return _numbered(
        [
            *given,
            *(made for language in material.languages for made in _best(words[language], limit)),
            *_best(list(names.values()), max(limit // NAMES_SHARE, 1) * max(len(material.languages), 1)),
            *_best(
                [made for one in against if (made := _lookalike(one, mine))], max(limit // AGAINST_SHARE, 1)
            ),
        ]
    )


class _Known:
    """What needs no proposal: given terms and the shared vocabulary."""

    def __init__(self, given: Sequence[Proposal], shared: Profile | None) -> None:
        corpus = Corpus("draft", "", "", (lump(given),) if given else (), (), ())
        self._given = [
            (use, compile_profile(replace(corpus, concepts=(lump(of_use),))).matcher)
            for use in (Use.ONE, Use.TWO)
            if (of_use := [one for one in given if one.use is use])
        ]
        self._matchers = [compile_profile(corpus).matcher, *([shared.matcher] if shared else [])]

    def covers(self, proposal: Proposal) -> bool:
        """Whether a side has a word that stands in the proposed one: it would be found anyway."""
        folded = Folded(proposal.label).text
        return any(use is proposal.use and matcher.find(folded) for use, matcher in self._given)

    def ranges(self, text: str) -> list[tuple[int, int]]:
        """Ranges of the text that hold them."""
        folded = Folded(text)
        return [
            folded.original(start, end)
            for matcher in self._matchers
            for spans in matcher.find(folded.text).values()
            for start, end in spans
        ]


def _passage(article: Article) -> Passage:
    return Passage(article.language, f"{article.title}\n{article.text}")


def _names(one: Suggestion, language: str) -> bool:
    return one.is_name and not (language in _CAPITAL_NOUNS and " " not in one.forms[0])


def _terms(one: Suggestion, language: str, *, compounds: bool = False) -> tuple[str, ...]:
    forms = (_bare(form, language) for form in one.forms[: 2 * FORMS])
    terms = (endings.term(form, language, compounds=compounds) for form in forms)
    return tuple(dict.fromkeys(term for term in terms if _is_term(term)))[:FORMS]


def _bare(form: str, language: str) -> str:
    """The form without little words that an apostrophe ties to its front: l'enquête."""
    words = fold(form).split()
    while words and is_function(words[0], language):
        words.pop(0)
    return " ".join(words)


def _is_term(term: str) -> bool:
    try:
        return bool(parse(term))
    except PatternError:
        return False


def _word(one: Suggestion, language: str, sides: uses.Sides, texts: int) -> Proposal | None:
    use = sides.of(one.forms[0]) or sides.akin(one.forms[0])
    terms = _terms(one, language, compounds=use in {Use.ONE, Use.TWO})
    if not terms:
        return None
    if use is None:
        # What stands in one article of several is more often its own than the affair's.
        shared = one.texts > 1 or texts == 1
        use = Use.CONTEXT if shared and not _is_everyday(one, language) else Use.DROP
    elif use is Use.CORE and " " not in one.forms[0] and not is_unspaced(one.forms[0][0]):
        use = Use.ONE
    return Proposal(
        "", one.forms[0], language, terms, use, one.count, one.texts, round(one.keyness, 1), one.example
    )


def _is_everyday(one: Suggestion, language: str) -> bool:
    """Whether it is made of words that any report may use."""
    words = fold(one.forms[0]).split()
    return all(is_everyday(word, language) or is_function(word, language) for word in words)


def _note_name(names: dict[str, Proposal], one: Suggestion, language: str) -> None:
    """The same name in several languages is one proposal."""
    label = one.forms[0]
    key = fold(label)
    terms = (
        tuple(dict.fromkeys(fold(form) for form in one.forms[:FORMS]))
        if language in _PLAIN_NAMES
        else _terms(one, language)
    )
    terms = tuple(term for term in terms if _is_term(term))
    if not terms:
        return
    before = names.get(key)
    use = uses.kind_of_name(label)
    made = Proposal("", label, "*", terms, use, one.count, one.texts, round(one.keyness, 1), one.example)
    if before is not None:
        made = replace(
            before,
            terms=tuple(dict.fromkeys((*before.terms, *terms))),
            count=before.count + made.count,
            texts=before.texts + made.texts,
            keyness=max(before.keyness, made.keyness),
        )
    names[key] = made


def _lookalike(one: Suggestion, mine: Sequence[Passage]) -> Proposal | None:
    """A word of the look-alikes that no given article has."""
    language = primary(one.language)
    terms = _terms(one, language)
    folded = fold(one.forms[0])
    if not terms or _names(one, language) or any(folded in fold(passage.text) for passage in mine):
        return None
    use = Use.AGAINST if one.texts > 1 and not _is_everyday(one, language) else Use.DROP
    return Proposal(
        "", one.forms[0], language, terms, use, one.count, one.texts, round(one.keyness, 1), one.example
    )


def _best(proposals: list[Proposal], limit: int) -> list[Proposal]:
    """The strongest, each once: in how many texts counts before how surely."""
    best: list[Proposal] = []
    seen: set[tuple[str, str]] = set()
    for one in sorted(proposals, key=lambda one: (-one.texts, -max(one.keyness, SIGNIFICANT), one.label)):
        terms = {(one.language, term) for term in one.terms}
        if terms <= seen or any(_overlap(one.label, other.label) for other in best):
            continue
        seen |= terms
        best.append(one)
    return best[:limit]


def _overlap(one: str, other: str) -> bool:
    if not (is_unspaced(one[0]) and is_unspaced(other[0])):
        return False
    found = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return found.size >= SHARED_RUN


def _numbered(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """The same with an id each: of the words where they are of Latin letters, else a number."""
    taken: set[str] = set()
    numbers: Counter[str] = Counter()
    made = []
    for one in proposals:
        stem = "name" if one.use in NAMES else "any" if one.language == "*" else one.language
        stem = f"own-{stem}" if one.given else stem
        words = re.sub(r"[^a-z0-9]+", "-", fold(one.label)).strip("-") if fold(one.label).isascii() else ""
        name = f"{stem}-{words}" if words else ""
        while not name or name in taken:
            numbers[f"{stem}-{words}"] += 1
            number = numbers[f"{stem}-{words}"]
            name = f"{stem}-{words}-{number + 1}" if words else f"{stem}-{number}"
        taken.add(name)
        made.append(replace(one, id=name))
    return tuple(made)
