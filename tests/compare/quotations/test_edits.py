import pytest

from headwater.compare.quotations.edits import edits

ANOTHER = [(("lent",), ("sent",)), (("start",), ("outset",))]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a crack like a ship's gun", "a crack like a ship's cannon", [(("gun",), ("cannon",))]),
        ("the brake will not hold this winter", "the brake will hold this winter", [(("not",), ())]),
        ("the brake will hold all winter", "the brake will hold through all winter", []),
        ("we asked senator hale to come", "we asked sen hale to come", []),
        ("the wall is high and it will fall", "it was always so the wall is high and it will fall and more", []),
        (
            "will not hold through another winter",
            "will not survive another winter",
            [(("hold", "through"), ("survive",))],
        ),
        ("the brake will hold this winter", "the brake may hold this winter", [(("will",), ("may",))]),
        ("we said it when we sailed", "we said it if we sailed", [(("when",), ("if",))]),
        ("the grey harbour was analysed", "the grey harbor was analyzed", []),
        ("four ferries of the union line sailed", "4 ferries of the ul sailed", []),
        ("they came from bashouq by tram", "they came from bashook by tram", []),
        ("we want the trams to run", "we wanted the trams to run", [(("want",), ("wanted",))]),
        ("some f nobody of the guild", "some foolish nobody of the guild", [(("f",), ("foolish",))]),
        ("if there was any more i could give", "if i could give", [(("there", "was", "any", "more"), ())]),
        ("we also lent ropes at the start of the flood", "we also sent ropes at the outset of the flood", ANOTHER),
        ("trams are late every single day", "the wall will be built of granite", []),
        ("the wall of a house", "of a house the wall is", []),
    ],
)
def test_what_stands_for_what(one: str, other: str, expected: list[object]) -> None:
    assert edits(one.split(), other.split()) == expected


def test_a_sentence_left_out_is_no_edit() -> None:
    whole = "the wall will fall soon and nobody here in town has ever said so before but the trams will run"
    cut = "the wall will fall soon but the trams will run"
    assert edits(whole.split(), cut.split()) == []


def test_nothing_in_common_is_no_edit() -> None:
    assert edits([], []) == []
    assert edits(["wall"], []) == []
