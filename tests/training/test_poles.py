"""How claims and articles lean, read back from their pairs."""

from hypothesis import given
from hypothesis import strategies as st
from training.positions.poles import Pair, poles

LEANS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([-1, 0, 1]), min_size=1)


@given(LEANS, LEANS)
def test_the_leans_give_the_pairs_again(claims: dict[str, int], articles: dict[str, int]) -> None:
    pairs = [Pair(claim=c, article=a, sign=s * t) for c, s in claims.items() for a, t in articles.items()]
    found = poles(pairs, {node: 1.0 for p in pairs for node in p.nodes})
    for p in pairs:
        one, other = p.nodes
        if one in found and other in found:
            assert found[one] * found[other] == p.sign
        else:
            assert p.sign == 0


def test_the_guess_says_which_pole_denies() -> None:
    pairs = [Pair(claim="no fire", article="1", sign=1), Pair(claim="fire", article="1", sign=-1)]
    found = poles(pairs, {("claim", "no fire"): -1.0, ("claim", "fire"): 0.3, ("article", "1"): 0.1})
    assert found == {("claim", "no fire"): -1, ("claim", "fire"): 1, ("article", "1"): -1}


def test_what_stands_beside_nothing_that_leans_is_not_known() -> None:
    assert poles([Pair(claim="fire?", article="1", sign=0)], {}) == {}
