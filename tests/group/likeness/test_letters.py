"""How short texts are told by their letters."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.likeness.letters import brevity, evened, letters, shares
from headwater.group.likeness.neighbours import neighbours
from headwater.group.likeness.terms import weighed

WORDS = st.text(alphabet="abcdeéжש", min_size=1, max_size=9)


def alike(*texts: Counter[str]) -> list[dict[int, float]]:
    return [dict(row.pairs()) for row in neighbours(weighed(texts), brevity(texts), np.full(len(texts), np.nan))]


def long(word: str) -> Counter[str]:
    return Counter([word, *(f"{word}{n}" for n in range(80))])


def test_forms_and_parts_of_a_word_are_alike_in_short_texts_only() -> None:
    links = alike(Counter(["flüchtling", "oder"]), Counter(["flüchtlingslager"]), Counter(["hafen"]))
    assert links[0][1] > 0.2
    assert not links[2]
    assert alike(long("flüchtling"), long("flüchtlinge"))[0].get(1, 0.0) == 0.0


def test_a_short_text_is_as_like_a_long_one_as_its_words_are() -> None:
    short, whole = Counter(["quay", "crack"]), long("quay") + Counter(quay=40)
    (products,) = (weighed([short, whole]) @ weighed([short, whole]).T).toarray()[:1]
    assert alike(short, whole)[0][1] > products[1]


@given(st.lists(st.dictionaries(WORDS, st.integers(1, 3), min_size=1), min_size=1, max_size=5))
def test_rows_are_of_length_one(texts: list[dict[str, int]]) -> None:
    matrix = weighed([Counter(text) for text in texts])
    assert np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel() == pytest.approx(1.0)


@given(st.floats(0, 1), st.floats(0, 1))
def test_what_is_the_same_in_words_and_letters_is_wholly_alike_however_short_either_is(a: float, b: float) -> None:
    first, second = np.array([a]), np.array([b])
    products = sum(x * y for x, y in zip(shares(first), shares(second), strict=True))
    assert evened(np.asarray(products), first, second) == pytest.approx(1.0)


@given(st.dictionaries(WORDS, st.integers(1, 3), max_size=60))
def test_letters_are_no_terms_and_a_long_text_has_none(terms: dict[str, int]) -> None:
    runs = letters(terms)
    assert not set(runs) & set(terms)
    assert bool(runs) == (0 < brevity([terms])[0] < 1)
