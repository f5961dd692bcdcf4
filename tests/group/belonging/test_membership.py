"""Why a document is in its story, and how surely."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group import group, memberships
from headwater.group.joining.linkage import CUT
from headwater.records import (
    Article,
    Derivation,
    DerivationKind,
    Document,
    Known,
    Membership,
    Passage,
    Range,
    Story,
    Tie,
)

QUAKE = {
    "q0": "The island of Orsa was shaken on 3 May 2024 by an earthquake that felled a bell tower, said Per Holm.",
    "q1": "Rescuers searched Orsa after the earthquake toppled its bell tower on 3 May 2024. Per Holm was there.",
    "q2": "A bell tower fell in an earthquake on Orsa; the governor, Per Holm, said that nobody had been killed.",
}
TRIAL = {
    "t0": "The banker Tove Lind told the court in Marn that she never saw the contracts of the alleged fraud.",
    "t1": "Tove Lind denied fraud as her trial opened in Marn: contracts were kept from the banker, she said.",
}
SHIP = {"s0": "A container ship ran aground off Cape Feld and blocked the channel, but no oil had leaked."}
DAYS = {"q0": "2024-05-03", "q1": "2024-05-04", "q2": "2024-05-06", "t0": "2024-05-04", "t1": "2024-05-04"}


def article(name: str, text: str, title: str | None = None) -> Article:
    return Article(
        document=Document(id=name, text=text),
        kept=(Range(0, len(text)),) if text else (),
        title=Known(value=title, read_from="given") if title else None,
        published=Known(value=DAYS[name], read_from="given") if name in DAYS else None,
    )


PILE = tuple(article(name, text) for name, text in (QUAKE | TRIAL | SHIP).items())


def story(number: int, *documents: str) -> Story:
    return Story(id=f"story-{number}", title="", documents=documents)


STORIES = (story(1, *QUAKE), story(2, *TRIAL), story(3, *SHIP))


def why(
    document: str,
    pile: tuple[Article, ...] = PILE,
    stories: tuple[Story, ...] = STORIES,
    derivations: tuple[Derivation, ...] = (),
) -> Membership:
    (found,) = (m for m in memberships(pile, derivations, stories) if m.document == document)
    return found


def texts(found: Membership, kind: str) -> list[str]:
    return [t.text for t in found.ties if t.kind == kind]


def margin(found: Membership) -> float:
    assert found.margin is not None
    return found.margin


def copies(a: str, b: str, kind: DerivationKind = "reprint", share: float = 1) -> Derivation:
    return Derivation(
        a=a, b=b, kind=kind, direction="undetermined", containment=(share, 1),
        passages=(Passage(a=Range(2, 40), b=Range(2, 40)), Passage(a=Range(0, 90), b=Range(3, 93))),
    )  # fmt: skip


def test_names_stand_whole_and_no_word_is_told_twice() -> None:
    found = why("q1")
    assert set(texts(found, "name")) == {"Orsa", "Per Holm"}
    told = [w for t in found.ties if t.kind in ("name", "term", "date") for w in re.findall(r"\w+", t.text.casefold())]
    assert {"bell", "tower", "earthquake"} <= set(told)
    assert len(told) == len(set(told))


def test_a_name_that_only_one_of_them_has_whole_ties_by_its_part() -> None:
    other = article("q1", QUAKE["q1"].replace("Per Holm", "Mr Holm"))
    found = why("q2", (PILE[0], other, PILE[2]), (story(1, "q1", "q2"),))
    assert "Holm" in texts(found, "name")
    assert "Per Holm" not in texts(found, "name")


@pytest.mark.parametrize("document", ["q0", "q1", "q2", "t0", "t1"])
def test_every_tie_shows_the_words_here_and_in_another_of_the_story(document: str) -> None:
    text = {a.id: a.text for a in PILE}
    for tie in why(document).ties:
        here, there = tie.evidence
        assert here.document == document != there.document
        assert there.document[0] == document[0]
        if tie.kind != "published":
            said, again = (text[e.document][e.range.start : e.range.end] for e in (here, there))
            assert said == tie.text
            assert said[:4].casefold() == again[:4].casefold()


def test_a_word_is_told_as_it_stands_in_the_document_and_found_in_another_form() -> None:
    pile = (
        article("a", QUAKE["q0"] + " Two earthquakes followed."),
        article("b", QUAKE["q2"].replace("shaken", "shake")),
    )
    assert "earthquake" in texts(why("a", pile, (story(1, "a", "b"),)), "term")
    pile = (article("a", "Judges adjourned hearings in Marn."), article("b", "A judge adjourned the hearing in Marn."))
    found = why("a", pile, (story(1, "a", "b"),))
    assert {t.text: pile[1].text[slice(*t.evidence[1].range)] for t in found.ties} == {
        "Judges": "judge", "adjourned": "adjourned", "hearings": "hearing", "Marn": "Marn"
    }  # fmt: skip


def test_a_date_that_both_name_ties_them() -> None:
    assert texts(why("q0"), "date") == ["3 May 2024"]
    assert texts(why("q2"), "date") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 August 2023", "August 12, 2023"),
        ("2023-08-12 19:41", "12 August 2023"),
        ("4 May", "May 4"),
    ],
)
def test_a_date_is_the_same_however_it_is_written(one: str, other: str) -> None:
    pile = (article("a", f"The lock at Harn was drained on {one}."), article("b", f"On {other} the lock was drained."))
    found = why("a", pile, (story(1, "a", "b"),))
    assert texts(found, "date") == [one]
    assert not {"August", "12", "2023"} & {*texts(found, "term"), *texts(found, "name")}


def test_two_dates_of_one_month_are_two() -> None:
    text = "The lock at Harn was drained on 12 August 2023 and filled on 14 August 2023."
    found = why("a", (article("a", text), article("b", text)), (story(1, "a", "b"),))
    assert sorted(texts(found, "date")) == ["12 August 2023", "14 August 2023"]
    assert "August" not in texts(found, "term")


def test_a_year_alone_is_a_word_like_others() -> None:
    pile = (
        article("a", "The lock at Harn was drained in 1987."),
        article("b", "In 1987 the lock at Harn was drained."),
    )
    found = why("a", pile, (story(1, "a", "b"),))
    assert (texts(found, "date"), "1987" in texts(found, "term")) == ([], True)


def test_publication_ties_where_it_is_near_and_not_where_it_is_years_away_or_unknown() -> None:
    assert texts(why("q0"), "published") == ["published 1 day apart"]
    assert texts(why("t0"), "published") == ["published the same day"]
    assert texts(why("s0", stories=(story(1, "s0", "q0"),)), "published") == []
    (first, second) = (article(n, QUAKE[n]) for n in ("q0", "q1"))
    late = Article(document=second.document, kept=second.kept, published=Known(value="2031-01-01", read_from="given"))
    assert texts(why("q0", (first, late), (story(1, "q0", "q1"),)), "published") == []


def test_shares_are_parts_of_the_likeness_the_largest_first() -> None:
    for found in memberships(PILE, (), STORIES):
        shares = [t.share for t in found.ties if t.kind in ("name", "term") and t.share is not None]
        assert shares == sorted(shares, reverse=True)
        assert 0 <= sum(shares) <= 1.0001


def test_the_words_are_shown_in_the_article_that_is_most_like_the_document() -> None:
    far = article(
        "a", "Orsa had no ferries on Sunday, a clerk of the harbour told a choir that wished to sing in Elvik."
    )
    found = why("q2", (far, *PILE[:3]), (story(1, "a", *QUAKE),))
    assert {e.document for t in found.ties if t.text == "Orsa" for e in t.evidence} <= {"q0", "q1", "q2"}


def test_two_of_the_same_words_are_wholly_alike() -> None:
    pile = (article("a", QUAKE["q2"]), article("b", QUAKE["q2"]))
    assert why("a", pile, (story(1, "a", "b"),)).likeness == pytest.approx(1)


def test_of_several_copies_the_fullest_is_named_and_quotations_in_common_make_none() -> None:
    pile = (PILE[2], *(article(name, QUAKE["q2"]) for name in ("c0", "c1", "c2")))
    links = (
        copies("c0", "c1", share=0.6),
        copies("c1", "c2", share=0.9),
        copies("c1", "q2", "shared_quotation"),
        copies("c0", "q2", share=0.7),
    )
    found = why("c1", pile, (story(1, "c0", "c1", "c2", "q2"),), links)
    assert [t.evidence[1].document for t in found.ties] == ["c2"]


def test_a_copy_that_a_person_put_elsewhere_is_most_like_where_it_came_from() -> None:
    pile = (*PILE, article("q3", QUAKE["q0"]))
    found = why("q3", pile, (*STORIES, story(4, "q3")), (copies("q0", "q3"),))
    assert (found.ties, margin(found) < 0) == ((), True)
    assert found.neighbour is not None
    assert found.neighbour.story == "story-1"


def test_a_copy_is_tied_by_its_longest_passage_and_does_not_count_as_another_article() -> None:
    pile = (*PILE, article("q3", QUAKE["q0"]))
    stories = (story(1, *QUAKE, "q3"), *STORIES[1:])
    found = why("q3", pile, stories, (copies("q0", "q3"),))
    tie = found.ties[0]
    assert (tie.kind, tie.share, [(e.document, tuple(e.range)) for e in tie.evidence]) == (
        "copy", None, [("q3", (3, 93)), ("q0", (0, 90))]
    )  # fmt: skip
    assert found.likeness == pytest.approx(why("q0", pile, stories, (copies("q0", "q3"),)).likeness)


def test_what_is_alone_with_its_copies_is_like_no_other() -> None:
    found = why("s1", (*PILE, article("s1", SHIP["s0"])), (*STORIES[:2], story(3, "s0", "s1")), (copies("s0", "s1"),))
    assert found.likeness is None
    assert [t.kind for t in found.ties] == ["copy"]


def test_without_a_neighbour_the_margin_is_what_it_has_over_the_least_that_joins() -> None:
    found = why("q0")
    assert found.neighbour is None
    assert found.likeness is not None
    assert found.margin == pytest.approx(found.likeness - CUT)


def test_the_neighbour_is_the_story_that_a_document_is_most_like_besides_its_own() -> None:
    between = article("b", QUAKE["q0"] + " " + QUAKE["q2"] + " " + TRIAL["t0"])
    stories = (STORIES[0], story(2, *TRIAL, "b"), STORIES[2])
    found = why("b", (*PILE, between), stories)
    assert found.neighbour is not None
    assert found.neighbour.story == "story-1"
    assert {"Orsa", "Per Holm"} <= {t.text for t in found.neighbour.ties}
    assert found.likeness is not None
    assert found.margin == pytest.approx(found.likeness - found.neighbour.likeness)


def test_one_that_a_person_put_among_others_is_the_shakiest_and_its_own_is_its_neighbour() -> None:
    moved = (story(1, "q0", "q1", "t0", "t1", "q2"), STORIES[2])
    wrong = (story(1, "q0", "q1"), story(2, *TRIAL, "q2"), STORIES[2])
    assert min(memberships(PILE, (), wrong), key=margin).document == "q2"
    found = why("q2", stories=wrong)
    assert found.neighbour is not None
    assert (found.neighbour.story, margin(found) < 0) == ("story-1", True)
    assert why("q2", stories=moved).neighbour is None


def test_one_that_is_left_alone_though_it_is_like_a_story_is_shaky() -> None:
    alone = (story(1, "q0", "q1"), STORIES[1], STORIES[2], story(4, "q2"))
    left, sure = why("q2", stories=alone), why("s0", stories=alone)
    assert margin(left) < 0 < margin(sure)
    assert left.ties == ()
    assert left.neighbour is not None
    assert (left.neighbour.story, "Orsa" in [t.text for t in left.neighbour.ties]) == ("story-1", True)
    assert sure.neighbour is None


def test_a_word_of_a_headline_that_stands_nowhere_in_the_text_is_shown_in_the_other() -> None:
    headed = article("a", "Rescuers searched in the rain.", title="Earthquake on Orsa")
    found = why("a", (headed, PILE[2]), (story(1, "a", "q2"),))
    assert {t.text: [e.document for e in t.evidence] for t in found.ties} == {"Orsa": ["q2"], "Earthquake": ["q2"]}


def test_short_texts_are_tied_by_words_that_are_spelt_alike() -> None:
    pile = (article("a", "Erdbebenopfer auf Orsa gesucht"), article("b", "Suche nach Opfern des Erdbebens von Orsa"))
    found = {t.text: t for t in why("a", pile, (story(1, "a", "b"),)).ties}
    assert set(found) == {"Orsa", "Erdbebenopfer"}
    there = found["Erdbebenopfer"].evidence[1]
    assert pile[1].text[slice(*there.range)] == "Erdbebens"
    assert sum(t.share or 0 for t in found.values()) == pytest.approx(1, abs=0.1)


def test_documents_that_are_not_among_the_articles_are_left_out() -> None:
    found = memberships(PILE[:2], (), (story(1, *QUAKE, "gone"), story(9, "gone too")))
    assert [m.document for m in found] == ["q0", "q1"]


def test_one_whose_story_is_not_at_hand_is_not_measured() -> None:
    found = why("q2", (PILE[2], *PILE[3:5]), (story(1, *QUAKE), STORIES[1]))
    assert (found.likeness, found.margin, found.ties) == (None, None, ())


def test_no_stories_and_no_words() -> None:
    assert memberships((), (), ()) == ()
    (found,) = memberships((article("a", ""),), (), (story(1, "a"),))
    assert (found.likeness, found.neighbour, found.ties) == (None, None, ())


@given(st.permutations(PILE), st.permutations((copies("q0", "q1"), copies("t0", "t1"))))
def test_the_order_of_the_articles_does_not_matter(articles: list[Article], derivations: list[Derivation]) -> None:
    assert memberships(articles, derivations, STORIES) == memberships(
        PILE, (copies("q0", "q1"), copies("t0", "t1")), STORIES
    )


def test_a_digest_does_not_lend_its_likeness_to_a_story() -> None:
    digest = article("d", " ".join((QUAKE["q1"], TRIAL["t0"], SHIP["s0"])))
    stories = group((*PILE, digest), ())
    others = [m.neighbour for m in memberships((*PILE, digest), (), stories) if m.document != "d"]
    assert all(neighbour is None or neighbour.likeness < 0.1 for neighbour in others)


def test_one_that_shares_its_story_with_a_digest_alone_is_measured_by_it() -> None:
    digest = article("d", " ".join((*QUAKE.values(), *TRIAL.values(), *SHIP.values())))
    found = why("s0", (*PILE, digest), (*STORIES[:2], story(3, "d", "s0")))
    assert found.likeness is not None
    assert "Cape Feld" in texts(found, "name")


def test_a_tie_needs_words() -> None:
    with pytest.raises(ValueError, match="words"):
        Tie(kind="term", text="Orsa", share=0.5, evidence=())
