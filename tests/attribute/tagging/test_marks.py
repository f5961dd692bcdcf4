"""What the wordpieces do not show of a text's words."""

import pytest

from headwater.attribute.tagging.marks import case, plain, quotations
from headwater.attribute.tagging.paragraphs import WORD


def quotes(text: str) -> list[int]:
    line = plain(text)
    return quotations(line, [m.start() for m in WORD.finditer(line)])


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("“Rain,” she said.", [1, 2, 2, 3, 0, 0, 0]),
        ('He said: "We go on.', [0, 0, 0, 1, 2, 2, 2, 2]),
        ('no end" here', [0, 0, 3, 0]),
        ("Mayor: ‘We lost’, he says", [0, 0, 4, 5, 5, 6, 0, 0, 0]),
        ("the workers' pay", [0, 0, 0, 0]),
        ('"They called it ‘odd’ twice"', [1, 2, 2, 2, 4, 2, 6, 2, 3]),
    ],
)
def test_marks_of_quotation(text: str, marks: list[int]) -> None:
    assert quotes(text) == marks


def test_curly_and_straight_marks_are_one() -> None:
    assert quotes("“It’s «done»,” he said") == quotes('"It\'s "done"," he said')
    assert plain("“a” ‘b’") == "\"a\" 'b'"


@pytest.mark.parametrize(
    ("word", "kind"), [("he", 1), ("He", 2), ("A", 2), ("UN", 3), ("iPad", 4), ("19th", 5), (".", 6)]
)
def test_case(word: str, kind: int) -> None:
    assert case(word) == kind
