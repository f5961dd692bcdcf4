"""What a user expects of stories."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group import group
from headwater.records import Article, Derivation, Document, Known, Passage, Range, Story

QUAKE = (
    "A magnitude 6.1 earthquake shook the island of Orsa on Friday and brought down the bell tower of Hallen.",
    "Rescuers on Orsa searched Hallen on Friday after an earthquake of magnitude 6.1 toppled its bell tower.",
    "The bell tower of Hallen fell when an earthquake hit Orsa; the governor said that nobody had been killed.",
)
TRIAL = (
    "The banker Tove Lind told the court in Marn that she never saw the contracts over which she is tried for fraud.",
    "Tove Lind denied fraud as her trial opened in Marn, telling judges that the contracts were kept from the banker.",
)
SHIP = (
    "A container ship ran aground off Cape Feld and blocked the channel, the coast guard said, but no oil had leaked.",
)


def article(name: str, text: str, title: str | None = None, when: str | None = None) -> Article:
    return Article(
        document=Document(id=name, text=text),
        kept=(Range(0, len(text)),) if text else (),
        title=Known(value=title, read_from="given") if title else None,
        published=Known(value=when, read_from="given") if when else None,
    )


def pile() -> list[Article]:
    texts = {"q": QUAKE, "t": TRIAL, "s": SHIP}
    return [article(f"{key}{n}", text) for key, several in texts.items() for n, text in enumerate(several)]


def copies(a: str, b: str, share: float = 1.0) -> Derivation:
    return Derivation(
        a=a,
        b=b,
        kind="duplicate" if share == 1.0 else "abridgement",
        direction="undetermined",
        containment=(share, 1.0),
        passages=(Passage(a=Range(0, 9), b=Range(0, 9)),),
    )


def briefing(name: str, *parts: str) -> Article:
    return article(name, " ".join(("Good morning, here is what you need to know.", *parts)), title="Morning briefing")


def found(stories: tuple[Story, ...]) -> set[tuple[str, ...]]:
    return {s.documents for s in stories}


def test_no_documents_tell_no_story() -> None:
    assert group((), ()) == ()


@pytest.mark.parametrize("text", ["", "Rain", QUAKE[0]])
def test_one_document_alone_is_a_story(text: str) -> None:
    assert found(group((article("a", text),), ())) == {("a",)}


def test_articles_of_one_event_are_one_story() -> None:
    assert found(group(pile(), ())) == {("q0", "q1", "q2"), ("t0", "t1"), ("s0",)}


def test_a_pile_of_one_story_is_one_story() -> None:
    assert found(group(pile()[:3], ())) == {("q0", "q1", "q2")}


def test_two_articles_need_no_pile_around_them() -> None:
    assert found(group(pile()[3:5], ())) == {("t0", "t1")}
    assert found(group((pile()[0], pile()[3]), ())) == {("q0",), ("t0",)}


ALL = (*pile(), briefing("b0", QUAKE[1], TRIAL[0], SHIP[0]), briefing("b1", QUAKE[2], TRIAL[1]), article("c", SHIP[0]))
LINKS = (copies("c", "s0"), copies("b0", "t0", 0.3), copies("b1", "q2", 0.3))


@given(st.permutations(ALL), st.permutations(LINKS))
def test_the_order_of_the_articles_does_not_matter(articles: list[Article], derivations: list[Derivation]) -> None:
    assert group(articles, derivations) == group(ALL, LINKS)


def test_the_largest_story_comes_first() -> None:
    assert [(s.id, len(s.documents)) for s in group(pile(), ())] == [("story-1", 3), ("story-2", 1 + 1), ("story-3", 1)]


def test_two_hundred_copies_are_one_story() -> None:
    articles = [article(f"{n:03}", QUAKE[0]) for n in range(200)]
    derivations = [copies("000", a.id) for a in articles[1:]]
    assert [len(s.documents) for s in group(articles, derivations)] == [200]


def test_identical_documents_are_one_story_even_where_nobody_says_that_they_are_copies() -> None:
    assert [len(s.documents) for s in group([article(f"{n:03}", QUAKE[0]) for n in range(50)], ())] == [50]


def test_documents_that_are_all_different_stand_alone() -> None:
    articles = [article(name, texts[0]) for name, texts in (("q", QUAKE), ("t", TRIAL), ("s", SHIP))]
    assert found(group(articles, ())) == {("q",), ("t",), ("s",)}


def test_two_earthquakes_are_two_stories() -> None:
    other = (
        "A magnitude 5.8 earthquake shook the coast of Belmora on Monday and cracked the dam above the town of Sint.",
        "Engineers inspected the dam above Sint, cracked by an earthquake of magnitude 5.8 on the Belmora coast.",
    )
    articles = [*pile()[:3], *(article(f"e{n}", text) for n, text in enumerate(other))]
    assert found(group(articles, ())) == {("q0", "q1", "q2"), ("e0", "e1")}


def test_copies_are_one_story_whatever_their_words() -> None:
    articles = (article("a", "港湾当局は岸壁を閉鎖した。"), article("b", "港湾当局は 岸壁を閉鎖した。"))
    assert found(group(articles, (copies("a", "b"),))) == {("a", "b")}


def test_a_digest_that_holds_an_article_is_not_folded_with_it() -> None:
    digest = article("d", "\n".join((QUAKE[0], TRIAL[0], SHIP[0], "Sunny spells are forecast for the weekend.")))
    links = [copies("d", name, 0.3) for name in ("q0", "s0", "t0")]
    stories = found(group((*pile(), digest), links))
    assert not any({"q0", "t0"} <= set(s) or {"q0", "s0"} <= set(s) or {"t0", "s0"} <= set(s) for s in stories)


@pytest.mark.parametrize("linked", [True, False])
def test_briefings_are_in_a_story_each_and_glue_none(linked: bool) -> None:
    briefings = (briefing("b0", QUAKE[0], TRIAL[0], SHIP[0]), briefing("b1", QUAKE[1], TRIAL[1], SHIP[0]))
    links = [copies(b, other, 0.3) for b, other in (("b0", "q0"), ("b0", "s0"), ("b0", "t0"), ("b1", "t1"))]
    stories = found(group((*pile(), *briefings), links if linked else ()))
    assert {tuple(d for d in s if d[0] != "b") for s in stories} - {()} == {("q0", "q1", "q2"), ("t0", "t1"), ("s0",)}


def test_a_briefing_gives_no_story_its_name() -> None:
    headed = [article(f"{n}", text, title=f"Of {n}") for n, text in enumerate((QUAKE[0], TRIAL[0], SHIP[0]))]
    stories = group((*headed, briefing("-", QUAKE[0], TRIAL[0], SHIP[0])), ())
    assert {s.title for s in stories} <= {"Of 0", "Of 1", "Of 2"}


@pytest.mark.parametrize("linked", [True, False])
def test_stories_name_the_briefing_that_tells_of_them_too(linked: bool) -> None:
    links = [copies("b", name, 0.3) for name in ("q1", "s0", "t0")]
    stories = group((*pile(), briefing("b", QUAKE[1], TRIAL[0], SHIP[0])), links if linked else ())
    assert all(("b" in s.documents) is ("b" not in s.also) for s in stories)
    assert all(set(s.also) <= {"b"} for s in stories)


def test_a_digest_that_is_put_together_from_whole_articles_tells_of_them_all() -> None:
    rest = "The inquiry will go on for weeks, and everybody who was there is to be heard. " * 40
    digest = article("d", "\n".join((QUAKE[0] + rest, TRIAL[0], SHIP[0])))
    stories = group((*pile(), digest), [copies("d", name, 0.3) for name in ("s0", "t0")])
    assert {d for s in stories if "d" in s.also for d in s.documents} >= {"s0", "t0", "t1"}


def test_of_copies_the_fullest_names_the_story() -> None:
    for short, full in (("a", "b"), ("b", "a")):
        pair = article(short, SHIP[0], title="Cut"), article(full, SHIP[0] + " Tugs were sent.", title="Whole")
        assert [s.title for s in group(pair, [copies("a", "b")])] == ["Whole"]


def test_a_story_that_no_other_tells_of_says_so() -> None:
    assert not any(s.also for s in group(pile(), ()))


def test_a_story_is_called_by_its_most_central_article_not_the_longest_or_the_first() -> None:
    edge = (
        "Shops in the old harbour stayed shut and ferries to the mainland were full, and the school sent pupils home."
    )
    headed = (
        article("a", f"{QUAKE[0]} {edge} {edge[::-1]}", title="At the edge"),
        article("b", QUAKE[1] + " " + QUAKE[2], title="In the middle"),
        article(
            "c",
            f"{QUAKE[2]} A choir had sung in it on Thursday, and its clock was known on all the coast.",
            title="Late",
        ),
    )
    assert [s.title for s in group(headed, ())] == ["In the middle"]


def test_a_briefing_does_not_decide_which_article_is_central() -> None:
    told = [article(f"q{n}", text, title=f"Of {n}") for n, text in enumerate(QUAKE)]
    (plain, *_) = group((*told, *pile()[3:]), ())
    for text in QUAKE:
        (briefed, *_) = group((*told, *pile()[3:], briefing("b", text, text, TRIAL[0], SHIP[0])), ())
        assert briefed.title == plain.title


def test_a_headline_alone_finds_its_story() -> None:
    bare = article("h", "", title="Earthquake topples bell tower of Hallen on Orsa")
    assert ("h", "q0", "q1", "q2") in found(group((*pile(), bare), ()))


def test_documents_without_words_stand_alone() -> None:
    assert found(group((article("a", ""), article("b", ""), article("c", "...")), ())) == {("a",), ("b",), ("c",)}


def test_a_story_is_called_by_a_title_or_else_a_sentence() -> None:
    (titled,) = group((article("a", QUAKE[0], title="Bell tower\nfalls"),), ())
    assert titled.title == "Bell tower falls"
    (untitled,) = group((article("a", SHIP[0] + " Tugs were sent."),), ())
    assert untitled.title == SHIP[0]


@pytest.mark.parametrize(
    "dates",
    [
        (None, None, None),
        ("2024-03-01", None, "2024-03-02"),
        ("2019-03-01", None, "2024-03-01"),
        ("2004-03-01", "2014-03-01", "2024-03-01"),
    ],
)
def test_dates_that_are_unknown_or_years_apart_do_not_part_a_story(dates: tuple[str | None, ...]) -> None:
    articles = [article(f"q{n}", text, when=when) for n, (text, when) in enumerate(zip(QUAKE, dates, strict=True))]
    assert found(group(articles, ())) == {("q0", "q1", "q2")}


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Ein Erdbeben der Stärke 6,1 hat die Insel Orsa erschüttert und den Glockenturm von Hallen zerstört.",
            "Nach dem Erdbeben auf Orsa suchen Retter in Hallen, wo der Glockenturm einstürzte, nach Verschütteten.",
            "Die Bankerin Tove Lind bestreitet vor Gericht in Marn den Betrug, die Verträge habe sie nie gesehen.",
            "Vor dem Gericht in Marn begann der Prozess gegen Tove Lind, der Betrug mit Verträgen vorgeworfen wird.",
        ),
        (
            "Землетрясение произошло в пятницу на острове Орса и разрушило колокольню в Халлене.",
            "Спасатели ищут людей под руинами колокольни в Халлене после землетрясения на острове Орса.",
            "Банкир Туве Линд отрицает мошенничество на суде в Марне.",
            "В Марне начался суд над банкиром Туве Линд, обвиняемой в мошенничестве.",
        ),
    ],
)
def test_stories_are_found_in_languages_that_separate_words(texts: tuple[str, ...]) -> None:
    pile = [article(str(n), text) for n, text in enumerate(texts)]
    assert found(group(pile, ())) == {("0", "1"), ("2", "3")}
