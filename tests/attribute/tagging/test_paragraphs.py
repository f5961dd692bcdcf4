"""Which words of a text make a paragraph, and where."""

import itertools

from headwater.attribute.tagging.paragraphs import BLOCK, LIMIT, Pieces, blocks, paragraphs


def test_a_word_of_which_the_tokenizer_keeps_nothing_is_left_out(pieces: Pieces) -> None:
    assert [p.starts.tolist() for p in paragraphs("a \u200f b", [(0, 5)], pieces)] == [[0, 4]]


def test_a_long_line_is_cut_after_sentences(pieces: Pieces) -> None:
    text = "The river rose again. " * 1000
    cuts = list(blocks(text, [(0, len(text))]))
    assert cuts[0][0] == 0
    assert cuts[-1][1] == len(text)
    assert all(a[1] == b[0] for a, b in itertools.pairwise(cuts))
    assert all(end - start <= BLOCK for start, end in cuts)
    assert all(text[start:].startswith("The") for start, _ in cuts)
    assert all(p.size <= LIMIT for p in paragraphs(text, [(0, len(text))], pieces))
