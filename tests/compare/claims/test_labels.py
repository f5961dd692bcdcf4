"""The wording that a claim goes by."""

from headwater.compare.claims.labels import label
from headwater.compare.statements.reading import Statement
from headwater.records import Evidence, Range

TEXT = "Forty families were moved to the school after the storm tore the roof from the market hall."


def said(words: str) -> Statement:
    start = TEXT.index(words)
    r = Range(start, start + len(words))
    return Statement(
        evidence=Evidence(document="a", range=r), about=words, points=False, sentence=Range(0, len(TEXT)),
        attribution=None, source=None, position="asserts", aim="content", cue=Range(0, 0), display=False, named=(),
    )  # fmt: skip


def test_what_stands_behind_after_is_no_label_beside_another_wording() -> None:
    told = [said("the storm tore the roof from the market hall"), said("Forty families were moved to the school")]
    text, _ = label({"a": TEXT}, told, {"a": ()})
    assert text == "Forty families were moved to the school"


def test_it_is_one_where_nothing_else_is_said() -> None:
    text, _ = label({"a": TEXT}, [said("the storm tore the roof from the market hall")], {"a": ()})
    assert text == "The storm tore the roof from the market hall"
