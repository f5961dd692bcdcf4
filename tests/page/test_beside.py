"""Two documents beside each other."""

import lxml.html

from headwater.lineage import compared
from headwater.page.beside import beside
from headwater.records import Article, Document, Passage, Range


def article(name: str, text: str) -> Article:
    return Article(document=Document(id=name, text=text), kept=(Range(0, len(text)),))


def shown(first: str, second: str, passages: list[Passage]) -> lxml.html.HtmlElement:
    a, b = article("a", first), article("b", second)
    return lxml.html.fromstring(str(beside(a, b, compared(a, b, passages), ("A", "B"))))


def whole(first: str, second: str) -> list[Passage]:
    return [Passage(a=Range(0, len(first)), b=Range(0, len(second)))]


def test_what_differs_is_marked_and_what_is_shared_is_not() -> None:
    first, second = "The brake failed twice in May.", "The brake failed three times in May."
    assert shown(first, second, whole(first, second)).xpath("//mark/text()") == ["twice", "three times"]


def test_all_words_of_both_are_there_as_text() -> None:
    first, second = "A <b>brake</b> & a rope failed.", "A <i>brake</i> & a rope held."
    cells = shown(first, second, whole(first, second)).xpath("//*[contains(@class, 'cell')]")
    assert [c.text_content() for c in cells] == [first, second]


def test_much_that_stands_in_one_alone_is_folded() -> None:
    first = "The brake failed twice in May. " + " ".join(f"word{n}" for n in range(30))
    second = "The brake failed twice in May."
    (summary,) = shown(first, second, whole(second, second)).xpath("//details/summary/text()")
    assert summary == "60 words in A alone"
