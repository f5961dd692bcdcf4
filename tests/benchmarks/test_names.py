"""A found name is right where it may be the labelled one's."""

import pytest
from benchmarks.names import Who, agree, meant

TEXT = "Ada Roe of the Harbour Board"
ADA = [0, 7]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Ada Roe", "Ada Roe"),
        ("Ada Roe", "Senator ADA M. ROE"),
        ("Ada Roe", "Roe"),
        ("the Harbour Board", "Harbour Board"),
        ("Roe’s office", "Ada Roe's office"),
        ("Roe office", "Ada Roe’s office"),
        ("Board", "The Harbour Board of Eastport"),
    ],
)
def test_names_agree_where_one_has_all_the_words_of_the_other(label: str, name: str) -> None:
    assert agree(label, name)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Ada Roe", "Ada"),
        ("Ada Roe", "Ben Roe"),
        ("Ada Roe", "Ada Roe’s office"),
        ("Roe’s office", "Ada Roe"),
        ("Roe’s office", "Roe"),
        ("Harbour Board", "Board of Health"),
        ("Ada Roe", "the"),
        ("Ada Roe", ""),
    ],
)
def test_names_do_not_agree_where_the_last_word_or_the_one_named_is_another(label: str, name: str) -> None:
    assert not agree(label, name)


@pytest.mark.parametrize(
    ("who", "name", "kind", "right"),
    [
        (ADA, "Roe", "named_person", True),
        (ADA, "Ada Roe", "named_organisation", True),
        (ADA, "an aide to Ada Roe", "unnamed_person", False),
        (ADA, "unspecified", "unspecified", False),
        ("unnamed", "an official", "unnamed_person", True),
        ("unnamed", "aides", "unnamed_group", True),
        ("unnamed", "a report", "document", True),
        ("unnamed", "unspecified", "unspecified", True),
        ("unnamed", "Ada Roe", "named_person", False),
        ("none", "reportedly", "unspecified", True),
        ("none", "an official", "unnamed_person", False),
    ],
)
def test_a_source_is_the_one_meant_by_its_kind_and_name(who: Who, name: str, kind: str, right: bool) -> None:
    assert meant(who, TEXT, name, kind) == right
