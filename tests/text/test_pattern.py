import re

from hypothesis import given
from hypothesis import strategies as st

from headwater.text.pattern import one_of


def test_a_name_does_not_hide_a_longer_one() -> None:
    assert re.findall(one_of(["Lund", "Lund Post"]), "The Lund Post of Lund") == ["Lund Post", "Lund"]


@given(st.sets(st.text(min_size=1), min_size=1))
def test_every_name_is_found_as_it_is_written(names: set[str]) -> None:
    assert all(re.fullmatch(one_of(names), name) for name in names)
