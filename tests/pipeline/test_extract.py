"""From page bytes to an article: what comes out, what stays out, what is fallen back on."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pipeline.extract_pages import STORY, URL, article, failure, feed_entry, ld, meta, page
from watcher.model import Article, Failure, Reason
from watcher.pipeline.extract import extract


def test_the_text_is_the_paragraphs_of_the_story():
    """One paragraph per line, without the headline."""
    assert "\n".join(STORY) == article(page()).text


def test_the_same_bytes_give_the_same_article():
    """Nothing is remembered between pages."""
    assert article(page()) == article(page())
    assert len({article(page()).text for _ in range(4)}) == 1


def test_question_and_answer_cross_a_process_border():
    """Workers send the article back pickled."""
    found = article(page(head=ld(headline="Harbour office closed", datePublished="2024-05-02T10:00:00Z")))
    assert found == pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    refused = failure(b"%PDF-1.7")
    assert refused == pickle.loads(pickle.dumps(refused))  # noqa: S301 - our own bytes
    assert extract is pickle.loads(pickle.dumps(extract))  # noqa: S301 - our own bytes


def test_importing_loads_neither_the_extractor_nor_a_model():
    """The process that only hands pages to workers stays small."""
    code = (
        "import sys, watcher.pipeline.extract;"
        "print(sorted({'trafilatura','htmldate','py3langid','numpy','charset_normalizer'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "around",
    [
        "<section class='comments'><p>{other}</p><p>{other}</p></section>",
        "<div id='disqus_thread'><p>{other}</p></div>",
        "<div class='newsletter-box'><p>{other}</p></div>",
        "<div class='jp-relatedposts related-posts'><h3>Other news</h3><p>{other}</p></div>",
        "<nav class='post-navigation'><a href='/a'>{other}</a></nav>",
        "<div class='prev-next'><p>Previous Post</p><p>{other}</p></div>",
        "<aside class='most-read'><p>{other}</p></aside>",
        "<form><p>{other}</p></form>",
        "<div class='author-bio'><p>{other}</p></div>",
    ],
)
def test_what_stands_around_the_story_stays_out(around):
    """Comments, sign-up boxes, other stories and navigation are not the article."""
    other = "Dolphins were seen in the canal, and a reader from the old town sent us this remark about them."
    text = article(page(after=around.format(other=other))).text
    assert "Dolphins" not in text
    assert STORY[-1] in text


def test_a_list_of_other_stories_without_any_markup_is_cut():
    """Some templates name their boxes by a heading only."""
    others = "".join(
        f"<h4>A story about the {thing}</h4><p>Today the {thing} was in the news again...</p><p>January 13, 2026</p>"
        for thing in ("bridge", "market", "tram", "school")
    )
    links = "<p>Previous Post</p><p>Was the bridge repaired?</p>"
    after = f"{links}<h3>Related Posts</h3>{others}<h3>Recent News</h3>{others}"
    assert "\n".join(STORY) == article(page(after=after)).text


def test_a_pointer_within_the_story_does_not_end_it():
    """The heading of a box is dropped, the story goes on."""
    told = (*STORY[:2], "Read also", *STORY[2:])
    assert "\n".join(STORY) == article(page(*told)).text


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our newsletter",
        "Subscribe to our daily briefing",
        "Follow us on Facebook",
        "Photo: City Archive",
        "Lees ook: De haven in cijfers",
        "Abonnez-vous à notre lettre du matin",
        "Jetzt für den Newsletter anmelden",
        "Suscríbete a nuestro boletín",
        "Подписывайтесь на наш канал",
        "責任編輯：王小明",
        "Zapisz się na nasz biuletyn",
    ],
)
def test_a_line_that_asks_for_something_is_dropped(line):
    """In any language, and wherever it stands."""
    assert "\n".join(STORY) == article(page(*STORY[:2], line, *STORY[2:])).text


def test_headline_byline_and_date_lines_are_not_text():
    """They have fields of their own."""
    before = "<p>By Ada Quill</p><p>2 May 2024, 10:15</p>"
    found = article(
        page(head=ld(headline="Harbour office closed", author={"name": "Ada Quill"}), before=before)
    )
    assert "\n".join(STORY) == found.text
    assert found.author == "Ada Quill"


def test_only_the_first_of_several_stories_on_one_page_is_read():
    """Endless pages put the next story below this one."""
    more = "".join(
        f"<p>Elsewhere, the football club of district {n} won its match on a muddy pitch.</p>"
        for n in range(20)
    )
    body = page(*STORY, *STORY[::-1]).replace(
        b"</main>", f"<article><h2>Football</h2>{more}</article></main>".encode()
    )
    assert "football" not in article(body).text


def test_soft_hyphens_and_invisible_characters_are_gone():
    """They hide words from a search."""
    found = article(page("Die Aus\u00adlands\u200bpolizei\u202e meldete sich nicht. " * 4, *STORY))
    assert "Auslandspolizei" in found.text
    assert "\u202e" not in found.text


def test_the_page_text_comes_before_the_feed():
    """The feed is a fallback."""
    found = article(page(), entry=feed_entry(content="Something else entirely. " * 40))
    assert found.origin == "page"
    assert STORY[0] in found.text


def test_json_ld_gives_the_text_where_the_page_does_not():
    """Pages drawn by scripts often carry it."""
    body = page("", head=ld(headline="Harbour office closed", articleBody=" ".join(STORY)))
    found = article(body, entry=feed_entry())
    assert " ".join(STORY) == found.text
    assert found.origin == "page"


def test_json_ld_gives_the_chapters_that_the_extractor_lost():
    """When it tells the same story and much more of it."""
    chapters = " ".join(
        f"Chapter {n}: the clerk remembered the evening of the {n}th as quiet and cold." for n in range(40)
    )
    found = article(
        page(head=ld(headline="Harbour office closed", articleBody=f"{' '.join(STORY)} {chapters}"))
    )
    assert "Chapter 39" in found.text


def test_json_ld_of_another_story_does_not_replace_the_text():
    """A long body that shares no words is not this article."""
    other = " ".join(f"Elsewhere team {n} won against rivals by goals." for n in range(80))
    assert STORY[0] in article(page(head=ld(headline="Football", articleBody=other))).text


@pytest.mark.parametrize(
    ("content", "expected"),
    [("\n".join(STORY), "\n".join(STORY)), ("", feed_entry().summary)],
)
def test_the_feed_gives_the_text_of_an_empty_page(content, expected):
    """Its full content, else its summary; the origin says so."""
    found = article(page(""), entry=feed_entry(content=content))
    assert expected == found.text
    assert found.origin == "feed"


def test_a_page_that_could_not_be_fetched_leaves_the_feed():
    """The caller passes no bytes then."""
    found = article(b"", content_type="", entry=feed_entry(author="Ada Quill", outlet="The Quay"))
    assert (
        found.origin,
        found.outlet,
        found.author,
        found.published_precision,
        found.language,
    ) == ("feed", "The Quay", "Ada Quill", "minute", "en")


def test_no_text_anywhere_is_a_failure():
    """The reason is named."""
    assert failure(page("")).reason == Reason.NO_TEXT
    assert failure(b"").reason == Reason.NO_TEXT


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"%PDF-1.7 and so on", "text/html"),
        (b"PK\x03\x04 and so on", ""),
        (b'{"title": "no page"}', "text/html"),
        (b"just words, no tags", ""),
        (b"<html><body><p>a page</p></body></html>", "application/pdf"),
        (b"<html><body><p>a page</p></body></html>", "image/png"),
    ],
)
def test_what_is_no_html_is_refused_as_such(body, content_type):
    """By its content type or by its bytes."""
    assert failure(body, content_type=content_type).reason == Reason.NOT_HTML


def test_what_is_no_html_leaves_the_feed():
    """A link to a PDF may have a good summary."""
    assert article(b"%PDF-1.7", entry=feed_entry()).origin == "feed"


CLOUDFLARE = """<html><head><title>Just a moment...</title></head><body><h1>news.example</h1>
<p>Verifying you are human. This may take a few seconds.</p><script>window._cf_chl_opt={}</script></body></html>"""
DATADOME = """<html><head><title>news.example</title></head><body>
<p>Please enable JS and disable any ad blocker</p>
<script src='https://ct.captcha-delivery.com/c.js'></script></body></html>"""
AKAMAI = """<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>
<p>You don't have permission to access this page on this server. Reference 18.2f1</p></body></html>"""
CHALLENGES = (CLOUDFLARE.encode(), DATADOME.encode(), AKAMAI.encode())


@pytest.mark.parametrize("body", CHALLENGES)
def test_a_challenge_for_robots_is_named(body):
    """It is neither an article nor an empty page."""
    assert failure(body).reason == Reason.CHALLENGE


@pytest.mark.parametrize("body", CHALLENGES)
def test_behind_a_challenge_the_feed_still_speaks(body):
    """With the feed's title, not the challenge's."""
    found = article(body, entry=feed_entry())
    assert (found.origin, found.title) == ("feed", "Harbour office closed, says the feed")


def test_a_mark_of_a_challenge_on_an_ordinary_page_means_nothing():
    """Cloudflare puts its script on every page that it serves."""
    script = "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1'></script>"
    assert STORY[0] in article(page(*STORY, *STORY[::-1], after=script)).text


def test_a_headline_like_a_challenges_title_is_a_headline():
    """When a story follows."""
    more = [
        f"Witness {n} told the hearing what she had seen from window {n} on that night in May."
        for n in range(12)
    ]
    told = article(page(*STORY, *more, h1="Access denied: neighbours shut out of hearing"))
    assert STORY[0] in told.text


def test_a_text_that_the_page_holds_several_times_is_given_once():
    """For phones, for desks, for printing."""
    assert "\n".join(STORY) == article(page(*STORY, *STORY, *STORY)).text


@pytest.mark.parametrize(
    "head",
    [
        ld(headline="x", isAccessibleForFree=False),
        ld(headline="x", isAccessibleForFree="False"),
        meta("article:content_tier", "locked"),
        '<meta name="paywall" content="true">',
    ],
)
def test_a_page_that_calls_itself_paid_is_marked(head):
    """In JSON-LD or meta tags."""
    assert article(page(head=head)).paywalled


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe now to continue reading",
        "Dieser Artikel ist nur für Abonnenten",
        "Cet article est réservé aux abonnés",
        "Contenido exclusivo para suscriptores",
        "この記事は会員限定です。",
    ],
)
def test_a_wall_at_the_end_marks_the_article_and_is_no_text(line):
    """A reader must know that the text goes on elsewhere."""
    found = article(page(*STORY, line))
    assert found.paywalled
    assert line not in found.text


def test_a_short_text_that_breaks_off_is_taken_for_a_teaser():
    """An ellipsis at the end of three sentences."""
    assert article(page(*STORY[:2], "The mayor would not say who had signed the lease, but…")).paywalled
    assert not article(page()).paywalled


def test_the_language_is_that_of_the_text():
    """Not that of a template which claims English."""
    dutch = (
        "De gemeente heeft het kantoor aan de kade donderdag gesloten na klachten van omwonenden over bezoekers.",
        "Volgens ambtenaren wist niemand wie de drie kamers boven de bakkerij had gehuurd en met welk doel.",
    )
    assert article(page(*dutch, lang="en", h1="Kantoor aan de haven gesloten")).language == "nl"


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "text/html", "text/html; charset=gbk"]))
def test_any_bytes_give_an_article_or_a_failure(noise, content_type):
    """Nothing that a server sends raises."""
    found = extract(b"<html><body><p>" + noise, url=URL, content_type=content_type)
    assert isinstance(found, Article | Failure)
    if isinstance(found, Article):
        found.text.encode()
