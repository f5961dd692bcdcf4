from dataclasses import replace
from typing import Any

from headwater.compare.timeline import timeline
from headwater.records import Article, Boilerplate, Document, Event, Known, Range


def of(pile: Any, published: str | None = "2020-09-09") -> tuple[Event, ...]:
    if published:
        known = Known(value=published, read_from="given")
        pile.articles = [replace(a, published=known) for a in pile.articles]
    return timeline(pile.story, pile.articles, pile.attributions, pile.sources)


def test_what_happened_is_kept_apart_from_what_was_said(pile: Any) -> None:
    pile.tell(
        "a.txt",
        "The span of the bridge fell onto the quay on Tuesday.",
        ("[The operator] {said} on Wednesday <that the span had been checked in 2019>.", "the operator"),
    )
    found = [(e.date, e.kind) for e in of(pile)]
    assert found == [
        ("2019", "happened"),
        ("2020-09-08", "happened"),
        ("2020-09-09", "said"),
        ("2020-09-09", "published"),
    ]


def test_one_event_of_many_documents_is_one_entry(pile: Any) -> None:
    pile.tell("a.txt", "The span of the bridge fell onto the quay on Tuesday.")
    pile.tell("b.txt", "On Sept. 8 the bridge's span fell onto the quay.")
    (event,) = [e for e in of(pile) if e.kind == "happened"]
    assert {e.document for e in event.evidence} == {"a.txt", "b.txt"}


def test_the_words_are_the_clause_and_short(pile: Any) -> None:
    pile.tell("a.txt", "The bridge, which was built of iron in 1964 and " + "repainted often and " * 20 + "sold, fell.")
    (event,) = [e for e in of(pile) if e.kind == "happened"]
    assert "1964" in event.what
    assert len(event.what) <= 120


def test_how_a_pointing_date_was_read_is_told(pile: Any) -> None:
    pile.tell("a.txt", "The span of the bridge fell onto the quay on Tuesday.")
    (event,) = [e for e in of(pile) if e.kind == "happened"]
    assert event.how == "Tuesday, from the document's date 2020-09-09"


def test_a_date_that_stays_open_makes_no_event(pile: Any) -> None:
    pile.tell("a.txt", "The span of the bridge fell onto the quay on Tuesday.")
    assert of(pile, published=None) == ()


def test_the_ends_of_a_time_are_no_events(pile: Any) -> None:
    pile.tell("a.txt", "The company has run the bridge since 2014.")
    assert [e.kind for e in of(pile)] == ["published"]


def test_captions_and_datelines_make_no_events(pile: Any) -> None:
    text = (
        "The quay on March 3, 2019.\nHARROW, Sept. 9 (Northwire) - The bridge fell.\nRon Hale (@ronhale) Sept. 8, 2020"
    )
    caption = Boilerplate(range=Range(0, 26), why="caption")
    told = Article(document=Document(id="a.txt", text=text), kept=(Range(27, len(text)),), boilerplate=(caption,))
    pile.articles.append(told)
    assert [e.kind for e in of(pile)] == ["published"]


def test_a_speaker_whom_the_clause_leaves_out_is_named(pile: Any) -> None:
    pile.tell("a.txt", ("[He] {said} on Wednesday <that the bridge was safe>.", "Ron Hale"))
    (event,) = [e for e in of(pile) if e.kind == "said"]
    assert event.what.startswith("Ron Hale: ")


def test_a_document_without_text_makes_no_event(pile: Any) -> None:
    pile.articles.append(Article(document=Document(id="a.txt", text=""), kept=()))
    assert of(pile) == ()
