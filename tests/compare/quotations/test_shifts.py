import pytest

from headwater.compare.quotations.shifts import shift


def change(told: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    one, other = told.split("/")
    return tuple(one.split()), tuple(other.split())


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("not/", "may/will"),
        ("dead/alive", "quay/harbour"),
        ("four/five", "quay/harbour"),
        ("may/will", "quay/harbour"),
        ("/only", "quay/harbour"),
        ("quay/harbour", "/old"),
        ("/old", "want/wanted"),
    ],
)
def test_what_changes_the_sense_more_weighs_more(more: str, less: str) -> None:
    assert shift(*change(more)) > shift(*change(less)) > 0


def test_a_number_in_words_and_in_figures_is_one() -> None:
    assert shift(("four", "old", "trams"), ("4", "old", "ferries")) < shift(("four",), ("5",))
