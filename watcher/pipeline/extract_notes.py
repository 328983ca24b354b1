"""Correction and editor's notes of an article, word for word.

Knows how newsrooms begin such notes in the languages that the project reads. Looks at the page's blocks itself,
because extractors take notes for boilerplate, and because a note is a fact about the article even where its place
on the page is not in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml.etree import iterwalk

from watcher.pipeline.extract_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

MAX_NOTES: Final = 5
MAX_LENGTH: Final = 1_000

# A label that stands alone or before a colon, dash or date.
_LABELS: Final = (
    # English, Dutch, German
    *("corrections?", "correction and clarification", "clarifications?", "editor(?:s|['’]s|s['’])? note", "note (?:from|by) the editors?"),
    *("editorial note", "errat(?:um|a)", "retraction", "update and correction", "corrected", "amendment"),
    *("rectificaties?", "correcties?", "verbetering", "noot van de redactie", "naschrift(?: van de redactie)?"),
    *("korrekturen?", "berichtigung", "richtigstellung", "anmerkung der redaktion", r"anm\. d\. red\.?", "korrekturhinweis", "hinweis der redaktion"),
    # French, Spanish, Catalan, Portuguese, Italian
    *("rectificatifs?", "erratum ?/ ?correction", "correctifs?", "note de la rédaction", "ndlr", "mise au point", "précision"),
    *("correcci(?:ón|ones)", "fe de erratas", "fe de errores", "rectificaci(?:ón|ones)", "nota de la redacci[óo]n?", "nota del editor", "aclaraci(?:ón|ones)", r"n\. de la r\."),
    *("correcci(?:ó|ons)", "fe d['’]errades", "rectificaci(?:ó|ons)", "nota de la redacció"),
    *("correç(?:ão|ões)", "errata", "retificaç(?:ão|ões)", "nota d[ao] redação", "nota do editor", "erramos"),
    *("errata corrige", "correzion[ei]", "rettific(?:a|he)", "nota della redazione", r"n\.d\.r\."),
    # Chinese, Japanese, Korean
    *("更正(?:启事|啟事|说明|說明|声明|聲明)?", "勘误", "勘誤", "编者按", "編者按", "编注", "編註", "编辑注", "訂正(?:して|と)?(?:お詫び|おわび)?", "おわび(?:と訂正)?", "お詫び(?:と訂正)?", "修正", "編集部注", "編集部より"),
    *("정정(?:보도(?:문)?)?", "바로잡습니다", "바로 ?잡습니다", "알려드립니다", "편집자 ?주", "반론보도"),
    # Indonesian, Vietnamese
    *("koreksi", "ralat", "catatan redaksi", "catatan editor", "đính chính", "cải chính", "ghi chú (?:của )?(?:tòa soạn|ban biên tập)", "lời tòa soạn"),
    # Polish, Czech, Slovak, Hungarian, Romanian
    *("sprostowanie", "korekta", "errata", "od redakcji", "przypis redakcji", "oprava", "opravy", "poznámka redakce", "omluva(?: a oprava)?"),
    *("oprava a ospravedlnenie", "poznámka redakcie", "redakčná poznámka", "helyreigazítás", "helyesbítés", "javítás", "szerkesztői megjegyzés", "a szerkesztő megjegyzése"),
    *("erată", "rectificare", "corectură", "corecție", "precizare", "nota redacției", "nota redacţiei"),
    # Serbian, Croatian, Bosnian, Bulgarian, Russian, Ukrainian, Greek
    *("ispravka", "исправка", "ispravak", "ispravci", "napomena (?:redakcije|uredništva|urednika)", "напомена (?:редакције|уредника)", "demanti"),
    *("поправка", "корекция", "бележка на редактора", "бележка от редакцията", "исправление", "поправка и извинение", "примечание редак(?:ции|тора)", "от редакции", "уточнение", "опровержение"),
    *("виправлення", "уточнення", "примітка редак(?:ції|тора)", "від редакції", "спростування", "διόρθωση", "διορθώσεις", "επανόρθωση", "σημείωση (?:του συντάκτη|της σύνταξης)"),
    # Swedish, Norwegian, Danish, Finnish, Icelandic
    *("rättelser?", "rättat", "korrigering", "redaktionens (?:kommentar|anmärkning)", "rettelser?", "rettelse og beklagelse", "rettet", "presisering", "redaksjonens (?:merknad|kommentar)", "redaktionens note", "præcisering"),
    *("oikaisu", "korjaus", "oikaistu", "toimituksen huomautus", "täsmennys", "leiðrétting", "leiðréttingar", "áréttað", "athugasemd ritstjóra", "ritstj[óo]ri:?"),
    # Arabic, Persian, Hebrew, Turkish
    *("تصحيح", "تصويب", "ملاحظة (?:المحرر|التحرير|من المحرر)", "توضيح", "تصحیح", "اصلاحیه", "توضیح", "یادداشت (?:سردبیر|ویراستار)", "پوزش و اصلاح"),
    *("תיקון(?: טעות)?", "הבהרה", "הערת (?:ה)?(?:מערכת|עורך)", "düzeltme(?: ve özür)?", "tekzip", "editör(?:ün)? notu", "editörden"),
)  # fmt: skip
# Sentences that are themselves the note.
_SENTENCES: Final = (
    r"an? (?:earlier|previous|prior) version of this (?:article|story|post|report|piece|headline)",
    r"this (?:article|story|post|report|piece|headline|page) (?:was|has been|have been) (?:\w+ ){0,2}(?:corrected|amended|updated to (?:correct|reflect|clarify|remove)|edited to (?:correct|clarify))",
    r"in een (?:eerdere|vorige) versie van dit (?:artikel|bericht|stuk)",
    r"dit (?:artikel|bericht|stuk) (?:is|werd) (?:\w+ ){0,3}(?:gecorrigeerd|aangepast)",
    r"in einer (?:früheren|vorherigen|ersten|vorigen) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)",
    r"(?:une|dans une) (?:version|précédente version) (?:antérieure|précédente|initiale)? ?de cet article",
    r"(?:una|en una) versión (?:anterior|previa) de este? (?:artículo|texto|nota|información|noticia)",
    r"(?:uma|em uma|numa) versão anterior (?:deste|desta) (?:artigo|texto|reportagem|matéria|notícia)",
    r"(?:una|in una) (?:versione precedente|precedente versione) di questo articolo",
    r"(?:本文|此文|本報道|本报道|此前版本|早前版本|較早版本).{0,20}(?:更正|修正|有誤|有误|更新以)",
    r"(?:в|у) (?:более ранней|предыдущей|первоначальной|попередній|початковій) (?:версии|версії)",
    r"i en tidigare version av (?:artikeln|texten|denna)|i en tidligere versjon av (?:artikkelen|saken|denne)|i en tidligere version af (?:artiklen|denne)",
)
_ENDING: Final = r"(?:\s*(?:\([^()]{1,60}\)|\[[^\[\]]{1,60}\]|[\d.,/年月日 ]{4,30}|,? ?(?:\w+\.? ){0,2}\d[\w., /]{1,30}))?\s*(?:[:：\u2013\u2014|]|\s-\s|$)"
_WRAP: Final = r"^[\s*_\[(【（〔<«\"“■●▶※◆◇*]*"
_NOTE: Final = re.compile(
    rf"{_WRAP}(?:(?:{'|'.join(_LABELS)})[】）〕\])»]*{_ENDING}|(?:{'|'.join(_SENTENCES)}))", re.IGNORECASE
)
_SILENT: Final = frozenset({"script", "style", "title"})
_BREAKS: Final = frozenset(
    {
        *("p", "div", "section", "article", "aside", "header", "footer", "main", "ul", "ol", "li", "dl", "dt", "dd"),
        *("table", "tr", "td", "th", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "pre", "hr", "br"),
    }
)
# A label alone: the note itself is the next block.
_LABEL_ONLY: Final = 60
_AFTER_LABEL: Final = re.compile(r"[:：\u2013\u2014]\s*\S")
# Most of a block being a link makes it a pointer to another story ("Correction: Storm-Ports story").
_LINKED: Final = 0.6


def notes_on(tree: HtmlElement) -> tuple[str, ...]:
    """Give the notes among the blocks of a page, verbatim, at most five of at most 1,000 characters.

    A label that stands alone is joined with the block after it.
    """
    found: dict[str, str] = {}
    waiting = ""
    for line in _lines(tree):
        note = ""
        if waiting:
            note, waiting = f"{waiting} {line}", ""
        elif _NOTE.match(line):
            if len(line) <= _LABEL_ONLY and not _AFTER_LABEL.search(line):
                waiting = line
            else:
                note = line
        if note:
            found.setdefault(note.casefold(), note[:MAX_LENGTH])
        if len(found) == MAX_NOTES:
            break
    return tuple(found.values())


def _lines(tree: HtmlElement) -> Iterator[str]:
    """Give the text between block borders and line breaks, in order, without what is mostly a link."""
    text: list[str] = []
    linked = 0
    depth_in_link = 0

    def flush() -> str:
        nonlocal linked
        line = one_line("".join(text))
        whole = sum(map(len, text))
        pointer = linked > _LINKED * whole
        text.clear()
        linked = 0
        return "" if pointer else line

    for event, element in iterwalk(tree, events=("start", "end")):
        tag = element.tag
        if not isinstance(tag, str):
            continue
        border = tag in _BREAKS
        if border and (line := flush()):
            yield line
        if tag == "a":
            depth_in_link += 1 if event == "start" else -1
        piece = element.text if event == "start" else element.tail
        if piece and tag not in _SILENT:
            text.append(piece)
            linked += len(piece) if depth_in_link else 0
    if line := flush():
        yield line
