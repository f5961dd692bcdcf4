from headwater.compare.quotations.sounds import sound


def test_letters_of_one_sound_are_one() -> None:
    assert sound("machnouk") == sound("mashnuq")
    assert sound("machnouk") != sound("malnouk")
