from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.statements.reading import statements
from headwater.records import Article, Document, Range


def about(pile: Any) -> list[tuple[str, str | None, str]]:
    return [(s.about, s.source, s.position) for s in pile.statements()]


def test_a_content_is_said_by_its_root_and_a_sentence_by_the_article(pile: Any) -> None:
    pile.tell(
        "a.txt",
        ("[Ann Bell] {said} <the northern bridge will close on Monday>.", "Ann Bell"),
        "The northern bridge carries most lorries to the harbour each morning.",
    )
    assert about(pile) == [
        ("the northern bridge will close on Monday", "Ann Bell", "asserts"),
        ("The northern bridge carries most lorries to the harbour each morning.", None, "asserts"),
    ]


def test_the_denied_clause_is_what_a_denial_is_about(pile: Any) -> None:
    pile.tell("a.txt", ("[The mayor] {denied} <a rumour in the port that she had sold the harbour>.", "Mayor"))
    assert about(pile) == [("she had sold the harbour", "Mayor", "denies")]


def test_denying_and_then_saying_something_else(pile: Any) -> None:
    pile.tell("a.txt", ("[Bell] {denied the allegation, saying} <she was at home with her sister all night>.", "Bell"))
    found = {s.position: s for s in pile.statements()}
    assert found["denies"].points
    assert found["asserts"].about == "she was at home with her sister all night"


def test_a_verdict_called_by_its_name_goes_with_the_denial(pile: Any) -> None:
    pile.tell("a.txt", ('[Bell] {denied the report, calling it} <"nonsense.">', "Bell"))
    assert [s.position for s in pile.statements()] == ["denies"]


def test_somebody_else_is_the_subject(pile: Any) -> None:
    pile.kinds = {"The Daily": "named_organisation", "Ron Hale": "named_person"}
    pile.tell(
        "a.txt",
        ("[Ron Hale] {said} <he would vote for the northern bridge>.", "Ron Hale"),
        ("[The Daily] {said} <five welders it had met were unaware of any crack in the northern bridge>.", "The Daily"),
    )
    assert ("The Daily", "does_not_know") not in {(s.source, s.position) for s in pile.statements()}


def test_an_order_is_told_by_whoever_tells_of_it(pile: Any) -> None:
    pile.kinds = {"Tides": "document"}
    pile.tell(
        "a.txt", ("[Bell] {ordered} <her driver to fetch the ledger from the mill>, the book says.", "Bell > Tides")
    )
    (found,) = pile.statements()
    assert found.source == "Tides"
    assert found.about == "Bell ordered her driver to fetch the ledger from the mill"


def test_a_refusal_to_act_is_told_by_whoever_tells_of_it(pile: Any) -> None:
    pile.kinds = {"Tides": "document"}
    pile.tell("a.txt", ("[Bell] {refused} <to open the ledger of the mill>, the book says.", "Bell > Tides"))
    assert [(s.source, s.position) for s in pile.statements()] == [("Tides", "asserts")]


def test_silence_in_the_articles_own_voice(pile: Any) -> None:
    pile.tell(
        "a.txt",
        ("[Ann Bell] {said} <the northern bridge will close on Monday>.", "Ann Bell"),
        "Bell did not respond to a request for comment on Friday.",
        "Bell's office did not respond to a second request on Friday.",
    )
    silent = [s for s in pile.statements() if s.position == "does_not_answer"]
    assert [(s.source, s.attribution) for s in silent] == [("Ann Bell", None)]


@given(st.text(alphabet=" abAB.,“”\"'’-—:\n?!denies hoax", max_size=200))
def test_any_text_gives_ranges_inside_it(text: str) -> None:
    article = Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),) if text else ())
    for s in statements([article], [], []):
        assert 0 <= s.evidence.range.start < s.evidence.range.end <= len(text)
        assert s.about in text


def test_a_content_that_its_cue_splits_is_one_where_a_piece_says_little(pile: Any) -> None:
    pile.tell("a.txt", ("<Those meetings>, [Bell] {said}, <took place while the harbour was for sale>.", "Bell"))
    pile.tell("b.txt", ("<“The bridge was closed on Monday,”> [Bell] {said}, <“and nobody told the harbour.”>", "Bell"))
    assert [s.about for s in pile.statements()] == [
        "Those meetings, Bell said, took place while the harbour was for sale",
        "“The bridge was closed on Monday,”",
        "“and nobody told the harbour.”",
    ]
