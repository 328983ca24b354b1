"""What newsrooms print around their stories, in the languages that the project reads.

Data only: alternatives of regular expressions, one or several to a line, matched without regard to case. The
files that use a table say how much of a line it must match. No alternative may repeat without a bound.
"""

from __future__ import annotations

from typing import Final


def _alternatives(table: str) -> str:
    """Join the lines of a table into one expression without a group."""
    return "|".join(line.strip() for line in table.strip().splitlines())


# Headings of lists of other stories, of comments and of links to the next story; the whole line.
END: Final = _alternatives(
    r"""
    (?:previous|next|older|newer) (?:post|article|story|entry)s?
    (?:related|recent|recommended) (?:posts?|articles?|stories|news|reading|content|topics|coverage)
    (?:similar|latest|more) (?:posts?|articles?|stories|news|reading|content|topics|coverage)
    (?:more|other|most read|most popular)(?: stories| articles| news)? (?:from|on|in|by)(?: \w+){1,3}
    (?:more|other) (?:stories|articles|news)|most (?:read|popular|viewed)
    you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended for you|trending(?: now)?
    editor'?s picks?|leave a (?:reply|comment)|comments?(?: \(\d+\))?|\d+ comments?
    join the (?:conversation|discussion)|about the author|volgend(?:e)? (?:bericht|artikel)
    vorig(?:e)? (?:bericht|artikel)|gerelateerde? (?:berichten|artikelen|nieuws)
    meer (?:nieuws|over dit onderwerp|artikelen)|reacties
    (?:nächster|vorheriger|voriger) (?:beitrag|artikel)
    (?:ähnliche|verwandte|weitere|mehr) (?:artikel|beiträge|themen|nachrichten|meldungen)|ähnliche
    das könnte (?:sie|dich) auch interessieren|mehr zum thema|kommentare?|meistgelesen\w*
    articles? (?:similaires?|liés?|connexes?|suivants?|précédents?)|à lire aussi|lire aussi
    sur le même (?:sujet|thème)|les plus lus|voir aussi|commentaires?|laisser un commentaire
    (?:artículos?|noticias|entradas) (?:relacionad[oa]s|anterior(?:es)?|siguientes?)|más noticias
    te puede interesar|también te puede interesar|lo más (?:leído|visto)|temas relacionados|comentarios
    (?:articles?|notícies) relaciona(?:ts|des)|(?:artigos?|notícias|matérias|posts?) relacionad[oa]s
    leia (?:também|mais)|veja também|mais lidas|você pode gostar|comentários
    articoli (?:correlati|simili)|leggi anche|potrebbe interessarti(?: anche)?|i più letti
    articolo (?:precedente|successivo)|commenti|(?:powiązane|podobne) (?:artykuły|tematy)
    zobacz (?:też|także|również)|czytaj (?:też|także|również)|polecane|następny (?:artykuł|wpis)
    poprzedni (?:artykuł|wpis)|komentarze|(?:související|podobné|další) (?:články|zprávy|témata)
    čtěte také|předchozí článek|následující článek|komentáře|diskuse
    (?:súvisiace|podobné|ďalšie) (?:články|témy)|prečítajte si aj|čítajte aj|kapcsolódó (?:cikkek|hírek)
    olvassa el ezt is|ajánlott cikkek|előző cikk|következő cikk|hozzászólások
    articole (?:similare|asemănătoare|recomandate)|citește și|citiți și|te-ar putea interesa|comentarii
    (?:povezan[ei]|srodn[ei]|slične?|izdvojene) (?:vesti|vijesti|članci|tekstovi)|pročitajte (?:i|još)
    pročitaj još|najčitanije|komentari|повезане вести|прочитајте још|коментари|свързани новини
    още по темата|прочетете още|читайте также|по теме|похожие (?:статьи|новости|материалы)
    другие новости|ещё по теме|комментарии|читайте також|за темою|схожі новини|інші новини|коментарі
    διαβάστε επίσης|σχετικά άρθρα|δείτε επίσης|σχόλια|läs (?:också|även|mer)|relaterade artiklar
    mer om ämnet|kommentarer|les også|les mer|relaterte saker|siste nytt|læs også|læs mere
    relaterede artikler|mere om emnet|lue myös|lue lisää|aiheesta lisää|kommentit|lesa meira
    tengdar fréttir|lestu líka|اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة
    التعليقات|بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط|نظرات|קראו (?:גם|עוד)|כתבות נוספות|עוד בנושא|תגובות
    ilgili haberler|bunlar da ilginizi çekebilir|önceki haber|sonraki haber|yorumlar|baca juga
    artikel terkait|berita terkait|komentar|tin liên quan|bài viết liên quan|xem thêm|đọc thêm|tin khác
    bình luận
    相关(?:阅读|新闻|文章|报道|推荐)
    相關(?:閱讀|新聞|文章|報導|推薦)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀
    上一篇|下一篇
    热门(?:文章|新闻)|熱門(?:文章|新聞)|更多(?:新闻|新聞|文章)?|评论|評論|留言|関連(?:記事|ニュース|キーワード|リンク)|あわせて読みたい
    おすすめ(?:記事|情報)?|次の記事|前の記事|コメント
    人気記事|最新記事|관련(?:기사| 기사|뉴스| 뉴스)|추천(?:기사| 기사)|이전 ?기사|다음 ?기사|댓글|많이 본 (?:뉴스|기사)
    """
)

# Starts of lines that ask for something, credit a picture or point to another story.
ASK: Final = _alternatives(
    r"""
    (?:sign|signing) ?up (?:for|to|here|now|today)\b|subscribe\b(?!rs)
    (?:get|receive) (?:our|the|more|all the) .{0,60}(?:newsletter|inbox)
    .{0,80}(?:delivered|straight|direct(?:ly)?) to your inbox
    join our (?:newsletter|whatsapp|telegram|community|commenting|mailing)
    follow (?:us|@\w+|\w+(?: \w+){0,2} on (?:twitter|x|facebook|instagram|google|telegram|whatsapp))\b
    like us on facebook|share (?:this|on|via|with)\b
    read (?:more|also|next|the full (?:story|article))\b\s?[:：»>]?|see also\b\s?[:：]
    click here (?:to|for)\b|advertisement\b|story continues below|article continues (?:below|after)
    scroll to continue
    (?:photo|image|picture|video|file photo|illustration|credit)s?(?: (?:by|credit|courtesy))?\s?[:：]
    photographs?(?: (?:by|credit|courtesy))?\s?[:：]|please enable javascript
    you must (?:be logged in|confirm)|please log ?(?:in|out)|support (?:our|independent) journalism
    download (?:our|the) app|tags?\s?[:：]|topics?\s?[:：]|filed under\b|©|copyright\b|all rights reserved
    (?:meld je aan|schrijf je in|abonneer)\b|(?:lees (?:ook|meer|verder))\s?[:：»>]?
    (?:volg ons|deel dit|advertentie|foto)\b\s?(?:[:：]|$| op)
    (?:jetzt|hier|melden sie sich|abonnieren sie).{0,60}(?:newsletter|anmelden|abonnieren)
    (?:lesen sie (?:auch|hier|mehr)|mehr lesen|auch interessant|lesen sie dazu)\s?[:：]?
    (?:anzeige|werbung|foto|bild|quelle|bildquelle)s?\s?(?:[:：]|$)|externer inhalt|folgen sie uns
    ein klick für den datenschutz|\d+ wochen kostenlos testen
    (?:inscrivez-vous|abonnez-vous|s'inscrire à|s'abonner)
    (?:lire aussi|à lire aussi|lire (?:la suite|plus)|voir aussi|partager|publicité)s?\s?(?:[:：»>]|$)
    (?:photo|crédit)s?\s?(?:[:：»>]|$)|suivez-nous
    (?:suscríbete|suscríbase|regístrate|apúntate|subscriu-te|inscreva-se|assine|cadastre-se)\b
    (?:iscriviti|abbonati)\b
    (?:lee también|leer más|lea también|te puede interesar|síguenos)\b\s?(?:[:：]|$| en | no | su | a )
    (?:compartir|publicidad|foto|leia (?:também|mais)|veja também)\b\s?(?:[:：]|$| en | no | su | a )
    (?:siga-nos|compartilhe|publicidade|leggi anche|leggi tutto)\b\s?(?:[:：]|$| en | no | su | a )
    (?:seguici|condividi|pubblicità|llegeix també|segueix-nos)\b\s?(?:[:：]|$| en | no | su | a )
    (?:zapisz się|zasubskrybuj|przihlaste|přihlaste se|odebírejte|prihláste sa)\b
    (?:iratkozz(?:on)? fel|abonează-te|abonați-vă|prijavite se|pretplatite se)\b
    (?:претплатите се|пријавите се|абонирайте се|подпишитесь|подписывайтесь|підпишіться)\b
    (?:підписуйтесь|εγγραφείτε|prenumerera|anmäl dig|abonner (?:på|nu|nå)|meld deg på)\b
    tilmeld dig|tilaa (?:uutiskirje|lehti)
    (?:skráðu þig|اشترك|تابعونا|عضو شوید|הירשמו|הצטרפו|abone ol|bizi takip|berlangganan)\b
    ikuti kami|đăng ký (?:nhận|kênh)|theo dõi (?:chúng tôi|kênh|báo)
    (?:zobacz (?:też|także)|czytaj (?:też|także|również|więcej)|čtěte (?:také|více))\s?(?:[:：»>]|$)
    (?:čítajte aj|olvassa el|citește și|pročitajte (?:i|još)|прочитајте (?:и|још))\s?(?:[:：»>]|$)
    (?:прочетете (?:още|и)|читайте (?:также|также:|нас)|читайте (?:також|нас))\s?(?:[:：»>]|$)
    (?:διαβάστε (?:επίσης|ακόμη|περισσότερα)|läs (?:också|även|mer)|les (?:også|mer))\s?(?:[:：»>]|$)
    (?:læs (?:også|mere)|lue (?:myös|lisää)|lesa meira|اقرأ (?:أيضا|أيضاً|المزيد))\s?(?:[:：»>]|$)
    (?:بیشتر بخوانید|קראו (?:גם|עוד)|baca juga|xem thêm|đọc thêm)\s?(?:[:：»>]|$)
    (?:订阅|訂閱)(?:我|本|电子|電子|新闻|新聞|邮件|郵件)|关注我们|關注我們|扫码|掃碼
    点击(?:这里|订阅|下载)|點擊(?:這裡|訂閱|下載)|责任编辑|責任編輯|编辑[:：]|編輯[:：]|版权(?:所有|声明)|版權(?:所有|聲明)|未经授权|未經授權|分享到
    原标题|图[:：]|圖[:：]|摄影|攝影|無料会員|会員登録|会員限定|メールマガジン|フォローする|この記事をシェア|写真[:：＝=]
    無断転載|구독(?:하기|신청)|무단 ?전재|저작권자|기자 구독|사진[=:：]|공유하기|뉴스레터
    """
)

# Words before the date in a line that holds nothing else.
DATED: Final = _alternatives(
    r"""
    (?:last )?(?:published|updated)|posted|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour
    publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano
    опубликовано|обновлено|发布时间|更新
    """
)

# Found in lines that stand where a story is cut off for those who have not subscribed.
GATE: Final = _alternatives(
    r"""
    (?:subscribe|sign (?:in|up)|log ?in|register) .{0,20}(?:to|and) (?:continue|keep|read|unlock|view)\b
    become a (?:member|subscriber) .{0,20}(?:to|and) (?:continue|keep|read|unlock|access|view|get)\b
    start your (?:free )?trial .{0,20}(?:to|and) (?:continue|keep|read|unlock|access|view|get)\b
    (?:this|the) (?:article|story|content|post) is .{0,30}(?:for|to) .{0,20}(?:subscribers|members)\b
    already (?:a|an) (?:subscriber|member)\?|to (?:continue|keep) reading|unlock (?:this|the full)
    exclusive to subscribers
    (?:dieser|der) (?:artikel|text|inhalt) ist (?:nur |exklusiv )?für .{0,30}abonnent
    (?:weiterlesen|jetzt (?:weiterlesen|abonnieren|testen)) mit|sie haben bereits ein abo
    mit .{0,20}abo weiterlesen|verder lezen\?
    (?:dit artikel|deze inhoud) is (?:alleen|exclusief|enkel) voor (?:abonnees|leden)|al abonnee\?
    word (?:lid|abonnee) om|(?:cet )?article (?:est )?réservé aux abonnés
    (?:il vous reste|la suite est réservée).{0,80}|abonnez-vous pour (?:lire|continuer)|déjà abonné
    (?:contenido|artículo|noticia) (?:exclusiv[oa]|reservad[oa]|solo) para (?:suscriptores|socios)
    suscríbete para (?:seguir|continuar|leer)|¿ya eres suscriptor
    (?:conteúdo|artigo|matéria) exclusiv[oa] para assinantes|assine para (?:continuar|ler)
    já é assinante|(?:articolo|contenuto) riservato agli abbonati|abbonati per (?:continuare|leggere)
    sei già abbonato|(?:artykuł|treść) (?:dostępn[ya] )?(?:tylko )?dla (?:subskrybentów|prenumeratorów)
    (?:článek|obsah) (?:je )?(?:pouze |jen )?pro předplatitele
    (?:článok|obsah) (?:je )?len pre predplatiteľov|csak előfizetők
    (?:endast för|bare for|kun for) (?:prenumeranter|abonnenter)|vain tilaajille
    (?:доступн\w+|только) (?:для )?подписчик
    лише для передплатників
    只供订阅|仅限(?:会员|订阅)|僅限(?:會員|訂閱)|訂閱後(?:閱讀|繼續)|付费(?:阅读|内容)|剩余\d+%
    (?:この記事は|ここから先は)?.{0,10}(?:会員限定|有料会員|有料記事|有料記事です)
    残り.{0,10}文字|구독자 전용|유료(?:회원| 기사)|로그인 후
    abonelere özel
    """
)

# Starts of the titles of pages that check for robots.
CHALLENGE_TITLES: Final = _alternatives(
    r"""
    just a moment|attention required!|one moment,? please|access (?:to this page has been )?denied
    access denied|security check|please wait|checking your browser|ddos-guard|are you a robot
    robot (?:check|challenge)|human verification|verif(?:y|ying) you are human
    vercel security checkpoint|client challenge|pardon our interruption|you have been blocked
    request rejected|403 forbidden|making sure you(?:'|’)re not a bot|bot verification|captcha
    un momento|einen moment|un instant|een ogenblik|安全验证|安全驗證|人机验证
    """
)

# Sentences of such pages and of consent screens.
CHALLENGE_WORDS: Final = _alternatives(
    r"""
    enable javascript and cookies to continue|verif(?:y|ying) (?:that )?you are (?:a )?human
    checking (?:if the site connection is secure|your browser)|unusual (?:traffic|activity) from your
    complete the security check|prove (?:that )?you(?:'|’)?re (?:human|not a robot)
    why have i been blocked|before you continue to|consent to (?:the use of )?cookies to continue
    zustimmung zu cookies|请完成安全验证|請完成安全驗證
    """
)

# Marks of the products that make such pages, in their markup.
CHALLENGE_MARKS: Final = _alternatives(
    r"""
    _cf_chl_opt|cf-browser-verification|cf_captcha_kind|cf-error-details
    /cdn-cgi/challenge-platform/h/[bg]/orchestrate|cf-turnstile|captcha-delivery\.com|px-captcha
    perimeterx|_Incapsula_Resource|Incapsula incident|sucuri_cloudproxy|ddos-guard/js-challenge
    awsWafCookieDomainList|gokuProps|challenge\.js\?.{0,40}awswaf|KPSDK|validate\.perfdrive\.com
    errors\.edgesuite\.net|akamai-bm|bm-verify|/_sec/cp_challenge|anubis_challenge|geo\.captcha
    hcaptcha\.com/1/api\.js|__ddg|qrator|slardar_us|/\.well-known/sgcaptcha
    """
)

# Labels of correction and editor's notes: en nl de fr es ca pt it zh ja ko id vi pl cs sk hu ro sr hr bg ru uk
# el sv no da fi is ar fa he tr, in this order.
NOTE_LABELS: Final = _alternatives(
    r"""
    corrections?|correction and clarification|clarifications?|editor(?:s|['’]s|s['’])? note
    note (?:from|by) the editors?|editorial note|errat(?:um|a)|retraction|update and correction
    corrected|amendment|rectificaties?|correcties?|verbetering|noot van de redactie
    naschrift(?: van de redactie)?|korrektur(?:en)?|berichtigung|richtigstellung|anmerkung der redaktion
    anm\. d\. red\.?|korrekturhinweis|hinweis der redaktion|rectificatifs?|erratum ?/ ?correction
    correctifs?|note de la rédaction|ndlr|mise au point|précision|correcci(?:ón|ones)|fe de erratas
    fe de errores|rectificaci(?:ón|ones)|nota de la redacci[óo]n?|nota del editor|aclaraci(?:ón|ones)
    n\. de la r\.|correcci(?:ó|ons)|fe d['’]errades|rectificaci(?:ó|ons)|nota de la redacció
    correç(?:ão|ões)|errata|retificaç(?:ão|ões)|nota d[ao] redação|nota do editor|erramos|errata corrige
    correzion[ei]|rettific(?:a|he)|nota della redazione|n\.d\.r\.
    更正(?:启事|啟事|说明|說明|声明|聲明)?|勘误|勘誤|编者按|編者按
    编注|編註|编辑注|訂正(?:して|と)?(?:お詫び|おわび)?|おわび(?:と訂正)?|お詫び(?:と訂正)?|修正|編集部注|編集部より|정정(?:보도(?:문)?)?|바로잡습니다
    바로 ?잡습니다|알려드립니다|편집자 ?주|반론보도|koreksi|ralat|catatan redaksi|catatan editor|đính chính|cải chính
    ghi chú (?:của )?(?:tòa soạn|ban biên tập)|lời tòa soạn|sprostowanie|korekta|errata|od redakcji
    przypis redakcji|oprava|opravy|poznámka redakce|omluva(?: a oprava)?|oprava a ospravedlnenie
    poznámka redakcie|redakčná poznámka|helyreigazítás|helyesbítés|javítás|szerkesztői megjegyzés
    a szerkesztő megjegyzése|erată|rectificare|corectură|corecție|precizare|nota redacției
    nota redacţiei|ispravka|исправка|ispravak|ispravci|napomena (?:redakcije|uredništva|urednika)
    напомена (?:редакције|уредника)|demanti|поправка|корекция|бележка на редактора|бележка от редакцията
    исправление|поправка и извинение|примечание редак(?:ции|тора)|от редакции|уточнение|опровержение
    виправлення|уточнення|примітка редак(?:ції|тора)|від редакції|спростування|διόρθωση|διορθώσεις
    επανόρθωση|σημείωση (?:του συντάκτη|της σύνταξης)|rättelser?|rättat|korrigering
    redaktionens (?:kommentar|anmärkning)|rettelser?|rettelse og beklagelse|rettet|presisering
    redaksjonens (?:merknad|kommentar)|redaktionens note|præcisering|oikaisu|korjaus|oikaistu
    toimituksen huomautus|täsmennys|leiðrétting|leiðréttingar|áréttað|athugasemd ritstjóra
    ritstj[óo]ri:?|تصحيح|تصويب|ملاحظة (?:المحرر|التحرير|من المحرر)|توضيح|تصحیح|اصلاحیه|توضیح
    یادداشت (?:سردبیر|ویراستار)|پوزش و اصلاح|תיקון(?: טעות)?|הבהרה|הערת (?:ה)?(?:מערכת|עורך)
    düzeltme(?: ve özür)?|tekzip|editör(?:ün)? notu|editörden
    """
)

# Starts of sentences that are such a note without a label.
NOTE_SENTENCES: Final = _alternatives(
    r"""
    an? (?:earlier|previous|prior) version of this (?:article|story|post|report|piece|headline)
    this (?:article|story|post|report|piece|headline|page) (?:was|has been) (?:\w+ ){0,2}(?:corrected|amended)
    this (?:article|story|post|report|piece|headline|page) (?:was|has been) (?:updated|edited) to (?:correct|clarify)
    this (?:article|story|post|report|piece|headline|page) (?:was|has been) updated to (?:reflect|remove|add)
    in een (?:eerdere|vorige) versie van dit (?:artikel|bericht|stuk)
    dit (?:artikel|bericht|stuk) (?:is|werd) (?:\w+ ){0,3}(?:gecorrigeerd|aangepast)
    in einer (?:früheren|vorherigen|ersten|vorigen) (?:version|fassung) (?:dieses|des) \w+
    une (?:version|précédente version) (?:antérieure|précédente|initiale)? ?de cet article
    dans une (?:version|précédente version) (?:antérieure|précédente|initiale)? ?de cet article
    (?:una|en una) versión (?:anterior|previa) de este? (?:artículo|texto|nota|información|noticia)
    (?:uma|em uma|numa) versão anterior (?:deste|desta) (?:artigo|texto|reportagem|matéria|notícia)
    (?:una|in una) (?:versione precedente|precedente versione) di questo articolo
    (?:本文|此文|本報道|本报道|此前版本|早前版本|較早版本).{0,20}(?:更正|修正|有誤|有误|更新以)
    (?:в|у) (?:более ранней|предыдущей|первоначальной|попередній|початковій) (?:версии|версії)
    i en tidigare version av (?:artikeln|texten|denna)
    i en tidligere versjon av (?:artikkelen|saken|denne)|i en tidligere version af (?:artiklen|denne)
    """
)
