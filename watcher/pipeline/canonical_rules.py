"""Which parts of an address say nothing about the article: a table. A part of canonical.py; knows no algorithm."""

from __future__ import annotations

_TRACKING_PREFIXES_WORDS = (
    "utm_ at_ ns_ mc_ mtm_ pk_ piwik_ matomo_ hsa_ trk_ oly_ vero_ _hs __hs fb_action_ fb_source fb_ref "
    "wt. wt_ ga_ gad_ cx_ ml_ bsft_ sfmc_ dm_i rb_ iesrc _branch_ asgtbndr amp_"
)
TRACKING_PREFIXES = tuple(_TRACKING_PREFIXES_WORDS.split())
"""A parameter that begins so is a counter's: Google, AT Internet, comScore, Mailchimp, Matomo, HubSpot ..."""

_TRACKING_WORDS = (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid igshid igsh li_fat_id epik scid s_cid "
    "mkt_tok elqtrackid elqtrack elq xtor xtref xts ocid icid ncid cmpid cmp cmp_id campaign_id campaignid "
    "smid smtyp smvar sr_share ito wpisrc wpmm itid _ga _gl _gac hsctatracking __s __twitter_impression "
    "ref_src ref_url refsrc referrer referer feature_ref guccounter guce_referrer guce_referrer_sig spm scm "
    "share_token sharetype sharesource share_source share_from shared_via shareid sharedid feedtype feedname "
    "tpcc traffic_source intlink_from_url intcmp int_cmp intcid rcid mktcid mktcval sara_ecid sara_ref "
    "wt_zmc wtrid wtmc zmc lmd_medium lmd_campaign lmd_creation ssm src_share ltflags maca soc_src soc_trk tsrc "
    "source_ref dgcid _openstat yptr rss_id fromrss isappinstalled nsukey from_source share_medium "
    "share_plat share_tag share_times share_session_id unique_k vd_source bbid gi_id mbid cndid jsessionid phpsessid "
    "sid_rss cachebuster cache_buster nocache _amp usqp"
)
TRACKING = frozenset(_TRACKING_WORDS.split())
"""Parameters that never choose an article, on any site."""

_AMBIGUOUS_WORDS = "ref source src from via s share medium channel campaign"
AMBIGUOUS = frozenset(_AMBIGUOUS_WORDS.split())
"""Parameters that choose articles on some sites and count readers on others: dropped for a value below only."""
_TELLING_VALUES_WORDS = (
    "rss rss2 rss2.0 feed feeds rssfeed feedburner atom twitter facebook fb tw telegram tg whatsapp wa linkedin email "
    "mail newsletter social sharing share share-btn google googlenews news_google bing timeline singlemessage "
    "groupmessage wechat weibo amp copylink copy_link homepage hp hp_lead"
)
TELLING_VALUES = frozenset(_TELLING_VALUES_WORDS.split())

SITE_TRACKING = {
    "news.google.com": "oc hl gl ceid",
    "bbc.co.uk": "pinned_post_locator pinned_post_asset_id pinned_post_type link_location post",
    "bbc.com": "link_location",
    "nytimes.com": "searchresultposition campaign_id "
    "instance_id segment_id user_id regi_id emc partner unlocked_article_code "
    "referringsource action module pgtype region contentcollection hp lede ref rref _r",
    "washingtonpost.com": "tid hpid pwapi_token _pml outputtype",
    "wsj.com": "mod st reflink",
    "theguardian.com": "dcr",
    "economist.com": "fsrc giftid",
    "ft.com": "accesstoken",
    "bloomberg.com": "srnd sref leadsource embedded-checkout",
    "reuters.com": "rpc",
    "scmp.com": "module pgtype campaign tpcc display registersource",
    "dailymail.co.uk": "ico",
    "youtube.com": "feature si pp ab_channel t",
    "lemonde.fr": "search-type",
    "rfi.fr": "ref",
    "france24.com": "ref",
    "aljazeera.com": "sudden",
    "elpais.com": "ssm prm id_externo_rsoc event_log",
    "repubblica.it": "ref rss",
    "derstandard.at": "ref",
    "derstandard.de": "ref",
    "nzz.ch": "reduced",
    "zeit.de": "wt_ref",
    "medium.com": "source sk",
    "substack.com": "r s triedredirect isfreemail showwelcomeonshare",
}
"""Registrable domain or host to further parameters that choose nothing there."""

AMP_KEYS = frozenset({"amp", "isamp", "is_amp", "ampmode"})
AMP_VALUES = frozenset({"", "1", "true", "yes", "amp"})
"""``?amp``, ``?amp=1`` and the like; with another value the parameter is kept."""
OUTPUT_KEYS = frozenset({"outputtype", "output", "mode", "view", "format", "type", "tpl", "template"})
"""Parameters that mean AMP when their value is "amp"."""

_SECOND_LEVELS_WORDS = (
    "ac co com edu gov gob gouv go gv gen govt int mil net ne nom or org ltd plc me sch nhs police info web biz id "
    "ind asn"
)
SECOND_LEVELS = frozenset(_SECOND_LEVELS_WORDS.split())
"""Labels under which a country registers names: bbc.co.uk, smh.com.au, asahi.co.jp."""
_SHARED_HOSTS_WORDS = (
    "blogspot.com wordpress.com substack.com medium.com tumblr.com github.io gitlab.io livejournal.com typepad.com "
    "wixsite.com weebly.com ghost.io over-blog.com hatenablog.com beehiiv.com pages.dev netlify.app vercel.app "
    "herokuapp.com webflow.io squarespace.com"
)
SHARED_HOSTS = frozenset(_SHARED_HOSTS_WORDS.split())
"""Domains whose subdomains are sites of different people."""
INDEX_PAGES = frozenset(
    f"{name}.{ending}"
    for name in ("index", "default")
    for ending in ("html", "htm", "shtml", "php", "jsp", "asp", "aspx")
)
"""Names under which a server keeps what it shows for a folder."""
