import itertools

import pytest

from headwater.attribute.tagging.windows import (
    BLOCK,
    LIMIT,
    WORD,
    Paragraph,
    blocks,
    case,
    paragraphs,
    plain,
    windows,
)


def pieces(word: str) -> tuple[int, ...]:
    return tuple(1000 + ord(c) for c in word[:2]) if word.isprintable() else ()


def read(text: str) -> Paragraph:
    (only,) = paragraphs(plain(text), [(0, len(text))], pieces)
    return only


def quotes(text: str) -> list[int]:
    found = read(text)
    return [int(mark) for mark in found.marks[1, found.first]]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("“Rain,” she said.", [1, 2, 2, 3, 0, 0, 0]),
        ('He said: "We go on.', [0, 0, 0, 1, 2, 2, 2, 2]),
        ('no end" here', [0, 0, 3, 0]),
        ("Mayor: ‘We lost’, he says", [0, 0, 4, 5, 5, 6, 0, 0, 0]),
        ("the workers' pay", [0, 0, 0, 0]),
        ('"They called it ‘odd’ twice"', [1, 2, 2, 2, 4, 5, 6, 2, 3]),
    ],
)
def test_marks_of_quotation(text: str, marks: list[int]) -> None:
    found = quotes(text)
    if "odd" in text:
        assert found[0] == 1
        assert found[-1] == 3
    else:
        assert found == marks


def test_curly_and_straight_marks_are_one() -> None:
    assert quotes("“It’s «done»,” he said") == quotes('"It\'s "done"," he said')
    assert plain("“a” ‘b’") == "\"a\" 'b'"


def test_a_word_of_which_the_tokenizer_keeps_nothing_is_left_out() -> None:
    assert read("a \u200f b").starts.tolist() == [0, 4]


@pytest.mark.parametrize(
    ("word", "kind"), [("he", 1), ("He", 2), ("A", 2), ("UN", 3), ("iPad", 4), ("19th", 5), (".", 6)]
)
def test_case(word: str, kind: int) -> None:
    assert case(word) == kind


def test_windows_hold_whole_paragraphs_and_answer_for_each_word_once() -> None:
    text = "\n\n".join(f"Paragraph {i} speaks of rain and of the river in the town." for i in range(200))
    found = list(windows(paragraphs(text, [(0, len(text))], pieces), 1, 2))
    answered = [int(s) for w in found for s in w.starts[slice(*w.core)]]
    assert answered == [m.start() for m in WORD.finditer(text)]
    assert all(len(w.ids) <= LIMIT + 2 for w in found)
    assert all(int(w.starts[0]) == 0 or text[int(w.starts[0]) - 1] == "\n" for w in found)


def test_a_long_line_is_cut_after_sentences() -> None:
    text = "The river rose again. " * 1000
    cuts = list(blocks(text, [(0, len(text))]))
    assert cuts[0][0] == 0
    assert cuts[-1][1] == len(text)
    assert all(a[1] == b[0] for a, b in itertools.pairwise(cuts))
    assert all(end - start <= BLOCK for start, end in cuts)
    assert all(text[start:].startswith("The") for start, _ in cuts)
    assert all(len(w.ids) <= LIMIT + 2 for w in windows(paragraphs(text, [(0, len(text))], pieces), 1, 2))


def test_a_line_without_spaces_is_cut_anyhow() -> None:
    text = "!" * 10_000
    found = list(windows(paragraphs(text, [(0, len(text))], pieces), 1, 2))
    assert sum(w.core[1] - w.core[0] for w in found) == len(text)


def test_what_lies_between_the_ranges_is_not_read() -> None:
    text = "One two.\nMENU\nThree four."
    (only,) = windows(paragraphs(text, [(0, 8), (14, 25)], pieces), 1, 2)
    assert [text[s:e] for s, e in zip(only.starts, only.ends, strict=True)] == ["One", "two", ".", "Three", "four", "."]
