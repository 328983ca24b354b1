"""Words that only hold others together, in the languages of the lexicon. Data, no judgement.

Short lists of the most frequent articles, prepositions, conjunctions, pronouns and auxiliaries: a phrase that begins
or ends in one of them is no term. They stand in for a background where no other text of a language is at hand.
"""

from __future__ import annotations

from watcher.pipeline.fold import fold

_LISTS = {
    "en": (
        "january february march april may june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday today yesterday year years month months week weeks day days "
        "according says told added mr mrs ms people two three four five first last new one "
        "a an the and or but nor so yet if then than that this these those of in on at by for from to with "
        "without into onto over under about after before between during against through within is are was were be "
        "been being am has have had having do does did will would shall should can could may might must not no it "
        "its he she they them their his her him we us our you your i me my who whom whose which what when where "
        "why how there here also as said says say told more most some any all each both other such only just up "
        "out off down"
    ),
    "de": (
        "der die das den dem des ein eine einer einem einen eines und oder aber denn weil dass ob wenn als wie in "
        "im an am auf aus bei mit nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit während "
        "zwischen ist sind war waren sein seine seiner ihr ihre ihrer hat haben hatte hatten wird werden wurde "
        "wurden kann können soll sollen muss nicht kein keine es er sie wir ich man sich auch noch nur schon so "
        "da dort hier dieser diese dieses diesem diesen sagte laut"
    ),
    "nl": (
        "de het een en of maar want omdat dat die dit deze in op aan bij met van voor naar uit over onder door "
        "tegen zonder om tot tijdens tussen is zijn was waren heeft hebben had hadden wordt worden werd werden "
        "kan kunnen zal zullen zou zouden moet niet geen er hij zij ze wij we ik men zich ook nog al wel hun haar"
    ),
    "fr": (
        "le la les un une des du de d l et ou mais donc or ni car que qu qui quoi dont où dans sur sous avec sans "
        "pour par en à au aux chez entre vers depuis pendant contre est sont était étaient être été a ont avait "
        "avaient avoir ne pas plus il elle ils elles on nous vous je se s son sa ses leur leurs ce cet cette ces "
        "y aussi selon après avant comme si très"
    ),
    "es ca pt it ro": (
        "el los las una unos unas del al y o u pero sino porque que quien cual cuyo donde cuando como en con sin "
        "por para sobre entre desde hasta hacia contra según durante tras es son era eran ser fue fueron ha han "
        "había no se su sus lo le les este esta estos estas ese esa esto más muy también ya els uns unes amb per "
        "sense dels als va van són és i os as um uma umas do da dos das na nos nas ao aos à às pelo pela e mas ou "
        "quem onde com sem sob foi foram são é tem têm não seu sua seus suas isto isso também já mais il gli uno "
        "della dello dei degli delle nel nella nei nelle sul sulla sui sulle dal dalla dai dalle ai agli alle col "
        "che chi cui dove di tra fra sono erano essere stato stata hanno aveva non si suo suoi sue anche più come "
        "ed ad și sau dar că care cu fără pentru prin din la pe sunt erau fi fost a au nu său sa lui ei lor un "
        "unei unui ale cel cea mai"
    ),
    "da no nb nn sv fi is": (
        "en et ett den det de og och eller men at att som i på av af til till med för for från fra om over över "
        "under ved vid mot mod mellem mellan er är var vara være har hade havde ikke inte ikkje kan kunne skal "
        "ska skulle vil vill blev blir han hun hon dem deres deras sin sitt sine sina seg sig også också så der "
        "där da då man ja tai mutta että joka jotka on oli ovat olivat ei se ne hän he kun kuin myös mukaan sekä "
        "eða að sem í á með fyrir frá um yfir undir við eru voru hefur hafa ekki það þeir þau hann hún"
    ),
    "cs sk pl hr sl bs sr": (
        "a i o u v ve z ze s se k ke na do od po pro za při před mezi nad pod bez že by aby ale nebo když jako je "
        "jsou byl byla bylo byli být má mají si jeho její jejich ten ta to tento tato toto také už jen w we dla "
        "przez przy oraz lub albo że żeby jak jest są był była było być ma mają nie się jego jej ich tego tym "
        "także już tylko zo so pri pre cez ako sú bol bola bolo boli byť sa tiež iz kod kroz prema su bio bila "
        "bilo bili biti nije koji koja koje što ili ali kako te još već"
    ),
    "ru uk bg sr mk": (
        "и в во не на я он она они оно мы вы что как но а к ко у по за из от до для при о об с со же бы это этот "
        "эта эти его ее их был была было были быть есть или если также уже где когда который которая которые та "
        "ті це цей ця ці він вона вони ми ви що як але про з зі із від й є був була було були бути або якщо також "
        "вже де коли який яка які його її їх се са е да със във че който която които като към през след беше бяха "
        "съм си това този тази тези су је није али што који која које као од"
    ),
    "el tr hu": (
        "ο η το οι τα του της των τον την τους τις και ή αλλά ότι που πως να θα δεν μη με σε για από προς στο στη "
        "στην στον στους στις στα είναι ήταν έχει έχουν είχε αυτό αυτή αυτός ένα ένας μια μία ve veya ama fakat "
        "ki de da bir bu şu o için ile gibi kadar göre sonra önce olarak olan oldu olduğu var yok değil mi daha a "
        "az egy és vagy hogy mert ha mint is nem meg el be fel le van volt vannak voltak lesz ezt azt ez ennek "
        "annak aki amely ami szerint után előtt között csak már még"
    ),
    "ar fa he": (
        "في من على إلى عن مع بين بعد قبل أن إن كان كانت هذا هذه ذلك التي الذي الذين لا ما لم لن قد كما أو و ثم "
        "حيث هو هي هم در از به با که را این آن یا تا برای بر است بود شد شده می نیز اما اگر یک او آنها کرد کرده "
        "دارد של על את אל עם בין לא גם כי אם או אך זה זו זאת הוא היא הם הן היה היתה היו יש אין אשר כל רק כמו לפי"
    ),
    "id vi": (
        "dan atau tetapi yang di ke dari pada untuk dengan dalam oleh sebagai ini itu adalah akan telah sudah "
        "tidak bukan juga mereka dia ia kami kita para sebuah seorang karena bahwa saat và hoặc nhưng của là có "
        "được bị không này đó các những một trong ngoài trên dưới với cho từ đến tại vì khi nếu thì mà đã đang sẽ "
        "cũng như theo ông bà họ người"
    ),
}  # fmt: skip

_EVERYWHERE = frozenset(fold(word) for words in _LISTS.values() for word in words.split())
_WORDS: dict[str, frozenset[str]] = {}
for _languages, _words in _LISTS.items():
    for _language in _languages.split():
        _WORDS[_language] = _WORDS.get(_language, frozenset()) | frozenset(map(fold, _words.split()))


def function_words(language: str) -> frozenset[str]:
    """Those of a language (BCP 47), folded; of all languages where it has no list of its own."""
    return _WORDS.get(language.partition("-")[0], _EVERYWHERE)


CONNECTING = frozenset(
    [
        *(
            "de",
            "del",
            "della",
            "di",
            "da",
            "do",
            "dos",
            "das",
            "du",
            "des",
            "van",
            "von",
            "der",
            "den",
            "ter",
            "ten",
        ),
        *(
            "zu",
            "zum",
            "zur",
            "la",
            "le",
            "el",
            "al",
            "bin",
            "ibn",
            "y",
            "e",
            "und",
            "and",
            "of",
            "for",
            "the",
            "af",
            "av",
        ),
    ]
)
"""Small words that stand inside names."""

FUNCTION_LETTERS = frozenset(
    "的了在是和与與及或于於以被把将將对對从從向由为為而且但也又都就还還并並等这這那该該其之所中后後前上下里裡有无無不没沒会會"
    "能可要说說称稱道个個位名年月日时時他她它们們我你您者"
    "のはがをにへとでもやかなよねらりるれろてたしすせそさこけくきだばびどじげっゃゅょいうえおあんまみむめもわ"
)
"""Characters that begin or end no term of Chinese or Japanese. Hiragana do, in native words: these are not proposed."""
