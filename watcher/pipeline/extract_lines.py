"""Lines of an extracted text that are not the article: sign-up lines, pointers, bylines, the list of other stories.

Knows the phrases that newsrooms put around stories, in the languages that the project reads. A line is dropped
only when it is short and says nothing else; when in doubt it stays.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Longer lines carry something besides the phrase.
_SHORT: Final = 240
_HEADING: Final = 60


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


# Whole line, up to punctuation: what follows is other stories, never this one.
_END: Final = _any(
    r"(?:previous|next|older|newer) (?:post|article|story|entry)s?",
    r"(?:related|recent|recommended|similar|latest|more) (?:posts?|articles?|stories|news|reading|content|topics|coverage)",
    r"(?:more|other|most (?:read|popular|viewed))(?: stories| articles| news)?(?: from| on| in| by)? ?(?:\w+ ?){0,3}",
    r"you (?:may|might) (?:also )?(?:like|be interested in|enjoy)", r"recommended for you", r"trending(?: now)?", r"editor'?s picks?",
    r"leave a (?:reply|comment)", r"comments?(?: \(\d+\))?", r"\d+ comments?", r"join the (?:conversation|discussion)", r"about the author",
    r"volgend(?:e)? (?:bericht|artikel)", r"vorig(?:e)? (?:bericht|artikel)", r"gerelateerde? (?:berichten|artikelen|nieuws)", r"meer (?:nieuws|over dit onderwerp|artikelen)", r"reacties",
    r"(?:nächster|vorheriger|voriger) (?:beitrag|artikel)", r"(?:ähnliche|verwandte|weitere|mehr) (?:artikel|beiträge|themen|nachrichten|meldungen)", r"ähnliche", r"das könnte (?:sie|dich) auch interessieren", r"mehr zum thema", r"kommentare?", r"meistgelesen\w*",
    r"articles? (?:similaires?|liés?|connexes?|suivants?|précédents?)", r"(?:à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus lus|voir aussi)", r"commentaires?", r"laisser un commentaire",
    r"(?:artículos?|noticias|entradas) (?:relacionad[oa]s|anterior(?:es)?|siguientes?)", r"(?:más noticias|te puede interesar|también te puede interesar|lo más (?:leído|visto)|temas relacionados)", r"comentarios",
    r"(?:articles?|notícies) relaciona(?:ts|des)", r"(?:artigos?|notícias|matérias|posts?) relacionad[oa]s", r"(?:leia (?:também|mais)|veja também|mais lidas|você pode gostar)", r"comentários",
    r"articoli (?:correlati|simili)", r"(?:leggi anche|potrebbe interessarti(?: anche)?|i più letti)", r"articolo (?:precedente|successivo)", r"commenti",
    r"(?:powiązane|podobne) (?:artykuły|tematy)", r"(?:zobacz (?:też|także|również)|czytaj (?:też|także|również)|polecane|następny (?:artykuł|wpis)|poprzedni (?:artykuł|wpis)|komentarze)",
    r"(?:související|podobné|další) (?:články|zprávy|témata)", r"(?:čtěte také|předchozí článek|následující článek|komentáře|diskuse)", r"(?:súvisiace|podobné|ďalšie) (?:články|témy)", r"(?:prečítajte si aj|čítajte aj)",
    r"kapcsolódó (?:cikkek|hírek)", r"(?:olvassa el ezt is|ajánlott cikkek|előző cikk|következő cikk|hozzászólások)", r"articole (?:similare|asemănătoare|recomandate)", r"(?:citește și|citiți și|te-ar putea interesa|comentarii)",
    r"(?:povezan[ei]|srodn[ei]|slične?|izdvojene) (?:vesti|vijesti|članci|tekstovi)", r"(?:pročitajte (?:i|još)|pročitaj još|najčitanije|komentari)", r"(?:повезане вести|прочитајте још|коментари|свързани новини|още по темата|прочетете още)",
    r"(?:читайте также|по теме|похожие (?:статьи|новости|материалы)|другие новости|ещё по теме|комментарии)", r"(?:читайте також|за темою|схожі новини|інші новини|коментарі)", r"(?:διαβάστε επίσης|σχετικά άρθρα|δείτε επίσης|σχόλια)",
    r"(?:läs (?:också|även|mer)|relaterade artiklar|mer om ämnet|kommentarer)", r"(?:les også|les mer|relaterte saker|siste nytt)", r"(?:læs også|læs mere|relaterede artikler|mere om emnet)", r"(?:lue myös|lue lisää|aiheesta lisää|kommentit)", r"(?:lesa meira|tengdar fréttir|lestu líka)",
    r"(?:اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|التعليقات)", r"(?:بیشتر بخوانید|اخبار مرتبط|مطالب مرتبط|نظرات)", r"(?:קראו (?:גם|עוד)|כתבות נוספות|עוד בנושא|תגובות)", r"(?:ilgili haberler|bunlar da ilginizi çekebilir|önceki haber|sonraki haber|yorumlar)",
    r"(?:baca juga|artikel terkait|berita terkait|komentar)", r"(?:tin liên quan|bài viết liên quan|xem thêm|đọc thêm|tin khác|bình luận)",
    r"(?:相关(?:阅读|新闻|文章|报道|推荐)|相關(?:閱讀|新聞|文章|報導|推薦)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|上一篇|下一篇|热门(?:文章|新闻)|熱門(?:文章|新聞)|更多(?:新闻|新聞|文章)?|评论|評論|留言)",
    r"(?:関連(?:記事|ニュース|キーワード|リンク)|あわせて読みたい|おすすめ(?:記事|情報)?|次の記事|前の記事|コメント|人気記事|最新記事)", r"(?:관련(?:기사| 기사|뉴스| 뉴스)|추천(?:기사| 기사)|이전 ?기사|다음 ?기사|댓글|많이 본 (?:뉴스|기사))",
)  # fmt: skip
# Start of a short line: it asks for something, credits a picture, or points away.
_ASK: Final = _any(
    r"(?:sign|signing) ?up (?:for|to|here|now|today)\b", r"subscribe\b(?!rs)", r"(?:get|receive) (?:our|the|more|all the) .{0,60}(?:newsletter|inbox)", r".{0,80}(?:delivered|straight|direct(?:ly)?) to your inbox", r"join our (?:newsletter|whatsapp|telegram|community|commenting|mailing)",
    r"follow (?:us|@\w+|\w+(?: \w+){0,2} on (?:twitter|x|facebook|instagram|google|telegram|whatsapp))\b", r"like us on facebook", r"share (?:this|on|via|with)\b", r"read (?:more|also|next|the full (?:story|article))\b\s?[:：»>]?", r"see also\b\s?[:：]", r"click here (?:to|for)\b", r"advertisement\b", r"story continues below", r"article continues (?:below|after)", r"scroll to continue", r"(?:photo|image|picture|video|file photo|illustration|credit|photograph)s?(?: (?:by|credit|courtesy))?\s?[:：]", r"please enable javascript", r"you must (?:be logged in|confirm)", r"please log ?(?:in|out)", r"support (?:our|independent) journalism", r"download (?:our|the) app", r"tags?\s?[:：]", r"topics?\s?[:：]", r"filed under\b", r"©|copyright\b|all rights reserved",
    r"(?:meld je aan|schrijf je in|abonneer)\b.{0,80}", r"(?:lees (?:ook|meer|verder))\s?[:：»>]?", r"(?:volg ons|deel dit|advertentie|foto)\b\s?(?:[:：]|$| op)", r"(?:jetzt|hier|melden sie sich|abonnieren sie).{0,60}(?:newsletter|anmelden|abonnieren)", r"(?:lesen sie (?:auch|hier|mehr)|mehr lesen|auch interessant|lesen sie dazu)\s?[:：]?", r"(?:anzeige|werbung|foto|bild|quelle|bildquelle)s?\s?(?:[:：]|$)", r"externer inhalt", r"folgen sie uns", r"ein klick für den datenschutz", r"\d+ wochen kostenlos testen",
    r"(?:inscrivez-vous|abonnez-vous|s'inscrire|s'abonner).{0,120}", r"(?:lire aussi|à lire aussi|lire (?:la suite|plus)|voir aussi|partager|publicité|photo|crédit)s?\s?(?:[:：»>]|$)", r"suivez-nous", r"(?:suscríbete|suscríbase|regístrate|apúntate|subscriu-te|inscreva-se|assine|cadastre-se|iscriviti|abbonati)\b.{0,140}", r"(?:lee también|leer más|lea también|te puede interesar|síguenos|compartir|publicidad|foto|leia (?:também|mais)|veja também|siga-nos|compartilhe|publicidade|leggi anche|leggi tutto|seguici|condividi|pubblicità|llegeix també|segueix-nos)\b\s?(?:[:：]|$| en | no | su | a )",
    r"(?:zapisz się|zasubskrybuj|przihlaste|přihlaste se|odebírejte|prihláste sa|iratkozz(?:on)? fel|abonează-te|abonați-vă|prijavite se|pretplatite se|претплатите се|пријавите се|абонирайте се|подпишитесь|подписывайтесь|підпишіться|підписуйтесь|εγγραφείτε|prenumerera|anmäl dig|abonner|meld deg på|tilmeld dig|tilaa|skráðu þig|اشترك|تابعونا|عضو شوید|הירשמו|הצטרפו|abone ol|bizi takip|berlangganan|ikuti kami|đăng ký|theo dõi)\b.{0,140}",
    r"(?:zobacz (?:też|także)|czytaj (?:też|także|również|więcej)|čtěte (?:také|více)|čítajte aj|olvassa el|citește și|pročitajte (?:i|još)|прочитајте (?:и|још)|прочетете (?:още|и)|читайте (?:также|также:|нас)|читайте (?:також|нас)|διαβάστε (?:επίσης|ακόμη|περισσότερα)|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|lesa meira|اقرأ (?:أيضا|أيضاً|المزيد)|بیشتر بخوانید|קראו (?:גם|עוד)|baca juga|xem thêm|đọc thêm)\s?(?:[:：»>]|$)",
    r"(?:订阅|訂閱|关注我们|關注我們|扫码|掃碼|点击(?:这里|订阅|下载)|點擊(?:這裡|訂閱|下載)|责任编辑|責任編輯|编辑[:：]|編輯[:：]|版权(?:所有|声明)|版權(?:所有|聲明)|未经授权|未經授權|分享到|原标题|图[:：]|圖[:：]|摄影|攝影)", r"(?:無料会員|会員登録|会員限定|メールマガジン|フォローする|この記事をシェア|写真[:：＝=]|無断転載)", r"(?:구독|무단 ?전재|저작권자|기자 구독|사진[=:：]|공유하기|뉴스레터)",
)  # fmt: skip
_DATE_LINE: Final = re.compile(
    r"(?:(?:published|updated|posted|last updated|stand|veröffentlicht|aktualisiert|erstellt|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|опубликовано|发布时间|更新)\b.{0,20}?)?"
    r"(?=.{0,40}\d)[\w,.:/|()年月日時分\s+-]{4,40}$",
    re.IGNORECASE,
)
_CLOCK_OR_DATE: Final = re.compile(r"\d{1,2}[:.h時]\d{2}|\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}|(?:19|20)\d\d")
_ELLIPSIS: Final = re.compile(r"(?:\.{3}|…|\[[.…]+\]|→|»)\s*$")
_SENTENCE_END: Final = re.compile(r"[.!?。！？؟।…:”\"»)」』]\s*$")
_EDGE: Final = " \t.:：!»>›→-\u2013|…"
_BULLET: Final = re.compile(r"^[-•*]\s+")
_CELLS: Final = re.compile(r"^\|\s?|\s?\|$")
# What is left of a line when the author's name is taken out of a byline: "Von", "By ... Updated by", a role.
_BYLINE_REST: Final = 40
_LAST_SHARE: Final = 0.5
# Said this often, a line is a placeholder ("external content blocked"), not the story.
_BOILERPLATE: Final = 3


def article_lines(text: str, *, title: str, author: str, headings: frozenset[str] = frozenset()) -> list[str]:
    """Give the lines of the article proper, without title, byline, asking lines and what follows the story."""
    lines: list[str] = []
    for raw in text.split("\n"):
        line = _CELLS.sub("", _BULLET.sub("", raw.strip())).strip()
        if line and not set(line) <= set("|- "):
            lines.append(line)
    counts = Counter(lines)
    lines = [line for line in lines if counts[line] < _BOILERPLATE]
    lines = _before_other_stories(lines, headings)
    names = [name for name in author.split(", ") if name]
    kept = [line for line in lines if not (is_asking(line) or _is_byline(line, names))]
    while kept and (_same(kept[0], title) or _is_date(kept[0])):
        kept.pop(0)
    return kept


def is_asking(line: str) -> bool:
    """Tell whether a line asks for a subscription, credits a picture or points to another story."""
    return len(line) <= _SHORT and bool(_ASK.match(line))


def _is_end(line: str) -> bool:
    return len(line) <= _HEADING and bool(_END.fullmatch(line.strip(_EDGE)))


def _is_date(line: str) -> bool:
    return bool(_CLOCK_OR_DATE.search(line)) and bool(_DATE_LINE.fullmatch(line))


def _same(line: str, title: str) -> bool:
    return line.casefold().strip(_EDGE) == title.casefold().strip(_EDGE)


def _is_byline(line: str, names: Sequence[str]) -> bool:
    rest = line
    for name in names:
        rest = re.sub(re.escape(name), "", rest, flags=re.IGNORECASE)
    return rest != line and len(rest.strip()) <= _BYLINE_REST and not _SENTENCE_END.search(line)


def _before_other_stories(lines: list[str], headings: Iterable[str]) -> list[str]:
    """Cut the text where a list of other stories begins, and drop such headings where the story goes on.

    A box in the middle of a story has the same heading as the list at its end, so the cut is made only when what
    follows does not read like prose.
    """
    marked = set(headings)
    kept = list(lines)
    for number in range(len(lines) - 1, -1, -1):
        if not _is_end(lines[number]):
            continue
        tail = kept[number + 1 :]
        kept = kept[:number] if not _is_prose(tail, marked) else kept[:number] + tail
    return kept


def _is_prose(lines: Sequence[str], headings: set[str]) -> bool:
    """Tell whether most characters stand in full sentences of some length."""
    total = sum(len(line) for line in lines)
    prose = sum(
        len(line)
        for line in lines
        if line not in headings and len(line) > _HEADING and _SENTENCE_END.search(line) and not _ELLIPSIS.search(line)
    )
    return total > 0 and prose >= _LAST_SHARE * total
