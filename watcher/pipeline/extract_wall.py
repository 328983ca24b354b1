"""What stands in front of an article: challenges for robots, consent screens, subscription walls.

Knows the marks of the products in use. A mark alone proves nothing: Cloudflare's script is on ordinary pages too,
so a page is only called a challenge when it has hardly any text besides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from watcher.pipeline.extract_text import weight

if TYPE_CHECKING:
    from collections.abc import Sequence

# Weight of a challenge page's whole text; the wordiest one known has some 1,100.
_CHALLENGE_TEXT: Final = 2_500
_TITLES: Final = re.compile(
    r"^\s*(?:just a moment|attention required!|one moment,? please|access (?:to this page has been )?denied|access denied|security check|"
    r"please wait|checking your browser|ddos-guard|are you a robot|robot (?:check|challenge)|human verification|verif(?:y|ying) you are human|"
    r"vercel security checkpoint|client challenge|pardon our interruption|you have been blocked|request rejected|403 forbidden|"
    r"making sure you(?:'|&#39;|’)re not a bot|bot verification|captcha|un momento|einen moment|un instant|een ogenblik|安全验证|安全驗證|人机验证)",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(
    r"_cf_chl_opt|cf-browser-verification|cf_captcha_kind|cf-error-details|/cdn-cgi/challenge-platform/h/[bg]/orchestrate|cf-turnstile|"
    r"captcha-delivery\.com|px-captcha|perimeterx|_Incapsula_Resource|Incapsula incident|sucuri_cloudproxy|"
    r"ddos-guard/js-challenge|awsWafCookieDomainList|gokuProps|challenge\.js\?.{0,40}awswaf|KPSDK|validate\.perfdrive\.com|"
    r"errors\.edgesuite\.net|akamai-bm|bm-verify|/_sec/cp_challenge|anubis_challenge|geo\.captcha|hcaptcha\.com/1/api\.js|"
    r"__ddg|qrator|slardar_us|/\.well-known/sgcaptcha",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"enable javascript and cookies to continue|verif(?:y|ying) (?:that )?you are (?:a )?human|checking (?:if the site connection is secure|your browser)|"
    r"unusual (?:traffic|activity) from your|complete the security check|prove (?:that )?you(?:'|’)?re (?:human|not a robot)|why have i been blocked|"
    r"before you continue to|consent to (?:the use of )?cookies to continue|zustimmung zu cookies|请完成安全验证|請完成安全驗證",
    re.IGNORECASE,
)

_GATE: Final = re.compile(
    r"(?:subscribe|sign (?:in|up)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial) (?:now |today |for free )?(?:to|and) (?:continue|keep|read|unlock|access|view|get)\b|"
    r"(?:this|the) (?:article|story|content|post) is (?:only |exclusively |reserved )?(?:for|available to) (?:\w+ ){0,2}(?:subscribers|members)|already (?:a|an) (?:subscriber|member)\?|to (?:continue|keep) reading|unlock (?:this|the full)|exclusive to subscribers|"
    r"(?:dieser|der) (?:artikel|text|inhalt) ist (?:nur |exklusiv )?für .{0,30}abonnent|(?:weiterlesen|jetzt (?:weiterlesen|abonnieren|testen)) mit|sie haben bereits ein abo|mit .{0,20}abo weiterlesen|"
    r"verder lezen\?|(?:dit artikel|deze inhoud) is (?:alleen|exclusief|enkel) voor (?:abonnees|leden)|al abonnee\?|word (?:lid|abonnee) om|"
    r"(?:cet )?article (?:est )?réservé aux abonnés|(?:il vous reste|la suite est réservée).{0,80}|abonnez-vous pour (?:lire|continuer)|déjà abonné|"
    r"(?:contenido|artículo|noticia) (?:exclusiv[oa]|reservad[oa]|solo) para (?:suscriptores|socios)|suscríbete para (?:seguir|continuar|leer)|¿ya eres suscriptor|"
    r"(?:conteúdo|artigo|matéria) exclusiv[oa] para assinantes|assine para (?:continuar|ler)|já é assinante|(?:articolo|contenuto) riservato agli abbonati|abbonati per (?:continuare|leggere)|sei già abbonato|"
    r"(?:artykuł|treść) (?:dostępn[ya] )?(?:tylko )?dla (?:subskrybentów|prenumeratorów)|(?:článek|obsah) (?:je )?(?:pouze |jen )?pro předplatitele|(?:článok|obsah) (?:je )?len pre predplatiteľov|csak előfizetők|(?:för|for|kun for) (?:prenumeranter|abonnenter)|tilaajille|"
    r"(?:доступн\w+|только) (?:для )?подписчик|лише для передплатників|只供订阅|仅限(?:会员|订阅)|僅限(?:會員|訂閱)|訂閱後(?:閱讀|繼續)|付费(?:阅读|内容)|剩余\d+%|"
    r"(?:この記事は|ここから先は)?.{0,10}(?:会員限定|有料会員|有料記事|有料記事です)|残り.{0,10}文字|구독자 전용|유료(?:회원| 기사)|로그인 후|abonelere özel",
    re.IGNORECASE,
)
_GATE_LENGTH: Final = 320
# The wall stands at the end; further up the same words are part of a story about subscriptions.
_LAST_LINES: Final = 6
_TEASER_WEIGHT: Final = 1_500
_CUT_OFF: Final = re.compile(r"(?:\.{3}|…|\[(?:\.{3}|…)\])\s*$")


def is_challenge(*, source: str, title: str, text: str) -> bool:
    """Tell whether a page is a check for robots or for consent, from its markup, title and whole visible text."""
    if weight(text) > _CHALLENGE_TEXT:
        return False
    return bool(_TITLES.match(title) or _WORDS.search(text) or (_MARKS.search(source[:300_000]) and weight(text) < _CHALLENGE_TEXT // 3))


def without_gate(lines: Sequence[str]) -> tuple[list[str], bool]:
    """Give the lines before a subscription wall, and whether there is one.

    A short text that breaks off with an ellipsis is behind a wall too, though nothing says so.
    """
    first = max(0, len(lines) - _LAST_LINES)
    for number in range(first, len(lines)):
        if len(lines[number]) <= _GATE_LENGTH and _GATE.search(lines[number]):
            return list(lines[:number]), True
    cut_off = bool(lines) and bool(_CUT_OFF.search(lines[-1])) and sum(map(weight, lines)) < _TEASER_WEIGHT
    return list(lines), cut_off
