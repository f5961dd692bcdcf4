"""Chains: who stands between a content and its document."""

import pytest

from headwater.attribute import attribute
from headwater.records import Article, Document, Known, Range, Story


def chains(*texts: str, outlet: str | None = None) -> list[list[str]]:
    known = Known(value=outlet, read_from="given") if outlet else None
    articles = [
        Article(document=Document(id=str(n), text=text), kept=(Range(0, len(text)),), outlet=known)
        for n, text in enumerate(texts)
    ]
    story = Story(id="story-1", title="t", documents=tuple(a.id for a in articles))
    sources, attributions = attribute(articles, [story])
    names = {s.id: s.name for s in sources}
    return [[names[s] for s in a.chain] for a in attributions]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("“It leaked,” Ida Holm told the BBC.", ["Ida Holm", "BBC"]),
        ("“It leaked,” Ida Holm told her mother.", ["Ida Holm"]),
        ("“It leaked,” Ida Holm was quoted by Reuters as saying.", ["Ida Holm", "Reuters"]),
        ("“It leaked,” Ida Holm was quoted as saying.", ["Ida Holm", "unspecified"]),
        ("The dam leaked, Reuters reported, citing Ida Holm.", ["Ida Holm", "Reuters"]),
        ("Ida Holm said on CNN’s “Harbour Hour” that the dam leaked.", ["Ida Holm", "CNN"]),
        ("Ida Holm said on Monday that the dam leaked.", ["Ida Holm"]),
        ("According to the report, seen by Reuters, the dam leaked.", ["the report", "Reuters"]),
        ("Ida Holm said in an interview that the dam leaked.", ["Ida Holm", "an interview"]),
        ("Ida Holm said in a Reuters interview that the dam leaked.", ["Ida Holm", "Reuters"]),
        ("“It leaked,” Ida Holm told Reuters by phone.", ["Ida Holm", "Reuters"]),
        ("“It leaked,” Ida Holm told CNN’s Ola Lund.", ["Ida Holm", "CNN"]),
        ("Ida Holm, writing in The New York Times, said that the dam leaked.", ["Ida Holm", "New York Times"]),
        ("Ida Holm said on “Meet the Press” that the dam leaked.", ["Ida Holm", "Meet the Press"]),
        (
            "It leaked, Reuters said, citing a report by the Harbour Board.",
            ["a report by the Harbour Board", "Reuters"],
        ),
        ("On Sunday’s broadcast of “Meet the Press,” Ida Holm said it leaked.", ["Ida Holm", "Meet the Press"]),
        ("On The Ola Berg Show on Monday, Ida Holm said that it leaked.", ["Ida Holm", "Ola Berg Show"]),
        ("Citing harbour officials, the Globe and Mail said it leaked.", ["harbour officials", "Globe and Mail"]),
        ("Reuters said the two divers it interviewed were ignorant of a leak.", ["the two divers", "Reuters"]),
    ],
)
def test_links_that_a_sentence_names(text: str, chain: list[str]) -> None:
    assert chain in chains(text)


def test_own_outlet_is_no_link() -> None:
    assert chains("“It leaked,” Ida Holm told the BBC.", outlet="BBC") == [["Ida Holm"]]


def test_speaker_goes_on_in_the_same_interview() -> None:
    said = chains("“It leaked,” Ida Holm told the BBC. “Nobody came.” She added that the dam was old.")
    assert said == [["Ida Holm", "BBC"], ["Ida Holm", "BBC"]]


def test_speaker_leaves_an_interview_for_another_setting() -> None:
    said = chains("“It leaked,” Ida Holm told the BBC. She told reporters that the dam was old. She said it was late.")
    assert said == [["Ida Holm", "BBC"], ["Ida Holm"], ["Ida Holm"]]


def test_each_clause_has_its_own_links() -> None:
    said = chains("The miners said that the dam leaked, but Ida Holm told the BBC that it was sound.")
    assert said == [["The miners"], ["Ida Holm", "BBC"]]


def test_several_speak_through_whom_their_group_spoke_through() -> None:
    said = chains(
        "Reuters said the two divers it interviewed were ignorant of a leak. Several said that it was likely."
    )
    assert said[-1][1:] == ["Reuters"]


def test_nobody_goes_on_in_a_talk_that_is_over() -> None:
    said = chains("“It leaked,” Ida Holm told the BBC last year. She said that it was sound.")
    assert said == [["Ida Holm", "BBC"], ["Ida Holm"]]


@pytest.mark.parametrize(
    ("behind", "chain"),
    [
        ("“Nobody came,” she wrote.", ["Ida Holm", "Twitter"]),
        ("She said that nobody came.", ["Ida Holm"]),
    ],
)
def test_quotations_go_on_in_a_post_and_other_words_do_not(behind: str, chain: list[str]) -> None:
    assert chains(f"“It leaked,” Ida Holm wrote on Twitter. {behind}")[-1] == chain


@pytest.mark.parametrize("setting", ["At a rally on Monday,", "In a letter to the council,", "Last year,"])
def test_speaker_leaves_an_interview_for_another_time_or_place(setting: str) -> None:
    said = chains(f"“It leaked,” Ida Holm told the BBC. {setting} she said that it was sound.")
    assert said == [["Ida Holm", "BBC"], ["Ida Holm"]]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("He accused Brandt of lying.", "Tom Lund"),
        ("He said that Brandt had lied.", "Tom Lund"),
        ("He said “Brandt never lies” and left.", "Olaf Brandt"),
        ("He said that the mayor had lied.", "Olaf Brandt"),
    ],
)
def test_pronoun_means_nobody_whom_its_own_clause_names(said: str, speaker: str) -> None:
    assert chains(f"Tom Lund came. Olaf Brandt said that it was dry. {said}")[-1] == [speaker]


def test_own_outlet_by_its_short_name_is_no_link() -> None:
    assert chains("“It leaked,” Ida Holm told the Courier.", outlet="The Harbour Courier") == [["Ida Holm"]]


def test_denial_that_follows_a_report_names_whose_report_it_is() -> None:
    said = chains("The denial follows a report by the Harbour Courier that the cable was rusty.")
    assert said == [["Harbour Courier"]]


def test_work_that_came_through_an_outlet_keeps_coming_through_it() -> None:
    said = chains(
        "The dam was never inspected, Reuters reported on Friday, citing a memoir by the diver Olaf Brandt.\n\n"
        "The mayor kept the plans at home, the memoir alleged."
    )
    assert said == [["Olaf Brandt’s book", "Reuters"], ["Olaf Brandt’s book", "Reuters"]]


def test_author_speaks_through_the_work() -> None:
    said = chains("Olaf Brandt’s new book is out. Brandt reported that the dam leaked.")
    assert said == [["Olaf Brandt’s book"]]


def test_unnamed_people_of_two_texts_are_one_where_role_and_work_agree() -> None:
    quoting = "In a memoir by the diver Olaf Brandt, Brandt quotes an unnamed {} as saying that the dam leaked."
    articles = [quoting.format("Holm lawyer"), quoting.format("attorney for Holm"), quoting.format("nurse")]
    roots = [c[0] for c in chains(*articles)]
    assert roots[0] == roots[1] != roots[2]


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("Some officials said that it leaked.", "It rained on Monday.\n\nSome officials said that it leaked.", 1),
        ("The report says that it leaked.", "It rained on Monday.\n\nThe report says that it leaked.", 1),
        ("Some officials said that it leaked.", "Some officials said that it held.", 2),
    ],
)
def test_copied_paragraph_speaks_of_the_same_people(first: str, second: str, count: int) -> None:
    articles = [
        Article(document=Document(id=str(n), text=text), kept=(Range(0, len(text)),))
        for n, text in enumerate((first, second))
    ]
    sources, _ = attribute(articles, [Story(id="story-1", title="t", documents=("0", "1"))])
    assert len(sources) == count
