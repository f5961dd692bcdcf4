"""Stories that grow, and what a person says of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group import Grouping, group
from headwater.group.growing.region import LARGE
from headwater.records import Article, Derivation, Document, Known, Passage, Range

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


def article(name: str, text: str, when: str | None = None, title: str | None = None) -> Article:
    return Article(
        document=Document(id=name, text=text),
        kept=(Range(0, len(text)),),
        title=Known(value=title, read_from="given") if title else None,
        published=Known(value=when, read_from="given") if when else None,
    )


PILE = tuple(
    article(f"{key}{n}", t) for key, several in (("q", QUAKE), ("t", TRIAL), ("s", SHIP)) for n, t in enumerate(several)
)
STORIES = {("q0", "q1", "q2"), ("t0", "t1"), ("s0",)}


def reprint(a: str, b: str) -> Derivation:
    passages = (Passage(a=Range(0, 9), b=Range(0, 9)),)
    return Derivation(a=a, b=b, kind="reprint", direction="undetermined", containment=(1.0, 1.0), passages=passages)


def known(*articles: Article) -> Grouping:
    grouping = Grouping()
    for one in articles:
        grouping.add([one])
    return grouping


def found(grouping: Grouping) -> set[tuple[str, ...]]:
    return {s.documents for s in grouping.stories}


def home(grouping: Grouping, document: str) -> str:
    return next(s.id for s in grouping.stories if document in s.documents)


@given(st.permutations(PILE), st.integers(0, len(PILE)))
def test_articles_that_come_later_join_stories_or_open_new_ones(order: list[Article], first: int) -> None:
    grouping = Grouping()
    grouping.add(order[:first])
    for one in order[first:]:
        grouping.add([one])
    assert found(grouping) == STORIES


def test_what_is_added_first_is_grouped_as_a_pile_is() -> None:
    grouping = Grouping()
    assert grouping.add(PILE) == ()
    assert grouping.stories == group(PILE, ())


@given(st.permutations(PILE[1:]))
def test_articles_that_come_together_come_in_the_order_of_their_dates(order: list[Article]) -> None:
    dated = {a.id: article(a.id, a.text, f"2024-05-{n:02}") for n, a in enumerate(PILE, 1)}
    one, other = known(PILE[0]), known(PILE[0])
    one.add([dated[a.id] for a in PILE[1:]])
    other.add([dated[a.id] for a in order])
    assert one.stories == other.stories


def test_a_story_keeps_its_id_as_it_grows() -> None:
    grouping = known(*PILE[3:], PILE[0])
    before = {name: home(grouping, name) for name in ("t0", "s0", "q0")}
    grouping.add(PILE[1:3])
    assert {name: home(grouping, name) for name in before} == before
    assert home(grouping, "q2") == before["q0"]


def test_where_stories_are_merged_the_other_id_leads_there() -> None:
    grouping = known(*PILE)
    ids = home(grouping, "t0"), home(grouping, "s0")
    assert grouping.merge(*ids) == ids[0]
    assert grouping.now(ids[1]) == home(grouping, "s0") == ids[0]


def test_a_known_article_is_not_added_again_and_a_changed_one_is_told_of() -> None:
    grouping = known(*PILE)
    stories = grouping.stories
    assert grouping.add([PILE[0]]) == ()
    problems = grouping.add([article("q0", SHIP[0])])
    assert [p.path for p in problems] == ["q0"]
    assert grouping.stories == stories


def test_a_copy_of_a_known_article_goes_where_that_is() -> None:
    grouping = known(*PILE)
    grouping.add([article("copy", "Kapal kandas di selat"), article("same", SHIP[0])], [reprint("copy", "s0")])
    assert home(grouping, "copy") == home(grouping, "same") == home(grouping, "s0")


def test_what_a_person_splits_stays_apart() -> None:
    grouping = known(*PILE)
    new = grouping.split(home(grouping, "q0"), ["q1"])
    assert new not in (home(grouping, "q0"), home(grouping, "t0"))
    grouping.add([article("q3", f"{QUAKE[0]} {QUAKE[1]}"), article("q4", f"{QUAKE[1]} {QUAKE[2]}")])
    assert home(grouping, "q1") == new
    assert home(grouping, "q0") == home(grouping, "q2") != new


def test_what_a_person_merges_stays_one() -> None:
    grouping = known(*PILE[:5])
    kept = grouping.merge(home(grouping, "t0"), home(grouping, "q0"))
    grouping.add([article("q3", QUAKE[1].replace("Rescuers", "Soldiers")), article("t2", TRIAL[1]), PILE[5]])
    assert {home(grouping, name) for name in ("q0", "q1", "q2", "t0", "t1", "t2")} == {kept}
    assert home(grouping, "s0") != kept


def test_the_last_thing_that_a_person_says_holds() -> None:
    grouping = known(*PILE[:3])
    first = home(grouping, "q0")
    new = grouping.split(first, ["q1"])
    grouping.merge(first, new)
    grouping.add([article("q3", QUAKE[1].replace("Rescuers", "Soldiers"))])
    assert found(grouping) == {("q0", "q1", "q2", "q3")}
    again = grouping.split(new, ["q2"])
    assert (home(grouping, "q2"), home(grouping, "q1")) == (again, first)


def test_copies_can_be_split() -> None:
    grouping = known(PILE[0], article("copy", QUAKE[0]), article("other", QUAKE[0]))
    new = grouping.split(home(grouping, "q0"), ["copy"])
    assert found(grouping) == {("copy",), ("other", "q0")}
    assert home(grouping, "copy") == new


def test_copies_that_a_person_splits_do_not_tell_of_each_other() -> None:
    grouping = known(*PILE)
    grouping.add([article("c", SHIP[0]), article("d", SHIP[0])], [reprint("c", "d"), reprint("c", "s0")])
    grouping.split(home(grouping, "s0"), ["c"])
    assert not any(s.also for s in grouping.stories)


@pytest.mark.parametrize(
    ("story", "documents", "told"),
    [("story-9", ["q0"], "story-9"), ("story-1", ["t0"], "t0"), ("story-1", ["q0", "q1", "q2"], "story-1"),
     ("story-1", [], "story-1"), ("first", ["q0"], "first")],
)  # fmt: skip
def test_what_cannot_be_split_is_told(story: str, documents: list[str], told: str) -> None:
    grouping = known(*PILE)
    before = grouping.stories
    with pytest.raises(ValueError, match=told):
        grouping.split(story, documents)
    assert grouping.stories == before


def test_what_cannot_be_merged_is_told() -> None:
    grouping = known(*PILE)
    with pytest.raises(ValueError, match="story-9"):
        grouping.merge("story-1", "story-9")
    with pytest.raises(ValueError, match="one story"):
        grouping.merge("story-1", "story-1")


def test_a_story_takes_the_title_of_its_most_central_article() -> None:
    titled = [article(f"q{n}", text, title=f"Title {n}") for n, text in enumerate(QUAKE)]
    assert known(*titled).stories[0].title == group(titled, ())[0].title


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_an_article_and_its_copies_the_fullest_names_the_story(order: tuple[int, int]) -> None:
    both = article("a", f"{SHIP[0]} Tugs were sent.", title="Whole"), article("z", SHIP[0], title="Cut")
    grouping = known(both[order[0]])
    grouping.add([both[order[1]]], [reprint("a", "z")])
    assert [(s.documents, s.title) for s in grouping.stories] == [(("a", "z"), "Whole")]


def test_a_large_story_is_joined_and_not_taken_apart() -> None:
    words = [f"{stem}{ending}" for stem in ("quarl", "vesp", "tornd", "mulk") for ending in ("a", "o", "i", "en", "us")]
    many = [
        article(f"{n:03}", f"{QUAKE[0]} Officer {words[n % 20]} spoke to {words[n // 20]}.", title=f"Of {n}")
        for n in range(LARGE + 40)
    ]
    grouping = known(*many, PILE[3])
    assert home(grouping, "000") == home(grouping, f"{LARGE + 39:03}") == "story-1"
    before = grouping.stories[0].title
    grouping.add([article("late", QUAKE[1]), PILE[4]])
    assert (home(grouping, "late"), grouping.stories[0].title) == ("story-1", before)
    assert len(grouping.stories) == 2


def test_a_digest_that_comes_later_glues_nothing() -> None:
    grouping = known(*PILE)
    digest = article("digest", " ".join((QUAKE[1], TRIAL[0], SHIP[0])), title="Morning briefing")
    grouping.add([digest])
    assert {tuple(d for d in s.documents if d != "digest") for s in grouping.stories} - {()} == STORIES
    assert grouping.state.digests == {len(PILE)}
    assert sum("digest" in s.also for s in grouping.stories) >= 1
