"""The words by which articles are compared."""

from headwater.group.likeness.terms import BODY, TITLE, terms
from headwater.records import Article, Document, Known, Range


def article(text: str, title: str | None = None) -> Article:
    known = Known(value=title, read_from="given") if title else None
    return Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),) if text else (), title=known)


def test_a_word_of_the_headline_counts_more_and_words_without_content_not_at_all() -> None:
    found = terms(article("The quay of Elvik cracked.", "Choir on the quay"))
    assert found["quay"] > found["choir"] > found["crack"] == found["elvik"] > 0
    assert not {"the", "of", "on"} & set(found)


def test_only_the_beginning_is_read() -> None:
    numbers = " ".join(str(10_000 + n) for n in range(BODY + 10))
    assert len(terms(article(numbers))) == BODY
    assert len(terms(article("", numbers))) == TITLE
