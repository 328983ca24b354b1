"""Month names of the feeds we meet, as a table. Knows words, not dates."""

from __future__ import annotations

from functools import cache

# One line per language: twelve months separated by "|", spellings of one month by "/": genitive, nominative and
# the abbreviations publishers use, after the Unicode CLDR. Case, dots and accents of Greek do not matter.
_NAMES = """
january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sept/sep|october/oct|november/nov|december/dec
janvier/janv|février/fevrier/févr/fév|mars|avril/avr|mai|juin|juillet/juil|août/aout|septembre|octobre|novembre|décembre/decembre/déc
januar/jänner/jän|februar/feber|märz/maerz/mär|april|mai|juni|juli|august|september|oktober/okt|november|dezember/dez
enero/ene|febrero|marzo|abril/abr|mayo|junio|julio|agosto/ago|septiembre/setiembre|octubre|noviembre|diciembre/dic
janeiro|fevereiro/fev|março/marco|abril|maio|junho|julho|agosto|setembro|outubro/out|novembro|dezembro
gennaio/gen|febbraio|marzo|aprile|maggio/mag|giugno/giu|luglio/lug|agosto|settembre|ottobre/ott|novembre|dicembre
gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
januari|februari|maart/mrt|april|mei|juni|juli|augustus|september|oktober|november|december
januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember/des
januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
tammikuuta/tammikuu|helmikuuta/helmikuu|maaliskuuta/maaliskuu|huhtikuuta/huhtikuu|toukokuuta/toukokuu|kesäkuuta/kesäkuu|heinäkuuta/heinäkuu|elokuuta/elokuu|syyskuuta/syyskuu|lokakuuta/lokakuu|marraskuuta/marraskuu|joulukuuta/joulukuu
jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
stycznia/styczeń/sty|lutego/luty/lut|marca/marzec|kwietnia/kwiecień/kwi|maja/maj|czerwca/czerwiec/cze|lipca/lipiec/lip|sierpnia/sierpień/sie|września/wrzesień/wrz|października/październik/paź|listopada/listopad/lis|grudnia/grudzień/gru
ledna/leden/led|února/únor/úno|března/březen/bře|dubna/duben/dub|května/květen/kvě|června/červen/čvn|července/červenec/čvc|srpna/srpen/srp|září/zář|října/říjen/říj|listopadu/listopad/lis|prosince/prosinec/pro
januára/január|februára/február|marca/marec|apríla/apríl|mája/máj|júna/jún|júla/júl|augusta/august|septembra/september|októbra/október|novembra/november|decembra/december
január|február|március/márc|április/ápr|május/máj|június/jún|július/júl|augusztus|szeptember/szept|október|november|december
ianuarie/ian|februarie|martie|aprilie|mai|iunie/iun|iulie/iul|august|septembrie|octombrie|noiembrie|decembrie
януари/яну|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
января/январь/янв|февраля/февраль/фев|марта/март/мар|апреля/апрель/апр|мая/май|июня/июнь/июн|июля/июль/июл|августа/август/авг|сентября/сентябрь/сен/сент|октября/октябрь/окт|ноября/ноябрь/ноя/нояб|декабря/декабрь/дек
січня/січень/січ|лютого/лютий/лют|березня/березень/бер|квітня/квітень/кві/квіт|травня/травень/тра|червня/червень/чер|липня/липень/лип|серпня/серпень/сер|вересня/вересень/вер|жовтня/жовтень/жов|листопада/листопад/лис|грудня/грудень/гру
јануар/јан|фебруар/феб|март/мар|април/апр|мај|јун|јул|август/авг|септембар/сеп|октобар/окт|новембар/нов|децембар/дец
januar|februar|mart|april|maj|jun|jul|avgust/avg|septembar|oktobar|novembar|decembar
siječnja/siječanj/sij|veljače/veljača/velj|ožujka/ožujak/ožu|travnja/travanj/tra|svibnja/svibanj/svi|lipnja/lipanj/lip|srpnja/srpanj/srp|kolovoza/kolovoz/kol|rujna/rujan/ruj|listopada/listopad/lis|studenoga/studenog/studeni/stu|prosinca/prosinac/pro
januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
ιανουαριου/ιανουαριος/ιαν|φεβρουαριου/φεβρουαριος/φεβ|μαρτιου/μαρτιος/μαρ|απριλιου/απριλιος/απρ|μαιου/μαιος/μαι|ιουνιου/ιουνιος/ιουν|ιουλιου/ιουλιος/ιουλ|αυγουστου/αυγουστος/αυγ|σεπτεμβριου/σεπτεμβριος/σεπ|οκτωβριου/οκτωβριος/οκτ|νοεμβριου/νοεμβριος/νοε|δεκεμβριου/δεκεμβριος/δεκ
ocak/oca|şubat/şub|mart|nisan/nis|mayıs|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|ekim/eki|kasım/kas|aralık/ara
يناير/كانون الثاني|فبراير/شباط|مارس/آذار|أبريل/ابريل/إبريل/نيسان|مايو/أيار|يونيو/حزيران|يوليو/تموز|أغسطس/اغسطس/آب|سبتمبر/أيلول|أكتوبر/اكتوبر/تشرين الأول|نوفمبر/تشرين الثاني|ديسمبر/كانون الأول
ינואר/בינואר/ינו/בינו|פברואר/בפברואר/פבר/בפבר|מרץ/במרץ/מרס/במרס|אפריל/באפריל/אפר/באפר|מאי/במאי|יוני/ביוני|יולי/ביולי|אוגוסט/באוגוסט/אוג/באוג|ספטמבר/בספטמבר/ספט/בספט|אוקטובר/באוקטובר/אוק/באוק|נובמבר/בנובמבר/נוב/בנוב|דצמבר/בדצמבר/דצמ/בדצמ
ژانویه/ژانویهٔ|فوریه/فوریهٔ|مارس|آوریل|مه/مهٔ|ژوئن|ژوئیه/ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
जनवरी|फ़रवरी/फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर/सितम्बर|अक्टूबर|नवंबर/नवम्बर|दिसंबर/दिसम्बर
januari|februari|maret|april|mei|juni|juli|agustus/agu/agt|september|oktober|november|desember
januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember
มกราคม/ม.ค|กุมภาพันธ์/ก.พ|มีนาคม/มี.ค|เมษายน/เม.ย|พฤษภาคม/พ.ค|มิถุนายน/มิ.ย|กรกฎาคม/ก.ค|สิงหาคม/ส.ค|กันยายน/ก.ย|ตุลาคม/ต.ค|พฤศจิกายน/พ.ย|ธันวาคม/ธ.ค
tháng 1/thg 1|tháng 2/thg 2|tháng 3/thg 3|tháng 4/thg 4|tháng 5/thg 5|tháng 6/thg 6|tháng 7/thg 7|tháng 8/thg 8|tháng 9/thg 9|tháng 10/thg 10|tháng 11/thg 11|tháng 12/thg 12
"""  # noqa: E501 - a table: one language is one line


@cache
def months() -> dict[str, int]:
    """Spelling, in lower case without dots, to month number.

    A word that means different months in different languages is left out ("listopad" is October in Zagreb and
    November in Prague): no date is better than a wrong one. Names of two words are joined by a space.
    """
    table: dict[str, int] = {}
    ambiguous: set[str] = set()
    for language in _NAMES.strip().splitlines():
        for number, spellings in enumerate(language.split("|"), start=1):
            for spelling in spellings.split("/"):
                word = spelling.replace(".", "").casefold()
                if table.setdefault(word, number) != number:
                    ambiguous.add(word)
    return {word: number for word, number in table.items() if word not in ambiguous}
