"""Spokespersons without a name."""

from headwater.compare.origins.parties import parties
from headwater.records import Article, Document, Evidence, Range, Source, SourceKind

TOLD = "Mayor Ida Holm was away. The mayor slept. Holm's press secretary, Ron Hale, said so."


def told(*lines: str, named: dict[str, tuple[SourceKind, tuple[str, ...]]]) -> dict[str, str]:
    text = "\n".join(lines)
    article = Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),))
    return parties(
        [article],
        [
            Source(id=name, name=name, kind=kind, mentions=tuple(_at(text, words) for words in mentions))
            for name, (kind, mentions) in named.items()
        ],
    )


def _at(text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(document="a", range=Range(start, start + len(words)))


HOLM: tuple[SourceKind, tuple[str, ...]] = ("named_person", ("Ida Holm", "The mayor"))
HALE: tuple[SourceKind, tuple[str, ...]] = ("named_person", ("Ron Hale",))


def test_the_press_secretary_of_the_mayor_is_who_speaks_for_her_by_name() -> None:
    line = "The mayor's press secretary denied it."
    voice: tuple[SourceKind, tuple[str, ...]] = ("unnamed_person", ("The mayor's press secretary",))
    found = told(TOLD, line, named={"Ida Holm": HOLM, "Ron Hale": HALE, "the mayor's press secretary": voice})
    assert found["the mayor's press secretary"] == found["Ron Hale"] == "Ron Hale"
    assert found["Ida Holm"] == "Ida Holm"


def test_nobody_is_meant_where_two_speak_for_her() -> None:
    line = "Holm's spokeswoman Eva Dahl agreed. The mayor's press secretary denied it."
    voice: tuple[SourceKind, tuple[str, ...]] = ("unnamed_person", ("The mayor's press secretary",))
    dahl: tuple[SourceKind, tuple[str, ...]] = ("named_person", ("Eva Dahl",))
    every = {"Ida Holm": HOLM, "Ron Hale": HALE, "Eva Dahl": dahl, "the mayor's press secretary": voice}
    assert len(set(told(TOLD, line, named=every).values())) == 4


def test_the_press_secretary_of_another_is_not_meant() -> None:
    line = "The governor's press secretary denied it."
    voice: tuple[SourceKind, tuple[str, ...]] = ("unnamed_person", ("The governor's press secretary",))
    every = {"Ida Holm": HOLM, "Ron Hale": HALE, "the governor's press secretary": voice}
    assert len(set(told(TOLD, line, named=every).values())) == 3


def test_a_director_of_communications_speaks_for_the_body() -> None:
    found = told(
        "The Harbour Board kept silent. Harbour Board communications director Ron Hale said so.",
        named={"Harbour Board": ("named_organisation", ("Harbour Board",)), "Ron Hale": HALE},
    )
    assert found["Ron Hale"] == "Harbour Board"
