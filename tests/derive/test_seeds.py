"""What readers say of a story's twenty-one documents, where the data is there."""

import os
from pathlib import Path

import pytest

from headwater import Document, trace
from headwater.records import Derivation

DATA = Path(os.environ.get("HEADWATER_DATA", "../shared")) / "seeds"
FILES = [*sorted(DATA.glob("0*.txt")), *sorted((DATA / "more").glob("0*.txt"))]
pytestmark = pytest.mark.skipif(len(FILES) < 21, reason=f"no documents of the story at {DATA}")

REUTERS = {"006", "007", "008", "017"}  # the agency's, in another house's style, translated and back, its first half
CAPTURES = ({"003", "004"}, {"013", "014"})


@pytest.fixture(scope="module")
def copies() -> list[Derivation]:
    pile = [Document(id=file.name[:3], text=file.read_text(encoding="utf-8")) for file in FILES]
    return [d for d in trace(pile, until="derive").derivations if d.kind != "shared_quotation"]


def test_nothing_else_is_a_copy(copies: list[Derivation]) -> None:
    assert all(any({d.a, d.b} <= family for family in (REUTERS, *CAPTURES)) for d in copies)


def test_one_article_twice_is_a_duplicate(copies: list[Derivation]) -> None:
    assert [(d.a, d.b) for d in copies if d.kind == "duplicate"] == [("003", "004"), ("013", "014")]


def test_what_was_made_from_the_agencys_text(copies: list[Derivation]) -> None:
    assert [(d.b, d.kind, d.direction) for d in copies if d.a == "006"] == [
        ("007", "reprint", "a_to_b"),
        ("008", "rewrite", "a_to_b"),
        ("017", "partial", "a_to_b"),
    ]
