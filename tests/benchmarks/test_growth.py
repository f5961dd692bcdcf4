"""What the figures of growth rest on."""

import json
import re
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import pytest
from benchmarks.cost import exponent
from benchmarks.events import KINDS, Told, events
from benchmarks.growth import checked, compared, growth
from benchmarks.made import WORDS, pile
from benchmarks.said import Said, said
from click.testing import CliRunner

from headwater.records import Derivation, Passage, Range, Story

SENTENCES = (
    "the council of asten closed the northern quay after divers found cracks in the old harbour wall. "
    "lorries must drive around the canal until somebody pays for new piers and a wider bridge. "
    "fishermen warned the province last winter in two letters that clerks filed without an answer."
)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "data/copies/wikipedia_versions_half.jsonl"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"title": "Asten", "versions": [SENTENCES]}), encoding="utf-8")
    monkeypatch.setenv("HEADWATER_DATA", str(tmp_path))


def test_a_pile_is_the_same_in_every_run_and_holds_copies_among_strangers() -> None:
    made = pile(120)
    assert made == pile(120)
    assert len(made) == 120
    sizes = Counter(m.family for m in made).values()
    assert max(sizes) > 1
    assert list(sizes).count(1) > len(sizes) / 2
    assert all(WORDS[0] / 4 < len(m.text.split()) < 2 * WORDS[1] for m in made)


def test_families_are_counted_against_what_was_found() -> None:
    made = pile(40)
    family = next(n for n, size in Counter(m.family for m in made).items() if size == 1)
    lone = next(n for n, m in enumerate(made) if m.family == family)
    other = (lone + 1) % len(made)
    found = Derivation(
        a=f"{min(lone, other)}",
        b=f"{max(lone, other)}",
        kind="partial",
        direction="undetermined",
        containment=(1.0, 1.0),
        passages=(Passage(a=Range(0, 9), b=Range(0, 9)),),
        because=(),
    )
    assert ", 0/" in checked(made, [found])
    assert checked(made, [found]).endswith(" 1 others")


def test_reports_are_the_same_in_every_run_and_share_words_with_those_of_their_event() -> None:
    told = events(120)
    assert told == events(120)
    assert len(told) == 120
    sizes = Counter(t.event for t in told)
    (often, _), *_, (seldom, _) = sizes.most_common()
    one, other = [t for t in told if t.event == often][:2]
    stranger = next(t for t in told if t.event == seldom)
    assert one.text != other.text
    assert shared(one, other) > shared(one, stranger)


def shared(one: Told | Said, other: Told | Said) -> int:
    return len({*one.text.split()} & {*other.text.split()})


def test_of_most_events_one_or_two_tell_and_of_some_hundreds() -> None:
    sizes = list(Counter(t.event for t in events(4 * KINDS)).values())
    assert sum(size <= 2 for size in sizes) > len(sizes) / 2
    assert max(sizes) > 10 * sum(sizes) / len(sizes)


def test_stories_are_scored_against_the_events() -> None:
    event = {"a": 1, "b": 1, "c": 2, "d": 2}
    found = [Story(id="1", title="", documents=("a", "b", "c")), Story(id="2", title="", documents=("d",))]
    assert compared(event, found) == "2 events, 2 stories, B-cubed 66.7 / 75.0 / 70.6"


@pytest.mark.parametrize("step", ["group", "add"])
def test_each_step_is_timed_on_each_size(step: str) -> None:
    result = CliRunner().invoke(growth, ["--step", step, "--sizes", "20,40"])
    assert "20 articles" in result.output
    assert "40 articles" in result.output
    assert "B-cubed" in result.output
    assert "exponent of time" in result.output


@pytest.mark.parametrize("step", ["compare", "story"])
def test_attribute_and_compare_are_timed_beside_each_other(step: str) -> None:
    result = CliRunner().invoke(growth, ["--step", step, "--sizes", "4,8"])
    for name in ("attribute", "compare"):
        assert f"{name}: exponent of time" in result.output
    assert not re.search(r"\b0 claims", result.output)


def test_articles_of_a_story_say_the_same_with_figures_that_differ() -> None:
    told = said(30, 10)
    assert told == said(30, 10)
    assert Counter(t.story for t in told) == {0: 10, 1: 10, 2: 10}
    assert shared(told[0], told[1]) > shared(told[0], told[-1])
    claims = [
        c for c, n in Counter(re.findall(r"of (\w+ had \w+) \d+", " ".join(t.text for t in told))).items() if n > 3
    ]
    figures = [set(re.findall(rf"{claim} (\d+)", " ".join(t.text for t in told))) for claim in claims]
    assert any(len(f) > 1 for f in figures)


def test_what_doubles_with_the_pile_grows_with_its_first_power() -> None:
    assert exponent([10, 20, 40], [3, 6, 12]) == pytest.approx(1)
    assert exponent([10, 20, 40], [1, 4, 16]) == pytest.approx(2)


@pytest.mark.skipif(find_spec("rensa") is not None, reason="rensa is installed")
def test_without_rensa_it_says_what_to_install() -> None:
    result = CliRunner().invoke(growth, ["--beside", "rensa"])
    assert result.exit_code == 1
    assert "pip install rensa" in result.output
