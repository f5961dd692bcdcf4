"""The page as a browser gets it."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import lxml.html
import pytest

from headwater.page import fragment, page
from headwater.records import Article, Document, Range, Story, Trace

Forms = pytest.mark.parametrize("form", [page, fragment])
Form = Callable[[Trace], str]
# fmt: off
OURS = {
    "a", "article", "aside", "b", "body", "dd", "defs", "details", "div", "dl", "dt", "figcaption", "figure", "g", "h2",
    "h3", "head", "header", "html", "i", "li", "mark", "marker", "meta", "nav", "ol", "p", "path", "q", "rect",
    "script", "section", "span", "style", "summary", "svg", "text", "time", "title", "ul",
}
# fmt: on


def parsed(html: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(html)


def elements(html: str) -> Iterator[lxml.html.HtmlElement]:
    return (e for e in parsed(html).iter() if isinstance(e.tag, str))


def alone(text: str) -> Trace:
    article = Article(document=Document(id="a.txt", text=text), kept=(Range(0, len(text)),) if text else ())
    return Trace(articles=(article,), stories=(Story(id="s", title="", documents=("a.txt",)),))


@Forms
def test_nothing_of_a_document_becomes_an_element(evil: Trace, form: Form) -> None:
    assert {e.tag for e in elements(form(evil))} <= OURS


@Forms
def test_nothing_of_a_document_becomes_a_handler_or_a_style(evil: Trace, form: Form) -> None:
    names = {name for e in elements(form(evil)) for name in e.attrib}
    assert not [n for n in names if n.startswith("on") or n == "style"]


def test_the_only_script_is_the_page_s_own(evil: Trace) -> None:
    (script,) = [e for e in elements(page(evil)) if e.tag == "script"]
    assert "alert" not in (script.text or "")


def test_nothing_is_asked_for(evil: Trace) -> None:
    found = page(evil)
    targets = [e.get(name) for e in elements(found) for name in ("src", "href", "srcset", "data", "action", "poster")]
    assert all(t.startswith("#") for t in targets if t is not None)
    assert not re.search(r"@import|url\((?!#)", found)


def test_the_policy_lets_in_the_page_s_own_script_and_style_alone(evil: Trace) -> None:
    tree = parsed(page(evil))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for name in ("style", "script"):
        (text,) = tree.xpath(f"//{name}/text()")
        hashed = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{hashed}'" in policy


def test_every_link_has_a_target_and_every_target_is_one(evil: Trace) -> None:
    tree = parsed(page(evil))
    ids = tree.xpath("//@id")
    links = [h[1:] for h in tree.xpath("//@href") if h.startswith("#")]
    assert len(ids) == len(set(ids))
    assert links
    assert set(links) <= set(ids)


def test_the_pictures_of_several_stories_share_no_id(evil: Trace) -> None:
    halves = tuple(replace(evil.stories[0], id=f"s{i}", documents=(a.id,)) for i, a in enumerate(evil.articles))
    ids = parsed(page(replace(evil, stories=halves))).xpath("//@id")
    assert len(ids) == len(set(ids))


def test_an_address_is_a_link_only_where_a_browser_may_follow_it(evil: Trace) -> None:
    def links(url: str) -> list[lxml.html.HtmlElement]:
        articles = tuple(replace(a, document=replace(a.document, url=url)) for a in evil.articles)
        return [e for e in elements(page(replace(evil, articles=articles))) if e.get("href", "#")[0] != "#"]

    assert not links("javascript:alert(1)")
    assert not links("data:text/html,x")
    assert not links("//a.example/x")
    assert {(e.get("href"), e.get("rel")) for e in links('https://a.example/"x')} == {
        ('https://a.example/"x', "noreferrer noopener nofollow")
    }


@Forms
def test_the_same_trace_gives_the_same_bytes(evil: Trace, form: Form) -> None:
    assert form(evil).encode() == form(replace(evil)).encode()


def test_text_that_no_page_can_hold_is_shown_by_signs(evil: Trace) -> None:
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\u202a-\u202e]", page(evil))


@Forms
def test_no_template_is_read_out_of_a_document(evil: Trace, form: Form) -> None:
    assert "{{7*7}}" in form(evil)


@Forms
@pytest.mark.parametrize("trace", [Trace(), alone(""), alone("One line.\n")])
def test_little_or_nothing_is_a_page_too(trace: Trace, form: Form) -> None:
    assert parsed(form(trace)).xpath("//*[contains(@class, 'hw')]")


def test_a_long_document_is_shown_around_its_evidence_and_says_so(evil: Trace) -> None:
    first = evil.articles[0]
    text = first.text + "Filler, of no interest. " * 40_000
    long = replace(first, document=replace(first.document, text=text), kept=(Range(80, len(text)),))
    found = page(replace(evil, articles=(long, evil.articles[1])))
    assert len(found) < 500_000
    assert f"too long to show whole ({len(text):,} characters)" in found


def test_documents_that_stand_alone_are_folded_behind_an_index(evil: Trace) -> None:
    single = Article(document=Document(id="3", text="Alone.\n"), kept=(Range(0, 6),))
    other = Story(id="other", title="Alone", documents=("3",))
    found = replace(evil, articles=(*evil.articles, single), stories=(*evil.stories, other))
    tree = parsed(page(found))
    assert len(tree.xpath("//nav//li")) == 2
    (folded,) = tree.xpath("//details[@class='single']")
    assert folded.get("open") is None


def test_a_document_leads_to_the_other_stories_that_it_tells_of_and_they_to_it(evil: Trace) -> None:
    teller, told = evil.articles
    stories = (
        replace(evil.stories[0], documents=(teller.id,)),
        Story(id="told", title=evil.stories[0].title, documents=(told.id,), also=(teller.id,)),
    )
    found = page(replace(evil, stories=stories, lineages=()))
    assert {e.tag for e in elements(found)} <= OURS
    tree = parsed(found)
    (document,) = tree.xpath("//h3[.='Also told of in']/following-sibling::ul//a/@href")
    (story,) = tree.xpath("//p[starts-with(., 'Tells also of')]/a/@href")
    assert tree.xpath(f"//*[@id='{document[1:]}']//a[@href='{story}']")
    assert tree.xpath(f"//section[.//*[@id='{story[1:]}']]//a[@href='{document}']")
