"""When one wording says that what another says is not so."""

import pytest

from headwater.compare.drafts.contraries import contrary


@pytest.mark.parametrize(
    ("denial", "told"),
    [
        ("the council will not pay for the pier", "the council is to pay for a new pier"),
        ("the ferry never left the harbour of Norvik", "the ferry had left the harbour"),
        ("the old singer is alive", "the old singer died on Monday"),
        ("it won't cost $99 a year", "the service costs $99 a year"),
    ],
)
def test_a_negation_of_the_others_words(denial: str, told: str) -> None:
    assert contrary(denial, told)
    assert contrary(told, denial)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("it was a no-brainer to pay for the pier", "the council is to pay for the pier"),
        ("the council will not pay for the pier", "the council did not pay for the pier"),
        ("the council does not understand why it is to pay for the pier", "the council is to pay for the pier"),
        ("the council paid for the pier, and nobody thanked it", "the council paid for the pier"),
        ("if they find that the pier will not be harmed, they sign", "they ask whether the pier will be harmed"),
        ("if nobody pays for the pier, it will fall", "the council is to pay for the pier"),
        ("the ferry hit an unarmed man at the pier", "an armed man stood at the pier"),
        ("an unarmed man was shot at the pier", "an armed man was shot at the pier"),
        ("it was not sold", "the horse was sold at Tarn in May"),
        ("the mayor did not resign last week", "the governor resigned last week"),
        ("the mayor had not slept before the vote", "the council is to pay for the pier"),
    ],
)
def test_a_negation_of_something_else(one: str, other: str) -> None:
    assert not contrary(one, other)
