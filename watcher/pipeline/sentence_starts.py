"""How sentences begin, in the languages of the lexicon. Data only, lower case.

``OPENING`` are words that a sentence often begins with and a name hardly ever: after a doubtful dot they show that a
new sentence begins. ``DANGLING`` are beginnings that point back at what was said before, or speak as somebody: a
sentence that begins so cannot stand on its own. Entries of several words are such only together. Scripts without spaces
are compared letter by letter.
"""

from __future__ import annotations

from typing import Final

DANGLING: Final = {
    "en": (
        "he|she|they|it|we|i|you|his|her|hers|their|theirs|its|our|my|your|this|that|these|those|such|both"
        "|neither|either|but|and|or|nor|so|yet|then|thus|hence|however|also|still|instead|meanwhile"
        "|moreover|furthermore|besides|therefore|nevertheless|nonetheless|otherwise|additionally"
        "|consequently|accordingly|similarly|likewise|conversely|indeed|though|although|because|which|who"
        "|whose|here|there he|there she|there they|later|afterwards|subsequently|earlier|previously"
        "|in addition|in contrast|in response|in return|in turn|on the other hand|at the same time"
        "|as a result|for example|for instance|for this|for that|after that|after this|before that|by then"
        "|according to him|according to her|according to them|the latter|the former|the other|others"
        "|another|another one|one of them|according to the organization,|according to the organisation,"
        "|according to the group,|according to the report,|according to the ngo,|the group said"
        "|the group says|the group also|the organization said|the organisation said|the organization says"
        "|the organisation says|the report said|the report says|the report also|the report added"
        "|the spokesman|the spokeswoman|the spokesperson|the second case|the two men|the statement"
        "|some of them|many of them|most of them|all of them|none of them|there is|there are|there was"
        "|there were|even so|even then|yes|no|not so|in other words|that is|not only that|what is more"
        "|perhaps|of course|again|why|how|let's|let us|it's|he's|she's|they're|we're|i'm|that's|there's"
        "|i've|we've|they've|they'd|he'd|she'd|it'll|i'd|we'd"
    ),
    "nl": (
        "hij|zij|ze|het is|het was|het heeft|het gaat|het zou|het werd|we|wij|ik|je|jij|u|dit|dat|deze|die"
        "|zijn|haar|hun|maar|en|of|dus|toch|ook|echter|daarom|daarna|daarnaast|daarbij|daarmee|daarop"
        "|daardoor|daarvoor|daarvan|daarover|daar|hier|hiermee|hierdoor|toen|vervolgens|bovendien"
        "|tegelijkertijd|intussen|ondertussen|desondanks|niettemin|immers|namelijk|bijvoorbeeld|zo|zulke"
        "|beide|volgens hem|volgens haar|volgens hen|volgens de organisatie,|volgens het rapport,"
        "|de woordvoerder|want|wel|laatstgenoemde|als gevolg daarvan|anderen|eerder al|omdat|hierbij|later"
    ),
    "de": (
        "er|sie|es|wir|ich|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|das|dies|diese|dieser"
        "|dieses|diesen|diesem|jene|jener|jenes|solche|solcher|solches|beide|aber|und|oder|doch|denn"
        "|sondern|auch|jedoch|allerdings|dennoch|trotzdem|deshalb|daher|darum|dagegen|dazu|dabei|damit"
        "|danach|davor|darauf|daraus|darin|darüber|darunter|daran|dadurch|dafür|davon|da|dort|hier|hierbei"
        "|hierzu|so|somit|also|dann|zudem|außerdem|ausserdem|ferner|zugleich|gleichzeitig|stattdessen"
        "|hingegen|demnach|demzufolge|infolgedessen|schließlich|unterdessen|inzwischen|zum beispiel"
        "|beispielsweise|etwa|letzterer|letztere|ersterer|nach seinen angaben|nach ihren angaben|laut ihm"
        "|laut der organisation,|nach angaben der organisation,|laut dem bericht,|dem bericht zufolge"
        "|der sprecher|die sprecherin|ihm|ihn|ihnen|uns|unser|unsere|mein|meine|man|nein|ja|eben|genau|weil"
        "|seitdem|später|zuvor|andere|derselbe|dieselbe|derjenige|weiter|weiterhin|darüber hinaus"
        "|im gegenteil|im gegensatz dazu|ebenso|ebenfalls|nun|deren|dessen"
    ),
    "fr": (
        "il|elle|ils|elles|on|nous|je|j|tu|vous|ce|cet|cette|ces|c|ça|cela|ceci|celui-ci|celle-ci|ceux-ci"
        "|celles-ci|celui|celle|ceux|celles|son|sa|ses|leur|leurs|notre|nos|mon|ma|mes|mais|et|ou|or|donc"
        "|car|ni|aussi|cependant|toutefois|pourtant|néanmoins|ainsi|alors|puis|ensuite|enfin|en effet"
        "|en outre|de plus|par ailleurs|par exemple|par conséquent|en revanche|au contraire|d'ailleurs"
        "|dès lors|selon lui|selon elle|selon l'organisation,|selon l'ong,|selon le rapport,|selon eux"
        "|pour lui|pour elle|après cela|depuis lors|à son tour|de même|de son côté|de leur côté|également"
        "|certes|y|en|là|ici|lui|eux|tous deux|toutes deux|ce dernier|cette dernière|d'autres|parce que"
        "|dont|pendant ce temps|plus tard|auparavant|du coup|bref|oui|non|un tel|une telle|de tels"
        "|de telles|dans ce cas|qu|qui"
    ),
    "es": (
        "él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos"
        "|aquellas|su|sus|nosotros|nuestro|nuestra|yo|mi|me|nos|le|les|lo|se trata|pero|y|e|o|ni|sino|pues"
        "|además|también|tampoco|sin embargo|no obstante|por eso|por ello|por lo tanto|por tanto"
        "|por otro lado|por otra parte|por su parte|por ejemplo|así|así que|entonces|luego|después"
        "|mientras tanto|en cambio|es decir|de hecho|asimismo|igualmente|según él|según ella"
        "|según la organización,|según la ong,|según el informe,|ambos|ambas|allí|ahí|aquí|tal|tales|dicho"
        "|dicha|dichos|dichas|otros|otras|porque|que|cuyo|aun así|aunque|a su vez|en consecuencia"
        "|de este modo|de esta forma|al mismo tiempo|con ello|tras ello|más tarde|posteriormente"
        "|este último|esta última|sí|no solo eso|en ese sentido|en este sentido"
    ),
    "ca": (
        "ell|ella|ells|elles|això|allò|aquest|aquesta|aquests|aquestes|aquell|aquella|aquells|aquelles|seu"
        "|el seu|la seva|els seus|les seves|nosaltres|jo|però|i|o|ni|sinó|doncs|a més|també|tampoc"
        "|tanmateix|no obstant això|per això|per tant|d'altra banda|per la seva banda|per exemple|així"
        "|llavors|aleshores|després|mentrestant|en canvi|és a dir|de fet|segons ell|segons ella|tots dos"
        "|totes dues|allà|aquí|allí|altres|perquè|que|tot i això|alhora|més tard|hi|ho"
    ),
    "pt": (
        "ele|ela|eles|elas|isto|isso|aquilo|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela"
        "|aqueles|aquelas|seu|sua|seus|suas|nós|nosso|nossa|eu|meu|minha|mas|e|ou|nem|pois|além disso"
        "|também|tampouco|porém|contudo|todavia|no entanto|entretanto|por isso|portanto|por outro lado"
        "|por sua vez|por exemplo|assim|então|depois|enquanto isso|ou seja|de facto|de fato|segundo ele"
        "|segundo ela|ambos|ambas|ali|aí|aqui|lá|tal|tais|outros|outras|porque|que|mesmo assim|ainda assim"
        "|apesar disso|com isso|dessa forma|desta forma|ao mesmo tempo|mais tarde|posteriormente|já"
    ),
    "it": (
        "egli|lui|lei|loro|esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò"
        "|suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|il loro|la loro|i loro|le loro|noi|nostro|nostra|io"
        "|mio|mia|ma|e|ed|o|né|però|inoltre|anche|tuttavia|eppure|quindi|perciò|pertanto|dunque|così|allora"
        "|poi|intanto|invece|infatti|cioè|per questo|per esempio|ad esempio|d'altra parte|da parte sua"
        "|a sua volta|nel frattempo|secondo lui|secondo lei|entrambi|entrambe|lì|là|qui|qua|tale|tali|altri"
        "|altre|perché|che|cui|nonostante ciò|allo stesso tempo|più tardi|successivamente|quest'ultimo"
        "|quest'ultima|sì|insomma|c'è|c'era|quest|quell|si tratta"
    ),
    "id": (
        "ia|dia|mereka|kami|kita|saya|aku|ini|itu|hal ini|hal itu|hal tersebut|tersebut|namun|tetapi|tapi"
        "|dan|atau|sehingga|karena itu|oleh karena itu|oleh sebab itu|selain itu|sementara itu"
        "|meski demikian|meskipun begitu|akan tetapi|kemudian|lalu|selanjutnya|juga|bahkan|sebaliknya"
        "|misalnya|dengan demikian|menurutnya|katanya|beliau|di sana|di sini|keduanya|padahal|jadi|maka"
        "|setelah itu|sebelumnya|akibatnya|kata dia|menurut dia"
    ),
    "vi": (
        "ông ấy|bà ấy|anh ấy|cô ấy|anh ta|cô ta|họ|nó|chúng tôi|chúng ta|tôi|điều này|điều đó|việc này"
        "|việc đó|đây là|đó là|này|đó|nhưng|và|hoặc|tuy nhiên|do đó|vì vậy|vì thế|ngoài ra|bên cạnh đó"
        "|đồng thời|trong khi đó|sau đó|trước đó|ví dụ|chẳng hạn|hơn nữa|mặt khác|ngược lại|theo ông"
        "|theo bà|theo họ|cũng|thậm chí|tại đây|ở đó|cả hai|những người này|người này|ông này|bà này"
        "|ông cho biết|bà cho biết|ông nói|bà nói|khi đó|lúc đó|từ đó"
    ),
    "pl": (
        "on|ona|ono|oni|one|to|ten|ta|te|ci|tego|tej|tych|tym|tę|taki|taka|takie|tacy|jego|jej|ich|jemu"
        "|swój|nasz|my|ja|ale|lecz|i|oraz|albo|lub|a|więc|zatem|dlatego|jednak|jednakże|natomiast|ponadto"
        "|poza tym|także|również|też|tymczasem|potem|później|następnie|wtedy|wówczas|tam|tutaj|tu|tak|obaj"
        "|obie|oboje|na przykład|według niego|według niej|według nich|jak dodał|jak dodała|dodał|dodała"
        "|podkreślił|podkreśliła|ponieważ|bo|który|która|które|co więcej|mimo to|pomimo to|z kolei"
        "|w efekcie|w rezultacie|w związku z tym|tak więc|inni|inne|ci ostatni|przy tym|jak mówił"
        "|jak mówiła|nie|że|żeby|wcześniej"
    ),
    "cs": (
        "on|ona|ono|oni|ony|to|ten|ta|ti|ty|tento|tato|toto|tito|tyto|tohle|tenhle|toho|tomu|tím|takový"
        "|taková|takové|jeho|její|jejich|náš|naše|my|já|ale|avšak|však|a|i|nebo|tedy|proto|přesto|navíc"
        "|kromě toho|také|též|rovněž|zároveň|mezitím|potom|pak|poté|následně|tehdy|tam|tady|zde|tak|oba|obě"
        "|například|podle něj|podle něho|podle ní|podle nich|dodal|dodala|uvedl|uvedla|protože|neboť|který"
        "|která|které|na druhou stranu|naopak|jinak|ani|jiní|další|později|předtím|mimo jiné|zatímco|jde o"
        "|šlo o|že|ne|ano|jak"
    ),
    "sk": (
        "on|ona|ono|oni|ony|to|ten|tá|tí|tie|tento|táto|toto|títo|tieto|toho|tomu|tým|taký|taká|také|jeho"
        "|jej|ich|náš|naša|my|ja|ale|avšak|však|a|i|alebo|teda|preto|napriek tomu|navyše|okrem toho|aj|tiež"
        "|takisto|zároveň|medzitým|potom|následne|vtedy|tam|tu|tak|obaja|obe|napríklad|podľa neho|podľa nej"
        "|podľa nich|dodal|dodala|uviedol|uviedla|pretože|lebo|ktorý|ktorá|ktoré|na druhej strane|naopak"
        "|inak|ani|iní|ďalší|ďalšie|neskôr|predtým|ide o|išlo o|že|nie"
    ),
    "hu": (
        "ő|ők|ez|ezek|ezt|ezzel|ennek|erre|ebben|ebből|emiatt|az is|azt|azzal|annak|arra|azok|ezután|ezért"
        "|azért|ugyanakkor|azonban|viszont|de|és|vagy|illetve|hiszen|mert|tehát|így|úgy|akkor|majd|aztán"
        "|később|közben|eközben|emellett|továbbá|szintén|is|például|szerinte|szerintük|mi|én|ott|itt"
        "|mindkettő|mindketten|ilyen|olyan|ezenkívül|ráadásul|mindazonáltal|ennek ellenére|ezek a"
        "|hozzátette|elmondta|mások|utóbbi|előbbi|nem|igen|hogy"
    ),
    "ro": (
        "el|ea|ei|ele|acesta|aceasta|aceștia|acestea|acest|această|aceste|acești|acela|aceea|aceia|acelea"
        "|acel|acea|acei|acele|asta|ăsta|său|sa|noi|eu|dar|însă|și|sau|ori|deci|așadar|totuși|de asemenea"
        "|în plus|prin urmare|de aceea|astfel|apoi|ulterior|după aceea|între timp|pe de altă parte"
        "|la rândul său|la rândul ei|de exemplu|potrivit lui|potrivit acestuia|potrivit acesteia|ambii"
        "|ambele|acolo|aici|atunci|alții|altele|pentru că|care|că|în schimb|în consecință|cu toate acestea"
        "|în același timp|tot|nu|da"
    ),
    "sr": (
        "on|ona|ono|oni|one|to|taj|ta|te|ti|ovo|ovaj|ova|ove|ovi|toga|tome|time|takav|takva|takvo|njegov"
        "|njegova|njegovo|njen|njena|njeno|njihov|njihova|njihovo|naš|naša|mi|ja|ali|a|i|ili|pa|dakle|zato"
        "|zbog toga|međutim|ipak|takođe|pored toga|osim toga|istovremeno|u međuvremenu|zatim|potom|onda"
        "|tada|kasnije|tamo|tu|ovde|tako|oba|obe|na primer|prema njegovim rečima|prema njenim rečima"
        "|po njemu|dodao je|dodala je|jer|koji|koja|koje|s druge strane|naprotiv|drugi|ni|da|ne|он|она|оно"
        "|они|оне|то|тај|та|те|ти|ово|овај|ова|ове|ови|тога|томе|тиме|такав|такве|његов|његова|његово|њен"
        "|њена|њихов|њихова|наш|ми|ја|али|а|и|или|па|дакле|зато|због тога|међутим|ипак|такође|поред тога"
        "|осим тога|истовремено|у међувремену|затим|потом|онда|тада|касније|тамо|ту|овде|тако|оба|на пример"
        "|додао је|додала је|јер|који|која|које"
    ),
    "hr": (
        "on|ona|ono|oni|one|to|taj|ta|te|ti|ovo|ovaj|ova|ove|ovi|toga|tome|time|takav|takva|takvo|njegov"
        "|njegova|njegovo|njezin|njezina|njezino|njihov|njihova|njihovo|naš|naša|mi|ja|ali|a|i|ili|pa|dakle"
        "|zato|zbog toga|međutim|ipak|također|osim toga|uz to|istodobno|istovremeno|u međuvremenu|zatim"
        "|potom|onda|tada|kasnije|tamo|tu|ovdje|tako|oba|obje|primjerice|na primjer|prema njegovim riječima"
        "|prema njezinim riječima|dodao je|dodala je|jer|koji|koja|koje|s druge strane|naprotiv|drugi|ni|da"
        "|ne|naime"
    ),
    "bg": (
        "той|тя|то|те|това|този|тази|тези|тоя|тая|онзи|онези|такъв|такава|такива|неговият|неговата|неговото"
        "|неговите|нейният|нейната|техният|техните|тяхната|ние|аз|но|а|и|или|обаче|затова|поради това"
        "|освен това|също|също така|междувременно|същевременно|след това|после|тогава|по-късно|там|тук|така"
        "|двамата|двете|например|според него|според нея|според тях|защото|който|която|което|които"
        "|от друга страна|напротив|други|въпреки това|и все пак|все пак|той каза|тя каза|добави|не|да"
    ),
    "ru": (
        "он|она|оно|они|его|её|ее|их|ему|ей|им|это|этот|эта|эти|этого|этому|этим|тот|та|те|того|тем|такой"
        "|такая|такие|такое|таким образом|мы|я|наш|но|а|и|или|однако|поэтому|кроме того|также|тоже|при этом"
        "|между тем|тем временем|тем не менее|затем|потом|после этого|тогда|позже|позднее|там|здесь|так|оба"
        "|обе|например|по его словам|по её словам|по ее словам|по их словам|по его мнению|по её мнению"
        "|потому что|который|которая|которые|с другой стороны|напротив|другие|в свою очередь|в результате"
        "|в связи с этим|к тому же|более того|как он|как она|ведь|зато|да|нет|впрочем|вместе с тем"
        "|в то же время|причём|причем|ранее он|ранее она|следовательно|иначе"
    ),
    "uk": (
        "він|вона|воно|вони|його|її|їх|їхній|йому|їй|їм|це|цей|ця|ці|цього|цьому|цим|той|та|ті|того|тим"
        "|такий|така|такі|таким чином|ми|я|наш|але|а|і|й|чи|або|проте|однак|тому|крім того|також|теж"
        "|при цьому|водночас|тим часом|тим не менш|потім|згодом|після цього|тоді|пізніше|там|тут|так|обидва"
        "|обидві|наприклад|за його словами|за її словами|за їхніми словами|на його думку|на її думку|бо"
        "|тому що|який|яка|які|з іншого боку|навпаки|інші|у свою чергу|в результаті|у зв'язку з цим"
        "|до того ж|більше того|як він|як вона|адже|отже|втім|зокрема|ні"
    ),
    "el": (
        "αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά|αυτού|αυτής|αυτών|εκείνος|εκείνη|εκείνο|εκείνοι|τέτοιος|τέτοια"
        "|τέτοιο|τούτο|εμείς|εγώ|αλλά|όμως|και|ή|ωστόσο|επομένως|συνεπώς|άρα|έτσι|επίσης|επιπλέον|παράλληλα"
        "|ταυτόχρονα|στη συνέχεια|μετά|έπειτα|τότε|αργότερα|εκεί|εδώ|ενώ|παρόλα αυτά|παρ' όλα αυτά"
        "|για παράδειγμα|σύμφωνα με αυτόν|σύμφωνα με τον ίδιο|σύμφωνα με την ίδια|ο ίδιος|η ίδια|οι ίδιοι"
        "|γιατί|διότι|επειδή|που|από την άλλη|αντίθετα|άλλοι|κι|μάλιστα|γι' αυτό|για αυτό|εξάλλου|άλλωστε"
        "|πρόκειται|όχι|ναι|οι δύο|και οι δύο"
    ),
    "sv": (
        "han|hon|de|det|den|dem|detta|denna|dessa|sådan|sådana|hans|hennes|deras|dess|vi|jag|vår|våra|min"
        "|men|och|eller|dock|därför|dessutom|också|även|samtidigt|under tiden|sedan|därefter|då|senare|där"
        "|här|så|båda|till exempel|enligt honom|enligt henne|enligt dem|eftersom|som|å andra sidan|däremot"
        "|andra|trots det|trots detta|därmed|därtill|i stället|istället|således|alltså|för|ja|nej|man|du|ni"
        "|vidare|sålunda"
    ),
    "no": (
        "den|det|de|dette|disse|han|hun|sin|dem|deres|hans|hendes|hennes|men|og|eller|også|dog|derfor"
        "|derefter|deretter|samtidig|imidlertid|desuden|dessuten|således|slik|dermed|her|der|så|vi|jeg|du|i"
        "|tillæg|herefter|ifølge|ham|hende|deri|videre|sådan|andre|begge|ifølge ham|ifølge henne|likevel"
        "|for eksempel|i tillegg|på den annen side|som|fordi|man|senere|nå|altså|både|vår|våre|min|ja|nei"
        "|for|slike|denne|da"
    ),
    "da": (
        "den|det|de|dette|disse|han|hun|sin|dem|deres|hans|hendes|hennes|men|og|eller|også|dog|derfor"
        "|derefter|deretter|samtidig|imidlertid|desuden|dessuten|således|slik|dermed|her|der|så|vi|jeg|du|i"
        "|tillæg|herefter|ifølge|ham|hende|deri|videre|sådan|andre|begge|ifølge ham|ifølge hende|alligevel"
        "|for eksempel|på den anden side|som|fordi|man|senere|nu|altså|vores|min|ja|nej|for|sådanne|denne"
        "|da|imens"
    ),
    "fi": (
        "hän|he|se|ne|tämä|nämä|tuo|nuo|tätä|tämän|näiden|sen|sitä|siitä|siinä|siihen|sille|niiden|niitä"
        "|hänen|heidän|tällainen|tällaiset|sellainen|sellaiset|me|minä|mutta|ja|tai|vaan|kuitenkin|siksi"
        "|siten|näin|lisäksi|myös|samalla|samaan aikaan|sitten|sen jälkeen|silloin|myöhemmin|siellä|täällä"
        "|siis|molemmat|esimerkiksi|hänen mukaansa|heidän mukaansa|koska|joka|jotka|toisaalta|sitä vastoin"
        "|muut|silti|tosin|sen sijaan|jopa|tässä|tähän|ei|kyllä|meidän|minun"
    ),
    "is": (
        "hann|hún|það|þeir|þær|þau|þetta|þessi|þessir|þessar|þessum|þess|þeirra|hans|hennar|slíkt|slíkir"
        "|við|ég|okkar|en|og|eða|hins vegar|þó|því|þess vegna|auk þess|einnig|líka|samtímis|á sama tíma"
        "|á meðan|síðan|þá|eftir það|seinna|síðar|þar|hér|svo|báðir|báðar|bæði|til dæmis|að hans sögn"
        "|að hennar sögn|samkvæmt honum|því að|sem|af því að|aðrir|engu að síður|þannig|já|nei|hvorki"
    ),
    "tr": (
        "o|onlar|bu|bunlar|şu|onun|onu|ona|onların|bunun|bunu|buna|bunların|bunlara|burada|orada|böyle"
        "|böylece|biz|ben|bizim|benim|ama|fakat|ancak|ve|veya|ya da|çünkü|oysa|oysaki|bu nedenle|bu yüzden"
        "|dolayısıyla|ayrıca|aynı zamanda|bu arada|bu sırada|daha sonra|sonra|ardından|o zaman|ise"
        "|her ikisi|ikisi de|örneğin|ona göre|onlara göre|öte yandan|diğer yandan|aksine|diğerleri|yine de"
        "|buna rağmen|bununla birlikte|üstelik|hatta|evet|hayır|söz konusu|bunun üzerine|bundan sonra"
        "|böyle bir|kendisi"
    ),
    "ar": (
        "هو|هي|هم|هن|هما|وهو|وهي|وهم|هذا|هذه|هؤلاء|ذلك|تلك|أولئك|وهذا|وهذه|وذلك|وتلك|لكن|ولكن|لكنه|لكنها"
        "|ولكنه|ولكنها|إنه|إنها|وإنه|أنه|أنها|نحن|أنا|ثم|كما|كذلك|وكذلك|أيضا|أيضاً|لذلك|ولذلك|لذا|ولذا"
        "|وبالتالي|بالتالي|ومع ذلك|مع ذلك|وأضاف|وأضافت|وتابع|وتابعت|وأردف|واستطرد|وأكمل|مضيفا|فيما|بينما"
        "|هناك|هنا|وهناك|بعد ذلك|وبعد ذلك|قبل ذلك|في المقابل|في الوقت نفسه|وفي الوقت نفسه|وفي المقابل"
        "|على سبيل المثال|من جهته|من جهتها|ومن جهته|وبحسبه|وفقا له|كلاهما|الذي|التي|الذين|لأن|لأنه|بل|فقد"
        "|إذ|حيث|آخرون|أو|و|وقال إنه|وقالت إنها|كما أنه|ومن ثم|غير أن|بيد أن|إلا أن"
    ),
    "fa": (
        "او|وی|آن|آنها|آن‌ها|ایشان|این|اینها|این‌ها|این در حالی|همین|همان|چنین|ما|من|اما|ولی|لیکن|و|یا"
        "|بنابراین|از این رو|به همین دلیل|همچنین|نیز|علاوه بر این|در عین حال|در همین حال|سپس|پس|بعد|بعدا"
        "|آنگاه|آنجا|اینجا|هر دو|برای مثال|به عنوان مثال|به گفته او|به گفته وی|به گفته آنها|زیرا|چون|که"
        "|از سوی دیگر|در مقابل|با این حال|با این وجود|وی افزود|او افزود|البته|دیگران|بلکه|از آن زمان"
        "|پس از آن|پیش از آن|بر این اساس"
    ),
    "he": (
        "הוא|היא|הם|הן|זה|זו|זאת|אלה|אלו|הללו|כך|כזה|כזאת|שלו|שלה|שלהם|אנחנו|אנו|אני|אבל|אך|ואולם|אולם|או"
        "|גם|לכן|לפיכך|בנוסף|בנוסף לכך|כמו כן|עם זאת|למרות זאת|לאחר מכן|אחר כך|אז|בינתיים|במקביל|שם|פה|כאן"
        "|שניהם|שתיהן|לדוגמה|למשל|לדבריו|לדבריה|לדבריהם|כי|אשר|מצד שני|לעומת זאת|להפך|אחרים|והוא|והיא|והם"
        "|בכך|מכאן|על כן|יתר על כן|אותו|אותה|לא|כן|הדבר|לטענתו|לטענתה|הוסיף|הוסיפה|עוד אמר|עוד אמרה"
    ),
    "ko": (
        "그는|그가|그의|그녀는|그녀가|그녀의|그들은|그들이|이는|이에|이를|이와|이런|이러한|이 같은|이번"
        "|이들은|이들이|이들|이곳은|이곳|그곳|그러나|하지만|그런데|그리고|또|또한|또는|따라서|그래서"
        "|그러므로|한편|이어|이후|그 후|그러면서|아울러|반면|반면에|다만|특히|즉|예를 들어|우리는|우리|나는"
        "|저는|저희는|여기|거기|당시|양측은|양국은|이 밖에|이밖에|이처럼|그럼에도|그럼에도 불구하고|이로써"
        "|이때|이 때문에|왜냐하면|해당|앞서|그중|그 중"
    ),
    "zh": (
        "他|她|它|牠|這|这|那些|那個|那个|那麼|那么|那時|那时|那是|那樣|那样|那裡|那里|此|該|该|其|但|而"
        "|不過|不过|然而|因此|所以|於是|于是|同時|同时|另外|另一方面|另|並|并|以及|或者|或是|也|還有|还有"
        "|又|則|则|而且|況且|况且|再者|例如|比如|譬如|然後|然后|之後|之后|隨後|随后|後來|后来|接著|接着"
        "|當時|当时|前者|後者|后者|兩者|两者|雙方|双方|對此|对此|為此|为此|我們|我们|我|你|您|咱|如此|這樣"
        "|与此同时|與此同時|除此之外|換句話說|换句话说|也就是說|也就是说|因為|因为|由於這|由于这|不僅如此"
        "|不仅如此|上述|相比之下|至於|至于|可是|只是|當然|当然|事實上|事实上|总之|總之|结果|結果|是的|不是"
        "|据他|據他|据她|據她|如果说|首先|其次|最后|最後|第二|第三"
    ),
    "ja": (
        "彼|これ|それ|この|その|あの|こう|そう|こちら|そちら|ここ|そこ|あそこ|あれ|しかし|しかも|だが|ただ"
        "|また|そして|さらに|一方|同氏|同社|同署|同国|同省|同庁|同州|同市|同紙|同団体|同組織|同館|同局|同じ"
        "|同様|同時に|なお|では|だから|そのため|従って|したがって|すると|ところが|ところで|例えば|たとえば"
        "|つまり|すなわち|もっとも|とはいえ|それでも|けれど|でも|および|または|あるいは|私|僕|我々|われわれ"
        "|わたし|両者|両国|両氏|双方|当時|前者|後者|その後|このため|これに|これまで|いずれも|ほか|加えて"
        "|むしろ|なぜなら|というのも|ちなみに|やがて|結局|当初|以来|以後|後に|まず|次に|最後に|はい|いいえ"
        "|いや|こうした|そうした|そんな|こんな|やはり"
    ),
}

OPENING: Final = {
    "en": (
        "the a an in on at by for from with after before when while if as since during under according to of"
    ),
    "nl": "de het een in op bij met van voor na toen als volgens sinds tijdens door om naar uit over onder er",
    "de": (
        "der die den dem des ein eine einen einem einer in im am an auf bei mit nach von vor zu zum zur"
        " seit während wenn als für aus laut über unter wegen kein keine"
    ),
    "fr": (
        "le la les un une des du de dans en au aux à par pour avec sur sous selon après avant depuis"
        " pendant quand si lors l d qu"
    ),
    "es": (
        "el la los las un una unos unas en de del al por para con desde hasta según tras ante cuando si"
        " durante entre"
    ),
    "ca": "el la els les un una uns unes en de del al als per amb des segons després quan si durant entre l d",
    "pt": (
        "o a os as um uma uns umas em no na nos nas de do da dos das ao à por para com desde segundo após"
        " quando se durante"
    ),
    "it": (
        "il lo la i gli le un uno una in nel nella nei nelle di del della dei delle al alla ai da dal dalla"
        " per con su sul sulla secondo dopo prima quando se durante tra fra l d"
    ),
    "id": (
        "di ke dari pada untuk dengan dalam para sebuah seorang menurut setelah ketika saat jika sejak"
        " polisi pemerintah"
    ),
    "vi": "các những một trong tại ở từ theo sau khi nếu để với vào hôm cảnh sát chính phủ",
    "pl": "w we na z ze do od po przez dla przy za o u według jeśli gdy kiedy podczas",
    "cs": "v ve na z ze do od po pro při za o u podle když pokud během k ke s se před mezi",
    "sk": "v vo na z zo do od po pre pri za o u podľa keď ak počas k ku s so pred medzi",
    "hu": "a az egy amikor ha miután mivel mint nem",
    "ro": "în la de din pe pentru cu un o al potrivit după când dacă prin până",
    "sr": (
        "u na iz od do za sa s po prema kada kad ako pri tokom posle nakon у на из од до за са с по према"
        " када кад ако при током после након"
    ),
    "hr": "u na iz od do za sa s po prema kada kad ako pri tijekom poslije nakon",
    "bg": "в във на от до за с със по при според когато ако след преди през",
    "ru": "в во на из от до за с со по при к ко о об у когда если после перед согласно для не как что",
    "uk": "в у на з із зі від до за по при коли якщо після перед згідно для не як що про",
    "el": (
        "ο η το οι τα του της των στο στη στην στον στους στις στα τον την τους τις ένας μια μία ένα με για"
        " από σε κατά όταν αν σύμφωνα μετά πριν ως"
    ),
    "sv": "en ett i på av från till med om vid efter före när enligt under för inom",
    "no": "en et i på av fra til med om ved etter før når ifølge under for innen",
    "da": "en et i på af fra til med om ved efter før når ifølge under for inden",
    "fi": "kun jos vaikka koska ennen jälkeen poliisi yksi",
    "is": "í á af frá til með um við eftir fyrir þegar samkvæmt að ef",
    "tr": "bir bu eğer için göre her polis",
    "ar": "في من إلى على عن مع بعد قبل منذ خلال وقال وقالت قال قالت وفي ومن وعلى وكان وكانت لم لا",
    "fa": "در از به با برای بر پس پیش یک این آن",
    "he": "ב על של את עם לפי אחרי לפני כאשר אם המשטרה",
}

POINTING: Final = {
    "en": "he she they it his her their its this these those",
    "nl": "hij zij ze haar hun dit deze",
    "de": "er sie ihr ihre ihren sein seine seinen diese dieser dieses",
    "fr": "il elle ils elles ce cette ces son sa ses leur leurs",
    "es": "él ella ellos ellas su sus este esta estos estas",
    "ca": "ell ella ells elles aquest aquesta aquests aquestes",
    "pt": "ele ela eles elas seu sua seus suas este esta esse essa",
    "it": "lui lei loro suo sua suoi sue questo questa",
    "pl": "on ona oni jego jej ich ten ta to",
    "cs": "on ona oni jeho její jejich ten ta to tento tato",
    "sk": "on ona oni jeho jej ich ten tá to tento táto",
    "ro": "el ea ei ele acesta aceasta",
    "hr": "on ona oni njegov njezin njihov",
    "sr": "on ona oni njegov njen njihov он она они његов њен њихов",
    "bg": "той тя те това този тази тези",
    "ru": "он она они его её их это эти",
    "uk": "він вона вони його її їх це ці",
    "el": "αυτός αυτή αυτοί αυτό",
    "sv": "han hon de hans hennes deras",
    "no": "han hun de hans hennes deres",
    "da": "han hun de hans hendes deres",
    "fi": "hän he hänen heidän",
    "is": "hann hún þeir hans hennar þeirra",
    "tr": "o onlar onun onların",
    "id": "ia dia mereka",
}
"""Pronouns that point back as well behind a first few words and a comma: "Behind closed doors, they ..."."""
