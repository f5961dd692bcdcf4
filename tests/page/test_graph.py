"""What the picture shows."""

from collections.abc import Sequence

from headwater.brief import briefs
from headwater.page.graph import MOST_SOURCES, Graph, graph
from headwater.page.label import cut, folded, room
from headwater.records import Article, Attribution, Derivation, Document, Evidence, Passage, Range, Source, Story, Trace

TEXT = "Somebody said something about it, and so did somebody else.\n"
SAID = Range(0, 20)


def told(chains: dict[str, Sequence[Sequence[str]]], derivations: tuple[Derivation, ...] = ()) -> Trace:
    """A story of documents, each with the chains that lead to it; a source that begins with "?" is unspecified."""
    names = sorted({s for of in chains.values() for chain in of for s in chain})
    said = Evidence(document=min(chains), range=SAID)
    return Trace(
        articles=tuple(Article(document=Document(id=d, text=TEXT), kept=(Range(0, 59),)) for d in sorted(chains)),
        derivations=derivations,
        stories=(Story(id="s", title="It", documents=tuple(sorted(chains))),),
        sources=tuple(
            Source(id=n, name=n, kind="unspecified" if n[0] == "?" else "named_person", mentions=(said,)) for n in names
        ),
        attributions=tuple(
            Attribution(
                id=f"{d}-{i}", document=d, source=(), cue=(), content=(SAID,), form="indirect", chain=tuple(chain)
            )
            for d in sorted(chains)
            for i, chain in enumerate(chains[d])
        ),
    )


def drawn(trace: Trace) -> Graph:
    return graph(briefs(trace)[0], trace)


def steps(shown: Graph) -> set[tuple[str, str]]:
    return {(e.start, e.end) for e in shown.edges}


def derived(kind: str, direction: str = "undetermined") -> Derivation:
    whole = (Passage(a=SAID, b=SAID),)
    return Derivation(
        a="a", b="b", kind=kind, direction=direction, containment=(1, 1), passages=whole  # type: ignore[arg-type]
    )  # fmt: skip


def test_chains_meet_in_those_who_pass_them_on() -> None:
    shown = drawn(told({"a": [["clerk", "book"]], "b": [["clerk", "book", "paper"]]}))
    assert (shown.sources, shown.between) == (["clerk"], ["book", "paper"])
    assert steps(shown) == {("clerk", "book"), ("book", "/a"), ("book", "paper"), ("paper", "/b")}


def test_copies_hang_on_their_article() -> None:
    shown = drawn(told({"a": [["clerk"]], "b": [["clerk"]]}, (derived("duplicate"),)))
    assert shown.articles == ["/a"]
    assert steps(shown) == {("clerk", "/a")}


def test_who_tells_whom_in_a_circle_is_drawn_without_one() -> None:
    shown = drawn(told({"a": [["x", "y"]], "b": [["y", "x"]]}))
    ends = {start: end for start, end in steps(shown) if not end.startswith("/")}
    assert len(ends) == 2
    assert all(ends.get(end) != start for start, end in ends.items())


def test_somebody_not_named_in_between_is_a_gap() -> None:
    (edge,) = drawn(told({"a": [["clerk", "?who"]]})).edges
    assert (edge.start, edge.end, edge.gap) == ("clerk", "/a", True)


def test_what_has_no_room_is_counted() -> None:
    shown = drawn(told({"a": [[f"source {i}"] for i in range(MOST_SOURCES + 3)]}))
    assert len(shown.sources) == MOST_SOURCES
    assert shown.left_out == (3, 0)


def test_lines_keep_to_their_width() -> None:
    lines = folded("An unnamed official of the inspectorate who spoke at length and in confidence", 120, 3)
    assert len(lines) == 3
    assert all(room(line) <= 120 for line in lines)
    assert lines[-1].endswith("…")
    assert room(cut("W" * 500, 90)) <= 90
