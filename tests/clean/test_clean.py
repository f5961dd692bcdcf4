"""Documents in, articles out: what a reader of the trace relies on."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean import clean
from headwater.read import LONGEST
from headwater.records import Article, Document

BODY = [
    "The harbour bridge in Eastport was closed on Thursday after inspectors found a crack in a pillar, the city said.",
    "“We could not take the risk,” Mayor Carla Diaz told reporters, adding that repairs would take three weeks.",
    "The bridge, opened in 1961, carries some 40,000 cars a day and was last repaired in 2009.",
    "Ferries will run every ten minutes from Friday, and freight trains are not affected by the closure.",
]
PAGE = f"""Menu
Skip to content
Local news that nobody owns: chip in today and support our journalism.

Harbour bridge closed after crack is found

By Ann Lee May 4, 2023 7:41 PM 3 min read
Cars wait in front of the harbour bridge in Eastport, on Thursday, May 4, 2023. (Bo Ek/Reuters)

{BODY[0]}

{BODY[1]}

READ MORE: How the old bridge was built

A history of trouble

{BODY[2]}

{BODY[3]}

Related Posts

Ten recipes that you will love this summer
Nothing is better than a cold soup on a warm evening, says our cook, who has travelled far for these…

News Feed

10:17 PM
Lottery winner comes forward after a year of silence.
"I had forgotten the ticket in a drawer," the winner, a retired baker from Westport, told a radio station on May 20.

Enter your email to subscribe
Subscribe
* indicates required
"""


def article(text: str, **given: str) -> Article:
    return clean([Document(id="x", text=text, **given)])[0]


def kept(found: Article) -> list[str]:
    return [line for r in found.kept for line in found.text[r.start : r.end].split("\n") if line]


def reasons(found: Article) -> dict[str, str]:
    return {found.text[b.range.start : b.range.end]: b.why for b in found.boilerplate}


def test_keeps_the_headline_and_the_paragraphs_and_nothing_else() -> None:
    assert kept(article(PAGE)) == ["Harbour bridge closed after crack is found", *BODY]


def test_gives_the_reasons_for_what_it_leaves_out() -> None:
    why = reasons(article(PAGE))
    assert why["Skip to content"] == "navigation"
    assert why["Local news that nobody owns: chip in today and support our journalism."] == "appeal"
    assert why["By Ann Lee May 4, 2023 7:41 PM 3 min read"] == "byline"
    assert why["Cars wait in front of the harbour bridge in Eastport, on Thursday, May 4, 2023."] == "caption"
    assert why["(Bo Ek/Reuters)"] == "credit"
    assert why["READ MORE: How the old bridge was built"] == "related"
    assert why["A history of trouble"] == "subhead"
    assert why["News Feed"] == "feed"
    assert why["* indicates required"] == "form"


def test_reads_what_is_known_and_where() -> None:
    found = article(PAGE)
    assert found.title is not None
    assert found.title.value == "Harbour bridge closed after crack is found"
    assert found.headline is not None
    assert PAGE[found.headline.start : found.headline.end] == found.title.value
    for known, value, words in [
        (found.byline, "Ann Lee", "Ann Lee"),
        (found.published, "2023-05-04T19:41", "May 4, 2023 7:41 PM"),
    ]:
        assert known is not None
        assert known.evidence is not None
        r = known.evidence.range
        assert (known.value, known.read_from, PAGE[r.start : r.end]) == (value, "text", words)
    assert found.language is not None
    assert found.language.value == "en"


def test_a_headline_printed_twice_is_kept_once() -> None:
    found = article(
        "close\nBridge closed after crack is found\n\nBridge closed after crack is found\n\n" + "\n\n".join(BODY)
    )
    assert kept(found) == ["Bridge closed after crack is found", *BODY]
    assert list(reasons(found).values()) == ["navigation", "repeated"]


def test_markdown_is_judged_without_its_marks() -> None:
    text = "# Bridge closed after crack is found\n\nBy [AFP](#)\n\nMay 04, 2023\n\n**Bo Ek / TASS**\n\n" + "\n\n".join(
        BODY
    )
    text += "\n\nOriginal url:\n\n<https://www.bbc.com/2023/05/04/bridge>"
    found = article(text)
    assert kept(found) == ["# Bridge closed after crack is found", *BODY]
    assert found.agency is not None
    assert found.agency.value == "Agence France-Presse"
    assert found.byline is not None
    assert found.byline.value == "AFP"
    assert found.outlet is not None
    assert (found.outlet.value, found.outlet.read_from) == ("BBC News", "url")
    assert found.published is not None
    assert found.published.value == "2023-05-04"


def test_a_clean_text_is_kept_whole() -> None:
    text = "\n".join(BODY)
    found = article(text)
    assert kept(found) == BODY
    assert found.boilerplate == ()
    assert found.title is None


def test_comes_back_to_the_article_after_a_box_of_links() -> None:
    text = "\n\n".join([*BODY[:2], "Most Popular", "Ten recipes for a cold soup", *BODY * 2])
    assert set(kept(article(text))) >= set(BODY)


def test_what_is_given_outweighs_what_is_read() -> None:
    found = article(PAGE, title="The bridge", outlet="The Example", author="Bo", published="2023-05-05T00:00:00")
    values = [k and (k.value, k.read_from) for k in (found.title, found.outlet, found.byline, found.published)]
    assert values == [("The bridge", "given"), ("The Example", "given"), ("Bo", "given"), ("2023-05-05", "given")]


def test_the_date_in_a_url_is_the_last_resort() -> None:
    found = article("\n".join(BODY), url="https://www.theguardian.com/world/2023/05/04/bridge")
    assert found.published is not None
    assert (found.published.value, found.published.read_from) == ("2023-05-04", "url")
    assert found.outlet is not None
    assert found.outlet.value == "The Guardian"


@pytest.mark.parametrize(
    "text",
    [
        "Bridge closed after crack is found",
        "Кремль опроверг сообщения о звонках. Об этом сообщил пресс-секретарь.\nДругих подробностей он не привёл.",
        "橋は木曜日に閉鎖された。市が発表した。\n修理には三週間かかる。",
        "The sea is wide\nand wider still\nthe night beyond it",
        "One line alone that says what happened, and when, and to whom.",
    ],
)
def test_odd_documents_pass_through_unharmed(text: str) -> None:
    assert kept(article(text)) == text.split("\n")


def test_a_document_of_nothing_but_furniture_is_kept() -> None:
    assert kept(article("Menu\nSubscribe")) == ["Menu", "Subscribe"]


def test_what_is_longer_than_any_article_is_left_out() -> None:
    line = "The bridge was closed, the city said, and it will stay so. "
    found = article(line * (2 * LONGEST // len(line)))
    assert sum(r.end - r.start for r in found.kept) <= LONGEST
    assert [b.why for b in found.boilerplate] == ["other"]


def test_lines_of_a_site_are_known_by_the_pile() -> None:
    stories = [
        Document(
            id=str(n),
            outlet="The Example",
            text=f"Eastport Weekender\n\nThe {thing} of Eastport reopens in spring\n\nThe {thing} of Eastport, closed "
            f"since a fire in the {thing} office, will open again in spring, its {thing} warden said.\n\nGlad tidings "
            f"from the {thing}: there is a new {thing} roof, and it is blue.",
        )
        for n, thing in enumerate(["museum", "library", "stadium", "market"])
    ]
    assert all(reasons(a) == {"Eastport Weekender": "navigation"} for a in clean(stories))


pieces = st.lists(
    st.sampled_from([*PAGE.split("\n"), "", "…", "Photo: Bo Ek, AP", "—", "\u2028", "   x   "]), max_size=25
)


@given(pieces.map("\n".join))
def test_every_character_is_kept_or_left_out_once(text: str) -> None:
    found = article(text)
    ranges = sorted([*found.kept, *(b.range for b in found.boilerplate)])
    assert all(a.end <= b.start for a, b in pairwise(ranges))
    covered = {i for r in ranges for i in range(r.start, r.end)}
    assert all(i in covered for i, c in enumerate(text) if not c.isspace())
    assert found.kept or not text.strip()


@given(st.randoms())
def test_the_order_of_documents_does_not_matter(rng: random.Random) -> None:
    documents = [Document(id=str(i), outlet="X", text=PAGE.replace("Eastport", f"Port {i}")) for i in range(5)]
    shuffled = list(documents)
    rng.shuffle(shuffled)
    assert {a.id: a for a in clean(shuffled)} == {a.id: a for a in clean(documents)}


def test_pages_of_unknown_sites_share_no_lines() -> None:
    title = "Harbour bridge closed after crack is found"
    texts = [f"{title}\n\nBy Ann Lee\n\n" + "\n\n".join(f"{n}: {line}" for line in BODY) for n in "abcd"]
    for found in clean([Document(id=str(i), text=text) for i, text in enumerate(texts)]):
        assert found.title is not None
        assert found.title.value == title


def test_turns_of_a_transcript_and_short_answers_stay() -> None:
    lines = [BODY[0], "ANN LEE: It is not the--", "Yes.", BODY[1]]
    links = ["How it was built", "BRIDGES: Five that broke", "Zing!"]
    found = article("\n\n".join(["Bridge closed after crack is found", *lines, *links, *BODY[2:]]))
    assert reasons(found) == dict.fromkeys(links, "subhead")
