"""What a site says about itself, in the languages of the lexicon. Data only.

A sentence that holds one of these is no part of a summary, whatever else it says: alternatives of one regular
expression, matched anywhere, without regard to case.
"""

from __future__ import annotations

from typing import Final

HOUSE: Final = "|".join(
    line.strip()
    for line in r"""
    \bcookies?\b|cookie-|クッキー|쿠키|ملفات تعريف الارتباط|کوکی|עוגיות|κούκις|куки(?:-|\b)|колачић|kolačić
    çerez(?:ler)?\b|\bnews ?letters?|nieuwsbrief|boletín (?:de noticias|informativo)|uutiskirje|fréttabréf
    nyhetsbrev|nyhedsbrev|hírlevél|メールマガジン|メルマガ|뉴스레터|电子报|電子報
    النشرة (?:البريدية|الإخبارية)|خبرنامه|ניוזלטר|рассылк[уи]\b|розсилк[уи]\b|bülten|all rights reserved
    alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados
    tots els drets reservats|todos os direitos reservados|tutti i diritti riservati
    wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva
    toate drepturile rezervate|sva prava (?:su )?pridržana|сва права задржана|всички права запазени
    все права защищены|всі права захищені|με επιφύλαξη παντός δικαιώματος|alla rättigheter|alle rettigheter
    alle rettigheder|kaikki oikeudet pidätetään|öll réttindi áskilin|tüm hakları saklıdır|جميع الحقوق محفوظة
    تمامی حقوق|כל הזכויות שמורות|hak cipta|版权所有|版權所有|著作権|無断転載|무단 ?전재|저작권|©
    \bcopyright\b|\(c\) ?(?:19|20)\d\d
    \bread (?:more|on|also|the full|our full|next)\b\s?(?:$|[:：»>….]|about|here)|\bclick here\b
    \btap here\b|\bfind out more here|lees (?:hier|ook|meer|verder)\b
    (?:hier )?(?:lesen|erfahren) sie (?:hier|auch|mehr|jetzt|weiter)|hier finden sie|mehr dazu hier
    lire (?:la suite|aussi|plus)|cliquez ici|leer más|lee también|haz clic aquí|llegeix més
    leia (?:mais|também)|saiba mais|leggi (?:anche|tutto)|clicca qui|czytaj (?:więcej|też|także|również)
    čtěte (?:také|více)|čítajte (?:aj|viac)|olvass tovább|citește (?:și|mai mult)|pročitajte (?:i|još|više)
    прочитајте (?:и|још|више)|прочетете (?:още|повече)|читайте (?:также|також)
    διαβάστε (?:επίσης|περισσότερα)|läs (?:mer|också|även)\b|les (?:mer|også)\b|læs (?:mere|også)\b
    lue (?:lisää|myös)|lesa meira|devamını oku|اقرأ (?:أيضا|المزيد)|بیشتر بخوانید|קראו (?:עוד|גם)
    baca (?:juga|selengkapnya)|xem thêm|đọc thêm|点击(?:这里|查看|阅读)|點擊(?:這裡|查看|閱讀)|続きを読む
    この記事は有料|残り\d|자세히 보기|더 ?보기|\bsubscri(?:be|bing|ption to (?:our|the|this))\b
    \bsign(?:ing)? up (?:for|to)\b|\b(?:log|sign) ?in to\b|abonneer
    (?:jetzt|hier) (?:abonnieren|registrieren)|abonnez-vous|inscrivez-vous|suscríbe|suscríbase|subscriu-te
    assine (?:a|o|já)\b|abbonati|iscriviti|zasubskrybuj|odebírejte|iratkozz|abonează-te|pretplatite
    претплатите|абонирайте|подпишитесь|підпишіться|εγγραφείτε στο|prenumerera|abonner på
    tilaa (?:lehti|digi)|gerast áskrifandi|abone ol|اشترك في|مشترک شوید|הירשמו|berlangganan
    đăng ký (?:nhận|kênh)|订阅|訂閱|会員登録|無料会員|구독(?:하기|신청)
    \bfollow (?:us|our (?:channel|page))\b|folg(?:en sie|t) uns|suivez-nous|síguenos|siga-nos|seguici
    sledujte nás
    (?:photo|image|picture|video|file photo|foto|bild|crédit|crédit photo|photo credit|fotografía)\s?[:：/=＝]
    (?:zdjęcie|фото|φωτο|fotó|kuva|mynd|credit|quelle|source)\s?[:：/=＝]
    写真[:：=＝]|（写真|【写真】|사진[=:：]|图[:：]|圖[:：]|摄影[:：]|攝影[:：]|getty images
    \bshutterstock\b|picture alliance|enable javascript|your browser|votre navigateur|ihren browser
    tu navegador|ваш браузер|privacy policy|terms of (?:use|service)|privatsphäre-einstellungen
    privacy settings|paramètres de confidentialité|(?:externer|externe|externen) inhalte?\b
    datenschutz(?:erklärung|hinweis)|politique de confidentialité|personenbezogene daten übermittelt
    (?:this|the) (?:article|story|post) (?:was|has been|is|first|originally) (?:\w+ )?(?:published|updated)
    \bsubmit an? op-?ed|letters? to the editor|\bgot a (?:tip|story)\b|\bemail us\b|\badvertisement\b
    sponsored content|\bpaid post\b|https?://|\bwww\.|\S@\S+\.\w|(?:^|\s)@\w{3,}|breaking news (?:and|from)
    latest (?:news|headlines) (?:and|from|on)|your (?:trusted |daily )?source (?:for|of)
    informationen zu dem thema|alle (?:news|nachrichten|infos) (?:im|aus|zu)|toute l'actualité
    todas las noticias
    """.strip().splitlines()
)
