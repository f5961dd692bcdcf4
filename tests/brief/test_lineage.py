"""Who took it from whom, as a brief tells it."""

from collections.abc import Iterable
from itertools import combinations
from typing import Any

from headwater.brief import Brief, briefs, terminal
from headwater.pipeline import STEPS
from headwater.records import Article, Clue, Derivation, Document, Evidence, Known, Passage, Range, Story, Trace

TEXT = "Northwire: A text of some length that many outlets print as they have it from somebody else, word by word.\n"
OWN = "And this one adds a line of its own.\n"
WHOLE = Range(11, len(TEXT))


def article(document: str, agency: str | None) -> Article:
    text = TEXT + OWN
    known = (
        Known(value=agency, read_from="text", evidence=Evidence(document=document, range=Range(0, 9)))
        if agency
        else None
    )
    return Article(document=Document(id=document, text=text), kept=(Range(11, len(text)),), agency=known)


def credited(agency: str, document: str) -> tuple[Clue, ...]:
    return (Clue(clue=f"both credit {agency}", evidence=(Evidence(document=document, range=Range(0, 9)),)),)


def told(links: Iterable[tuple[str, str, str, str]], agency: str | None = None) -> Trace:
    """A story whose articles are linked so: two documents, kind, direction."""
    drawn: list[Any] = list(links)
    ids = tuple(sorted({d for a, b, _, _ in drawn for d in (a, b)}))
    derivations = tuple(
        Derivation(
            a=a, b=b, kind=kind, direction=way, containment=(0.8, 0.8), passages=(Passage(a=WHOLE, b=WHOLE),),
            because=credited(agency, a) if agency else (),
        )
        for a, b, kind, way in drawn
    )  # fmt: skip
    articles = tuple(article(i, agency) for i in ids)
    return STEPS["lineage"](
        Trace(articles=articles, derivations=derivations, stories=(Story(id="s", title="It", documents=ids),))
    )


def copies(trace: Trace) -> list[str]:
    """The lines about copies, white space folded."""
    (brief,) = briefs(trace)
    text = terminal(brief, trace, width=100)
    return text.split("COPIES\n")[1].split("\n\n")[0].split("\n")


def only(trace: Trace) -> Brief:
    (brief,) = briefs(trace)
    return brief


def test_two_hundred_copies_of_an_agency_s_text_are_told_in_one_line() -> None:
    names = [f"{n:03}" for n in range(200)]
    trace = told(((a, b, "common_parent", "undetermined") for a, b in combinations(names, 2)), agency="Northwire")
    lines = copies(trace)
    assert " ".join(" ".join(lines).split()).startswith(
        "000, 001, 002, 003, 004 and 195 others come from Northwire’s text, which is not in the pile"
    )
    assert len(lines) <= 2
    assert not [g for g in only(trace).gaps if g.kind == "direction"]


def test_ancestors_come_first() -> None:
    lines = copies(told([("b", "c", "partial", "a_to_b"), ("a", "b", "rewrite", "b_to_a")]))
    assert lines[0].strip() == "a, b and c: the earliest known is b"
    assert [line.split(":")[0].strip() for line in lines if " of the words " in line] == [
        "a rewrites b",
        "c takes over part of b",
    ]


def test_what_an_article_adds_points_at_its_words() -> None:
    trace = told([("a", "b", "reprint", "a_to_b")])
    added = only(trace).families[0].branches[0].additions[0]
    (place,) = added.places
    assert trace.article["b"].text[place.range.start : place.range.end] == OWN.strip().rstrip(".")
    assert (added.words, added.lost) == (9, 9)


def test_which_was_first_is_asked_once_for_all_that_hang_together() -> None:
    names = [f"{n:03}" for n in range(9)]
    trace = told((a, b, "reprint", "undetermined") for a, b in combinations(names, 2))
    (gap,) = [g for g in only(trace).gaps if g.kind == "direction"]
    assert gap.what == "Which was first: 000, 001, 002, 003, 004 or 4 others"


def test_a_direction_that_others_speak_against_is_not_told() -> None:
    circle = [("a", "b", "reprint", "a_to_b"), ("b", "c", "reprint", "a_to_b"), ("a", "c", "reprint", "b_to_a")]
    brief = only(told(circle))
    assert {link.direction for f in brief.families for b in f.branches for link in b.links} == {"undetermined"}
