"""Articles that are edited after they were read: each edit gets its class through the real loop."""

from __future__ import annotations

from datetime import timedelta

from tests.origin import answer, raw, redirect
from tests.whole.newspaper import TEXT, TITLE, Sheet, newspaper
from watcher.model import Change

NONE, MINOR, SUBSTANTIVE, WITHDRAWN = Change

EDITS = {
    "another advertisement": (
        Sheet(advert="Win a car: take part until the end of the month, terms apply."),
        "same",
        "",
    ),
    "other related links": (
        Sheet(related=("Minister resigns", "Storm hits coast", "A third story")),
        "same",
        "",
    ),
    "counters and clocks": (Sheet(stamp="Updated 3 hours ago", comments=1048), "same", ""),
    "a typing error": (Sheet().reworded("driving", "drivnig"), "minor", "wording"),
    "small wording": (Sheet().reworded("answered that", "replied that"), "minor", "wording"),
    "a number": (Sheet().reworded("102", "110"), "substantive", "the number 102 became 110"),
    "a number in words": (
        Sheet().reworded("four parties", "six parties"),
        "substantive",
        "the number four became six",
    ),
    "a name": (Sheet().reworded("Rotterdam", "Utrecht"), "substantive", "the name Rotterdam became Utrecht"),
    "a negation": (Sheet().reworded("must close", "must not close"), "substantive", "a “not” was added"),
    "the headline": (
        Sheet(title="China denies running overseas police stations in Rotterdam"),
        "substantive",
        f"headline: “{TITLE}” → “China denies running overseas police stations in Rotterdam”",
    ),
    "a touch to the headline": (Sheet(title=f"{TITLE}.".replace("orders", "ordered")), "minor", "headline: "),
    "a new paragraph": (
        Sheet(
            text=(
                *TEXT[:3],
                "A spokeswoman of the police said that nobody had been arrested so far.",
                *TEXT[3:],
            )
        ),
        "substantive",
        "a paragraph added: “A spokeswoman",
    ),
    "paragraphs gone": (Sheet(text=TEXT[:3]), "substantive", "two paragraphs gone: “The Chinese embassy"),
    "a paragraph elsewhere": (Sheet(text=(TEXT[1], TEXT[0], *TEXT[2:])), "same", ""),
    "two paragraphs made one": (Sheet(text=(f"{TEXT[0]} {TEXT[1]}", *TEXT[2:])), "same", ""),
    "a paywall": (
        Sheet(text=TEXT[:2], free=False, gate="Subscribe now to continue reading this article."),
        "minor",
        "a paywall appeared; the earlier text is kept",
    ),
    "a teaser": (Sheet(text=(f"{TEXT[0][:70]}...",)), "minor", "the earlier text is kept"),
    "a retraction": (
        Sheet(text=("This article has been retracted because its main source could not be verified.", *TEXT)),
        "withdrawn",
        "retracted",
    ),
}


def seconds(span: timedelta | None) -> float:
    assert span is not None
    return span.total_seconds()


async def test_each_kind_of_edit_gets_its_class(tmp_path):
    """And its reason in words; a revision is stored for what is more than furniture."""
    async with newspaper(tmp_path) as paper:
        pages = await paper.print(*[Sheet()] * len(EDITS))
        for page, (after, _, _) in zip(pages, EDITS.values(), strict=True):
            page.sheet = after
        done = await paper.later(hours=1)
        assert done.looks == len(EDITS)
        seen = {name: paper.last(number) for number, name in enumerate(EDITS, 1)}
        assert {name: look.outcome for name, look in seen.items()} == {
            name: outcome for name, (_, outcome, _) in EDITS.items()
        }
        for number, (name, (_, outcome, reason)) in enumerate(EDITS.items(), 1):
            assert reason in seen[name].detail, name
            kept = [] if outcome == "same" else [outcome]
            assert [one.change.value for one in paper.revisions(number)] == kept, name
            assert len(paper.versions(number)) == 2 * len(kept), name


NOTES = {
    "en": "Correction, 2 March: An earlier version of this article misstated the number of offices.",
    "de": "Korrektur: In einer früheren Version dieses Artikels war die Zahl der Büros falsch angegeben.",
    "fr": "Rectificatif : une version précédente de cet article donnait un nombre erroné de bureaux.",
    "es": "Corrección: una versión anterior de este artículo daba un número equivocado de oficinas.",
    "nl": "Correctie: in een eerdere versie van dit artikel stond een verkeerd aantal kantoren.",
    "zh": "更正：本文早前版本误述了办事处的数目，现已改正。",
    "ja": "訂正：以前の記事で事務所の数に誤りがありました。おわびして訂正します。",
    "ar": "تصحيح: ذكرت نسخة سابقة من هذا المقال عددا خاطئا للمكاتب.",
}
TEXTS = {
    "en": TEXT,
    "de": (
        "Die niederländische Regierung teilte am Dienstag mit, dass die „overseas police stations“ schließen müssen.",
        "Die Organisation hatte in ihrem Bericht im vergangenen Monat 102 solcher Büros in 53 Ländern gezählt.",
        "Der Außenminister sagte im Parlament, dass niemand sein Ministerium um eine Erlaubnis gebeten habe.",
    ),
    "fr": (
        "Le gouvernement néerlandais a annoncé mardi que les « overseas police stations » doivent fermer sans délai.",
        "L'organisation avait compté 102 de ces bureaux dans 53 pays, selon un rapport publié le mois dernier.",
        "Le ministre a déclaré au parlement que personne n'avait jamais demandé d'autorisation à son ministère.",
    ),
    "es": (
        "El Gobierno neerlandés dijo el martes que las «overseas police stations» deben cerrar de inmediato.",
        "La organización había contado 102 de estas oficinas en 53 países, según un informe publicado el mes pasado.",
        "El ministro dijo en el Parlamento que nadie había pedido nunca permiso a su ministerio para abrirlas.",
    ),
    "nl": (
        "De Nederlandse regering zei dinsdag dat de zogeheten overseas police stations meteen moeten sluiten.",
        "De organisatie telde vorige maand in haar rapport 102 van deze kantoren in 53 landen over de hele wereld.",
        "De minister zei in de Tweede Kamer dat niemand zijn ministerie ooit om toestemming had gevraagd.",
    ),
    "zh": (
        "荷兰政府星期二表示，设在阿姆斯特丹和鹿特丹的海外警务站必须立即关闭，外交部此前从未批准过这些机构的设立。",
        "保护卫士在上个月发表的报告中说，他们在五十三个国家一共统计到一百零二个这样的办事处，而且数目还在增加。",
        "外交大臣在议会答辩时说，从来没有人向他的部门申请过许可，政府将与邻国一起调查此事并公布所有调查结果。",
    ),
    "ja": (
        "オランダ政府は火曜日、アムステルダムとロッテルダムにある中国の海外交番を直ちに閉鎖するよう命じたと発表した。",
        "人権団体は先月公表した報告書で、世界の五十三か国に合わせて百二か所の拠点があることを確認したと述べている。",
        "外相は議会で、外務省に許可を求めた者はこれまで一人もいなかったと説明し、近隣国と協力して調査すると語った。",
    ),
    "ar": (
        "قالت الحكومة الهولندية يوم الثلاثاء إن مراكز الشرطة الصينية في أمستردام وروتردام يجب أن تغلق على الفور.",
        "وكانت المنظمة قد أحصت 102 من هذه المكاتب في 53 دولة، وفقا لتقرير نشر في الشهر الماضي وتناقلته الصحف.",
        "وقال وزير الخارجية أمام البرلمان إن أحدا لم يطلب من وزارته إذنا لفتح مثل هذه المكاتب في أي وقت مضى.",
    ),
}


async def test_a_correction_note_is_seen_in_every_language(tmp_path):
    """Its words are kept, and nothing else is taken for a change."""
    sheets = [Sheet(text=TEXTS[language], language=language) for language in NOTES]
    async with newspaper(tmp_path) as paper:
        pages = await paper.print(*sheets)
        for page, note in zip(pages, NOTES.values(), strict=True):
            page.sheet = page.sheet.but(note=note)
        await paper.later(hours=1)
        for number, note in enumerate(NOTES.values(), 1):
            [revision] = paper.revisions(number)
            assert (revision.change, revision.notes) == (SUBSTANTIVE, (note,))
            assert len(revision.reasons) == 1, revision.reasons


CHANGED = {
    "zh": (("一百零二", "一百一十"), "the number 一百零二 became 一百一十"),
    "ja": (("オランダ", "スペイン"), "the name Netherlands became Spain"),
    "ar": (("102", "110"), "the number 102 became 110"),
    "de": (("53 Ländern", "54 Ländern"), "the number 53 became 54"),
}


async def test_numbers_and_names_are_seen_in_every_script(tmp_path):
    """Han figures too, and names that the lexicon knows where there are no capitals."""
    async with newspaper(tmp_path) as paper:
        pages = await paper.print(*[Sheet(text=TEXTS[language], language=language) for language in CHANGED])
        for page, (words, _) in zip(pages, CHANGED.values(), strict=True):
            page.sheet = page.sheet.reworded(*words)
        await paper.later(hours=1)
        for number, (_, reason) in enumerate(CHANGED.values(), 1):
            [revision] = paper.revisions(number)
            assert revision.change is SUBSTANTIVE
            assert reason in revision.reasons


async def test_an_article_is_withdrawn_when_a_second_look_agrees(tmp_path):
    """Sites lose pages for minutes; nobody is accused of it at the first look."""
    missing = b"<html><title>Page not found | The Paper</title><body><p>Sorry!</p></body></html>"
    ways = {
        "answers 404": answer(status=404),
        "answers 410": answer(status=410),
        "leads to the front page": redirect("/"),
        "leads to a section": redirect("/2026/"),
        "says that it is not there: “Page not found": answer(missing, headers={"Content-Type": "text/html"}),
    }
    front = Sheet(
        title="The Paper", text=("Storm hits the coast of Norway.", "Ministers meet in Riga about trade.")
    )
    async with newspaper(tmp_path) as paper:
        await paper.print(*[Sheet()] * len(ways))
        for path in ("/", "/2026/"):
            paper.stand.site.at(path, answer(front.body(), headers={"Content-Type": "text/html"}))
        for number, script in enumerate(ways.values(), 1):
            paper.at(number, script)
        await paper.later(hours=1)
        numbers = range(1, len(ways) + 1)
        assert [paper.last(number).outcome for number in numbers] == ["missing"] * len(ways)
        assert [paper.revisions(number) for number in numbers] == [()] * len(ways)
        assert (await paper.later(minutes=59)).looks == 0
        await paper.later(minutes=1)
        for number, words in zip(numbers, ways, strict=True):
            [revision] = paper.revisions(number)
            assert (revision.change, revision.after, revision.undone) == (WITHDRAWN, 0, False)
            assert words in revision.reasons[0]
        await paper.later(hours=4)
        assert [paper.last(number).outcome for number in numbers] == ["missing"] * len(ways)
        assert [len(paper.revisions(number)) for number in numbers] == [1] * len(ways)


async def test_a_page_that_is_back_at_the_second_look_was_never_gone(tmp_path):
    """And the suspicion is forgotten: the next one starts anew."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        paper.at(1, answer(status=404))
        await paper.later(hours=1)
        paper.at(1, page)
        await paper.later(hours=1)
        assert paper.last().outcome == "same"
        paper.at(1, answer(status=404))
        await paper.later(hours=4)
        assert (paper.last().outcome, paper.revisions()) == ("missing", ())


async def test_a_withdrawn_article_that_comes_back_is_told_of(tmp_path):
    """With what has changed meanwhile."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        paper.at(1, answer(status=410))
        await paper.later(hours=1)
        await paper.later(hours=1)
        page.sheet = Sheet().reworded("102", "110")
        paper.at(1, page)
        await paper.later(hours=4)
        gone, back = paper.revisions()
        assert (gone.change, gone.undone) == (WITHDRAWN, True)
        assert back.reasons == ("the article is back at its address", "the number 102 became 110")


async def test_trouble_changes_nothing(tmp_path):
    """It is on record, and looked at again; what changed meanwhile is found then."""
    scripts = {
        "server-error": answer(status=503),
        "forbidden": answer(status=403),
        "no-text": answer(b"<html><body></body></html>", headers={"Content-Type": "text/html"}),
        "truncated": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<html>"),
        "rate-limited": answer(status=429),
    }
    async with newspaper(tmp_path) as paper:
        await paper.print(*[Sheet()] * len(scripts))
        for number, script in enumerate(scripts.values(), 1):
            paper.at(number, script)
        await paper.later(hours=1)
        numbers = range(1, len(scripts) + 1)
        assert [paper.last(number).outcome for number in numbers] == list(scripts)
        assert not any(paper.revisions(number) or paper.versions(number) for number in numbers)


async def test_what_changed_during_trouble_is_found_after_it(tmp_path):
    """At the next look that comes through."""
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        paper.at(1, answer(status=500))
        await paper.later(hours=1)
        page.sheet = Sheet().reworded("102", "110")
        paper.at(1, page)
        await paper.later(minutes=10)
        assert [look.outcome for look in paper.looks()] == ["server-error", "substantive"]
        assert paper.next_in() == timedelta(hours=4, minutes=50)


async def test_passing_trouble_is_tried_again_before_the_next_step(tmp_path):
    """Ten minutes, an hour, six hours; then the schedule goes on."""
    async with newspaper(tmp_path) as paper:
        await paper.print(Sheet())
        paper.at(1, answer(status=503))
        await paper.later(hours=1)
        waits = [seconds(paper.next_in())]
        for _ in range(3):
            await paper.later(seconds=waits[-1])
            waits.append(seconds(paper.next_in()))
        assert waits == [600, 3600, 6 * 3600, 86_400 - (3600 * 8 + 600)]
        assert {look.outcome for look in paper.looks()} == {"server-error"}


async def test_an_article_that_flaps_between_two_headlines_makes_one_revision(tmp_path):
    """A headline test: what was seen before is a return, counted and nothing more."""
    other = Sheet(title="Dutch ministers shut Chinese offices after months of silence")
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        for sheet, hours in ((other, 1), (Sheet(), 5), (other, 18), (Sheet(), 48), (other, 96)):
            page.sheet = sheet
            await paper.later(hours=hours)
        assert [look.outcome for look in paper.looks()] == [
            "substantive",
            "returned",
            "returned",
            "returned",
            "returned",
        ]
        assert len(paper.revisions()) == 1
        assert [version.returns for version in paper.versions()] == [2, 2]
        assert not paper.revisions()[0].undone
        page.sheet = Sheet()
        await paper.later(days=23)
        assert paper.revisions()[0].undone
        posts = paper.stand.store.db.rows("SELECT kind FROM posts")
        assert len(posts) <= 2


async def test_a_headline_that_flaps_beside_small_edits_is_turned_once(tmp_path):
    """Every look then finds a version that was never seen; only the first turn is news."""
    other = "Dutch ministers shut Chinese offices after months of silence"
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        edits = ("answered", "replied", "responded", "retorted", "rejoined")
        for number, hours in enumerate((1, 5, 18, 48)):
            page.sheet = Sheet(title=(other, TITLE)[number % 2]).reworded(
                "embassy answered", f"embassy {edits[number + 1]}"
            )
            await paper.later(hours=hours)
        assert [one.change for one in paper.revisions()] == [SUBSTANTIVE, MINOR, MINOR, MINOR]


async def test_something_else_at_the_address_is_no_version(tmp_path):
    """A consent form in the article's place changes nothing and withdraws nothing."""
    form = Sheet(
        title="Before you continue",
        text=(
            "We and our partners store cookies on your device to personalise advertising and measure how it works.",
            "By clicking accept you agree to this processing; you can withdraw your consent at any time.",
            "You will find more about it in our privacy policy, with a list of all vendors and their purposes.",
        ),
    )
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = form
        for hours in (1, 5, 18):
            await paper.later(hours=hours)
        assert {look.outcome for look in paper.looks()} == {"other"}
        assert paper.revisions() == ()


async def test_a_paywall_hides_neither_text_nor_later_changes(tmp_path):
    """The text stays, the teaser is kept as what was shown, a turned headline is seen through it, and it can lift."""
    wall = Sheet(text=TEXT[:2], free=False, gate="Subscribe now to continue reading this article.")
    async with newspaper(tmp_path) as paper:
        [page] = await paper.print(Sheet())
        page.sheet = wall
        await paper.later(hours=1)
        [row] = paper.stand.store.db.rows("SELECT text, paywalled FROM articles")
        assert (TEXT[-1] in row["text"], row["paywalled"]) == (True, 1)
        assert TEXT[0] in paper.versions()[1].text
        assert TEXT[2] not in paper.versions()[1].text
        page.sheet = wall.but(title="China denies running overseas police stations in Rotterdam")
        await paper.later(hours=5)
        assert paper.revisions()[-1].change is SUBSTANTIVE
        page.sheet = page.sheet.but(text=TEXT, free=True, gate="")
        await paper.later(hours=18)
        assert paper.revisions()[-1].change is MINOR
        assert paper.revisions()[-1].reasons == ("the paywall is gone",)
