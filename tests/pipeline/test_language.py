"""Naming the language of texts and of titles alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.pipeline.language import identify_language

TITLES = {
    "en": "Police visited an office above the bakery at night",
    "nl": "Geheim kantoor boven de bakkerij gesloten na klachten",
    "de": "Geheimes Büro über der Bäckerei nach Beschwerden geschlossen",
    "fr": "Un bureau secret fermé après les plaintes des voisins",
    "es": "Cierran una oficina secreta tras las quejas de los vecinos",
    "ca": "Tanquen una oficina secreta després de les queixes dels veïns",
    "pt": "Escritório secreto fechado após queixas dos vizinhos",
    "it": "Chiuso un ufficio segreto dopo le proteste dei vicini",
    "ja": "港の秘密事務所、住民の苦情で閉鎖",
    "ko": "항구의 비밀 사무소 주민 항의로 폐쇄",
    "id": "Kantor rahasia di pelabuhan ditutup karena keluhan warga",
    "vi": "Văn phòng bí mật ở cảng bị đóng cửa sau khiếu nại",
    "pl": "Tajne biuro w porcie zamknięte po skargach sąsiadów",
    "cs": "Tajná kancelář v přístavu byla po stížnostech uzavřena",
    "sk": "Tajná kancelária v prístave bola po sťažnostiach zatvorená",
    "hu": "Bezárták a titkos irodát a szomszédok panasza után",
    "ro": "Birou secret închis după plângerile vecinilor",
    "bg": "Затвориха тайна канцелария след оплаквания на съседите",
    "ru": "Тайную контору закрыли после жалоб соседей",
    "uk": "Таємну контору закрили після скарг сусідів",
    "el": "Έκλεισε μυστικό γραφείο μετά από καταγγελίες γειτόνων",
    "sv": "Hemligt kontor stängdes efter klagomål från grannar",
    "da": "Hemmeligt kontor lukket efter klager fra naboerne",
    "fi": "Salainen toimisto suljettiin naapurien valitusten jälkeen",
    "is": "Leynilegri skrifstofu lokað eftir kvartanir nágranna",
    "ar": "إغلاق مكتب سري بعد شكاوى الجيران",
    "fa": "دفتر مخفی پس از شکایت همسایگان بسته شد",
    "he": "משרד סודי נסגר בעקבות תלונות השכנים",
    "tr": "Gizli ofis komşuların şikayeti üzerine kapatıldı",
}


@pytest.mark.parametrize(("language", "title"), TITLES.items(), ids=TITLES.keys())
def test_a_title_is_enough(language, title):
    """Feeds often carry no more."""
    assert language == identify_language(title)


@pytest.mark.parametrize(("language", "title"), TITLES.items(), ids=TITLES.keys())
def test_a_wrong_claim_of_a_template_is_not_believed(language, title):
    """Pages of every language claim to be English."""
    assert language == identify_language(f"{title}. {title}.", hint="en" if language != "en" else "de")


@pytest.mark.parametrize(
    ("text", "hint", "expected"),
    [
        ("荷兰关闭了海外警务服务站", "", "zh-Hans"),
        ("荷蘭關閉了海外警務服務站", "", "zh-Hant"),
        ("荷蘭關閉了海外警務服務站", "zh-CN", "zh-Hant"),
        ("海外", "zh-TW", "zh-Hant"),
        ("海外", "zh-Hans-CN", "zh-Hans"),
        ("海外", "zh_HK", "zh-Hant"),
        ("海外", "", "zh"),
        ("海外", "ja", "ja"),
        ("駅前の事務所", "zh-CN", "ja"),
    ],
)
def test_simplified_and_traditional_chinese_are_told_apart(text, hint, expected):
    """By their characters; a claim decides where both are written alike."""
    assert expected == identify_language(text, hint=hint)


@pytest.mark.parametrize("hint", ["nb", "nb-NO", "nn", "no", ""])
def test_both_written_forms_of_norwegian_are_no(hint):
    """Feeds and lexicon do not tell them apart."""
    assert (
        identify_language("Hemmelig kontor ble stengt etter klager fra naboene, sier politiet", hint=hint)
        == "no"
    )


@pytest.mark.parametrize(
    ("text", "hint", "expected"),
    [
        ("Тајна канцеларија затворена после жалби комшија", "", "sr"),
        ("Tajna kancelarija zatvorena posle žalbi, rekao je predsednik u Beogradu", "", "sr"),
        ("Tajni ured zatvoren nakon pritužbi, objavilo je veleposlanstvo tijekom tjedna", "", "hr"),
        ("Tajni ured zatvoren, saopćeno je u Sarajevu sedmicu poslije", "", "bs"),
        ("Tajni ured zatvoren nakon pritužbi susjeda", "bs-BA", "bs"),
        ("Tajni ured zatvoren nakon pritužbi susjeda", "hr-HR", "hr"),
    ],
)
def test_serbian_croatian_and_bosnian_are_told_apart(text, hint, expected):
    """By the publisher's claim, else by the words that they do not share."""
    assert expected == identify_language(text, hint=hint)


@pytest.mark.parametrize(
    ("text", "hint", "expected"),
    [
        ("China", "en-US", "en"),
        ("Pékin", "fr", "fr"),
        ("Wang Jingyu", "nl", "nl"),
        ("OK", "de", "de"),
        ("Polisi menutup kantor", "ms", "ms"),
        ("פרשה", "iw", "he"),
    ],
)
def test_a_claim_decides_what_a_short_text_leaves_open(text, hint, expected):
    """Names are the same in every language."""
    assert expected == identify_language(text, hint=hint)


@pytest.mark.parametrize("text", ["", " ", "1234", "https://example.org/a", "?!", "xyz"])
def test_what_cannot_be_told_is_empty(text):
    """Rather than a guess."""
    assert identify_language(text) == ""


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.text(max_size=12))
def test_any_text_has_one_answer(text, hint):
    """The same each time, never an error."""
    assert identify_language(text, hint=hint) == identify_language(text, hint=hint)


def test_importing_loads_no_model():
    """It costs a second, and only workers need it."""
    code = "import sys, watcher.pipeline.language; print({'py3langid', 'numpy'} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"
