import pytest

from headwater.compare.origins.parties import parties
from headwater.records import Article, Document, Evidence, Range, Source, SourceKind


def told(text: str, *named: tuple[str, SourceKind]) -> dict[str, str]:
    article = Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),))
    places = {name: text.index(name) for name, _ in named}
    return parties(
        [article],
        [
            Source(
                id=name,
                name=name,
                kind=kind,
                mentions=(Evidence(document="a", range=Range(places[name], places[name] + len(name))),),
            )
            for name, kind in named
        ],
    )


@pytest.mark.parametrize(
    "text",
    [
        'A new memoir, "Tides", by the diplomat Ruth Aske says so. Ruth Aske was posted there.',
        "Ruth Aske tells it in Aske's new memoir, out today. A new memoir",
    ],
)
def test_author_and_document_are_one(text: str) -> None:
    document = "A new memoir" if text.startswith("A new") else "memoir"
    found = told(text, ("Ruth Aske", "named_person"), (document, "document"))
    assert found["Ruth Aske"] == document


@pytest.mark.parametrize(
    "text",
    [
        "Treasury spokeswoman Ruth Aske said so. The Treasury agreed.",
        "Ruth Aske, a spokeswoman for the Treasury, said so.",
    ],
)
def test_spokespeople_and_their_body_are_one(text: str) -> None:
    found = told(text, ("Ruth Aske", "named_person"), ("Treasury", "named_organisation"))
    assert found["Ruth Aske"] == "Treasury"


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Board deputy director Ruth Aske said so. The Harbour Board agreed.",
        "The Harbour Board's chief, Ruth Aske, said so.",
        "Ruth Aske, executive vice president of the Harbour Board, said so.",
        "Ruth Aske, Assistant Chief Constable at the Oslo Harbour Board, said so.",
        "Ruth Aske, the deputy director of operations for the Harbour Board, said so.",
    ],
)
def test_who_holds_a_post_and_the_body_are_one(text: str) -> None:
    found = told(text, ("Ruth Aske", "named_person"), ("Harbour Board", "named_organisation"))
    assert found["Ruth Aske"] == "Harbour Board"


@pytest.mark.parametrize(
    "text",
    [
        "Former Harbour Board director Ruth Aske said so. The Harbour Board agreed.",
        "Ruth Aske, a former director of the Harbour Board, said so.",
        "The Harbour Board says that director Ruth Aske wants to film it.",
        "Ruth Aske, a diver for the Harbour Board, said so.",
        "Ruth Aske, director of the Harbour Board's Choir, said so.",
    ],
)
def test_who_holds_none_is_not_the_body(text: str) -> None:
    text = text.replace("Former H", "The former H")
    found = told(text, ("Ruth Aske", "named_person"), ("Harbour Board", "named_organisation"))
    assert found["Ruth Aske"] == "Ruth Aske"


def test_a_chief_of_a_place_is_not_the_place() -> None:
    found = told("Oslo chief Ruth Aske said so.", ("Ruth Aske", "named_person"), ("Oslo", "named_organisation"))
    assert found["Ruth Aske"] == "Ruth Aske"


def test_others_stay_apart() -> None:
    text = "Ruth Aske wrote to the Treasury about a report by Ron Hale."
    found = told(text, ("Ruth Aske", "named_person"), ("Treasury", "named_organisation"), ("a report", "document"))
    assert found == {"Ruth Aske": "Ruth Aske", "Treasury": "Treasury", "a report": "a report"}


def test_a_spokesman_without_a_name_is_one_with_the_body() -> None:
    found = told(
        "The Harbour Board kept silent. A spokesman for the Harbour Board said so.",
        ("Harbour Board", "named_organisation"),
        ("A spokesman for the Harbour Board", "unnamed_person"),
    )
    assert len(set(found.values())) == 1


def test_an_official_is_not_the_body() -> None:
    found = told(
        "The Harbour Board kept silent. An official of the Harbour Board said so.",
        ("Harbour Board", "named_organisation"),
        ("An official of the Harbour Board", "unnamed_person"),
    )
    assert len(set(found.values())) == 2
