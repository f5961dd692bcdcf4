"""Credits of pictures."""

import pytest

from headwater.clean.credits import begins_with_credit, credit_within, is_credit
from headwater.clean.paragraphs import Paragraph, paragraphs


def one(text: str) -> Paragraph:
    (only,) = paragraphs(text, 10_000)
    return only


@pytest.mark.parametrize(
    "text",
    [
        "ANN LEE/Getty Images",
        "Ann Lee / TASS",
        "(Ann Lee/Lehtikuva via AP)",
        "AP Photo/Ann Lee",
        "Photo: Ann Lee, AP",
        "Image credit: Ann Lee",
        "Ann Lee | AFP | Getty Images",
        "© Reuters/Ann Lee",
        "Ann Lee, EPA-EFE",
        "AFP PHOTO / Tidewire / Ann LEE/AFP/Getty Images/File 2017",
        "AP/File 2017",
        "Ann Lee / Chicago Tribune",
        "CreditAnn Lee/The Gazette",
        "Pool photo by Ann Lee",
    ],
)
def test_knows_a_credit(text: str) -> None:
    assert is_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "PHOTOS: Ann Lee Opens New Harbour Bridge In Eastport",
        "Credit Suisse cuts jobs",
        "U.S./China Talks: AP Explains",
        "Reuters",
        "The Associated Press",
        "By Ann Lee",
        "AP/Eastport talks fail, sources say",
        "© 2024 X",
    ],
)
def test_a_byline_or_a_sentence_is_no_credit(text: str) -> None:
    assert not is_credit(text)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Ann Lee waves to a crowd in Eastport. (Bo Ek/Reuters)", "(Bo Ek/Reuters)"),
        ("Ann Lee waves to a crowd. | AP Photo/Bo Ek", "| AP Photo/Bo Ek"),
        ("Ann Lee waves to a crowd.Bo Ek / Reuters", "Bo Ek / Reuters"),
        ("Ann Lee waves to a crowd. Photo: Bo Ek", "Photo: Bo Ek"),
        ("Ann Lee waves to a crowd. REUTERS/Bo Ek", "REUTERS/Bo Ek"),
    ],
)
def test_finds_the_credit_that_ends_a_caption(text: str, credit: str) -> None:
    at = credit_within(one(text))
    assert at is not None
    assert text[at:] == credit


@pytest.mark.parametrize(
    "text",
    ["The vote was close (51 to 49).", "He spoke of the law (the first of its kind).", "Reuters could not confirm it."],
)
def test_a_parenthesis_is_not_always_a_credit(text: str) -> None:
    assert credit_within(one(text)) is None


def test_an_archive_is_a_credit_at_the_end_of_a_caption() -> None:
    assert credit_within(one("Ann Lee at a conference in 2022. (Gazette archive)")) == 33
    assert not is_credit("Buy photo")


def test_some_captions_begin_with_their_credit() -> None:
    assert begins_with_credit(one("Reuters The bridge in Eastport has been shut since Monday"))
    assert not begins_with_credit(one("Reuters could not confirm the report"))
    assert not begins_with_credit(one("Reuters The bridge in Eastport has been shut since Monday."))
