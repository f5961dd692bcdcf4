import pytest

from headwater.records import Claim, Clue, Derivation, Evidence, NoEvidenceError, Passage, Range, Source

HERE = Evidence(document="a.txt", range=Range(0, 5))


def test_a_finding_with_no_words_cannot_be_built() -> None:
    with pytest.raises(NoEvidenceError):
        Clue(clue="credit line", evidence=())
    with pytest.raises(NoEvidenceError):
        Source(id="source-1", name="a clerk", kind="unnamed_person", mentions=())
    with pytest.raises(NoEvidenceError):
        Claim(id="claim-1", story="story-1", text="It rained", assertions=(), positions=(), origins=(), evidence=())


@pytest.mark.parametrize("empty", [Range(3, 3), Range(4, 2), Range(-1, 2)])
def test_evidence_needs_at_least_a_character(empty: Range) -> None:
    with pytest.raises(ValueError, match="characters"):
        Evidence(document="a.txt", range=empty)


def test_a_derivation_names_its_articles_in_order() -> None:
    passages = (Passage(a=Range(0, 5), b=Range(0, 5)),)
    with pytest.raises(ValueError, match="order"):
        Derivation(a="b", b="a", kind="duplicate", direction="undetermined", containment=(1.0, 1.0), passages=passages)


def test_ranges_that_touch_do_not_overlap() -> None:
    assert not Range(0, 5).overlaps(Range(5, 9))
    assert Range(0, 5).overlaps(Range(4, 9))
    assert Range(0, 5).contains(Range(0, 5))
