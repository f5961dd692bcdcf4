"""The whole step, on small invented articles."""

from dataclasses import replace

from headwater.attribute import attribute
from headwater.records import Article, Attribution, Document, Known, Range, Source, Story

Found = tuple[dict[str, Source], list[Attribution]]


def article(text: str, id_: str = "a") -> Article:
    return Article(document=Document(id=id_, text=text), kept=(Range(0, len(text)),))


def attributed(*texts: str) -> Found:
    articles = [article(text, f"{n}") for n, text in enumerate(texts)]
    story = Story(id="story-1", title="t", documents=tuple(a.id for a in articles))
    sources, attributions = attribute(articles, [story])
    return {s.id: s for s in sources}, list(attributions)


def chains(found: Found) -> list[list[str]]:
    sources, attributions = found
    return [[sources[s].name for s in a.chain] for a in attributions]


def words(text: str, a: Attribution) -> list[str]:
    return [text[r.start : r.end] for r in a.content]


def test_quotation_that_a_cue_splits_is_one() -> None:
    text = "“We sent the pumps,” Ida Holm told the Harbour Gazette on Friday, “but nobody wrote to us.”"
    found = attributed(text)
    assert [words(text, a) for a in found[1]] == [["“We sent the pumps,”", "“but nobody wrote to us.”"]]
    assert found[1][0].form == "direct"


def test_unnamed_lawyer_through_a_memoir() -> None:
    found = attributed(
        "A memoir by the diver Olaf Brandt has come out. "
        "Brandt quotes an unnamed Holm lawyer as saying that the dam was never inspected."
    )
    assert chains(found) == [["an unnamed Holm lawyer", "Olaf Brandt’s book"]]
    root = found[0][found[1][0].root]
    assert root.kind == "unnamed_person"


def test_report_that_cites_a_memoir() -> None:
    text = "The dam was never inspected, the Harbour Gazette wrote on Friday, citing a memoir by the diver Olaf Brandt."
    assert chains(attributed(text)) == [["Olaf Brandt’s book", "Harbour Gazette"]]


def test_speaker_goes_on_under_last_name_and_pronoun() -> None:
    text = "Mayor Ida Holm said that the dam was safe. Holm added that it had been inspected. “It is sound,” she said."
    sources, attributions = attributed(text)
    assert {sources[a.root].name for a in attributions} == {"Ida Holm"}
    assert len(attributions) == 3


def test_last_name_that_two_people_share_joins_neither() -> None:
    sources, attributions = attributed(
        "Jon Mercer said that the dam was safe. Ada Mercer said that it was not.", "Mercer said that nobody knew."
    )
    assert len({a.root for a in attributions}) == 3
    assert len(sources) == 3


def test_same_name_is_one_source_over_the_story() -> None:
    sources, attributions = attributed("Jon Mercer said that the dam was safe.", "Jon Mercer denied that it leaked.")
    assert len({a.root for a in attributions}) == 1
    assert {e.document for e in sources[attributions[0].root].mentions} == {"0", "1"}


def test_hedge_has_a_source_that_nobody_names() -> None:
    sources, attributions = attributed("The dam reportedly leaked for a week.")
    assert [sources[a.root].kind for a in attributions] == ["unspecified"]


def test_nested_attribution_goes_through_the_outer_one() -> None:
    found = attributed("“I never signed it,” Jon Mercer told Ada Beck, according to the Harbour Gazette.")
    assert sorted(chains(found)) == [["Harbour Gazette"], ["Jon Mercer", "Harbour Gazette"]]
    inner = next(a for a in found[1] if a.parent)
    assert next(a for a in found[1] if a.id == inner.parent).content[0].contains(inner.content[0])


def test_nothing_to_read() -> None:
    assert attributed("", "\n\n", "“", "“ ”") == ({}, [])
    assert attribute([], []) == ((), ())


def test_order_of_articles_does_not_matter() -> None:
    articles = [article(f"Ida Holm said that pump {n} failed. Critics denied the claim.", f"{n}") for n in range(5)]
    stories = [
        Story(id="story-1", title="t", documents=("0", "1", "2")),
        Story(id="story-2", title="t", documents=("3",)),
    ]
    assert attribute(articles, stories) == attribute(articles[::-1], stories[::-1])


def test_copies_have_the_same_attributions_and_each_its_own_nobody() -> None:
    text = "The dam was reportedly unsafe. Ida Holm told the Harbour Gazette that nobody had written to her."
    alone, both = attributed(text), attributed(text, text)
    said = [[(a.source, a.cue, a.content, a.form) for a in both[1] if a.document == d] for d in ("0", "1")]
    assert said[0] == said[1] == [(a.source, a.cue, a.content, a.form) for a in alone[1]]
    hedge, told, other_hedge, other_told = both[1]
    assert told.chain == other_told.chain
    assert hedge.chain != other_hedge.chain


def test_a_copy_leaves_out_its_own_outlet_alone() -> None:
    text = "Ida Holm told the Harbour Gazette that nobody had written to her."
    outlets = [Known(value=value, read_from="given") for value in ("Harbour Gazette", "The Upland Post")]
    copies = [replace(article(text, value.value), outlet=value) for value in outlets]
    story = Story(id="story-1", title="t", documents=tuple(a.id for a in copies))
    sources, attributions = attribute(copies, [story])
    names = {s.id: s.name for s in sources}
    assert {a.document: [names[s] for s in a.chain] for a in attributions} == {
        "Harbour Gazette": ["Ida Holm"],
        "The Upland Post": ["Ida Holm", "Harbour Gazette"],
    }


def test_speech_inside_speech_goes_through_the_speaker() -> None:
    found = attributed("“Tom Lund told me that the dam leaked, and people want to leave,” Ida Holm said on Monday.")
    assert sorted(chains(found)) == [["Ida Holm"], ["Tom Lund", "Ida Holm"], ["people", "Ida Holm"]]


def test_quotation_of_nobody_reports_nothing() -> None:
    assert attributed("“They say that it is over.”") == ({}, [])
