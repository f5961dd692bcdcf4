"""Halves, shares, and the findings of one document of a trace."""

from benchmarks.cases import Outcome
from benchmarks.nesting import found_in, half, misses, shares

from headwater.records import Attribution, Evidence, Range, Source, Trace


def outcome(*figures: str, right: bool) -> Outcome:
    return Outcome(figures=figures, right=right, key=0, words=[[0, 4]], told="snow")


def test_every_other_article_is_in_the_other_half_whatever_the_order() -> None:
    of = {"c": [], "a": [], "b": [outcome("inner found", right=True)]}
    assert sorted(half(of, "first")) == ["a", "c"]
    assert half(of, "second") == {"b": of["b"]}


def test_shares_count_what_is_right_of_what_there_is_for_each_figure() -> None:
    of = {
        "a": [outcome("source name right", "source name right, none", right=True)],
        "b": [outcome("source name right", right=False)],
    }
    told = shares(of)
    assert told["source name right"] == (1, 2)
    assert told["source name right, none"] == (1, 1)
    assert told["inner found"] == (0, 0)


def test_a_miss_is_listed_once_with_its_words() -> None:
    of = {
        "a": [outcome("source name right", "source name right, none", right=False), outcome("inner found", right=True)]
    }
    (line,) = misses(of, {"a": "Rain fell."})
    assert "Rain" in line
    assert "snow" in line


def test_findings_are_of_one_document_with_parents_by_their_place_in_it() -> None:
    def said(id_: str, document: str, source: str, parent: str | None = None) -> Attribution:
        chain = ("s2", "s1") if parent else (source,)
        return Attribution(
            id=id_,
            document=document,
            source=(Range(0, 3),),
            cue=(Range(4, 8),),
            content=(Range(9, 20),),
            form="indirect",
            chain=chain,
            parent=parent,
        )

    def source(id_: str, name: str) -> Source:
        return Source(id=id_, name=name, kind="named_person", mentions=(Evidence(document="a", range=Range(0, 3)),))

    trace = Trace(
        sources=(source("s1", "Ada Roe"), source("s2", "Ben Fox")),
        attributions=(said("x1", "b", "s1"), said("x2", "a", "s1"), said("x3", "a", "s2", parent="x2")),
    )
    outer, inner = found_in(trace, "a")
    assert outer.pieces == {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 20]]}
    assert (outer.parent, outer.links, outer.name) == (None, 1, "Ada Roe")
    assert (inner.parent, inner.links, inner.name) == (0, 2, "Ben Fox")
