"""Short names."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.brief.pile import labels


def test_numbers_at_the_beginning_are_names() -> None:
    assert labels(["001_wire.txt", "pages/002_page.html"]) == {"001_wire.txt": "001", "pages/002_page.html": "002"}


def test_short_file_names_are_names() -> None:
    assert list(labels(["wire.txt", "page.html"]).values()) == ["wire", "page"]


def test_what_has_no_short_name_has_a_number() -> None:
    assert list(labels(["001.txt", "a name that is far too long to be read often.txt"]).values()) == ["001", "#2"]


@given(st.lists(st.text(max_size=30), unique=True))
def test_no_two_documents_have_one_name(ids: list[str]) -> None:
    found = labels(ids)
    assert len(set(found.values())) == len(ids)
    assert all(0 < len(name) <= 16 for name in found.values())
