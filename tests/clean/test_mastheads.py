"""Outlets by the shape of the lines that name them."""

import pytest

from headwater.clean import clean
from headwater.clean.mastheads import in_byline, in_copyright, masthead
from headwater.clean.paragraphs import Paragraph, paragraphs
from headwater.records import Document

HEADLINE = "Harbour bridge closed after crack is found"
BODY = (
    "The harbour bridge was closed on Thursday after inspectors found a crack in a pillar, the city said.\n\n"
    "Ferries will run every ten minutes from Friday, and trains are not affected by the closure, it added."
)


def one(text: str) -> Paragraph:
    (only,) = paragraphs(text, 10_000)
    return only


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The Eastport Ledger", "The Eastport Ledger"),
        ("Eastport Post, 4 May 2023", "Eastport Post"),
        ("**EASTPORT TODAY**", "EASTPORT TODAY"),
        ("Eastport Times-Courier | May 4, 2023", "Eastport Times-Courier"),
        ("Radio Westport News •", "Radio Westport News"),
    ],
)
def test_a_line_with_a_name_and_a_date_names_the_outlet(line: str, name: str) -> None:
    span = masthead(one(line))
    assert span is not None
    assert line[slice(*span)] == name


@pytest.mark.parametrize(
    "line",
    [
        "Breaking News",
        "Top World News Today",
        "The Associated Press",
        "By The Eastport Ledger",
        "Emily Post",
        "Meet the Press",
        "Eastport Ledger closes its doors",
        "He wrote for the Eastport Ledger.",
        "Bo Ek / Eastport Ledger",
        "Bridge closed",
    ],
)
def test_menus_agencies_and_people_are_none(line: str) -> None:
    assert masthead(one(line)) is None


def test_reads_the_outlet_behind_an_author() -> None:
    line = "By Ann Lee, The Eastport Ledger"
    assert in_byline(one(line)) == (12, len(line))
    assert in_byline(one("By Ann Lee, Staff Writer")) is None


def test_reads_the_outlet_in_a_notice_of_copyright() -> None:
    for line in ("© Eastport Today 2023. All rights reserved.", "Copyright 2019-2023 Eastport Today Media Ltd"):
        span = in_copyright(one(line))
        assert span is not None
        assert line[slice(*span)] == "Eastport Today"
    assert in_copyright(one("© 2023 Harbour Holdings. All rights reserved.")) is None


@pytest.mark.parametrize(
    ("text", "outlet", "byline"),
    [
        (f"{HEADLINE}\n\nEastport Post, 4 May 2023\n\nBy Ann Lee\n\n{BODY}", "Eastport Post", "Ann Lee"),
        (f"{HEADLINE}\n\nThe Eastport Post\nBy Ann Lee\nMay 4, 2023\n\n{BODY}", "The Eastport Post", "Ann Lee"),
        (f"Menu\nEASTPORT TODAY\nSearch\n\n{HEADLINE}\n\nBy Ann Lee\n\n{BODY}", "EASTPORT TODAY", "Ann Lee"),
        (f"{HEADLINE}\n\nBy Ann Lee\n\n{BODY}\n\n© Eastport Today 2023", "Eastport Today", "Ann Lee"),
        (f"{HEADLINE}\n\nEastport Post\n\nWestport Herald\n\nBy Ann Lee\n\n{BODY}", None, "Ann Lee"),
    ],
)
def test_the_outlet_is_no_author(text: str, outlet: str | None, byline: str) -> None:
    (found,) = clean([Document(id="x", text=text)])
    assert (found.outlet.value if found.outlet else None) == outlet
    if outlet:
        assert found.byline is not None
        assert found.byline.value == byline


def test_capitals_give_way_to_another_spelling_of_the_name() -> None:
    text = f"EASTPORT TODAY\n\n{HEADLINE}\n\nBy Ann Lee\n\n{BODY}\n\n© Eastport Today 2023. All rights reserved."
    (found,) = clean([Document(id="x", text=text)])
    assert found.outlet is not None
    assert found.outlet.value == "Eastport Today"
    assert found.outlet.evidence is not None
    assert found.outlet.evidence.range.start == 0
