"""Which side an article takes in its own voice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.positions.sides import Telling, Wording, side
from headwater.compare.positions.sides.lean import Lean, lean
from headwater.compare.positions.sides.side import sides
from headwater.records import Range

PLAIN = "The old pier of Brackwater burned down on Sunday night. Forty firemen fought the flames until the morning."
HOAX = (
    "No, the old pier of Brackwater did not burn down on Sunday. The story is a hoax. The photo that went round is "
    "fake, the harbour master told us, and the pier was never on fire."
)
CARRIED = (
    "The old pier of Brackwater has reportedly burned down, according to a local report that could not be confirmed. "
    "A witness claims that the flames appeared on Sunday."
)


def telling(text: str) -> Telling:
    return Telling(text, [Range(0, len(text))], [])


@pytest.mark.parametrize(
    ("claim", "text", "expected"),
    [
        ("Old pier of Brackwater burns down", HOAX, "disagree"),
        ("No, the old pier of Brackwater did not burn down: it was a hoax", HOAX, "agree"),
        ("Old pier of Brackwater reportedly burned down, witness claims", CARRIED, "discuss"),
        ("Old pier of Brackwater reportedly burned down, witness claims", HOAX, "discuss"),
    ],
)
def test_an_article_takes_the_side_that_its_words_show(claim: str, text: str, expected: str) -> None:
    assert side(Wording(claim), telling(text)) == expected


def test_a_hoax_denies_more_than_a_plain_report_and_a_careful_one_leaves_more_open() -> None:
    claim = Wording("Old pier of Brackwater burns down")
    plain, hoax, carried = (lean("article", t.features | t.about(claim)) for t in map(telling, (PLAIN, HOAX, CARRIED)))
    assert hoax.denies > max(plain.denies, carried.denies)
    assert carried.open > max(plain.open, hoax.open)


@given(st.lists(st.floats(0.01, 1), min_size=3, max_size=3), st.lists(st.floats(0.01, 1), min_size=3, max_size=3))
def test_turning_claim_and_article_over_changes_nothing(a: list[float], b: list[float]) -> None:
    one, other = (Lean(*(x / sum(v) for x in v)) for v in (a, b))
    found, turned = sides(one, other), sides(Lean(*one[::-1]), Lean(*other[::-1]))
    assert found == pytest.approx(turned)
    assert sum(found.values()) == pytest.approx(1)


@given(st.text(), st.text())
def test_any_text_has_a_side(claim: str, text: str) -> None:
    assert side(Wording(claim), telling(text)) in ("agree", "disagree", "discuss")
