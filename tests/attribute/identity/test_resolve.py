"""Who is meant by a name, a role, a pronoun."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.attribute.identity import Cast, Part, cast_of
from headwater.attribute.identity.resolve import Resolver
from headwater.records import Range
from headwater.text.names import names_in


def read(text: str) -> tuple[Cast, Resolver]:
    part = Part(id="a", text=text, names=list(names_in(text)))
    cast = cast_of([part])
    return cast, Resolver(cast, part)


def meant(text: str, *phrases: str) -> list[str]:
    """The names of those whom phrases mean, each found behind the one before it."""
    _, resolver = read(text)
    names, at = [], 0
    for said in phrases:
        at = text.index(said, at)
        names.append(resolver.who(Range(at, at + len(said))).name)
        at += len(said)
    return names


@pytest.mark.parametrize(
    ("text", "phrases", "name"),
    [
        ("Danish President Ida Holm came. Holm spoke.", ["Holm spoke"[:4]], "Ida Holm"),
        (
            "Danish President Ida Holm met Swedish President Olaf Lund. The Danish leader spoke.",
            ["The Danish leader"],
            "Ida Holm",
        ),
        ("Former mayor Ida Holm met mayor Olaf Lund. The former mayor spoke.", ["The former mayor"], "Ida Holm"),
        ("Ida Holm came with Olaf Lund. She spoke.", ["She"], "Ida Holm"),
        ("Ida Holm came with Olaf Lund. She’s told us.", ["She’s"], "Ida Holm"),
        ("Ida Holm came. “We've told you,” she said.", ["We've"], "unspecified"),
        ("Hua Lanying came late. Hua spoke.", ["Hua Lanying", "Hua"], "Hua Lanying"),
        ("André Holm came. Andre Holm spoke.", ["Andre Holm"], "André Holm"),
        ("The Harbour Board spoke. It is believed that it sank.", ["The Harbour Board", "It"], "unspecified"),
        ("The Harbour Board spoke. It said that it sank.", ["The Harbour Board", "It"], "Harbour Board"),
        ("The board spoke. “They know it,” Ida Holm said.", ["The board", "They"], "unspecified"),
        ("The Harbour Times (HT) was first. The HT reported it.", ["The HT"], "Harbour Times"),
        ("The Harbour Times was first. The Times reported it.", ["The Times"], "Harbour Times"),
        (
            "Tom Lund (R-Texas) came late and met Ida Holm (D-Ohio). The Texas Republican spoke first.",
            ["The Texas Republican"],
            "Tom Lund",
        ),
        ("The minister, Ida Holm, met Tom Lund. The Danish minister spoke.", ["The Danish minister"], "Ida Holm"),
        ("Ida Holm, 63, came. The 63-year-old spoke.", ["The 63-year-old"], "Ida Holm"),
        (
            "A spokeswoman for Lund Marine spoke. Lund Marine spokeswoman Ida Holm left.",
            ["A spokeswoman for Lund Marine"],
            "Ida Holm",
        ),
        (
            "A harbour spokesman spoke. Lund Marine spokesman Tom Holm left.",
            ["A harbour spokesman"],
            "A harbour spokesman",
        ),
        (
            "A Holm Marine welder spoke. Ida Lund, a welder for Holm Marine, left.",
            ["A Holm Marine welder"],
            "A Holm Marine welder",
        ),
        (
            "Denmark’s daily newspaper, the Harbour Courier, wrote.",
            ["Denmark’s daily newspaper, the Harbour Courier,"],
            "Harbour Courier",
        ),
        (
            "In the north of the country, Ida Holm spoke. The country, said Holm, was late.",
            ["The country"],
            "The country",
        ),
        ("Danish police came. Police spoke.", ["Danish police", "Police"], "Danish police"),
        ("There was a letter. There spoke nobody.", ["There"], "unspecified"),
        ("A lawyer left. The lawyer spoke.", ["The lawyer"], "The lawyer"),
        ("A Danish expert spoke. Ida Holm, a researcher, left.", ["A Danish expert"], "Ida Holm"),
        (
            "A Danish expert spoke. Ida Holm, a Norwegian researcher, left.",
            ["A Danish expert"],
            "A Danish expert",
        ),
        ("An expert spoke, asking for anonymity. Ida Holm, a researcher, left.", ["An expert"], "An expert"),
        ("A senator and keen sailor spoke. Sen. Ida Holm left.", ["A senator and keen sailor"], "Ida Holm"),
        ("Senator Ida Holm ran for mayor. Her campaign spoke.", ["Her campaign"], "Holm’s campaign"),
        ("A hooded man came. The man in the cap spoke.", ["A hooded man", "The man in the cap"], "The man in the cap"),
        ("A hooded man came. The man spoke.", ["A hooded man", "The man"], "A hooded man"),
        ("It was in the Harbour Courier newspaper, which spoke.", ["which"], "Harbour Courier"),
        ("Tom Lund fell. Ola Berg came late. He spoke.", ["Tom Lund", "He"], "Ola Berg"),
        ("Ola Berg went to the coast. San Felipe was dry. He spoke.", ["Ola Berg", "He"], "Ola Berg"),
        (
            "Judge Ida Holm said it. Judge Tom Lund was dead. The judge spoke.",
            ["Ida Holm", "The judge"],
            "Ida Holm",
        ),
        ("Ida Berg came. Per Holm, Berg left. She spoke.", ["She"], "Ida Berg"),
        ("Ola Berg came. Las Vegas spoke.", ["Ola Berg", "Las Vegas"], "Las Vegas"),
        ("Ola Berg came. BERG spoke.", ["BERG"], "Ola Berg"),
        ("Holm, 43, came. Holm spoke.", ["Holm spoke"[:4]], "Holm"),
        ("Ida Holm spoke.", ["Ida"], "Ida Holm"),
        ("Pope Clement came. The pope spoke.", ["The pope"], "Clement"),
        ("Ida de Berg came. De Berg spoke.", ["De Berg"], "Ida de Berg"),
        ("Ida Holm came. The Danish president spoke.", ["Ida Holm", "The Danish president"], "Ida Holm"),
        (
            "Ida Holm, a lawyer, came. The Danish president spoke.",
            ["Ida Holm", "The Danish president"],
            "The Danish president",
        ),
    ],
)
def test_last_phrase(text: str, phrases: list[str], name: str) -> None:
    assert meant(text, *phrases)[-1] == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The militant group Red Tide spoke.", "named_organisation"),
        ("The militant group Anna Tide founded spoke.", "named_person"),
        ("The militant Red Tide spoke.", "named_person"),
    ],
)
def test_a_name_behind_the_noun_of_a_body_is_a_bodys(text: str, kind: str) -> None:
    _, resolver = read(text)
    end = text.index("Tide") + len("Tide")
    assert resolver.who(Range(text.rindex(" ", 0, end - 5) + 1, end)).kind == kind


def test_last_name_of_two_people_joins_neither() -> None:
    cast, _ = read("Jon Mercer came. Ada Mercer left.")
    assert cast.person("Mercer") is None
    assert cast.person("Jon Mercer") != cast.person("Ada Mercer")


def test_shared_last_name_is_left_apart_and_says_so() -> None:
    text = "Jon Mercer came. Anna Mercer left. Mercer spoke. Mrs. Mercer spoke."
    _, resolver = read(text)
    bare = resolver.who(Range(text.index("Mercer spoke"), text.index(" spoke")))
    at = text.index("Mrs. Mercer")
    assert bare.key not in ("person:jon mercer", "person:anna mercer")
    assert "Anna Mercer or Jon Mercer" in bare.because
    assert resolver.who(Range(at, at + len("Mrs. Mercer"))).name == "Anna Mercer"


def test_single_name_of_somebody_described_is_a_persons() -> None:
    text = "Holm, a lawyer for the port, came. Brandt, the maker of cables, left."
    _, resolver = read(text)
    assert resolver.who(Range(0, 4)).kind == "named_person"
    assert resolver.who(Range(text.index("Brandt"), text.index("Brandt") + 6)).kind == "named_organisation"


def test_the_lawyer_goes_on_unnamed() -> None:
    text = "An unnamed Holm lawyer said so. Later the lawyer said more. Ola Lund, a lawyer for Holm, was silent."
    assert meant(text, "An unnamed Holm lawyer", "the lawyer") == ["An unnamed Holm lawyer"] * 2


def test_author_is_known_by_the_work() -> None:
    cast, _ = read("It is in a memoir by the diver Olaf Brandt.")
    assert [(key, work.kind) for key, work in cast.works.items()] == [("person:olaf brandt", "document")]


@given(st.text(alphabet="ab HolmLawyer’s,.\n the said (AB)", max_size=120), st.integers(0, 119), st.integers(1, 40))
def test_any_range_means_somebody(text: str, start: int, length: int) -> None:
    _, resolver = read(text)
    end = min(len(text), start + length)
    if start < end:
        assert resolver.who(Range(start, end)).name


def test_body_that_the_text_calls_a_company() -> None:
    text = "Lund Marine, the company that owns the ferry, was silent. The company said nothing else."
    assert meant(text, "The company") == ["Lund Marine"]


def test_company_is_its_operator_too() -> None:
    text = "Lund Marine, the company that owns the ferry, was silent. The operator said nothing else."
    assert meant(text, "The operator") == ["Lund Marine"]


def test_pronoun_goes_on_with_who_spoke_and_not_with_who_is_spoken_of() -> None:
    text = "Tom Lund spoke. “" + "It was late. " * 30 + "Olaf Berg knew.” He went on."
    _, resolver = read(text)
    resolver.who(Range(0, len("Tom Lund")))
    resolver.memory.contents.append((text.index("“"), text.index("He went")))
    at = text.index("He went")
    assert resolver.who(Range(at, at + 2)).name == "Tom Lund"


def test_same_long_description_is_one_in_every_text() -> None:
    told = "Two people who work on the ferry said it was late."
    keys = []
    for name in "ab":
        part = Part(id=name, text=told, names=[])
        keys.append(Resolver(cast_of([part]), part).who(Range(0, len("Two people who work on the ferry"))).key)
    assert keys[0] == keys[1]


def test_copied_words_speak_of_one_unnamed_person() -> None:
    keys = []
    for name, text in (
        ("a", "A lawyer said it was “late”."),
        ("b", 'News\n\nA lawyer said it was "late".'),
        ("c", "A lawyer said no."),
    ):
        part = Part(id=name, text=text, names=[])
        at = text.index("A lawyer")
        keys.append(Resolver(cast_of([part]), part).who(Range(at, at + len("A lawyer"))).key)
    assert keys[0] == keys[1] != keys[2]
