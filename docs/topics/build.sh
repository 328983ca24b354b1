#!/bin/sh
# Makes the two example topics with the tool's own commands and nothing else: docs/topics.md tells the story of it.
# Usage: docs/topics/build.sh [FOLDER]      (default: a new folder; the corpora come to FOLDER/topics/)
# The articles are invented. What a user would type at the prompts stands in the options.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$(mktemp -d)}
mkdir -p "$out"
cd "$out"
watcher=${WATCHER:-watcher}
# The configuration that `watcher init` would write; the block of each topic is added to it.
[ -e config.toml ] || cat > config.toml <<END
[[topic]]
id = "police-stations"
seed_corpus = "$(cd "$here/../.." && pwd)/seed_corpus"
END

name=spyware-against-journalists
"$watcher" topic new "spyware against journalists" --yes \
    --from "$here/$name/articles" --against "$here/$name/lookalikes" \
    --one "*:spyware, surveillance software, surveillance tool, hacking tool, hacking software, *:Pegasus,
        de:Spähsoftware, de:Spionagesoftware, de:Überwachungssoftware, de:Staatstrojaner, de:Trojaner,
        fr:logiciel espion, fr:logiciel de surveillance, es:programa espía, es:software espía, es:programa de vigilancia,
        zh:间谍软件, zh:监控软件, zh:木马" \
    --two "journalist, reporter, editor, correspondent, newsroom, columnist, broadcaster, presenter,
        media worker, de:Redakteur, de:Redaktion,
        de:Korrespondent, de:Medienschaffende, fr:journaliste, fr:rédacteur, fr:rédactrice, fr:rédaction,
        fr:correspondant, es:periodista, es:reportero, es:redactor, es:redacción, es:corresponsal,
        zh:记者, zh:编辑, zh:媒体人, zh:新闻工作者" \
    --accept en-phone=context en-attack=context en-press-freedom=context en-researchers=context es-movil=context \
        es-prensa=context fr-presse=context Überwachung=context 手机=context 入侵=context \
        name-basilisk=one name-meridian-signals=organisation \
    --drop en-know en-numbers en-harbour-digital-lab de-gefunden fr-parquet-a-ouvert es-espionaje fr-espionnage
"$watcher" topic add $name context en:infected en:hacked en:zero-click "en:spied on" en:targeted de:infiziert \
    de:gehackt de:ausgespäht de:überwacht de:Quellenschutz fr:infecté fr:piraté fr:surveillé es:infectado \
    es:hackeado es:vigilado es:espiado zh:植入 zh:感染 zh:监听
"$watcher" topic add $name against "en:told (reporters|journalists)" "en:(news|press) conference" \
    "de:(vor|gegenüber) Journalisten" de:Pressekonferenz "fr:(aux|devant des) journalistes" "fr:conférence de presse" \
    "es:a (los |)periodistas en" "es:conferencia de prensa" "es:rueda de prensa" zh:记者会 "zh:(告诉|对)记者(说|表示)"

name=undersea-cable-sabotage
"$watcher" topic new "undersea cable sabotage" --yes \
    --from "$here/$name/articles" --against "$here/$name/lookalikes" \
    --one "(undersea|submarine|subsea|underwater|seabed) (data |power |internet |telecom* |)cable*,
        cable* {3} (seabed|ocean floor|sea floor), de:Seekabel, de:Unterseekabel, de:Unterwasserkabel, de:Tiefseekabel,
        de:kabel* {4} (Ostsee|Nordsee|Meeresgrund|Meeresboden), fr:câble sous-marin, fr:câble électrique sous-marin,
        fr:câbles de télécommunications, es:cable submarino, es:cable eléctrico submarino,
        zh:海底电缆, zh:海底光缆, zh:海缆, zh:海底线缆" \
    --two "sabotage, deliberate, intentional, on purpose, hybrid attack, hybrid war, foul play, de:absichtlich,
        de:vorsätzlich, de:Anschlag, de:hybrid, fr:délibéré, fr:intentionnel, fr:malveillant, fr:hybride, es:sabotaje,
        es:deliberado, es:intencionado, es:híbrido, zh:蓄意, zh:故意, zh:人为, zh:破坏, zh:混合攻击,
        en:drag* {2} anchor*, de:Anker {6} (gezogen|geschleift|schleifte|zog), fr:traîn* {2} ancre, es:arrastr* {2} ancla,
        zh:拖锚, en:shadow fleet, de:Schattenflotte, fr:flotte fantôme, es:flota fantasma, zh:影子舰队" \
    --accept name-baltico=place
"$watcher" topic add $name context en:severed "en:cut" en:damaged en:ship en:tanker en:vessel de:durchtrennt de:beschädigt \
    de:Schiff de:Frachter fr:sectionné fr:navire fr:ancre es:cortado es:buque es:ancla zh:切断 zh:货轮 zh:船只
"$watcher" topic add $name against en:earthquake en:landslide "en:volcan*" de:Erdbeben fr:séisme es:terremoto es:sismo zh:地震
# What `watcher evaluate` showed to be missing on heldout-1.jsonl and heldout-2.jsonl.
"$watcher" topic add $name one "(undersea|submarine|subsea|underwater|seabed) (fibre |fiber |fibre optic |fiber optic )cable*" \
    "de:*kabel* {6} (Ostsee|Nordsee|Meeresgrund|Meeresboden)"
"$watcher" topic add $name two "*:saboteur*" "*:saboteador*"
"$watcher" topic list
