"""Lines that a site prints on many pages."""

from headwater.clean.paragraphs import Paragraph, paragraphs
from headwater.clean.shared import recurring


def page(thing: str, line: str = "Eastport Weekender") -> list[Paragraph]:
    text = f"{line}\n\nThe {thing} is closed, its owner said.\n\nA new {thing} will be built in spring."
    return list(paragraphs(text, 10_000))


def test_a_line_on_three_different_pages_of_a_site_is_the_sites() -> None:
    pages = [("X", page("museum")), ("X", page("library")), ("X", page("stadium"))]
    assert recurring(pages) == {"X": frozenset({"Eastport Weekender"})}
    assert recurring(pages[:2]) == {}


def test_copies_of_one_article_are_one_page() -> None:
    assert recurring([("X", page("museum"))] * 9) == {}


def test_pages_of_different_sites_do_not_count_together() -> None:
    assert recurring([("X", page("museum")), ("Y", page("library")), ("Z", page("stadium"))]) == {}
