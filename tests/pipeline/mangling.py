"""Articles put together from a lexicon's own terms, and every way in which a page can hide the words of one.

Nothing here is anybody's text. The same dice give the same page.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from watcher.model import Entry, Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from watcher.model import Concept, Corpus

_FILLER: dict[str, str] = {
    "latin": "the council met on tuesday and said that nobody from the valley would pay more for late trains",
    "cyrillic": "совет собрался вчера вечером чтобы обсудить новую дорогу через старый лес у большой реки",
    "greek": "το συμβούλιο συζήτησε χθες τον νέο δρόμο κοντά στο μεγάλο ποτάμι",
    "arabic": "اجتمع المجلس امس لبحث الطريق الجديد قرب النهر الكبير في المدينة",
    "han": "昨天会议讨论了新的道路经过森林和大河边的村庄",
    "kana": "きのうの会議では新しい道路について話し合いがあった",
}
_SCRIPTS = (("han", "[\u3400-\u9fff]"), ("kana", "[\u3040-\u30ff]"), ("cyrillic", "[\u0400-\u04ff]"),
            ("greek", "[\u0370-\u03ff]"), ("arabic", "[\u0600-\u06ff]"))  # fmt: skip
_CHARSETS = ("utf-8", "utf-8-sig", "utf-16", "gb18030", "big5", "shift_jis", "euc-kr", "windows-1251", "windows-1252",
             "iso-8859-2", "windows-1256", "koi8-r", "windows-1253")  # fmt: skip


@dataclass(frozen=True)
class Made:
    """A page as a server would send it, and the feed's entry that led to it."""

    body: bytes
    content_type: str
    entry: Entry | None
    how: tuple[str, ...]
    """What was done to it."""


def _filler(script: str) -> list[str]:
    """Words that say nothing; letters where words are not spaced."""
    return list(_FILLER[script]) if script in {"han", "kana"} else _FILLER[script].split()


def spoken(term: str, dice: Random) -> str:
    """One of the texts that a term of the lexicon stands for."""
    plain = re.sub(r"\(([^()]*)\)", lambda found: dice.choice(found[1].split("|")), term)
    words: list[str] = []
    for token in plain.split():
        if gap := re.fullmatch(r"\{(\d+)\}", token):
            words += dice.choices(_filler("latin"), k=dice.randint(0, min(int(gap[1]), 3)))
        else:
            ending = dice.choice(("", "", "en", "s")) if token.endswith("*") and token.isascii() else ""
            words.append(token.strip("*") + ending)
    return " ".join(words)


def _said(concept: Concept, language: str, dice: Random) -> str:
    aliases = dict(concept.aliases)
    terms = aliases.get(language) or aliases.get("*") or dice.choice(list(aliases.values()))
    return spoken(dice.choice(terms), dice)


def _sentence(corpus: Corpus, language: str, dice: Random, *, telling: bool = True) -> str:
    """A sentence that holds a few terms when it is to tell something: of one concept, of a rule, or of anything."""
    concepts = {concept.id: concept for concept in corpus.concepts}
    direct = [one for one in corpus.concepts if one.role in {Role.ENTITY, Role.CORE, Role.PERSON}]
    kind = dice.random() if telling else 1.0
    names: list[str] = []
    if kind < 0.35:
        concept = dice.choice(direct)
        names = [concept.id, *dice.sample(concept.needs, min(1, len(concept.needs)))]
    elif kind < 0.85 and corpus.rules:
        rule = dice.choice(corpus.rules)
        names = [*rule.near, *dice.sample(rule.boosted_by, min(1, len(rule.boosted_by))), *rule.needs[:1]]
    elif kind < 0.95:
        names = [dice.choice(corpus.concepts).id]
    told = [_said(concepts[name], language, dice) for name in names if name in concepts]
    script = next((name for name, letters in _SCRIPTS if re.search(letters, "".join(told))), "latin")
    filler, between = _filler(script), "" if script in {"han", "kana"} else " "
    parts = [between.join(dice.choices(filler, k=dice.randint(2, 9)))]
    for term in told:
        parts += [term, between.join(dice.choices(filler, k=dice.randint(0, 5)))]
    return between.join(part for part in parts if part) + ("。" if between == "" else ". ")


def _in_tags(word: str, dice: Random) -> str:
    cut = dice.randint(1, max(1, len(word) - 1))
    tag = dice.choice(("b", "em", "span", "a href='/x'", "i", "mark", "font color=red"))
    closing = tag.split()[0]
    return f"{escape(word[:cut])}<{tag}>{escape(word[cut:])}</{closing}>"


def _joined_by(sign: str) -> Callable[[str, Random], str]:
    def mangle(word: str, dice: Random) -> str:
        cut = dice.randint(1, max(1, len(word) - 1))
        return f"{escape(word[:cut])}{sign}{escape(word[cut:])}"

    return mangle


def _in_ruby(word: str, dice: Random) -> str:
    cut = dice.randint(1, max(1, len(word) - 1))
    return f"<ruby>{escape(word[:cut])}<rp>(</rp><rt>yomi</rt><rp>)</rp></ruby>{escape(word[cut:])}"


def _as_entities(word: str, dice: Random) -> str:
    form = dice.choice(("&#{};", "&#x{:x};", "&#X{:X};"))
    return "".join(form.format(ord(letter)) for letter in word)


def _without_accents(word: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter)
    )


def _full_width(word: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in word)


WORDS: dict[str, Callable[[str, Random], str]] = {
    "tag in a word": _in_tags,
    "drop cap": lambda word, _: f"<span class=dropcap>{escape(word[:1])}</span>{escape(word[1:])}",
    "soft hyphen": _joined_by("&shy;"),
    "raw soft hyphen": _joined_by("\u00ad"),
    "zero-width space": _joined_by("\u200b"),
    "zero-width space by number": _joined_by("&#8203;"),
    "wbr": _joined_by("<wbr>"),
    "comment in a word": _joined_by("<!-- x -->"),
    "entities": _as_entities,
    "NFD": lambda word, _: escape(unicodedata.normalize("NFD", word)),
    "no accents": lambda word, _: escape(_without_accents(word)),
    "upper case": lambda word, _: escape(word.upper()),
    "full width": lambda word, _: escape(_full_width(word)),
    "escaped twice": _joined_by("&amp;shy;"),
    "ruby": _in_ruby,
}
SPACES = {
    "nbsp": "&nbsp;", "nbsp by number": "&#160;", "line break": "\n    ", "two spaces": "  ", "br": "<br>",
    "tab": "\t", "thin space": "\u2009", "ideographic space": "\u3000", "tag for a space": " <b> </b> ",
}  # fmt: skip


def mangled(text: str, dice: Random, how: list[str]) -> str:
    """The text as HTML, hidden in one or two ways."""
    ways = dice.sample(sorted(WORDS), k=dice.choice((0, 1, 1, 2)))
    space_name = dice.choice(sorted(SPACES)) if dice.random() < 0.4 else ""
    how += [*ways, *([space_name] if space_name else [])]
    words = [
        WORDS[dice.choice(ways)](word, dice)
        if ways and len(word) > 1 and dice.random() < 0.7
        else escape(word)
        for word in text.split(" ")
    ]
    spaces = [SPACES[space_name] if space_name and dice.random() < 0.5 else " " for _ in words]
    return "".join(part for pair in zip(words, spaces, strict=True) for part in pair)


def _between(dice: Random) -> str:
    filler = " ".join(dice.choices(_filler("latin"), k=12))
    return dice.choice((
        "", "", "", "\n", f"<div class='ad'>{filler}</div>",
        f"<aside class='related'><ul><li>{filler}</li></ul></aside>",
        f"<figure><img src=x><figcaption>{filler}</figcaption></figure>", f"<script>var x = '{filler}';</script>",
        f"<div class='newsletter'><form><button>{filler}</button></form></div>",
    ))  # fmt: skip


def made(corpus: Corpus, dice: Random) -> Made:
    """A page about nothing in particular, in the words of the lexicon."""
    how: list[str] = []
    language = dice.choice(
        sorted({name for one in corpus.concepts for name, _ in one.aliases if name != "*"})
    )
    # Most pages tell their one thing once, so that whatever hides it hides all.
    sizes = [dice.randint(1, 5) for _ in range(dice.randint(1, 7))]
    places = sum(sizes) + 2
    once = dice.randrange(places) if dice.random() < 0.8 else None
    said = [_sentence(corpus, language, dice, telling=once in {None, place}) for place in range(places)]
    title, description = said.pop().strip(), said.pop().strip()
    if once is None and dice.random() < 0.5:
        description = ""
    paragraphs = ["".join(said.pop() for _ in range(size)) for size in sizes]
    where = dice.choice(("page", "page", "page", "page", "JSON-LD", "feed"))
    how.append(where)
    head = [f"<title>{mangled(title, dice, how) if dice.random() < 0.3 else escape(title)}</title>"]
    if description:
        name = dice.choice(("property='og:description'", "name=description", "name='twitter:description'"))
        value = escape(description)
        head.append(f'<meta {name} content="{escape(value) if dice.random() < 0.3 else value}">')
    if dice.random() < 0.3:
        head.append(f'<meta property="og:title" content="{escape(title)}">')
    if where == "JSON-LD":
        whole = "\n".join(paragraphs)
        whole = dice.choice((whole, escape(whole), whole.replace(" ", "&nbsp;"), f"<p>{whole}</p>"))
        block = {
            "@type": "NewsArticle",
            "headline": title,
            "articleBody": whole,
            "url": "https://x.example/a",
        }
        told = json.dumps(
            dice.choice((block, [block], {"@graph": [block]})), ensure_ascii=dice.random() < 0.5
        )
        told = told.replace("/", "\\/") if dice.random() < 0.3 else told
        told = told.replace("</", "<\\/")
        head.append(f'<script type="application/ld+json">{told}</script>')
    tag = dice.choice(("p", "p", "p", "div"))
    shown = paragraphs if where == "page" else []
    inside = "".join(f"<{tag}>{mangled(text, dice, how)}</{tag}>{_between(dice)}" for text in shown)
    menu = " ".join(f"<li><a href='/{word}'>{word}</a></li>" for word in _filler("latin"))
    html = (
        f"<!doctype html><html lang='{language}'><head><meta charset='CHARSET'>{''.join(head)}</head><body>"
        f"<nav><ul>{menu}</ul></nav><main><article><h1>{escape(title)}</h1>{inside}</article></main>"
        f"<footer>{menu}</footer></body></html>"
    )
    entry = None
    if where == "feed" or dice.random() < 0.2:
        told = "\n".join(paragraphs) if where == "feed" else ""
        entry = Entry("1", "https://x.example/a", title=title, content=told, summary=description)
    body, content_type = _encoded(html, dice, how)
    return Made(body, content_type, entry, tuple(how))


def _encoded(html: str, dice: Random, how: list[str]) -> tuple[bytes, str]:
    """The page in a charset that can hold it, declared in the page, the header, or both."""
    charset = dice.choice(_CHARSETS)
    label = charset.removesuffix("-sig")
    try:
        body = html.replace("CHARSET", label).encode(charset)
    except UnicodeEncodeError:
        charset = label = "utf-8"
        body = html.replace("CHARSET", label).encode()
    how.append(charset)
    return body, dice.choice(("", "text/html", f"text/html; charset={label}"))
