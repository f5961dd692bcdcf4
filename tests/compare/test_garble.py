from headwater.compare.garble import garbled
from headwater.records import Article, Document, Known, Range


def article(text: str, language: str = "en") -> Article:
    return Article(
        document=Document(id="a", text=text),
        kept=(Range(0, len(text)),),
        language=Known(value=language, read_from="text"),
    )


CLEAN = (
    "The minister said on Tuesday that the bridge would stay closed. “We asked for a second look,” said Odile Brandt, "
    "who told Reuters that the Treasury’s figures were right. The Times reported the same, The Guardian said that it "
    "had seen the letter, and the post said nothing."
)


def test_edited_news_shows_no_signs() -> None:
    assert garbled(article(CLEAN)) == ()


def test_two_kinds_of_signs_tell_and_each_shows_its_words() -> None:
    text = "As the Newsday wrote, the miller says Bloomberg that the fire is out. The guardian added more."
    signs = garbled(article(text))
    assert len(signs) > 1
    assert all(text[e.range.start : e.range.end].strip() for s in signs for e in s.evidence)


def test_one_slip_is_not_enough() -> None:
    assert garbled(article("The guardian added that it was late.")) == ()


def test_a_note_is_enough() -> None:
    assert garbled(article("All is well.\nThis text is a machine translation."))


def test_another_language_is_not_judged() -> None:
    assert garbled(article("The guardian added, that the the Newsday said Bloomberg that.", language="de")) == ()
