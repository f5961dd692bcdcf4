"""What a brief holds."""

import dataclasses
from collections.abc import Iterator
from dataclasses import replace

import headwater
from headwater.brief import Brief, brief, briefs
from headwater.brief.words import Words
from headwater.records import Article, Document, Position, Range, Story, Trace


def words_of(record: object) -> Iterator[Words]:
    if isinstance(record, Words):
        yield record
    elif dataclasses.is_dataclass(record):
        for field in dataclasses.fields(record):
            yield from words_of(getattr(record, field.name))
    elif isinstance(record, tuple):
        for part in record:
            yield from words_of(part)


def only(trace: Trace) -> Brief:
    (found,) = briefs(trace)
    return found


def test_counts_fold_captures_of_one_article(trace: Trace) -> None:
    count = only(trace).count
    assert (count.documents, count.articles) == (3, 2)
    assert (count.outlets, count.no_outlet) == (("The Courier",), 1)


def test_the_capture_that_is_known_best_stands_for_the_article(trace: Trace) -> None:
    found = only(trace)
    assert {e.label: e.same_as for e in found.entries}["003"] == "002_gazette.txt"
    assert found.captures[0].documents == ("002_gazette.txt", "003_gazette_page.txt")


def test_origins_are_those_that_compare_counted(trace: Trace) -> None:
    found = only(trace)
    assert found.main is not None
    assert [r.source for r in found.main.roots] == list(trace.claims[0].origins)
    assert found.main.roots[0].through == ("the Courier",)
    assert found.count.origins == 1


def test_a_story_without_claims_has_no_count_of_origins(trace: Trace) -> None:
    found = only(replace(trace, claims=(), differences=()))
    assert found.main is None
    assert found.count.origins is None


def test_positions_come_with_the_words_of_each_article_once(trace: Trace) -> None:
    main = only(trace).main
    assert main is not None
    denies = next(s for s in main.stands if s.position == "denies")
    (voice,) = denies.voices
    assert (voice.name, voice.target) == ("Mara Voss", "blanket")
    (words,) = voice.words
    assert [p.document for p in words.places] == ["002_gazette.txt", "003_gazette_page.txt"]


def test_what_is_not_known_is_in_its_own_place(trace: Trace) -> None:
    gaps = {g.kind: [p.document for w in g.words for p in w.places] for g in only(trace).gaps}
    assert gaps == {"outlet": ["002_gazette.txt"]}


def test_a_text_that_reads_as_translated_is_said_to(trace: Trace) -> None:
    text = "This is a machine-translated text.\n"
    article = Article(document=Document(id="a.txt", text=text), kept=(Range(0, len(text)),))
    story = Story(id="story-2", title="Translated", documents=("a.txt",))
    told = next(b for b in briefs(replace(trace, articles=(*trace.articles, article), stories=(story,))))
    assert [g.document for g in told.garbles] == ["a.txt"]
    assert not only(trace).garbles


def test_all_words_of_a_brief_stand_in_its_documents(trace: Trace) -> None:
    places = [p for words in words_of(only(trace)) for p in words.places]
    assert places
    assert all(p.range.end <= len(trace.article[p.document].text) for p in places)


def test_a_brief_of_one_story_is_the_one_among_all(trace: Trace) -> None:
    assert brief(trace, trace.stories[0]) == only(trace)


def test_a_pile_without_documents_has_no_brief() -> None:
    assert briefs(Trace()) == ()


def test_an_empty_document_alone_has_a_brief() -> None:
    alone = Article(document=Document(id="a", text=""), kept=())
    found = only(Trace(articles=(alone,), stories=(Story(id="s", title="", documents=("a",)),)))
    assert (found.count.documents, found.count.articles, found.main) == (1, 1, None)


def test_of_many_captures_no_line_is_made_for_each_pair(trace: Trace) -> None:
    text = "One line of text that is the same in every capture.\n"
    ids = tuple(f"{i:03}.txt" for i in range(60))
    articles = tuple(Article(document=Document(id=i, text=text), kept=(Range(0, len(text)),)) for i in ids)
    link = trace.derivations[0]
    pairs = tuple(replace(link, a=a, b=b) for at, a in enumerate(ids) for b in ids[at + 1 :])
    found = only(Trace(articles=articles, derivations=pairs, stories=(Story(id="s", title="", documents=ids),)))
    assert (found.count.documents, found.count.articles, found.families) == (60, 1, ())
    assert len(found.captures) == 1


def test_a_document_of_another_story_is_named_and_not_counted(trace: Trace) -> None:
    courier, *rest = trace.stories[0].documents
    other = Story(id="story-2", title="Another", documents=(courier,))
    before = briefs(replace(trace, stories=(replace(trace.stories[0], documents=tuple(rest)), other)))
    mine = replace(trace.stories[0], documents=tuple(rest), also=(courier,))
    after = briefs(replace(trace, stories=(mine, other)))
    assert [b.count for b in after] == [b.count for b in before]
    assert [[e.document for e in b.also] for b in after] == [[courier], []]
    assert [[s.id for e in b.entries for s in e.also] for b in after] == [[], ["story-1"]]


def lesser(trace: Trace, told: str) -> Trace:
    """The trace with a minor claim, of the words of its timeline, that one source asserts."""
    place = trace.timeline[0].evidence[0]
    asserted = Position(source="courier", position="asserts", attributions=(), evidence=(place,))
    minor = replace(
        trace.claims[0], id="claim-2", text=told, assertions=(), positions=(asserted,), origins=("courier",),
        evidence=(place,), minor=True,
    )  # fmt: skip
    return replace(trace, claims=(*trace.claims, minor))


def test_minor_claims_stand_apart_and_count_no_origins(trace: Trace) -> None:
    found = only(lesser(trace, "It was in 2023"))
    assert [c.text for c in found.claims] == [trace.claims[0].text]
    assert [c.text for c in found.further] == ["It was in 2023"]
    assert found.count == only(trace).count


def test_where_all_claims_are_minor_one_of_them_leads(trace: Trace) -> None:
    minor = lesser(trace, "It was in 2023").claims[1]
    found = only(replace(trace, claims=(minor,), differences=()))
    assert found.main is not None
    assert found.main.text == "It was in 2023"
    assert found.further == ()
    assert found.count.origins == 1


def test_a_minor_claim_within_the_words_of_another_is_not_shown_twice(trace: Trace) -> None:
    whole = trace.claims[0].evidence[0]
    with_both = lesser(trace, "It was in 2023")
    outer = replace(with_both.claims[1], id="claim-3", text="Three times in 2023", evidence=(whole,))
    found = only(replace(with_both, claims=(*with_both.claims, outer)))
    assert [c.text for c in found.further] == ["Three times in 2023"]


def test_the_claim_that_stands_where_the_news_is_comes_first() -> None:
    said = "“We have asked for a second lifeboat in every harbour since March,” captain Jens Brandt"
    texts = (
        ("The ferry Solveig sank off Norvik on Monday.", "It was windy.", f"{said} said."),
        (
            "On Monday at noon the ferry Solveig sank off Norvik.",
            "Nobody on the pier saw it.",
            f"{said} told the paper.",
        ),
        ("The ferry Solveig sank near Norvik in Monday’s storm.", "Divers will look for it.", f"{said} said again."),
    )
    pile = [Document(id=f"{n}.txt", text="\n\n".join(text)) for n, text in enumerate(texts)]
    found = max(briefs(headwater.trace(pile)), key=lambda b: len(b.claims))
    assert found.main is not None
    assert "sank" in found.main.text
    assert any("lifeboat" in c.text for c in found.claims)
