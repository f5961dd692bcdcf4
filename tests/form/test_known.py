"""A grouping in a file."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.form import grouping_from, grouping_lines
from headwater.group import Grouping
from headwater.records import Article, Document, Known, Range

TEXTS = (
    "A magnitude 6.1 earthquake shook the island of Orsa on Friday and brought down the bell tower of Hallen.",
    "Rescuers on Orsa searched Hallen on Friday after an earthquake of magnitude 6.1 toppled its bell tower.",
    "The banker Tove Lind told the court in Marn that she never saw the contracts over which she is tried for fraud.",
    "Tove Lind denied fraud as her trial opened in Marn, telling judges that the contracts were kept from the banker.",
    "A container ship ran aground off Cape Feld and blocked the channel, the coast guard said, but no oil had leaked.",
    "Morning briefing. Tove Lind denied fraud as her trial opened in Marn, telling judges that the contracts were kept "
    "from the banker. A magnitude 6.1 earthquake shook the island of Orsa and brought down the bell tower of Hallen. "
    "A container ship ran aground off Cape Feld and blocked the channel, the coast guard said, but no oil had leaked.",
    "",
)


def articles() -> list[Article]:
    return [
        Article(
            document=Document(id=f"{n}.txt", text=text),
            kept=(Range(0, len(text)),) if text else (),
            published=Known(value=f"2024-05-{n + 1:02}", read_from="given") if n % 2 else None,
        )
        for n, text in enumerate(TEXTS)
    ]


def written(grouping: Grouping) -> list[str]:
    return list(grouping_lines(grouping))


@given(st.permutations(range(len(TEXTS))), st.integers(1, len(TEXTS)), st.booleans())
def test_what_is_written_is_read_as_it_was_and_goes_on_as_it_would_have(
    order: list[int], first: int, decided: bool
) -> None:
    every, grouping = articles(), Grouping()
    grouping.add([every[n] for n in order[:first]])
    if decided and len(grouping.stories) > 1:
        grouping.merge("story-1", "story-2")
        grouping.split("story-1", grouping.stories[0].documents[:1])
    again = grouping_from(written(grouping))
    assert again.stories == grouping.stories
    assert written(again) == written(grouping)
    for known in (grouping, again):
        known.add([every[n] for n in order[first:]])
    assert written(again) == written(grouping)


def test_a_digest_is_read_as_one() -> None:
    grouping = Grouping()
    grouping.add(articles())
    assert grouping_from(written(grouping)).state.digests == grouping.state.digests == {5}


def test_an_empty_grouping_is_read_as_one() -> None:
    assert grouping_from(written(Grouping())).stories == ()


def test_a_line_that_is_none_is_told_by_its_number() -> None:
    grouping = Grouping()
    grouping.add(articles())
    lines = written(grouping)
    for line in ("{", "[]", '{"other": 1}', ""):
        with pytest.raises(ValueError, match="line 3"):
            grouping_from([*lines[:2], line, *lines[2:]])


def test_another_file_is_told_to_be_none() -> None:
    with pytest.raises(ValueError, match="line 1"):
        grouping_from(['{"id": "a", "text": "A story of something else"}'])


def test_lines_that_do_not_fit_together_are_told() -> None:
    grouping = Grouping()
    grouping.add(articles())
    lines = [json.loads(line) for line in written(grouping)]
    for missing in ("story", "hash", "terms", "among"):
        broken = [{k: v for k, v in line.items() if k != missing or "document" not in line} for line in lines]
        with pytest.raises(ValueError, match="fit"):
            grouping_from(map(json.dumps, broken))


def test_any_line_that_is_missing_is_told_or_was_not_needed() -> None:
    grouping = Grouping()
    grouping.add(articles())
    grouping.merge("story-1", "story-2")
    lines = written(grouping)
    for missing in range(len(lines)):
        try:
            found = grouping_from(lines[:missing] + lines[missing + 1 :])
        except ValueError:
            continue
        assert len(written(found)) == len(lines) - 1
