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


@pytest.mark.parametrize(
    "text",
    [
        "An autopsy of Aske's body was made. Ruth Aske was posted there.",
        "An inquiry asked for by Aske's family was made. Ruth Aske was posted there.",
        "By his account, he was struck by Aske. Ruth Aske was posted there.",
        "A video, which shows Aske, was made. Ruth Aske was posted there.",
    ],
)
def test_whom_a_document_is_about_did_not_write_it(text: str) -> None:
    document = text.split(" was ")[0].partition(",")[0].removeprefix("By ")
    found = told(text, ("Ruth Aske", "named_person"), (document, "document"))
    assert found["Ruth Aske"] != found[document]


@pytest.mark.parametrize(
    ("document", "one"),
    [
        ("Initial findings of the Harbour Board", True),
        ("a Harbour Board report", True),
        ("the Harbour Board's annual report", True),
        ("a report by the Harbour Board", True),
        ("records obtained by the Harbour Board", False),
        ("a report on the Harbour Board", False),
        ("a letter to the Harbour Board", False),
    ],
)
def test_a_body_and_its_report_are_one(document: str, one: bool) -> None:
    text = f"The Harbour Board met. It was in {document}, they said."
    found = told(text, ("Harbour Board", "named_organisation"), (document, "document"))
    assert (found[document] == "Harbour Board") is one


def test_the_one_bearer_of_a_role_is_who_is_named_so() -> None:
    text = "The judge spoke. Judge Ruth Aske came."
    judge = Evidence(document="a", range=Range(0, 9))
    aske = [judge, Evidence(document="a", range=Range(23, 32))]

    def found(*names: str, by: list[Evidence]) -> int:
        article = Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),))
        named = [Source(id=n, name=n, kind="named_person", mentions=tuple(by)) for n in names]
        told = [Source(id=f"{n}", name="the judge", kind="unnamed_person", mentions=(judge,)) for n in range(2)]
        return len(set(parties([article], [*named, *told]).values()))

    assert found("Ruth Aske", by=aske) == 1
    assert found("Ruth Aske", by=aske[1:]) == 2
    assert found("Ruth Aske", "Ron Hale", by=aske) == 4


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
