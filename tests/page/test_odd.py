"""Words that differ."""

from headwater.page.odd import odd, odd_words


def test_what_most_others_say_too_is_not_marked() -> None:
    sides = [["up to nine ships"], ["nine ships"], ["at least four ships"]]
    assert [sorted(s) for s in odd_words(sides)] == [["nine", "to", "up"], ["nine"], ["at", "four", "least"]]


def test_words_next_to_each_other_are_marked_together() -> None:
    assert odd("at least four ships <now>", frozenset({"least", "four", "now"})) == (
        "at <mark>least four</mark> ships &lt;<mark>now</mark>&gt;"
    )


def test_a_case_or_an_ending_makes_no_difference() -> None:
    assert odd_words([["The ship"], ["the Ships"]]) == [frozenset(), frozenset()]


def test_one_side_alone_differs_from_nothing() -> None:
    assert odd_words([["nine ships"]]) == [frozenset()]
