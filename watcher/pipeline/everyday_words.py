"""Words that any report may use, whatever its affair, in the languages that new topics are mostly made in. Data only.

They hold meaning, so they are no function words; but they tell no affair from another, and where no other text of the
language is at hand nothing shows how common they are. Verbs of reporting, adverbs of time and degree, quantities,
money and the like, in the forms that stand in texts. What names an act, a body or a thing that could be an affair's
own (police, court, contract) is left out on purpose.
"""

from __future__ import annotations

from functools import cache

from watcher.pipeline.fold import fold

_LISTS = {
    "en": (
        "every asked asks asking ask known know knows knew least since opened open opens opening called "
        "call calls calling named name names wrote writes write written read reads heard hear spoke speak "
        "speaks speaking spoken came come comes coming went goes going gone made make makes making took "
        "take takes taking taken gave give gives giving given found find finds finding saw seen sees seeing "
        "thought think thinks want wants wanted need needs needed used uses using became become becomes "
        "began begin begins started start starts ended ends ending kept keep keeps left leave leaves "
        "brought bring brings held hold holds showed shows shown show seems seemed remained remains stood "
        "stands stand tried tries trying meant means mean putting puts felt feels turned turns turning "
        "moved moves followed follows following expected expects believed believes believe confirmed "
        "confirms confirm denied denies declined declines commented comment comments answered answers "
        "answer replied reply announced announces reported reports report reporting published publishes "
        "described describes explained explains stated states mentioned mentions pointed points repeated "
        "already always never often again almost even ever still soon later earlier recently currently "
        "early late long short high low great good better best large larger largest small smaller little "
        "less much many several few enough nearly around together apart another next previous former whole "
        "half quarter third fourth dozen dozens hundred hundreds thousand thousands million millions "
        "billion billions percent euro euros dollar dollars pound pounds morning afternoon evening night "
        "time times moment hour hours minute minutes century decade decades weekend thing things part parts "
        "place places side sides number numbers case cases matter kind sort fact facts question questions "
        "problem problems reason reasons way ways line lines spokesman spokeswoman spokesperson statement "
        "statements letter really quite rather very well however although though because while until "
        "despite among including instead perhaps maybe probably likely possible able same different "
        "important clear difficult old young big man men woman women person someone nobody everyone anyone "
        "everything nothing something cannot didn doesn don isn wasn weren"
    ),
    "nl": (
        "elke elk ieder iedere alle alles iets niets iemand niemand volgens noemt noemde noemen genoemd "
        "zegt zei zeggen zeiden gezegd vertelt vertelde vertellen vraagt vroeg vragen gevraagd schrijft "
        "schreef geschreven laat laten liet weet wist weten gaat ging gaan gegaan komt kwam komen gekomen "
        "maakt maakte maken gemaakt doet deed doen gedaan geeft gaf geven gegeven neemt nam nemen genomen "
        "staat stond staan ziet zag zien gezien vindt vond vinden gevonden krijgt kreeg krijgen gekregen "
        "houdt hield blijft bleef blijven lijkt leek begon begint beginnen begonnen opende opent geopend "
        "bleek blijkt bevestigt bevestigde ontkent ontkende meldt meldde gemeld sinds altijd nooit vaak "
        "weer opnieuw bijna alweer eerder later nu toen straks onlangs inmiddels intussen vandaag gisteren "
        "morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei "
        "juni juli augustus september oktober november december dag dagen week weken maand maanden jaar "
        "jaren uur uren minuut ochtend middag avond nacht tijd keer keren moment eeuw veel vele meer meest "
        "minder weinig enkele sommige andere ander anderen hetzelfde zelfde eigen hele heel helft groot "
        "grote groter klein kleine goed goede beter lang lange kort nieuw nieuwe oud oude eerste tweede "
        "derde laatste vorige volgende half twee drie vier vijf zes zeven acht negen tien twaalf tientallen "
        "honderd honderden duizend duizenden miljoen miljard procent euro mensen mens man mannen vrouw "
        "vrouwen persoon personen zaak ding dingen deel plaats kant aantal geval gevallen vraag antwoord "
        "reden manier woordvoerder woordvoerster verklaring brief bericht echter hoewel omdat doordat "
        "terwijl totdat ondanks waaronder behalve misschien waarschijnlijk mogelijk duidelijk belangrijk "
        "samen daarom daarna daarvoor daarmee waarin waarmee waarop ongeveer minstens zeker zelf alleen hoe "
        "wat wie waar wanneer waarom welke"
    ),
    "de": (
        "jede jeder jedes jeden jedem alle alles etwas nichts jemand niemand nennt nannte nennen genannt "
        "sagt sagen sagten gesagt erzählt erzählte fragt fragte fragen gefragt schreibt schrieb geschrieben "
        "weiß wusste wissen bekannt geht ging gehen gegangen kommt kam kommen gekommen macht machte machen "
        "gemacht tut getan gibt gab geben gegeben nimmt nahm nehmen genommen steht stand stehen sieht sah "
        "sehen gesehen findet fand finden gefunden bekommt bekam hält hielt bleibt blieb bleiben scheint "
        "schien beginnt begann begonnen öffnete öffnet geöffnet bestätigt bestätigte bestätigen dementiert "
        "meldet meldete erklärt erklärte teilte mitgeteilt berichtet berichtete seit immer nie oft wieder "
        "erneut fast bereits früher später jetzt dann bald kürzlich inzwischen heute gestern morgen montag "
        "dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli "
        "august september oktober november dezember tag tage tagen woche wochen monat monate monaten jahr "
        "jahre jahren stunde stunden minuten morgens abend nacht zeit mal viele vielen mehr meisten weniger "
        "wenige einige andere anderen anderer gleich eigene eigenen ganze ganzen hälfte große großen großer "
        "kleine kleinen gut gute guten besser lange kurz neue neuen neuer alte alten erste ersten zweite "
        "zweiten dritte letzten letzte nächste nächsten zwei drei vier fünf sechs sieben acht neun zehn "
        "zwölf dutzend hundert hunderte tausend tausende million millionen milliarde milliarden prozent "
        "euro menschen mensch mann männer frau frauen person personen sache ding teil ort seite zahl fall "
        "fälle frage antwort grund weise sprecher sprecherin erklärung brief jedoch obwohl indem trotz "
        "darunter außer vielleicht wahrscheinlich möglich deutlich wichtig zusammen deshalb danach davor "
        "damit darin etwa mindestens sicher selbst allein wer was wo wann warum welche welcher"
    ),
    "fr": (
        "chaque tout toute tous toutes rien quelque quelques personne dit disent disait déclare déclaré "
        "affirme affirmé explique expliqué demande demandé demander raconte raconté écrit écrire connu "
        "connue connus sait savait va vont allait vient venu viennent fait faire faites donne donné prend "
        "pris met mis voit vu trouve trouvé reste resté semble commence commencé ouvert ouverte confirme "
        "confirmé dément démenti annoncé annonce indique indiqué appelle appelé nommé toujours jamais "
        "souvent encore presque déjà bientôt récemment actuellement hier demain lundi mardi mercredi jeudi "
        "vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre jour jours semaine semaines mois an ans année années heure heures minute matin "
        "soir nuit temps fois moment beaucoup moins peu plusieurs autre autres même mêmes propre entier "
        "moitié grand grande grands petit petite bon bonne mieux long longue court nouveau nouvelle "
        "nouveaux ancien ancienne premier première deuxième troisième dernier dernière derniers prochain "
        "deux trois quatre cinq six sept huit neuf dix douze dizaine dizaines cent centaine centaines mille "
        "milliers million millions milliard milliards euro euros gens homme hommes femme femmes personnes "
        "chose choses partie lieu côté nombre cas question réponse raison façon manière lettre cependant "
        "alors bien parce malgré dont sauf probablement possible clair important ensemble ainsi ensuite "
        "environ certain certains seul seule"
    ),
    "es": (
        "cada todo toda todos todas nada algo alguien nadie dice dijo dicen dicho declaró afirmó afirma "
        "explicó explica preguntó pregunta pidió cuenta contó escribe escribió conocido conocida sabe sabía "
        "va van iba viene vino hace hizo hacer hecho da dio dado toma tomó pone puso ve vio visto encuentra "
        "encontró queda quedó parece comenzó empezó abierto abierta abrió confirmó confirma negó niega "
        "anunció anuncia indicó llama llamado llamada siempre nunca veces vez todavía aún casi ahora pronto "
        "recientemente actualmente hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo "
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre día días "
        "semana semanas mes meses año años hora horas minutos tarde noche tiempo momento mucho muchos "
        "muchas menos poco pocos varios varias otro otra otros otras mismo misma propio entero mitad gran "
        "grande grandes pequeño pequeña buen bueno mejor largo corto nuevo nueva nuevos viejo antiguo "
        "primer primera primero segundo segunda tercero último última últimos próximo dos tres cuatro cinco "
        "seis siete ocho nueve diez doce decenas cien ciento cientos mil miles millón millones euro euros "
        "gente hombre hombres mujer mujeres persona personas cosa cosas parte lugar lado número caso casos "
        "respuesta razón manera forma carta embargo aunque mientras excepto quizás probablemente posible "
        "claro importante juntos así después luego alrededor cierto solo sólo sola"
    ),
}


@cache
def _words(language: str) -> frozenset[str]:
    return frozenset(map(fold, _LISTS.get(language, "").split()))


def is_everyday(word: str, language: str) -> bool:
    """Whether any report may use the word; never for languages without a list."""
    return fold(word) in _words(language)
