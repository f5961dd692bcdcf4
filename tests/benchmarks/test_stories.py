"""How stories are parted into halves, and what the rivals need."""

from importlib.util import find_spec

import pytest
from benchmarks.headlines import ciphered, headline
from benchmarks.rivals import averaged, weighed
from benchmarks.stories import HALVES, halves, stories
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from headwater import Document

TEXTS = (
    "The bell tower of Hallen fell when an earthquake hit Orsa.",
    "An earthquake on Orsa toppled the bell tower of Hallen.",
    "The banker denied fraud as her trial opened in Marn.",
    "Judges in Marn opened the trial of the banker for fraud.",
)


@given(st.sets(st.text(min_size=1)))
def test_halves_are_halves_whatever_the_order(names: set[str]) -> None:
    found = halves(sorted(names))
    assert found == halves(sorted(names, reverse=True))
    sizes = [list(found.values()).count(half) for half in HALVES]
    assert sum(sizes) == len(names)


def test_two_events_of_one_kind_are_in_one_half() -> None:
    found = halves([f"{n}{which}" for n in range(1, 30) for which in ("ecb", "ecbplus")])
    assert all(found[f"{n}ecb"] == found[f"{n}ecbplus"] for n in range(1, 30))
    assert sorted(map(list(found.values()).count, HALVES)) == [28, 30]


def test_the_plain_baseline_parts_what_shares_no_words_at_one_of_its_cuts() -> None:
    documents = [Document(id=str(n), text=text) for n, text in enumerate(TEXTS)]
    assert abs(weighed(documents)).max() <= 1
    assert any(a == b != c == d for _, (a, b, c, d) in averaged(documents))


@pytest.mark.skipif(find_spec("leidenalg") is not None, reason="leidenalg is installed")
def test_without_leiden_it_says_what_to_install() -> None:
    result = CliRunner().invoke(stories, ["--beside", "leiden"])
    assert result.exit_code == 1
    assert "pip install" in result.output
    assert "leidenalg" in result.output


def test_a_ciphered_text_has_other_words_and_as_many() -> None:
    given = Document(id="a", title="Bell tower of Hallen falls", text=" ".join(TEXTS))
    found = ciphered(given)
    assert len(found.text.split()) == len(given.text.split())
    assert len({*found.text.split()}) == len({*given.text.split()})
    assert not any(word in found.text for word in ("earthquake", "banker", "Hallen"))
    assert headline(found) == Document(id="a", title=found.title, text="")
