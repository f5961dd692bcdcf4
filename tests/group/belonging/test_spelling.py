"""Terms that are alike by their letters."""

import pytest

from headwater.group.belonging.spelling import nearest, spelt
from headwater.group.likeness.letters import letters


def test_a_compound_is_nearest_to_its_part() -> None:
    assert nearest("erdbebenopf", ["opfer", "erdbeben", "erbe"]) == "erdbeben"


@pytest.mark.parametrize("others", [[], ["choir", "harbour"]])
def test_what_is_like_nothing_is_near_to_nothing(others: list[str]) -> None:
    assert nearest("earthquak", others) is None


def test_the_letters_are_parted_among_the_terms_that_have_them() -> None:
    runs = dict.fromkeys(letters({"quak": 1}), 0.1)
    shares = spelt(["quak", "quaker", "harbour"], {"quak": 0.2, **runs})
    assert sum(shares.values()) == pytest.approx(0.2 + 0.1 * len(runs))
    assert shares["quak"] > shares["quaker"] > shares["harbour"] == 0
