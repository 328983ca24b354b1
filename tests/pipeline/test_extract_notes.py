"""Correction and editor's notes, in the languages that the project reads."""

from __future__ import annotations

import pytest

from tests.pipeline.extract_pages import STORY, article, page

NOTES = {
    "en": "Correction: An earlier text named the wrong street.",
    "en with apostrophe": "Editor’s Note: The opinions here are the author's own.",
    "en dated": "Correction (May 3, 2024): The office had three rooms, not four.",
    "en without label": "An earlier version of this article named the wrong street.",
    "en amended": "This article was amended on 3 May 2024 to name the right street.",
    "nl": "Rectificatie: In dit stuk stond een verkeerde straatnaam.",
    "de": "Korrektur: In einer früheren Fassung stand ein falscher Straßenname.",
    "de note": "Anmerkung der Redaktion: Der Name wurde geändert.",
    "fr": "Erratum / Correction : le nom de la rue était faux.",
    "es": "Fe de erratas: el nombre de la calle era otro.",
    "es 2": "Corrección: el nombre de la calle era otro.",
    "ca": "Fe d'errades: el nom del carrer era un altre.",
    "pt": "Correção: o nome da rua era outro.",
    "it": "Errata corrige: il nome della via era sbagliato.",
    "zh-Hans": "更正：此前报道中的街名有误。",
    "zh-Hant": "更正啟事：先前報導中的街名有誤。",
    "ja": "【訂正】通りの名前に誤りがありました。",
    "ko": "[정정] 거리 이름이 잘못되었습니다.",
    "id": "Ralat: nama jalan sebelumnya keliru.",
    "vi": "Đính chính: tên đường trong bài trước bị sai.",
    "pl": "Sprostowanie: nazwa ulicy była błędna.",
    "cs": "Oprava: název ulice byl uveden chybně.",
    "sk": "Oprava a ospravedlnenie: názov ulice bol chybný.",
    "hu": "Helyreigazítás: az utca neve téves volt.",
    "ro": "Erată: numele străzii era greșit.",
    "sr": "Исправка: назив улице је био погрешан.",
    "hr": "Ispravak: naziv ulice bio je pogrešan.",
    "bg": "Поправка: името на улицата беше грешно.",
    "ru": "Исправление: название улицы было указано неверно.",
    "uk": "Виправлення: назва вулиці була хибною.",
    "el": "Διόρθωση: το όνομα του δρόμου ήταν λάθος.",
    "sv": "Rättelse: gatans namn var fel.",
    "no": "Rettelse: navnet på gaten var feil.",
    "da": "Rettelse 3. maj 2024: navnet på gaden var forkert.",
    "fi": "Oikaisu: kadun nimi oli väärä.",
    "is": "Leiðrétting: nafn götunnar var rangt.",
    "ar": "تصحيح: كان اسم الشارع خاطئا.",
    "fa": "اصلاحیه: نام خیابان اشتباه بود.",
    "he": "תיקון: שם הרחוב היה שגוי.",
    "tr": "Düzeltme: sokağın adı yanlıştı.",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES.keys())
def test_a_note_is_kept_word_for_word(note):
    """At the start of a paragraph, with its label."""
    assert (note,) == article(page(*STORY, note)).corrections


@pytest.mark.parametrize(
    "markup",
    [
        "<p><em>Correction: The street was Pier Street.</em></p>",
        "<p><strong>Correction:</strong> The street was Pier Street.</p>",
        "<aside><p>Correction: The street was Pier Street.</p></aside>",
        "<div>Correction: The street was Pier Street.</div>",
        "<footer>Correction: The street was Pier Street.</footer>",
        "<p>So it ended.<br><br>Correction: The street was Pier Street.</p>",
    ],
)
def test_a_note_is_found_in_any_markup(markup):
    """Newsrooms have no one place for it."""
    assert article(page(after=markup)).corrections == ("Correction: The street was Pier Street.",)


def test_a_label_alone_is_joined_with_what_follows():
    """A heading and its paragraph are one note."""
    after = "<h4>Correction</h4><p>The street was Pier Street.</p>"
    assert article(page(after=after)).corrections == ("Correction The street was Pier Street.",)


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Corrections officers were called to the harbour office that night.</p>",
        "<p>The correction came too late: nobody was there.</p>",
        "<p><a href='/other'>Correction: Storm story of Monday</a></p>",
        "<div class='comments'><p>Correction: you are all wrong, says a reader.</p></div>",
        "<p>Precision work: the lock was opened without a scratch.</p>",
    ],
)
def test_what_only_resembles_a_note_is_none(markup):
    """Prose, links to other stories, and readers' remarks."""
    assert article(page(after=markup)).corrections == ()


def test_notes_are_bounded():
    """Five of a thousand characters, each once."""
    after = "".join(
        f"<p>Correction: {n} {'very long ' * 200}</p><p>Correction: {n} {'very long ' * 200}</p>"
        for n in range(9)
    )
    notes = article(page(after=after)).corrections
    assert 5 == len(notes) == len(set(notes))
    assert max(map(len, notes)) <= 1000
