"""Paragraphs packed for the model."""

from headwater.attribute.tagging.paragraphs import LIMIT, WORD, Pieces, paragraphs
from headwater.attribute.tagging.windows import windows


def test_windows_hold_whole_paragraphs_and_answer_for_each_word_once(pieces: Pieces) -> None:
    text = "\n\n".join(f"Paragraph {i} speaks of rain and of the river in the town." for i in range(200))
    found = list(windows(paragraphs(text, [(0, len(text))], pieces), 1, 2))
    answered = [int(s) for w in found for s in w.starts[slice(*w.core)]]
    assert answered == [m.start() for m in WORD.finditer(text)]
    assert all(len(w.ids) <= LIMIT + 2 for w in found)
    assert all(int(w.starts[0]) == 0 or text[int(w.starts[0]) - 1] == "\n" for w in found)


def test_a_line_without_spaces_is_cut_anyhow(pieces: Pieces) -> None:
    text = "!" * 10_000
    found = list(windows(paragraphs(text, [(0, len(text))], pieces), 1, 2))
    assert sum(w.core[1] - w.core[0] for w in found) == len(text)


def test_what_lies_between_the_ranges_is_not_read(pieces: Pieces) -> None:
    text = "One two.\nMENU\nThree four."
    (only,) = windows(paragraphs(text, [(0, 8), (14, 25)], pieces), 1, 2)
    assert [text[s:e] for s, e in zip(only.starts, only.ends, strict=True)] == ["One", "two", ".", "Three", "four", "."]
