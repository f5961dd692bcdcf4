"""Datelines, and the agencies that only they make known."""

import pytest

from headwater.clean import clean
from headwater.clean.datelines import day, signature
from headwater.records import Article, Document

BODY = (
    "The harbour bridge was closed on Thursday after inspectors found a crack in a pillar, the city said.\n\n"
    "Ferries will run every ten minutes from Friday, and trains are not affected by the closure, it added."
)
WIRE = f"Harbour bridge closed after crack is found\n\nEASTPORT, May 4, 2023 (Tidewire) — {BODY}"
REPRINT = f"Harbour bridge closed\n\nBy Tidewire\n\n{BODY}"


def articles(**texts: str) -> dict[str, Article]:
    return {a.id: a for a in clean([Document(id=name, text=text) for name, text in texts.items()])}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("EASTPORT (Tidewire) - The bridge", "Tidewire"),
        ("EASTPORT, Westland, May 4 (Tide News Agency) -- The bridge", "Tide News Agency"),
        ("Eastport, 4 May (Tidewire) – The bridge", "Tidewire"),
        ("The parliament (Storting) — the only one", None),
        ("WHO (World Health Organization) — the agency", None),
        ("SMITH (R-Texas) — a member", None),
        ("EASTPORT (Tidewire) closed the bridge", None),
        ("", None),
    ],
)
def test_knows_who_signs_a_dateline(text: str, name: str | None) -> None:
    found = signature(text)
    assert (found.name if found else None) == name
    assert found is None or text[found.start : found.end] == name


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("**Eastport, 4 May 2023.** The harbour bridge", "2023-05-04"),
        ("Eastport, Westland, May 4, 2023: The harbour bridge", "2023-05-04"),
        ("Eastport, 4 May 2023 was a sunny day", None),
        ("On May 4, 2023. The harbour", None),
        ("The harbour bridge closed on 4 May 2023. The city", None),
    ],
)
def test_reads_the_day_of_a_dateline_without_a_name(text: str, value: str | None) -> None:
    found = day(text)
    assert (found.value if found else None) == value


def test_an_agency_on_no_list_is_read_where_it_signs() -> None:
    agency = articles(wire=WIRE)["wire"].agency
    assert agency is not None
    assert agency.value == "Tidewire"
    assert agency.evidence is not None
    assert WIRE[agency.evidence.range.start : agency.evidence.range.end] == "Tidewire"


def test_a_byline_names_the_agency_that_signs_elsewhere_in_the_pile() -> None:
    together = articles(wire=WIRE, reprint=REPRINT)["reprint"].agency
    assert together is not None
    assert together.value == "Tidewire"
    assert articles(reprint=REPRINT)["reprint"].agency is None


def test_the_outlet_s_own_name_is_no_agency() -> None:
    (found,) = clean([Document(id="x", text=WIRE, outlet="Tidewire")])
    assert found.agency is None


def test_the_dateline_stays_with_the_article() -> None:
    wire = articles(wire=WIRE)["wire"]
    assert any("EASTPORT, May 4, 2023 (Tidewire) — The" in WIRE[r.start : r.end] for r in wire.kept)
