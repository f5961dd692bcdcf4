"""What a source phrase names, and what kind of source that makes."""

import pytest

from headwater.attribute.grammar.phrase import phrase
from headwater.records import Range
from headwater.text.names import names_in


@pytest.mark.parametrize(
    ("said", "name", "kind"),
    [
        ("harbour spokesman Ole Lund", "Ole Lund", "named_person"),
        ("Ole Lund, a miner,", "Ole Lund", "named_person"),
        ("Anna Holm and Peter Brandt", "Anna Holm and Peter Brandt", "named_person"),
        ("Governor Anna Holm of Oregon", "Anna Holm", "named_person"),
        ("Lund’s rival in the vote, Republican Anna Holm,", "Anna Holm", "named_person"),
        ("Harbour Board Anna Holm", "Anna Holm", "named_person"),
        ("the BBC", "BBC", "named_organisation"),
        ("“Harbour Hour” host Anna Holm", "Anna Holm", "named_person"),
        ("the Globe and Mail", "Globe and Mail", "named_organisation"),
        ("the Ministry of Health", "Ministry of Health", "named_organisation"),
    ],
)
def test_name_of_its_own(said: str, name: str, kind: str) -> None:
    read = phrase(said, Range(0, len(said)), list(names_in(f"{said} spoke")))
    assert (read.name.text if read.name else None, read.names_it, read.kind) == (name, True, kind)


@pytest.mark.parametrize(
    ("said", "head", "kind"),
    [
        ("an unnamed Holm lawyer", "lawyer", "unnamed_person"),
        ("a source close to the talks", "source", "unnamed_person"),
        ("12 retired and serving officers", "officers", "unnamed_group"),
        ("critics of the plan", "critics", "unnamed_group"),
        ("the couple", "couple", "unnamed_group"),
        ("Holm’s latest book", "book", "document"),
        ("a report by the council", "report", "document"),
        ("documents obtained by the museum", "documents", "document"),
        ("the Holm ministry", "ministry", "named_organisation"),
        ("the company", "company", "named_organisation"),
        ("Lebanese authorities", "authorities", "named_organisation"),
        ("The ministry of transport", "ministry", "named_organisation"),
        ("the authorities", "authorities", "unnamed_group"),
        ("the Arizona Republican", "republican", "unnamed_person"),
        ("the Democrats", "democrats", "unnamed_group"),
        ("Republican senators", "senators", "unnamed_group"),
        ("The congressman and the mayor", "and", "unnamed_group"),
        ("the timetable", "timetable", "document"),
        ("The removal", "removal", "unspecified"),
        ("long", "long", "unspecified"),
        ("a sailmaker", "sailmaker", "unnamed_person"),
        ("fishermen", "fishermen", "unnamed_group"),
        ("@solveig", "solveig", "unnamed_person"),
        ("a monitoring group", "group", "unnamed_group"),
        ("the monitoring group", "group", "named_organisation"),
        ("local media", "media", "unnamed_group"),
        ("Danish media", "media", "named_organisation"),
        ("the federal government", "government", "named_organisation"),
        ("the mayor this month", "mayor", "unnamed_person"),
        ("the country’s army", "army", "named_organisation"),
        ("nearly 1,200 women", "women", "unnamed_group"),
        ("port officials here", "officials", "unnamed_group"),
        ("right-wing Israelis", "israelis", "unnamed_group"),
        ("The video circulated", "video", "document"),
        ("a member inside Lund Tower", "member", "unnamed_person"),
        ("many people reading the report", "people", "unnamed_group"),
        ("people living", "people", "unnamed_group"),
        ("A senator and keen sailor", "senator", "unnamed_person"),
        ("a man and a woman", "woman", "unnamed_person"),
    ],
)
def test_description(said: str, head: str, kind: str) -> None:
    read = phrase(said, Range(0, len(said)), list(names_in(f"{said} spoke")))
    assert (read.head, read.names_it, read.kind) == (head, False, kind)
