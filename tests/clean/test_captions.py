"""Captions."""

from headwater.clean.captions import is_caption
from headwater.clean.paragraphs import Paragraph, paragraphs


def one(text: str) -> Paragraph:
    (only,) = paragraphs(text, 10_000)
    return only


def test_a_picture_alone_shows_its_scene_with_a_day_or_with_sides() -> None:
    assert is_caption(one("FILE - In this May 4, 2020 file photo, Ann Lee waves to a crowd."))
    assert is_caption(one("Ann Lee, left, shakes hands with Bo Ek in Eastport."))
    assert is_caption(one("Ann Lee arrives at the airport in Eastport, Monday, May 4, 2020."))
    assert not is_caption(one("Ann Lee arrived in Eastport on Monday, May 4, 2020, her office said."))
    assert not is_caption(one("Ann Lee arrives in Eastport today to sign the treaty."))


def test_beside_a_credit_less_is_needed() -> None:
    scene = one("Ann Lee waves to a crowd in Eastport.")
    assert not is_caption(scene)
    assert is_caption(scene, beside_credit=True)
    assert is_caption(
        one("Ann Lee on May 4, 2020 in Eastport. Her office has denied that she was there."), beside_credit=True
    )
    told = one("She had never been there, Ann Lee said on Monday.")
    assert not is_caption(told, beside_credit=True, above=True)
    plain = one("Her visit was the third in as many months.")
    assert is_caption(plain, beside_credit=True, above=True)
    assert not is_caption(plain, beside_credit=True)


def test_a_paragraph_of_many_sentences_is_no_caption() -> None:
    told = "Ann Lee, left, shakes hands with Bo Ek in Eastport. The two had met before."
    assert is_caption(one(told))
    assert not is_caption(one(told + " The treaty will be signed in May. Westport has left the talks."))


def test_a_party_is_no_side() -> None:
    assert is_caption(one("Mayor Ann Lee (R) waves to a crowd in Eastport."))
    assert not is_caption(one("Gov. Ann Lee (R) waves to a crowd in Eastport."))


def test_who_speaks_to_the_reader_tells_of_no_picture() -> None:
    assert not is_caption(one("Stop me if you have heard this one before."), beside_credit=True, above=True)
