# ruff: noqa: E501 - tables are read by language, a line for each
"""Words by which a change of an article is judged, in the languages that the project reads. Data only.

Words are folded (lower case, no accents) where they are compared with folded text, and regular expressions where
they are looked for in the text itself.
"""

from __future__ import annotations

from typing import Final

from watcher.pipeline.fold import fold


def _folded(table: str) -> frozenset[str]:
    return frozenset(fold(word) for word in table.split())


def _alternatives(table: str) -> str:
    return "|".join(line.strip() for line in table.strip().splitlines())


# Lines made of nothing but these, figures and one other word are furniture: dates, "updated 5 minutes ago", counters.
FURNITURE: Final = _folded(
    """
    updated update last modified published publish posted first on at by in ago just now am pm gmt utc bst cet est edt
    second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years today
    yesterday read reads reading time view views share shares shared like likes comment comments reply replies reaction
    reactions follower followers listen watch votes downloads clicks times
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec of the and
    aktualisiert stand veröffentlicht erstellt geändert zuletzt am um uhr vor sekunde sekunden minute minuten stunde
    stunden tag tagen tage woche wochen monat monaten jahr jahren heute gestern lesezeit kommentar kommentare aufrufe
    geteilt montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
    mis à jour publié modifié le à il y a seconde secondes heure heures jour jours semaine semaines mois an ans
    aujourd hui hier lecture commentaire commentaires vues partages temps de lundi mardi mercredi jeudi vendredi samedi
    dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre
    actualizado actualizada publicado publicada modificado el la a las hace segundo segundos minuto minutos hora horas
    día días semana semanas mes meses año años hoy ayer lectura comentario comentarios vistas visitas compartidos
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre atualizado atualizada em às há atrás dia dias ano anos hoje ontem leitura visualizações
    segunda terça quarta quinta sexta feira janeiro fevereiro março maio junho julho setembro outubro dezembro
    aggiornato aggiornata pubblicato pubblicata il alle fa ora ore giorno giorni settimana settimane mese mesi anno anni
    oggi ieri lettura commento commenti visualizzazioni condivisioni lunedì martedì mercoledì giovedì venerdì domenica
    gennaio febbraio maggio giugno luglio settembre ottobre dicembre
    bijgewerkt gepubliceerd gewijzigd laatst op om geleden uur minuut uren dagen weken maand maanden jaar vandaag gisteren
    leestijd reacties reactie keer gelezen gedeeld maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    uppdaterad publicerad för sedan sekunder timme timmar dagar vecka veckor månad månader år idag igår kommentarer
    oppdatert publisert siden timer dager uke uker måned måneder minutter opdateret udgivet offentliggjort dage uger
    päivitetty julkaistu sitten minuuttia tuntia päivää viikkoa kommenttia
    zaktualizowano aktualizacja opublikowano temu sekund minut godziny godzin dni tygodni dzisiaj wczoraj komentarze
    aktualizováno publikováno před minutami hodinami hodinou dny dnes včera aktualizované publikované pred komentáře
    frissítve közzétéve perce órája napja actualizat publicat acum minute ore zile ažurirano objavljeno prije pre sati dana
    обновлено опубликовано изменено назад секунд минут минуты минуту часов часа час дней дня день сегодня вчера
    комментариев комментария комментарии просмотров оновлено опубліковано тому хвилин години годин днів переглядів
    коментарів обновена публикувана преди часа ажурирано објављено пре сати
    ενημερώθηκε δημοσιεύθηκε πριν λεπτά ώρες ημέρες σχόλια
    güncellendi güncelleme yayınlanma önce dakika saat gün yorum okunma
    diperbarui dipublikasikan lalu menit jam hari yang komentar dilihat
    cập nhật đăng lúc trước phút giờ ngày bình luận lượt xem
    تحديث آخر نشر منذ قبل دقيقة دقائق ساعة ساعات يوم أيام تعليق تعليقات مشاهدة
    به روز رسانی انتشار پیش دقیقه ساعت روز نظر بازدید עודכן פורסם לפני דקות שעות ימים תגובות צפיות
    업데이트 입력 수정 기사입력 최종수정 분 전 시간 일 댓글 조회 조회수 공유
    """
)
FURNITURE_DENSE: Final = _alternatives(
    """
    最后更新|最後更新|更新时间|更新時間|更新于|更新於|更新|发布时间|發布時間|发布于|發布於|发布|發布|发表于|發表於|编辑|編輯|最終更新|公開|配信|掲載|投稿
    时间|時間|分钟前|分鐘前|小时前|小時前|分前|時間前|日前|天前|周前|週間前|秒前|刚刚|剛剛|今天|昨天|今日|昨日
    阅读量|閱讀量|阅读|閱讀|浏览|瀏覽|评论|評論|留言|点赞|點讚|分享|转发|轉發|条|條|則|次|コメント|件|閲覧数|シェア|いいね
    上午|下午|午前|午後|年|月|日|时|時|分|秒
    """
)
# The whole line, without figures.
ADVERT: Final = _folded(
    """
    advertisement advertising advert ad sponsored anzeige werbung publicité publicidad publicidade pubblicità advertentie
    annons annonse annonce mainos reklama reklam реклама διαφήμιση إعلان اعلان תبليغات פרסומת iklan 广告 廣告 広告 광고
    """
)

# A word that turns a statement round.
NEGATIONS: Final = _folded(
    """
    not no never none cannot neither nor without nicht kein keine keiner keinen keinem nie niemals ohne ne pas jamais aucun
    aucune sans nunca jamás ningún ninguna ninguno sin não nenhum nenhuma sem non nessun nessuna senza niet geen nooit
    zonder inte ingen inget aldrig ikke ingen aldri aldrig ei eivät emme nie żaden żadna bez ne není nejsou nikdy žádný
    nem nincs soha niciun nicio fără nisu nije nikada не нет ни никогда без ні немає ніколи няма δεν όχι ποτέ χωρίς
    değil yok hiç tidak bukan tanpa không chưa لا لم لن ليس ليست دون بدون نه نیست هرگز לא אין אף בלי 안 못 없다 않다 아니다
    """
)
NO_NEGATIONS: Final = {
    "pt": frozenset({"no"}), "it": frozenset({"ne"}), "de": frozenset({"mai", "ei"}), "fr": frozenset({"mai"}),
    "nl": frozenset({"nu", "en"}), "fi": frozenset({"no"}), "fa": frozenset({"به"}),
}  # fmt: skip
"""The same letters mean something else in these languages."""
NEGATIONS_DENSE: Final = "不|没有|沒有|没|沒|未|无|無|非|ない|なかった|ません|ず(?=、|。|に)"

# Small numbers as words, by language: the same letters are a preposition elsewhere. Figures speak for themselves, and
# the word for one is an article in most languages.
NUMBERS: Final = {
    language: _folded(words)
    for language, words in {
        "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen",
        "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig "
        "achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend",
        "fr": "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent "
        "cents mille million millions milliard milliards dizaine dizaines vingtaine centaine centaines",
        "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta "
        "setenta ochenta noventa cien ciento cientos mil millón millones docena docenas",
        "pt": "dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta setenta "
        "oitenta noventa cem cento mil milhão milhões dúzia dezenas",
        "it": "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta cento "
        "mille mila milione milioni miliardo miliardi decina decine",
        "nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig honderd duizend "
        "miljoen miljard dozijn",
        "sv": "två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio hundra tusen miljon miljoner",
        "no": "to tre fire fem seks syv sju åtte ni ti elleve tolv tjue tretti førti femti hundre tusen million millioner",
        "da": "to tre fire fem seks syv otte ni ti elleve tolv tyve tredive fyrre halvtreds hundrede tusind million millioner",
        "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona miljoonaa",
        "pl": "dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście sto tysiąc milion",
        "cs": "dva dvě tři čtyři pět šest sedm osm devět deset dvanáct sto tisíc milion",
        "sk": "dva dve dvaja tri štyri päť šesť sedem osem deväť desať dvanásť sto tisíc milión",
        "ru": "два две двое три трое четыре пять шесть семь восемь девять десять двенадцать двадцать сорок сто тысяча тысяч миллион",
        "uk": "два дві три чотири п'ять шість сім вісім дев'ять десять дванадцять двадцять сорок сто тисяча тисяч мільйон",
        "el": "δύο δυο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά οκτώ εννέα δέκα δώδεκα είκοσι εκατό χίλια",
        "tr": "iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz bin milyon",
        "id": "dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh ratus ribu juta",
        "vi": "hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu",
        "ar": "اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة عشرة عشر عشرون مئة مائة ألف مليون",
        "fa": "دو سه چهار پنج شش هفت هشت نه ده بیست سی چهل پنجاه صد هزار میلیون",
        "he": "שניים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שמונה תשעה עשרה עשר מאה אלף מיליון",
        "ko": "두 둘 세 셋 네 넷 다섯 여섯 일곱 여덟 아홉 열",
    }.items()
}

# German writes every noun with a capital; these are common nouns, no names.
GERMAN_NOUN: Final = r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|tum|ment|ismus|ling)$"
GERMAN_DETERMINERS: Final = _folded(
    """
    der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen sein seine seiner seinem
    seinen ihr ihre ihrer ihrem ihren dieser diese dieses diesem diesen jeder jede jedes viele mehrere einige alle zum
    zur im am beim vom ins ans neue neuen neuer neues alten alte große großen
    """
)

# A headline's opening that says nothing of the matter: "LIVE:", "Exclusive |".
KICKER: Final = (
    r"^\W{0,3}(?:live(?: updates?)?|update[sd]?|updated|breaking(?: news)?|exclusive|watch|video|photos?|opinion|analysis"
    r"|eil|eilmeldung|exklusiv|kommentar|direct|en direct|exclusif|vidéo|última hora|en vivo|exclusiva|vídeo|opinión|ao vivo"
    r"|exclusivo|diretta|ultim'ora|esclusiva|liveblog|opinie|快讯|快訊|独家|獨家|视频|影片|速報|動画|独自|속보|단독|срочно|видео|эксклюзив)"
    r"\s*[:：|\u2013\u2014】\]-]+\s*"
)

# An article that says of itself that it was taken back. At the beginning of a headline or of a paragraph.
RETRACTION: Final = _alternatives(
    r"""
    (?:this|the) (?:article|story|post|report|piece|page) (?:was|has been|is) (?:\w+ ){0,2}(?:retracted|withdrawn|removed|deleted|taken down|unpublished)\b
    (?:we|the editors) (?:have|had) (?:\w+ ){0,2}(?:retracted|withdrawn|removed|taken down|unpublished) (?:this|the|our) (?:article|story|post|report|piece)
    (?:retraction|retracted|withdrawn|story removed|article removed)\s*[:：\u2013\u2014\]-]
    (?:dieser|der) (?:artikel|beitrag|text|bericht) (?:wurde|ist) (?:\w+ ){0,3}(?:zurückgezogen|entfernt|gelöscht|depubliziert)
    wir haben (?:diesen|den) (?:artikel|beitrag|text|bericht) (?:\w+ ){0,3}(?:zurückgezogen|entfernt|gelöscht)
    cet article (?:a été|est) (?:\w+ ){0,2}(?:retiré|supprimé|dépublié)|nous avons (?:retiré|supprimé|dépublié) cet article
    est[ea] (?:artículo|noticia|nota|texto|información) (?:ha sido|fue) (?:\w+ ){0,2}(?:retirad[oa]|eliminad[oa]|despublicad[oa])
    est[ea] (?:artigo|notícia|texto|reportagem|matéria) foi (?:\w+ ){0,2}(?:retirad[oa]|removid[oa]|despublicad[oa])
    (?:questo articolo|l['’]articolo) è stato (?:\w+ ){0,2}(?:ritirato|rimosso|cancellato)
    dit (?:artikel|bericht|stuk) is (?:\w+ ){0,2}(?:ingetrokken|verwijderd|teruggetrokken)
    (?:den här artikeln|artikeln) har (?:\w+ ){0,2}(?:tagits bort|avpublicerats|dragits tillbaka)
    (?:denne artikkelen|artikkelen|artiklen|denne artikel) (?:er|har blitt|ble|blev) (?:\w+ ){0,2}(?:fjernet|trukket tilbake|avpublisert|slettet|trukket)
    (?:ten|niniejszy) (?:artykuł|tekst) został (?:\w+ ){0,2}(?:wycofany|usunięty)
    (?:tento|článek|článok) (?:\w+ ){0,2}(?:byl|bol) (?:\w+ ){0,2}(?:stažen|stiahnutý|odstraněn|odstránený)
    (?:эта|данная) (?:статья|публикация|новость) (?:была )?(?:отозвана|удалена|снята)
    (?:本文|此文|该文|該文|本報道|本报道|这篇报道|這篇報導)(?:章)?已?(?:经|經)?(?:被)?(?:撤回|撤稿|撤下|删除|刪除)
    (?:この|本)記事は.{0,20}(?:取り消し|撤回|削除)|記事を(?:取り消|撤回|削除)
    (?:이|본|해당) 기사는.{0,20}(?:삭제|취소|철회)
    تم (?:سحب|حذف|إزالة) (?:هذا|هذه) (?:المقال|الخبر|التقرير|المادة)
    """
)

# Pages that say in their headline that nothing is there, though they answer 200.
MISSING: Final = _alternatives(
    r"""
    (?:error )?404\b.{0,40}|(?:page|article|story|content|file) (?:was |is |could )?(?:not (?:be )?found|no longer (?:available|exists)|unavailable)
    (?:we )?(?:can['’]t|cannot|couldn['’]t) find (?:that|the|this|your) page|sorry,? (?:the|this|that) page .{0,40}
    not found|oops[!.]?.{0,40}(?:found|exist).{0,20}
    (?:die )?(?:seite|artikel) (?:wurde )?nicht (?:gefunden|mehr verfügbar)|(?:page|article) (?:introuvable|non trouvée?|n['’]existe (?:pas|plus))
    (?:cette page|la page) .{0,20}(?:introuvable|n['’]existe (?:pas|plus))
    (?:página|artículo|contenido) no (?:encontrad[oa]|disponible|existe)|(?:página|artigo|conteúdo) não encontrad[oa]
    (?:la )?pagina non (?:è stata )?trovata|pagina (?:werd |is )?niet gevonden|sidan (?:kunde inte hittas|hittades inte|finns inte)
    siden (?:ble ikke funnet|finnes ikke|blev ikke fundet|findes ikke)|sivua ei löyt\w+|nie znaleziono (?:strony|artykułu)
    strona nie istnieje|stránka (?:nenalezena|nebyla nalezena|nenájdená|neexistuje)|страница не найдена|сторінку не знайдено
    η σελίδα δεν βρέθηκε|sayfa bulunamadı|halaman tidak ditemukan|không tìm thấy trang|الصفحة غير موجودة|הדף לא נמצא
    (?:页面|頁面|网页|網頁|文章|内容|內容)(?:不存在|未找到|已删除|已刪除|找不到)|找不到(?:页面|頁面|网页|網頁|您.{0,10})|抱歉.{0,10}(?:不存在|已删除|找不到).{0,10}
    ページが見つかりません.{0,20}|お探しのページ.{0,30}|페이지를 찾을 수 없습니다.{0,20}
    """
)
