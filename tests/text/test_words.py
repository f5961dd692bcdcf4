from headwater.text.words import content_stems, root, stem, word_list


def test_words_keep_their_apostrophes_and_numbers_their_separators() -> None:
    assert word_list("It’s $4.5 billion, 1,000 state-run mills") == [
        "it's",
        "4.5",
        "billion",
        "1,000",
        "state-run",
        "mills",
    ]


def test_a_possessive_has_the_stem_of_its_noun() -> None:
    assert stem("mayor's") == stem("mayors") == stem("mayor")


def test_spellings_of_a_compound_have_one_root() -> None:
    assert root("break-ins") == root("breakins") == root("break-in")


def test_an_irregular_past_has_the_root_of_its_verb() -> None:
    assert root("sped") == root("speeding") == root("speed")
    assert root("threw") == root("throws")


def test_function_words_carry_no_content() -> None:
    assert content_stems("The bridges were closed by the mayor") == ["bridg", "close", "mayor"]


def test_accents_and_vowel_signs_are_part_of_their_word() -> None:
    assert word_list("उत्तरी बंदरगाह, l'e\u0301te\u0301") == ["उत्तरी", "बंदरगाह", "l'e\u0301te\u0301"]
