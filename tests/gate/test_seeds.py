"""The shipped lexicon on real articles: seeds are posted, unrelated pages are not, labelled articles reach the floors.

The floors may be raised, never lowered without saying why.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from watcher.corpus import read_corpus
from watcher.model import Article, Decision, Score
from watcher.pipeline.lexicon import Profile, compile_profile
from watcher.pipeline.relevance import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
LABELLED = Path(__file__).resolve().parent / "labelled"
POST_AT = 0.6
REVIEW_AT = 0.35
WIDE = 0.9
"""A value that leaves no doubt: 10 points, two and a half times what a post needs."""
RECALL = 0.96
PRECISION = 0.99
LANGUAGE_RECALL = 0.85
LEAD_LENGTH = 60
"""Characters that a standfirst or first paragraph has at least; shorter lines are captions and bylines."""


@cache
def profile() -> Profile:
    return compile_profile(read_corpus(ROOT / "seed_corpus"))


def verdict(title: str, text: str) -> Score:
    article = Article(url="https://a.example/1", title=title, text=text)
    return judge(profile(), article, post_at=POST_AT, review_at=REVIEW_AT)


def seeds(shared: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Name, title as recorded in the seed corpus, and the lines that follow it on the page."""
    files = sorted((shared / "seeds").glob("*.txt"))
    for file, record in zip(files, read_corpus(ROOT / "seed_corpus").records, strict=True):
        lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
        start = max((number for number, line in enumerate(lines) if line == record.title), default=-1)
        assert not record.title or start >= 0, file.name
        yield file.name, record.title, lines[start + 1 :]


def test_every_seed_is_posted_with_a_wide_margin(shared: Path) -> None:
    """Whole."""
    for name, title, lines in seeds(shared):
        assert verdict(title, "\n".join(lines)).value >= WIDE, name


def test_the_first_300_words_of_every_seed_are_enough(shared: Path) -> None:
    """Cut where many feeds cut."""
    for name, title, lines in seeds(shared):
        assert verdict(title, " ".join(" ".join(lines).split()[:300])).value >= WIDE, name


def test_title_and_lead_of_every_seed_are_enough(shared: Path) -> None:
    """Behind a paywall nothing else is left."""
    for name, title, lines in seeds(shared):
        lead = next(line for line in lines if len(line) >= LEAD_LENGTH)
        assert verdict(title, lead).value >= WIDE, name


def expected_texts(shared: Path) -> Iterator[tuple[str, str, str]]:
    """Name, title and text of every page that somebody else has extracted by hand."""
    for file in sorted((shared / "real" / "pages").glob("*/*.json")):
        if file.name == "meta.json":
            continue
        for version, fields in json.loads(file.read_text(encoding="utf-8")).items():
            yield (
                f"{file.parent.name}/{file.stem} {version}",
                str(fields.get("title", "")),
                _text(fields["body"]),
            )


def _text(body: Any) -> str:
    if isinstance(body, str):
        return body
    parts = body.values() if isinstance(body, dict) else body
    return "\n".join(_text(part) for part in parts)


def test_no_real_page_reaches_review(shared: Path) -> None:
    """A hundred unrelated pages of thirty countries' press."""
    scored = [(verdict(title, text), name) for name, title, text in expected_texts(shared)]

    assert len(scored) > 100
    assert [(found.value, name) for found, name in scored if found.decision is not Decision.DROP] == []


HEADLINES = """
Chinese police post in Rotterdam closed
Chinees politiebureau in Rotterdam gesloten
Chinesische Polizeistation in Rotterdam geschlossen
Le poste de police chinois de Rotterdam fermé
Cerrada la comisaría china de Róterdam
Comissaria xinesa de Rotterdam tancada
Esquadra chinesa em Roterdão encerrada
Commissariato cinese di Rotterdam chiuso
鹿特丹中国警察站关闭
鹿特丹中國警察站關閉
ロッテルダムの中国警察拠点、閉鎖
로테르담 중국 비밀경찰서 폐쇄
Kantor polisi China di Rotterdam ditutup
Đóng cửa đồn cảnh sát Trung Quốc tại Rotterdam
Chiński posterunek w Rotterdamie zamknięty
Čínská policejní stanice v Rotterdamu uzavřena
Čínska policajná stanica v Rotterdame zatvorená
Bezárták a rotterdami kínai rendőrőrsöt
Secție de poliție chineză din Rotterdam, închisă
Zatvorena kineska policijska stanica u Roterdamu
Затворена кинеска полицијска станица у Ротердаму
Zatvorena kineska policijska postaja u Rotterdamu
Китайски полицейски участък в Ротердам затворен
Закрыт китайский полицейский участок в Роттердаме
Китайська поліцейська дільниця в Роттердамі закрита
Έκλεισε το κινεζικό αστυνομικό τμήμα στο Ρότερνταμ
Kinesisk polisstation i Rotterdam stängd
Kinesisk politistasjon i Rotterdam stengt
Kinesisk politistation i Rotterdam lukket
Kiinalainen poliisiasema Rotterdamissa suljettiin
Kínverskri lögreglustöð í Rotterdam lokað
إغلاق مركز شرطة صيني في روتردام
پاسگاه پلیس چین در رتردام تعطیل شد
תחנת משטרה סינית ברוטרדם נסגרה
Rotterdam'daki Çin polis karakolu kapatıldı
"""


@pytest.mark.parametrize("headline", HEADLINES.strip().splitlines())
def test_a_bare_headline_is_enough_in_every_language(headline: str) -> None:
    """Nothing but a title."""
    assert verdict(headline, "").decision is Decision.POST


LOOK_ALIKES = {
    "Activist held in Urumqi": (
        "A rights activist was held at a local police station in Urumqi, Chinese Human Rights Defenders said. "
        "Police in Xinjiang accused her of contacts abroad. Dissidents are often threatened there."
    ),
    "Chinese tourist robbed in Paris": (
        "A Chinese tourist was robbed near the Louvre and filed a complaint at a police station in Paris. "
        "The Chinese embassy warned its citizens abroad."
    ),
    "Hong Kong police station attacked": (
        "Protesters threw petrol bombs at a police station in Mong Kok. Hong Kong police arrested 20. "
        "Beijing condemned the violence; pro-democracy activists said officers harassed residents."
    ),
    "Archive of the secret police opens": (
        "Taiwan shows how the secret police of the martial-law era spied on dissidents abroad. "
        "China is not part of the exhibition."
    ),
    "Fire at police station": (
        "A fire destroyed the police station in Leeds. Overseas students, many of them Chinese, had to leave a hall."
    ),
    "Teletext": "The news is on page 110. A foreign police officer read it overseas.",
    "China trains foreign police at coastal forum": (
        "Delegates from 120 countries attended a police forum in Lianyungang. The minister of public security said the "
        "new training centre would host 3,000 foreign police officers. Analysts see growing influence abroad."
    ),
    "Volunteers and police search for missing Chinese hiker": (
        "More than 40 volunteers joined the police in the hills above Queenstown. The Chinese embassy is helping the "
        "family with documents and passports."
    ),
    "Consulate opens mobile desk for passports": (
        "The Chinese consulate in Dublin will send staff to Cork so that elderly people need not travel. Volunteers "
        "from the community help with paperwork. Police will direct traffic."
    ),
    "Falsche Polizisten am Telefon": (
        "Betrüger geben sich als chinesische Polizei aus und fordern Geld. Die Opfer, meist Studenten, werden "
        "eingeschüchtert. Das Büro der Hochschule berät."
    ),
    "La police chinoise démantèle un réseau": (
        "La police chinoise a arrêté douze personnes à Shenzhen et fermé les bureaux d'une société au nom de laquelle "
        "des prêts étaient proposés. Les suspects opéraient depuis l'étranger."
    ),
    "Ministerie vervangt bewakingscamera's": (
        "Op politiebureaus hangen nog Chinese camera's van Hikvision. De Kamer wil weten waarom. De veiligheidsdienst "
        "waarschuwt al jaren voor het bedrijf uit China."
    ),
    "Poliisiasema suljetaan": (
        "Poliisiasema suljetaan Vantaalla ja ajokortit uusitaan Helsingissä. Kiinalainen ravintola jää samaan taloon."
    ),
    "Wang beats Lau": "Wang and Lau met in the final in Rotterdam. The defenders safeguarded their lead.",
}


@pytest.mark.parametrize("title", LOOK_ALIKES)
def test_look_alikes_are_not_posted(title: str) -> None:
    """Local stations in China, crimes against tourists, other secret police, namesakes."""
    assert verdict(title, LOOK_ALIKES[title]).decision is not Decision.POST


OBLIQUE = {
    "Leader: A police force that answers to another capital": (
        "Nobody asked for constables from Zhejiang to take an interest in takeaway owners in Croydon. That China "
        "should run such desks on our streets, and call the men behind them volunteers, insults our sovereignty."
    ),
    "Kommentar: Pekings Wachtmeister nebenan": (
        "Wer in Wien um einen neuen Führerschein ansucht, sollte nicht fürchten müssen, dass der Mann am Schalter für "
        "Chinas Polizei arbeitet. Genau das geschieht mitten unter uns."
    ),
    "Edito : le commissariat invisible": (
        "Une dictature a ouvert chez nous des guichets où la police de Pékin convoque ses exilés. Aucune démocratie ne "
        "peut accepter qu'une police étrangère agisse sur le sol français."
    ),
    "Editorial: policías de otro país": (
        "China instaló oficinas donde agentes de otro país presionaban a los emigrantes para que volvieran. En "
        "nuestras calles no manda Xi."
    ),
    "La Cina smentisce: solo volontari": (
        "L'ambasciata a Roma respinge le accuse: nei centri di Prato lavorano volontari che aiutano i connazionali con "
        "la patente, nessun poliziotto cinese."
    ),
    "Nizozemská vláda nařídila zavřít pobočky čínských policistů": (
        "V Amsterdamu a Rotterdamu měli úředníci bez akreditace volat uprchlíkům. Peking mluví o dobrovolnících a "
        "řidičských průkazech."
    ),
    "Yunanistan'da Çin polisi iddiası": (
        "Milletvekilleri, Atina'da Çin polisi için çalışan bir büronun olup olmadığını sordu. Büyükelçilik iddiaları "
        "reddetti, gönüllülerin ehliyet yenilediğini söyledi."
    ),
    "中国大使館、秘密拠点を否定": (
        "大使館はボランティアが運転免許の更新を手伝っているだけだと説明し、警察官はいないと述べた。"
    ),
    "Vlada o kineskim policajcima u Zagrebu": (
        "Zastupnici traže odgovor djeluju li kineski policajci u uredu jedne udruge u Zagrebu. "
        "Sigurnosno-obavještajna agencija ne komentira."
    ),
    "Governo português investiga presença da polícia chinesa": (
        "A PGR abriu um inquérito a três moradas em Lisboa, Porto e Madeira, onde a polícia de Fuzhou e Qingtian terá "
        "representações."
    ),
}


@pytest.mark.parametrize("title", OBLIQUE)
def test_what_is_told_in_other_words_is_kept(title: str) -> None:
    """Leading articles, questions in parliament and denials that never say "overseas police station"."""
    assert verdict(title, OBLIQUE[title]).decision is not Decision.DROP
