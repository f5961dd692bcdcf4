"""What a found attribution gives to its source."""

import pytest

from headwater.attribute.found import Found, Pieces


@pytest.mark.parametrize(
    ("narrow", "given"),
    [
        ((), ((0, 40),)),
        (((30, 40),), ((30, 40),)),
        (((4, 18), (22, 40)), ((0, 40),)),
    ],
)
def test_quoted_words_are_all_that_is_given_where_they_are_the_lesser_part(narrow: Pieces, given: Pieces) -> None:
    assert Found(content=((0, 40),), cue=((41, 45),), source=(), narrow=narrow).given == given
