from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.quotations.quotes import Quote, quotes
from headwater.compare.quotations.spoken import spoken
from headwater.records import Article, Attribution, Document, Range


def sentences(pile: Any, *lines: tuple[str, str]) -> list[list[str]]:
    pile.tell("a.txt", *lines)
    articles = {a.id: a for a in pile.articles}
    by_whole: dict[Quote, list[str]] = {}
    for s in spoken(articles, quotes(articles, pile.attributions)):
        by_whole.setdefault(s.whole, []).append(s.quote.text)
    return list(by_whole.values())


def test_a_quotation_is_cut_into_its_sentences(pile: Any) -> None:
    ((one, other),) = sentences(pile, ("<“The quay is dry. The trams will run.”> [Bell] {said}.", "Bell"))
    assert (one, other) == ("The quay is dry.", "The trams will run.")


def test_what_is_left_out_in_the_midst_parts_two(pile: Any) -> None:
    ((one, other),) = sentences(pile, ("<“The quay is dry … the trams will run.”> [Bell] {said}.", "Bell"))
    assert (one, other) == ("The quay is dry", "the trams will run.")


@given(st.text(alphabet='ab. ,!?"“”…\n', min_size=1, max_size=60))
def test_sentences_are_words_of_the_text_in_its_order(text: str) -> None:
    article = Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),))
    attribution = Attribution(
        id="1", document="a", source=(), cue=(), content=(Range(0, len(text)),), form="mixed", chain=("s",)
    )
    found = spoken({"a": article}, quotes({"a": article}, [attribution]))
    for s in found:
        assert s.quote.text == " ".join(text[e.range.start : e.range.end] for e in s.quote.evidence)
    for a, b in pairwise(found):
        assert a.whole is not b.whole or a.quote.evidence[-1].range.end <= b.quote.evidence[0].range.start
