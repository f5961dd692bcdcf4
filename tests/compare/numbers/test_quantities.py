import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.concepts import tokens
from headwater.compare.numbers.intervals import overlap
from headwater.compare.numbers.quantities import Quantity, quantities_in
from headwater.records import Range


def read(text: str, *dates: Range) -> list[Quantity]:
    return list(quantities_in(text, tokens(text), dates))


def one(text: str) -> Quantity:
    found = read(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("They met nine envoys.", "9", 9, 9),
        ("They met up to nine envoys.", "at most 9", 0, 9),
        ("They met as many as nine envoys.", "at most 9", 0, 9),
        ("They met at least nine envoys.", "at least 9", 9, math.inf),
        ("They met nine envoys or more.", "9", 9, 9),
        ("They met nine or more envoys.", "at least 9", 9, math.inf),
        ("They met more than 1,200 envoys.", "more than 1,200", 1200, math.inf),
        ("They met about 100 envoys.", "about 100", 80, 120),
        ("They met a half-dozen envoys.", "6", 6, 6),
        ("They met half a dozen envoys.", "6", 6, 6),
        ("They met two dozen envoys.", "24", 24, 24),
        ("They met twenty-five envoys.", "25", 25, 25),
        ("They met two hundred and six envoys.", "206", 206, 206),
        ("They met several envoys.", "several", 3, math.inf),
        ("They met dozens of envoys.", "24 or more", 24, math.inf),
        ("They paid $3.5 million.", "$3.5 million", 3.5e6, 3.5e6),
        ("They paid $8B for it.", "$8 billion", 8e9, 8e9),
        ("They paid half a million euros.", "€500,000", 5e5, 5e5),
        ("They lost 17 per cent of it.", "17%", 17, 17),
        ("It closed for at least six weeks.", "at least 6 weeks", 42, math.inf),
    ],
)
def test_a_quantity_is_an_interval(text: str, value: str, low: float, high: float) -> None:
    q = one(text)
    assert (q.value, q.low, q.high) == (value, low, high)


@pytest.mark.parametrize(
    "text",
    [
        "It began at 5:35 p.m. and ended.",
        "The 7th clerk left.",
        "Apollo-11 came back.",
        "They won 3-2 at home.",
        "In 2021 envoys came.",
        "Two weeks ago it fell.",
        "Nobody knows how many envoys came.",
        "The two might have met.",
        "The two were charged.",
        "Twelve were painted.",
    ],
)
def test_figures_that_count_nothing_are_left_out(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "value", "key"),
    [
        ("The clerk, aged 48, left.", "48 years", "AGE"),
        ("A 48-year-old clerk left.", "48 years", "AGE"),
        ("Ada Bell, 48, left.", "48 years", "AGE"),
        ("The pike was 8ft 6in long.", "8.5 ft", "LENGTH"),
        ("The pike was nearly three metres and a half.", "about 3.5 m", "LENGTH"),
        ("A three-inch pike swam by.", "3 in", "LENGTH"),
        ("The pike weighed 22st.", "22 st", "MASS"),
        ("They rowed for almost an hour.", "about 1 hour", "SPAN"),
        ("It was a 50-minute swim.", "50 minutes", "SPAN"),
        ("They rowed for an hour.", "1 hour", "SPAN"),
        ("They held 12 Germans.", "12", "PEOPLE"),
        ("Clerks were hurt and more than 50 students fled.", "more than 50", "FLEE"),
        ("Ten minutes later it sank.", "10 minutes", "LATER"),
        ("They paid 4 million pounds.", "£4 million", "£"),
        ("The club has 2m members.", "2 million", "member"),
        ("The fighters held 12 hostages.", "12", "hostag"),
        ("Eleven fighters were killed.", "11", "KILL"),
    ],
)
def test_measures_are_read_with_their_unit(text: str, value: str, key: str) -> None:
    q = one(text)
    assert (q.value, q.key) == (value, key)


def test_one_measure_in_two_units_is_one() -> None:
    feet, metres = one("It was nine feet long."), one("It was 2.75 metres long.")
    assert feet.key == metres.key
    assert overlap(feet, metres)
    assert not overlap(feet, one("It was 4 metres long."))


def test_children_are_counted_whatever_they_are_called() -> None:
    assert one("She has one child.").key == one("She has two sons.").key


def test_what_is_counted_is_the_same_for_a_verb_and_its_noun() -> None:
    spoke = one("The mayor spoke to Odile Brandt nine times.")
    talks = one("There were more than four conversations.")
    assert spoke.key == talks.key
    assert spoke.key != one("There were six letters.").key


def test_people_are_counted_by_what_happened_to_them() -> None:
    keys = {one(t).key for t in ("Twelve people were killed.", "The blast killed 12 workers.", "At least 10 dead.")}
    assert len(keys) == 1
    assert one("Twelve people were injured.").key not in keys


def test_people_are_counted_without_a_noun_before_what_happened_to_them() -> None:
    bare, whole = one("At least 51 were also injured."), one("At least 51 people were injured.")
    assert (bare.value, bare.key, bare.persons) == (whole.value, whole.key, whole.persons)
    assert [(q.value, q.key) for q in read("Two were killed and nine more had been injured.")] == [
        ("2", "KILL"),
        ("9 other", "INJURE"),
    ]


@pytest.mark.parametrize(
    ("text", "key", "persons"),
    [
        ("They held 12 girls.", "CHILD", True),
        ("They held 12 missing girls.", "CHILD", True),
        ("They lost 12 schoolgirls.", "STUDENT", True),
        ("They saw 12 pirates.", "pirat", True),
        ("They wrote 12 chapters.", "chapter", False),
        ("They sent 12 rescue crews.", "crew", False),
        ("They held 12 murder suspects.", "suspect", True),
        ("They found 12 wounded men.", "INJURE", True),
        ("They faced 12 counts.", "CHARGE", False),
        ("They faced 12 charges.", "CHARGE", False),
        ("They held 12 protests.", "PROTEST", False),
        ("They met 12 protesters.", "PROTEST", True),
        ("The blast killed 12 workers and hurt many.", "KILL", True),
        ("Of the men found there 12 were taken away.", "PEOPLE", True),
    ],
)
def test_people_are_told_from_things(text: str, key: str, persons: bool) -> None:
    q = read(text)[0]
    assert (q.key, q.persons) == (key, persons)


def test_how_many_of_a_kind_are_counted_apart() -> None:
    assert [(q.value, q.named) for q in read("They held 12 Somali and 11 Yemeni sailors.")] == [
        ("11", frozenset({"yemeni"}))
    ]


def test_other_marks_what_counts_beside_the_rest() -> None:
    assert one("They met six other envoys.").other
    assert one("They met another six envoys.").other
    assert not one("They met six envoys.").other


def test_dates_are_no_quantities() -> None:
    text = "On October 12 envoys came."
    assert not read(text, Range(3, 13))


@given(st.text(alphabet=st.sampled_from('a7 .,$%-’"\nsix dozen of more than $1.5 million at least'), max_size=80))
def test_ranges_lie_in_the_text(text: str) -> None:
    for q in read(text):
        assert 0 <= q.range.start < q.range.end <= len(text)
        assert q.low <= q.high
