from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.compare.differences import differences
from headwater.records import Article, Document, Range, Story

LINES = [
    "The blaze in the Harrow mill killed 12 people on the upper floor.",
    "At the Harrow mill, 14 people died when the upper floor burned.",
    "The brakes of the tower were last replaced in 2017, the report says.",
    "The brakes of the tower were last replaced in 2019, the logbook says.",
    "The keeper ordered a pilot to wait beside the lock until dawn.",
    "The keeper asked a pilot to wait beside the lock until dawn.",
    "“Nothing”, „alles“ und 12 Leute.",
    "ДВА человека 12 3,5 %",
]


def article(name: str, lines: list[str]) -> Article:
    text = "\n".join(lines)
    return Article(document=Document(id=name, text=text), kept=(Range(0, len(text)),) if text else ())


def of(articles: list[Article]) -> Any:
    story = Story(id="story-1", title="", documents=tuple(sorted(a.id for a in articles)))
    return differences(story, articles, (), (), (), ())


@settings(max_examples=40)
@given(st.lists(st.lists(st.sampled_from(LINES), max_size=4), min_size=1, max_size=5), st.randoms())
def test_the_order_of_the_documents_does_not_matter(piles: list[list[str]], random: Any) -> None:
    articles = [article(f"{n}.txt", lines) for n, lines in enumerate(piles)]
    shuffled = random.sample(articles, len(articles))
    found = of(articles)
    assert found == of(shuffled)
    for d in found:
        for e in (e for r in d.readings for e in r.evidence):
            assert articles[int(e.document.removesuffix(".txt"))].text[e.range.start : e.range.end].strip()


def test_conflicts_come_first_and_ids_are_in_order() -> None:
    found = of([article("a.txt", LINES[0::2]), article("b.txt", LINES[1::2])])
    assert [d.relation for d in found][:2] == ["conflict", "conflict"]
    assert [d.id for d in found] == [f"story-1-difference-{n}" for n in range(1, len(found) + 1)]


def test_one_document_and_many_copies_differ_in_nothing() -> None:
    assert of([article("a.txt", LINES[:1])]) == ()
    assert of([article(f"{n}.txt", LINES[:1] + LINES[2:3]) for n in range(200)]) == ()


def burned(accounts: int) -> list[Article]:
    """Accounts of which the first two differ in the years of thirty fires."""
    places, ends = ("mill", "yard", "dock", "barn", "tower", "forge"), ("gate", "house", "wall", "lane", "side")
    rooms = [place + end for place in places for end in ends]
    told = [[f"In {year} the old {room} burned and rose again." for room in rooms] for year in (1908, 1911)]
    others = [[f"Nobody was at the pier number {n}."] for n in range(2, accounts)]
    return [article(f"{n}.txt", lines) for n, lines in enumerate([*told, *others])]


def test_no_more_than_a_reader_would_act_on() -> None:
    assert len(of(burned(2))) == 25


def test_many_accounts_have_a_few_more() -> None:
    assert len(of(burned(20))) == 29
